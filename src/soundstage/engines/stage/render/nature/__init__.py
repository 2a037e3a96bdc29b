"""Sky, air, land, water and weather: everything of the picture that is not on the call sheet."""

from soundstage.engines.stage.render.nature.nature import Nature, survey

__all__ = ["Nature", "survey"]
