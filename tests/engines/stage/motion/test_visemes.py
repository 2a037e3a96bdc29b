import numpy as np
import pytest

from soundstage.engines.stage.motion.visemes import LEAD, VISEMES, VOWELS, Mouth, mouth_of
from soundstage.engines.stage.scene import Speech

PHONES = (("p", 0.10, 0.18), ("AA1", 0.18, 0.42), ("b", 0.42, 0.48), ("iy", 0.48, 0.70), ("m", 0.70, 0.80), ("ow", 0.80, 1.05))


@pytest.fixture(scope="module")
def mouth() -> Mouth:
    rate = 16000
    samples = (0.5 * np.sin(2.0 * np.pi * 220.0 * np.arange(int(1.2 * rate)) / rate)).astype(np.float32)
    return mouth_of(Speech(speaker="a", words="", start=2.0, samples=samples, rate=rate, phones=PHONES))


def test_bilabials_close_fully(mouth: Mouth) -> None:
    for phone, begin, end in PHONES:
        if phone in "pbm":
            weights = mouth.at(2.0 + 0.5 * (begin + end) - LEAD)
            assert weights["jawOpen"] < 0.04, phone
            assert weights.get("mouthFunnel", 0.0) < 0.05
            assert weights["mouthPressLeft"] > 0.4


def test_vowels_open_and_round(mouth: Mouth) -> None:
    assert mouth.at(2.0 + 0.30 - LEAD)["jawOpen"] > 0.35
    assert mouth.at(2.0 + 0.95 - LEAD)["mouthFunnel"] > 0.4
    assert mouth.at(2.0 + 0.60 - LEAD)["mouthStretchLeft"] > 0.25


def test_shapes_blend_without_jumps(mouth: Mouth) -> None:
    for name, track in mouth.weights.items():
        assert np.isfinite(track).all()
        assert np.abs(np.diff(track)).max() < 0.25, name
        assert track.min() >= 0.0
        assert track.max() <= 1.0


def test_lips_lead_the_sound(mouth: Mouth) -> None:
    times = np.arange(2.0, 2.42, 0.005)
    opening = np.array([mouth.at(float(t))["jawOpen"] for t in times])
    assert times[int(opening.argmax())] < 2.0 + 0.37 - LEAD


def test_the_mouth_rests_before_and_after(mouth: Mouth) -> None:
    assert mouth.at(1.0) == {}
    assert mouth.at(5.0) == {}


def test_stresses_fall_on_vowels(mouth: Mouth) -> None:
    assert mouth.stresses
    spans = [(2.0 + a, 2.0 + b) for p, a, b in PHONES if p.lower().rstrip("012") in VOWELS]
    assert all(any(a <= t <= b for a, b in spans) for t, _ in mouth.stresses)


def test_silence_has_no_mouth() -> None:
    speech = Speech(speaker="a", words="", start=0.0, samples=np.zeros(100, np.float32), rate=8000, phones=())
    assert all(abs(w) < 1e-6 for w in mouth_of(speech).at(0.0).values())


def test_every_arpabet_phone_has_a_shape() -> None:
    phones = "aa ae ah ao aw ay b ch d dh eh er ey f g hh ih iy jh k l m n ng ow oy p r s sh t th uh uw v w y z zh"
    assert set(phones.split()) <= set(VISEMES)
