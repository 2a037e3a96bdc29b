// Something that glows by itself. Values: glow (radiance).
void material(inout Surface s) {
    s.albedo = vec3(0.3);
    s.roughness = 0.2;
    s.emission = u_glow;
}
