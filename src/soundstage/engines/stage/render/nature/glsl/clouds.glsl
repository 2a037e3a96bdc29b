// Clouds as drifting layers, lit by a look towards the sun through the same layer. Needs aerial.glsl.
uniform vec4 u_clouds;        // kind (0 none, 1 streaks, 2 heaps, 3 sheet, 4 storm), cover, drift x and z in m/s
uniform vec3 u_sun_colour;    // sunlight on the cloud
uniform float u_cloud_seed;
uniform sampler2D t_cloud;    // tiling noise: four octaves apart in r, g, b, a

// A shader made for one kind of cloud leaves the others out.
#ifdef CLOUDS
#define CLOUD_KIND float(CLOUDS)
#else
#define CLOUD_KIND u_clouds.x
#endif

float cloud_noise(vec2 p) { return textureLod(t_cloud, p, 0.0).r; }

float heap_density(vec2 p, float cover) {
    float n = cloud_noise(p * 0.11) * 0.58 + cloud_noise(p * 0.37 + 0.31) * 0.24 + cloud_noise(p * 1.1 + 0.77) * 0.12
        + cloud_noise(p * 3.1 + 0.13) * 0.06;
    return n - mix(0.72, 0.30, cover);
}

float streak_density(vec2 p, float cover) {
    vec2 q = mat2(0.94, 0.34, -0.34, 0.94) * p;
    q += 0.30 * vec2(cloud_noise(q * 0.16), cloud_noise(q * 0.16 + 0.5));
    vec2 s = q * vec2(0.10, 0.42);
    float n = cloud_noise(s) * 0.50 + cloud_noise(s * vec2(2.1, 2.4) + 0.3) * 0.26 + cloud_noise(s * vec2(4.3, 6.1) + 0.7) * 0.14
        + cloud_noise(s * vec2(9.0, 13.7) + 0.2) * 0.10;
    return smoothstep(mix(0.62, 0.40, cover), mix(0.95, 0.78, cover), n);
}

#ifdef HEAPS
float heap_cover(vec2 q) { return 0.5 + 0.46 * noise3(vec3(q * 0.30, 4.5)).w + 0.24 * noise3(vec3(q * 0.77, 9.5)).w; }

// Density at a place, kilometres; h 0 base … 1 highest top.
float heap_at(vec3 p, float h, float cover, bool fine) {
    float body = (heap_cover(p.xz) - mix(0.72, 0.30, cover)) * 2.3 - 0.55 * h * h;
    if (body < -0.45) return 0.0;
    vec3 q = vec3(p.x, p.y * 1.1, p.z) * 1.25;
    body += 0.30 * noise3(q).w;
    if (fine) body += 0.17 * noise3(q * 2.7 + 3.0).w;
    return clamp(body * 4.5, 0.0, 1.0) * smoothstep(0.0, 0.07, h);
}
#endif

float cloud_cover = 0.0;        // of the last `clouded_sky`: how much of what lies behind it hides

#ifdef HEAPS
// Cumulus with flat bases and lit tops, marched through their layer (after Schneider 2015, much simplified).
vec3 heaps(vec3 d, vec3 sky, vec3 low, float mu, float seconds) {
    const float BASE = 1.3, DEEP = 1.25;
    float rise = d.y + 0.022, from = BASE / rise, to = min((BASE + DEEP) / rise, from + 3.2);
    vec2 moved = u_clouds.zw * seconds * 0.001 + u_cloud_seed * 7.0;
    float turn = dither(gl_FragCoord.xy + u_around.y * 5.588238), step_ = (to - from) / 12.0, through = 1.0;
    vec3 sum = vec3(0.0), top = sky_looked_up(1.2, 1.0, 1.0), sunlit = u_sun_colour;
    float forward = 0.55 + 0.5 * pow(max(mu, 0.0), 6.0) + 1.4 * pow(max(mu, 0.0), 40.0);
    for (int i = 0; i < 12; i++) {
        float t = from + (float(i) + turn) * step_, h = (t * rise - BASE) / DEEP;
        vec3 p = vec3(d.x * t + moved.x, h * DEEP, d.z * t + moved.y);
        float n = heap_at(p, h, u_clouds.y, true);
        if (n > 0.01) {
            vec3 q = p + vec3(u_sun.x, max(u_sun.y, 0.16), u_sun.z) * 0.34;
            float shade = heap_at(q, h + max(u_sun.y, 0.16) * 0.34 / DEEP, u_clouds.y, false);
            float lit = exp(-shade * 1.9 - n * 0.3) + 0.16 * exp(-shade * 0.7);
            vec3 glow = sunlit * (0.12 * lit * forward) + top * mix(0.55, 1.15, h) + low * 0.26;
            float gone = exp(-n * min(step_, 0.8) * 5.5);
            sum += glow * through * (1.0 - gone);
            through *= gone;
            if (through < 0.02) break;
        }
    }
    float clear = smoothstep(0.015, 0.11, d.y);
    // Far off they sink into the haze.
    vec3 seen = mix(sky * (1.0 - through), sum, 0.35 + 0.65 * smoothstep(0.03, 0.30, d.y));
    cloud_cover = (1.0 - through) * clear;
    return mix(sky, sky * through + seen, clear);
}
#endif

vec3 clouded_sky(vec3 d, float seconds) {
    cloud_cover = 0.0;
    float away = sun_away(d), rise = clamp(d.y, 0.0, 1.0);
    vec3 sky = sky_looked_up(away, sqrt(asin(rise) * 0.6366), rise);
    if (CLOUD_KIND < 0.5 || d.y <= 0.003) return sky;
    float height = CLOUD_KIND > 1.5 ? 1.6 : 7.0;                       // km
    vec2 p = d.xz / (d.y + 0.045) * height + u_clouds.zw * seconds * 0.001 + u_cloud_seed;
    float mu = dot(d, u_sun.xyz), near_horizon = smoothstep(0.012, 0.12, d.y);
    float forward = 0.25 + 1.4 * pow(max(mu, 0.0), 8.0) + 3.0 * pow(max(mu, 0.0), 60.0);
    vec3 low = sky_looked_up(away, 0.276, 0.12);
    if (CLOUD_KIND < 1.5) {
        float n = streak_density(p * 0.16, u_clouds.y) * near_horizon;
        vec3 lit = low * 0.55 + u_sun_colour * 0.018 * forward + sky * 0.75;
        cloud_cover = n * 0.55;
        return mix(sky, lit, cloud_cover);
    }
#ifdef HEAPS
    if (CLOUD_KIND < 2.5) return heaps(d, sky, low, mu, seconds);
#endif
    if (CLOUD_KIND < 2.5) {
        vec2 q = p * 0.42;
        float n = heap_density(q, u_clouds.y);
        if (n <= 0.0) return sky;
        vec2 towards = normalize(u_sun.xz + 1e-5) * (0.35 + 0.4 * (1.0 - u_sun.y));
        float thick = clamp(n * 3.2, 0.0, 1.0);
        float shade = clamp((heap_density(q + towards * 0.35, u_clouds.y) + heap_density(q + towards * 0.9, u_clouds.y)) * 2.2 + thick * 0.45, 0.0, 1.6);
        float edge = exp(-n * 14.0);
        vec3 lit = u_sun_colour * (0.075 * exp(-shade * 1.6) + 0.05 * edge * forward) + sky_looked_up(away, 1.0, 1.0) * 0.55 + low * 0.22;
        lit = mix(lit, sky, 1.0 - smoothstep(0.01, 0.16, d.y));
        cloud_cover = smoothstep(0.0, 0.10, n) * smoothstep(0.005, 0.06, d.y);
        return mix(sky, lit, cloud_cover);
    }
    vec2 q = p * (CLOUD_KIND < 3.5 ? 0.10 : 0.16);
    q += 0.22 * vec2(cloud_noise(q * 0.31), cloud_noise(q * 0.29 + 0.4));
    float n = cloud_noise(q * 0.33) * 0.5 + cloud_noise(q * 0.9 + 0.2) * 0.28 + cloud_noise(q * 2.3 + 0.6) * 0.15 + cloud_noise(q * 5.9) * 0.07;
    float rough = CLOUD_KIND < 3.5 ? 0.45 : 1.15;
    vec3 closed = u_overcast.rgb * (1.0 + rough * (n - 0.5) * 2.0 * near_horizon);
    closed += u_sun_colour * (0.004 * forward) * (1.2 - n);
    closed = mix(closed, sky_looked_up(away, 0.113, 0.02) * 0.9, 1.0 - smoothstep(0.0, 0.22, d.y));
    float cover = smoothstep(0.0, 0.25, u_clouds.y - 0.95 + n * 0.9);
    cloud_cover = cover;
    return mix(sky, closed, cover);
}
