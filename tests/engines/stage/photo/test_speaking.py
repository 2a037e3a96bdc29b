import numpy as np
import pytest

from soundstage.engines.stage import photo
from soundstage.engines.stage.motion.visemes import mouth_of
from soundstage.engines.stage.photo.sight import Muzzle
from soundstage.engines.stage.photo.stir.roaring import JawPuppet
from soundstage.engines.stage.photo.stir.speaking import Expression, FacePuppet, _expression
from soundstage.engines.stage.scene import Speech

RATE = 16_000


@pytest.fixture(scope="module")
def puppet(portrait: photo.Shown) -> FacePuppet:
    return FacePuppet(portrait.picture, portrait.reading.faces[0])


def drawn(puppet: FacePuppet, portrait: photo.Shown, **shown: float) -> np.ndarray:
    texture = portrait.picture.copy()
    puppet.draw(texture, Expression(**shown))
    return texture


def dark(picture: np.ndarray, portrait: photo.Shown) -> int:
    """Pixels of the mouth's inside."""
    face = portrait.reading.faces[0]
    x, y = (int(value) for value in face.world(face.mouth.x, face.mouth.lower + 0.1))
    reach = int(0.4 * face.span)
    return int((picture[y - reach // 2 : y + reach, x - reach : x + reach].max(axis=2) < 75).sum())


def test_a_face_at_rest_is_left_alone(puppet: FacePuppet, portrait: photo.Shown) -> None:
    assert (drawn(puppet, portrait) == portrait.picture).all()


def test_an_open_vowel_opens_the_mouth_and_m_closes_it(puppet: FacePuppet, portrait: photo.Shown) -> None:
    wide, shut = (drawn(puppet, portrait, jaw=jaw, speaking=1.0) for jaw in (1.0, 0.0))
    assert dark(wide, portrait) > dark(portrait.picture, portrait) + 60
    face = portrait.reading.faces[0]
    x, y = (int(value) for value in face.world(face.mouth.x, (face.mouth.upper + face.mouth.lower) / 2))
    teeth = np.s_[y - 1 : y + 2, x - 6 : x + 7, 2]  # teeth are blue beside lips
    assert shut[teeth].mean() < portrait.picture[teeth].mean() - 12
    assert puppet.opening(Expression(jaw=0.0, speaking=1.0)) == 0.0


def test_only_the_face_moves(puppet: FacePuppet, portrait: photo.Shown) -> None:
    moved = (drawn(puppet, portrait, jaw=1.0, speaking=1.0, blink=1.0) != portrait.picture).any(axis=2)
    rows, columns = np.nonzero(moved)
    face = portrait.reading.faces[0]
    x, _ = face.middle
    assert np.abs(columns - x).max() < 1.8 * face.span
    assert rows.min() > face.middle[1] - 1.1 * face.span


def test_lids_cover_the_eyes(puppet: FacePuppet, portrait: photo.Shown) -> None:
    closed = drawn(puppet, portrait, blink=1.0)
    for x, y in portrait.reading.faces[0].eyes:
        spot = np.s_[int(y) - 2 : int(y) + 3, int(x) - 2 : int(x) + 3]
        assert closed[spot].mean() > portrait.picture[spot].mean() + 15


def test_lips_follow_the_phones_within_a_frame() -> None:
    tone = 0.5 * np.sin(np.arange(RATE) * 0.3).astype(np.float32)
    phones = (("AA1", 0.0, 0.4), ("M", 0.4, 0.55), ("AA1", 0.55, 1.0))
    mouths = [mouth_of(Speech(speaker="s", words="", start=1.0, samples=tone, rate=RATE, phones=phones))]
    times = np.arange(1.2, 1.8, 1 / 240)
    jaw = np.array([_expression(float(t), (), mouths).jaw for t in times])
    assert jaw.max() > 0.6
    closed = times[jaw < 0.06]
    assert closed.size > 0
    assert closed.min() < 1.4 + 1 / 24 + 0.02
    assert abs(closed.mean() - 1.475) < 0.06  # lips run a little ahead of the sound


def test_a_jaw_drops_and_shows_its_throat() -> None:
    fur = np.random.default_rng(0).integers(120, 200, (200, 300, 3), np.uint8)
    jaw = JawPuppet(fur, Muzzle(x=150.0, y=90.0, half=30.0, head=120.0))
    still, wide = fur.copy(), fur.copy()
    jaw.draw(still, 0.0)
    jaw.draw(wide, 1.0)
    assert (still == fur).all()
    assert (wide[92:128, 135:165].max(axis=2) < 70).sum() > 150
    assert (wide[:20] == fur[:20]).all()
