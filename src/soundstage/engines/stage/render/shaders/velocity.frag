// How far each place moves while the shutter is open, in full-size pixels; the longest of a block.
#include "library/frame.glsl"
uniform sampler2D t_depth;
uniform sampler2D t_velocity;
uniform float u_shutter;
in vec2 uv;
out vec2 o_motion;
const int BLOCK = 16;
void main() {
    ivec2 corner = ivec2(gl_FragCoord.xy) * BLOCK, edge = ivec2(u_size.xy) - 1;
    vec2 longest = vec2(0.0);
    for (int i = 0; i < 16; i++) {
        ivec2 p = min(corner + ivec2(i & 3, i >> 2) * 4 + 2, edge);
        vec2 v = texelFetch(t_velocity, p, 0).xy;
        if (v.x > 100.0) {
            vec2 at = (vec2(p) + 0.5) * u_size.zw;
            vec3 world = world_at(at, texelFetch(t_depth, p, 0).r);
            vec4 before = u_previous * vec4(world, 1.0), now = u_steady * vec4(world, 1.0);
            v = (now.xy / now.w - before.xy / before.w) * 0.5;
        }
        v *= u_size.xy * u_shutter;
        if (dot(v, v) > dot(longest, longest)) longest = v;
    }
    float l = length(longest);
    o_motion = l > 40.0 ? longest * (40.0 / l) : longest;
}
