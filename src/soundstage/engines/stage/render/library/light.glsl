// How a surface answers the key, the sky and what lies around.
vec3 fresnel(vec3 f0, float cosine) {
    float m = 1.0 - clamp(cosine, 0.0, 1.0);
    float m2 = m * m;
    // What hardly reflects head-on does not flash at grazing angles either (Lagarde 2014).
    return f0 + (clamp(50.0 * f0, 0.0, 1.0) - f0) * (m2 * m2 * m);
}
// GGX with Smith visibility folded in (Walter et al. 2007; Hammon 2017's joint approximation).
float ggx(float nl, float nv, float nh, float roughness) {
    float a = max(roughness * roughness, 0.002);
    float a2 = a * a;
    float d = (nh * a2 - nh) * nh + 1.0;
    float v = 0.5 / mix(2.0 * nl * nv, nl + nv, a);
    return a2 / (PI * d * d) * v;
}
struct Lit {
    vec3 direct;
    vec3 sky;  // what contact occlusion may darken
};
#include "library/lamps.glsl"
#ifdef RIBBONS
// A fibre: diffuse by the sine to the strand, a white lobe off the cuticle, a coloured one through the fibre and back,
// and light from behind (after Kajiya & Kay 1989 and Marschner et al. 2003, much simplified).
float fibre_lobe(float sine_l, float sine_v, float shift, float width) {
    float x = (sine_l + sine_v) * 0.5 - shift;
    return exp(-x * x / (2.0 * width * width));
}
Lit illuminate(Surface s) {
    vec3 l = u_key.xyz;
    float tl = dot(s.tangent, l), tv = dot(s.tangent, s.view);
    float lit = shadow(s.position, s.smooth_normal);
    float open = mix(0.25, 1.0, s.occlusion);
    float around = clamp(dot(s.smooth_normal, l) * 0.72 + 0.28, 0.0, 1.0);
    float sine = sqrt(max(1.0 - tl * tl, 0.0));
    vec3 key = u_key_colour.rgb * (lit * open);
    vec3 tint = sqrt(max(s.albedo, vec3(0.0)));
    float width = mix(0.05, 0.32, s.roughness);
    float behind = pow(clamp(-dot(s.view, l), 0.0, 1.0), 2.0);
    vec3 direct = s.albedo * (sine * around * 0.75 / PI);
    direct += vec3(s.specular * 1.6) * fibre_lobe(tl, tv, 0.09, width) * around;
    direct += tint * s.albedo * 0.45 * fibre_lobe(tl, tv, -0.10, width * 1.9) * around;
    direct += mix(s.albedo, tint, 0.5) * (s.backlight * behind * s.occlusion) * (0.25 + 0.75 * sine) * 0.35;
    // The sky on many fibres has no mirror image: its harmonics do for the diffuse part and for the gloss.
    vec3 sky = (s.albedo + 0.04 * s.environment_gain) * ambient(normalize(s.smooth_normal + 0.35 * s.normal)) * s.occlusion;
    float edge = 1.0 - clamp(abs(dot(s.smooth_normal, s.view)), 0.0, 1.0);
    if (u_key_colour.w > 0.0 && edge > 0.3) {
        vec3 behind = ambient(normalize(-s.view + 0.6 * s.smooth_normal));
        sky += behind * mix(s.albedo, tint, 0.5) * (edge * edge * u_key_colour.w * 0.8 * s.occlusion);
    }
    vec3 near_by = vec3(0.0);
    // A branch runs on both sides on llvmpipe, in a loop again and again: the one shadow is looked up before.
    float reached = u_around.z > 0.0 ? lamp_shadow(s.position, s.smooth_normal) : 1.0;
    for (int i = 0; i < int(u_around.z); i++) {
        LampLight lamp = lamp_at(i, s.position);
        float tm = dot(s.tangent, lamp.towards);
        float over = clamp(dot(s.smooth_normal, lamp.towards) * 0.72 + 0.28, 0.0, 1.0);
        vec3 answer = s.albedo * (sqrt(max(1.0 - tm * tm, 0.0)) * over * 0.75 / PI);
        answer += vec3(s.specular * 1.2) * fibre_lobe(tm, tv, 0.09, width) * over;
        float back = pow(clamp(-dot(s.view, lamp.towards), 0.0, 1.0), 2.0);
        answer += mix(s.albedo, tint, 0.5) * (s.backlight * back * s.occlusion * 0.35);
        near_by += answer * lamp.irradiance * (open * reached);
        reached = 1.0;
    }
    sky *= in_room(s.position, s.smooth_normal);
    return Lit(direct * key + near_by, sky + s.sheen * ambient(s.normal) * (edge * s.occlusion));
}
#else
// What the lamps of the shot add: diffuse with the surface's own softness, one lobe for its gloss (GGX, with Karis's mobile
// approximation of visibility and Fresnel folded into one factor).
vec3 lamplight(Surface s, vec3 body, vec3 f0, float nv) {
    vec3 sum = vec3(0.0);
    vec2 scale = split_sum(s.roughness, nv);
    vec3 gloss = (f0 * scale.x + vec3(scale.y + 0.05 * s.coat)) * (0.25 / PI);
    float rough = mix(max(s.roughness, 0.08), min(s.roughness, s.coat_roughness + 0.06), s.coat);
    float reached = lamp_shadow(s.position, s.smooth_normal);
    for (int i = 0; i < int(u_around.z); i++) {
        LampLight lamp = lamp_at(i, s.position);
        float nl = dot(s.normal, lamp.towards), soft = min(lamp.spread, 0.6);
        float facing = clamp((nl + soft) / (1.0 + soft), 0.0, 1.0);
        vec3 diffuse = mix(vec3(facing), clamp((vec3(nl) + s.wrap) / ((1.0 + s.wrap) * (1.0 + s.wrap)), 0.0, 1.0), step(1e-3, s.wrap));
        float nh = clamp(dot(s.normal, normalize(lamp.towards + s.view)), 0.0, 1.0);
        float a = rough + 0.35 * soft, a2 = a * a * a * a + 1e-4, d = (nh * a2 - nh) * nh + 1.0;
        float through = s.backlight * clamp(-nl, 0.0, 1.0);
        sum += (body * ((diffuse + through) * (1.0 / PI)) + gloss * (facing * a2 / (d * d * (0.25 + a)))) * (lamp.irradiance * reached);
        reached = 1.0;
    }
    return sum * mix(0.55, 1.0, s.occlusion);
}
Lit illuminate(Surface s) {
    vec3 n = s.normal, g = s.smooth_normal, v = s.view, l = u_key.xyz;
    float nv = clamp(dot(n, v), 0.02, 1.0), gv = clamp(dot(g, v), 0.0, 1.0);
    float gl = dot(g, l), nl = dot(n, l);
    vec3 f0 = mix(vec3(s.specular), s.albedo, s.metallic);
    vec3 body = s.albedo * (1.0 - s.metallic);
    vec3 h = normalize(l + v);
    float lh = clamp(dot(l, h), 0.0, 1.0), nh = clamp(dot(n, h), 0.0, 1.0);
    // Bumps on a face turned from the light would sparkle: the geometry gates them.
    float gate = smoothstep(-0.02, 0.12, gl);
    float facing = clamp(nl, 0.0, 1.0) * gate;
    bool bleeding = max(s.wrap.r, max(s.wrap.g, s.wrap.b)) > 0.0;
    float lit = gl > -0.45 ? shadow(s.position, g) : 0.0;
    vec3 diffuse;
    if (bleeding) {
        vec3 soft = mix(vec3(nl), vec3(gl), clamp(s.wrap * 1.2, 0.0, 0.7));
        vec3 wrapped = clamp((soft + s.wrap) / ((1.0 + s.wrap) * (1.0 + s.wrap)), 0.0, 1.0);
        // Red travels farther, so it also reaches farther into a shadow's edge.
        vec3 edge = pow(vec3(lit), 1.0 - 0.6 * s.wrap);
        diffuse = wrapped * edge;
    } else {
        diffuse = vec3(facing * lit);
    }
    float rough = max(s.roughness, 0.045 + u_key.w);
    vec3 shine = fresnel(f0, lh) * (ggx(facing, nv, nh, rough) * facing * lit);
    vec3 coat_light = vec3(0.0);
    float coat_loss = 1.0;
    if (s.coat > 0.0) {
        float cf = fresnel(vec3(0.04), clamp(dot(g, v), 0.0, 1.0)).x * s.coat;
        float gh = clamp(dot(g, h), 0.0, 1.0), cl = clamp(gl, 0.0, 1.0);
        coat_loss = 1.0 - cf;
        coat_light = vec3(fresnel(vec3(0.04), lh).x * s.coat * ggx(cl, max(gv, 0.02), gh, max(s.coat_roughness, 0.03 + u_key.w)) * cl * lit);
    }
    vec3 key = u_key_colour.rgb;
    vec3 fuzz = s.sheen * (pow(1.0 - gv, 3.0) * clamp(gl * 0.5 + 0.5, 0.0, 1.0) * lit);
    float through = s.backlight * clamp(-gl, 0.0, 1.0) * lit;
    vec3 direct = (body * (diffuse + through) * (1.0 / PI) + shine) * coat_loss + coat_light + fuzz * (1.0 / PI);
    direct *= key;
    direct += lamplight(s, body, f0, nv);

    s.occlusion *= in_room(s.position, g);
    // Hidden from the sky is hidden from its mirror image too, less so at grazing angles (Lagarde 2014).
    float hidden = clamp(pow(nv + s.occlusion, exp2(-16.0 * s.roughness - 1.0)) - 1.0 + s.occlusion, 0.0, 1.0);
    vec3 r = reflect(-v, n);
    // A bumped normal may reflect into the ground behind the surface.
    float horizon = clamp(1.0 + 1.2 * dot(r, g), 0.0, 1.0);
    vec2 scale = split_sum(s.roughness, nv);
    vec3 mirror = environment(boxed(s.position, r), s.roughness) * (f0 * scale.x + vec3(scale.y)) * (hidden * horizon * s.environment_gain);
    vec3 occluded = pow(vec3(s.occlusion), 1.0 - 0.35 * s.wrap);
    vec3 sky = body * ambient(n) * occluded;
    vec3 coat_sky = vec3(0.0);
    if (s.coat > 0.0) coat_sky = environment(boxed(s.position, reflect(-v, g)), s.coat_roughness) * ((1.0 - coat_loss) * hidden * s.environment_gain);
    sky = (sky + mirror) * coat_loss + coat_sky + s.sheen * ambient(g) * (pow(1.0 - gv, 3.0) * s.occlusion);
    if (u_key_colour.w > 0.0) {
        float edge = pow(1.0 - gv, 2.6);
        vec3 behind = environment(normalize(-v + 0.75 * g), 0.55);
        // A rim comes from the sky behind: from above and beside, not from under a chin.
        edge *= clamp(0.6 + 0.8 * g.y, 0.0, 1.0) * s.occlusion;
        sky += behind * (edge * u_key_colour.w * s.occlusion * min(s.environment_gain, 1.0)) * mix(vec3(0.16), sqrt(max(body, vec3(0.0))), 0.6);
    }
    return Lit(direct, sky);
}
#endif
