"""A language model's Screenplay held against the prompt and the house: times, speech, players, places, exclusions."""

import difflib
import re
from collections.abc import Sequence
from typing import Any

from soundstage.engines.stage.screenplay.model import Line, Screenplay, ScreenplayShot
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.screenplay.planner.failure import DirectorFailed
from soundstage.engines.stage.screenplay.planner.repairing import Unfit, repair
from soundstage.engines.stage.screenplay.playing import chain, location, player
from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.timecode import to_frame

__all__ = ["mend"]

_SHORTEST_SHOT = 0.5  # seconds
_MOST_SHOTS, _MOST_SUBJECTS = 30, 16
_ALIKE = 0.8  # of two lines' letters: above, one is the other misquoted


def mend(document: dict[str, Any], rules: Screenplay, repertoire: Repertoire, *, timed: bool, free: bool) -> Screenplay:
    """The document as a Screenplay that can be shot, without coverage. Raises `DirectorFailed` when it cannot be.

    `rules` is what the reader made of the same prompt. `timed` says that the prompt writes times, which then hold to the
    frame; `free` that the length is the director's to choose.
    """
    try:
        found = repair(Screenplay, document | {"aspect_ratio": rules.aspect_ratio})
    except Unfit:
        raise DirectorFailed("answers with no Screenplay") from None
    most = min(_MOST_SHOTS, int(rules.seconds / _SHORTEST_SHOT))
    shots = sorted(found["shots"][:most], key=lambda shot: shot["start"])
    if not shots:
        raise DirectorFailed("answers with a Screenplay without shots")
    if timed and len(shots) != len(rules.shots):
        raise DirectorFailed(f"writes {len(shots)} shots where the prompt times {len(rules.shots)}")
    seconds = found["seconds"] if free and not timed and found["seconds"] else rules.seconds
    spans = [(shot.start, shot.end) for shot in rules.shots] if timed else _spans(shots, seconds)
    subjects, names = _subjects(found.get("subjects", ()), rules, repertoire)
    found |= {
        "version": 1,
        "prompt": rules.prompt,
        "language": rules.language,
        "seconds": seconds,
        "aspect_ratio": rules.aspect_ratio,
        "style": _style(found.get("style", {}), rules, repertoire),
        "subjects": subjects,
        "shots": [_shot(shot, span, names, repertoire) for shot, span in zip(shots, spans, strict=True)],
        "sounds": [_sound(cue, len(shots), repertoire) for cue in found.get("sounds", ()) if cue["noun"]],
        "music": None if any("music" in words for words in rules.exclude) else found.get("music") or _kept(rules.music),
        "exclude": tuple(dict.fromkeys((*rules.exclude, *_said(found.get("exclude", ()), rules.prompt)))),
        "coverage": (),
        "notes": rules.notes,
    }
    return _spoken(Screenplay.model_validate(found), rules)


def _kept(model: Any) -> Any:
    return None if model is None else model.model_dump()


def _spans(shots: Sequence[dict[str, Any]], seconds: int) -> list[tuple[float, float]]:
    """Start and end of every shot: contiguous from 0 to `seconds`, in the lengths' proportions, on frames."""
    asked = [max(shot["end"] - shot["start"], 0.0) for shot in shots]
    usual = sum(asked) / max(sum(length > 0 for length in asked), 1) or 1.0
    lengths = [length or usual for length in asked]
    spare = seconds - _SHORTEST_SHOT * len(lengths)
    if abs(sum(lengths) - seconds) > 1e-6 or min(lengths) < _SHORTEST_SHOT:
        total = sum(lengths)
        lengths = (
            [_SHORTEST_SHOT + spare * length / total for length in lengths]
            if spare > 0
            else [seconds / len(lengths)] * len(lengths)
        )
    ends = [to_frame(sum(lengths[: index + 1])) for index in range(len(lengths))]
    ends[-1] = float(seconds)
    return list(zip([0.0, *ends[:-1]], ends, strict=True))


def _subjects(
    found: Sequence[dict[str, Any]], rules: Screenplay, repertoire: Repertoire
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Those that the prompt does not leave out, each with who plays it; and our ids by the names the director uses."""
    kept: list[dict[str, Any]] = []
    names: dict[str, str] = {}
    for subject in found[:_MOST_SUBJECTS]:
        noun = subject["noun"].lower()
        if not noun or noun in rules.exclude:
            continue
        own = f"s{len(kept) + 1}"
        known = next((one for one in rules.subjects if _alike(one.noun, noun)), None)
        family, kind = (known.family, known.kind) if known is not None else player(noun, repertoire)
        kept.append(subject | {"id": own, "noun": noun, "kind": kind, "family": family})
        for name in (subject["id"], noun):
            names.setdefault(name, own)
    return kept, names


def _alike(one: str, other: str) -> bool:
    return one == other or one in bases(other) or other in bases(one)


def _style(found: dict[str, Any], rules: Screenplay, repertoire: Repertoire) -> dict[str, Any]:
    """The look that the prompt names, else one that the house has."""
    name = str(found.get("name", "")).lower().replace(" ", "_").replace("-", "_")
    named = rules.style.name != "cinematic"
    chosen = rules.style.name if named else name if name in repertoire.looks else "cinematic"
    return found | {
        "name": chosen,
        "mood": rules.style.mood or found.get("mood", ""),
        "monochrome": rules.style.monochrome or bool(found.get("monochrome", False)),
        "traits": tuple(dict.fromkeys((*rules.style.traits, *found.get("traits", ()))))[:24],
    }


def _shot(shot: dict[str, Any], span: tuple[float, float], names: dict[str, str], repertoire: Repertoire) -> dict[str, Any]:
    actions = [
        action
        | _within(action, span)
        | {"subject": names[action["subject"]], "verb": action["verb"].lower(), "target": _known(action, "target", names)}
        for action in shot.get("actions", ())
        if action["subject"] in names and action["verb"]
    ]
    relations = [
        one | {"subject": names[one["subject"]], "object": _known(one, "object", names)}
        for one in shot.get("relations", ())
        if one["subject"] in names and one["preposition"] and one["object"]
    ]
    changes = [
        one | _within(one, span) | {"subject": names.get(one["subject"], "")}
        for one in shot.get("changes", ())
        if one["subject"] in ("", *names)
    ]
    seen = [names[name] for name in shot.get("subjects", ()) if name in names]
    seen += [one["subject"] for one in (*actions, *relations)]
    lines = [line | {"speaker": names.get(line.get("speaker", ""), "")} for line in shot.get("lines", ()) if line["words"]]
    return shot | {
        "start": span[0],
        "end": span[1],
        "setting": _setting(shot["setting"], repertoire),
        "subjects": tuple(dict.fromkeys(seen)),
        "actions": actions,
        "relations": relations,
        "changes": changes,
        "lines": lines,
    }


def _known(item: dict[str, Any], member: str, names: dict[str, str]) -> str:
    """A reference as our id, or the noun that it is."""
    told = str(item.get(member, ""))
    return names.get(told, told.lower())


def _within(timed: dict[str, Any], span: tuple[float, float]) -> dict[str, float]:
    """Its times inside the shot; the whole shot where they make no sense."""
    start, end = (to_frame(min(max(timed[name], span[0]), span[1])) for name in ("start", "end"))
    return {"start": start, "end": end} if end - start >= 2 / 24 else {"start": span[0], "end": span[1]}


def _setting(setting: dict[str, Any], repertoire: Repertoire) -> dict[str, Any]:
    noun = str(setting.get("noun", "")).lower()
    planet = setting.get("planet", "earth")
    return setting | {
        "noun": noun,
        "place": location(noun, repertoire),
        "planet": planet if planet in repertoire.planets else "earth",
    }


def _sound(cue: dict[str, Any], shots: int, repertoire: Repertoire) -> dict[str, Any]:
    found = repertoire.find("sounds", chain(cue["noun"].lower()))
    shot = cue.get("shot")
    return cue | {"kind": found[0] if found else "", "shot": shot if shot is None or shot < shots else None}


def _said(words: Sequence[str], prompt: str) -> list[str]:
    """Exclusions whose words stand in the prompt."""
    text = prompt.lower()
    return [word.lower() for word in words if word.lower() in text]


def _spoken(script: Screenplay, rules: Screenplay) -> Screenplay:
    """The prompt's lines, all of them and no others, word for word, where the director has put them."""
    waiting = [(shot.start, line) for shot in rules.shots for line in shot.lines]
    shots: list[ScreenplayShot] = []
    for shot in script.shots:
        lines: list[Line] = []
        for line in shot.lines:
            match = next((one for one in waiting if _misquoted(line.words, one[1].words)), None)
            if match is not None:
                waiting.remove(match)
                lines.append(_line(line, match[1].words, line.speaker, shot))
        shots.append(shot.model_copy(update={"lines": tuple(lines)}))
    for start, line in waiting:
        at = next((index for index, shot in enumerate(shots) if start < shot.end), len(shots) - 1)
        said = _line(line, line.words, _speaker(line, rules, script, shots[at]), shots[at])
        shots[at] = shots[at].model_copy(update={"lines": (*shots[at].lines, said)})
    return script.model_copy(update={"shots": tuple(shots)})


def _line(line: Line, words: str, speaker: str, shot: ScreenplayShot) -> Line:
    start = line.start if line.start is not None and shot.start <= line.start < shot.end else None
    told = {"words": words, "speaker": speaker, "on_screen": line.on_screen and bool(speaker), "start": start}
    return line.model_copy(update=told)


def _speaker(line: Line, rules: Screenplay, script: Screenplay, shot: ScreenplayShot) -> str:
    """Who says a line that the director forgot: the same noun, else whoever of the cast is in the shot."""
    noun = next((subject.noun for subject in rules.subjects if subject.id == line.speaker), None)
    if noun is None:
        return ""
    same = [subject.id for subject in script.subjects if _alike(subject.noun, noun)]
    cast = [subject.id for subject in script.subjects if subject.family == "cast" and subject.id in shot.subjects]
    return next(iter((*same, *cast)), "")


def _misquoted(told: str, written: str) -> bool:
    one, other = (re.sub(r"[\W_]+", "", text).lower() for text in (told, written))
    return one == other or difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() > _ALIKE
