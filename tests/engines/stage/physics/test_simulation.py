"""Bodies move as mechanics says, each set-up against its formula."""

import math
from itertools import pairwise

import numpy as np
import pytest

from soundstage.engines.stage.physics import Ball, Block, Body, Drum, Hull, Outcome, simulate
from soundstage.engines.stage.scene import Floats

G = 9.81


def ball(name: str = "ball", **more: object) -> Body:
    return Body(**{"id": name, "shape": Ball(0.1), "position": (0.0, 1.1, 0.0), "material": "rubber", "mass": 0.4, **more})  # type: ignore[arg-type]


def height(outcome: Outcome, name: str = "ball") -> Floats:
    return outcome.tracks[name].positions[:, 1]


def speeds(outcome: Outcome, name: str) -> Floats:
    track = outcome.tracks[name]
    return np.gradient(track.positions, track.times, axis=0)


@pytest.mark.parametrize("gravity", [9.81, 3.71, 1.62])
def test_a_fall_is_within_two_percent_of_g(gravity: float) -> None:
    outcome = simulate([ball(position=(0.0, 5.1, 0.0))], seconds=0.9, gravity=gravity)
    track = outcome.tracks["ball"]
    falling = track.positions[:, 1] > 0.3
    fit = np.polyfit(track.times[falling], track.positions[falling, 1], 2)
    assert -2.0 * fit[0] == pytest.approx(gravity, rel=0.02)


def test_each_bounce_gives_back_the_pairs_share_of_speed_and_the_hits_say_so() -> None:
    outcome = simulate([ball()], seconds=4.0, floor_material="stone")
    hits = [contact.speed for contact in outcome.contacts]
    assert len(hits) >= 5
    ratios = [after / before for before, after in pairwise(hits[:6])]
    assert ratios == pytest.approx([math.sqrt(0.86 * 0.70)] * len(ratios), rel=0.06)
    assert outcome.contacts[0].time == pytest.approx(math.sqrt(2.0 * 1.0 / G), abs=0.01)
    assert all(a.impulse > b.impulse for a, b in pairwise(outcome.contacts[:6]))


def test_nothing_that_rests_sinks_in_deeper_than_two_centimetres() -> None:
    stack = [Body(id=str(k), shape=Block((0.2, 0.2, 0.2)), position=(0.0, 0.21 + 0.41 * k, 0.0)) for k in range(3)]
    outcome = simulate(stack, seconds=2.0)
    tops = [float(height(outcome, str(k))[-1]) for k in range(3)]
    assert tops == pytest.approx([0.2, 0.6, 1.0], abs=0.02)


def test_a_ball_rolls_down_a_slope_at_five_sevenths() -> None:
    slope = math.radians(12.0)
    start = (0.0, 0.1 / math.cos(slope), 0.0)
    outcome = simulate([ball(position=start, material="metal")], seconds=1.5, slope=slope, floor_material="stone")
    track = outcome.tracks["ball"]
    gone = np.linalg.norm(track.positions - track.positions[0], axis=1)
    assert 2.0 * gone[-1] / track.times[-1] ** 2 == pytest.approx(5.0 / 7.0 * G * math.sin(slope), rel=0.06)
    assert any(rub.rolling for rub in outcome.rubs)
    assert track.positions[-1, 2] > 1.0


def test_a_pendulum_keeps_huygens_time() -> None:
    length = 1.0
    swung = ball(position=(math.sin(0.15) * length, 2.0 - math.cos(0.15) * length, 0.0), hung=(0.0, 2.0, 0.0))
    outcome = simulate([swung], seconds=6.0, floor=None)
    track = outcome.tracks["ball"]
    x = track.positions[:, 0]
    crossings = track.times[1:][(x[:-1] > 0) & (x[1:] <= 0)]
    inertia = 1.0 + 0.4 * (0.1 / length) ** 2  # a ball, not a point
    assert np.diff(crossings).mean() == pytest.approx(2.0 * math.pi * math.sqrt(length * inertia / G), rel=0.02)


def test_dominoes_fall_one_after_another() -> None:
    row = [
        Body(
            id=f"{k:02d}",
            shape=Block((0.012, 0.10, 0.05)),
            position=(0.09 * k, 0.10, 0.0),
            velocity=(0.35 if k == 0 else 0.0, 0.0, 0.0),
            spin=(0.0, 0.0, -3.5 if k == 0 else 0.0),
        )
        for k in range(8)
    ]
    outcome = simulate(row, seconds=3.0)
    fallen = [float(outcome.tracks[f"{k:02d}"].times[np.argmax(height(outcome, f"{k:02d}") < 0.085)]) for k in range(8)]
    assert all(0.0 < a < b for a, b in pairwise(fallen))
    hits = {(contact.a, contact.b) for contact in outcome.contacts} | {(contact.b, contact.a) for contact in outcome.contacts}
    assert all((f"{k:02d}", f"{k + 1:02d}") in hits for k in range(7))


def test_what_is_thrown_flies_its_parabola() -> None:
    outcome = simulate([ball(position=(0.0, 0.1, 0.0), velocity=(4.0, 6.0, 0.0))], seconds=1.4)
    landing = next(contact for contact in outcome.contacts if contact.time > 0.5)
    assert landing.time == pytest.approx(2.0 * 6.0 / G, rel=0.01)
    assert landing.position[0] == pytest.approx(4.0 * 2.0 * 6.0 / G, rel=0.02)


def test_unequal_masses_keep_their_momentum() -> None:
    heavy = ball("heavy", mass=2.0, material="metal", position=(-1.0, 0.5, 0.0), velocity=(3.0, 0.0, 0.0))
    light = ball("light", mass=0.5, material="metal", position=(0.0, 0.5, 0.0))
    outcome = simulate([heavy, light], seconds=1.0, gravity=0.0, floor=None)
    after = {name: float(speeds(outcome, name)[-5, 0]) for name in ("heavy", "light")}
    assert 2.0 * after["heavy"] + 0.5 * after["light"] == pytest.approx(6.0, rel=0.02)
    assert (after["light"] - after["heavy"]) / 3.0 == pytest.approx(0.62, rel=0.08)
    assert outcome.contacts[0].speed == pytest.approx(3.0, rel=0.02)


def test_wood_floats_and_stone_sinks() -> None:
    wood = Body(id="wood", shape=Block((0.2, 0.2, 0.2)), position=(0.0, 1.3, 0.0), material="wood")
    stone = Body(id="stone", shape=Block((0.2, 0.2, 0.2)), position=(2.0, 1.3, 0.0), material="stone")
    outcome = simulate([wood, stone], seconds=8.0, water=1.0, floor=-3.0)
    assert float(height(outcome, "wood")[-1]) == pytest.approx(1.0 + 0.2 - 0.4 * 0.65, abs=0.04)
    assert float(height(outcome, "stone")[-1]) < -2.0


def test_a_body_waits_until_it_is_let_go() -> None:
    outcome = simulate([ball(start=0.5)], seconds=0.8)
    track = outcome.tracks["ball"]
    assert np.ptp(track.positions[track.times < 0.49], axis=0).max() < 1e-6
    assert track.positions[-1, 1] == pytest.approx(1.1 - 0.5 * G * 0.3**2, abs=0.02)


def test_shapes_rest_on_their_sides_and_the_same_bodies_move_the_same() -> None:
    pebble = np.random.default_rng(1).normal(0.0, 0.1, (24, 3)).astype(np.float32)
    bodies = [
        Body(id="drum", shape=Drum(0.1, 0.3), position=(0.0, 0.32, 0.0)),
        Body(id="hull", shape=Hull(pebble), position=(2.0, 1.0, 0.0)),
        Body(id="table", shape=Block((0.4, 0.02, 0.4)), position=(4.0, 0.7, 0.0), fixed=True),
        ball("cup", position=(4.0, 0.9, 0.0), material="ceramic"),
    ]
    first, again = (simulate(bodies, seconds=1.5) for _ in range(2))
    assert height(first, "drum")[-1] == pytest.approx(0.3, abs=0.02)
    assert height(first, "cup")[-1] == pytest.approx(0.82, abs=0.02)
    assert "table" not in first.tracks
    for name, track in first.tracks.items():
        assert np.array_equal(track.positions, again.tracks[name].positions)
        assert np.allclose(np.linalg.norm(track.rotations, axis=1), 1.0, atol=1e-4)
        assert np.isfinite(track.at(0.777)).all()


def test_two_bodies_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="one id"):
        simulate([ball(), ball()], seconds=0.1)
