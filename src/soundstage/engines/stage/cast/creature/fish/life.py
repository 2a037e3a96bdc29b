"""How fish and whales move: a wave runs down the body (Gray 1933), fins hold still or row, some leap."""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ....motion.rotation import Doubles
from ....scene import Event
from ...calling import CastingCall
from ..puppet.bones import Skeleton, pitch, roll, yaw
from ..puppet.limb import Limb
from ..puppet.piece import Stance
from ..puppet.puppet import Puppet
from ..puppet.script import Script
from .body import SPINE
from .spec import Fish

__all__ = ["ACTS", "FishLife"]

_TAU = 2.0 * math.pi
ACTS: Mapping[str, tuple[str, ...]] = {
    "swim": ("swim", "move", "travel", "cruise", "glide", "go", "come", "pass", "cross", "migrate", "hunt", "dart", "school",
        "chase", "follow",
             "circle", "explore", "approach", "wander", "roam", "race", "speed", "flee", "escape", "navigate", "surface",
                 "fly", "play", "float",
             "patrol", "run", "walk", "rush", "enter", "leave", "join", "search"),
    "drift": ("drift", "hover", "rest", "stay", "wait", "hide", "be", "stand", "sleep", "hang", "remain", "appear", "pose",
        "exist", "lie"),
    "leap": ("leap", "jump", "breach", "hop", "spring", "bounce", "splash", "emerge", "flip", "vault", "burst", "perform"),
    "dive": ("dive", "plunge", "descend", "sink"),
    "turn": ("turn", "spin", "rotate", "roll", "twirl"),
    "look": ("look", "watch", "gaze", "stare", "see", "peer"),
    "eat": ("eat", "feed", "bite", "nibble", "devour", "swallow", "attack", "snap"),
    "call": ("sing", "call", "click", "whistle", "squeak", "cry", "talk", "speak", "say"),
}  # fmt: skip


class FishLife:
    """A fish's part; see `Life`."""

    def __init__(self, fish: Fish, bones: Skeleton, casting: CastingCall, size: float, base: float) -> None:
        self.fish, self.bones, self.size, self.base = fish, bones, size, base
        cruise = fish.pace * min(max(0.55 * math.sqrt(size), 0.35 * size), 1.2 * size + 0.1)
        paces = {"swim": cruise, "dive": 1.2 * cruise, "leap": 1.3 * cruise + 0.6, "drift": 0.06 * cruise}
        self.script = Script(casting, paces, arm=0.8 * size, ease=0.8, voice=1.6 if size > 2.5 else 0.6)
        times, speeds = self.script.route.times, self.script.route.speeds
        # The tail beats the faster the faster it swims: some 0.6 body lengths a beat, and never quite stops.
        rate = fish.wave[2] * np.clip(0.35 + 0.65 * speeds / max(cruise, 1e-6), 0.3, 1.9)
        if fish.length < 0.3:
            rate = np.maximum(rate, 1.1)
        self._phase = np.concatenate([[0.0], np.cumsum(0.5 * (rate[1:] + rate[:-1]) * np.diff(times))])

    def stance(self, seconds: float) -> Stance:
        script = self.script
        speed = (
            script.route.speed(seconds) / max(float(script.route.speeds.max()), 1e-3)
            if script.route.speeds.max() > 0.01
            else 0.0
        )
        phase = _TAU * (float(np.interp(seconds, script.route.times, self._phase)) + script.phase)
        effort = 0.35 + 0.65 * speed
        glide = script.bursts(3.4, 1.1, seconds, 4)
        effort *= 1.0 - 0.75 * glide
        stance = Stance()
        self._spine(stance, phase, effort, seconds)
        self._fins(stance, phase, effort, seconds)
        rise, nose, twist = self._leap(seconds)
        bank = float(np.clip(-0.7 * script.turning(seconds), -0.6, 0.6))
        drift = script.idle.sway(1, seconds)
        lift = 0.03 * script.idle.sway(2, seconds) if size_small(self.size) else 0.012 * script.idle.sway(2, 0.6 * seconds)
        dive = script.weight(("dive",), seconds, 0.8)
        stance.turn = roll(bank + 0.05 * drift + twist) @ pitch(nose + 0.06 * script.idle.sway(3, 0.8 * seconds) - 0.45 * dive)
        sink = -0.35 * dive * script.since(("dive",), seconds)
        stance.shift = np.array([0.0, -self.base + lift + rise + sink, 0.0])
        return stance

    def _spine(self, stance: Stance, phase: float, effort: float, seconds: float) -> None:
        """Turn the spine's bones so that its line is amplitude · envelope · sin(phase − k·along)."""
        fish, script = self.fish, self.script
        amplitude, waves, _ = fish.wave
        along = (np.arange(SPINE + 1)) / SPINE
        envelope = 0.18 + 0.82 * along**1.7 if not fish.vertical else 0.10 + 0.90 * along**2.1
        side = amplitude * effort * envelope * np.sin(phase - _TAU * waves * along)
        side = side - side[2]
        curve = 0.28 * float(np.clip(script.turning(seconds), -1.2, 1.2))
        slope = np.diff(side) * SPINE + curve * (along[:-1] - 0.35)
        chain = self.bones.chain("spine")
        turn = pitch if fish.vertical else yaw
        previous = 0.0
        for k, bone in enumerate(chain):
            angle = math.atan(float(slope[k])) * (1.0 if fish.vertical else -1.0)
            own = turn(angle - previous)
            if fish.vertical:
                own = yaw(-curve / SPINE) @ own
            stance.turns[bone] = own
            previous = angle

    def _fins(self, stance: Stance, phase: float, effort: float, seconds: float) -> None:
        for number, fin in enumerate(self.fish.fins):
            if fin.where not in ("pectoral", "pelvic"):
                continue
            row = 0.30 * math.sin(0.8 * phase + 1.7 * number) * (1.2 - 0.6 * effort)
            if fin.thick:
                row = 0.14 * math.sin(0.5 * phase) + 0.10 * self.script.idle.sway(6, seconds)
            for side, tag in ((-1.0, "l"), (1.0, "r")):
                own = row + 0.08 * self.script.idle.sway(7 + (side > 0), seconds)
                stance.turns[self.bones.index[f"fin{number}_{tag}"]] = roll(side * own) @ yaw(side * 0.5 * own)

    def _leap(self, seconds: float) -> tuple[float, float, float]:
        """Height over its level, lift of the nose and twist of one that leaps: out of the water, over, and in again."""
        big = self.size > 4.0
        for act in self.script.acts:
            if act.kind != "leap":
                continue
            span = max(min(1.15 * math.sqrt(self.size / 2.2), 3.6), 0.7)
            gap = span * 1.45
            t = seconds - act.start - 0.15
            count = max(int((act.end - act.start - 0.1) / gap), 1)
            if t < -0.5 or t > count * gap:
                continue
            u = (t % gap) / span if t >= 0.0 else -1.0
            if not 0.0 <= u <= 1.0:
                under = (t % gap - span) / (gap - span) if t >= 0.0 else 0.0
                return -0.35 * math.sin(math.pi * under), 0.0, 0.0
            height = (0.75 if big else 0.95) * 4.0 * u * (1.0 - u)
            nose = (1.05 if big else 0.95) * math.cos(math.pi * u)
            return height, nose, (1.6 * u if big else 0.0)
        return 0.0, 0.0, 0.0

    def feet(self, seconds: float, stance: Stance) -> Sequence[tuple[Limb, Doubles, Doubles]]:
        return ()

    def events(self, puppet: Puppet) -> Sequence[Event]:
        """Songs and clicks; the splash of one that leaps."""
        found = puppet.calls(self.fish.call, self.size) if self.fish.call else []
        for act in self.script.acts:
            if act.kind == "leap":
                span = max(min(1.15 * math.sqrt(self.size / 2.2), 3.6), 0.7)
                at = act.start + 0.15 + span
                while at < min(act.end + 0.3, self.script.seconds):
                    found.append(
                        Event(
                            time=at, kind="splash", position=self.script.place(at), source=puppet.id, values={"size": self.size}
                        )
                    )
                    at += 1.45 * span
        return found


def size_small(size: float) -> bool:
    """Whether a body is light enough to be moved by the water."""
    return size < 1.0
