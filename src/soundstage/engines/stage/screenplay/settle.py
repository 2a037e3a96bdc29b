"""What became of the prompt's words, once the scene has answered for them."""

from soundstage.engines.stage.screenplay.claims import ALTERNATIVE, LOOSELY, STRUCTURE, Answer, Shown
from soundstage.engines.stage.screenplay.model import Coverage, Screenplay

__all__ = ["settle"]


def settle(script: Screenplay, shown: Shown) -> Screenplay:
    """The Screenplay with its coverage as the scene confirms it.

    A word takes its claim's answer, the best one where it has several claims; what the Screenplay fulfils by itself
    (`structure`) stays depicted; a word without a claim, or whose claims nobody answered, is ignored.
    """
    return script.model_copy(update={"coverage": tuple(_settled(word, shown) for word in script.coverage)})


def _settled(word: Coverage, shown: Shown) -> Coverage:
    keys = word.claim.split(ALTERNATIVE) if word.claim else []
    if STRUCTURE in keys:
        return word
    answers = [answer for key in keys if (answer := _answer(key, shown)) is not None]
    if not answers:
        return word.model_copy(update={"status": "ignored", "by": ""})
    best = min(answers, key=_rank)
    return word.model_copy(update={"status": best.status, "by": best.by})


def _answer(key: str, shown: Shown) -> Answer | None:
    if not key.startswith(LOOSELY):
        return shown.get(key)
    answer = shown.get(key.removeprefix(LOOSELY))
    return None if answer is None else Answer("approximated", answer.by)


def _rank(answer: Answer) -> int:
    return answer.status != "depicted"
