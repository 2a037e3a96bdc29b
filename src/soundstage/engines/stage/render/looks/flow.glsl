// The way a brush would go: along the edges, and where there are none, along a slow swirl. Needs t_flow (tensor.frag, smoothed).
uniform sampler2D t_flow;
#include "library/noise.glsl"
#ifdef HAS_u_swirl
uniform float u_swirl;
#else
const float u_swirl = 0.0;
#endif
// xy: unit direction in pixels of the picture; z: 0…1 how strongly the picture says so.
vec3 flow(vec2 at, vec2 pixel) {
    vec3 t = textureLod(t_flow, at, 0.0).xyz;
    float root = sqrt((t.x - t.z) * (t.x - t.z) + 4.0 * t.y * t.y);
    float big = 0.5 * (t.x + t.z + root), small = 0.5 * (t.x + t.z - root);
    float sure = big > 1e-7 ? (big - small) / (big + small + 1.5e-3) : 0.0;
    vec2 along = abs(t.y) > 1e-7 || t.x != big ? vec2(big - t.x, -t.y) : vec2(0.0, 1.0);
    along = dot(along, along) > 1e-12 ? normalize(along) : vec2(1.0, 0.0);
    vec4 n = noise3(vec3(pixel * 0.0045, 3.7));
    vec2 swirl = normalize(vec2(n.y, -n.x) + vec2(0.55, 0.0));
    swirl *= dot(swirl, along) < 0.0 ? -1.0 : 1.0;
    float keep = clamp(1.0 - u_swirl * (1.0 - smoothstep(0.05, 0.5, sure)), 0.0, 1.0);
    return vec3(normalize(mix(swirl, along, keep)), sure);
}
