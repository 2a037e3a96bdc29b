"""Beasts that several tests look at, cast once."""

from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage.cast import CastingCall, Performer, call
from soundstage.engines.stage.cast.creature.beast import Beast
from soundstage.engines.stage.motion import Act, Performance
from soundstage.engines.stage.scene import Floats


def _slope(x: Floats, z: Floats) -> Floats:
    return np.asarray(0.08 * x + 0.05 * np.sin(0.9 * z), np.float32)


@pytest.fixture(scope="session")
def cast() -> Callable[..., Beast]:
    """Casts a beast that does one act from `start` to `end` of a clip on rolling land."""

    def make(kind: str, act: str = "stand", start: float = 0.0, end: float = 4.0, **more: object) -> Beast:
        performance = Performance(seconds=4.0, acts=(Act(kind=act, start=start, end=end),))
        wanted: dict[str, object] = {"framing": "wide", "seed": 3, "azimuth": 1.1, "height": _slope, **more}
        beast: Performer = call(CastingCall(kind=kind, id="beast", performance=performance, **wanted))  # type: ignore[arg-type]
        assert isinstance(beast, Beast)
        return beast

    return make


@pytest.fixture(scope="session")
def walking_dog(cast: Callable[..., Beast]) -> Beast:
    return cast("golden retriever", "walk", 0.8, 3.2)
