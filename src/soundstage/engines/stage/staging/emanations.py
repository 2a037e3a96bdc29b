"""What the air is full of because the words name it: smoke, steam, sparks, embers, bubbles, confetti, falling petals."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from soundstage.engines.stage.scene import Emitter, Vec3
from soundstage.engines.stage.screenplay.model import ScreenplayShot, Subject
from soundstage.engines.stage.world import Place

if TYPE_CHECKING:  # roles ask for emanations, and players are made of roles
    from soundstage.engines.stage.staging.company import Player

__all__ = ["STIRRING", "emanation_of", "emanations"]

# What such stuff does by itself, whatever the words call it.
STIRRING = frozenset(
    """rise drift float flow swirl billow fly fall scatter dance spread burst pour spray curl hang fill glow sparkle shower
    move surround escape blow rain splash""".split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Emanation:
    """`spread` is the emitter's radius as a share of what it comes from; `least` metres at least. `above` lifts its origin."""

    kind: str
    rate: float
    spread: float
    least: float
    above: float = 1.0  # of its source's height
    upward: float = 0.0  # metres a second
    colour: Vec3 = (1.0, 1.0, 1.0)


_SMOKE = _Emanation(kind="smoke", rate=0.8, spread=0.22, least=0.05, upward=0.35)
_STEAM = _Emanation(kind="steam", rate=0.8, spread=0.25, least=0.04, upward=0.2)
_SPARKS = _Emanation(kind="sparks", rate=0.9, spread=0.1, least=0.05, above=0.6)
_EMBERS = _Emanation(kind="embers", rate=0.9, spread=0.8, least=0.6, above=0.2, upward=0.4)
_BUBBLES = _Emanation(kind="bubbles", rate=0.8, spread=0.6, least=0.25, above=0.5)
_CONFETTI = _Emanation(kind="confetti", rate=1.0, spread=1.2, least=1.6, above=1.4)
_PETALS = _Emanation(kind="petals", rate=1.0, spread=1.5, least=1.8, above=1.2)
_LEAVES = _Emanation(kind="leaves", rate=1.0, spread=1.5, least=1.8, above=1.2)
_DUST = _Emanation(kind="dust", rate=0.9, spread=0.7, least=0.8, above=0.1, colour=(0.60, 0.50, 0.38))
_SPRAY = _Emanation(kind="splash", rate=0.7, spread=0.3, least=0.08, above=0.4)
_FIRE = _Emanation(kind="fire", rate=0.9, spread=0.3, least=0.12, above=0.5, upward=0.3)
_EMANATIONS: Mapping[str, _Emanation] = {
    **dict.fromkeys(("smoke", "fume", "fumes", "smog", "ash", "smoke cloud", "exhaust"), _SMOKE),
    **dict.fromkeys(("steam", "vapor", "vapour", "water vapor"), _STEAM),
    **dict.fromkeys(("spark", "sparks"), _SPARKS),
    **dict.fromkeys(("ember", "embers"), _EMBERS),
    **dict.fromkeys(("bubble", "soap bubble", "air bubble"), _BUBBLES),
    **dict.fromkeys(("confetti", "glitter", "sequin", "streamer"), _CONFETTI),
    **dict.fromkeys(("petal", "petals", "cherry petal", "rose petal", "cherry blossom petal", "flower petal"), _PETALS),
    **dict.fromkeys(("falling leaf", "autumn leaf"), _LEAVES),
    **dict.fromkeys(("dust", "dust cloud", "sand", "pollen"), _DUST),
    **dict.fromkeys(("droplet", "water droplet", "spray", "splash", "splash of water", "water drop"), _SPRAY),
    **dict.fromkeys(("flame", "flames"), _FIRE),
}
_FROM = frozenset({"from", "above", "around", "on", "in", "over", "out", "behind", "past", "beside", "through", "along", "at"})
_ROOM = (1.2, 1.0, 1.2)  # metres of air that stand in for a source nobody names


def emanation_of(subject: Subject) -> str:
    """The emitter that shows a subject which is no body, or ""."""
    found = _EMANATIONS.get(subject.noun) or _EMANATIONS.get(subject.noun.split()[-1] if subject.noun else "")
    return found.kind if found is not None else ""


def emanations(
    place: Place, words: ScreenplayShot, loose: Sequence[Subject], present: "Sequence[Player]", seed: int
) -> tuple[Emitter, ...]:
    """Emitters of a shot for `loose`, those of its subjects that nobody plays: from what they come from, or about the first."""
    made = []
    for index, subject in enumerate(subject for subject in loose if emanation_of(subject)):
        how = _EMANATIONS.get(subject.noun) or _EMANATIONS[subject.noun.split()[-1]]
        source = _source(subject, words, present)
        size = source.role.size if source is not None else _ROOM
        at = source.target.path.at((words.start + words.end) / 2.0) if source is not None else (0.0, 0.0, -1.0)
        radius = max(how.least, how.spread * max(size[0], size[2]))
        drift = 0.12 * place.wind.speed
        made.append(
            Emitter(
                kind=how.kind,
                rate=how.rate,
                position=(float(at[0]), float(at[1]) + how.above * size[1], float(at[2])),
                radius=radius,
                velocity=(math.sin(place.wind.azimuth) * drift, how.upward, -math.cos(place.wind.azimuth) * drift),
                colour=how.colour,
                seed=(seed + 31 * index) % (1 << 31),
            )
        )
    return tuple(made)


def _source(subject: Subject, words: ScreenplayShot, present: "Sequence[Player]") -> "Player | None":
    """What it rises from: what the words tie it to, or else the first on the set that somebody named."""
    tied = [each.object for each in words.relations if each.subject == subject.id and each.preposition in _FROM]
    named = [player for player in present if player.role.named]
    chosen = (player for player in named if player.role.subject.id in tied or player.role.subject.noun in tied)
    things = (player for player in named if player.role.family == "thing")
    return next(chosen, None) or next(things, None) or next(iter(named), None)
