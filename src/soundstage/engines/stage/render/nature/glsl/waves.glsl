// The sea's surface: a few Gerstner trains in deep water, and surf that follows the depth as it runs ashore.
uniform float u_swell;       // height factor
uniform float water_level;
uniform vec2 wave_wind;      // unit, in xz

const float TRAINS[15] = float[15](
    31.0, 0.30, 0.05, 19.0, 0.19, -0.45, 11.3, 0.105, 0.50, 6.1, 0.055, -0.85, 3.3, 0.028, 0.95);  // length, height, turn

struct Sea { vec3 offset; vec2 slope; float crest; };

// `depth` of still water; `fine` metres that need not be shown.
Sea sea_at(vec2 xz, float seconds, float depth, float fine) {
    Sea s = Sea(vec3(0.0), vec2(0.0), 0.0);
    float shoal = smoothstep(0.1, 4.0, depth);
    for (int k = 0; k < 5; k++) {
        float len = TRAINS[k * 3], part = clamp(len / max(fine, 1e-3) * 0.25 - 0.5, 0.0, 1.0);
        if (part <= 0.0) break;
        float number = 6.2831853 / len, high = TRAINS[k * 3 + 1] * u_swell * shoal * part, turn = TRAINS[k * 3 + 2];
        vec2 d = mat2(cos(turn), sin(turn), -sin(turn), cos(turn)) * wave_wind;
        float phase = number * dot(d, xz) - sqrt(9.81 * number) * seconds + float(k) * 1.7;
        s.offset += vec3(-d.x * sin(phase) * 0.7, cos(phase), -d.y * sin(phase) * 0.7) * high;
        s.slope += -d * (number * high * sin(phase));
        s.crest += cos(phase) * high / (0.6 * max(u_swell, 0.1));
    }
    return s;
}

// Breakers: fronts that lie along the depth contours, steepen, and spill into foam. Returns height and foam.
vec2 surf_at(vec2 xz, float seconds, float depth, float wander) {
    if (depth > 3.4 || depth < -0.4) return vec2(0.0);
    float away = depth / 0.062;                                   // metres from the waterline
    float phase = (away + 5.0 * wander + 1.9 * seconds) / 11.0;
    float number = floor(phase), t = fract(phase);
    float size = 0.55 + 0.45 * sin(number * 2.4 + wander * 1.7);
    float front = exp(-pow((t - 0.42) / (t < 0.42 ? 0.055 : 0.17), 2.0));
    float grown = smoothstep(0.0, 0.35, depth) * smoothstep(3.2, 1.1, depth);
    float spill = smoothstep(1.9, 0.5, depth) * size;
    float trail = smoothstep(0.40, 0.46, t) * exp(-(t - 0.42) * 3.2);
    return vec2(0.42 * size * front * grown * min(u_swell * 1.2, 1.6), (front * 0.9 + trail * 0.75) * spill * grown);
}
