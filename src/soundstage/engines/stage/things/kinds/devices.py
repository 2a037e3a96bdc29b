"""Machines that compute, play, see and tell the time; and robots."""

import numpy as np

from ...scene import Vec3
from ..motifs.joinery import legs
from ..recipe import ThingRecipe
from ..shape import (
    box,
    cone,
    curve,
    cylinder,
    ellipse,
    ellipsoid,
    extrude,
    hull,
    lathe,
    merge,
    pipe,
    ring,
    rounded,
    slab,
    sphere,
    superellipsoid,
    sweep,
    torus,
)
from ..workbench import Workbench

__all__ = ["RECIPES"]


def _laptop(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.55, 0.55, 0.56))
    b.add("base", slab(0.32, 0.014, 0.22, 0.012, 0.003), "aluminium", tone)
    b.add("keys", box(0.27, 0.002, 0.095, 0.0).at(0, 0.0135, -0.035), "keys", uv="top")
    b.add("pad", slab(0.10, 0.001, 0.06, 0.004).at(0, 0.0138, 0.065), "aluminium", (0.42, 0.42, 0.43))
    lid = b.joint("lid", (0, 0.014, -0.108), (1, 0, 0), "hinge", -0.4, 1.9)
    b.add(
        "lid",
        extrude(rounded(0.32, 0.215, 0.012), 0.008, 0.002).at(y=0.108).turn(x=-18).at(0, 0.014, -0.108),
        "aluminium",
        tone,
        joint=lid,
    )
    b.add(
        "screen",
        box(0.30, 0.19, 0.001, 0.0).at(0, 0.014, 0.0045).turn(x=-18).at(0, 0.014, -0.108),
        "screen",
        values={"stuff": 1.0},
        uv="front",
        joint=lid,
    )
    b.lamp((0, 0.12, -0.05), (0.25, 0.3, 0.4), reach=1.5)
    b.grip((0.16, 0.007, 0), "two-handed", (0, 0, 1))


def _monitor(b: Workbench) -> None:
    b.add("frame", box(0.62, 0.37, 0.03, 0.006).at(y=0.14), "matt plastic", b.colour((0.02, 0.02, 0.022)))
    b.add("screen", box(0.60, 0.34, 0.002, 0.0).at(0, 0.158, 0.015), "screen", values={"stuff": 1.0}, uv="front")
    b.add("stand", box(0.06, 0.2, 0.02, 0.005).at(0, 0.01, -0.03) + slab(0.25, 0.012, 0.18, 0.03, 0.003), "aluminium")
    b.lamp((0, 0.3, 0.1), (0.4, 0.5, 0.7), reach=2.0)


def _computer(b: Workbench) -> None:
    _monitor(b)
    b.add("keyboard", slab(0.42, 0.014, 0.13, 0.008, 0.003).at(0, 0, 0.25), "matt plastic")
    b.add("keys", box(0.40, 0.004, 0.11, 0.0).at(0, 0.012, 0.25), "keys", uv="top")
    b.add(
        "mouse",
        hull([(-0.055, 0.015, 0, 0.02, 2.4), (0, 0.03, 0, 0.034, 2.4), (0.05, 0.02, 0, 0.02, 2.4)], 16).at(0.29, 0, 0.25),
        "matt plastic",
    )
    b.add("tower", box(0.19, 0.40, 0.40, 0.01).at(0.48, 0, -0.05), "matt plastic", b.colour((0.02, 0.02, 0.022)))
    b.add("light", box(0.008, 0.2, 0.004).at(0.43, 0.15, 0.15), "light", (0.3, 1.5, 4.0))


def _keyboard(b: Workbench) -> None:
    b.add("case", slab(0.44, 0.02, 0.14, 0.01, 0.004), "plastic", b.colour((0.03, 0.03, 0.033)))
    rows = merge(
        box(0.0155, 0.010, 0.0165, 0.003).at(-0.195 + 0.0195 * i + 0.005 * j, 0.018, -0.048 + 0.0205 * j)
        for j in range(5)
        for i in range(21)
    )
    b.add("keys", rows, "plastic", (0.06, 0.06, 0.065) if not b.call.colours else (0.6, 0.6, 0.6), main=False)
    b.add("space", box(0.11, 0.010, 0.0165, 0.003).at(-0.02, 0.019, 0.052), "plastic", (0.1, 0.1, 0.105), main=False)


def _mouse(b: Workbench) -> None:
    b.add(
        "body",
        hull(
            [
                (-0.06, 0.015, 0, 0.018, 2.4),
                (-0.02, 0.033, 0, 0.038, 2.4),
                (0.03, 0.031, 0, 0.032, 2.4),
                (0.06, 0.020, 0, 0.015, 2.4),
            ],
            24,
        ),
        "plastic",
        b.colour((0.05, 0.05, 0.055)),
    )
    b.add("wheel", cylinder(0.008, 0.006).turn(z=90).at(0.003, 0.026, -0.0).at(z=0.036), "rubber")
    b.add("split", box(0.001, 0.03, 0.05).at(0, 0.006, 0.035), "rubber")
    b.add("cable", pipe([(0, 0.008, 0.058), (0.01, 0.003, 0.1), (0.05, 0.003, 0.14), (0.03, 0.003, 0.2)], 0.002), "rubber")
    b.grip((0, 0.03, 0), "cup")


def _television(b: Workbench) -> None:
    if b.says("old", "retro", "vintage", "crt"):
        b.add("case", box(0.62, 0.48, 0.42, 0.04).at(y=0.06), "walnut", grain="x")
        b.add("front", extrude(rounded(0.58, 0.44, 0.04), 0.02, 0.006).at(0, 0.30, 0.21), "matt plastic", (0.05, 0.045, 0.04))
        tube = superellipsoid(0.21, 0.165, 0.035, 5, 3, 30).at(-0.06, 0.30, 0.21)
        b.add("tube", tube, "screen", uv="front")
        b.add("knobs", merge(cylinder(0.024, 0.025).turn(x=90).at(0.22, y, 0.22) for y in (0.42, 0.34)), "chrome")
        b.add("slots", merge(box(0.07, 0.006, 0.006).at(0.22, 0.16 + 0.018 * k, 0.22) for k in range(6)), "brass")
        b.add(
            "aerial",
            pipe([(0, 0.54, 0), (-0.25, 0.95, 0)], 0.004, smooth=0) + pipe([(0, 0.54, 0), (0.25, 0.95, 0)], 0.004, smooth=0),
            "chrome",
        )
        b.add("legs", legs(0.5, 0.3, 0.07, 0.016), "walnut")
    else:
        b.add("frame", box(1.24, 0.72, 0.04, 0.006).at(y=0.08), "matt plastic", b.colour((0.015, 0.015, 0.016)))
        b.add("screen", box(1.21, 0.68, 0.002, 0.0).at(0, 0.10, 0.0205), "screen", uv="front")
        b.add(
            "feet",
            pipe([(0.4, 0.1, 0), (0.42, 0.01, 0.12)], 0.008, smooth=0).both()
            + pipe([(0.4, 0.1, 0), (0.42, 0.01, -0.12)], 0.008, smooth=0).both(),
            "matt plastic",
        )
    b.lamp((0, 0.4, 0.3), (0.8, 0.7, 0.8), reach=3.5, radius=0.3)


def _phone(b: Workbench) -> None:
    b.add("body", extrude(rounded(0.072, 0.148, 0.011), 0.008, 0.002).at(y=0.074), "aluminium", b.colour((0.05, 0.055, 0.065)))
    b.add(
        "screen",
        extrude(rounded(0.068, 0.144, 0.009), 0.0006).at(0, 0.074, 0.0042),
        "screen",
        values={"stuff": 2.0},
        uv="front",
    )
    b.add("camera", extrude(rounded(0.03, 0.03, 0.008), 0.002, 0.0006).at(-0.017, 0.125, -0.005), "aluminium")
    b.add(
        "lenses",
        merge(
            cylinder(0.006, 0.002).turn(x=-90).at(x, y, -0.006) for x, y in ((-0.024, 0.132), (-0.024, 0.118), (-0.010, 0.125))
        ),
        "dark glass",
    )
    b.grip((0, 0.05, -0.004), "cup")


def _telephone(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.02, 0.02, 0.022))
    b.add(
        "base",
        lathe([(0.155, 0), (0.15, 0.02), (0.085, 0.10), (0.07, 0.11)], 4, crease=30).turn(y=45).scale(0.85, 1, 0.9),
        "plastic",
        tone,
    )
    b.add(
        "handset",
        pipe([(-0.10, 0.135, 0), (-0.06, 0.155, 0), (0.06, 0.155, 0), (0.10, 0.135, 0)], 0.014)
        + merge(cylinder(0.032, 0.028).at(x, 0.112, 0) for x in (-0.105, 0.105)),
        "plastic",
        tone,
    )
    b.add(
        "dial",
        torus(0.04, 0.010, 32, 8).turn(x=48).at(0, 0.075, 0.055) + cylinder(0.018, 0.012).turn(x=48).at(0, 0.073, 0.053),
        "chrome",
    )
    b.grip((0, 0.155, 0), "fist", (1, 0, 0))


def _camera(b: Workbench) -> None:
    b.add("body", box(0.135, 0.078, 0.04, 0.008), "leather", (0.02, 0.02, 0.02))
    b.add(
        "top",
        box(0.135, 0.016, 0.04, 0.005).at(y=0.076)
        + extrude([(-0.03, 0), (0.03, 0), (0.018, 0.022), (-0.018, 0.022)], 0.038, 0.004).at(y=0.088),
        "aluminium",
        b.colour((0.45, 0.45, 0.46)),
    )
    b.add(
        "lens",
        cylinder(0.031, 0.03).turn(x=90).at(0, 0.04, 0.018) + cylinder(0.028, 0.025).turn(x=90).at(0, 0.04, 0.045),
        "matt plastic",
    )
    b.add("glass", ellipsoid(0.022, 0.022, 0.006, 20).at(0, 0.04, 0.068), "dark glass")
    b.add(
        "rings",
        ring(0.032, 0.006, 0.004).turn(x=90).at(0, 0.04, 0.03) + ring(0.029, 0.003, 0.004).turn(x=90).at(0, 0.04, 0.066),
        "steel",
    )
    b.add(
        "dials",
        cylinder(0.011, 0.010).at(0.048, 0.09, 0)
        + cylinder(0.007, 0.012).at(0.026, 0.09, 0.005)
        + cylinder(0.010, 0.008).at(-0.05, 0.09, 0),
        "steel",
    )
    b.grip((0.06, 0.04, 0), "two-handed")


def _film_camera(b: Workbench) -> None:
    b.add("body", box(0.14, 0.22, 0.34, 0.01).at(y=1.35), "matt plastic")
    b.add("reels", merge(cylinder(0.12, 0.06).turn(z=90).at(0.03, 1.68, z) for z in (-0.11, 0.12)), "matt plastic")
    b.add(
        "lens",
        cylinder(0.05, 0.14).turn(x=90).at(0, 1.46, 0.17) + box(0.17, 0.13, 0.08, 0.01).at(0, 1.395, 0.28),
        "matt plastic",
    )
    b.add("glass", ellipsoid(0.045, 0.045, 0.01, 18).at(0, 1.46, 0.36), "dark glass")
    b.add(
        "legs",
        merge(pipe([(0, 1.33, 0), (0.5 * np.sin(a), 0, 0.5 * np.cos(a))], 0.022, smooth=0) for a in (0.5, 2.6, 4.7)),
        "oak",
    )
    b.add("trim", ring(0.052, 0.01, 0.006).turn(x=90).at(0, 1.46, 0.25) + box(0.05, 0.05, 0.1).at(0.09, 1.5, -0.1), "chrome")


def _radio(b: Workbench) -> None:
    b.add(
        "case",
        extrude(rounded(0.34, 0.22, 0.05), 0.13, 0.015).at(y=0.11),
        "walnut",
        b.colour((0.4, 0.04, 0.03)) if b.call.colours else None,
        grain="x",
    )
    b.add(
        "grille", extrude(rounded(0.17, 0.15, 0.03), 0.01, 0.003).at(-0.06, 0.11, 0.064), "wicker", (0.5, 0.4, 0.22), main=False
    )
    b.add("dial", cylinder(0.05, 0.012).turn(x=90).at(0.10, 0.13, 0.062), "dial", uv="front")
    b.add("knobs", merge(cylinder(0.014, 0.02).turn(x=90).at(x, 0.05, 0.062) for x in (0.07, 0.13)), "brass")
    b.add("aerial", pipe([(0.12, 0.22, -0.02), (0.28, 0.52, -0.02)], 0.003, smooth=0), "chrome")
    b.add("handle", pipe([(-0.11, 0.21, 0), (-0.10, 0.255, 0), (0.10, 0.255, 0), (0.11, 0.21, 0)], 0.008), "leather")
    b.sounds("radio")


def _record_player(b: Workbench) -> None:
    b.add("case", box(0.42, 0.11, 0.36, 0.012), "walnut", grain="x")
    b.add("deck", slab(0.40, 0.008, 0.34, 0.01).at(y=0.108), "aluminium")
    key = b.joint("record", (-0.035, 0.13, 0), (0, 1, 0))
    b.add(
        "record",
        lathe([(0.148, 0.120), (0.150, 0.123), (0.148, 0.125), (0.05, 0.125)], 52).at(x=-0.035),
        "lacquer",
        (0.008, 0.008, 0.009),
        joint=key,
    )
    b.add("label", cylinder(0.05, 0.002).at(-0.035, 0.1245, 0), "paper", b.colour((0.5, 0.05, 0.02)), joint=key, main=False)
    b.add(
        "arm",
        pipe([(0.155, 0.15, -0.11), (0.155, 0.15, 0.04), (0.10, 0.14, 0.10)], 0.005)
        + cylinder(0.022, 0.045).at(0.155, 0.11, -0.11),
        "chrome",
    )
    b.sounds("music box")


def _gramophone(b: Workbench) -> None:
    b.add("case", box(0.38, 0.17, 0.38, 0.015) + box(0.42, 0.025, 0.42, 0.01), "mahogany", grain="x")
    b.add("record", cylinder(0.14, 0.006, around=44).at(y=0.18), "lacquer", (0.008, 0.008, 0.009))
    b.add(
        "horn",
        lathe(curve([(0.02, 0.0), (0.035, 0.14), (0.08, 0.28), (0.24, 0.42), (0.236, 0.425), (0.07, 0.285), (0.0, 0.1)], 5), 40)
        .turn(x=52)
        .at(0.0, 0.46, -0.12),
        "brass",
    )
    b.add(
        "neck",
        pipe(
            [(0, 0.2, 0.12), (0.05, 0.22, -0.05), (0, 0.26, -0.2), (0, 0.38, -0.2), (0, 0.47, -0.12)],
            0.02,
            grow=(0.5, 0.7, 1, 1, 1),
        ),
        "brass",
    )
    b.add("crank", pipe([(0.19, 0.1, 0.05), (0.27, 0.1, 0.05), (0.27, 0.02, 0.05)], 0.006, smooth=0), "brass")
    b.sounds("music box")


def _speaker(b: Workbench) -> None:
    b.add("case", box(0.30, 0.55, 0.30, 0.008), "matt plastic" if not b.says("wooden") else "walnut")
    b.add(
        "cones",
        merge(
            lathe(curve([(0, 0.02), (0.3 * r, 0.018), (0.85 * r, 0.04), (r, 0.035), (r * 1.1, 0.03)], 3), 32)
            .turn(x=90)
            .at(0, y, 0.135)
            for r, y in ((0.10, 0.19), (0.045, 0.40))
        ),
        "rubber",
        (0.05, 0.05, 0.052),
    )
    b.add("rings", merge(torus(r, 0.008, 36, 8).turn(x=90).at(0, y, 0.155) for r, y in ((0.112, 0.19), (0.052, 0.40))), "steel")
    b.sounds("music box")


def _headphones(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.02, 0.02, 0.022))
    b.add(
        "band",
        pipe([(0.085 * np.cos(a), 0.10 + 0.10 * np.sin(a), 0) for a in np.linspace(0, np.pi, 16)], 0.009, smooth=0),
        "matt plastic",
        tone,
    )
    b.add("cups", ellipsoid(0.02, 0.045, 0.038, 22).at(0.095, 0.075, 0).both(), "plastic", tone)
    b.add(
        "pads",
        torus(0.028, 0.013, 28, 10).turn(z=90).scale(1, 1.2, 1).at(0.078, 0.075, 0).both(),
        "leather",
        (0.03, 0.03, 0.03),
        main=False,
    )


def _telescope(b: Workbench) -> None:
    b.add(
        "tube",
        merge(cylinder(r, h, around=30).at(y=y) for r, h, y in ((0.06, 0.55, 0.0), (0.07, 0.12, 0.52), (0.03, 0.2, -0.18)))
        .turn(x=55)
        .at(0, 1.3, 0),
        "brass",
        b.colour("white") if b.call.colours else None,
    )
    b.add(
        "legs",
        merge(pipe([(0, 1.28, 0.05), (0.5 * np.sin(a), 0, 0.05 + 0.5 * np.cos(a))], 0.022, smooth=0) for a in (0.5, 2.6, 4.7))
        + cylinder(0.05, 0.1).at(0, 1.2, 0.05),
        "oak",
    )


def _typewriter(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.02, 0.045, 0.04))
    b.add(
        "case",
        extrude([(-0.17, 0), (0.17, 0), (0.17, 0.03), (0.0, 0.09), (-0.05, 0.13), (-0.17, 0.13)], 0.36, 0.012)
        .turn(y=-90)
        .scale(-1, 1, 1),
        "enamel",
        tone,
    )
    keys = merge(
        cylinder(0.0085, 0.006).turn(x=20).at(-0.12 + 0.024 * i + 0.006 * j, 0.085 - 0.012 * j, 0.055 + 0.028 * j)
        for j in range(4)
        for i in range(10 if j < 3 else 8)
    )
    b.add("keys", keys, "plastic", (0.62, 0.58, 0.46))
    b.add("roller", cylinder(0.024, 0.44).turn(z=90).at(0.22, 0.15, -0.09), "rubber")
    b.add(
        "knobs",
        cylinder(0.018, 0.025).turn(z=-90).at(0.22, 0.15, -0.09).both()
        + pipe([(-0.2, 0.17, -0.07), (-0.25, 0.2, -0.02)], 0.005, smooth=0),
        "chrome",
    )
    b.add("paper", box(0.21, 0.26, 0.001, 0.0).turn(x=-12).at(0, 0.15, -0.11), "page", uv="front")
    b.sounds("typewriter")


def _fan(b: Workbench) -> None:
    b.add("base", cylinder(0.12, 0.025) + cylinder(0.018, 0.28).at(y=0.02), "plastic", b.colour("white"))
    key = b.joint("blades", (0, 0.42, 0.03), (0, 0, 1))
    b.add(
        "blades",
        extrude(rounded(0.10, 0.14, 0.045), 0.004).turn(y=24).at(y=0.08).around(3, 2).at(0, 0.42, 0.03),
        "plastic",
        (0.10, 0.30, 0.45),
        joint=key,
        main=False,
    )
    b.add("motor", cylinder(0.05, 0.12).turn(x=90).at(0, 0.42, -0.1), "plastic", b.colour("white"))
    cage = merge(
        pipe(
            [
                (0.02 * np.sin(a), 0.42 + 0.02 * np.cos(a), 0.075),
                (0.13 * np.sin(a), 0.42 + 0.13 * np.cos(a), 0.06),
                (0.165 * np.sin(a), 0.42 + 0.165 * np.cos(a), 0.02),
            ],
            0.0014,
            around=5,
        )
        for a in np.linspace(0, 2 * np.pi, 32, endpoint=False)
    )
    b.add("cage", cage + torus(0.166, 0.004, 44, 6).turn(x=90).at(0, 0.42, 0.02), "chrome")
    b.sounds("fan")


def _sewing_machine(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.014, 0.014, 0.015))
    b.add("bed", box(0.40, 0.03, 0.18, 0.008), "lacquer", tone)
    b.add(
        "arm",
        box(0.07, 0.24, 0.09, 0.03).at(0.15, 0.02, 0)
        + box(0.34, 0.07, 0.08, 0.03).at(0.01, 0.21, 0)
        + box(0.06, 0.14, 0.07, 0.02).at(-0.14, 0.12, 0),
        "lacquer",
        tone,
    )
    b.add(
        "wheel",
        torus(0.055, 0.010, 32, 8).turn(z=90).at(0.21, 0.24, 0) + cylinder(0.02, 0.03).turn(z=90).at(0.22, 0.24, 0),
        "chrome",
    )
    b.add(
        "needle",
        cylinder(0.003, 0.09).at(-0.14, 0.04, 0)
        + box(0.03, 0.004, 0.03).at(-0.14, 0.036, 0)
        + cylinder(0.01, 0.03).at(-0.05, 0.28, 0),
        "chrome",
    )
    b.add("gold", box(0.2, 0.03, 0.002).at(0.0, 0.23, 0.0415), "gold", text=b.call.text or "SUPERIOR", uv="front")
    b.add("cloth", slab(0.3, 0.004, 0.2, 0.01).at(-0.14, 0.031, 0.06), "cloth", (0.10, 0.20, 0.38))


def _hands(b: Workbench, x: float, y: float, z: float, radius: float) -> None:
    for name, length, width, angle in (("hour hand", 0.5, 0.05, -60.0), ("minute hand", 0.78, 0.035, 60.0)):
        key = b.joint(name, (x, y, z), (0, 0, -1))
        b.add(
            name,
            extrude(
                [
                    (-width * radius, -0.08 * radius),
                    (width * radius, -0.08 * radius),
                    (0.3 * width * radius, length * radius),
                    (-0.3 * width * radius, length * radius),
                ],
                radius * 0.015,
            )
            .turn(z=angle)
            .at(x, y, z),
            "iron",
            (0.01, 0.01, 0.012),
            joint=key,
            main=False,
        )


def _clock(b: Workbench) -> None:
    b.add(
        "rim",
        ring(0.16, 0.05, 0.018, 48).turn(x=90).at(0, 0.16, -0.02),
        "brass" if not b.call.colours else "enamel",
        b.colour("red") if b.call.colours else None,
    )
    b.add("case", cylinder(0.15, 0.03, around=48).turn(x=90).at(0, 0.16, -0.02), "matt plastic")
    b.add("dial", cylinder(0.146, 0.004, bevel=0, around=48).turn(x=90).at(0, 0.16, 0.010), "dial", uv="front", main=False)
    _hands(b, 0, 0.16, 0.018, 0.14)
    b.sounds("clock")


def _alarm_clock(b: Workbench) -> None:
    tone = b.colour((0.45, 0.02, 0.02))
    b.add("case", cylinder(0.06, 0.045, around=40).turn(x=90).at(0, 0.085, -0.02), "enamel", tone)
    b.add("dial", cylinder(0.053, 0.003, bevel=0, around=40).turn(x=90).at(0, 0.085, 0.0245), "dial", uv="front")
    b.add("rim", torus(0.058, 0.005, 40, 8).turn(x=90).at(0, 0.085, 0.025), "chrome")
    b.add(
        "bells",
        merge(
            lathe(curve([(0.028, 0), (0.022, 0.016), (0, 0.022)], 4), 24).turn(z=-s * 32).at(s * 0.038, 0.138, 0)
            for s in (-1, 1)
        ),
        "brass",
    )
    b.add(
        "legs",
        pipe([(0.03, 0.04, 0), (0.05, 0, 0)], 0.006, smooth=0).both()
        + pipe([(0, 0.14, 0), (0, 0.165, 0)], 0.003, smooth=0)
        + pipe([(-0.03, 0.165, 0), (0, 0.18, 0), (0.03, 0.165, 0)], 0.003),
        "chrome",
    )
    _hands(b, 0, 0.085, 0.029, 0.05)
    b.sounds("clock")


def _grandfather_clock(b: Workbench) -> None:
    b.add(
        "case",
        box(0.36, 1.25, 0.24, 0.01).at(y=0.4) + box(0.46, 0.42, 0.30, 0.015) + box(0.46, 0.48, 0.29, 0.012).at(y=1.62),
        "mahogany",
        grain="y",
    )
    b.add(
        "hood",
        extrude(curve([(-0.26, 0), (-0.22, 0.12), (0, 0.22), (0.22, 0.12), (0.26, 0)], 4), 0.32, 0.02).at(y=2.08)
        + sphere(0.04, 14).at(y=2.32),
        "mahogany",
    )
    b.add("dial", cylinder(0.165, 0.01, bevel=0, around=44).turn(x=90).at(0, 1.86, 0.144), "dial", uv="front")
    b.add("rim", torus(0.17, 0.012, 44, 8).turn(x=90).at(0, 1.86, 0.15), "brass")
    b.add("window", box(0.24, 0.95, 0.01).at(0, 0.55, 0.118), "matt plastic", (0.015, 0.010, 0.008))
    key = b.joint("pendulum", (0, 1.5, 0.13), (0, 0, 1), "hinge", -0.2, 0.2)
    b.add(
        "pendulum",
        cylinder(0.006, 0.62).at(0, 0.86, 0.13) + cylinder(0.07, 0.012).turn(x=90).at(0, 0.82, 0.125),
        "brass",
        joint=key,
    )
    _hands(b, 0, 1.86, 0.158, 0.16)
    b.sounds("clock")


def _hourglass(b: Workbench) -> None:
    b.add("plates", cylinder(0.07, 0.014, bevel=0.004) + cylinder(0.07, 0.014, bevel=0.004).at(y=0.226), "walnut")
    b.add(
        "posts",
        lathe(curve([(0.006, 0.01), (0.008, 0.06), (0.005, 0.12), (0.008, 0.18), (0.006, 0.23)], 4), 12).at(x=0.058).around(3),
        "walnut",
        grain="y",
    )
    b.add(
        "sand",
        cone(0.038, 0.04, 24).at(y=0.016)
        + lathe([(0.003, 0.125), (0.030, 0.16), (0.034, 0.17), (0, 0.166)], 24)
        + cylinder(0.0012, 0.09).at(y=0.04),
        "crumb",
        (0.60, 0.40, 0.18),
        main=False,
    )
    b.add(
        "glass",
        lathe(
            curve(
                [
                    (0.0, 0.014),
                    (0.044, 0.018),
                    (0.048, 0.05),
                    (0.03, 0.09),
                    (0.004, 0.12),
                    (0.03, 0.15),
                    (0.048, 0.19),
                    (0.044, 0.222),
                    (0, 0.226),
                ],
                5,
            ),
            36,
            crease=80,
        ),
        "glass",
    )


def _watch(b: Workbench) -> None:
    b.add("case", ring(0.021, 0.009, 0.003, 40).turn(x=90).at(0, 0.0, 0), "gold" if b.says("gold") else "steel")
    b.add("dial", cylinder(0.0185, 0.006, bevel=0, around=40).turn(x=90).at(0, 0, 0.0005), "dial", uv="front", main=False)
    _hands(b, 0, 0, 0.008, 0.018)
    line = [(0.030 * np.sin(a), 0.045 * np.cos(a)) for a in np.linspace(0.35, 2 * np.pi - 0.35, 30)]
    strap = sweep([(0, x, z - 0.045) for x, z in line], ellipse(0.009, 0.0016, 16, 4.0))
    b.add("strap", strap, "leather", b.colour((0.10, 0.04, 0.02)), main=False)
    b.add("crown", cylinder(0.003, 0.004).turn(z=-90).at(0.021, 0, 0.004), "steel")


def _robot(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.62, 0.63, 0.64))
    shade: Vec3 = (0.035, 0.036, 0.04)
    b.add("chest", superellipsoid(0.21, 0.20, 0.13, 3, 3, 28).at(y=1.26), "enamel", tone)
    b.add(
        "belly",
        superellipsoid(0.13, 0.11, 0.10, 3, 2.5, 22).at(y=1.0) + superellipsoid(0.16, 0.09, 0.11, 3, 3, 22).at(y=0.88),
        "matt plastic",
        shade,
    )
    b.add("head", superellipsoid(0.115, 0.13, 0.125, 2.5, 2.5, 28).at(y=1.64), "enamel", tone)
    b.add("visor", superellipsoid(0.10, 0.055, 0.05, 3, 3, 24).at(0, 1.65, 0.095), "dark glass")
    b.add("eyes", ellipsoid(0.018, 0.018, 0.01, 14).at(0.042, 1.65, 0.142).both(), "light", (0.6, 3.6, 7.0))
    b.add("core", cylinder(0.045, 0.02).turn(x=90).at(0, 1.28, 0.122), "light", (0.6, 3.6, 7.0))
    b.add("neck", cylinder(0.05, 0.1).at(y=1.45), "matt plastic", shade)
    for s in (-1, 1):
        for piece, name in (
            (((s * 0.27, 1.38, 0), (s * 0.30, 1.12, 0.0)), "upper arm"),
            (((s * 0.30, 1.10, 0), (s * 0.31, 0.84, 0.06)), "forearm"),
        ):
            b.add(name, pipe(piece, 0.048, smooth=0, grow=(1.0, 0.85), around=18), "enamel", tone)
        b.add(
            "joints",
            merge(
                sphere(r, 16).at(*c)
                for r, c in (
                    (0.075, (s * 0.255, 1.38, 0)),
                    (0.05, (s * 0.30, 1.11, 0)),
                    (0.042, (s * 0.31, 0.82, 0.06)),
                    (0.062, (s * 0.10, 0.48, 0.02)),
                    (0.05, (s * 0.105, 0.10, 0)),
                )
            ),
            "matt plastic",
            shade,
        )
        b.add(
            "fingers",
            merge(
                pipe([(s * 0.31 + dx, 0.80, 0.06), (s * 0.31 + dx * 1.3, 0.74, 0.07), (s * 0.31 + dx, 0.68, 0.085)], 0.012)
                for dx in (-0.03, -0.01, 0.01, 0.03)
            ),
            "matt plastic",
            shade,
        )
        b.add(
            "legs",
            pipe([(s * 0.09, 0.86, 0), (s * 0.10, 0.50, 0.02)], 0.08, smooth=0, grow=(1.0, 0.8), around=18)
            + pipe([(s * 0.10, 0.46, 0.02), (s * 0.105, 0.12, 0)], 0.065, smooth=0, grow=(1.0, 0.75), around=18),
            "enamel",
            tone,
        )
        b.add(
            "feet",
            hull([(-0.09, 0.05, 0, 0.08, 4), (0.05, 0.06, 0, 0.10, 4), (0.17, 0.05, 0, 0.045, 4)], 18).at(x=s * 0.105),
            "enamel",
            tone,
        )
    b.lamp((0, 1.65, 0.2), (0.08, 0.4, 0.8), reach=1.5)
    b.sounds("robot")


def _small_robot(b: Workbench) -> None:
    """Round eyes on a boxy body with tracks."""
    tone: Vec3 = b.colour((0.64, 0.36, 0.04))
    b.add("body", box(0.30, 0.28, 0.26, 0.025).at(y=0.12), "painted metal", tone)
    b.add("panel", box(0.22, 0.16, 0.02, 0.006).at(0, 0.18, 0.13), "painted metal", (0.20, 0.18, 0.15), main=False)
    b.add(
        "buttons",
        merge(cylinder(0.012, 0.01).turn(x=90).at(-0.06 + 0.04 * k, 0.29, 0.14) for k in range(3)),
        "light",
        (3.0, 0.5, 0.2),
    )
    b.add("gauge", cylinder(0.03, 0.012).turn(x=90).at(0.06, 0.23, 0.138), "dial", uv="front")
    b.add("neck", pipe([(0, 0.40, -0.02), (0, 0.48, -0.05), (0, 0.56, 0.0)], 0.024), "steel")
    for s in (-1, 1):
        b.add("eye cups", (cylinder(0.072, 0.11, top=0.078).turn(x=90)).turn(z=-s * 8).at(s * 0.082, 0.60, -0.02), "steel")
        b.add("eyes", ellipsoid(0.066, 0.066, 0.02, 28).at(s * 0.082, 0.60, 0.088), "dark glass")
        b.add("irises", cylinder(0.030, 0.006).turn(x=90).at(s * 0.080, 0.605, 0.104), "light", (1.2, 3.0, 4.2))
        b.add("glints", sphere(0.009, 8).at(s * 0.08 + 0.02, 0.628, 0.108), "light", (6, 6, 6))
        outline = curve([(-0.16, 0.0), (0.13, 0.0), (0.17, 0.05), (0.06, 0.19), (-0.05, 0.19), (-0.19, 0.06)], 5, loop=True)
        b.add("tracks", extrude(outline, 0.10, 0.012).turn(y=-90).at(s * 0.21, 0.0, 0), "rubber")
        b.add(
            "rollers",
            merge(
                cylinder(r, 0.012).turn(z=-s * 90).at(s * 0.255, y, z)
                for r, y, z in ((0.035, 0.05, 0.10), (0.035, 0.05, -0.11), (0.04, 0.135, 0.0))
            ),
            "painted metal",
            tone,
        )
        b.add(
            "arms",
            pipe([(s * 0.16, 0.30, 0.03), (s * 0.20, 0.26, 0.14), (s * 0.17, 0.24, 0.24)], 0.016)
            + merge(box(0.012, 0.03, 0.06, 0.004).at(s * 0.17 + d, 0.225, 0.26) for d in (-0.022, 0.022)),
            "steel",
        )
    b.lamp((0, 0.6, 0.2), (0.2, 0.4, 0.5), reach=1.5)
    b.drives("ground", 0.6, 0.05)
    b.sounds("robot")


def _remote(b: Workbench) -> None:
    b.add(
        "body",
        hull([(-0.09, 0.020, 0, 0.018, 4), (0, 0.024, 0, 0.022, 4), (0.09, 0.022, 0, 0.018, 4)], 16),
        "matt plastic",
        b.colour((0.03, 0.03, 0.033)),
    )
    b.add(
        "buttons",
        merge(cylinder(0.0045, 0.004).at(-0.012 + 0.012 * i, 0.0205, -0.06 + 0.015 * j) for i in range(3) for j in range(8)),
        "rubber",
        (0.35, 0.35, 0.36),
    )
    b.add("power", cylinder(0.006, 0.004).at(0.0, 0.0205, 0.075), "rubber", (0.5, 0.02, 0.02))
    b.grip((0, 0.01, -0.03), "fist", (0, 0, 1))


def _bulb(b: Workbench) -> None:
    lit = not b.says("unlit", "broken")
    b.add(
        "glass",
        lathe(curve([(0.013, 0.03), (0.016, 0.045), (0.03, 0.075), (0.028, 0.10), (0, 0.115)], 6), 32, crease=80),
        "light" if lit else "glass",
        (3.4, 2.6, 1.5) if lit else None,
    )
    b.add(
        "cap",
        merge(torus(0.0125, 0.0022, 24, 6).at(y=0.008 + 0.006 * k) for k in range(4)) + cylinder(0.0125, 0.03),
        "brass",
        main=False,
    )
    if lit:
        b.lamp((0, 0.09, 0), (2.6, 2.0, 1.2), reach=6)
    b.grip((0, 0.015, 0), "pinch")


def _hair_dryer(b: Workbench) -> None:
    tone: Vec3 = b.colour((0.62, 0.06, 0.20))
    b.add(
        "barrel",
        lathe(
            curve([(0.03, -0.08), (0.046, -0.06), (0.046, 0.02), (0.032, 0.09), (0.03, 0.13), (0.026, 0.13), (0, 0.10)], 4), 28
        )
        .turn(x=90)
        .at(0, 0.20, 0),
        "plastic",
        tone,
    )
    b.add(
        "handle",
        hull([(0, 0.018, -0.022, 0.022, 2.6), (0.17, 0.016, -0.02, 0.02, 2.6)], 16).turn(x=-84).at(0, 0.0, -0.02),
        "plastic",
        tone,
    )
    b.add("grid", cylinder(0.04, 0.006).turn(x=90).at(0, 0.2, -0.084), "steel")
    b.add("switch", box(0.012, 0.03, 0.008, 0.003).at(0, 0.1, 0.002), "matt plastic")
    b.grip((0, 0.08, -0.02), "fist")


def _toothbrush(b: Workbench) -> None:
    b.add(
        "handle",
        hull(
            [
                (-0.09, 0.006, 0.003, 0.012, 3),
                (-0.03, 0.007, 0.003, 0.014, 3),
                (0.04, 0.0035, 0.004, 0.010, 3),
                (0.085, 0.0055, 0.004, 0.009, 3),
            ],
            16,
        ),
        "plastic",
        b.colour((0.03, 0.25, 0.55)),
    )
    b.add(
        "bristles",
        merge(
            cylinder(0.0011, 0.011, around=6, bevel=0).at(-0.0035 + 0.0023 * i, 0.008, 0.058 + 0.0025 * j)
            for i in range(4)
            for j in range(11)
        ),
        "plastic",
        (0.74, 0.74, 0.74),
    )
    b.grip((0, 0.008, -0.04), "fist", (0, 0, 1))


def _globe(b: Workbench) -> None:
    key = b.joint("globe", (0, 0.25, 0), (0.39, 0.92, 0))
    b.add("globe", sphere(0.15, 56).at(y=0.25), "planet", about=(0, 0.25, 0), values={"stuff": 7.0}, joint=key)
    b.add(
        "arc",
        pipe([(0.168 * np.sin(a), 0.25 + 0.168 * np.cos(a), 0) for a in np.linspace(0.35, 3.55, 24)], 0.006, smooth=0),
        "brass",
    )
    b.add("foot", lathe(curve([(0.10, 0), (0.09, 0.015), (0.02, 0.03), (0.014, 0.08)], 4), 30), "walnut")


RECIPES = (
    ThingRecipe("laptop", ("notebook computer", "macbook"), _laptop, mass=1.6, fragile=True),
    ThingRecipe("monitor", ("computer screen", "screen", "display"), _monitor, mass=5.0, fragile=True),
    ThingRecipe("computer", ("desktop computer", "pc"), _computer, mass=12.0),
    ThingRecipe("keyboard", ("computer keyboard",), _keyboard, mass=0.8),
    ThingRecipe("computer mouse", ("mouse device",), _mouse, mass=0.1),
    ThingRecipe("television", ("tv", "television set", "tv set"), _television, mass=15.0, fragile=True),
    ThingRecipe(
        "phone", ("smartphone", "cell phone", "mobile phone", "cellphone", "iphone", "tablet"), _phone, mass=0.2, fragile=True
    ),
    ThingRecipe("telephone", ("rotary phone", "landline"), _telephone, mass=1.5),
    ThingRecipe("camera", ("photo camera",), _camera, mass=0.7, fragile=True),
    ThingRecipe("film camera", ("movie camera", "video camera", "projector"), _film_camera, mass=12.0),
    ThingRecipe("radio", ("transistor radio", "boombox"), _radio, mass=3.0),
    ThingRecipe("record player", ("turntable", "vinyl record", "record"), _record_player, mass=6.0),
    ThingRecipe("gramophone", ("phonograph",), _gramophone, mass=9.0),
    ThingRecipe("speaker", ("loudspeaker",), _speaker, mass=12.0),
    ThingRecipe("headphones", ("headphone", "headset"), _headphones, mass=0.3),
    ThingRecipe("telescope", (), _telescope, mass=8.0),
    ThingRecipe("typewriter", (), _typewriter, mass=7.0),
    ThingRecipe("fan", ("electric fan", "desk fan"), _fan, mass=2.5),
    ThingRecipe("sewing machine", (), _sewing_machine, mass=10.0),
    ThingRecipe("clock", ("wall clock",), _clock, mass=1.2, fragile=True),
    ThingRecipe("alarm clock", (), _alarm_clock, mass=0.4),
    ThingRecipe("grandfather clock", ("pendulum clock", "longcase clock"), _grandfather_clock, mass=60.0),
    ThingRecipe("hourglass", ("sand timer", "sandglass"), _hourglass, mass=0.5, fragile=True),
    ThingRecipe("watch", ("wristwatch", "pocket watch"), _watch, mass=0.1),
    ThingRecipe("robot", ("humanoid robot", "android", "cyborg", "mech"), _robot, mass=90.0),
    ThingRecipe("small robot", ("little robot", "toy robot", "cute robot", "tiny robot", "robot toy"), _small_robot, mass=6.0),
    ThingRecipe("remote control", ("remote", "game controller", "joystick"), _remote, mass=0.1),
    ThingRecipe("light bulb", ("bulb", "lightbulb"), _bulb, mass=0.05, fragile=True),
    ThingRecipe("hair dryer", ("hair drier", "hairdryer", "blow dryer"), _hair_dryer, mass=0.6),
    ThingRecipe("toothbrush", (), _toothbrush, mass=0.02),
    ThingRecipe("globe", ("desk globe", "world globe"), _globe, mass=1.5),
)
