"""A cast without a place: frames with an alpha, lit by whatever they are to be laid into."""

import math
from collections.abc import Iterator
from types import TracebackType

import cv2
import moderngl
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.backdrop import Environment
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.noise import noise_volume
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.quality import QUALITIES
from soundstage.engines.stage.render.shot import Equipment, ShotInProgress
from soundstage.engines.stage.render.studio import STUDIO_AIR, harmonics_of
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats, Scene, Shot, Vec3

__all__ = ["Cutter"]

_FINER = 2  # drawn larger, so that outlines get their share of every pixel
_NOTHING = 5e4  # metres beyond which nothing was drawn


class _Surroundings:
    """A Backdrop that is light alone, even to look at."""

    chunks = {"nature/aerial.glsl": STUDIO_AIR}  # noqa: RUF012 - read only

    def __init__(self, gl: Gl, radiance: Floats, seen: Vec3) -> None:
        self._gl, self._radiance, self._seen = gl, radiance, seen
        self._program = gl.screen("shaders/flat.frag")
        self._environment: Environment | None = None

    def bake(self) -> None:
        texture = self._gl.texture(self._radiance.astype(np.float16), repeat=True, mipmaps=True)
        texture.repeat_y = False
        levels = math.log2(self._radiance.shape[1]) - 3.0
        self._environment = Environment(texture=texture, levels=levels, harmonics=harmonics_of(self._radiance))

    @property
    def environment(self) -> Environment:
        assert self._environment is not None, "bake first"
        return self._environment

    def bind(self, program: Program) -> None:
        """There is no air."""

    def draw_ground(self, view: View) -> None:
        """There is no ground."""

    def draw_background(self, view: View) -> None:
        self._program.set(u_radiance=self._seen).screen()

    def draw_air(self, view: View, depth: moderngl.Texture) -> None:
        """There is no air."""


class Cutter:
    """Draws the actors of a scene's first shot for compositing. A context manager; use it from the thread that made it.

    `radiance` is a lat-long map (rows from nadir, columns, 3) of the light around, `seen` the even radiance behind.
    """

    def __init__(self, width: int, height: int, radiance: Floats, seen: Vec3) -> None:
        self._gl = Gl()
        self._gl.shared["t_noise"] = self._gl.volume(noise_volume())
        self._size = (width, height)
        self._kit = Equipment.of(self._gl, width * _FINER, height * _FINER, QUALITIES["draft"])
        self._radiance, self._seen = radiance, seen

    def __enter__(self) -> "Cutter":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        del self._kit
        self._gl.release()

    def draw(self, scene: Scene, *, every: int = 1) -> Iterator[NDArray[np.uint8]]:
        """Every frame: (h, w, 4) RGBA, straight alpha, top row first. Of each `every` one is drawn and held."""
        shot = scene.shots[0]
        self._gl.activate()
        filming = ShotInProgress(self._kit, scene, shot, self._surroundings)
        for number in range(shot.start_frame, shot.end_frame, every):
            self._gl.activate()
            frame = filming.frame(number)
            cut = self._cut(frame[..., :3], self._covered())
            for _ in range(min(every, shot.end_frame - number)):
                yield cut

    def _surroundings(self, gl: Gl, shot: Shot, width: int, height: int) -> _Surroundings:
        return _Surroundings(gl, self._radiance, self._seen)

    def _covered(self) -> NDArray[np.uint8]:
        """Where something stands, 0 or 255, from the depth that the picture keeps in its alpha."""
        picture = self._kit.temporal.picture
        width, height = picture.size
        raw = picture.framebuffer.read(components=4, dtype="f4")
        depth = np.frombuffer(raw, np.float32).reshape(height, width, 4)[::-1, :, 3]
        covered = np.asarray((depth < _NOTHING) * np.uint8(255), np.uint8)
        # The depth is that of the nearest thing around: a pixel too wide.
        return np.asarray(cv2.erode(covered, np.ones((3, 3), np.uint8)), np.uint8)

    def _cut(self, frame: NDArray[np.uint8], covered: NDArray[np.uint8]) -> NDArray[np.uint8]:
        alpha = cv2.resize(covered, self._size, interpolation=cv2.INTER_AREA)
        share = covered[..., None].astype(np.float32) / 255
        colour = cv2.resize(frame * share, self._size, interpolation=cv2.INTER_AREA)
        weight = cv2.resize(share[..., 0], self._size, interpolation=cv2.INTER_AREA)[..., None]
        solid = np.where(weight > 0, colour / np.maximum(weight, 1e-3), 0)
        return np.dstack([np.asarray(np.clip(solid + 0.5, 0, 255), np.uint8), alpha])
