"""Plants that the words ask for where the place has none of its own: palms among dunes, sunflowers before a barn."""

from soundstage.engines.stage.scene import Prop
from soundstage.engines.stage.world.country import season_of, snow_of
from soundstage.engines.stage.world.features import FEATURES
from soundstage.engines.stage.world.place import Heights
from soundstage.engines.stage.world.plants import Stand, find, sow
from soundstage.engines.stage.world.recipe import Brief

__all__ = ["GROWING", "dress", "wanted"]

GROWING = ("trees", "bushes", "flowers", "grass", "cacti", "mushrooms", "coral")
_PLAIN = {"trees": "oak", "bushes": "bush", "flowers": "wildflowers", "grass": "grass", "cacti": "saguaro", "coral": "coral"}
_SALT = 0xD2E5


def wanted(brief: Brief, own: tuple[str, ...]) -> dict[str, str]:
    """Features that grow, are asked for and not among the place's `own`: feature → the plant that answers."""
    found: dict[str, str] = {}
    for feature in brief.asked:
        if feature in GROWING and feature not in own:
            words = [
                word for word in (*brief.features, brief.noun) if any(f" {each} " in f" {word} " for each in FEATURES[feature])
            ]
            plants = [plant.name for word in words if (plant := find(word)) is not None]
            found[feature] = plants[0] if plants else _PLAIN.get(feature, feature)
    return found


def dress(brief: Brief, heights: Heights, plants: dict[str, str]) -> tuple[Prop, ...]:
    """Stands of the plants about the subject, out of the camera's lane."""
    season, snow = season_of(brief), snow_of(brief)
    stands = [_stand(feature, kind, season, snow) for feature, kind in plants.items()]
    return sow(heights, brief.random(_SALT), stands)


def _stand(feature: str, kind: str, season: str, snow: float) -> Stand:
    if feature in ("trees", "cacti"):
        return Stand(
            kind=kind, count=14, near=6.5, far=48.0, apart=5.0, individuals=3, most=2, void=0.12, season=season, snow=snow
        )
    near, apart = (3.0, 1.6) if feature == "bushes" else (1.3, 0.7)
    return Stand(
        kind=kind,
        count=60,
        near=near,
        far=18.0,
        apart=apart,
        individuals=4,
        lane=0.8,
        most=20,
        season=season,
        snow=snow,
        sink=0.02,
    )
