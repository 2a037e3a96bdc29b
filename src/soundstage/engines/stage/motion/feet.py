"""Where the feet stand, lift and land: a plan of steps, and each foot's path through them with heel and toe."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .bearing import Footing
from .rotation import Doubles, about_x, heading_matrix, heading_vector, smoothstep, wrapped
from .route import Leg, Route
from .skeleton import Proportions
from .style import Style

Height = Callable[[float, float], float]

HEEL_STRIKE = 0.30  # radians that the toes are up when the heel lands, at an everyday walk
TOES_LAST = 0.7  # share of a foot's hold on the ground that has gone when its toes leave
TOE_OFF = 0.85  # radians that the heel has risen when the toes leave
ROLL_DOWN = 0.14  # share of the contact in which the foot comes flat
HEEL_RISE = 0.36  # share of the contact in which the heel rises


@dataclass(frozen=True, slots=True)
class Plant:
    """A foot on the ground: under the ankle, world (x, z), and which way it points."""

    x: float
    z: float
    azimuth: float


@dataclass(frozen=True, slots=True)
class Step:
    """A foot in the air from `lift` to `land`. `vigour` is 0 for a shuffle, 1 for an everyday stride."""

    side: int  # 0 left, 1 right
    lift: float
    land: float
    start: Plant
    end: Plant
    vigour: float
    speed: float


class Feet:
    """Both feet over the whole clip."""

    def __init__(
        self,
        first: tuple[Plant, Plant],
        steps: Sequence[Step],
        proportions: Proportions,
        style: Style,
        height: Height,
        glides: Sequence[tuple[float, float]] = (),
        stand: Callable[[int, float], Plant] | None = None,
    ) -> None:
        self._first = first
        self.steps = sorted(steps, key=lambda s: s.land)
        self._by_side = tuple(sorted((s for s in steps if s.side == side), key=lambda s: s.lift) for side in (0, 1))
        self._proportions = proportions
        self._style = style
        self._height = height
        self._glides = tuple(glides)
        self._stand = stand

    def _carried(self, side: int, seconds: float, since: float) -> Plant | None:
        """Where a foot would stand that something has carried along since its last step."""
        for start, end in reversed(self._glides):
            if start <= seconds and start >= since - 1e-6 and self._stand is not None:
                return self._stand(side, min(seconds, end))
        return None

    def at(self, side: int, seconds: float) -> Footing:
        """The foot at an instant."""
        steps = self._by_side[side]
        index = int(np.searchsorted([s.lift for s in steps], seconds, side="right")) - 1
        last = steps[index] if index >= 0 else None
        following = steps[index + 1] if index + 1 < len(steps) else None
        if last is not None and seconds < last.land:
            return self._swing(last, seconds)
        return self._stance(last, following, side, seconds)

    def _stance(self, last: Step | None, following: Step | None, side: int, seconds: float) -> Footing:
        carried = self._carried(side, seconds, last.land if last is not None else -1e9)
        plant = carried or (last.end if last is not None else self._first[side])
        tilt = 0.0
        planted = 0.0 if carried and any(start <= seconds <= end for start, end in self._glides) else 1.0
        if last is not None:
            contact = min((following.lift if following else last.land + 1.0) - last.land, 1.0)
            down = max(ROLL_DOWN * contact, 0.06)
            tilt += HEEL_STRIKE * last.vigour * (1.0 - float(smoothstep(0.0, 1.0, (seconds - last.land) / down)))
            planted = float(smoothstep(0.0, 0.10, seconds - last.land))
        if following is not None:
            contact = min(following.lift - (last.land if last else following.lift - 1.0), 1.0)
            rise = HEEL_RISE * contact
            risen = float(np.clip((seconds - following.lift + rise) / rise, 0.0, 1.0)) ** 1.8
            tilt -= TOE_OFF * following.vigour * risen
            planted = min(planted, 1.0 - TOES_LAST * float(smoothstep(0.35, 1.0, risen)))
        toes = max(-tilt, 0.0)
        return self._footing(plant, tilt, 0.0 if tilt > 0.0 else 1.0, 0.0, toes, planted)

    def _swing(self, step: Step, seconds: float) -> Footing:
        u = (seconds - step.lift) / (step.land - step.lift)
        way = float(_swing_ease(u))
        plant = Plant(
            step.start.x + (step.end.x - step.start.x) * way,
            step.start.z + (step.end.z - step.start.z) * way,
            step.start.azimuth + wrapped(step.end.azimuth - step.start.azimuth) * float(smoothstep(0.05, 0.9, u)),
        )
        rise = np.sin(np.pi * np.clip(u, 0.0, 1.0)) ** 1.5
        clearance = (0.035 + 0.045 * step.vigour) * self._style.lift * float(rise)
        off, strike = -TOE_OFF * step.vigour, HEEL_STRIKE * step.vigour
        # The foot hangs on after toe-off, then the shin's extension brings the toes up before the heel lands.
        tilt = off + (strike - off) * float(smoothstep(0.0, 0.82, u))
        toes = -off * (1.0 - float(smoothstep(0.0, 0.35, u)))
        return self._footing(
            plant,
            tilt,
            1.0 - float(smoothstep(0.1, 0.8, u)),
            clearance,
            toes,
            (1.0 - TOES_LAST) * (1.0 - float(smoothstep(0.0, 0.3, u))),
        )

    def _footing(self, plant: Plant, tilt: float, on_ball: float, lift: float, toes: float, planted: float) -> Footing:
        p = self._proportions
        ahead = heading_vector(plant.azimuth)
        heel_y = self._height(plant.x - p.heel * ahead[0], plant.z - p.heel * ahead[2])
        ball_y = self._height(plant.x + p.ball * ahead[0], plant.z + p.ball * ahead[2])
        slope = float(np.clip(np.arctan2(ball_y - heel_y, p.heel + p.ball), -0.5, 0.5))
        ground = heel_y + (ball_y - heel_y) * p.heel / (p.heel + p.ball)
        base = heading_matrix(plant.azimuth) @ about_x(-slope)
        turn = about_x(-tilt)
        ankle = np.array([0.0, p.ankle, 0.0])
        heel, ball = np.array([0.0, 0.0, -p.heel]), np.array([0.0, 0.0, p.ball])
        local = (1.0 - on_ball) * (heel + turn @ (ankle - heel)) + on_ball * (ball + turn @ (ankle - ball))
        sole = np.array([plant.x, ground + lift, plant.z])
        return Footing(ankle=sole + base @ local, rotation=base @ turn, toes=toes, planted=planted)


def plan_feet(
    route: Route, proportions: Proportions, style: Style, side: int, height: Height, spread: tuple[float, float], advance: float
) -> Feet:
    """Plan every step of a route. `side` carries the weight at first; `spread` is how far each foot turns out (rad);
    the free foot stands `advance` metres ahead."""
    width = 0.5 * proportions.hip_width * 1.02 * style.width
    first = tuple(_standing(route, route.times[0], s, width, spread[s], 0.0 if s == side else advance) for s in (0, 1))
    current = list(first)
    steps: list[Step] = []

    def stand(s: int, t: float) -> Plant:
        return _standing(route, t, s, width, spread[s], 0.0 if s == side else advance)

    for leg in sorted(route.legs, key=lambda leg: leg.start):
        if any(start <= leg.start and end >= (steps[-1].land if steps else -1e9) for start, end in route.glides):
            current = [stand(0, leg.start), stand(1, leg.start)]
        for step in _steps_of(leg, route, current, width, spread):
            current[step.side] = step.end
            steps.append(step)
    return Feet((first[0], first[1]), steps, proportions, style, height, route.glides, stand)


def _standing(route: Route, seconds: float, side: int, width: float, spread: float, advance: float) -> Plant:
    place, azimuth = route.place(seconds), route.azimuth(seconds)
    ahead = heading_vector(azimuth)
    left = np.array([ahead[2], 0.0, -ahead[0]])
    out = 1.0 if side == 0 else -1.0
    at = np.array([place[0], 0.0, place[1]]) + left * out * width + ahead * advance
    return Plant(float(at[0]), float(at[2]), azimuth - out * spread)


def _steps_of(leg: Leg, route: Route, current: list[Plant], width: float, spread: tuple[float, float]) -> list[Step]:
    plants = list(current)
    steps: list[Step] = []
    swing = 1.0 - leg.duty
    narrow = 0.62 if leg.running else 0.74
    for number in range(round((leg.cycles - swing) * 2.0) + 1):
        lift_phase = 0.5 * number
        side = number % 2
        lift, land = _when(leg, route, lift_phase), _when(leg, route, lift_phase + swing)
        middle = _when(leg, route, min(lift_phase + swing + 0.5 * leg.duty, leg.cycles))
        last = lift_phase + swing + 0.5 > leg.cycles - 1e-6
        moving = float(np.clip(leg.speed / 1.1, 0.2, 1.15))
        stand = last or lift_phase + swing + 1.0 > leg.cycles + 1e-6
        target = _standing(
            route,
            route.times[-1] if last else middle,
            side,
            width * (1.0 if stand else narrow),
            spread[side] * (1.0 if stand else 0.45),
            0.0,
        )
        if last:
            target = _standing(route, leg.end, side, width, spread[side], 0.0)
        distance = np.hypot(target.x - plants[side].x, target.z - plants[side].z)
        vigour = float(np.clip(distance / 0.75, 0.12, 1.1)) * moving if leg.speed > 0.4 else 0.15
        steps.append(Step(side, lift, land, plants[side], target, vigour, leg.speed))
        plants[side] = target
    return steps


def _when(leg: Leg, route: Route, phase: float) -> float:
    inside = (route.times >= leg.start - 1e-9) & (route.times <= leg.end + 1e-9)
    return float(np.interp(phase, leg.phase[inside], route.times[inside]))


def _swing_ease(u: float) -> Doubles:
    """Leaves the ground at rest and lands at rest; quickest a little before the middle."""
    v = np.clip(u, 0.0, 1.0)
    return np.asarray(v * v * v * (v * (6.0 * v - 15.0) + 10.0), np.float64)
