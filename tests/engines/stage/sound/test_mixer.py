"""Whole mixes, measured as a listener's meters would."""

import hashlib

import numpy as np
import pyloudnorm
import pytest
from numpy.typing import NDArray
from scipy.signal import resample_poly

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Curve, Event, SoundSource, Speech, Voice
from soundstage.engines.stage.sound import RATE, mix, record, speak

WIND = SoundSource(kind="wind", start=0.0, end=60.0)


def lufs(samples: NDArray[np.float64] | NDArray[np.float32]) -> float:
    return float(pyloudnorm.Meter(RATE).integrated_loudness(np.asarray(samples, np.float64)))


def steps_at(*times: float, ground: str = "gravel", x: float = 0.0) -> tuple[Event, ...]:
    return tuple(Event(time=time, kind="footstep", position=(x, 0.0, 0.0), values={"ground": ground}) for time in times)


def line(words: str, start: float, mouth: Curve | None = None) -> Speech:
    said = speak(words, Voice(gender="male"), 3)
    return Speech(speaker="", words=words, start=start, samples=said.samples, rate=said.rate, phones=said.phones, mouth=mouth)


@pytest.mark.parametrize(
    "parts",
    [
        {"sources": (WIND,)},
        {
            "sources": (SoundSource(kind="room_tone", start=0.0, end=60.0),),
            "events": steps_at(0.5, 1.1, 1.7, 2.3),
            "room": "room",
        },
        {"events": (Event(time=1.0, kind="explosion", position=(0.0, 0.0, -30.0)),), "sources": (WIND,), "room": "canyon"},
    ],
    ids=["wind", "steps", "blast"],
)
def test_loudness_peak_length_and_fades(scene, parts) -> None:
    made = scene(**parts)
    sound = mix(made)
    assert sound.shape == (round(made.seconds * RATE), 2)
    assert sound.dtype == np.float32
    assert lufs(sound) == pytest.approx(-16.0, abs=1.0)
    assert 20.0 * np.log10(np.abs(resample_poly(sound.astype(np.float64), 8, 1, axis=0)).max()) <= -1.0
    assert np.abs(sound[0]).max() == 0.0
    assert np.abs(sound[-1]).max() < 1e-4
    assert np.abs(sound[:48]).max() < 0.2 * np.abs(sound[480:4800]).max() + 1e-3


def test_same_seed_same_samples_another_seed_others(scene) -> None:
    def heard(seed: int) -> str:
        return hashlib.sha256(mix(scene(sources=(WIND,), events=steps_at(0.5, 1.2), seed=seed)).tobytes()).hexdigest()

    assert heard(1) == heard(1)
    assert heard(1) != heard(2)


def test_adding_an_event_leaves_the_ambience_as_it_was(scene) -> None:
    alone, joined = record(scene(sources=(WIND,))), record(scene(sources=(WIND,), events=steps_at(1.0)))
    np.testing.assert_array_equal(alone.ambience, joined.ambience)


@pytest.mark.parametrize("kind", ["footstep", "impact", "splash", "door", "bark", "explosion", "click"])
def test_onset_of_an_event_is_its_time(scene, kind) -> None:
    times = (0.5, 2.0)
    effects = record(
        scene(events=tuple(Event(time=time, kind=kind, position=(0.5, 0.0, 0.0)) for time in times), room="hall")
    ).effects
    level = np.abs(effects).max(axis=1)
    for time in times:
        before, after = (
            level[round((time - 0.08) * RATE) : round(time * RATE)],
            level[round(time * RATE) : round((time + 0.3) * RATE)],
        )
        rise = np.flatnonzero(after > max(0.15 * after.max(), 1.5 * before.max()))[0]
        assert rise / RATE <= 1 / 24


def test_thunder_comes_as_late_as_sound_travels(scene) -> None:
    strike = Event(time=0.2, kind="thunder", position=(0.0, 0.0, -400.0))
    heard = np.abs(record(scene(events=(strike,))).effects).max(axis=1)
    onset = np.flatnonzero(heard > 0.1 * heard.max())[0] / RATE
    assert onset == pytest.approx(0.2 + 405.0 / 343.0, rel=0.05)


def test_stereo_follows_the_camera_across_a_cut(scene, shot) -> None:
    # the same step on the right of the first camera is on the left of the second, which looks back
    shots = (shot(0.0, 2.0), shot(2.0, 4.0, position=(0.0, 1.6, -5.0), azimuth=np.pi))
    effects = record(scene(shots=shots, events=steps_at(0.5, 2.5, x=3.0))).effects
    first, second = (np.sqrt((effects[round(t * RATE) : round((t + 0.6) * RATE)] ** 2).mean(axis=0)) for t in (0.5, 2.5))
    assert first[1] > 1.4 * first[0]
    assert second[0] > 1.4 * second[1]


def test_nearer_is_louder_and_brighter(scene, shot, band) -> None:
    near, far = (
        record(scene(shots=(shot(position=(0.0, 1.6, z)),), events=steps_at(0.5))).effects[24_000:48_000] for z in (3.0, 80.0)
    )
    assert np.abs(near).max() > 5.0 * np.abs(far).max()
    assert band(near, 4000, 10_000) - band(near, 200, 1000) > band(far, 4000, 10_000) - band(far, 200, 1000) + 2.0


def test_a_source_that_flies_past_falls_in_pitch(scene) -> None:
    path = Curve(times=np.array([0.0, 4.0], np.float32), values=np.array([[-80.0, 1.6, 0.0], [80.0, 1.6, 0.0]], np.float32))
    drone = SoundSource(kind="drone", start=0.0, end=4.0, position=path)
    heard = record(scene(sources=(drone,))).ambience.mean(axis=1)

    def pitch(begin: float) -> float:
        part = heard[round(begin * RATE) : round((begin + 0.9) * RATE)]
        power = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 18)) ** 2
        hertz = np.fft.rfftfreq(1 << 18, 1.0 / RATE)
        inside = (hertz > 220.0) & (hertz < 320.0)
        return float(hertz[inside][np.argmax(power[inside])])

    # ±40 m/s seen nearly head on: (343 + 40) / (343 − 40)
    assert pitch(0.2) / pitch(2.9) == pytest.approx(1.26, rel=0.05)


def test_dialogue_stands_clear_and_the_rest_comes_back(scene) -> None:
    said = line("She will hold. She always holds.", 1.0)
    parts = {"seconds": 5.0, "sources": (SoundSource(kind="storm", start=0.0, end=60.0),), "events": steps_at(1.4, 2.0)}
    stems, unspoken = record(scene(speeches=(said,), **parts)), record(scene(**parts))
    during = slice(round(said.start * RATE), round(said.end * RATE))
    assert lufs(stems.dialogue[during]) - lufs(stems.rest[during]) >= 9.0
    assert lufs(stems.rest[during]) < lufs(unspoken.rest[during]) - 1.0
    after = slice(round((said.end + 1.0) * RATE), None)
    np.testing.assert_allclose(stems.rest[after], unspoken.rest[after])


def test_a_narrator_is_central_and_an_actor_is_where_he_stands(scene) -> None:
    mouth = Curve.constant((4.0, 1.6, 0.0))
    narrated, acted = (
        record(scene(speeches=(line("Did you bring the map?", 0.5, where),))).dialogue for where in (None, mouth)
    )
    np.testing.assert_array_equal(narrated[:, 0], narrated[:, 1])
    assert np.square(acted[:, 1]).sum() > 1.5 * np.square(acted[:, 0]).sum()


def test_no_click_at_a_cut(scene, shot) -> None:
    shots = (shot(0.0, 2.0), shot(2.0, 4.0, position=(30.0, 1.6, -40.0), azimuth=2.0))
    fire = SoundSource(kind="space", start=0.0, end=4.0, position=Curve.constant((2.0, 0.0, 0.0)))
    heard = record(scene(shots=shots, sources=(fire,))).ambience
    jumps = np.abs(np.diff(heard, n=2, axis=0)).max(axis=1)
    cut = round(2.0 * RATE)
    assert jumps[cut - 960 : cut + 960].max() <= 1.5 * jumps.max(initial=0.0, where=np.abs(np.arange(len(jumps)) - cut) > 4800)


def test_a_scene_that_asks_for_silence_stays_quiet(scene) -> None:
    silence = SoundSource(kind="silence", start=0.0, end=60.0)
    assert np.abs(mix(scene(sources=(silence,)))).max() == 0.0
    assert lufs(mix(scene(sources=(silence, WIND)))) <= -44.0


def test_distant_and_muffled_sounds_are_duller(scene, band) -> None:
    def heard(**values: float | str) -> NDArray[np.float64]:
        return record(scene(sources=(SoundSource(kind="rain", start=0.0, end=60.0, values=values),))).ambience

    near, distant, indoors = heard(), heard(distance="distant"), heard(muffled=1.0)
    assert band(distant, 4000, 10_000) < band(near, 4000, 10_000) - 10.0
    assert band(indoors, 3000, 10_000) < band(near, 3000, 10_000) - 20.0


@pytest.mark.parametrize("room", ["canyon", "cave", "underwater", "helmet", "street"])
def test_rooms_answer(scene, room) -> None:
    clap = (Event(time=0.2, kind="impact", position=(0.0, 1.0, 3.0), values={"material": "stone"}),)
    dry, wet = record(scene(events=clap)).effects, record(scene(events=clap, room=room)).effects
    late = slice(round(0.5 * RATE), round(1.6 * RATE))
    if room in {"canyon", "cave", "street"}:
        assert np.square(wet[late]).sum() > 10.0 * np.square(dry[late]).sum()
    assert not np.allclose(wet, dry)


def test_what_nothing_can_sound_is_left_out(scene) -> None:
    odd = Event(time=1.0, kind="glockenspielerei", position=(0.0, 0.0, 0.0))
    hum = SoundSource(kind="ectoplasm", start=0.0, end=9.0)
    steps = steps_at(0.5, 1.2)
    np.testing.assert_array_equal(
        mix(scene(events=(*steps, odd), sources=(WIND, hum))), mix(scene(events=steps, sources=(WIND,)))
    )


def test_an_unknown_room_is_an_error(scene) -> None:
    with pytest.raises(EngineError, match="ballroom"):
        mix(scene(room="ballroom"))


def test_of_a_throng_the_nearest_steps_are_heard(scene) -> None:
    near = tuple(Event(time=0.05 * k, kind="footstep", position=(0.0, 0.0, 3.0)) for k in range(70))
    far = tuple(Event(time=0.05 * k, kind="footstep", position=(0.0, 0.0, -60.0)) for k in range(40))
    assert np.array_equal(record(scene(events=near + far)).effects, record(scene(events=near + far[:2])).effects)
