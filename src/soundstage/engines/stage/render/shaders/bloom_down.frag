// Half again, by a soft box. The first step keeps what is brighter than paper white.
uniform sampler2D t_source;
uniform float u_exposure;  // 0: no threshold
in vec2 uv;
out vec4 o_colour;
void main() {
    vec2 e = 1.0 / vec2(textureSize(t_source, 0));
    vec3 sum = vec3(0.0);
    float weight = 0.0;
    for (int i = 0; i < 4; i++) {
        vec3 c = textureLod(t_source, uv + (vec2(i & 1, i >> 1) * 2.0 - 1.0) * e, 0.0).rgb;
        float w = 1.0;
        if (u_exposure > 0.0) {
            c = min(c * u_exposure, vec3(24.0));
            float l = max(c.r, max(c.g, c.b));
            c *= smoothstep(0.5, 2.6, l);
            w = 1.0 / (1.0 + 0.2 * l);
        }
        sum += c * w;
        weight += w;
    }
    o_colour = vec4(sum / weight, 1.0);
}
