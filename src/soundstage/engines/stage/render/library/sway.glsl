// Plants in the wind: the higher, the farther; gusts run over the land, leaves flutter on top of it.
uniform float u_sway;   // metres that it moves at ten metres up in a fresh breeze
uniform vec4 u_breeze;  // downwind x and z, strength 0…1.6
vec3 swayed(vec3 world, vec3 root, float seconds) {
    float up = max(world.y - root.y, 0.0), part = up * 0.1;
    float along = dot(root.xz, u_breeze.xy);
    float gust = 0.55 + 0.30 * sin(seconds * 0.83 - along * 0.11) + 0.22 * sin(seconds * 1.9 - along * 0.23 + root.z);
    float swing = sin(seconds * (2.6 - 0.8 * min(part, 1.0)) + root.x * 1.3 + root.z * 0.7);
    float bend = u_sway * u_breeze.z * min(part * (0.35 + part), 3.0) * (gust + 0.35 * swing);
    vec3 flutter = sin(seconds * vec3(5.3, 4.1, 6.1) + world.yzx * vec3(2.1, 1.7, 2.6) + world.zxy * 1.3);
    vec3 moved = vec3(u_breeze.x, -0.12 * part, u_breeze.y) * bend + flutter * (u_sway * u_breeze.z * 0.12 * min(up, 1.0));
    return world + moved;
}
