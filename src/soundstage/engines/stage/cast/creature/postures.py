"""Postures that acts bring a body into: each takes a carriage part of the way, `w` 0…1, at `t` seconds of the act."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...motion.rotation import Doubles
from .carriage import Carriage, solve
from .frame import Frame
from .rig import INDEX, Rig

__all__ = ["POSTURES", "Habitus", "habitus_of", "mouth_of"]

_TAU = 2.0 * math.pi


@dataclass(frozen=True, slots=True)
class Habitus:
    """A body's measures that postures need: how it gets its mouth to the ground, how it sits and lies."""

    frame: Frame
    rig: Rig
    reach: tuple[float, float, float]  # root pitch, neck, head that bring the mouth to the ground
    muzzle: Doubles  # (3,) of the mouth at rest
    brisk: float


def mouth_of(frame: Frame, rig: Rig) -> Doubles:
    """The mouth at rest, heights."""
    end = 0.175 + frame.head.snout[0]
    local = np.array([end + 0.4 * frame.head.snout[2], -0.03 - frame.head.snout[2] * 0.6 - frame.head.drop, 0.0])
    return np.asarray(rig.head("head") + frame.head.scale * (rig.skull @ local), np.float64)


def habitus_of(frame: Frame, rig: Rig, feet: Callable[[], Carriage], brisk: float) -> Habitus:
    """Find by trial how the neck, then the whole trunk, must dip until the mouth meets the ground."""
    muzzle = mouth_of(frame, rig)
    best, found = (0.0, 0.0, 0.0), 9.0
    for pitch in np.arange(0.0, -0.56, -0.07):
        for angle in np.arange(0.0, frame.neck[1] + 1.35, 0.09):
            body = feet()
            body.pitch, body.neck, body.poll, body.head = body.pitch + pitch, -0.8 * angle, -angle, -min(0.75 * angle, 0.95)
            solved = solve(rig, body)
            index = INDEX["head"]
            at = solved.places[index] + solved.turns[index] @ (muzzle - rig.heads[index])
            y = float((solved.root @ at + solved.shift)[1])
            if abs(y - 0.02) + 0.35 * abs(pitch) < found:
                found, best = abs(y - 0.02) + 0.35 * abs(pitch), (float(pitch), float(angle), float(min(0.75 * angle, 0.95)))
        if found < 0.1:
            break
    return Habitus(frame, rig, best, muzzle, brisk)


def _mix(a: float, b: float, w: float) -> float:
    return a + (b - a) * w


def _put(body: Carriage, leg: int, at: tuple[float, float, float], cannon: float, toes: float, w: float) -> None:
    """Bring a foot towards a place in heading space; between, it is lifted rather than dragged."""
    foot = body.feet[leg]
    goal = np.array(at)
    foot.at = foot.at + (goal - foot.at) * w + np.array([0.0, 0.05 * math.sin(math.pi * w), 0.0])
    foot.cannon, foot.toes = _mix(foot.cannon, cannon, w), _mix(foot.toes, toes, w)


def _seat(h: Habitus, body: Carriage, pitch: float, hip: tuple[float, float], w: float) -> None:
    """Pitch the trunk and bring the hips over a place."""
    rest = h.rig.head("femur_l") - h.rig.head("loin")
    c, s = math.cos(pitch), math.sin(pitch)
    loin = h.rig.head("loin")
    x, y = loin[0] + c * rest[0] - s * rest[1], loin[1] + s * rest[0] + c * rest[1]
    body.pitch = _mix(body.pitch, pitch, w)
    body.tail += 0.85 * pitch * w
    body.forward = _mix(body.forward, hip[0] - x, w)
    body.lift = _mix(body.lift, hip[1] - y, w)


def _hip_x(h: Habitus) -> float:
    return float(h.rig.head("femur_l")[0])


def _sat(h: Habitus) -> float:
    """How high the hips are above the ground that a body sits on."""
    return max(0.75 * h.frame.rump[0], 0.8 * h.frame.hind[0], 0.13)


def _sit(h: Habitus, body: Carriage, w: float, t: float) -> None:
    f, seat = h.frame, _sat(h)
    trunk = h.rig.head("humerus_l") - h.rig.head("femur_l")
    span, slope = math.hypot(trunk[0], trunk[1]), math.atan2(trunk[1], trunk[0])
    pitch = min(math.asin(min(max((f.shoulder - 0.02 - seat) / span, -0.2), 0.95)) - slope, 1.0)
    hip = _hip_x(h) + 0.10
    _seat(h, body, pitch, (hip, seat), w)
    shoulder = hip + math.cos(slope + pitch) * span
    for leg, side in ((0, -1.0), (1, 1.0)):
        _put(body, leg, (shoulder - 0.02, 0.0, f.track[0] * side), 0.0, 0.0, w)
    for leg, side in ((2, -1.0), (3, 1.0)):
        _put(body, leg, (hip + 0.40 * (f.hip - f.stifle) + 0.16, 0.0, 1.45 * f.track[1] * side), 1.15, 0.0, w)
    body.neck += 0.12 * w


def _lie(h: Habitus, body: Carriage, w: float, t: float) -> None:
    f = h.frame
    drop = f.breast - 0.96 * f.chest[0]
    body.lift = _mix(body.lift, -drop, w)
    body.forward = _mix(body.forward, 0.0, w)
    body.pitch = _mix(body.pitch, 0.02, w)
    shoulder = float(h.rig.head("humerus_l")[0])
    for leg, side in ((0, -1.0), (1, 1.0)):
        if f.foot in ("hoof", "cloven", "column", "pad"):
            _put(body, leg, (shoulder - 0.06, 0.02, 1.1 * f.track[0] * side), -2.1, -1.7, w)
        else:
            _put(body, leg, (shoulder + 0.34, 0.0, 1.05 * f.track[0] * side), 1.35, 0.0, w)
    hip = _hip_x(h)
    for leg, side in ((2, -1.0), (3, 1.0)):
        _put(body, leg, (hip + 0.26, 0.0, 1.9 * f.track[1] * side), 1.35, 0.0, w)
    body.bend += 0.10 * w
    body.tail -= 0.35 * w


def _sleep(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _lie(h, body, w, t)
    down = 0.62 * (h.frame.neck[1] + 0.75)
    body.neck -= down * w
    body.poll -= 1.05 * down * w
    body.head = _mix(body.head, -0.12, w)
    body.look = _mix(body.look, 0.45, w)
    body.bend += 0.14 * w
    body.lids = max(body.lids, w)


def _graze(h: Habitus, body: Carriage, w: float, t: float) -> None:
    pitch, angle, head = h.reach
    lift = 0.10 * (0.5 - 0.5 * math.cos(_TAU * 0.23 * t)) ** 3
    a = angle * (1.0 - lift)
    body.pitch += pitch * w
    body.neck -= 0.8 * a * w
    body.poll -= a * w
    body.head = _mix(body.head, -head, w)
    body.look *= 1.0 - 0.8 * w
    body.look += 0.16 * math.sin(_TAU * 0.17 * t) * w
    rate = 1.6 * h.brisk
    body.jaw = max(body.jaw, w * 0.14 * (0.5 + 0.5 * math.sin(_TAU * rate * t)))
    body.ears += 0.15 * w


def _drink(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _graze(h, body, w, 0.0)
    body.jaw = max(body.jaw, w * 0.12 * (0.5 + 0.5 * math.sin(_TAU * 2.4 * t)))
    body.head += 0.03 * w * math.sin(_TAU * 2.4 * t)


def _sniff(h: Habitus, body: Carriage, w: float, t: float) -> None:
    pitch, angle, head = h.reach
    body.pitch += 0.7 * pitch * w
    body.neck -= 0.68 * angle * w
    body.poll -= 0.85 * angle * w
    body.head = _mix(body.head, -0.8 * head + 0.05 * math.sin(_TAU * 3.1 * t), w)
    body.look += 0.35 * math.sin(_TAU * 0.31 * t) * w
    body.ears -= 0.15 * w


def _jump(h: Habitus, body: Carriage, w: float, t: float) -> None:
    beat = 0.95 / math.sqrt(h.brisk)
    u = (t / beat) % 1.0
    air = max(0.0, (u - 0.28) / 0.56)
    height = 0.55 * h.frame.spring * 4.0 * air * (1.0 - air) if air < 1.0 else 0.0
    crouch = 0.13 * math.exp(-(((u - 0.17) / 0.10) ** 2)) + 0.10 * math.exp(-(((u - 0.92) / 0.07) ** 2))
    body.lift += w * (height - crouch)
    body.pitch += w * (0.34 * math.sin(_TAU * (air - 0.0)) if air < 1.0 else 0.0)
    for foot in body.feet:
        foot.at = foot.at + np.array([0.0, w * max(height * 1.04 - 0.02, 0.0), 0.0])
        foot.cannon -= w * 0.9 * min(height * 3.0, 1.0)
        foot.toes -= w * 0.8 * min(height * 3.0, 1.0)
    body.ears += 0.3 * w * math.sin(_TAU * u)


def _dig(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _sniff(h, body, 0.75 * w, t)
    for leg, phase in ((0, 0.0), (1, 0.5)):
        u = (2.6 * h.brisk * t + phase) % 1.0
        at = body.feet[leg].at
        swing = 0.20 * math.cos(_TAU * u)
        foot = body.feet[leg]
        foot.at = at + w * np.array([swing + 0.06, 0.10 * max(math.sin(_TAU * u), 0.0), 0.0])
        foot.cannon += w * (0.5 * math.cos(_TAU * u) - 0.5 * max(math.sin(_TAU * u), 0.0))
    body.pitch -= 0.12 * w


def _groom(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _sit(h, body, w, t)
    lick = math.sin(_TAU * 1.3 * t)
    shoulder = h.rig.head("humerus_r")
    _put(body, 1, (float(shoulder[0]) + 0.10, 0.52 + 0.04 * lick, 0.05), 1.5, 1.2, w)
    body.neck -= 0.40 * w
    body.poll -= 0.70 * w
    body.head = _mix(body.head, -0.75 + 0.10 * lick, w)
    body.look = _mix(body.look, 0.22, w)
    body.jaw = max(body.jaw, w * (0.10 + 0.06 * lick))
    body.lids = max(body.lids, 0.45 * w)


def _play(h: Habitus, body: Carriage, w: float, t: float) -> None:
    """A play bow, a bounce to either side, and again."""
    beat = (t * 0.42 * h.brisk) % 1.0
    bow = math.exp(-(((beat - 0.28) / 0.17) ** 2))
    _jump(h, body, w * (0.55 if beat > 0.52 else 0.0) * min((beat - 0.52) / 0.08, 1.0, (1.0 - beat) / 0.08), t)
    body.pitch -= 0.34 * bow * w
    body.lift -= 0.13 * bow * w
    for leg in (0, 1):
        foot = body.feet[leg]
        foot.at = foot.at + np.array([0.16 * bow * w, 0.0, 0.0])
        foot.cannon += 1.2 * bow * w
    body.head += 0.25 * bow * w
    body.look += 0.25 * math.sin(_TAU * 0.4 * t) * w
    body.wag += 0.75 * math.sin(_TAU * 3.2 * t) * w
    body.tail += 0.45 * w
    body.jaw = max(body.jaw, (0.20 + 0.05 * math.sin(_TAU * 2.6 * t)) * w)


def _roll(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _lie(h, body, w, t)
    over = 2.7 * (0.5 - 0.5 * math.cos(_TAU * min(t / 3.2, 1.0) * 0.5)) + 0.35 * math.sin(_TAU * 0.7 * t)
    body.roll += over * w
    body.lift += w * (0.90 - h.frame.breast) * (math.cos(over) - 1.0)
    body.cock += over * w
    body.carried = w
    for leg in range(4):
        foot = body.feet[leg]
        side = -1.0 if leg % 2 == 0 else 1.0
        rest = h.rig.head(("metacarpus" if leg < 2 else "metatarsus") + ("_l" if leg % 2 == 0 else "_r"))
        kick = 0.09 * math.sin(_TAU * (1.1 * t + 0.27 * leg))
        foot.at = np.array(
            [rest[0] + kick, 0.30 + 0.05 * math.sin(_TAU * (0.9 * t + 0.4 * leg)), 1.1 * side * h.frame.track[0]]
        )
        foot.cannon, foot.toes = -0.9 * w, -0.7 * w


def _wag(h: Habitus, body: Carriage, w: float, t: float) -> None:
    body.wag += 0.8 * math.sin(_TAU * 2.8 * t) * w
    body.tail += 0.35 * w
    body.bend += 0.07 * math.sin(_TAU * 2.8 * t + 0.6) * w
    body.jaw = max(body.jaw, (0.16 + 0.05 * math.sin(_TAU * 2.6 * t)) * w)


def _stretch(h: Habitus, body: Carriage, w: float, t: float) -> None:
    deep = 0.5 - 0.5 * math.cos(_TAU * min(t / 3.4, 1.0))
    body.pitch -= 0.42 * deep * w
    body.lift -= 0.15 * deep * w
    body.pelvis -= 0.2 * deep * w
    for leg in (0, 1):
        foot = body.feet[leg]
        foot.at = foot.at + np.array([0.26 * deep * w, 0.0, 0.0])
        foot.cannon += 1.3 * deep * w
    body.head += 0.35 * deep * w
    body.jaw = max(body.jaw, 0.45 * deep * w)
    body.lids = max(body.lids, 0.8 * deep * w)


def _upright(h: Habitus, body: Carriage, w: float, pitch: float, hip_y: float, feet_x: float) -> None:
    _seat(h, body, pitch, (_hip_x(h) + 0.06, hip_y), w)
    for leg, side in ((2, -1.0), (3, 1.0)):
        sits = hip_y < 0.35
        _put(
            body, leg, (_hip_x(h) + feet_x, 0.04 if sits else 0.0, (1.7 if sits else 1.3) * h.frame.track[1] * side),
            1.35 if sits else 0.25, 1.1 if sits else 0.0, w,
        )  # fmt: skip
    body.head = _mix(body.head, 0.10 - h.frame.head.tilt * 0.3, w)
    body.poll -= 0.15 * w


def _paws(h: Habitus, body: Carriage, ahead: float, up: float, out: float, w: float, cannon: float = 0.9) -> None:
    """Bring both forepaws before the chest: `ahead` and `up` of the shoulders, `out` from the middle."""
    solved = solve(h.rig, body)
    for leg, tag, side in ((0, "l", -1.0), (1, "r", 1.0)):
        index = INDEX[f"humerus_{tag}"]
        shoulder = solved.root @ solved.places[index] + solved.shift
        at = (float(shoulder[0]) + ahead, float(shoulder[1]) + up - 0.05, side * out)
        _put(body, leg, at, cannon, cannon - 0.3, w)


def _beg(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _upright(h, body, w, 1.12, 0.94 * (h.frame.hip + h.frame.croup), 0.12)
    _paws(h, body, 0.16, -0.06 + 0.03 * math.sin(_TAU * 1.1 * t), 0.09, w, 0.3)


def _perched(h: Habitus, body: Carriage, w: float) -> None:
    _upright(h, body, w, 1.16, _sat(h), 0.52)


def _arm(h: Habitus) -> float:
    f = h.frame
    return (f.shoulder - f.elbow) + (f.elbow - f.carpus)


def _hold(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _perched(h, body, w)
    still = 0.015 * math.sin(_TAU * 0.8 * t)
    _paws(h, body, 0.62 * _arm(h), -0.10 + still, 0.075, w)
    body.poll -= 0.22 * w
    body.head = _mix(body.head, -0.22, w)


def _sup(h: Habitus, body: Carriage, w: float, t: float) -> None:
    """What is held in both paws goes to the mouth and back."""
    _perched(h, body, w)
    up = (0.5 - 0.5 * math.cos(_TAU * 0.27 * t)) ** 2
    _paws(h, body, (0.62 - 0.10 * up) * _arm(h), -0.10 + 0.24 * up, 0.075 - 0.015 * up, w, 0.9 + 0.5 * up)
    body.poll -= 0.20 * (1.0 - up) * w
    body.head = _mix(body.head, -0.25 + 0.30 * up, w)
    body.jaw = max(body.jaw, 0.12 * up * w)
    body.lids = max(body.lids, 0.5 * up * w)


def _drum(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _perched(h, body, w)
    _paws(h, body, 0.66 * _arm(h), -0.06, 0.14, w)
    for leg, phase in ((0, 0.0), (1, 0.5)):
        u = (1.9 * t + phase) % 1.0
        beat = 0.13 * max(math.sin(_TAU * u), -0.25)
        body.feet[leg].at = body.feet[leg].at + w * np.array([0.0, beat, 0.0])
        body.feet[leg].cannon += w * 3.0 * beat
    body.head = _mix(body.head, -0.12 + 0.09 * math.sin(_TAU * 1.9 * t), w)
    body.look += 0.15 * math.sin(_TAU * 0.48 * t) * w


def _climb(h: Habitus, body: Carriage, w: float, t: float) -> None:
    _seat(h, body, 1.35, (_hip_x(h), 0.62 * (h.frame.hip + h.frame.croup)), w)
    rate = 0.7 * h.brisk
    body.carried = max(body.carried, 0.0)
    for leg, phase in ((0, 0.0), (1, 0.5), (2, 0.5), (3, 0.0)):
        u = math.sin(_TAU * (rate * t + phase))
        side = -1.0 if leg % 2 == 0 else 1.0
        base = 1.25 if leg < 2 else 0.28
        _put(body, leg, (_hip_x(h) + 0.42, base + 0.16 * u, 1.25 * h.frame.track[leg // 2] * side), 1.3, 1.2, w)
    body.head = _mix(body.head, 0.35, w)


def _swim(h: Habitus, body: Carriage, w: float, t: float) -> None:
    """The waterline runs under the chin: only head, neck and a strip of the back show."""
    body.lift = _mix(body.lift, -0.86 * h.frame.breast - 0.06 + 0.015 * math.sin(_TAU * 0.7 * t), w)
    body.pitch = _mix(body.pitch, 0.12 + 0.03 * math.sin(_TAU * 1.1 * t), w)
    for leg in range(4):
        u = _TAU * (1.5 * h.brisk * t + (0.0, 0.5, 0.5, 0.0)[leg])
        rest = h.rig.head(("forefoot" if leg < 2 else "hindfoot") + ("_l" if leg % 2 == 0 else "_r"))
        at = (float(rest[0]) + 0.16 * math.cos(u), -0.62 + 0.10 * math.sin(u), float(rest[2]))
        foot = body.feet[leg]
        foot.at = foot.at + (np.array(at) - foot.at) * w
        foot.cannon = _mix(foot.cannon, -0.5 + 0.5 * math.cos(u), w)
        foot.toes = _mix(foot.toes, -0.6, w)
    body.neck += 0.10 * w
    body.head = _mix(body.head, 0.16, w)
    body.tail += 0.1 * w


POSTURES: dict[str, Callable[[Habitus, Carriage, float, float], None]] = {
    "sit": _sit, "lie": _lie, "sleep": _sleep, "graze": _graze, "drink": _drink, "sniff": _sniff, "jump": _jump, "dig": _dig,
    "groom": _groom, "play": _play, "roll": _roll, "wag": _wag, "stretch": _stretch, "climb": _climb, "swim": _swim,
    "beg": _beg,
    "hold": _hold, "sup": _sup, "drum": _drum,
}  # fmt: skip
