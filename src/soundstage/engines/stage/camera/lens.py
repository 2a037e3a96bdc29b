"""A full-frame lens in front of a frame of any shape."""

import math

__all__ = ["FULL_FRAME", "aperture_radius", "gate", "vfov"]

FULL_FRAME = (36.0, 24.0)  # mm; turned upright for upright frames


def gate(aspect: float) -> tuple[float, float]:
    """Width and height (mm) of the largest rectangle of shape `aspect` (width / height) inside a full-frame sensor."""
    wide, high = FULL_FRAME if aspect >= 1.0 else FULL_FRAME[::-1]
    return (wide, wide / aspect) if aspect >= wide / high else (high * aspect, high)


def vfov(mm: float, aspect: float) -> float:
    """Vertical field of view (radians) of a focal length in mm."""
    return 2.0 * math.atan(gate(aspect)[1] / (2.0 * mm))


def aperture_radius(mm: float, f_number: float) -> float:
    """Radius of the entrance pupil in metres."""
    return mm / (2000.0 * f_number)
