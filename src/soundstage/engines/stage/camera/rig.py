"""The camera's head and feet at every sample of a shot, before it becomes a `CameraTrack`."""

from dataclasses import dataclass, replace
from typing import Self

import numpy as np

from soundstage.engines.stage.camera import lens
from soundstage.engines.stage.scene import CameraTrack, Floats

__all__ = ["Rig", "direction", "rotation"]


def direction(yaw: Floats, pitch: Floats) -> Floats:
    """Unit vectors (N, 3) for azimuths and elevations."""
    return np.stack([np.sin(yaw) * np.cos(pitch), np.sin(pitch), -np.cos(yaw) * np.cos(pitch)], axis=-1).astype(np.float32)


def rotation(yaw: Floats, pitch: Floats, roll: Floats) -> Floats:
    """Camera matrices (N, 3, 3), columns right, up, back. Positive roll turns the camera clockwise."""
    back = -direction(yaw, pitch)
    right = np.stack([np.cos(yaw), np.zeros_like(yaw), np.sin(yaw)], axis=-1)
    up = np.cross(back, right)
    c, s = np.cos(roll)[:, None], np.sin(roll)[:, None]
    return np.stack([right * c - up * s, up * c + right * s, back], axis=-1).astype(np.float32)


@dataclass(frozen=True, kw_only=True, eq=False)
class Rig:
    """Arrays over N samples: `eye` (N, 3) metres; angles in radians; `mm` focal length; `focus` metres; `f_number`."""

    times: Floats
    eye: Floats
    yaw: Floats
    pitch: Floats
    roll: Floats
    mm: Floats
    focus: Floats
    f_number: Floats

    def turned(self, *, yaw: Floats | float = 0.0, pitch: Floats | float = 0.0, roll: Floats | float = 0.0) -> Self:
        """The same rig with its head turned further."""
        return replace(
            self,
            yaw=np.asarray(self.yaw + yaw, np.float32),
            pitch=np.clip(self.pitch + pitch, -1.55, 1.55).astype(np.float32),
            roll=np.asarray(self.roll + roll, np.float32),
        )

    def moved(self, offset: Floats) -> Self:
        """The same rig carried by (N, 3) or (3,) metres, looking the same way."""
        return replace(self, eye=np.asarray(self.eye + offset, np.float32))

    def track(self, aspect: float) -> CameraTrack:
        """The finished track for a frame of shape `aspect`, shutter at 180°."""
        return CameraTrack(
            times=np.asarray(self.times, np.float32),
            position=np.asarray(self.eye, np.float32),
            rotation=rotation(self.yaw, self.pitch, self.roll),
            vfov=np.asarray([lens.vfov(float(mm), aspect) for mm in self.mm], np.float32),
            focus=np.asarray(self.focus, np.float32),
            aperture=np.asarray(self.mm / (2000.0 * self.f_number), np.float32),
        )
