"""The stage engine: prompt → Screenplay → Scene → frames ∥ mix → MP4, with no GPU and no weights."""

from typing import Any

__all__ = ["StageEngine"]


def __getattr__(name: str) -> Any:
    # The engine pulls in renderer and mixer; whoever needs a single room of the stage shall not wait for them.
    if name == "StageEngine":
        from soundstage.engines.stage.engine import StageEngine

        return StageEngine
    raise AttributeError(name)
