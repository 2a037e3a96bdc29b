// Irradiance / pi about a normal from nine harmonics, as library/environment.glsl has it.
uniform vec4 harmonics[9];
vec3 ambient_light(vec3 n) {
    vec3 e = harmonics[0].rgb + harmonics[1].rgb * n.y + harmonics[2].rgb * n.z + harmonics[3].rgb * n.x
        + harmonics[4].rgb * (n.x * n.y) + harmonics[5].rgb * (n.y * n.z) + harmonics[6].rgb * (3.0 * n.z * n.z - 1.0)
        + harmonics[7].rgb * (n.x * n.z) + harmonics[8].rgb * (n.x * n.x - n.y * n.y);
    return max(e, vec3(0.0));
}
