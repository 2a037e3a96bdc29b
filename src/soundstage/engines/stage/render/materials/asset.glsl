// A user's model, solid: see materials/parts/asset.glsl.
#include "materials/parts/asset.glsl"
void material(inout Surface s) {
    asset(s);
}
