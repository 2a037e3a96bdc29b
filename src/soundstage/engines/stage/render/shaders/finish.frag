// From light to film: motion blur, focus, bloom, vignette, the lab's table, grain. Rows come out top first.
#include "library/hash.glsl"
uniform sampler2D t_picture;
uniform sampler2D t_motion;
uniform sampler2D t_blurred;
uniform sampler2D t_near;
uniform sampler2D t_sprites;
uniform sampler2D t_bloom;
uniform sampler3D t_lab;
uniform float u_exposure;
uniform vec4 u_film;   // bloom, grain, vignette, chromatic aberration
uniform ivec2 u_seed;  // frame, clip seed
uniform vec3 u_focus;  // as in halve.frag
in vec2 uv;
out vec4 o_colour;
// The picture, drawn out along the motion around this place.
vec4 moved(vec2 at, ivec2 pixel) {
    vec4 c = texelFetch(t_picture, pixel, 0);
#ifdef MOTION
    vec2 motion = textureLod(t_motion, at, 0.0).xy;
    float pixels = length(motion);
    if (pixels > 1.0) {
        vec2 stride = motion / vec2(textureSize(t_picture, 0));
        int taps = pixels > 14.0 ? 16 : pixels > 5.0 ? 9 : 5;
        float turn = (dither(gl_FragCoord.xy) - 0.5) * 0.8;
        vec3 sum = c.rgb;
        float weight = 1.0;
        for (int i = 0; i < taps; i++) {
            vec4 k = textureLod(t_picture, at + stride * ((float(i) + 0.5 + turn) / float(taps) - 0.5), 0.0);
            // What lies clearly behind does not smear over what is in front.
            float w = clamp(1.0 - (k.a - c.a) / (0.05 + 0.03 * c.a), 0.15, 1.0);
            sum += k.rgb * w;
            weight += w;
        }
        c.rgb = sum / weight;
    }
#endif
    return c;
}
vec3 seen(vec2 at, ivec2 pixel, out float sharp) {
    sharp = 1.0;
    vec4 c = moved(at, pixel);
#ifdef SPRITES
    vec4 sprite = texelFetch(t_sprites, pixel, 0);
    c.rgb = c.rgb * (1.0 - sprite.a) + sprite.rgb;
#endif
#ifdef FOCUS
    float blur = abs(u_focus.x * (u_focus.y - 1.0 / max(c.a, 1e-3)));
    float much = max(smoothstep(0.6, 1.7, blur), textureLod(t_near, at, 0.0).r);
    if (much > 0.0) {
        vec4 soft = textureLod(t_blurred, at, 0.0);
        if (soft.a > 0.0) c.rgb = mix(c.rgb, soft.rgb / soft.a, much);
        sharp = 1.0 - much;
    }
#endif
    return c.rgb;
}
void main() {
    vec2 at = vec2(uv.x, 1.0 - uv.y);
    ivec2 pixel = ivec2(gl_FragCoord.x, float(textureSize(t_picture, 0).y) - gl_FragCoord.y);
    vec2 q = at - 0.5;
    float sharp;
    vec3 c = seen(at, pixel, sharp);
    float off = dot(q, q);
    if (off > 0.1 && sharp > 0.0) {
        // A little lateral colour towards the corners.
        float red = textureLod(t_picture, at + q * ((off - 0.1) * u_film.w), 0.0).r - texelFetch(t_picture, pixel, 0).r;
        c.r = max(c.r + red * sharp, 0.0);
    }
    c *= u_exposure;
    vec3 bloom = textureLod(t_bloom, at, 0.0).rgb;
    c += bloom * (u_film.x * vec3(1.06, 0.98, 0.94));
    float corner = dot(q * vec2(1.0, 0.85), q * vec2(1.0, 0.85));
    c *= 1.0 - u_film.z * corner;
    vec3 place = clamp((log2(max(c, vec3(1e-9))) + 12.47393) / 16.5, 0.0, 1.0);
    float n = float(textureSize(t_lab, 0).x);
    c = textureLod(t_lab, place * ((n - 1.0) / n) + 0.5 / n, 0.0).rgb;
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    uint h = hash_u(uint(gl_FragCoord.x) + hash_u(uint(gl_FragCoord.y) + hash_u(uint(u_seed.x) + hash_u(uint(u_seed.y)))));
    vec4 r = vec4(h & 255u, (h >> 8u) & 255u, (h >> 16u) & 255u, h >> 24u) / 255.0;
    float grain = (r.x + r.y + r.z + r.w - 2.0);
    c += grain * u_film.y * (0.25 + 0.75 * l * (1.0 - l) * 4.0 * (1.0 - 0.5 * l));
    o_colour = vec4(clamp(c + (r.wxy - 0.5) / 255.0, 0.0, 1.0), 1.0);
}
