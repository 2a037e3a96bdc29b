"""Worlds of their own colour: cyberpunk, steampunk, surreal, pastel."""

from dataclasses import replace

from soundstage.engines.stage.looks.recipe import LookRecipe, Step
from soundstage.engines.stage.looks.strokes import wide
from soundstage.engines.stage.scene import Look

__all__ = ["LOOKS"]


def _cyberpunk(look: Look) -> Look:
    """Cyan from below, magenta above, and everything that shines shines twice."""
    return replace(
        look, contrast=look.contrast * 1.14, saturation=look.saturation * 1.25, temperature=look.temperature - 0.22,
        split=((-0.045, 0.02, 0.085), (0.075, -0.035, 0.055)), bloom=look.bloom * 2.6, vignette=look.vignette * 1.3,
        exposure=(look.exposure or 0.0) - 0.25,
    )  # fmt: skip


def _brass(look: Look) -> Look:
    return replace(
        look, contrast=look.contrast * 1.1, saturation=look.saturation * 0.72, temperature=look.temperature + 0.4,
        split=((0.03, 0.016, -0.012), (0.045, 0.02, -0.05)), vignette=look.vignette * 1.6, grain=look.grain * 1.3,
    )  # fmt: skip


def _dream(look: Look) -> Look:
    return replace(
        look, contrast=look.contrast * 1.05, saturation=look.saturation * 1.3,
        split=((0.03, -0.015, 0.06), (0.05, 0.015, -0.045)),
        bloom=look.bloom * 1.6,
    )  # fmt: skip


def _pastel(look: Look) -> Look:
    return replace(
        look, contrast=look.contrast * 0.78, saturation=look.saturation * 0.8, exposure=(look.exposure or 0.0) + 0.5,
        split=((0.05, 0.035, 0.06), (0.02, 0.005, 0.01)),
    )  # fmt: skip


def _haze(glow: float, split: float, shift: float) -> tuple[Step, ...]:
    return (*wide(), Step(shader="haze", values={"glow": glow, "split": split, "shift": shift}))


LOOKS = (
    LookRecipe(
        name="cyberpunk",
        words=("cyberpunk style", "neon noir", "synthwave", "vaporwave", "blade runner"),
        grade=_cyberpunk,
        steps=(
            Step(
                shader="duotone",
                values={"low": (0.02, 0.03, 0.12), "middle": (0.42, 0.12, 0.58), "high": (0.55, 0.95, 1.0), "amount": 0.5},
            ),
            *_haze(0.4, 2.4, 0.0),
        ),
    ),
    LookRecipe(
        name="steampunk",
        words=("steampunk style",),
        grade=_brass,
        steps=(
            Step(
                shader="duotone",
                values={"low": (0.07, 0.045, 0.03), "middle": (0.56, 0.38, 0.18), "high": (1.0, 0.90, 0.68), "amount": 0.55},
            ),
        ),
    ),
    LookRecipe(
        name="surreal",
        words=("surrealism", "surrealism style", "surrealist", "dali", "salvador dali", "psychedelic", "dreamlike surreal"),
        grade=_dream,
        steps=_haze(0.30, 1.6, 0.9),
    ),
    LookRecipe(name="pastel", words=("pastel colors", "pastel colours", "kawaii", "wes anderson"), grade=_pastel),
)
