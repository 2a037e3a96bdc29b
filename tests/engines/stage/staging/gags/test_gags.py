"""Gags are booked by what the words ask for, stand on the set, keep physics' laws and tell the mix what is heard."""

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from soundstage.engines.stage.scene import Floats, Landscape, Mesh, Scene
from soundstage.engines.stage.screenplay import settle, write
from soundstage.engines.stage.staging import breakdown, repertoire, stage
from soundstage.engines.stage.staging.gags.booking import booked, gags
from soundstage.engines.stage.world import Heights

ASKED = {
    "A wooden ball rolls down a ramp.": "ramp",
    "A pumpkin rolls down the stairs.": "stairs",
    "A row of dominoes topples on a wooden table.": "dominoes",
    "A tower of wooden blocks collapses on a table.": "tower",
    "A bowling ball knocks down ten pins.": "bowling",
    "An iron pendulum swings from a frame.": "pendulum",
    "A baseball is thrown across a meadow in a high arc.": "thrown",
    "A steel ball rolls into a wooden ball and knocks it away.": "collision",
    "A wooden block floats and a stone sinks in a tank of water.": "tank",
    "Water is poured from a jug into a glass.": "pour",
    "Milk overflows from a glass on a table.": "pour",
    "Water drips from a tap into a bowl.": "drip",
    "A glass of milk tips over and the milk spreads over the table.": "spill",
    "A stone falls into a pond.": "splash",
    "A red flag flutters in the wind.": "flag",
    "White sheets hang on a washing line in the wind.": "washing line",
    "A car explodes in the desert.": "explosion",
    "A red balloon pops.": "balloon",
    "Confetti falls over a stage.": "confetti",
    "A boulder falls off a cliff on Mars.": "rockfall",
    "A rubber duck floats in a bathtub.": "bath",
    "Newton's cradle clicks on a desk.": "cradle",
    "Steam rises from a cup of coffee.": "steam",
}
OTHERS = (
    "A woman walks on a beach.",
    "A boy throws a ball to his dog in a park.",
    "A man drinks water from a glass.",
    "A waterfall in a forest.",
    "A red car drives down a street.",
    "A tower stands on a hill.",
    "Fireworks explode over a city.",
)


def flat(landscape: Landscape) -> Heights:
    def height(x: Floats, z: Floats) -> Floats:
        return np.full_like(x, 0.4 + (landscape.water_level or 0.0))

    return height


@pytest.fixture(scope="module")
def staged() -> Callable[[str], Scene]:
    known: dict[str, Scene] = {}

    def made(prompt: str) -> Scene:
        if prompt not in known:
            known[prompt] = stage(write(prompt, repertoire=repertoire()), 640, 360, 1, survey=flat)
        return known[prompt]

    return made


@pytest.mark.parametrize(("prompt", "name"), ASKED.items())
def test_the_words_book_it(prompt: str, name: str) -> None:
    assert [booking.gag.name for booking in booked(write(prompt, repertoire=repertoire()))] == [name]


@pytest.mark.parametrize("prompt", OTHERS)
def test_other_words_book_none(prompt: str) -> None:
    assert booked(write(prompt, repertoire=repertoire())) == ()


def test_every_gag_has_a_name_of_its_own_and_words_that_it_shows() -> None:
    assert len({gag.name for gag in gags()}) == len(gags())
    assert all(gag.shows for gag in gags())


def test_its_words_count_as_shown() -> None:
    script = write("A row of dominoes topples on a wooden table.", repertoire=repertoire())
    shown = {word.word: word.status for word in settle(script, breakdown(script).shown).coverage}
    assert shown["dominoes"] == shown["topples"] == "depicted"


def test_a_pour_fills_by_volume_and_is_heard_with_its_level(staged: Callable[[str], Scene]) -> None:
    scene = staged("Milk is poured from a jug into a glass on a table.")
    (event,) = [event for event in scene.events if event.kind == "pour"]
    actor = next(actor for actor in scene.shots[0].actors if actor.id.startswith("gag"))
    index = [part.name for part in actor.parts].index("liquid")
    tops = []
    for time in np.linspace(0.0, scene.seconds, 16):
        points = actor.pose(float(time))[index].points
        assert points is not None
        assert np.isfinite(points).all()
        tops.append(float(points[:, 1].max()))
    assert tops[-1] > tops[0] + 0.03
    assert all(later > earlier - 0.004 for earlier, later in pairwise(tops))
    assert 0.3 < float(event.values["fill"]) <= 1.0
    assert event.values["liquid"] == "milk"


def test_a_gag_on_a_table_clears_it(staged: Callable[[str], Scene]) -> None:
    scene = staged("Water is poured from a jug into a glass on a kitchen table.")
    actor = next(actor for actor in scene.shots[0].actors if actor.id.startswith("gag"))
    matrix = np.asarray(actor.pose(0.0)[0].transform)
    landscape = scene.shots[0].landscape
    assert landscape is not None
    near = [
        transform
        for prop in landscape.props
        for transform in prop.transforms
        if np.hypot(*(transform[[0, 2], 3] - matrix[[0, 2], 3])) < 0.15 and -0.03 < transform[1, 3] - matrix[1, 3] < 0.3
    ]
    assert not near


def test_what_falls_on_the_moon_falls_slowly(staged: Callable[[str], Scene]) -> None:
    def top(prompt: str) -> float:
        scene = staged(prompt)
        actor = next(actor for actor in scene.shots[0].actors if actor.id.startswith("gag"))
        index = next(k for k, part in enumerate(actor.parts) if part.name.startswith("thrown"))
        heights = [float(np.asarray(actor.pose(t)[index].transform)[1, 3]) for t in np.arange(0.0, scene.seconds, 0.02)]
        return float(np.argmax(heights)) * 0.02

    assert top("A baseball is thrown in a high arc on the Moon.") > 1.5 * top("A baseball is thrown in a high arc in a gym.")


def test_the_whole_way_is_in_the_frame(staged: Callable[[str], Scene]) -> None:
    scene = staged("A wooden ball rolls down a ramp in a gym.")
    shot = scene.shots[0]
    actor = next(actor for actor in shot.actors if actor.id.startswith("gag"))
    index = next(k for k, part in enumerate(actor.parts) if part.name.startswith("mover"))
    inside = []
    for time in np.linspace(0.0, 0.6 * scene.seconds, 12):
        eye, rotation, vfov, _, _ = shot.camera.at(float(time))
        seen = (np.asarray(actor.pose(float(time))[index].transform)[:3, 3] - eye) @ rotation
        x, y = seen[:2] / -seen[2] / np.tan(vfov / 2.0) / (scene.width / scene.height, 1.0)
        inside.append(abs(x) < 1.0 and abs(y) < 1.0)
    assert np.mean(inside) > 0.9


def test_an_explosion_flings_the_things_own_pieces(staged: Callable[[str], Scene]) -> None:
    scene = staged("A car explodes in the desert.")
    bang = next(event for event in scene.events if event.kind == "explosion")
    actor = next(actor for actor in scene.shots[0].actors if actor.id.startswith("gag"))
    pieces = [k for k, part in enumerate(actor.parts) if part.name.startswith("piece")]
    assert len(pieces) > 25
    before, after = (
        np.array([np.asarray(actor.pose(t)[k].transform)[:3, 3] for k in pieces]) for t in (bang.time, scene.seconds)
    )
    assert float(np.median(np.linalg.norm(after - before, axis=1))) > 0.5
    assert {emitter.kind for emitter in scene.shots[0].emitters} >= {"blast", "smoke", "fire"}
    area = [
        sum(
            float(np.linalg.norm(np.cross(c[:, 1] - c[:, 0], c[:, 2] - c[:, 0]), axis=1).sum())
            for part in (actor.parts[k] for k in ks)
            if isinstance(part.shape, Mesh)
            for c in [part.shape.positions[part.shape.triangles]]
        )
        for ks in (pieces, [k for k in range(len(actor.parts)) if k not in pieces])
    ]
    assert area[0] == pytest.approx(area[1], rel=0.01)
