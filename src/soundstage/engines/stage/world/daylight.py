"""Sun, moon, sky and key light for a time of day on a body."""

import math
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Clouds, Light, Sky, Vec3

__all__ = ["Daylight", "daylight", "sunlight"]

# Sun elevation in degrees. Film dusk is the last of the sun; on Earth it has just set.
_ELEVATIONS = {
    "night": -30.0, "dawn": -2.0, "sunrise": 2.5, "morning": 20.0, "noon": 62.0, "day": 42.0, "afternoon": 30.0,
    "golden_hour": 8.0, "sunset": 3.0, "dusk": -1.5, "blue_hour": -5.0,
}  # fmt: skip
_MARS_ELEVATIONS = {"dawn": 3.0, "sunrise": 3.4, "golden_hour": 8.0, "sunset": 3.2, "dusk": 3.7, "blue_hour": 1.2}

# Vertical optical depths for R, G, B. Earth: Rayleigh + aerosol + ozone (Bruneton 2017's coefficients times scale heights);
# Mars: dust of a clear season (Lemmon et al. 2015), a little redder in transmission.
_RAYLEIGH = np.array([0.0464, 0.1085, 0.2648])
_OZONE = np.array([0.0098, 0.0282, 0.0013])
_AEROSOL = 0.022
_MARS = np.array([0.30, 0.36, 0.43])
_NOON = 15.0


@dataclass(frozen=True, kw_only=True)
class Daylight:
    """The sky of a moment and the light that it gives."""

    sky: Sky
    key: Light


def sunlight(body: str, elevation: float, turbidity: float = 2.5) -> Vec3:
    """Direct sunlight on a facing surface, colour × intensity, by Kasten and Young's (1989) air mass.

    Intensity falls more slowly than nature's towards the horizon, because a lens is opened as the sun sets.
    """
    degrees = max(math.degrees(elevation), 0.0)
    mass = 1.0 / (math.sin(math.radians(degrees)) + 0.50572 * (degrees + 6.07995) ** -1.6364)
    if body in ("moon", "space"):
        depth = np.zeros(3)
    elif body == "mars":
        depth = _MARS * min(mass, 14.0) * 0.35
    else:
        depth = (_RAYLEIGH + _OZONE + _AEROSOL * turbidity / 2.5) * min(mass, 16.0)
    passed = np.exp(-depth)
    level = float(passed @ (0.2126, 0.7152, 0.0722))
    hue = passed / max(float(passed.max()), 1e-6)
    hue = hue ** (0.75 if body == "mars" else 0.6)
    low = max(0.0, 1.0 - elevation / 0.45)
    colour = hue * _NOON * level**0.22 * (1.0 + 1.1 * low * low)
    return (float(colour[0]), float(colour[1]), float(colour[2]))


def daylight(*, body: str, time: str, sun_azimuth: float, clouds: Clouds, turbidity: float = 2.5) -> Daylight:
    """Sky and key light of a time of day. The key is motivated by the sun but turned a little for modelling."""
    degrees = _MARS_ELEVATIONS.get(time, _ELEVATIONS[time]) if body == "mars" else _ELEVATIONS[time]
    elevation = math.radians(degrees)
    overcast = clouds.cover if clouds.kind in ("sheet", "storm") else 0.0
    night = time == "night"
    sky = Sky(
        body="mars" if body == "mars" else "moon" if body == "moon" else "space" if body == "space" else "earth",
        sun_azimuth=sun_azimuth,
        sun_elevation=elevation,
        turbidity=turbidity,
        clouds=clouds,
        stars=1.0 if body in ("moon", "space") else 1.0 if night else 0.35 if time == "blue_hour" else 0.0,
        moon=(sun_azimuth + 0.12, 0.42) if night else None,
    )
    return Daylight(sky=sky, key=_key(sky, overcast))


def _key(sky: Sky, overcast: float) -> Light:
    turn = math.copysign(0.25, sky.sun_azimuth) if abs(sky.sun_azimuth) < 1.2 else 0.0
    if sky.moon is not None:
        azimuth, elevation = sky.moon
        return Light(azimuth=azimuth + turn, elevation=elevation, colour=(0.62, 0.78, 1.08), softness=0.02, fill=0.75, rim=1.3)
    if sky.sun_elevation < 0.0 and sky.body == "earth":
        # The bright part of the twilight sky is the key: a wide, soft, warm-to-blue light from above the horizon.
        deep = min(-sky.sun_elevation / 0.10, 1.0)
        warm, cool = np.array([2.6, 1.45, 0.80]), np.array([0.42, 0.55, 0.85])
        colour = (warm * (1 - deep) + cool * deep) * (1.0 - 0.6 * overcast)
        return Light(
            azimuth=sky.sun_azimuth + turn, elevation=0.18,
            colour=(float(colour[0]), float(colour[1]), float(colour[2])), softness=0.25, rim=0.8,
        )  # fmt: skip
    red, green, blue = sunlight(sky.body, sky.sun_elevation, sky.turbidity)
    pale = (red + green + blue) / 3.0
    dim = 1.0 - 0.95 * overcast
    low = max(0.0, 1.0 - sky.sun_elevation / 0.35)
    return Light(
        azimuth=sky.sun_azimuth + turn * low,
        elevation=max(sky.sun_elevation + 0.04 * low, 0.08) if overcast < 0.6 else 0.9,
        colour=(
            (red + (pale - red) * overcast) * dim,
            (green + (pale - green) * overcast) * dim,
            (blue + (pale - blue) * overcast) * dim,
        ),
        softness=0.01 + 0.35 * overcast,
        rim=0.7 * low,
    )
