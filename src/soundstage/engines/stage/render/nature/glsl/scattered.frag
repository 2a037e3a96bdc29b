// Light scattered twice and more, as if from all sides (Hillaire 2020): by altitude (v) and the sun's cosine (u).
#include "nature/glsl/atmosphere.glsl"
uniform sampler2D transmittance;
in vec2 uv;
out vec4 colour;
void main() {
    float altitude = uv.y * uv.y * shell.y, s = uv.x * 2.0 - 1.0, sun = sign(s) * s * s;
    float r = shell.x + altitude + 0.005;
    vec3 second = vec3(0.0), passed = vec3(0.0);
    vec3 towards = vec3(sqrt(max(0.0, 1.0 - sun * sun)), sun, 0.0);
    for (int k = 0; k < 48; k++) {
        float y = 1.0 - (float(k) + 0.5) / 24.0, a = float(k) * 2.3999632;
        vec3 d = vec3(cos(a) * sqrt(1.0 - y * y), y, sin(a) * sqrt(1.0 - y * y));
        bool hit = grounded(r, d.y);
        float far = hit ? reach(r, d.y, shell.x) : reach(r, d.y, shell.x + shell.y), last = 0.0;
        vec3 through = vec3(1.0);
        for (int i = 0; i < 16; i++) {
            float f = float(i + 1) / 16.0, t = far * f * f, step_ = t - last;
            vec3 p = vec3(0.0, r, 0.0) + d * (0.5 * (t + last));
            float radius = length(p), cosine = dot(p, towards) / radius;
            Medium m = medium_at(radius - shell.x);
            vec3 lit = texture(transmittance, table_uv(radius - shell.x, cosine)).rgb;
            vec3 scatter = m.gas + m.dust, gone = exp(-m.extinction * step_);
            vec3 share = (1.0 - gone) / max(m.extinction, vec3(1e-7));
            second += through * share * scatter * lit / (4.0 * PI);
            passed += through * share * scatter;
            through *= gone;
            last = t;
        }
        if (hit) {
            vec3 n = normalize(vec3(0.0, r, 0.0) + d * far);
            second += through * bounce / PI * max(dot(n, towards), 0.0) * texture(transmittance, table_uv(0.0, dot(n, towards))).rgb;
        }
    }
    second /= 48.0;
    passed /= 48.0;
    colour = vec4(second / (1.0 - min(passed, vec3(0.97))), 1.0);
}
