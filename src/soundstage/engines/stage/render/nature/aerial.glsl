// The air between the eye and a thing: extinction by height, and the sky's own light scattered in along the way.
#ifndef AIR_EYE
#define AIR_EYE u_eye.xyz
#endif
uniform sampler2D t_sky;      // radiance of the cloudless sky: azimuth from the sun 0…π, elevation bent towards 0
uniform vec4 u_sun;           // unit, towards the visible sun or moon; w = its azimuth
uniform vec4 u_air;           // extinction per metre at height 0, scale height, fog extinction, fog's own scale height
uniform vec3 u_air_tint;
uniform vec3 u_air_spectrum;  // extinction of R, G, B relative to the mean
uniform vec4 u_overcast;      // radiance of a closed cloud sheet; w = how closed it is

// Azimuth of a direction from the sun's, 0…π.
float sun_away(vec3 d) {
    float away = abs(atan(d.x, -d.z) - u_sun.w);
    return away > 3.14159265 ? 6.2831853 - away : away;
}

// The sky at an azimuth from the sun and the square root of its elevation over π/2.
vec3 sky_looked_up(float away, float bent, float rise) {
    vec3 clear = textureLod(t_sky, vec2(away * (1.0 / 3.14159265), bent), 0.0).rgb;
    return mix(clear, u_overcast.rgb * (0.55 + 0.45 * rise), u_overcast.w);
}

vec3 sky_light(vec3 d) {
    float rise = clamp(d.y, 0.0, 1.0);
    return sky_looked_up(sun_away(d), sqrt(asin(rise) * (2.0 / 3.14159265)), rise);
}

// Metres of ground-level air along a segment, for an exponential atmosphere.
float air_column(float low, float high, float length_, float scale) {
    float rise = high - low, k = rise / scale;
    float start = exp(-clamp(low / scale, -4.0, 20.0));
    return length_ * start * (abs(k) < 1e-3 ? 1.0 - 0.5 * k : (1.0 - exp(-clamp(k, -30.0, 30.0))) / k);
}

vec3 aerial(vec3 radiance, vec3 position) {
    vec3 way = position - AIR_EYE;
    float far = length(way);
    vec3 d = way / max(far, 1e-4);
    float haze = u_air.x * air_column(AIR_EYE.y, position.y, far, u_air.y);
    float fog = u_air.z > 0.0 ? u_air.z * air_column(AIR_EYE.y, position.y, far, u_air.w) : 0.0;
    vec3 passed = exp(-haze * u_air_spectrum - fog);
    // Haze is lit from more of the sky than lies behind it: half its light comes from farther round.
    float away = sun_away(d), low = max(d.y, 0.018), aside = away + 0.75;
    vec3 glow = 0.58 * sky_looked_up(away, sqrt(low * 0.6366), low);
    glow += 0.42 * sky_looked_up(aside > 3.14159265 ? 6.2831853 - aside : aside, sqrt((low + 0.03) * 0.6366), low);
    glow *= u_air_tint;
    // Air that lies below the rim stands in the land's own shadow.
    glow *= mix(0.66, 1.0, smoothstep(-520.0, 60.0, position.y));
    if (fog > 0.0) glow = mix(glow, mix(glow, sky_looked_up(away, 1.0, 1.0), 0.35), fog / max(haze + fog, 1e-6));
    return radiance * passed + glow * (1.0 - passed);
}
