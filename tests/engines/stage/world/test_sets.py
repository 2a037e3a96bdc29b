"""Built places: every one can be laid, within its budget, with its light and its stations."""

import numpy as np
import pytest

from soundstage.engines.stage import world
from soundstage.engines.stage.scene import Landscape
from soundstage.engines.stage.world import Heights, Place
from soundstage.engines.stage.world.places import cities, homes, interiors, landmarks, sites, streets, workplaces, yards

ROOMS = [recipe.name for module in (homes, interiors, workplaces) for recipe in module.RECIPES]
OUTSIDE = [recipe.name for module in (streets, cities, sites, landmarks, yards) for recipe in module.RECIPES]


def level(landscape: Landscape) -> Heights:
    return lambda x, z: np.zeros(np.broadcast(x, z).shape, np.float32)


def built(name: str, *, time: str = "day", weather: tuple[str, ...] = (), seed: int = 3) -> Place:
    return world.build(place=name, time=time, weather=weather, seed=seed, survey=level)


def triangles(place: Place) -> int:
    shapes = [(prop.part.shape, len(prop.transforms)) for prop in place.landscape.props]
    return sum(len(shape.triangles) * count for shape, count in shapes if hasattr(shape, "triangles"))


@pytest.mark.parametrize("name", ROOMS)
def test_a_room_is_closed_lit_and_can_be_stood_in(name: str) -> None:
    place = built(name, time="night", weather=("rain",))
    assert place.interior is not None
    assert place.lamps
    assert not [emitter for emitter in place.emitters if emitter.kind == "rain"]
    assert float(place.landscape.height(np.zeros(1, np.float32), np.zeros(1, np.float32))[0]) == 0.0
    assert place.hints.bounds is not None
    assert 100 < triangles(place) < 120_000


@pytest.mark.parametrize(
    "name", ["city street", "neon street", "village", "city from above", "castle", "harbour", "japanese shrine"]
)
def test_a_set_outside_stands_and_fits_its_budget(name: str) -> None:
    place = built(name)
    assert place.interior is None
    assert 500 < triangles(place) < 160_000
    for prop in place.landscape.props:
        assert np.isfinite(prop.transforms).all()


def test_street_lamps_burn_by_night_alone() -> None:
    assert not built("old town").lamps
    assert built("old town", time="night").lamps


def test_the_same_seed_builds_the_same_street_and_another_builds_another() -> None:
    first, again, other = (built("city street", seed=seed) for seed in (3, 3, 4))
    walls = [
        next(prop.part.shape for prop in place.landscape.props if prop.part.material.shader == "facade")
        for place in (first, again, other)
    ]
    assert np.array_equal(walls[0].positions, walls[1].positions)
    assert walls[0].positions.shape != walls[2].positions.shape or not np.array_equal(walls[0].positions, walls[2].positions)


def test_a_street_offers_its_lanes_and_a_kitchen_its_counter() -> None:
    lanes = [station for station in built("city street").stations if station.kind == "road"]
    assert len(lanes) == 2
    assert all(lane.line is not None and len(lane.line) >= 2 for lane in lanes)
    assert {"counter", "table"} <= {station.kind for station in built("kitchen").stations}


@pytest.mark.parametrize("name", OUTSIDE)
def test_every_place_outside_answers_to_its_own_name(name: str) -> None:
    assert world.find(name).name == name


@pytest.mark.parametrize("name", [recipe.name for recipe in yards.RECIPES])
def test_a_yard_stands_in_the_open_and_fits_its_budget(name: str) -> None:
    place = built(name, time="dusk")
    assert place.interior is None
    assert 500 < triangles(place) < 100_000
    assert all(np.isfinite(prop.transforms).all() for prop in place.landscape.props)


def test_wrecks_line_the_aisle_of_a_junkyard_and_leave_it_free() -> None:
    props = built("junkyard").landscape.props
    still = [prop for prop in props if hasattr(prop.part.shape, "triangles") and np.allclose(prop.transforms, np.eye(4))]
    points = np.concatenate([np.asarray(prop.part.shape.positions) for prop in still])
    high = points[points[:, 1] > 1.0]
    assert len(high) > 200
    assert not ((np.abs(high[:, 0]) < 1.2) & (high[:, 2] > -20.0)).any()
