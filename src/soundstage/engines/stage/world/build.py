"""Builds a place: recipe, time of day and weather together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.scene import Curve, Emitter, Floats, Landscape, Look, Sky, SoundSource, Value
from soundstage.engines.stage.world.daylight import daylight
from soundstage.engines.stage.world.dressing import dress, wanted
from soundstage.engines.stage.world.firmament import SHOWN, heavens, thunder
from soundstage.engines.stage.world.place import Heights, Place, Survey
from soundstage.engines.stage.world.recipe import Brief, Terrain
from soundstage.engines.stage.world.registry import find
from soundstage.engines.stage.world.weather import Weather, weather

__all__ = ["build"]

_PLACE, _WEATHER = 11, 12
_AIRLESS = ("moon", "space")
_GROWN = ("grass", "forest", "trees")
_LIVING = ("foliage", "bark", "coral", "leaf")  # materials that nothing lifeless has
_DRAUGHT = 0.25  # metres
_THROUGH_WALLS = 0.28  # of the weather's sound pressure
_REGOLITH = 0.17  # albedo of its brighter soil


def build(
    *,
    place: str,
    noun: str = "",
    planet: str = "earth",
    interior: bool = False,
    time: str = "day",
    season: str | None = None,
    weather: Sequence[str] = (),
    features: Sequence[str] = (),
    seed: int,
    survey: Survey,
    sun_azimuth: float | None = None,
) -> Place:
    """The place of a shot. The keywords are a screenplay `Setting`'s own.

    `survey` evaluates the landscape's height function for the CPU (`render.nature.survey`); `sun_azimuth`, radians from −z,
    overrides the recipe's first choice. The same keywords and seed give the same place.
    """
    brief = Brief(
        place=place, noun=noun, planet=planet, time=time, season=season,
        weather=tuple(weather), features=tuple(features), seed=seed,
    )  # fmt: skip
    recipe = find(place, noun, *features)
    terrain = recipe.lay(brief)
    conditions = _conditions(brief)
    azimuth = terrain.hints.sun_azimuths[0] if sun_azimuth is None else sun_azimuth
    light = daylight(body=planet, time=time, sun_azimuth=azimuth, clouds=conditions.clouds)
    landscape = _landscape(recipe.name, terrain, conditions, survey, seed, planet)
    sky = heavens(terrain.sky(light.sky), brief)
    extra = {} if interior or terrain.interior is not None or planet != "earth" else wanted(brief, recipe.features)
    if extra:
        landscape = replace(landscape, props=(*landscape.props, *dress(brief, landscape.height, extra)))
    shown = (*terrain.shown, *extra, *_above(sky, brief), *(name for name in brief.asked if name in recipe.features))
    return Place(
        name=recipe.name,
        landscape=landscape,
        sky=sky,
        air=conditions.air(terrain.air, terrain.dust),
        wind=conditions.wind,
        key=terrain.light(light.key),
        look=terrain.look(_look(brief, conditions)),
        emitters=(*_falling(conditions, terrain), *terrain.emitters),
        sources=(*_outside(conditions, terrain), *terrain.sources),
        room="room" if interior and terrain.interior is None else terrain.room,
        ground="snow" if conditions.snow > 0.5 and terrain.interior is None else terrain.ground,
        hints=terrain.hints,
        lamps=terrain.lamps,
        interior=terrain.interior,
        stations=terrain.stations,
        shown=tuple(dict.fromkeys(shown)),
        events=thunder(sky),
        log=(f"place: {recipe.name} on {planet}, {time}, {' '.join(brief.weather) or 'fair'}",),
    )


def _falling(conditions: Weather, terrain: Terrain) -> tuple[Emitter, ...]:
    """Nothing falls under a roof."""
    roofed = terrain.interior is not None and terrain.interior.open < 0.5
    return () if roofed else conditions.emitters


def _outside(conditions: Weather, terrain: Terrain) -> tuple[SoundSource, ...]:
    """The weather's sounds; through walls little of them is left."""
    if terrain.interior is None:
        return conditions.sources
    passed = _THROUGH_WALLS + (1.0 - _THROUGH_WALLS) * terrain.interior.open
    return tuple(
        replace(source, level=Curve(times=source.level.times, values=source.level.values * passed))
        for source in conditions.sources
    )


def _look(brief: Brief, conditions: Weather) -> Look:
    """What the meter cannot know.

    Snow is bright, night is dark and has little colour, a black sky is no reason to open up; the dusty air of Mars veils it.
    """
    if brief.planet in _AIRLESS:
        return Look(exposure=-1.8)
    if brief.time == "night":
        return Look(exposure=-0.8, saturation=0.58)
    if conditions.snow > 0.5:
        return Look(exposure=0.45)
    if brief.planet == "mars":
        return Look(contrast=1.05, saturation=1.14)
    return Look()


def _above(sky: Sky, brief: Brief) -> tuple[str, ...]:
    """Features asked for that stand in the sky."""
    there = {"aurora": sky.aurora, "rainbow": sky.rainbow, "milky way": sky.milky_way, "moon": float(sky.moon is not None)}
    return tuple(name for name in SHOWN if name in brief.asked and there[name] > 0.0)


def _conditions(brief: Brief) -> Weather:
    return weather(brief.weather, body=brief.planet, random=brief.random(_WEATHER))


def _lifeless(values: Mapping[str, Value]) -> dict[str, Value]:
    """The same land where nothing ever grew or rusted: grey dust, and no more of it bright than the Moon's."""
    grey: dict[str, Value] = {}
    for name, value in values.items():
        if isinstance(value, tuple) and len(value) == 3:
            level = _REGOLITH * min(1.0, (0.2126 * value[0] + 0.7152 * value[1] + 0.0722 * value[2]) / 0.25) ** 0.4
            grey[name] = (level, 0.985 * level, 0.965 * level)
        else:
            grey[name] = 0.0 if name in _GROWN else value
    return grey


def _landscape(name: str, terrain: Terrain, conditions: Weather, survey: Survey, seed: int, planet: str) -> Landscape:
    own = _lifeless(terrain.values) if planet in _AIRLESS else terrain.values
    values: dict[str, Value] = {"wet": conditions.wet, "snow": conditions.snow, **own}
    values["seed"] = float(seed % 9973)
    bare = Landscape(
        name=name, glsl=terrain.glsl, values=values, relief=terrain.relief,
        relief_extent=terrain.relief_extent, water_level=terrain.water_level,
    )  # fmt: skip
    heights = survey(bare)
    if terrain.afloat:
        heights = _afloat(heights, _DRAUGHT if terrain.water_level is None else terrain.water_level)
    return Landscape(
        name=name, glsl=terrain.glsl, values=values, relief=terrain.relief, relief_extent=terrain.relief_extent,
        height=_built(terrain, heights), water_level=terrain.water_level, props=terrain.props(_built(terrain, heights)),
    )  # fmt: skip


def _built(terrain: Terrain, land: Heights) -> Heights:
    """What feet stand on: floors where there are some, the land elsewhere."""
    floor = terrain.floor
    if floor is None:
        return land

    def height(x: Floats, z: Floats) -> Floats:
        found = floor(x, z)
        return np.asarray(np.where(np.isnan(found), land(x, z), found), np.float32)

    return height


def _afloat(bed: Heights, level: float) -> Heights:
    """Ground as those have it who swim or float: never deeper than just under the surface; zero where there is none."""

    def height(x: Floats, z: Floats) -> Floats:
        return np.maximum(bed(x, z), np.float32(level - _DRAUGHT))

    return height
