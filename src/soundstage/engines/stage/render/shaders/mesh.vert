// A mesh, moved as a whole or posed point by point; instanced when INSTANCED.
#include "library/frame.glsl"
#ifdef SWAY
#include "library/sway.glsl"
#endif
in vec3 in_position;
in vec3 in_normal;
in vec3 in_rest;
#ifdef HAS_UV
in vec2 in_uv;
out vec2 v_uv;
#endif
#ifdef HAS_PAINT
in vec4 in_paint;
out vec4 v_paint;
#endif
#ifdef HAS_OCCLUSION
in float in_occlusion;
out float v_occlusion;
#endif
#ifdef INSTANCED
in mat4 in_transform;
#define TRANSFORM in_transform
#else
uniform mat4 u_transform;
#define TRANSFORM u_transform
#endif
#ifdef VELOCITY
in vec3 in_previous;
#ifdef INSTANCED
in mat4 in_transform_previous;
#define TRANSFORM_PREVIOUS in_transform_previous
#else
uniform mat4 u_transform_previous;
#define TRANSFORM_PREVIOUS u_transform_previous
#endif
out vec3 v_now;
out vec3 v_before;
#endif
out vec3 v_position;
out vec3 v_normal;
out vec3 v_rest;
void main() {
    vec4 world = TRANSFORM * vec4(in_position, 1.0);
#ifdef SWAY
    world.xyz = swayed(world.xyz, TRANSFORM[3].xyz, u_eye.w);
#endif
    mat3 m = mat3(TRANSFORM);
    v_position = world.xyz;
    v_normal = mat3(cross(m[1], m[2]), cross(m[2], m[0]), cross(m[0], m[1])) * in_normal;
    v_rest = in_rest;
#ifdef HAS_UV
    v_uv = in_uv;
#endif
#ifdef HAS_PAINT
    v_paint = in_paint;
#endif
#ifdef HAS_OCCLUSION
    v_occlusion = in_occlusion;
#endif
    gl_Position = u_view_projection * world;
#ifdef VELOCITY
    v_now = (u_steady * world).xyw;
    vec4 before = TRANSFORM_PREVIOUS * vec4(in_previous, 1.0);
#ifdef SWAY
    before.xyz = swayed(before.xyz, TRANSFORM_PREVIOUS[3].xyz, u_eye.w - 1.0 / 24.0);
#endif
    v_before = (u_previous * before).xyw;
#endif
}
