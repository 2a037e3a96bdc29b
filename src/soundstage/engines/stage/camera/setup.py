"""The opening position of a shot and the tools a move needs: distances, composition, progress."""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.ndimage import gaussian_filter1d, uniform_filter1d

from soundstage.engines.stage.camera import lens
from soundstage.engines.stage.camera.easing import PACE, glide
from soundstage.engines.stage.camera.framing import FRAMINGS, Framing, centre_height, frame_height, place_across
from soundstage.engines.stage.camera.order import Order
from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.scene import Floats

__all__ = ["SAMPLE_RATE", "Setup"]

SAMPLE_RATE = 48.0  # camera samples a second: two a frame, so that sub-frames see a curve
_WANDER = 0.3  # of the frame's width
_STEP = 0.55  # seconds
_MACRO = 100.0  # mm
_CONFUSION = 3e-5  # metres on a full-frame sensor
_STANDING = 1.6  # metres: a cameraman's eye
_TALLEST = 1.75
_ON_A_TABLE = 0.24  # radians: one looks down a little on what stands on a table
_ON_LAND, _ROOMY = 0.08, 2.0  # … and hardly on what lies out of doors, radians, in frames wider than this, metres
_LYING = 0.62  # … and more on what lies flat: cutlery is no more than its edge from the side
_ELEVATIONS = {"eye": 0.0, "dutch": 0.0, "shoulder": 0.03, "low": -0.24, "worm": -0.42, "high": 0.42, "overhead": 1.35}


@dataclass(frozen=True, eq=False)
class Setup:
    """An `Order` worked out: what every move starts from. Moves are pure functions `Setup → Rig`."""

    order: Order

    @cached_property
    def times(self) -> Floats:
        count = max(2, round((self.order.seconds + 1.0 / 12.0) * SAMPLE_RATE) + 1)
        return np.asarray(self.order.start + np.arange(count) / SAMPLE_RATE, np.float32)

    @cached_property
    def elapsed(self) -> Floats:
        return np.asarray(self.times - np.float32(self.order.start), np.float32)

    @cached_property
    def progress(self) -> Floats:
        """0…1, eased at both ends."""
        return glide(self.elapsed, self.order.seconds)

    @property
    def pace(self) -> float:
        return PACE[self.order.speed]

    @property
    def framing(self) -> Framing:
        return FRAMINGS[self.order.framing]

    @property
    def mm(self) -> float:
        """Focal length: as asked, or as the size of shot wants it; a macro lens for what is tiny, so that it is not crowded."""
        if self.order.lens_mm is not None:
            return self.order.lens_mm
        if self.order.target.whole:
            return float(np.interp(self.span, [0.25, 0.8, 3.0, 40.0], [_MACRO, 75.0, 50.0, 35.0]))
        return float(np.interp(self.span, [0.12, 0.5], [max(_MACRO, self.framing.lens_mm), self.framing.lens_mm]))

    @cached_property
    def f_number(self) -> float:
        """Stopped down until all of a thing is sharp: depth of field 2Nc(u/f)² at a circle of confusion of 0.03 mm."""
        target, metres = self.order.target, self.mm / 1000.0
        if not target.whole:
            return self.framing.f_number
        depth = target.depth or 0.5 * max(min(target.width, 2.0 * target.height), 0.3 * target.height)
        needed = depth * metres * metres / (2.0 * _CONFUSION * self.distance * self.distance)
        return float(np.clip(needed, 2.0, 32.0))

    @cached_property
    def span(self) -> float:
        """Metres that the frame's height holds at the subject."""
        return frame_height(self.order.target, self.framing, self.order.aspect)

    @cached_property
    def distance(self) -> float:
        """Metres from lens to subject for the asked framing and lens."""
        return self.span / (2.0 * math.tan(lens.vfov(self.mm, self.order.aspect) / 2.0))

    @cached_property
    def subject(self) -> Floats:
        """The subject's ground point at every sample, without the bob of its steps, (N, 3)."""
        return _unbobbed(self.order.target.positions(self.times))

    @cached_property
    def eye_height(self) -> float:
        """Height of the lens above the subject's ground for an eye-level shot."""
        target = self.order.target
        if target.whole and target.horizon:
            return min(max(0.62 * target.height, 0.25 * self.span), _STANDING)
        if target.whole:
            return min(0.62 * target.height, _STANDING)
        full = float(np.clip(self.span / target.height, 0.3, 8.0))
        # The wider the shot the lower the lens: figures rise against the sky, and no horizon cuts a head; the widest look
        # over the land.
        level = float(np.interp(full, [0.36, 0.58, 1.4, 2.4, 5.0, 8.0], [1.0, 0.87, 0.80, 0.72, 1.0, 1.3]))
        # Of a beast taller than people its keeper's view is taken, of a small one its own.
        return min(max(target.eyes * level, min(0.3, 0.6 * target.height)), max(_TALLEST, 0.45 * target.eyes))

    @cached_property
    def elevation(self) -> float:
        """How far the camera stands above (+) or below (−) the line to the composed point, radians."""
        if self.order.angle == "eye" and self.order.target.whole:
            if self.order.target.horizon:
                return 0.0
            flat = self.order.target.height / max(self.order.target.width, 1e-6)
            down = float(np.interp(self.order.target.height, [0.3, 1.0, 2.0], [_ON_A_TABLE, 0.12, 0.0]))
            low = float(np.interp(self.order.target.height, [0.3, 0.6], [1.0, 0.0]))  # only on a table does one look into it
            if self.order.bounds is None and self.span > _ROOMY:
                down = min(down, _ON_LAND)
            if self.order.target.lying:
                return max(down, float(np.interp(self.order.target.height, [0.1, 0.6, 1.4], [_LYING, 0.5, 0.22])))
            return down + low * float(np.interp(flat, [0.08, 0.4], [_LYING - _ON_A_TABLE, 0.0]))
        return _ELEVATIONS[self.order.angle]

    def eyes(self, distance: Floats | float, azimuth: Floats | float | None = None, raise_by: Floats | float = 0.0) -> Floats:
        """Lens positions (N, 3) at a distance from the subject, looking along `azimuth`, `raise_by` metres higher."""
        d = np.broadcast_to(np.asarray(distance, np.float32), self.times.shape)
        yaw = np.broadcast_to(np.asarray(self.order.azimuth if azimuth is None else azimuth, np.float32), self.times.shape)
        flat = d * math.cos(self.elevation)
        lift = self.eye_height + d * math.sin(self.elevation) + np.asarray(raise_by, np.float32)
        floor = min(0.12 if self.order.angle == "worm" else 0.3, 0.4 * self.span)
        offset = np.stack([-np.sin(yaw) * flat, np.maximum(lift, floor), np.cos(yaw) * flat], axis=-1)
        return np.asarray(self.subject + offset, np.float32)

    def aim(self, eye: Floats, *, mm: Floats | None = None, hold: bool = False, side: float | None = None) -> Rig:
        """A rig at `eye` composed on the subject by framing, thirds and headroom; `hold` keeps the opening direction."""
        focal = np.broadcast_to(np.asarray(self.mm if mm is None else mm, np.float32), self.times.shape)
        reach = np.asarray(self.subject - eye, np.float32)
        flat = np.maximum(np.hypot(reach[:, 0], reach[:, 2]), 1e-3)
        half = np.asarray([math.tan(lens.vfov(float(f), self.order.aspect) / 2.0) for f in focal])
        to_subject = np.linalg.norm(reach + np.asarray([0.0, self.order.target.eyes, 0.0], np.float32), axis=1)
        centre = np.asarray([centre_height(self.order.target, float(s)) for s in 2.0 * half * to_subject])
        across = place_across(self.framing, self.order.aspect) * (self.order.side if side is None else side)
        yaw = np.arctan2(reach[:, 0], -reach[:, 2]) - np.arctan(across * half * self.order.aspect)
        pitch = np.arctan2(reach[:, 1] + centre, flat)
        if hold:
            yaw, pitch = np.full_like(yaw, yaw[0]), np.full_like(pitch, pitch[0])
        return Rig(
            times=self.times,
            eye=np.asarray(eye, np.float32),
            yaw=np.unwrap(yaw).astype(np.float32),
            pitch=np.asarray(pitch, np.float32),
            roll=np.zeros_like(self.times),
            mm=np.asarray(focal, np.float32),
            # The face lies in front of the body's axis by about a thirteenth of the stature: that is what must be sharp.
            focus=np.asarray(np.maximum(to_subject - 0.075 * self.order.target.height, 0.5 * to_subject), np.float32),
            f_number=np.full_like(self.times, self.f_number),
        )

    @cached_property
    def stand(self) -> Floats:
        """One lens position for the whole shot, (N, 3): where the subject is midway is where the framing is as asked."""
        path = self.eyes(self.distance)
        return np.broadcast_to(path[len(path) // 2], path.shape).copy()

    @cached_property
    def wanders(self) -> bool:
        """Whether the subject would leave a frame that does not turn with it."""
        return float(np.ptp(self.subject, axis=0).max()) > _WANDER * self.span * self.order.aspect

    def hold(self) -> Rig:
        """The opening composition, kept; with a subject that wanders off, the head turns after it."""
        return self.aim(self.stand, hold=not self.wanders)


def _unbobbed(path: Floats) -> Floats:
    """A dolly does not bounce with the feet it follows: evened out over a step along the ground, longer in height."""
    if len(path) < 5 or float(np.ptp(path, axis=0).max()) < 1e-4:
        return path
    window = int(_STEP * SAMPLE_RATE) | 1
    # Odd reflection keeps the speed at the ends; without it the camera would lag a walker at the cut.
    ahead = 2.0 * path[:1] - path[1 : window + 1][::-1]
    behind = 2.0 * path[-1:] - path[-window - 1 : -1][::-1]
    even = uniform_filter1d(np.concatenate([ahead, path, behind]), window, axis=0, mode="nearest")
    even = even[len(ahead) : len(ahead) + len(path)]
    even[:, 1] = gaussian_filter1d(path[:, 1], 2.0 * window / 3.0, mode="reflect")
    return np.asarray(even, np.float32)
