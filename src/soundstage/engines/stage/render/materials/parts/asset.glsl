// A user's model: metallic-roughness, as glTF 2.0 has it. Values: albedo, roughness, metallic, emission, relief; textures base,
// rough (g, b), relief, glow, shade (r); paint is the vertex colour where `painted`.
vec3 from_srgb(vec3 c) { return mix(c / 12.92, pow((c + 0.055) / 1.055, vec3(2.4)), step(0.04045, c)); }
float asset(inout Surface s) {
    s.albedo = u_albedo;
    s.roughness = u_roughness;
    s.metallic = u_metallic;
    s.emission = u_emission;
    float alpha = 1.0;
#ifdef HAS_u_painted
    s.albedo *= s.paint.rgb;
    alpha *= s.paint.a;
#endif
#ifdef HAS_t_base
    vec4 base = texture(t_base, s.uv);
    s.albedo *= from_srgb(base.rgb);
    alpha *= base.a;
#endif
#ifdef HAS_t_rough
    vec2 rough = texture(t_rough, s.uv).gb;
    s.roughness *= rough.x;
    s.metallic *= rough.y;
#endif
    s.roughness = max(s.roughness, 0.045);
#ifdef HAS_t_glow
    s.emission *= from_srgb(texture(t_glow, s.uv).rgb);
#endif
#ifdef HAS_t_shade
    s.occlusion = min(s.occlusion, texture(t_shade, s.uv).r);
#endif
#ifdef HAS_t_relief
    // Tangents from screen derivatives (Schüler 2006): the file need not bring any.
    vec3 dx = dFdx(s.position), dy = dFdy(s.position);
    vec2 ux = dFdx(s.uv), uy = dFdy(s.uv);
    vec3 across = cross(dy, s.normal), along = cross(s.normal, dx);
    vec3 t = across * ux.x + along * uy.x, b = across * ux.y + along * uy.y;
    float size = max(dot(t, t), dot(b, b));
    if (size > 1e-20) {
        vec3 n = texture(t_relief, s.uv).xyz * 2.0 - 1.0;
        n.xy *= u_relief;
        s.normal = normalize((t * n.x - b * n.y) * inversesqrt(size) + s.normal * max(n.z, 0.05));  // green is up, v down
    }
#endif
    return alpha;
}
