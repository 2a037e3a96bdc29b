"""Scene → frames."""

from collections.abc import Iterator, Sequence
from types import TracebackType

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render import turning
from soundstage.engines.stage.render.backdrop import Backdrop
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.ids import Identified, Identifier
from soundstage.engines.stage.render.nature import Nature, survey
from soundstage.engines.stage.render.nature.land import Grid
from soundstage.engines.stage.render.noise import noise_volume
from soundstage.engines.stage.render.quality import QUALITIES, QualityName
from soundstage.engines.stage.render.shot import BackdropMaker, Equipment, ShotInProgress
from soundstage.engines.stage.render.studio import Studio
from soundstage.engines.stage.render.view import look_through
from soundstage.engines.stage.scene import Landscape, Scene, Shot

__all__ = ["Renderer", "describe"]

_AT_ONCE = 0.8  # of the width and height


class Renderer:
    """Draws scenes of one picture size. A context manager; use it from the thread that made it.

    `backdrop` makes the part that draws sky and land (see backdrop.py): nature, or a studio where there is no sky.
    `measure` waits for the device after every pass, so that `timings` (wall milliseconds by pass, summed) mean something;
    frames are the same with and without.
    Raises RendererMissing where no OpenGL 3.3 can be had.
    """

    def __init__(
        self,
        width: int,
        height: int,
        *,
        quality: QualityName = "standard",
        backdrop: BackdropMaker | None = None,
        measure: bool = False,
    ) -> None:
        self._gl, self._name = Gl(), quality
        self._gl.measure = measure
        self._make_backdrop = backdrop or _backdrop
        self._gl.shared["t_noise"] = self._gl.volume(noise_volume())
        self._kit = Equipment.of(self._gl, width, height, QUALITIES[quality])

    def __enter__(self) -> "Renderer":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Free the device and everything on it."""
        del self._kit
        self._gl.release()

    @property
    def timings(self) -> dict[str, float]:
        """Wall milliseconds by pass since the last `timings.clear()`; empty unless measured."""
        return self._gl.timings

    @property
    def labour(self) -> dict[str, float]:
        """Processor milliseconds by pass since the last `clear()`: what a busy machine hardly changes."""
        return self._gl.labour

    @property
    def triangles(self) -> dict[str, int]:
        """Triangles drawn by pass since the last `clear()`."""
        return self._gl.triangles

    def describe(self) -> str:
        """The renderer's name."""
        return self._gl.name

    def survey(self, landscape: Landscape) -> Grid:
        """A landscape's height function on grids for the CPU, as `Landscape.height` wants it."""
        self._gl.activate()
        return survey(self._gl, landscape)

    def draw(self, scene: Scene, *, every: int = 1) -> Iterator[NDArray[np.uint8]]:
        """Every frame of the clip in order: (h, w, 4) RGBA, top row first, BT.709 display values.

        Of each `every` frames of a shot the first is drawn and held for the others.
        """
        for shot in scene.shots:
            if shot.turns:
                yield from turning.frames(scene, shot, self._like, self._size, every=every)
                continue
            self._gl.activate()
            filming = ShotInProgress(self._kit, scene, shot, self._make_backdrop)
            for number in range(shot.start_frame, shot.end_frame):
                self._gl.activate()
                yield filming.frame(number - (number - shot.start_frame) % every)
            del filming
            self._gl.context.gc()

    def still(self, scene: Scene, seconds: float, *, subframes: int | None = None) -> NDArray[np.uint8]:
        """One frame by itself, at a clip time: cleaner and slower than one of `draw`'s."""
        number = min(max(int(seconds * scene.fps), 0), scene.frames - 1)
        if _shot_at(scene, number).turns:
            return turning.still(scene, _shot_at(scene, number), seconds, self._like, self._size, subframes=subframes)
        self._gl.activate()
        filming = ShotInProgress(self._kit, scene, _shot_at(scene, number), self._make_backdrop)
        frame = filming.frame(number, subframes=subframes or self._kit.quality.still_subframes)
        del filming
        self._gl.context.gc()
        return frame

    @property
    def _size(self) -> tuple[int, int]:
        return self._kit.width, self._kit.height

    def _like(self) -> "Renderer":
        """Another of the same kind, on a device of its own: for two lights at once a little smaller, at what one costs."""
        scale = _AT_ONCE if self._name == "standard" else 1.0
        width, height = (max(round(side * scale / 2) * 2, 2) for side in self._size)
        return Renderer(width, height, quality=self._name, backdrop=self._make_backdrop, measure=self._gl.measure)

    def identify(self, scene: Scene, times: Sequence[float], *, without: Sequence[str] = ()) -> Iterator[Identified]:
        """What is where at clip times, by number and distance, for measuring; nothing is lit. See `ids`.

        Parts whose names are in `without` are looked through: the pane before what is to be measured.
        """
        width, height = self._kit.width, self._kit.height
        known: dict[int, Identifier] = {}
        for seconds in times:
            self._gl.activate()
            number = min(max(int(seconds * scene.fps), 0), scene.frames - 1)
            shot = _shot_at(scene, number)
            if id(shot) not in known:
                known[id(shot)] = Identifier(self._gl, shot, width, height, without)
            yield known[id(shot)].draw(
                look_through(shot.camera, seconds, width=width, height=height, number=number, fps=scene.fps)
            )


def _backdrop(gl: Gl, shot: Shot, width: int, height: int) -> Backdrop:
    if shot.sky.body == "none" and shot.landscape is None:
        return Studio(gl, shot, width, height)
    return Nature(gl, shot, width, height)


def _shot_at(scene: Scene, number: int) -> Shot:
    return next(shot for shot in scene.shots if shot.start_frame <= number < shot.end_frame)


def describe() -> str:
    """The renderer that this machine has. Raises RendererMissing."""
    gl = Gl()
    try:
        return gl.name
    finally:
        gl.release()
