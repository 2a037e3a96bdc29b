"""Cars that serve: taxis, police, vans, ambulances."""

from ..motifs.cars import CarPlan, car
from ..motifs.cars_kit import SEDAN
from ..recipe import ThingRecipe
from ..shape import box
from ..workbench import Workbench

__all__ = ["RECIPES"]

_VAN = CarPlan(
    length=5.3,
    width=2.0,
    belt=1.18,
    top=2.30,
    foot=(-2.58, 2.02),
    roof=(-2.55, 1.05),
    axles=(-1.6, 1.75),
    wheel=0.36,
    sill=0.28,
    lean=0.88,
    nose=0.90,
    panel_back=0.62,
    pillars=(0.70,),
    deck=((-2.65, 1.1), (-2.6, 1.2), (1.9, 1.18), (2.3, 1.05), (2.58, 0.86), (2.65, 0.6)),
)


_PICKUP = CarPlan(
    length=5.3,
    width=1.95,
    belt=1.08,
    top=1.78,
    foot=(-0.75, 1.35),
    roof=(-0.60, 0.60),
    axles=(-1.75, 1.65),
    wheel=0.39,
    sill=0.36,
    lean=0.82,
    nose=0.90,
    pillars=(0.45,),
    deck=((-2.65, 0.86), (-2.62, 0.87), (-0.78, 0.87), (-0.76, 1.06), (1.3, 1.08), (2.2, 1.02), (2.58, 0.92), (2.65, 0.7)),
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
    car(b, SEDAN, (0.72, 0.44, 0.01))
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
    car(b, SEDAN, (0.015, 0.017, 0.022))
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


RECIPES = (
    ThingRecipe("taxi", ("cab", "taxicab", "yellow cab"), _taxi, mass=1450.0, stands=True),
    ThingRecipe("police car", ("patrol car", "cop car", "police cruiser"), _police, mass=1600.0, stands=True),
    ThingRecipe("van", ("minivan", "delivery van", "camper van", "campervan"), _van, mass=2100.0, stands=True),
    ThingRecipe("ambulance", (), _ambulance, mass=3000.0, stands=True),
    ThingRecipe("pickup", ("pickup truck", "pick up truck"), _pickup, mass=2000.0, stands=True),
)
