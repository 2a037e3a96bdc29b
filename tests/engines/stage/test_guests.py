from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from tests.engines.stage.photo.conftest import landscape

from soundstage.engines.base import RenderRequest
from soundstage.engines.stage import photo, staging
from soundstage.engines.stage.guests import bring, invited
from soundstage.engines.stage.photo.guest import guest_effect
from soundstage.engines.stage.photographs import Photographs
from soundstage.engines.stage.pronouns import spoken_by_the_pictured
from soundstage.engines.stage.screenplay import Screenplay, write


def script(prompt: str, seconds: int = 4) -> Screenplay:
    return write(prompt, seconds=seconds, aspect_ratio="16:9", repertoire=staging.repertoire())


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> photo.Shown:
    path = tmp_path_factory.mktemp("pictures") / "land.png"
    Image.fromarray(landscape()).save(path)
    return photo.look(path, 480, 270)


@pytest.mark.parametrize(
    ("prompt", "comes"),
    [
        ("A brown dog walks across the meadow from right to left", True),
        ("A red hot-air balloon drifts across the valley", True),
        ("The dog walks across the meadow", False),  # it is in the picture already
        ("A dog sleeps", False),
        ("Clouds drift across the sky", False),
    ],
)
def test_only_what_is_new_and_moves_is_brought_in(shown: photo.Shown, prompt: str, comes: bool) -> None:
    assert (invited(script(prompt), shown) is not None) == comes


def test_a_balloon_crosses_the_sky(shown: photo.Shown) -> None:
    said = script("A red hot-air balloon drifts across the valley from left to right")
    role = invited(said, shown)
    assert role is not None
    effect = guest_effect(bring(role, said, shown, 1), shown.picture, shown.reading)
    assert effect.veil is not None

    def middle(seconds: float) -> float:
        changed = np.abs(effect.veil(shown.picture, seconds, 1.0).astype(int) - shown.picture).max(axis=2) > 25  # type: ignore[misc]
        return float(np.nonzero(changed)[1].mean()) if changed.any() else -1.0

    assert (effect.veil(shown.picture, 0.0, 1.0) == shown.picture).all()
    assert 0 < middle(1.5) < middle(3.5)
    changed = np.abs(effect.veil(shown.picture, 3.0, 1.0).astype(int) - shown.picture).max(axis=2) > 25
    count, _ = cv2.connectedComponents(changed.astype(np.uint8))
    assert count - 1 <= 4  # one thing, and no veil over the rest
    assert changed.mean() < 0.08


def test_she_in_the_picture_says_the_line() -> None:
    said = spoken_by_the_pictured(script('She looks up and says: "Good morning."'))
    (line,) = said.shots[0].lines
    assert (line.speaker, line.on_screen, line.voice.gender) == ("pictured", True, "female")
    told = spoken_by_the_pictured(script('The sea at dawn. Narrator (old man): "He was gone."'))
    assert not told.shots[0].lines[0].speaker


def test_what_the_picture_answers_is_credited(tmp_path: Path) -> None:
    Image.fromarray(landscape()).save(tmp_path / "land.png")
    request = RenderRequest(
        prompt="Heavy rain falls as clouds drift to the left", seed=1, seconds=4, image=tmp_path / "land.png"
    )
    pictures, said = Photographs(request), script(request.prompt)
    scene = pictures.listen(said, 320, 180, report=lambda stage: None)
    covered = {item.word.lower(): item for item in staging.confirmed(pictures.credited(said), scene).coverage}
    assert covered["rain"].status == "depicted"
    assert "in the picture" in covered["rain"].by
    assert covered["clouds"].status == "depicted"
