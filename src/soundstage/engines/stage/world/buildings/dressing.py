"""Set dressing: things and plants put where a set wants them, the same thing many times as one prop."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.scene import Emitter, Floats, Lamp, Material, Part, Prop, SoundSource, Vec3
from soundstage.engines.stage.things.calling import Detail
from soundstage.engines.stage.world import plants
from soundstage.engines.stage.world.buildings.solids import Solid, prop
from soundstage.engines.stage.world.place import Station

__all__ = ["Dressing", "azimuth_turn", "placed", "tint"]

_STATIONS = {"seat": "seat", "top": "table", "bed": "bed", "shelf": "shelf"}


def tint(colour: Vec3, power: float) -> Vec3:
    """A colour times a power."""
    return (power * colour[0], power * colour[1], power * colour[2])


def azimuth_turn(azimuth: float) -> float:
    """The turn about y that makes a front of +z face an azimuth."""
    return azimuth - math.pi


def placed(x: float, y: float, z: float, *, azimuth: float = math.pi, size: float | Vec3 = 1.0) -> Floats:
    """(4, 4) that stands a thing of own space at a point, its front towards an azimuth."""
    turn = azimuth_turn(azimuth)
    c, s = math.cos(turn), math.sin(turn)
    matrix = np.array([[c, 0.0, -s, x], [0.0, 1.0, 0.0, y], [s, 0.0, c, z], [0.0, 0.0, 0.0, 1.0]], np.float32)
    scale = (size, size, size) if isinstance(size, (int, float)) else size
    matrix[:3, :3] *= np.asarray(scale, np.float32)
    return matrix


@dataclass
class Dressing:
    """What is put on a set. `solids` are kept by material, `copies` by part."""

    random: np.random.Generator
    season: str = "summer"
    snow: float = 0.0
    solids: dict[str, tuple[Material, list[Solid]]] = field(default_factory=dict)
    copies: dict[int, tuple[Part, list[Floats]]] = field(default_factory=dict)
    made: dict[tuple[object, ...], things.Thing | None] = field(default_factory=dict)
    props: list[Prop] = field(default_factory=list)
    lamps: list[Lamp] = field(default_factory=list)
    stations: list[Station] = field(default_factory=list)
    emitters: list[Emitter] = field(default_factory=list)
    sources: list[SoundSource] = field(default_factory=list)

    def solid(self, name: str, material: Material, *solids: Solid) -> None:
        """Add solids to those of one name and material."""
        self.solids.setdefault(name, (material, []))[1].extend(solids)

    def stamp(self, part: Part, transforms: Sequence[Floats]) -> None:
        """Copies of a part."""
        self.copies.setdefault(id(part), (part, []))[1].extend(transforms)

    def put(
        self,
        kind: str,
        x: float,
        z: float,
        azimuth: float = math.pi,
        *,
        y: float = 0.0,
        variant: int = 0,
        colours: tuple[str, ...] = (),
        detail: Detail = "medium",
        size: str | float = "",
        lit: bool = True,
        material: str = "",
    ) -> things.Thing | None:
        """Stand a thing on the set, if the store has one that answers to `kind`; its places become the set's stations."""
        key = (kind, variant, colours, detail, size, material)
        if key not in self.made:
            call = things.ThingCall(
                kind=kind, id=kind, seed=variant + 17, colours=colours, detail=detail, size=size, material=material
            )
            self.made[key] = things.make(call) if things.find(kind) is not None else None
        thing = self.made[key]
        if thing is None:
            return None
        at = placed(x, y, z, azimuth=azimuth)
        for part, transform in thing.posed(at):
            self.stamp(part, [transform])
        self._offer(thing, at, azimuth)
        if lit:
            self.lamps.extend(_moved(lamp, at) for lamp in thing.lamps)
        return thing

    def plant(
        self, kind: str, x: float, z: float, *, y: float = 0.0, size: float = 1.0, variant: int = 0, near: bool = False
    ) -> bool:
        """Stand a plant on the set, if one answers to `kind`."""
        if plants.find(kind) is None:
            return False
        grown = plants.make(kind, variant, "medium" if near else "wide", season=self.season, snow=self.snow)
        at = placed(x, y, z, azimuth=float(self.random.uniform(0.0, math.tau)), size=size)
        for part in grown.parts:
            self.stamp(part, [at])
        return True

    def all(self) -> tuple[Prop, ...]:
        """Everything as props."""
        merged = [prop(name, solids, material) for name, (material, solids) in self.solids.items() if solids]
        copies = [Prop(part=part, transforms=np.stack(transforms)) for part, transforms in self.copies.values()]
        return (*self.props, *merged, *copies)

    def _offer(self, thing: things.Thing, at: Floats, azimuth: float) -> None:
        for surface in thing.surfaces:
            kind = _STATIONS.get(surface.name)
            if kind is not None:
                x, y, z = (float(v) for v in (at @ np.array([*surface.centre, 1.0], np.float32))[:3])
                facing = azimuth + surface.facing - math.pi
                self.stations.append(Station(kind=kind, centre=(x, y, z), half=surface.half, azimuth=facing))


def _moved(lamp: Lamp, at: Floats) -> Lamp:
    x, y, z = (float(v) for v in (at @ np.array([*lamp.position, 1.0], np.float32))[:3])
    cone = lamp.cone
    if cone is not None:
        way = at[:3, :3] @ np.asarray(cone[0], np.float32)
        cone = ((float(way[0]), float(way[1]), float(way[2])), cone[1])
    return Lamp(
        position=(x, y, z),
        colour=lamp.colour,
        radius=lamp.radius,
        reach=lamp.reach,
        cone=cone,
        beam=lamp.beam,
        level=lamp.level,
        casts_shadow=lamp.casts_shadow,
    )
