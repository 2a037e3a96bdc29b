"""Builds a place: recipe, time of day and weather together."""

from collections.abc import Sequence

from soundstage.engines.stage.scene import Landscape, Look, Value
from soundstage.engines.stage.world.daylight import daylight
from soundstage.engines.stage.world.place import Place, Survey
from soundstage.engines.stage.world.recipe import Brief, Terrain
from soundstage.engines.stage.world.registry import find
from soundstage.engines.stage.world.weather import Weather, weather

__all__ = ["build"]

_PLACE, _WEATHER = 11, 12


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
    landscape = _landscape(recipe.name, terrain, conditions, survey, seed)
    return Place(
        name=recipe.name,
        landscape=landscape,
        sky=light.sky,
        air=conditions.air(terrain.air, terrain.dust),
        wind=conditions.wind,
        key=light.key,
        look=_look(brief, conditions),
        emitters=conditions.emitters,
        sources=(*conditions.sources, *terrain.sources),
        room="room" if interior else terrain.room,
        ground="snow" if conditions.snow > 0.5 else terrain.ground,
        hints=terrain.hints,
        log=(f"place: {recipe.name} on {planet}, {time}, {' '.join(brief.weather) or 'fair'}",),
    )


def _look(brief: Brief, conditions: Weather) -> Look:
    """What the meter cannot know: snow is bright, night is dark and has little colour, a black sky is no reason to open up."""
    if brief.planet in ("moon", "space"):
        return Look(exposure=-1.8)
    if brief.time == "night":
        return Look(exposure=-0.8, saturation=0.72)
    if conditions.snow > 0.5:
        return Look(exposure=0.45)
    return Look()


def _conditions(brief: Brief) -> Weather:
    return weather(brief.weather, body=brief.planet, random=brief.random(_WEATHER))


def _landscape(name: str, terrain: Terrain, conditions: Weather, survey: Survey, seed: int) -> Landscape:
    values: dict[str, Value] = {"wet": conditions.wet, "snow": conditions.snow, **terrain.values}
    values["seed"] = float(seed % 9973)
    bare = Landscape(
        name=name, glsl=terrain.glsl, values=values, relief=terrain.relief,
        relief_extent=terrain.relief_extent, water_level=terrain.water_level,
    )  # fmt: skip
    heights = survey(bare)
    return Landscape(
        name=name, glsl=terrain.glsl, values=values, relief=terrain.relief, relief_extent=terrain.relief_extent,
        height=heights, water_level=terrain.water_level, props=terrain.props(heights),
    )  # fmt: skip
