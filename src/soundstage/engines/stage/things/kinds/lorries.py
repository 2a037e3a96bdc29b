"""Lorries, buses, trams."""

from ...scene import Vec3
from ..motifs.heavies_kit import recipe, shell
from ..motifs.wheels import road_wheel
from ..shape import box, cylinder, ellipsoid, extrude, merge, pipe, rounded, superellipsoid
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _front(b: Workbench, width: float, y: float, z: float) -> None:
    for x in (-1, 1):
        b.add("headlamp", superellipsoid(0.14, 0.09, 0.05, 4, 4, 16).at(x * (width / 2 - 0.28), y, z), "light", (5.0, 4.9, 4.6))
        b.lamp((x * (width / 2 - 0.28), y, z + 0.1), (3.0, 2.9, 2.6), reach=18.0, cone=((0.0, -0.12, 0.99), 0.45), beam=0.3)
    b.add("grille", extrude(rounded(width * 0.55, 0.22, 0.05), 0.05, 0.01).at(0, y, z - 0.005), "matt plastic")
    b.add("bumper", box(width * 0.98, 0.24, 0.16, 0.04).at(0, y - 0.42, z - 0.02), "matt plastic")


def _wheels(b: Workbench, width: float, radius: float, *axles: float) -> None:
    """Wheels at both ends of each axle, flush with the body's sides, in dark arches."""
    arches = merge(cylinder(radius * 1.16, width * 1.004, bevel=0.0).turn(z=90).at(width * 0.502, radius, z) for z in axles)
    b.add("arches", arches, "matt plastic", (0.006, 0.006, 0.006))
    for z in axles:
        for x in (-1, 1):
            road_wheel(b, x * (width / 2 - 0.12), radius, z, radius, 0.30, rim="steel", spokes=8)


def _panes(b: Workbench, width: float, y: float, height: float, start: float, stop: float, count: int) -> None:
    """A row of windows along both sides."""
    pitch = (stop - start) / count
    for x in (-1, 1):
        panes = merge(
            box(0.03, height, pitch * 0.9, 0.008).at(x * width / 2, y - height / 2, start + pitch * (k + 0.5))
            for k in range(count)
        )
        b.add("windows", panes, "dark glass")


def _cab(b: Workbench, paint: str | Vec3, width: float, z: float, height: float = 2.0) -> None:
    """A cab over the engine, its face at z."""
    side = [(-0.95, 0), (0.85, 0), (0.95, 0.25), (0.93, 0.95), (0.70, height * 0.96), (0.5, height), (-0.95, height)]
    b.add("cab", extrude(side, width, 0.06).turn(y=-90).at(0, 0.55, z - 0.95), "car paint", paint)
    b.add(
        "windscreen",
        extrude(rounded(width * 0.88, 0.78, 0.07), 0.03, 0.01).turn(x=-13).at(0, 0.55 + height * 0.72, z - 0.105),
        "dark glass",
    )
    for x in (-1, 1):
        b.add(
            "door glass",
            extrude(rounded(0.85, 0.62, 0.08), 0.03, 0.01).turn(y=90).at(x * width / 2, 0.55 + height * 0.70, z - 0.95),
            "dark glass",
        )
        b.add(
            "seam",
            box(0.012, height * 0.88, 0.015).at(x * width / 2, 0.62, z - 1.5)
            + box(0.012, height * 0.88, 0.015).at(x * width / 2, 0.62, z - 0.42),
            "matt plastic",
        )
        b.add(
            "mirror",
            superellipsoid(0.05, 0.17, 0.09, 4, 4, 12).at(x * (width / 2 + 0.2), 0.55 + height * 0.72, z - 0.3)
            + box(0.2, 0.03, 0.03).at(x * (width / 2 + 0.08), 0.55 + height * 0.82, z - 0.3),
            "matt plastic",
        )
    _front(b, width, 0.98, z + 0.01)
    b.drives("ground", 14.0, 0.5, ((0.5, 1.4, z - 1.0), (-0.5, 1.4, z - 1.0)))
    b.sounds("engine", size=2.0)


def _truck(b: Workbench) -> None:
    _cab(b, b.colour("red"), 2.45, 4.1)
    b.add("box", shell(2.5, 2.65, 6.0, 0.04).at(0, 1.05, -1.05), "painted metal", (0.72, 0.72, 0.70))
    if b.call.text:
        for x in (-1, 1):
            b.add(
                "name",
                box(4.4, 1.3, 0.01).turn(y=90 * x).at(x * 1.257, 1.7, -1.05),
                "enamel",
                "white",
                text=b.call.text,
                uv="right" if x > 0 else "left",
            )
    b.add("frame", box(0.9, 0.22, 7.4).at(0, 0.62, -0.3), "iron")
    b.add("guards", box(0.06, 0.4, 2.2, 0.02).at(1.1, 0.52, 0.2).both(), "steel")
    b.add("tail", box(0.18, 0.10, 0.04).at(1.0, 0.85, -4.07).both(), "light", (2.2, 0.05, 0.03))
    _wheels(b, 2.5, 0.5, 3.05, -2.4)


def _fire_engine(b: Workbench) -> None:
    red = b.colour((0.48, 0.012, 0.010))
    _cab(b, red, 2.45, 3.7)
    b.add("body", shell(2.5, 1.9, 5.2, 0.06).at(0, 0.75, -1.0), "car paint", red)
    for x in (-1, 1):
        for k in range(3):
            b.add(
                "lockers",
                extrude(rounded(1.35, 1.25, 0.04), 0.03, 0.008).turn(y=90).at(x * 1.25, 1.75, -2.55 + 1.55 * k),
                "corrugated",
            )
        b.add("stripe", box(0.02, 0.16, 7.2).at(x * 1.245, 0.98, 0.0), "enamel", (0.74, 0.72, 0.60))
        b.add("rails", box(0.06, 0.10, 6.2, 0.01).at(x * 0.38 + 0.0, 2.92, -0.9), "aluminium")
    b.add("rungs", pipe([(-0.38, 2.97, 0), (0.38, 2.97, 0)], 0.025, smooth=0).row(18, z=0.34).at(z=-0.9), "aluminium")
    b.add("turntable", cylinder(0.55, 0.3).at(0, 2.62, -2.8), "steel")
    b.add("blue", box(0.9, 0.14, 0.25, 0.05).at(0, 2.55, 2.9), "light", (0.25, 0.5, 6.0))
    b.add("tail", box(0.18, 0.10, 0.04).at(1.0, 0.95, -3.62).both(), "light", (2.2, 0.05, 0.03))
    b.add("bumper", box(2.46, 0.3, 0.3, 0.04).at(0, 0.5, 3.75), "chrome")
    _wheels(b, 2.5, 0.5, 2.65, -2.2)
    b.sounds("siren")


def _bus_body(b: Workbench, paint: Vec3, *, decks: int = 1, length: float = 10.8) -> None:
    tall = 2.75 if decks == 1 else 4.1
    half = length / 2
    b.add("body", shell(2.5, tall, length, 0.16).at(y=0.34), "car paint", paint, main=True)
    for deck in range(decks):
        y = 1.95 + 1.95 * deck
        _panes(b, 2.5, y, 0.85, -half + 0.4, half - (1.5 if deck == 0 else 0.3), 7)
        b.add(
            "windscreen",
            extrude(rounded(2.2, 1.2 if deck == 0 else 0.95, 0.1), 0.03, 0.01).at(0, y - (0.12 if deck == 0 else 0), half),
            "dark glass",
        )
        b.add("rear window", extrude(rounded(1.8, 0.7, 0.1), 0.03, 0.01).at(0, y, -half), "dark glass")
    side = 1 if decks == 1 else -1
    b.add(
        "doors",
        merge(
            extrude(rounded(0.62, 2.0, 0.05), 0.03, 0.01).turn(y=90).at(side * 1.25, 1.52, half - 1.05 + 0.64 * k)
            for k in (0, 1)
        ),
        "dark glass",
    )
    b.add("band", box(2.53, 0.07, length * 0.98).at(0, 1.28, 0), "enamel", (0.74, 0.73, 0.70), main=False)
    line = b.call.text or f"{12 + int(b.random.integers(80))} CENTRAL"
    b.add("number", box(1.2, 0.26, 0.02).at(0, 2.62, half + 0.005), "display", text=line, uv="front")
    _front(b, 2.5, 0.85, half + 0.01)
    b.add("tail", box(0.12, 0.3, 0.04, 0.02).at(1.08, 0.85, -half).both(), "light", (2.2, 0.05, 0.03))
    _wheels(b, 2.5, 0.48, half - 2.6, -half + 2.7)
    b.drives("ground", 12.0, 0.48, tuple((x, 1.2, z) for z in (half - 1.0, 2.0, 0.0, -2.0) for x in (0.7, -0.7)))
    b.sounds("engine", size=2.0)


def _bus(b: Workbench) -> None:
    decks = 2 if b.says("double decker", "double", "london") else 1
    _bus_body(
        b, b.colour((0.48, 0.014, 0.012) if decks == 2 else (0.03, 0.13, 0.33)), decks=decks, length=9.6 if decks == 2 else 10.8
    )


def _double_decker(b: Workbench) -> None:
    _bus_body(b, b.colour((0.48, 0.014, 0.012)), decks=2, length=9.6)


def _school_bus(b: Workbench) -> None:
    _bus_body(b, b.colour((0.70, 0.36, 0.012)), length=9.4)
    b.add("bonnet", shell(2.0, 1.05, 1.5, 0.2).at(0, 0.5, 5.3), "car paint", (0.70, 0.36, 0.012), main=True)
    for x in (-1, 1):
        b.add(
            "word",
            box(3.4, 0.26, 0.006).turn(y=90 * x).at(x * 1.262, 2.52, 0),
            "enamel",
            (0.70, 0.36, 0.012),
            text="SCHOOL BUS",
            uv="right" if x > 0 else "left",
        )


def _tram(b: Workbench) -> None:
    paint = b.colour((0.40, 0.05, 0.03))
    b.add("body", shell(2.3, 2.55, 11.0, 0.22).at(y=0.55), "enamel", paint)
    b.add("upper", shell(2.31, 1.25, 10.7, 0.2).at(y=1.8), "enamel", (0.68, 0.62, 0.48), main=False)
    _panes(b, 2.32, 2.35, 0.8, -5.2, 5.2, 9)
    for z in (5.5, -5.5):
        b.add("windscreen", extrude(rounded(1.9, 0.95, 0.1), 0.03, 0.01).at(0, 2.3, z), "dark glass")
    b.add("lamp", ellipsoid(0.16, 0.16, 0.06).at(0, 1.25, 5.5), "light", (5.0, 4.7, 4.0))
    b.add("skirt", box(2.1, 0.4, 9.5).at(y=0.25), "iron")
    b.add(
        "pantograph",
        pipe([(-0.5, 3.1, 0), (-0.4, 3.6, 0.5), (-0.3, 4.1, 0), (0.3, 4.1, 0), (0.4, 3.6, 0.5), (0.5, 3.1, 0)], 0.025, smooth=0)
        + box(1.4, 0.05, 0.1).at(0, 4.1, 0),
        "iron",
    )
    b.add("number", box(0.8, 0.28, 0.02).at(0, 2.93, 5.47), "display", text=b.call.text or "28", uv="front")
    _wheels(b, 2.06, 0.33, 2.6, 1.4, -1.4, -2.6)
    b.drives("rail", 9.0, 0.33, ((0, 1.4, 4.6), (0.6, 1.4, 0)))


RECIPES = (
    recipe(
        "truck",
        ("lorry", "cargo truck", "delivery truck", "semi truck", "semi", "trailer truck", "garbage truck"),
        _truck,
        9000.0,
    ),
    recipe("fire engine", ("fire truck", "firetruck"), _fire_engine, 12000.0),
    recipe("bus", ("coach", "city bus", "tour bus"), _bus, 11000.0),
    recipe("double decker bus", ("double decker", "london bus", "red bus"), _double_decker, 12000.0),
    recipe("school bus", (), _school_bus, 10000.0),
    recipe("tram", ("streetcar", "trolley", "tramcar", "trolley car"), _tram, 16000.0),
)
