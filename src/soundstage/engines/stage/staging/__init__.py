"""Screenplay → Scene: blocking, light, lens, as a film-maker would."""

from soundstage.engines.stage.staging.listening import listen
from soundstage.engines.stage.staging.repertoire import repertoire
from soundstage.engines.stage.staging.report import summary, understood
from soundstage.engines.stage.staging.staging import Report, stage

__all__ = ["Report", "listen", "repertoire", "stage", "summary", "understood"]
