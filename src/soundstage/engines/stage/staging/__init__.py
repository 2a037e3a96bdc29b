"""Screenplay → Scene: blocking, light, lens, as a film-maker would."""

from soundstage.engines.stage.staging.breakdown import Breakdown, breakdown
from soundstage.engines.stage.staging.listening import Glimpse, listen
from soundstage.engines.stage.staging.repertoire import repertoire
from soundstage.engines.stage.staging.report import confirmed, summary, understood
from soundstage.engines.stage.staging.staging import Report, stage

__all__ = ["Breakdown", "Glimpse", "Report", "breakdown", "confirmed", "listen", "repertoire", "stage", "summary", "understood"]
