"""How long the clip is and where its cuts lie, to the frame."""

from collections.abc import Sequence
from itertools import pairwise

from soundstage.engines.stage.screenplay.outline import Beat
from soundstage.engines.stage.screenplay.timecode import FPS, to_frame

__all__ = ["LONGEST", "SHORTEST", "clip_seconds", "needed", "shot_times"]

SHORTEST, LONGEST = 4, 15  # seconds, what a clip may last
_BASE, _PER_ACTION = 1.2, 2.5  # seconds a shot needs to be read, and for each thing that happens in it
_LEAST = 0.5  # seconds below which a shot is a flash


def needed(actions: int, speech: float) -> float:
    """Seconds that a shot asks for: what is said, or what is done, whichever takes longer."""
    return max(speech + 0.6 if speech else 0.0, _BASE + _PER_ACTION * max(actions, 1))


def clip_seconds(beats: Sequence[Beat], wanted: Sequence[float], asked: float | None) -> int:
    """The clip's whole seconds for `auto`: as written in the prompt, or the sum of what the shots ask for."""
    if asked is None:
        written = _written_end(beats, wanted)
        asked = written if written is not None else sum(wanted)
        if written is None and any(beat.length for beat in beats):
            asked = sum(beat.length or want for beat, want in zip(beats, wanted, strict=True))
    whole = int(asked) if abs(asked - int(asked)) < 1e-6 else int(asked) + 1
    return min(max(whole, SHORTEST), LONGEST)


def _written_end(beats: Sequence[Beat], wanted: Sequence[float]) -> float | None:
    """Where the prompt's timecodes end; the last shot, if its end is not written, lasts as long as it asks for."""
    if beats and all(beat.length is not None for beat in beats):
        return sum(beat.length or 0.0 for beat in beats)
    if not beats or any(beat.at is None for beat in beats):
        return None
    last = beats[-1]
    if last.until is None and last.at is not None and last.at > 0:
        return last.at + (last.length or wanted[-1])
    return last.until


def shot_times(beats: Sequence[Beat], wanted: Sequence[float], seconds: int) -> tuple[list[tuple[float, float]], str]:
    """Start and end of every shot, contiguous from 0 to `seconds`, and a note when written times did not fit.

    Written times are kept to the frame; a timeline that is longer than the clip is compressed as a whole.
    """
    starts: list[float | None] = [beat.at for beat in beats]
    note = ""
    if len(beats) == 1:
        return [(0.0, float(seconds))], note
    origin = starts[0] or 0.0 if starts[0] is not None else 0.0
    known = [start - origin for start in starts if start is not None]
    end = max([beat.until - origin for beat in beats if beat.until is not None] + known, default=0.0)
    scale = 1.0
    if known and (end > seconds + 1e-6 or max(known) >= seconds):
        scale = seconds / max(end, max(known) + 1.0)
        note = f"The written timeline of {end:g} s was compressed to {seconds} s."
    if _overlapping(beats):
        note = note or "Written times overlap; each shot lasts until the next one begins."
    if known == sorted(set(known)) and known:
        placed = [None if start is None else (start - origin) * scale for start in starts]
    else:
        placed = [None] * len(beats)
        placed[0] = 0.0
    return _fill(placed, beats, wanted, seconds), note


def _overlapping(beats: Sequence[Beat]) -> bool:
    return any(
        beat.until is not None and after.at is not None and beat.until > after.at + 1.0 / FPS for beat, after in pairwise(beats)
    )


def _fill(
    placed: list[float | None], beats: Sequence[Beat], wanted: Sequence[float], seconds: int
) -> list[tuple[float, float]]:
    """Give untimed shots their share of the room between the timed ones, by what they ask for."""
    placed[0] = 0.0
    count = len(beats)
    index = 0
    while index < count:
        after = next((at for at in range(index + 1, count) if placed[at] is not None), count)
        begin = placed[index] or 0.0
        finish = float(seconds) if after == count else placed[after] or 0.0
        shares = [max(beats[at].length or wanted[at], _LEAST) for at in range(index, after)]
        fixed = all(beats[at].length for at in range(index, after)) and abs(sum(shares) - (finish - begin)) < 1.0 / FPS
        whole = sum(shares)
        run = begin
        for offset, share in enumerate(shares[:-1]):
            run += share if fixed else share * (finish - begin) / whole
            placed[index + 1 + offset] = run
        index = after
    frames = [round((start or 0.0) * FPS) for start in placed]
    total = seconds * FPS
    for at in range(1, count):
        frames[at] = max(frames[at], frames[at - 1] + 1)
    for at in range(count - 1, 0, -1):
        frames[at] = min(frames[at], total - (count - at))
    edges = [*frames, total]
    return [(to_frame(edges[at] / FPS), to_frame(edges[at + 1] / FPS)) for at in range(count)]
