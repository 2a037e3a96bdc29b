"""Who says a line when the prompt only says `she`: over a picture, whoever is in it."""

import re
from typing import Literal

from soundstage.engines.stage.screenplay import Line, Screenplay

__all__ = ["spoken_by_the_pictured"]

_PRONOUNS = re.compile(r"\b(he|she|they)\b", re.IGNORECASE)
_UNSEEN = re.compile(r"\bnarrat|\bvoice-?over\b|\boff-?screen\b|\bunseen\b", re.IGNORECASE)
_PICTURED = "pictured"
_GENDERS: dict[str, Literal["male", "female", "neutral"]] = {"he": "male", "she": "female", "they": "neutral"}
_REACH = 90  # characters around a quotation in which its speaker is named


def spoken_by_the_pictured(script: Screenplay) -> Screenplay:
    """The Screenplay in which lines of an unnamed he or she belong to the face in the picture."""
    script = _without_implied(script)
    shots = tuple(
        shot.model_copy(update={"lines": tuple(_spoken(line, script.prompt) for line in shot.lines)}) for shot in script.shots
    )
    return script.model_copy(update={"shots": shots})


def _without_implied(script: Screenplay) -> Screenplay:
    """Nobody whom only a pronoun names (no word is claimed for them) comes beside who is in the picture."""
    claimed = {key for word in script.coverage for key in word.claim.split("|")}
    implied = {one.id for one in script.subjects if one.family == "cast" and f"subject/{one.id}" not in claimed}
    if not script.coverage or not implied:
        return script
    shots = tuple(
        shot.model_copy(
            update={
                "subjects": tuple(one for one in shot.subjects if one not in implied),
                "actions": tuple(one for one in shot.actions if one.subject not in implied),
                "relations": tuple(one for one in shot.relations if not implied & {one.subject, one.object}),
                "changes": tuple(one for one in shot.changes if one.subject not in implied),
                "lines": tuple(one.model_copy(update={"speaker": ""}) if one.speaker in implied else one for one in shot.lines),
            }
        )
        for shot in script.shots
    )
    subjects = tuple(one for one in script.subjects if one.id not in implied)
    return script.model_copy(update={"subjects": subjects, "shots": shots})


def _spoken(line: Line, prompt: str) -> Line:
    at = prompt.find(line.words)
    if line.speaker or at < 0:
        return line
    before = re.split(r"[.!?”\"]\s", prompt[max(at - _REACH, 0) : at - 1])[-1]
    after = re.split(r"[.!?]", prompt[at + len(line.words) + 1 : at + len(line.words) + _REACH])[0]
    if _UNSEEN.search(before) or _UNSEEN.search(after):
        return line
    found = _PRONOUNS.findall(before) or _PRONOUNS.findall(after)
    if not found:
        return line
    voice = line.voice
    if voice.gender == "neutral":
        voice = voice.model_copy(update={"gender": _GENDERS[found[-1].lower()]})
    return line.model_copy(update={"speaker": _PICTURED, "on_screen": True, "voice": voice})
