"""What plants are made of: bark and foliage as materials."""

from soundstage.engines.stage.scene import Material, Vec3
from soundstage.engines.stage.world.plants.leaves import spray

__all__ = ["BARKS", "bark", "foliage"]

# Kind → number in materials/bark.glsl, light, dark. Linear albedo.
BARKS: dict[str, tuple[int, Vec3, Vec3]] = {
    "furrowed": (0, (0.135, 0.105, 0.078), (0.035, 0.027, 0.021)),
    "plated": (0, (0.210, 0.118, 0.070), (0.050, 0.030, 0.022)),
    "red": (0, (0.190, 0.085, 0.048), (0.050, 0.022, 0.015)),
    "birch": (1, (0.58, 0.55, 0.50), (0.035, 0.030, 0.028)),
    "palm": (2, (0.195, 0.160, 0.118), (0.075, 0.058, 0.040)),
    "bamboo": (3, (0.165, 0.215, 0.055), (0.300, 0.260, 0.115)),
    "smooth": (4, (0.110, 0.090, 0.074), (0.058, 0.042, 0.036)),
    "pale": (0, (0.260, 0.232, 0.200), (0.095, 0.080, 0.066)),
    "cactus": (5, (0.095, 0.140, 0.060), (0.320, 0.275, 0.165)),
    "mossy": (6, (0.095, 0.080, 0.060), (0.060, 0.085, 0.022)),
}


def bark(kind: str, *, snow: float = 0.0, sway: float = 0.0) -> Material:
    """Bark by kind; `sway` metres that it moves at ten metres up in a fresh breeze."""
    number, light, dark = BARKS[kind]
    return Material(shader="bark", values={"stuff": float(number), "albedo": light, "dark": dark, "snow": snow, "sway": sway})


def foliage(
    kind: str,
    first: Vec3,
    second: Vec3,
    *,
    petal: Vec3 = (0.8, 0.8, 0.8),
    snow: float = 0.0,
    sway: float = 0.25,
    gloss: float = 0.5,
) -> Material:
    """Cards of `leaves.spray(kind)` between two colours of leaf, and one of petal."""
    return Material(
        shader="foliage",
        values={"albedo": first, "second": second, "petal": petal, "snow": snow, "sway": sway, "roughness": gloss},
        textures={"cut": spray(kind)},
        two_sided=True,
    )
