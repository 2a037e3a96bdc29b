"""The far land as a painting on the air: baked once a shot over azimuth and elevation, with its distance.

Along a column of equal azimuth the first point that a ray meets is found by bisection in the running maximum of the slope of
sight, so that there is no marching and nothing thin is missed.
"""

import math
from dataclasses import dataclass

import moderngl
import numpy as np

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature.land import Land, read
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.scene import Floats, Vec3

__all__ = ["Matte", "paint"]

FAR = 52_000.0
_NOTHING = 60_000.0  # metres, where there is no land


@dataclass(frozen=True, kw_only=True, eq=False)
class Matte:
    """Radiance without air (premultiplied by coverage in alpha), and distance in metres."""

    colour: moderngl.Texture
    distance: moderngl.Texture
    eye: Vec3
    arc: tuple[float, float]
    rise: tuple[float, float]
    skyline: float  # the highest elevation that any land reaches

    def bind(self, program: Program) -> None:
        program.set(matte_eye=self.eye, arc=self.arc, rise=self.rise)
        program.sample(t_matte=self.colour, t_matte_distance=self.distance)


def paint(
    gl: Gl,
    land: Land,
    *,
    eye: Vec3,
    arc: tuple[float, float],
    rise: tuple[float, float],
    size: tuple[int, int],
    near: float,
    samples: int,
    light: Vec3,
    light_colour: Vec3,
    fill: float,
    harmonics: Floats,
) -> Matte:
    """Paint the land beyond `near` metres as seen from `eye`, `size` pixels over `arc` and `rise`, `samples` a column."""
    width, height = size
    span = (near, FAR)
    sharp = (arc[1] - arc[0]) / width
    slopes = _steepest(gl, land, eye, arc, span, sharp, width, samples)
    steepest = gl.texture(slopes, linear=False)
    colour, distance = gl.image(width, height), gl.image(width, height, components=1, dtype="f4", linear=False)
    gl.context.disable(moderngl.DEPTH_TEST | moderngl.BLEND)
    gl.target(colour).use().clear()
    gl.target(distance).use().clear(_NOTHING)
    picture = gl.target(colour, distance).use()
    # Nothing stands above the highest skyline.
    skyline = math.atan(float(slopes[:, -1].max()))
    rows = math.ceil((skyline - rise[0]) / (rise[1] - rise[0]) * height) + 1
    picture.framebuffer.scissor = (0, 0, width, min(max(rows, 1), height))
    program = land.pass_("matte").sample(t_steepest=steepest)
    program.set(eye=eye, arc=arc, rise=rise, span=span, sharp=sharp, light=light, light_colour=light_colour, fill=fill)
    program.set(harmonics=[(*row, 0.0) for row in harmonics.tolist()])
    program.screen()
    wraps = arc[1] - arc[0] > math.tau - 0.01
    colour.repeat_x = distance.repeat_x = wraps
    return Matte(colour=colour, distance=distance, eye=eye, arc=arc, rise=rise, skyline=skyline)


def _steepest(
    gl: Gl,
    land: Land,
    eye: Vec3,
    arc: tuple[float, float],
    span: tuple[float, float],
    sharp: float,
    columns: int,
    samples: int,
) -> Floats:
    """Running maximum of the slope from the eye to the land, (columns, samples)."""
    target = gl.canvas(samples, columns, components=1, dtype="f4")
    gl.context.disable(moderngl.DEPTH_TEST | moderngl.BLEND)
    target.use()
    program = land.pass_("columns").set(centre=(eye[0], eye[2]), arc=arc, sharp=sharp)
    program.set(span=_widened(span, samples)).screen()
    heights = read(target.colour)[..., 0]
    distances = (span[0] * (span[1] / span[0]) ** (np.arange(samples) / (samples - 1))).astype(np.float32)
    return np.asarray(np.maximum.accumulate((heights - eye[1]) / distances, axis=1), np.float32)


def _widened(span: tuple[float, float], samples: int) -> tuple[float, float]:
    """The span whose pixel centres are the samples from first to last."""
    ratio = math.log(span[1] / span[0]) / (samples - 1) * 0.5
    return (span[0] * math.exp(-ratio), span[1] * math.exp(ratio))
