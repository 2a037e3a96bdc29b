// One even radiance behind everything.
uniform vec3 u_radiance;
in vec2 uv;
out vec4 o_radiance;
void main() {
    gl_FragDepth = 1.0;
    o_radiance = vec4(u_radiance, 0.0);
}
