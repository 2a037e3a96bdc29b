// The picture at a few hundred places, for metering.
uniform sampler2D t_picture;
in vec2 uv;
out vec4 o_colour;
void main() {
    vec2 step = 1.0 / vec2(64.0, 36.0);
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 16; i++) {
        vec2 at = uv + (vec2(i & 3, i >> 2) - 1.5) * 0.25 * step;
        sum += min(textureLod(t_picture, at, 0.0).rgb, vec3(500.0));
    }
    o_colour = vec4(sum / 16.0, 1.0);
}
