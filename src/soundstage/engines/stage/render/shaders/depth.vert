// A mesh into the shadow map.
#include "library/frame.glsl"
#ifdef SWAY
#include "library/sway.glsl"
#endif
in vec3 in_position;
#ifdef CUT
in vec2 in_uv;
out vec2 v_uv;
#endif
#ifdef INSTANCED
in mat4 in_transform;
#define TRANSFORM in_transform
#else
uniform mat4 u_transform;
#define TRANSFORM u_transform
#endif
void main() {
    vec4 world = TRANSFORM * vec4(in_position, 1.0);
#ifdef SWAY
    world.xyz = swayed(world.xyz, TRANSFORM[3].xyz, u_eye.w);
#endif
#ifdef CUT
    v_uv = in_uv;
#endif
#ifdef SEEN
    gl_Position = u_view_projection * world;
    return;
#endif
    gl_Position = u_shadow * world;
    gl_Position.xyz = gl_Position.xyz * 2.0 - gl_Position.w;
    // Casters behind the near plane still cast.
    gl_Position.z = max(gl_Position.z, -gl_Position.w);
}
