"""Stems: files that sum to the mix, and the lines as WebVTT."""

import numpy as np
from scipy.io import wavfile

from soundstage.engines.stage.scene import SoundSource, Speech, Voice
from soundstage.engines.stage.sound import RATE, mastered, mix, record, speak, write_stems
from soundstage.engines.stage.sound.stems import subtitles

WORDS = "Fish & chips, <please>."


def test_stems_sum_to_the_mix_and_the_lines_are_timed(scene, tmp_path) -> None:
    said = speak("Fish and chips, please.", Voice(gender="male"), 3)
    spoken = Speech(speaker="", words=WORDS, start=0.5, samples=said.samples, rate=said.rate, phones=said.phones)
    made = scene(sources=(SoundSource(kind="wind", start=0.0, end=9.0),), speeches=(spoken,))
    track, stems = mastered(record(made))
    files = write_stems(made, stems, tmp_path)
    assert sorted(files) == ["ambience.wav", "dialogue.wav", "effects.wav", "lines.vtt", "music.wav"]
    read = {name: wavfile.read(path) for name, path in files.items() if name.endswith("wav")}
    assert all(rate == RATE and part.dtype == np.float32 and part.shape == track.shape for rate, part in read.values())
    assert np.abs(sum(part for _, part in read.values()) - track).max() < 1e-5
    assert np.abs(mix(made) - track).max() == 0.0
    assert not read["music.wav"][1].any()
    quiet = read["dialogue.wav"][1][: int(0.4 * RATE)]
    assert np.abs(quiet).max() < 1e-6
    text = files["lines.vtt"].read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n\n1\n00:00:00.500 --> 00:00:")
    assert "Fish &amp; chips, &lt;please&gt;.</v>" in text


def test_a_clip_without_lines_has_an_empty_list_of_them(scene) -> None:
    assert subtitles(scene()) == "WEBVTT\n"
