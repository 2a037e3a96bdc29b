// A small picture laid over a big one as it is.
uniform sampler2D t_small;
in vec2 uv;
out vec4 o_colour;
void main() { o_colour = vec4(textureLod(t_small, uv, 0.0).rgb, 0.0); }
