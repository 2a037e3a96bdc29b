// How much light comes down from the top of the air, by altitude (v) and cosine to the zenith (u).
#include "nature/glsl/atmosphere.glsl"
in vec2 uv;
out vec4 colour;
void main() {
    float altitude = uv.y * uv.y * shell.y, s = uv.x * 2.0 - 1.0, mu = sign(s) * s * s;
    float r = shell.x + altitude + 0.001;
    if (grounded(r, mu)) { colour = vec4(0.0, 0.0, 0.0, 1.0); return; }
    float far = reach(r, mu, shell.x + shell.y), last = 0.0;
    vec3 depth = vec3(0.0);
    for (int i = 0; i < 48; i++) {
        float f = float(i + 1) / 48.0, t = far * f * f, middle = 0.5 * (t + last);
        float h = sqrt(r * r + middle * middle + 2.0 * r * middle * mu) - shell.x;
        depth += medium_at(h).extinction * (t - last);
        last = t;
    }
    colour = vec4(exp(-depth), 1.0);
}
