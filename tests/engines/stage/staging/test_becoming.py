"""What melts sinks into a puddle, what blooms opens, what withers droops and goes brown, what is lit shines."""

import numpy as np
import pytest

from soundstage.engines.stage import staging, things
from soundstage.engines.stage.scene import Mesh
from soundstage.engines.stage.screenplay import write
from soundstage.engines.stage.screenplay.model import Change
from soundstage.engines.stage.staging.becoming import becoming
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.staging.switching import switch_of, switched
from soundstage.engines.stage.things import ThingCall


def placed(kind: str) -> PlacedThing:
    matrix = np.eye(4, dtype=np.float32)
    return PlacedThing(id=kind, thing=things.make(ThingCall(kind=kind)), course=lambda seconds: matrix)


def change(after: str) -> Change:
    return Change(subject="s1", attribute="state", after=after, start=0.0, end=4.0)


def bounds(thing: PlacedThing, seconds: float, name: str = "") -> np.ndarray:
    found = []
    for part, pose in zip(thing.parts, thing.pose(seconds), strict=True):
        if isinstance(part.shape, Mesh) and name in part.name and pose.transform is not None:
            points = part.shape.positions if pose.points is None else pose.points
            found.append(points @ pose.transform[:3, :3].T + pose.transform[:3, 3])
    points = np.concatenate(found)
    return np.asarray([points.min(axis=0), points.max(axis=0)])


@pytest.mark.parametrize("kind", ["ice cube", "snowman", "ice cream"])
def test_what_melts_ends_flat_in_a_puddle_wider_than_it_stood(kind: str) -> None:
    thing = becoming(placed(kind), change("melted"))
    first, last = (np.ptp(bounds(thing, time), axis=0) for time in (0.0, 4.0))
    assert last[1] < 0.25 * first[1]
    puddle = np.ptp(bounds(thing, 4.0, "puddle"), axis=0)
    assert puddle[0] > 1.3 * np.ptp(bounds(placed(kind), 0.0), axis=0)[[0, 2]].min()
    assert bounds(thing, 4.0)[0, 1] > -0.05 * first[1]


def test_melting_neither_jumps_nor_comes_back() -> None:
    thing = becoming(placed("ice cube"), change("melted"))
    heights = [np.ptp(bounds(thing, time)[:, 1]) for time in np.linspace(0.0, 4.0, 49)]
    steps = np.diff(heights)
    assert steps.max() < 0.02 * heights[0]
    assert steps.min() > -0.08 * heights[0]


@pytest.mark.parametrize("kind", ["rose", "tulip", "sunflower"])
def test_a_bud_opens(kind: str) -> None:
    thing = becoming(placed(kind), change("blooming"))
    shut, open_ = (np.linalg.norm(np.ptp(bounds(thing, time, "petal"), axis=0)) for time in (0.0, 4.0))
    assert open_ > 1.3 * shut


def test_what_withers_leans_and_loses_its_colour() -> None:
    thing = becoming(placed("daisy"), change("wilted"))
    assert bounds(thing, 4.0)[1, 1] < 0.9 * bounds(thing, 0.0)[1, 1]
    white = next(pose.values for part, pose in zip(thing.parts, thing.pose(4.0), strict=True) if "petals" in part.name)
    assert white is not None
    assert max(white["albedo"]) < 0.35  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("prompt", "noun", "way"),
    [
        ("The lamp is switched on in a living room.", "lamp", "on"),
        ("A man turns off the lamp in a bedroom.", "lamp", "off"),
        ("Lanterns are lit along a street.", "lantern", "on"),
        ("The candle is blown out.", "candle", "off"),
        ("A lamp stands on a table.", "lamp", None),
        ("A woman turns on her heel beside a lamp.", "lamp", None),
    ],
)
def test_switching_is_read_of_the_lamp(prompt: str, noun: str, way: str | None) -> None:
    shot = write(prompt, repertoire=staging.repertoire()).shots[0]
    assert switch_of(shot, noun) == way


def test_a_lantern_that_is_lit_is_dark_before_and_shines_after() -> None:
    shot = write("A lantern is lit on a table.", repertoire=staging.repertoire()).shots[0]
    lit = switched(placed("lantern"), "on", shot)
    lamp = lit.lamps(0.0)[0]
    assert float(lamp.level.at(shot.start)) == 0.0
    assert float(lamp.level.at(shot.end)) > 0.5
    glows = [part.material.shader in ("flame", "glow") for part in lit.parts]
    dark, bright = (
        max(max(pose.values["emission"]) for pose, glow in zip(lit.pose(time), glows, strict=True) if glow and pose.values)  # type: ignore[arg-type]
        for time in (shot.start, shot.end)
    )
    assert dark < 0.02 * bright
