// Woven and tufted stuffs. Values: albedo; stuff (0 plain weave, 1 denim, 2 knit, 3 velvet, 4 plush, 5 wicker, 6 straw, rope).
#include "materials/parts/relief.glsl"
#ifndef HAS_u_albedo
const vec3 u_albedo = vec3(0.4);
#endif
#ifndef HAS_u_stuff
const float u_stuff = 0.0;
#endif
// The two ways along the surface that are closest to the axes, so that a pattern follows it without seams to speak of.
vec2 along(vec3 q, vec3 n) {
    n = abs(n);
    return n.y > n.x && n.y > n.z ? q.xz : n.x > n.z ? q.zy : q.xy;
}
void material(inout Surface s) {
    float span = pixel_span(s);
    vec3 q = s.rest;
    vec2 w = along(q, normalize(cross(dFdx(q), dFdy(q))));
    vec4 broad = noise3(q * 9.0) * seen(span, 14.0), nap = noise3(q * 420.0);
    s.albedo = u_albedo * (1.0 + 0.12 * broad.w);
    s.roughness = 0.9;
    s.specular = 0.02;
    s.sheen = u_albedo * 0.25 + 0.01;
    vec3 slope = broad.xyz * 9.0 * 0.006;
    if (u_stuff < 1.5) {
        float fine = seen(span, 700.0);
        float weave = u_stuff < 0.5 ? sin(w.x * 4400.0) * sin(w.y * 4400.0) : sin((w.x + 0.6 * w.y) * 5200.0);
        s.albedo *= 1.0 + 0.18 * weave * fine + 0.10 * nap.w * seen(span, 420.0);
        if (u_stuff > 0.5) s.albedo *= 1.0 + 0.5 * smoothstep(0.2, 0.7, broad.w);
        slope += nap.xyz * 420.0 * 0.00025 * seen(span, 420.0);
    } else if (u_stuff < 2.5) {
        float across = w.x * 420.0, row = w.y * 520.0;
        float purl = sin(row + 1.3 * abs(sin(across * 0.5)) * 2.0);
        s.albedo *= 1.0 + seen(span, 110.0) * (0.28 * purl + 0.16 * cos(across)) - 0.1;
        slope += vec3(sin(across), cos(row), sin(across)) * 0.30 * seen(span, 110.0);
        s.sheen = u_albedo * 0.55 + 0.02;
    } else if (u_stuff < 3.5) {
        s.sheen = u_albedo * 2.2 + 0.015;
        s.albedo *= 0.62;
        slope += nap.xyz * 0.03;
    } else if (u_stuff < 4.5) {
        vec4 tuft = noise3(q * 130.0), hair = noise3(q * 330.0 + 5.0);
        s.albedo *= 0.86 + 0.40 * tuft.w * seen(span, 130.0) + 0.25 * hair.w * seen(span, 330.0);
        s.sheen = u_albedo * 1.3 + 0.01;
        s.wrap = vec3(0.30);
        slope += tuft.xyz * 130.0 * 0.0028 * seen(span, 130.0) + hair.xyz * 330.0 * 0.0007 * seen(span, 330.0);
    } else if (u_stuff < 5.5) {
        vec2 c = w * vec2(55.0, 85.0);
        float over = mod(floor(c.x) + floor(c.y), 2.0);
        vec2 f = fract(c) - 0.5;
        float hump = over > 0.5 ? 1.0 - 4.0 * f.y * f.y : 1.0 - 4.0 * f.x * f.x;
        float visible = seen(span, 85.0);
        s.albedo *= mix(0.78, 0.32 + 0.75 * hump, visible) * (1.0 + 0.25 * nap.w);
        s.roughness = 0.65;
        s.specular = 0.04;
        s.sheen = vec3(0.0);
        slope += (over > 0.5 ? vec3(0.0, f.y, f.y) : vec3(f.x, 0.0, f.x)) * 2.2 * visible;
    } else {
        vec4 stalk = noise3(vec3(w.x * 300.0, w.y * 18.0, 3.0));
        s.albedo *= 1.0 + 0.45 * stalk.w * seen(span, 300.0) + 0.25 * nap.w * seen(span, 420.0);
        s.roughness = 0.75;
        slope += stalk.xyz * 0.35 * seen(span, 300.0);
    }
    relief(s, slope);
}
