"""Balls: one sphere, many ways to sew or paint it."""

from ..recipe import ThingRecipe
from ..shape import sphere
from ..workbench import Workbench

__all__ = ["RECIPES"]

Colour = tuple[float, float, float]


def _ball(
    name: str,
    words: tuple[str, ...],
    look: float,
    radius: float,
    mass: float,
    colour: Colour = (0.46, 0.02, 0.016),
    sound: str = "ball",
) -> ThingRecipe:
    def build(b: Workbench) -> None:
        ball = sphere(radius, 48).turn(x=18, z=12) if look in (2.0, 3.0, 6.0) else sphere(radius, 44)
        b.add("ball", ball.at(y=radius), sound, colour, about=(0.0, radius, 0.0), values={"stuff": look})
        b.grip((0.0, radius, 0.0), "cup" if radius < 0.09 else "two-handed", (1.0, 0.0, 0.0))

    return ThingRecipe(name, words, build, mass=mass, round=True, fragile=look in (8.0, 10.0))


RECIPES = (
    _ball("ball", ("rubber ball", "red ball", "toy ball", "bouncy ball", "kickball", "sphere", "orb"), 0.0, 0.11, 0.35),
    _ball("football", ("soccer ball", "soccerball", "sports ball"), 1.0, 0.11, 0.43),
    _ball("basketball", ("basket ball",), 2.0, 0.121, 0.62),
    _ball("tennis ball", (), 3.0, 0.034, 0.058),
    _ball("beach ball", ("inflatable ball",), 4.0, 0.20, 0.12),
    _ball("volleyball", ("volley ball",), 5.0, 0.105, 0.27, (0.74, 0.72, 0.66)),
    _ball("baseball", (), 6.0, 0.037, 0.145),
    _ball("billiard ball", ("pool ball", "snooker ball", "cue ball"), 7.0, 0.0286, 0.17),
    _ball("marble", ("glass marble", "cat's eye marble"), 8.0, 0.012, 0.02, (0.05, 0.22, 0.60)),
    _ball("golf ball", (), 9.0, 0.0214, 0.046, (0.76, 0.76, 0.75)),
    _ball("bowling ball", (), 0.0, 0.108, 6.0, (0.02, 0.03, 0.10)),
)
