"""The classifier on a textured world filmed by cameras that are known exactly."""

import cv2
import numpy as np
import pytest
from evals.cuts import asked, cuts
from evals.moves import classify, evidence
from numpy.typing import NDArray

_SIZE, _RATE, _COUNT = (320, 180), 12.0, 37


def _texture(seed: int, size: int) -> NDArray[np.uint8]:
    rng = np.random.default_rng(seed)
    coarse = cv2.resize(rng.integers(0, 255, (size // 16, size // 16), np.uint8), (size, size), interpolation=cv2.INTER_CUBIC)
    fine = cv2.resize(rng.integers(0, 255, (size // 5, size // 5), np.uint8), (size, size), interpolation=cv2.INTER_CUBIC)
    return cv2.addWeighted(coarse, 0.6, fine, 0.4, 0)


_WALL, _FLOOR, _BOARD = _texture(1, 1600), _texture(2, 1600), _texture(6, 240)[:, :120]


def _film(where: NDArray[np.float64], yaw: float, pitch: float, roll: float, zoom: float) -> NDArray[np.uint8]:
    """A wall 40 m ahead on a floor 1.6 m below, seen from `where` (x right, y up, z ahead, metres)."""
    focal = 320 * zoom
    camera = np.array([[focal, 0, 160], [0, -focal, 90], [0, 0, 1]], np.float64)
    about = [np.array([0, yaw, 0]), np.array([-pitch, 0, 0]), np.array([0, 0, roll])]
    turn = cv2.Rodrigues(about[2])[0] @ cv2.Rodrigues(about[1])[0] @ cv2.Rodrigues(about[0])[0]

    def plane(
        origin: tuple[float, float, float], u: tuple[float, float, float], v: tuple[float, float, float]
    ) -> NDArray[np.float64]:
        columns = np.stack([np.array(u), np.array(v), np.array(origin) - where], 1)
        return camera @ turn @ columns

    frame = np.full((180, 320), 128, np.uint8)
    for texture, matrix, inside in (
        (_WALL, plane((-60, -1.6, 40), (0.075, 0, 0), (0, 0.075, 0)), (1600, 1600)),
        (_FLOOR, plane((-32, -1.6, 40), (0.04, 0, 0), (0, 0, -0.04)), (1600, 940)),
    ):
        part = texture[: inside[1], : inside[0]]
        drawn = cv2.warpPerspective(part, matrix, _SIZE)
        mask = cv2.warpPerspective(np.full(part.shape, 255, np.uint8), matrix, _SIZE) > 128
        frame[mask] = drawn[mask]
    return _with_figure(frame, camera @ turn @ (np.array([0.4, -0.4, 5.0]) - where), focal)


def _with_figure(frame: NDArray[np.uint8], middle: NDArray[np.float64], focal: float) -> NDArray[np.uint8]:
    """A board of 1.2 m × 2.4 m stands 5 m ahead."""
    across, down = middle[:2] / middle[2]
    scale = focal / middle[2] * 1.2 / 120
    matrix = np.array([[scale, 0, across - 60 * scale], [0, scale, down - 120 * scale]])
    drawn = cv2.warpAffine(_BOARD, matrix, _SIZE)
    mask = cv2.warpAffine(np.full(_BOARD.shape, 255, np.uint8), matrix, _SIZE) > 128
    frame[mask] = drawn[mask]
    return frame


def _shot(kind: str) -> list[NDArray[np.uint8]]:
    rng = np.random.default_rng(5)
    frames = []
    for index in range(_COUNT):
        t = index / (_COUNT - 1) - 0.5
        where, yaw, pitch, roll, zoom = np.zeros(3), 0.0, 0.0, 0.0, 1.0
        match kind:
            case "pan left":
                yaw = 0.3 * t
            case "pan right":
                yaw = -0.3 * t
            case "tilt up":
                pitch = -0.2 * t
            case "tilt down":
                pitch = 0.2 * t
            case "zoom in":
                zoom = float(np.exp(0.5 * t))
            case "zoom out":
                zoom = float(np.exp(-0.5 * t))
            case "push in":
                where = np.array([0, 0, 4 * t])
            case "pull out":
                where = np.array([0, 0, -4 * t])
            case "truck left":
                where = np.array([-2 * t, 0, 0])
            case "truck right":
                where = np.array([2 * t, 0, 0])
            case "roll clockwise":
                roll = 0.3 * t
            case "dolly_zoom in":
                where = np.array([0, 0, 2 * t])
                zoom = (5 - 2 * t) / 5
            case "orbit left" | "orbit right":
                yaw = 0.7 * t * (-1 if kind.endswith("left") else 1)
                where = np.array([0.4 + 5 * np.sin(yaw), 0, 5 - 5 * np.cos(yaw)])
            case "crash_zoom in":
                zoom = float(np.exp(np.clip(8 * t, -0.5, 0.5)))
            case "shake":
                yaw, pitch = 0.02 * rng.normal(size=2)
        frames.append(_film(where, yaw, pitch, roll, zoom))
    return frames


@pytest.mark.parametrize(
    "kind",
    [
        "static", "pan left", "pan right", "tilt up", "tilt down", "zoom in", "zoom out", "push in", "pull out",
        "truck left", "truck right", "roll clockwise", "shake", "dolly_zoom in", "orbit left", "orbit right", "crash_zoom in",
    ],
)  # fmt: skip
def test_known_cameras_are_told(kind: str) -> None:
    found = evidence(_shot(kind), _RATE)
    assert str(classify(found)) == kind, found


def test_cuts_stand_out_from_fast_moves_and_flashes() -> None:
    one, two = _texture(3, 1600), _texture(4, 1600)
    first = [one[:180, 16 * at : 16 * at + 320] for at in range(20)]  # a twentieth of the picture each frame
    second = [two[200:380, 2 * at : 2 * at + 320] for at in range(20)]
    flash = [np.full((180, 320), 255, np.uint8)]
    film = [*first, *second[:10], *flash, *second[10:], *_shot("static")[:10]]
    assert cuts(film) == [20, 41]


def test_cuts_between_repeated_frames() -> None:
    one, two = _texture(3, 400), _texture(4, 400)
    frames = [picture[:180, at // 2 * 4 : at // 2 * 4 + 320] for picture in (one, two) for at in range(12)]
    assert cuts(frames) == [12]


def test_asked_cuts_are_frames() -> None:
    assert asked([[0, 2.5], [2.5, 4.25], [4.25, None]]) == [60, 102]
