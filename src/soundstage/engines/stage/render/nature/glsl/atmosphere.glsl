// The air of a planet as a shell of gas and dust (Bruneton & Neyret 2008; Hillaire 2020). Kilometres inside.
uniform vec3 rayleigh;        // scattering at the ground, per km
uniform vec3 dust_scattering; // of aerosol or dust, per km
uniform vec3 dust_extinction;
uniform vec3 absorption;      // ozone, per km at its layer's middle
uniform vec4 shell;           // radius, top above ground, scale heights of gas and of dust, km
uniform vec3 narrow, wide;    // forward-scattering g per channel of the two lobes of dust
uniform float narrow_share;
uniform vec3 bounce;          // ground albedo
#define PI 3.14159265

struct Medium { vec3 gas; vec3 dust; vec3 extinction; };

Medium medium_at(float altitude) {
    float gas = exp(-altitude / shell.z), haze = exp(-altitude / shell.w);
    float ozone = max(0.0, 1.0 - abs(altitude - 25.0) / 15.0);
    Medium m;
    m.gas = rayleigh * gas;
    m.dust = dust_scattering * haze;
    m.extinction = m.gas + dust_extinction * haze + absorption * ozone;
    return m;
}

// Distance along a ray from radius r with cosine mu to a sphere about the centre; negative for none ahead.
float reach(float r, float mu, float radius) {
    float b = r * mu, c = r * r - radius * radius, q = b * b - c;
    if (q < 0.0) return -1.0;
    float s = sqrt(q);
    return -b - s > 0.0 ? -b - s : -b + s;
}

bool grounded(float r, float mu) { return mu < 0.0 && r * r * (1.0 - mu * mu) < shell.x * shell.x; }

float henyey(float mu, float g) { return (1.0 - g * g) / (4.0 * PI * pow(1.0 + g * g - 2.0 * g * mu, 1.5)); }

vec3 dust_phase(float mu) {
    vec3 a = vec3(henyey(mu, narrow.r), henyey(mu, narrow.g), henyey(mu, narrow.b));
    vec3 b = vec3(henyey(mu, wide.r), henyey(mu, wide.g), henyey(mu, wide.b));
    return mix(b, a, narrow_share);
}

float gas_phase(float mu) { return 3.0 / (16.0 * PI) * (1.0 + mu * mu); }

// Tables: transmittance by (cosine of the zenith angle, altitude); altitude and cosine are bent towards the ground.
vec2 table_uv(float altitude, float mu) {
    return vec2(0.5 + 0.5 * sign(mu) * sqrt(abs(mu)), sqrt(clamp(altitude / shell.y, 0.0, 1.0)));
}
