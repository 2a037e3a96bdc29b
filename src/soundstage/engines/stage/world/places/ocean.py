"""The open sea: nothing but water, swell by the wind, to the horizon."""

from soundstage.engines.stage.scene import Air, SoundSource
from soundstage.engines.stage.world.place import Hints
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPE"]

_GLSL = """
uniform vec3 u_soil;
float landform(vec2 xz) { return -60.0; }
float detail(vec2 xz) { return 0.0; }
void surface(inout Ground g) { g.albedo = u_soil; g.roughness = 0.9; g.sparkle = 0.0; }
"""


def _lay(brief: Brief) -> Terrain:
    wild = "storm" in brief.weather or brief.says(
        "storm", "rough", "giant wave", "huge wave", "high seas", "hurricane", "tempest"
    )
    breezy = bool({"wind", "rain"} & set(brief.weather)) or brief.says("waves", "wave", "swell")
    calm = brief.says("calm", "still", "glassy", "serene", "tranquil")
    swell = 3.7 if wild else 1.7 if breezy else 0.30 if calm else 0.95
    return Terrain(
        glsl=_GLSL,
        values={
            "soil": (0.03, 0.05, 0.06),
            "swell": swell,
            "calm": 0.75 if calm else 0.0,
            "whitecaps": 1.0 if wild else 0.45 if breezy else 0.0,
            "murk": (0.010, 0.036, 0.042) if wild else (0.006, 0.036, 0.052),
            "void": 1.0,
        },
        water_level=0.0,
        afloat=True,
        air=Air(extinction=6.0e-5, scale_height=700.0),
        ground="water",
        sources=(SoundSource(kind="sea", start=0.0, end=1e9),),
        hints=Hints(sun_azimuths=(0.25, -0.3, 0.9), void_azimuth=0.0, horizon=0.0, camera_arc=3.0),
        shown=("sea",),
    )


RECIPE = Recipe(
    name="ocean",
    words=(
        "sea",
        "open ocean",
        "open sea",
        "high seas",
        "pacific",
        "atlantic",
        "mediterranean",
        "ocean surface",
        "middle of the ocean",
        "waves",
        "ocean waves",
        "stormy sea",
        "rough sea",
        "calm sea",
        "deep blue sea",
        "giant waves",
    ),
    lay=_lay,
    features=("sea",),
)
