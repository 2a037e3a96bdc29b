"""Engines and the seam between them and the service."""

from soundstage.engines.base import Cancelled, Clip, Engine, EngineError, Plan, RenderRequest, Take

__all__ = ["Cancelled", "Clip", "Engine", "EngineError", "Plan", "RenderRequest", "Take"]
