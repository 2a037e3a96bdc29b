"""Cameras: projection, jitter, directions, the shadow map's matrix."""

import math

import numpy as np

from soundstage.engines.stage.render.view import direction, look_through, orthographic
from soundstage.engines.stage.scene import CameraTrack


def track(speed: float = 0.0) -> CameraTrack:
    times = np.array([0.0, 1.0], np.float32)
    position = np.array([[0, 1, 5], [speed, 1, 5]], np.float32)
    turn = np.repeat(np.eye(3, dtype=np.float32)[None], 2, axis=0)
    flat = np.ones(2, np.float32)
    return CameraTrack(times=times, position=position, rotation=turn, vfov=flat, focus=flat * 5, aperture=flat * 0)


def place(matrix: np.ndarray, point: tuple[float, float, float]) -> np.ndarray:
    clip = matrix @ np.array([*point, 1.0])
    return np.asarray(clip[:3] / clip[3])


def test_what_the_camera_looks_at_is_in_the_middle() -> None:
    view = look_through(track(), 0.0, width=160, height=90)
    assert np.allclose(place(view.steady, (0, 1, 0))[:2], 0, atol=1e-6)


def test_the_vertical_field_of_view_reaches_the_edge() -> None:
    view = look_through(track(), 0.0, width=160, height=90)
    edge = place(view.steady, (0.0, 1 + 5 * math.tan(0.5), 0.0))
    assert abs(edge[1] - 1.0) < 1e-5


def test_jitter_moves_the_picture_by_pixels() -> None:
    still = look_through(track(), 0.0, width=160, height=90)
    moved = look_through(track(), 0.0, width=160, height=90, jitter=(0.5, -0.25))
    shift = (place(moved.view_projection, (0.3, 1.2, 0)) - place(still.view_projection, (0.3, 1.2, 0)))[:2]
    assert np.allclose(shift * [80, 45], [0.5, -0.25], atol=1e-4)


def test_the_previous_matrix_is_one_frame_old() -> None:
    view = look_through(track(speed=2.4), 0.5, width=160, height=90, fps=24)
    now = look_through(track(speed=2.4), 0.5 - 1 / 24, width=160, height=90, fps=24)
    assert np.allclose(view.previous, now.steady, atol=1e-5)


def test_azimuth_runs_from_minus_z_towards_plus_x() -> None:
    assert np.allclose(direction(0.0, 0.0), (0, 0, -1))
    assert np.allclose(direction(math.pi / 2, 0.0), (1, 0, 0), atol=1e-12)
    assert np.allclose(direction(1.0, math.pi / 2), (0, 1, 0), atol=1e-12)


def test_the_shadow_map_sees_its_centre_and_moves_by_whole_texels() -> None:
    light = direction(0.4, 0.6)
    first = orthographic(light, (0.0, 1.0, 0.0), 2.0, 20.0, 512)
    second = orthographic(light, (0.033, 1.02, -0.05), 2.0, 20.0, 512)
    assert np.all(np.abs(place(first, (0, 1, 0)) - 0.5) < 0.003)
    texels = (place(first, (0.3, 0.7, 0.2)) - place(second, (0.3, 0.7, 0.2)))[:2] * 512
    assert np.allclose(texels, np.round(texels), atol=1e-2)
