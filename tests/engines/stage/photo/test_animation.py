import itertools
from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from soundstage.engines.stage import photo

WIDTH, HEIGHT = 320, 180


@cache
def look(image: Path) -> photo.Shown:
    return photo.look(image, WIDTH, HEIGHT)


def shoot(image: Path, end: Path | None = None, frames: int = 16, **move: str) -> list[NDArray[np.uint8]]:
    closing = None if end is None else look(end)
    animation = photo.animate(look(image), closing, photo.Move(**move), frames=frames, rate=24, seed=3)  # type: ignore[arg-type]
    return list(animation.frames)


def psnr(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> float:
    error = np.mean((one[..., :3].astype(float) - two[..., :3]) ** 2)
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


def ball(frame: NDArray[np.uint8]) -> tuple[float, float, float]:
    """Area and middle of the red ball."""
    red = (frame[..., 0].astype(int) - frame[..., 1] > 70).astype(np.uint8)
    moments = cv2.moments(red, binaryImage=True)
    return moments["m00"], moments["m10"] / moments["m00"], moments["m01"] / moments["m00"]


@pytest.mark.parametrize(
    "kind", ["static", "push", "pull", "pan", "tilt", "truck", "pedestal", "orbit", "roll", "zoom", "dolly_zoom"]
)
def test_starts_as_the_picture_and_moves_without_a_jump(photograph: Path, kind: str) -> None:
    frames = shoot(photograph, kind=kind, direction="right")
    assert psnr(frames[0], look(photograph).picture) >= 50
    change = [float(np.abs(b.astype(int) - a).mean()) for a, b in itertools.pairwise(frames)]
    assert max(change) <= 3 * np.median(change) + 0.05
    assert np.abs(frames[-1].astype(int) - frames[0]).mean() > 0.5
    assert all(frame.shape == (HEIGHT, WIDTH, 4) and frame[..., 3].min() == 255 for frame in frames)


def test_arrives_exactly_at_the_second_picture(photograph: Path, second: Path) -> None:
    frames = shoot(photograph, second, kind="push")
    assert psnr(frames[0], look(photograph).picture) >= 50
    assert psnr(frames[-1], look(second).picture) >= 50


def test_a_push_brings_the_subject_nearer_than_the_land_behind(photograph: Path) -> None:
    frames = shoot(photograph, kind="push")
    assert ball(frames[-1])[0] > 1.3 * ball(frames[0])[0]


def test_a_pull_takes_it_away(photograph: Path) -> None:
    frames = shoot(photograph, kind="pull")
    assert ball(frames[-1])[0] < 0.9 * ball(frames[0])[0]


def test_left_and_right_are_told_apart(photograph: Path) -> None:
    left = ball(shoot(photograph, kind="pan", direction="left")[-1])[1]
    right = ball(shoot(photograph, kind="pan", direction="right")[-1])[1]
    assert right < WIDTH / 2 < left


def test_up_and_down_are_told_apart(photograph: Path) -> None:
    start = ball(shoot(photograph, frames=2, kind="static")[0])[2]
    up = ball(shoot(photograph, kind="tilt", direction="up")[-1])[2]
    down = ball(shoot(photograph, kind="tilt", direction="down")[-1])[2]
    assert down < start < up


def test_the_same_seed_gives_the_same_frames_and_another_differs(photograph: Path) -> None:
    def handheld(seed: int) -> list[NDArray[np.uint8]]:
        move = photo.Move(kind="static", handheld=True)
        made = photo.animate(look(photograph), None, move, frames=24, rate=24, seed=seed)
        return list(made.frames)

    one, two, other = handheld(1), handheld(1), handheld(2)
    assert all((a == b).all() for a, b in zip(one, two, strict=True))
    assert any((a != b).any() for a, b in zip(one, other, strict=True))


def test_says_what_it_found(photograph: Path) -> None:
    made = photo.animate(look(photograph), None, photo.Move(), frames=2, rate=24, seed=0)
    assert "sky" in made.log[0]
    assert "subject" in made.log[0]
