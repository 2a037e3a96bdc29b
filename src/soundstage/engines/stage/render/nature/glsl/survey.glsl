// A point of the land looked at closely: its normal, crests and hollows, and what lies there.
float land_height(vec2 xz) { return landform(xz) + detail(xz); }

Ground survey_point(vec2 xz, float height, float far) {
    Ground g;
    g.position = vec3(xz.x, height, xz.y);
    float e = max(footprint * 0.9, 0.004);
    float side[4];
    // One loop, so that the compiler puts the landform in once.
    for (int k = 0; k < 4; k++) side[k] = land_height(xz + (k < 2 ? vec2(e, 0.0) : vec2(0.0, e)) * (k % 2 == 0 ? -1.0 : 1.0));
    float west = side[0], east = side[1], north = side[2], south = side[3];
    g.normal = normalize(vec3(west - east, 2.0 * e, north - south));
    float w = footprint * 7.0;
    float around = quick_height(xz - vec2(w, 0.0), w) + quick_height(xz + vec2(w, 0.0), w)
        + quick_height(xz - vec2(0.0, w), w) + quick_height(xz + vec2(0.0, w), w);
    float close_curve = (4.0 * height - west - east - north - south) / (4.0 * e);
    float wide_curve = (4.0 * height - around) / (4.0 * w);
    g.cavity = clamp(close_curve * 0.9 + wide_curve * 1.1, -1.0, 1.0);
    g.distance = far;
    g.albedo = vec3(0.2);
    g.roughness = 0.9;
    g.sparkle = 0.0;
    g.glow = vec3(0.0);
    surface(g);
    weather_ground(g);
    g.albedo = clamp(g.albedo, 0.0, 0.95);
    return g;
}
