"""Prompt → Screenplay: a deterministic director's reader."""

from soundstage.engines.stage.screenplay.model import (
    Action,
    CameraMove,
    Coverage,
    Line,
    Music,
    Relation,
    Screenplay,
    ScreenplayShot,
    Setting,
    SoundCue,
    Style,
    Subject,
    VoiceDescription,
)
from soundstage.engines.stage.screenplay.repertoire import TODAY, Repertoire
from soundstage.engines.stage.screenplay.write import schema, write

__all__ = [
    "TODAY",
    "Action",
    "CameraMove",
    "Coverage",
    "Line",
    "Music",
    "Relation",
    "Repertoire",
    "Screenplay",
    "ScreenplayShot",
    "Setting",
    "SoundCue",
    "Style",
    "Subject",
    "VoiceDescription",
    "schema",
    "write",
]
