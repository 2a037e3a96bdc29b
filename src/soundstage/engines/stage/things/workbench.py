"""Where a recipe puts a thing together: pieces of stuff, joints, and what the others need to know of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from ..scene import Emitter, Lamp, Material, Mesh, Part, SoundSource, Value, Vec3
from .calling import ThingCall
from .colours import colour_in
from .shape import Points, Solid, openness, shaded
from .shape.lettering import stencil
from .stuff import METAL_COLOURS, STUFFS, Stuff, stuff_for
from .thing import Grip, Hold, Joint, Medium, Surface, Thing, Vehicle

__all__ = ["FINE", "WORN", "Workbench", "sized"]

Colour = str | Vec3 | None
_SIZES = {
    "tiny": 0.4,
    "miniature": 0.4,
    "small": 0.7,
    "little": 0.7,
    "mini": 0.7,
    "big": 1.4,
    "large": 1.4,
    "tall": 1.25,
    "huge": 2.6,
    "giant": 2.6,
    "gigantic": 4.0,
    "enormous": 3.0,
    "massive": 2.6,
    "colossal": 4.0,
}
WORN = {
    "old",
    "worn",
    "weathered",
    "rusty",
    "rusted",
    "vintage",
    "antique",
    "dirty",
    "battered",
    "abandoned",
    "dilapidated",
    "ancient",
    "rustic",
    "medieval",
    "historic",
    "bygone",
    "relic",
    "crumbling",
    "mossy",
    "aged",
    "faded",
    "peeling",
    "tattered",
    "broken",
}
FINE = {
    "new", "modern", "polished", "shiny", "sleek", "pristine", "clean", "elegant", "exquisite", "delicate", "luxurious",
    "fancy", "handcrafted", "ornate", "intricate", "beautiful", "stylish", "minimalist",
}  # fmt: skip
_SOFT = {"cloth", "food", "plant", "paper", "liquid", "air"}


@dataclass(eq=False)
class _Piece:
    name: str
    joint: str
    material: Material
    points: Points
    normals: Points
    triangles: NDArray[np.int64]
    rest: Points
    uv: Points | None
    paint: Points | None
    opaque: bool
    open: Points = field(default_factory=lambda: np.zeros(0))


@dataclass
class _Pending:
    pivot: Vec3
    axis: Vec3
    kind: Literal["spin", "hinge", "slide", "grow"]
    low: float
    high: float


@dataclass(eq=False)
class Workbench:
    """A recipe adds pieces in own space (metres, y up, front +z); the base is put on y = 0 at the end.

    The stuff of the first piece is the main one: the call's colours and material go to every piece of it.
    """

    call: ThingCall
    kind: str
    random: np.random.Generator = field(init=False)
    _pieces: list[_Piece] = field(init=False, default_factory=list)
    _joints: dict[str, _Pending] = field(init=False, default_factory=dict)
    _sounds: list[str] = field(init=False, default_factory=list)
    _main: str = field(init=False, default="")
    _surfaces: list[Surface] = field(init=False, default_factory=list)
    _grips: list[Grip] = field(init=False, default_factory=list)
    _lamps: list[Lamp] = field(init=False, default_factory=list)
    _emitters: list[Emitter] = field(init=False, default_factory=list)
    _sources: list[SoundSource] = field(init=False, default_factory=list)
    _vehicle: Vehicle | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.random = np.random.default_rng([self.call.seed, 41])

    # ---- what was asked for

    def says(self, *words: str) -> bool:
        """Whether the call's attributes, size or material have one of these words."""
        text = " ".join((*self.call.attributes, self.call.material, str(self.call.size), self.call.kind)).lower()
        return any(word in text.replace("-", " ").split() or (" " in word and word in text) for word in words)

    def pick(self, *choices: str) -> str:
        """One of several, by the seed."""
        return choices[int(self.random.integers(len(choices)))]

    def colour(self, default: Colour, index: int = 0) -> Vec3:
        """The call's colour of that rank, else the default; colours may be words."""
        asked = self.call.colours[index : index + 1] or ((self.call.colours[0],) if self.call.colours and index == 0 else ())
        found = colour_in(asked)
        return found if found is not None else _colour(default)

    # ---- matter

    def add(
        self,
        name: str,
        solid: Solid,
        stuff: str,
        colour: Colour = None,
        *,
        main: bool | None = None,
        joint: str = "",
        uv: Literal["", "front", "top", "right", "left", "back"] = "",
        about: Vec3 | Literal["middle"] | None = None,
        grain: Literal["", "x", "y", "z"] = "",
        paint: Callable[[Points], NDArray[np.floating[Any]]] | None = None,
        text: str = "",
        values: dict[str, Value] | None = None,
    ) -> None:
        """Add a piece. `colour` is its own; the call's wins on main pieces.

        `uv` projects 0…1 over its bounds as seen from there; `about` puts the pattern's origin at a point; `paint` gives
        (N, 4) or (N,) masks from its points; `text` is lettered on its `uv` in the value `ink`.
        """
        if not self._main:
            self._main = stuff
        is_main = (stuff == self._main) if main is None else main
        chosen, tone = self._chosen(stuff, colour, is_main)
        material = chosen.material(tone, self._mood(chosen, values or {}))
        if text:
            low, high = solid.low, solid.high
            span = (
                (high - low)[[0, 1]]
                if uv in ("", "front", "back")
                else (high - low)[[2, 1]]
                if uv in ("left", "right")
                else (high - low)[[0, 2]]
            )
            picture = stencil(text, 512, max(int(512 * span[1] / max(span[0], 1e-6)), 32))
            material = replace(material, textures={"text": picture})
        points, normals, triangles = shaded(solid)
        rest = self._rest(points, chosen, about, grain)
        masks = None if paint is None else _masks(paint(points))
        flat = _projected(points, uv or ("front" if text else ""))
        self._pieces.append(
            _Piece(name, joint, material, points, normals, triangles, rest, flat, masks, not chosen.see_through)
        )
        if chosen.sound != "air":
            self._sounds.append(chosen.sound)

    def _chosen(self, stuff: str, colour: Colour, is_main: bool) -> tuple[Stuff, Vec3 | None]:
        base = STUFFS[stuff]
        tone = None if colour is None else _colour(colour)
        if not is_main:
            return base, tone
        asked = stuff_for(self.call.material) if self.call.material else None
        if asked is None:
            asked = next((s for s in map(stuff_for, self.call.attributes) if s is not None), None)
        said = colour_in(self.call.colours)
        metal = next((METAL_COLOURS[c.lower()] for c in self.call.colours if c.lower() in METAL_COLOURS), "")
        if asked is None and said is None and metal and base.sound not in _SOFT:
            asked = STUFFS[metal]
        if asked is not None:
            base, tone = asked, None
        if said is not None:
            return (STUFFS[base.dyed] if base.dyed else base), said
        return base, tone

    def _mood(self, stuff: Stuff, values: dict[str, Value]) -> dict[str, Value]:
        if stuff.shader == "made" and WORN & {w for a in self.call.attributes for w in a.lower().split()}:
            return {**values, "wear": 1.0, "grime": 1.0}
        if stuff.shader == "made" and FINE & {w for a in self.call.attributes for w in a.lower().split()}:
            return {**values, "wear": 0.0, "grime": 0.0}
        return values

    def _rest(self, points: Points, stuff: Stuff, about: Vec3 | str | None, grain: str) -> Points:
        low, high = points.min(axis=0), points.max(axis=0)
        if about is not None:
            return np.asarray(points - ((low + high) / 2.0 if isinstance(about, str) else np.asarray(about)))
        rest = points
        if stuff.fibres:
            axis = {"x": 0, "y": 1, "z": 2}.get(grain, int(np.argmax(high - low)))
            rest = np.roll(rest, -axis, axis=1)
            rest = rest + self.random.uniform(-3.0, 3.0, 3)
        elif stuff.shader in ("stone", "organic"):
            rest = rest + self.random.uniform(-3.0, 3.0, 3)
        return np.asarray(rest)

    # ---- how it moves and what it does

    def joint(
        self,
        name: str,
        pivot: Vec3,
        axis: Vec3,
        kind: Literal["spin", "hinge", "slide", "grow"] = "spin",
        low: float = -1e9,
        high: float = 1e9,
    ) -> str:
        """Declare a moving part and get the key that its pieces are added under; a name may be declared many times."""
        key = f"{name}#{len(self._joints)}"
        self._joints[key] = _Pending(pivot, axis, kind, low, high)
        return key

    def surface(self, name: str, centre: Vec3, half: tuple[float, float], facing: float = float(np.pi)) -> None:
        self._surfaces.append(Surface(name=name, centre=centre, half=half, facing=facing))

    def grip(self, position: Vec3, hold: Hold = "fist", along: Vec3 = (0.0, 1.0, 0.0), palm: Vec3 = (0.0, 0.0, -1.0)) -> None:
        self._grips.append(Grip(position=position, hold=hold, along=along, palm=palm))

    def lamp(
        self,
        position: Vec3,
        colour: Vec3,
        reach: float = 8.0,
        radius: float = 0.05,
        cone: tuple[Vec3, float] | None = None,
        beam: float = 0.0,
    ) -> None:
        self._lamps.append(Lamp(position=position, colour=colour, reach=reach, radius=radius, cone=cone, beam=beam))

    def emitter(self, kind: str, rate: float, position: Vec3, radius: float = 0.05, velocity: Vec3 = (0.0, 0.0, 0.0)) -> None:
        self._emitters.append(
            Emitter(kind=kind, rate=rate, position=position, radius=radius, velocity=velocity, seed=self.call.seed)
        )

    def sounds(self, kind: str, **values: float | str) -> None:
        """It is heard for as long as it is there."""
        self._sources.append(SoundSource(kind=kind, start=0.0, end=1e9, values=values))

    def drives(
        self, medium: Medium, cruise: float, wheel: float = 0.0, seats: tuple[Vec3, ...] = (), draught: float = 0.0
    ) -> None:
        self._vehicle = Vehicle(medium=medium, cruise=cruise, wheel_radius=wheel, seats=seats, draught=draught)

    # ---- the whole

    @property
    def triangles(self) -> int:
        """How many there are so far."""
        return sum(len(piece.triangles) for piece in self._pieces)

    def finish(self, *, mass: float, rolls: bool, fragile: bool) -> Thing:
        """The thing, standing on y = 0 in the size that was asked for."""
        every = np.concatenate([piece.points for piece in self._pieces])
        low, high = every.min(axis=0), every.max(axis=0)
        factor = self._factor(float((high - low).max()))
        lift = np.array([0.0, -low[1], 0.0])
        self._light(lift)
        groups: dict[tuple[object, ...], list[_Piece]] = {}
        for piece in self._pieces:
            groups.setdefault((piece.joint, _key(piece.material), piece.uv is None, piece.paint is None), []).append(piece)
        parts = [_part(self.call.id, pieces, lift, factor) for pieces in groups.values()]
        owners = [pieces[0].joint for pieces in groups.values()]

        def place(p: Vec3) -> Vec3:
            x, y, z = (np.asarray(p) + lift) * factor
            return (float(x), float(y), float(z))

        joints = tuple(
            Joint(
                name=key.partition("#")[0],
                parts=tuple(i for i, owner in enumerate(owners) if owner == key),
                pivot=place(j.pivot),
                axis=j.axis,
                kind=j.kind,
                low=j.low,
                high=j.high,
            )
            for key, j in self._joints.items()
        )
        vehicle = self._vehicle
        if vehicle is not None:
            vehicle = replace(
                vehicle,
                wheel_radius=vehicle.wheel_radius * factor,
                draught=vehicle.draught * factor,
                seats=tuple(place(seat) for seat in vehicle.seats),
            )
        w, h, d = (high - low) * factor
        return Thing(
            id=self.call.id,
            kind=self.kind,
            parts=tuple(parts),
            size=(float(w), float(h), float(d)),
            mass=mass * factor**3,
            materials=tuple(dict.fromkeys(self._sounds)),
            round=rolls,
            fragile=fragile,
            surfaces=tuple(
                replace(s, centre=place(s.centre), half=(s.half[0] * factor, s.half[1] * factor)) for s in self._surfaces
            ),
            grips=tuple(replace(g, position=place(g.position)) for g in self._grips),
            lamps=tuple(replace(lamp, position=place(lamp.position), radius=lamp.radius * factor) for lamp in self._lamps),
            emitters=tuple(
                replace(e, position=place(e.position or (0, 0, 0)), radius=e.radius * factor) for e in self._emitters
            ),
            sources=tuple(self._sources),
            joints=joints,
            vehicle=vehicle,
        )

    def _factor(self, greatest: float) -> float:
        if isinstance(self.call.size, (int, float)):
            return float(self.call.size) / max(greatest, 1e-6)
        return sized(self.call)

    def _light(self, lift: Points) -> None:
        solid = [piece for piece in self._pieces if piece.opaque] or self._pieces
        starts = np.cumsum([0, *(len(piece.points) for piece in solid)])
        points = np.concatenate([piece.points for piece in solid]) + lift
        normals = np.concatenate([piece.normals for piece in solid])
        triangles = np.concatenate([piece.triangles + start for piece, start in zip(solid, starts, strict=False)])
        for piece, visible in zip(solid, np.split(openness(points, normals, triangles), starts[1:-1]), strict=True):
            piece.open = visible
        for piece in self._pieces:
            if not len(piece.open):
                piece.open = np.ones(len(piece.points))


def sized(call: ThingCall) -> float:
    """The factor that the words of a call put on a size."""
    words = str(call.size).lower().split() or [w for a in call.attributes for w in a.lower().split()]
    return next((_SIZES[word] for word in words if word in _SIZES), 1.0)


def _colour(colour: Colour) -> Vec3:
    if isinstance(colour, str):
        found = colour_in((colour,))
        if found is None:
            raise ValueError(f"no colour {colour!r}")
        return found
    assert colour is not None
    return colour


def _masks(values: NDArray[np.floating[Any]]) -> Points:
    given = np.asarray(values, np.float64)
    if given.ndim == 2:
        return given
    return np.stack([given, *([np.zeros_like(given)] * 3)], axis=1)


def _projected(points: Points, side: str) -> Points | None:
    if not side:
        return None
    x, y, z = points.T
    u, v = {"front": (x, y), "back": (-x, y), "top": (x, -z), "right": (-z, y), "left": (z, y)}[side]
    flat = np.stack([u, v], axis=1)
    return np.asarray((flat - flat.min(axis=0)) / np.maximum(np.ptp(flat, axis=0), 1e-9))


def _key(material: Material) -> tuple[object, ...]:
    return (
        material.shader,
        tuple(sorted(material.values.items())),
        tuple(map(id, material.textures.values())),
        material.two_sided,
    )


def _part(owner: str, pieces: list[_Piece], lift: Points, factor: float) -> Part:
    starts = np.cumsum([0, *(len(piece.points) for piece in pieces)])
    triangles = np.concatenate([piece.triangles + start for piece, start in zip(pieces, starts, strict=False)])

    def joined(values: list[Points]) -> NDArray[np.float32]:
        return np.concatenate(values).astype(np.float32)

    first = pieces[0]
    mesh = Mesh(
        positions=joined([(piece.points + lift) * factor for piece in pieces]),
        normals=joined([piece.normals for piece in pieces]),
        triangles=triangles.astype(np.uint32),
        rest=joined([piece.rest for piece in pieces]),
        uv=None if first.uv is None else joined([piece.uv for piece in pieces if piece.uv is not None]),
        paint=None if first.paint is None else joined([piece.paint for piece in pieces if piece.paint is not None]),
        occlusion=joined([piece.open for piece in pieces]),
    )
    return Part(name=f"{owner}.{first.name}", shape=mesh, material=first.material)
