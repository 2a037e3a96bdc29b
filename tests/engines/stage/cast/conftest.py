"""Performers that several tests look at, cast once."""

import math

import pytest

from soundstage.engines.stage.cast import CastingCall, Figure, call
from soundstage.engines.stage.motion import Act, Performance


@pytest.fixture(scope="session")
def walk() -> Performance:
    return Performance(seconds=5.0, acts=(Act(kind="walk", start=1.0, end=4.0),))


@pytest.fixture(scope="session")
def astronaut(walk: Performance) -> Figure:
    return call(
        CastingCall(
            kind="astronaut", id="hero", framing="wide", azimuth=math.pi / 2, performance=walk, gravity=3.71, surface="sand"
        )
    )


@pytest.fixture(scope="session")
def woman(walk: Performance) -> Figure:
    wardrobe = ("a red jacket", "blue jeans", "brown boots")
    return call(
        CastingCall(kind="person", id="ada", seed=5, gender="female", framing="wide", wardrobe=wardrobe, performance=walk)
    )
