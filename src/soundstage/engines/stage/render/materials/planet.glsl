// Worlds as balls, over rest about their middle. Values: stuff (0 Earth, 1 Moon, 2 Mars, 3 gas giant, 4 Saturn, 5 its rings, 6 Sun,
// 7 school globe, 8 Venus, 9 Neptune), albedo, second.
#include "materials/parts/relief.glsl"
#ifndef HAS_u_stuff
const float u_stuff = 0.0;
#endif
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.5);
#endif
void material(inout Surface s) {
    vec3 d = normalize(s.rest);
    s.roughness = 0.9;
    s.specular = 0.02;
    if (u_stuff < 0.5 || (u_stuff > 6.5 && u_stuff < 7.5)) {
        bool school = u_stuff > 6.5;
        vec4 form = fbm3(d * 1.55 + vec3(1.7, 0.3, 4.1), 6);
        float land = form.w + 0.10 - 0.22 * smoothstep(0.75, 0.95, abs(d.y));
        float shore = smoothstep(0.10, 0.12, land);
        float dry = smoothstep(0.12, 0.5, noise3(d * 3.0 + 9.0).w + 0.45 - 3.0 * abs(abs(d.y + 0.06 * form.w) - 0.36));
        vec3 green = school ? vec3(0.45, 0.42, 0.14) : mix(vec3(0.035, 0.075, 0.018), vec3(0.26, 0.17, 0.08), dry);
        green *= 1.0 + 0.5 * noise3(d * 16.0).w;
        vec3 sea = school ? vec3(0.10, 0.30, 0.48) : mix(vec3(0.006, 0.022, 0.075), vec3(0.015, 0.09, 0.14), smoothstep(0.0, 0.10, land));
        s.albedo = mix(sea, green, shore);
        s.albedo = mix(s.albedo, vec3(0.78), smoothstep(0.80, 0.88, abs(d.y) + 0.08 * form.w));
        s.roughness = mix(0.28, 0.9, shore);
        if (school) {
            float lon = atan(d.z, d.x) / 6.2832 * 24.0, lat = asin(d.y) / 3.1416 * 12.0;
            float w = max(fwidth(lat), 0.02) * 0.7;
            float grid = (1.0 - smoothstep(w * 0.5, w, abs(fract(lat + 0.5) - 0.5))) + (1.0 - smoothstep(w * 0.5, w, abs(fract(lon + 0.5) - 0.5))) * step(abs(d.y), 0.95);
            s.albedo = mix(s.albedo, vec3(0.05), 0.45 * clamp(grid, 0.0, 1.0));
            s.coat = 0.6;
        } else {
            vec4 warp = noise3(d * 2.2 + 5.0);
            float cloud = fbm3(d * vec3(3.0, 5.0, 3.0) + warp.xyz * 0.35 + 20.0, 5).w;
            float cover = smoothstep(0.02, 0.42, cloud);
            s.albedo = mix(s.albedo, vec3(0.80), cover * 0.9);
            s.roughness = mix(s.roughness, 0.95, cover);
            float rim = pow(1.0 - clamp(dot(s.smooth_normal, s.view), 0.0, 1.0), 2.6);
            s.sheen = vec3(0.25, 0.55, 1.3) * 1.2;
            s.emission = vec3(0.10, 0.28, 0.75) * rim * clamp(dot(s.smooth_normal, u_key.xyz) + 0.25, 0.0, 1.0) * 0.12 * dot(u_key_colour.rgb, vec3(0.33));
        }
    } else if (u_stuff < 1.5) {
        vec4 mare = fbm3(d * 1.3 + 2.0, 4), fine = fbm3(d * 9.0, 4);
        s.albedo = mix(vec3(0.30, 0.29, 0.275), vec3(0.10, 0.10, 0.105), smoothstep(0.02, 0.22, mare.w)) * (1.0 + 0.4 * fine.w);
        vec3 slope = vec3(0.0);
        for (int i = 0; i < 3; i++) {
            float k = i == 0 ? 3.0 : i == 1 ? 7.0 : 15.0;
            vec3 c = floor(d * k) + 0.5;
            vec3 h = fract(sin(vec3(dot(c, vec3(12.9, 78.2, 37.7)), dot(c, vec3(39.3, 11.1, 83.1)), dot(c, vec3(73.1, 52.2, 9.1)))) * 43758.5) - 0.5;
            vec3 to = d * k - c - 0.35 * h;
            float r = length(to) / (0.24 + 0.14 * h.x);
            slope += normalize(to) * (r < 1.0 ? 0.5 * r : -0.55 * exp(-5.0 * (r - 1.0)) ) * step(r, 2.0);
            s.albedo *= 1.0 + 0.25 * exp(-8.0 * abs(r - 1.0));
        }
        relief(s, slope * 0.5 + fine.xyz * 0.03);
    } else if (u_stuff < 2.5) {
        vec4 broad = fbm3(d * 1.6 + 3.0, 5), fine = fbm3(d * 8.0, 4);
        s.albedo = mix(vec3(0.42, 0.165, 0.065), vec3(0.15, 0.055, 0.028), smoothstep(-0.05, 0.28, broad.w)) * (1.0 + 0.35 * fine.w);
        s.albedo = mix(s.albedo, vec3(0.75, 0.70, 0.66), smoothstep(0.90, 0.94, abs(d.y) + 0.04 * fine.w));
        relief(s, fine.xyz * 0.05);
    } else if (u_stuff < 4.5 || u_stuff > 7.5) {
        vec4 warp = noise3(d * vec3(3.0, 9.0, 3.0));
        float y = d.y + 0.022 * warp.w + 0.008 * noise3(d * vec3(9.0, 26.0, 9.0)).w;
        float band = noise3(vec3(3.0, y * 7.0, 1.0)).w + 0.5 * noise3(vec3(8.0, y * 19.0, 5.0)).w;
        bool saturn = u_stuff > 3.5 && u_stuff < 4.5;
        vec3 light = u_stuff > 8.5 ? vec3(0.10, 0.22, 0.62) : u_stuff > 7.5 ? vec3(0.66, 0.52, 0.30) : saturn ? vec3(0.62, 0.48, 0.29) : vec3(0.64, 0.53, 0.40);
        vec3 dark = u_stuff > 8.5 ? vec3(0.04, 0.10, 0.40) : u_stuff > 7.5 ? vec3(0.52, 0.36, 0.17) : saturn ? vec3(0.42, 0.29, 0.15) : vec3(0.33, 0.165, 0.085);
        s.albedo = mix(light, dark, smoothstep(-0.2, 0.4, band));
        if (u_stuff < 3.5) {
            vec2 e = vec2(atan(d.x, d.z) - 0.4, (d.y + 0.36) * 1.9);
            s.albedo = mix(s.albedo, vec3(0.42, 0.12, 0.06), 1.0 - smoothstep(0.14, 0.20, length(e)));
        }
    } else if (u_stuff < 5.5) {
        float r = length(s.rest.xz);
        float share = r / max(u_albedo.x, 1e-4);
        float dense = 0.55 + 0.4 * noise3(vec3(share * 24.0, 1.0, 2.0)).w + 0.25 * noise3(vec3(share * 90.0, 4.0, 2.0)).w;
        dense *= 1.0 - smoothstep(0.0, 0.012, 0.02 - abs(share - 0.86));
        s.albedo = vec3(0.55, 0.45, 0.31) * clamp(dense, 0.05, 1.0);
        s.alpha = dense > 0.16 ? 1.0 : 0.0;
    } else {
        vec4 boil = fbm3(d * 7.0 + vec3(0.0, u_eye.w * 0.06, 0.0), 4);
        s.albedo = vec3(0.0);
        float facing = clamp(dot(s.smooth_normal, s.view), 0.0, 1.0);
        s.emission = mix(vec3(6.0, 1.2, 0.1), vec3(14.0, 8.0, 2.5), clamp(0.5 + boil.w * 1.4, 0.0, 1.0)) * (0.35 + 0.65 * facing);
    }
}
