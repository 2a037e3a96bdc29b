"""What the cast stirs up: dust about the feet."""

import math
from collections.abc import Sequence

from soundstage.engines.stage.scene import Emitter, Vec3
from soundstage.engines.stage.screenplay.model import ScreenplayShot
from soundstage.engines.stage.staging.company import Player
from soundstage.engines.stage.world import Place

__all__ = ["stirred"]

_DUST: dict[str, Vec3] = {"mars": (0.62, 0.36, 0.20), "moon": (0.35, 0.35, 0.35), "earth": (0.60, 0.50, 0.38)}
_RADIUS = 2.2  # metres of ground about a standing figure that the wind lifts dust from


def stirred(place: Place, words: ScreenplayShot, present: Sequence[Player], seed: int) -> tuple[Emitter, ...]:
    """Emitters that belong to the players of a shot, driven by the place's wind."""
    blown = place.wind.speed * 0.25
    velocity = (math.sin(place.wind.azimuth) * blown, 0.05, -math.cos(place.wind.azimuth) * blown)
    found = []
    for index, player in enumerate(player for player in present if player.role.person):
        middle = player.target.path.at((words.start + words.end) / 2.0)
        at = (float(middle[0]), float(middle[1]), float(middle[2]))
        if place.air.dust > 0.2 and place.air.dust * place.wind.speed > 0.8:
            found.append(
                Emitter(
                    kind="dust",
                    rate=min(1.0, place.air.dust),
                    position=at,
                    radius=_RADIUS + 0.5 * player.target.travel,
                    velocity=velocity,
                    colour=_DUST.get(words.setting.planet, _DUST["earth"]),
                    seed=(seed + index) % (1 << 31),
                )
            )
    return tuple(found)
