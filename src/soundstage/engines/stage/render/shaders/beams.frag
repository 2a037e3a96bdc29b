// Light that shows in the air: along each ray the cones of the lamps that have a beam, dust drifting through them.
#include "library/frame.glsl"
#include "library/hash.glsl"
#include "library/noise.glsl"
#include "library/lamps.glsl"
uniform sampler2D t_depth;
uniform float beams[16];
in vec2 uv;
out vec4 o_colour;
void main() {
    vec3 ray = ray_at(uv);
    float window = textureLod(t_depth, uv, 0.0).r;
    float far = window >= 1.0 ? 60.0 : distance(world_at(uv, window), u_eye.xyz);
    far = min(far, 60.0);
    float jag = dither(gl_FragCoord.xy + u_around.y * 5.1);
    vec3 sum = vec3(0.0);
    for (int i = 0; i < int(u_around.z); i++) {
        float strength = beams[i];
        // Steps gather where the ray passes nearest to the lamp.
        vec3 place = u_lamps[3 * i].xyz;
        float nearest = clamp(dot(place - u_eye.xyz, ray), 0.0, far), reach = 1.0 / u_lamps[3 * i + 1].w;
        float low = max(nearest - reach, 0.0), high = min(nearest + reach, far), step_ = max(high - low, 0.0) / 14.0;
        int count = strength > 0.0 && step_ > 0.0 ? 14 : 0;
        for (int k = 0; k < count; k++) {
            vec3 p = u_eye.xyz + ray * (low + (float(k) + 0.3 + 0.4 * jag) * step_);
            LampLight lamp = lamp_at(i, p);
            float dusty = 0.75 + 0.7 * noise3(p * 1.1 + vec3(u_eye.w * 0.10, -u_eye.w * 0.05, u_eye.w * 0.07)).w;
            // Near a naked lamp the inverse square would burn a hole: the glow is held back there.
            vec3 light = min(lamp.irradiance, u_lamps[3 * i + 1].rgb * 0.7);
            sum += light * (strength * dusty * step_ * (i == 0 ? lamp_shadow(p, vec3(0.0)) : 1.0));
        }
    }
    o_colour = vec4(min(sum * 0.0016, vec3(60.0)), 0.0);
}
