"""Pictures that come alive: image-to-video by layers, relief and camera moves."""

from soundstage.engines.stage.photo.animation import Animation, Move, animate
from soundstage.engines.stage.photo.picture import fit, load, size

__all__ = ["Animation", "Move", "animate", "fit", "load", "size"]
