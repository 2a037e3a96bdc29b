"""A city to the horizon, seen from above: towers in a grid of streets, higher downtown; with or without a roof to stand on."""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Air, Curve, Floats, Lamp, Material, SoundSource
from soundstage.engines.stage.world.buildings.dressing import Dressing
from soundstage.engines.stage.world.buildings.hour import hour_of
from soundstage.engines.stage.world.buildings.house import Estate, block_walls
from soundstage.engines.stage.world.buildings.solids import Solid, box, frustum, sheet, tube, turned
from soundstage.engines.stage.world.buildings.street import plain_below
from soundstage.engines.stage.world.buildings.style import STYLES
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Terrain

__all__ = ["Metropolis", "lay_metropolis"]

_PITCH = (92.0, 76.0)
_STREET = 20.0


@dataclass(frozen=True, kw_only=True)
class Metropolis:
    """`deck` is how high the picture plays, metres; `roof` puts a rooftop there, half extents in metres (0: nothing)."""

    deck: float = 150.0
    roof: float = 0.0
    styles: tuple[str, ...] = ("tower", "deco", "office")
    tall: float = 1.0


def lay_metropolis(brief: Brief, kind: Metropolis) -> Terrain:
    """The city of a brief."""
    hour, random = hour_of(brief), brief.random(41)
    estate, dressing = Estate(hour=hour, random=random), Dressing(random=random)
    _towers(estate, random, kind)
    floor = Material(
        shader="cityfloor", values={"block": (*_PITCH, _STREET), "night": hour.night, "wet": hour.wet}, casts_shadow=False
    )
    ground = sheet([(-4200, 0, 2200), (4200, 0, 2200), (4200, 0, -7000), (-4200, 0, -7000)], cells=(6, 8))
    dressing.solid("city floor", floor, ground)
    lamps: list[Lamp] = []
    if kind.roof > 0.0:
        lamps = _rooftop(dressing, estate, kind, hour.lamps)
    glsl, values = plain_below((0.12, 0.12, 0.115))

    def height(x: Floats, z: Floats) -> Floats:
        return np.full(np.shape(x), kind.deck, np.float32)

    reach = kind.roof - 0.8 if kind.roof > 0 else 0.0
    return Terrain(
        glsl=glsl,
        values=values,
        air=Air(extinction=9.0e-5, scale_height=900.0),
        room="open",
        ground="concrete",
        hints=Hints(
            sun_azimuths=(0.5, -0.6, 0.9),
            void_azimuth=0.0,
            horizon=0.02,
            camera_arc=2.2,
            camera_reach=reach or 60.0,
            bounds=(-reach, -reach, reach, reach) if reach else None,
        ),
        sources=(SoundSource(kind="city", start=0.0, end=1e9, level=Curve.constant(0.4)),),
        props=lambda heights: (*estate.props(), *dressing.all()),
        floor=height,
        light=hour.filled,
        look=hour.print,
        lamps=tuple(lamps),
    )


def _towers(estate: Estate, random: np.random.Generator, kind: Metropolis) -> None:
    """Two to four houses a block, none under the deck's own lane; heights gather about a centre ahead."""
    centre = np.array([random.uniform(-260.0, 260.0), -900.0])
    for i in range(-20, 21):
        for j in range(-34, 9):
            x, z = (i + 0.0) * _PITCH[0] + _PITCH[0] / 2, (j + 0.0) * _PITCH[1] + _PITCH[1] / 2
            away = math.hypot(x, z)
            if away > 2700.0 or random.random() < 0.1 + 0.3 * (away > 1500.0):
                continue
            downtown = math.exp(-(((x - centre[0]) ** 2 + (z - centre[1]) ** 2) / 520.0**2))
            count = 2 if away < 1200.0 else 1
            for part in range(count):
                name = str(random.choice(kind.styles))
                mean = 26.0 + 165.0 * downtown * kind.tall
                top = float(np.clip(random.lognormal(math.log(mean), 0.42), 12.0, 340.0))
                near = math.hypot(x, z - 20.0) < 130.0
                if near:
                    top = min(top, kind.deck * 0.62)
                width = (_PITCH[0] - _STREET - 4.0) / count * float(random.uniform(0.72, 0.95))
                depth = (_PITCH[1] - _STREET) * float(random.uniform(0.65, 0.9))
                px = x + ((part + 0.5) / count - 0.5) * (_PITCH[0] - _STREET - 2.0)
                _tower(estate, name, px, z, width, depth, top, random)


def _tower(
    estate: Estate, name: str, x: float, z: float, width: float, depth: float, top: float, random: np.random.Generator
) -> None:
    number, style = float(random.uniform(0.02, 0.98)), STYLES[name]
    walls = estate.walls.setdefault(name, [])
    walls.append(block_walls(width, depth, top, number).moved(x=x, z=z))
    low = top
    if top > 70.0:
        for _ in range(int(random.integers(1, 4))):
            width, depth = width * float(random.uniform(0.6, 0.85)), depth * float(random.uniform(0.62, 0.86))
            high = low + style.storey * float(random.integers(3, 9))
            walls.append(block_walls(width, depth, high, number, base=low - 0.1).moved(x=x, z=z))
            low = high
        crown = float(random.random())
        if crown < 0.3:
            estate.trim.append(frustum((width, depth), (0.0, 0.0), width * 1.3).moved(x=x, y=low, z=z))
            low += width * 1.3
        if crown < 0.6:
            estate.trim.append(tube(0.7, 26.0, top=0.1, sides=5).moved(x=x, y=low - 1.0, z=z))
    elif math.hypot(x, z) < 420.0:
        estate.trim.append(box(width * 0.3, 3.2, depth * 0.3).moved(x=x + width * 0.15, y=top, z=z))


def _rooftop(dressing: Dressing, estate: Estate, kind: Metropolis, lit: bool) -> list[Lamp]:
    """A roof with parapet, plant, a stair house and a string of bulbs."""
    r, y = kind.roof, kind.deck
    paving = Material(
        shader="street",
        values={
            "kind": 5.0,
            "half_": 0.0,
            "lanes": 1.0,
            "cross_": 9999.0,
            "period": 0.0,
            "wet": estate.hour.wet,
            "snow": estate.hour.snow,
            "albedo": (0.25, 0.24, 0.23),
        },
    )
    top = sheet([(-r, y, r), (r, y, r), (r, y, -r), (-r, y, -r)])
    dressing.solid(
        "roof floor",
        paving,
        Solid(positions=top.positions, normals=top.normals, triangles=top.triangles, uv=top.positions[:, [0, 2]].copy()),
    )
    estate.walls.setdefault("office", []).append(block_walls(2 * r, 2 * r, y - 0.05, 0.4, flat=False))
    brick = Material(shader="stone", values={"albedo": (0.30, 0.28, 0.26), "second": (0.22, 0.2, 0.19), "bump": 0.4})
    for k in (-1, 1):
        dressing.solid(
            "parapet",
            brick,
            box(2 * r, 0.95, 0.28, bevel=0.03).moved(y=y, z=k * r),
            box(0.28, 0.95, 2 * r, bevel=0.03).moved(x=k * r, y=y),
        )
    steel = Material(shader="standard", values={"albedo": (0.45, 0.46, 0.47), "roughness": 0.4, "metallic": 0.7})
    dressing.solid("stair house", brick, box(4.0, 2.9, 3.4).moved(x=r - 3.0, y=y, z=-r + 3.4))
    for x, z in ((-r + 2.2, -r + 2.4), (-r + 2.2, -r + 4.6)):
        dressing.solid(
            "plant",
            steel,
            box(1.7, 1.1, 1.3, bevel=0.05).moved(x=x, y=y + 0.2, z=z),
            turned([(0.5, 0.0), (0.5, 0.12), (0.0, 0.12)], sides=14).moved(x=x, y=y + 1.3, z=z),
        )
    dressing.solid(
        "tank",
        brick,
        tube(1.5, 2.8, sides=14).moved(x=-r + 2.0, y=y + 2.4, z=1.5),
        turned([(1.7, 0.0), (0.0, 1.2)], sides=14).moved(x=-r + 2.0, y=y + 5.2, z=1.5),
    )
    dressing.solid(
        "tank legs",
        steel,
        *(box(0.14, 2.4, 0.14).moved(x=-r + 2.0 + i, y=y, z=1.5 + k) for i in (-0.9, 0.9) for k in (-0.9, 0.9)),
    )
    dressing.put("bench", 2.6, -2.2, math.pi, y=y)
    dressing.put("potted plant", -2.4, -3.0, y=y)
    if not lit:
        return []
    bulbs = Material(shader="neon", values={"glow": (24.0, 15.0, 7.0), "kind": 0.0}, casts_shadow=False)
    for t in np.linspace(0.0, 1.0, 13):
        x, z = -4.2 + 8.4 * t, -3.4 + 1.0 * math.sin(t * 3.0)
        dressing.solid(
            "bulbs",
            bulbs,
            turned([(0.001, 0.0), (0.05, 0.05), (0.02, 0.12)], sides=8).moved(
                x=x, y=y + 2.6 - 0.5 * math.sin(math.pi * t), z=z
            ),
        )
    return [Lamp(position=(x, y + 2.3, -2.8), colour=(8.0, 5.4, 2.7), radius=0.4, reach=11.0) for x in (-3.0, 0.0, 3.0)]
