// The relief of a brush: noise drawn out along the flow (line integral convolution, Cabral & Leedom 1993).
// Values: length (pixels at 720 lines), width (the same), swirl. Out: relief 0…1, colour jitter of the stroke −1…1, detail 0…1.
uniform sampler2D t_image;
uniform float u_length, u_width, u_lines;
uniform ivec2 u_drawing;  // number of the drawing, seed
in vec2 uv;
out vec4 o_relief;
#include "looks/flow.glsl"
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    float unit = u_lines / 720.0;
    vec2 at = uv;
    float layer = float(u_drawing.x % 61) * 5.13 + float(u_drawing.y % 89) * 0.37;
    float fine = 0.0, broad = 0.0;
    const int taps = 9;
    vec2 before = flow(uv, uv * size / unit).xy;
    for (int side = 0; side < 2; side++) {
        vec2 p = uv, last = side == 0 ? before : -before;
        for (int i = 0; i < taps; i++) {
            vec2 pixel = p * size / unit;
            fine += noise3(vec3(pixel / u_width, layer)).w;
            broad += noise3(vec3(pixel / (u_width * 3.1), layer + 9.0)).w;
            vec2 way = flow(p, pixel).xy;
            way *= dot(way, last) < 0.0 ? -1.0 : 1.0;
            last = way;
            p += way * (u_length * unit / float(2 * taps)) / size;
        }
    }
    float n = float(2 * taps);
    // Where there is much to tell, a painter takes a smaller brush.
    vec3 t = textureLod(t_flow, uv, 0.0).xyz;
    float busy = smoothstep(0.0015, 0.03, t.x + t.z);
    o_relief = vec4(0.5 + 1.5 * fine / n, 2.2 * broad / n, busy, 1.0);
}
