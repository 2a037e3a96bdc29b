#ifdef CUT
uniform sampler2D t_cut;
in vec2 v_uv;
void main() {
    float cover = texture(t_cut, v_uv).a;
#ifdef SEEN
    // As materials/foliage.glsl has it.
    cover *= 1.0 + 0.11 * clamp(log2(length(fwidth(v_uv)) * 192.0), 0.0, 6.0);
#endif
    if (cover < 0.5) discard;
}
#else
void main() {}
#endif
