// Relief painted in template space: the slope is carried to the world by how rest and position change over the pixel
// (Mikkelsen 2010), so it turns with the body; detail finer than a pixel fades out.
vec3 to_world(Surface s, vec3 slope) {
    vec3 px = dFdx(s.position), py = dFdy(s.position);
    vec3 a = cross(py, s.smooth_normal), b = cross(s.smooth_normal, px);
    float det = dot(px, a);
    vec3 g = dot(slope, dFdx(s.rest)) * a + dot(slope, dFdy(s.rest)) * b;
    g *= sign(det) / max(abs(det), 1e-12);
    return g / max(1.0, length(g) * 0.55);
}
void relief(inout Surface s, vec3 slope) { bump(s, to_world(s, slope)); }
// Metres of rest space under a pixel.
float pixel_span(Surface s) { return max(length(dFdx(s.rest)), length(dFdy(s.rest))); }
// 1 where a pattern of `cells` a metre can still be seen, 0 where it would alias.
float seen(float span, float cells) { return 1.0 - smoothstep(0.2, 0.55, span * cells); }
// A line of half width w about zero, softened by the pixel.
float line(float x, float w, float span) { return 1.0 - smoothstep(w, w + max(span, 0.25 * w), abs(x)); }
