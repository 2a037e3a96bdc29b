"""How much work goes into a frame."""

from dataclasses import dataclass
from typing import Literal

__all__ = ["QUALITIES", "Quality", "QualityName"]

QualityName = Literal["draft", "standard", "fine"]


@dataclass(frozen=True, kw_only=True)
class Quality:
    """Numbers that trade time for smoothness."""

    subframes: int  # jittered renderings a frame
    first_subframes: int  # of a shot's first frame, which has no past
    still_subframes: int
    blend: float  # weight of a new sub-frame against the past
    shadow_size: int
    occlusion_taps: int
    focus_taps: int


QUALITIES: dict[QualityName, Quality] = {
    "draft": Quality(
        subframes=1, first_subframes=2, still_subframes=2, blend=0.2, shadow_size=1024, occlusion_taps=4, focus_taps=16
    ),
    "standard": Quality(
        subframes=1, first_subframes=6, still_subframes=12, blend=0.12, shadow_size=2048, occlusion_taps=6, focus_taps=24
    ),
    "fine": Quality(
        subframes=3, first_subframes=16, still_subframes=32, blend=0.25, shadow_size=2048, occlusion_taps=10, focus_taps=48
    ),
}
