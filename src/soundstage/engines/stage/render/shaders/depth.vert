// A mesh into the shadow map.
#include "library/frame.glsl"
in vec3 in_position;
#ifdef INSTANCED
in mat4 in_transform;
#define TRANSFORM in_transform
#else
uniform mat4 u_transform;
#define TRANSFORM u_transform
#endif
void main() {
    gl_Position = u_shadow * (TRANSFORM * vec4(in_position, 1.0));
    gl_Position.xyz = gl_Position.xyz * 2.0 - gl_Position.w;
    // Casters behind the near plane still cast.
    gl_Position.z = max(gl_Position.z, -gl_Position.w);
}
