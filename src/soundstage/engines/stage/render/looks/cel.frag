// Animation cels: light in a few steps with short soft edges, clean colour, dark lines. Values: steps, chroma, line.
uniform sampler2D t_image, t_ink;
uniform float u_steps, u_chroma, u_line;
in vec2 uv;
out vec4 o_colour;
void main() {
    vec3 c = textureLod(t_image, uv, 0.0).rgb;
    float l = max(dot(c, vec3(0.2126, 0.7152, 0.0722)), 1e-3);
    float scaled = l * u_steps, base = floor(scaled), part = scaled - base;
    float stepped = (base + smoothstep(0.42, 0.58, part)) / u_steps;
    vec3 flat_colour = c * (mix(l, stepped + 0.35 / u_steps, 0.78) / l);
    float m = dot(flat_colour, vec3(0.2126, 0.7152, 0.0722));
    flat_colour = m + (flat_colour - m) * u_chroma;
    // Shadows lean to violet, as painters of backgrounds have them.
    flat_colour += vec3(0.02, -0.005, 0.05) * (1.0 - smoothstep(0.0, 0.5, m));
    float ink = textureLod(t_ink, uv, 0.0).r * u_line;
    o_colour = vec4(clamp(mix(flat_colour, flat_colour * vec3(0.16, 0.13, 0.18), ink), 0.0, 1.0), 1.0);
}
