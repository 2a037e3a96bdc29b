// A bird's body: small feathers that overlap like tiles, softened by down. Values: shimmer (colour seen at a slant) and
// iridescence (how much of it), fluff 0…1, scale (feathers to a trunk's length). Paint: rgb, a = how strongly it is barred.
#include "materials/parts/relief.glsl"
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest, side = abs(normalize(cross(dFdx(q), dFdy(q))));
    // Tiles lie along the body: by the flank's or the back's plane, whichever the skin faces.
    vec2 flank = q.xy, back = q.xz * vec2(1.0, 1.1);
    vec2 p = mix(back, flank, smoothstep(0.35, 0.65, side.z / (side.z + side.y + 1e-4))) * u_scale * vec2(1.0, 1.35);
    vec4 wander = noise3(q * 9.0);
    p += 0.5 * wander.xy;
    float row = floor(p.x);
    vec2 cell = vec2(fract(p.x), fract(p.y + 0.5 * mod(row, 2.0)) - 0.5);
    float edge = smoothstep(0.0, 0.55, cell.x - 1.1 * cell.y * cell.y);
    float near = seen(span, u_scale * 0.9);
    vec4 barb = noise3(q * vec3(60.0, 240.0, 240.0)), clump = noise3(q * 30.0 + 3.0);
    vec3 colour = s.paint.rgb;
    float bar = smoothstep(0.1, 0.6, sin(q.x * 70.0 + 3.0 * wander.w)) * s.paint.a;
    colour = mix(colour, colour * 0.42, bar);
    colour *= mix(1.0, 0.76 + 0.36 * edge, near * 0.8) * (1.0 + 0.16 * barb.w * seen(span, 180.0) + 0.10 * clump.w + 0.06 * wander.w);
    float facing = clamp(dot(s.normal, s.view), 0.0, 1.0);
    colour = mix(colour, u_shimmer * (0.7 + 0.6 * clump.w), u_iridescence * smoothstep(0.15, 0.85, 1.0 - abs(2.0 * facing - 1.0) + 0.5 * clump.w));
    s.albedo = clamp(colour, 0.001, 0.9);
    s.roughness = mix(0.66, 0.42, u_iridescence);
    s.specular = 0.025 + 0.04 * u_iridescence;
    s.wrap = vec3(0.26, 0.24, 0.22) * (0.5 + u_fluff);
    s.sheen = sqrt(s.albedo) * (0.25 + 0.6 * u_fluff);
    s.backlight = 0.10 * u_fluff;
    s.environment_gain = 0.7 + 0.4 * u_iridescence;
    relief(s, vec3(0.05, 0.0, 0.0) * (edge - 0.5) * near + clump.xyz * 0.018 + barb.xyz * vec3(60.0, 240.0, 240.0) * 0.00045 * seen(span, 180.0));
}
