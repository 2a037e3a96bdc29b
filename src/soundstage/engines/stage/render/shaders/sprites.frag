// A soft disc, fading where it meets what stands behind it. Premultiplied; u_glow 1 adds light, 0 covers.
#include "library/frame.glsl"
uniform sampler2D t_depth;
uniform float u_glow;
uniform float u_soft;  // metres over which it sinks into things
uniform float u_edge;  // 0 a puff … 1 a hard disc
in vec2 v_corner;
in vec4 v_colour;
in float v_depth;
out vec4 o_colour;
void main() {
    float r = dot(v_corner, v_corner);
    if (r > 1.0) discard;
    float behind = linear_depth(texelFetch(t_depth, ivec2(gl_FragCoord.xy), 0).r) - v_depth;
    float disc = mix((1.0 - r) * (1.0 - r), smoothstep(1.0, 0.75, r), u_edge);
    float a = v_colour.a * disc * clamp(behind / u_soft, 0.0, 1.0);
    o_colour = vec4(v_colour.rgb * a, a * (1.0 - u_glow));
}
