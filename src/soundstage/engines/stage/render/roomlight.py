"""The light inside a room: its walls, lamps and windows, drawn from one point as a small lat-long map."""

import math
from collections.abc import Callable

import moderngl
import numpy as np

from soundstage.engines.stage.render.backdrop import Environment
from soundstage.engines.stage.render.ensemble import Ensemble
from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.nature.light import harmonics
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats, Vec3

__all__ = ["gather"]

_FACE = 64
_SIZE = (128, 256)
_BRIGHTEST = 60.0
# Right, up and back of a camera that looks along each axis.
_FACES = np.array(
    [
        [[0, 0, 1], [0, 1, 0], [-1, 0, 0]],
        [[0, 0, -1], [0, 1, 0], [1, 0, 0]],
        [[1, 0, 0], [0, 0, 1], [0, -1, 0]],
        [[1, 0, 0], [0, 0, -1], [0, 1, 0]],
        [[-1, 0, 0], [0, 1, 0], [0, 0, -1]],
        [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    ],
    np.float32,
)


def gather(
    gl: Gl, probe: Vec3, ensemble: Ensemble, outside: Environment, write: Callable[[View], None], seconds: float
) -> Environment:
    """The room, or the street, as seen from `probe`, lit by its lamps and `outside`: at first the sky, then the last bounce.

    Where the room is open `outside` shows through. `write` tells the shaders about a view.
    """
    # Of the same kind as the frame's own target, for which a software device has the materials compiled.
    target = gl.canvas(_FACE, _FACE, depth=True)
    faces = [_face(gl, ensemble, target, write, _looking(probe, rotation.T, seconds)) for rotation in _FACES]
    return _environment(gl, _unfolded(np.stack(faces), _sky(outside)))


def _looking(probe: Vec3, rotation: Floats, seconds: float) -> View:
    return View(
        eye=np.asarray(probe, np.float32), rotation=rotation, vfov=math.pi / 2, focus=2.0, aperture=0.0,
        near=0.05, far=60_000.0, width=_FACE, height=_FACE, seconds=seconds, number=0, shutter=0.5, jitter=(0.0, 0.0),
        previous=np.eye(4, dtype=np.float32),
    )  # fmt: skip


def _face(gl: Gl, ensemble: Ensemble, target: Target, write: Callable[[View], None], view: View) -> Floats:
    """(64, 64, 4) radiance, bottom row first; alpha 1 where something stands."""
    write(view)
    ensemble.cull(view)
    target.use().clear()
    gl.context.enable_only(moderngl.DEPTH_TEST | moderngl.CULL_FACE)
    gl.context.depth_func = "<="
    ensemble.draw_still()
    gl.context.enable_only(moderngl.NOTHING)
    colour = np.frombuffer(target.colour.read(), np.float16).reshape(_FACE, _FACE, 4).astype(np.float32)
    assert target.depth is not None
    depth = np.frombuffer(target.depth.read(), np.uint32).reshape(_FACE, _FACE) >> 8
    return np.concatenate([colour[..., :3], (depth < (1 << 24) - 2)[..., None]], axis=-1).astype(np.float32)


def _sky(outside: Environment) -> Floats:
    """What lies outside, (128, 256, 3)."""
    width, height = outside.texture.size
    kind = np.float16 if outside.texture.dtype == "f2" else np.float32
    pixels = np.frombuffer(outside.texture.read(), kind).reshape(height, width, -1)[..., :3].astype(np.float32)
    rows, columns = _SIZE
    if height > rows:
        pixels = pixels.reshape(rows, height // rows, columns, width // columns, 3).mean((1, 3))
    return np.asarray(pixels, np.float32)


def _unfolded(faces: Floats, sky: Floats) -> Floats:
    """Six faces as a lat-long map, rows from nadir."""
    rows, columns = _SIZE
    elevation = ((np.arange(rows) + 0.5) / rows - 0.5)[:, None] * math.pi
    azimuth = ((np.arange(columns) + 0.5) / columns - 0.5)[None, :] * math.tau
    level = np.cos(elevation)
    way = np.stack(np.broadcast_arrays(np.sin(azimuth) * level, np.sin(elevation), -np.cos(azimuth) * level), axis=-1)
    ahead = -np.einsum("fc,hwc->hwf", _FACES[:, 2], way)
    face = ahead.argmax(axis=-1)
    depth = np.take_along_axis(ahead, face[..., None], axis=-1)[..., 0]
    across = np.einsum("hwc,hwc->hw", _FACES[face, 0], way) / depth
    up = np.einsum("hwc,hwc->hw", _FACES[face, 1], way) / depth
    u = np.clip(((across + 1.0) / 2.0 * _FACE).astype(int), 0, _FACE - 1)
    v = np.clip(((up + 1.0) / 2.0 * _FACE).astype(int), 0, _FACE - 1)
    seen = faces[face, v, u]
    return np.asarray(seen[..., :3] * seen[..., 3:] + sky * (1.0 - seen[..., 3:]), np.float32)


def _environment(gl: Gl, radiance: Floats) -> Environment:
    radiance = np.minimum(np.nan_to_num(radiance), _BRIGHTEST)
    rgba = np.concatenate([radiance, np.ones((*_SIZE, 1), np.float32)], axis=2)
    texture = gl.texture(rgba.astype(np.float16), repeat=True, mipmaps=True)
    texture.repeat_y = False
    return Environment(texture=texture, levels=math.log2(_SIZE[1]) - 3.0, harmonics=harmonics(radiance))
