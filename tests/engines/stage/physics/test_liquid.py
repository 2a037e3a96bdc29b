"""Liquids keep their volume, break up as they should, and fly as anything does."""

import numpy as np
import pytest

from soundstage.engines.stage.physics.liquid import LIQUIDS, Drops, Puddle, Ripples, Stream, Vessel

TUMBLER = Vessel(heights=np.array([0.007, 0.05, 0.125], np.float32), radii=np.array([0.030, 0.033, 0.0367], np.float32))


def stream(liquid: str = "water", **more: float) -> Stream:
    options = {"flow": 2e-5, "begins": 0.5, "ends": 3.0, "gravity": 9.81, **more}
    return Stream(mouth=(0.0, 0.3), speed=(-0.2, -0.1), liquid=LIQUIDS[liquid], **options)  # type: ignore[arg-type]


def test_a_level_holds_the_volume_that_it_was_filled_with() -> None:
    for volume in np.linspace(2e-5, 0.95 * TUMBLER.capacity, 7):
        assert TUMBLER.volume(TUMBLER.level(float(volume))) == pytest.approx(float(volume), rel=0.01)
    assert TUMBLER.level(1.0) == pytest.approx(0.125)


def test_what_leaves_the_mouth_arrives_all_of_it_a_fall_later() -> None:
    jet = stream()
    late = jet.fall_time(0.1)
    assert jet.arrived(0.5 + late, 0.1) == pytest.approx(0.0, abs=1e-12)
    assert jet.arrived(9.0, 0.1) == pytest.approx(2e-5 * 2.5)


def test_a_stream_is_thinner_where_it_is_faster_and_its_flow_the_same() -> None:
    jet = stream("honey")
    ages = np.linspace(0.0, 0.2, 20).astype(np.float32)
    radii = jet.radii(ages, 1.0)
    assert radii[-1] < radii[0]
    assert np.pi * radii**2 * jet.speeds(ages) == pytest.approx(np.full(20, 2e-5), rel=0.15)


def test_water_parts_into_drops_far_down_and_honey_does_not() -> None:
    ages = np.linspace(0.0, 0.45, 400).astype(np.float32)
    assert (stream("water", flow=3e-6).radii(ages, 2.0)[200:] == 0.0).any()
    assert (stream("honey", flow=3e-6).radii(ages, 2.0) > 0.0).all()


def test_drops_fly_by_the_gravity_of_the_place_and_are_gone_when_they_land() -> None:
    for gravity in (9.81, 1.62):
        drops = Drops(
            times=np.zeros(1), places=np.zeros((1, 3)), speeds=np.array([[0.3, 1.0, 0.0]]), radii=np.array([0.002]),
            gravity=gravity, floor=np.zeros(1),
        )  # fmt: skip
        landing = float(drops.landings[0])
        assert landing == pytest.approx(2.0 / gravity)
        assert drops.at(0.5 * landing)[0][0, 1] == pytest.approx(0.5 / gravity, rel=1e-3)
        assert drops.at(landing + 0.1)[1][0] == 0.0


def test_a_puddle_covers_its_volume_over_its_thickness() -> None:
    puddle = Puddle(liquid=LIQUIDS["milk"], away=(0.8, 0.0), seed=3)
    directions = np.linspace(0.0, 2.0 * np.pi, 720, endpoint=False)
    for volume in (5e-5, 4e-4):
        radii = puddle.outline(volume, directions)
        area = 0.5 * float(np.sum(radii.astype(np.float64) ** 2)) * 2.0 * np.pi / 720
        assert area * LIQUIDS["milk"].film == pytest.approx(volume, rel=0.02)


def test_rings_go_out_and_die() -> None:
    rings = Ripples(times=(0.0,), height=0.01, width=0.08, gravity=9.81, liquid=LIQUIDS["water"])
    radii = np.linspace(0.0, 2.0, 400).astype(np.float32)
    fronts = [float(radii[np.argmax(np.abs(rings.at(radii, t)))]) for t in (0.5, 1.5, 3.0)]
    assert fronts == sorted(fronts)
    assert np.abs(rings.at(radii, 8.0)).max() < 0.2 * np.abs(rings.at(radii, 0.3)).max()
    assert not rings.at(radii, -1.0).any()
