// What a place's `surface` fills in, and small relief that places share.
struct Ground {
    vec3 position;    // in
    vec3 normal;      // in: unit, of the land with its detail
    float cavity;     // in: −1 hollow … +1 crest, over a few footprints
    float distance;   // in: metres from the viewer
    vec3 albedo;      // out
    float roughness;  // out
    float sparkle;    // out: 0…1 glints of snow, wet sand or mica
    vec3 glow;        // out: light of its own, of the far land
};

uniform float u_wet, u_snow;
uniform sampler2D t_relief;
uniform float relief_extent;

// The eroded relief map: height in metres.
float relief(vec2 xz) {
    // Cubic B-spline from four bilinear taps, so that its cells do not show (Sigg & Hadwiger 2005).
    vec2 size = vec2(textureSize(t_relief, 0)), p = (xz / relief_extent + 0.5) * size - 0.5, i = floor(p), f = p - i;
    vec2 g = 1.0 - f, w0 = g * g * g / 6.0, w1 = 2.0 / 3.0 - 0.5 * f * f * (2.0 - f);
    vec2 w2 = 2.0 / 3.0 - 0.5 * g * g * (2.0 - g), w3 = f * f * f / 6.0, low = w0 + w1, high = w2 + w3;
    vec2 a = (i - 0.5 + w1 / low) / size, b = (i + 1.5 + w3 / high) / size;
    return low.y * (low.x * textureLod(t_relief, a, 0.0).r + high.x * textureLod(t_relief, vec2(b.x, a.y), 0.0).r)
        + high.y * (low.x * textureLod(t_relief, vec2(a.x, b.y), 0.0).r + high.x * textureLod(t_relief, b, 0.0).r);
}

// Fractured bedrock: tilted plates with open cracks; `size` metres. Height in units of size.
float plates(vec2 xz, float size, float crack) {
    vec2 p = xz / size;
    p += 0.22 * vec2(fbm(xz + 31.0, size * 0.9, 3), fbm(xz + 77.0, size * 0.9, 3));
    vec3 c = cells(p);
    float level = floor(c.z * 5.0) / 5.0;
    float tilt = dot(fract(p) - 0.5, vec2(c.z - 0.5, fract(c.z * 7.0) - 0.5));
    return 0.24 * level + 0.10 * tilt - crack * exp(-c.y * c.y * 420.0);
}

// Wind ripples: steep on the lee side, running across `along`, meandering and dying out in patches.
float ripples(vec2 xz, float wavelength, vec2 along) {
    if (shown(wavelength) <= 0.0) return 0.0;
    float phase = dot(xz, along) / wavelength + 0.9 * fbm(xz, wavelength * 14.0, 2) + 0.30 * fbm(xz + 9.0, wavelength * 5.0, 2);
    float t = fract(phase);
    float crest = t < 0.68 ? t / 0.68 : (1.0 - t) / 0.32;
    crest = crest * crest * (3.0 - 2.0 * crest);
    float patchy = smoothstep(-0.55, 0.5, fbm(xz + 53.0, wavelength * 30.0, 2));
    return crest * patchy * shown(wavelength);
}

// Stones lying about: half-sunk domes, one a cell at most. Height in metres.
float pebbles(vec2 xz, float size, float cover) {
    if (shown(size) <= 0.0) return 0.0;
    vec2 p = xz / (size * 2.2);
    ivec2 cell = ivec2(floor(p));
    float pick = lattice(cell + ivec2(7, 19));
    if (pick > cover) return 0.0;
    vec2 spot = 0.3 + 0.4 * lattice2(cell);
    vec2 away = (p - floor(p)) - spot;
    away = mat2(cos(pick * 97.0), sin(pick * 97.0), -sin(pick * 97.0), cos(pick * 97.0)) * away * vec2(1.0, 1.35);
    float radius = 0.12 + 0.20 * fract(pick * 41.0);
    float dome = 1.0 - dot(away, away) / (radius * radius);
    return dome <= 0.0 ? 0.0 : sqrt(dome) * radius * size * 1.3 * shown(size);
}


// What the weather does to any ground: snow settles where it is flat, water darkens and smooths.
void weather_ground(inout Ground g) {
    float patchy = 0.18 * fbm(g.position.xz + 500.0, 3.0, 3) + 0.10 * fbm(g.position.xz, 40.0, 2);
    float lying = u_snow * smoothstep(0.62, 0.86, g.normal.y + patchy - 0.35 * (0.9 - u_snow));
    g.albedo = mix(g.albedo, vec3(0.80, 0.83, 0.88), lying);
    g.roughness = mix(g.roughness, 0.75, lying);
    g.sparkle = max(g.sparkle, lying);
    float damp = u_wet * (1.0 - lying);
    g.albedo *= mix(vec3(1.0), vec3(0.52, 0.50, 0.49), damp);
    g.roughness = mix(g.roughness, 0.38, damp);
}

