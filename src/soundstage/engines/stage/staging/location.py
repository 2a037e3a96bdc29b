"""A setting of the screenplay, built and lit: one place for all the shots that happen there."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage.scene import Floats, Mesh, Prop
from soundstage.engines.stage.screenplay.model import ScreenplayShot, Setting
from soundstage.engines.stage.staging.geography import Geography, survey_view
from soundstage.engines.stage.staging.light import sky_for
from soundstage.engines.stage.staging.slate import seed_of
from soundstage.engines.stage.world import Place, Survey, build

__all__ = ["Location", "obstacles", "scout", "settings"]

_NEAR = 60.0  # metres within which a rock can be in the camera's way
_BIG = 0.3  # radius in metres of what a camera must go round


@dataclass(frozen=True, kw_only=True, eq=False)
class Location:
    """A built place with its geography and the shots (by index) that happen there."""

    setting: Setting
    place: Place
    geography: Geography
    shots: tuple[int, ...]


def settings(shots: Sequence[ScreenplayShot]) -> dict[Setting, tuple[int, ...]]:
    """The different settings of a clip, in order, with the indices of their shots.

    Shots that differ only in what they name of a place are in one place, which has all of it.
    """
    found: dict[Setting, tuple[int, ...]] = {}
    features: dict[Setting, dict[str, None]] = {}
    for index, shot in enumerate(shots):
        plain = shot.setting.model_copy(update={"features": (), "noun": ""})
        found[plain] = (*found.get(plain, ()), index)
        features.setdefault(plain, {}).update(dict.fromkeys(shot.setting.features))
    return {
        plain.model_copy(update={"features": tuple(features[plain]), "noun": shots[indices[0]].setting.noun}): indices
        for plain, indices in found.items()
    }


def scout(
    setting: Setting, indices: tuple[int, ...], shots: Sequence[ScreenplayShot], aspect: float, seed: int, survey: Survey
) -> Location:
    """Build one place and decide where its sun stands."""
    # The same place at another time of day is the same land: its seed leaves time and weather out.
    own = seed_of(seed, "place", setting.place, setting.planet)
    place = build(
        place=setting.place,
        noun=setting.noun,
        planet=setting.planet,
        interior=setting.interior,
        time=setting.time,
        season=setting.season,
        weather=setting.weather,
        features=setting.features,
        seed=own,
        survey=survey,
    )
    geography = survey_view(place, tuple(shots[index] for index in indices), aspect, own)
    place = replace(place, sky=sky_for(place, geography))
    return Location(setting=setting, place=place, geography=geography, shots=indices)


def obstacles(props: Sequence[Prop]) -> Floats:
    """Bounding spheres (K, 4) of the bigger props near the subject: x, y, z, radius."""
    spheres = [sphere for prop in props for sphere in _spheres(prop)]
    return np.asarray(spheres, np.float32).reshape(-1, 4)


def _spheres(prop: Prop) -> list[tuple[float, float, float, float]]:
    shape = prop.part.shape
    points = shape.positions if isinstance(shape, Mesh) else shape.points.reshape(-1, 3)
    middle = np.append(points.mean(axis=0), 1.0)
    radius = float(np.linalg.norm(points - points.mean(axis=0), axis=1).max())
    found = []
    for transform in prop.transforms:
        centre = transform @ middle
        size = radius * float(np.cbrt(abs(np.linalg.det(transform[:3, :3].astype(np.float64)))))
        if size > _BIG and math.hypot(centre[0], centre[2]) < _NEAR:
            found.append((float(centre[0]), float(centre[1]), float(centre[2]), size))
    return found
