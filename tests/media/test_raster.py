import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage import media


@pytest.mark.parametrize("resolution", media.RASTERS)
@pytest.mark.parametrize("ratio", media.RATIOS)
def test_every_raster_can_be_encoded_and_has_its_shape(resolution: str, ratio: str) -> None:
    width, height = media.raster(resolution, ratio)
    across, down = (int(part) for part in ratio.split(":"))
    assert width % 2 == height % 2 == 0
    assert width / height == pytest.approx(across / down, rel=0.05)
    assert media.nearest_ratio(width, height) == ratio


def test_the_contract_has_no_other_sizes() -> None:
    with pytest.raises(KeyError):
        media.raster("1080p", "16:9")


@given(st.integers(1, 10_000), st.integers(1, 10_000))
def test_turning_a_picture_turns_its_ratio(width: int, height: int) -> None:
    turned = {"21:9": {"9:16"}, "16:9": {"9:16"}, "4:3": {"3:4"}, "1:1": {"1:1"}, "3:4": {"4:3"}, "9:16": {"16:9", "21:9"}}
    assert media.nearest_ratio(height, width) in turned[media.nearest_ratio(width, height)]
