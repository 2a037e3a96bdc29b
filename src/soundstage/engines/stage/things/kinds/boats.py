"""What floats: hulls lofted over their stations, with what stands on them."""

from collections.abc import Sequence

import numpy as np

from ...scene import Vec3
from ..recipe import ThingRecipe
from ..shape import Points, Solid, box, curve, cylinder, ellipsoid, extrude, hull, loft, merge, pipe, rounded, sides, torus
from ..workbench import Workbench

__all__ = ["RECIPES"]

Station = tuple[float, float, float, float]


def boat(stations: Sequence[Station], *, flare: float = 0.35, hollow: float = 0.0) -> Solid:
    """A hull along z from (z, half beam, keel y, gunwale y), stern to bow; `hollow` > 0 digs it out, leaving walls so thick."""
    knots = curve(np.asarray(stations, np.float64), 5)
    rows = []
    for z, beam, keel, gunwale in knots:
        beam = max(beam, 0.004)
        t = np.linspace(0.0, np.pi / 2.0, sides(8, 5))
        x = beam * np.sin(t) ** (1.0 - flare * 0.4)
        y = keel + (gunwale - keel) * (1.0 - np.cos(t)) ** (0.75 + flare)
        right = np.stack([x, y, np.full_like(x, z)], 1)
        outside = np.concatenate([(right * [-1, 1, 1])[::-1], right[1:]])
        if hollow:
            shrink = max(1.0 - hollow / beam, 0.05)
            inside = outside[::-1] * [shrink, 1, 1]
            inside[:, 1] = np.maximum(inside[:, 1], keel + min(hollow * 2.0, (gunwale - keel) * 0.6))
            inside[0, 1] = inside[-1, 1] = gunwale
            outside = np.concatenate([outside, inside])
        rows.append(outside)
    return loft(np.stack(rows), crease=45)


def sail(corners: Sequence[Vec3], belly: Vec3) -> Solid:
    """A triangular or square sail that bellies towards a direction, a few centimetres thick."""
    p = np.asarray(corners, np.float64)
    quad = p if len(p) == 4 else np.concatenate([p, p[-1:]])
    count = sides(7, 4)
    u, v = np.meshgrid(np.linspace(0, 1, count), np.linspace(0, 1, count), indexing="ij")
    grid = (1 - u)[..., None] * ((1 - v)[..., None] * quad[0] + v[..., None] * quad[3]) + u[..., None] * (
        (1 - v)[..., None] * quad[1] + v[..., None] * quad[2]
    )
    grid = grid + (np.sin(np.pi * np.clip(u, 0, 1)) * np.sin(np.pi * v) ** 0.7)[..., None] * np.asarray(belly)
    return _thick(grid, np.asarray(belly, np.float64))


def _thick(grid: Points, towards: Points) -> Solid:
    offset = towards / max(float(np.linalg.norm(towards)), 1e-9) * 0.015
    return loft(np.concatenate([grid + offset, (grid - offset)[:, ::-1]], axis=1), crease=60)


def _rowing_boat(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-1.8, 0.45, 0.12, 0.55),
                (-1.0, 0.66, 0.02, 0.52),
                (0.3, 0.70, 0.0, 0.52),
                (1.4, 0.40, 0.06, 0.60),
                (1.9, 0.02, 0.25, 0.72),
            ],
            hollow=0.035,
        ),
        "oak",
        b.colour((0.30, 0.17, 0.085)) if not b.call.colours else None,
        grain="z",
    )
    b.add(
        "thwarts", merge(box(w, 0.03, 0.24, 0.006).at(0, 0.36, z) for z, w in ((-1.1, 1.15), (0.0, 1.3), (0.95, 1.0))), "pine"
    )
    b.add(
        "rim",
        merge(
            pipe(
                [
                    (x * 0.45, 0.56, -1.8),
                    (x * 0.66, 0.53, -1.0),
                    (x * 0.70, 0.53, 0.3),
                    (x * 0.40, 0.61, 1.4),
                    (0.0, 0.73, 1.9),
                ],
                0.022,
            )
            for x in (-1, 1)
        ),
        "walnut",
    )
    for x in (-1, 1):
        b.add(
            "oars",
            pipe([(x * 0.3, 0.62, 0.1), (x * 1.75, 0.18, -0.3)], 0.02, smooth=0)
            + extrude(rounded(0.14, 0.5, 0.05), 0.02, 0.006)
            .turn(x=90, z=x * -18, y=x * 12)
            .turn(y=90)
            .at(x * 1.95, 0.12, -0.36),
            "pine",
        )
    b.drives("water", 1.5, 0.0, ((0, 0.42, 0), (0, 0.42, -1.1)), draught=0.14)
    b.surface("seat", (0, 0.4, 0), (0.4, 0.12))


def _canoe(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-2.4, 0.01, 0.28, 0.62),
                (-2.1, 0.14, 0.08, 0.46),
                (-1.0, 0.40, 0.0, 0.36),
                (1.0, 0.40, 0.0, 0.36),
                (2.1, 0.14, 0.08, 0.46),
                (2.4, 0.01, 0.28, 0.62),
            ],
            hollow=0.025,
        ),
        "painted wood",
        b.colour((0.36, 0.03, 0.02)),
    )
    b.add("seats", box(0.66, 0.02, 0.22).at(0, 0.26, -1.2) + box(0.66, 0.02, 0.22).at(0, 0.26, 0.9), "wicker")
    b.add(
        "rim",
        merge(
            pipe(
                [
                    (0, 0.63, -2.4),
                    (x * 0.15, 0.47, -2.1),
                    (x * 0.40, 0.37, -1.0),
                    (x * 0.40, 0.37, 1.0),
                    (x * 0.15, 0.47, 2.1),
                    (0, 0.63, 2.4),
                ],
                0.016,
            )
            for x in (-1, 1)
        ),
        "spruce",
    )
    b.add(
        "paddle",
        pipe([(0.5, 0.38, -0.4), (-0.3, 0.42, 0.5)], 0.014, smooth=0)
        + extrude(rounded(0.15, 0.42, 0.07), 0.012, 0.004).turn(x=90).turn(y=-42).at(0.65, 0.37, -0.56),
        "pine",
    )
    b.drives("water", 1.8, 0.0, ((0, 0.3, -1.2), (0, 0.3, 0.9)), draught=0.12)


def _kayak(b: Workbench) -> None:
    b.add(
        "hull",
        hull(
            [
                (-2.2, 0.02, 0.18, 0.30, 2),
                (-1.2, 0.24, 0.02, 0.34, 2.2),
                (0, 0.32, 0.0, 0.36, 2.4),
                (1.2, 0.24, 0.02, 0.36, 2.2),
                (2.2, 0.02, 0.22, 0.36, 2),
            ],
            24,
        ),
        "plastic",
        b.colour((0.64, 0.15, 0.01)),
    )
    b.add("cockpit", torus(0.27, 0.02).scale(0.8, 1, 1.5).at(0, 0.365, -0.15), "matt plastic")
    b.add("hole", cylinder(0.26, 0.01).scale(0.8, 1, 1.5).at(0, 0.355, -0.15), "matt plastic", (0.006, 0.006, 0.006))
    b.add(
        "paddle",
        pipe([(-1.0, 0.46, 0.25), (1.0, 0.46, 0.25)], 0.015, smooth=0)
        + extrude(rounded(0.42, 0.16, 0.07), 0.012, 0.004).turn(x=60).at(1.15, 0.46, 0.25).both(),
        "matt plastic",
    )
    b.drives("water", 2.0, 0.0, ((0, 0.2, -0.2),), draught=0.10)


def _sailing_boat(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-3.9, 0.95, 0.35, 1.15),
                (-2.0, 1.35, 0.05, 1.05),
                (0.5, 1.40, 0.0, 1.05),
                (2.8, 0.80, 0.12, 1.18),
                (4.2, 0.02, 0.7, 1.38),
            ]
        ),
        "car paint",
        b.colour("white"),
    )
    b.add(
        "stripe",
        boat(
            [
                (-3.88, 0.965, 0.86, 0.99),
                (-2.0, 1.365, 0.80, 0.90),
                (0.5, 1.415, 0.80, 0.90),
                (2.8, 0.815, 0.90, 1.02),
                (4.19, 0.03, 1.1, 1.22),
            ],
            flare=-0.4,
        ),
        "enamel",
        b.colour((0.02, 0.08, 0.30), 1),
    )
    b.add(
        "deck",
        boat(
            [
                (-3.8, 0.9, 1.0, 1.19),
                (-2.0, 1.28, 0.95, 1.10),
                (0.5, 1.33, 0.95, 1.10),
                (2.8, 0.75, 1.0, 1.23),
                (4.0, 0.05, 1.2, 1.40),
            ],
            flare=-0.5,
        ),
        "mahogany",
        grain="z",
    )
    b.add(
        "cabin",
        hull([(-1.2, 0.7, 1.0, 1.50, 5), (0.4, 0.74, 1.0, 1.58, 5), (2.0, 0.45, 1.05, 1.42, 4)], 20),
        "car paint",
        b.colour("white"),
    )
    b.add(
        "portholes",
        merge(box(0.04, 0.14, 0.5, 0.015).at(x * 0.72, 1.28, z) for x in (-1, 1) for z in (-0.6, 0.25)),
        "dark glass",
    )
    b.add(
        "mast",
        pipe([(0, 1.1, 0.6), (0, 10.4, 0.45)], 0.07, smooth=0, grow=(1.0, 0.5))
        + pipe([(0, 1.95, 0.5), (0, 1.85, -3.6)], 0.05, smooth=0),
        "spruce",
    )
    sheet = b.colour((0.74, 0.72, 0.66), 2)
    b.add("mainsail", sail([(0.0, 2.05, 0.42), (0.0, 1.98, -3.5), (0.0, 10.2, 0.35)], (0.45, 0, 0)), "canvas", sheet)
    b.add("jib", sail([(0.0, 1.6, 4.0), (0.35, 1.75, 0.9), (0.0, 8.8, 0.55)], (0.4, 0, 0)), "canvas", sheet)
    b.add(
        "stays",
        merge(
            pipe([(0, 10.3, 0.45), p], 0.012, smooth=0, around=5)
            for p in ((0, 1.35, 4.15), (0, 1.15, -3.9), (1.38, 1.05, 0.4), (-1.38, 1.05, 0.4))
        ),
        "steel",
    )
    b.add(
        "rudder",
        box(0.06, 1.2, 0.4, 0.02).at(0, 0.1, -4.0) + pipe([(0, 1.25, -3.9), (0, 1.4, -2.8)], 0.03, smooth=0),
        "mahogany",
    )
    b.drives("water", 4.0, 0.0, ((0.5, 1.3, -2.6),), draught=0.45)
    b.surface("deck", (0, 1.15, -2.6), (0.7, 0.8))


def _tall_ship(b: Workbench) -> None:
    """A three-masted square-rigger."""
    b.add(
        "hull",
        boat(
            [
                (-15, 3.0, 2.4, 8.2),
                (-12, 3.9, 0.6, 7.0),
                (-4, 4.4, 0.0, 5.6),
                (6, 4.2, 0.0, 5.5),
                (12, 2.6, 0.6, 6.6),
                (16, 0.05, 3.2, 8.0),
            ],
            hollow=0.4,
        ),
        "painted wood",
        b.colour((0.12, 0.06, 0.03)),
    )
    b.add(
        "strake",
        boat(
            [
                (-14.9, 3.05, 5.2, 6.0),
                (-12, 3.98, 4.4, 5.1),
                (-4, 4.46, 3.7, 4.3),
                (6, 4.26, 3.6, 4.2),
                (12, 2.68, 4.3, 4.9),
                (15.8, 0.12, 5.6, 6.1),
            ],
            flare=-0.6,
        ),
        "painted wood",
        (0.48, 0.34, 0.12),
        main=False,
    )
    b.add(
        "deck",
        boat([(-14, 2.9, 4.4, 5.6), (-4, 4.0, 4.0, 4.6), (6, 3.9, 4.0, 4.6), (13, 2.0, 4.6, 5.4)], flare=-0.5),
        "oak",
        grain="z",
    )
    for z, tall in ((-9.5, 19.0), (-0.5, 25.0), (8.0, 22.0)):
        b.add("mast", pipe([(0, 4, z), (0, 4 + tall, z - 0.5)], 0.32, smooth=0, grow=(1.0, 0.35)), "oak", grain="y")
        levels = [(0.26, 7.6, 0.30), (0.56, 6.3, 0.24), (0.82, 4.6, 0.16)]
        for share, half, high in levels:
            y = 4 + tall * share
            top = y + tall * high
            b.add("yards", pipe([(-half * 0.86, top, z), (half * 0.86, top, z)], 0.12, smooth=0), "oak", grain="x")
            b.add(
                "sails",
                sail(
                    [
                        (-half, y, z + 0.3),
                        (half, y, z + 0.3),
                        (half * 0.84, top - 0.1, z + 0.2),
                        (-half * 0.84, top - 0.1, z + 0.2),
                    ],
                    (0, 0, 1.5),
                ),
                "canvas",
            )
        b.add(
            "shrouds",
            merge(
                pipe([(x * 4.2, 6.0, z - 1 + k), (0, 4 + tall * 0.8, z - 0.3)], 0.04, smooth=0, around=5)
                for x in (-1, 1)
                for k in (0, 1, 2)
            ),
            "rope",
            (0.05, 0.04, 0.03),
        )
    b.add("bowsprit", pipe([(0, 7.0, 14), (0, 11.0, 22.5)], 0.28, smooth=0, grow=(1, 0.5)), "oak")
    b.add("jibs", sail([(0, 10.8, 21.5), (0.4, 9.6, 12.0), (0, 22.0, 8.2)], (0.8, 0, 0)), "canvas")
    b.add("stern", box(5.4, 2.4, 1.0, 0.2).at(0, 5.4, -14.9), "painted wood", (0.48, 0.34, 0.12), main=False)
    b.add(
        "stern windows",
        merge(extrude(rounded(0.7, 1.1, 0.15), 0.1, 0.03).at(x, 6.7, -15.42) for x in np.linspace(-2, 2, 5)),
        "light",
        (2.6, 1.6, 0.6),
    )
    b.add("ports", merge(box(0.2, 0.5, 0.5).at(x * 4.35, 4.6, z) for x in (-1, 1) for z in range(-9, 9, 3)), "matt plastic")
    dark = b.says("pirate")
    b.add(
        "flag",
        sail([(0, 28.4, -0.8), (0, 28.2, -3.6), (0, 29.9, -3.6), (0, 30.2, -0.8)], (0.5, 0, 0)),
        "cloth",
        (0.012, 0.012, 0.012) if dark else (0.42, 0.02, 0.03),
    )
    b.drives("water", 5.0, 0.0, ((0, 6, -11),), draught=2.2)


def _motor_boat(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-2.8, 1.05, 0.22, 0.95),
                (-1.5, 1.12, 0.08, 0.95),
                (0.8, 1.10, 0.05, 1.02),
                (2.2, 0.75, 0.3, 1.15),
                (3.2, 0.03, 0.8, 1.28),
            ],
            hollow=0.12,
        ),
        "car paint",
        b.colour("white"),
    )
    b.add(
        "foredeck",
        boat([(0.6, 1.03, 0.9, 1.10), (2.2, 0.70, 1.0, 1.22), (3.1, 0.04, 1.2, 1.32)], flare=-0.5),
        "mahogany",
        grain="z",
    )
    b.add(
        "windscreen",
        extrude([(-0.95, 0), (0.95, 0), (0.78, 0.45), (-0.78, 0.45)], 0.02).turn(x=-38).at(0, 1.08, 0.75),
        "tinted glass",
    )
    b.add(
        "seats",
        merge(
            box(0.55, 0.35, 0.5, 0.08).at(x, 0.45, z) + box(0.55, 0.45, 0.12, 0.05).at(x, 0.75, z - 0.26)
            for x in (-0.45, 0.45)
            for z in (-0.2, -1.2)
        ),
        "leather",
        (0.6, 0.55, 0.46),
        main=False,
    )
    b.add(
        "motor",
        hull([(-3.25, 0.18, 0.7, 1.35, 4), (-2.95, 0.22, 0.65, 1.4, 4), (-2.7, 0.16, 0.7, 1.3, 4)], 18),
        "plastic",
        (0.02, 0.02, 0.022),
        main=False,
    )
    b.add("leg", box(0.12, 0.9, 0.25, 0.03).at(0, -0.1, -3.0), "plastic", (0.02, 0.02, 0.022), main=False)
    b.drives("water", 12.0, 0.0, ((0.45, 0.85, -0.2), (-0.45, 0.85, -0.2)), draught=0.4)
    b.sounds("engine")


def _yacht(b: Workbench) -> None:
    paint = b.colour("white")
    b.add(
        "hull",
        boat([(-14, 2.9, 0.6, 3.2), (-8, 3.3, 0.1, 3.3), (2, 3.3, 0.0, 3.8), (9, 2.1, 0.6, 4.6), (15, 0.05, 2.6, 5.4)]),
        "car paint",
        paint,
    )
    for k, (z0, z1, w, y, h) in enumerate(((-10.5, 6.5, 2.7, 3.2, 2.1), (-8.5, 3.6, 2.3, 5.1, 1.9), (-6, 0.5, 1.7, 6.8, 1.2))):
        b.add(
            "house",
            hull([(z0, w, y, y + h, 6), (z1 - 3.2, w, y, y + h, 6), (z1, w * 0.6, y, y + h * 0.45, 4)], 24, 4),
            "car paint",
            paint,
        )
        b.add(
            "glass",
            hull(
                [
                    (z0 + 1, w * 1.012, y + h * 0.42, y + h * 0.82, 8),
                    (z1 - 3.3, w * 1.012, y + h * 0.42, y + h * 0.82, 8),
                    (z1 - 0.8, w * 0.7, y + h * 0.42, y + h * 0.7, 5),
                ],
                20,
                4,
            ),
            "dark glass",
        )
    b.add("deck", box(5.4, 0.08, 4.0).at(0, 3.25, -11.5), "oak")
    b.add(
        "mast", pipe([(0, 8, -3.5), (0, 10.4, -4.4)], 0.16, smooth=0) + box(2.2, 0.1, 0.3).at(0, 9.4, -4.1), "car paint", paint
    )
    b.add(
        "rail",
        pipe([(2.2, 5.4, 8.4), (1.2, 5.9, 12), (0, 6.2, 14.6)], 0.04).both()
        + merge(
            pipe(
                [(x * (2.3 - 0.35 * k), 4.7 + 0.2 * k, 8.4 + 1.6 * k), (x * (2.2 - 0.36 * k), 5.45 + 0.18 * k, 8.4 + 1.6 * k)],
                0.03,
                smooth=0,
            )
            for k in range(4)
            for x in (-1, 1)
        ),
        "chrome",
    )
    b.drives("water", 9.0, 0.0, ((0, 5.5, 1),), draught=1.0)


def _decks(b: Workbench, levels: int, start: float, stop: float, half: float, y: float) -> None:
    for k in range(levels):
        z0, z1 = start + k * 1.2, stop - k * 2.2
        b.add(
            "decks",
            box(half * 2 * (1 - 0.02 * k), 2.5, z1 - z0, 0.2).at(0, y + 2.7 * k, (z0 + z1) / 2),
            "enamel",
            (0.74, 0.74, 0.72),
            main=False,
        )
        b.add(
            "windows",
            merge(
                box(0.1, 0.95, 1.4, 0.0).at(x * half * (1 - 0.02 * k), y + 0.8 + 2.7 * k, z)
                for x in (-1, 1)
                for z in np.arange(z0 + 1.5, max(z1 - 1.5, z0 + 2), 2.6)
            ),
            "dark glass",
        )
        b.add(
            "ledges",
            box(half * 2.06, 0.22, z1 - z0 + 0.8).at(0, y + 2.5 + 2.7 * k, (z0 + z1) / 2),
            "enamel",
            (0.60, 0.60, 0.60),
            main=False,
        )


def _cruise_ship(b: Workbench) -> None:
    b.add(
        "hull",
        boat([(-70, 10, 3, 14), (-50, 13.5, 0.5, 13), (20, 13.5, 0, 13), (50, 8.5, 1.5, 15), (75, 0.1, 9, 18)]),
        "enamel",
        b.colour((0.02, 0.035, 0.09)),
    )
    _decks(b, 6, -60, 48, 12.8, 13)
    b.add(
        "funnel",
        hull([(-34, 2.0, 28, 38, 3), (-28, 3.2, 28, 39, 3), (-22, 2.0, 28, 36, 3)], 20),
        "enamel",
        b.colour((0.46, 0.03, 0.02), 1),
        main=False,
    )
    b.add(
        "band",
        hull([(-34, 2.05, 36, 38.2, 3), (-28, 3.25, 36, 39.2, 3), (-22, 2.05, 34.5, 36.2, 3)], 20),
        "enamel",
        (0.02, 0.02, 0.02),
        main=False,
    )
    b.add(
        "boats",
        merge(ellipsoid(1.2, 1.3, 4, 12).at(x * 13.6, 15, z) for x in (-1, 1) for z in range(-45, 30, 12)),
        "enamel",
        (0.64, 0.2, 0.02),
        main=False,
    )
    b.add("mast", pipe([(0, 28, 25), (0, 42, 23)], 0.5, smooth=0, grow=(1, 0.4)), "enamel", "white", main=False)
    b.drives("water", 10.0, draught=5.0)
    b.sounds("ship")


def _cargo_ship(b: Workbench) -> None:
    b.add(
        "hull",
        boat([(-80, 11, 4, 15), (-60, 15, 1, 14), (40, 15, 0, 14), (65, 9, 2, 16), (85, 0.1, 10, 20)]),
        "enamel",
        b.colour((0.16, 0.02, 0.016)),
    )
    _decks(b, 5, -72, -56, 12.0, 14)
    colours = [(0.42, 0.03, 0.02), (0.02, 0.10, 0.32), (0.04, 0.20, 0.07), (0.60, 0.28, 0.02), (0.36, 0.37, 0.38)]
    stacks: dict[int, list[Solid]] = {k: [] for k in range(5)}
    for z in range(-45, 55, 13):
        for column in range(4):
            for level in range(2 + int(b.random.integers(3))):
                stacks[int(b.random.integers(5))].append(box(6.2, 3.6, 12.2, 0.1).at(-10.2 + 6.8 * column, 14 + 3.7 * level, z))
    for k, group in stacks.items():
        if group:
            b.add("containers", merge(group), "corrugated", colours[k], values={"course": 0.9})
    b.add(
        "funnel",
        hull([(-79, 2, 20, 32, 4), (-75, 3, 20, 33, 4), (-72, 2, 20, 32, 4)], 16),
        "enamel",
        (0.02, 0.06, 0.2),
        main=False,
    )
    b.drives("water", 8.0, draught=6.0)
    b.sounds("ship")


def _submarine(b: Workbench) -> None:
    paint = b.colour((0.045, 0.05, 0.055))
    b.add(
        "hull",
        hull(
            [
                (-30, 0.3, 3.2, 3.8, 2),
                (-22, 2.6, 1.0, 6.0, 2),
                (-8, 3.5, 0, 7.0, 2),
                (18, 3.5, 0, 7.0, 2),
                (27, 2.4, 1.1, 5.9, 2),
                (30, 0.3, 3.2, 3.8, 2),
            ],
            30,
        ),
        "painted metal",
        paint,
    )
    b.add(
        "sail",
        hull([(2, 0.3, 6, 10.6, 2.2), (5, 0.95, 6, 11, 2.4), (10, 0.95, 6, 11, 2.4), (12.5, 0.2, 6, 10.4, 2.2)], 20),
        "painted metal",
        paint,
    )
    b.add(
        "planes",
        box(7, 0.2, 1.8, 0.08).at(0, 9.2, 7)
        + box(9.5, 0.25, 2.2, 0.1).at(0, 3.4, -25)
        + box(0.25, 9.5, 2.2, 0.1).at(0, -1.2, -25),
        "painted metal",
        paint,
    )
    b.add("periscopes", cylinder(0.14, 3.0).at(0, 10.8, 6) + cylinder(0.10, 2.2).at(0, 10.8, 8), "steel")
    b.add(
        "portholes", merge(cylinder(0.35, 0.06).turn(z=90).at(x * 3.48, 4.6, z) for x in (-1, 1) for z in (8, 12, 16)), "brass"
    )
    key = b.joint("propeller", (0, 3.5, -30), (0, 0, 1))
    b.add(
        "propeller",
        extrude(rounded(0.8, 2.2, 0.35), 0.1, 0.03).at(y=1.1).turn(y=30).around(5, 2).at(0, 3.5, -30.2),
        "bronze",
        joint=key,
    )
    b.drives("water", 8.0, draught=5.0)
    b.sounds("submarine")


def _toy_boat(b: Workbench) -> None:
    """A folded paper boat."""
    for x in (-1, 1):
        b.add(
            "side",
            _thick(
                np.array(
                    [
                        [(x * 0.045, 0.0, -0.06), (x * 0.045, 0, 0.0), (x * 0.045, 0.0, 0.06)],
                        [(x * 0.06, 0.055, -0.12), (x * 0.062, 0.04, 0), (x * 0.06, 0.055, 0.12)],
                    ]
                ),
                np.array([1.0, 0, 0]),
            ),
            "paper",
        )
    b.add(
        "hull",
        boat(
            [(-0.12, 0.002, 0.03, 0.06), (-0.05, 0.045, 0.0, 0.045), (0.05, 0.045, 0.0, 0.045), (0.12, 0.002, 0.03, 0.06)],
            hollow=0.004,
            flare=0.0,
        ),
        "paper",
    )
    b.add("peak", extrude([(-0.055, 0), (0.055, 0), (0, 0.085)], 0.006).turn(y=90).at(y=0.015), "paper")
    b.drives("water", 0.3, draught=0.015)


def _raft(b: Workbench) -> None:
    logs = merge(
        pipe([(x, 0.11, -1.3 + 0.05 * ((k * 7) % 3)), (x, 0.11, 1.3 - 0.05 * ((k * 5) % 3))], 0.11, smooth=0, around=12)
        for k, x in enumerate(np.linspace(-0.9, 0.9, 9))
    )
    b.add("logs", logs, "bark", grain="z")
    b.add(
        "cross",
        pipe([(-1.05, 0.25, -0.9), (1.05, 0.25, -0.9)], 0.06, smooth=0)
        + pipe([(-1.05, 0.25, 0.9), (1.05, 0.25, 0.9)], 0.06, smooth=0),
        "bark",
        grain="x",
    )
    b.add("mast", pipe([(0, 0.2, 0), (0, 2.6, 0)], 0.05, smooth=0), "bark")
    b.add(
        "sail",
        sail([(-0.8, 0.9, 0.05), (0.8, 0.9, 0.05), (0.7, 2.4, 0.05), (-0.7, 2.4, 0.05)], (0, 0, 0.25)),
        "canvas",
        (0.5, 0.42, 0.3),
    )
    b.surface("top", (0, 0.3, 0), (0.8, 1.1))
    b.drives("water", 0.8, draught=0.13)


def _gondola(b: Workbench) -> None:
    b.add(
        "hull",
        boat(
            [
                (-5.2, 0.03, 0.55, 1.15),
                (-4, 0.45, 0.15, 0.62),
                (-1, 0.74, 0.0, 0.48),
                (2, 0.70, 0.0, 0.50),
                (4.3, 0.30, 0.22, 0.72),
                (5.4, 0.02, 0.8, 1.6),
            ],
            hollow=0.05,
        ),
        "lacquer",
        b.colour((0.010, 0.010, 0.011)),
    )
    b.add(
        "seat", box(0.9, 0.25, 0.55, 0.08).at(0, 0.3, -0.6) + box(0.9, 0.5, 0.12, 0.05).at(0, 0.4, -0.95), "velvet", main=False
    )
    b.add(
        "comb",
        extrude([(0, 0), (0.1, 0), (0.16, 0.5), (0.32, 0.62), (0.1, 0.7), (-0.04, 0.5)], 0.03).turn(y=-90).at(0, 1.5, 5.3),
        "silver",
        main=False,
    )
    b.add("oar", pipe([(0.5, 0.9, -3.6), (1.6, -0.1, -1.2)], 0.03, smooth=0), "oak", main=False)
    b.drives("water", 1.0, draught=0.15)


RECIPES = (
    ThingRecipe(
        "rowing boat",
        ("rowboat", "row boat", "dinghy", "boat", "wooden boat", "fishing boat"),
        _rowing_boat,
        mass=90.0,
        stands=True,
    ),
    ThingRecipe("canoe", (), _canoe, mass=35.0, stands=True),
    ThingRecipe("kayak", (), _kayak, mass=25.0, stands=True),
    ThingRecipe(
        "sailing boat",
        ("sailboat", "sailing yacht", "sloop", "sail boat", "catamaran"),
        _sailing_boat,
        mass=3000.0,
        stands=True,
    ),
    ThingRecipe(
        "ship",
        ("tall ship", "sailing ship", "pirate ship", "galleon", "old ship", "viking ship"),
        _tall_ship,
        mass=400000.0,
        stands=True,
    ),
    ThingRecipe("motorboat", ("speedboat", "motor boat", "speed boat", "jet ski"), _motor_boat, mass=1200.0, stands=True),
    ThingRecipe("yacht", ("superyacht", "luxury yacht"), _yacht, mass=90000.0, stands=True),
    ThingRecipe(
        "cruise ship", ("ocean liner", "cruise liner", "ferry", "titanic", "steamship"), _cruise_ship, mass=5e7, stands=True
    ),
    ThingRecipe("cargo ship", ("container ship", "freighter", "tanker"), _cargo_ship, mass=6e7, stands=True),
    ThingRecipe("submarine", ("u boat",), _submarine, mass=2e6, stands=True),
    ThingRecipe("paper boat", ("origami boat", "toy boat"), _toy_boat, mass=0.005),
    ThingRecipe("raft", ("log raft",), _raft, mass=250.0, stands=True),
    ThingRecipe("gondola", ("venetian gondola",), _gondola, mass=400.0, stands=True),
)
