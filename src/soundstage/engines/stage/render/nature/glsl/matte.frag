// The far land painted once a shot: azimuth (u) by elevation (v) about one point, radiance and distance.
#include "nature/glsl/plane_noise.glsl"
#include "nature/glsl/ground.glsl"
#include "nature/glsl/pyramid.glsl"
#include "nature/glsl/harmonics.glsl"
#include "nature/landform.glsl"
#include "nature/glsl/survey.glsl"
uniform sampler2D t_steepest;   // steepest slope of sight so far, by distance (u) and azimuth (v)
uniform vec3 eye;
uniform vec2 arc, rise, span;   // azimuths, elevations, distances: from, to
uniform float sharp;
uniform vec3 light, light_colour;
uniform float fill;
in vec2 uv;
layout(location = 0) out vec4 o_colour;
layout(location = 1) out float o_distance;

float height_at(float azimuth, float far) { return land_height(eye.xz + far * vec2(sin(azimuth), -cos(azimuth))); }

void main() {
    float azimuth = mix(arc.x, arc.y, uv.x), elevation = mix(rise.x, rise.y, uv.y), slope = tan(elevation);
    ivec2 size = textureSize(t_steepest, 0);
    int column = clamp(int(uv.x * float(size.y)), 0, size.y - 1), low = 0, high = size.x - 1;
    o_colour = vec4(0.0);
    o_distance = 60000.0;
    if (texelFetch(t_steepest, ivec2(high, column), 0).r < slope) return;
    while (low < high) {
        int middle = (low + high) / 2;
        if (texelFetch(t_steepest, ivec2(middle, column), 0).r >= slope) high = middle; else low = middle + 1;
    }
    float step_ = pow(span.y / span.x, 1.0 / float(size.x - 1));
    float far = span.x * pow(step_, float(low)), before = far / step_;
    footprint = far * sharp;
    if (low > 0)
        for (int i = 0; i < 5; i++) {
            float middle = 0.5 * (far + before);
            if (height_at(azimuth, middle) - eye.y >= slope * middle) far = middle; else before = middle;
        }
    vec2 xz = eye.xz + far * vec2(sin(azimuth), -cos(azimuth));
    float height = eye.y + slope * far;
    Ground g = survey_point(xz, height, far);
    float e = max(far * sharp, 0.05);
    vec3 p = g.position + g.normal * e * 1.5;
    float lit = sun_reaches(p, light, e * 3.0, 0.025);
    float open = sky_open(p, e * 6.0) * clamp(0.85 + 0.9 * g.cavity, 0.35, 1.15);
    float facing = max(dot(g.normal, light), 0.0);
    facing += 0.22 * sqrt(facing) * (1.0 - facing) * (1.0 - facing);
    vec3 sky = ambient_light(normalize(g.normal + vec3(0.0, 0.25, 0.0))) * (open * fill);
    // The land across the way gives back what falls on it.
    vec3 back = ambient_light(vec3(0.0, 1.0, 0.0)) * g.albedo * (0.55 * fill * (1.0 - open));
    vec3 radiance = g.albedo * (light_colour * (facing * lit / 3.14159265) + sky + back) + g.glow;
    o_colour = vec4(radiance, 1.0);
    o_distance = far / cos(elevation);
}
