"""Animated film: drawn cels, clay moved by hand, a game of few pixels."""

from dataclasses import replace

from soundstage.engines.stage.looks.recipe import LookRecipe, Step
from soundstage.engines.stage.looks.strokes import ink, painted
from soundstage.engines.stage.scene import Look

__all__ = ["LOOKS"]


def _clean(look: Look) -> Look:
    return replace(
        look, grain=0.0, vignette=0.1 * look.vignette, saturation=look.saturation * 1.12, exposure=(look.exposure or 0.0) + 0.15
    )


def _studio(look: Look) -> Look:
    """Warm lamps over a table top."""
    return replace(_clean(look), temperature=look.temperature + 0.12, contrast=look.contrast * 0.96)


LOOKS = (
    LookRecipe(
        name="anime",
        words=("anime style", "studio ghibli", "ghibli style", "ghibli", "cel shaded", "japanese animation", "makoto shinkai"),
        grade=_clean,
        steps=(
            ink(0.55, 0.9, 1.15),
            *painted(3.5),
            Step(shader="cel", values={"steps": 5.0, "chroma": 1.35, "line": 0.9}),
        ),
    ),
    LookRecipe(
        name="cartoon",
        words=(
            "animated",
            "animated style",
            "animation",
            "cartoon style",
            "animated film",
            "disney style",
            "illustration",
            "storybook",
            "digital art",
            "concept art",
            "fairytale illustration",
            "children s book",
        ),
        grade=_clean,
        steps=(
            ink(0.25, 0.8, 1.3),
            *painted(4.5),
            Step(shader="cel", values={"steps": 8.0, "chroma": 1.45, "line": 0.7}),
        ),
    ),
    LookRecipe(
        name="claymation",
        words=("stop motion", "plasticine", "clay animation", "clay", "aardman", "modelling clay"),
        grade=_studio,
        steps=(*painted(4.5), Step(shader="clay", values={"dent": 0.25, "print": 0.8})),
        hold=2,
        cadence=2,
    ),
    LookRecipe(
        name="pixel",
        words=("pixel art", "8 bit", "16 bit", "pixelated", "retro game style", "pixel style", "retro game", "voxel"),
        grade=_clean,
        steps=(Step(shader="pixel", values={"rows": 135.0, "levels": 7.0}),),
        cadence=2,
    ),
)
