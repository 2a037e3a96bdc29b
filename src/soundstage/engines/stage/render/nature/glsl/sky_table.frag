// Radiance of the cloudless sky from the ground: azimuth from the sun (u, 0…π) and elevation (v, bent towards 0).
#include "nature/glsl/atmosphere.glsl"
uniform sampler2D transmittance, scattered;
uniform float elevation;   // of the sun or moon
uniform vec3 sunlight;     // irradiance above the air
uniform vec3 night;        // airglow and starlight
uniform vec3 twice;         // gain of light scattered twice and more
uniform float shoulder;    // luminance at which the aureole rolls off, so that it keeps its colour
in vec2 uv;
out vec4 colour;
void main() {
    float azimuth = uv.x * PI, up = uv.y * uv.y * 0.5 * PI + 0.0015;
    vec3 d = vec3(cos(up) * cos(azimuth), sin(up), cos(up) * sin(azimuth));
    vec3 sun = vec3(cos(elevation), sin(elevation), 0.0);
    float r = shell.x + 0.05, mu = dot(d, sun), far = reach(r, d.y, shell.x + shell.y), last = 0.0;
    vec3 haze = dust_phase(mu), sum = vec3(0.0), through = vec3(1.0);
    float gas = gas_phase(mu);
    for (int i = 0; i < 56; i++) {
        float f = float(i + 1) / 56.0, t = far * f * f, step_ = t - last;
        vec3 p = vec3(0.0, r, 0.0) + d * (0.5 * (t + last));
        float radius = length(p), altitude = radius - shell.x;
        Medium m = medium_at(altitude);
        vec2 at = table_uv(altitude, dot(p, sun) / radius);
        vec3 lit = texture(transmittance, at).rgb, all = texture(scattered, at).rgb;
        vec3 source = lit * (m.gas * gas + m.dust * haze) + all * twice * (m.gas + m.dust);
        vec3 gone = exp(-m.extinction * step_);
        sum += through * source * (1.0 - gone) / max(m.extinction, vec3(1e-7));
        through *= gone;
        last = t;
    }
    sum = sum * sunlight + night * (0.5 + 0.8 * exp(-up * 5.0));
    colour = vec4(sum / (1.0 + dot(sum, vec3(0.2126, 0.7152, 0.0722)) / shoulder), 1.0);
}
