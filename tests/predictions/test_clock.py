"""Clocks and instants."""

import time
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage.predictions import ManualClock, SystemClock
from soundstage.predictions.times import instant, micros, moment


def test_the_systems_clock_tells_the_time() -> None:
    before = time.time()
    assert before <= SystemClock().now() <= time.time()


def test_a_manual_clock_stands_still_until_moved() -> None:
    clock = ManualClock(100.0)
    assert clock.now() == clock.now() == 100.0
    assert clock.advance(0.5) == clock.now() == 100.5
    with pytest.raises(ValueError, match="forward"):
        clock.advance(-1)


@given(
    st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=st.sampled_from([UTC, timezone(timedelta(hours=5.5))]))
)
def test_instants_come_back_exactly(when: datetime) -> None:
    assert moment(instant(when)) == when
    assert moment(instant(when)).utcoffset() == timedelta(0)


def test_seconds_become_whole_microseconds() -> None:
    assert micros(1.5) == 1_500_000
    assert micros(1_800_000_000.000001) == 1_800_000_000_000_001
    assert moment(None) is None
