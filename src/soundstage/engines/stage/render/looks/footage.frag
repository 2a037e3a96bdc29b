// Old stock through an old projector: it weaves, flickers, is scratched and dusty. Values: weave (pixels at 720 lines), flicker, dirt.
uniform sampler2D t_image;
uniform float u_weave, u_flicker, u_dirt, u_lines;
uniform ivec2 u_drawing;
in vec2 uv;
out vec4 o_colour;
#include "library/hash.glsl"
#include "library/noise.glsl"
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    uint frame = uint(u_drawing.x) + hash_u(uint(u_drawing.y));
    vec2 jump = vec2(noise3(vec3(float(u_drawing.x) * 0.23, 0.5, 2.0)).w, noise3(vec3(float(u_drawing.x) * 0.31, 7.5, 4.0)).w);
    jump += (vec2(hash1(frame), hash1(frame + 7u)) - 0.5) * 0.5;
    vec2 at = uv + jump * u_weave * (u_lines / 720.0) / size;
    vec3 c = textureLod(t_image, at, 0.0).rgb;
    c *= 1.0 + u_flicker * (hash1(frame + 3u) - 0.5) * 2.0;
    vec2 pixel = uv * size * 720.0 / u_lines;
    for (int i = 0; i < 3; i++) {
        uint own = uint(u_drawing.x / 5) * 3u + uint(i) + hash_u(uint(u_drawing.y));
        float there = step(0.55, hash1(own));
        float x = hash1(own + 11u) * size.x * 720.0 / u_lines + (hash1(frame + uint(i)) - 0.5) * 2.0;
        float thin = abs(pixel.x - x - 1.5 * noise3(vec3(pixel.y / 200.0, float(i), 1.0)).w);
        c += there * u_dirt * 0.16 * smoothstep(1.1, 0.2, thin) * (0.5 + 0.5 * noise3(vec3(pixel.y / 40.0, float(own % 97u), 3.0)).w);
    }
    for (int i = 0; i < 5; i++) {
        uint own = frame * 5u + uint(i) + 77u;
        vec2 spot = vec2(hash1(own), hash1(own + 1u)) * size * 720.0 / u_lines;
        vec2 q = (pixel - spot) / (1.2 + 3.6 * hash1(own + 2u) * hash1(own + 4u));
        float speck = smoothstep(1.0, 0.5, length(q) + 0.5 * noise3(vec3(pixel / 2.0, float(i))).w);
        c = mix(c, hash1(own + 3u) > 0.5 ? vec3(0.05) : vec3(0.92), speck * u_dirt * 0.75 * step(0.45, hash1(own + 5u)));
    }
    o_colour = vec4(clamp(c, 0.0, 1.0), 1.0);
}
