"""Frame sizes of the hosted model, by resolution and aspect ratio."""

import math

__all__ = ["FRAME_RATE", "RASTERS", "RATIOS", "SAMPLE_RATE", "nearest_ratio", "raster"]

FRAME_RATE = 24  # frames a second
SAMPLE_RATE = 48_000  # samples a second

RATIOS = ("21:9", "16:9", "4:3", "1:1", "3:4", "9:16")

# The hosted model's rasters (width, height), from its published table.
RASTERS = {
    "480p": dict(zip(RATIOS, ((992, 432), (864, 496), (752, 560), (640, 640), (560, 752), (496, 864)), strict=True)),
    "720p": dict(zip(RATIOS, ((1470, 630), (1280, 720), (1112, 834), (960, 960), (834, 1112), (720, 1280)), strict=True)),
}


def raster(resolution: str, ratio: str) -> tuple[int, int]:
    """Width and height in pixels; raises `KeyError` for a resolution or ratio outside the contract."""
    return RASTERS[resolution][ratio]


def nearest_ratio(width: int, height: int) -> str:
    """The contract's ratio closest in shape to a picture, measured as the log of the quotient (so 2:1 is as far as 1:2)."""

    def distance(name: str) -> float:
        across, down = (int(part) for part in name.split(":"))
        return abs(math.log(width / height) - math.log(across / down))

    return min(RATIOS, key=distance)
