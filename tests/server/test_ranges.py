import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage.server.ranges import Unsatisfiable, byte_range


@given(st.text(alphabet="bytes=-0123456789, ", max_size=20), st.integers(0, 10**6))
def test_whatever_is_asked_lies_within_the_file(header: str, size: int) -> None:
    try:
        found = byte_range(header, size)
    except Unsatisfiable:
        return
    if found is not None:
        assert 0 <= found[0] <= found[1] <= size


def test_an_empty_suffix_cannot_be_served() -> None:
    with pytest.raises(Unsatisfiable):
        byte_range("bytes=-0", 10)
