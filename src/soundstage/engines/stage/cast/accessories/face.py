"""Glasses, masks and what else is worn on the face."""

import numpy as np

from ...scene import Material, Vec3
from ..accessory import Accessory, Item, Maker, Measures
from ..body.template import template
from ..skinning import vertex_normals
from ..suit.polygonise import Shell, merged
from ..suit.swept import grid_shell
from ._surfaces import band, cloth, dull, steel
from .hats import _ball
from .helmets import _tube


def _glasses(lens: Vec3, density: float, wide: float, tall: float, rim: float) -> Maker:
    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
        h = body.head
        size = h.wide / 0.076
        z = h.nose_tip[2] - 0.008 * size
        angle = np.linspace(0.0, 2.0 * np.pi, 33)
        frames, panes = [], []
        for side in (1.0, -1.0):
            outline = np.stack([
                side * 0.0345 * size + wide * size * np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** 0.75,
                h.eyes - 0.003 + tall * size * np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** 0.75,
                np.zeros_like(angle),
            ], axis=1)  # fmt: skip
            outline[:, 2] = z - 3.2 * outline[:, 0] ** 2 / size
            frames.append(_tube(outline, np.full(33, rim * size)))
            centre = outline[:-1].mean(axis=0) + np.array([0.0, 0.0, 0.0015])
            panes.append(
                grid_shell(
                    np.stack([outline, centre + (outline - centre) * 0.5, np.repeat(centre[None], 33, axis=0)]), flip=True
                )
            )
            t = np.linspace(0.0, 1.0, 8)
            hinge = np.array([side * (0.0345 + wide) * size, h.eyes + 0.006, z - 3.2 * ((0.0345 + wide) * size) ** 2 / size])
            ear = np.array([side * (h.wide + 0.003), h.eyes + 0.004, h.middle[2] - 0.012])
            frames.append(
                _tube(
                    hinge + (ear - hinge) * t[:, None] + np.array([side * 0.004, 0.0, 0.0]) * np.sin(np.pi * t)[:, None],
                    np.full(8, rim * size * 0.9),
                )
            )
        bridge = np.linspace(-1.0, 1.0, 7)
        frames.append(
            _tube(
                np.stack(
                    [bridge * (0.0345 - wide) * size, h.eyes + 0.006 + 0.003 * (1.0 - bridge**2), np.full(7, z + 0.001)], axis=1
                ),
                np.full(7, rim * size),
            )
        )
        glass = (
            dull(lens, 0.05, 0.06)
            if density > 0.9
            else Material(shader="glass", values={"tint": lens, "density": density}, casts_shadow=False)
        )
        return [
            Item("frame", merged(frames), dull(colour, 0.25, 0.05), joint="head"),
            Item("lenses", merged(panes), glass, joint="head"),
        ]

    return make


def _goggles(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    h = body.head
    size = h.wide / 0.076
    angle = np.linspace(-1.05, 1.05, 29)
    rows = []
    for up, out in ((-0.034, 0.004), (-0.030, 0.022), (0.0, 0.026), (0.030, 0.022), (0.036, 0.004)):
        nose = 0.018 * size * np.exp(-((angle / 0.16) ** 2)) * (up < -0.02)
        ring = h.ring(h.eyes + up * size, out, angle)
        ring[:, 1] += nose
        ring[:, 2] += 0.006
        rows.append(ring)
    return [
        Item("lens", grid_shell(np.stack(rows)), dull((0.30, 0.10, 0.02), 0.05, 0.09), joint="head"),
        Item("strap", band(h, h.eyes - h.brow - 0.014, h.eyes - h.brow + 0.016, 0.017), cloth(colour, 0.0), joint="head"),
    ]


def _over_face(low: float, high: float, out: float, all_round: bool, name: str, stuff: float, pattern: float = 0.0) -> Maker:
    """Cloth that lies on the face between two template heights; it moves with the head."""

    def make(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:

        base = template()
        quads, _ = base.quads("body")
        rows = base.vertices("body")
        local = np.full(len(base.positions), -1)
        local[rows] = np.arange(len(rows))
        at = base.positions[quads]
        height, depth = at[..., 1], at[..., 2]
        keep = (height.min(axis=1) > low) & (height.max(axis=1) < high) & (np.abs(at[..., 0]).max(axis=1) < 0.3)
        if not all_round:
            keep &= depth.min(axis=1) > 0.03
        triangles = local[np.concatenate([quads[keep][:, [0, 1, 2]], quads[keep][:, [0, 2, 3]]])]
        used, inverse = np.unique(triangles, return_inverse=True)
        points = body.body[used]
        faces = inverse.reshape(-1, 3).astype(np.uint32)
        normals = vertex_normals(points, faces)
        # What bulges under cloth is bridged: lips and nostrils do not show.
        points = points + normals * np.float32(out)
        for _ in range(6 if not all_round else 4):
            total, number = np.zeros_like(points), np.zeros(len(points), np.float32)
            for a, b in ((0, 1), (1, 2), (2, 0)):
                np.add.at(total, faces[:, a], points[faces[:, b]])
                np.add.at(number, faces[:, a], 1.0)
            points = np.asarray(0.5 * points + 0.5 * total / np.maximum(number, 1.0)[:, None], np.float32)
        points = np.asarray(points + vertex_normals(points, faces) * np.float32(0.0045), np.float32)
        shell = Shell(points, vertex_normals(points, faces), faces, np.zeros((len(points), 4), np.float32))
        made = [
            Item(
                name,
                shell,
                cloth(colour, stuff, pattern, (0.02, 0.02, 0.022)),
                weights=body.weights[used],
                rest=body.rest[used],
            )
        ]
        if name == "fullmask":
            made.append(_eyepieces(body))
        return made

    return make


def _eyepieces(body: Measures) -> Item:
    h = body.head
    size = h.wide / 0.076
    shells = []
    for side in (1.0, -1.0):
        angle = np.linspace(0.0, 2.0 * np.pi, 25)
        outline = np.stack(
            [
                side * (0.034 + 0.023 * np.cos(angle)) * size,
                h.eyes + 0.001 + (0.014 * np.sin(angle) + 0.009 * np.cos(angle)) * size,
                np.zeros(25),
            ],
            axis=1,
        )
        outline[:, 2] = h.nose_tip[2] - 0.010 * size - 3.6 * outline[:, 0] ** 2
        centre = outline[:-1].mean(axis=0) + np.array([0.0, 0.0, 0.004])
        shells.append(grid_shell(np.stack([outline, np.repeat(centre[None], 25, axis=0)]), flip=side > 0.0))
    return Item("eyepieces", merged(shells), dull((0.7, 0.7, 0.72), 0.15, 0.06), joint="head")


def _nose(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    return [
        Item(
            "nose",
            _ball(body.head.nose_tip + np.array([0.0, 0.002, 0.006]), 0.019 * body.size),
            dull(colour, 0.25, 0.05),
            joint="head",
        )
    ]


def _patch(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    h = body.head
    size = h.wide / 0.076
    ball = _ball(np.zeros(3), 0.022 * size)
    flat = ball.positions * np.array([1.0, 0.85, 0.28], np.float32)
    place = np.array([0.034 * size, h.eyes, h.nose_tip[2] - 0.016 * size], np.float32)
    ball = Shell((flat + place).astype(np.float32), vertex_normals(flat, ball.triangles), ball.triangles, ball.paint)
    return [
        Item("patch", ball, dull(colour, 0.6), joint="head"),
        Item("strap", band(h, 0.012, 0.020, 0.012, tilt=0.02), dull(colour, 0.6), joint="head"),
    ]


def _earrings(body: Measures, colour: Vec3, accent: Vec3) -> list[Item]:
    h = body.head

    drops = [_ball(np.array([side * (h.wide + 0.004), h.nose - 0.012, h.middle[2] + 0.002]), 0.0065) for side in (1.0, -1.0)]
    return [Item("earrings", merged(drops), steel(colour, 0.15), joint="head")]


ACCESSORIES = (
    Accessory(
        name="glasses",
        words=("glasses", "spectacles", "eyeglasses", "reading glasses"),
        slot="eyes",
        make=_glasses((0.9, 0.93, 0.92), 0.03, 0.0245, 0.0185, 0.0013),
        colour=(0.02, 0.017, 0.015),
    ),
    Accessory(
        name="sunglasses",
        words=("sunglasses", "shades", "dark glasses", "aviators"),
        slot="eyes",
        make=_glasses((0.010, 0.010, 0.012), 1.0, 0.0265, 0.0195, 0.0014),
        colour=(0.015, 0.014, 0.014),
    ),
    Accessory(
        name="goggles",
        words=("goggles", "ski goggles", "snow goggles", "vr headset"),
        slot="eyes",
        make=_goggles,
        colour=(0.02, 0.02, 0.024),
    ),
    Accessory(
        name="surgicalmask",
        words=("mask", "surgical mask", "medical mask", "face covering"),
        slot="mouth",
        make=_over_face(0.618, 0.708, 0.006, False, "mask", 0.0),
        colour=(0.30, 0.42, 0.48),
        hides_beard=True,
    ),
    Accessory(
        name="facemask",
        words=("face mask", "ninja mask", "bandit mask", "face scarf"),
        slot="mouth",
        make=_over_face(0.56, 0.712, 0.004, True, "mask", 0.0),
        colour=(0.02, 0.02, 0.024),
        hides_beard=True,
    ),
    Accessory(
        name="fullmask",
        words=("full mask", "spiderman mask", "superhero mask", "helmet mask"),
        slot="mouth",
        make=_over_face(0.54, 0.90, 0.004, True, "fullmask", 6.0, 9.0),
        colour=(0.25, 0.015, 0.02),
        hides_hair=True,
        hair_line=0.60,
        hides_beard=True,
    ),
    Accessory(name="clownnose", words=("clown nose", "red nose"), slot="nose", make=_nose, colour=(0.35, 0.01, 0.01)),
    Accessory(name="eyepatch", words=("eyepatch", "eye patch"), slot="eyes", make=_patch, colour=(0.012, 0.012, 0.012)),
    Accessory(name="earrings", words=("earrings", "earring"), slot="ears", make=_earrings, colour=(0.72, 0.52, 0.15)),
)
