"""Where sounds are heard."""

import numpy as np
import pytest

from soundstage.engines.stage.scene import Curve
from soundstage.engines.stage.sound.signal import RATE, coloured, generator
from soundstage.engines.stage.sound.space import listen, place, trace


def test_level_falls_by_six_decibels_a_doubling(scene) -> None:
    listener = listen(scene(), 48_000)
    tone = coloured(generator(1), 48_000, low=100.0, high=400.0)
    heard = [place(tone, trace(listener, Curve.constant((0.0, 1.6, 5.0 - z))), reach=2.0).std() for z in (8.0, 16.0)]
    assert 20.0 * np.log10(heard[0] / heard[1]) == pytest.approx(6.0, abs=0.7)


@pytest.mark.parametrize(("x", "near"), [(-4.0, 0), (4.0, 1)])
def test_the_near_ear_hears_louder_and_first(scene, x, near) -> None:
    listener = listen(scene(), 48_000)
    noise = coloured(generator(1), 24_000, low=300.0, high=6000.0)
    heard = place(noise, trace(listener, Curve.constant((x, 1.6, 3.0))), reach=2.0)
    assert heard[:, near].std() > 1.5 * heard[:, 1 - near].std()
    likeness = np.correlate(heard[2000:8000, 1 - near], heard[2000:8000, near], "full")
    assert 5 <= np.argmax(likeness) - 5999 <= round(0.00035 * RATE)


def test_what_touches_the_lens_is_everywhere(scene) -> None:
    path = trace(listen(scene(), 4800), Curve.constant((0.02, 1.6, 5.0)))
    assert np.abs(path.pan).max() < 0.1


def test_a_long_lens_brings_sound_nearer(scene, shot) -> None:
    wide = trace(listen(scene(), 4800), Curve.constant((0.0, 1.6, -20.0)))
    made = shot()
    object.__setattr__(made.camera, "vfov", np.full(2, 0.1, np.float32))
    tele = trace(listen(scene(shots=(made,)), 4800), Curve.constant((0.0, 1.6, -20.0)))
    assert tele.distance[0] < 0.7 * wide.distance[0]
