import numpy as np

from soundstage.engines.stage.camera import Order, shoot


def bank(x, z):
    """Level near the subject, rising behind the camera's usual place."""
    return np.asarray(np.maximum(z - 2.0, 0.0) * 0.9, np.float32)


def test_the_lens_stays_out_of_a_hill(figure) -> None:
    track = shoot(Order(start=0.0, end=6.0, aspect=16 / 9, target=figure, framing="LS", move="pull", ground=bank))
    land = bank(track.position[:, 0], track.position[:, 2])
    assert (track.position[:, 1] > land + 0.2).all()
    assert np.abs(np.diff(track.position[:, 1])).max() < 0.05


def test_the_camera_goes_round_a_rock(figure, project) -> None:
    rock = np.asarray([[0.0, 0.6, 3.0, 1.1]], np.float32)
    track = shoot(Order(start=0.0, end=6.0, aspect=16 / 9, target=figure, framing="LS", move="push", obstacles=rock))
    gap = np.linalg.norm(track.position - rock[0, :3], axis=1)
    assert (gap > 1.1).all()
    line = np.linspace(track.position[0], [0.0, 1.3, 0.0], 50)
    assert (np.linalg.norm(line - rock[0, :3], axis=1) > 1.0).all()


def test_open_ground_keeps_the_asked_view(figure) -> None:
    track = shoot(Order(start=0.0, end=4.0, aspect=16 / 9, target=figure, azimuth=0.2))
    assert abs(np.arctan2(-track.position[0][0], track.position[0][2]) - 0.2) < 1e-3
