// Strands as strips that face the camera (or the light, when DEPTH_ONLY) and taper to their tips.
#include "library/frame.glsl"
in vec3 in_position;
in vec3 in_tangent;
in vec4 in_strand;  // half width, along 0…1, side −1 or 1, spare
#ifdef HAS_NORMAL
in vec3 in_normal;
#endif
#ifdef HAS_PAINT
in vec4 in_paint;
out vec4 v_paint;
#endif
uniform mat4 u_transform;
uniform float u_widen;  // fewer strands than there are: each stands for several
#ifdef VELOCITY
in vec3 in_previous;
uniform mat4 u_transform_previous;
out vec3 v_now;
out vec3 v_before;
#endif
#ifndef DEPTH_ONLY
out vec3 v_position;
out vec3 v_normal;
out vec3 v_tangent;
out vec2 v_uv;
#endif
void main() {
    vec3 world = (u_transform * vec4(in_position, 1.0)).xyz;
    vec3 along = mat3(u_transform) * in_tangent;
#ifdef DEPTH_ONLY
    vec3 view = u_key.xyz;
    float floor_width = 0.3 * u_fill.z;
#else
    vec3 view = u_eye.xyz - world;
    // A strand thinner than a third of a pixel would flicker: it is held at that width.
    float floor_width = 0.33 * length(view) * u_lens.z * 2.0 * u_size.w;
#endif
    vec3 side = normalize(cross(along, view) + vec3(1e-7, 0.0, 0.0));
    float half_width = max(in_strand.x * u_widen, floor_width * step(1e-6, in_strand.x));
    vec3 moved = side * (half_width * in_strand.z);
    world += moved;
    gl_Position =
#ifdef DEPTH_ONLY
        u_shadow * vec4(world, 1.0);
    gl_Position.xyz = gl_Position.xyz * 2.0 - gl_Position.w;
#else
        u_view_projection * vec4(world, 1.0);
    v_position = world;
    v_tangent = along;
#ifdef HAS_NORMAL
    v_normal = mat3(u_transform) * in_normal;
#else
    v_normal = view - along * dot(view, along) / max(dot(along, along), 1e-8);
#endif
    v_uv = vec2(in_strand.z, in_strand.y);
#ifdef HAS_PAINT
    v_paint = in_paint;
#endif
#endif
#ifdef VELOCITY
    v_now = (u_steady * vec4(world, 1.0)).xyw;
    v_before = (u_previous * vec4((u_transform_previous * vec4(in_previous, 1.0)).xyz + moved, 1.0)).xyw;
#endif
}
