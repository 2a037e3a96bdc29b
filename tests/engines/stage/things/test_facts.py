"""What is known of things before they are wanted holds of the things that are made."""

import pytest

from soundstage.engines.stage import things
from soundstage.engines.stage.things import ThingCall


@pytest.mark.parametrize(
    ("kind", "support"),
    [
        ("cup", "table"),
        ("laptop", "table"),
        ("clock", "wall"),
        ("chandelier", "ceiling"),
        ("street lamp", "ground"),
        ("refrigerator", "floor"),
        ("basketball", "floor"),
        ("car", "ground"),
        ("drone", "none"),
    ],
)
def test_a_thing_belongs_somewhere(kind: str, support: str) -> None:
    assert things.measured(kind).support == support


def test_facts_are_those_of_what_is_built() -> None:
    facts = things.measured("table")
    made = things.make(ThingCall(kind="table", detail="wide"))
    assert facts.size == made.size
    assert facts.surfaces == ("top",)
    assert not facts.lit
    assert things.measured("desk lamp").lit
    assert things.measured("bus").medium == "ground"
    assert things.measured("canoe").medium == "water"
