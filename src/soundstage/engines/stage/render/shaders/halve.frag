// The picture at half size with how far each place is out of focus, in full-size pixels: below 0 nearer than the focus.
uniform sampler2D t_picture;
#ifdef SPRITES
uniform sampler2D t_sprites;
#endif
uniform vec3 u_focus;  // pixels of blur radius per (1/m), 1/focus, largest radius
in vec2 uv;
out vec4 o_colour;
void main() {
    vec2 e = 0.5 / vec2(textureSize(t_picture, 0));
    vec3 sum = vec3(0.0);
    float weight = 0.0, nearest = 1e9;
    for (int i = 0; i < 4; i++) {
        vec2 at = uv + (vec2(i & 1, i >> 1) * 2.0 - 1.0) * e;
        vec4 c = textureLod(t_picture, at, 0.0);
#ifdef SPRITES
        vec4 sprite = textureLod(t_sprites, at, 0.0);
        c.rgb = c.rgb * (1.0 - sprite.a) + sprite.rgb;
#endif
        float w = 1.0 / (1.0 + 0.15 * max(c.r, max(c.g, c.b)));
        sum += c.rgb * w;
        weight += w;
        nearest = min(nearest, c.a);
    }
    float blur = u_focus.x * (u_focus.y - 1.0 / max(nearest, 1e-3));
    o_colour = vec4(sum / weight, clamp(blur, -u_focus.z, u_focus.z));
}
