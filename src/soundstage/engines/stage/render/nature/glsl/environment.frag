// Sky and land from one point for reflections and ambient: the latlong of library/environment.glsl.
#define AIR_EYE eye
uniform vec3 eye;
#include "nature/aerial.glsl"
#include "nature/glsl/clouds.glsl"
uniform sampler2D t_matte, t_matte_distance;
uniform float seconds;
in vec2 uv;
out vec4 colour;
void main() {
    float azimuth = (uv.x - 0.5) * 6.2831853, elevation = (uv.y - 0.5) * 3.14159265;
    vec3 d = vec3(cos(elevation) * sin(azimuth), sin(elevation), -cos(elevation) * cos(azimuth));
    vec4 land = textureLod(t_matte, uv, 0.0);
    float far = textureLod(t_matte_distance, uv, 0.0).r;
    vec3 sky = clouded_sky(d, seconds);
    vec3 seen = land.a > 0.0 ? aerial(land.rgb / land.a, eye + d * far) : vec3(0.0);
    colour = vec4(mix(sky, seen, land.a), 1.0);
}
