"""Prompt → Screenplay, by rule."""

from typing import Any

from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import CameraMove, Screenplay, ScreenplayShot, Setting, Subject
from soundstage.engines.stage.screenplay.repertoire import TODAY, Repertoire
from soundstage.engines.stage.screenplay.text import clean
from soundstage.engines.stage.screenplay.tokens import tokenise

__all__ = ["schema", "write"]


def schema() -> dict[str, Any]:
    """The JSON Schema of a Screenplay."""
    return Screenplay.model_json_schema()


def write(prompt: str, *, seconds: int | None = None, aspect_ratio: str = "auto", repertoire: Repertoire = TODAY) -> Screenplay:
    """What is to be seen and heard, for a prompt in any state. Pure and deterministic; never raises on a string.

    `seconds` (4…15) and `aspect_ratio` come from the request; None and "auto" leave them to the prompt.
    """
    tokens = tokenise(clean(prompt))
    ledger = Ledger()
    fields: dict[str, str] = {}
    weather: list[str] = []
    for match in lexicon("settings").find(tokens):
        slot, chain = match.entry.slot, match.entry.values
        if slot == "place":
            found = repertoire.find("places", (match.entry.phrase, *chain))
            ledger.found(tokens[match.start : match.end], found)
            if found:
                fields.setdefault("place", found[0])
                fields.setdefault("noun", match.entry.phrase)
        elif slot == "weather":
            weather += chain
        elif slot in ("time", "planet", "season"):
            fields.setdefault(slot, chain[0])
    fields.setdefault("place", repertoire.default_place)
    subjects: list[Subject] = []
    for match in lexicon("subjects").find(tokens):
        if match.entry.slot in ("person", "creature") and (found := repertoire.find("kinds", match.entry.values)):
            subjects.append(Subject(id=f"s{len(subjects) + 1}", noun=match.entry.phrase, kind=found[0]))
    move = CameraMove(kind="push", direction="in", speed="slow", chosen=True)
    length = seconds or 6
    setting = Setting.model_validate({**fields, "weather": tuple(dict.fromkeys(weather))})
    shot = ScreenplayShot(
        start=0, end=length, move=move, setting=setting, subjects=tuple(one.id for one in subjects), text=prompt
    )
    return Screenplay.model_validate(
        {
            "prompt": prompt,
            "seconds": length,
            "aspect_ratio": "16:9" if aspect_ratio == "auto" else aspect_ratio,
            "subjects": tuple(subjects),
            "shots": (shot,),
            "coverage": ledger.coverage(prompt, tokens),
        }
    )
