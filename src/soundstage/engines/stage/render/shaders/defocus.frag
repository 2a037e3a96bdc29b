// Depth of field by gathering a disc at half size. Premultiplied by how blurred it is, so that sharp places drop out when
// this is read between texels; the second output is how much of a blurred foreground reaches over this place.
uniform sampler2D t_half;
in vec2 uv;
layout(location = 0) out vec4 o_colour;
layout(location = 1) out float o_near;
uniform float u_reach;  // largest radius, full-size pixels
uniform float u_squeeze;  // 1 round, above 1 a taller bokeh
void main() {
    vec2 texel = 1.0 / vec2(textureSize(t_half, 0));
    vec4 here = textureLod(t_half, uv, 0.0);
    float own = abs(here.a), radius = own;
    // Something blurred in front reaches over its own outline.
    for (int i = 0; i < 8; i++) {
        float angle = float(i) * 0.7853982;
        float r = (i & 1) == 0 ? 0.85 : 0.45;
        float near = -textureLod(t_half, uv + vec2(cos(angle), sin(angle)) * (r * u_reach * 0.5) * texel, 0.0).a;
        radius = max(radius, near);
    }
    o_near = 0.0;
    if (radius < 0.6) { o_colour = vec4(0.0); return; }
    vec3 sum = here.rgb;
    float weight = 1.0, cover = 0.0;
    for (int i = 0; i < TAPS; i++) {
        float angle = float(i) * 2.3999632;
        float r = sqrt((float(i) + 0.7) / float(TAPS)) * radius;
        vec4 c = textureLod(t_half, uv + vec2(cos(angle), sin(angle) * u_squeeze) * (r * 0.5) * texel, 0.0);
        float reach = c.a > here.a ? min(abs(c.a), max(own, -c.a)) : abs(c.a);
        float w = smoothstep(r - 1.6, r + 0.4, reach);
        if (c.a < -0.6) cover += w;
        sum += min(c.rgb, vec3(60.0)) * w;
        weight += w;
    }
    o_near = clamp(cover * 2.2 / float(TAPS), 0.0, 1.0);
    float blurred = max(smoothstep(0.5, 1.0, own), o_near) + 1e-3;
    o_colour = vec4(sum / weight * blurred, blurred);
}
