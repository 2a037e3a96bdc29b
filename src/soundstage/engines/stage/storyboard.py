"""One small picture of every shot, before any clip is made."""

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage import render
from soundstage.engines.stage.scene import Scene
from soundstage.engines.stage.screenplay import Screenplay

__all__ = ["draw"]

_MOMENT = 0.5  # of the shot: what is done is under way, and no move has only begun


def draw(script: Screenplay, scene: Scene) -> list[NDArray[np.uint8]]:
    """(h, w, 3) RGB of the middle of each shot, in order."""
    with render.Renderer(scene.width, scene.height, quality="draft") as renderer:
        return [renderer.still(scene, shot.start + _MOMENT * (shot.end - shot.start))[..., :3].copy() for shot in script.shots]
