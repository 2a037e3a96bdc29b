"""Scene → frames."""

from soundstage.engines.stage.render.gl import RendererMissing
from soundstage.engines.stage.render.renderer import Renderer, describe

__all__ = ["Renderer", "RendererMissing", "describe"]
