"""A performance carried out by a body of given proportions.

`Motion.at(t)` is its bearing, `Motion.steps` where and when the feet land.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from .bearing import Arm, Bearing
from .feet import Feet, Step, plan_feet
from .gaze import plan_gaze
from .holding import holding, kept
from .idle import Idle
from .layers import Cue, Stand, beats_of, cues_of, idle_cue, lay_body, lay_carried, lay_hands, posture_of
from .performance import Performance
from .posture import GRIPS, Grip, Posture
from .recipe import Beat
from .rotation import Doubles, heading_matrix, heading_vector, smoothstep, turned
from .route import Leg, Route, plan_route
from .skeleton import Proportions
from .style import EARTH_GRAVITY, style_of
from .talk import Talk

__all__ = ["Ground", "Motion", "flat"]

_GRASPS: dict[str, Grip] = {
    "fist": "stick", "pinch": "pinch", "cup": "cup", "two-handed": "flat", "under-arm": "flat", "overhead": "stick"
}  # fmt: skip
Height = Callable[[float, float], float]


@dataclass(frozen=True, slots=True)
class Ground:
    """What a body stands on: `height` of the land at world (x, z), metres, and gravity, m/s²."""

    height: Height
    gravity: float = EARTH_GRAVITY


def flat(x: float, z: float) -> float:
    return 0.0


class Motion:
    """Everything a body does in a clip, as a function of time."""

    def __init__(
        self,
        performance: Performance,
        proportions: Proportions,
        place: tuple[float, float],
        azimuth: float,
        ground: Ground,
        seed: int,
        words: tuple[str, ...] = (),
        eye_height: float | None = None,
    ) -> None:
        self._proportions = proportions
        self.ground = ground
        manners = tuple(word for act in performance.acts for word in (act.kind, *act.manner))
        self.style = style_of((*words, *performance.manner, performance.mood, *manners), ground.gravity)
        self._performance = performance
        self._suited = "suited" in words
        self._gravity = ground.gravity
        seconds = performance.seconds
        self.route: Route = plan_route(performance.acts, seconds, place, azimuth, proportions.stature, self.style)
        running = any(leg.running for leg in self.route.legs)
        self._idle = Idle(seed, seconds, self.style.restless, 0.8 if running else 0.15 * bool(self.route.legs))
        rng = np.random.default_rng([seed, 3])
        spread = (float(rng.uniform(0.10, 0.2)), float(rng.uniform(0.10, 0.2)))
        side = self._idle.first_side
        spread = (spread[0], spread[1] + 0.2) if side == 0 else (spread[0] + 0.2, spread[1])
        advance = float(rng.uniform(0.06, 0.12)) * (1.5 if self._suited else 1.0)
        self._feet: Feet = plan_feet(self.route, proportions, self.style, side, ground.height, spread, advance)
        self._phase_noise = rng.uniform(0.0, 1.0)
        height = eye_height or proportions.stature * 0.93
        self.gaze = plan_gaze(
            performance.acts, performance.gazes, self.route,
            lambda t: np.array([self.route.place(t)[0], ground.height(*self.route.place(t)) + height, self.route.place(t)[1]]),
            seed, self.style.restless, 0.55 if self._suited else 1.0,
        )  # fmt: skip
        self._talk = Talk(performance, seed)
        tempo = float(np.clip(self.style.speed, 0.65, 1.5)) ** 0.8
        self.cues: tuple[Cue, ...] = cues_of(performance, seed, tempo)
        self._ease = None if self._suited else idle_cue(performance, seed)

    @property
    def steps(self) -> list[Step]:
        """Every step whose foot lands, in order of landing."""
        return self._feet.steps

    def walking(self, seconds: float) -> float:
        """0 standing … 1 at full stride."""
        speed = self.route.speed(seconds)
        return float(np.clip(speed / 0.7, 0.0, 1.0))

    def at(self, seconds: float) -> Bearing:
        """The bearing at a clip time. Pure."""
        feet = (self._feet.at(0, seconds), self._feet.at(1, seconds))
        azimuth = self.route.azimuth(seconds)
        walking = self.walking(seconds)
        leg, phase = self._stride(seconds)
        bearing = Bearing(azimuth=azimuth, feet=feet, breath=self._idle.breath(seconds))
        self._carry(bearing, seconds, walking, leg, phase)
        self._place_pelvis(bearing, seconds, walking, leg, phase)
        self._swing_arms(bearing, seconds, walking, leg, phase)
        stand = self.stand(seconds)
        laid = [(cue, lay_body(bearing, cue, seconds, stand)) for cue in self.cues]
        bearing.pelvis[1] = self._within_reach(bearing, bearing.pelvis)
        self._hang_arms(bearing)
        self._look(bearing, seconds)
        self._talk.apply(bearing, seconds)
        taken = max((cue.share(seconds) for cue, _ in laid if cue.recipe.layer == "body"), default=0.0)
        if self._ease is not None:
            lay_hands(bearing, *self._ease_now(seconds, stand), seconds, stand, (1.0 - walking) * (1.0 - taken))
        self._carry_things(bearing, seconds, stand)
        for cue, posture in laid:
            if posture is not None:
                lay_hands(bearing, cue, posture, seconds, stand)
        for reach in bearing.reaches:
            held = kept(self._performance.holds, reach.side, seconds)
            if held is not None:
                reach.curl = GRIPS[_GRASPS.get(held.grip, "stick")]
        blink = self.gaze.blink(seconds)
        for side in ("Left", "Right"):
            bearing.face[f"eyeBlink{side}"] = max(bearing.face.get(f"eyeBlink{side}", 0.0), blink)
        return bearing

    def beats(self) -> list[tuple[float, Beat]]:
        """Every sound of the acts with its clip time."""
        return [found for cue in self.cues for found in beats_of(cue, self._performance.seconds)]

    def stand(self, seconds: float) -> Stand:
        """The ground under the body at a clip time."""
        x, z = (float(v) for v in self.route.place(seconds))
        origin = np.array([x, self.ground.height(x, z), z])
        return Stand(origin, self.route.azimuth(seconds), self._proportions, self.route.speed(seconds))

    def _ease_now(self, seconds: float, stand: Stand) -> tuple[Cue, Posture]:
        assert self._ease is not None
        return self._ease, posture_of(self._ease, seconds, stand)

    def _carry_things(self, bearing: Bearing, seconds: float, stand: Stand) -> None:
        for held in self._performance.holds:
            share = float(smoothstep(0.0, 0.5, seconds - held.start) if held.start > 0.05 else 1.0)
            share *= 1.0 - float(smoothstep(0.0, 0.5, seconds - held.end))
            lay_carried(bearing, holding(held), stand, share)

    def _hang_arms(self, bearing: Bearing) -> None:
        """Arms with nothing to do hang from a trunk that leans, rather than stand out from it."""
        bent = bearing.hips[0] + bearing.waist[0] + bearing.chest[0]
        hang = 0.75 * float(np.clip(bent, -0.3, 1.5))
        if abs(hang) > 0.03:
            left, right = (replace(arm, flex=arm.flex + hang) for arm in bearing.arms)
            bearing.arms = (left, right)

    def _stride(self, seconds: float) -> tuple[Leg | None, float]:
        for leg in self.route.legs:
            if leg.start - 0.3 <= seconds <= leg.end + 0.3:
                return leg, float(np.interp(seconds, self.route.times, leg.phase))
        return None, 0.0

    def _carry(self, bearing: Bearing, seconds: float, walking: float, leg: Leg | None, phase: float) -> None:
        """Hips, waist, chest: the counter-turns of a stride, and the slant of a body that stands on one leg."""
        style, idle = self.style, self._idle
        weight = idle.weight(seconds) * (1.0 - walking)
        duty = leg.duty if leg else 0.62
        landing = np.cos(2.0 * np.pi * (phase - (1.0 - duty))) * walking  # 1 as the left foot lands
        middle = np.cos(2.0 * np.pi * (phase - (1.0 - 0.5 * duty))) * walking  # 1 as the left leg carries
        speed = self.route.speed(seconds)
        vigour = float(np.clip(speed / 1.3, 0.0, 1.8))
        push = (self.route.speed(seconds + 0.12) - self.route.speed(seconds - 0.12)) / 0.24
        lean = (
            0.035 * walking * vigour + 0.05 * float(np.clip(push, -1.5, 1.5)) + (0.13 if leg and leg.running else 0.0) * walking
        )
        yaw = -0.085 * landing * style.sway * vigour**0.5
        roll = 0.055 * middle * style.sway + 0.062 * weight
        sway = [idle.sway(k, seconds) for k in range(4)]
        bearing.hips = (lean * 0.5 + 0.004 * sway[0], yaw + 0.05 * weight, roll)
        bearing.waist = (
            style.stoop * 0.5 + lean * 0.3 - 0.006 * bearing.breath, -0.6 * yaw - 0.02 * weight, -0.75 * roll + 0.006 * sway[1]
        )  # fmt: skip
        bearing.chest = (
            style.stoop * 0.6 + lean * 0.2 - 0.012 * bearing.breath, -1.1 * yaw - 0.045 * weight, -0.5 * roll - 0.02 * weight
        )  # fmt: skip

    def _look(self, bearing: Bearing, seconds: float) -> None:
        chest, head, eyes = self.gaze.at(seconds)
        spent = sum(t[1] for t in (bearing.hips, bearing.waist, bearing.chest))
        bent = sum(t[0] for t in (bearing.hips, bearing.waist, bearing.chest))
        tilt = sum(t[2] for t in (bearing.hips, bearing.waist, bearing.chest))
        bearing.waist = (bearing.waist[0], bearing.waist[1] + 0.4 * chest[0], bearing.waist[2])
        bearing.chest = (bearing.chest[0], bearing.chest[1] + 0.6 * chest[0], bearing.chest[2])
        # The head stays level and forward while the body rolls and turns under it (Pozzo 1990).
        yaw = float(np.clip(head[0] - 0.85 * spent, -1.25, 1.25))
        level = float(np.clip(1.6 - abs(bearing.hips[0]), 0.0, 1.0))
        pitch = float(np.clip(head[1] - 0.8 * level * bent + self.style.chin, -0.8, 0.8))
        tilt *= level
        sway = self._idle.sway(5, seconds), self._idle.sway(6, seconds)
        roll = -0.8 * tilt + 0.012 * sway[0] + 0.10 * head[0] * abs(head[0])
        bearing.neck = (0.4 * pitch, 0.4 * yaw, 0.4 * roll)
        bearing.head = (0.6 * pitch + 0.008 * sway[1], 0.6 * yaw, 0.6 * roll)
        bearing.eyes = eyes

    def _place_pelvis(self, bearing: Bearing, seconds: float, walking: float, leg: Leg | None, phase: float) -> None:
        p, style = self._proportions, self.style
        place = self.route.place(seconds)
        heading = heading_vector(bearing.azimuth)
        left = np.array([heading[2], 0.0, -heading[0]])
        duty = leg.duty if leg else 0.62
        middle = np.cos(2.0 * np.pi * (phase - (1.0 - 0.5 * duty))) * walking
        twice = np.cos(4.0 * np.pi * (phase - (1.0 - 0.5 * duty))) * walking
        weight = self._idle.weight(seconds) * (1.0 - walking)
        running = bool(leg and leg.running)
        lateral = (
            0.020 * style.sway * middle + 0.36 * p.hip_width * style.width**0.5 * weight + 0.004 * self._idle.sway(8, seconds)
        )
        ahead = 0.005 * self._idle.sway(9, seconds) * (1.0 - walking) + self._stance_lead(bearing) * (1.0 - walking)
        bob = (-0.035 if running else 0.016) * style.bounce * twice - (0.02 if running else 0.012) * walking
        crouch = style.crouch * p.leg + (0.05 * p.leg * walking if running else 0.0)
        grounds = [float(f.ankle[1]) - p.ankle for f in bearing.feet]
        shares = np.array([f.planted + 0.05 for f in bearing.feet])
        floor = float(np.array(grounds) @ shares / shares.sum()) if not running else self._floor(bearing)
        if walking > 0.0:
            floor = (1.0 - walking) * floor + walking * self._floor(bearing)
        pelvis = np.array([place[0], floor + p.hip_height * 0.992 - crouch + bob, place[1]]) + left * lateral + heading * ahead
        bearing.pelvis = pelvis
        pelvis[1] = max(self._within_reach(bearing, pelvis), pelvis[1] - 0.16 * p.leg)

    def _stance_lead(self, bearing: Bearing) -> float:
        """Standing, the trunk sits over the middle of the feet."""
        heading = heading_vector(bearing.azimuth)
        ankles = np.stack([f.ankle for f in bearing.feet])
        middle = ankles.mean(axis=0) - np.array([bearing.pelvis[0], 0.0, bearing.pelvis[2]])
        return float(np.clip(middle @ heading, -0.05, 0.05)) * 0.0 + 0.012

    def _floor(self, bearing: Bearing) -> float:
        """Ground under a moving body: the mean under both feet's soles, whatever they do in the air."""
        p = self._proportions
        soles = []
        for footing in bearing.feet:
            down = footing.rotation @ np.array([0.0, -p.ankle, 0.0])
            soles.append(float((footing.ankle + down)[1]))
        return float(min(soles)) * 0.6 + float(np.mean(soles)) * 0.4

    def _within_reach(self, bearing: Bearing, pelvis: Doubles) -> float:
        """Lower the pelvis, softly, until the planted legs reach the ground: a stiff leg makes the body vault over it."""
        p = self._proportions
        turn = heading_matrix(bearing.azimuth) @ turned(*bearing.hips)
        height = float(pelvis[1])
        limits = []
        for side, footing in enumerate(bearing.feet):
            out = 1.0 if side == 0 else -1.0
            hip = turn @ np.array([out * 0.5 * p.hip_width, 0.0, 0.0]) + np.array([0.0, p.leg + p.ankle - p.hip_height, 0.0])
            level = np.hypot(*(pelvis + hip - footing.ankle)[[0, 2]])
            most = float(footing.ankle[1] - hip[1] + np.sqrt(max((0.998 * p.leg) ** 2 - level**2, 0.01)))
            limits.append((most, footing.planted))
        for most, planted in limits:
            excess = height - most
            softened = 0.5 * (excess + np.sqrt(excess * excess + 0.012**2))
            # A foot left far behind is let go of, not sat down for.
            most_drop = 0.16 * p.leg
            height -= planted * most_drop * float(np.tanh(softened / most_drop))
        return height

    def _swing_arms(self, bearing: Bearing, seconds: float, walking: float, leg: Leg | None, phase: float) -> None:
        style, idle = self.style, self._idle
        duty = leg.duty if leg else 0.62
        landing = float(np.cos(2.0 * np.pi * (phase - (1.0 - duty)) + 0.25))
        speed = self.route.speed(seconds)
        running = bool(leg and leg.running)
        reach = 0.30 * style.swing * walking * float(np.clip(speed / 1.3, 0.2, 1.4)) + (0.25 if running else 0.0) * walking
        arms = []
        for side in (0, 1):
            out = 1.0 if side == 0 else -1.0
            drift = idle.sway(2 + side, seconds)
            swing = -out * landing * reach
            bend = (
                0.17
                + style.elbow
                + 0.06 * drift
                + 0.35 * max(swing, 0.0)
                + 0.10 * walking
                + (1.15 if running else 0.0) * walking
            )
            weight = idle.weight(seconds) * out * (1.0 - walking)
            arm = Arm(
                flex=0.04
                + swing * (1.0 if swing > 0.0 else 0.8)
                + 0.025 * drift
                + 0.05 * self._asymmetry(side) * (1.0 - walking),
                abduct=0.105 + style.abduct + 0.02 * idle.sway(4 + side, seconds) + 0.03 * weight + 0.02 * walking,
                twist=0.22 + 0.1 * max(swing, 0.0),
                elbow=bend + 0.10 * self._asymmetry(1 - side) * (1.0 - walking),
                pronate=0.35 + 0.06 * drift,
                wrist=0.06 + 0.04 * idle.sway(10 + side, seconds),
                shrug=0.01 * bearing.breath,
                curl=tuple(c * (1.45 if running else 1.0) + 0.04 * drift for c in self._hand(side)),  # type: ignore[arg-type]
            )
            arms.append(arm)
        bearing.arms = (arms[0], arms[1])

    def _asymmetry(self, side: int) -> float:
        return float(np.sin(12.9898 * (self._phase_noise + side)))

    def _hand(self, side: int) -> tuple[float, ...]:
        spread = 0.06 * self._asymmetry(side)
        return (0.25, 0.30 + spread, 0.38, 0.44 - 0.5 * spread, 0.50)
