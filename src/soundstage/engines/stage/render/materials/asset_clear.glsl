// blended
// A user's model that is seen through: see materials/parts/asset.glsl. Values besides: opacity.
#include "materials/parts/asset.glsl"
void material(inout Surface s) {
    float cover = asset(s) * u_opacity;
    float edge = pow(1.0 - clamp(dot(s.normal, s.view), 0.0, 1.0), 5.0);
    s.alpha = clamp(cover + 0.04 + 0.96 * edge * (1.0 - s.roughness), 0.0, 1.0);
    s.environment_gain = 1.0 / max(s.alpha, 0.15);
}
