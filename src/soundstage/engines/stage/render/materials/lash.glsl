// Eyelashes on their cards: solid at the lid, combed out to points. Values: tone. Paint x = 0 root … 1 tip.
void material(inout Surface s) {
    float comb = abs(fract(abs(s.rest.x) * 820.0 + s.rest.y * 90.0) - 0.5) * 2.0;
    s.alpha = step(0.42 + s.paint.x * 0.75, comb + 0.6 * step(s.paint.x, 0.10)) * step(s.paint.x, 0.80);
    s.albedo = u_tone;
    s.roughness = 0.6;
    s.environment_gain = 0.3;
}
