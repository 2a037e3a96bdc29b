"""What stands in a shot's sky besides sun and clouds: features to compile in, uniforms to set, and the light of a flash."""

import math
from dataclasses import replace
from typing import Any

import numpy as np

from soundstage.engines.stage.render.view import direction
from soundstage.engines.stage.scene import Bolt, Globe, Light, Shot, Sky, Vec3

__all__ = ["features", "flash", "lit_by", "uniforms"]

_KINDS = {"earth": 0, "moon": 1, "mars": 2, "gas": 3, "ringed": 4, "ice": 5, "sun": 6, "desert": 7}
_SPECK = Globe(kind="moon", azimuth=0.0, elevation=-1.5, radius=1e-4)
_STROKE = 0.42  # seconds that a stroke of lightning flickers
_MOST = 3  # bolts that may be lit at one instant


def features(sky: Sky) -> dict[str, object]:
    """What nature/glsl/heavens.glsl is compiled with."""
    has = {
        "STARS": sky.stars > 0.0,
        "NEBULA": sky.nebula > 0.0,
        "AURORA": sky.aurora > 0.0,
        "RAINBOW": sky.rainbow > 0.0,
        "UNDERWATER": sky.body == "underwater",
    }
    found: dict[str, object] = {name: 1 for name, wanted in has.items() if wanted}
    if sky.bolts:
        found["BOLTS"] = _MOST
    if sky.globes:
        found["GLOBES"] = max(len(sky.globes), 2)  # an array of one is no array to the driver
    return found


def uniforms(shot: Shot, seconds: float) -> dict[str, Any]:
    """Values of nature/glsl/heavens.glsl at a clip time."""
    sky = shot.sky
    seed = float(shot.landscape.values.get("seed", 0.0)) if shot.landscape else 0.0  # type: ignore[arg-type]
    values: dict[str, Any] = {
        "u_milky": sky.milky_way, "u_nebula": sky.nebula, "u_aurora": sky.aurora, "u_sky_seed": seed * 0.713 % 29.0,
        "u_rainbow": (*_bow(shot), sky.rainbow),
    }  # fmt: skip
    if sky.bolts:
        lit = sorted(((_level(bolt, seconds), bolt) for bolt in sky.bolts), key=lambda one: -one[0])[:_MOST]
        rows = [(bolt.azimuth, level, float(bolt.seed % 997), bolt.distance) for level, bolt in lit]
        values["u_bolt"] = rows + [(0.0, 0.0, 0.0, 1.0)] * (_MOST - len(rows))
    if sky.globes:
        worlds = sky.globes if len(sky.globes) > 1 else (*sky.globes, _SPECK)
        values["u_globe"] = [(*direction(g.azimuth, g.elevation), g.radius) for g in worlds]
        values["u_globe_sun"] = [(*direction(*g.phase), float(_KINDS.get(g.kind, 2))) for g in worlds]
        values["u_globe_seed"] = [float(g.seed % 89) * 0.37 for g in worlds]
    return values


def flash(shot: Shot, seconds: float) -> float:
    """How much lightning adds to the light of the sky: 0 between strokes, about 1 for one that is near."""
    return float(sum(_level(bolt, seconds) * min(1.0, 900.0 / max(bolt.distance, 300.0)) for bolt in shot.sky.bolts))


def lit_by(shot: Shot, seconds: float) -> Light:
    """The shot's key at a clip time: lightning fills the whole sky with light."""
    if not shot.sky.bolts:
        return shot.key
    return replace(shot.key, fill=shot.key.fill * (1.0 + 3.2 * flash(shot, seconds)))


def _level(bolt: Bolt, seconds: float) -> float:
    """A stroke: a leader, a return stroke, one or two more down the same channel."""
    age = seconds - bolt.time
    if not 0.0 <= age < _STROKE:
        return 0.0
    second = 0.09 + 0.05 * math.sin(bolt.seed)
    strokes = ((0.0, 1.0), (second, 0.7), (second + 0.12, 0.45))
    return sum(height * math.exp(-(age - at) * 22.0) for at, height in strokes if age >= at)


def _bow(shot: Shot) -> Vec3:
    """The middle of a rainbow: opposite the sun, yet where the camera looks, for a bow is only asked for to be seen."""
    middle = (shot.start_frame + shot.end_frame) / 48.0
    back = shot.camera.at(middle)[1][:, 2]
    ahead = math.atan2(-float(back[0]), float(back[2]))
    opposite = shot.sky.sun_azimuth + math.pi
    away = math.remainder(opposite - ahead, math.tau)
    azimuth = ahead + float(np.clip(away, -0.35, 0.35))
    return direction(azimuth, -float(np.clip(shot.sky.sun_elevation, 0.22, 0.42)))
