"""Frames that hold all that the words name together, and nothing of the place before it."""

from dataclasses import replace

import numpy as np
import pytest

from soundstage.engines.stage import camera, things
from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.scene import CameraTrack, Emitter, Event, Landscape, Material, Mesh, Part, Prop
from soundstage.engines.stage.staging.fitting import fitted
from soundstage.engines.stage.staging.layout import Unit, arranged
from soundstage.engines.stage.staging.lying import laid
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.staging.striking import set_down, struck
from soundstage.engines.stage.staging.ties import Tie
from soundstage.engines.stage.things import ThingCall

NEAR, FAR = (-1.2, 0.0, 3.0), (2.5, 0.0, -6.0)


def box(place: tuple[float, float, float], size: float) -> np.ndarray:
    corners = np.array([[x, y, z] for x in (-0.5, 0.5) for y in (0.0, 1.0) for z in (-0.5, 0.5)])
    return corners * size + place


def order(move: str, framing: str = "MS") -> camera.Order:
    target = replace(Target.still((0.0, 0.0, 0.0), height=2.0, eyes=1.0, head=0.3, width=4.0), whole=True)
    return camera.Order(start=0.0, end=4.0, aspect=16 / 9, target=target, move=move, framing=framing, direction="in", side=1.0)


def bounds(track: CameraTrack, points: np.ndarray, time: float) -> np.ndarray:
    eye, rotation, vfov, _, _ = track.at(time)
    seen = (points - eye) @ rotation
    return np.asarray(seen[:, :2] / -seen[:, 2:] / (np.tan(vfov / 2.0) * 16 / 9, np.tan(vfov / 2.0)))


@pytest.mark.parametrize("move", ["static", "push", "truck", "orbit"])
def test_all_of_both_is_in_the_frame_from_start_to_end_and_fills_it(move: str) -> None:
    points = np.concatenate([box(NEAR, 0.5), box(FAR, 3.0)])
    _, track = fitted(order(move), [box(NEAR, 0.5), box(FAR, 3.0)])
    reach = [np.abs(bounds(track, points, time)).max() for time in (0.0, 2.0, 4.0)]
    assert max(reach) < 1.0
    assert max(reach) > 0.6


def test_a_wide_shot_stays_wide() -> None:
    boxes = [box((-0.5, 0.0, 0.0), 0.2), box((0.5, 0.0, 0.0), 0.2)]
    loose, tight = (fitted(order("static", framing), boxes)[1] for framing in ("EWS", "MS"))
    widths = [np.ptp(bounds(track, np.concatenate(boxes), 2.0)[:, 0]) for track in (loose, tight)]
    assert widths[0] < 0.5 * widths[1]


def test_what_lies_flat_is_looked_down_on() -> None:
    cutlery = [box((x, 0.0, 0.0), 0.2) * (1.0, 0.05, 1.0) for x in (-0.2, 0.2)]
    _, track = fitted(order("static"), cutlery)
    assert -float(track.at(2.0)[1][1, 2]) < -0.3


def test_what_has_no_foot_lies_on_its_back_and_what_has_one_stands() -> None:
    bat, bottle = (things.make(ThingCall(kind=kind)) for kind in ("baseball bat", "bottle"))
    lying = laid(bat, "floor")
    assert lying.size == pytest.approx((bat.size[0], bat.size[2], bat.size[1]))
    low = min(float(part.shape.positions[:, 1].min()) for part in lying.parts if isinstance(part.shape, Mesh))
    assert low == pytest.approx(0.0, abs=0.02)
    assert laid(bottle, "table") is bottle


def cube() -> Part:
    triangles = np.array([[0, 1, 2]], np.uint32)
    points = np.array([[x, y, z] for x in (-0.5, 0.5) for y in (0.0, 1.0) for z in (-0.5, 0.5)], np.float32)
    return Part(name="cube", shape=Mesh(positions=points, normals=points, triangles=triangles), material=Material())


def at(*places: tuple[float, float, float]) -> np.ndarray:
    transforms = np.tile(np.eye(4, dtype=np.float32), (len(places), 1, 1))
    transforms[:, :3, 3] = places
    return transforms


def test_a_car_of_the_place_that_stands_before_them_is_struck_and_one_behind_or_beside_stays() -> None:
    held = [box((0.0, 0.0, 0.0), 1.0), box((2.0, 0.0, 0.0), 1.0)]
    found, track = fitted(order("static"), held)
    eye = np.asarray(track.at(2.0)[0])
    before = tuple(float(v) for v in 0.4 * eye * (1.0, 0.0, 1.0))
    land = Landscape(
        name="street", glsl="", props=(Prop(part=cube(), transforms=at(before, (1.0, 0.0, -9.0), (-30.0, 0.0, 0.0))),)
    )
    left = struck(land, track, found, held).props[0].transforms[:, :3, 3]
    assert [tuple(place) for place in left.tolist()] == [(1.0, 0.0, -9.0), (-30.0, 0.0, 0.0)]


def test_what_stood_on_the_table_makes_room_for_what_is_put_there() -> None:
    small = replace(cube(), shape=replace(cube().shape, positions=cube().shape.positions * np.float32(0.3)))  # type: ignore[arg-type]
    land = Landscape(name="room", glsl="", props=(Prop(part=small, transforms=at((1.0, 0.8, 0.0), (2.0, 0.8, 0.0))),))
    left = set_down(land, [box((1.1, 0.8, 0.0), 0.3)]).props[0].transforms[:, :3, 3]
    assert left.tolist() == [[2.0, pytest.approx(0.8), 0.0]]


def test_what_towers_behind_stands_in_the_frame_of_what_is_before_it() -> None:
    boat = Unit(name="boat", width=4.4, depth=3.7, height=0.8)
    mountain = Unit(name="mountain", width=1500.0, depth=1500.0, height=500.0)
    tie = Tie(shot=0, how="behind", first="mountain", second="boat")
    places = arranged([boat, mountain], [tie], np.random.default_rng(1))
    away = places["boat"][1] - places["mountain"][1]
    assert away > 1500.0
    assert abs(places["mountain"][0] - places["boat"][0]) < 0.1 * away
    assert abs(places["boat"][0]) < 1.0, "the boat is where the shot is"


def test_steam_ends_where_the_cup_has_left() -> None:
    def course(seconds: float) -> np.ndarray:
        matrix = np.eye(4, dtype=np.float32)
        matrix[1, 3] = 1.0 - max(seconds - 2.0, 0.0) ** 2
        return matrix

    steam = Emitter(kind="steam", rate=0.5, position=(0.0, 0.1, 0.0))
    thing = replace(things.make(ThingCall(kind="cup")), emitters=(steam,))
    stays = PlacedThing(id="cup", thing=thing, course=lambda seconds: np.eye(4, dtype=np.float32))
    blow = Event(time=3.0, kind="impact", position=NEAR)
    falls = PlacedThing(id="cup", thing=thing, course=course, moving=True, events=(blow,))
    assert stays.emitters(0.0)[0].end > 15.0
    assert 2.0 < falls.emitters(0.0)[0].end < 2.5
