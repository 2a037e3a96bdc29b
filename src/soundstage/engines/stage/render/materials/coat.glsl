// A furred or bare hide seen as a surface. Values: mark (the pattern's colour), edge (how soft its border is), nap (how much
// fur stands up: 0 bare … 1 thick), gloss, wrinkle (depth of folds of a bare hide), height (metres of one unit of rest).
// Paint: rgb = colour, a = the pattern's signed field. UV: x = how upright the fur lies (|flow.y|), y = 1 on bare skin.
// Rest: in heights at the withers.
#include "materials/parts/relief.glsl"
#ifndef HAS_u_wrinkle
const float u_wrinkle = 0.0;
#endif
void material(inout Surface s) {
    float span = pixel_span(s), bare = s.uv.y;
    vec3 q = s.rest;
    vec3 colour = mix(s.paint.rgb, u_mark, smoothstep(-u_edge - 4.0 * span, u_edge + 4.0 * span, s.paint.a));
    // Strands: noise drawn out along the fur, which lies along the body or hangs.
    float hang = smoothstep(0.35, 0.75, s.uv.x);
    vec4 along = noise3(q * vec3(34.0, 150.0, 150.0)), down = noise3(q * vec3(150.0, 38.0, 150.0) + 5.0);
    float strand = mix(along.w, down.w, hang) * seen(span, 110.0);
    vec4 clump = noise3(q * 26.0 + 2.0);
    float fur = (1.0 - bare) * u_nap;
    colour *= 1.0 + fur * (0.34 * strand + 0.14 * clump.w) + 0.06 * clump.w;
    vec3 slope = mix(along.xyz * vec3(34.0, 150.0, 150.0), down.xyz * vec3(150.0, 38.0, 150.0), hang) * (0.0016 * fur * seen(span, 110.0));
    if (u_wrinkle > 0.0) {
        // A net of folds, deeper where noise gathers it, ringed on limbs and trunk.
        vec4 big = noise3(q * vec3(15.0, 24.0, 15.0)), fine = noise3(q * vec3(46.0, 70.0, 46.0) + 3.0), grit = noise3(q * 170.0);
        float fold = abs(big.w) * 0.7 + abs(fine.w) * 0.5;
        colour *= mix(1.0, clamp(0.62 + 0.85 * fold, 0.5, 1.12), u_wrinkle) * (1.0 + 0.16 * grit.w * seen(span, 120.0));
        slope += (sign(big.w) * big.xyz * vec3(15.0, 24.0, 15.0) * 0.020 + sign(fine.w) * fine.xyz * vec3(46.0, 70.0, 46.0) * 0.0075 * seen(span, 60.0)
                  + grit.xyz * 170.0 * 0.0006 * seen(span, 120.0)) * u_wrinkle;
    }
    s.albedo = clamp(colour, 0.001, 0.9);
    float wet = step(0.5, bare) * step(u_wrinkle, 0.01);
    vec4 pebble = noise3(q * 260.0);
    slope += pebble.xyz * 260.0 * 0.0005 * wet * seen(span, 200.0);
    s.roughness = mix(mix(0.82, 0.50, u_gloss), 0.42, wet);
    s.specular = mix(0.020 + 0.016 * u_gloss, 0.04, wet);
    s.wrap = vec3(0.28, 0.24, 0.20) * (1.0 - 0.5 * wet);
    // What stands up catches light that grazes it, and more that comes from behind.
    s.sheen = mix(sqrt(max(s.albedo, vec3(0.0))), vec3(0.9, 0.8, 0.6), 0.25) * (0.85 * fur + 0.10 * u_gloss);
    s.backlight = 0.12 * fur;
    s.environment_gain = mix(0.55, 1.0, u_gloss) * mix(1.0, 0.6, wet);
    relief(s, slope);
}
