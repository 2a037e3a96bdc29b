"""What somebody plays on the set: the picture gives the times of keys and strings, a tune gives their notes.

All that one player strikes is one tune, in one key, over a loop of chords; a duo on one set shares both.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage.scene import Event
from soundstage.engines.stage.sound.harmony import Key
from soundstage.engines.stage.sound.signal import generator

__all__ = ["PLAYED", "tuned"]


@dataclass(frozen=True, kw_only=True)
class _Part:
    """How an instrument takes part: its lowest and highest note, how many notes at a stroke, how long each may last."""

    low: int
    high: int
    chord: int = 0  # notes of the chord under every stroke that begins a bar; a strum where all strokes have them
    strum: bool = False
    longest: float = 2.5


PLAYED: dict[str, _Part] = {
    "piano": _Part(low=60, high=81, chord=3),
    "guitar": _Part(low=48, high=72, chord=5, strum=True),
    "harp": _Part(low=55, high=86, chord=2),
    "violin": _Part(low=57, high=84),
    "cello": _Part(low=40, high=64),
    "flute": _Part(low=67, high=88),
    "trumpet": _Part(low=57, high=77),
    "accordion": _Part(low=57, high=77, chord=3),
    "drum": _Part(low=36, high=48, longest=0.5),
}
_LOOPS = ((0, 5, 3, 4), (0, 3, 4, 0), (0, 4, 5, 3), (0, 2, 3, 4))
_STROKES = 4  # in a bar
# steps of a melody from note to note, likelier the smaller (after counts over folk songs: seconds rule)
_STEPS, _CHANCES = (-3, -2, -1, 0, 1, 2, 3), (0.05, 0.12, 0.28, 0.1, 0.28, 0.12, 0.05)


def tuned(events: Sequence[Event], seed: int) -> tuple[Event, ...]:
    """The same events, those of instruments with `notes` (MIDI, spaced by commas), `seconds` and `velocity` of each stroke."""
    strokes = [event for event in events if event.kind in PLAYED and "notes" not in event.values]
    if not strokes:
        return tuple(events)
    rng = generator(seed, "tune")
    mood = next((str(event.values["mood"]) for event in strokes if "mood" in event.values), "")
    minor = mood in ("sad", "tense") or (not mood and float(rng.random()) < 0.3)
    key = Key(tonic=int(rng.integers(55, 65)), mode="minor" if minor else "major")
    loop = _LOOPS[int(rng.integers(len(_LOOPS)))]
    notes: dict[int, Event] = {}
    for kind, source in dict.fromkeys((event.kind, event.source) for event in strokes):
        own = sorted((event for event in strokes if (event.kind, event.source) == (kind, source)), key=lambda event: event.time)
        for event, played in zip(own, _play(own, PLAYED[kind], key, loop, generator(seed, "tune", kind, source)), strict=True):
            notes[id(event)] = played
    return tuple(notes.get(id(event), event) for event in events)


def _play(strokes: Sequence[Event], part: _Part, key: Key, loop: tuple[int, ...], rng: np.random.Generator) -> list[Event]:
    motif = [int(rng.choice(_STEPS, p=_CHANCES)) for _ in range(_STROKES)]
    degree, played = 4, []
    for index, event in enumerate(strokes):
        bar, beat = divmod(index, _STROKES)
        root = loop[bar % len(loop)] if index < len(strokes) - 1 else 0
        if beat == 0:  # a bar begins on a note of its chord, the nearest
            degree = min((root + step for step in (-7, -5, -3, 0, 2, 4, 7, 9)), key=lambda d: abs(d - degree))
        else:
            degree += motif[beat] if float(rng.random()) < 0.75 else int(rng.choice(_STEPS, p=_CHANCES))
        if index == len(strokes) - 1:
            degree = 7 * round(degree / 7)  # home
        melody = _within(key.pitch(degree), part)
        notes = [melody]
        if part.strum:
            notes = [_within(pitch, part, octave) for octave in (0, 12) for pitch in key.chord(root)][: part.chord]
        elif part.chord and beat == 0:
            notes = [*(pitch - 12 for pitch in key.chord(root, part.chord)), melody]
        after = strokes[index + 1].time - event.time if index + 1 < len(strokes) else part.longest
        velocity = (0.85 if beat == 0 else 0.65) + float(rng.uniform(-0.08, 0.08))
        values = {
            **event.values,
            "notes": ",".join(str(note) for note in dict.fromkeys(notes)),
            "seconds": float(min(max(after, 0.15), part.longest)),
            "velocity": velocity,
            "beat": float(index % 8),
        }
        played.append(replace(event, values=values))
    return played


def _within(pitch: int, part: _Part, lift: int = 0) -> int:
    """The pitch in the octave that the instrument has, from its lowest note (or `lift` above it) on."""
    low = part.low + lift
    found = low + (pitch - low) % 12
    return found if found <= part.high or lift else found - 12
