"""The Screenplay as people and programs exchange it: printed by `plan`, edited by hand, given back.

It differs from the model in what readers want: a shot's move is its `camera`, and a record of coverage says which characters
of the prompt it is about (`span`) instead of where they begin. What is left out of a document that is given back is decided
anew: `kind`, `family` and `place` by the nouns, `coverage` by what the scene shows.
"""

import math
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from soundstage.engines.stage.screenplay.model import Screenplay, ScreenplayShot
from soundstage.engines.stage.screenplay.playing import location, player
from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.timecode import FPS, to_frame

__all__ = ["InvalidScreenplay", "read_document", "schema", "to_document"]

_MOST: Mapping[tuple[str, ...], int] = {("shots",): 60, ("subjects",): 16, ("coverage",): 10_000}
_MOST_ITEMS, _LONGEST = 64, 2000  # items of any other list; characters of a text
_LARGEST_COUNT = 500


class InvalidScreenplay(ValueError):
    """A document that cannot be shot. `path` is dotted (`shots.0.end`), the message a sentence about it."""

    def __init__(self, path: str, message: str) -> None:
        super().__init__(f"{path}: {message}" if path else message)
        self.path = path


def to_document(script: Screenplay) -> dict[str, Any]:
    """The Screenplay as plain JSON."""
    document = script.model_dump(mode="json")
    for shot in document["shots"]:
        shot["camera"] = shot.pop("move")
    document["coverage"] = [
        {
            "word": word["word"],
            "span": [word["start"], word["start"] + len(word["word"])],
            "status": word["status"],
            "by": word["by"],
            "claim": word["claim"],
        }
        for word in document["coverage"]
    ]
    return document


def schema() -> dict[str, Any]:
    """The JSON Schema of a document."""
    plain = Screenplay.model_json_schema()
    parts = plain["$defs"]
    shot = parts["ScreenplayShot"]
    shot["properties"] = {("camera" if name == "move" else name): value for name, value in shot["properties"].items()}
    coverage = parts["Coverage"]
    span = {"type": "array", "items": {"type": "integer"}, "minItems": 2, "maxItems": 2}
    span["description"] = "offsets of the first character in the prompt and of the one after the last"
    coverage["properties"] = {
        ("span" if name == "start" else name): (span if name == "start" else value)
        for name, value in coverage["properties"].items()
    }
    coverage["required"] = ["span" if name == "start" else name for name in coverage["required"]]
    for part, names in (("Subject", {"kind"}), ("Setting", {"place"}), ("SoundCue", {"kind"})):
        parts[part]["required"] = [name for name in parts[part].get("required", ()) if name not in names]
    plain["required"] = [name for name in plain["required"] if name != "prompt"]
    return plain


def read_document(document: object, repertoire: Repertoire, prompt: str = "") -> Screenplay:
    """A document as a Screenplay, without coverage. `prompt` stands in where the document has none.

    Raises `InvalidScreenplay`, which names the member that is wrong.
    """
    if not isinstance(document, Mapping):
        raise InvalidScreenplay("", "a Screenplay is a JSON object")
    _sizes(document, ())
    raw = dict(document) | {"coverage": ()}
    raw["prompt"] = raw.get("prompt") or prompt
    raw["subjects"] = [_played(subject, repertoire) for subject in _items(raw, "subjects")]
    raw["shots"] = [_built(shot, repertoire) for shot in _items(raw, "shots")]
    raw["sounds"] = [_heard(cue, repertoire) for cue in _items(raw, "sounds")]
    try:
        script = Screenplay.model_validate(raw)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        path = ".".join("camera" if part == "move" else str(part) for part in first["loc"])
        raise InvalidScreenplay(path, first["msg"][:200].lower()) from None
    for path, message in _contradictions(script):
        raise InvalidScreenplay(path, message)
    return _on_frames(script)


def _items(raw: Mapping[str, Any], name: str) -> list[Any]:
    found = raw.get(name) or []
    if not isinstance(found, list | tuple):
        raise InvalidScreenplay(name, "must be an array")
    return list(found)


def _played(subject: Any, repertoire: Repertoire) -> Any:
    if not isinstance(subject, Mapping) or subject.get("kind"):
        return subject
    family, kind = player(str(subject.get("noun", "")), repertoire)
    return dict(subject) | {"family": family, "kind": kind}


def _built(shot: Any, repertoire: Repertoire) -> Any:
    if not isinstance(shot, Mapping):
        return shot
    told = dict(shot)
    if "camera" in told:
        told["move"] = told.pop("camera")
    setting = told.get("setting")
    if isinstance(setting, Mapping) and not setting.get("place"):
        told["setting"] = dict(setting) | {"place": location(str(setting.get("noun", "")), repertoire)}
    return told


def _heard(cue: Any, repertoire: Repertoire) -> Any:
    if not isinstance(cue, Mapping) or cue.get("kind"):
        return cue
    found = repertoire.find("sounds", (str(cue.get("noun", "")).lower(),))
    return dict(cue) | {"kind": found[0] if found is not None else ""}


def _sizes(node: object, path: tuple[str, ...]) -> None:
    """Refuse what no clip needs before anything works on it."""
    where = ".".join(path)
    if len(path) > 12:
        raise InvalidScreenplay(where, "is nested too deeply")
    if isinstance(node, str) and len(node) > (10_000 if path == ("prompt",) else _LONGEST):
        raise InvalidScreenplay(where, f"is {len(node)} characters long; at most {_LONGEST} are accepted")
    if isinstance(node, float) and not math.isfinite(node):
        raise InvalidScreenplay(where, "must be a finite number")
    if isinstance(node, Mapping):
        for key, value in node.items():
            _sizes(value, (*path, str(key)[:60]))
    elif isinstance(node, list | tuple):
        most = _MOST.get(path, _MOST_ITEMS)
        if len(node) > most:
            raise InvalidScreenplay(where, f"has {len(node)} items; at most {most} are accepted")
        for index, value in enumerate(node):
            _sizes(value, (*path, str(index)))


def _contradictions(script: Screenplay) -> Iterator[tuple[str, str]]:
    """What the types allow and no crew could shoot."""
    ids = [subject.id for subject in script.subjects]
    for index, subject in enumerate(script.subjects):
        if not subject.id or any(mark in subject.id for mark in "/|") or subject.id in ids[:index]:
            yield f"subjects.{index}.id", "must be a name of its own, without / and |"
        if not 1 <= subject.count <= _LARGEST_COUNT:
            yield f"subjects.{index}.count", f"must lie between 1 and {_LARGEST_COUNT}"
    if not script.shots:
        yield "shots", "a clip has at least one shot"
    reached = 0.0
    for index, shot in enumerate(script.shots):
        if abs(shot.start - reached) > 0.5 / FPS:
            yield f"shots.{index}.start", f"must be {reached:g}, where the shot before ends"
        if shot.end > script.seconds + 0.5 / FPS:
            yield f"shots.{index}.end", f"must be at most {script.seconds}, where the clip ends"
        if shot.end - shot.start < 1 / FPS:
            yield f"shots.{index}.end", "must come after start"
        reached = shot.end
        yield from _strangers(shot, index, frozenset(ids))
    if abs(reached - script.seconds) > 0.5 / FPS:
        yield f"shots.{len(script.shots) - 1}.end", f"must be {script.seconds}, where the clip ends"


def _strangers(shot: ScreenplayShot, index: int, ids: frozenset[str]) -> Iterator[tuple[str, str]]:
    """References to subjects that are not there, and times outside the shot."""
    at = f"shots.{index}"
    for number, name in enumerate(shot.subjects):
        if name not in ids:
            yield f"{at}.subjects.{number}", "is the id of no subject"
    for number, action in enumerate(shot.actions):
        if action.subject not in ids:
            yield f"{at}.actions.{number}.subject", "is the id of no subject"
        if not shot.start - 1e-6 <= action.start < action.end <= shot.end + 1e-6:
            yield f"{at}.actions.{number}.start", f"must lie within the shot, {shot.start:g} to {shot.end:g}, and before end"
    for number, change in enumerate(shot.changes):
        if change.subject not in ids | {""}:
            yield f"{at}.changes.{number}.subject", "is the id of no subject"
        if not shot.start - 1e-6 <= change.start < change.end <= shot.end + 1e-6:
            yield f"{at}.changes.{number}.start", f"must lie within the shot, {shot.start:g} to {shot.end:g}, and before end"
    for number, line in enumerate(shot.lines):
        if line.speaker not in ids | {""}:
            yield f"{at}.lines.{number}.speaker", 'is the id of no subject; "" is a narrator'
    if not 0.01 <= shot.slow_motion <= 36_000:
        yield f"{at}.slow_motion", "must lie between 0.01 and 36000"
    if shot.lens_mm is not None and not 8 <= shot.lens_mm <= 1200:
        yield f"{at}.lens_mm", "must lie between 8 and 1200"


def _on_frames(script: Screenplay) -> Screenplay:
    """Cuts on frames."""
    ends = [to_frame(shot.end) for shot in script.shots]
    spans = zip([0.0, *ends[:-1]], ends, strict=True)
    shots = [
        shot.model_copy(update={"start": start, "end": end}) for shot, (start, end) in zip(script.shots, spans, strict=True)
    ]
    return script.model_copy(update={"shots": tuple(shots)})
