// What a material reads and writes.
struct Surface {
    vec3 position;   // world, metres
    vec3 rest;       // template position: paint here, it never swims
    vec3 normal;     // unit, world; `bump` turns it
    vec3 smooth_normal;  // unit, world: the geometry's own
    vec3 view;       // unit, towards the eye
    vec3 tangent;    // ribbons: unit, along the strand towards its tip
    vec2 uv;         // ribbons: x = −1…1 across, y = 0 root … 1 tip
    vec4 paint;
    float occlusion; // 1 open … 0 hidden from the sky
    vec3 albedo;     // linear
    float roughness; // perceptual, 0…1
    float metallic;
    float specular;  // reflectance at normal incidence of a dielectric
    float coat;      // 0…1 a smooth clear layer on top
    float coat_roughness;
    vec3 sheen;      // grazing scatter of fibres and dust
    vec3 wrap;       // 0…1 per channel: how far light bleeds past the terminator
    vec3 emission;   // radiance
    float alpha;     // below 0.5 is discarded, unless the material is a blended one
    float environment_gain;
    float backlight; // light that comes through a thin thing (leaf, ear, hair)
};
// Turn the normal by a slope field in world or rest space (height gradient, dimensionless).
void bump(inout Surface s, vec3 gradient) {
    s.normal = normalize(s.normal - (gradient - s.normal * dot(gradient, s.normal)));
}
// Split-sum scale and bias without a table (Karis 2014).
vec2 split_sum(float roughness, float nv) {
    vec4 r = roughness * vec4(-1.0, -0.0275, -0.572, 0.022) + vec4(1.0, 0.0425, 1.04, -0.04);
    float a = min(r.x * r.x, exp2(-9.28 * nv)) * r.x + r.y;
    return vec2(-1.04, 1.04) * a + r.zw;
}
