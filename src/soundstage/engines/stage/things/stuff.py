"""What things are made of, by the word for it: a shader of `render/materials/` with its values, and how it sounds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from ..scene import Material, Value, Vec3

__all__ = ["METAL_COLOURS", "STUFFS", "Stuff", "stuff_for"]


@dataclass(frozen=True, kw_only=True)
class Stuff:
    """`tint` is the value that a colour replaces; `dyed` the stuff that takes colours in its stead; `sound` that of impacts.

    `fibres`: its shader takes the x axis for their direction.
    """

    shader: str = "made"
    values: Mapping[str, Value] = field(default_factory=dict)
    sound: str = "plastic"
    tint: str = "albedo"
    dyed: str = ""
    fibres: bool = False
    see_through: bool = False
    two_sided: bool = False

    def material(self, colour: Vec3 | None = None, more: Mapping[str, Value] | None = None) -> Material:
        """As the renderer wants it, in another colour or with other values where given."""
        values = {**self.values, **({self.tint: colour} if colour is not None else {}), **(more or {})}
        if colour is not None and self.shader == "wood":
            values["dark"] = (colour[0] * 0.45, colour[1] * 0.40, colour[2] * 0.35)
        return Material(shader=self.shader, values=values, two_sided=self.two_sided, casts_shadow=not self.see_through)


def _made(sound: str, albedo: Vec3, roughness: float, **more: Value) -> Stuff:
    return Stuff(values={"albedo": albedo, "roughness": roughness, **more}, sound=sound)


def _wood(light: Vec3, dark: Vec3, polish: float = 0.25, roughness: float = 0.5) -> Stuff:
    values: dict[str, Value] = {"albedo": light, "dark": dark, "polish": polish, "roughness": roughness}
    return Stuff(shader="wood", values=values, sound="wood", dyed="painted wood", fibres=True)


def _metal(albedo: Vec3, roughness: float, **more: Value) -> Stuff:
    values: dict[str, Value] = {"albedo": albedo, "roughness": roughness, "metallic": 1.0, "grime": 0.5, **more}
    return Stuff(values=values, sound="metal", dyed="painted metal")


def _textile(kind: float, tone: Vec3, sound: str = "cloth") -> Stuff:
    return Stuff(shader="textile", values={"albedo": tone, "stuff": kind}, sound=sound)


def _stone(albedo: Vec3, second: Vec3, roughness: float = 0.85, scale: float = 3.0, bump: float = 1.0) -> Stuff:
    values: dict[str, Value] = {"albedo": albedo, "second": second, "roughness": roughness, "scale": scale, "bump": bump}
    return Stuff(shader="stone", values=values, sound="stone")


def _laid(kind: float, albedo: Vec3, second: Vec3, course: float, sound: str = "stone") -> Stuff:
    values: dict[str, Value] = {"albedo": albedo, "second": second, "course": course, "cut": kind}
    return Stuff(shader="masonry", values=values, sound=sound)


def _food(albedo: Vec3, second: Vec3, **more: Value) -> Stuff:
    return Stuff(shader="organic", values={"albedo": albedo, "second": second, **more}, sound="food")


def _clear(tint: Vec3, density: float, sound: str = "glass", roughness: float = 0.03) -> Stuff:
    values: dict[str, Value] = {"tint": tint, "density": density, "roughness": roughness}
    return Stuff(shader="glass", values=values, sound=sound, tint="tint", see_through=True)


def _gem(tint: Vec3, sound: str, **more: Value) -> Stuff:
    return Stuff(shader="gem", values={"tint": tint, **more}, sound=sound, tint="tint")


# Metals' reflectances at normal incidence: Hoffman, "Background: physics and math of shading" (SIGGRAPH 2013 course).
STUFFS: dict[str, Stuff] = {
    "oak": _wood((0.38, 0.22, 0.11), (0.19, 0.095, 0.042)),
    "pine": _wood((0.55, 0.36, 0.18), (0.33, 0.18, 0.075), 0.15),
    "walnut": _wood((0.15, 0.078, 0.040), (0.055, 0.027, 0.014), 0.4),
    "mahogany": _wood((0.19, 0.058, 0.028), (0.085, 0.022, 0.011), 0.55),
    "ebony": _wood((0.022, 0.018, 0.016), (0.010, 0.008, 0.007), 0.5),
    "birch": _wood((0.62, 0.48, 0.31), (0.46, 0.31, 0.17), 0.2),
    "spruce": _wood((0.58, 0.34, 0.13), (0.42, 0.21, 0.07), 0.8),
    "driftwood": _wood((0.27, 0.24, 0.20), (0.12, 0.10, 0.085), 0.0, 0.9),
    "bark": _wood((0.13, 0.085, 0.055), (0.05, 0.032, 0.021), 0.0, 0.95),
    "bamboo": _wood((0.52, 0.42, 0.17), (0.38, 0.27, 0.09), 0.3),
    "painted wood": _made(
        "wood", (0.55, 0.54, 0.52), 0.5, wear=0.5, grain=0.10, bump=0.10, scale=30.0, under=(0.33, 0.21, 0.12)
    ),
    "lacquer": _made("wood", (0.02, 0.018, 0.018), 0.35, coat=1.0),
    "steel": _metal((0.56, 0.57, 0.58), 0.30, brushed=0.5),
    "chrome": _metal((0.72, 0.73, 0.74), 0.06, grime=0.2),
    "aluminium": _metal((0.72, 0.73, 0.73), 0.36, brushed=0.3),
    "silver": _metal((0.82, 0.80, 0.76), 0.16),
    "gold": _metal((0.86, 0.58, 0.20), 0.20, grime=0.35),
    "brass": _metal((0.76, 0.55, 0.24), 0.24),
    "bronze": _metal((0.42, 0.25, 0.11), 0.36, grime=0.8),
    "copper": _metal((0.80, 0.40, 0.27), 0.26),
    "iron": _metal((0.10, 0.10, 0.105), 0.55, bump=0.25, scale=120.0, grain=0.2),
    "verdigris": _made("metal", (0.22, 0.40, 0.33), 0.7, grain=0.35, bump=0.1, scale=2.0, grime=0.9),
    "rust": _made("metal", (0.21, 0.075, 0.028), 0.88, grain=0.55, bump=0.5, scale=28.0, grime=0.6),
    "painted metal": _made("metal", (0.50, 0.49, 0.47), 0.38, coat=0.35, wear=0.35, under=(0.20, 0.19, 0.18), grime=0.5),
    "car paint": _made("metal", (0.42, 0.012, 0.014), 0.42, coat=1.0, flakes=0.5, grime=0.15),
    "enamel": _made("metal", (0.70, 0.69, 0.66), 0.28, coat=0.8, grime=0.3),
    "plastic": _made("plastic", (0.40, 0.40, 0.41), 0.30, coat=0.25),
    "matt plastic": _made("plastic", (0.05, 0.05, 0.053), 0.55, grain=0.05, bump=0.05, scale=500.0),
    "rubber": _made("rubber", (0.030, 0.030, 0.031), 0.62, grain=0.10, bump=0.08, scale=150.0),
    "glossy rubber": _made("rubber", (0.46, 0.02, 0.016), 0.34, coat=0.3),
    "balloon": _made("rubber", (0.55, 0.02, 0.018), 0.22, coat=0.6, wrap=(0.35, 0.25, 0.25)),
    "leather": _made(
        "leather", (0.10, 0.045, 0.022), 0.46, grain=0.18, bump=0.35, scale=160.0, wear=0.3, under=(0.22, 0.13, 0.08)
    ),
    "cloth": _textile(0.0, (0.42, 0.40, 0.37)),
    "canvas": _textile(0.0, (0.58, 0.53, 0.43)),
    "denim": _textile(1.0, (0.055, 0.10, 0.22)),
    "knit": _textile(2.0, (0.45, 0.08, 0.07)),
    "velvet": _textile(3.0, (0.22, 0.015, 0.03)),
    "plush": _textile(4.0, (0.30, 0.165, 0.075)),
    "carpet": _textile(4.0, (0.26, 0.05, 0.045)),
    "wicker": _textile(5.0, (0.42, 0.27, 0.12), "wood"),
    "straw": _textile(6.0, (0.58, 0.43, 0.17), "plant"),
    "rope": _textile(6.0, (0.40, 0.31, 0.19)),
    "silk": _made("cloth", (0.50, 0.06, 0.08), 0.42, sheen=(0.25, 0.2, 0.2), wrap=(0.2, 0.2, 0.2)),
    "paper": _made("paper", (0.74, 0.72, 0.67), 0.85, grain=0.03, bump=0.02, scale=300.0, wrap=(0.15, 0.14, 0.12)),
    "cardboard": _made("paper", (0.36, 0.24, 0.14), 0.88, grain=0.09, bump=0.06, scale=90.0),
    "page": Stuff(shader="print", values={"stuff": 0.0}, sound="paper"),
    "newsprint": Stuff(shader="print", values={"stuff": 1.0, "albedo": (0.60, 0.58, 0.53)}, sound="paper"),
    "painting": Stuff(shader="print", values={"stuff": 2.0}, sound="cloth"),
    "map": Stuff(shader="print", values={"stuff": 3.0, "albedo": (0.62, 0.52, 0.34)}, sound="paper"),
    "keys": Stuff(shader="print", values={"stuff": 4.0, "albedo": (0.03, 0.03, 0.033)}, sound="plastic"),
    "dial": Stuff(shader="print", values={"stuff": 5.0, "albedo": (0.76, 0.74, 0.68)}, sound="paper"),
    "rug": Stuff(shader="print", values={"stuff": 6.0, "albedo": (0.30, 0.035, 0.03)}, sound="cloth"),
    "stripes": Stuff(shader="print", values={"stuff": 7.0}, sound="cloth"),
    "checks": Stuff(shader="print", values={"stuff": 8.0}, sound="cloth"),
    "glass": _clear((0.80, 0.90, 0.87), 0.10),
    "tinted glass": _clear((0.16, 0.26, 0.24), 0.55),
    "wine": _gem((0.42, 0.004, 0.02), "liquid", cloud=0.25),
    "beer": _gem((0.98, 0.52, 0.05), "liquid", cloud=0.2),
    "juice": _gem((0.98, 0.45, 0.03), "liquid", cloud=0.85),
    "water": _clear((0.62, 0.82, 0.86), 0.22, "liquid"),
    "dark glass": _made("glass", (0.012, 0.014, 0.016), 0.05, coat=1.0, specular=0.05),
    "crystal": _gem((0.96, 0.98, 1.0), "glass"),
    "diamond": _gem((0.97, 0.98, 1.0), "glass", sparkle=1.0),
    "ruby": _gem((0.80, 0.015, 0.05), "glass", sparkle=0.7),
    "ice": _gem((0.80, 0.92, 0.98), "ice", cloud=0.55),
    "jelly": _gem((0.85, 0.04, 0.05), "food", cloud=0.25),
    "jade": _gem((0.14, 0.42, 0.22), "stone", cloud=0.92),
    "amber": _gem((0.95, 0.42, 0.04), "stone", cloud=0.35),
    "marble": _stone((0.72, 0.70, 0.67), (0.38, 0.37, 0.37), 0.22, 3.2, 0.0),
    "granite": _stone((0.30, 0.28, 0.27), (0.12, 0.115, 0.115), 0.5, 30.0, 0.2),
    "concrete": _stone((0.36, 0.35, 0.33), (0.27, 0.26, 0.245), 0.9, 1.2, 0.35),
    "plaster": _stone((0.66, 0.63, 0.57), (0.55, 0.51, 0.45), 0.9, 0.9, 0.25),
    "stone": _stone((0.36, 0.33, 0.29), (0.22, 0.20, 0.175)),
    "sandstone": _stone((0.52, 0.40, 0.25), (0.38, 0.27, 0.155), 0.9, 1.4),
    "brick": _laid(0.0, (0.30, 0.095, 0.055), (0.42, 0.39, 0.35), 0.075),
    "ashlar": _laid(1.0, (0.40, 0.365, 0.31), (0.27, 0.25, 0.22), 0.38),
    "planks": _laid(2.0, (0.30, 0.045, 0.03), (0.10, 0.02, 0.015), 0.22, "wood"),
    "tiles": _laid(3.0, (0.32, 0.10, 0.05), (0.12, 0.04, 0.025), 0.22),
    "thatch": _laid(4.0, (0.34, 0.25, 0.12), (0.13, 0.09, 0.04), 0.45, "plant"),
    "corrugated": _laid(5.0, (0.42, 0.43, 0.44), (0.22, 0.20, 0.19), 0.09, "metal"),
    "siding": _laid(6.0, (0.70, 0.69, 0.66), (0.40, 0.39, 0.37), 0.16, "wood"),
    "boards": _laid(2.0, (0.34, 0.21, 0.11), (0.08, 0.045, 0.024), 0.12, "wood"),
    "windows": _laid(7.0, (0.35, 0.34, 0.33), (0.02, 0.03, 0.04), 3.2, "glass"),
    "ceramic": _made("ceramic", (0.66, 0.63, 0.57), 0.32, coat=0.7, grain=0.03, scale=40.0),
    "porcelain": _made("ceramic", (0.78, 0.77, 0.745), 0.16, coat=0.9, wrap=(0.10, 0.09, 0.08)),
    "terracotta": _made("ceramic", (0.42, 0.16, 0.075), 0.82, grain=0.16, bump=0.12, scale=30.0, grime=0.6),
    "clay": _made("ceramic", (0.32, 0.20, 0.13), 0.78, grain=0.10, bump=0.30, scale=24.0),
    "wax": _made("plant", (0.74, 0.68, 0.54), 0.42, coat=0.15, wrap=(0.55, 0.42, 0.28)),
    "snow": _made("ice", (0.86, 0.88, 0.91), 0.85, bump=0.35, scale=14.0, wrap=(0.25, 0.28, 0.35)),
    "soap": _made("plant", (0.70, 0.72, 0.70), 0.38, coat=0.3, wrap=(0.35, 0.35, 0.35)),
    "soil": _made("plant", (0.045, 0.028, 0.018), 0.95, grain=0.5, bump=0.9, scale=60.0),
    "fruit": _food((0.48, 0.022, 0.018), (0.56, 0.28, 0.03), coat=0.5, specks=0.25, scale=90.0),
    "peel": _food((0.66, 0.24, 0.012), (0.66, 0.30, 0.02), coat=0.25, bump=0.35, scale=170.0),
    "flesh": _food((0.72, 0.55, 0.25), (0.62, 0.42, 0.15), roughness=0.45, wrap=(0.35, 0.25, 0.12)),
    "crust": _food((0.42, 0.20, 0.06), (0.21, 0.075, 0.02), roughness=0.7, bump=0.5, scale=32.0, specks=0.2),
    "crumb": _food((0.74, 0.58, 0.36), (0.62, 0.42, 0.22), roughness=0.9, bump=0.7, scale=80.0),
    "cheese": _food((0.72, 0.42, 0.06), (0.66, 0.34, 0.04), roughness=0.4, wrap=(0.4, 0.3, 0.1)),
    "chocolate": _food((0.060, 0.024, 0.011), (0.035, 0.013, 0.006), roughness=0.36, coat=0.3),
    "meat": _food((0.19, 0.055, 0.024), (0.085, 0.022, 0.010), roughness=0.5, coat=0.3, bump=0.7, scale=60.0),
    "cream": _food((0.76, 0.71, 0.60), (0.70, 0.62, 0.48), roughness=0.45, wrap=(0.4, 0.35, 0.25)),
    "leaf": _food((0.045, 0.15, 0.022), (0.10, 0.22, 0.03), roughness=0.5, coat=0.15, wrap=(0.25, 0.3, 0.08), scale=40.0),
    "petal": _food((0.50, 0.015, 0.03), (0.62, 0.05, 0.06), roughness=0.55, wrap=(0.4, 0.2, 0.2), scale=60.0),
    "light": Stuff(shader="glow", values={"emission": (7.0, 5.6, 3.4)}, sound="glass", tint="emission"),
    "display": _made("glass", (0.02, 0.02, 0.02), 0.2, coat=1.0, ink=(1.0, 0.6, 0.1), shine=(2.2, 1.2, 0.15)),
    "screen": Stuff(shader="screen", values={"stuff": 0.0}, sound="glass", tint="glow"),
    "flame": Stuff(shader="flame", values={"emission": (9.0, 3.6, 0.7)}, sound="air", tint="emission", see_through=True),
    "bubble": Stuff(shader="bubble", sound="liquid", see_through=True),
    "ball": Stuff(shader="ball", values={"stuff": 0.0}, sound="rubber"),
    "planet": Stuff(shader="planet", values={"stuff": 0.0}, sound="stone"),
}

_WORDS = {
    "wood": "oak",
    "wooden": "oak",
    "timber": "oak",
    "oaken": "oak",
    "teak": "mahogany",
    "cherry wood": "mahogany",
    "rosewood": "mahogany",
    "metal": "steel",
    "metallic": "steel",
    "stainless steel": "steel",
    "tin": "aluminium",
    "aluminum": "aluminium",
    "titanium": "steel",
    "golden": "gold",
    "gilded": "gold",
    "silvery": "silver",
    "wrought iron": "iron",
    "wrought-iron": "iron",
    "cast iron": "iron",
    "rusty": "rust",
    "rusted": "rust",
    "plastic": "plastic",
    "vinyl": "plastic",
    "acrylic": "plastic",
    "lego": "plastic",
    "rubber": "glossy rubber",
    "leather": "leather",
    "fabric": "cloth",
    "cotton": "cloth",
    "linen": "canvas",
    "wool": "knit",
    "woolen": "knit",
    "woollen": "knit",
    "knitted": "knit",
    "crocheted": "knit",
    "yarn": "knit",
    "felt": "velvet",
    "fur": "plush",
    "furry": "plush",
    "fluffy": "plush",
    "stuffed": "plush",
    "woven": "wicker",
    "rattan": "wicker",
    "straw": "straw",
    "hay": "straw",
    "origami": "paper",
    "papercraft": "paper",
    "crystalline": "crystal",
    "glassy": "crystal",
    "frozen": "ice",
    "icy": "ice",
    "stone": "stone",
    "rock": "stone",
    "stony": "stone",
    "marbled": "marble",
    "cement": "concrete",
    "bricks": "brick",
    "china": "porcelain",
    "earthenware": "terracotta",
    "pottery": "ceramic",
    "stoneware": "ceramic",
    "plasticine": "clay",
    "claymation": "clay",
    "candy": "jelly",
    "sugar": "snow",
    "salt": "snow",
    "satin": "silk",
    "mirror": "chrome",
    "mirrored": "chrome",
    "obsidian": "dark glass",
    "emerald": "jade",
    "liquid metal": "chrome",
    "light": "light",
    "neon": "light",
    "bread": "crust",
}
METAL_COLOURS = {
    "gold": "gold",
    "golden": "gold",
    "silver": "silver",
    "bronze": "bronze",
    "copper": "copper",
    "chrome": "chrome",
}


def stuff_for(word: str) -> Stuff | None:
    """The stuff that a material word asks for ("wooden", "made of glass"), or None. A whole thing of glass is solid crystal."""
    low = word.lower().strip().removeprefix("made of ").removeprefix("made from ").strip()
    if low == "glass":
        return STUFFS["crystal"]
    found = STUFFS.get(_WORDS.get(low, low))
    if found is None and " " in low:
        return stuff_for(low.rsplit(" ", 1)[1])
    return replace(found) if found is not None else None
