"""Building styles: what a facade's shader is told, how high and wide houses are, and what roof they wear."""

from dataclasses import dataclass

from soundstage.engines.stage.scene import Material, Value, Vec3

__all__ = ["STYLES", "Style", "facade", "roofing"]


@dataclass(frozen=True, kw_only=True)
class Style:
    """Colours are linear albedo, lengths metres; see materials/facade.glsl and roof.glsl for the rest.

    `window` is its width and height as shares of bay and storey, and the sill's height; `roof` flat, gable, hip or mansard.
    """

    wall: Vec3
    wall2: Vec3
    second: Vec3 = (0.30, 0.28, 0.25)
    trim: Vec3 = (0.55, 0.53, 0.48)
    glass: Vec3 = (0.5, 0.6, 0.62)
    stuff: float = 0.0
    bay: float = 3.0
    storey: float = 3.2
    window: tuple[float, float, float] = (0.42, 0.58, 0.22)
    arch: float = 0.0
    reveal: float = 0.18
    bands: float = 0.0
    ribbon: float = 0.0
    shutters: float = 0.0
    balcony: float = 0.0
    shop: float = 0.0
    storeys: tuple[int, int] = (3, 5)
    width: tuple[float, float] = (8.0, 14.0)
    roof: str = "flat"
    tiles: tuple[float, Vec3, Vec3] = (0.0, (0.36, 0.13, 0.06), (0.22, 0.09, 0.05))
    pitch: float = 0.8
    towards: bool = False  # the gable faces the street


_SLATE: tuple[float, Vec3, Vec3] = (1.0, (0.11, 0.12, 0.14), (0.17, 0.17, 0.18))
_CLAY: tuple[float, Vec3, Vec3] = (0.0, (0.40, 0.15, 0.07), (0.26, 0.11, 0.06))
_SHINGLE: tuple[float, Vec3, Vec3] = (4.0, (0.14, 0.12, 0.11), (0.22, 0.19, 0.17))
_TIN: tuple[float, Vec3, Vec3] = (3.0, (0.30, 0.30, 0.30), (0.26, 0.13, 0.07))

STYLES: dict[str, Style] = {
    "tower": Style(
        wall=(0.20, 0.23, 0.26),
        wall2=(0.34, 0.35, 0.36),
        trim=(0.16, 0.17, 0.18),
        stuff=3.0,
        bay=1.6,
        storey=3.7,
        window=(0.93, 0.80, 0.12),
        reveal=0.05,
        ribbon=1.0,
        shop=5.2,
        storeys=(18, 44),
        width=(22.0, 38.0),
    ),
    "office": Style(
        wall=(0.42, 0.40, 0.37),
        wall2=(0.26, 0.25, 0.24),
        stuff=3.0,
        bay=2.4,
        storey=3.5,
        window=(0.76, 0.55, 0.26),
        reveal=0.22,
        bands=0.5,
        ribbon=0.6,
        shop=4.6,
        storeys=(8, 20),
        width=(18.0, 32.0),
    ),
    "deco": Style(
        wall=(0.44, 0.37, 0.28),
        wall2=(0.33, 0.24, 0.18),
        second=(0.5, 0.45, 0.38),
        stuff=2.0,
        bay=2.2,
        storey=3.5,
        window=(0.52, 0.66, 0.16),
        reveal=0.3,
        bands=0.25,
        shop=5.0,
        storeys=(12, 34),
        width=(18.0, 30.0),
    ),
    "brownstone": Style(
        wall=(0.21, 0.095, 0.058),
        wall2=(0.29, 0.15, 0.09),
        second=(0.26, 0.20, 0.16),
        trim=(0.33, 0.24, 0.17),
        stuff=1.0,
        bay=2.3,
        storey=3.4,
        window=(0.44, 0.62, 0.2),
        reveal=0.22,
        bands=0.4,
        shop=4.2,
        storeys=(4, 7),
        width=(9.0, 18.0),
    ),
    "paris": Style(
        wall=(0.56, 0.49, 0.38),
        wall2=(0.48, 0.43, 0.35),
        second=(0.40, 0.36, 0.30),
        trim=(0.60, 0.54, 0.44),
        stuff=2.0,
        bay=2.7,
        storey=3.4,
        window=(0.42, 0.74, 0.08),
        reveal=0.28,
        bands=1.0,
        shutters=0.0,
        balcony=1.0,
        shop=4.4,
        storeys=(5, 6),
        width=(14.0, 24.0),
        roof="mansard",
        tiles=_SLATE,
    ),
    "old_town": Style(
        wall=(0.58, 0.38, 0.20),
        wall2=(0.50, 0.50, 0.40),
        trim=(0.66, 0.63, 0.56),
        bay=2.3,
        storey=3.1,
        window=(0.40, 0.56, 0.24),
        arch=0.15,
        reveal=0.2,
        bands=0.6,
        shop=3.6,
        storeys=(3, 5),
        width=(7.0, 12.0),
        roof="gable",
        tiles=_CLAY,
        pitch=1.1,
    ),
    "half_timbered": Style(
        wall=(0.62, 0.57, 0.46),
        wall2=(0.56, 0.46, 0.30),
        second=(0.075, 0.045, 0.028),
        trim=(0.10, 0.065, 0.04),
        stuff=5.0,
        bay=1.5,
        storey=2.8,
        window=(0.50, 0.44, 0.3),
        reveal=0.08,
        storeys=(2, 3),
        width=(7.0, 10.0),
        roof="gable",
        tiles=_CLAY,
        pitch=1.25,
        towards=True,
    ),
    "mediterranean": Style(
        wall=(0.72, 0.69, 0.63),
        wall2=(0.66, 0.55, 0.40),
        trim=(0.10, 0.24, 0.42),
        bay=3.2,
        storey=3.1,
        window=(0.28, 0.46, 0.28),
        reveal=0.26,
        shutters=1.0,
        storeys=(2, 3),
        width=(7.0, 13.0),
        roof="hip",
        tiles=_CLAY,
        pitch=0.5,
    ),
    "cycladic": Style(
        wall=(0.82, 0.82, 0.80),
        wall2=(0.80, 0.80, 0.78),
        trim=(0.03, 0.13, 0.42),
        bay=3.4,
        storey=2.9,
        window=(0.26, 0.40, 0.32),
        reveal=0.3,
        shutters=0.0,
        storeys=(1, 2),
        width=(6.0, 10.0),
    ),
    "japan": Style(
        wall=(0.44, 0.42, 0.39),
        wall2=(0.30, 0.26, 0.22),
        trim=(0.2, 0.2, 0.2),
        stuff=3.0,
        bay=2.1,
        storey=3.0,
        window=(0.70, 0.52, 0.28),
        reveal=0.12,
        bands=0.3,
        balcony=0.0,
        shop=3.8,
        storeys=(4, 9),
        width=(8.0, 15.0),
    ),
    "suburb": Style(
        wall=(0.62, 0.60, 0.55),
        wall2=(0.42, 0.50, 0.55),
        second=(0.3, 0.3, 0.3),
        trim=(0.72, 0.72, 0.70),
        stuff=4.0,
        bay=3.3,
        storey=2.9,
        window=(0.42, 0.44, 0.34),
        reveal=0.07,
        storeys=(1, 2),
        width=(11.0, 16.0),
        roof="gable",
        tiles=_SHINGLE,
        pitch=0.75,
    ),
    "cottage": Style(
        wall=(0.40, 0.35, 0.28),
        wall2=(0.52, 0.48, 0.40),
        second=(0.24, 0.21, 0.17),
        stuff=6.0,
        bay=3.0,
        storey=2.5,
        window=(0.34, 0.40, 0.34),
        reveal=0.24,
        storeys=(1, 2),
        width=(9.0, 13.0),
        roof="gable",
        tiles=(2.0, (0.30, 0.23, 0.13), (0.20, 0.16, 0.10)),
        pitch=1.1,
    ),
    "farm": Style(
        wall=(0.36, 0.06, 0.04),
        wall2=(0.30, 0.055, 0.04),
        trim=(0.7, 0.68, 0.64),
        stuff=4.0,
        bay=4.5,
        storey=4.0,
        window=(0.20, 0.24, 0.45),
        reveal=0.06,
        storeys=(1, 1),
        width=(14.0, 18.0),
        roof="gable",
        tiles=_SHINGLE,
        pitch=1.0,
        towards=True,
    ),
    "industrial": Style(
        wall=(0.25, 0.12, 0.08),
        wall2=(0.34, 0.33, 0.31),
        second=(0.3, 0.27, 0.24),
        trim=(0.2, 0.2, 0.2),
        stuff=1.0,
        bay=4.0,
        storey=5.0,
        window=(0.72, 0.56, 0.26),
        arch=0.2,
        reveal=0.24,
        bands=0.6,
        storeys=(2, 3),
        width=(24.0, 40.0),
    ),
    "shack": Style(
        wall=(0.34, 0.26, 0.18),
        wall2=(0.22, 0.28, 0.28),
        second=(0.25, 0.12, 0.06),
        trim=(0.3, 0.26, 0.2),
        stuff=7.0,
        bay=2.8,
        storey=2.6,
        window=(0.30, 0.34, 0.36),
        reveal=0.05,
        storeys=(1, 2),
        width=(4.5, 7.0),
        roof="gable",
        tiles=_TIN,
        pitch=0.25,
    ),
    "adobe": Style(
        wall=(0.46, 0.31, 0.18),
        wall2=(0.52, 0.38, 0.24),
        trim=(0.20, 0.11, 0.06),
        bay=3.6,
        storey=3.3,
        window=(0.24, 0.40, 0.3),
        arch=0.7,
        reveal=0.35,
        storeys=(1, 3),
        width=(7.0, 13.0),
    ),
    "future": Style(
        wall=(0.05, 0.055, 0.065),
        wall2=(0.11, 0.11, 0.12),
        trim=(0.05, 0.05, 0.05),
        stuff=3.0,
        bay=1.9,
        storey=3.3,
        window=(0.80, 0.42, 0.3),
        reveal=0.10,
        bands=0.3,
        ribbon=0.8,
        shop=5.0,
        storeys=(14, 60),
        width=(16.0, 34.0),
    ),
    "castle": Style(
        wall=(0.36, 0.33, 0.28),
        wall2=(0.33, 0.31, 0.27),
        second=(0.20, 0.18, 0.15),
        stuff=2.0,
        bay=5.5,
        storey=5.0,
        window=(0.09, 0.34, 0.4),
        arch=1.0,
        reveal=0.45,
        storeys=(3, 4),
        width=(10.0, 14.0),
    ),
    "gothic": Style(
        wall=(0.44, 0.40, 0.33),
        wall2=(0.40, 0.36, 0.30),
        second=(0.26, 0.23, 0.19),
        trim=(0.36, 0.33, 0.27),
        stuff=2.0,
        bay=3.6,
        storey=7.5,
        window=(0.36, 0.66, 0.16),
        arch=1.0,
        reveal=0.5,
        bands=0.3,
        storeys=(1, 2),
        width=(12.0, 18.0),
        roof="gable",
        tiles=_SLATE,
        pitch=1.4,
    ),
    "western": Style(
        wall=(0.34, 0.24, 0.15),
        wall2=(0.44, 0.36, 0.26),
        trim=(0.55, 0.50, 0.42),
        stuff=4.0,
        bay=2.6,
        storey=3.4,
        window=(0.36, 0.5, 0.28),
        reveal=0.08,
        bands=0.4,
        shop=3.4,
        storeys=(2, 2),
        width=(7.0, 11.0),
    ),
}


def facade(style: Style, *, lit: float, night: float, wet: float) -> Material:
    """The walls of a style. `lit` is the share of its windows with a light behind them, `night` 0…1 how dark it is outside."""
    wide, high, sill = style.window
    values: dict[str, Value] = {
        "wall": style.wall,
        "wall2": style.wall2,
        "second": style.second,
        "trim": style.trim,
        "glass": style.glass,
        "stuff": style.stuff,
        "bay": style.bay,
        "storey": style.storey,
        "wide": wide,
        "high": high,
        "sill": sill,
        "arch": style.arch,
        "reveal": style.reveal,
        "bands": style.bands,
        "ribbon": style.ribbon,
        "shutters": style.shutters,
        "balcony": style.balcony,
        "shop": style.shop,
        "lit": lit,
        "night": night,
        "wet": wet,
    }
    return Material(shader="facade", values=values)


def roofing(style: Style, *, wet: float, snow: float) -> Material:
    stuff, first, second = style.tiles
    return Material(
        shader="roof", values={"stuff": stuff, "albedo": first, "second": second, "wet": wet, "snow": snow}, two_sided=False
    )
