"""Runs the journey of a clip: plan, build, simulate, then render and sound side by side, then encode."""

import errno
import io
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from soundstage.engines.base import Clip, EngineError, Plan, RenderRequest, Take
from soundstage.engines.stage import reading, render, sound, staging, storyboard
from soundstage.engines.stage.lab import Background, FrameFeed
from soundstage.engines.stage.photographs import Photographs
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import survey
from soundstage.engines.stage.render.quality import QualityName
from soundstage.engines.stage.scene import Floats, Scene
from soundstage.engines.stage.screenplay import Screenplay, ScreenplayShot, to_document
from soundstage.engines.stage.stopwatch import Stopwatch
from soundstage.media import DiskFull, MediaError, Muxer, ToolMissing, raster

__all__ = ["StageEngine"]

Frame = NDArray[np.uint8]
Sizer = Callable[[RenderRequest, Screenplay], tuple[int, int]]

_PREVIEW_WIDTH = 320
_PREVIEW_EVERY = 1.0  # seconds of wall time
_FILE = "clip.mp4"
_PANEL = 0.5  # of the clip's sides: a storyboard's pictures
_DRAFT = (0.5, 2)  # a draft's sides against the clip's, and the frames that each of its pictures stands for


class StageEngine:
    """The embedded engine: procedural picture and sound from one scene. Needs no weights and no GPU.

    `scale` is a factor on the clip's sides, and `quality` what the renderer does for a request of standard quality.
    """

    def __init__(self, *, scale: float = 1.0, quality: QualityName = "standard") -> None:
        self._scale = scale
        self._quality = quality

    @property
    def name(self) -> str:
        return "stage"

    def plan(self, request: RenderRequest) -> Plan:
        """Length and shape of the clip, and its Screenplay as the document.

        Raises `EngineError` when the picture to start from cannot be read, or the Screenplay that was brought not be shot.
        """
        script = reading.understood(reading.read(request))
        width, height = self._size(request, script)
        return Plan(
            seconds=script.seconds,
            width=width,
            height=height,
            aspect_ratio=script.aspect_ratio,
            notes=(*staging.summary(script), *script.notes),
            document=to_document(script),
        )

    def storyboard(self, request: RenderRequest) -> list[tuple[ScreenplayShot, Frame]]:
        """Every shot with one small picture (h, w, 3) of it, RGB. Raises `EngineError`.

        The picture that a request may start from is not looked at.
        """
        script = reading.read(request)
        width, height = (max(round(side * _PANEL / 2) * 2, 2) for side in self._size(request, script))
        with _explained():
            with _device() as gl:
                scene = staging.stage(script, width, height, request.seed, survey=partial(survey, gl))
            return list(zip(script.shots, storyboard.draw(script, scene), strict=True))

    def render(self, request: RenderRequest, take: Take) -> Clip:
        """Make the clip in the take's scratch folder. Raises `EngineError` with advice, or `Cancelled`."""
        with _explained():
            quality = self._quality if request.quality == "standard" else request.quality
            return _Shoot(request, take, self._size, quality).clip()

    def _size(self, request: RenderRequest, script: Screenplay) -> tuple[int, int]:
        width, height = raster(request.resolution, script.aspect_ratio)
        return round(width * self._scale / 2) * 2, round(height * self._scale / 2) * 2


@contextmanager
def _explained() -> Iterator[None]:
    """What went wrong, in words that say what to do."""
    try:
        yield
    except DiskFull as error:
        raise EngineError(str(error), advice="Free some space where clips are made and try again.", retryable=True) from error
    except ToolMissing as error:
        raise EngineError(str(error), advice="Install it; `soundstage doctor` names everything that is missing.") from error
    except MediaError as error:
        raise EngineError(str(error), retryable=True) from error
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        advice = "Free some space where clips are made and try again."
        raise EngineError("no space left on the disk", advice=advice, retryable=True) from error


@contextmanager
def _device() -> Iterator[Gl]:
    gl = Gl()
    try:
        yield gl
    finally:
        gl.release()


class _Shoot:
    """One request on its way to one file."""

    def __init__(self, request: RenderRequest, take: Take, size: Sizer, quality: QualityName) -> None:
        self._request = request
        self._take = take
        self._size = size
        self._quality = quality
        self._watch = Stopwatch()
        self._photos = Photographs(request)
        self._stage = ""
        self._stems: dict[str, Path] = {}

    def clip(self) -> Clip:
        self._enter("plan")
        with self._watch.stage("plan"):
            script = reading.read(self._request)
        width, height = self._size(self._request, script)
        for line in (*staging.summary(script), *script.notes):
            self._take.log(line)
        scene = self._build(script, width, height)
        claimed = script if self._request.image is None else self._photos.credited(script)
        for line in (*scene.log, staging.understood(staging.confirmed(claimed, scene))):
            self._take.log(line)
        self._film(script, scene)
        return Clip(
            path=self._take.scratch / _FILE,
            seconds=scene.seconds,
            width=width,
            height=height,
            frames=scene.frames,
            stems=self._stems,
            timings=self._watch.timings(),
        )

    def _enter(self, stage: str) -> None:
        self._stage = stage
        self._take.progress(stage, 0, 1)

    def _build(self, script: Screenplay, width: int, height: int) -> Scene:
        """The scene; its cost is split where staging says that it begins to simulate."""
        started = time.perf_counter()

        def entered(stage: str) -> None:
            nonlocal started
            now = time.perf_counter()
            if self._stage in ("build", "simulate"):
                self._watch.add(self._stage, now - started)
            started = now
            if stage != self._stage:
                self._enter(stage)
            else:
                self._take.check()

        entered("build")
        seed = self._request.seed
        if self._request.image is None:
            with _device() as gl:
                scene = staging.stage(script, width, height, seed, survey=partial(survey, gl), report=entered)
        else:
            scene = self._photos.listen(script, width, height, report=entered)
        self._watch.add(self._stage, time.perf_counter() - started)
        return scene

    def _film(self, script: Screenplay, scene: Scene) -> None:
        take, path = self._take, self._take.scratch / _FILE
        mixing = Background(lambda: self._mix(scene)) if self._request.sound else None
        with Muxer(path, scene.width, scene.height, rate=scene.fps, faithful=self._pictured(scene)) as muxer:
            feed = FrameFeed(muxer)
            with self._watch.stage("render"):
                if self._request.image is None:
                    self._draw(self._photograph(scene), scene.frames, feed)
                else:
                    self._draw(self._photos.frames(script, scene, self._take.log), scene.frames, feed)
            track = None
            if mixing is not None:
                track = mixing.result(take.check)
                self._watch.add("sound", mixing.seconds)
            self._enter("encode")
            with self._watch.stage("encode"):
                feed.close(take.check)
                muxer.finish(track, comment=f"engine stage, seed {self._request.seed}")
            self._watch.add("encode", feed.busy)
        take.progress("encode", 1, 1)

    def _pictured(self, scene: Scene) -> tuple[int, ...]:
        """Frames that are the user's own pictures."""
        first = () if self._request.image is None else (0,)
        return first if self._request.end_image is None else (*first, scene.frames - 1)

    def _mix(self, scene: Scene) -> Floats:
        self._take.progress("sound", 0, 1)
        track, stems = sound.mastered(sound.record(scene))
        if self._request.stems:
            self._stems = sound.write_stems(scene, stems, self._take.scratch)
        self._take.progress("sound", 1, 1)
        return track

    def _draw(self, frames: Iterable[Frame], count: int, feed: FrameFeed) -> None:
        take = self._take
        self._stage = "render"
        take.progress("render", 0, count)
        shown = -_PREVIEW_EVERY
        for index, frame in enumerate(frames):
            feed.put(frame)
            take.progress("render", index + 1, count)
            now = time.monotonic()
            if now - shown >= _PREVIEW_EVERY:
                take.preview(_jpeg(frame))
                shown = now

    def _photograph(self, scene: Scene) -> Iterator[Frame]:
        scale, every = _DRAFT if self._request.quality == "draft" else (1.0, 1)
        width, height = (max(round(side * scale / 2) * 2, 2) for side in (scene.width, scene.height))
        with render.Renderer(width, height, quality=self._quality) as renderer:
            for frame in renderer.draw(scene, every=every):
                yield frame if scale == 1.0 else _enlarged(frame, scene.width, scene.height)


def _enlarged(frame: Frame, width: int, height: int) -> Frame:
    return np.asarray(cv2.resize(frame, (width, height), interpolation=cv2.INTER_CUBIC), np.uint8)


def _jpeg(frame: Frame) -> bytes:
    picture = Image.fromarray(frame[..., :3])
    picture.thumbnail((_PREVIEW_WIDTH, _PREVIEW_WIDTH))
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=80)
    return file.getvalue()
