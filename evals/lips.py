"""Lips against speech, measured in the decoded pixels of close-ups.

usage: python -m evals.lips [--only N …] [--size 144] [--seed N] [--keep DIR] [--json]

Twenty people speak, each filmed on the mouth by a long lens from where the director put the camera, encoded with the line, and
decoded again. The opening is how far the skin under the lower lip is from the skin over the upper one, found by matching both
patches of the picture before the line (lips at rest) in every frame; nothing is read from the rig. Printed for each line: the
lag of the mouth behind the level of the voice in frames, their correlation there, and how many of p, b and m close the lips.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage import render, screenplay, staging
from soundstage.engines.stage.scene import CameraTrack, Scene, Shot, Speech
from soundstage.engines.stage.sound import RATE, mastered, record
from soundstage.media import Muxer, frames, samples

__all__ = ["PROMPTS", "Reading", "close_up", "envelope", "follow", "opening"]

Doubles = NDArray[np.float64]

_PEOPLE = (
    ("young woman", "Maybe we should buy a bigger boat."),
    ("old man", "My brother built this bridge before the war."),
    ("man", "The best part of my job is the people."),
    ("woman", "I promise to be back by morning."),
    ("boy", "Mum, the ball is behind the big tree!"),
    ("girl", "Maybe the map is in my blue bag."),
    ("old woman", "Put a piece of apple pie on my plate, please."),
    ("chef", "More pepper, and a bit of butter."),
    ("doctor", "Breathe in, and move your arm a bit."),
    ("farmer", "Maple, the brown cow, is missing from the barn."),
    ("teacher", "Open your books at page number five."),
    ("police officer", "Somebody moved the body before we came."),
    ("fisherman", "The boats must be back before noon."),
    ("businessman", "We made a profit of five per cent in April."),
    ("nurse", "Bring me the blue bottle from the cupboard."),
    ("pilot", "Prepare for a bumpy landing, my friends."),
    ("woman with red hair", "Nobody remembers my number, but I never mind."),
    ("man with a moustache", "Perhaps a bus comes by in a moment."),
    ("scientist", "Remember, the probe is moving at an amazing speed."),
    ("young man", "Simply the most beautiful mountain in Bavaria."),
)
_SHE = ("woman", "girl", "nurse", "doctor", "teacher", "scientist")
PROMPTS = tuple(
    f"Close-up of {'an' if who[0] in 'aeiou' else 'a'} {who} in a photo studio. "
    f'{"She" if any(word in who for word in _SHE) else "He"} says: "{said}"'
    for who, said in _PEOPLE
)
_BILABIAL = frozenset({"p", "b", "m", "em"})
_TALL = 0.16  # metres of the face that the picture shows
_BEFORE, _AFTER = 0.30, 0.25  # seconds filmed around a line
_SHUT = -0.001  # metres under the lips at rest: pressed together, as no other phone has them
_WIDE, _LIP = 0.030, 0.014  # metres: width of what is matched, and its height
_APART = 0.12  # seconds between a bilabial and a phone that is to have none of it
_LAGS = 4  # frames either way


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One line: frames that the mouth lags, the correlation there, bilabials closed of so many, millimetres at the widest."""

    prompt: str
    lag: float
    correlation: float
    closed: int
    bilabials: int
    pressed: int  # other phones that are measured as closed, of so many
    others: int
    widest: float


def close_up(scene: Scene, line: Speech, tall: float = _TALL) -> Shot:
    """The speaker's mouth, `tall` metres of it, from where the shot's camera stands, from before the line until after."""
    assert line.mouth is not None
    first = max(int((line.start - _BEFORE) * scene.fps), 0)
    last = min(int((line.end + _AFTER) * scene.fps) + 1, scene.frames)
    shot = next(shot for shot in scene.shots if shot.start_frame <= line.start * scene.fps + 1 < shot.end_frame)
    times = np.arange(first, last + 1) / scene.fps
    eyes = np.array([shot.camera.at(float(time))[0] for time in times], np.float64)
    mouths = np.stack([np.interp(times, line.mouth.times, line.mouth.values[:, axis]) for axis in range(3)], axis=1)
    away = np.linalg.norm(eyes - mouths, axis=1)
    back = (eyes - mouths) / away[:, None]
    right = np.cross([0.0, 1.0, 0.0], back)
    right /= np.linalg.norm(right, axis=1)[:, None]
    camera = CameraTrack(
        times=times.astype(np.float32),
        position=eyes.astype(np.float32),
        rotation=np.stack([right, np.cross(back, right), back], axis=2).astype(np.float32),
        vfov=(2.0 * np.arctan(0.5 * tall / away)).astype(np.float32),
        focus=away.astype(np.float32),
        aperture=np.zeros(len(times), np.float32),
    )
    return replace(shot, camera=camera, start_frame=first, end_frame=last)


def follow(
    pictures: Sequence[NDArray[np.float32]], top: float, left: float, size: tuple[int, int], reach: tuple[int, int]
) -> Doubles:
    """How far down, in pixels, a patch of the first grey picture has gone in each of them (correlation, Lewis 1995)."""
    high, wide = size
    y, x = round(top), round(left)
    patch = pictures[0][y : y + high, x : x + wide]
    up, down = reach
    gone = []
    for picture in pictures:
        rows, columns = slice(max(y - up, 0), y + high + down), slice(max(x - 5, 0), x + wide + 5)
        match = cv2.matchTemplate(np.ascontiguousarray(picture[rows, columns]), patch, cv2.TM_CCOEFF_NORMED).max(axis=1)
        best = int(np.argmax(match))
        gone.append(best + _between(match, best) - (y - rows.start))
    return np.asarray(gone, np.float64)


def _between(match: NDArray[np.float32], best: int) -> float:
    """The peak between samples, by a parabola."""
    if not 0 < best < len(match) - 1:
        return 0.0
    before, here, after = (float(match[best + step]) for step in (-1, 0, 1))
    bend = before - 2.0 * here + after
    return 0.5 * (before - after) / bend if bend < 0.0 else 0.0


def opening(pictures: Sequence[NDArray[np.uint8]], tall: float = _TALL) -> Doubles:
    """Metres that the lips are apart in each frame (h, w, 3) of a close-up on the mouth; below 0 where pressed together."""
    grey = [
        cv2.GaussianBlur(cv2.cvtColor(np.ascontiguousarray(p), cv2.COLOR_RGB2GRAY), (0, 0), 0.8).astype(np.float32)
        for p in pictures
    ]
    height, width = grey[0].shape
    pixels = height / tall
    size = (round(_LIP * pixels), round(_WIDE * pixels))
    left = 0.5 * width - 0.5 * size[1]
    centre = 0.5 * height
    far = round(0.03 * pixels)
    lower = follow(grey, centre + 0.008 * pixels, left, size, (round(0.008 * pixels), far))
    upper = follow(grey, centre - 0.010 * pixels - size[0], left, size, (round(0.01 * pixels), round(0.01 * pixels)))
    return np.asarray((lower - upper) / pixels, np.float64)


def envelope(sound: NDArray[np.float32], count: int, fps: float) -> Doubles:
    """The level of a sound (n, 2) around each of `count` frames: root mean square over 80 ms."""
    power = np.convolve(sound.mean(axis=1).astype(np.float64) ** 2, np.hanning(round(0.08 * RATE)), "same")
    middles = ((np.arange(count) + 0.25) / fps * RATE).astype(int)  # the shutter is open for the first half
    return np.sqrt(np.maximum(power[np.clip(middles, 0, len(power) - 1)], 0.0))


def _agreement(mouth: Doubles, voice: Doubles) -> tuple[float, float]:
    """The lag of the mouth in frames at which it goes best with the voice, and the correlation there."""
    found = {}
    for lag in range(-_LAGS, _LAGS + 1):
        a = mouth[max(lag, 0) : len(mouth) + min(lag, 0)]
        b = voice[max(-lag, 0) : len(voice) + min(-lag, 0)]
        found[lag] = float(np.corrcoef(a, b)[0, 1])
    best = max(found, key=found.__getitem__)
    return float(best), found[best]


def _shut(mouth: Doubles, line: Speech, first: float, fps: float) -> tuple[int, int, int, int]:
    """Bilabials that press the lips, all of them; and the same of the phones away from any, which ought not to."""
    times = first - line.start + (np.arange(len(mouth)) + 0.25) / fps
    spans = [(start, end) for phone, start, end in line.phones if _bilabial(phone)]
    found = [0, 0, 0, 0]
    for phone, start, end in line.phones:
        seen = (times >= start - 1.0 / fps) & (times <= end)
        near = any(start - _APART < other and end + _APART > one for one, other in spans)
        if phone == "pau" or not seen.any() or (near and not _bilabial(phone)):
            continue
        which = 0 if _bilabial(phone) else 2
        found[which] += bool(float(mouth[seen].min()) <= _SHUT)
        found[which + 1] += 1
    return found[0], found[1], found[2], found[3]


def _bilabial(phone: str) -> bool:
    return phone.lower().strip("012") in _BILABIAL


def read(renderer: render.Renderer, prompt: str, size: int, seed: int, keep: Path | None = None) -> Reading:
    """Film, encode, decode and measure one prompt's line."""
    script = screenplay.write(prompt, seconds=None, repertoire=staging.repertoire())
    scene = staging.stage(script, 640, 360, seed, survey=renderer.survey)
    line = next(line for line in scene.speeches if line.on_screen and line.mouth is not None)
    shot = close_up(scene, line)
    said = mastered(record(replace(scene, sources=(), events=())))[1].dialogue.astype(np.float32)
    begin, end = (round(frame / scene.fps * RATE) for frame in (shot.start_frame, shot.end_frame))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lips.mp4"
        with Muxer(path, size, size, rate=scene.fps) as muxer:
            for frame in renderer.draw(replace(scene, shots=(shot,))):
                muxer.write(frame)
            muxer.finish(said[begin:end])
        pictures, heard = list(frames(path)), samples(path)
    if keep is not None:
        keep.mkdir(parents=True, exist_ok=True)
        np.savez(
            keep / f"{PROMPTS.index(prompt) + 1:02}.npz",
            pictures=np.stack(pictures),
            heard=heard,
            start=line.start,
            first=shot.start_frame / scene.fps,
        )
    mouth = opening(pictures)
    lag, correlation = _agreement(np.maximum(mouth, 0.0), envelope(heard, len(mouth), scene.fps))
    closed, bilabials, pressed, others = _shut(mouth, line, shot.start_frame / scene.fps, scene.fps)
    return Reading(
        prompt=prompt,
        lag=lag,
        correlation=correlation,
        closed=closed,
        bilabials=bilabials,
        pressed=pressed,
        others=others,
        widest=1000.0 * float(mouth.max()),
    )


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.lips", description="Lips against speech, in pixels.")
    parser.add_argument("--only", type=int, nargs="*", default=[], help="numbers of the prompts")
    parser.add_argument("--size", type=int, default=144, help="pixels that the close-up is wide and high")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep decoded pictures and sound there")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    os.nice(5)
    found = []
    with render.Renderer(options.size, options.size, quality="draft") as renderer:
        for number, prompt in enumerate(PROMPTS, 1):
            if options.only and number not in options.only:
                continue
            one = read(renderer, prompt, options.size, options.seed, options.keep)
            found.append(one)
            if not options.json:
                print(f"{number:2}  {_line(one)}", flush=True)
    return _told(found, as_json=options.json)


def _line(one: Reading) -> str:
    lips = f"closed {one.closed}/{one.bilabials}, of others {one.pressed}/{one.others}"
    told = f"lag {one.lag:+.0f}  r {one.correlation:.2f}  {lips}  {one.widest:4.1f} mm"
    return f"{told}  {one.prompt[12:80]}"


def _told(found: Sequence[Reading], *, as_json: bool) -> int:
    pressed, others = sum(one.pressed for one in found), sum(one.others for one in found)
    numbers = {
        "lines within a frame, share": (float(np.mean([abs(one.lag) <= 1 for one in found])), 1.0),
        "correlation, mean": (float(np.mean([one.correlation for one in found])), 0.6),
        "correlation, worst": (min(one.correlation for one in found), 0.0),
        "phones away from them that are not closed, share": (1.0 - pressed / max(others, 1), 0.95),
        "bilabials closed, share": (sum(one.closed for one in found) / max(sum(one.bilabials for one in found), 1), 0.95),
    }
    if as_json:
        print(json.dumps({name: value for name, (value, _) in numbers.items()}, indent=1))
    else:
        print()
        for name, (value, least) in numbers.items():
            print(f"{name:50} {value:6.3f}  {'holds' if value >= least else 'DOES NOT HOLD'}")
    return 0 if all(value >= least for value, least in numbers.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
