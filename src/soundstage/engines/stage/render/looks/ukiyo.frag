// A colour woodblock print: flat blocks of few pigments, graded by hand (bokashi), key lines in sumi, laid paper.
uniform sampler2D t_image, t_ink;
uniform float u_lines;
uniform ivec2 u_drawing;
in vec2 uv;
out vec4 o_colour;
#include "library/noise.glsl"
const int COUNT = 13;
const vec3 PIGMENTS[COUNT] = vec3[](
    vec3(0.12, 0.14, 0.19), vec3(0.10, 0.21, 0.40), vec3(0.22, 0.40, 0.56), vec3(0.52, 0.66, 0.70), vec3(0.78, 0.82, 0.76),
    vec3(0.93, 0.88, 0.75), vec3(0.84, 0.70, 0.46), vec3(0.78, 0.45, 0.28), vec3(0.60, 0.22, 0.18), vec3(0.45, 0.50, 0.33),
    vec3(0.24, 0.33, 0.27), vec3(0.82, 0.27, 0.18), vec3(0.90, 0.58, 0.36)
);
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    vec2 pixel = uv * size * 720.0 / u_lines;
    vec3 c = textureLod(t_image, uv, 0.0).rgb;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c = clamp(l + (c - l) * 1.5 + 0.05, 0.0, 1.0);
    float fibre = noise3(vec3(pixel.x / 26.0, pixel.y / 3.0, 5.0)).w;
    c += fibre * 0.02;
    float first = 1e9, second = 1e9;
    vec3 a = vec3(0.0), b = vec3(0.0);
    for (int i = 0; i < COUNT; i++) {
        vec3 d = c - PIGMENTS[i];
        float dl = dot(d, vec3(0.30, 0.55, 0.15));
        float far = dot(d - dl, d - dl) * 3.2 + dl * dl * 1.1;
        if (far < first) { second = first; b = a; first = far; a = PIGMENTS[i]; }
        else if (far < second) { second = far; b = PIGMENTS[i]; }
    }
    // Between two blocks the printer wipes the pigment thin.
    float part = sqrt(first) / max(sqrt(first) + sqrt(second), 1e-4);
    vec3 flat_colour = mix(a, b, smoothstep(0.40, 0.5, part) * 0.5);
    float grain = noise3(vec3(pixel.x / 90.0, pixel.y / 2.1, 1.0)).w * 0.5 + noise3(vec3(pixel / 2.3, 3.0)).w * 0.5;
    flat_colour = mix(flat_colour, vec3(0.93, 0.88, 0.76), 0.07 + 0.05 * grain);
    float ink = textureLod(t_ink, uv, 0.0).r * smoothstep(-0.9, -0.2, noise3(vec3(pixel / 5.0, 13.0)).w);
    o_colour = vec4(mix(flat_colour, vec3(0.10, 0.11, 0.15), ink * 0.92), 1.0);
}
