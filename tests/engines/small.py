"""The stage engine at a quarter of the size: everything it does, in the time that a test has."""

from soundstage.engines.stage import StageEngine

__all__ = ["Small"]


class Small(StageEngine):
    """Clips of 320 × 180 for 720p."""

    def __init__(self) -> None:
        super().__init__(scale=0.25, quality="draft")
