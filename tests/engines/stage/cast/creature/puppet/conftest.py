"""Birds, fish and crawlers that several tests look at, cast once."""

from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage.cast import CastingCall, Performer, call
from soundstage.engines.stage.cast.creature.puppet.puppet import Puppet
from soundstage.engines.stage.motion import Act, Performance
from soundstage.engines.stage.scene import Floats


def _slope(x: Floats, z: Floats) -> Floats:
    return np.asarray(0.06 * x, np.float32)


@pytest.fixture(scope="session")
def puppet() -> Callable[..., Puppet]:
    """Casts a creature that does one act from `start` to `end` of a clip on a slope."""

    def make(kind: str, act: str = "stand", start: float = 0.0, end: float = 4.0, **more: object) -> Puppet:
        performance = Performance(seconds=4.0, acts=(Act(kind=act, start=start, end=end),))
        wanted: dict[str, object] = {"framing": "wide", "seed": 3, "azimuth": 1.1, "height": _slope, **more}
        found: Performer = call(CastingCall(kind=kind, id="one", performance=performance, **wanted))  # type: ignore[arg-type]
        assert isinstance(found, Puppet)
        return found

    return make
