"""Shots and their times, to the frame."""

from collections.abc import Callable

import pytest

from soundstage.engines.stage.screenplay import Screenplay, write

Cuts = Callable[[Screenplay], list[float]]


@pytest.mark.parametrize(
    ("prompt", "seconds", "cuts"),
    [
        ("0-2s: a mountain at dawn. 2-5s: a man walks. 5-8s: a woman waits.", 8, [2.0, 5.0]),
        ("[00:00-00:05] A man walks. [00:05-00:09] Close-up of his face.", 9, [5.0]),
        ("0:00-0:03 A man walks.\n0:03-0:07 A dog runs.", 7, [3.0]),
        ("Seconds 0-3: a desert. Seconds 3-6: a beach.", 6, [3.0]),
        ("0s: a desert. 2.5s: a man jumps. 6s: he lands.", 10, [2.5, 6.0]),
        ("Shot 1 (3s): a man walks. Shot 2 (4s): a dog runs. Shot 3 (2s): a beach.", 9, [3.0, 7.0]),
        ("0–1.5s: a desert. 1.5–4s: a beach.", 4, [1.5]),
        ("0s-2s: a desert. 2s-5s: a beach.", 5, [2.0]),
        ("First 2 seconds: a desert. Next 3 seconds: a beach. Last 2 seconds: a cat.", 7, [2.0, 5.0]),
        ("@0s a desert; @2s a beach, static; @5s a cat", 9, [2.0, 5.0]),
        ("t=0s: a desert. t=4s: a beach.", 8, [4.0]),
        ("0:00 - a desert\n0:03 - a beach", 7, [3.0]),
        ("A desert in fog. 2-5s: a beach. 5-9s: a cat.", 9, [2.0, 5.0]),
        ("A robot waits, static shot. At 3 seconds, it walks. At 6 seconds, it sits.", 10, [3.0, 6.0]),
    ],
)
def test_written_times_are_kept_to_the_frame(cuts_of: Cuts, prompt: str, seconds: int, cuts: list[float]) -> None:
    screenplay = write(prompt)
    assert screenplay.seconds == seconds
    assert cuts_of(screenplay) == cuts


@pytest.mark.parametrize(
    ("prompt", "shots"),
    [
        ("Wide shot: a beach. Cut to close-up: a man. Finally: an aerial shot pulls back.", 3),
        ("Wide shot of a valley. Close-up of a man's face. Extreme close-up of his eye.", 3),
        ("Shot 1: a man walks.\nShot 2: a dog runs.\nShot 3: the sun sets.", 3),
        ("A rainy night.\n\nScene 1: a man walks.\nCamera: slow push-in\nScene 2: a dog runs.\nCamera: static", 2),
        ("A man walks on a beach, then sits down and finally looks at the sea.", 1),
        ("Single continuous take, no cuts: wide shot of a hall. Close-up of a face.", 1),
        ("A wide beach and a man aged 30-40 at 10:30 in the morning.", 1),
        ("2-3 people walk on a street.", 1),
        ("镜头1：远景，雪山日出。镜头2：特写，一位老人。", 2),
    ],
)
def test_how_many_shots(prompt: str, shots: int) -> None:
    assert len(write(prompt).shots) == shots


def test_shots_cover_the_clip_without_gaps() -> None:
    screenplay = write("Wide shot: a beach. Cut to a man walking. Cut to a dog. Cut to close-up: her face.", seconds=7)
    edges = [shot.start for shot in screenplay.shots] + [screenplay.shots[-1].end]
    assert edges[0] == 0.0
    assert edges[-1] == 7.0
    assert all(left.end == right.start for left, right in zip(screenplay.shots, screenplay.shots[1:], strict=False))
    assert all(abs(edge * 24 - round(edge * 24)) < 1e-9 for edge in edges)


def test_a_timeline_longer_than_the_clip_is_compressed_with_a_note() -> None:
    screenplay = write("0-10s: a desert. 10-20s: a beach.", seconds=10)
    assert [shot.start for shot in screenplay.shots] == [0.0, 5.0]
    assert any("compressed" in note for note in screenplay.notes)


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        ("4-8s: a beach. 0-4s: a desert.", "order"),
        ("0-5s: a desert. 3-8s: a beach.", "overlap"),
    ],
)
def test_times_that_cannot_be_are_repaired_with_a_note(prompt: str, word: str) -> None:
    screenplay = write(prompt)
    edges = [shot.start for shot in screenplay.shots]
    assert edges == sorted(edges)
    assert any(word in note for note in screenplay.notes)


def test_an_hour_of_the_day_is_no_timecode() -> None:
    assert len(write("A man waits at a station. At 10:30, the train arrives.").shots) == 1


def test_sections_speak_for_themselves() -> None:
    screenplay = write(
        "A man stands in a desert.\nCamera: slow orbit\nStyle: film noir\nSound: thunder\nConstraints: no text, no music"
    )
    assert screenplay.shots[0].move.kind == "orbit"
    assert screenplay.style.monochrome
    assert [cue.noun for cue in screenplay.sounds] == ["thunder"]
    assert set(screenplay.exclude) == {"text", "music"}
    assert len(screenplay.subjects) == 1


@pytest.mark.parametrize(
    ("prompt", "asked", "seconds"),
    [
        ("A 10-second video of a beach", None, 10),
        ("A beach. Duration: 12 seconds", None, 12),
        ("A 10-second video of a beach", 5, 5),
        ("A beach. 7 seconds.", None, 7),
        ("A beach", None, 4),
        ("A 90 second film of a beach", None, 15),
    ],
)
def test_length(prompt: str, asked: int | None, seconds: int) -> None:
    assert write(prompt, seconds=asked).seconds == seconds


def test_speech_stretches_an_automatic_length() -> None:
    line = "word " * 22
    assert write(f'A man says: "{line}."').seconds >= 9


@pytest.mark.parametrize(
    ("prompt", "asked", "ratio"),
    [
        ("Vertical video of a skater", "auto", "9:16"),
        ("A beach, 21:9 anamorphic", "auto", "21:9"),
        ("A beach", "auto", "16:9"),
        ("Vertical video of a skater", "4:3", "4:3"),
        ("A vertical cliff above the sea", "auto", "16:9"),
    ],
)
def test_shape(prompt: str, asked: str, ratio: str) -> None:
    assert write(prompt, aspect_ratio=asked).aspect_ratio == ratio


def test_lengths_and_shapes_outside_the_contract_are_refused() -> None:
    with pytest.raises(ValueError, match="4 to 15"):
        write("A beach", seconds=3)
    with pytest.raises(ValueError, match="aspect ratio"):
        write("A beach", aspect_ratio="5:7")
