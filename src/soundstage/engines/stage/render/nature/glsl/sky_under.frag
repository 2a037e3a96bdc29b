// Radiance in water by elevation (v): blue and bright overhead, deep along the horizon. Laid out as sky_table.frag.
uniform vec3 sunlight, hue;
in vec2 uv;
out vec4 colour;
void main() {
    float up = uv.y * uv.y, ahead = 0.5 + 0.5 * cos(uv.x * 3.14159265);
    vec3 deep = hue * 0.11, bright = mix(hue, vec3(0.35, 0.75, 0.85), 0.4) * 0.55;
    colour = vec4(sunlight * (mix(deep, bright, pow(up, 0.8)) * (0.75 + 0.35 * ahead)), 1.0);
}
