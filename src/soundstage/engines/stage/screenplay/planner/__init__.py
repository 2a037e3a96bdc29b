"""Prompt → Screenplay by a language model, where the operator has named one; the rules are default, measure and fallback."""

from soundstage.engines.stage.screenplay.planner.endpoint import Endpoint
from soundstage.engines.stage.screenplay.planner.planner import direct
from soundstage.engines.stage.screenplay.planner.shelf import Shelf

__all__ = ["Endpoint", "Shelf", "direct"]
