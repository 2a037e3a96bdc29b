"""Prompt → Screenplay, by rule: structure first, then camera, looks, place, who does what, speech and sound, then choices."""

from soundstage.engines.stage.screenplay.draft import Draft
from soundstage.engines.stage.screenplay.model import Screenplay
from soundstage.engines.stage.screenplay.repertoire import TODAY, Repertoire

__all__ = ["write"]


def write(prompt: str, *, seconds: int | None = None, aspect_ratio: str = "auto", repertoire: Repertoire = TODAY) -> Screenplay:
    """What is to be seen and heard, for a prompt in any state. Pure, deterministic, linear in the prompt's length.

    `seconds` (4…15) and `aspect_ratio` come from the request and win over the prompt's own; None and "auto" leave both
    to the prompt. `repertoire` says what the company can depict: it decides kinds, places, sounds and coverage. Raises
    `ValueError` for a length or ratio outside the contract; never for anything in the prompt.
    """
    return Draft(prompt, repertoire).screenplay(seconds, aspect_ratio)
