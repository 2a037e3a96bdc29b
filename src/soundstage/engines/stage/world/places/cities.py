"""Cities from above, and roofs over them."""

from functools import partial

from soundstage.engines.stage.world.buildings.metropolis import Metropolis, lay_metropolis
from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain

__all__ = ["RECIPES"]


def _lay(kind: Metropolis, brief: Brief) -> Terrain:
    return lay_metropolis(brief, kind)


RECIPES = (
    Recipe(
        name="city from above",
        words=(
            "city",
            "skyline",
            "cityscape",
            "metropolis",
            "city skyline",
            "aerial city",
            "city from above",
            "megacity",
            "skyscrapers",
            "skyscraper",
            "downtown",
            "buildings",
            "city lights",
            "above the city",
            "over the city",
        ),
        lay=partial(_lay, Metropolis()),
    ),
    Recipe(
        name="futuristic skyline",
        words=("futuristic skyline", "cyberpunk skyline", "futuristic cityscape", "sci fi skyline", "neon skyline"),
        lay=partial(_lay, Metropolis(styles=("future", "tower"), tall=1.5)),
    ),
    Recipe(
        name="rooftop",
        words=("rooftop", "roof", "rooftops", "helipad", "roof terrace", "rooftop bar", "penthouse terrace"),
        lay=partial(_lay, Metropolis(deck=74.0, roof=8.5)),
    ),
)
