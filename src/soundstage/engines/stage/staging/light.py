"""Light is chosen, not computed: the sun stands where the composition wants it, the key is motivated by it but turned.

The visible sun may be almost behind the subject; a key from there would leave its front black. So the key is turned away from
the lens axis until it models the subject and still draws a rim, as a gaffer would with a lamp just out of frame.
"""

import math
from dataclasses import replace

import numpy as np

from soundstage.engines.stage import looks
from soundstage.engines.stage.scene import Light, Look, Sky, Vec3
from soundstage.engines.stage.screenplay.model import ScreenplayShot, Style
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.world import Place

__all__ = ["GRADED", "grade", "key_for", "sky_for"]

_LOW_SUN = 0.26
_OPEN_AIR = 0.6  # of a room without walls: from here on it is lit as a place out of doors
_CLOSE = ("ECU", "CU", "MCU", "MS")
# From the lens axis, by framing: at least this far round, or fronts go black. The closer, the less the sky betrays it.
_TURNS = {"EWS": 0.7, "WS": 0.8, "LS": 0.95, "MLS": 1.1, "MS": 1.15, "MCU": 1.2, "CU": 1.2, "ECU": 1.2}
_FACE_TURN = 2.2  # a speaking face wants its key from the front quarter

# Time of day → (exposure in stops, temperature, shadows, highlights): print lights of the same film stock through a day.
_TIMES: dict[str, tuple[float, float, Vec3, Vec3]] = {
    "night": (-0.5, -0.25, (-0.006, 0.000, 0.016), (0.0, 0.004, 0.012)),
    "dawn": (-0.5, -0.05, (-0.006, 0.000, 0.012), (0.012, 0.004, -0.004)),
    "sunrise": (-0.3, 0.12, (-0.006, 0.000, 0.012), (0.016, 0.006, -0.008)),
    "morning": (0.0, 0.04, (-0.003, 0.000, 0.006), (0.008, 0.004, -0.004)),
    "golden_hour": (-0.15, 0.16, (-0.006, 0.000, 0.010), (0.018, 0.008, -0.010)),
    "sunset": (-0.3, 0.16, (-0.008, 0.000, 0.014), (0.018, 0.006, -0.008)),
    "dusk": (-0.5, 0.04, (-0.010, 0.000, 0.018), (0.012, 0.004, -0.002)),
    "blue_hour": (-0.9, -0.20, (-0.008, 0.000, 0.018), (0.0, 0.002, 0.008)),
}
_DAY = (0.18, 0.03, (-0.006, -0.001, 0.009), (0.012, 0.006, -0.008))
_GEL = 0.55
_FACE_FILL = 0.8
_FACE_LEVEL = 7.0  # key on a face, where the sun at noon is 15
_PALE = {"snow": 0.25, "fog": 0.35}  # stops: a meter makes snow and fog grey
# Moods and traits → what they add to (exposure in stops, contrast, saturation, temperature).
_PRINTS: dict[tuple[str, ...], tuple[float, float, float, float]] = {
    ("noir", "dramatic", "moody", "dark", "ominous", "tense", "epic", "contrast"): (-0.15, 0.10, 0.0, 0.0),
    ("dreamy", "soft", "ethereal", "romantic", "nostalgic"): (0.0, -0.08, 0.0, 0.06),
    ("vibrant", "colourful", "colorful", "cheerful", "joyful", "saturated"): (0.0, 0.0, 0.15, 0.0),
    ("vintage_film", "vintage", "sepia", "retro"): (0.0, 0.0, -0.2, 0.15),
    ("melancholic", "muted", "bleak"): (0.0, -0.02, -0.22, -0.05),
    ("beautiful",): (0.05, 0.0, 0.06, 0.04),
    ("serene",): (0.05, -0.03, 0.0, 0.03),
    ("warm",): (0.0, 0.0, 0.0, 0.2),
    ("cool",): (0.0, 0.0, 0.0, -0.2),
    ("bright",): (0.3, 0.0, 0.0, 0.0),
}
GRADED = frozenset(word for said in _PRINTS for word in said) | {"teal_orange"}
_GLOOMY = ("overcast", "rain", "storm", "fog", "snow")


def sky_for(place: Place, geography: Geography) -> Sky:
    """The place's sky with its sun, or moon, where the composition wants it."""
    moon = place.sky.moon
    if moon is not None:
        moon = (geography.sun, moon[1])
    return replace(place.sky, sun_azimuth=geography.sun, moon=moon)


def key_for(place: Place, geography: Geography, shot: ScreenplayShot, view: float, *, faces: bool) -> Light:
    """The key light of one shot that looks along azimuth `view`; `faces` when somebody in it speaks or fills the frame."""
    key = place.key
    if place.interior is not None and place.interior.open < _OPEN_AIR:
        return replace(key, rim=max(key.rim, 0.45))  # it comes in through windows: its walls say from where
    turn = _wrapped(geography.sun - view)
    side = math.copysign(1.0, turn) if abs(turn) > 1e-3 else -geography.side
    close = shot.framing in _CLOSE
    if close and faces:
        azimuth = view + side * _FACE_TURN
        elevation = max(key.elevation, 0.5)
    else:
        azimuth = view + side * max(abs(turn), _TURNS[shot.framing])
        elevation = max(key.elevation, 0.16 if close else 0.13)
    low = place.sky.sun_elevation < _LOW_SUN
    return replace(
        key,
        azimuth=azimuth,
        elevation=elevation,
        colour=_gelled(key.colour) if close and faces else key.colour,
        fill=key.fill * (_FACE_FILL if close and faces else 1.0),
        softness=max(key.softness, 0.10 if close and faces else 0.012),
        rim=max(key.rim, 0.9 if low else 0.45),
    )


def grade(place: Place, shot: ScreenplayShot, style: Style) -> Look:
    """Exposure and grade for time of day, weather and mood."""
    stops, temperature, shadows, highlights = _TIMES.get(shot.setting.time, _DAY)
    contrast, saturation = 1.06, 1.06
    if any(weather in _GLOOMY for weather in shot.setting.weather):
        contrast, saturation, temperature = 1.06, 0.90, temperature - 0.06
    if shot.setting.time != "night":
        stops += max((_PALE[weather] for weather in shot.setting.weather if weather in _PALE), default=0.0)
    words = {style.name, style.mood, *style.traits}
    for said, (stops_by, contrast_by, saturation_by, temperature_by) in _PRINTS.items():
        if words & set(said):
            stops, contrast = stops + stops_by, contrast + contrast_by
            saturation, temperature = saturation + saturation_by, temperature + temperature_by
    if "teal_orange" in words:
        shadows, highlights = _sum(shadows, (-0.012, 0.004, 0.016)), _sum(highlights, (0.016, 0.004, -0.012))
    base = place.look
    recipe = looks.find(style.name)
    look = replace(
        base,
        exposure=stops if base.exposure is None else base.exposure + stops,
        contrast=base.contrast * contrast,
        saturation=base.saturation * saturation,
        temperature=base.temperature + temperature,
        split=(_sum(base.split[0], shadows), _sum(base.split[1], highlights)),
        grain=base.grain * (1.8 if "vintage_film" in words else 1.0),
        monochrome=style.monochrome,
    )
    return look if recipe is None else replace(recipe.grade(look), style=recipe.name)


def _gelled(colour: Vec3) -> Vec3:
    """The lamp for a face: brighter than the sky around it, and nearer to white, or sunset makes a red mask of it."""
    rgb = np.asarray(colour)
    grey = float(rgb @ (0.2126, 0.7152, 0.0722))
    mixed = (rgb * (1.0 - _GEL) + grey * _GEL) * max(1.0, _FACE_LEVEL / max(grey, 1e-3)) ** 0.35
    return (float(mixed[0]), float(mixed[1]), float(mixed[2]))


def _sum(a: Vec3, b: Vec3) -> Vec3:
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def _wrapped(angle: float) -> float:
    return (angle + math.pi) % (2.0 * math.pi) - math.pi
