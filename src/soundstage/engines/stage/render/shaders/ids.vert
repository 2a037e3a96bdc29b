// A mesh by its number, for measuring.
in vec3 in_position;
#ifdef INSTANCED
in mat4 in_transform;
#define TRANSFORM in_transform
#else
uniform mat4 u_transform;
#define TRANSFORM u_transform
#endif
uniform mat4 u_clip;
out float v_depth;
void main() {
    gl_Position = u_clip * (TRANSFORM * vec4(in_position, 1.0));
    v_depth = gl_Position.w;
}
