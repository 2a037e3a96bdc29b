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
// In a room the environment was seen from its probe: a direction from elsewhere meets the walls at another point
// (Lagarde & Zanuttini 2012).
vec3 boxed(vec3 position, vec3 d) {
    if (u_room.w <= 0.0) return d;
    vec3 a = (u_room.xyz + u_room_half.xyz * sign(d) - position) / (d + vec3(1e-5) * sign(d));
    float t = clamp(min(a.x, min(a.y, a.z)), 0.05, 60.0);
    return normalize(position + d * t - u_probe.xyz);
}
// What walls, floor and ceiling near by take of the light from all around; a wall does not hide itself.
float in_room(vec3 position, vec3 n) {
    if (u_room.w <= 0.0) return 1.0;
    vec3 low = position - (u_room.xyz - u_room_half.xyz), high = u_room.xyz + u_room_half.xyz - position;
    vec3 near_low = exp2(-max(low, vec3(0.0)) * 2.6) * (1.0 - max(n, vec3(0.0)));
    vec3 near_high = exp2(-max(high, vec3(0.0)) * 2.6) * (1.0 - max(-n, vec3(0.0)));
    vec3 open = (1.0 - 0.42 * near_low) * (1.0 - 0.42 * near_high);
    return mix(1.0, open.x * open.y * open.z, u_room.w);
}
