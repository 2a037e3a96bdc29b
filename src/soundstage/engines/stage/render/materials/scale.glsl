// Skin of fish, whales and reptiles. Values: scales (rows to a length), smooth (1: none, as whales), gloss, shimmer (light that
// slides over scales), spots, gill and mouth (where lines lie: gill at x, mouth's length and height; mouth 0: none),
// bumps 0…1 (knobbly hide). Paint: rgb, a = how much spots show. UV: x along, y around.
#include "materials/parts/relief.glsl"
#ifndef HAS_u_gill
const float u_gill = 9.0;
#endif
#ifndef HAS_u_mouth
const float u_mouth = 0.0;
#endif
#ifndef HAS_u_mouth_at
const float u_mouth_at = 0.0;
#endif
#ifndef HAS_u_spots
const float u_spots = 0.0;
#endif
#ifndef HAS_u_bumps
const float u_bumps = 0.0;
#endif
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    vec4 broad = noise3(q * 9.0), fine = noise3(q * 60.0 + 3.0);
    vec3 colour = s.paint.rgb * (1.0 + 0.08 * broad.w + 0.08 * fine.w);
    vec3 side = abs(normalize(cross(dFdx(q), dFdy(q))));
    vec2 p = mix(q.xz, q.xy, smoothstep(0.3, 0.7, side.z / (side.z + side.y + 1e-4))) * u_scales * vec2(1.0, 1.25);
    float row = floor(p.x);
    vec2 cell = vec2(fract(p.x), fract(p.y + 0.5 * mod(row, 2.0)) - 0.5);
    float near = seen(span, u_scales) * (1.0 - u_smooth);
    float rim = smoothstep(0.55, 0.25, length(vec2(cell.x - 0.55, cell.y)));
    float glint = noise3(vec3(row, floor(p.y + 0.5 * mod(row, 2.0)), 4.0) * 0.37).w;
    colour *= mix(1.0, 0.70 + 0.42 * rim, near * 0.85);
    if (u_spots > 0.0) {
        float spot = noise3(q * 34.0 + 11.0).w;
        colour = mix(colour, colour * 0.25, smoothstep(0.30, 0.42, spot) * s.paint.a);
    }
    float gill = line(q.x - u_gill + 1.2 * q.y * q.y, 0.004, span) * step(0.1, s.uv.y) * step(s.uv.y, 0.9) * step(abs(q.y), 0.16);
    float mouth = line(q.y - u_mouth_at + 0.12 * (0.5 - q.x), 0.004, span) * smoothstep(0.5 - u_mouth - 0.004, 0.5 - u_mouth, q.x) * step(0.001, u_mouth);
    colour *= 1.0 - 0.62 * max(gill, mouth);
    vec4 knob = noise3(q * 26.0);
    colour *= 1.0 + u_bumps * 0.35 * knob.w;
    float facing = clamp(dot(s.normal, s.view), 0.0, 1.0);
    vec3 sheen = 0.5 + 0.5 * cos(6.2832 * (facing * 0.9 + vec3(0.0, 0.33, 0.67)) + 2.0 * glint);
    colour = mix(colour, colour * (0.7 + 0.8 * sheen) + 0.03 * sheen, u_shimmer * 0.6);
    s.albedo = clamp(colour, 0.001, 0.9);
    s.roughness = clamp(mix(0.75, 0.24, u_gloss) + 0.15 * glint * near, 0.08, 1.0);
    s.specular = mix(0.03, 0.05, u_gloss) + 0.10 * u_shimmer * (0.5 + glint);
    s.coat = 0.6 * u_gloss;
    s.coat_roughness = 0.22;
    s.wrap = vec3(0.18, 0.14, 0.12);
    relief(s, vec3(0.10 * (rim - 0.5) * near) + fine.xyz * 0.02 + knob.xyz * 26.0 * 0.012 * u_bumps + vec3(0.0, 0.4, 0.0) * (gill + mouth) * 0.3);
}
