"""Motor cars, by the proportions of real ones."""

from dataclasses import replace

from ..motifs.cars import CarPlan, car
from ..motifs.wheels import mudguard, road_wheel, spoked_wheel
from ..recipe import ThingRecipe
from ..shape import box, curve, cylinder, ellipsoid, extrude, hull, merge, pipe, rounded, superellipsoid
from ..workbench import Workbench

__all__ = ["RECIPES"]

_SEDAN = CarPlan(
    length=4.7, width=1.84, belt=0.93, top=1.43, foot=(-1.75, 1.15), roof=(-0.95, 0.25), axles=(-1.38, 1.42),
    deck=((-2.35, 0.72), (-2.30, 0.92), (-2.15, 1.00), (-1.7, 1.02), (-1.0, 0.94), (1.0, 0.93), (1.5, 0.90), (2.1, 0.78), (2.28, 0.68), (2.35, 0.52)),
)  # fmt: skip
_SPORTS = CarPlan(
    length=4.45, width=1.92, belt=0.80, top=1.17, foot=(-1.55, 0.95), roof=(-0.62, -0.05), axles=(-1.28, 1.32), wheel=0.34, sill=0.14,
    lean=0.70, nose=0.82, spokes=10, pillars=(0.30,),
    deck=((-2.225, 0.62), (-2.18, 0.84), (-2.05, 0.90), (-1.3, 0.90), (-0.6, 0.82), (0.9, 0.78), (1.5, 0.70), (2.0, 0.55), (2.2, 0.44), (2.225, 0.36)),
)  # fmt: skip
_SUV = CarPlan(
    length=4.75, width=1.94, belt=1.10, top=1.74, foot=(-2.24, 1.28), roof=(-2.02, 0.42), axles=(-1.42, 1.42), wheel=0.39, sill=0.30,
    lean=0.82, nose=0.86, pillars=(0.26, 0.60),
    deck=((-2.375, 0.86), (-2.33, 1.08), (-2.2, 1.12), (1.1, 1.10), (1.6, 1.08), (2.15, 1.00), (2.33, 0.88), (2.375, 0.66)),
)  # fmt: skip
_HATCH = CarPlan(
    length=3.7, width=1.66, belt=0.95, top=1.49, foot=(-1.78, 0.95), roof=(-1.42, 0.10), axles=(-1.18, 1.22), wheel=0.30, nose=0.82, spokes=7,
    deck=((-1.85, 0.66), (-1.80, 0.92), (-1.7, 0.97), (0.9, 0.95), (1.3, 0.90), (1.68, 0.76), (1.82, 0.62), (1.85, 0.50)),
)  # fmt: skip
_VAN = CarPlan(
    length=5.3, width=2.0, belt=1.18, top=2.30, foot=(-2.58, 2.02), roof=(-2.55, 1.05), axles=(-1.6, 1.75), wheel=0.36, sill=0.28,
    lean=0.88, nose=0.90, panel_back=0.62, pillars=(0.70,),
    deck=((-2.65, 1.1), (-2.6, 1.2), (1.9, 1.18), (2.3, 1.05), (2.58, 0.86), (2.65, 0.6)),
)  # fmt: skip
_PICKUP = CarPlan(
    length=5.3, width=1.95, belt=1.08, top=1.78, foot=(-0.75, 1.35), roof=(-0.60, 0.60), axles=(-1.75, 1.65), wheel=0.39, sill=0.36,
    lean=0.82, nose=0.90, pillars=(0.45,),
    deck=((-2.65, 0.86), (-2.62, 0.87), (-0.78, 0.87), (-0.76, 1.06), (1.3, 1.08), (2.2, 1.02), (2.58, 0.92), (2.65, 0.7)),
)  # fmt: skip
_CLASSIC = CarPlan(
    length=5.2, width=1.98, belt=0.96, top=1.46, foot=(-1.45, 0.95), roof=(-0.92, 0.42), axles=(-1.52, 1.55), wheel=0.35, sill=0.26,
    lean=0.76, nose=0.92, spokes=12, pillars=(0.48,),
    deck=((-2.6, 0.84), (-2.55, 1.12), (-2.3, 1.08), (-1.3, 0.98), (1.0, 0.96), (2.2, 0.93), (2.55, 0.88), (2.6, 0.62)),
)  # fmt: skip


def _sedan(b: Workbench) -> None:
    car(b, _SEDAN)


def _sports(b: Workbench) -> None:
    car(b, _SPORTS)
    b.add("wing", extrude(rounded(1.5, 0.25, 0.06), 0.03, 0.01).turn(x=-84).at(0, 1.05, -2.02), "car paint")
    b.add("struts", box(0.03, 0.18, 0.12).at(0.45, 0.87, -2.02).both(), "matt plastic")


def _suv(b: Workbench) -> None:
    car(b, _SUV)
    b.add("rails", pipe([(0.68, 1.80, -1.7), (0.70, 1.84, -1.5), (0.70, 1.84, 0.0), (0.68, 1.80, 0.2)], 0.022).both(), "chrome")


def _hatch(b: Workbench) -> None:
    car(b, _HATCH)


def _convertible(b: Workbench) -> None:
    car(b, replace(_SPORTS, open_top=True, belt=0.82, foot=(-1.15, 0.75)))


def _classic(b: Workbench) -> None:
    car(b, _CLASSIC)
    for x in (-1, 1):
        b.add(
            "fin",
            hull([(-2.62, 0.03, 0.9, 1.22, 2), (-2.2, 0.05, 0.9, 1.12, 2), (-1.2, 0.02, 0.9, 0.98, 2)], 12).at(x=x * 0.82),
            "car paint",
        )
        b.add("strip", box(0.02, 0.035, 4.4).at(x * 0.975, 0.66, 0), "chrome")
    b.add(
        "bumpers",
        pipe([(-0.9, 0.45, 2.5), (-0.7, 0.45, 2.68), (0.7, 0.45, 2.68), (0.9, 0.45, 2.5)], 0.075)
        + pipe([(-0.9, 0.45, -2.5), (-0.7, 0.45, -2.68), (0.7, 0.45, -2.68), (0.9, 0.45, -2.5)], 0.075),
        "chrome",
    )


def _sign(b: Workbench, text: str, colour: tuple[float, float, float], y: float, z: float = 0.0) -> None:
    b.add("sign", box(0.62, 0.18, 0.2, 0.05).at(0, y, z), "light", (2.6, 1.7, 0.25), main=False)
    for facing in (0, 180):
        b.add(
            "sign face",
            box(0.5, 0.11, 0.004).at(0, y + 0.035, 0.102).turn(y=facing).at(z=z),
            "enamel",
            colour,
            main=False,
            text=text,
            uv="front" if facing == 0 else "back",
        )


def _taxi(b: Workbench) -> None:
    car(b, _SEDAN, (0.72, 0.44, 0.01))
    for x in (-1, 1):
        checks = box(0.01, 0.12, 1.9).at(x * 0.928, 0.60, 0)
        b.add(
            "checks", checks, "checks", (0.72, 0.46, 0.02), uv="right", values={"second": (0.012, 0.012, 0.012), "count": 18.0}
        )
    _sign(b, "TAXI", (0.74, 0.6, 0.2), 1.46, -0.3)


def _beacons(b: Workbench, y: float, z: float, width: float = 1.1) -> None:
    b.add("beacon bar", box(width, 0.10, 0.26, 0.03).at(0, y, z), "matt plastic", main=False)
    b.add("blue", box(width * 0.42, 0.12, 0.22, 0.04).at(-width * 0.27, y + 0.03, z), "light", (0.25, 0.5, 6.0), main=False)
    b.add("red", box(width * 0.42, 0.12, 0.22, 0.04).at(width * 0.27, y + 0.03, z), "light", (6.0, 0.15, 0.1), main=False)
    b.sounds("siren")


def _police(b: Workbench) -> None:
    car(b, _SEDAN, (0.015, 0.017, 0.022))
    for x in (-1, 1):
        b.add("door", box(0.012, 0.52, 1.55, 0.004).at(x * 0.928, 0.32, 0.02), "enamel", (0.74, 0.74, 0.72))
        word = box(1.1, 0.20, 0.006).turn(y=90 * x).at(x * 0.937, 0.54, 0.05)
        b.add(
            "word",
            word,
            "enamel",
            (0.74, 0.74, 0.72),
            text="POLICE",
            uv="right" if x > 0 else "left",
            values={"ink": (0.01, 0.03, 0.16)},
        )
    _beacons(b, 1.46, -0.25)


def _van(b: Workbench) -> None:
    car(b, _VAN, "white")


def _ambulance(b: Workbench) -> None:
    _van(b)
    for x in (-1, 1):
        b.add("stripe", box(0.012, 0.22, 4.9).at(x * 1.0, 0.92, -0.1), "enamel", (0.62, 0.03, 0.02), main=False)
        b.add(
            "cross",
            (box(0.02, 0.60, 0.18) + box(0.02, 0.18, 0.60).at(y=0.21)).at(x * 0.94, 1.38, -1.3),
            "enamel",
            (0.62, 0.03, 0.02),
            main=False,
        )
        word = box(1.3, 0.24, 0.01).turn(y=90 * x).at(x * 0.905, 1.98, -1.3)
        b.add(
            "word",
            word,
            "enamel",
            (0.74, 0.74, 0.72),
            text="AMBULANCE",
            uv="right" if x > 0 else "left",
            values={"ink": (0.55, 0.02, 0.02)},
        )
    _beacons(b, 2.32, 0.6, 1.3)


def _pickup(b: Workbench) -> None:
    car(b, _PICKUP)
    for x in (-1, 1):
        b.add("side", box(0.07, 0.30, 1.86, 0.02).at(x * 0.90, 0.86, -1.71), "car paint")
    b.add("tail", box(1.74, 0.30, 0.06, 0.02).at(0, 0.86, -2.6), "car paint")
    b.surface("bed", (0, 0.90, -1.7), (0.8, 0.85))


def _racing(b: Workbench) -> None:
    """An open-wheeled single-seater."""
    b.sounds("engine", load=1.0)
    paint = "car paint"
    b.add(
        "tub",
        hull(
            [
                (-2.3, 0.16, 0.28, 0.72, 3),
                (-1.4, 0.34, 0.14, 0.88, 3),
                (-0.6, 0.38, 0.12, 0.95, 3),
                (-0.2, 0.36, 0.12, 0.62, 3),
                (0.6, 0.30, 0.14, 0.58, 3),
                (1.6, 0.18, 0.18, 0.46, 3),
                (2.5, 0.09, 0.20, 0.32, 2.5),
            ],
            24,
        ),
        paint,
    )
    b.add(
        "pods",
        hull(
            [(-1.7, 0.18, 0.12, 0.40, 4), (-0.9, 0.30, 0.12, 0.52, 4), (0.1, 0.30, 0.12, 0.56, 4), (0.35, 0.22, 0.16, 0.52, 4)],
            18,
        )
        .at(x=0.55)
        .both(),
        paint,
    )
    b.add("airbox", hull([(-1.9, 0.05, 0.6, 0.80, 2), (-0.95, 0.16, 0.6, 1.08, 2.4), (-0.55, 0.13, 0.8, 1.10, 2.4)], 16), paint)
    b.add("helmet", ellipsoid(0.13, 0.15, 0.16, 20).at(0, 0.80, -0.28), "enamel", (0.72, 0.5, 0.03), main=False)
    b.add("visor", ellipsoid(0.12, 0.05, 0.13, 16).at(0, 0.82, -0.24), "dark glass", main=False)
    b.add(
        "halo",
        pipe(
            [
                (-0.3, 0.62, -0.5),
                (-0.28, 0.86, -0.2),
                (-0.14, 0.92, 0.22),
                (0.14, 0.92, 0.22),
                (0.28, 0.86, -0.2),
                (0.3, 0.62, -0.5),
            ],
            0.03,
        )
        + pipe([(0, 0.92, 0.22), (0, 0.60, 0.42)], 0.03),
        "matt plastic",
        main=False,
    )
    b.add(
        "front wing",
        extrude(rounded(1.9, 0.42, 0.1), 0.03, 0.01).turn(x=-94).at(0, 0.17, 2.45)
        + extrude(rounded(1.8, 0.2, 0.05), 0.03, 0.01).turn(x=-78).at(0, 0.25, 2.32)
        + box(0.03, 0.24, 0.5).at(0.95, 0.12, 2.45).both(),
        paint,
    )
    b.add(
        "rear wing",
        box(1.0, 0.03, 0.40).turn(x=12).at(0, 0.98, -2.35)
        + box(1.0, 0.03, 0.22).turn(x=24).at(0, 1.06, -2.55)
        + box(0.03, 0.62, 0.6).at(0.5, 0.50, -2.4).both(),
        paint,
    )
    for z, r, w in ((1.75, 0.34, 0.32), (-1.75, 0.35, 0.40)):
        b.add(
            "arms",
            merge(
                pipe([(0.25, y, z + dz), (0.72, 0.35, z)], 0.018, smooth=0) for y in (0.25, 0.45) for dz in (-0.3, 0.2)
            ).both(),
            "matt plastic",
            main=False,
        )
        for x in (-1, 1):
            road_wheel(b, x * 0.80, r, z, r, w, rim="matt plastic", spokes=9)
    for x in (-1, 1):
        number = box(0.36, 0.26, 0.004).turn(y=90 * x).at(x * 0.853, 0.25, -0.4)
        b.add("number", number, "enamel", (0.74, 0.74, 0.72), text=b.call.text or "7", uv="right" if x > 0 else "left")
    b.drives("ground", 60.0, 0.34, ((0, 0.3, -0.4),))


def _vintage(b: Workbench) -> None:
    """A tourer of the nineteen-twenties: bonnet, separate wings, running boards, wire wheels."""
    b.sounds("engine")
    paint = "car paint"
    b.add(
        "bonnet",
        hull([(0.3, 0.46, 0.55, 1.16, 4), (0.9, 0.42, 0.55, 1.14, 3.4), (1.72, 0.32, 0.55, 1.10, 3)], 20, smooth=0),
        paint,
        b.colour((0.03, 0.07, 0.05)),
    )
    b.add(
        "tub",
        hull(
            [
                (-1.75, 0.50, 0.55, 1.05, 4),
                (-1.5, 0.66, 0.50, 1.14, 5),
                (-0.2, 0.68, 0.50, 1.12, 5),
                (0.32, 0.50, 0.52, 1.16, 4),
            ],
            22,
        ),
        paint,
        b.colour((0.03, 0.07, 0.05)),
    )
    b.add("chassis", box(0.8, 0.12, 3.6).at(0, 0.46, 0.05), "iron", main=False)
    b.add(
        "radiator",
        extrude([(-0.3, 0), (0.3, 0), (0.3, 0.5), (0, 0.62), (-0.3, 0.5)], 0.12, 0.03).at(0, 0.52, 1.76),
        "chrome",
        main=False,
    )
    b.add(
        "core",
        extrude([(-0.24, 0.05), (0.24, 0.05), (0.24, 0.46), (0, 0.55), (-0.24, 0.46)], 0.02).at(0, 0.52, 1.825),
        "matt plastic",
        main=False,
    )
    for x in (-1, 1):
        for z, sweep in ((1.35, 1), (-1.25, -1)):
            line = curve(
                [
                    (x * 0.76, 0.62, z + sweep * 0.62),
                    (x * 0.76, 0.88, z + sweep * 0.35),
                    (x * 0.76, 0.96, z),
                    (x * 0.76, 0.82, z - sweep * 0.36),
                    (x * 0.74, 0.42, z - sweep * 0.72),
                ],
                4,
            )
            b.add("wing", mudguard(line, 0.30), "lacquer", main=False)
        b.add("running board", box(0.30, 0.04, 1.3, 0.015).at(x * 0.74, 0.40, 0.05), "oak", main=False)
        b.add("headlamp", ellipsoid(0.13, 0.13, 0.14, 18).at(x * 0.40, 0.98, 1.72), "brass", main=False)
        b.add("lens", ellipsoid(0.115, 0.115, 0.04, 16).at(x * 0.40, 0.98, 1.84), "light", (4.5, 3.6, 2.2), main=False)
        for z in (1.35, -1.25):
            spoked_wheel(b, 0.38, z, 0.38, 0.055, x=x * 0.74)
    b.add(
        "seats",
        merge(superellipsoid(0.55, 0.28, 0.12, 5, 3, 20).turn(x=-12).at(0, 1.12, z) for z in (-0.45, -1.45)),
        "leather",
        main=False,
    )
    b.add("windscreen", box(0.95, 0.42, 0.015).turn(x=-8).at(0, 1.14, 0.28), "glass", main=False)
    b.add(
        "frame",
        pipe([(-0.48, 1.12, 0.29), (-0.48, 1.58, 0.22), (0.48, 1.58, 0.22), (0.48, 1.12, 0.29)], 0.014, smooth=0),
        "brass",
        main=False,
    )
    b.add(
        "hood",
        hull([(-1.95, 0.55, 1.12, 1.26, 4), (-1.75, 0.62, 1.05, 1.32, 4), (-1.55, 0.60, 1.08, 1.28, 4)], 16),
        "canvas",
        (0.05, 0.045, 0.04),
        main=False,
    )
    b.add("spare", cylinder(0.36, 0.12).turn(x=90).at(0, 0.86, -1.92), "rubber", main=False)
    b.drives("ground", 10.0, 0.38, ((0.3, 0.85, -0.3), (-0.3, 0.85, -0.3)))


RECIPES = (
    ThingRecipe("car", ("sedan", "automobile", "saloon", "vehicle", "motor car", "coupe"), _sedan, mass=1400.0, stands=True),
    ThingRecipe(
        "sports car",
        ("supercar", "ferrari", "lamborghini", "porsche", "race car on the street", "electric car", "futuristic car"),
        _sports,
        mass=1400.0,
        stands=True,
    ),
    ThingRecipe("convertible", ("cabriolet", "roadster", "open car"), _convertible, mass=1300.0, stands=True),
    ThingRecipe(
        "suv", ("jeep", "off road vehicle", "off roader", "four by four", "land rover"), _suv, mass=2100.0, stands=True
    ),
    ThingRecipe("small car", ("hatchback", "compact car", "mini", "beetle car", "city car"), _hatch, mass=950.0, stands=True),
    ThingRecipe("classic car", ("old car", "retro car", "cadillac", "muscle car"), _classic, mass=1700.0, stands=True),
    ThingRecipe("vintage car", ("antique car", "oldtimer", "veteran car"), _vintage, mass=1100.0, stands=True),
    ThingRecipe("taxi", ("cab", "taxicab", "yellow cab"), _taxi, mass=1450.0, stands=True),
    ThingRecipe("police car", ("patrol car", "cop car", "police cruiser"), _police, mass=1600.0, stands=True),
    ThingRecipe("van", ("minivan", "delivery van", "camper van", "campervan"), _van, mass=2100.0, stands=True),
    ThingRecipe("ambulance", (), _ambulance, mass=3000.0, stands=True),
    ThingRecipe("pickup", ("pickup truck", "pick up truck"), _pickup, mass=2000.0, stands=True),
    ThingRecipe(
        "racing car",
        ("race car", "formula one car", "f1 car", "formula 1 car", "formula car"),
        _racing,
        mass=740.0,
        stands=True,
    ),
)
