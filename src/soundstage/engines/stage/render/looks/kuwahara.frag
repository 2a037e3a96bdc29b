// Paint: eight lobes of an ellipse that follows the edges; the calmest ones give the colour, so that areas are flat and edges stay
// (anisotropic Kuwahara filter, Kyprianidis, Kang & Döllner 2009, on sparse taps). Values: radius (pixels at 720 lines), swirl.
uniform sampler2D t_image;
uniform float u_radius, u_lines;
in vec2 uv;
out vec4 o_colour;
#include "looks/flow.glsl"
void main() {
    vec2 size = vec2(textureSize(t_image, 0));
    float reach = u_radius * u_lines / 720.0;
    vec3 way = flow(uv, uv * size * 720.0 / u_lines);
    float stretch = 1.0 + 0.6 * way.z;
    vec2 major = way.xy * reach * stretch / size, minor = vec2(-way.y, way.x) * reach / stretch / size;
    vec3 centre = textureLod(t_image, uv, 0.0).rgb;
    vec4 sum = vec4(0.0);
    for (int k = 0; k < 8; k++) {
        vec3 mean = centre, square = centre * centre;
        float weight = 1.0;
        for (int i = 0; i < 6; i++) {
            float r = i < 2 ? 0.42 : (i < 4 ? 0.74 : 1.0);
            float a = (float(k) + (i % 2 == 0 ? -0.24 : 0.24)) * 0.78539816;
            vec3 c = textureLod(t_image, uv + major * (cos(a) * r) + minor * (sin(a) * r), 0.0).rgb;
            float w = 1.25 - r;
            mean += c * w;
            square += c * c * w;
            weight += w;
        }
        mean /= weight;
        vec3 spread = abs(square / weight - mean * mean);
        float calm = 1.0 / (1.0 + pow(420.0 * (spread.r + spread.g + spread.b), 3.0));
        sum += vec4(mean, 1.0) * max(calm, 1e-6);
    }
    o_colour = vec4(sum.rgb / sum.a, 1.0);
}
