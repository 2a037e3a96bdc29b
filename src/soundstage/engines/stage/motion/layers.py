"""Acts laid over a body that stands or travels: each eases in and out, legs before trunk before hands."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from .bearing import Bearing, Footing, Reach, Turn
from .performance import Act, Performance
from .posture import GRIPS, Foot, Hand, Posture, mirrored, mixed
from .recipe import ActRecipe, Beat, Layer, Moment
from .repertory import recipe_named
from .rotation import Doubles, about_x, about_y, blended, heading_matrix, smoothstep
from .skeleton import Proportions

__all__ = ["Cue", "Stand", "beats_of", "cues_of", "idle_cue", "lay_body", "lay_carried", "lay_hands", "moment_of", "posture_of"]

REFERENCE = 1.75  # metres, the stature that postures are written for
SEAT = 0.45  # metres, a chair's
_LAG = {"feet": 0.0, "trunk": 0.0, "hands": 0.09, "head": -0.08}  # seconds after the act's own ease
_ORDER: dict[Layer, int] = {"body": 0, "hands": 1, "face": 2}  # what comes later takes over
_OFF_GROUND = 0.05  # metres a foot rises when it is set elsewhere, and more the farther it goes


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a body is at an instant: the ground under it, how it is turned, its size."""

    origin: Doubles  # (3,) world
    azimuth: float
    proportions: Proportions
    speed: float = 0.0

    @property
    def scale(self) -> float:
        return self.proportions.stature / REFERENCE

    @property
    def axes(self) -> Doubles:
        return heading_matrix(self.azimuth)

    def world(self, at: tuple[float, float, float]) -> Doubles:
        """World point at (left, up, ahead) of the body's ground."""
        return np.asarray(self.origin + self.axes @ (self.scale * np.asarray(at, np.float64)), np.float64)


@dataclass(frozen=True, slots=True)
class Cue:
    """One act to be carried out: its recipe, and when it eases in and out. `tempo` speeds it up."""

    act: Act
    recipe: ActRecipe
    start: float
    end: float
    tempo: float
    seed: int
    words: frozenset[str]
    left_handed: bool = False

    def share(self, seconds: float, lag: float = 0.0) -> float:
        """How far the act has taken over at a clip time, 0…1."""
        come, go = self.recipe.eases
        into = float(smoothstep(0.0, 1.0, _smoother((seconds - lag - self.start) / max(come, 1e-3))))
        return into * (1.0 - float(smoothstep(0.0, 1.0, _smoother((seconds - lag - self.end) / max(go, 1e-3)))))

    @property
    def period(self) -> float:
        """Seconds of one repetition, or 0."""
        given = self.recipe.period
        return (given(self.words) if callable(given) else given) / self.tempo

    @property
    def once(self) -> float:
        return self.recipe.once / self.tempo

    @property
    def lead(self) -> float:
        """Seconds that an act done once is waited for, so that what was before it is seen."""
        slack = self.act.end - self.act.start - self.once
        return float(np.clip(0.2 * slack, 0.0, 0.7)) if self.recipe.once else 0.0


def _smoother(u: float) -> float:
    return float(np.clip(u, 0.0, 1.0))


def cues_of(performance: Performance, seed: int, tempo: float) -> tuple[Cue, ...]:
    """The acts of a performance as cues, the postures they need put under them, body first, then in order of their start."""
    found = [_cue(act, performance, seed + 17 * number, tempo) for number, act in enumerate(performance.acts)]
    for number, speech in enumerate(performance.speeches):
        if not any(c.recipe.layer == "hands" and c.recipe.travel == "no" for c in found):
            words = Act(kind="talk", start=speech.start, end=min(speech.end, performance.seconds - 0.1))
            found.append(_cue(words, performance, seed + 31 * number, 1.0))
    for cue in tuple(found):
        if cue.recipe.on and not any(c.recipe.layer == "body" and c.start < cue.end and cue.start < c.end for c in found):
            under = replace(cue.act, kind=cue.recipe.on, speed=0.0)
            found.append(_cue(under, performance, seed, tempo))
    return _overlapped(sorted(found, key=lambda c: (_ORDER[c.recipe.layer], c.act.start)))


def _cue(act: Act, performance: Performance, seed: int, tempo: float) -> Cue:
    recipe = recipe_named(act.kind)
    underway, goes_on = act.start <= 0.05, act.end >= performance.seconds - 0.05
    words = frozenset(w.lower() for phrase in (*act.manner, *performance.manner, performance.mood) for w in phrase.split())
    left = recipe.handed and recipe.fitting is None and bool(np.random.default_rng([seed, 79]).random() < 0.1)
    return Cue(act, recipe, -60.0 if underway else act.start, 1e9 if goes_on else act.end, tempo, seed, words, left)


def idle_cue(performance: Performance, seed: int) -> Cue:
    """What arms do while nothing is asked of them."""
    return _cue(Act(kind="stand", start=0.0, end=performance.seconds, manner=performance.manner), performance, seed, 1.0)


def _overlapped(cues: Sequence[Cue]) -> tuple[Cue, ...]:
    """An act followed at once by another of its layer is held until that one has taken over."""
    held = []
    for index, cue in enumerate(cues):
        nexts = [c for c in cues[index + 1 :] if c.recipe.layer == cue.recipe.layer and abs(c.start - cue.end) < 0.35]
        held.append(replace(cue, end=max(c.start + c.recipe.eases[0] for c in nexts)) if nexts else cue)
    return tuple(held)


def moment_of(cue: Cue, seconds: float, stand: Stand) -> Moment:
    """The instant as the act's recipe sees it."""
    t = (seconds - cue.act.start) * cue.tempo
    period = cue.period * cue.tempo
    u = _done(cue, seconds)[0]
    p, scale = stand.proportions, stand.scale
    seat = cue.act.seat[1] - float(stand.origin[1]) if cue.act.seat is not None else SEAT * min(scale, 1.0)
    if cue.act.mount is not None:
        seat = float(cue.act.mount.at(seconds)[1]) - float(stand.origin[1])
    reach = None
    if cue.act.target is not None:
        way = stand.axes.T @ (np.asarray(cue.act.target, np.float64) - stand.origin) / scale
        reach = (float(way[0]), float(way[1]), float(way[2]))
        if cue.left_handed:
            reach = (-reach[0], reach[1], reach[2])
    return Moment(
        t=t, u=u, cycle=(t / period) % 1.0 if period else 0.0, count=int(np.floor(t / period)) if period else 0,
        hips=p.hip_height / scale, seat=seat / scale, reach=reach, speed=stand.speed, seed=cue.seed, words=cue.words,
        given=cue.act.seat is not None or cue.act.mount is not None,
    )  # fmt: skip


def _done(cue: Cue, seconds: float) -> tuple[float, float]:
    """How much of an act done once is done, and how far the body is on the way back to do it anew."""
    once, pause = cue.once, cue.recipe.again / cue.tempo
    since = seconds - cue.act.start - cue.lead
    if not once or since <= 0.0:
        return (0.0 if once else 1.0), 0.0
    if not pause:
        return min(since / once, 1.0), 0.0
    turns = max(int((cue.act.end - cue.act.start - cue.lead + pause) / (once + pause)), 1)
    number = min(int(since / (once + pause)), turns - 1)
    since -= number * (once + pause)
    back = float(smoothstep(0.0, 1.0, (since - once) / pause)) if number < turns - 1 else 0.0
    return min(since / once, 1.0), back


def posture_of(cue: Cue, seconds: float, stand: Stand) -> Posture:
    """The posture that the act asks for, by the hand the body prefers."""
    moment = moment_of(cue, seconds, stand)
    posture = cue.recipe.body(moment)
    back = _done(cue, seconds)[1]
    if back > 0.0:
        posture = mixed(posture, cue.recipe.body(replace(moment, u=0.0)), back)
    return mirrored(posture) if cue.left_handed else posture


def beats_of(cue: Cue, seconds: float) -> list[tuple[float, Beat]]:
    """The sounds of an act, each with its clip time."""
    length = cue.period or cue.once
    if not length or not cue.recipe.sounds:
        return []
    pause = cue.recipe.again / cue.tempo if cue.once else 0.0
    begin = cue.act.start + cue.lead
    many = int((min(cue.act.end, seconds) - begin + pause) / (length + pause)) if cue.period or cue.recipe.again else 1
    times = [
        (begin + n * (length + pause) + beat.phase * length, beat) for n in range(max(many, 1)) for beat in cue.recipe.sounds
    ]
    return [(t, beat) for t, beat in times if max(cue.act.start, 0.0) <= t <= min(cue.act.end, seconds)]


def lay_body(bearing: Bearing, cue: Cue, seconds: float, stand: Stand) -> Posture | None:
    """Give pelvis, hips, spine and feet over to an act. Returns its posture, for the hands and head that come after."""
    share = cue.share(seconds)
    if share <= 0.0:
        return None
    posture = posture_of(cue, seconds, stand)
    if cue.recipe.layer != "body":
        _bend(bearing, posture, share)
        return posture
    turned = replace(stand, azimuth=stand.azimuth - posture.turn)
    # On the circle, not along it: a body that leaves a spin does not unwind it.
    bearing.azimuth -= float(np.arctan2(share * np.sin(posture.turn), 1.0 - share + share * np.cos(posture.turn)))
    left, up, ahead = posture.pelvis
    height = stand.proportions.hip_height * 0.99 / stand.scale
    bearing.pelvis = _lerp(bearing.pelvis, turned.world((left, height + up, ahead)), share)
    bearing.hips = _turns(bearing.hips, posture.hips, share)
    bearing.waist = _turns(bearing.waist, (0.0, 0.0, 0.0), share)
    bearing.chest = _turns(bearing.chest, (-0.012 * bearing.breath, 0.0, 0.0), share)
    _bend(bearing, posture, share)
    feet = []
    for side, foot in enumerate((posture.left_foot, posture.right_foot)):
        own = bearing.feet[side]
        feet.append(own if foot is None else _set_down(own, _footing(foot, side, turned), _foot_share(cue, side, seconds)))
    bearing.feet = (feet[0], feet[1])
    return posture


def lay_hands(bearing: Bearing, cue: Cue, posture: Posture, seconds: float, stand: Stand, share: float = 1.0) -> None:
    """Give arms, head, eyes and face over to an act."""
    arms = share * cue.share(seconds, _LAG["hands"])
    turned = replace(stand, azimuth=stand.azimuth - posture.turn)
    for side, hand in enumerate((posture.left, posture.right)):
        if hand is not None and arms > 0.0:
            bearing.reaches.append(_reach(hand, side, turned, cue.act, arms))
    if posture.shrug:
        left, right = (replace(arm, shrug=arm.shrug + posture.shrug * arms) for arm in bearing.arms)
        bearing.arms = (left, right)
    head = share * cue.share(seconds, _LAG["head"])
    if posture.head is not None:
        pitch, yaw, roll = posture.head
        bearing.neck = _turns(bearing.neck, (0.4 * pitch, 0.4 * yaw, 0.4 * roll), head)
        bearing.head = _turns(bearing.head, (0.6 * pitch, 0.6 * yaw, 0.6 * roll), head)
    if posture.eyes is not None:
        a, b = bearing.eyes, posture.eyes
        bearing.eyes = (a[0] + (b[0] - a[0]) * head, a[1] + (b[1] - a[1]) * head)
    for name, weight in posture.face.items():
        bearing.face[name] = bearing.face.get(name, 0.0) * (1.0 - head) + weight * head


def lay_carried(bearing: Bearing, posture: Posture, stand: Stand, share: float) -> None:
    """Give arms and trunk over to what is carried."""
    _bend(bearing, posture, share)
    for side, hand in enumerate((posture.left, posture.right)):
        if hand is not None and share > 0.0:
            bearing.reaches.append(_reach(hand, side, stand, Act(kind="stand", start=0.0, end=0.0), share))


def _bend(bearing: Bearing, posture: Posture, share: float) -> None:
    pitch, yaw, roll = (share * v for v in posture.spine)
    bearing.waist = (bearing.waist[0] + 0.45 * pitch, bearing.waist[1] + 0.4 * yaw, bearing.waist[2] + 0.5 * roll)
    bearing.chest = (bearing.chest[0] + 0.55 * pitch, bearing.chest[1] + 0.6 * yaw, bearing.chest[2] + 0.5 * roll)


def _reach(hand: Hand, side: int, stand: Stand, act: Act, share: float) -> Reach:
    out = np.array([1.0 if side == 0 else -1.0, 1.0, 1.0])
    at, fingers, palm = (None if v is None else np.asarray(v, np.float64) * out for v in (hand.at, hand.fingers, hand.palm))
    assert at is not None
    curl = tuple(hand.curl * c for c in GRIPS[hand.grip])
    common = {"side": side, "elbow": hand.elbow, "shrug": hand.shrug, "curl": curl, "share": share}
    if hand.space in ("chest", "head", "hips"):
        return Reach(point=at * stand.scale, space=hand.space, fingers=fingers, palm=palm, **common)  # type: ignore[arg-type]
    axes = stand.axes
    origin = np.asarray(act.target, np.float64) if hand.space == "aim" and act.target is not None else stand.origin
    return Reach(
        point=origin + axes @ at * (1.0 if hand.space == "stage" else stand.scale),
        fingers=None if fingers is None else axes @ fingers,
        palm=None if palm is None else axes @ palm,
        **common,  # type: ignore[arg-type]
    )


def _footing(foot: Foot, side: int, stand: Stand) -> Footing:
    out = 1.0 if side == 0 else -1.0
    base = stand.axes @ about_y(out * foot.turn)
    rotation = base @ about_x(-foot.pitch)
    p = stand.proportions
    sole = stand.world((out * foot.at[0], foot.at[1], foot.at[2]))
    # A tilted foot stands on its ball or its heel, not on the point under its ankle.
    pivot = np.array([0.0, 0.0, p.ball if foot.pitch < 0.0 else -p.heel])
    ankle = sole + base @ pivot + rotation @ (np.array([0.0, p.ankle, 0.0]) - pivot)
    return Footing(ankle=ankle, rotation=rotation, toes=foot.toes, planted=foot.down, knee=foot.knee)


def _foot_share(cue: Cue, side: int, seconds: float) -> float:
    """One foot is set, then the other: never both at once."""
    come, go = cue.recipe.eases
    first = cue.seed % 2 == side
    into = _half((seconds - cue.start) / max(come, 1e-3), first=first)
    return into * (1.0 - _half((seconds - cue.end) / max(go, 1e-3), first=first))


def _half(u: float, *, first: bool) -> float:
    return float(smoothstep(0.0, 0.55, u) if first else smoothstep(0.45, 1.0, u))


def _set_down(a: Footing, b: Footing, share: float) -> Footing:
    if share <= 0.0:
        return a
    if share >= 1.0:
        return b
    far = float(np.linalg.norm(b.ankle - a.ankle))
    airborne = 4.0 * share * (1.0 - share) * min(far / 0.04, 1.0)
    rise = min(_OFF_GROUND * min(far / 0.04, 1.0) + 0.18 * far, 0.16)
    return Footing(
        ankle=_lerp(a.ankle, b.ankle, share) + np.array([0.0, rise * airborne, 0.0]),
        rotation=blended(a.rotation, b.rotation, share),
        toes=a.toes + (b.toes - a.toes) * share,
        planted=(a.planted + (b.planted - a.planted) * share) * (1.0 - min(airborne, 1.0)),
        knee=a.knee + (b.knee - a.knee) * share,
    )


def _lerp(a: Doubles, b: Doubles, share: float) -> Doubles:
    return np.asarray(a + (b - a) * share, np.float64)


def _turns(a: Turn, b: Turn, share: float) -> Turn:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share)
