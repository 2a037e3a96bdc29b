// A coarser level, widened, under a finer one.
uniform sampler2D t_coarse;
uniform sampler2D t_fine;
uniform float u_spread;
in vec2 uv;
out vec4 o_colour;
void main() {
    vec2 e = 0.75 / vec2(textureSize(t_coarse, 0));
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 4; i++) sum += textureLod(t_coarse, uv + (vec2(i & 1, i >> 1) * 2.0 - 1.0) * e, 0.0).rgb;
    o_colour = vec4(mix(textureLod(t_fine, uv, 0.0).rgb, sum * 0.25, u_spread), 1.0);
}
