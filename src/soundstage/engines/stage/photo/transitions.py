"""From one picture to an unrelated one: by the transition that the words name, or through a lens that refocuses."""

from collections.abc import Callable

import cv2
import numpy as np

from soundstage.engines.stage.photo.focus import blurred
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["Transition", "choose", "hides"]

_FIRST, _LAST = 0.06, 0.94  # of the clip: when the change begins and ends
_REFOCUSED = "the lens loses the first picture and finds the second, the far before the near"
_BAND = 0.10  # of the change's length in which one place changes
Transition = Callable[[Callable[[], Pixels], Callable[[], Pixels], float], Pixels]


def choose(wishes: Wishes, relief: Floats, width: int, height: int) -> tuple[str, Transition]:
    """What it is called in the log, and the frame at `time` 0…1 from functions that draw either picture."""
    if wishes.asked(("wipe",)):
        return "one picture wipes to the other", _ordered(_wipe(wishes, relief.shape), width, height)
    if wishes.asked(("whip",)):
        return "a whip takes one picture to the other", _whip
    if wishes.asked(("cut", "cuts")) and not wishes.asked(("crossfade", "dissolve", "morph")):
        return "one picture cuts to the other", _cut
    if wishes.asked(("black", "white")) and wishes.asked(("fade", "dip")):
        return "one picture fades out, the other in", _dip(255 if wishes.asked(("white",)) else 0)
    return _REFOCUSED, _refocus(relief, width, height)


def hides(says: str, time: float) -> bool:
    """Whether nothing fine is seen of either picture at `time` 0…1 of a transition."""
    share = (time - _FIRST) / (_LAST - _FIRST)
    return says == _REFOCUSED and 0.16 < share < 0.84


def _refocus(relief: Floats, width: int, height: int) -> Transition:
    """The change happens while both are out of focus: nothing has an outline then that could be seen double."""
    soft = cv2.GaussianBlur(relief, (0, 0), relief.shape[1] / 14)  # a sharp edge in time would draw an outline
    far = soft - float(soft.mean())
    late = np.asarray(cv2.resize(0.10 * np.clip(far, -1, 1), (width, height), interpolation=cv2.INTER_LINEAR), np.float32)

    def frame(first: Callable[[], Pixels], second: Callable[[], Pixels], time: float) -> Pixels:
        share = (time - _FIRST) / (_LAST - _FIRST)
        if share <= 0:
            return first()
        if share >= 1:
            return second()
        lost = np.sin(np.pi * share) ** 2
        sigma = 0.040 * width * float(lost)
        mix = np.clip((share - 0.5 - late) / 0.60 + 0.5, 0, 1)
        if mix.max() <= 0:
            return blurred(first(), sigma)
        if mix.min() >= 1:
            return blurred(second(), sigma)
        alpha = cv2.merge([np.asarray(mix * mix * (3 - 2 * mix) * 255, np.uint8)] * 3)
        kept = cv2.multiply(blurred(first(), sigma), cv2.bitwise_not(alpha), scale=1 / 255)
        return np.asarray(cv2.add(kept, cv2.multiply(blurred(second(), sigma), alpha, scale=1 / 255)), np.uint8)

    return frame


def _wipe(wishes: Wishes, shape: tuple[int, ...]) -> Floats:
    x = np.linspace(0, 1, shape[1], dtype=np.float32)[None].repeat(shape[0], axis=0)
    return 1 - x if wishes.direction(("wipe", "wipes")) < 0 else x


def _ordered(order: Floats, width: int, height: int) -> Transition:
    """Ranks make every frame change the same area."""
    ranks = np.empty(order.size, np.float32)
    ranks[np.argsort(order, axis=None, kind="stable")] = np.linspace(0, 1, order.size, dtype=np.float32)
    turn = cv2.GaussianBlur(ranks.reshape(order.shape), (0, 0), 1.5)
    large = np.asarray(cv2.resize(turn, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)

    def frame(first: Callable[[], Pixels], second: Callable[[], Pixels], time: float) -> Pixels:
        share = (time - _FIRST) / (_LAST - _FIRST)
        if share <= 0:
            return first()
        if share >= 1:
            return second()
        mix = np.clip((share * (1 + _BAND) - large) / _BAND, 0, 1)
        mix = np.asarray(mix * mix * (3 - 2 * mix) * 255, np.uint8)
        alpha = cv2.merge([mix] * 3)
        kept = cv2.multiply(first(), cv2.bitwise_not(alpha), scale=1 / 255)
        return np.asarray(cv2.add(kept, cv2.multiply(second(), alpha, scale=1 / 255)), np.uint8)

    return frame


def _whip(first: Callable[[], Pixels], second: Callable[[], Pixels], time: float) -> Pixels:
    """Both pictures rush by to the left, smeared as by an open shutter; one has become the other at the fastest."""
    length = 0.16
    t = (time - 0.5) / length
    if abs(t) >= 1:
        return first() if t < 0 else second()
    frame = first() if t < 0 else second()
    width = frame.shape[1]
    pace = (1 - abs(t)) ** 2
    smear = max(int(0.28 * width * pace), 1)
    shifted = np.roll(frame, round(-np.sign(t) * -0.5 * width * pace), axis=1)
    return np.asarray(cv2.blur(shifted, (smear, 1), borderType=cv2.BORDER_REFLECT_101), np.uint8)


def _cut(first: Callable[[], Pixels], second: Callable[[], Pixels], time: float) -> Pixels:
    return first() if time < 0.5 else second()


def _dip(level: int) -> Transition:
    def frame(first: Callable[[], Pixels], second: Callable[[], Pixels], time: float) -> Pixels:
        share = float(np.clip((time - _FIRST) / (_LAST - _FIRST), 0, 1))
        kept = abs(2 * share - 1)
        picture = first() if share < 0.5 else second()
        return np.asarray(cv2.addWeighted(picture, kept, np.full_like(picture, level), 1 - kept, 0), np.uint8)

    return frame
