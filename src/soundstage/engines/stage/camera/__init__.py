"""Lenses and moves."""

from soundstage.engines.stage.camera.framing import FRAMINGS, centre_height, frame_height
from soundstage.engines.stage.camera.lens import vfov
from soundstage.engines.stage.camera.order import Order
from soundstage.engines.stage.camera.registry import registered
from soundstage.engines.stage.camera.setup import Setup
from soundstage.engines.stage.camera.shooting import shoot
from soundstage.engines.stage.camera.target import Target

__all__ = ["FRAMINGS", "Order", "Setup", "Target", "centre_height", "frame_height", "registered", "shoot", "vfov"]
