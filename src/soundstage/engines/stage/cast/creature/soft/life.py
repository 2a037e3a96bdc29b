"""How soft bodies move: a bell that beats and drifts on, arms that trail and curl."""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ....motion.rotation import Doubles
from ....scene import Event
from ...calling import CastingCall
from ..puppet.bones import Skeleton, pitch, roll
from ..puppet.limb import Limb
from ..puppet.piece import Stance
from ..puppet.puppet import Puppet
from ..puppet.script import Script
from .body import JOINTS, arm_names
from .spec import Soft

__all__ = ["ACTS", "SoftLife"]

_TAU = 2.0 * math.pi
ACTS: Mapping[str, tuple[str, ...]] = {
    "swim": ("swim", "move", "drift", "float", "glide", "travel", "go", "pass", "pulse", "rise", "dance", "propel", "cross",
        "migrate", "fly", "hover", "escape", "approach"),
    "walk": ("walk", "crawl", "creep", "explore", "hunt"),
    "rest": ("rest", "stay", "be", "hide", "wait", "sleep", "stand", "lie", "sit", "hang", "cling", "appear", "remain",
        "glow", "exist"),
    "turn": ("turn", "spin", "rotate"),
    "wave": ("wave", "reach", "stretch", "curl", "grab", "hold", "unfold", "spread", "eat", "feed", "play", "write", "type",
        "juggle", "drum"),
    "look": ("look", "watch", "stare", "peer", "see"),
}  # fmt: skip


class SoftLife:
    """A soft body's part; see `Life`."""

    def __init__(self, kind: Soft, bones: Skeleton, casting: CastingCall, size: float) -> None:
        self.kind, self.bones, self.size = kind, bones, size
        pace = {"bell": 0.12, "sack": 0.5, "dart": 0.9, "star": 0.01}[kind.build] * math.sqrt(max(size, 0.1))
        self.script = Script(casting, {"swim": pace, "walk": 0.3 * pace}, arm=size, ease=1.0)
        self._low = -min(0.85 * max((arms.length for arms in kind.arms), default=0.5), kind.height * 0.72)

    def stance(self, seconds: float) -> Stance:
        kind, script = self.kind, self.script
        stance = Stance()
        turn = (seconds * kind.pulse + script.phase) % 1.0
        shut = math.sin(math.pi * turn / 0.35) ** 2 if turn < 0.35 else 0.0
        opened = 0.25 * math.sin(math.pi * (turn - 0.35) / 0.65) if turn >= 0.35 else 0.0
        stance.values["shut"] = shut - 0.5 * opened
        swim = script.weight(("swim",), seconds, 0.8)
        lift = 0.10 * math.sin(_TAU * (turn - 0.30)) if kind.build == "bell" else 0.05 * script.idle.sway(2, seconds)
        level = -self._low if kind.build != "star" else 0.06
        if kind.build == "sack":
            level = 0.34 + swim * 0.5
        stance.shift = np.array([0.0, level + (0.0 if kind.build == "star" else lift), 0.0])
        tilt = {"bell": 0.30, "sack": 0.15 + 0.9 * swim, "dart": 1.25, "star": 0.0}[kind.build]
        calm = 0.0 if kind.build == "star" else 1.0
        stance.turn = pitch(-tilt * (0.4 + 0.6 * swim) + calm * 0.08 * script.idle.sway(3, 0.7 * seconds)) @ roll(
            calm * 0.10 * script.idle.sway(4, 0.7 * seconds)
        )
        if kind.build == "dart":
            stance.turn = pitch(1.45 + 0.08 * script.idle.sway(3, seconds))
            stance.shift = np.array([0.2, 0.3 + lift, 0.0])
        self._arms(stance, seconds, turn, swim)
        return stance

    def _arms(self, stance: Stance, seconds: float, turn: float, swim: float) -> None:
        wave = self.script.weight(("wave",), seconds, 0.6)
        for number, (stem, arms, azimuth) in enumerate(arm_names(self.kind)):
            out = np.array([math.cos(azimuth), 0.0, math.sin(azimuth)])
            side = np.cross(out, [0.0, 1.0, 0.0])
            spread = arms.spread
            if self.kind.build == "sack":
                spread = arms.spread * (1.0 - 0.75 * swim) + 0.25 * swim * math.sin(_TAU * (turn - 0.2))
            first = True
            for k, bone in enumerate(self.bones.chain(stem)):
                u = (k + 1) / JOINTS
                phase = _TAU * (0.22 * seconds * (1.0 + swim) - 0.55 * u) + 1.9 * number + 6.0 * self.script.phase
                if self.kind.build == "star":
                    angle = 0.02 * math.sin(phase) - 0.02
                    axis = side
                else:
                    angle = (spread if first else 0.0) * 0.9
                    curl = arms.curl * (1.0 - 0.6 * swim) + 0.8 * wave
                    angle += curl / JOINTS * (1.0 if u > 0.3 else -0.4) * (1.0 + 0.6 * math.sin(phase * 0.6))
                    angle += (0.16 + 0.10 * wave) * math.sin(phase) * u
                    axis = side
                twist = 0.13 * math.sin(phase * 0.8 + 1.0) * u * (0.1 if self.kind.build == "star" else 1.0)
                stance.turns[bone] = _about(axis, -angle) @ _about(out, twist)
                first = False

    def feet(self, seconds: float, stance: Stance) -> Sequence[tuple[Limb, Doubles, Doubles]]:
        return ()

    def events(self, puppet: Puppet) -> Sequence[Event]:
        return ()


def _about(axis: Doubles, angle: float) -> Doubles:
    """A turn about a unit axis (Rodrigues)."""
    k = np.array([[0.0, -axis[2], axis[1]], [axis[2], 0.0, -axis[0]], [-axis[1], axis[0], 0.0]])
    return np.asarray(np.eye(3) + math.sin(angle) * k + (1.0 - math.cos(angle)) * (k @ k), np.float64)
