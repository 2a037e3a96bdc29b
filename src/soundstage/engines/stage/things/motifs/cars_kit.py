"""Motor cars, by the proportions of real ones: what several of them share."""

from ..motifs.cars import CarPlan

__all__ = ["SEDAN"]


SEDAN = CarPlan(
    length=4.7,
    width=1.84,
    belt=0.93,
    top=1.43,
    foot=(-1.75, 1.15),
    roof=(-0.95, 0.25),
    axles=(-1.38, 1.42),
    deck=(
        (-2.35, 0.72),
        (-2.30, 0.92),
        (-2.15, 1.00),
        (-1.7, 1.02),
        (-1.0, 0.94),
        (1.0, 0.93),
        (1.5, 0.90),
        (2.1, 0.78),
        (2.28, 0.68),
        (2.35, 0.52),
    ),
)
