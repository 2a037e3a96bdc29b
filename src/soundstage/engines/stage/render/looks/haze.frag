// A glow of its own colour and a lens that splits light: Values: glow, split (pixels at 720 lines), shift (turn of hue by height).
uniform sampler2D t_image, t_wide;
uniform float u_glow, u_split, u_shift, u_lines;
in vec2 uv;
out vec4 o_colour;
vec3 turned(vec3 c, float angle) {
    const vec3 k = vec3(0.57735);
    return c * cos(angle) + cross(k, c) * sin(angle) + k * dot(k, c) * (1.0 - cos(angle));
}
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    vec2 q = (uv - 0.5) * u_split * (u_lines / 720.0) * 2.0 / size;
    vec3 c = vec3(textureLod(t_image, uv + q, 0.0).r, textureLod(t_image, uv, 0.0).g, textureLod(t_image, uv - q, 0.0).b);
    vec3 wide = textureLod(t_wide, uv, 0.0).rgb;
    c = 1.0 - (1.0 - c) * (1.0 - wide * wide * u_glow);
    c = turned(c, u_shift * (uv.y - 0.35));
    o_colour = vec4(clamp(c, 0.0, 1.0), 1.0);
}
