// Noise over the ground plane, in metres. `footprint` is the width a sample stands for: finer octaves are left out,
// which keeps distant land free of shimmer and makes it cheap.
float footprint = 0.0;
uniform float u_seed;

uint scramble(ivec2 cell) {
    uint n = uint(cell.x) * 0x9E3779B1u + uint(cell.y) * 0x85EBCA77u + uint(u_seed) * 0xC2B2AE3Du;
    n = (n ^ (n >> 15)) * 0x2C1B3C6Du;
    n = (n ^ (n >> 12)) * 0x297A2D39u;
    return n ^ (n >> 15);
}

float lattice(ivec2 cell) { return float(scramble(cell) >> 8) * (1.0 / 16777216.0); }

vec2 lattice2(ivec2 cell) {
    uint n = scramble(cell);
    return vec2(float(n & 0xffffu), float(n >> 16)) * (1.0 / 65535.0);
}

// Value noise, −1…1.
float value2(vec2 p) {
    vec2 i = floor(p), f = p - i;
    f = f * f * f * (f * (f * 6.0 - 15.0) + 10.0);
    ivec2 k = ivec2(i);
    float low = mix(lattice(k), lattice(k + ivec2(1, 0)), f.x);
    float high = mix(lattice(k + ivec2(0, 1)), lattice(k + ivec2(1, 1)), f.x);
    return mix(low, high, f.y) * 2.0 - 1.0;
}

float ridge2(vec2 p) { return 1.0 - 2.0 * abs(value2(p)); }

float value1(float x) { return value2(vec2(x, 0.37)); }

const mat2 TURN = mat2(0.79863, 0.60182, -0.60182, 0.79863);

// How much of a wavelength this sample can show.
float shown(float wavelength) { return clamp(wavelength / max(footprint, 1e-5) * 0.5 - 0.6, 0.0, 1.0); }

// Octaves of value noise from `wavelength` metres down; the first has amplitude 1.
float fbm(vec2 xz, float wavelength, int octaves) {
    float sum = 0.0, amplitude = 1.0;
    vec2 p = xz / wavelength;
    for (int i = 0; i < octaves; i++) {
        float part = shown(wavelength);
        if (part <= 0.0) break;
        sum += amplitude * part * value2(p);
        p = TURN * p * 2.07 + vec2(17.3, 5.9);
        wavelength /= 2.07;
        amplitude *= 0.5;
    }
    return sum;
}

// Ridged octaves: crests at every scale, each octave stronger on the crests of the one before (Musgrave).
float ridged(vec2 xz, float wavelength, int octaves) {
    float sum = 0.0, amplitude = 1.0, carry = 1.0;
    vec2 p = xz / wavelength;
    for (int i = 0; i < octaves; i++) {
        float part = shown(wavelength);
        if (part <= 0.0) break;
        float crest = 1.0 - abs(value2(p));
        crest *= crest * carry;
        sum += amplitude * part * crest;
        carry = clamp(crest * 1.8, 0.0, 1.0);
        p = TURN * p * 2.09 + vec2(3.1, 11.7);
        wavelength /= 2.09;
        amplitude *= 0.5;
    }
    return sum;
}

// Worley cells: distance to the nearest point, to the border, and the cell's random number.
vec3 cells(vec2 p) {
    ivec2 base = ivec2(floor(p));
    float first = 9.0, second = 9.0, id = 0.0;
    for (int j = -1; j <= 1; j++)
        for (int i = -1; i <= 1; i++) {
            ivec2 cell = base + ivec2(i, j);
            vec2 away = vec2(cell) + lattice2(cell) - p;
            float d = dot(away, away);
            if (d < first) { second = first; first = d; id = lattice(cell + ivec2(71, 113)); }
            else if (d < second) second = d;
        }
    first = sqrt(first);
    return vec3(first, sqrt(second) - first, id);
}

float ramp(float a, float b, float x) { return clamp((x - a) / (b - a), 0.0, 1.0); }

float smooth_max(float a, float b, float k) {
    float h = max(k - abs(a - b), 0.0) / k;
    return max(a, b) + h * h * k * 0.25;
}

float smooth_min(float a, float b, float k) { return -smooth_max(-a, -b, k); }
