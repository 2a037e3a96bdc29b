"""A beast on the stage: hull, fur and eyes moved by a behaviour. It is the `Performer` that is drawn, framed and heard."""

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...motion.rotation import Doubles
from ...scene import Curve, Event, Floats, Material, Mesh, Part, Pose, Ribbons, Vec3
from ..cache import kept, sources
from ..calling import CastingCall
from ..skinning import skin
from ..words import words_in
from .behaviour import Behaviour
from .canvas import Canvas, canvas_of
from .carcass import flesh_of
from .carriage import Solved, solve
from .coat import Coat
from .frame import Frame, young
from .fur import Fur, fur_of, groom_of
from .globe import globe, lid
from .hull import Hull, hull_of
from .paint import bareness, painted, strand_colours
from .postures import mouth_of
from .regions import STIFF
from .rig import BONES, INDEX, LEFT, RIGHT, Rig, rig_of
from .skull import eyes_of
from .species import Species
from .wearing import worn_coat

__all__ = ["Beast", "cast_beast"]

# triangles of the hull, strands of fur, cell of the march in heights
_DETAIL = {"wide": (7000, 3200, 0.013), "medium": (18000, 9500, 0.0095), "close": (26000, 15000, 0.0085)}
_SHARE = 7500  # strands in one part: what the renderer draws of each
_HOOVED = ("hoof", "cloven")


def cast_beast(species: Species, casting: CastingCall) -> "Beast":
    """Build (or fetch) the body that a species and a framing need, dress it, and give it its part."""
    infant = species.infant or casting.age == "child" or bool({"baby", "cub", "newborn"} & set(words_in(casting.attributes)))
    frame = young(species.frame) if infant else species.frame
    coat = worn_coat(species, casting)
    rng = np.random.default_rng([casting.seed, 5])
    size = frame.height * float(rng.uniform(0.95, 1.05)) * _stature(casting)
    rig = rig_of(frame)
    triangles, strands, cell = _DETAIL[casting.framing]
    hull = _hull(frame, rig, triangles, cell)
    canvas = canvas_of(hull, frame, rig)
    paint = painted(canvas, coat, casting.seed)
    count = 0 if coat.bare and not coat.mane and not coat.lengths.tuft else int(strands * coat.fullness)
    groom = groom_of(hull, canvas, coat)
    fur = fur_of(hull, canvas, groom, coat, count, 7)
    parts = [_hull_part(hull, canvas, paint, groom.flow, coat, size), *_fur_parts(fur, hull, paint, coat, size)]
    left, right, radius = eyes_of(frame, rig)
    ball, cover = globe(), lid()
    tint = tuple(float(v) for v in np.median(paint[(canvas.u > 0.1) & canvas.head, :3], axis=0) * 0.8)
    for side in ("left", "right"):
        parts.append(Part(name=f"{side} eye", shape=ball, material=_eye(species)))
        parts.append(Part(name=f"{side} lid", shape=cover, material=_lid(coat, tint)))
    behaviour = Behaviour(species, frame, rig, casting, size)
    return Beast(
        casting.id, species, frame, rig, behaviour, tuple(parts), hull, fur, (left, right, radius), size, casting.surface,
        frame.weight * (size / frame.height) ** 3,
    )  # fmt: skip


def _stature(casting: CastingCall) -> float:
    words = set(words_in(casting.attributes))
    if words & {"giant", "gigantic", "colossal"}:
        return 2.5
    if words & {"huge", "enormous", "massive"}:
        return 1.35
    if words & {"big", "large"}:
        return 1.12
    if words & {"tiny", "miniature"}:
        return 0.6
    return 0.85 if words & {"small", "little"} else 1.0


def _hull(frame: Frame, rig: Rig, triangles: int, cell: float) -> Hull:
    digest = hashlib.sha256(repr((frame, triangles, cell)).encode()).hexdigest()[:16]

    def make() -> dict[str, np.ndarray]:
        middle = 0.5 * (rig.head("head") + rig.tail("head"))
        made = hull_of(
            flesh_of(frame, rig), len(BONES), cell=cell, triangles=triangles, fine=(middle, 0.25 * frame.head.scale),
            stiff=[int(region) for region in STIFF], sides=(LEFT, RIGHT),
        )  # fmt: skip
        return {name: getattr(made, name) for name in Hull.__slots__}

    arrays = kept(f"creature-{digest}-{sources(Path(__file__).parent)}", make)
    return Hull(**{name: np.asarray(arrays[name]) for name in Hull.__slots__})


def _hull_part(hull: Hull, canvas: Canvas, paint: Floats, flow: Doubles, coat: Coat, size: float) -> Part:
    uv = np.stack([np.abs(flow[:, 1]), bareness(canvas, coat)], axis=1).astype(np.float32)
    mark: Vec3 = coat.pattern.colour if coat.pattern else coat.dark
    values: dict[str, float | Vec3] = {
        "mark": mark, "edge": coat.pattern.soft if coat.pattern else 0.3,
        "nap": 0.0 if coat.bare else 0.5 + 0.5 * min(coat.lengths.back / 0.03, 1.0),
        "gloss": coat.gloss,
    }  # fmt: skip
    if coat.bare:
        values["wrinkle"] = 1.0
    shape = Mesh(
        positions=(hull.points * size).astype(np.float32), normals=hull.normals, triangles=hull.triangles, uv=uv,
        rest=hull.points, paint=paint, occlusion=hull.openness,
    )  # fmt: skip
    return Part(name="hull", shape=shape, material=Material(shader="coat", values=values))


def _fur_parts(fur: Fur, hull: Hull, paint: Floats, coat: Coat, size: float) -> list[Part]:
    if len(fur.own) == 0:
        return []
    colours = strand_colours(paint, coat)
    mixed = (colours[fur.corners] * fur.share[..., None]).sum(axis=1) * (0.80 + 0.40 * fur.own)[:, None]
    if coat.mane_colour is not None:
        mixed = _maned(fur, hull, mixed, coat)
    open_ = hull.openness[fur.vertex][:, None]
    tint = np.concatenate([np.clip(mixed, 0.001, 0.9), open_], axis=1).astype(np.float32)
    parts = []
    pieces = max(1, math.ceil(len(fur.own) / _SHARE))
    for k in range(pieces):
        some = slice(k, None, pieces)
        shape = Ribbons(
            points=np.ascontiguousarray(fur.points[some] * size),
            half_width=np.ascontiguousarray(fur.half_width[some] * size),
            paint=np.ascontiguousarray(tint[some]), normals=np.ascontiguousarray(fur.normals[some]),
        )  # fmt: skip
        parts.append(
            Part(
                name=f"fur {k}",
                shape=shape,
                material=Material(shader="fur", values={"gloss": coat.gloss}, two_sided=True, casts_shadow=False),
            )
        )
    return parts


def _maned(fur: Fur, hull: Hull, colours: Doubles, coat: Coat) -> Doubles:
    """Strands much longer than the coat are mane, tuft or tail: they take the mane's colour."""
    long = np.linalg.norm(np.diff(fur.points, axis=1), axis=2).sum(axis=1)
    limit = 0.55 * max(coat.lengths.mane, coat.lengths.tuft, 0.06)
    share = np.clip((long - limit * 0.7) / (limit * 0.3), 0.0, 1.0)[:, None]
    mane = np.asarray(coat.mane_colour) * (0.7 + 0.6 * fur.own)[:, None]
    return np.asarray(colours * (1.0 - share) + mane * share, np.float64)


def _eye(species: Species) -> Material:
    eyes = species.eyes
    return Material(
        shader="animal_eye", values={"iris": eyes.iris, "pupil": eyes.pupil, "shape": eyes.shape, "white": eyes.white}
    )


def _lid(coat: Coat, tint: tuple[float, ...]) -> Material:
    return Material(shader="standard", values={"albedo": (tint[0], tint[1], tint[2]), "roughness": 0.7}, two_sided=True)


@dataclass(slots=True)
class Beast:
    """A beast in its part; see `Performer`. `joint_point` and `seat` tell where things and riders are held."""

    id: str
    species: Species
    frame: Frame
    rig: Rig
    behaviour: Behaviour
    parts: Sequence[Part]
    hull: Hull
    fur: Fur
    eyes: tuple[Doubles, Doubles, float]
    size: float
    surface: str
    weight: float
    _last: tuple[float, Solved, Floats, float] | None = field(default=None, repr=False)

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per part."""
        solved, root, lids = self._solved(seconds)
        turns = solved.turns.astype(np.float32)
        shifts = ((solved.places - np.einsum("jab,jb->ja", solved.turns, self.rig.heads)) * self.size).astype(np.float32)
        poses = []
        pieces = sum(1 for part in self.parts if isinstance(part.shape, Ribbons))
        for number, part in enumerate(self.parts[: 1 + pieces]):
            shape = part.shape
            if isinstance(shape, Mesh):
                points, normals = skin(shape.positions, shape.normals, self.hull.joints, self.hull.weights, turns, shifts)
                poses.append(Pose(transform=root, points=points, normals=normals))
                continue
            vertex = np.repeat(self.fur.vertex[number - 1 :: pieces], shape.points.shape[1])
            flat = np.ascontiguousarray(shape.points.reshape(-1, 3))
            moved, _ = skin(flat, flat, self.hull.joints[vertex], self.hull.weights[vertex], turns, shifts)
            poses.append(Pose(transform=root, points=moved.reshape(shape.points.shape)))
        head = INDEX["head"]
        for centre in self.eyes[:2]:
            poses += self._eye_poses(solved, root, head, centre, lids)
        return tuple(poses)

    def _eye_poses(self, solved: Solved, root: Floats, head: int, centre: Doubles, lids: float) -> list[Pose]:
        at = solved.places[head] + solved.turns[head] @ (centre - self.rig.heads[head])
        side = math.copysign(1.0, float(centre[2]))
        # Rest looks along z: ahead and out of the skull, as far as the socket does.
        out = 0.55 + 5.0 * max(abs(float(centre[2])) / self.frame.head.scale - 0.058, 0.0)
        ahead = self.rig.skull @ np.array([math.cos(min(out, 1.35)), 0.05, side * math.sin(min(out, 1.35))])
        up = self.rig.skull @ np.array([0.0, 1.0, 0.0])
        across = np.cross(up, ahead)
        across /= np.linalg.norm(across)
        local = np.eye(4)
        local[:3, :3] = (
            solved.turns[head] @ np.stack([across, np.cross(ahead, across), ahead], axis=1) * (self.eyes[2] * self.size)
        )
        local[:3, 3] = at * self.size
        ball = (root.astype(np.float64) @ local).astype(np.float32)
        angle = -1.15 + 1.35 * lids
        c, s = math.cos(angle), math.sin(angle)
        drop = np.eye(4)
        drop[:3, :3] = np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]]) * (1.06 if lids > 0.02 else 0.9)
        cover = (root.astype(np.float64) @ local @ drop).astype(np.float32)
        return [Pose(transform=ball), Pose(transform=cover)]

    def _solved(self, seconds: float) -> tuple[Solved, Floats, float]:
        """Bones, the 4×4 from root space (metres) to the world, and how far the lids are shut."""
        if self._last is not None and self._last[0] == seconds:
            return self._last[1], self._last[2], self._last[3]
        body = self.behaviour.at(seconds)
        body.jaw -= 0.92 * max(self.frame.head.gape - 0.02, 0.0) if self.frame.head.muzzle != "trunk" else 0.0
        solved = solve(self.rig, body)
        azimuth = self.behaviour.azimuth(seconds)
        world = np.array(
            [[math.sin(azimuth), 0.0, math.cos(azimuth)], [0.0, 1.0, 0.0], [-math.cos(azimuth), 0.0, math.sin(azimuth)]]
        )
        matrix = np.eye(4)
        matrix[:3, :3] = world @ solved.root
        matrix[:3, 3] = np.array(self.place(seconds)) + world @ (solved.shift * self.size)
        found = (solved, matrix.astype(np.float32), body.lids)
        self._last = (seconds, *found)
        return found

    # ------------------------------------------------------------------------------------------------------------ measures

    @property
    def stature(self) -> float:
        """Metres to its highest point, standing."""
        return float(self.hull.points[:, 1].max()) * self.size

    @property
    def eye_height(self) -> float:
        return float(self.eyes[0][1]) * self.size

    @property
    def head_height(self) -> float:
        """What a close-up holds: the head with its ears, and a little neck."""
        return 0.40 * self.frame.head.scale * self.size

    @property
    def triangles(self) -> int:
        """Drawn triangles in all."""
        return sum(
            len(part.shape.triangles)
            if isinstance(part.shape, Mesh)
            else 2 * part.shape.points.shape[0] * (part.shape.points.shape[1] - 1)
            for part in self.parts
        )

    def place(self, seconds: float) -> tuple[float, float, float]:
        """World point on the ground that the body stands over."""
        return self.behaviour.place(seconds)

    def facing(self, seconds: float) -> float:
        """Azimuth of its heading."""
        return self.behaviour.azimuth(seconds)

    def bounds(self, seconds: float) -> tuple[Doubles, Doubles]:
        """Corners of a box that holds it, world."""
        points = self._world(seconds, range(len(BONES)), tips=True)
        room = 0.85 * self.frame.chest[0] * self.size
        low, high = points.min(axis=0) - room, points.max(axis=0) + 0.7 * room
        low[1] = max(float(points[:, 1].min()) - room, self.place(seconds)[1] - 0.05 * self.size)
        return low, high

    def mouth_curve(self, seconds: float) -> Curve:
        """The mouth's path over a clip, (N, 3) world."""
        times = np.arange(0.0, seconds + 0.1, 0.1).astype(np.float32)
        return Curve(times=times, values=np.array([self.joint_point("mouth", float(t)) for t in times], np.float32))

    def joint_point(self, name: str, seconds: float) -> Doubles:
        """A world point (3,): `mouth`, `back` (where a rider sits), `neck` (where reins are held), `left paw`, `right paw`,
        `left hind paw`, `right hind paw`, `head` (its crown), `tail`. Raises `KeyError`."""
        bone, point = self._grip(name)
        solved, root, _ = self._solved(seconds)
        at = solved.places[bone] + solved.turns[bone] @ (point - self.rig.heads[bone])
        return np.asarray(root[:3, :3].astype(np.float64) @ (at * self.size) + root[:3, 3], np.float64)

    def seat(self, seconds: float) -> Floats:
        """4×4 of a rider's seat: origin on the back, x to its right, y up from it, z towards its tail (one looks along −z)."""
        solved, root, _ = self._solved(seconds)
        bone, _ = self._grip("back")
        turn = root[:3, :3].astype(np.float64) @ solved.turns[bone]
        matrix = np.eye(4, dtype=np.float32)
        matrix[:3, :3] = np.stack([turn[:, 2], turn[:, 1], -turn[:, 0]], axis=1)
        matrix[:3, 3] = self.joint_point("back", seconds)
        return matrix

    def _grip(self, name: str) -> tuple[int, Doubles]:
        points = self.hull.points
        if name == "mouth":
            return INDEX["head"], mouth_of(self.frame, self.rig)
        if name == "back":
            x = 0.10 * self.frame.length
            near = (np.abs(points[:, 0] - x) < 0.05) & (np.abs(points[:, 2]) < 0.05)
            return INDEX["loin"], np.array([x, float(points[near, 1].max()), 0.0])
        if name == "neck":
            return INDEX["neck1"], self.rig.tail("neck1") + np.array([0.0, 0.5 * self.frame.throat[0], 0.0])
        if name == "head":
            return INDEX["head"], self.rig.head("head") + self.frame.head.scale * (self.rig.skull @ np.array([0.08, 0.13, 0.0]))
        if name == "tail":
            return INDEX["tail5"], self.rig.tail("tail5")
        if name in ("left paw", "right paw"):
            bone = f"forefoot_{name[0]}"
            return INDEX[bone], self.rig.tail(bone)
        if name in ("left hind paw", "right hind paw"):
            bone = f"hindfoot_{name[0]}"
            return INDEX[bone], self.rig.tail(bone)
        raise KeyError(name)

    def _world(self, seconds: float, bones: Sequence[int], tips: bool) -> Doubles:
        solved, root, _ = self._solved(seconds)
        index = np.asarray(list(bones))
        places = solved.places[index]
        if tips:
            ends = places + np.einsum("jab,jb->ja", solved.turns[index], (self.rig.tails - self.rig.heads)[index])
            places = np.concatenate([places, ends])
        return np.asarray(places * self.size @ root[:3, :3].T.astype(np.float64) + root[:3, 3], np.float64)

    # --------------------------------------------------------------------------------------------------------------- sound

    @property
    def events(self) -> tuple[Event, ...]:
        """Feet that land, and calls as the jaw opens."""
        return (*self._footsteps(), *self._calls())

    def _footsteps(self) -> list[Event]:
        found = []
        shoe = "hoof" if self.frame.foot in _HOOVED else "paw"
        for number, stands in enumerate(self.behaviour.feet.stands):
            if self.frame.upright and number < 2:
                continue
            for stand in stands[1:]:
                values: dict[str, float | str] = {
                    "shoe": shoe, "ground": self.surface, "speed": max(stand.speed, 0.3), "weight": self.weight,
                    "foot": "left" if number % 2 == 0 else "right",
                }  # fmt: skip
                y = self.behaviour.ground.height(stand.x, stand.z)
                if 0.0 <= stand.start <= self.behaviour.seconds:
                    found.append(
                        Event(time=stand.start, kind="footstep", position=(stand.x, y, stand.z), source=self.id, values=values)
                    )
        return sorted(found, key=lambda event: event.time)

    def _calls(self) -> list[Event]:
        call, found = self.species.call, []
        spoken = {speech.start for speech in self.behaviour.performance.speeches}
        for said in self.behaviour.utterances:
            if not call.name or said.start in spoken:
                continue
            mouth = self.joint_point("mouth", said.start)
            values: dict[str, float | str] = {
                "call": call.name,
                "size": call.size * self.size / self.species.frame.height,
                "seconds": said.seconds,
            }
            at = (float(mouth[0]), float(mouth[1]), float(mouth[2]))
            found.append(Event(time=said.start, kind="animal", position=at, source=self.id, values=values))
        return found
