// The structure tensor of the picture: which way its edges run. Out: E, F, G (Di Zenzo 1986; Sobel slopes of all channels).
uniform sampler2D t_image;
in vec2 uv;
out vec4 o_tensor;
void main() {
    vec2 d = 1.0 / vec2(textureSize(t_image, 0)) * 1.5;
    vec3 a = textureLod(t_image, uv + vec2(-d.x, -d.y), 0.0).rgb, b = textureLod(t_image, uv + vec2(0.0, -d.y), 0.0).rgb;
    vec3 c = textureLod(t_image, uv + vec2(d.x, -d.y), 0.0).rgb, e = textureLod(t_image, uv + vec2(-d.x, 0.0), 0.0).rgb;
    vec3 f = textureLod(t_image, uv + vec2(d.x, 0.0), 0.0).rgb, g = textureLod(t_image, uv + vec2(-d.x, d.y), 0.0).rgb;
    vec3 h = textureLod(t_image, uv + vec2(0.0, d.y), 0.0).rgb, i = textureLod(t_image, uv + vec2(d.x, d.y), 0.0).rgb;
    vec3 u = (c + 2.0 * f + i - a - 2.0 * e - g) * 0.25, v = (g + 2.0 * h + i - a - 2.0 * b - c) * 0.25;
    o_tensor = vec4(dot(u, u), dot(u, v), dot(v, v), 1.0);
}
