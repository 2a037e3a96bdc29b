// Graphite on paper: contours, and hatching that grows denser with the dark, one direction over the other. Values: colour (0 grey).
uniform sampler2D t_image, t_ink;
uniform float u_colour, u_lines;
uniform ivec2 u_drawing;
in vec2 uv;
out vec4 o_colour;
#include "library/noise.glsl"
float hatch(vec2 pixel, float turn, float apart, float layer) {
    vec2 way = vec2(cos(turn), sin(turn));
    vec2 p = vec2(dot(pixel, way), dot(pixel, vec2(-way.y, way.x)));
    vec4 n = noise3(vec3(p.x / 60.0, p.y / 14.0, layer));
    float line = abs(fract(p.y / apart + n.w * 0.55) - 0.5) * 2.0;
    return smoothstep(0.25, 0.85, line + 0.35 * noise3(vec3(p.x / 22.0, p.y / 2.0, layer + 5.0)).w);
}
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    vec2 pixel = uv * size * 720.0 / u_lines;
    float layer = float(u_drawing.x % 47) * 1.7 + float(u_drawing.y % 31);
    vec3 c = textureLod(t_image, uv, 0.0).rgb;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    float dark = clamp(1.12 - l * 1.3, 0.0, 1.0);
    float grain = noise3(vec3(pixel / 2.2, 3.0)).w * 0.6 + noise3(vec3(pixel / 4.9, 8.0)).w * 0.5;
    float tone = 0.0;
    tone += 0.42 * smoothstep(0.14, 0.42, dark) * hatch(pixel, 0.72, 5.2, layer);
    tone += 0.38 * smoothstep(0.40, 0.68, dark) * hatch(pixel, 0.98, 4.4, layer + 2.0);
    tone += 0.42 * smoothstep(0.62, 0.9, dark) * hatch(pixel, -0.55, 4.0, layer + 4.0);
    tone += 0.30 * dark * dark;
    tone *= clamp(1.0 + 0.75 * grain, 0.0, 2.0);
    float ink = textureLod(t_ink, uv, 0.0).r * clamp(0.85 + 0.5 * grain, 0.0, 1.0);
    float graphite = clamp(max(tone, ink * 0.85), 0.0, 0.93);
    vec3 sheet = vec3(0.955, 0.945, 0.92) * (1.0 + 0.02 * grain);
    // A coloured point lays its colour wherever there is any.
    float hue = length(c - l);
    vec3 lead = mix(vec3(0.13, 0.13, 0.145), clamp(l + (c - l) * 1.7 - 0.12, 0.0, 1.0), u_colour);
    graphite = max(graphite, u_colour * clamp(hue * 2.2, 0.0, 0.85) * clamp(hatch(pixel, 0.72, 4.2, layer) * 0.45 + 0.6 + 0.4 * grain, 0.0, 1.0));
    o_colour = vec4(mix(sheet, lead, graphite), 1.0);
}
