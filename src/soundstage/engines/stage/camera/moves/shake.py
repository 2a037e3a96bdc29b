"""Shake: a camera that something has hit, or that its operator runs with. The unrest itself is added by the support."""

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("shake",)


def shoot(setup: Setup) -> Rig:
    return setup.aim(setup.eyes(setup.distance))
