"""One picture, or two, and a screenplay → frames. The first frame is the first picture; the last is the second."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.depth import read
from soundstage.engines.stage.photo.layers import cut
from soundstage.engines.stage.photo.moves import View, plan_move
from soundstage.engines.stage.photo.picture import Pixels, fit, load
from soundstage.engines.stage.photo.warp import Compositor

__all__ = ["Animation", "Move", "animate"]

Flight = Callable[[float, float], View]


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The camera move to make, in the screenplay's words."""

    kind: str = "push"
    direction: str | None = None
    speed: str = "slow"
    handheld: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Animation:
    """Frames (h, w, 4) uint8 RGBA, top row first, made as they are asked for; and what was found in the pictures."""

    frames: Iterator[NDArray[np.uint8]]
    log: tuple[str, ...]


def animate(
    image: Path, end_image: Path | None, move: Move, *, width: int, height: int, frames: int, rate: int, seed: int
) -> Animation:
    """Bring a picture to life. Raises `EngineError` when a picture cannot be read."""
    first = fit(load(image), width, height)
    opening, log = _compositor(first)
    view = plan_move(move.kind, move.direction, move.speed, handheld=move.handheld, seed=seed)
    if end_image is None:
        drawn = _one(opening, view, frames, rate)
    else:
        last = fit(load(end_image), width, height)
        closing, more = _compositor(last)
        log += more
        drawn = _two(opening, closing, view, frames, rate)
    return Animation(frames=(_opaque(frame) for frame in drawn), log=log)


def _compositor(picture: Pixels) -> tuple[Compositor, tuple[str, ...]]:
    reading = read(picture)
    return Compositor(picture, cut(picture, reading)), reading.log


def _one(opening: Compositor, view: Flight, frames: int, rate: int) -> Iterator[NDArray[np.float32]]:
    for index in range(frames):
        progress = ease(index / max(frames - 1, 1))
        yield opening.draw(view(progress, index / rate), held=max(0.0, 1 - index / (1.5 * rate)))


def _two(opening: Compositor, closing: Compositor, view: Flight, frames: int, rate: int) -> Iterator[NDArray[np.float32]]:
    """One continuous move through both pictures; the change runs from the far to the near, in the middle third."""
    relief = opening.relief
    for index in range(frames):
        time = index / max(frames - 1, 1)
        progress = ease(time)
        change = smooth((time - 0.34) / 0.32)
        seen = opening.draw(view(progress, index / rate), held=max(0.0, 1 - index / (1.5 * rate))) if change < 1 else None
        if change > 0:
            left = (frames - 1 - index) / rate
            arriving = closing.draw(_reversed(view(1 - progress, left)), held=max(0.0, 1 - left / 1.5))
            if seen is None:
                seen = arriving
            else:
                # The far gives way first: at any place the change is short, so nothing is seen double for long.
                mix = np.clip((change * 1.8 - 0.8 * relief), 0, 1)[..., None]
                seen = seen * (1 - mix) + arriving * mix
        assert seen is not None
        yield seen


def _reversed(view: View) -> View:
    """The view from which the same move, carried on, arrives at the picture."""
    return View(
        forward=-0.6 * view.forward,
        right=-view.right,
        up=-view.up,
        pan=-view.pan,
        tilt=-view.tilt,
        zoom=max(view.zoom, 1.0) ** 0.5,
        roll=-view.roll,
    )


def ease(time: float) -> float:
    """Quintic ease in and out, with a start quick enough to be seen within two frames."""
    s = time * time * time * (10 + time * (-15 + 6 * time))
    return 0.78 * s + 0.22 * time


def smooth(time: float) -> float:
    """Smoothstep, clamped."""
    t = min(max(time, 0.0), 1.0)
    return t * t * (3 - 2 * t)


def _opaque(frame: NDArray[np.float32]) -> NDArray[np.uint8]:
    rgb = np.clip(frame + 0.5, 0, 255).astype(np.uint8)
    return np.asarray(cv2.cvtColor(rgb, cv2.COLOR_RGB2RGBA), np.uint8)
