"""Pictures that come alive: image-to-video by reading, layers, relief, what stirs, and camera moves."""

from soundstage.engines.stage.photo.animation import Animation, Move, Shown, animate, look, plate_of
from soundstage.engines.stage.photo.cries import Cry, cry
from soundstage.engines.stage.photo.picture import fit, load, size
from soundstage.engines.stage.photo.sight import Reading
from soundstage.engines.stage.photo.sight.regard import centre_of
from soundstage.engines.stage.photo.sounding import flashes, sights
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = [
    "Animation",
    "Cry",
    "Move",
    "Reading",
    "Shown",
    "Wishes",
    "animate",
    "centre_of",
    "cry",
    "fit",
    "flashes",
    "load",
    "look",
    "plate_of",
    "sights",
    "size",
]
