"""What the tests of the reader share."""

from collections.abc import Callable

import pytest

from soundstage.engines.stage.screenplay import CameraMove, Screenplay, write


@pytest.fixture(scope="session")
def move_of() -> Callable[[str], CameraMove]:
    """The first shot's move of a prompt."""

    def read(prompt: str) -> CameraMove:
        return write(prompt).shots[0].move

    return read


@pytest.fixture(scope="session")
def cuts_of() -> Callable[[Screenplay], list[float]]:
    """Times of the cuts, clip seconds."""

    def cuts(screenplay: Screenplay) -> list[float]:
        return [shot.start for shot in screenplay.shots[1:]]

    return cuts
