// Pigment in water on rough paper: it thins to the paper's white, gathers at the edges of a wash, and settles in the grain
// (effects after Bousseau et al. 2006). Values: wash (how much white is left), edge, grain.
uniform sampler2D t_image, t_wide;
uniform float u_wash, u_edge, u_grain, u_lines;
uniform ivec2 u_drawing;
in vec2 uv;
out vec4 o_colour;
#include "library/noise.glsl"
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    vec2 pixel = uv * size * 720.0 / u_lines;
    float layer = float(u_drawing.x % 41) * 3.1 + float(u_drawing.y % 97);
    vec4 wobble = noise3(vec3(pixel / 46.0, layer * 0.2)), fine = noise3(vec3(pixel / 9.0, 2.0));
    vec2 at = uv + (wobble.xy * 2.2 + fine.xy * 0.55) / size * (u_lines / 720.0);
    vec3 c = textureLod(t_image, at, 0.0).rgb, wide = textureLod(t_wide, at, 0.0).rgb;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c = l + (c - l) * 1.25;
    vec3 density = -log(clamp(c * (1.0 - u_wash) + u_wash, 0.02, 1.0));
    float wet = noise3(vec3(pixel / 120.0, layer)).w * 0.6 + noise3(vec3(pixel / 34.0, layer + 4.0)).w * 0.4;
    float paper = noise3(vec3(pixel / 3.1, 7.0)).w * 0.65 + noise3(vec3(pixel / 6.7, 11.0)).w * 0.5;
    float border = clamp(length(c - wide) * 3.2 - 0.06, 0.0, 0.6);
    density *= 1.0 + 0.42 * wet + u_grain * paper * 0.55 + u_edge * border;
    vec3 sheet = vec3(0.975, 0.962, 0.93) * (1.0 + 0.03 * paper);
    // The brush does not reach the edges of the sheet.
    vec2 q = abs(uv - 0.5) * 2.0;
    float margin = max(q.x, q.y) + 0.045 * wobble.w + 0.02 * fine.w;
    density *= 1.0 - smoothstep(0.945, 0.995, margin);
    o_colour = vec4(sheet * exp(-density), 1.0);
}
