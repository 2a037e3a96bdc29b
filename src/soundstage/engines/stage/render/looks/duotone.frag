// Colour by lightness: three inks from shadow to light, laid over the picture. Values: low, middle, high (display colours), amount.
uniform sampler2D t_image;
uniform vec3 u_low, u_middle, u_high;
uniform float u_amount;
in vec2 uv;
out vec4 o_colour;
void main() {
    vec3 c = textureLod(t_image, uv, 0.0).rgb;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    vec3 toned = l < 0.5 ? mix(u_low, u_middle, l * 2.0) : mix(u_middle, u_high, l * 2.0 - 1.0);
    // What is strongly coloured keeps more of its own.
    float own = clamp(length(c - l) * 1.6, 0.0, 1.0);
    o_colour = vec4(mix(c, toned, u_amount * (1.0 - 0.45 * own)), 1.0);
}
