"""Locked on its legs: the opening composition, held."""

from soundstage.engines.stage.camera.rig import Rig
from soundstage.engines.stage.camera.setup import Setup

KINDS = ("static",)


def shoot(setup: Setup) -> Rig:
    return setup.hold()
