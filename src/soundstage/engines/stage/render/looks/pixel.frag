// Few big square pixels of few colours, with an ordered dither between them. Values: rows (of pixels), levels (a channel).
uniform sampler2D t_image, t_scene;
uniform float u_rows, u_levels;
in vec2 uv;
out vec4 o_colour;
const float BAYER[16] = float[](0.0, 8.0, 2.0, 10.0, 12.0, 4.0, 14.0, 6.0, 3.0, 11.0, 1.0, 9.0, 15.0, 7.0, 13.0, 5.0);
float far(vec2 at) { return log2(clamp(textureLod(t_scene, vec2(at.x, 1.0 - at.y), 0.0).a, 0.05, 4000.0)); }
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    vec2 grid = vec2(floor(u_rows * size.x / size.y + 0.5), u_rows);
    vec2 cell = floor(uv * grid), at = (cell + 0.5) / grid, d = 0.25 / grid;
    vec3 c = vec3(0.0);
    for (int i = 0; i < 4; i++) c += textureLod(t_image, at + d * vec2(i % 2 == 0 ? -1.0 : 1.0, i < 2 ? -1.0 : 1.0), 0.0).rgb * 0.25;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    c = clamp((l + (c - l) * 1.45 - 0.5) * 1.12 + 0.52, 0.0, 1.0);
    vec2 e = 1.0 / grid;
    float bend = max(abs(far(at - vec2(e.x, 0.0)) + far(at + vec2(e.x, 0.0)) - 2.0 * far(at)),
                     abs(far(at - vec2(0.0, e.y)) + far(at + vec2(0.0, e.y)) - 2.0 * far(at)));
    c *= 1.0 - 0.45 * smoothstep(0.25, 0.6, bend);
    float threshold = (BAYER[int(cell.x) % 4 + 4 * (int(cell.y) % 4)] + 0.5) / 16.0 - 0.5;
    c = floor(c * u_levels + 0.5 + threshold * 0.62) / u_levels;
    o_colour = vec4(clamp(c, 0.0, 1.0), 1.0);
}
