// Contact occlusion at half size: paired taps on a spiral; what rises above the tangent plane hides the sky
// (after McGuire et al. 2012, the pairing after Alchemy's symmetric estimators).
#include "library/frame.glsl"
#include "library/hash.glsl"
uniform sampler2D t_depth;
in vec2 uv;
out float o_open;
const float RADIUS = 0.34;
void main() {
    float window = textureLod(t_depth, uv, 0.0).r;
    float z = linear_depth(window);
    if (z > 60.0) { o_open = 1.0; return; }
    float reach = clamp(RADIUS / (z * u_lens.z * 2.0), 0.004, 0.12);
    float turn = dither(gl_FragCoord.xy + u_around.y * 5.588238) * 6.2831853;
    float hidden = 0.0;
    for (int i = 0; i < TAPS; i++) {
        float r = (float(i) + 0.5) / float(TAPS);
        float angle = turn + float(i) * 2.3999632;
        vec2 k = vec2(cos(angle) / u_lens.w, sin(angle)) * (r * reach);
        float da = textureLod(t_depth, uv + k, 0.0).r, db = textureLod(t_depth, uv - k, 0.0).r;
        float a = z - linear_depth(da), b = z - linear_depth(db);
        // Window depth is linear along a plane, so its mean lies on the plane through both taps. A tap across an outline
        // says nothing, and its partner alone not much.
        bool near_a = abs(a) < 4.0 * RADIUS, near_b = abs(b) < 4.0 * RADIUS;
        float rise = near_a && near_b ? z - linear_depth(0.5 * (da + db)) : 0.25 * (near_a ? a : near_b ? b : 0.0);
        float metres = max(r * RADIUS, reach * r * z * u_lens.z * 2.0);
        hidden += clamp(rise / metres * 1.7 - 0.04, 0.0, 1.0) / (1.0 + max(rise - metres, 0.0) * 8.0);
    }
    o_open = 1.0 - 0.95 * hidden / float(TAPS) * smoothstep(60.0, 30.0, z);
}
