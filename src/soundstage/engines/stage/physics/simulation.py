"""Bodies through time, by MuJoCo: contacts with the bounce and the grip of what meets, water that bears, rods that swing."""

import math
from collections.abc import Sequence
from itertools import combinations

import mujoco  # type: ignore[import-untyped]
import numpy as np
from numpy.typing import NDArray

from .body import Ball, Block, Body, Drum, Hull
from .outcome import Contact, Outcome, Rub, Track
from .stuff import Stuff, bounce_between, grip_between, stuff_of

__all__ = ["simulate"]

Doubles = NDArray[np.float64]
Touch = tuple[str, str, Doubles, Doubles]  # two names, the normal, the relative velocity

_STEP = 0.0005
_TOUCH = 0.006  # seconds that a contact lasts: stiff enough to look rigid, slow enough for the step
_APART = 0.03  # seconds without touch after which a touch is a new hit
_QUIET = 0.06  # m/s: slower approaches make no hit
_WATER = 1000.0
_REST, _RESTED = 0.004, 0.4  # m/s and rad/s below which all is still; seconds after which it stays so
_FLOOR = "floor"
_UPRIGHT = (math.sqrt(0.5), -math.sqrt(0.5), 0.0, 0.0)  # MuJoCo's planes and cylinders look along z: turned to y


def simulate(
    bodies: Sequence[Body],
    *,
    seconds: float,
    gravity: float = 9.81,
    floor: float | None = 0.0,
    floor_material: str = "stone",
    slope: float = 0.0,
    water: float | None = None,
    rate: float = 120.0,
    step: float = _STEP,
) -> Outcome:
    """Tracks at `rate` samples a second, and every contact.

    `floor` is a level ground, `slope` tilts it about the x axis (radians, down towards +z), `water` is a level below which
    bodies are borne up. `step` is the time step: twice the usual does where nothing bounces much.
    Once all lies still the tracks end. Deterministic: the same bodies give the same outcome. Raises `ValueError` for two
    bodies of one id.
    """
    names = [body.id for body in bodies]
    if len(set(names)) != len(names):
        raise ValueError(f"two bodies have one id: {sorted(name for name in names if names.count(name) > 1)}")
    return _Run(bodies, gravity, floor, floor_material, slope, water, step).through(seconds, rate)


class _Run:
    """One simulation under way."""

    def __init__(
        self,
        bodies: Sequence[Body],
        gravity: float,
        floor: float | None,
        stuff: str,
        slope: float,
        water: float | None,
        step: float,
    ) -> None:
        self._bodies = tuple(bodies)
        self._gravity, self._water, self._step = gravity, water, step
        self._stuffs = {body.id: stuff_of(body.material) for body in bodies} | {"": stuff_of(stuff)}
        spec = mujoco.MjSpec()
        spec.option.timestep = step
        spec.option.gravity = [0.0, -gravity, 0.0]
        spec.option.integrator = mujoco.mjtIntegrator.mjINT_IMPLICITFAST
        spec.option.cone = mujoco.mjtCone.mjCONE_ELLIPTIC
        spec.option.impratio = 10.0
        if floor is not None:
            tilt = _times((math.cos(slope / 2.0), math.sin(slope / 2.0), 0.0, 0.0), _UPRIGHT)
            spec.worldbody.add_geom(
                name=_FLOOR,
                type=mujoco.mjtGeom.mjGEOM_PLANE,
                size=[0, 0, 1],
                pos=[0, floor, 0],
                quat=list(tilt),
                contype=0,
                conaffinity=0,
            )
        for body in bodies:
            _add(spec, body)
        ends = [body.id for body in bodies] + ([""] if floor is not None else [])
        fixed = {body.id for body in bodies if body.fixed} | {""}
        groups = {body.id: body.group for body in bodies if body.group}
        round_ = {body.id for body in bodies if isinstance(body.shape, Ball | Drum)}
        for a, b in combinations(ends, 2):
            together = a in groups and groups[a] == groups.get(b)
            if not together and not (a in fixed and b in fixed):
                _meet(spec, a, b, self._stuffs[a], self._stuffs[b], rolls=bool({a, b} & round_))
        self._model = spec.compile()
        self._data = mujoco.MjData(self._model)
        self._free = [body for body in bodies if not body.fixed]
        self._geoms = {i: mujoco.mj_id2name(self._model, mujoco.mjtObj.mjOBJ_GEOM, i) for i in range(self._model.ngeom)}
        self._index = {body.id: self._model.body(body.id).id for body in bodies}
        for body in self._free:
            self._set_going(body)

    def through(self, seconds: float, rate: float) -> Outcome:
        steps, every = math.ceil(seconds / self._step), max(round(1.0 / (rate * self._step)), 1)
        times: list[float] = []
        poses: list[Doubles] = []
        masses = {body.id: float(self._model.body_mass[self._index[body.id]]) for body in self._free}
        hits = _Hits(self, self._stuffs, masses, self._index)
        waiting = [body for body in self._free if body.start > 0.0]
        still = 0
        for step in range(steps + 1):
            now = step * self._step
            waiting = [body for body in waiting if self._held(body, now)]
            if step % every == 0:
                mujoco.mj_forward(self._model, self._data)
                times.append(now)
                poses.append(self._poses())
                hits.rub(now, self._touching(), self._middles())
                still = still + 1 if self._still() and not waiting else 0
                if still > _RESTED * rate:
                    break
            if self._water is not None:
                self._bear()
            before = self._middles()
            mujoco.mj_step(self._model, self._data)
            if self._data.ncon:
                hits.see(now, self._meeting(), before)
        series = np.asarray(times, np.float32)
        stacked = np.stack(poses) if self._free else np.zeros((len(times), 0, 7))
        tracks = {
            body.id: Track(
                times=series,
                positions=np.asarray(stacked[:, k, :3], np.float32),
                rotations=np.asarray(stacked[:, k, 3:], np.float32),
            )
            for k, body in enumerate(self._free)
        }
        return Outcome(tracks=tracks, contacts=hits.contacts(), rubs=hits.rubs(series))

    def _still(self) -> bool:
        """Whether nothing moves that could."""
        return bool(np.abs(self._data.qvel).max(initial=0.0) < _REST)

    def _set_going(self, body: Body) -> None:
        start = self._model.jnt_dofadr[self._model.body(body.id).jntadr[0]]
        if body.hung is None:
            self._data.qvel[start : start + 3] = body.velocity
            own = np.zeros(3)
            conjugate = np.array([body.rotation[0], *(-v for v in body.rotation[1:])])
            mujoco.mju_rotVecQuat(own, np.asarray(body.spin, np.float64), conjugate)
            self._data.qvel[start + 3 : start + 6] = own
        else:
            self._data.qvel[start : start + 3] = body.spin

    def _held(self, body: Body, now: float) -> bool:
        """Keep a body where it is until it is let go."""
        if now >= body.start:
            return False
        joint = self._model.body(body.id).jntadr[0]
        place, speed = self._model.jnt_qposadr[joint], self._model.jnt_dofadr[joint]
        if body.hung is None:
            self._data.qpos[place : place + 3] = body.position
            self._data.qpos[place + 3 : place + 7] = body.rotation
            self._data.qvel[speed : speed + 6] = 0.0
        else:
            self._data.qpos[place : place + 4] = (1.0, 0.0, 0.0, 0.0)
            self._data.qvel[speed : speed + 3] = 0.0
        if now + self._step >= body.start:
            self._set_going(body)
        return True

    def _poses(self) -> Doubles:
        rows = [self._index[body.id] for body in self._free]
        return np.concatenate([self._data.xpos[rows], self._data.xquat[rows]], axis=1)

    def _middles(self) -> Doubles:
        """Velocities in m/s of the bodies' middles, (bodies, 3), the world's own first."""
        return np.array(self._data.cvel[:, 3:])

    def _speed(self, name: str, point: Doubles) -> Doubles:
        """Velocity in m/s of a body's material at a world point."""
        if name not in self._index:
            return np.zeros(3)
        spatial = np.zeros(6)
        mujoco.mj_objectVelocity(self._model, self._data, mujoco.mjtObj.mjOBJ_BODY, self._index[name], spatial, 0)
        return np.asarray(spatial[3:] + np.cross(spatial[:3], point - self._data.xipos[self._index[name]]), np.float64)

    def _meeting(self) -> dict[tuple[str, str], int]:
        """Pairs in touch now, each with its first contact's number."""
        contact = self._data.contact
        near = np.flatnonzero((contact.dist <= 0.0) & (contact.efc_address >= 0))
        ends = np.sort(contact.geom[near], axis=1)
        _, firsts = np.unique(ends[:, 0] * self._model.ngeom + ends[:, 1], return_index=True)
        found: dict[tuple[str, str], int] = {}
        for k in firsts:
            a, b = (_body_of(self._geoms[int(g)]) for g in ends[k])
            found[(a, b) if a < b else (b, a)] = int(near[k])
        return found

    def describe(self, number: int) -> tuple[Doubles, Doubles]:
        """A contact's point and unit normal, world."""
        contact = self._data.contact
        return np.array(contact.pos[number]), np.array(contact.frame[number][:3])

    def _touching(self) -> list[Touch]:
        """Pairs in touch: names, normal and relative velocity."""
        found = []
        for (a, b), number in self._meeting().items():
            point, normal = self.describe(number)
            found.append((a, b, normal, self._speed(a, point) - self._speed(b, point)))
        return found

    def _bear(self) -> None:
        """Buoyancy and drag on what lies below the water's level."""
        assert self._water is not None
        for body in self._free:
            index = self._index[body.id]
            half = body.reach if isinstance(body.shape, Ball) else _height(body) / 2.0
            depth = float(np.clip((self._water - (self._data.xipos[index][1] - half)) / (2.0 * half), 0.0, 1.0))
            spatial = np.zeros(6)
            mujoco.mj_objectVelocity(self._model, self._data, mujoco.mjtObj.mjOBJ_BODY, index, spatial, 0)
            mass = float(self._model.body_mass[index])
            lift = _WATER * body.volume * depth * self._gravity
            area = body.volume ** (2.0 / 3.0)
            drag = -depth * spatial[3:] * (1.2 * mass + 0.5 * _WATER * area * float(np.linalg.norm(spatial[3:])))
            self._data.xfrc_applied[index, :3] = drag + np.array([0.0, lift, 0.0])
            self._data.xfrc_applied[index, 3:] = -depth * spatial[:3] * 1.5 * mass * area


class _Hits:
    """Remembers touches, so that each hit is told once."""

    def __init__(self, run: _Run, stuffs: dict[str, Stuff], masses: dict[str, float], rows: dict[str, int]) -> None:
        self._run, self._stuffs, self._masses, self._rows = run, stuffs, masses, rows
        self._last: dict[tuple[str, str], float] = {}
        self._found: list[Contact] = []
        self._rubbed: dict[tuple[str, str], list[tuple[float, float, bool]]] = {}

    def see(self, now: float, meeting: dict[tuple[str, str], int], before: Doubles) -> None:
        """Take note of who meets; `before` are the bodies' velocities a step ago, when they still came together."""
        for pair, number in meeting.items():
            if now - self._last.get(pair, -1.0) > _APART:
                self._hit(now, pair, number, before)
            self._last[pair] = now

    def _hit(self, now: float, pair: tuple[str, str], number: int, before: Doubles) -> None:
        a, b = pair
        point, normal = self._run.describe(number)
        speed = abs(float((self._middle(a, before) - self._middle(b, before)) @ normal))
        if speed <= _QUIET:
            return
        impulse = self._reduced(a, b) * speed * (1.0 + bounce_between(self._stuffs[a], self._stuffs[b]))
        x, y, z = (float(v) for v in point)
        self._found.append(Contact(time=now, position=(x, y, z), a=a, b=b, speed=speed, impulse=impulse))

    def rub(self, now: float, touching: list[Touch], middles: Doubles) -> None:
        """Take note of what slides or rolls on what."""
        for a, b, normal, relative in touching:
            slip = _across(relative, normal)
            going = max(_across(self._middle(name, middles), normal) for name in (a, b))
            rolling = slip < 0.3 * going
            self._rubbed.setdefault((a, b), []).append((now, going if rolling else slip, rolling))

    def contacts(self) -> tuple[Contact, ...]:
        return tuple(sorted(self._found, key=lambda contact: contact.time))

    def rubs(self, times: NDArray[np.float32]) -> tuple[Rub, ...]:
        found = []
        for (a, b), rows in self._rubbed.items():
            speeds = np.zeros(len(times), np.float32)
            speeds[np.searchsorted(times, [row[0] - 1e-4 for row in rows])] = [row[1] for row in rows]
            if float(speeds.max()) > _QUIET:
                rolling = sum(row[2] for row in rows) * 2 > len(rows)
                found.append(Rub(a=a, b=b, rolling=rolling, times=times, speeds=speeds))
        return tuple(found)

    def _middle(self, name: str, velocities: Doubles) -> Doubles:
        return np.asarray(velocities[self._rows.get(name, 0)])

    def _reduced(self, a: str, b: str) -> float:
        masses = [self._masses[name] for name in (a, b) if name in self._masses]
        return masses[0] if len(masses) == 1 else masses[0] * masses[1] / (masses[0] + masses[1])


def _across(velocity: Doubles, normal: Doubles) -> float:
    """The share of a velocity that runs along a contact's plane."""
    return float(np.linalg.norm(velocity - normal * float(velocity @ normal)))


def _add(spec: "mujoco.MjSpec", body: Body) -> None:
    x, y, z = body.position
    hung = body.hung is not None
    made = spec.worldbody.add_body(name=body.id, pos=[x, y, z], quat=list(body.rotation))
    if hung:
        assert body.hung is not None
        turn = np.zeros(3)
        conjugate = np.array([body.rotation[0], *(-v for v in body.rotation[1:])])
        mujoco.mju_rotVecQuat(turn, np.asarray(body.hung, np.float64) - np.asarray(body.position, np.float64), conjugate)
        made.add_joint(type=mujoco.mjtJoint.mjJNT_BALL, pos=list(turn))
    elif not body.fixed:
        made.add_freejoint()
    kind, size, quat, points = _geometry(body)
    mass = body.mass if body.mass is not None else stuff_of(body.material).density * body.volume
    options: dict[str, object] = {"type": kind, "size": size, "quat": quat, "mass": max(mass, 1e-4)}
    if points is not None:
        spec.add_mesh(name=body.id, uservert=points.astype(np.float64).ravel().tolist())
        options |= {"meshname": body.id}
    made.add_geom(name=body.id, contype=0, conaffinity=0, **options)


def _geometry(body: Body) -> tuple[object, list[float], list[float], NDArray[np.float32] | None]:
    flat = [1.0, 0.0, 0.0, 0.0]
    match body.shape:
        case Ball(radius):
            return mujoco.mjtGeom.mjGEOM_SPHERE, [radius, 0, 0], flat, None
        case Block(half):
            return mujoco.mjtGeom.mjGEOM_BOX, list(half), flat, None
        case Drum(radius, half_height):
            return mujoco.mjtGeom.mjGEOM_CYLINDER, [radius, half_height, 0], list(_UPRIGHT), None
        case Hull(points):
            return mujoco.mjtGeom.mjGEOM_MESH, [0, 0, 0], flat, points


def _meet(spec: "mujoco.MjSpec", a: str, b: str, first: Stuff, second: Stuff, *, rolls: bool) -> None:
    """Contact of one pair: a spring whose damping gives the pair's restitution back, and its friction, of rolling too."""
    bounce, grip = bounce_between(first, second), grip_between(first, second)
    log = math.log(max(bounce, 0.02))
    ratio = -log / math.sqrt(math.pi**2 + log**2)
    stiffness = (math.pi / _TOUCH) ** 2 / (1.0 - ratio**2)
    roll = max(min(first.roll, second.roll), 1e-5) + 0.1 * max(first.roll, second.roll)
    spec.add_pair(
        geomname1=a or _FLOOR, geomname2=b or _FLOOR, condim=6 if rolls else 3, friction=[grip, grip, 0.002, roll, roll],
        solref=[-stiffness, -2.0 * ratio * math.sqrt(stiffness)], solimp=[0.99, 0.99, 0.001, 0.5, 2.0],
    )  # fmt: skip


def _body_of(geom: str) -> str:
    return "" if geom == _FLOOR else geom


def _height(body: Body) -> float:
    match body.shape:
        case Block(half):
            return 2.0 * half[1]
        case Drum(_, half_height):
            return 2.0 * half_height
        case Hull(points):
            return float(np.ptp(points[:, 1]))
    return 2.0 * body.reach


def _times(a: tuple[float, float, float, float], b: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    out = np.zeros(4)
    mujoco.mju_mulQuat(out, np.asarray(a, np.float64), np.asarray(b, np.float64))
    return (float(out[0]), float(out[1]), float(out[2]), float(out[3]))
