"""A creature's part in a clip: its way, how much it does of each act at an instant, where it looks, when it calls."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from ....motion import Act, Ground
from ....motion.idle import Idle
from ....motion.rotation import wrapped
from ....motion.route import plan_route
from ....motion.style import Style
from ...calling import CastingCall
from ...words import words_in

__all__ = ["Script", "Utterance", "eased"]

_SLOW = {"slowly", "slow", "leisurely", "gently", "calmly", "peacefully", "peaceful", "lazily", "gracefully", "graceful"}
_FAST = {"quickly", "fast", "swiftly", "rapidly", "excitedly", "energetically", "frantically"}


@dataclass(frozen=True, slots=True)
class Utterance:
    """A call: when its mouth opens, for how long."""

    start: float
    seconds: float


def eased(u: float) -> float:
    """0…1 with rest at both ends."""
    v = min(max(u, 0.0), 1.0)
    return v * v * (3.0 - 2.0 * v)


class Script:
    """What a casting call asks of a body. `paces` are the acts that move it, with m/s at ease; `arm` is what it turns about."""

    def __init__(
        self, casting: CastingCall, paces: Mapping[str, float], *, arm: float, brisk: float = 1.0, ease: float = 0.5,
        voice: float = 0.7, calls: Iterable[str] = ("call",),
    ) -> None:  # fmt: skip
        performance = casting.performance
        self.performance = performance
        self.seconds = performance.seconds
        self.acts = tuple(sorted(performance.acts, key=lambda act: act.start))
        self.ground = Ground(casting.ground_height, casting.gravity)
        self.idle = Idle(casting.seed, self.seconds, brisk)
        self.rng = np.random.default_rng([casting.seed, 41])
        self.phase = float(self.rng.uniform(0.0, 1.0))
        self.ease, self.brisk = ease, brisk
        words = {*words_in((performance.mood, *performance.manner)), *(w for a in self.acts for w in words_in(a.manner))}
        self.words = frozenset(words)
        self.haste = 0.75 if words & _SLOW else 1.25 if words & _FAST else 1.0
        travels = []
        for act in self.acts:
            if act.kind == "turn":
                travels.append(act)
            elif act.kind in paces and paces[act.kind] > 0.0:
                travels.append(replace(act, kind="walk", speed=act.speed or self._fitting(act, paces[act.kind] * self.haste)))
        self.route = plan_route(travels, self.seconds, casting.place, casting.azimuth, arm, Style())
        self.utterances = self._called(voice, frozenset(calls))

    def _fitting(self, act: Act, pace: float) -> float:
        if len(act.path) < 2:
            return pace
        length = float(np.linalg.norm(np.diff(np.asarray(act.path), axis=0), axis=1).sum())
        return float(np.clip(length / max(act.end - act.start - 0.5, 0.5), 0.5 * pace, 1.6 * pace))

    # ------------------------------------------------------------------------------------------------------------ whereabouts

    def place(self, seconds: float) -> tuple[float, float, float]:
        x, z = self.route.place(seconds)
        return (float(x), self.ground.height(float(x), float(z)), float(z))

    def azimuth(self, seconds: float) -> float:
        return self.route.azimuth(seconds)

    def turning(self, seconds: float) -> float:
        """Radians a second to the right."""
        return wrapped(self.route.azimuth(seconds + 0.15) - self.route.azimuth(seconds - 0.15)) / 0.3

    # ------------------------------------------------------------------------------------------------------------------ acts

    def weight(self, kinds: Iterable[str], seconds: float, ease: float | None = None) -> float:
        """0…1: how much one of these acts is under way."""
        wanted, span = frozenset(kinds), self.ease if ease is None else ease
        best = 0.0
        for act in self.acts:
            if act.kind in wanted:
                rise = 1.0 if act.start <= 0.05 else eased((seconds - act.start) / span)
                last = act.end >= self.seconds - 0.05
                best = max(best, min(rise, 1.0 if last else 1.0 - eased((seconds - act.end + 0.5 * span) / span)))
        return best

    def has(self, *kinds: str) -> bool:
        return any(act.kind in kinds for act in self.acts)

    def since(self, kinds: Iterable[str], seconds: float) -> float:
        """Seconds since the act of these that began last, 0 before any."""
        wanted = frozenset(kinds)
        return max((seconds - act.start for act in self.acts if act.kind in wanted and act.start <= seconds), default=0.0)

    def bursts(self, every: float, length: float, seconds: float, channel: int = 0) -> float:
        """0…1: something done now and then, about `every` seconds for `length`, by chance of the individual."""
        turn = seconds / every + self.phase + 0.37 * channel + 0.15 * self.idle.sway(channel % 12, 0.6 * seconds)
        share = (turn % 1.0) * every / length
        return math.sin(math.pi * share) ** 2 if share < 1.0 else 0.0

    def held(self, seconds: float, channel: int, every: float, quick: float = 0.09) -> float:
        """−1…1: a value that jerks to a new one about every `every` seconds, as a bird's head does."""
        turn = seconds / every + self.phase * 7.0 + channel * 3.3
        step = math.floor(turn)
        mix = eased((turn - step) * every / quick)
        return self._chance(step - 1, channel) * (1.0 - mix) + self._chance(step, channel) * mix

    def _chance(self, step: int, channel: int) -> float:
        value = math.sin(12.9898 * step + 78.233 * (channel + 1) + 31.7 * self.phase) * 43758.5453
        return 2.0 * (value - math.floor(value)) - 1.0

    # ----------------------------------------------------------------------------------------------------------------- looking

    def aim(self, seconds: float, eye: float) -> tuple[float, float, float]:
        """Yaw to the right and elevation of what it looks at, from an eye `eye` metres up, and how firmly 0…1."""
        goals = [(gaze.start, 1e9, gaze.target, gaze.azimuth, gaze.elevation) for gaze in self.performance.gazes]
        goals += [
            (act.start, act.end, act.target, act.azimuth, act.elevation)
            for act in self.acts if act.kind == "look" and (act.target is not None or act.azimuth is not None)
        ]  # fmt: skip
        found = (0.0, 0.0, 0.0)
        for start, end, target, azimuth, elevation in sorted(goals, key=lambda goal: goal[0]):
            share = (1.0 if start <= 0.05 else eased((seconds - start) / 0.5)) * (1.0 - eased((seconds - end) / 0.5))
            if share <= 0.0:
                continue
            if target is not None:
                x, y, z = self.place(seconds)
                dx, dz = target[0] - x, target[2] - z
                azimuth = math.atan2(dx, -dz)
                elevation = math.atan2(target[1] - y - eye, max(math.hypot(dx, dz), 0.1))
            if azimuth is not None:
                found = (wrapped(azimuth - self.azimuth(seconds)), elevation, share)
        return found

    # ----------------------------------------------------------------------------------------------------------------- calling

    def _called(self, length: float, calls: frozenset[str]) -> tuple[Utterance, ...]:
        found = []
        for act in self.acts:
            if act.kind not in calls:
                continue
            at = act.start + 0.3
            while at < min(act.end, self.seconds) - 0.5 * length:
                found.append(Utterance(float(at), length))
                at += length + float(self.rng.uniform(0.4, 1.2))
        found.extend(Utterance(speech.start, speech.end - speech.start) for speech in self.performance.speeches)
        return tuple(found)

    def mouth(self, seconds: float) -> float:
        """0…1: how far its mouth is open to call or speak."""
        for speech in self.performance.speeches:
            if speech.start <= seconds <= speech.end:
                return 0.45 + 0.4 * math.sin(26.0 * seconds) * math.sin(8.0 * seconds)
        best = 0.0
        for said in self.utterances:
            u = (seconds - said.start) / said.seconds
            best = max(best, eased((u + 0.1) / 0.2) * (1.0 - eased((u - 0.8) / 0.3)))
        return best

    def blink(self, seconds: float) -> float:
        """0…1 shut."""
        return self.bursts(3.1, 0.16, seconds, 5)
