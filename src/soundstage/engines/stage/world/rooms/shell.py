"""The shell of a room: floor, walls with openings, ceiling, skirting, window frames. Faces look inwards, so that a camera
behind a wall sees through it; all of it casts shadows, so that the sun comes in by the windows alone."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Material
from soundstage.engines.stage.world.buildings.dressing import Dressing
from soundstage.engines.stage.world.buildings.solids import Solid, box, joined, sheet
from soundstage.engines.stage.world.rooms.finish import Finish, lining

__all__ = ["WALLS", "Opening", "Wall", "raise_shell", "walls_of"]

_LAP = 0.3  # metres
WALLS = ("back", "left", "right", "front")


@dataclass(frozen=True, kw_only=True)
class Opening:
    """A hole in a wall: metres from the wall's middle to the opening's middle, width, sill and head. Doors have no sill."""

    wall: str
    at: float
    width: float
    sill: float
    head: float
    glazed: bool = True
    bars: int = 2
    colour: str = ""  # "stained" for coloured panes


@dataclass(frozen=True, kw_only=True)
class Wall:
    """Where a wall runs: its middle, how long it is, and the azimuth that it faces, into the room."""

    x: float
    z: float
    length: float
    azimuth: float

    @property
    def turn(self) -> float:
        """Turns what faces +z so that it faces into the room."""
        return self.azimuth - math.pi

    def point(self, along: float, off: float = 0.0) -> tuple[float, float]:
        """World (x, z) at `along` metres from its middle (to the right as seen from the room) and `off` it."""
        c, s = math.cos(self.turn), math.sin(self.turn)
        return self.x + along * c - off * s, self.z + along * s + off * c


def walls_of(width: float, depth: float, middle: tuple[float, float]) -> dict[str, Wall]:
    """The four walls about a middle; the back one lies at −z."""
    x, z = middle
    return {
        "back": Wall(x=x, z=z - depth / 2, length=width, azimuth=math.pi),
        "front": Wall(x=x, z=z + depth / 2, length=width, azimuth=0.0),
        "left": Wall(x=x - width / 2, z=z, length=depth, azimuth=math.pi / 2),
        "right": Wall(x=x + width / 2, z=z, length=depth, azimuth=-math.pi / 2),
    }


def raise_shell(
    dressing: Dressing,
    size: tuple[float, float, float],
    middle: tuple[float, float],
    openings: Sequence[Opening],
    *,
    floor: Finish,
    walls: Finish,
    ceiling: Finish | None,
    feature: Finish | None = None,
    frame: tuple[float, float, float] = (0.7, 0.69, 0.66),
    skirting: bool = True,
    glow: float = 0.0,
    wet: float = 0.0,
    vault: float = 0.0,
) -> None:
    """Put a room up. `feature` lines the back wall differently; `vault` metres of a barrel vault stand above the walls."""
    width, high, depth = size
    x, z = middle
    w, d = width / 2, depth / 2
    dressing.solid("floor", lining(floor), sheet([(x - w, 0, z + d), (x + w, 0, z + d), (x + w, 0, z - d), (x - w, 0, z - d)]))
    if ceiling is not None:
        lid = (
            _vault(width, depth, high, vault).moved(x=x, z=z)
            if vault > 0
            else sheet([(x - w, high, z - d), (x + w, high, z - d), (x + w, high, z + d), (x - w, high, z + d)])
        )
        dressing.solid("ceiling", lining(ceiling, glow=glow), lid)
    wood = Material(shader="standard", values={"albedo": frame, "roughness": 0.45, "coat": 0.2})
    for name, wall in walls_of(width, depth, middle).items():
        holes = sorted((o for o in openings if o.wall == name), key=lambda o: o.at)
        finish = feature if feature is not None and name == "back" else walls
        top = high + (vault if name in ("back", "front") else 0.0)
        for solid in _pierced(wall.length, top, holes):
            dressing.solid(
                f"{'feature' if finish is feature else 'plain'} walls",
                lining(finish),
                solid.moved(x=wall.x, z=wall.z, turn=wall.turn),
            )
        for hole in holes:
            _frame(dressing, wall, hole, wood, lining(finish), wet)
        if skirting:
            for start, end in _between(wall.length, [hole for hole in holes if hole.sill < 0.15]):
                board = box(end - start, 0.11, 0.022).moved(x=(start + end) / 2, z=0.011)
                dressing.solid("skirting", wood, board.moved(x=wall.x, z=wall.z, turn=wall.turn))


def _between(length: float, holes: Sequence[Opening]) -> list[tuple[float, float]]:
    spans, start = [], -length / 2
    for hole in holes:
        spans.append((start, hole.at - hole.width / 2))
        start = hole.at + hole.width / 2
    spans.append((start, length / 2))
    return [(a, b) for a, b in spans if b - a > 0.02]


def _pierced(length: float, high: float, holes: Sequence[Opening]) -> list[Solid]:
    """A wall from the floor up, facing +z, its middle at the origin, without its holes; uv are metres along and up."""

    def piece(a: float, b: float, low: float, top: float) -> Solid:
        flat = sheet([(a, low, 0), (b, low, 0), (b, top, 0), (a, top, 0)])
        return Solid(
            positions=flat.positions, normals=flat.normals, triangles=flat.triangles, uv=flat.uv + np.array([a + 50.0, low])
        )

    ends = _between(length, holes)
    # Walls run on past their corners and above the ceiling, or the sun would leak in.
    spans = [(a - _LAP * (a <= -length / 2), b + _LAP * (b >= length / 2)) for a, b in ends]
    solids = [piece(a, b, -_LAP, high + _LAP) for a, b in spans]
    for hole in holes:
        a, b = hole.at - hole.width / 2, hole.at + hole.width / 2
        if hole.sill > 0.01:
            solids.append(piece(a, b, 0.0, hole.sill))
        if hole.head < high - 0.01:
            solids.append(piece(a, b, hole.head, high + _LAP))
    return solids


def _frame(dressing: Dressing, wall: Wall, hole: Opening, wood: Material, plaster: Material, wet: float) -> None:
    """Reveal, frame, bars, sill and pane of an opening."""
    w, h, deep = hole.width / 2, hole.head - hole.sill, 0.24

    def add(name: str, material: Material, *solids: Solid) -> None:
        for solid in solids:
            dressing.solid(name, material, solid.moved(x=hole.at).moved(x=wall.x, z=wall.z, turn=wall.turn))

    low, top = hole.sill, hole.head
    add(
        "reveals",
        plaster,
        sheet([(-w, low, 0), (-w, low, -deep), (-w, top, -deep), (-w, top, 0)]),
        sheet([(w, low, -deep), (w, low, 0), (w, top, 0), (w, top, -deep)]),
        sheet([(-w, top, -deep), (w, top, -deep), (w, top, 0), (-w, top, 0)]),
        sheet([(-w, low, 0), (w, low, 0), (w, low, -deep), (-w, low, -deep)]),
    )
    bar = 0.055
    z = -deep + 0.06
    pieces = [box(bar, h, bar).moved(x=side * (w - bar / 2), y=low, z=z) for side in (-1, 1)]
    pieces += [box(2 * w, bar, bar).moved(y=y, z=z) for y in (low, top - bar)]
    if hole.glazed:
        pieces += [box(bar * 0.8, h, bar * 0.8).moved(x=-w + 2 * w * i / hole.bars, y=low, z=z) for i in range(1, hole.bars)]
        if h > 1.2:
            pieces.append(box(2 * w, bar * 0.8, bar * 0.8).moved(y=low + h * 0.68, z=z))
        if hole.sill > 0.2:
            pieces.append(box(2 * w + 0.16, 0.035, 0.2, bevel=0.01).moved(y=low - 0.02, z=0.03))
        pane = sheet([(-w, low, z), (w, low, z), (w, top, z), (-w, top, z)])
        if hole.colour == "stained":
            add("stained glass", Material(shader="stained", values={"bright": 1.0}), pane)
        else:
            add("panes", Material(shader="pane", values={"wet": wet}, two_sided=True, casts_shadow=False), pane)
    else:
        pieces += [box(0.1, h + 0.1, 0.03).moved(x=side * (w + 0.05), y=low, z=0.015) for side in (-1, 1)]
        pieces.append(box(2 * w + 0.2, 0.1, 0.03).moved(y=top, z=0.015))
    add("frames", wood, joined(pieces))


def _vault(width: float, depth: float, base: float, rise: float) -> Solid:
    """A barrel vault along z, seen from below."""
    steps = 12
    angles = np.linspace(0.0, math.pi, steps + 1)
    xs, ys = -np.cos(angles) * width / 2, base + np.sin(angles) * rise
    strips = [
        sheet(
            [
                (xs[i], ys[i], -depth / 2),
                (xs[i + 1], ys[i + 1], -depth / 2),
                (xs[i + 1], ys[i + 1], depth / 2),
                (xs[i], ys[i], depth / 2),
            ]
        )
        for i in range(steps)
    ]
    return joined(strips)
