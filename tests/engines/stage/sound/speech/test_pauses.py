"""Silence where the stops are, and the phones still with their sounds."""

import numpy as np
import pytest

from soundstage.engines.stage.sound.speech.pauses import paused
from soundstage.engines.stage.sound.speech.source import Raw

RATE = 16_000


@pytest.fixture
def line() -> Raw:
    """Two words of a second each, an inner pause of 100 ms, a second one of 600 ms before a third word."""
    sounds = [(0.05, 0.0), (1.0, 0.5), (0.1, 0.0), (1.0, 0.4), (0.6, 0.0), (1.0, 0.3), (0.1, 0.0)]
    names = ["pau", "aa", "pau", "iy", "pau", "uw", "pau"]
    samples, phones, last = [], [], 0.0
    for (seconds, level), name in zip(sounds, names, strict=True):
        samples.append(np.full(round(seconds * RATE), level, np.float32))
        phones.append((name, last, last + seconds))
        last += seconds
    return Raw(samples=np.concatenate(samples), rate=RATE, phones=tuple(phones))


def test_a_comma_and_a_full_stop_get_their_time(line) -> None:
    longer = paused(line, "Ah, ee. Ooh!")
    pauses = [end - start for phone, start, end in longer.phones[1:-1] if phone == "pau"]
    assert pauses == pytest.approx([0.22, 0.6], abs=0.001)
    assert longer.phones[-1][2] == pytest.approx(len(longer.samples) / RATE, abs=1e-4)
    for phone, start, end in longer.phones:
        part = longer.samples[round(start * RATE) : round(end * RATE)]
        assert np.median(part) == pytest.approx({"aa": 0.5, "iy": 0.4, "uw": 0.3, "pau": 0.0}[phone])


def test_pauses_that_no_stop_asked_for_are_only_made_long_enough(line) -> None:
    longer = paused(line, "Ah ee ooh")
    assert [end - start for phone, start, end in longer.phones[1:-1] if phone == "pau"] == pytest.approx([0.16, 0.6], abs=0.001)


def test_slow_speakers_pause_longer(line) -> None:
    assert len(paused(line, "Ah, ee. Ooh", 1.5).samples) > len(paused(line, "Ah, ee. Ooh", 1.0).samples)


def test_a_line_with_pauses_enough_is_left_alone(line) -> None:
    without = Raw(samples=line.samples, rate=RATE, phones=(("aa", 0.0, 2.0), ("pau", 2.0, len(line.samples) / RATE)))
    assert paused(without, "Ah.") is without
