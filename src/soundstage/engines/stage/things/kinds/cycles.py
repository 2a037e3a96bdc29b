"""Bicycles, motorcycles, scooters."""

from ..motifs.joinery import cushion
from ..motifs.wheels import mudguard, road_wheel, spoked_wheel
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, hull, lathe, merge, pipe, ring
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _bicycle(b: Workbench) -> None:
    paint = b.colour((0.02, 0.16, 0.30))
    r, front, rear = 0.345, 0.52, -0.50
    head, crank, seat = (0, 0.80, 0.36), (0, 0.28, -0.06), (0, 0.78, -0.22)
    low_head = (0, 0.66, 0.40)
    tubes = merge(
        pipe([a, c], 0.017, smooth=0) for a, c in ((head, low_head), ((0, 0.77, 0.37), seat), (low_head, crank), (seat, crank))
    )
    stays = merge(pipe([(x * 0.3, *p[1:]), (x, r, rear)], 0.010, smooth=0) for p in (seat, crank) for x in (-0.05, 0.05))
    b.add("frame", tubes + stays, "car paint", paint)
    b.add(
        "fork",
        merge(pipe([(x * 0.6, 0.68, 0.395), (x, 0.5, 0.45), (x, r, front)], 0.012) for x in (-0.05, 0.05)),
        "car paint",
        paint,
    )
    b.add("stem", pipe([low_head, (0, 0.92, 0.33), (0, 0.95, 0.38)], 0.014), "chrome")
    b.add(
        "bars",
        pipe(
            [
                (-0.29, 0.98, 0.22),
                (-0.26, 0.98, 0.33),
                (-0.1, 0.95, 0.39),
                (0.1, 0.95, 0.39),
                (0.26, 0.98, 0.33),
                (0.29, 0.98, 0.22),
            ],
            0.012,
        ),
        "chrome",
    )
    b.add("grips", pipe([(0.285, 0.98, 0.25), (0.295, 0.98, 0.12)], 0.017, smooth=0).both(), "rubber")
    b.add("post", pipe([seat, (0, 0.93, -0.26)], 0.013, smooth=0), "chrome")
    b.add(
        "saddle",
        hull([(-0.40, 0.085, 0.93, 0.985, 3), (-0.28, 0.075, 0.93, 0.985, 3), (-0.12, 0.022, 0.945, 0.975, 3)], 16),
        "leather",
    )
    b.add(
        "chainring",
        ring(0.09, 0.008, 0.02).turn(z=90).at(0.045, 0.28, -0.06) + box(0.006, 0.17, 0.02).at(0.045, 0.195, -0.06),
        "chrome",
    )
    turning = b.joint("pedals", crank, (1, 0, 0))
    b.add(
        "cranks",
        pipe([(0.06, 0.28, -0.06), (0.07, 0.11, -0.06)], 0.010, smooth=0)
        + pipe([(-0.06, 0.28, -0.06), (-0.07, 0.45, -0.06)], 0.010, smooth=0),
        "chrome",
        joint=turning,
    )
    b.add(
        "pedals",
        box(0.09, 0.022, 0.08).at(0.12, 0.10, -0.06) + box(0.09, 0.022, 0.08).at(-0.12, 0.44, -0.06),
        "rubber",
        joint=turning,
    )
    b.add(
        "chain",
        pipe([(0.045, 0.37, -0.06), (0.045, 0.385, rear)], 0.006, smooth=0, around=6)
        + pipe([(0.045, 0.19, -0.06), (0.045, 0.305, rear)], 0.006, smooth=0, around=6),
        "iron",
    )
    for z in (front, rear):
        spoked_wheel(b, r, z, r, 0.02)
    b.drives("ground", 5.0, r, ((0, 0.98, -0.28),))
    b.grip((0.29, 0.98, 0.18), "fist", (0, 0, 1))
    b.grip((-0.29, 0.98, 0.18), "fist", (0, 0, 1))
    b.surface("seat", (0, 0.98, -0.28), (0.08, 0.12))


def _motorcycle(b: Workbench) -> None:
    paint = b.colour((0.36, 0.012, 0.012))
    r, front, rear = 0.31, 0.75, -0.70
    b.add(
        "tank",
        hull(
            [
                (-0.12, 0.10, 0.72, 0.86, 2.6),
                (0.1, 0.15, 0.70, 0.97, 2.6),
                (0.30, 0.15, 0.72, 0.98, 2.6),
                (0.42, 0.08, 0.76, 0.92, 2.6),
            ],
            20,
        ),
        "car paint",
        paint,
    )
    b.add(
        "tail",
        hull([(-0.95, 0.05, 0.84, 0.92, 2.5), (-0.6, 0.11, 0.74, 0.86, 2.5), (-0.2, 0.12, 0.66, 0.80, 2.5)], 16),
        "car paint",
        paint,
    )
    b.add(
        "saddle",
        hull([(-0.82, 0.11, 0.84, 0.93, 3), (-0.5, 0.15, 0.78, 0.87, 3), (-0.1, 0.11, 0.76, 0.87, 3)], 16),
        "leather",
        (0.015, 0.013, 0.012),
    )
    b.add(
        "engine",
        cylinder(0.17, 0.30).turn(z=90).at(0.15, 0.36, 0.02) + box(0.26, 0.2, 0.36, 0.03).at(0, 0.36, 0.05),
        "aluminium",
    )
    fins = merge(box(0.24, 0.012, 0.22, 0.004).at(0, 0.03 * k, 0) for k in range(7))
    b.add(
        "cylinders",
        (fins + box(0.18, 0.2, 0.16)).turn(x=28).at(0, 0.48, 0.16)
        + (fins + box(0.18, 0.2, 0.16)).turn(x=-24).at(0, 0.48, -0.06),
        "steel",
    )
    b.add(
        "frame",
        pipe([(0, 0.86, 0.45), (0, 0.45, 0.36), (0, 0.26, 0.18), (0, 0.26, -0.25), (0, 0.62, -0.45), (0, 0.72, -0.1)], 0.025)
        .at(x=0.09)
        .both(),
        "iron",
    )
    b.add("swing arm", pipe([(0.12, 0.36, -0.2), (0.12, r, rear)], 0.028, smooth=0).both(), "iron")
    b.add(
        "fork", merge(pipe([(x, 0.98, 0.44), (x, r, front)], 0.026, smooth=0, grow=(0.9, 1.2)) for x in (-0.10, 0.10)), "chrome"
    )
    b.add(
        "bars",
        pipe([(-0.38, 1.02, 0.24), (-0.26, 1.08, 0.34), (0, 1.04, 0.42), (0.26, 1.08, 0.34), (0.38, 1.02, 0.24)], 0.013),
        "chrome",
    )
    b.add("grips", pipe([(0.34, 1.04, 0.28), (0.43, 0.99, 0.19)], 0.02, smooth=0).both(), "rubber")
    b.add(
        "headlamp",
        lathe(curve([(0, -0.13), (0.06, -0.11), (0.10, -0.03), (0.10, 0.02)], 3), 22).turn(x=90).at(0, 0.93, 0.60),
        "chrome",
    )
    b.add("lens", ellipsoid(0.092, 0.092, 0.03, 20).at(0, 0.93, 0.62), "light", (5.0, 4.8, 4.2))
    b.add(
        "exhaust",
        pipe(
            [(0.12, 0.5, 0.3), (0.16, 0.3, 0.36), (0.17, 0.22, 0.1), (0.18, 0.24, -0.4), (0.19, 0.32, -0.95)],
            0.04,
            grow=(0.6, 0.7, 0.8, 1.2, 1.2),
        ).both(),
        "chrome",
    )
    b.add(
        "front guard",
        mudguard(curve([(0, r + 0.10, front + 0.32), (0, r + 0.34, front + 0.1), (0, r + 0.32, front - 0.16)], 5), 0.15),
        "car paint",
        paint,
    )
    b.add(
        "rear guard",
        mudguard(curve([(0, r + 0.36, rear + 0.1), (0, r + 0.34, rear - 0.16), (0, r + 0.12, rear - 0.36)], 5), 0.18),
        "car paint",
        paint,
    )
    b.add("tail lamp", ellipsoid(0.05, 0.03, 0.02, 12).at(0, 0.86, -0.97), "light", (2.5, 0.05, 0.03))
    b.add(
        "mirrors",
        (
            pipe([(0.27, 1.08, 0.33), (0.34, 1.26, 0.30)], 0.006, smooth=0)
            + ellipsoid(0.06, 0.04, 0.015, 14).at(0.36, 1.28, 0.29)
        ).both(),
        "chrome",
    )
    for z, w in ((front, 0.062), (rear, 0.085)):
        spoked_wheel(b, r, z, r, w * 0.8)
        b.add("brake", cylinder(0.13, 0.008).turn(z=90).at(0.06, r, z), "steel")
    b.drives("ground", 18.0, r, ((0, 0.86, -0.3), (0, 0.9, -0.65)))
    b.grip((0.38, 1.02, 0.24))
    b.grip((-0.38, 1.02, 0.24))
    b.lamp((0, 0.93, 0.7), (3.0, 2.9, 2.6), reach=15.0, cone=((0.0, -0.1, 0.99), 0.4), beam=0.3)
    b.sounds("engine", size=0.5)


def _scooter(b: Workbench) -> None:
    """A motor scooter with a leg shield."""
    paint = b.colour((0.30, 0.55, 0.48))
    r, front, rear = 0.22, 0.62, -0.58
    b.add(
        "tail",
        hull(
            [
                (-0.92, 0.06, 0.38, 0.62, 2.4),
                (-0.65, 0.19, 0.26, 0.74, 2.6),
                (-0.3, 0.19, 0.24, 0.74, 2.8),
                (-0.12, 0.12, 0.3, 0.70, 2.8),
            ],
            20,
        ),
        "car paint",
        paint,
    )
    b.add("floor", box(0.40, 0.07, 0.62, 0.03).at(0, 0.24, 0.10), "car paint", paint)
    shield = curve(
        [(-0.17, 0), (-0.24, 0.25), (-0.22, 0.52), (-0.12, 0.62), (0.12, 0.62), (0.22, 0.52), (0.24, 0.25), (0.17, 0)], 3
    )
    b.add("shield", extrude(shield, 0.06, 0.025).turn(x=-16).at(0, 0.28, 0.44), "car paint", paint)
    b.add(
        "neck",
        hull([(0, 0.06, -0.08, 0.08, 2), (0.3, 0.06, -0.07, 0.07, 2), (0.72, 0.05, -0.05, 0.06, 2)], 14)
        .turn(x=-106)
        .at(0, 0.32, 0.60),
        "car paint",
        paint,
    )
    b.add(
        "guard",
        mudguard(
            curve([(0, 0.20, front + 0.28), (0, 0.46, front + 0.12), (0, 0.48, front - 0.06), (0, 0.3, front - 0.24)], 5), 0.17
        ),
        "car paint",
        paint,
    )
    b.add(
        "head",
        hull([(0.26, 0.10, 0.90, 1.02, 2.5), (0.40, 0.13, 0.88, 1.06, 2.5), (0.52, 0.09, 0.90, 1.04, 2.5)], 18),
        "car paint",
        paint,
    )
    b.add("lens", ellipsoid(0.075, 0.07, 0.03, 18).at(0, 0.97, 0.52), "light", (5.0, 4.8, 4.2))
    b.add("bars", pipe([(-0.34, 0.98, 0.24), (-0.2, 1.0, 0.36), (0.2, 1.0, 0.36), (0.34, 0.98, 0.24)], 0.015), "chrome")
    b.add("grips", pipe([(0.28, 0.99, 0.30), (0.38, 0.97, 0.20)], 0.02, smooth=0).both(), "rubber")
    b.add("saddle", cushion(0.30, 0.12, 0.66, 3.5).at(0, 0.72, -0.42), "leather", (0.13, 0.06, 0.03))
    b.add(
        "mirrors",
        (
            pipe([(0.2, 1.0, 0.35), (0.27, 1.18, 0.33)], 0.006, smooth=0)
            + ellipsoid(0.055, 0.055, 0.012, 14).at(0.28, 1.22, 0.33)
        ).both(),
        "chrome",
    )
    for z in (front, rear):
        road_wheel(b, 0.0, r, z, r, 0.10, rim="chrome", spokes=5, joint="wheels")
    b.drives("ground", 10.0, r, ((0, 0.82, -0.4),))
    b.sounds("engine", size=0.3)


RECIPES = (
    ThingRecipe("bicycle", ("bike", "cycle", "mountain bike", "road bike"), _bicycle, mass=12.0),
    ThingRecipe("motorcycle", ("motorbike", "chopper", "harley", "dirt bike"), _motorcycle, mass=200.0, stands=True),
    ThingRecipe("scooter", ("motor scooter", "vespa", "moped"), _scooter, mass=110.0, stands=True),
)
