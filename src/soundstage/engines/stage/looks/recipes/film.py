"""Film stocks and prints: black and white, noir, sepia, old reels."""

from dataclasses import replace

from soundstage.engines.stage.looks.recipe import LookRecipe, Step
from soundstage.engines.stage.scene import Look

__all__ = ["LOOKS"]


def _silver(look: Look) -> Look:
    return replace(look, monochrome=True, contrast=look.contrast * 1.06, grain=look.grain * 1.5)


def _noir(look: Look) -> Look:
    """One hard lamp and no fear of black."""
    return replace(
        look, monochrome=True, contrast=look.contrast * 1.32, exposure=(look.exposure or 0.0) - 0.3,
        grain=look.grain * 2.0, vignette=look.vignette * 1.7, bloom=look.bloom * 1.4,
    )  # fmt: skip


def _sepia(look: Look) -> Look:
    return replace(look, monochrome=True, contrast=look.contrast * 0.96, grain=look.grain * 1.4)


def _vintage(look: Look) -> Look:
    """A faded reversal stock: lifted blacks, warm whites, green in the shadows."""
    return replace(
        look, contrast=look.contrast * 0.9, saturation=look.saturation * 0.82, temperature=look.temperature + 0.16,
        split=((0.035, 0.035, 0.005), (0.04, 0.015, -0.05)), grain=look.grain * 2.4, vignette=look.vignette * 1.6,
    )  # fmt: skip


def _reel(weave: float, flicker: float, dirt: float) -> tuple[Step, ...]:
    return (Step(shader="footage", values={"weave": weave, "flicker": flicker, "dirt": dirt}),)


_SEPIA = Step(
    shader="duotone",
    values={"low": (0.07, 0.045, 0.03), "middle": (0.55, 0.42, 0.29), "high": (0.98, 0.92, 0.80), "amount": 0.95},
)

LOOKS = (
    LookRecipe(name="black_and_white", words=("black white", "monochrome", "grayscale", "greyscale", "b and w"), grade=_silver),
    LookRecipe(name="noir", words=("film noir", "noir style", "neo noir"), grade=_noir),
    LookRecipe(
        name="sepia",
        words=("sepia tone", "sepia toned", "daguerreotype"),
        grade=_sepia,
        steps=(_SEPIA, *_reel(0.6, 0.015, 0.3)),
    ),
    LookRecipe(
        name="silent_film",
        words=("silent movie", "1920s film", "charlie chaplin"),
        grade=_silver,
        steps=_reel(1.6, 0.05, 1.0),
        hold=1,
    ),
    LookRecipe(
        name="vintage_film",
        words=(
            "vintage footage", "vintage", "super 8", "super 8 film", "8mm film", "16mm film", "old film", "retro film",
            "home video",
            "analog film", "kodachrome", "1970s film", "film grain", "grainy film",
        ),
        grade=_vintage,
        steps=_reel(1.1, 0.025, 0.7),
        hold=1,
    ),
)  # fmt: skip
