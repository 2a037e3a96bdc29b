"""Two wheels and small ones: bicycles, motorcycles, scooters, boards, carts."""

from ..motifs.joinery import cushion
from ..motifs.wheels import cart_wheel, mudguard, road_wheel, spoked_wheel
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, hull, lathe, merge, pipe, ring, rounded, slab
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


def _kick_scooter(b: Workbench) -> None:
    b.add("deck", slab(0.13, 0.02, 0.56, 0.05, 0.005).at(0, 0.08, -0.05), "aluminium", b.colour((0.55, 0.56, 0.57)))
    b.add("stem", pipe([(0, 0.09, 0.25), (0, 0.16, 0.36), (0, 0.95, 0.30)], 0.018), "aluminium", b.colour((0.55, 0.56, 0.57)))
    b.add("bars", pipe([(-0.22, 0.95, 0.30), (0.22, 0.95, 0.30)], 0.014, smooth=0), "aluminium")
    b.add("grips", pipe([(0.13, 0.95, 0.30), (0.24, 0.95, 0.30)], 0.019, smooth=0).both(), "rubber")
    for z in (0.38, -0.36):
        road_wheel(b, 0.0, 0.08, z, 0.08, 0.035, rim="plastic")
    b.drives("ground", 4.0, 0.08, ((0, 0.1, -0.1),))


def _skateboard(b: Workbench) -> None:
    deck = slab(0.20, 0.012, 0.80, 0.0999, 0.003).turn(y=90).bend(0.01)
    p = deck.points
    rise = 0.06 * ((abs(p[:, 0]) - 0.26).clip(0) / 0.14) ** 1.5
    lifted = deck.warp(p + (rise[:, None] * [0, 1, 0])).turn(y=90).at(y=0.10)
    b.add("deck", lifted, "birch", b.colour((0.45, 0.07, 0.05)) if b.call.colours else None, grain="z")
    b.add("grip", lifted.scale(0.97, 1, 0.985).at(y=0.0045), "rubber")
    for z in (-0.23, 0.23):
        b.add("trucks", box(0.13, 0.03, 0.05, 0.008).at(0, 0.045, z) + box(0.06, 0.03, 0.07, 0.008).at(0, 0.07, z), "aluminium")
        for x in (-0.085, 0.085):
            road_wheel(b, x, 0.028, z, 0.028, 0.034, rim="plastic")
    b.drives("ground", 4.0, 0.028, ((0, 0.11, 0),))
    b.grip((0, 0.1, 0.0), "fist", (0, 0, 1))


def _roller_skate(b: Workbench) -> None:
    b.add(
        "boot",
        hull(
            [
                (-0.13, 0.036, 0.075, 0.16, 3),
                (-0.06, 0.038, 0.07, 0.17, 3),
                (0.03, 0.042, 0.07, 0.135, 3),
                (0.12, 0.038, 0.072, 0.11, 2.6),
            ],
            20,
        ),
        "leather",
        b.colour("white"),
    )
    b.add(
        "shaft",
        lathe([(0.036, 0.13), (0.042, 0.18), (0.046, 0.26), (0.04, 0.265)], 20).scale(1, 1, 1.25).at(z=-0.075),
        "leather",
        b.colour("white"),
    )
    b.add("plate", box(0.07, 0.015, 0.25).at(0, 0.06, 0), "iron")
    for z in (-0.08, 0.08):
        for x in (-0.04, 0.04):
            road_wheel(b, x, 0.03, z, 0.03, 0.03, rim="plastic")
    b.add(
        "laces",
        merge(
            pipe([(-0.025, 0.13 + 0.02 * k, 0.04 - 0.018 * k), (0.025, 0.14 + 0.02 * k, 0.035 - 0.018 * k)], 0.003, smooth=0)
            for k in range(5)
        ),
        "rope",
        "white",
    )


def _wheelbarrow(b: Workbench) -> None:
    tray = [(-0.30, 0.0), (0.30, 0.0), (0.36, 0.3), (-0.36, 0.3)]
    b.add("tray", extrude(tray, 0.9, 0.02).at(0, 0.32, 0.05), "painted metal", b.colour((0.04, 0.16, 0.06)))
    b.add(
        "load",
        extrude(curve([(-0.33, 0.28), (0, 0.36), (0.33, 0.28), (0.33, 0.2), (-0.33, 0.2)], 4, loop=True), 0.8, 0.05).at(
            0, 0.33, 0.05
        ),
        "soil",
    )
    b.add("handles", pipe([(0.14, 0.22, 0.62), (0.24, 0.34, 0.1), (0.28, 0.58, -0.95)], 0.02, smooth=4).both(), "oak")
    b.add("legs", pipe([(0.22, 0.34, -0.3), (0.24, 0.0, -0.36)], 0.016, smooth=0).both(), "iron")
    road_wheel(b, 0.0, 0.19, 0.70, 0.19, 0.09, rim="steel")
    b.drives("ground", 1.2, 0.19)
    b.surface("bed", (0, 0.6, 0.05), (0.25, 0.35))
    b.grip((0.28, 0.58, -0.92), "fist", (0, 0, 1))
    b.grip((-0.28, 0.58, -0.92), "fist", (0, 0, 1))


def _cart(b: Workbench) -> None:
    b.add("bed", box(1.3, 0.08, 2.3, 0.01).at(y=0.72), "driftwood")
    for x in (-1, 1):
        b.add(
            "sides",
            merge(box(0.03, 0.16, 2.3, 0.005).at(x * 0.66, 0.84 + 0.2 * k, 0) for k in (0, 1))
            + merge(box(0.05, 0.5, 0.06).at(x * 0.63, 0.76, z) for z in (-1.1, 0, 1.1)),
            "driftwood",
        )
        b.add("shafts", pipe([(x * 0.45, 0.68, 0.9), (x * 0.38, 0.78, 2.9)], 0.04, smooth=0), "driftwood")
        cart_wheel(b, x * 0.80, 0.65, -0.1, 0.65, spokes=12)
    b.add("axle", cylinder(0.05, 1.6).turn(z=90).at(0.8, 0.65, -0.1), "iron")
    b.surface("bed", (0, 0.8, 0), (0.55, 1.0))
    b.drives("ground", 1.5, 0.65, ((0, 1.1, 0.9),))


def _carriage(b: Workbench) -> None:
    """A horse-drawn coach."""
    paint = b.colour((0.10, 0.01, 0.018))
    b.add(
        "body",
        hull(
            [
                (-0.85, 0.58, 1.05, 2.3, 6),
                (-0.7, 0.64, 0.85, 2.35, 6),
                (0, 0.68, 0.70, 2.4, 6),
                (0.7, 0.64, 0.85, 2.35, 6),
                (0.85, 0.58, 1.05, 2.3, 6),
            ],
            24,
        ),
        "lacquer",
        paint,
    )
    for x in (-1, 1):
        b.add("window", extrude(rounded(0.5, 0.55, 0.1), 0.03, 0.01).turn(y=90).at(x * 0.672, 1.85, 0), "dark glass")
        b.add(
            "trim",
            pipe(
                [(x * 0.68, 1.55, -0.3), (x * 0.68, 2.18, -0.3), (x * 0.68, 2.18, 0.3), (x * 0.68, 1.55, 0.3)],
                0.018,
                smooth=0,
                loop=True,
            )
            + ring(0.16, 0.02, 0.03).turn(z=90).at(x * 0.69, 1.22, 0),
            "gold",
        )
        b.add("lamp", box(0.12, 0.2, 0.12, 0.03).at(x * 0.74, 1.75, 0.72), "brass")
        cart_wheel(b, x * 0.80, 0.62, -0.95, 0.62, spokes=14, stuff="lacquer", tyre="gold")
        cart_wheel(b, x * 0.74, 0.46, 1.15, 0.46, spokes=12, stuff="lacquer", tyre="gold")
    b.add(
        "springs",
        pipe([(-0.0, 0.62, -1.25), (0, 0.72, -0.9), (0, 0.66, 0), (0, 0.72, 1.1), (0, 0.85, 1.5)], 0.045).at(x=0.45).both(),
        "gold",
    )
    b.add("box seat", cushion(1.0, 0.2, 0.5).at(0, 1.35, 1.25) + box(0.9, 0.6, 0.1, 0.03).turn(x=25).at(0, 0.8, 1.6), "leather")
    b.add(
        "rail",
        pipe(
            [
                (-0.5, 2.42, -0.7),
                (-0.5, 2.55, -0.7),
                (0.5, 2.55, -0.7),
                (0.5, 2.55, 0.7),
                (-0.5, 2.55, 0.7),
                (-0.5, 2.55, -0.65),
            ],
            0.02,
            smooth=0,
        ),
        "gold",
    )
    b.drives("ground", 3.0, 0.62, ((0, 1.5, 1.25), (0, 1.2, 0)))


RECIPES = (
    ThingRecipe("bicycle", ("bike", "cycle", "mountain bike", "road bike"), _bicycle, mass=12.0),
    ThingRecipe("motorcycle", ("motorbike", "chopper", "harley", "dirt bike"), _motorcycle, mass=200.0, stands=True),
    ThingRecipe("scooter", ("motor scooter", "vespa", "moped"), _scooter, mass=110.0, stands=True),
    ThingRecipe("kick scooter", ("electric scooter",), _kick_scooter, mass=5.0),
    ThingRecipe("skateboard", ("longboard",), _skateboard, mass=2.5),
    ThingRecipe("roller skate", ("rollerskate", "roller blade", "inline skate", "skate"), _roller_skate, mass=1.2),
    ThingRecipe("wheelbarrow", (), _wheelbarrow, mass=18.0),
    ThingRecipe("cart", ("wagon", "hay cart", "ox cart"), _cart, mass=180.0, stands=True),
    ThingRecipe("carriage", ("horse carriage", "horse drawn carriage", "stagecoach"), _carriage, mass=600.0, stands=True),
)
