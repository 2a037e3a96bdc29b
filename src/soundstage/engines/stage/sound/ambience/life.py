"""Birds, insects, frogs and the wood they live in, by the time of day. Every creature has its own voice, place and pace."""

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.ambience import wind
from soundstage.engines.stage.sound.birdsong import Song, phrase
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.reverb import ROOMS
from soundstage.engines.stage.sound.signal import RATE, Grid, coloured, decibels, filtered

__all__ = ["RECIPES"]

_NIGHT = frozenset({"night", "dusk", "blue_hour", "evening", "sunset"})


_SONGS = (
    Song(notes=((4200, 3600, 3300, 0.13, 0.07), (3400, 3350, 3300, 0.2, 0.3)), pause=(1.5, 4.5)),  # tit: two notes falling
    Song(
        notes=tuple((5600 - 130 * k, 5000 - 130 * k, 4300 - 130 * k, 0.055, 0.03) for k in range(9)), pause=(3.0, 7.0)
    ),  # warbler
    Song(
        notes=((2300, 2700, 2500, 0.16, 0.05), (2500, 2150, 2300, 0.2, 0.04), (2900, 3300, 2600, 0.22, 0.1)), pause=(2.2, 5.0)
    ),  # blackbird
    Song(notes=((3900, 4600, 3800, 0.075, 0.06), (3700, 4300, 3600, 0.08, 0.3)), buzz=0.35, pause=(0.4, 2.2)),  # sparrow
    Song(notes=((6200, 7100, 6400, 0.045, 0.035),) * 6, pause=(2.5, 6.0)),  # wren's rattle
    Song(notes=((560, 600, 520, 0.28, 0.12), (600, 620, 480, 0.55, 0.4)), loud=-9.0, buzz=0.1, pause=(4.0, 8.0)),  # dove
)
_OWL = Song(notes=((390, 415, 380, 0.35, 0.5), (395, 400, 385, 0.1, 0.06), (400, 425, 345, 0.8, 1.0)), pause=(5.0, 9.0))
_GULL = Song(
    notes=((900, 1500, 1150, 0.34, 0.12), (950, 1450, 1050, 0.28, 0.1), (900, 1300, 950, 0.24, 0.3)), buzz=0.6, pause=(1.5, 4.0)
)
_CROW = Song(
    notes=((640, 720, 560, 0.26, 0.22), (630, 700, 540, 0.27, 0.24), (620, 690, 530, 0.28, 0.5)), buzz=0.95, pause=(3.0, 7.0)
)


def make_birds(bed: Bed) -> Floats:
    """`species`: songbirds, gull, crow, owl; `density` 0…1."""
    species = bed.word("species", "songbirds")
    songs = {"gull": (_GULL,), "seagull": (_GULL,), "crow": (_CROW,), "raven": (_CROW,), "owl": (_OWL,)}.get(species, _SONGS)
    count = 1 + round(float(np.clip(bed.number("density", 0.5), 0.0, 1.0)) * (8 if songs is _SONGS else 3))
    out = np.zeros((bed.n, 2))
    # a place has a few kinds about it, not all that there are
    order = bed.rng.permutation(len(songs))[: int(bed.rng.integers(2, 5))] if len(songs) > 1 else np.zeros(1, np.int64)
    for index in range(count):
        _sing(out, songs[int(order[index % len(order)])], bed)
    for side in (0, 1):  # open air is never digital silence
        out[:, side] += 0.012 * coloured(bed.rng, bed.n, slope=-5.0, low=120.0, high=5000.0)
    return np.asarray(out, np.float32)


def make_gulls(bed: Bed) -> Floats:
    """Gulls over a shore."""
    return make_birds(_told(bed, species="gull"))


def make_insects(bed: Bed) -> Floats:
    """Crickets near and far, each chirping at its own pace, over a field of those too far to tell apart."""
    rng = bed.rng
    out = np.zeros((bed.n, 2))
    time = np.arange(bed.n) / RATE
    scrape = 1.0 + 0.25 * coloured(rng, bed.n, slope=-3.0, low=20.0, high=400.0)
    kind, haste = float(rng.uniform(3900.0, 4900.0)), float(rng.uniform(0.75, 1.5))  # one kind fills a field, in its warmth
    for far in range(int(rng.integers(4, 9))):
        pitch, chirps = kind * float(rng.uniform(0.94, 1.06)), haste * float(rng.uniform(1.6, 2.4))
        pulse_rate = float(rng.uniform(26.0, 34.0))
        clock = time * chirps * (1.0 + 0.02 * np.sin(0.4 * time + far)) + float(rng.random())
        within = clock - np.floor(clock)
        missing = rng.random(int(clock.max()) + 2) > 0.12
        gate = (
            np.clip((0.42 - within) / 0.02, 0.0, 1.0)
            * np.clip(within / 0.02, 0.0, 1.0)
            * missing[np.floor(clock).astype(np.int64)]
        )
        teeth = np.clip(np.sin(2.0 * np.pi * pulse_rate * time + float(rng.uniform(0.0, 6.28))), 0.0, 1.0) ** 1.5
        voice = np.sin(2.0 * np.pi * pitch * time + 0.4 * teeth) + 0.12 * np.sin(4.02 * np.pi * pitch * time)
        pan, gain = float(rng.uniform(0.05, 0.95)), decibels(-2.2 * far)
        song = voice * gate * teeth * scrape * gain
        out += song[:, None] * np.array([np.cos(pan * np.pi / 2.0), np.sin(pan * np.pi / 2.0)])
    for side in (0, 1):
        out[:, side] += (
            0.02 * coloured(rng, bed.n, low=3800.0, high=5600.0) * (1.0 + 0.3 * np.sin(2.0 * np.pi * 2.1 * time + side))
        )
    return np.asarray(out, np.float32)


def make_forest(bed: Bed) -> Floats:
    """A wood: leaves, with birds by day and at dawn, crickets and an owl by night (`time`, as the setting has it)."""
    hour = bed.word("time", "day")
    leaves = np.asarray(wind.make(_told(bed, through="forest")), np.float64)
    leaves *= 0.06 / max(float(leaves.std()), 1e-9)
    if hour in _NIGHT:
        calls = 0.016 * _even(make_insects(bed)) + 0.02 * _even(make_birds(_told(bed, species="owl", density=0.0)))
    else:
        density = 0.9 if hour in {"dawn", "sunrise", "morning"} else 0.45
        calls = 0.05 * _even(make_birds(_told(bed, density=density)))
    return np.asarray(leaves + calls, np.float32)


def make_frogs(bed: Bed) -> Floats:
    """A pond at night: pulsed croaks in and out of turn."""
    rng = bed.rng
    out = np.zeros((bed.n, 2))
    for _ in range(6):
        base, pulses = float(rng.uniform(380.0, 1500.0)), float(rng.uniform(28.0, 55.0))
        length = int(float(rng.uniform(0.18, 0.45)) * RATE)
        time = np.arange(length) / RATE
        croak = np.exp(-9.0 * (time * pulses % 1.0)) * (
            np.sin(2.0 * np.pi * base * time) + 0.6 * np.sin(2.0 * np.pi * 2.1 * base * time)
        )
        croak *= np.hanning(length) ** 0.3
        pace, pan, gain = float(rng.uniform(0.8, 2.2)), float(rng.random()), float(rng.uniform(0.2, 1.0))
        at = float(rng.random()) * pace
        while at < bed.seconds:
            _put(out, croak * gain * float(rng.uniform(0.7, 1.1)), int(at * RATE), pan)
            at += pace * float(rng.uniform(0.8, 1.3))
    return np.asarray(out, np.float32)


def _told(bed: Bed, **values: float | str) -> Bed:
    return Bed(rng=bed.rng, values={**bed.values, **values}, n=bed.n, wind=bed.wind, gust=bed.gust, room=bed.room)


def _even(sound: Floats) -> Grid:
    return np.asarray(sound, np.float64) / max(float(sound.std()), 1e-9)


def _sing(out: Grid, song: Song, bed: Bed) -> None:
    """One bird, somewhere, all through the clip."""
    rng = bed.rng
    pan, away = float(rng.uniform(0.0, 1.0)), float(rng.uniform(0.0, 1.0))
    own = float(rng.uniform(0.9, 1.12))
    gain = decibels(song.loud - 17.0 * away)
    dull = ((1000.0, 0.0), (4000.0, -5.0 * away), (9000.0, -14.0 * away))
    at = float(rng.uniform(-0.5, song.pause[1]))
    while at < bed.seconds:
        sung = filtered(phrase(song, own, rng), dull)
        if bed.room in ROOMS:  # trees behind the bird answer it
            echo = int((0.02 + 0.06 * away) * RATE)
            sung = np.concatenate([sung, np.zeros(3 * echo)])
            for turn in (1, 2, 3):
                sung[turn * echo :] += 0.16 / turn * sung[: len(sung) - turn * echo]
        _put(out, sung * gain * float(rng.uniform(0.7, 1.0)), int(at * RATE), pan)
        at += len(sung) / RATE + float(rng.uniform(*song.pause))


def _put(out: Grid, sound: Grid, at: int, pan: float) -> None:
    begin, skip = max(at, 0), max(-at, 0)
    end = min(begin + len(sound) - skip, len(out))
    if end > begin:
        part = sound[skip : skip + end - begin]
        out[begin:end, 0] += part * np.cos(pan * np.pi / 2.0)
        out[begin:end, 1] += part * np.sin(pan * np.pi / 2.0)


RECIPES = (
    Ambience(
        kind="birds",
        words=("bird", "birdsong", "songbird", "chirping", "chirp", "bird song", "tweet", "park"),
        level=-32.0,
        reach=8.0,
        make=make_birds,
    ),
    Ambience(kind="gulls", words=("gull", "seagull", "sea bird"), level=-31.0, reach=10.0, make=make_gulls),
    Ambience(
        kind="insects",
        words=("crickets", "cricket", "cicada", "insect", "grasshopper", "night insects"),
        level=-35.0,
        reach=6.0,
        make=make_insects,
    ),
    Ambience(kind="frogs", words=("frog", "toad", "croak", "swamp", "marsh"), level=-33.0, reach=6.0, make=make_frogs),
    Ambience(
        kind="forest",
        words=("woods", "woodland", "jungle", "leaves", "trees", "rustle", "rustling leaves", "garden", "meadow", "field"),
        level=-32.0,
        reach=8.0,
        make=make_forest,
    ),
)
