// Thick paint on canvas: strokes of slightly different colours whose ridges catch the light.
// Values: relief (height of ridges), jitter (colour between strokes), canvas (weave that shows), chroma.
uniform sampler2D t_image, t_relief;
uniform float u_relief, u_jitter, u_canvas, u_chroma, u_lines;
in vec2 uv;
out vec4 o_colour;
#include "library/noise.glsl"
void main() {
    vec2 size = vec2(textureSize(t_image, 0)), d = 1.0 / vec2(textureSize(t_relief, 0));
    vec3 c = textureLod(t_image, uv, 0.0).rgb;
    vec3 r = textureLod(t_relief, uv, 0.0).xyz;
    float plain = 1.0 - 0.7 * r.z;
    float sx = textureLod(t_relief, uv + vec2(d.x, 0.0), 0.0).x - textureLod(t_relief, uv - vec2(d.x, 0.0), 0.0).x;
    float sy = textureLod(t_relief, uv + vec2(0.0, d.y), 0.0).x - textureLod(t_relief, uv - vec2(0.0, d.y), 0.0).x;
    vec2 pixel = uv * size * 720.0 / u_lines;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c = l + (c - l) * u_chroma;
    // Neighbouring strokes lean warm and cold, light and dark.
    c += u_jitter * plain * r.y * (vec3(0.55, 0.35, -0.45) * (0.35 + l) * 0.5 + vec3(0.30) * (1.2 - l) * 0.4);
    float slope = dot(vec2(sx, sy), vec2(-0.6, -0.8)) * u_relief * plain;
    float weave = sin(pixel.x * 1.9) * sin(pixel.y * 1.9) * u_canvas;
    c *= 1.0 + clamp(slope, -0.35, 0.45) + weave * 0.06;
    c += vec3(0.9, 0.88, 0.8) * pow(clamp(slope * 1.6 - 0.12, 0.0, 1.0), 2.0) * 0.5;
    o_colour = vec4(clamp(c, 0.0, 1.0), 1.0);
}
