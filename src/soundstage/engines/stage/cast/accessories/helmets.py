"""Hard and draped things on the head: helmets, crowns, hoods, veils, headphones."""

import numpy as np

from ...motion.rotation import Doubles, Reals
from ...scene import Material, Vec3
from ..accessory import Accessory, Item, Maker, Measures, hat, weights_on
from ..suit.polygonise import Shell, merged, polygonise
from ..suit.solids import box, ellipsoid
from ..suit.swept import grid_shell
from ._surfaces import band, cloth, crowned, dull, hide, steel
from .hats import _ball, _visor

_HARD = ((0.022, 1.0), (0.05, 1.0), (0.08, 0.94), (0.105, 0.80), (0.124, 0.58), (0.134, 0.32), (0.137, 0.02))


def _shell(body: Measures, low: float, grow: float, around: int = 48, tilt: float = 0.02, back: float = 0.0) -> Shell:
    """A hard dome down to `low` over the brow, `back` metres lower behind."""
    rows = [(low, grow - 0.006, 1.0), (low, grow, 1.0), *((up, grow, share) for up, share in _HARD if up > low + 0.01)]

    def ripple(angle: Reals, at: float) -> Reals:
        return np.asarray(-back * (0.5 - 0.5 * np.cos(angle)) ** 1.5 * max(1.0 - 4.0 * at, 0.0))

    return crowned(body.head, rows, around, ripple, tilt)


def _on_head(name: str, shell: Shell, material: Material) -> Item:
    return Item(name, shell, material, joint="head")


def _hard_hat(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    shiny = dull(colour, 0.28, 0.05)
    ridge = crowned(
        body.head, [(0.012, 0.020, 1.0), (0.012, 0.034, 1.0), (0.020, 0.034, 1.0), (0.022, 0.020, 1.0)], 48, None, 0.012
    )
    return [
        _on_head("hat", _shell(body, 0.016, 0.021, tilt=0.012), shiny),
        _on_head("rim", merged([ridge, _visor(body, 0.050, 0.012)]), shiny),
    ]


def _fire(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    shiny = dull(colour, 0.3, 0.05)
    share = (0.0, 0.5, 1.0, 1.0, 0.0)

    def ripple(angle: Reals, at: float) -> Reals:
        return np.asarray(-0.03 * share[round(at * 4)] * (0.5 - 0.5 * np.cos(angle)))

    rim = crowned(
        body.head,
        [(0.02 + up, 0.02 + 0.045 * s, 1.0 + 0.10 * s) for s, up in zip(share, (0.0, 0.0, 0.0, 0.006, 0.008), strict=True)],
        48,
        ripple,
        0.015,
    )
    badge = _ball(body.head.ring(body.head.brow + 0.065, 0.024, np.array([0.0]))[0], 0.022)
    return [
        _on_head("hat", _shell(body, 0.018, 0.024, tilt=0.015), shiny),
        _on_head("rim", rim, shiny),
        _on_head("badge", badge, steel((0.7, 0.52, 0.18))),
    ]


def _round(low: float, grow: float, back: float, polish: float) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        return [
            _on_head("hat", _shell(body, low, grow, back=back), dull(colour, polish, 0.05)),
            _on_head("strap", _strap(body), hide((0.02, 0.02, 0.022))),
        ]

    return make


def _strap(body: Measures) -> Shell:
    """A strap under the chin."""
    angle = np.linspace(-1.0, 1.0, 21)
    head = body.head
    x = (head.wide + 0.006) * np.sin(angle * 1.45)
    y = head.chin - 0.016 + (head.brow - head.chin + 0.01) * np.abs(angle) ** 1.7
    z = head.middle[2] + 0.042 - 0.035 * np.abs(angle)
    line = np.stack([x, y, z], axis=1)
    wide = np.array([0.0, 0.0, 0.008])
    return grid_shell(np.stack([line - wide, line + wide], axis=0))


def _cycling(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    def field(p: Reals) -> Reals:
        head = body.head
        centre = (0.0, head.brow + 0.030, head.middle[2] - 0.008)
        size = head.wide / 0.076
        d = ellipsoid(p, centre, (0.098 * size, 0.110 * size, 0.140 * size))
        d = np.maximum(d, (head.brow + 0.022 * size) - p[:, 1] + 0.10 * (p[:, 2] - head.middle[2]))
        for x in (-0.058, -0.02, 0.02, 0.058):  # vents along it
            d = np.maximum(
                d,
                -box(
                    p, (x * size, head.brow + 0.125 * size, head.middle[2]), (0.009 * size, 0.055 * size, 0.105 * size), 0.008
                ),
            )
        return np.asarray(np.maximum(d, -ellipsoid(p, centre, (0.080 * size, 0.090 * size, 0.112 * size))), np.float32)

    m = body.head
    made = polygonise(field, (-0.13, m.brow - 0.01, m.back - 0.08), (0.13, m.brow + 0.17, m.front + 0.08), 0.0085 * body.fine)
    return [_on_head("hat", made, dull(colour, 0.3, 0.05)), _on_head("strap", _strap(body), hide((0.02, 0.02, 0.022)))]


def _full(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    """A motorcyclist's helmet with its visor down."""
    h = body.head
    size = h.wide / 0.076
    centre = (0.0, h.eyes + 0.020 * size, h.middle[2] + 0.004)

    def outer(p: Reals) -> Reals:
        d = ellipsoid(p, centre, (0.128 * size, 0.150 * size, 0.152 * size))
        jaw = ellipsoid(p, (0.0, h.chin + 0.035 * size, h.middle[2] + 0.055), (0.098 * size, 0.075 * size, 0.108 * size))
        d = np.minimum(d, jaw)
        d = np.maximum(d, (h.chin - 0.012) - p[:, 1])
        slot = box(p, (0.0, h.eyes + 0.012, h.middle[2] + 0.15), (0.106 * size, 0.042 * size, 0.13 * size), 0.03)
        return np.maximum(d, -slot)

    def visor(p: Reals) -> Reals:
        return np.maximum(
            ellipsoid(p, centre, (0.124 * size, 0.146 * size, 0.148 * size)), np.abs(p[:, 1] - h.eyes - 0.012) - 0.05 * size
        )

    low, high = (-0.16, h.chin - 0.03, h.back - 0.09), (0.16, h.crown + 0.08, h.front + 0.11)
    return [
        _on_head("hat", polygonise(outer, low, high, 0.010 * body.fine), dull(colour, 0.14, 0.05)),
        _on_head(
            "visor",
            polygonise(visor, (-0.16, h.eyes - 0.07, h.middle[2] + 0.01), high, 0.010 * body.fine),
            dull((0.012, 0.013, 0.016), 0.06, 0.07),
        ),
    ]


def _knight(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    """A bascinet: a pointed skull, a visor pierced with a sight and breaths, mail round the neck below."""
    h = body.head
    size = h.wide / 0.076
    middle = h.middle[2] + 0.004

    def skull(p: Reals) -> Reals:
        d = ellipsoid(p, (0.0, h.eyes + 0.030 * size, middle), (0.106 * size, 0.136 * size, 0.132 * size))
        point = ellipsoid(p, (0.0, h.crown - 0.005, middle - 0.02), (0.055 * size, 0.075 * size, 0.06 * size))
        d = np.minimum(d, point)
        neck = ellipsoid(p, (0.0, h.chin + 0.01, middle - 0.015), (0.100 * size, 0.070 * size, 0.112 * size))
        d = np.minimum(d, neck)
        return np.maximum(d, (h.chin - 0.040) - p[:, 1])

    def visor(p: Reals) -> Reals:
        snout = np.abs(p[:, 0]) * 0.55
        q = p.copy()
        q[:, 2] = q[:, 2] + snout
        d = ellipsoid(q, (0.0, h.eyes - 0.022 * size, middle + 0.052 * size), (0.118 * size, 0.098 * size, 0.118 * size))
        d = np.maximum(d, (h.chin - 0.008) - p[:, 1])
        d = np.maximum(d, middle + 0.005 - p[:, 2])
        sight = box(p, (0.0, h.eyes + 0.004, middle + 0.15), (0.074 * size, 0.0055 * size, 0.14), 0.003)
        d = np.maximum(d, -sight)
        for x in (0.022, 0.040, 0.058):
            for y in (-0.040, -0.062):
                hole = box(
                    np.stack([np.abs(p[:, 0]), p[:, 1], p[:, 2]], axis=1),
                    (x * size, h.eyes + y * size, middle + 0.15),
                    (0.0045 * size, 0.008 * size, 0.14),
                    0.003,
                )
                d = np.maximum(d, -hole)
        return np.asarray(d, np.float32)

    low, high = (-0.15, h.chin - 0.06, h.back - 0.08), (0.15, h.crown + 0.09, h.front + 0.13)
    cell = 0.0075 * body.fine
    return [
        _on_head("helm", polygonise(skull, low, high, 1.15 * cell), steel(colour)),
        _on_head("visor", polygonise(visor, low, high, cell), steel(colour, 0.24)),
        _on_head("inner", _ball(np.array([0.0, h.eyes, middle]), 0.083 * size), dull((0.006, 0.006, 0.007), 0.9)),
    ]


def _horned(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    horns = []
    size = body.head.wide / 0.076
    for side in (1.0, -1.0):
        t = np.linspace(0.0, 1.0, 14)
        root = np.array([side * (body.head.wide + 0.018), body.head.brow + 0.055 * size, body.head.middle[2]])
        line = root + np.stack([side * (0.085 * np.sin(1.9 * t)), 0.15 * t**1.5, 0.01 * t], axis=1) * size
        horns.append(_tube(line, 0.022 * size * (1.0 - 0.93 * t)))
    return [
        _on_head("helm", _shell(body, 0.008, 0.020, back=0.02), steel(colour, 0.4)),
        _on_head("rim", band(body.head, 0.002, 0.024, 0.024, tilt=0.02), steel((0.38, 0.27, 0.12), 0.4)),
        _on_head("horns", merged(horns), dull((0.42, 0.35, 0.24), 0.5)),
    ]


def _tube(line: Doubles, radius: Reals) -> Shell:
    along = np.gradient(line, axis=0)
    along /= np.linalg.norm(along, axis=1, keepdims=True)
    side = np.cross(along, [0.0, 0.0, 1.0])
    side /= np.linalg.norm(side, axis=1, keepdims=True) + 1e-9
    up = np.cross(side, along)
    angle = np.linspace(0.0, 2.0 * np.pi, 13)
    ring = np.cos(angle)[None, :, None] * side[:, None] + np.sin(angle)[None, :, None] * up[:, None]
    return grid_shell(line[:, None] + ring * np.asarray(radius)[:, None, None])


def _crested(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    h = body.head
    size = h.wide / 0.076
    t = np.linspace(-0.9, 2.6, 30)
    arc = np.stack(
        [np.zeros(30), h.brow + 0.03 * size + 0.125 * size * np.cos(t - 0.35), h.middle[2] - 0.135 * size * np.sin(t - 0.35)],
        axis=1,
    )
    out = arc - np.array([0.0, h.brow + 0.03 * size, h.middle[2]])
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    tall = 0.055 * size * (0.6 + 0.4 * np.sin((t + 0.9) / 3.5 * np.pi))[:, None]
    half = np.array([0.014 * size, 0.0, 0.0])
    crest = grid_shell(np.stack([arc + half, arc + half * 1.6 + out * tall, arc - half * 1.6 + out * tall, arc - half], axis=1))
    guards = []
    for side in (1.0, -1.0):
        y = np.linspace(h.brow, h.chin + 0.012, 9)
        front = np.linspace(h.front - 0.035, h.front - 0.050, 9)
        back = np.linspace(h.middle[2] - 0.012, h.middle[2] + 0.03, 9)
        rows = [
            np.stack([np.full(9, side * (h.wide + 0.012)) * (1.0 - 0.20 * k), y, back + (front - back) * k], axis=1)
            for k in (0.0, 0.5, 1.0)
        ]
        guards.append(grid_shell(np.stack(rows), flip=side < 0.0))
    return [
        _on_head("helm", _shell(body, 0.0, 0.020, back=0.06), steel(colour, 0.3)),
        _on_head("crest", crest, cloth(accent, 12.0)),
        _on_head("guards", merged(guards), steel(colour, 0.32)),
    ]


def _kabuto(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    h = body.head
    size = h.wide / 0.076
    skirt = crowned(
        h,
        [(0.012, 0.020, 1.0), (-0.015, 0.040, 1.05), (-0.045, 0.060, 1.12), (-0.047, 0.056, 1.12), (0.0, 0.018, 1.0)],
        48,
        lambda a, at: np.asarray(0.055 * (0.5 + 0.5 * np.cos(a)) ** 2 * np.sin(np.pi * min(at * 1.3, 1.0))),
        0.02,
    )
    horns = []
    for side in (1.0, -1.0):
        t = np.linspace(0.0, 1.0, 12)
        root = np.array([side * 0.012, h.brow + 0.045 * size, h.front + 0.022])
        line = root + np.stack([side * 0.075 * t**0.7, 0.13 * t**1.3, 0.012 * np.sin(np.pi * t)], axis=1) * size
        horns.append(_tube(line, 0.008 * size * (1.0 - 0.85 * t)))
    return [
        _on_head("helm", _shell(body, 0.010, 0.022), dull(colour, 0.25, 0.06)),
        _on_head("neckguard", skirt, dull(colour, 0.3, 0.06)),
        _on_head("horns", merged(horns), steel((0.70, 0.50, 0.16), 0.25)),
    ]


def _crown(tall: float, points: int) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        rows = [
            (0.030, 0.010, 1.0),
            (0.030, 0.015, 1.0),
            (0.050, 0.016, 1.0),
            (0.052 + tall, 0.026, 1.04),
            (0.052 + tall, 0.022, 1.03),
            (0.050, 0.010, 1.0),
        ]

        def ripple(angle: Reals, at: float) -> Reals:
            spike = np.abs(((angle * points / (2.0 * np.pi)) % 1.0) - 0.5) * 2.0
            return np.asarray(-tall * 0.8 * (1.0 - spike) if 0.55 < at < 0.85 else np.zeros_like(angle))

        gems = [
            _ball(body.head.ring(body.head.brow + 0.042, 0.019, np.array([a]))[0], 0.006)
            for a in np.arange(points) * 2.0 * np.pi / points
        ]
        return [
            _on_head("crown", crowned(body.head, rows, points * 8, ripple, 0.006), steel(colour, 0.22)),
            _on_head("gems", merged(gems), dull((0.25, 0.01, 0.02), 0.08, 0.09)),
        ]

    return make


def _drape(low: float, open_face: float, long: float) -> Maker:
    """Cloth over the head and down behind: a veil, a hood, a headscarf."""

    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        h = body.head
        size = h.wide / 0.076
        u = np.linspace(0.0, 1.0, 26)  # from the edge by the face to the back of the skull
        v = np.linspace(-1.0, 1.0, 41)  # from one side's foot over the top to the other's
        angle = v * np.pi * 0.5
        foot = h.chin - long
        rows = []
        for k in u:
            arch = np.clip(1.0 - np.abs(v) * 1.0, 0.0, 1.0)
            over = np.cos(angle)
            x = np.sin(angle) * (h.wide + 0.022 * size)
            z = (h.front + open_face) + (h.back - 0.016 * size - h.front - open_face) * np.sin(k * np.pi * 0.5)
            y_top = (
                h.brow
                + 0.035 * size
                + (0.105 * size - 0.035 * size) * np.sin(min(k * 1.6, 1.0) * np.pi * 0.5)
                - 0.10 * size * max(k - 0.62, 0.0) ** 1.3 * 2.0
            )
            y_foot = foot + (0.02 if k < 0.3 else 0.0)
            y = y_foot + (y_top - y_foot) * np.where(over > 0.0, over**0.32, 0.0)
            spread = 1.0 + 0.55 * np.clip((h.chin + 0.01 - y) / 0.16, 0.0, 1.0)
            narrow = 1.0 - 0.92 * np.clip((k - 0.80) / 0.20, 0.0, 1.0) ** 2
            behind = -0.03 * np.clip((h.chin - y) / 0.2, 0.0, 1.0)
            rows.append(np.stack([x * spread * narrow, y + 0.0 * arch, np.full_like(x, z) + behind], axis=1))
        shell = grid_shell(np.stack(rows), flip=True)
        down = np.clip((h.chin + 0.02 - shell.positions[:, 1]) / 0.14, 0.0, 1.0).astype(np.float32)

        weights = weights_on(len(down), head=1.0) * (1.0 - down)[:, None] + weights_on(len(down), chest=1.0) * down[:, None]
        made = [Item("drape", shell, cloth(colour, low), weights=weights, sway=0.5 * down)]
        if accent != colour and low > 1.5:
            made.append(Item("coif", band(h, 0.012, 0.052, 0.017), cloth(accent, 0.0), joint="head"))
        return made

    return make


def _turban(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    def ripple(angle: Reals, at: float) -> Reals:
        return np.asarray(0.010 * np.cos(angle) * np.sin(np.pi * at))

    rolls = [
        (0.004 + 0.018 * k + d, 0.016 + 0.020 * np.sin(np.pi * (k + 0.6) / 6.5) + g, 1.0 - 0.02 * k)
        for k in range(6)
        for d, g in ((0.0, 0.0), (0.006, 0.007), (0.013, 0.007))
    ]
    wrap = crowned(body.head, [*rolls, (0.118, 0.012, 0.7), (0.124, 0.006, 0.3), (0.124, 0.004, 0.02)], 44, ripple, 0.015)
    return [
        _on_head("turban", wrap, cloth(colour, 0.0)),
        _on_head(
            "jewel",
            _ball(body.head.ring(body.head.brow + 0.06, 0.044, np.array([0.0]))[0], 0.010),
            steel((0.7, 0.5, 0.15), 0.2),
        ),
    ]


def _headphones(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    h = body.head
    t = np.linspace(-0.5 * np.pi, 0.5 * np.pi, 24)
    arc = np.stack(
        [
            np.sin(t) * (h.wide + 0.020),
            h.eyes - 0.005 + np.cos(t) * (h.crown - h.eyes + 0.024),
            np.full(24, h.middle[2] - 0.005),
        ],
        axis=1,
    )
    cups = []
    for side in (1.0, -1.0):
        centre = np.array([side * (h.wide + 0.020), h.eyes - 0.012, h.middle[2] - 0.008])
        angle = np.linspace(0.0, 2.0 * np.pi, 25)
        rows = [
            centre + np.stack([np.full(25, side * x), r * np.cos(angle), r * 0.85 * np.sin(angle)], axis=1)
            for x, r in ((-0.014, 0.030), (-0.010, 0.040), (0.010, 0.040), (0.018, 0.032), (0.019, 0.001))
        ]
        cups.append(grid_shell(np.stack(rows), flip=side > 0.0))
    return [
        _on_head("headband", _tube(arc, np.full(24, 0.009)), dull(colour, 0.4)),
        _on_head("cups", merged(cups), dull(colour, 0.3)),
    ]


def _laurel(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    return [
        _on_head(
            "laurel",
            merged(
                [
                    _ball(body.head.ring(body.head.brow + 0.040 + 0.006 * (-1) ** k, 0.014, np.array([a]))[0], 0.011)
                    for k, a in enumerate(np.linspace(0.25, 2.0 * np.pi - 0.25, 34))
                ]
            ),
            steel(colour, 0.3),
        )
    ]


ACCESSORIES = (
    hat(
        name="hardhat",
        words=("hard hat", "safety helmet", "construction helmet"),
        make=_hard_hat,
        colour=(0.52, 0.34, 0.03),
        hair_line=0.772,
    ),
    hat(
        name="firehelmet",
        words=("fire helmet", "firefighter helmet", "fireman helmet"),
        make=_fire,
        colour=(0.46, 0.30, 0.03),
        hair_line=0.77,
    ),
    hat(
        name="combathelmet",
        words=("combat helmet", "army helmet", "military helmet", "helmet"),
        make=_round(0.004, 0.024, 0.035, 0.8),
        colour=(0.07, 0.075, 0.035),
        hair_line=0.765,
    ),
    hat(
        name="skihelmet",
        words=("ski helmet", "snowboard helmet", "riding helmet", "skate helmet", "football helmet"),
        make=_round(0.006, 0.022, 0.05, 0.25),
        colour=(0.5, 0.49, 0.47),
        hair_line=0.765,
    ),
    hat(
        name="cyclinghelmet",
        words=("cycling helmet", "bike helmet", "bicycle helmet"),
        make=_cycling,
        colour=(0.5, 0.49, 0.47),
        hair_line=0.785,
    ),
    hat(
        name="fullhelmet",
        words=("full helmet", "motorcycle helmet", "racing helmet"),
        make=_full,
        colour=(0.25, 0.02, 0.02),
        hair_line=0.60,
        hides_beard=True,
    ),
    hat(
        name="knighthelmet",
        words=("knight helmet", "visored helmet", "great helm", "bascinet"),
        make=_knight,
        colour=(0.45, 0.46, 0.48),
        hair_line=0.60,
        hides_beard=True,
    ),
    hat(
        name="hornedhelmet",
        words=("horned helmet", "viking helmet"),
        make=_horned,
        colour=(0.33, 0.34, 0.36),
        hair_line=0.765,
    ),
    hat(
        name="crestedhelmet",
        words=("crested helmet", "roman helmet", "spartan helmet", "gladiator helmet"),
        make=_crested,
        colour=(0.42, 0.27, 0.10),
        accent=(0.22, 0.015, 0.02),
        hair_line=0.75,
    ),
    hat(
        name="kabuto",
        words=("kabuto", "samurai helmet"),
        make=_kabuto,
        colour=(0.02, 0.02, 0.024),
        hair_line=0.75,
    ),
    Accessory(name="crown", words=("crown", "golden crown"), slot="head", make=_crown(0.050, 8), colour=(0.72, 0.50, 0.13)),
    Accessory(
        name="tiara", words=("tiara", "diadem", "circlet"), slot="head", make=_crown(0.018, 12), colour=(0.62, 0.62, 0.64)
    ),
    hat(
        name="veil",
        words=("veil", "nun veil", "headscarf", "hijab", "shawl over head"),
        make=_drape(2.0, -0.035, 0.16),
        colour=(0.02, 0.02, 0.023),
        accent=(0.6, 0.59, 0.57),
        hair_line=0.60,
    ),
    Accessory(
        name="bridalveil",
        words=("bridal veil", "wedding veil"),
        slot="head",
        make=_drape(14.0, -0.095, 0.45),
        colour=(0.62, 0.61, 0.60),
        accent=(0.62, 0.61, 0.60),
    ),
    hat(
        name="hood",
        words=("hood", "cowl", "balaclava"),
        make=_drape(2.0, -0.010, 0.07),
        colour=(0.03, 0.03, 0.035),
        accent=(0.03, 0.03, 0.035),
        hair_line=0.60,
    ),
    hat(
        name="turban",
        words=("turban",),
        make=_turban,
        colour=(0.55, 0.53, 0.48),
        hair_line=0.74,
    ),
    Accessory(
        name="headphones",
        words=("headphones", "headset", "earphones"),
        slot="ears",
        make=_headphones,
        colour=(0.03, 0.03, 0.034),
    ),
    Accessory(
        name="laurel",
        words=("laurel", "laurel wreath", "flower crown", "wreath"),
        slot="head",
        make=_laurel,
        colour=(0.62, 0.44, 0.14),
    ),
)
