"""What a director of photography changes on reading the pages: a place where none is named, a size that shows the place."""

from collections.abc import Sequence

import numpy as np

from soundstage.engines.stage.screenplay.model import Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.staging.breakdown import breakdown
from soundstage.engines.stage.staging.gags.gag import Gag
from soundstage.engines.stage.staging.habitat import INDOORS, home_of
from soundstage.engines.stage.staging.slate import seed_of
from soundstage.engines.stage.staging.turning import begun
from soundstage.engines.stage.world import names

__all__ = ["prepare"]

_NOWHERE = "generic"
_WATERS = ("ocean", "lake", "river", "beach", "coast", "harbour")
_UP = ("surface", "breach", "jump", "leap", "aerial", "above", "fin", "beached", "shore")
_HOUSE = 4.5  # metres: what is longer does not stand in a room
_FALLS = frozenset({"rain", "snow", "fog", "storm"})
_OUTSIDE = "garden"
_PICTURESQUE = ("mountains", "beach", "dunes", "canyon")
_AT_A_PLACE = ("edge_of", "at", "on", "in", "by", "near", "overlooking", "atop", "on_top_of", "before")


def prepare(script: Screenplay, seed: int) -> tuple[Screenplay, tuple[str, ...]]:
    """The screenplay as it will be shot, and log lines about what was chosen for it."""
    shots, log = _located(script, seed)
    people = {subject.id: subject for subject in script.subjects}
    shots = _submerged(script, shots)
    return begun(script.model_copy(update={"shots": tuple(_sized(shot, people) for shot in shots)})), log


def _located(script: Screenplay, seed: int) -> tuple[tuple[ScreenplayShot, ...], tuple[str, ...]]:
    """Where the words name no place, everything is filmed where it is at home; where nothing is seen, in land worth seeing."""
    plan = breakdown(script)
    rigs = {one.shot: one.gag for one in plan.gags}
    built = {
        role.subject.noun.split()[-1] for role in plan.roles if role.named and role.family == "thing" and role.length > _HOUSE
    }
    if not all(_nowhere(shot, rigs.get(number)) or _itself(shot, built) for number, shot in enumerate(script.shots)):
        return script.shots, ()
    wanted = next((one.gag.home for one in plan.gags if one.gag.home in names()), None)
    if wanted is not None:
        return _at(script, wanted)
    named = [role for role in plan.roles if role.named and role.number == 0]
    chosen = home_of(named, [deed.act for deed in plan.deeds], seed_of(seed, "home")) if named else None
    if chosen is None and not named:
        choices = [place for place in _PICTURESQUE if place in names()]
        chosen = choices[int(np.random.default_rng(seed_of(seed, "somewhere")).integers(len(choices)))]
    if chosen in INDOORS and any(_FALLS & set(shot.setting.weather) for shot in script.shots):
        chosen = _OUTSIDE  # nothing falls under a roof
    if chosen is None:
        return script.shots, ()
    return _at(script, chosen)


def _at(script: Screenplay, chosen: str) -> tuple[tuple[ScreenplayShot, ...], tuple[str, ...]]:
    inside = chosen in INDOORS
    shots = tuple(
        shot.model_copy(update={"setting": shot.setting.model_copy(update={"place": chosen, "interior": inside})})
        for shot in script.shots
    )
    return shots, (f"no place is named; filmed in: {chosen}",)


def _submerged(script: Screenplay, shots: Sequence[ScreenplayShot]) -> tuple[ScreenplayShot, ...]:
    """Shots of what lives under water are filmed there, unless it comes up."""
    plan = breakdown(script)
    changed = []
    for number, shot in enumerate(shots):
        here = [role for role in plan.roles if role.named and number in role.shots]
        diving = bool(here) and all(role.family == "cast" and role.medium == "water" for role in here)
        text = shot.text.lower()
        if diving and shot.setting.place in _WATERS and not any(word in text for word in _UP):
            shot = shot.model_copy(update={"setting": shot.setting.model_copy(update={"place": "underwater"})})
        changed.append(shot)
    return tuple(changed)


def _itself(shot: ScreenplayShot, built: set[str]) -> bool:
    """Whether a room is named only by the building that is to be seen: a house is filmed from outside."""
    inside = shot.setting.interior or shot.setting.place in INDOORS
    return inside and bool(set(shot.setting.noun.split()[-1:] or ["house"]) & built)


def _nowhere(shot: ScreenplayShot, gag: Gag | None = None) -> bool:
    """Whether the words name no place, or only what a gag brings along: a tower of blocks is no castle."""
    setting = shot.setting
    if gag is not None and gag.home and setting.noun.split()[-1:] and setting.noun.split()[-1] in gag.shows:
        return True
    return setting.place == _NOWHERE and not setting.noun and not setting.interior and setting.planet == "earth"


def _sized(shot: ScreenplayShot, people: dict[str, Subject]) -> ScreenplayShot:
    """A figure that is said to be at the edge of, on or before a landform is shown with it: whole, and with room."""
    told = any(relation.preposition in _AT_A_PLACE and relation.object not in people for relation in shot.relations)
    asked = "medium" in shot.text.lower() or "mid shot" in shot.text.lower()
    if shot.framing != "MLS" or not told or asked or shot.lines:
        return shot
    return shot.model_copy(update={"framing": "LS"})
