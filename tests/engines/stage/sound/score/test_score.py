"""Scores: in their key, in time, on the cuts, by the band that was asked for."""

import numpy as np
import pytest

from soundstage.engines.stage.scene import SoundSource, Speech, Voice
from soundstage.engines.stage.sound import RATE, record, speak
from soundstage.engines.stage.sound.instruments import INSTRUMENTS
from soundstage.engines.stage.sound.instruments.drums import DRUMS
from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.sound.score import Wish, compose, perform
from soundstage.engines.stage.sound.score.genres import GENRES, LOOPS, mode_of


def made(seed: int = 1, **words):
    return compose(Wish(**{"seconds": 10.0, **words}), np.random.default_rng(seed))


@pytest.mark.parametrize("genre", sorted(GENRES))
def test_every_genre_has_a_band_that_is_there(genre: str) -> None:
    strokes = made(genre=genre)
    assert {stroke.instrument for stroke in strokes} <= set(INSTRUMENTS)
    assert len(strokes) >= 20
    assert all(0.0 <= stroke.time < 10.0 for stroke in strokes)
    assert mode_of(GENRES[genre], "") in LOOPS or mode_of(GENRES[genre], "") in ("major", "minor", "dorian")


def test_nearly_all_notes_are_of_seven() -> None:
    strokes = [stroke for stroke in made(genre="classical") if stroke.instrument not in DRUMS]
    counts = np.bincount([stroke.pitch % 12 for stroke in strokes], minlength=12)
    assert np.sort(counts)[:5].sum() <= 0.03 * counts.sum()


def test_cuts_fall_on_beats_and_are_struck() -> None:
    cuts = (3.1, 6.7)
    strokes = made(genre="epic", tempo=None, cuts=cuts)
    for cut in cuts:
        assert sum(abs(stroke.time - cut) < 1e-6 for stroke in strokes) >= 3
        others = [abs(stroke.time - cut) for stroke in strokes if abs(stroke.time - cut) > 1e-6]
        assert min(others) < 0.12


def test_the_asked_instruments_and_tempo_are_heard() -> None:
    strokes = made(mood="sad", instruments=("cello", "harp"), tempo=60.0)
    assert {"cello", "harp"} <= {stroke.instrument for stroke in strokes}
    onsets = np.array([stroke.time for stroke in strokes])
    assert np.abs(onsets / 0.5 - np.round(onsets / 0.5)).mean() < 0.12  # eighths at one beat a second


def test_moods_differ_and_seeds_too() -> None:
    def classes(mood: str) -> set[int]:
        strokes = [stroke for stroke in made(mood=mood, genre="piano") if stroke.instrument not in DRUMS]
        return {(stroke.pitch - strokes[-1].pitch) % 12 for stroke in strokes}

    assert classes("happy") != classes("tense")
    assert made(seed=1) == made(seed=1)
    assert made(seed=1) != made(seed=2)


def test_it_is_played_in_stereo_and_dies_away() -> None:
    sound = perform(made(genre="pop", seconds=5.0), 5 * RATE, np.random.default_rng(1))
    assert sound.shape == (5 * RATE, 2)
    assert np.isfinite(sound).all()
    assert np.abs(sound[-480:]).max() < 0.05 * np.abs(sound).max()
    assert not np.allclose(sound[:, 0], sound[:, 1])


def test_music_is_a_stem_of_its_own_and_makes_room_for_a_line(scene) -> None:
    said = speak("The tide is coming in, we should go now.", Voice(gender="female"), 3)
    line = Speech(speaker="", words="", start=1.5, samples=said.samples, rate=said.rate, phones=said.phones)
    score = SoundSource(kind="music", start=0.0, end=9.0, values={"genre": "rock"})
    stems = record(scene(sources=(score,), speeches=(line,), seconds=5.0))
    assert stems.ambience.std() == 0.0
    inside = slice(int(1.6 * RATE), int(line.end * RATE) - 2400)
    assert loudness(stems.dialogue[inside]) - loudness(stems.music[inside]) >= 9.0
    assert stems.music[: int(0.9 * RATE)].std() > 1.4 * stems.music[inside].std()
