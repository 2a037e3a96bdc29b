// What walls are made of, painted over metres along and up a wall. `span` is the metres under a pixel: joints fade with it.
// `kind`: 0 plaster, 1 brick, 2 cut stone, 3 concrete panels, 4 boards, 5 half-timber, 6 rubble, 7 metal sheet.
float joint(float x, float width, float span) {
    float d = min(x, 1.0 - x);
    return 1.0 - smoothstep(width, width + max(span, 0.002), d);
}
vec3 masonry(inout Surface s, float kind, vec2 p, float span, vec3 first, vec3 second, float number) {
    vec4 broad = noise3(vec3(p * 0.35, number * 31.0)), fine = noise3(vec3(p * 5.0, number * 17.0));
    float stain = broad.w * 0.6 + noise3(vec3(p.x * 1.6, p.y * 0.25, number * 9.0)).w * 0.4;
    vec3 colour = first * (1.0 + 0.16 * stain + 0.07 * fine.w);
    vec2 size = kind < 1.5 ? vec2(0.23, 0.075) : kind < 2.5 ? vec2(0.85, 0.42) : kind < 3.5 ? vec2(2.9, 3.3) : vec2(2.4, 0.17);
    if (kind > 0.5 && kind < 4.5) {
        vec2 q = p / size;
        float row = floor(q.y);
        q.x += kind < 2.5 ? 0.5 * mod(row, 2.0) + 0.13 * sin(row * 7.1) * step(1.5, kind) : kind > 3.5 ? 0.37 * sin(row * 5.3) : 0.0;
        vec2 f = fract(q);
        float shown = 1.0 - smoothstep(0.25, 0.8, span / size.y);
        float own = hash1(ivec3(floor(q), int(number * 977.0)));
        float gap = kind < 1.5 ? 0.009 : kind > 3.5 ? 0.012 : 0.016;
        float line = max(joint(f.x, gap / size.x, span / size.x), joint(f.y, gap / size.y, span / size.y)) * shown;
        colour *= 1.0 + (kind < 1.5 ? 0.55 : 0.24) * (own - 0.5) * shown;
        colour = mix(colour, kind > 2.5 ? colour * 0.45 : second, line * 0.85);
        if (kind > 3.5) colour *= 0.86 + 0.14 * f.y * shown + 0.14 * (1.0 - shown) * 0.5;
        bump(s, s.normal * 0.0 + vec3(0.0, (f.y - 0.5) * 0.25 * shown * step(3.5, kind), 0.0));
        s.occlusion *= 1.0 - 0.3 * line;
    }
    if (kind > 4.5 && kind < 5.5) {
        vec2 cell = vec2(1.5, 2.8), q = p / cell, f = fract(q) * cell;
        float pick = hash1(ivec3(floor(q), int(number * 331.0)));
        float beam = max(1.0 - smoothstep(0.09, 0.09 + span, min(f.x, cell.x - f.x)), 1.0 - smoothstep(0.12, 0.12 + span, min(f.y, cell.y - f.y)));
        float lean = pick < 0.5 ? f.x * cell.y / cell.x - f.y : (cell.x - f.x) * cell.y / cell.x - f.y;
        if (pick < 0.62) beam = max(beam, 1.0 - smoothstep(0.15, 0.15 + span * 2.0, abs(lean)));
        vec4 grain = noise3(vec3(p * vec2(9.0, 9.0), 3.0));
        colour = mix(colour, second * (1.0 + 0.3 * grain.w), beam);
        s.occlusion *= 1.0 - 0.25 * beam * (1.0 - beam);
    }
    if (kind > 5.5 && kind < 6.5) {
        vec2 q = p * vec2(2.6, 3.6) + 0.35 * noise3(vec3(p * 1.7, 5.0)).xy * 0.2;
        vec2 base = floor(q);
        q.x += 0.5 * mod(base.y, 2.0);
        vec2 f = fract(q) - 0.5;
        float own = hash1(ivec3(floor(q), 7)), round_ = length(max(abs(f) - 0.26, 0.0));
        float shown = 1.0 - smoothstep(0.12, 0.35, span);
        float stone = 1.0 - smoothstep(0.10, 0.2, round_) * shown;
        colour = mix(second, colour * (1.0 + 0.5 * (own - 0.5) * shown), stone);
        bump(s, vec3(f.x, f.y, f.x) * (0.5 * (1.0 - stone)) * shown);
        s.occlusion *= 0.75 + 0.25 * stone;
    }
    if (kind > 6.5) {
        float wave = sin(p.x * 41.0), shown = 1.0 - smoothstep(0.03, 0.1, span);
        bump(s, vec3(wave, 0.0, wave) * 0.35 * shown);
        colour = mix(colour, second, smoothstep(0.15, 0.5, broad.w + 0.5 * fine.w));
    }
    bump(s, fine.xyz * 0.03);
    return colour;
}
