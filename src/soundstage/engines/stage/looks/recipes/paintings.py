"""Paint: oil on canvas, Van Gogh's strokes, the impressionists' touches, watercolour, ink wash."""

from dataclasses import replace

from soundstage.engines.stage.looks.recipe import LookRecipe, Step
from soundstage.engines.stage.looks.strokes import painted, wide
from soundstage.engines.stage.scene import Look

__all__ = ["LOOKS"]


def _clean(look: Look) -> Look:
    """Paint has no grain and no lens."""
    return replace(look, grain=0.0, vignette=0.2 * look.vignette, bloom=0.6 * look.bloom)


def _bright(look: Look) -> Look:
    return replace(_clean(look), saturation=look.saturation * 1.25, exposure=(look.exposure or 0.0) + 0.25)


def _light(look: Look) -> Look:
    return replace(_clean(look), contrast=look.contrast * 0.88, exposure=(look.exposure or 0.0) + 0.4)


def _grey(look: Look) -> Look:
    return replace(_light(look), monochrome=True, contrast=look.contrast * 1.05)


def _relief(length: float, width: float, swirl: float, hold_scale: float = 0.5) -> Step:
    return Step(shader="strokes", to="relief", scale=hold_scale, values={"length": length, "width": width, "swirl": swirl})


def _paint(relief: float, jitter: float, canvas: float, chroma: float) -> Step:
    values = {"relief": relief, "jitter": jitter, "canvas": canvas, "chroma": chroma}
    return Step(shader="paint", values=values)


LOOKS = (
    LookRecipe(
        name="oil",
        words=("oil painting", "oil paint", "oil on canvas", "painterly", "painting", "classical painting", "baroque painting"),
        grade=_clean,
        steps=(*painted(4.5, swirl=0.15), _relief(30.0, 3.6, 0.15), _paint(0.5, 0.16, 0.6, 1.1)),
        hold=4,
    ),
    LookRecipe(
        name="van_gogh",
        words=("vincent van gogh", "van gogh painting", "starry night", "post impressionist", "post impressionism"),
        grade=_bright,
        steps=(*painted(5.0, swirl=0.85, breadth=2.2), _relief(50.0, 5.4, 0.9), _paint(1.5, 0.62, 0.35, 1.3)),
        hold=4,
    ),
    LookRecipe(
        name="impressionism",
        words=("impressionist", "impressionist painting", "monet", "claude monet", "renoir", "gouache"),
        grade=_bright,
        steps=(*painted(5.0, swirl=0.4), _relief(17.0, 5.4, 0.4), _paint(0.6, 0.42, 0.5, 1.18)),
        hold=4,
    ),
    LookRecipe(
        name="watercolor",
        words=("watercolour", "watercolor painting", "watercolour painting", "water color", "aquarelle"),
        grade=_light,
        steps=(
            *painted(4.0),
            *wide(3.0),
            Step(shader="watercolor", values={"wash": 0.2, "edge": 1.1, "grain": 0.5}),
        ),
        hold=6,
    ),
    LookRecipe(
        name="ink_wash",
        words=("ink painting", "chinese ink painting", "sumi e", "chinese painting", "shan shui"),
        grade=_grey,
        steps=(
            *painted(4.5),
            *wide(4.0),
            Step(shader="watercolor", values={"wash": 0.2, "edge": 1.6, "grain": 0.7}),
        ),
        hold=6,
    ),
)
