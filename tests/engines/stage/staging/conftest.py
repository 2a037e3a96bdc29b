"""Screenplays written by hand and land that needs no graphics device."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from soundstage.engines.stage.scene import Floats, Landscape, Scene
from soundstage.engines.stage.screenplay import Screenplay
from soundstage.engines.stage.staging import stage
from soundstage.engines.stage.world import Heights

ASTRONAUT = {"id": "s1", "noun": "astronaut", "kind": "astronaut"}
SETTING = {"place": "canyon", "noun": "canyon", "planet": "mars", "time": "dusk"}


def level(landscape: Landscape) -> Heights:
    """Flat land, 0.4 m above any water."""

    def height(x: Floats, z: Floats) -> Floats:
        return np.full_like(x, 0.4 + (landscape.water_level or 0.0))

    return height


Writer = Callable[..., Screenplay]


@pytest.fixture
def write() -> Writer:
    """`write(shot, shot, subjects=…, …)`: a screenplay of equal shots with sensible defaults."""

    def made(*shots: dict[str, Any], **more: Any) -> Screenplay:
        seconds = more.setdefault("seconds", 6)
        each = seconds / len(shots)
        plain = {"setting": SETTING, "subjects": ("s1",), "framing": "LS"}
        given = [{"start": i * each, "end": (i + 1) * each, **plain, **shot} for i, shot in enumerate(shots)]
        return Screenplay.model_validate(
            {"prompt": "…", "aspect_ratio": "16:9", "subjects": (ASTRONAUT,), "shots": given, **more}
        )

    return made


@pytest.fixture
def staged(write: Writer) -> Callable[..., Scene]:
    """The scene of a screenplay written by `write`, on flat land."""

    def made(*shots: dict[str, Any], seed: int = 1, **more: Any) -> Scene:
        return stage(write(*shots, **more), 640, 360, seed, survey=level)

    return made
