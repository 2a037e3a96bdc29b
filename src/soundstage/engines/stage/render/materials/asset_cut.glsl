// A user's model with holes: see materials/parts/asset.glsl. Values besides: opacity, cutoff.
#include "materials/parts/asset.glsl"
void material(inout Surface s) {
    float cover = asset(s) * u_opacity;
    s.alpha = cover >= u_cutoff ? 1.0 : 0.0;
}
