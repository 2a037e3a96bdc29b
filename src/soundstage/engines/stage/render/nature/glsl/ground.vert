// The near ground: still geometry, made for this shot's camera.
#include "library/frame.glsl"
in vec3 in_position;
out vec3 v_position;
void main() {
    v_position = in_position;
    gl_Position = u_view_projection * vec4(in_position, 1.0);
}
