"""Instruments played on the set: one stroke of a key, a string, a bow, a breath; which notes, the tune says."""

from collections.abc import Callable

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.harmony import Key
from soundstage.engines.stage.sound.instruments import Note, instrument_for, play
from soundstage.engines.stage.sound.recipe import Effect, Hit
from soundstage.engines.stage.sound.signal import RATE, Grid

__all__ = ["RECIPES"]

_STRUM = 0.018  # seconds from string to string
_KIT = ("kick", "hat", "snare", "hat", "kick", "kick", "snare", "hat")


def stroke(hit: Hit, instrument: str) -> Floats:
    """`notes`: MIDI pitches by commas; `seconds` held; `velocity` 0…1; `instrument`: another of its family.

    A short phrase where no notes are given.
    """
    named = instrument_for(hit.word("instrument", instrument)) or instrument
    notes = [int(word) for word in hit.word("notes", "").split(",") if word.strip().isdigit()]
    seconds = float(np.clip(hit.number("seconds", 1.2), 0.1, 4.0))
    if not notes:
        return _finished(_phrase(hit, named))
    spread = _STRUM if named in ("guitar", "ukulele", "banjo", "harp") else 0.0
    struck = [(k * spread, pitch, seconds) for k, pitch in enumerate(notes)]
    return _finished(_together(hit, named, struck, hit.number("velocity", 0.75)))


def _phrase(hit: Hit, instrument: str) -> Grid:
    """Where nobody is seen to play: a few bars by themselves."""
    rng = hit.rng
    key = Key(
        tonic=60 if instrument not in ("cello", "double bass", "bass", "tuba") else 43, mode=str(rng.choice(["major", "minor"]))
    )
    at, degree, struck = 0.0, int(rng.integers(0, 5)), []
    for _ in range(10):
        length = float(rng.choice([0.3, 0.3, 0.6]))
        struck.append((at, key.pitch(degree), length * 1.05))
        at += length
        degree = int(np.clip(degree + int(rng.integers(-2, 3)), -2, 9))
    struck.append((at, key.pitch(7 * round(degree / 7)), 1.4))
    return _together(hit, instrument, struck, 0.7)


def _together(hit: Hit, instrument: str, struck: list[tuple[float, int, float]], velocity: float) -> Grid:
    played = [
        (int(at * RATE), play(instrument, Note(pitch=pitch, seconds=seconds, velocity=min(velocity, 1.0), rng=hit.rng)))
        for at, pitch, seconds in struck
    ]
    out = np.zeros(max(begin + len(sound) for begin, sound in played))
    for begin, sound in played:
        out[begin : begin + len(sound)] += sound
    return out * ((0.3 + 0.7 * velocity) / max(float(np.abs(out).max()), 1e-9))


def make_drum(hit: Hit) -> Floats:
    """A stroke on a kit, by its `beat` in the bar; or on one `instrument` (taiko, bongo, snare, tom, …)."""
    named = instrument_for(hit.word("instrument", ""))
    drum = named or _KIT[int(hit.number("beat", 2.0)) % len(_KIT)]
    note = Note(pitch=45, seconds=0.3, velocity=float(np.clip(hit.number("velocity", 0.8), 0.1, 1.0)), rng=hit.rng)
    out = play(drum, note)
    if drum == "kick":
        hat = 0.3 * play("hat", note)
        out[: len(hat)] += hat[: len(out)]
    return _finished(out)


def _finished(out: Grid) -> Floats:
    return np.asarray(out / max(float(np.abs(out).max()), 1.0), np.float32)


def _played(kind: str, words: tuple[str, ...], level: float) -> Effect:
    def make(hit: Hit) -> Floats:
        return stroke(hit, kind)

    made: Callable[[Hit], Floats] = make
    return Effect(kind=kind, words=words, level=level, reach=3.0, make=made)


RECIPES = (
    _played("piano", ("piano playing", "piano note", "piano melody", "piano keys"), -11.0),
    _played("guitar", ("strum", "guitar strum", "guitar playing", "guitar chord", "acoustic guitar"), -12.0),
    _played("harp", ("harp glissando", "plucked harp"), -13.0),
    _played("violin", ("fiddle", "violin playing"), -15.0),
    _played("cello", ("cello playing", "double bass"), -14.0),
    _played("flute", ("recorder", "clarinet", "oboe"), -17.0),
    _played("trumpet", ("saxophone", "trombone", "bugle", "fanfare"), -14.0),
    _played("accordion", ("concertina", "bagpipes", "harmonica"), -16.0),
    Effect(kind="drum", words=("drums", "drumming", "drumbeat", "drum roll", "snare"), level=-10.0, reach=3.0, make=make_drum),
)
