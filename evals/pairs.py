"""Pairs of pictures, one to start from and one to arrive at: the same scene, the same subject, and strangers."""

from dataclasses import dataclass
from pathlib import Path

import skimage

__all__ = ["Pair", "pairs"]

_SHIPPED = Path(skimage.__file__).parent / "data"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """`cuts` when the prompt asks for a cut."""

    name: str
    first: Path
    last: Path
    prompt: str
    cuts: bool = False


def pairs(folder: Path | None) -> list[Pair]:
    """Those whose pictures are here; `folder` is what `scripts/photographs` filled."""
    walls = Path("plasma-workspace-wallpapers/usr/share/wallpapers")
    evening, tree = (walls / name / "contents/images/2560x1600.jpg" for name in ("EveningGlow", "Autumn"))
    bus = Path("ultralytics/ultralytics/assets/bus.jpg")
    here = folder or Path("nowhere")
    listed = (
        Pair(
            name="two-eyes",
            first=_SHIPPED / "motorcycle_left.png",
            last=_SHIPPED / "motorcycle_right.png",
            prompt="The camera slides a hand's breadth to the right",
        ),
        Pair(
            name="two-faces",
            first=_SHIPPED / "astronaut.png",
            last=here / "matplotlib/matplotlib/mpl-data/sample_data/grace_hopper.jpg",
            prompt="One woman turns into the other",
        ),
        Pair(
            name="second-look",
            first=_SHIPPED / "coffee.png",
            last=here / evening,
            prompt="Smooth parallax zoom through the scene, crossfading into the second look",
        ),
        Pair(name="whip", first=here / evening, last=here / bus, prompt="A whip pan from the lake to the street", cuts=True),
        Pair(name="wipe", first=here / bus, last=here / tree, prompt="A slow wipe to the right reveals the meadow"),
    )
    return [pair for pair in listed if pair.first.is_file() and pair.last.is_file()]
