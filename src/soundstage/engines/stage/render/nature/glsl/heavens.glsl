// What stands in the sky besides sun and clouds: stars, the Milky Way, gas, worlds, an aurora, a rainbow, lightning.
uniform vec4 u_rainbow;         // unit, towards the bow's middle; w = strength
uniform float u_milky, u_nebula, u_aurora, u_sky_seed;

vec3 star_layer(vec3 d, float scale, float share, float gain) {
    vec3 q = d * scale;
    ivec3 cell = ivec3(floor(q));
    vec3 h = hash3(cell);
    if (h.x > share) return vec3(0.0);
    vec3 at = (vec3(cell) + 0.3 + 0.4 * hash3(cell + 17)) / scale;
    float away = length(cross(d, normalize(at))) / (u_lens.z * u_size.w * 1.5);
    float strength = pow(h.y, 9.0) * 1.1 + 0.03;
    return mix(vec3(0.72, 0.84, 1.0), vec3(1.0, 0.84, 0.66), h.z * h.z) * (strength * gain * exp(-away * away));
}

// The band of our own galaxy: how bright, and dark clouds before it.
float milky_way(vec3 d, out float dust) {
    vec3 pole = normalize(vec3(0.62, 0.42, 0.66));
    float off = dot(d, pole);
    vec4 a = noise3(d * 3.1 + 4.0), b = noise3(d * 7.3 + a.xyz * 0.02), c = noise3(d * 19.0);
    off += 0.05 * a.w;
    dust = smoothstep(0.02, 0.55, a.w * 0.45 + b.w * 0.6 + 0.25 * c.w + 0.28 * exp(-off * off * 420.0));
    return exp(-off * off * 42.0) * (0.55 + 0.45 * b.w + 0.25 * c.w);
}

vec3 starry(vec3 d, float stars) {
    float dust = 0.0, band = u_milky > 0.0 ? max(milky_way(d, dust), 0.0) * u_milky : 0.0;
    vec3 sum = star_layer(d, 110.0, 0.022 + 0.05 * band, 1.1) + star_layer(d.zxy, 240.0, 0.035 + 0.16 * band, 0.32);
    vec3 glow = band * (1.0 - 0.85 * dust) * mix(vec3(0.020, 0.022, 0.034), vec3(0.042, 0.030, 0.022), band);
    return (sum + glow * 1.6) * stars;
}

#ifdef NEBULA
vec3 nebula(vec3 d) {
    vec3 p = d * 1.5 + u_sky_seed;
    vec4 w = fbm3(p, 3);
    vec3 q = p + 0.55 * w.xyz * 0.5;
    float a = fbm3(q * 1.4 + 3.0, 5).w, b = fbm3(q * 2.1 + 11.0, 4).w, c = fbm3(q * 3.0 + 5.0, 5).w;
    float body = smoothstep(-0.12, 0.55, a), dark = smoothstep(0.02, 0.4, b);
    vec3 hue = mix(vec3(0.10, 0.16, 0.46), vec3(0.46, 0.10, 0.32), smoothstep(-0.25, 0.3, c));
    hue = mix(hue, vec3(0.62, 0.32, 0.14), smoothstep(0.15, 0.5, w.w + 0.3 * c));
    return u_nebula * (hue * body * body * (1.0 - 0.75 * dark) * 0.26 + vec3(0.9, 0.7, 0.65) * pow(body, 5.0) * 0.20);
}
#endif

#ifdef AURORA
vec3 aurora(vec3 d, float seconds) {
    if (d.y < 0.03) return vec3(0.0);
    vec3 sum = vec3(0.0);
    for (int i = 0; i < 14; i++) {
        float up = (float(i) + dither(gl_FragCoord.xy + u_around.y * 5.588238)) / 14.0, high = 1.0 + 1.1 * up;
        vec2 p = d.xz / (d.y + 0.12) * high * 0.62;
        vec4 bend = noise3(vec3(p * 0.42, u_sky_seed + seconds * 0.016));
        float curtain = noise3(vec3(p * 0.75 + bend.xy * 0.16, u_sky_seed * 2.0 + seconds * 0.025)).w;
        float ray = 0.65 + 0.35 * noise3(vec3(p * 5.5, seconds * 0.11)).w;
        float sheet = exp(-abs(curtain) * 22.0) * ray * smoothstep(-0.55, 0.25, bend.w);
        float fall = exp(-up * 3.2) * smoothstep(0.0, 0.10, up);
        sum += sheet * fall * mix(mix(vec3(0.10, 0.95, 0.42), vec3(0.16, 0.60, 0.80), smoothstep(0.1, 0.5, up)), vec3(0.55, 0.12, 0.72), smoothstep(0.35, 0.95, up));
    }
    return sum * u_aurora * 0.42 * smoothstep(0.02, 0.2, d.y);
}
#endif

#ifdef RAINBOW
vec3 rainbow(vec3 d) {
    float degrees_ = degrees(acos(clamp(dot(d, u_rainbow.xyz), -1.0, 1.0)));
    vec3 peaks = vec3(42.3, 41.5, 40.7), first = exp(-pow((vec3(degrees_) - peaks) / 0.52, vec3(2.0)));
    vec3 second = exp(-pow((vec3(degrees_) - vec3(50.6, 51.8, 53.2)) / 0.95, vec3(2.0))) * 0.28;
    float inside = 0.10 * smoothstep(41.0, 39.0, degrees_) * smoothstep(20.0, 41.0, degrees_);
    return (first + second + inside) * u_rainbow.w * smoothstep(-0.01, 0.05, d.y);
}
#endif

#ifdef BOLTS
uniform vec4 u_bolt[BOLTS];     // azimuth, brightness now, seed, metres
float bolt_path(float y, float seed) {
    float sum = 0.0, gain = 0.085;
    for (int i = 0; i < 5; i++) {
        sum += gain * noise3(vec3(y * exp2(float(i)) * 5.0, seed, float(i) * 3.3)).w;
        gain *= 0.56;
    }
    return sum;
}

vec3 lightning(vec3 d) {
    vec3 sum = vec3(0.0);
    float azimuth = atan(d.x, -d.z), pixel = u_lens.z * u_size.w * 2.0;
    for (int k = 0; k < BOLTS; k++) {
        float bright = u_bolt[k].y, seed = u_bolt[k].z, off = mod(azimuth - u_bolt[k].x + PI, 2.0 * PI) - PI;
        if (bright <= 0.001) continue;
        float top = 0.42, y = clamp(d.y, 0.0, 1.0), here = off - bolt_path(y, seed);
        float shown = step(0.0, d.y) * smoothstep(top, top - 0.08, d.y);
        sum += vec3(0.80, 0.86, 1.0) * (bright * shown * (26.0 * exp(-pow(abs(here) / (pixel * 1.1), 2.0)) + 1.1 * exp(-abs(here) * 85.0)));
        for (int b = 0; b < 4; b++) {
            float from = 0.12 + 0.28 * hash1(ivec2(int(seed) + b, 5)), way = hash1(ivec2(int(seed) + b, 9)) - 0.5;
            float run = from - y, at = bolt_path(from, seed) + run * 1.6 * way + 0.6 * (bolt_path(y, seed + 7.0 * float(b + 1)) - bolt_path(from, seed + 7.0 * float(b + 1)));
            float part = step(0.0, run) * smoothstep(0.20, 0.04, run) * shown;
            sum += vec3(0.75, 0.82, 1.0) * (bright * part * 9.0 * exp(-pow(abs(off - at) / (pixel * 0.8), 2.0)));
        }
        sum += vec3(0.50, 0.56, 0.80) * (bright * (0.75 * exp(-off * off * 5.0) + 0.18) * smoothstep(-0.05, 0.10, d.y));
    }
    return sum;
}
#endif

#ifdef GLOBES
uniform vec4 u_globe[GLOBES];      // unit direction to its middle, angular radius
uniform vec4 u_globe_sun[GLOBES];  // unit direction to its sun; w = kind
uniform float u_globe_seed[GLOBES];

vec3 globe_surface(int kind, vec3 n, float seed, float lit, vec3 sun, vec3 view) {
    // Seen from over its middle latitudes: the pole leans away.
    float lean = kind == 0 ? 1.05 : 0.25;
    n = vec3(n.x, n.y * cos(lean) - n.z * sin(lean), n.y * sin(lean) + n.z * cos(lean));
    vec3 p = n + seed;
    if (kind == 0) {  // earth
        vec4 w = fbm3(p * 1.3, 5);
        float land = smoothstep(-0.02, 0.05, w.w + 0.10 * fbm3(p * 6.0, 3).w);
        float dry = smoothstep(-0.2, 0.3, noise3(p * 2.2 + 5.0).w - 1.4 * abs(abs(n.y) - 0.32) + 0.25);
        vec3 ground = mix(vec3(0.045, 0.085, 0.025), vec3(0.30, 0.21, 0.11), dry);
        vec3 colour = mix(vec3(0.008, 0.030, 0.085), ground, land);
        colour = mix(colour, vec3(0.80), smoothstep(0.82, 0.92, abs(n.y) + 0.06 * w.w));
        vec3 q = p * vec3(2.0, 3.4, 2.0) + 9.0;
        q += 0.35 * fbm3(p * 1.7 + 3.0, 3).xyz;
        float cloud = smoothstep(0.06, 0.46, fbm3(q, 5).w + 0.02);
        colour = mix(colour, vec3(0.85), cloud * 0.92) * lit;
        float gloss = pow(lit, 6.0) * 0.25 * (1.0 - land) * (1.0 - cloud);
        float cities = smoothstep(0.30, 0.6, noise3(p * 26.0).w) * land * smoothstep(0.03, 0.0, lit) * (1.0 - cloud);
        return colour * 1.5 + vec3(0.9, 0.8, 0.6) * gloss * 0.5 + vec3(0.9, 0.55, 0.2) * cities * 0.10;
    }
    if (kind == 1) {  // moon
        float sea = smoothstep(-0.05, 0.25, fbm3(p * 1.2, 4).w), crater = 0.0;
        vec4 a = noise3(p * 9.0), b = noise3(p * 23.0), c = noise3(p * 50.0);
        crater = 0.25 * a.w + 0.18 * b.w + 0.12 * c.w;
        float relief = clamp(1.0 + 0.030 * dot(a.xyz, sun) + 0.022 * dot(b.xyz, sun) + 0.012 * dot(c.xyz, sun), 0.3, 1.7);
        return vec3(0.30, 0.295, 0.285) * mix(1.0, 0.45, sea) * (1.0 + crater) * lit * relief;
    }
    if (kind == 2 || kind == 7) {  // mars, desert
        float dark = smoothstep(-0.05, 0.35, fbm3(p * 1.6, 5).w);
        vec3 colour = mix(vec3(0.46, 0.20, 0.085), vec3(0.17, 0.080, 0.050), dark) * (1.0 + 0.2 * noise3(p * 13.0).w);
        if (kind == 2) colour = mix(colour, vec3(0.8), smoothstep(0.90, 0.95, abs(n.y) + 0.04 * dark));
        return colour * lit;
    }
    if (kind == 3 || kind == 4) {  // gas, ringed
        vec4 w = fbm3(p * vec3(2.5, 5.0, 2.5), 4);
        float lat = n.y + 0.030 * w.w + 0.012 * noise3(p * vec3(9.0, 16.0, 9.0)).w;
        float band = 0.5 + 0.5 * sin(lat * 21.0 + 2.0 * sin(lat * 7.0 + seed)), fine = noise3(vec3(lat * 30.0, seed, 0.5)).w;
        vec3 pale = kind == 3 ? vec3(0.62, 0.52, 0.40) : vec3(0.64, 0.55, 0.38), deep = kind == 3 ? vec3(0.38, 0.20, 0.105) : vec3(0.46, 0.36, 0.22);
        vec3 colour = mix(deep, pale, clamp(band * 0.85 + 0.2 * fine, 0.0, 1.0));
        if (kind == 3) {
            vec2 spot = vec2(atan(n.x, n.z) - 0.5, (n.y + 0.36) * 2.2);
            colour = mix(colour, vec3(0.44, 0.13, 0.06), smoothstep(0.30, 0.16, length(spot) + 0.03 * w.w));
        }
        return colour * lit;
    }
    if (kind == 5) return mix(vec3(0.10, 0.26, 0.52), vec3(0.30, 0.50, 0.66), 0.5 + 0.5 * noise3(vec3(n.y * 9.0, seed, 0.3)).w) * lit;
    vec4 cell = fbm3(p * 7.0, 4);
    return vec3(9.0, 4.6, 1.3) * (0.8 + 0.8 * cell.w) * (0.45 + 0.55 * max(dot(n, view), 0.0));
}

// Colour and coverage of the worlds in a direction.
vec4 globes(vec3 d) {
    vec4 all = vec4(0.0);
    for (int k = 0; k < GLOBES; k++) {
        vec3 c = u_globe[k].xyz, sun = u_globe_sun[k].xyz;
        int kind = int(u_globe_sun[k].w + 0.5);
        float away = 1.0 / sin(u_globe[k].w), b = dot(d, c) * away, root = b * b - (away * away - 1.0);
        float rim = sqrt(max(away * away - b * b, 0.0));  // closest approach to its middle, in radii
        float edge = fwidth(rim) + 1e-5;
        float inside = b > 0.0 ? 1.0 - smoothstep(1.0 - edge, 1.0 + edge, rim) : 0.0;
        vec3 n = normalize(d * (b - sqrt(max(root, 0.0))) - c * away);
        bool airy = kind == 0 || kind == 2 || kind == 5;
        vec3 sky = kind == 0 ? vec3(0.16, 0.42, 1.0) : kind == 2 ? vec3(0.62, 0.36, 0.20) : vec3(0.3, 0.55, 0.9);
        vec4 one = vec4(0.0);
        if (inside > 0.0) {
            float lit = smoothstep(-0.05, 1.0, dot(n, sun)) * 1.25;
            vec3 colour = globe_surface(kind, n, u_globe_seed[k], lit, sun, -d);
            float limb = pow(1.0 - max(dot(n, -d), 0.0), 3.0);
            if (airy) colour += sky * limb * smoothstep(-0.25, 0.6, dot(n, sun)) * 1.1;
            one = vec4(colour * inside, inside);
        }
        if (b > 0.0 && airy) {
            vec3 side = normalize(d * b - c * away);
            one.rgb += sky * exp(-max(rim - 1.0, 0.0) * 26.0) * (1.0 - inside) * smoothstep(-0.3, 0.7, dot(side, sun)) * 0.85;
        }
        if (kind == 6 && b > 0.0) one.rgb += vec3(1.9, 0.85, 0.22) * (exp(-max(rim - 1.0, 0.0) * 3.0) * 0.6 + exp(-max(rim - 1.0, 0.0) * 16.0)) * (1.0 - inside);
        if (kind == 4) {
            vec3 axis = normalize(vec3(0.30, 0.92, 0.26));
            float t = dot(c * away, axis) / dot(d, axis);
            vec3 at = d * t - c * away;
            float r = length(at);
            if (t > 0.0 && r > 1.25 && r < 2.35 && (inside < 0.5 || t < b)) {
                float grain = 0.55 + 0.45 * noise3(vec3(r * 13.0, 0.5, 2.0)).w + 0.25 * noise3(vec3(r * 41.0, 0.5, 4.0)).w;
                float cover = clamp(grain, 0.0, 1.0) * smoothstep(1.25, 1.35, r) * smoothstep(2.35, 2.28, r) * (1.0 - 0.85 * smoothstep(0.05, 0.0, abs(r - 1.98)));
                float shade = dot(at, sun) < 0.0 && length(at - sun * dot(at, sun)) < 1.0 ? 0.06 : 1.0;
                vec3 ice = vec3(0.56, 0.48, 0.36) * (0.9 * shade);
                one = vec4(mix(one.rgb, ice, cover * 0.9), max(one.a, cover * 0.9));
            }
        }
        all = vec4(all.rgb * (1.0 - one.a) + one.rgb, max(all.a, one.a));
    }
    return all;
}
#endif

#ifdef UNDERWATER
// The surface from below, and shafts of light that come down through it.
vec3 from_below(vec3 d, vec3 water, float seconds) {
    vec3 sum = water;
    if (d.y > 0.02) {
        float high = max(u_surface - u_eye.y, 2.0);
        vec2 p = u_eye.xz + d.xz / d.y * high;
        vec4 a = noise3(vec3(p * 0.22, seconds * 0.22)), b = noise3(vec3(p * 0.7 + a.xy * 0.4, seconds * 0.5));
        float tilt = d.y + 0.10 * a.w + 0.06 * b.w;
        float window = smoothstep(0.52, 0.80, tilt), far = exp(-high / d.y * 0.022);
        vec3 above = vec3(0.55, 0.85, 0.95) * (0.7 + 0.5 * b.w);
        float web = pow(1.0 - abs(a.w), 9.0) * 0.8 + pow(1.0 - abs(b.w), 7.0) * 0.4;
        sum = mix(water, above * u_key_colour.rgb * 0.20, window * far) + u_key_colour.rgb * vec3(0.16, 0.32, 0.34) * (web * far * 0.22);
    }
    // Shafts: bright lines that meet where the sun stands.
    vec3 right = normalize(cross(u_sun.xyz, vec3(0.0, 0.0, 1.0))), up = cross(right, u_sun.xyz);
    float turn = atan(dot(d, up), dot(d, right)), near = max(dot(d, u_sun.xyz), 0.0);
    float ray = noise3(vec3(turn * 5.0, seconds * 0.10, 1.0)).w + 0.6 * noise3(vec3(turn * 13.0, seconds * 0.17, 3.0)).w;
    sum += u_key_colour.rgb * vec3(0.10, 0.25, 0.28) * smoothstep(-0.1, 1.0, ray) * (0.04 + 0.24 * near * near) * smoothstep(-0.35, 0.5, d.y);
    return sum;
}
#endif
