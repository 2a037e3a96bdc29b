"""Chases: who is chased runs as well, and who chases comes after, on the same way and as fast."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.screenplay.model import Screenplay
from soundstage.engines.stage.staging.deeds import Deed, deed_of
from soundstage.engines.stage.staging.mark import Mark
from soundstage.engines.stage.staging.role import Role

__all__ = ["chased", "in_line"]

_VERBS = frozenset({"chase", "pursue", "hunt", "follow", "run after", "chase after", "race after", "stalk"})
_GAP = 0.9  # of their mean length: how far one is behind the other
_LEAST = 0.5  # metres


def chased(deeds: Sequence[Deed], roles: Sequence[Role], script: Screenplay) -> tuple[Deed, ...]:
    """What those do that are chased and that no words give anything to do."""
    found = []
    for deed in deeds:
        prey = next((role for role in roles if role.id == deed.target), None)
        busy = any(other.action.subject == deed.target and other.shot == deed.shot for other in deeds)
        if not _chases(deed) or prey is None or busy or not (prey.family == "cast" or prey.vehicle):
            continue
        action = deed.action.model_copy(update={"subject": prey.subject.id, "target": "", "verb": "run"})
        if prey.vehicle:
            action = action.model_copy(update={"verb": "drive"})
        own = deed_of(action, deed.shot, -1, prey, "", "")
        if own is not None:
            found.append(own)
    return tuple(found)


def in_line(deeds: Sequence[Deed], marks: Mapping[str, Mark], roles: Sequence[Role]) -> dict[str, Mark]:
    """The marks of those who chase: behind the chased, along its path, at its pace."""
    changed: dict[str, Mark] = {}
    for deed in deeds:
        prey = marks.get(deed.target)
        if not _chases(deed) or prey is None or len(prey.path) < 2:
            continue
        hunters = [role for role in roles if role.subject.id == deed.action.subject and role.id in marks]
        chased_one = next(role for role in roles if role.id == deed.target)
        way = np.asarray(prey.path, np.float64)
        step = (way[1] - way[0]) / max(float(np.hypot(*(way[1] - way[0]))), 1e-9)
        for number, hunter in enumerate(hunters):
            mean = (hunter.length + chased_one.length) / 2.0
            gap = max(_GAP * mean, _LEAST) + 0.5 * mean
            aside = np.array([-step[1], step[0]]) * (0.12 + 0.8 * number) * hunter.length
            start = way[0] - step * gap * (1 + 0.4 * number) + aside
            path = (tuple(start), *((float(x + aside[0]), float(z + aside[1])) for x, z in way[1:]))
            changed[hunter.id] = replace(
                prey, place=(float(start[0]), float(start[1])), path=path, level=marks[hunter.id].level
            )  # fmt: skip
    return changed


def _chases(deed: Deed) -> bool:
    return bool(deed.target) and deed.travels and deed.action.verb in _VERBS
