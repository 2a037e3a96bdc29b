"""A beast's part in a clip as a function of time: it travels, takes postures, looks, breathes, calls."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...motion import Act, Ground
from ...motion.idle import Idle
from ...motion.rotation import Doubles, heading_vector, wrapped
from ...motion.route import Route, plan_route
from ...motion.style import Style
from ...scene import Vec3
from ..calling import CastingCall
from ..words import words_in
from .acts import TRAVELS
from .carriage import Carriage, Foot
from .footfalls import Footfalls, footfalls
from .frame import Frame
from .postures import POSTURES, Habitus, habitus_of
from .rig import LEGS, Rig, excursion
from .species import Species
from .stride import natural_speed

__all__ = ["GLAD", "Behaviour", "Utterance"]

_TAU = 2.0 * math.pi
_SLOW = {"slowly", "slow", "leisurely", "gently", "calmly", "peacefully", "peaceful", "lazily", "motion"}
_FAST = {"quickly", "fast", "swiftly", "rapidly", "happily", "excitedly", "energetically"}
_HANDLING = ("hold", "drum", "dig")
GLAD = {"happy", "happily", "playful", "cheerful", "joyful", "excited", "cute", "joyfully"}


@dataclass(frozen=True, slots=True)
class Utterance:
    """A call: when its jaw opens, for how long."""

    start: float
    seconds: float


class Behaviour:
    """Everything a body does in a clip. `at` gives its carriage over its place."""

    def __init__(self, species: Species, frame: Frame, rig: Rig, casting: CastingCall, size: float) -> None:
        self.frame, self.rig, self.size = frame, rig, size
        self.species = species
        performance = casting.performance
        self.performance = performance
        self.ground = Ground(casting.ground_height, casting.gravity)
        self.seconds = performance.seconds
        self.idle = Idle(casting.seed, performance.seconds, species.brisk)
        self.rng = np.random.default_rng([casting.seed, 41])
        words = {*words_in((performance.mood, *performance.manner)), *(w for a in performance.acts for w in words_in(a.manner))}
        self.glad = bool(words & GLAD)
        self.acts = _sorted(performance.acts)
        scaled = replace(frame, height=size)
        self.route = self._planned(scaled, casting)
        homes = np.array([self._home(leg)[[0, 2]] for leg in LEGS]) * size
        self.feet: Footfalls = footfalls(
            scaled, self.route, homes, (excursion(rig, True), excursion(rig, False)), casting.gravity
        )
        self.habitus: Habitus = habitus_of(frame, rig, self._standing, species.brisk)
        self.utterances = self._calls()
        self._blinks = self._blinking()

    def place(self, seconds: float) -> tuple[float, float, float]:
        x, z = self.route.place(seconds)
        return (float(x), self.ground.height(float(x), float(z)), float(z))

    def azimuth(self, seconds: float) -> float:
        return self.route.azimuth(seconds)

    def at(self, seconds: float) -> Carriage:
        """The carriage over `place`, heading `azimuth`."""
        body = self._travelling(seconds)
        self._idling(body, seconds)
        for act, weight in self._postures(seconds):
            POSTURES[act.kind](self.habitus, body, weight, max(seconds - act.start, 0.0))
            if act.target is not None and act.kind in _HANDLING:
                self._reaching(body, act.target, weight, seconds)
        self._looking(body, seconds)
        self._calling(body, seconds)
        body.lids = max(body.lids, self._lids(seconds))
        body.head = float(np.clip(body.head, -1.5, 0.9))
        return body

    # ------------------------------------------------------------------------------------------------------- travelling

    def _planned(self, frame: Frame, casting: CastingCall) -> Route:
        gravity = casting.gravity
        travels = []
        for act in self.acts:
            if act.kind == "turn":
                travels.append(act)
            elif TRAVELS.get(act.kind):
                pace = natural_speed(frame, TRAVELS[act.kind], gravity) * (0.55 if act.kind == "swim" else 1.0)
                words = set(words_in(act.manner))
                pace *= 0.75 if words & _SLOW else 1.2 if words & _FAST else 1.0
                speed = act.speed or self._fitting(act, pace)
                travels.append(replace(act, kind="run" if act.kind == "run" else "walk", speed=speed))
        return plan_route(travels, self.seconds, casting.place, casting.azimuth, 1.4 * frame.height, Style())

    def _fitting(self, act: Act, pace: float) -> float:
        if len(act.path) < 2:
            return pace
        length = float(np.linalg.norm(np.diff(np.asarray(act.path), axis=0), axis=1).sum())
        return float(np.clip(length / max(act.end - act.start - 0.5, 0.5), 0.6 * pace, 1.5 * pace))

    def _home(self, leg: str) -> Doubles:
        at = self.rig.head(("forefoot_" if leg[0] == "f" else "hindfoot_") + leg[1]).copy()
        at[1] -= 0.05
        return np.asarray(at, np.float64)

    def _standing(self) -> Carriage:
        return Carriage(feet=[Foot(self._home(leg)) for leg in LEGS])

    def _travelling(self, seconds: float) -> Carriage:
        """Feet where they are planted or swing; the trunk as the gait moves it."""
        frame, gait, size = self.frame, self.feet.gait, self.size
        trot, gallop = self.feet.at(seconds, gait.trot), self.feet.at(seconds, gait.gallop)
        speed = self.route.speed(seconds)
        going = min(speed / (0.25 * math.sqrt(9.81 * size)), 1.0)
        body = Carriage(feet=[self._foot(k, seconds, going, trot, gallop) for k in range(4)])
        turn = _TAU * self.feet.at(seconds, self.feet.phase)
        light = frame.spring
        body.lift = -0.032 * going - 0.075 * gallop * light
        if frame.gait == "hop":
            body.lift += 0.16 * going * max(math.sin(turn - 1.5), -0.3) + 0.04 * going
            body.pitch = 0.14 * going * math.sin(turn - 0.4)
            gallop = 0.55 * going
        else:
            body.lift += going * (
                0.010 * (1 - trot) * math.cos(2 * turn) + 0.016 * trot * (1 - gallop) * math.cos(2 * turn + 0.5)
            )
            body.lift += 0.05 * gallop * light * 0.5 * math.cos(turn - _TAU * 0.87) * 1.4
            body.pitch = 0.07 * gallop * light * math.sin(turn - _TAU * 0.20)
        supple = 0.40 if frame.foot in ("hoof", "cloven", "pad") else 1.0
        flex = supple * gallop * light * math.cos(turn - _TAU * 0.90)
        body.pelvis, body.chest = 0.36 * flex, -0.15 * flex
        body.roll = 0.025 * going * (1 - trot) * math.sin(turn)
        body.bend = 0.05 * going * (1 - gallop) * math.sin(turn + 0.8) + 0.35 * self._turning(seconds)
        nod = 0.05 * (1 - trot) * going * math.cos(2 * turn + 0.6) + 0.09 * gallop * math.sin(turn - _TAU * 0.62)
        body.neck, body.poll, body.head = nod - 0.20 * gallop, nod - 0.18 * gallop, 0.5 * nod - 0.04 * gallop
        body.ears = 0.45 * gallop + 0.05 * going
        body.flap = (0.25 + 0.3 * math.sin(turn + 1.5)) * gallop
        body.tail = 0.06 * going + 0.25 * gallop
        body.sway = 0.3 * math.sin(turn + 0.6) * going
        if not frame.upright:
            body.pitch += self._slope(seconds)
        else:
            raised = frame.upright * (1.0 - 0.55 * going)
            body.pitch += raised
            body.tail += 0.98 * raised
            self._raised(body)
        return body

    def _raised(self, body: Carriage) -> None:
        """Forelegs that do not bear: they hang before the chest."""
        up = body.pitch
        for leg, side in ((0, -1.0), (1, 1.0)):
            x = float(self.rig.head("humerus_l")[0]) * math.cos(up) + 0.05
            y = float(self.rig.head("loin")[1]) + body.lift + 0.55 * math.sin(up) - 0.42
            body.feet[leg] = Foot(np.array([x, y, side * 0.8 * self.frame.track[0]]), 0.2, -0.8)

    def _turning(self, seconds: float) -> float:
        return wrapped(self.route.azimuth(seconds + 0.25) - self.route.azimuth(seconds - 0.05)) * 0.8

    def _slope(self, seconds: float) -> float:
        x, _, z = self.place(seconds)
        ahead = heading_vector(self.azimuth(seconds)) * 0.45 * self.frame.length * self.size
        rise = self.ground.height(x + ahead[0], z + ahead[2]) - self.ground.height(x - ahead[0], z - ahead[2])
        return float(np.clip(math.atan2(rise, 0.9 * self.frame.length * self.size), -0.5, 0.5))

    def _foot(self, number: int, seconds: float, going: float, trot: float, gallop: float) -> Foot:
        frame, size = self.frame, self.size
        here = self.feet.foot(number, seconds)
        x, y, z = self.place(seconds)
        azimuth = self.azimuth(seconds)
        dx, dz = here.x - x, here.z - z
        ahead = (dx * math.sin(azimuth) - dz * math.cos(azimuth)) / size
        right = (dx * math.cos(azimuth) + dz * math.sin(azimuth)) / size
        up = (self.ground.height(here.x, here.z) - y) / size
        fore = number < 2
        home = self._home(LEGS[number])
        off = ahead - float(home[0])
        bent = 0.35 + 0.65 * frame.fold
        cannon = float(np.clip((1.2 if fore else 1.35) * off, -0.9, 0.6)) * bent
        toes = -0.25 * max(-off - 0.15, 0.0) / 0.3
        if here.share >= 0.0:
            s = here.share
            bump = math.sin(math.pi * min(s / 0.9, 1.0)) ** 1.3
            vigour = (0.55 + 0.45 * trot + 0.25 * gallop) * (0.5 + 0.5 * frame.fold)
            height = (
                (0.085 + 0.075 * trot + 0.13 * gallop * frame.spring) * (1.15 if fore else 0.85) * (0.45 + 0.55 * frame.fold)
            )
            up += height * (0.75 * math.sin(math.pi * s) + 0.25 * math.sin(math.pi * min(s / 0.8, 1.0)) ** 2)
            cannon -= (1.35 if fore else 0.70) * vigour * bump
            toes = -(1.25 if fore else 0.95) * vigour * math.sin(math.pi * min(s / 0.85, 1.0)) + 0.15 * s
        return Foot(np.array([ahead, up, right]), cannon, toes, wrapped(here.azimuth - azimuth))

    # ------------------------------------------------------------------------------------------------------ small movements

    def _idling(self, body: Carriage, seconds: float) -> None:
        idle, calm = self.idle, 1.0 - min(self.route.speed(seconds) / 1.5, 1.0)
        quick = self.species.brisk
        body.breath = idle.breath(seconds * (1.0 + 0.6 * quick))
        body.lift += 0.006 * calm * idle.sway(0, seconds)
        body.roll += 0.012 * calm * idle.sway(1, seconds)
        body.poll += 0.07 * calm * idle.sway(2, seconds) + 0.006 * body.breath
        body.head += 0.05 * idle.sway(3, seconds)
        body.cock = 0.06 * idle.sway(4, seconds)
        body.twitch = (self._twitch(5, seconds), self._twitch(6, seconds))
        wag = self.species.wag * (2.6 if self.glad else 1.0)
        rate = 2.6 if self.glad and wag > 0.3 else 0.45 * quick
        body.wag += wag * math.sin(_TAU * rate * seconds + idle.sway(7, seconds))
        body.tail += 0.06 * idle.sway(8, seconds) + (0.2 if self.glad and wag > 0.3 else 0.0)
        body.nose += 0.16 * idle.sway(9, 1.4 * seconds)
        if self.glad and self.species.call.name == "bark":
            body.jaw = max(body.jaw, 0.16 + 0.04 * math.sin(_TAU * 2.4 * seconds))

    def _twitch(self, channel: int, seconds: float) -> float:
        """Now and then an ear flicks."""
        wave = self.idle.sway(channel, 1.7 * seconds)
        return 0.35 * max(wave - 0.55, 0.0) / 0.45 * math.sin(_TAU * 4.0 * seconds) + 0.12 * wave

    def _looking(self, body: Carriage, seconds: float) -> None:
        wander = 0.30 * self.idle.sway(10, 0.7 * seconds) * (1.0 - 0.7 * min(self.route.speed(seconds) / 2.0, 1.0))
        goal, weight = self._gaze(seconds)
        if weight <= 0.0:
            body.look += wander
            return
        azimuth, elevation = goal
        turn = float(np.clip(wrapped(azimuth - self.azimuth(seconds)), -1.25, 1.25))
        body.look = body.look + (turn - body.look) * weight
        body.head += 0.55 * elevation * weight
        body.poll += 0.30 * elevation * weight
        body.ears -= 0.15 * weight

    def _gaze(self, seconds: float) -> tuple[tuple[float, float], float]:
        """Where it looks, azimuth and elevation, blended from one gaze to the next; and how firmly."""
        goals = self._goals()
        if not goals:
            return (0.0, 0.0), 0.0
        total, azimuth, elevation = 0.0, 0.0, 0.0
        reference = self.azimuth(seconds)
        for k, (start, gaze) in enumerate(goals):
            end = goals[k + 1][0] if k + 1 < len(goals) else 1e9
            rise = 1.0 if start <= 0.05 else _ease((seconds - start) / 0.7)
            fall = 1.0 - _ease((seconds - end) / 0.7)
            share = min(rise, fall)
            aim = self._aim(gaze, seconds)
            if share <= 0.0 or aim is None:
                continue
            azimuth += share * wrapped(aim[0] - reference)
            elevation += share * aim[1]
            total += share
        if total <= 1e-6:
            return (0.0, 0.0), 0.0
        return (reference + azimuth / total, elevation / total), min(total, 1.0)

    def _goals(self) -> list[tuple[float, Act | object]]:
        goals: list[tuple[float, Act | object]] = [(gaze.start, gaze) for gaze in self.performance.gazes]
        goals += [(act.start, act) for act in self.acts if act.kind == "look"]
        return sorted(goals, key=lambda goal: goal[0])

    def _aim(self, gaze: object, seconds: float) -> tuple[float, float] | None:
        target = getattr(gaze, "target", None)
        follow = getattr(gaze, "follow", None)
        if follow is not None:
            target = tuple(float(v) for v in follow.at(seconds))
        azimuth = getattr(gaze, "azimuth", None)
        if target is None:
            return None if azimuth is None else (float(azimuth), float(getattr(gaze, "elevation", 0.0)))
        x, y, z = self.place(seconds)
        dx, dz = target[0] - x, target[2] - z
        level = math.hypot(dx, dz)
        eye = y + 1.1 * self.size
        return math.atan2(dx, -dz), float(np.clip(math.atan2(target[1] - eye, max(level, 0.3)), -0.8, 0.8))

    # ------------------------------------------------------------------------------------------------------------- acts

    def _reaching(self, body: Carriage, target: Vec3, weight: float, seconds: float) -> None:
        """Both forepaws to a world point, one on either side of it; what an act moves them by is kept."""
        x, y, z = self.place(seconds)
        azimuth = self.azimuth(seconds)
        dx, dz = (target[0] - x) / self.size, (target[2] - z) / self.size
        ahead, right = dx * math.sin(azimuth) - dz * math.cos(azimuth), dx * math.cos(azimuth) + dz * math.sin(azimuth)
        middle = 0.5 * (body.feet[0].at + body.feet[1].at)
        goal = np.array([ahead - 0.8 * self.frame.paw[1], (target[1] - y) / self.size - 0.04, right])
        for foot in body.feet[:2]:
            foot.at = foot.at + weight * (goal - middle)

    def _postures(self, seconds: float) -> list[tuple[Act, float]]:
        found = []
        ease = 0.75 * math.sqrt(max(self.size, 0.2) / 0.6) / self.species.brisk**0.5
        acts = [act for act in self.acts if act.kind in POSTURES]
        for k, act in enumerate(acts):
            rise = 1.0 if act.start <= 0.05 else _ease((seconds - act.start) / ease)
            last = act.end >= self.seconds - 0.05 and not any(other.start > act.start for other in acts[k + 1 :])
            fall = 1.0 if last else 1.0 - _ease((seconds - act.end + 0.5 * ease) / ease)
            if min(rise, fall) > 0.0:
                found.append((act, min(rise, fall)))
        return found

    def _calls(self) -> tuple[Utterance, ...]:
        found = []
        call = self.species.call
        for act in self.acts:
            if act.kind != "call":
                continue
            at, end = act.start + 0.35, min(act.end, self.seconds)
            while at < end - 0.3 * call.seconds:
                found.append(Utterance(float(at), call.seconds))
                at += call.seconds + float(self.rng.uniform(0.6, 1.5))
        found.extend(Utterance(speech.start, speech.end - speech.start) for speech in self.performance.speeches)
        return tuple(found)

    def _calling(self, body: Carriage, seconds: float) -> None:
        for speech in self.performance.speeches:
            if speech.start <= seconds <= speech.end:
                body.jaw = max(body.jaw, 0.16 + 0.14 * math.sin(_TAU * 4.1 * seconds) * math.sin(_TAU * 1.3 * seconds))
        for said in self.utterances:
            u = (seconds - said.start) / said.seconds
            if not -0.3 < u < 1.3:
                continue
            if any(abs(s.start - said.start) < 1e-6 for s in self.performance.speeches):
                continue
            share = _ease((u + 0.15) / 0.25) * (1.0 - _ease((u - 0.75) / 0.35))
            body.jaw = max(body.jaw, share * self.species.call.gape)
            up = 0.75 if self.species.call.name == "howl" else 0.16
            body.head += up * share
            body.poll += 0.5 * up * share
            if self.species.call.name == "trumpet":
                body.nose += 0.8 * share

    def _blinking(self) -> list[float]:
        times, now = [], float(self.rng.uniform(0.3, 2.5))
        while now < self.seconds + 1.0:
            times.append(now)
            now += float(self.rng.uniform(1.4, 4.5))
        return times

    def _lids(self, seconds: float) -> float:
        return max((math.exp(-(((seconds - t) / 0.075) ** 2)) for t in self._blinks), default=0.0)


def _ease(u: float) -> float:
    v = min(max(u, 0.0), 1.0)
    return v * v * (3.0 - 2.0 * v)


def _sorted(acts: Sequence[Act]) -> tuple[Act, ...]:
    return tuple(sorted(acts, key=lambda act: act.start))
