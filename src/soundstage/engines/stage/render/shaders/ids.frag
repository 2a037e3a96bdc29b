in float v_depth;
uniform float u_number;
layout(location = 0) out vec2 o_seen;
void main() { o_seen = vec2(u_number, v_depth); }
