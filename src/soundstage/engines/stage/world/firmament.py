"""What is asked of the sky beyond its weather: aurora, rainbow, Milky Way, a moon of some phase, lightning with its thunder."""

import math
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.scene import Bolt, Event, Sky
from soundstage.engines.stage.world.recipe import Brief

__all__ = ["SHOWN", "heavens", "thunder"]

SHOWN = ("aurora", "rainbow", "milky way", "moon")
_LASTS = 60.0  # seconds for which a storm's strokes are laid out
_PHASES = {
    "crescent": 0.18,
    "new moon": 0.02,
    "half moon": 0.5,
    "quarter moon": 0.5,
    "gibbous": 0.78,
    "full moon": 1.0,
    "blood moon": 1.0,
}
_DARK = ("night", "blue_hour", "dusk", "dawn")


def heavens(sky: Sky, brief: Brief) -> Sky:
    """The sky with what the words ask of it. Airless and submerged skies are left as they are."""
    if sky.body != "earth":
        return sky
    found = replace(sky, bolts=_strokes(sky, brief))
    if brief.time == "night":
        clear = sky.clouds.kind in ("none", "streaks", "heaps")
        milky = 1.0 if brief.wants("milky way") else 0.35 if clear else 0.0
        found = replace(found, milky_way=milky, moon_phase=_phase(brief))
        if brief.wants("milky way", "aurora") and not brief.wants("moon"):
            # Neither shows beside a bright moon: a thin one lights the land all the same.
            found = replace(found, moon_phase=0.1, stars=1.0, clouds=replace(sky.clouds, kind="none", cover=0.0))
    if brief.wants("aurora"):
        found = replace(found, aurora=1.0, stars=max(found.stars, 0.8), clouds=replace(sky.clouds, kind="none", cover=0.0))
    if brief.wants("rainbow") and brief.time not in _DARK:
        found = replace(found, rainbow=1.0)
    return found


def thunder(sky: Sky) -> tuple[Event, ...]:
    """An event at every stroke, at its place; the mix lets it be heard as late as sound travels."""
    return tuple(
        Event(
            time=bolt.time,
            kind="thunder",
            source="lightning",
            position=(bolt.distance * math.sin(bolt.azimuth), 300.0, -bolt.distance * math.cos(bolt.azimuth)),
            values={"distance": bolt.distance},
        )
        for bolt in sky.bolts
    )


def _phase(brief: Brief) -> float:
    said = next((phase for words, phase in _PHASES.items() if brief.says(words)), None)
    return said if said is not None else float(brief.random(31).choice([0.62, 0.85, 1.0, 1.0]))


def _strokes(sky: Sky, brief: Brief) -> tuple[Bolt, ...]:
    """Strokes before the camera, the first soon, then one every few seconds."""
    if "storm" not in brief.weather or "dust" in brief.weather or brief.season == "winter":
        return ()
    random = np.random.default_rng([brief.seed, 0xB017])
    bolts, time = [], float(random.uniform(0.7, 1.6))
    while time < _LASTS:
        bolts.append(
            Bolt(
                time=time,
                azimuth=float(random.uniform(-0.42, 0.42)),
                distance=float(random.uniform(700.0, 3200.0)),
                seed=int(random.integers(1 << 16)),
            )
        )
        time += float(random.uniform(2.4, 5.5))
    return tuple(bolts)
