import itertools

import pytest

from soundstage.engines.stage.camera import FRAMINGS, Order, Target, shoot

ASPECTS = (21 / 9, 16 / 9, 4 / 3, 1.0, 3 / 4, 9 / 16)
HEAD = (0.0, 1.8, 0.0)


def order(figure, framing, aspect, **more):
    return Order(start=0.0, end=4.0, aspect=aspect, target=figure, framing=framing, side=-1.0, **more)


@pytest.mark.parametrize(("framing", "aspect"), list(itertools.product(sorted(set(FRAMINGS) - {"ECU"}), ASPECTS)))
def test_the_head_is_whole_in_every_shape(figure, project, framing, aspect) -> None:
    x, y = project(shoot(order(figure, framing, aspect)), 0.0, HEAD, aspect)
    assert -0.95 < x < 0.95
    assert y < 0.93


@pytest.mark.parametrize("aspect", ASPECTS)
@pytest.mark.parametrize("framing", ["LS", "WS", "EWS"])
def test_long_shots_hold_the_feet(figure, project, framing, aspect) -> None:
    _, y = project(shoot(order(figure, framing, aspect)), 0.0, (0.0, 0.0, 0.0), aspect)
    assert y > -0.97


def test_each_size_is_closer_than_the_next(figure, project) -> None:
    sizes = []
    for framing in ("ECU", "CU", "MCU", "MS", "MLS", "LS", "WS", "EWS"):
        track = shoot(order(figure, framing, 16 / 9))
        sizes.append(project(track, 0.0, HEAD, 16 / 9)[1] - project(track, 0.0, (0.0, 1.5, 0.0), 16 / 9)[1])
    assert sizes == sorted(sizes, reverse=True)
    assert all(near > 1.3 * far for near, far in itertools.pairwise(sizes))


def test_a_subject_on_the_left_stands_on_the_left_third(figure, project) -> None:
    x, _ = project(shoot(order(figure, "WS", 16 / 9)), 0.0, (0.0, 1.0, 0.0), 16 / 9)
    assert -0.45 < x < -0.25


def test_upright_frames_keep_the_subject_near_the_middle(figure, project) -> None:
    x, _ = project(shoot(order(figure, "MS", 9 / 16)), 0.0, (0.0, 1.5, 0.0), 9 / 16)
    assert abs(x) < 0.12


def test_a_close_up_of_a_wide_low_animal_is_of_its_head() -> None:
    dog = Target.still((0.0, 0.0, 0.0), height=0.75, eyes=0.68, head=0.22, width=1.0)
    near, far = (shoot(order(dog, framing, 16 / 9)).position[0] for framing in ("CU", "LS"))
    assert near[2] < 0.8 * far[2]
    assert abs(near[1] - 0.68) < 0.15


def test_low_and_high_angles_look_up_and_down(figure) -> None:
    low, eye, high = (shoot(order(figure, "MS", 16 / 9, angle=angle)) for angle in ("low", "eye", "high"))
    assert low.position[0][1] < eye.position[0][1] < high.position[0][1]
    assert low.rotation[0][1, 2] < -0.1 < 0.1 < high.rotation[0][1, 2]
