"""Every place of the stage is heard, by day and by night, and rooms are not the open air."""

import numpy as np
import pytest

from soundstage.engines.stage.scene import SoundSource
from soundstage.engines.stage.sound import ROOMS, acoustics, ambience_for, effect_for, surroundings, through_walls
from soundstage.engines.stage.sound.surroundings import SURROUNDINGS
from soundstage.engines.stage.world import names

WIND = SoundSource(kind="wind", start=0.0, end=1e9)
RAIN = SoundSource(kind="rain", start=0.0, end=1e9)
BIRDS = SoundSource(kind="birds", start=0.0, end=1e9)
# Places that bring all their sound themselves.
BRINGS_ITS_OWN = {
    "cave", "coast", "fields", "forest", "garden", "hills", "lake", "meadow", "oasis", "ocean", "orchard", "river", "savanna",
    "sky", "space", "swamp", "underwater", "waterfall",
}  # fmt: skip


def kinds(sources) -> set[str]:
    return {source.kind for source in sources}


def test_every_place_has_surroundings() -> None:
    assert set(SURROUNDINGS) <= set(names())
    assert set(names()) - set(SURROUNDINGS) <= BRINGS_ITS_OWN


@pytest.mark.parametrize("name", sorted(SURROUNDINGS))
def test_layers_name_sounds_there_are(name: str) -> None:
    for night in (False, True):
        heard = surroundings(name, (), night=night)
        assert heard
        for source in heard:
            assert ambience_for(source.kind) is not None
            assert source.kind != "now_and_then" or effect_for(str(source.values["effect"])) is not None
    assert acoustics(name, "room") in ROOMS


def test_night_falls_and_winter_comes() -> None:
    assert kinds(surroundings("meadow", (BIRDS, WIND))) == {"birds", "wind"}
    assert kinds(surroundings("meadow", (BIRDS, WIND), night=True)) == {"insects", "wind"}
    assert kinds(surroundings("meadow", (BIRDS, WIND), night=True, winter=True)) == {"wind"}


def test_nobody_sings_in_the_rain() -> None:
    assert kinds(surroundings("meadow", (BIRDS, RAIN))) == {"rain"}
    assert kinds(surroundings("meadow", (BIRDS, RAIN), night=True)) == {"rain"}


def test_weather_stays_and_is_dull_indoors() -> None:
    heard = surroundings("kitchen", (WIND, RAIN))
    assert {"wind", "rain", "room_tone"} <= kinds(heard)
    rain = through_walls(RAIN, 0.0)
    assert rain.values["on"] == "window"
    assert float(rain.values["muffled"]) > 0.5
    assert through_walls(RAIN, 1.0) is RAIN
    assert through_walls(BIRDS, 0.0) is BIRDS


def test_what_happens_now_and_then_keeps_its_pace_and_is_never_silent(bed) -> None:
    sound = bed("now_and_then", seconds=12.0, effect="bell", every=3.0, away=0.3).mean(axis=1)
    level = np.sqrt((sound.reshape(-1, 4800) ** 2).mean(axis=1))
    starts = np.flatnonzero((level[1:] > 2.0 * level[:-1]) & (level[1:] > 0.2 * level.max()))
    assert 2 <= len(starts) <= 7
    assert level.min() > 0.0


@pytest.mark.parametrize("name", ["market", "church", "harbour"])
def test_a_place_is_alive_for_fifteen_seconds(bed, name: str) -> None:
    total = np.zeros(15 * 48_000)
    for number, source in enumerate(surroundings(name, ())):
        made = bed(ambience_for(source.kind).kind, seconds=15.0, seed=number, **source.values).mean(axis=1)
        total += float(source.level.values[0]) * made / max(made.std(), 1e-9)
    seconds = np.sqrt((total.reshape(15, -1) ** 2).mean(axis=1))
    assert seconds.min() > 0.05 * seconds.max()
    likeness = np.fft.irfft(np.abs(np.fft.rfft(total - total.mean(), 1 << 21)) ** 2)[: 7 * 48_000]
    assert np.abs(likeness[48_000:]).max() < 0.5 * likeness[0]
