"""An astronaut in a pressure suit with a gold visor, red dust on the legs."""

import numpy as np

from ...motion import Bearing, Ground, Motion
from ...scene import Material, Mesh, Part
from ..calling import CastingCall
from ..casting import Kind
from ..figure import Figure, Piece, Rigid, Skinned
from ..suit.pattern import HELMET, suit_skeleton
from ..suit.tailor import Cut, cut_suit
from ..words import colour_of

_DUST = {"mars": (0.44, 0.225, 0.115), "moon": (0.20, 0.195, 0.19)}
_SHADERS = {
    "trousers": "suit",
    "sleeves": "suit",
    "torso": "suit",
    "gloves": "glove",
    "boots": "boot",
    "soles": "rubber",
    "backpack": "shell",
    "control": "shell",
    "belt": "rubber",
    "straps": "webbing",
    "helmet": "shell",
    "shade": "shell",
    "visor": "visor",
    "lamps": "lamp",
    "rings": "metal",
    "hoses": "rubber",
    "lines": "rubber",
    "antenna": "rubber",
    "beacon": "lamp",
    "cuffs": "metal",
    "bands": "rubber",
}


def _cast(casting: CastingCall) -> Figure:
    skeleton = suit_skeleton()
    words = ("suited", *casting.attributes, *((casting.age,) if casting.age == "old" else ()))
    motion = Motion(
        casting.performance, skeleton.proportions, casting.place, casting.azimuth,
        Ground(casting.ground_height, casting.gravity), casting.seed, words, float(HELMET[1]),
    )  # fmt: skip
    pieces = [_piece(name, cut, casting) for name, cut in cut_suit(casting.framing).items()]
    return Figure(
        casting.id,
        skeleton,
        motion,
        pieces,
        eyes_at=HELMET + np.array([0.0, 0.0, 0.1]),
        mouth_at=HELMET + np.array([0.0, -0.07, 0.12]),
        shoe="boot",
        surface=casting.surface,
        weight=150.0 * casting.gravity / 9.81,
        limit=_limit,
    )


def _piece(name: str, cut: Cut, casting: CastingCall) -> Piece:
    shell = cut.shell
    mesh = Mesh(
        positions=shell.positions,
        normals=shell.normals,
        triangles=shell.triangles,
        rest=shell.positions,
        paint=shell.paint,
        occlusion=cut.occlusion,
    )
    part = Part(name=f"{casting.id}.{name}", shape=mesh, material=_material(name, casting))
    return Rigid(part, cut.joint) if cut.bound is None else Skinned(part, cut.bound)


def _material(name: str, casting: CastingCall) -> Material:
    stripe = colour_of(casting.wardrobe, (0.50, 0.075, 0.03))
    cloth = colour_of(casting.attributes, (0.66, 0.635, 0.60))
    dust = _DUST["moon" if casting.gravity < 2.5 else "mars"]
    amount = 1.0 if casting.surface in ("sand", "dust", "regolith", "earth", "gravel", "rock") else 0.25
    shader = _SHADERS[name]
    values: dict[str, object] = {"dust": dust, "dustiness": amount}
    if shader == "suit":
        values |= {"cloth": cloth, "stripe": stripe}
    elif shader == "shell":
        values |= {"white": (0.72, 0.70, 0.67), "part": {"backpack": 1.0, "control": 2.0, "helmet": 3.0, "shade": 4.0}[name]}
    elif shader == "rubber":
        tones = {
            "soles": (0.085, 0.08, 0.078),
            "hoses": (0.07, 0.07, 0.074),
            "lines": (0.34, 0.07, 0.025),
            "bands": (0.45, 0.065, 0.028),
        }
        values |= {"tone": tones.get(name, (0.10, 0.098, 0.096))}
    elif shader == "lamp":
        values = {"glow": (2.9, 3.0, 3.3) if name == "lamps" else (9.0, 0.7, 0.25)}
    elif shader == "visor":
        values = {"tint": (1.0, 0.76, 0.44), "dust": dust, "dustiness": amount}
    two_sided = name in ("shade", "straps")
    return Material(shader=shader, values=values, two_sided=two_sided)  # type: ignore[arg-type]


def _limit(bearing: Bearing) -> None:
    """A helmet turns on its ring and hardly nods; the trunk is a hard shell."""
    pitch, yaw, roll = bearing.neck
    total = float(np.clip(yaw + bearing.head[1], -0.75, 0.75))
    bearing.neck = (0.0, 0.0, 0.0)
    bearing.head = (float(np.clip(pitch + bearing.head[0], -0.16, 0.16)), total, float(np.clip(0.3 * roll, -0.04, 0.04)))
    bearing.chest = (bearing.chest[0] * 0.8, bearing.chest[1] * 0.8, bearing.chest[2] * 0.8)


KIND = Kind("astronaut", ("spaceman", "spacewoman", "cosmonaut", "taikonaut", "spacesuit"), _cast)
