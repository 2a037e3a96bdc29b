// Light from all around: a lat-long radiance map with mips (u = azimuth from −z towards +x, v = elevation) and SH9.
uniform sampler2D t_environment;
vec2 latlong(vec3 d) { return vec2(atan(d.x, -d.z) * (0.5 / PI) + 0.5, asin(clamp(d.y, -1.0, 1.0)) / PI + 0.5); }
vec3 environment(vec3 d, float roughness) {
    float level = u_around.x * sqrt(clamp(roughness, 0.0, 1.0));
    return textureLod(t_environment, latlong(d), level).rgb;
}
// Mean radiance over the hemisphere about n (irradiance / pi).
vec3 ambient(vec3 n) {
    vec3 e = u_sh[0].rgb + u_sh[1].rgb * n.y + u_sh[2].rgb * n.z + u_sh[3].rgb * n.x
        + u_sh[4].rgb * (n.x * n.y) + u_sh[5].rgb * (n.y * n.z) + u_sh[6].rgb * (3.0 * n.z * n.z - 1.0)
        + u_sh[7].rgb * (n.x * n.z) + u_sh[8].rgb * (n.x * n.x - n.y * n.y);
    return max(e, vec3(0.0)) * u_fill.x;
}
