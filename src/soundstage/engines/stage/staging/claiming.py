"""Answers to a screenplay's claims, from what has been decided to be on the set."""

from collections.abc import Iterable, Iterator, Sequence

from soundstage.engines.stage.looks import find as find_look
from soundstage.engines.stage.screenplay.claims import Answer, claim
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.sound import find, recipes
from soundstage.engines.stage.staging.changes import CHANGING, Alteration
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.light import GRADED
from soundstage.engines.stage.staging.repertoire import garments, prints
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.ties import Tie
from soundstage.engines.stage.world import names
from soundstage.engines.stage.world.features import asked

__all__ = ["PLACE", "answers"]

PLACE = "place: "  # begins what says that a place has a feature by itself

_PRINTED = frozenset({"colour", "material", "size"})
_BODILY = frozenset({"age", "gender", "people"})
_NOWHERE = "generic"

Found = Iterator[tuple[str, Answer]]


def answers(
    script: Screenplay,
    roles: Sequence[Role],
    deeds: Sequence[Deed],
    ties: Sequence[Tie],
    alterations: Sequence[Alteration],
) -> dict[str, Answer]:
    """Every claim that the set fulfils, with what fulfils it."""
    shown: dict[str, Answer] = {}
    for found in (
        _subjects(script, roles, ties),
        _deeds(deeds),
        _ties(ties),
        _changes(script, alterations),
        _paces(script, deeds),
        _settings(script, roles),
        _camera(script),
        _looks(script),
        _heard(script),
    ):
        shown.update(found)
    return shown


def _is(exact: bool, by: str) -> Answer:
    return Answer("depicted" if exact else "approximated", by)


def _subjects(script: Screenplay, roles: Sequence[Role], ties: Sequence[Tie]) -> Found:
    for subject in script.subjects:
        playing = [role for role in roles if role.subject.id == subject.id]
        if not playing:
            continue
        first = playing[0]
        yield claim("subject", subject.id), _is(first.exact, first.kind)
        yield claim("count", subject.id), _is(len(playing) == max(subject.count, 1), f"{len(playing)} × {first.kind}")
        yield from _attributes(subject, first)
        if first.kind == "person":
            yield from _worn(subject)
        for phrase in subject.carries:
            held = next((r for r in roles if r.subject.noun == phrase.split()[-1] and _held(r.id, subject.id, ties)), None)
            if held is not None:
                for word in phrase.split():
                    yield claim("carries", subject.id, word), _is(held.exact, held.kind)


def _held(thing: str, by: str, ties: Sequence[Tie]) -> bool:
    return any(tie.first == thing and tie.second == by and tie.how == "held_by" for tie in ties)


def _attributes(subject: Subject, role: Role) -> Found:
    words = {word for phrase in subject.attributes for word in (phrase, *phrase.split())}
    for word in sorted(words):
        entry = lexicon("adjectives").get(word)
        slot = entry.slot if entry is not None else ""
        if slot in _PRINTED and not role.person:
            yield claim("attribute", subject.id, word), _is(role.family == "thing", slot)
        elif slot in _BODILY and role.family == "cast":
            yield claim("attribute", subject.id, word), _is(True, "body")
        elif slot in ("emotion", "size") and role.person:
            yield claim("attribute", subject.id, word), _is(False, "bearing" if slot == "emotion" else "body")


def _worn(subject: Subject) -> Found:
    known = set(garments()) | {word for words in garments().values() for word in words}
    for phrase in subject.wardrobe:
        words = phrase.lower().split()
        if not any(word in known or word.rstrip("s") in known for word in words):
            continue
        for word in words:
            entry = lexicon("adjectives").get(word)
            garment = word in known or word.rstrip("s") in known
            if garment or (entry is not None and entry.slot in ("colour", "material")):
                yield claim("wardrobe", subject.id, word), _is(True, "wardrobe")
    for word in subject.hair.replace(",", " ").lower().split():
        yield claim("wardrobe", subject.id, word), _is(True, "hair")


def _deeds(deeds: Sequence[Deed]) -> Found:
    for deed in deeds:
        if deed.index < 0:
            continue
        yield claim("action", deed.shot, deed.index), _is(deed.exact, f"motion: {deed.act}")
        for word in deed.action.manner:
            yield claim("manner", deed.shot, deed.index, word), _is(False, "manner")


def _ties(ties: Sequence[Tie]) -> Found:
    for tie in ties:
        if tie.index >= 0:
            yield claim("relation", tie.shot, tie.index), _is(True, f"position: {tie.how.replace('_', ' ')}")


def _changes(script: Screenplay, alterations: Sequence[Alteration]) -> Found:
    for one in alterations:
        answer = _is(True, f"change: {one.change.attribute}")
        yield claim("change", one.shot, one.index), answer
        for index, action in enumerate(script.shots[one.shot].actions):
            if action.subject == one.change.subject and action.act in CHANGING:
                yield claim("action", one.shot, index), answer


def _paces(script: Screenplay, deeds: Sequence[Deed]) -> Found:
    for number, shot in enumerate(script.shots):
        if shot.slow_motion < 1.0 and any(deed.shot == number for deed in deeds):
            yield claim("pace", number), _is(True, "slow motion")


def _settings(script: Screenplay, roles: Sequence[Role]) -> Found:
    for number, shot in enumerate(script.shots):
        setting = shot.setting
        yield from _place(number, shot)
        yield claim("planet", number), _is(True, f"planet: {setting.planet}")
        yield claim("time", number), _is(True, f"light: {setting.time.replace('_', ' ')}")
        for sort in setting.weather:
            yield claim("weather", number, sort), _is(True, f"weather: {sort}")
        for word in setting.features:
            played = next((role for role in roles if role.subject.noun == word and number in role.shots), None)
            if played is not None:
                yield claim("feature", number, word), _is(played.exact, played.kind)
            elif asked(word):
                yield claim("feature", number, word), _is(False, PLACE + asked(word)[0])


def _place(number: int, shot: ScreenplayShot) -> Found:
    setting = shot.setting
    if setting.place == _NOWHERE or setting.place not in names():
        return
    exact = setting.noun in (setting.place, *names()[setting.place])
    yield claim("place", number), _is(exact, f"place: {setting.place}")


def _camera(script: Screenplay) -> Found:
    for number, shot in enumerate(script.shots):
        yield claim("camera", number), _is(True, f"camera: {shot.move.kind.replace('_', ' ')}")
        for word in ("framing", "angle", "support", "lens"):
            yield claim(word, number), _is(True, f"camera: {word}")
        yield claim("cut", number), _is(True, "cut")


def _looks(script: Screenplay) -> Found:
    style = script.style
    if style.name in prints() or find_look(style.name) is not None:
        yield claim("style"), _is(True, f"look: {style.name.replace('_', ' ')}")
    if style.mood in GRADED:
        yield claim("mood"), _is(False, f"grade: {style.mood}")
    for trait in style.traits:
        if trait in GRADED:
            yield claim("trait", trait), _is(False, f"grade: {trait.replace('_', ' ')}")


def _heard(script: Screenplay) -> Found:
    for index, cue in enumerate(script.sounds):
        recipe = recipes().get(cue.kind) or find(cue.kind) or find(cue.noun)
        if recipe is not None:
            yield claim("sound", index), _is(recipe.kind == cue.kind, f"sound: {recipe.kind}")
    for number, shot in enumerate(script.shots):
        for index, _ in enumerate(shot.lines):
            yield claim("line", number, index), _is(True, "voice")
    for word in script.exclude:
        if not _present(word, script):
            yield claim("exclude", word), _is(True, "left out")


def _present(word: str, script: Screenplay) -> bool:
    nouns: Iterable[str] = [subject.noun for subject in script.subjects]
    return any(noun in word.split() for noun in nouns)
