"""Places that nobody named: where people of a trade work, where an act belongs, where beasts live."""

import pytest

from soundstage.engines.stage.screenplay import write
from soundstage.engines.stage.staging import breakdown, repertoire
from soundstage.engines.stage.staging.habitat import _TRADES, home_of
from soundstage.engines.stage.world import names


def _home(prompt: str) -> str | None:
    plan = breakdown(write(prompt, repertoire=repertoire()))
    return home_of(plan.roles, [deed.act for deed in plan.deeds], 1)


@pytest.mark.parametrize(
    ("prompt", "place"),
    [
        ("a chef smiles proudly", "kitchen"),
        ("a scientist looks up", "laboratory"),
        ("a shepherd waits", "hills"),
        ("a lion roars", "savanna"),
        ("a person plays the violin", "stage"),
    ],
)
def test_they_are_found_where_they_belong(prompt: str, place: str) -> None:
    assert _home(prompt) == place


def test_every_trade_has_a_place_that_exists() -> None:
    assert set(_TRADES) <= set(names())
