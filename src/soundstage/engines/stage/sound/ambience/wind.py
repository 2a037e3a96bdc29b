"""Wind, after Farnell's *Designing Sound*: a low roar of turbulence, and edges that whistle higher as it blows harder.

The roar of air past an ear falls about 6 dB an octave and grows with the square of the speed; shed vortices sing near
0.2 v / d (Strouhal) for an edge of size d.
"""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.sound.recipe import Ambience, Bed
from soundstage.engines.stage.sound.signal import Grid, bands, shaped_noise, turbulence

__all__ = ["RECIPES"]


@dataclass(frozen=True, kw_only=True)
class _Air:
    """What the wind blows round: edges (Hz at the mean wind, width in octaves, gain in dB), its tilt, and what it carries."""

    edges: tuple[tuple[float, float, float], ...]
    tilt: float  # dB an octave above the corner
    corner: float  # Hz
    hiss: float  # dB of sand, grass or leaves
    hiss_band: tuple[float, float] = (3000.0, 9000.0)
    whistle: float = 0.0  # dB added to the edges


_PLAIN = _Air(edges=((210.0, 0.5, -9.0), (430.0, 0.35, -15.0), (760.0, 0.3, -24.0)), tilt=-6.5, corner=130.0, hiss=-46.0)
_AIRS = {
    "plain": _PLAIN,
    "canyon": _Air(
        edges=((150.0, 0.3, -5.0), (290.0, 0.22, -8.0), (520.0, 0.16, -14.0), (910.0, 0.12, -22.0)),
        tilt=-6.0, corner=110.0, hiss=-48.0, whistle=2.0,
    ),
    "grass": _Air(edges=((260.0, 0.6, -12.0),), tilt=-6.0, corner=140.0, hiss=-22.0, hiss_band=(2200.0, 8000.0)),
    "forest": _Air(
        edges=((330.0, 0.9, -10.0), (800.0, 1.0, -15.0)), tilt=-5.0, corner=160.0, hiss=-17.0, hiss_band=(900.0, 6000.0),
    ),
    "mars": _Air(
        edges=((120.0, 0.35, -7.0), (245.0, 0.25, -11.0), (410.0, 0.2, -19.0)),
        tilt=-8.5, corner=95.0, hiss=-40.0, hiss_band=(2500.0, 7000.0),
    ),
    "storm": _Air(
        edges=((190.0, 0.35, -6.0), (370.0, 0.28, -9.0), (640.0, 0.22, -13.0), (1150.0, 0.2, -21.0)),
        tilt=-5.5, corner=140.0, hiss=-36.0, whistle=2.0,
    ),
    "room": _Air(
        edges=((240.0, 0.14, -9.0), (395.0, 0.1, -13.0), (720.0, 0.08, -20.0)),
        tilt=-8.0, corner=90.0, hiss=-60.0, whistle=3.0,
    ),
    "mountain": _Air(
        edges=((240.0, 0.25, -7.0), (480.0, 0.18, -10.0), (870.0, 0.14, -16.0), (1500.0, 0.12, -27.0)),
        tilt=-6.0, corner=120.0, hiss=-36.0, whistle=1.0,
    ),
}  # fmt: skip


def make(bed: Bed) -> Floats:
    """`through`: plain, canyon, grass, forest, mars, storm, room, mountain; the clip's own wind sets the strength."""
    through = bed.word("through", bed.room if bed.room in _AIRS else "plain")
    air = _AIRS.get(through, _PLAIN)
    rng = bed.rng
    # the moving dust and the roar share one gust; small eddies are each ear's own
    gust = 0.3 + 0.7 * np.clip(bed.gusts(), 0.0, 3.0) ** 0.8  # a lull is never still
    breath = np.exp(0.2 * turbulence(rng, bed.steps, slope=1.3, slowest=0.07, fastest=1.2))
    own = float(np.exp(rng.normal(0.0, 0.15)))  # what it blows round is nowhere of the same size
    channels = [_blow(bed, air, gust * breath, own, side) for side in (0, 1)]
    return np.asarray(np.stack(channels, axis=1), np.float32)


def _blow(bed: Bed, air: _Air, speed: Grid, own: float, side: int) -> Grid:
    rng, hertz = bed.rng, np.maximum(bands(), 12.0)
    octaves = np.log2(hertz)
    eddies = np.exp(0.22 * turbulence(rng, bed.steps, slope=1.2, slowest=0.6, fastest=9.0))
    flow = speed * eddies
    strength = float(np.clip(bed.wind / 6.0, 0.35, 2.2))
    rising = np.maximum(octaves - np.log2(air.corner), 0.0)
    sinking = np.maximum(np.log2(45.0) - octaves, 0.0)
    # faster air pushes the corner up: the roar opens as it swells
    opening = np.log2(np.maximum(flow, 0.2))[:, None]
    shape = flow[:, None] ** 1.4 * 10.0 ** (
        (air.tilt * np.maximum(rising[None, :] - 0.8 * opening, 0.0) - 9.0 * sinking[None, :]) / 20.0
    )
    for number, (centre, width, gain) in enumerate(air.edges):
        drift = 0.16 * turbulence(rng, bed.steps, slope=1.6, slowest=0.08, fastest=2.5)
        middle = np.log2(centre * own * (1.0 + 0.015 * side)) + 0.75 * np.log2(np.maximum(speed, 0.15)) + drift
        voice = np.clip(speed * np.exp(0.5 * turbulence(rng, bed.steps, slope=1.2, slowest=0.1, fastest=4.0)), 0.0, 4.0)
        loud = 10.0 ** ((gain + air.whistle) / 20.0) * strength**0.5 * voice ** (1.7 + 0.3 * number)
        shape += loud[:, None] * np.exp(-0.5 * ((octaves[None, :] - middle[:, None]) / width) ** 2)
    low, high = np.log2(air.hiss_band[0]), np.log2(air.hiss_band[1])
    band = 1.0 / (1.0 + np.exp(-(octaves - low) * 4.0)) / (1.0 + np.exp((octaves - high) * 4.0))
    rustle = np.clip(speed * np.exp(0.45 * turbulence(rng, bed.steps, slope=0.9, slowest=0.3, fastest=14.0)), 0.0, 4.0) ** 2.2
    shape += (10.0 ** (air.hiss / 20.0) * rustle)[:, None] * band[None, :]
    return shaped_noise(rng, shape, bed.n)


def make_mars(bed: Bed) -> Floats:
    """The thin wind of Mars: the same gusts, darker and finer."""
    return make(
        Bed(rng=bed.rng, values={**bed.values, "through": "mars"}, n=bed.n, wind=bed.wind, gust=bed.gust, room=bed.room)
    )


RECIPES = (
    Ambience(
        kind="wind",
        words=("breeze", "gust", "gale", "draft", "draught", "wind howl", "howling wind", "windy"),
        level=-27.0,
        reach=12.0,
        make=make,
    ),
    Ambience(kind="mars_wind", words=("martian wind", "thin wind", "dust devil"), level=-29.0, reach=12.0, make=make_mars),
)
