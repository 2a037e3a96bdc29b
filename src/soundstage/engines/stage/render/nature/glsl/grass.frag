// Grass, lit at its vertices.
in vec3 v_radiance;
layout(location = 0) out vec4 o_radiance;
void main() { o_radiance = vec4(min(v_radiance, vec3(6e4)), 0.35); }
