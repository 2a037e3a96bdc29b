// A printed page: flat colour in steps, dots of a screen in the half tones, heavy ink. Values: steps, dot (pixels at 720 lines).
uniform sampler2D t_image, t_ink;
uniform float u_steps, u_dot, u_lines;
in vec2 uv;
out vec4 o_colour;
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    vec2 pixel = uv * size * 720.0 / u_lines;
    vec3 c = textureLod(t_image, uv, 0.0).rgb;
    float l = max(dot(c, vec3(0.2126, 0.7152, 0.0722)), 1e-3);
    c = clamp(l + (c - l) * 1.6, 0.0, 1.0);
    float scaled = l * u_steps, base = floor(scaled), part = scaled - base;
    vec2 turned = mat2(0.866, 0.5, -0.5, 0.866) * pixel / u_dot;
    float dots = length(fract(turned) - 0.5) * 1.55;
    float stepped = (base + smoothstep(-0.06, 0.06, part - dots)) / u_steps;
    vec3 flat_colour = c * ((stepped + 0.3 / u_steps) / l);
    flat_colour = mix(vec3(0.98, 0.955, 0.89), flat_colour, 0.94);
    float ink = max(textureLod(t_ink, uv, 0.0).r, 1.0 - smoothstep(0.035, 0.075, l));
    o_colour = vec4(clamp(mix(flat_colour, vec3(0.05, 0.04, 0.07), ink), 0.0, 1.0), 1.0);
}
