"""What rooms are lined with: floors, walls and ceilings as values of materials/wallpaper.glsl."""

from dataclasses import dataclass, replace

from soundstage.engines.stage.scene import Material, Value, Vec3

__all__ = ["FINISHES", "Finish", "lining"]


@dataclass(frozen=True, kw_only=True)
class Finish:
    """`stuff` as the shader numbers it; `size` of a tile or board in metres; `band` the height of a wainscot in `trim`."""

    stuff: float = 0.0
    albedo: Vec3 = (0.7, 0.68, 0.64)
    second: Vec3 = (0.5, 0.48, 0.45)
    size: float = 0.3
    gloss: float = 0.0
    band: float = 0.0
    trim: Vec3 = (0.6, 0.58, 0.54)

    def tinted(self, albedo: Vec3) -> "Finish":
        return replace(self, albedo=albedo)


FINISHES: dict[str, Finish] = {
    "white": Finish(albedo=(0.78, 0.77, 0.74)),
    "cream": Finish(albedo=(0.72, 0.64, 0.50)),
    "sage": Finish(albedo=(0.42, 0.48, 0.38)),
    "blue": Finish(albedo=(0.34, 0.45, 0.54)),
    "rose": Finish(albedo=(0.60, 0.42, 0.38)),
    "ochre": Finish(albedo=(0.58, 0.42, 0.20)),
    "grey": Finish(albedo=(0.42, 0.42, 0.42)),
    "dark": Finish(albedo=(0.07, 0.065, 0.065)),
    "black": Finish(albedo=(0.018, 0.018, 0.02)),
    "green": Finish(albedo=(0.10, 0.18, 0.13)),
    "wine": Finish(albedo=(0.22, 0.05, 0.05)),
    "white tiles": Finish(stuff=1.0, albedo=(0.76, 0.77, 0.77), second=(0.5, 0.5, 0.5), size=0.16, gloss=0.75),
    "blue tiles": Finish(stuff=1.0, albedo=(0.35, 0.55, 0.62), second=(0.65, 0.66, 0.66), size=0.15, gloss=0.8),
    "subway tiles": Finish(stuff=1.0, albedo=(0.66, 0.65, 0.60), second=(0.35, 0.34, 0.32), size=0.2, gloss=0.7),
    "panels": Finish(stuff=2.0, albedo=(0.20, 0.095, 0.045), second=(0.10, 0.05, 0.03), gloss=0.45),
    "pale panels": Finish(stuff=2.0, albedo=(0.60, 0.58, 0.53), second=(0.4, 0.4, 0.4), gloss=0.2),
    "brick": Finish(stuff=3.0, albedo=(0.30, 0.12, 0.075), second=(0.42, 0.39, 0.35)),
    "white brick": Finish(stuff=3.0, albedo=(0.64, 0.62, 0.58), second=(0.5, 0.48, 0.45)),
    "parquet": Finish(stuff=4.0, albedo=(0.40, 0.22, 0.11), second=(0.24, 0.12, 0.06), gloss=0.45),
    "oak": Finish(stuff=5.0, albedo=(0.46, 0.29, 0.15), second=(0.33, 0.19, 0.095), size=0.16, gloss=0.4),
    "dark boards": Finish(stuff=5.0, albedo=(0.16, 0.085, 0.048), second=(0.09, 0.05, 0.03), size=0.15, gloss=0.4),
    "pine": Finish(stuff=5.0, albedo=(0.55, 0.36, 0.17), second=(0.42, 0.25, 0.11), size=0.12, gloss=0.15),
    "old boards": Finish(stuff=5.0, albedo=(0.22, 0.17, 0.12), second=(0.13, 0.10, 0.075), size=0.18, gloss=0.05),
    "court": Finish(stuff=5.0, albedo=(0.56, 0.35, 0.16), second=(0.48, 0.28, 0.12), size=0.07, gloss=0.6),
    "carpet": Finish(stuff=6.0, albedo=(0.24, 0.24, 0.27)),
    "red carpet": Finish(stuff=6.0, albedo=(0.30, 0.035, 0.04)),
    "beige carpet": Finish(stuff=6.0, albedo=(0.52, 0.45, 0.36)),
    "stone": Finish(stuff=7.0, albedo=(0.36, 0.33, 0.28), second=(0.18, 0.16, 0.14), size=0.8),
    "steel": Finish(stuff=8.0, albedo=(0.34, 0.36, 0.38), second=(0.12, 0.12, 0.13), size=0.9, gloss=0.6),
    "white steel": Finish(stuff=8.0, albedo=(0.66, 0.68, 0.70), second=(0.2, 0.2, 0.22), size=1.1, gloss=0.7),
    "grid": Finish(stuff=9.0, albedo=(0.76, 0.76, 0.74), second=(0.5, 0.5, 0.5), size=0.6),
    "stripes": Finish(stuff=10.0, albedo=(0.62, 0.55, 0.42), second=(0.52, 0.43, 0.30), size=0.24),
    "checkers": Finish(stuff=11.0, albedo=(0.70, 0.68, 0.64), second=(0.04, 0.04, 0.045), size=0.45, gloss=0.7),
    "marble": Finish(stuff=12.0, albedo=(0.66, 0.64, 0.60), second=(0.4, 0.39, 0.37), size=0.9, gloss=0.85),
    "terracotta": Finish(stuff=12.0, albedo=(0.40, 0.19, 0.10), second=(0.25, 0.18, 0.14), size=0.32, gloss=0.3),
    "linoleum": Finish(stuff=12.0, albedo=(0.48, 0.49, 0.46), second=(0.4, 0.4, 0.4), size=0.6, gloss=0.5),
    "concrete": Finish(stuff=13.0, albedo=(0.34, 0.335, 0.325), second=(0.2, 0.2, 0.2), gloss=0.15),
}


def lining(finish: Finish, *, glow: float = 0.0) -> Material:
    """The material; `glow` lights the lamps of a ceiling's grid (radiance)."""
    values: dict[str, Value] = {
        "stuff": finish.stuff,
        "albedo": finish.albedo,
        "second": finish.second,
        "pitch": finish.size,
        "gloss": finish.gloss,
    }
    if finish.band > 0.0:
        values |= {"band": finish.band, "trim": finish.trim}
    if glow > 0.0:
        values["glow"] = glow
    return Material(shader="wallpaper", values=values)
