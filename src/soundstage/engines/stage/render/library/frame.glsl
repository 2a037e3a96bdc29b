// What every pass of a frame shares. Written once a frame by frame.py, in this order.
layout(std140) uniform Frame {
    mat4 u_view_projection;  // world to clip, with this sub-frame's pixel jitter
    mat4 u_steady;           // the same without jitter
    mat4 u_previous;         // last frame's, without jitter
    mat4 u_inverse;          // clip to world, of u_view_projection
    mat4 u_view;             // world to camera
    mat4 u_shadow;           // world to shadow map, 0…1
    vec4 u_eye;              // position; w = clip seconds
    vec4 u_size;             // width, height, 1/width, 1/height
    vec4 u_lens;             // near, far, tan(vfov / 2), aspect
    vec4 u_key;              // unit, towards the key light; w = its angular radius
    vec4 u_key_colour;       // irradiance at normal incidence; w = rim factor
    vec4 u_fill;             // x = factor on sky light, y = frame number, z = metres a shadow texel, w = shadow depth range, m
    vec4 u_around;           // x = coarsest mip of t_environment, y = sub-frame phase 0…63 for dithers, z = lamps lit
    vec4 u_sh[9];            // irradiance / pi of the sky and land, spherical harmonics (Ramamoorthi & Hanrahan 2001)
    mat4 u_wide_shadow;      // world to the map of what stands still, 0…1
    mat4 u_near_shadow;      // the same, of what stands near the anchor
    mat4 u_lamp_shadow;      // world to the first lamp's shadow map, 0…1 after division by w
    vec4 u_shades;           // x = 1 with a wide map, y = 1 with a lamp's, z = metres a wide texel, w = a near one, 0 without
    vec4 u_room;             // centre of the room the shot is in; w = how much of its walls there is, 0 outdoors
    vec4 u_room_half;        // half its size; w = 1 where t_seen shows a last frame
    vec4 u_probe;            // where the environment was gathered
    vec4 u_lamps[48];        // three a lamp: position, radius; intensity, 1/reach; direction, cosine of its half-angle (−2: all round)
};
#define PI 3.14159265
float linear_depth(float depth) {
    return 2.0 * u_lens.x * u_lens.y / (u_lens.y + u_lens.x - (depth * 2.0 - 1.0) * (u_lens.y - u_lens.x));
}
// World position of a pixel from its window depth.
vec3 world_at(vec2 uv, float depth) {
    vec4 p = u_inverse * vec4(vec3(uv, depth) * 2.0 - 1.0, 1.0);
    return p.xyz / p.w;
}
// Unit direction from the eye through a pixel.
vec3 ray_at(vec2 uv) {
    vec4 p = u_inverse * vec4(uv * 2.0 - 1.0, 1.0, 1.0);
    return normalize(p.xyz / p.w - u_eye.xyz);
}
