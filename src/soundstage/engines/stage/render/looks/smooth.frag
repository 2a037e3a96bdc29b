// A Gaussian along one axis. Values: along (pixels between taps of the input, x and y).
uniform sampler2D t_in;
uniform vec2 u_along;
in vec2 uv;
out vec4 o_colour;
void main() {
    vec2 step = u_along / vec2(textureSize(t_in, 0));
    vec4 sum = textureLod(t_in, uv, 0.0) * 0.2026;
    sum += (textureLod(t_in, uv + step, 0.0) + textureLod(t_in, uv - step, 0.0)) * 0.1790;
    sum += (textureLod(t_in, uv + 2.0 * step, 0.0) + textureLod(t_in, uv - 2.0 * step, 0.0)) * 0.1236;
    sum += (textureLod(t_in, uv + 3.0 * step, 0.0) + textureLod(t_in, uv - 3.0 * step, 0.0)) * 0.0665;
    sum += (textureLod(t_in, uv + 4.0 * step, 0.0) + textureLod(t_in, uv - 4.0 * step, 0.0)) * 0.0296;
    o_colour = sum;
}
