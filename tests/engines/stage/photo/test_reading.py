import cv2
import numpy as np
import pytest
from tests.engines.stage.photo.conftest import lake, landscape

from soundstage.engines.stage import photo
from soundstage.engines.stage.photo.sight import read


def overlap(mask: np.ndarray, truth: np.ndarray) -> float:
    """Intersection over union."""
    return float(((mask > 0.5) & truth).sum() / ((mask > 0.5) | truth).sum())


def test_finds_sky_and_subject() -> None:
    found = read(landscape())
    truth = np.zeros((270, 480), bool)
    truth[: int(270 * 0.45)] = True
    ball = np.zeros((270, 480), np.uint8)
    cv2.circle(ball, (240, int(270 * 0.62)), 45, 1, -1)
    assert found.kind == "landscape"
    assert overlap(found.sky, truth & (ball == 0)) > 0.85
    assert found.subject is not None
    assert overlap(found.subject, ball > 0) > 0.8
    assert found.horizon == pytest.approx(0.45, abs=0.04)


def test_finds_water_below_the_shore() -> None:
    truth = np.zeros((180, 320), bool)
    truth[int(0.6 * 180) :] = True
    assert overlap(read(lake(), {"lake"}).water, truth) > 0.85
    assert read(landscape()).water.mean() < 0.02


def test_finds_a_face_and_its_landmarks(portrait: photo.Shown) -> None:
    (face,) = portrait.reading.faces
    # The picture is 512 × 512; in the wide cut its scale is 1.25 and nothing of the head is lost.
    top = (portrait.picture.shape[0], portrait.picture.shape[1])
    assert portrait.reading.kind == "portrait"
    assert face.box[1] > 0
    assert face.span == pytest.approx(44 * 1.25, rel=0.12)
    assert abs(face.roll) < 0.12
    assert face.mouth.teeth
    x, y = face.world(face.mouth.x, face.mouth.upper)
    assert 0.85 < (y - face.middle[1]) / face.span < 1.2
    assert abs(x - face.middle[0]) < 0.15 * face.span
    assert 0 < x < top[1]


def test_sees_no_face_where_none_is() -> None:
    assert read(landscape()).faces == ()
    assert read(lake()).faces == ()


def test_fire_needs_its_word() -> None:
    picture = np.full((180, 320, 3), 12, np.uint8)
    cv2.ellipse(picture, (160, 120), (14, 34), 0, 0, 360, (255, 170, 40), -1)
    assert read(picture).fire.mean() == 0
    assert 0.005 < read(picture, {"campfire"}).fire.mean() < 0.06


def test_says_in_one_line_what_it_found(portrait: photo.Shown) -> None:
    assert portrait.reading.log.startswith("the picture is a portrait: ")
    assert "a face" in portrait.reading.log
    assert "\n" not in portrait.reading.log


def test_what_stands_out_is_not_cut_off() -> None:
    picture = np.full((400, 300, 3), 220, np.uint8)
    cv2.circle(picture, (150, 120), 55, (180, 30, 30), -1)
    assert photo.centre_of(picture, 16 / 9)[1] < 0.36
