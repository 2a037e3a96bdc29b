"""Prompt → Screenplay: a deterministic director's reader."""

from soundstage.engines.stage.screenplay.claims import Answer, Shown, claim
from soundstage.engines.stage.screenplay.document import InvalidScreenplay, read_document, schema, to_document
from soundstage.engines.stage.screenplay.model import (
    Action,
    CameraMove,
    Change,
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
from soundstage.engines.stage.screenplay.settle import settle
from soundstage.engines.stage.screenplay.write import write

__all__ = [
    "TODAY",
    "Action",
    "Answer",
    "CameraMove",
    "Change",
    "Coverage",
    "InvalidScreenplay",
    "Line",
    "Music",
    "Relation",
    "Repertoire",
    "Screenplay",
    "ScreenplayShot",
    "Setting",
    "Shown",
    "SoundCue",
    "Style",
    "Subject",
    "VoiceDescription",
    "claim",
    "read_document",
    "schema",
    "settle",
    "to_document",
    "write",
]
