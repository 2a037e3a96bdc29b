// Drawn lines: where light falls off (extended difference of Gaussians, Winnemöller 2011) and where something stands before something
// else (depth). Values: tone (0 none … 1), depth (0…1), width (pixels at 720 lines). Out: 0 paper … 1 ink.
uniform sampler2D t_image, t_scene;
uniform float u_tone, u_depth, u_width, u_lines;
in vec2 uv;
out vec4 o_ink;
float grey(vec2 at) { return dot(textureLod(t_image, at, 0.0).rgb, vec3(0.2126, 0.7152, 0.0722)); }
float far(vec2 at) { return log2(clamp(textureLod(t_scene, vec2(at.x, 1.0 - at.y), 0.0).a, 0.05, 4000.0)); }
void main() {
    vec2 d = u_width * (u_lines / 720.0) / vec2(textureSize(t_image, 0));
    float near_sum = grey(uv) * 2.0, far_sum = 0.0;
    for (int i = 0; i < 8; i++) {
        float a = float(i) * 0.78539816;
        vec2 w = vec2(cos(a), sin(a)) * d;
        near_sum += grey(uv + w * 0.55);
        far_sum += grey(uv + w * 1.3) + grey(uv + w * 2.1);
    }
    float difference = near_sum / 10.0 - 0.985 * far_sum / 16.0;
    float ink = u_tone * (1.0 - smoothstep(-0.030, 0.004, difference));
    float c = far(uv);
    vec2 e = d * 0.8;
    float l = far(uv - vec2(e.x, 0.0)), r = far(uv + vec2(e.x, 0.0)), t = far(uv - vec2(0.0, e.y)), b = far(uv + vec2(0.0, e.y));
    // A slope is no edge: only what bends away from a plane counts.
    float bend = max(abs(l + r - 2.0 * c), abs(t + b - 2.0 * c));
    ink = max(ink, u_depth * smoothstep(0.05, 0.16, bend));
    o_ink = vec4(ink, 0.0, 0.0, 1.0);
}
