// Integer hashes (PCG, Jarzynski & Olano 2020) and an ordered dither.
uint hash_u(uint x) {
    x = x * 747796405u + 2891336453u;
    uint w = ((x >> ((x >> 28u) + 4u)) ^ x) * 277803737u;
    return (w >> 22u) ^ w;
}
float hash1(uint x) { return float(hash_u(x) >> 8u) * (1.0 / 16777216.0); }
float hash1(ivec2 p) { return hash1(uint(p.x) + hash_u(uint(p.y))); }
float hash1(ivec3 p) { return hash1(uint(p.x) + hash_u(uint(p.y) + hash_u(uint(p.z)))); }
vec2 hash2(ivec2 p) {
    uint h = hash_u(uint(p.x) + hash_u(uint(p.y)));
    return vec2(float(h >> 16u), float(h & 65535u)) * (1.0 / 65536.0);
}
vec3 hash3(ivec3 p) {
    uint h = hash_u(uint(p.x) + hash_u(uint(p.y) + hash_u(uint(p.z))));
    uint g = hash_u(h);
    return vec3(float(h >> 16u), float(h & 65535u), float(g >> 16u)) * (1.0 / 65536.0);
}
// Interleaved gradient noise (Jimenez 2014): 0…1 per pixel, spread evenly over any 3 × 3.
float dither(vec2 pixel) { return fract(52.9829189 * fract(dot(pixel, vec2(0.06711056, 0.00583715)))); }
