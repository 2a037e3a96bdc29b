"""The contract's prices, in whole micro-dollars."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage.catalog import CONTRACT_PRICES, Prices, charge, dollars


def test_the_contracts_prices() -> None:
    assert dollars(CONTRACT_PRICES.rate("720p")) == 0.2419
    assert dollars(CONTRACT_PRICES.rate("480p")) == 0.1129
    assert dollars(CONTRACT_PRICES.cost("720p", 6)) == 1.4514
    assert dollars(CONTRACT_PRICES.cost("480p", 10)) == 1.129


def test_auto_holds_the_price_of_the_longest_clip() -> None:
    assert CONTRACT_PRICES.hold("720p", None) == CONTRACT_PRICES.cost("720p", 15)
    assert CONTRACT_PRICES.hold("720p", 6) == CONTRACT_PRICES.cost("720p", 6)


def test_prices_are_configurable_and_never_negative() -> None:
    assert Prices({"480p": 0, "720p": 1}).cost("720p", 6) == 6
    with pytest.raises(ValueError, match="negative"):
        Prices({"480p": -1})


@given(st.integers(0, 10**9), st.integers(0, 15))
def test_whole_seconds_are_exact(rate: int, seconds: int) -> None:
    assert charge(rate, seconds) == rate * seconds


def test_halves_round_up() -> None:
    assert charge(1, 0.5) == 1
    assert charge(3, 0.5) == 2
    assert charge(241_900, 6.041666) == 1_461_479
