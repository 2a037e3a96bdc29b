"""Clothes and accessories as pieces on the skeleton: which material they are of, how they hang, what they hide."""

import numpy as np

from ..motion import INDEX
from ..scene import Floats, Material, Mesh, Part, Vec3
from .accessory import Item
from .dressing import STUFFS, Carried, Worn
from .figure import Bound, Piece, Rigid, Skinned
from .skinning import top_four
from .swing import Hang, Pendulum
from .tailoring import Cloth

__all__ = ["bound_by", "dyed", "garment_piece", "item_piece"]

_CUTS = {
    "jeans": 1.0, "skinny": 1.0, "trousers": 2.0, "shorts": 2.0, "suittrousers": 2.0, "loose": 2.0, "shirt": 3.0, "polo": 3.0,
    "jacket": 4.0, "suitjacket": 4.0, "coat": 4.0, "trench": 4.0, "labcoat": 4.0, "raincoat": 5.0, "hoodie": 6.0,
    "chefjacket": 7.0, "puffer": 8.0, "anorak": 8.0, "leatherjacket": 9.0, "denimjacket": 10.0, "santacoat": 11.0,
    "dungarees": 1.0, "workvest": 8.0,
}  # fmt: skip
_PURE = ("vinyl", "satin", "silk", "plate", "lames", "mail", "shell", "puffer", "velvet")
_SLEEK = ("plate", "lames", "mail")


def garment_piece(worn: Worn, cloth: Cloth, sky: Floats, name: str, seed: int, pendulum: Pendulum) -> Piece:
    """A sewn garment, hung: its skirts and tails swing from the hips."""
    paint = cloth.paint.copy()
    mesh = Mesh(
        positions=cloth.positions, normals=cloth.normals, triangles=cloth.triangles, rest=cloth.rest, paint=paint,
        occlusion=np.where(paint[:, 2] > 0.5, 0.35, 0.18 + 0.82 * sky).astype(np.float32),
    )  # fmt: skip
    part = Part(name=name, shape=mesh, material=_material(worn, seed))
    sway = paint[:, 3]
    settle = Hang(pendulum, "pelvis", sway, 0.012, 0.75) if worn.garment.swing and float(sway.max(initial=0.0)) > 0.0 else None
    return Skinned(part, bound_by(cloth.weights), settle=settle)


def _material(worn: Worn, seed: int) -> Material:
    tone = dyed(worn, seed)
    if worn.stuff == "plate":
        return Material(shader="plate", values={"tone": tone, "polish": 0.28}, two_sided=True)
    values: dict[str, float | Vec3] = {
        "tone": tone, "stuff": STUFFS.get(worn.stuff, 0.0), "cut": _CUTS.get(worn.garment.name, 0.0),
        "wet": 1.0 if worn.stuff in ("vinyl", "oilskin", "rubber") else 0.0, "pattern": worn.pattern, "accent": worn.accent,
    }  # fmt: skip
    return Material(shader="fabric", values=values, two_sided=True)


def item_piece(carried: Carried, item: Item, name: str, sky: Floats, pendulum: Pendulum) -> Piece:
    """One surface of an accessory: rigid on its joint, or skinned, or swinging."""
    shell = item.shell
    rest = item.rest if item.rest is not None else shell.positions + np.array([3.0, 0.0, 3.0], np.float32)
    mesh = Mesh(
        positions=shell.positions, normals=shell.normals, triangles=shell.triangles, rest=np.asarray(rest, np.float32),
        paint=np.zeros((len(shell.positions), 4), np.float32), occlusion=(0.3 + 0.7 * sky).astype(np.float32),
    )  # fmt: skip
    part = Part(name=name, shape=mesh, material=item.material)
    if item.joint:
        return Rigid(part, item.joint)
    assert item.weights is not None, f"{carried.accessory.name} hangs on nothing"
    settle = None
    if item.sway is not None:
        joint = (
            "chest"
            if float(item.weights[:, INDEX["chest"]].sum() + item.weights[:, INDEX["neck"]].sum()) > 0.5 * len(item.weights)
            else "pelvis"
        )
        settle = Hang(pendulum, joint, np.asarray(item.sway, np.float32), 0.03)
    return Skinned(part, bound_by(item.weights), settle=settle)


def dyed(worn: Worn, seed: int) -> Vec3:
    """Cloth is never as pure as the word for its colour; denim that is called blue is denim."""
    colour = np.asarray(worn.colour)
    if worn.stuff in _SLEEK:
        return (float(colour[0]), float(colour[1]), float(colour[2]))
    if worn.stuff == "denim" and colour[2] > 1.5 * colour[0]:
        colour = 0.25 * colour + 0.75 * np.asarray((0.045, 0.075, 0.145))
    grey = float(colour @ (0.2126, 0.7152, 0.0722))
    mixed = grey + (colour - grey) * (0.96 if worn.stuff in _PURE else 0.86)
    # No two lots take the dye alike.
    rng = np.random.default_rng([seed, 37, len(worn.garment.stuff)])
    made = np.clip(mixed * rng.uniform(0.86, 1.12) * rng.uniform(0.94, 1.06, 3), 0.0, 0.68)
    return (float(made[0]), float(made[1]), float(made[2]))


def bound_by(weights: Floats) -> Bound:
    """The four heaviest joints of dense weights (N, J)."""
    indices, shares = top_four(weights)
    return Bound(indices, shares)
