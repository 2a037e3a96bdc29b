"""Vehicles gather speed and brake as the verbs say; their wheels turn with the way they go."""

from collections.abc import Callable

import numpy as np
import pytest

from soundstage.engines.stage import things
from soundstage.engines.stage.screenplay.model import Action
from soundstage.engines.stage.staging.mark import Mark
from soundstage.engines.stage.staging.motions import Befallen, Setup, befall
from soundstage.engines.stage.things import Thing

LENGTH, PACE = 6.0, 5.0
Driven = Callable[[str], tuple[Befallen, list[float]]]


@pytest.fixture(scope="module")
def car() -> Thing:
    return things.make(things.ThingCall(kind="car", detail="wide"))


@pytest.fixture
def driven(car: Thing) -> Driven:
    def made(verb: str) -> tuple[Befallen, list[float]]:
        mark = Mark(place=(0.0, 0.0), heading=0.0, path=((0.0, 0.0), (0.0, -60.0)), pace=PACE)
        setup = Setup(
            id="car",
            mark=mark,
            level=0.0,
            floor=0.0,
            gravity=9.81,
            seconds=LENGTH,
            ground="stone",
            heights=lambda x, z: np.zeros_like(x),
        )
        action = Action(subject="car", verb=verb, start=0.0, end=LENGTH)
        fate = befall(car, [("travel", action)], setup)
        steps = [-float(fate.course(t + 0.5)[2, 3]) + float(fate.course(t)[2, 3]) for t in (0.5, 2.5, 5.0)]
        return fate, steps

    return made


def test_an_even_pace_is_the_rule(driven: Driven) -> None:
    _, steps = driven("drive")
    assert np.allclose(steps, 0.5 * PACE, atol=0.05)


def test_what_accelerates_goes_farther_every_second(driven: Driven) -> None:
    _, (first, second, third) = driven("accelerate")
    assert first < second < third


def test_what_brakes_comes_to_a_stand_and_its_wheels_with_it(driven: Driven) -> None:
    fate, (first, second, third) = driven("slow down")
    assert first > second > third == pytest.approx(0.0, abs=1e-3)
    before, after = fate.joints(5.2), fate.joints(5.9)
    wheels = [name for name in before if "wheel" in name]
    assert wheels
    assert all(before[name] == pytest.approx(after[name]) for name in wheels)
