"""Music that is there to be seen: a music box, a carousel's organ, a radio on a shelf; and the hum of a saucer."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.harmony import Key
from soundstage.engines.stage.sound.instruments import Note, play
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, filtered

__all__ = ["RECIPES"]

_WALTZ = (0, 3, 4, 0)


def make_music_box(bed: Bed) -> Floats:
    """Combs and pins: a slow waltz that the spring lets sag a little."""
    return _finished(bed, _waltz(bed, "music box", "", 84, 132.0), 0.0)


def make_carousel(bed: Bed) -> Floats:
    """A fairground organ: a brisk waltz with its bass on the one."""
    return _finished(bed, _waltz(bed, "organ", "organ", 72, 176.0), 0.0)


def make_radio(bed: Bed) -> Floats:
    """A small loudspeaker: the same for piano and bass through a narrow band, with a trace of noise."""
    tune = _waltz(bed, "electric piano", "bass", 67, 150.0)
    out = filtered(tune, ((120, -30), (350, -4), (700, 0), (2800, 0), (4200, -16), (8000, -40)))
    return _finished(bed, out, 0.01)


def make_saucer(bed: Bed) -> Floats:
    """Two tones that circle each other, over a slow throb."""
    time = np.arange(bed.n) / RATE
    turn = 1.0 + 0.04 * np.sin(2.0 * np.pi * 1.3 * time)
    tone = sum(np.sin(2.0 * np.pi * np.cumsum(hertz * turn) / RATE) for hertz in (196.0, 293.0, 589.0))
    throb = 0.6 + 0.4 * np.sin(2.0 * np.pi * 5.2 * time)
    return _finished(bed, 0.2 * tone * throb + 0.4 * np.sin(2.0 * np.pi * 62.0 * time), 0.02)


def _waltz(bed: Bed, lead: str, bass: str, tonic: int, tempo: float) -> Grid:
    rng, beat = bed.rng, 60.0 / (tempo * bed.number("speed", 1.0))
    key, out = Key(tonic=tonic, mode="major"), np.zeros(bed.n + 5 * RATE)
    degree, at, bar = int(rng.choice([0, 2, 4])), 0.0, 0
    while at < bed.seconds:
        root = _WALTZ[bar % len(_WALTZ)]
        _add(out, bed, bass or lead, key.pitch(root) - (24 if bass else 12), at, beat, 0.6)
        for number in (1, 2):
            for pitch in key.chord(root)[:2]:
                _add(out, bed, lead, pitch - 12, at + number * beat, 0.5 * beat, 0.3)
        degree = min((root + step for step in (-3, 0, 2, 4, 7)), key=lambda d: abs(d - degree))
        for number in range(3):
            _add(out, bed, lead, key.pitch(degree), at + number * beat, beat, 0.75)
            degree = int(np.clip(degree + rng.choice([-2, -1, 1, 2]), -2, 9))
        at, bar = at + 3.0 * beat, bar + 1
    return out[: bed.n]


def _add(out: Grid, bed: Bed, instrument: str, pitch: int, at: float, seconds: float, velocity: float) -> None:
    sound = play(instrument, Note(pitch=pitch, seconds=seconds, velocity=velocity, rng=bed.rng))
    begin = int(at * RATE)
    part = sound[: max(len(out) - begin, 0)]
    out[begin : begin + len(part)] += part


def _finished(bed: Bed, out: Grid, noise: float) -> Floats:
    later = np.concatenate([np.zeros(720), out[:-720]])
    sides = [
        0.1 * (side + 0.3 * later) + (noise + 0.0004) * coloured(bed.rng, bed.n, low=200.0, high=6000.0)
        for side in (out, 0.8 * out)
    ]
    return np.asarray(np.stack(sides, axis=1), np.float32)


RECIPES = (
    Ambience(kind="music_box", words=("music box", "musical box", "gramophone"), level=-32.0, reach=1.5, make=make_music_box),
    Ambience(
        kind="carousel",
        words=("merry go round", "barrel organ", "fairground organ", "calliope"),
        level=-28.0,
        reach=8.0,
        make=make_carousel,
    ),
    Ambience(
        kind="radio", words=("radio music", "jukebox", "stereo", "record player"), level=-32.0, reach=2.0, make=make_radio
    ),
    Ambience(
        kind="ufo", words=("flying saucer", "alien ship", "saucer", "alien hum"), level=-29.0, reach=15.0, make=make_saucer
    ),
)
