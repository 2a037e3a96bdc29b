import pytest

from soundstage.engines.stage.cast import CastingCall, Figure, UnknownKind, call, kind_for, known_kinds


def test_the_books_hold_people_and_astronauts() -> None:
    assert {"person", "astronaut"} <= set(known_kinds())
    assert kind_for("Woman") == "person"
    assert kind_for("cosmonaut") == "astronaut"
    assert kind_for("teapot") is None


def test_nobody_stands_in_for_an_unknown_kind() -> None:
    with pytest.raises(UnknownKind, match=r"no 'gryphon rider'; it has: .*person"):
        call(CastingCall(kind="gryphon rider", id="x"))


def test_the_astronaut_wears_a_mirror_and_walks_in_boots(astronaut: Figure) -> None:
    shaders = {part.name.split(".")[1]: part.material.shader for part in astronaut.parts}
    assert shaders["visor"] == "visor"
    assert {"helmet", "backpack", "gloves", "boots", "hoses", "trousers", "sleeves"} <= set(shaders)
    assert astronaut.shoe == "boot"


def test_moulded_parts_ride_on_one_joint(astronaut: Figure) -> None:
    poses = {part.name: pose for part, pose in zip(astronaut.parts, astronaut.pose(1.0), strict=True)}
    assert poses["hero.backpack"].points is None
    assert poses["hero.trousers"].points is not None
