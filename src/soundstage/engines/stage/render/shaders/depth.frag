#ifdef CUT
uniform sampler2D t_cut;
in vec2 v_uv;
void main() { if (texture(t_cut, v_uv).a < 0.5) discard; }
#else
void main() {}
#endif
