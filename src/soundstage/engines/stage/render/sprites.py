"""Small stuff in the air: motes, embers, sparks, leaves, puffs of dust and breath, as soft sprites."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import moderngl

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.lens import Lens
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Emitter, Shot, Vec3

__all__ = ["KINDS", "SpriteKind", "Sprites"]

_BASE = 0.25
_AROUND = 9.0  # metres of the box around the camera that emitters without a position fill


@dataclass(frozen=True, kw_only=True)
class SpriteKind:
    """How one kind of particle is born, moves, looks and ends. Metres and seconds; see shaders/sprites.vert."""

    count: int  # at a rate of 1
    life: float
    size: tuple[float, float]  # radius at birth and death
    uneven: float = 0.5
    spread: tuple[float, float, float] = (0.1, 0.0, 0.1)  # own speed: sideways, least and most upward
    rise: float = 0.0  # height above the origin up to which it is born
    gravity: float = 0.0
    swirl: tuple[float, float] = (0.0, 0.0)  # metres, Hz
    fade: tuple[float, float] = (0.15, 0.4)
    streak: float = 12.0  # longest, in radii
    opacity: float = 1.0
    albedo: Vec3 = (0.8, 0.8, 0.8)
    light: Vec3 = (0.0, 0.0, 0.0)
    scatter: float = 1.0
    glow: float = 0.0
    soft: float = 0.05
    edge: float = 0.3
    ragged: float = 0.0  # 0 a disc … 1 torn by turbulence
    dying: Vec3 | None = None  # own light at death, when it is another than at birth
    hues: float = 0.0  # how far particles differ in colour
    burst: bool = False  # all of it is born where the emitter starts
    scaled: bool = False  # its sizes are those at an emitter of `_BASE` metres' radius


KINDS: Mapping[str, SpriteKind] = {
    "motes": SpriteKind(
        count=420, life=14.0, size=(0.0016, 0.0016), uneven=0.7, spread=(0.04, -0.03, 0.04), swirl=(0.06, 0.12), scatter=1.6
    ),
    "dust": SpriteKind(
        count=90, life=2.6, size=(0.10, 0.52), spread=(0.25, 0.02, 0.22), rise=0.12, swirl=(0.05, 0.35), fade=(0.25, 0.7),
        opacity=0.07, scatter=0.16, soft=0.35, edge=0.0,
    ),
    "mist": SpriteKind(
        count=60, life=9.0, size=(0.9, 1.8), spread=(0.1, -0.02, 0.05), rise=0.6, swirl=(0.2, 0.06), fade=(0.4, 0.5),
        opacity=0.05, scatter=0.15, soft=1.2, edge=0.0,
    ),
    "breath": SpriteKind(
        count=26, life=1.1, size=(0.02, 0.16), spread=(0.05, 0.02, 0.10), swirl=(0.015, 0.6), fade=(0.1, 0.8),
        opacity=0.10, scatter=0.2, soft=0.12, edge=0.0,
    ),
    "embers": SpriteKind(
        count=220, life=3.6, size=(0.006, 0.003), spread=(0.35, 0.5, 1.5), rise=0.2, swirl=(0.14, 0.45), fade=(0.05, 0.6),
        albedo=(0.0, 0.0, 0.0), light=(30.0, 9.5, 1.8), glow=1.0, edge=0.6,
    ),
    "sparks": SpriteKind(
        count=260, life=0.7, size=(0.004, 0.002), spread=(3.2, 0.8, 4.4), gravity=9.8, fade=(0.01, 0.5), streak=60.0,
        albedo=(0.0, 0.0, 0.0), light=(70.0, 34.0, 10.0), glow=1.0, edge=0.8,
    ),
    "splash": SpriteKind(
        count=220, life=0.7, size=(0.007, 0.004), spread=(1.1, 0.6, 2.8), gravity=9.8, fade=(0.01, 0.3), streak=20.0,
        opacity=0.7, scatter=1.2, edge=0.6,
    ),
    "fireflies": SpriteKind(
        count=130, life=5.0, size=(0.011, 0.011), uneven=0.4, spread=(0.25, -0.05, 0.12), swirl=(0.5, 0.11), fade=(0.4, 0.5),
        albedo=(0.0, 0.0, 0.0), light=(5.2, 7.0, 1.1), glow=1.0, edge=0.1, streak=2.0,
    ),
    "petals": SpriteKind(
        count=150, life=9.0, size=(0.017, 0.017), uneven=0.4, spread=(0.5, -0.7, -0.35), rise=3.0, swirl=(0.26, 0.4),
        fade=(0.05, 0.1), streak=2.0, albedo=(0.74, 0.44, 0.50), scatter=0.9, edge=0.9,
    ),
    "bubbles": SpriteKind(
        count=90, life=5.0, size=(0.010, 0.022), uneven=0.6, spread=(0.08, 0.28, 0.5), swirl=(0.05, 0.6), fade=(0.1, 0.1),
        opacity=0.5, albedo=(0.8, 0.9, 1.0), scatter=1.4, edge=0.7, streak=1.0,
    ),
    "plume": SpriteKind(
        count=130, life=34.0, size=(70.0, 330.0), uneven=0.4, spread=(9.0, -2.0, 9.0), rise=20.0, swirl=(24.0, 0.03),
        fade=(0.05, 0.6), opacity=0.30, scatter=0.22, soft=60.0, edge=0.12,
    ),
    "fountain": SpriteKind(
        count=240, life=11.0, size=(5.0, 3.0), uneven=0.5, spread=(26.0, 60.0, 105.0), gravity=14.0, fade=(0.01, 0.3),
        streak=8.0, albedo=(0.0, 0.0, 0.0), light=(16.0, 3.4, 0.40), glow=1.0, edge=0.5,
    ),
    "spray": SpriteKind(
        count=70, life=2.6, size=(0.35, 1.5), spread=(1.2, 0.3, 2.2), rise=0.5, gravity=2.4, swirl=(0.1, 0.3), fade=(0.15, 0.7),
        opacity=0.11, scatter=0.3, soft=0.8, edge=0.0,
    ),
    "fire": SpriteKind(
        count=230, life=0.85, size=(0.17, 0.035), uneven=0.45, spread=(0.10, 0.75, 1.75), rise=0.06, swirl=(0.035, 1.3),
        fade=(0.10, 0.55), streak=1.5, opacity=0.22, albedo=(0.0, 0.0, 0.0), light=(3.0, 1.0, 0.18), dying=(2.2, 0.34, 0.03),
        glow=1.0, soft=0.10, edge=0.12, ragged=0.85, scaled=True,
    ),
    "smoke": SpriteKind(
        count=130, life=6.0, size=(0.16, 1.15), uneven=0.4, spread=(0.22, 0.45, 0.95), rise=0.2, swirl=(0.16, 0.22),
        fade=(0.12, 0.6), opacity=0.13, albedo=(0.26, 0.25, 0.25), scatter=0.25, soft=0.5, edge=0.05, ragged=0.7, scaled=True,
    ),
    "steam": SpriteKind(
        count=46, life=2.0, size=(0.12, 0.62), uneven=0.4, spread=(0.10, 0.5, 1.0), rise=0.05, swirl=(0.12, 0.5),
        fade=(0.15, 0.7), opacity=0.14, albedo=(0.9, 0.9, 0.92), scatter=0.5, soft=0.15, edge=0.0, ragged=0.55, scaled=True,
    ),
    "blast": SpriteKind(
        count=150, life=2.2, size=(0.30, 1.25), uneven=0.5, spread=(2.2, 0.1, 3.0), gravity=0.3, swirl=(0.25, 0.4),
        fade=(0.01, 0.75), streak=1.0, opacity=0.55, albedo=(0.13, 0.12, 0.11), light=(2.6, 0.85, 0.14),
        dying=(-2.4, -0.85, -0.15), glow=0.25, soft=0.3, edge=0.1, ragged=0.9, scaled=True, burst=True,
    ),
    "firework": SpriteKind(
        count=320, life=2.4, size=(0.035, 0.02), uneven=0.3, spread=(5.2, -4.6, 5.4), gravity=1.6, fade=(0.01, 0.6),
        streak=26.0, albedo=(0.0, 0.0, 0.0), light=(14.0, 9.0, 5.0), dying=(6.0, 1.4, 0.7), glow=1.0,
        edge=0.6, scaled=True, burst=True,
    ),
    "confetti": SpriteKind(
        count=320, life=7.0, size=(0.012, 0.012), uneven=0.3, spread=(0.8, -0.9, -0.45), rise=3.5, swirl=(0.2, 0.9),
        fade=(0.03, 0.05), streak=2.0, albedo=(0.75, 0.70, 0.70), scatter=0.5, edge=0.95, hues=1.0,
    ),
    "leaves": SpriteKind(
        count=90, life=8.0, size=(0.028, 0.028), uneven=0.4, spread=(0.4, -0.9, -0.4), rise=3.5, swirl=(0.22, 0.5),
        fade=(0.05, 0.1), streak=3.0, albedo=(0.34, 0.15, 0.03), scatter=0.6, edge=0.9,
    ),
}  # fmt: skip


class Sprites:
    """The emitters of a shot that are drawn as sprites, into the bound target, premultiplied."""

    def __init__(self, gl: Gl, shot: Shot) -> None:
        self._gl = gl
        self._shot = shot
        self._emitters = [emitter for emitter in shot.emitters if emitter.kind in KINDS]
        self._program = gl.program("shaders/sprites.vert", "shaders/sprites.frag")
        self._array: Any = self._program.vertex_array([])

    def __bool__(self) -> bool:
        return bool(self._emitters)

    def draw(self, view: View, lens: Lens, depth: moderngl.Texture, fps: int) -> None:
        """Draw what each emitter shows at the view's time."""
        context = self._gl.context
        context.enable_only(moderngl.BLEND)
        context.blend_func = (moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA)
        for emitter in self._emitters:
            kind = KINDS[emitter.kind]
            count = round(kind.count * min(max(emitter.rate, 0.0), 1.0))
            if count and emitter.start <= view.seconds <= emitter.end + kind.life / emitter.pace:
                self._program.sample(t_depth=depth).set(_motion(kind, emitter)).set(_look(kind, emitter))
                self._program.set(u_focus=lens.focus(view), u_shutter=view.shutter / fps * emitter.pace)
                self._program.draw(self._array, vertices=6 * count)
        context.enable_only(moderngl.NOTHING)


def _motion(kind: SpriteKind, emitter: Emitter) -> dict[str, Any]:
    place = (0.0, 0.0, 0.0, -_AROUND)
    if emitter.position is not None:
        place = (*emitter.position, max(emitter.radius, 0.01))
    return {
        "u_seed": emitter.seed % (1 << 20),
        "u_place": place,
        "u_span": (emitter.start if kind.burst or emitter.start > 0 else -1e6, emitter.end),
        "u_life": kind.life * _scale(kind, emitter) ** 0.5,
        "u_velocity": emitter.velocity,
        "u_spread": tuple(v * _scale(kind, emitter) ** 0.5 for v in (*kind.spread, kind.rise)),
        "u_gravity": kind.gravity * emitter.gravity,
        "u_pace": emitter.pace,
        "u_burst": float(kind.burst),
        "u_swirl": (kind.swirl[0] * _scale(kind, emitter), kind.swirl[1]),
    }


def _look(kind: SpriteKind, emitter: Emitter) -> dict[str, Any]:
    tint, size = emitter.colour, _scale(kind, emitter)
    dying = kind.light if kind.dying is None else kind.dying
    return {
        "u_grow": (kind.size[0] * size, kind.size[1] * size, kind.uneven, kind.streak),
        "u_dying": (*(a * b for a, b in zip(dying, tint, strict=True)), kind.hues),
        "u_ragged": kind.ragged,
        "u_fade": kind.fade,
        "u_light": (*(a * b for a, b in zip(kind.light, tint, strict=True)), kind.scatter),
        "u_albedo": tuple(a * b for a, b in zip(kind.albedo, tint, strict=True)),
        "u_opacity": kind.opacity,
        "u_glow": kind.glow,
        "u_soft": kind.soft * size,
        "u_edge": kind.edge,
    }


def _scale(kind: SpriteKind, emitter: Emitter) -> float:
    return max(emitter.radius, 0.004) / _BASE if kind.scaled else 1.0
