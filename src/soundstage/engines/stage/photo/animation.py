"""One picture, or two, and what the prompt asks → frames. The first frame is the first picture; the last is the second."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo import stir
from soundstage.engines.stage.photo.bridge import connect
from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.layers import cut
from soundstage.engines.stage.photo.living import LivingPicture
from soundstage.engines.stage.photo.moves import View, bearable, plan_move
from soundstage.engines.stage.photo.picture import Pixels, fit, load
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.sight import Reading, read
from soundstage.engines.stage.photo.sight.regard import centre_of
from soundstage.engines.stage.photo.transitions import choose, hides
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["Animation", "Move", "Shown", "animate", "look", "plate_of"]

Flight = Callable[[float, float], View]
_THREADS = 2
_AHEAD = 3  # frames drawn before they are asked for


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """The camera move to make, in the screenplay's words."""

    kind: str = "push"
    direction: str | None = None
    speed: str = "slow"
    handheld: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Shown:
    """A picture cut to the clip's raster, (h, w, 3) uint8 sRGB, and what it shows."""

    picture: Pixels
    reading: Reading


@dataclass(frozen=True, kw_only=True, eq=False)
class Animation:
    """Frames (h, w, 4) uint8 RGBA, top row first, made as they are asked for; and what was found and done."""

    frames: Iterator[NDArray[np.uint8]]
    log: tuple[str, ...]


def look(image: Path, width: int, height: int, wishes: Wishes = Wishes(), *, called: str = "the picture") -> Shown:  # noqa: B008
    """Read a picture, cropped so that faces and subject stay in it. Raises `EngineError` when it cannot be read."""
    whole = load(image, called)
    picture = fit(whole, width, height, centre_of(whole, width / height))
    return Shown(picture=picture, reading=read(picture, wishes.vocabulary))


def animate(
    opening: Shown,
    closing: Shown | None,
    move: Move,
    *,
    frames: int,
    rate: int,
    seed: int,
    wishes: Wishes = Wishes(),  # noqa: B008
    plate: Plate | None = None,
    more: tuple[Effect, ...] = (),
) -> Animation:
    """Bring a picture to life, and lead it to a second one if there is one.

    `plate` is `plate_of(opening, seed)` where it has been made already; `more` is what comes into the picture.
    """
    plate = plate or plate_of(opening, seed)
    effects = (*stir.effects(plate, wishes, lasting=closing is None), *more)
    first = LivingPicture(plate, effects, exact=0.0)
    reach = bearable(plate, move.kind, move.direction, move.speed)
    view = plan_move(
        move.kind,
        move.direction,
        move.speed,
        handheld=move.handheld,
        seed=seed,
        reach=reach,
        tall=max(plate.height / plate.width, 1.0),
    )
    log = [opening.reading.log, *_said(effects)]
    if reach < 1:
        log.append(f"the camera goes {reach:.0%} of its way: beyond that, what the picture hides would have to be invented")
    draw: Callable[[int], Pixels]
    if closing is None:
        draw = partial(_one, first, view, frames, rate)
    else:
        end = plate_of(closing, seed)
        last = LivingPicture(end, stir.effects(end, wishes, lasting=False), exact=(frames - 1) / rate)
        draw, says = _towards(first, last, view, frames, rate, wishes)
        log += [f"at the end, {closing.reading.log}", says]
    return Animation(frames=_drawn(draw, frames), log=tuple(log))


def plate_of(shown: Shown, seed: int) -> Plate:
    return Plate(picture=shown.picture, reading=shown.reading, layers=cut(shown.picture, shown.reading), seed=seed)


def _said(effects: tuple[stir.Effect, ...]) -> list[str]:
    said = [effect.says for effect in effects if effect.says]
    return ["in the picture, " + "; ".join(said)] if said else ["nothing in the picture moves by itself"]


def _one(living: LivingPicture, view: Flight, frames: int, rate: int, index: int) -> Pixels:
    return living.draw(view(ease(index / max(frames - 1, 1)), index / rate), index / rate)


def _towards(
    first: LivingPicture, last: LivingPicture, view: Flight, frames: int, rate: int, wishes: Wishes
) -> tuple[Callable[[int], Pixels], str]:
    """How frames come from two pictures: along a correspondence where there is one, else by a transition within one move."""
    faces = tuple(next(iter(each.plate.reading.faces), None) for each in (first, last))
    bridge = connect(first.plate.picture, last.plate.picture, (faces[0], faces[1]))
    whole = max(frames - 1, 1)
    if bridge is not None:

        def along(index: int) -> Pixels:
            seconds = index / rate
            return bridge.draw(first.draw(View(), seconds), last.draw(View(), seconds), ease(index / whole))

        return along, bridge.says
    height, width = first.plate.picture.shape[:2]
    says, transition = choose(wishes, first.relief, width, height)

    def across(index: int) -> Pixels:
        seconds, progress = index / rate, ease(index / whole)
        left = (whole - index) / rate
        fine = not hides(says, index / whole)
        leaving = partial(first.draw, view(progress, seconds), seconds, fine=fine)
        arriving = partial(last.draw, _reversed(view(1 - progress, left)), seconds, fine=fine)
        return transition(leaving, arriving, index / whole)

    return across, says


def _drawn(draw: Callable[[int], Pixels], frames: int) -> Iterator[NDArray[np.uint8]]:
    """Frames in order, drawn a few ahead in threads: OpenCV works outside Python's lock."""
    with ThreadPoolExecutor(_THREADS) as pool:
        waiting: deque[Future[Pixels]] = deque()
        for index in range(frames):
            waiting.append(pool.submit(draw, index))
            if len(waiting) > _AHEAD:
                yield _opaque(waiting.popleft().result())
        while waiting:
            yield _opaque(waiting.popleft().result())


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


def _opaque(frame: Pixels) -> NDArray[np.uint8]:
    return np.asarray(cv2.cvtColor(frame, cv2.COLOR_RGB2RGBA), np.uint8)
