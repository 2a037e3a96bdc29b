import numpy as np

from soundstage.engines.stage.camera.easing import burst, glide


def test_a_glide_starts_and_stops_at_rest_and_never_turns_back() -> None:
    elapsed = np.linspace(0, 6, 289, dtype=np.float32)
    way = glide(elapsed, 6.0)
    speed = np.diff(way)
    assert way[0] == 0
    assert abs(way[-1] - 1) < 1e-6
    assert (speed >= -1e-7).all()
    assert speed[0] < 0.02 * speed.max()
    assert speed[-1] < 0.02 * speed.max()


def test_a_glide_is_even_in_the_middle() -> None:
    elapsed = np.linspace(2, 4, 97, dtype=np.float32)
    speed = np.diff(glide(elapsed, 6.0))
    assert speed.max() < 1.02 * speed.min()


def test_a_burst_happens_when_asked() -> None:
    done = burst(np.asarray([0.0, 1.0, 1.25, 1.5, 3.0], np.float32), 1.0, 0.5)
    assert done.tolist() == [0.0, 0.0, 0.5, 1.0, 1.0]
