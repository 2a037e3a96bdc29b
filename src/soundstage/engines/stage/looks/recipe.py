"""What a look is made of: how the lab prints, and what is done to the print."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from soundstage.engines.stage.scene import Look

__all__ = ["LookRecipe", "Step", "as_shot"]

Value = float | tuple[float, float] | tuple[float, float, float]


def as_shot(look: Look) -> Look:
    """The print of the film as it was graded."""
    return look


@dataclass(frozen=True, kw_only=True)
class Step:
    """One full-screen pass: a fragment shader of `render/looks/`, with its uniforms (`u_` before each name of `values`).

    It reads `t_image` (the picture so far), `t_print` (before any step), `t_scene` (linear radiance; alpha: metres), what
    earlier steps left (`t_` before their `to`) and, by `reads`, any of them under another sampler's name. It writes `to`,
    a picture of `scale` times the sides.
    """

    shader: str
    to: str = "image"
    scale: float = 1.0
    reads: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class LookRecipe:
    """A look. Its module in `looks/recipes/` defines `LOOK`, or several in `LOOKS`.

    `hold`: frames for which one sheet of paper, one set of strokes is kept; `cadence`: frames for which a whole picture is kept
    (2 is animation "on twos").
    """

    name: str
    words: tuple[str, ...] = ()
    grade: Callable[[Look], Look] = as_shot
    steps: tuple[Step, ...] = ()
    hold: int = 3
    cadence: int = 1
