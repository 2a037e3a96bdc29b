"""From physics to the mix: every blow an event, everything that rolls or slides a source that lasts as long as it touches."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from soundstage.engines.stage.physics import Contact, Outcome, Rub
from soundstage.engines.stage.scene import Curve, Event, SoundSource
from soundstage.engines.stage.sound import rubbed

__all__ = ["Stuff", "blow", "rubs"]

_HEAVIEST = 2000.0  # kilograms beyond which a blow grows no louder


@dataclass(frozen=True, kw_only=True)
class Stuff:
    """What the mix must know of a body: its material, its size across in metres, and its mass in kilograms if it moves."""

    material: str
    size: float
    mass: float | None = None


def blow(hit: Contact, striker: Stuff, met: str, source: str) -> Event:
    """What is heard of a contact, by its speed of approach and the mass behind it."""
    values: dict[str, float | str] = {
        "material": met,
        "striker": striker.material,
        "size": striker.size,
        "speed": hit.speed,
        "impulse": hit.impulse,
    }
    if striker.mass is not None:
        values["mass"] = min(striker.mass, _HEAVIEST)
    return Event(time=hit.time, kind="impact", position=hit.position, source=source, values=values)


def rubs(
    outcome: Outcome, stuffs: Mapping[str, Stuff], ground: str, among: frozenset[str] | None = None
) -> tuple[SoundSource, ...]:
    """What rolls and slides in a simulation, from where it is; `among` names the bodies that are asked for."""
    found = (_rub(rub, outcome, stuffs, ground, among) for rub in outcome.rubs)
    return tuple(source for source in found if source is not None)


def _rub(
    rub: Rub, outcome: Outcome, stuffs: Mapping[str, Stuff], ground: str, among: frozenset[str] | None
) -> SoundSource | None:
    movers = [name for name in (rub.a, rub.b) if name in outcome.tracks]
    mover = min(movers, key=lambda name: stuffs[name].size if name in stuffs else math.inf, default="")
    if mover not in stuffs or (among is not None and mover not in among):
        return None
    other = rub.b if mover == rub.a else rub.a
    track = outcome.tracks[mover]
    return rubbed(
        rub.times,
        rub.speeds,
        Curve(times=track.times, values=track.positions),
        rolling=rub.rolling,
        material=stuffs[other].material if other in stuffs else ground,
        striker=stuffs[mover].material,
        size=stuffs[mover].size,
    )
