"""Voices, measured: who they are, what they say when, and what happens when a program is missing."""

import hashlib

import numpy as np
import pytest
from numpy.typing import NDArray

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Voice
from soundstage.engines.stage.sound import RATE, Utterance, speak
from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.sound.speech import programs
from soundstage.engines.stage.sound.speech.phones import ARPABET, VOWELS
from soundstage.engines.stage.sound.speech.vocoder import melody

LINE = "Papa may hope for seven better boats."
VOICES = {
    "narrator": Voice(gender="male", accent="british", traits=("weathered", "50s")),
    "man": Voice(gender="male"),
    "woman": Voice(gender="female", age="young"),
    "child": Voice(age="child"),
    "old man": Voice(gender="male", age="old"),
    "robot": Voice(traits=("robot",)),
    "british woman": Voice(gender="female", accent="british"),
    "frenchwoman": Voice(gender="female", language="fr"),
}


@pytest.fixture(scope="module")
def spoken() -> dict[str, Utterance]:
    return {name: speak(LINE, voice, 4) for name, voice in VOICES.items()}


def level(said: Utterance, start: float, end: float) -> float:
    part = said.samples[round(start * said.rate) : max(round(end * said.rate), round(start * said.rate) + 48)]
    return float(np.sqrt(np.mean(np.square(part, dtype=np.float64))))


def tilt(samples: NDArray[np.float32]) -> float:
    power = np.abs(np.fft.rfft(samples)) ** 2
    hertz = np.fft.rfftfreq(len(samples), 1.0 / RATE)
    return float((power * hertz).sum() / power.sum())


@pytest.mark.parametrize("name", VOICES)
def test_phones_cover_the_samples_in_order(spoken, name) -> None:
    said = spoken[name]
    assert said.rate == RATE
    assert said.samples.dtype == np.float32
    assert 1.2 < said.seconds < 6.0
    assert np.abs(said.samples).max() <= 1.0
    last = 0.0
    for phone, start, end in said.phones:
        assert phone in ARPABET
        assert start == pytest.approx(last, abs=1e-6)
        assert end > start
        last = end
    assert last == pytest.approx(said.seconds, abs=0.002)


@pytest.mark.parametrize("name", [name for name in VOICES if name != "frenchwoman"])
def test_vowels_are_where_the_energy_is_and_lips_close(spoken, name) -> None:
    said = spoken[name]
    vowels = [level(said, start, end) for phone, start, end in said.phones if phone in VOWELS]
    stops = [level(said, start, end) for phone, start, end in said.phones if phone in {"p", "b", "t"}]
    pauses = [level(said, start, end) for phone, start, end in said.phones if phone == "pau"]
    assert np.median(vowels) > 2.0 * np.median(stops)
    assert np.median(vowels) > 5.0 * min(pauses)
    assert {"p", "b", "m"} <= {phone for phone, _, _ in said.phones}


def test_silence_is_trimmed(spoken) -> None:
    for said in spoken.values():
        assert said.phones[0][0] != "pau" or said.phones[0][2] <= 0.06
        assert said.phones[-1][2] - said.phones[-1][1] <= 0.3
        assert np.abs(said.samples[:24]).max() < 0.05


def test_no_two_characters_sound_alike(spoken) -> None:
    pitch = {name: melody(said.samples).median for name, said in spoken.items()}
    assert 80.0 < pitch["narrator"] < pitch["man"] < 130.0
    assert 190.0 < pitch["woman"] < pitch["child"]
    assert pitch["child"] > 245.0
    assert 100.0 < pitch["old man"] < 135.0
    assert tilt(spoken["child"].samples) > tilt(spoken["narrator"].samples)
    marks = {hashlib.sha256(said.samples.tobytes()).hexdigest() for said in spoken.values()}
    assert len(marks) == len(VOICES)


@pytest.mark.parametrize("name", ["man", "narrator", "woman", "robot", "frenchwoman"])
def test_every_sentence_of_a_line_is_spoken(name) -> None:
    said = speak("Nobody lives here. Papa came back!", VOICES[name], 2)
    pauses = [(start, end) for phone, start, end in said.phones[1:-1] if phone == "pau"]
    start, end = max(pauses, key=lambda pause: pause[1] - pause[0])
    assert end - start > 0.3
    after = [phone for phone, begin, _ in said.phones if begin >= end]
    assert after.count("p") == 2
    assert {"k", "b"} <= set(after)
    assert level(said, start + 0.1, end - 0.1) < 0.1 * level(said, end, said.seconds)
    assert 0.5 < level(said, 0.0, start) / level(said, end, said.seconds) < 2.0


@pytest.mark.parametrize("name", VOICES)
def test_plain_lines_are_equally_loud_and_never_clip(spoken, name) -> None:
    said = spoken[name]
    assert loudness(np.concatenate([said.samples, np.zeros(RATE // 2, np.float32)])) == pytest.approx(-20.0, abs=0.6)
    assert np.abs(said.samples).max() < 0.985
    assert abs(float(said.samples.mean())) < 1e-3
    assert np.abs(said.samples[-24:]).max() < 1e-3


def test_a_robot_keeps_one_pitch_and_a_person_does_not(spoken) -> None:
    def swing(said: Utterance) -> float:
        hertz = melody(said.samples).hertz
        return float(np.std(np.log2(hertz[hertz > 0.0])))

    assert swing(speak(LINE, Voice(gender="female", traits=("excited",)), 1)) > swing(
        speak(LINE, Voice(gender="female", traits=("sad",)), 1)
    )


def test_a_whisper_has_no_voice_and_a_shout_is_louder() -> None:
    plain, whisper, shout = (speak(LINE, Voice(gender="male", delivery=how), 1) for how in ("speaks", "whispers", "shouts"))
    voiced = {name: (melody(said.samples).hertz > 0.0).mean() for name, said in (("plain", plain), ("whisper", whisper))}
    assert voiced["whisper"] < 0.4 * voiced["plain"]
    loud = [np.sqrt(np.mean(np.square(said.samples))) for said in (whisper, plain, shout)]
    assert loud[0] < 0.7 * loud[1] < 0.7 * loud[2]
    assert melody(shout.samples).median > 1.15 * melody(plain.samples).median


def test_same_seed_same_voice_another_seed_another() -> None:
    one, again, other = (speak("We are nearly there.", Voice(gender="female"), seed).samples for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert len(one) != len(other) or not np.array_equal(one, other)


def test_british_words_lose_their_r_and_broaden_their_a() -> None:
    british, american = (
        [phone for phone, _, _ in speak("Start the dance after the ruler.", Voice(gender="male", accent=accent), 1).phones]
        for accent in ("British", "American")
    )
    assert british.count("r") < american.count("r")
    assert "ae" in american
    assert british.count("aa") > american.count("aa")


@pytest.mark.parametrize(
    "words", ["-voice evil --help", '") (system "touch /tmp/owned") ("', "-f /etc/passwd", "$(reboot); `ls` | rm"]
)
@pytest.mark.parametrize("voice", [VOICES["man"], VOICES["woman"], VOICES["frenchwoman"], VOICES["narrator"]])
def test_words_are_only_ever_words(words, voice, tmp_path) -> None:
    said = speak(words, voice, 1)
    assert said.seconds > 0.3
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("words", ["", "   ", "…!?", "🙂🙂"])
def test_a_line_without_words_is_an_error(words) -> None:
    with pytest.raises(EngineError) as caught:
        speak(words, Voice(), 1)
    assert caught.value.code == "INPUT_VALIDATION_ERROR"


def test_a_line_that_no_clip_holds_is_an_error() -> None:
    with pytest.raises(EngineError, match="characters"):
        speak("word " * 400, Voice(), 1)


@pytest.mark.parametrize(("voice", "package"), [("man", "flite"), ("woman", "festival"), ("frenchwoman", "espeak-ng")])
def test_a_missing_program_names_its_package(monkeypatch, tmp_path, voice, package) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineError, match="not installed") as caught:
        speak(LINE, VOICES[voice], 1)
    assert "apt-get install" in caught.value.advice
    assert package in caught.value.advice


def test_a_program_that_hangs_is_stopped(monkeypatch, tmp_path) -> None:
    (tmp_path / "flite").write_text("#!/bin/sh\nexec sleep 30\n")
    (tmp_path / "flite").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(programs, "_SECONDS", 0.3)
    with pytest.raises(EngineError, match="did not finish"):
        speak(LINE, VOICES["man"], 1)
