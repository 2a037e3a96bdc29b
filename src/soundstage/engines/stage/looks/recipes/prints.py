"""Drawn and printed: woodblock, pencil, charcoal, comic page."""

from dataclasses import replace

from soundstage.engines.stage.looks.recipe import LookRecipe, Step
from soundstage.engines.stage.looks.strokes import ink, painted
from soundstage.engines.stage.scene import Look

__all__ = ["LOOKS"]


def _clean(look: Look) -> Look:
    return replace(look, grain=0.0, vignette=0.0, bloom=0.3 * look.bloom)


def _open(look: Look) -> Look:
    return replace(_clean(look), exposure=(look.exposure or 0.0) + 0.35)


LOOKS = (
    LookRecipe(
        name="ukiyo_e",
        words=(
            "ukiyo",
            "hokusai",
            "hiroshige",
            "woodblock print",
            "japanese woodblock",
            "japanese print",
            "linocut",
        ),
        grade=_open,
        steps=(
            ink(0.75, 1.0, 1.5),
            *painted(4.5),
            Step(shader="ukiyo"),
        ),
        hold=12,
    ),
    LookRecipe(
        name="pencil",
        words=("sketch", "pencil sketch", "pencil drawing", "drawing", "hand drawn", "line art", "ink drawing", "graphite"),
        grade=_open,
        steps=(ink(0.9, 1.0, 1.2), Step(shader="pencil", values={"colour": 0.0})),
        hold=4,
        cadence=2,
    ),
    LookRecipe(
        name="coloured_pencil",
        words=("colored pencil", "crayon", "crayon drawing", "pastel drawing", "chalk drawing", "chalk"),
        grade=_open,
        steps=(ink(0.7, 0.8, 1.3), Step(shader="pencil", values={"colour": 0.9})),
        hold=4,
        cadence=2,
    ),
    LookRecipe(
        name="comic",
        words=(
            "comic book",
            "comic style",
            "comic book style",
            "graphic novel",
            "pop art",
            "manga",
            "comic strip",
            "andy warhol",
        ),
        grade=_clean,
        steps=(
            ink(1.0, 1.0, 1.7),
            *painted(3.5),
            Step(shader="comic", values={"steps": 4.0, "dot": 5.5}),
        ),
    ),
)
