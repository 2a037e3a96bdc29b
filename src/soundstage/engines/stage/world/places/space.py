"""Space: stars to all sides, gas among them, a world or two near by; who is here floats."""

import math
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.scene import Air, Globe, Light, Look, Sky, SoundSource
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]

_GLSL = """
float landform(vec2 xz) { return -9.0e5; }
float detail(vec2 xz) { return 0.0; }
void surface(inout Ground g) { g.albedo = vec3(0.0); g.roughness = 1.0; g.sparkle = 0.0; }
"""
_NAMED = {
    "earth": ("earth", "orbit", "iss", "satellite", "space station", "globe", "home planet"),
    "mars": ("mars", "red planet"),
    "ringed": (
        "saturn",
        "ring",
    ),
    "gas": ("jupiter", "gas giant"),
    "ice": ("neptune", "uranus", "ice giant", "blue planet"),
    "moon": ("moon", "lunar"),
    "sun": ("the sun", "solar", "supernova", "red giant"),
}


def _globes(brief: Brief) -> tuple[Globe, ...]:
    """Worlds that the words name, else one that suits: a big one low on one side, its moon opposite."""
    random = brief.random(1)
    named = [kind for kind, words in _NAMED.items() if brief.says(*words)]
    empty = (
        brief.says("galaxy", "nebula", "black hole", "milky way", "deep space", "starfield", "universe", "cosmos") and not named
    )
    if empty:
        return ()
    first = named[0] if named else str(random.choice(["earth", "earth", "gas", "ringed", "mars"]))
    side = float(random.choice([-1.0, 1.0]))
    sun = (side * 1.25 + float(random.uniform(-0.25, 0.25)), 0.45)
    seeds = random.integers(0, 1 << 16, 4)
    if first == "earth" and (brief.says("orbit", "station", "satellite", "astronaut", "spacewalk") or not named):
        main = Globe(
            kind="earth", azimuth=-side * 0.22, elevation=-1.02, radius=1.06, phase=(side * 0.9, 0.35), seed=int(seeds[0])
        )
    else:
        size = {"sun": 0.20, "moon": 0.26}.get(first, float(random.uniform(0.24, 0.34)))
        main = Globe(kind=first, azimuth=-side * 0.27, elevation=0.06, radius=size, phase=sun, seed=int(seeds[0]))
    others = [
        Globe(
            kind=kind,
            azimuth=side * (0.36 + 0.22 * k),
            elevation=0.20 + 0.10 * k,
            radius=0.055,
            phase=sun,
            seed=int(seeds[k + 1]),
        )
        for k, kind in enumerate(named[1:3] or (["moon"] if main.radius < 1.0 else []))
    ]
    return (main, *others)


def _lay(brief: Brief) -> Terrain:
    globes = _globes(brief)
    hazy = brief.says("nebula", "galaxy", "colourful", "colorful", "cosmos", "interstellar")
    return Terrain(
        glsl=_GLSL,
        values={"void": 1.0, "ground": (0.1, 0.1, 0.1)},
        air=Air(extinction=0.0),
        afloat=True,
        room="open",
        ground="none",
        sky=lambda sky: _space(sky, globes, 1.0 if hazy else 0.28 if not globes else 0.10),
        light=lambda light: _sun(light, globes),
        look=lambda look: Look(exposure=-0.9, contrast=1.05, saturation=1.1),
        sources=(SoundSource(kind="space", start=0.0, end=1e9),),
        shown=("milky way", *(("planets",) if globes else ())),
        hints=Hints(
            sun_azimuths=(0.9, -0.9),
            void_azimuth=0.0,
            horizon=0.0,
            camera_arc=math.pi,
            path=np.array([[0.0, 6.0], [0.0, 0.0]], np.float32),
        ),
    )


def _space(sky: Sky, globes: tuple[Globe, ...], nebula: float) -> Sky:
    return replace(
        sky, body="space", stars=1.0, milky_way=1.0, nebula=nebula, globes=globes, moon=None, sun_elevation=0.5, bolts=()
    )


def _sun(light: Light, globes: tuple[Globe, ...]) -> Light:
    """Unfiltered sun from where the worlds say it stands; a big world below gives back its blue."""
    azimuth, elevation = globes[0].phase if globes else (light.azimuth, 0.5)
    near = bool(globes) and globes[0].radius > 0.8
    return Light(
        azimuth=azimuth,
        elevation=max(elevation, 0.25),
        colour=(15.0, 14.4, 13.6),
        softness=0.006,
        fill=2.2 if near else 1.4,
        rim=0.9,
    )


RECIPE = Recipe(
    name="space",
    words=(
        "outer space",
        "deep space",
        "orbit of earth",
        "low earth orbit",
        "cosmos",
        "galaxy",
        "nebula",
        "universe",
        "milky way",
        "asteroid field",
        "asteroid belt",
        "black hole",
        "starfield",
        "interstellar space",
        "earth orbit",
        "orbit",
        "solar system",
    ),
    lay=_lay,
    features=("milky way", "planets", "moon"),
)
