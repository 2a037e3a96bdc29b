"""A site: something built that stands in open country, by water or in a town, on ground of its own."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from soundstage.engines.stage.scene import Air, Curve, Floats, Lamp, Material, Prop, SoundSource, Value, Vec3
from soundstage.engines.stage.world.buildings.dressing import Dressing
from soundstage.engines.stage.world.buildings.hour import Hour, hour_of
from soundstage.engines.stage.world.buildings.house import Estate
from soundstage.engines.stage.world.buildings.solids import Solid, sheet
from soundstage.engines.stage.world.buildings.street import pavement
from soundstage.engines.stage.world.place import Heights, Hints, Station
from soundstage.engines.stage.world.recipe import Brief, Terrain

__all__ = ["Builder", "Plot", "Site", "lay_site"]

# What lies round about: turf, soil, how it rolls, trees of the distance, hills behind (m), blades of grass, ground word.
_COUNTRY: dict[str, tuple[Vec3, Vec3, float, float, float, float, str]] = {
    "meadow": ((0.090, 0.130, 0.034), (0.13, 0.10, 0.06), 2.0, 0.7, 60.0, 0.5, "grass"),
    "lawn": ((0.075, 0.125, 0.030), (0.10, 0.10, 0.05), 0.4, 0.6, 12.0, 0.25, "grass"),
    "dry": ((0.27, 0.20, 0.085), (0.26, 0.18, 0.10), 2.0, 0.25, 90.0, 0.35, "soil"),
    "sand": ((0.47, 0.34, 0.19), (0.42, 0.30, 0.17), 3.0, 0.0, 14.0, 0.0, "sand"),
    "town": ((0.16, 0.155, 0.15), (0.13, 0.13, 0.125), 0.0, 0.0, 20.0, 0.0, "stone"),
    "alps": ((0.085, 0.120, 0.032), (0.12, 0.10, 0.07), 4.0, 0.9, 900.0, 0.4, "grass"),
    "snow": ((0.80, 0.83, 0.88), (0.78, 0.81, 0.86), 3.0, 0.3, 700.0, 0.0, "snow"),
    "water": ((0.20, 0.18, 0.14), (0.16, 0.15, 0.12), 0.0, 0.0, 60.0, 0.0, "wood"),
}

_GLSL = """
uniform vec3 u_turf, u_soil;
uniform float u_roll, u_trees, u_hills, u_flat, u_bed, u_shore, u_lift;

float tree_tops(vec2 xz) {
    float far = length(xz);
    if (u_trees <= 0.0 || far < u_flat + 60.0) return 0.0;
    float gather = smoothstep(0.05, 0.5, fbm(xz + 77.0, 210.0, 3) + 0.2 * smoothstep(400.0, 1800.0, far));
    vec2 q = xz / 10.0, f = fract(q) - 0.5;
    float pick = lattice(ivec2(floor(q)) + ivec2(3, 8));
    float dome = max(0.0, 1.0 - dot(f, f) * 5.0) * (0.5 + 0.5 * pick);
    return gather * u_trees * 10.0 * mix(0.55, dome, shown(8.0));
}
float landform(vec2 xz) {
    float far = length(xz), away = smoothstep(u_flat, u_flat + 160.0, far);
    float h = u_roll * away * fbm(xz + 300.0, 240.0, 3) + tree_tops(xz);
    h += smoothstep(700.0, 4200.0, far) * u_hills * max(fbm(xz + 900.0, 1900.0, 5) + 0.3, 0.0);
    h += smoothstep(1800.0, 9000.0, far) * u_hills * 1.3 * max(ridged(xz, 5200.0, 6) - 0.5, 0.0) * step(100.0, u_hills);
    // Water: everything ahead of the shore line lies under it.
    if (u_bed > 0.0) h = mix(h, -u_bed, smoothstep(u_shore + 3.0, u_shore - 3.0, xz.y) * step(far, 2600.0));
    return h + u_lift;
}
float detail(vec2 xz) { return footprint > 0.5 ? 0.0 : 0.012 * fbm(xz, 0.5, 4); }
void surface(inout Ground g) {
    vec2 xz = g.position.xz;
    vec3 turf = u_turf * (0.9 + 0.25 * fbm(xz, 30.0, 4) + 0.25 * fbm(xz, 1.4, 3) + 0.15 * fbm(xz, 0.14, 3));
    g.albedo = mix(turf, u_soil, smoothstep(0.3, 0.85, fbm(xz + 9.0, 7.0, 5)) * 0.6);
    float wood = smoothstep(1.0, 3.0, tree_tops(xz));
    g.albedo = mix(g.albedo, vec3(0.035, 0.055, 0.018) * (0.8 + 0.5 * fbm(xz, 9.0, 3)), wood * step(u_turf.r, 0.5));
    g.roughness = 0.94;
    g.sparkle = 0.0;
}
"""


@dataclass
class Plot:
    """A site while it is being built on. `floors` are what feet stand on: x, z from, x, z to, height; the last one wins."""

    brief: Brief
    hour: Hour
    random: np.random.Generator
    estate: Estate
    dressing: Dressing
    lamps: list[Lamp] = field(default_factory=list)
    floors: list[tuple[float, float, float, float, float]] = field(default_factory=list)
    props: list[Prop] = field(default_factory=list)

    def stone(
        self, albedo: Vec3, *solids: Solid, name: str = "", rough: float = 0.85, bump: float = 0.5, scale: float = 1.6
    ) -> None:
        """Solids of stone, plaster or concrete."""
        second = (albedo[0] * 0.72, albedo[1] * 0.7, albedo[2] * 0.68)
        values: dict[str, Value] = {"albedo": albedo, "second": second, "roughness": rough, "bump": bump, "scale": scale}
        self.dressing.solid(f"stone {name} {albedo}", Material(shader="stone", values=values), *solids)

    def masonry(self, stuff: float, albedo: Vec3, second: Vec3, *solids: Solid, name: str = "") -> None:
        """Walls without windows: 1 brick, 2 cut stone, 4 boards, 5 half-timber, 6 rubble, 7 tin, as masonry.glsl knows them."""
        values: dict[str, Value] = {
            "wall": albedo,
            "wall2": albedo,
            "second": second,
            "trim": albedo,
            "glass": albedo,
            "stuff": stuff,
            "bay": 3.0,
            "storey": 3.0,
            "wide": 0.3,
            "high": 0.3,
            "sill": 0.3,
            "arch": 0.0,
            "reveal": 0.1,
            "bands": 0.0,
            "ribbon": 0.0,
            "shutters": 0.0,
            "balcony": 0.0,
            "shop": 0.0,
            "lit": 0.0,
            "night": self.hour.night,
            "wet": self.hour.wet,
        }
        self.dressing.solid(
            f"masonry {stuff} {albedo} {name}",
            Material(shader="facade", values=values),
            *(s.painted(0.5, 3.0, 2.0, 0.0) for s in solids),
        )

    def plain(
        self, albedo: Vec3, *solids: Solid, rough: float = 0.5, metallic: float = 0.0, coat: float = 0.0, name: str = ""
    ) -> None:
        """Solids of paint, plastic or metal."""
        values: dict[str, Value] = {
            "albedo": albedo,
            "roughness": rough,
            "metallic": metallic,
            "coat": coat,
            "grain": 0.12,
            "bump": 0.15,
            "scale": 3.0,
        }
        self.dressing.solid(f"plain {name} {albedo} {metallic}", Material(shader="standard", values=values), *solids)

    def roof(self, stuff: float, albedo: Vec3, *solids: Solid) -> None:
        """Slopes of clay tiles 0, slate 1, thatch 2, metal 3, shingles 4 or glazed tiles 5."""
        second = (albedo[0] * 0.65, albedo[1] * 0.65, albedo[2] * 0.65)
        values: dict[str, Value] = {
            "stuff": stuff,
            "albedo": albedo,
            "second": second,
            "wet": self.hour.wet,
            "snow": self.hour.snow,
        }
        self.dressing.solid(f"roof {stuff} {albedo}", Material(shader="roof", values=values, two_sided=True), *solids)

    def glow(self, colour: Vec3, power: float, *solids: Solid) -> None:
        tint = (power * colour[0], power * colour[1], power * colour[2])
        self.dressing.solid(
            f"glow {tint}", Material(shader="neon", values={"glow": tint, "kind": 0.0}, casts_shadow=False), *solids
        )

    def light(
        self,
        x: float,
        y: float,
        z: float,
        power: float,
        colour: Vec3 = (1.0, 0.78, 0.5),
        *,
        reach: float = 24.0,
        radius: float = 0.3,
        always: bool = False,
        beam: float = 0.0,
    ) -> None:
        """A lamp that burns when it is dark."""
        if self.hour.lamps or always:
            tint = (power * colour[0], power * colour[1], power * colour[2])
            self.lamps.append(Lamp(position=(x, y, z), colour=tint, radius=radius, reach=reach, beam=beam))

    def paved(
        self,
        corners: tuple[float, float, float, float],
        *,
        y: float = 0.04,
        kind: float = 2.0,
        albedo: Vec3 = (0.30, 0.29, 0.27),
        half: float = 0.0,
        lanes: float = 2.0,
        cross: float = 9999.0,
    ) -> None:
        """A flat ground of street.glsl that feet stand on."""
        name = f"ground {kind} {albedo} {half} {corners if half else ''}"
        self.dressing.solid(
            *pavement(corners, y, kind=kind, hour=self.hour, albedo=albedo, half=half, lanes=lanes, cross=cross, name=name)
        )
        self.floors.append((*corners, y))

    def lines(self, colour: Vec3, *strips: tuple[float, float, float, float], y: float = 0.055) -> None:
        """Flat painted strips: x, z from, x, z to."""
        for x0, z0, x1, z1 in strips:
            flat = sheet([(x0, y, z1), (x1, y, z1), (x1, y, z0), (x0, y, z0)])
            self.dressing.solid(
                f"lines {colour}",
                Material(
                    shader="standard",
                    values={"albedo": colour, "roughness": 0.7, "grain": 0.2, "scale": 6.0},
                    casts_shadow=False,
                ),
                flat,
            )

    def deck(self, x0: float, z0: float, x1: float, z1: float, y: float) -> None:
        """Somewhere else that feet stand on."""
        self.floors.append((x0, z0, x1, z1, y))

    def station(
        self,
        kind: str,
        x: float,
        y: float,
        z: float,
        half: tuple[float, float] = (1.0, 1.0),
        azimuth: float = 0.0,
        line: Floats | None = None,
    ) -> None:
        self.dressing.stations.append(Station(kind=kind, centre=(x, y, z), half=half, azimuth=azimuth, line=line))


Builder = Callable[[Plot], None]


@dataclass(frozen=True, kw_only=True)
class Site:
    """A kind of site. `country` lies about it; `flat` metres of it are level; a `bed` of so many metres lies under water from
    `shore` (z) on, whose surface is `lift` metres below the ground; without water `lift` raises the land about.
    """

    build: Builder
    country: str = "meadow"
    flat: float = 120.0
    bed: float = 0.0
    shore: float = -6.0
    lift: float = 0.0
    swell: float = 0.12
    ground: str = ""
    room: str = "open"
    grass: float | None = None
    arc: float = 0.8
    reach: float = 40.0
    horizon: float = 0.05
    void: float = 0.0
    hills: float | None = None
    air: float = 5e-5
    sounds: tuple[tuple[str, float], ...] = ()
    sun: tuple[float, ...] = (0.6, -0.7, 1.0)


def lay_site(brief: Brief, site: Site) -> Terrain:
    """A site, at the hour and in the weather of the brief."""
    hour, random = hour_of(brief), brief.random(51)
    dressing = Dressing(random=random, season=brief.season or "summer", snow=hour.snow)
    plot = Plot(brief=brief, hour=hour, random=random, estate=Estate(hour=hour, random=random), dressing=dressing)
    site.build(plot)
    turf, soil, roll, trees, hills, grass, word = _COUNTRY[site.country]
    blades = grass if site.grass is None else site.grass
    values: dict[str, Value] = {
        "turf": turf,
        "soil": soil,
        "roll": roll,
        "trees": trees,
        "hills": hills if site.hills is None else site.hills,
        "flat": site.flat,
        "bed": site.bed,
        "shore": site.shore,
        "lift": 0.0 if site.bed > 0.0 else site.lift,
        "grass": blades,
        "grass_height": 0.16,
        "swell": site.swell,
    }
    return Terrain(
        glsl=_GLSL,
        values=values,
        water_level=-site.lift if site.bed > 0.0 else None,
        air=Air(extinction=site.air, scale_height=900.0),
        room=site.room,
        ground=site.ground or word,
        hints=Hints(
            sun_azimuths=site.sun, void_azimuth=site.void, horizon=site.horizon, camera_arc=site.arc, camera_reach=site.reach
        ),
        sources=tuple(SoundSource(kind=kind, start=0.0, end=1e9, level=Curve.constant(level)) for kind, level in site.sounds),
        props=lambda heights: (*plot.estate.props(), *dressing.all(), *plot.props),
        floor=_floor(plot.floors) if plot.floors else None,
        lamps=tuple(plot.lamps + dressing.lamps),
        light=hour.filled,
        look=hour.print if site.room == "street" else lambda look: look,
        stations=tuple(dressing.stations),
    )


def _floor(floors: list[tuple[float, float, float, float, float]]) -> Heights:
    """Built floors; beyond them the land counts."""

    def height(x: Floats, z: Floats) -> Floats:
        x, z = np.asarray(x, np.float32), np.asarray(z, np.float32)
        found = np.full(np.broadcast(x, z).shape, np.nan, np.float32)
        for x0, z0, x1, z1, y in floors:
            found = np.where((x >= x0) & (x <= x1) & (z >= z0) & (z <= z1), np.float32(y), found)
        return np.asarray(found, np.float32)

    return height
