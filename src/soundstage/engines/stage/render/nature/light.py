"""Environment light of a shot: the lat-long map of sky and land, and its nine harmonics."""

import math

import moderngl
import numpy as np

from soundstage.engines.stage.render.backdrop import Environment
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature.land import read
from soundstage.engines.stage.scene import Floats

__all__ = ["environment", "harmonics"]

_CEILING = 24.0  # radiance above this is the sun's disc, which the key light already is


def harmonics(pixels: Floats) -> Floats:
    """(9, 3): irradiance ÷ π of a lat-long radiance map (h, w, 3) (Ramamoorthi & Hanrahan 2001)."""
    height, width = pixels.shape[:2]
    elevation = ((np.arange(height) + 0.5) / height - 0.5) * math.pi
    azimuth = ((np.arange(width) + 0.5) / width - 0.5) * math.tau
    v, u = np.meshgrid(elevation, azimuth, indexing="ij")
    x, y, z = np.cos(v) * np.sin(u), np.sin(v), -np.cos(v) * np.cos(u)
    solid = np.cos(v) * (math.pi / height) * (math.tau / width)
    basis = [np.ones_like(x), y, z, x, x * y, y * z, 3 * z * z - 1, x * z, x * x - y * y]
    norm = [0.282095, 0.488603, 0.488603, 0.488603, 1.092548, 1.092548, 0.315392, 1.092548, 0.546274]
    lobe = [math.pi, *[2 * math.pi / 3] * 3, *[math.pi / 4] * 5]
    light = np.minimum(pixels.astype(np.float64), _CEILING) * solid[..., None]
    rows = [(light * b[..., None]).sum((0, 1)) * n * n * a / math.pi for b, n, a in zip(basis, norm, lobe, strict=True)]
    return np.asarray(rows, np.float32)


def environment(gl: Gl, drawn: moderngl.Texture) -> Environment:
    """Mips and harmonics of a drawn lat-long map (RGBA float)."""
    pixels = read(drawn)[..., :3]
    rgba = np.concatenate([np.minimum(pixels, 400.0), np.ones((*pixels.shape[:2], 1), np.float32)], axis=2)
    texture = gl.texture(rgba.astype(np.float16), mipmaps=True)
    texture.repeat_x, texture.repeat_y = True, False
    levels = math.log2(pixels.shape[1]) - 3.0
    small = pixels.reshape(pixels.shape[0] // 4, 4, pixels.shape[1] // 4, 4, 3).mean((1, 3))
    return Environment(texture=texture, levels=levels, harmonics=harmonics(small))
