"""The small scene that this folder's tests film."""

from collections.abc import Callable

import pytest
from tests.engines.stage.render.stage_set import studio_scene

from soundstage.engines.stage.scene import Scene


@pytest.fixture(scope="session")
def studio() -> Callable[..., Scene]:
    """Makes the scene at a size and length, with parts of it replaced."""
    return studio_scene
