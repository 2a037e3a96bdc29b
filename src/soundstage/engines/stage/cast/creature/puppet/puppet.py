"""A creature on the stage that is drawn, framed and heard: pieces on bones, moved by a life. See `Performer`."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from ....motion.rotation import Doubles
from ....scene import Curve, Event, Floats, Material, Mesh, Part, Pose, Vec3
from ..globe import globe, lid
from .bones import Skeleton
from .limb import Limb, led
from .piece import Piece, Stance
from .script import Script

__all__ = ["Body", "Eye", "Life", "Puppet"]


@dataclass(frozen=True, slots=True)
class Eye:
    """An eyeball in rest space: where, how big, which way it looks, what colour its iris is."""

    bone: int
    centre: Vec3
    radius: float
    ahead: Vec3
    iris: Vec3 = (0.03, 0.015, 0.008)
    pupil: float = 0.6
    shape: float = 1.0
    white: float = 0.0
    lid: Vec3 | None = None  # its colour, where there is one


@dataclass(slots=True)
class Body:
    """What a recipe builds, in its own lengths; `size` is metres to one of them. `grips` are named points on bones."""

    skeleton: Skeleton
    pieces: Sequence[Piece]
    size: float
    stature: float  # own lengths, to the top of the head
    eyes: Sequence[Eye] = ()
    grips: Mapping[str, tuple[int, Vec3]] = field(default_factory=dict)
    head: float = 0.3  # own lengths: what a close-up holds
    weight: float = 1.0  # kg
    facets: tuple[int, int] = (18, 8)  # of an eyeball: around, from its middle outward


class Life(Protocol):
    """How a body behaves. `feet` are limbs with the ankle that each must reach, root space, and the turn of its foot."""

    @property
    def script(self) -> Script: ...

    def stance(self, seconds: float) -> Stance: ...

    def feet(self, seconds: float, stance: Stance) -> Sequence[tuple[Limb, Doubles, Doubles]]: ...

    def events(self, puppet: "Puppet") -> Sequence[Event]: ...


class Puppet:
    """A body with a life."""

    def __init__(self, name: str, body: Body, life: Life, surface: str = "earth") -> None:
        self._id, self.body, self.life, self.surface = name, body, life, surface
        self.size = body.size
        parts = [piece.part for piece in body.pieces]
        ball, cover = globe(*body.facets), lid(*body.facets)
        for number, eye in enumerate(body.eyes):
            values: dict[str, float | Vec3] = {"iris": eye.iris, "pupil": eye.pupil, "shape": eye.shape, "white": eye.white}
            parts.append(Part(name=f"eye {number}", shape=ball, material=Material(shader="animal_eye", values=values)))
            if eye.lid is not None:
                shade = Material(shader="standard", values={"albedo": eye.lid, "roughness": 0.7}, two_sided=True)
                parts.append(Part(name=f"lid {number}", shape=cover, material=shade))
        self._parts = tuple(parts)
        self._last: tuple[float, Stance, Doubles, Doubles, Floats] | None = None
        self._box: tuple[float, Doubles, Doubles] | None = None
        self._events: tuple[Event, ...] | None = None

    @property
    def id(self) -> str:
        return self._id

    @property
    def parts(self) -> Sequence[Part]:
        return self._parts

    @property
    def script(self) -> Script:
        return self.life.script

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per part."""
        stance, turns, places, root = self._solved(seconds)
        heads = self.body.skeleton.heads
        shifts = ((places - np.einsum("jab,jb->ja", turns, heads)) * self.size).astype(np.float32)
        poses = []
        for piece in self.body.pieces:
            points, normals = piece.posed(stance, turns, places, shifts, self.size)
            poses.append(Pose(transform=root, points=points, normals=normals))
        for eye in self.body.eyes:
            poses += self._eye(eye, stance, turns, places, root)
        return tuple(poses)

    def _eye(self, eye: Eye, stance: Stance, turns: Doubles, places: Doubles, root: Floats) -> list[Pose]:
        at = places[eye.bone] + turns[eye.bone] @ (np.asarray(eye.centre) - self.body.skeleton.heads[eye.bone])
        ahead = np.asarray(eye.ahead, np.float64) / np.linalg.norm(eye.ahead)
        across = np.cross([0.0, 1.0, 0.0], ahead)
        across /= np.linalg.norm(across)
        local = np.eye(4)
        basis = np.stack([across, np.cross(ahead, across), ahead], axis=1)
        local[:3, :3] = turns[eye.bone] @ basis * (eye.radius * self.size)
        local[:3, 3] = at * self.size
        ball = (root.astype(np.float64) @ local).astype(np.float32)
        if eye.lid is None:
            return [Pose(transform=ball)]
        angle = -1.15 + 1.35 * stance.lids
        c, s = math.cos(angle), math.sin(angle)
        drop = np.eye(4)
        drop[:3, :3] = np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]]) * (1.06 if stance.lids > 0.02 else 0.9)
        return [Pose(transform=ball), Pose(transform=(root.astype(np.float64) @ local @ drop).astype(np.float32))]

    def _solved(self, seconds: float) -> tuple[Stance, Doubles, Doubles, Floats]:
        if self._last is not None and self._last[0] == seconds:
            return self._last[1:]
        stance = self.life.stance(seconds)
        turns, places = self.body.skeleton.solve(stance.turns)
        for limb, goal, sole in self.life.feet(seconds, stance):
            led(self.body.skeleton, limb, turns, places, goal, sole)
        azimuth = self.facing(seconds)
        world = np.array(
            [[math.sin(azimuth), 0.0, math.cos(azimuth)], [0.0, 1.0, 0.0], [-math.cos(azimuth), 0.0, math.sin(azimuth)]]
        )
        matrix = np.eye(4)
        matrix[:3, :3] = world @ stance.turn
        matrix[:3, 3] = np.array(self.place(seconds)) + world @ (stance.shift * self.size)
        found = (stance, turns, places, matrix.astype(np.float32))
        self._last = (seconds, *found)
        return found

    # ---------------------------------------------------------------------------------------------------------------- measures

    @property
    def stature(self) -> float:
        """Metres to its highest point, at rest."""
        return self.body.stature * self.size

    @property
    def eye_height(self) -> float:
        return 0.9 * self.stature

    @property
    def head_height(self) -> float:
        return self.body.head * self.size

    @property
    def triangles(self) -> int:
        """Drawn triangles in all."""
        return sum(len(part.shape.triangles) for part in self._parts if isinstance(part.shape, Mesh))

    def place(self, seconds: float) -> tuple[float, float, float]:
        """World point on the ground, or on the level that it flies or swims at."""
        return self.script.place(seconds)

    def facing(self, seconds: float) -> float:
        """Azimuth of its heading."""
        return self.script.azimuth(seconds)

    def bounds(self, seconds: float) -> tuple[Doubles, Doubles]:
        """Corners of a box that holds it, world."""
        if self._box is None or self._box[0] != seconds:
            lows, highs = [], []
            for pose, piece in zip(self.pose(seconds), self.body.pieces, strict=False):
                assert pose.points is not None
                assert pose.transform is not None
                points = pose.points @ pose.transform[:3, :3].T + pose.transform[:3, 3]
                lows.append(points.min(axis=0))
                highs.append(points.max(axis=0))
                del piece
            self._box = (seconds, np.min(lows, axis=0).astype(np.float64), np.max(highs, axis=0).astype(np.float64))
        return self._box[1], self._box[2]

    def mouth_curve(self, seconds: float) -> Curve:
        """The mouth's path over a clip, (N, 3) world."""
        times = np.arange(0.0, seconds + 0.1, 0.1).astype(np.float32)
        return Curve(times=times, values=np.array([self.joint_point("mouth", float(t)) for t in times], np.float32))

    def joint_point(self, name: str, seconds: float) -> Doubles:
        """A world point (3,) by the body's grips: `mouth`, `head`, `back`. Raises `KeyError`."""
        bone, point = self.body.grips[name]
        _, turns, places, root = self._solved(seconds)
        at = places[bone] + turns[bone] @ (np.asarray(point) - self.body.skeleton.heads[bone])
        return np.asarray(root[:3, :3].astype(np.float64) @ (at * self.size) + root[:3, 3], np.float64)

    @property
    def events(self) -> tuple[Event, ...]:
        """What its body makes heard."""
        if self._events is None:
            self._events = tuple(sorted(self.life.events(self), key=lambda event: event.time))
        return self._events

    def calls(self, species: str, size: float) -> list[Event]:
        """An event for each time that its mouth opens to call."""
        spoken = {speech.start for speech in self.script.performance.speeches}
        found = []
        for said in self.script.utterances:
            if said.start in spoken:
                continue
            values: dict[str, float | str] = {"species": species, "size": size, "seconds": said.seconds}
            found.append(
                Event(time=said.start, kind="animal", position=self._mouth(said.start), source=self._id, values=values)
            )
        return found

    def _mouth(self, seconds: float) -> Vec3:
        x, y, z = (float(v) for v in self.joint_point("mouth", seconds))
        return (x, y, z)
