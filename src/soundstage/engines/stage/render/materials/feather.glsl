// One flight feather: a pale shaft, barbs that run out aslant, a soft edge. Values: shimmer, iridescence. UV: x = −1…1 across,
// y = 0 root … 1 tip. Paint: rgb; a = 0…1 barred, 2 a peacock's eye.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    vec2 p = s.uv;
    float wide = fwidth(p.x), tall = fwidth(p.y);
    float slant = p.y * 60.0 - abs(p.x) * 9.0;
    float barb = sin(slant * 6.2832) * (1.0 - smoothstep(0.15, 0.45, 60.0 * tall + 9.0 * wide));
    vec4 n = noise3(vec3(p * vec2(2.0, 9.0), s.paint.r * 30.0) + s.rest * 3.0);
    vec3 colour = s.paint.rgb;
    if (s.paint.a > 1.5) {
        // Bronze-green barbs, thin along the stem; the eye near the tip: gold, bronze, turquoise, blue.
        float r = length((p - vec2(0.0, 0.83)) * vec2(0.75, 5.2));
        colour = mix(vec3(0.045, 0.085, 0.022), vec3(0.10, 0.09, 0.02), 0.5 + 0.5 * n.w);
        colour = mix(colour, vec3(0.20, 0.20, 0.03), smoothstep(0.98, 0.86, r));
        colour = mix(colour, vec3(0.16, 0.065, 0.012), smoothstep(0.80, 0.72, r));
        colour = mix(colour, vec3(0.01, 0.20, 0.22), smoothstep(0.55, 0.48, r));
        colour = mix(colour, vec3(0.008, 0.012, 0.10), smoothstep(0.33, 0.26, length((p - vec2(0.0, 0.80)) * vec2(0.75, 5.2))));
    } else {
        float bars = smoothstep(0.05, 0.5, sin(p.y * 34.0 + 1.2 * n.w + abs(p.x)));
        colour = mix(colour, colour * 0.36 + 0.01, bars * s.paint.a * smoothstep(0.05, 0.2, p.y));
    }
    float shaft = line(p.x, 0.05 * (1.0 - 0.7 * p.y), wide) * (1.0 - smoothstep(0.08, 0.4, wide));
    colour *= 1.0 + 0.10 * barb + 0.10 * n.w;
    colour *= mix(1.0, 0.70, smoothstep(0.55, 1.0, abs(p.x))) ;
    colour = mix(colour, mix(colour * 0.5, vec3(0.35, 0.30, 0.22), 0.35), shaft * 0.8);
    float facing = clamp(dot(s.normal, s.view), 0.0, 1.0);
    colour = mix(colour, u_shimmer, u_iridescence * 0.8 * step(s.paint.a, 1.5) * smoothstep(0.1, 0.8, 1.0 - abs(2.0 * facing - 1.0)));
    s.albedo = clamp(colour, 0.001, 0.9);
    s.roughness = 0.48;
    s.specular = 0.035;
    s.backlight = s.paint.a > 1.5 ? 0.06 : 0.35;
    s.wrap = vec3(0.18);
    s.sheen = sqrt(s.albedo) * (s.paint.a > 1.5 ? 0.0 : 0.2);
    s.environment_gain = 0.8;
}
