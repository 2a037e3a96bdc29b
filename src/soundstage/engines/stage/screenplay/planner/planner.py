"""Asks the director that the operator named, and falls back on the rules whenever that does not work out."""

import time
from typing import Any

from soundstage.engines.stage.screenplay.languages import detect, gloss
from soundstage.engines.stage.screenplay.model import Screenplay
from soundstage.engines.stage.screenplay.outline import outline
from soundstage.engines.stage.screenplay.planner.accounting import account
from soundstage.engines.stage.screenplay.planner.asking import FORMS, question
from soundstage.engines.stage.screenplay.planner.endpoint import Endpoint
from soundstage.engines.stage.screenplay.planner.exchange import post
from soundstage.engines.stage.screenplay.planner.extraction import content, document
from soundstage.engines.stage.screenplay.planner.failure import DirectorFailed
from soundstage.engines.stage.screenplay.planner.mending import mend
from soundstage.engines.stage.screenplay.planner.shelf import Shelf
from soundstage.engines.stage.screenplay.quotes import find_quotes, with_quotes
from soundstage.engines.stage.screenplay.repertoire import TODAY, Repertoire
from soundstage.engines.stage.screenplay.text import clean
from soundstage.engines.stage.screenplay.write import write

__all__ = ["direct"]

_FORM_UNKNOWN = frozenset({400, 404, 405, 415, 422, 501})  # perhaps only this form of answer


def direct(
    prompt: str,
    *,
    seconds: int | None = None,
    aspect_ratio: str = "auto",
    repertoire: Repertoire = TODAY,
    endpoint: Endpoint | None = None,
    shelf: Shelf | None = None,
) -> Screenplay:
    """As `write`, by the language model at `endpoint` where there is one; it is asked once for each request.

    Never fails for anything that the endpoint does, and never takes longer than its time limit: a note says who wrote the
    Screenplay and, where the rules had to, why. Raises what `write` raises.
    """
    rules = write(prompt, seconds=seconds, aspect_ratio=aspect_ratio, repertoire=repertoire)
    if endpoint is None:
        return rules
    place = shelf.place(endpoint.model, prompt, seconds, aspect_ratio) if shelf is not None else None
    kept = shelf.get(place) if shelf is not None and place is not None else None
    try:
        answer = kept if kept is not None else _ask(endpoint, prompt, seconds)
        script = account(mend(answer, rules, repertoire, timed=_timed(prompt), free=seconds is None), rules)
    except DirectorFailed as failure:
        return _noted(rules, f"Written by rules: the director {endpoint.model} {failure}.")
    if kept is None and shelf is not None and place is not None:
        shelf.put(place, answer)
    return _noted(script, f"Written by the director {endpoint.model}, held against the prompt.")


def _noted(script: Screenplay, note: str) -> Screenplay:
    return script.model_copy(update={"notes": (*script.notes, note)})


def _timed(prompt: str) -> bool:
    """Whether the prompt itself writes the times of its shots."""
    raw = with_quotes(clean(prompt), find_quotes(prompt))
    return any(beat.at is not None or beat.length is not None for beat in outline(gloss(raw, detect(raw))).beats)


def _ask(endpoint: Endpoint, prompt: str, seconds: int | None) -> dict[str, Any]:
    """The director's answer, in the strictest form that it knows; all tries share one time limit."""
    until = time.monotonic() + endpoint.seconds
    headers = {"Authorization": f"Bearer {endpoint.key}"} if endpoint.key else {}
    failure = DirectorFailed("does not answer")
    for form in FORMS:
        reply = post(endpoint.route, headers, question(endpoint.model, prompt, seconds, form), until=until)
        if reply.status in _FORM_UNKNOWN:
            failure = DirectorFailed(f"answers {reply.status}")
            continue
        if reply.status != 200:
            raise DirectorFailed(f"answers {reply.status}")
        try:
            return document(content(reply.body))
        except DirectorFailed as unreadable:
            failure = unreadable
    raise failure
