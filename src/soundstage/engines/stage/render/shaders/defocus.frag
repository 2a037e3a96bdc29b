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
    ivec2 pixel = ivec2(gl_FragCoord.xy), last = textureSize(t_half, 0) - 1;
    for (int i = 0; i < 8; i++) {
        float angle = float(i) * 0.7853982;
        float r = (i & 1) == 0 ? 0.85 : 0.45;
        ivec2 step_ = ivec2(floor(vec2(cos(angle), sin(angle)) * (r * u_reach * 0.5) + 0.5));
        radius = max(radius, -texelFetch(t_half, clamp(pixel + step_, ivec2(0), last), 0).a);
    }
    // As many taps as a disc of this size needs.
    int taps = radius < 0.6 ? 0 : min(7 + int(radius * radius * 0.7), TAPS);
    float share = 1.0 / float(max(taps, 1));
    vec2 turned = vec2(1.0, 0.0);
    vec3 sum = here.rgb;
    float weight = 1.0, cover = 0.0;
    for (int i = 0; i < taps; i++) {
        float r = sqrt((float(i) + 0.7) * share) * radius;
        vec4 c = textureLod(t_half, uv + turned * vec2(1.0, u_squeeze) * (r * 0.5) * texel, 0.0);
        turned = mat2(-0.7373688, 0.6754903, -0.6754903, -0.7373688) * turned;
        float reach = c.a > here.a ? min(abs(c.a), max(own, -c.a)) : abs(c.a);
        float w = smoothstep(r - 1.6, r + 0.4, reach);
        if (c.a < -0.6) cover += w;
        sum += min(c.rgb, vec3(60.0)) * w;
        weight += w;
    }
    o_near = clamp(cover * 2.2 * share, 0.0, 1.0);
    float blurred = max(smoothstep(0.5, 1.0, own), o_near) + 1e-3;
    o_colour = taps > 0 ? vec4(sum / weight * blurred, blurred) : vec4(0.0);
}
