"""What a language model's Screenplay claims of the prompt's words, so that staging can answer for them."""

from collections.abc import Iterator

from soundstage.engines.stage.screenplay.claims import ALTERNATIVE, STRUCTURE, claim
from soundstage.engines.stage.screenplay.model import Coverage, Screenplay, ScreenplayShot
from soundstage.engines.stage.screenplay.morphology import bases

__all__ = ["account"]

_FIELDS = {"framing": "framing", "angle": "angle", "support": "support", "lens": "lens_mm", "pace": "slow_motion"}
_PLACED = frozenset({"time", "season"})


def account(script: Screenplay, rules: Screenplay) -> Screenplay:
    """The Screenplay with a record for each content word of the prompt, those that the reader counted.

    A word keeps to what the reader took it for where both Screenplays agree; otherwise it claims whatever names it.
    """
    names = _names(script)
    return script.model_copy(update={"coverage": tuple(_record(word, script, rules, names) for word in rules.coverage)})


def _record(word: Coverage, script: Screenplay, rules: Screenplay, names: dict[str, list[str]]) -> Coverage:
    keys = [key for kept in word.claim.split(ALTERNATIVE) for key in _carried(kept, script, rules)]
    keys += [key for form in bases(word.word.lower()) for key in names.get(form, ())]
    keys = list(dict.fromkeys(keys))[:8]
    status = word.status if keys else "ignored"
    return word.model_copy(update={"claim": ALTERNATIVE.join(keys), "status": status, "by": word.by if keys else ""})


def _carried(key: str, script: Screenplay, rules: Screenplay) -> Iterator[str]:
    """The reader's claim where it holds here too, perhaps in another shot."""
    kind, *parts = key.split("/")
    if kind == STRUCTURE or kind == "exclude":
        yield key
    elif kind in ("style", "mood", "trait"):
        yield key  # the prompt's look is never the director's to change
    elif kind == "music" and script.music is not None:
        yield key
    elif kind == "count":
        count = next((subject.count for subject in rules.subjects if subject.id == parts[0]), 0)
        yield from (claim("count", subject.id) for subject in script.subjects if subject.count == count)
    elif kind == "line":
        words = rules.shots[int(parts[0])].lines[int(parts[1])].words
        for number, shot in enumerate(script.shots):
            yield from (claim("line", number, index) for index, line in enumerate(shot.lines) if line.words == words)
    elif parts and parts[0].isdecimal() and int(parts[0]) < len(rules.shots):
        before = rules.shots[int(parts[0])]
        yield from (
            claim(kind, number, *parts[1:]) for number, shot in enumerate(script.shots) if _agree(kind, parts, before, shot)
        )


def _agree(kind: str, parts: list[str], before: ScreenplayShot, shot: ScreenplayShot) -> bool:
    """Whether a shot keeps what the reader had in one of its own."""
    if kind == "camera":
        return (shot.move.kind, shot.move.direction) == (before.move.kind, before.move.direction)
    if kind in _FIELDS:
        return bool(getattr(shot, _FIELDS[kind]) == getattr(before, _FIELDS[kind]))
    if kind in _PLACED:
        return bool(getattr(shot.setting, kind) == getattr(before.setting, kind))
    if kind == "weather":
        return parts[-1] in shot.setting.weather
    if kind == "relation":
        wanted = before.relations[int(parts[1])].preposition if int(parts[1]) < len(before.relations) else ""
        return any(relation.preposition == wanted for relation in shot.relations)
    return False


def _names(script: Screenplay) -> dict[str, list[str]]:
    """Claims by the words that would make them."""
    found: dict[str, list[str]] = {}
    for phrase, key in _phrases(script):
        for word in phrase.lower().replace("-", " ").split():
            for form in bases(word):
                found.setdefault(form, []).append(key)
    return found


def _phrases(script: Screenplay) -> Iterator[tuple[str, str]]:
    for subject in script.subjects:
        yield subject.noun, claim("subject", subject.id)
        for trait in (*subject.colours, *subject.attributes, subject.material, subject.size, subject.age or ""):
            yield trait, claim("attribute", subject.id, trait)
        for kind, items in (("wardrobe", (*subject.wardrobe, subject.hair)), ("carries", subject.carries)):
            for item in items:
                for word in item.split():
                    yield word, claim(kind, subject.id, word)
                yield item, claim(kind, subject.id, item)
    for number, shot in enumerate(script.shots):
        yield from _told(number, shot)
    for index, cue in enumerate(script.sounds):
        yield cue.noun, claim("sound", index)


def _told(number: int, shot: ScreenplayShot) -> Iterator[tuple[str, str]]:
    yield shot.setting.noun, claim("place", number)
    if shot.setting.planet != "earth":
        yield shot.setting.planet, claim("planet", number)
    yield shot.setting.time.replace("_", " "), claim("time", number)
    for feature in shot.setting.features:
        yield feature, claim("feature", number, feature)
    for index, action in enumerate(shot.actions):
        yield f"{action.verb} {action.target}", claim("action", number, index)
        for manner in action.manner:
            yield manner, claim("manner", number, index, manner)
    for index, relation in enumerate(shot.relations):
        yield relation.preposition.replace("_", " "), claim("relation", number, index)
    for index, change in enumerate(shot.changes):
        yield f"{change.before} {change.after}", claim("change", number, index)
