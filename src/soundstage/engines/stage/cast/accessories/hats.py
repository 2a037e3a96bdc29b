"""Hats turned on a block: a crown, a band, a brim."""

import numpy as np

from ...motion.rotation import Reals
from ...scene import Material, Vec3
from ..accessory import Item, Maker, Measures, hat
from ..suit.polygonise import Shell, merged
from ..suit.swept import grid_shell
from ._surfaces import band, cloth, crowned, dull, steel, thick

_DOME = (
    (0.0, 0.013, 1.0),
    (0.03, 0.014, 1.0),
    (0.06, 0.012, 0.96),
    (0.085, 0.010, 0.84),
    (0.103, 0.008, 0.62),
    (0.112, 0.006, 0.34),
    (0.114, 0.004, 0.02),
)


def _joint(name: str, shell: Shell, material: Material) -> Item:
    return Item(name, shell, material, joint="head")


def _brim(body: Measures, wide: float, curl: float, droop: float, low: float = 0.022, tilt: float = 0.012) -> Shell:
    """A brim `wide` metres; `curl` lifts its sides, `droop` lowers its front and back."""
    share = (0.0, 0.25, 0.6, 0.94, 1.0, 0.94, 0.6, 0.0)
    lift = (0.0, 0.0, 0.0, 0.001, -0.001, -0.004, -0.004, -0.004)
    rows = [(low + up, 0.013 + wide * s, 1.0) for s, up in zip(share, lift, strict=True)]

    def ripple(angle: Reals, at: float) -> Reals:
        s = share[round(at * (len(share) - 1))]
        side = np.sin(angle) ** 2
        return np.asarray(curl * side * s**1.6 - droop * (1.0 - side) * s**1.4)

    return crowned(body.head, rows, 48, ripple, tilt)


def _brimmed(
    profile: tuple[tuple[float, float, float], ...], wide: float, curl: float, droop: float, stuff: float, dent: float = 0.0
) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        def ripple(angle: Reals, at: float) -> Reals:
            # The crown is pinched: a crease along its top, hollows at the front.
            top = np.clip((at - 0.45) / 0.55, 0.0, 1.0)
            return np.asarray(-dent * top * (1.0 - 0.55 * np.sin(angle) ** 2))

        crown = crowned(body.head, profile, 44, ripple if dent else None, 0.012)
        felt = cloth(colour, stuff)
        return [
            _joint("hat", crown, felt),
            _joint("brim", _brim(body, wide, curl, droop), felt),
            _joint("hatband", band(body.head, 0.020, 0.044, 0.0155, tilt=0.012), cloth(accent, 6.0)),
        ]

    return make


def _tall(top: float, waist: float = 0.0, flare: float = 0.0) -> tuple[tuple[float, float, float], ...]:
    return (
        (0.02, 0.012, 1.0),
        (0.05, 0.012, 1.0),
        (0.5 * top, 0.012 + flare * 0.4, 1.0 - waist),
        (top - 0.012, 0.012 + flare, 0.98),
        (top, 0.010 + flare, 0.92),
        (top + 0.003, 0.006, 0.5),
        (top + 0.002, 0.004, 0.02),
    )


def _cap(peak: float) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        crown = crowned(body.head, [(0.012, 0.012, 1.0), *_DOME[1:]], 40, None, 0.016)
        return [_joint("hat", crown, cloth(colour, 0.0)), _joint("peak", _visor(body, peak, 0.020), cloth(colour, 0.0))]

    return make


def _visor(body: Measures, long: float, drop: float) -> Shell:
    """A peak over the brow, curved down at its sides."""
    angle = np.linspace(-1.02, 1.02, 25)
    root = body.head.ring(body.head.brow + 0.016, 0.013, angle)
    rows = []
    for share, up in ((0.0, 0.0), (0.4, 0.0), (0.8, 0.0), (1.0, -0.001), (0.8, -0.004), (0.0, -0.004)):
        reach = long * np.sqrt(np.clip(1.0 - (angle / 1.05) ** 2, 0.0, 1.0)) * share
        row = root + np.stack(
            [0.25 * reach * np.sin(angle), up - drop * share * (0.45 + 0.9 * (angle / 1.02) ** 2), reach], axis=1
        )
        rows.append(row)
    return grid_shell(np.stack(rows), flip=False)


def _beanie(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    crown = crowned(
        body.head,
        [
            (-0.004, 0.012, 1.0),
            (0.035, 0.017, 1.0),
            (0.07, 0.017, 0.96),
            (0.10, 0.014, 0.80),
            (0.122, 0.010, 0.5),
            (0.130, 0.005, 0.2),
            (0.131, 0.003, 0.02),
        ],
        40,
        None,
        0.03,
    )
    cuff = crowned(
        body.head,
        [(-0.006, 0.010, 1.0), (-0.006, 0.020, 1.0), (0.016, 0.023, 1.0), (0.040, 0.020, 1.0), (0.042, 0.014, 1.0)],
        40,
        None,
        0.03,
    )
    return [_joint("hat", crown, cloth(colour, 3.0)), _joint("cuff", cuff, cloth(colour, 3.0))]


def _flat(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    def ripple(angle: Reals, at: float) -> Reals:
        return np.asarray(-0.018 * np.cos(angle) * np.sin(np.pi * min(at, 1.0)))

    crown = crowned(
        body.head,
        [
            (0.012, 0.012, 1.0),
            (0.034, 0.026, 1.06),
            (0.052, 0.022, 1.02),
            (0.070, 0.010, 0.8),
            (0.080, 0.004, 0.4),
            (0.082, 0.003, 0.02),
        ],
        40,
        ripple,
        0.01,
    )
    return [
        _joint("hat", crown, cloth(colour, 2.0, 3.0, accent)),
        _joint("peak", _visor(body, 0.045, 0.016), cloth(colour, 2.0)),
    ]


def _beret(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    def ripple(angle: Reals, at: float) -> Reals:
        return np.asarray(-0.035 * np.sin(angle + 0.5) * np.sin(np.pi * min(at * 0.9, 1.0)))

    rows = [
        (0.020, 0.010, 1.0),
        (0.030, 0.014, 1.0),
        (0.045, 0.036, 1.12),
        (0.062, 0.040, 1.12),
        (0.080, 0.025, 0.9),
        (0.090, 0.010, 0.5),
        (0.092, 0.004, 0.02),
    ]
    return [_joint("hat", crowned(body.head, rows, 40, ripple, 0.0), cloth(colour, 2.0))]


def _toque(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    def ripple(angle: Reals, at: float) -> Reals:
        return np.asarray(0.006 * np.sin(13.0 * angle) * max(at - 0.3, 0.0))

    puff = crowned(
        body.head,
        [
            (0.075, 0.012, 1.0),
            (0.10, 0.026, 1.08),
            (0.135, 0.040, 1.16),
            (0.165, 0.040, 1.14),
            (0.185, 0.024, 0.9),
            (0.192, 0.01, 0.5),
            (0.188, 0.004, 0.02),
        ],
        52,
        ripple,
        0.0,
    )
    return [
        _joint("hat", puff, cloth(colour, 0.0)),
        _joint("hatband", band(body.head, 0.006, 0.082, 0.015), cloth(colour, 0.0)),
    ]


def _pointed(brim: float) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        cone = crowned(
            body.head,
            [
                (0.018, 0.013, 1.0),
                (0.05, 0.012, 0.97),
                (0.12, 0.008, 0.72),
                (0.20, 0.006, 0.46),
                (0.28, 0.004, 0.24),
                (0.335, 0.002, 0.08),
                (0.35, 0.001, 0.01),
            ],
            40,
            None,
            0.012,
        )
        # It leans back and is bent once.
        points = cone.positions.copy()
        up = np.clip((points[:, 1] - body.head.brow - 0.10) / 0.25, 0.0, 1.0)
        points[:, 2] -= 0.10 * up**1.8
        points[:, 0] += 0.035 * np.sin(up * 3.0) * up
        made = [
            _joint("hat", thick(Shell(points, cone.normals, cone.triangles, cone.paint), 0.0), cloth(colour, 2.0)),
            _joint("hatband", band(body.head, 0.020, 0.045, 0.0155, tilt=0.012), cloth(accent, 6.0)),
        ]
        if brim > 0.0:
            made.append(_joint("brim", _brim(body, brim, 0.0, 0.012), cloth(colour, 2.0)))
        return made

    return make


def _santa(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    cone = crowned(
        body.head,
        [
            (0.01, 0.014, 1.0),
            (0.06, 0.014, 0.98),
            (0.10, 0.012, 0.84),
            (0.14, 0.009, 0.6),
            (0.18, 0.006, 0.4),
            (0.21, 0.004, 0.24),
            (0.225, 0.002, 0.1),
        ],
        40,
        None,
        0.02,
    )
    points = cone.positions.copy()
    up = np.clip((points[:, 1] - body.head.brow - 0.07) / 0.155, 0.0, 1.0)
    points[:, 0] += (0.15 * up**1.3).astype(np.float32)
    points[:, 1] -= (0.16 * up**2).astype(np.float32)
    tip = np.asarray(points[-1], np.float64) + np.array([0.012, -0.02, 0.0])
    ball = _ball(tip, 0.026)
    fur = crowned(
        body.head,
        [(-0.008, 0.010, 1.0), (-0.010, 0.026, 1.0), (0.012, 0.032, 1.0), (0.036, 0.026, 1.0), (0.038, 0.012, 1.0)],
        40,
        None,
        0.02,
    )
    return [
        _joint("hat", thick(Shell(points, cone.normals, cone.triangles, cone.paint), 0.0), cloth(colour, 7.0)),
        _joint("cuff", merged([fur, ball]), cloth((0.62, 0.61, 0.59), 12.0)),
    ]


def _ball(at: Reals, radius: float) -> Shell:
    polar, angle = np.linspace(0.02, np.pi - 0.02, 11), np.linspace(0.0, 2.0 * np.pi, 17)
    unit = np.stack(
        [
            np.sin(polar)[:, None] * np.sin(angle),
            np.repeat(-np.cos(polar)[:, None], 17, axis=1),
            np.sin(polar)[:, None] * np.cos(angle),
        ],
        axis=-1,
    )
    return grid_shell(at + radius * unit)


def _peaked(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    def ripple(angle: Reals, at: float) -> Reals:
        return np.asarray(0.020 * (0.5 + 0.5 * np.cos(angle)) * np.clip((at - 0.25) * 2.0, 0.0, 1.0))

    crown = crowned(
        body.head,
        [
            (0.035, 0.014, 1.0),
            (0.045, 0.022, 1.06),
            (0.060, 0.034, 1.14),
            (0.068, 0.030, 1.12),
            (0.074, 0.014, 0.9),
            (0.078, 0.006, 0.5),
            (0.079, 0.003, 0.02),
        ],
        48,
        ripple,
        0.008,
    )
    badge = _ball(body.head.ring(body.head.brow + 0.045, 0.022, np.array([0.0]))[0], 0.013)
    return [
        _joint("hat", crown, cloth(colour, 2.0)),
        _joint("hatband", band(body.head, 0.008, 0.038, 0.0145, tilt=0.008), cloth((0.02, 0.02, 0.024), 6.0)),
        _joint("peak", _visor(body, 0.048, 0.030), dull((0.012, 0.012, 0.014), 0.15, 0.06)),
        _joint("badge", badge, steel((0.7, 0.52, 0.18))),
    ]


def _tricorn(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    share = (0.0, 0.3, 0.7, 1.0, 0.97, 0.3, 0.0)

    def ripple(angle: Reals, at: float) -> Reals:
        s = share[round(at * (len(share) - 1))]
        return np.asarray(0.075 * (0.5 - 0.5 * np.cos(3.0 * angle)) * s**1.2)

    brim = crowned(body.head, [(0.022, 0.013 + 0.085 * s, 1.0) for s in share], 60, ripple, 0.01)
    return [
        _joint("hat", crowned(body.head, [(0.01, 0.012, 1.0), *_DOME[1:]], 40, None, 0.012), hide_felt(colour)),
        _joint("brim", brim, hide_felt(colour)),
        _joint("trim", thick(brim, 0.0006), cloth(accent, 6.0)),
    ][:2]


def hide_felt(colour: Vec3) -> Material:
    return cloth(colour, 2.0)


def _mortarboard(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    cap = crowned(body.head, [(0.0, 0.012, 1.0), *_DOME[1:]], 40, None, 0.01)
    top = body.head.brow + 0.118
    middle = 0.5 * (body.head.front + body.head.back)
    corner = np.array([[0.0, 0.135], [0.135, 0.0], [0.0, -0.135], [-0.135, 0.0], [0.0, 0.135]])
    rows = [
        np.stack([corner[:, 0] * s, np.full(5, top + up), middle + corner[:, 1] * s], axis=1)
        for s, up in ((0.01, 0.0), (1.0, 0.0), (1.0, 0.005), (0.01, 0.005))
    ]
    return [
        _joint("hat", cap, cloth(colour, 0.0)),
        _joint("board", grid_shell(np.stack(rows)), cloth(colour, 0.0)),
        _joint("tassel", _ball(np.array([0.135, top - 0.04, middle]), 0.012), cloth((0.38, 0.255, 0.065), 3.0)),
    ]


ACCESSORIES = (
    hat(
        name="cowboyhat",
        words=("cowboy hat", "stetson"),
        make=_brimmed(
            (
                (0.02, 0.012, 1.0),
                (0.05, 0.012, 1.0),
                (0.085, 0.010, 0.94),
                (0.110, 0.008, 0.86),
                (0.122, 0.006, 0.66),
                (0.120, 0.004, 0.36),
                (0.112, 0.003, 0.02),
            ),
            0.082,
            0.062,
            0.010,
            2.0,
            0.018,
        ),
        colour=(0.20, 0.13, 0.075),
        accent=(0.05, 0.03, 0.02),
    ),
    hat(
        name="strawhat",
        words=("straw hat", "sun hat", "sunhat"),
        make=_brimmed(_tall(0.095), 0.085, -0.004, 0.014, 16.0, 0.004),
        colour=(0.46, 0.34, 0.16),
        accent=(0.10, 0.03, 0.03),
    ),
    hat(
        name="fedora",
        words=("fedora", "trilby", "hat", "bowler hat", "panama hat"),
        make=_brimmed(
            (
                (0.02, 0.012, 1.0),
                (0.05, 0.012, 1.0),
                (0.080, 0.009, 0.93),
                (0.100, 0.008, 0.82),
                (0.108, 0.006, 0.6),
                (0.106, 0.004, 0.3),
                (0.100, 0.003, 0.02),
            ),
            0.050,
            0.012,
            0.008,
            2.0,
            0.014,
        ),
        colour=(0.075, 0.055, 0.045),
        accent=(0.02, 0.018, 0.018),
    ),
    hat(
        name="tophat",
        words=("top hat",),
        make=_brimmed(_tall(0.165, 0.03, 0.004), 0.042, 0.014, 0.004, 6.0),
        colour=(0.014, 0.014, 0.016),
        accent=(0.03, 0.03, 0.034),
    ),
    hat(
        name="cap",
        words=("baseball cap", "cap", "trucker cap", "visor cap", "snapback"),
        make=_cap(0.072),
        colour=(0.03, 0.045, 0.10),
    ),
    hat(
        name="beanie",
        words=("beanie", "woolly hat", "knit cap", "winter hat", "wool hat", "knitted hat"),
        make=_beanie,
        colour=(0.10, 0.035, 0.04),
    ),
    hat(
        name="flatcap",
        words=("flat cap", "newsboy cap"),
        make=_flat,
        colour=(0.10, 0.085, 0.065),
        accent=(0.05, 0.04, 0.03),
    ),
    hat(
        name="beret",
        words=("beret",),
        make=_beret,
        colour=(0.02, 0.02, 0.023),
    ),
    hat(
        name="toque",
        words=("toque", "chef hat", "chef s hat", "chefs hat"),
        make=_toque,
        colour=(0.62, 0.61, 0.59),
    ),
    hat(
        name="wizardhat",
        words=("pointed hat", "wizard hat", "witch hat", "witch s hat"),
        make=_pointed(0.085),
        colour=(0.03, 0.03, 0.05),
        accent=(0.10, 0.07, 0.02),
    ),
    hat(
        name="partyhat",
        words=("party hat",),
        make=_pointed(0.0),
        colour=(0.30, 0.04, 0.16),
        accent=(0.46, 0.30, 0.05),
    ),
    hat(
        name="santahat",
        words=("santa hat", "christmas hat"),
        make=_santa,
        colour=(0.30, 0.02, 0.02),
    ),
    hat(
        name="peakedcap",
        words=("peaked cap", "police cap", "captain hat", "captain s hat", "officer cap"),
        make=_peaked,
        colour=(0.02, 0.028, 0.06),
    ),
    hat(
        name="tricorn",
        words=("tricorn", "pirate hat", "tricorne"),
        make=_tricorn,
        colour=(0.022, 0.020, 0.020),
        accent=(0.35, 0.24, 0.07),
    ),
    hat(
        name="mortarboard",
        words=("mortarboard", "graduation cap"),
        make=_mortarboard,
        colour=(0.018, 0.018, 0.022),
    ),
)
