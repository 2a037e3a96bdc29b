"""A score by rule: a key and a loop of chords, a motif that is answered and varied, bass and drums of the genre.

The tempo is bent a little so that cuts fall on beats, and each cut is struck. The first bar opens, the last chord ends it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from soundstage.engines.stage.sound.harmony import Key, mood_of
from soundstage.engines.stage.sound.instruments import instrument_for
from soundstage.engines.stage.sound.instruments.drums import DRUMS
from soundstage.engines.stage.sound.score.genres import LOOPS, Genre, genre_of, mode_of

__all__ = ["Stroke", "Wish", "compose"]

_BEATS = 4
_FASTER = {"sad": 0.88, "calm": 0.9, "romantic": 0.92, "energetic": 1.12, "happy": 1.05}
_RHYTHMS = (
    (0.0, 1.0, 2.0, 3.0),
    (0.0, 1.5, 2.0, 3.0),
    (0.0, 0.5, 1.0, 2.0, 3.0),
    (0.0, 2.0, 3.0),
    (0.0, 2.0),
    (0.0, 0.5, 1.5, 2.0, 2.5, 3.5),
)
_SHARES = {"lead": 0.62, "chords": 0.34, "bass": 0.55, "pad": 0.26, "drums": 0.5}
# what each range of instruments is written for: lowest note of its lead and of its chords
_LEAD_FROM = {
    "cello": 48,
    "horn": 53,
    "brass": 53,
    "saxophone": 55,
    "guitar": 55,
    "electric guitar": 55,
    "double bass": 36,
    "tuba": 34,
}


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What is asked of the score, in the words of the screenplay; `cuts` are seconds."""

    seconds: float
    mood: str = ""
    genre: str = ""
    tempo: float | None = None
    instruments: tuple[str, ...] = ()
    cuts: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Stroke:
    """A note of the score: when, on what, which, how long, how hard; `share` of the mix and `pan` 0…1."""

    time: float
    instrument: str
    pitch: int
    seconds: float
    velocity: float
    share: float
    pan: float


def compose(wish: Wish, rng: Generator) -> tuple[Stroke, ...]:
    """The whole score in order of time. The same wish and stream give the same score."""
    return tuple(sorted(_Score(wish, rng).strokes(), key=lambda stroke: stroke.time))


class _Score:
    """One score in the making."""

    def __init__(self, wish: Wish, rng: Generator) -> None:
        self._wish, self._rng = wish, rng
        self._mood = mood_of(f"{wish.mood} {wish.genre}")
        self._genre: Genre = genre_of(wish.genre, self._mood, wish.instruments)
        mode = mode_of(self._genre, self._mood)
        self._key = Key(tonic=int(rng.integers(55, 63)), mode=mode)
        loops = LOOPS.get(mode, LOOPS["major"])
        self._loop = loops[int(rng.integers(len(loops)))]
        self._lead, self._chords, self._drums = self._band()
        tempo = wish.tempo or float(rng.uniform(*self._genre.tempo)) * _FASTER.get(self._mood, 1.0)
        self.beat = 60.0 / _bent(tempo, wish.cuts)
        self._bars = max(int((wish.seconds - 1.2) / (self.beat * _BEATS)), 1)

    def _band(self) -> tuple[str, str, bool]:
        """Lead, chords and whether drums play: the asked instruments first, then the genre's."""
        genre = self._genre
        asked = [found for word in self._wish.instruments if (found := instrument_for(word)) is not None]
        tuned = [name for name in asked if name not in DRUMS]
        lead = tuned[0] if tuned else genre.lead
        chords = (
            tuned[1] if len(tuned) > 1 else genre.chords if not tuned else genre.chords if genre.chords != genre.lead else lead
        )
        drums = bool(genre.drums) or any(name in DRUMS for name in asked)
        return lead, chords, drums

    def strokes(self) -> list[Stroke]:
        """Bar by bar, then the end and the cuts."""
        made: list[Stroke] = []
        motif = self._motif()
        answer = [step + int(self._rng.choice([-2, 2])) for step in motif[1]]
        for bar in range(self._bars):
            root = self._loop[bar % len(self._loop)]
            grown = 0.75 + 0.25 * min(bar / max(self._bars - 1, 1), 1.0)
            made += self._fill(bar, root, grown)
            made += self._bass(bar, root, grown)
            if bar > 0 or self._bars < 3:
                made += self._melody(bar, root, motif[0], motif[1] if bar % 2 == 0 else answer, grown)
            if self._drums and (bar > 0 or self._bars < 4):
                made += self._beat_of(bar, grown)
        made += self._ending()
        made += self._accents()
        return [stroke for stroke in made if stroke.time < self._wish.seconds - 0.05]

    def _at(self, bar: int, beat: float) -> float:
        half = beat * 2.0
        late = self._genre.swing * 0.5 if abs(half % 2.0 - 1.0) < 1e-6 else 0.0
        return (bar * _BEATS + beat + late) * self.beat

    def _motif(self) -> tuple[tuple[float, ...], list[int]]:
        busy = self._genre.busy
        rhythms = sorted(_RHYTHMS, key=len)
        which = int(np.clip(round(busy * (len(rhythms) - 1) + float(self._rng.normal(0.0, 0.8))), 0, len(rhythms) - 1))
        rhythm = rhythms[which]
        return rhythm, [int(step) for step in np.cumsum(self._rng.choice([-2, -1, 1, 1, 2], len(rhythm)))]

    def _melody(self, bar: int, root: int, rhythm: Sequence[float], steps: Sequence[int], grown: float) -> list[Stroke]:
        low = _LEAD_FROM.get(self._lead, 65)
        made = []
        for index, beat in enumerate(rhythm):
            degree = root + (0 if index == 0 else steps[index] - steps[0])
            pitch = low + (self._key.pitch(degree + 2) - low) % 12 + (12 if degree - root > 3 else 0)
            after = rhythm[index + 1] if index + 1 < len(rhythm) else float(_BEATS)
            seconds = (after - beat) * self.beat * 0.95
            made.append(
                Stroke(
                    self._at(bar, beat), self._lead, pitch, seconds, (0.6 + 0.15 * (index == 0)) * grown, _SHARES["lead"], 0.5
                )
            )
        return made

    def _fill(self, bar: int, root: int, grown: float) -> list[Stroke]:
        notes = [pitch if pitch < 67 else pitch - 12 for pitch in self._key.chord(root, 4 if self._genre.sevenths else 3)]
        made: list[Stroke] = []
        share, name = _SHARES["chords"], self._chords
        style = self._genre.fill
        if style in ("block", "pad"):
            each = 2.0 if style == "block" else 4.0
            for beat in np.arange(0.0, _BEATS, each):
                made += [
                    Stroke(self._at(bar, beat), name, p, each * self.beat, 0.5 * grown, share, 0.3 + 0.15 * k)
                    for k, p in enumerate(notes)
                ]
        elif style == "arpeggio":
            order = [*notes, notes[0] + 12]
            for step in range(8):
                pitch = order[(step if step < 5 else 8 - step) % len(order)]
                made.append(
                    Stroke(
                        self._at(bar, 0.5 * step),
                        name,
                        pitch,
                        self.beat,
                        (0.45 + 0.1 * (step % 4 == 0)) * grown,
                        share * 1.3,
                        0.36,
                    )
                )
        elif style == "strum":
            for beat, hard in ((0.0, 0.65), (1.0, 0.45), (1.5, 0.4), (2.5, 0.5), (3.0, 0.45)):
                for k, pitch in enumerate(notes):
                    made.append(Stroke(self._at(bar, beat) + 0.014 * k, name, pitch, self.beat, hard * grown, share, 0.62))
        else:
            for beat in (0.0, 1.5, 3.0) if self._genre.busy > 0.35 else (0.0, 2.5):
                made += [Stroke(self._at(bar, beat), name, p, 0.45 * self.beat, 0.6 * grown, share, 0.6) for p in notes]
        if self._genre.pad:
            length, share = _BEATS * self.beat, _SHARES["pad"]
            for k, pitch in enumerate(notes[:3]):
                made.append(Stroke(self._at(bar, 0.0), self._genre.pad, pitch, length, 0.4 * grown, share, 0.25 + 0.25 * k))
        return made

    def _bass(self, bar: int, root: int, grown: float) -> list[Stroke]:
        pitch = self._key.pitch(root) - 24
        pitch += 12 if pitch < 33 else 0
        fifth, following = pitch + 7, self._key.pitch(self._loop[(bar + 1) % len(self._loop)]) - 24
        patterns: dict[str, list[tuple[float, int, float]]] = {
            "long": [(0.0, pitch, 4.0)],
            "root": [(0.0, pitch, 1.5), (2.0, fifth if bar % 2 else pitch, 1.0), (3.5, pitch, 0.5)],
            "eighths": [(0.5 * k, pitch, 0.45) for k in range(8)],
            "octaves": [(0.5 * k, pitch + 12 * (k % 2), 0.4) for k in range(8)],
            "walking": [
                (0.0, pitch, 0.9),
                (1.0, self._key.pitch(root + 2) - 24, 0.9),
                (2.0, fifth, 0.9),
                (3.0, following + 1, 0.9),
            ],
        }
        return [
            Stroke(self._at(bar, beat), self._genre.bass, note, length * self.beat, 0.7 * grown, _SHARES["bass"], 0.5)
            for beat, note, length in patterns[self._genre.walk]
        ]

    def _beat_of(self, bar: int, grown: float) -> list[Stroke]:
        made = []
        lines = self._genre.drums or (("kick", "x.......x......."), ("snare", "....x.......x..."), ("hat", "x.o.x.o.x.o.x.o."))
        for drum, line in lines:
            for step, mark in enumerate(line):
                if mark in "xo":
                    velocity = (0.85 if mark == "x" else 0.45) * grown * float(self._rng.uniform(0.92, 1.0))
                    made.append(
                        Stroke(
                            self._at(bar, step / 4.0),
                            drum,
                            43,
                            0.3,
                            velocity,
                            _SHARES["drums"],
                            0.5 if drum in ("kick", "snare", "taiko") else 0.62,
                        )
                    )
        if bar == self._bars - 1 and any(drum in ("snare", "tom") for drum, _ in lines):
            made += [
                Stroke(self._at(bar, 3.0 + 0.25 * k), "tom", 47 - 2 * k, 0.3, 0.6 + 0.08 * k, _SHARES["drums"], 0.4)
                for k in range(4)
            ]
        return made

    def _ending(self) -> list[Stroke]:
        """The tonic, let ring."""
        at = self._bars * _BEATS * self.beat
        length = max(self._wish.seconds - at - 0.3, 0.6)
        chord = self._key.chord(0)
        made = [
            Stroke(at, self._chords, pitch, length, 0.7, _SHARES["chords"], 0.35 + 0.15 * k) for k, pitch in enumerate(chord)
        ]
        bass = self._key.tonic - 24
        made.append(Stroke(at, self._genre.bass, bass + (12 if bass < 33 else 0), length, 0.75, _SHARES["bass"], 0.5))
        low = _LEAD_FROM.get(self._lead, 65)
        made.append(Stroke(at, self._lead, low + (self._key.tonic - low) % 12, length, 0.65, _SHARES["lead"], 0.5))
        if self._drums:
            made.append(Stroke(at, "crash" if self._genre.walk != "long" else "taiko", 43, 1.0, 0.7, _SHARES["drums"], 0.5))
        return made

    def _accents(self) -> list[Stroke]:
        """Each cut is struck: low and wide where the band has drums, a chord where it has none."""
        made = []
        for cut in self._wish.cuts:
            if not 0.4 < cut < self._wish.seconds - 0.4:
                continue
            bar = min(int(cut / (self.beat * _BEATS)), self._bars - 1)
            root = self._loop[bar % len(self._loop)]
            if self._drums:
                made += [Stroke(cut, drum, 40, 0.6, 0.95, _SHARES["drums"], 0.5) for drum in ("taiko", "crash")]
            made += [
                Stroke(cut, self._chords, pitch, 1.5 * self.beat, 0.85, _SHARES["chords"], 0.3 + 0.2 * k)
                for k, pitch in enumerate(self._key.chord(root))
            ]
        return made


def _bent(tempo: float, cuts: Sequence[float]) -> float:
    """The tempo within 7 % at which the cuts lie nearest to beats."""
    if not cuts:
        return tempo
    tempos = tempo * np.linspace(0.93, 1.07, 141)
    beats = np.asarray(cuts)[None, :] * tempos[:, None] / 60.0
    off = np.abs(beats - np.round(beats)).sum(axis=1)
    return float(tempos[int(np.argmin(off + 0.15 * np.abs(tempos / tempo - 1.0)))])
