"""Answers to a screenplay's claims, from what has been decided to be on the set."""

from collections.abc import Iterable, Iterator, Sequence

from soundstage.engines.stage.cast.costumes import costume_for, expanded
from soundstage.engines.stage.cast.creature.wearing import DYES
from soundstage.engines.stage.looks import find as find_look
from soundstage.engines.stage.screenplay.claims import ALTERNATIVE, Answer, claim
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.sound import find, recipes
from soundstage.engines.stage.staging.bearing import in_bearing, in_pace
from soundstage.engines.stage.staging.changes import CHANGING, Alteration
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.emanations import STIRRING, emanation_of
from soundstage.engines.stage.staging.hearing import score
from soundstage.engines.stage.staging.light import GRADED
from soundstage.engines.stage.staging.repertoire import garments, prints
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.stock import lit
from soundstage.engines.stage.staging.switching import switch_of
from soundstage.engines.stage.staging.ties import Tie
from soundstage.engines.stage.staging.turning import begun, hours
from soundstage.engines.stage.things.workbench import FINE, WORN
from soundstage.engines.stage.world import names, traits
from soundstage.engines.stage.world.dressing import GROWING
from soundstage.engines.stage.world.features import asked
from soundstage.engines.stage.world.plants import find as find_plant
from soundstage.engines.stage.world.registry import recipes as recipes_of_places

__all__ = ["PLACE", "answers"]

PLACE = "place: "  # begins what says that a place has a feature by itself

_PRINTED = frozenset({"colour", "material", "size"})
_BODILY = frozenset({"age", "gender", "people"})
_SWITCHING = frozenset({"turn", "switch", "flick", "light", "go", "come", "blow", "put", "ignite"})
_NOWHERE = "generic"
_WITHIN = frozenset({"in", "on", "at", "among", "along", "by", "beside", "under", "across", "through", "around", "edge_of"})
_COMMON = frozenset(
    """city cityscape downtown skyline metropolis megacity street alley alleyway sidewalk crossroads boulevard avenue crosswalk
    pavement plaza""".split()  # noqa: SIM905
)  # towns in general, and no town by its name

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
        _deeds(deeds, roles),
        _ties(ties),
        _about_the_place(script, roles, ties),
        _changes(script, alterations),
        _switches(script, roles),
        _paces(script, deeds, alterations),
        _settings(script, roles),
        _qualities(script),
        _camera(script, roles),
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
            yield from _emanating(subject, script)
            continue
        first = playing[0]
        dressed = first.person and bool(costume_for(subject.noun, subject.gender, 0))
        yield claim("subject", subject.id), _is(first.exact or dressed, first.kind)
        yield claim("count", subject.id), _is(len(playing) == max(subject.count, 1), f"{len(playing)} × {first.kind}")
        if (subject.age or subject.gender) and first.family == "cast":
            yield claim("age", subject.id), _is(True, "body")
        yield from _attributes(subject, first)
        if first.kind == "person":
            yield from _worn(subject)
        for phrase in subject.carries:
            held = next((r for r in roles if r.subject.noun == phrase.split()[-1] and _held(r.id, subject.id, ties)), None)
            if held is not None:
                for word in phrase.split():
                    yield claim("carries", subject.id, word), _is(held.exact, held.kind)


def _emanating(subject: Subject, script: Screenplay) -> Found:
    """What no body is shows in the air, and what the words say of it is what such stuff does."""
    kind = emanation_of(subject)
    if not kind:
        return
    yield claim("subject", subject.id), _is(True, f"air: {kind}")
    yield claim("count", subject.id), _is(False, f"air: {kind}")
    for number, shot in enumerate(script.shots):
        for index, action in enumerate(shot.actions):
            if action.subject == subject.id and (action.act in STIRRING or action.verb in STIRRING):
                yield claim("action", number, index), _is(True, f"air: {kind}")


def _held(thing: str, by: str, ties: Sequence[Tie]) -> bool:
    return any(tie.first == thing and tie.second == by and tie.how == "held_by" for tie in ties)


def _attributes(subject: Subject, role: Role) -> Found:
    words = {word for phrase in subject.attributes for word in (phrase, *phrase.split())}
    for word in sorted(words):
        entry = lexicon("adjectives").get(word)
        slot = entry.slot if entry is not None else ""
        key = claim("attribute", subject.id, word)
        if slot in _PRINTED and not role.person and (slot == "size" or not role.brought):
            yield key, _is(role.family == "thing" or slot == "size" or word in DYES, slot)
        elif slot in _BODILY and role.family == "cast":
            yield key, _is(True, "body")
        elif slot == "size" and role.person:
            yield key, _is(False, "body")
        elif role.family == "cast" and in_bearing(word, role):
            yield key, _is(True, "bearing")
        elif slot == "emotion" and role.person:
            yield key, _is(False, "bearing")
        elif role.family == "thing" and (word in WORN or word in _namesake(role)):
            yield key, _is(True, f"{role.kind}: {word}" if word in _namesake(role) else "wear")
        elif role.family == "thing" and word in FINE:
            yield key, _is(False, "finish")


def _namesake(role: Role) -> frozenset[str]:
    """Words that are a part of the name of what plays it: the street lamp is a Victorian one."""
    return frozenset(role.kind.split())


def _worn(subject: Subject) -> Found:
    known = set(garments()) | {word for words in garments().values() for word in words}
    for phrase in subject.wardrobe:
        words = phrase.lower().split()
        if expanded((phrase,), subject.gender, 0) != (phrase,):  # a whole outfit by its name
            for word in words:
                yield claim("wardrobe", subject.id, word), _is(True, "costume")
        if not any(word in known or word.rstrip("s") in known for word in words):
            continue
        for word in words:
            entry = lexicon("adjectives").get(word)
            garment = word in known or word.rstrip("s") in known
            if garment or (entry is not None and entry.slot in ("colour", "material")):
                yield claim("wardrobe", subject.id, word), _is(True, "wardrobe")
    for word in subject.hair.replace(",", " ").lower().split():
        yield claim("wardrobe", subject.id, word), _is(True, "hair")


def _deeds(deeds: Sequence[Deed], roles: Sequence[Role]) -> Found:
    for deed in deeds:
        if deed.index < 0:
            continue
        yield claim("action", deed.shot, deed.index), _is(deed.exact, f"motion: {deed.act}")
        role = next((role for role in roles if role.subject.id == deed.action.subject), None)
        for word in deed.action.manner:
            shown = role is not None and (in_bearing(word, role) or (deed.travels and in_pace(word)))
            yield claim("manner", deed.shot, deed.index, word), _is(shown, "manner")


def _ties(ties: Sequence[Tie]) -> Found:
    for tie in ties:
        if tie.index >= 0:
            yield claim("relation", tie.shot, tie.index), _is(True, f"position: {tie.how.replace('_', ' ')}")


def _about_the_place(script: Screenplay, roles: Sequence[Role], ties: Sequence[Tie]) -> Found:
    """What the place itself fulfils: subjects that it shows, and being in it."""
    played = {role.subject.id for role in roles}
    tied = {(tie.shot, tie.index) for tie in ties}
    nouns = {subject.id: subject.noun for subject in script.subjects}
    for number, shot in enumerate(script.shots):
        setting = shot.setting
        for subject in script.subjects:
            missing = subject.id in shot.subjects and subject.id not in played
            if missing and _shows(setting.place, subject.noun, setting.features):
                yield claim("subject", subject.id), _is(True, f"place: {setting.place}")
        for index, relation in enumerate(shot.relations):
            where = nouns.get(relation.object, relation.object)
            here = where == setting.noun or _shows(setting.place, where, setting.features)
            if (number, index) not in tied and here and relation.preposition in _WITHIN and relation.subject in played:
                yield claim("relation", number, index), _is(True, f"position: {relation.preposition} {setting.place}")
        for index, action in enumerate(shot.actions):
            if action.subject not in played and _shows(setting.place, nouns.get(action.subject, "-"), setting.features):
                yield claim("action", number, index), _is(_shows(setting.place, action.verb, setting.features), "place")


def _changes(script: Screenplay, alterations: Sequence[Alteration]) -> Found:
    for number, shot in enumerate(script.shots):
        passed = {hour.index for hour in hours(begun(script).shots[number])}
        for index in passed:
            change = shot.changes[index]
            yield claim("change", number, index), _is(True, f"{change.attribute}: to {change.after.replace('_', ' ')}")
    for one in alterations:
        answer = _is(True, f"change: {one.change.attribute}")
        yield claim("change", one.shot, one.index), answer
        for index, action in enumerate(script.shots[one.shot].actions):
            if action.subject == one.change.subject and action.act in CHANGING:
                yield claim("action", one.shot, index), answer


def _switches(script: Screenplay, roles: Sequence[Role]) -> Found:
    """Lamps that go on or out: said of the lamp, or of who does it."""
    for number, shot in enumerate(script.shots):
        for role in roles:
            way = switch_of(shot, role.subject.noun) if number in role.shots and lit(role.recipe) else None
            for index, action in enumerate(shot.actions):
                meant = role.subject.id in (action.subject, action.target) or role.subject.noun in action.target
                if way is not None and meant and action.verb.split()[0] in _SWITCHING:
                    yield claim("action", number, index), _is(action.subject == role.subject.id, f"light: {way}")


def _paces(script: Screenplay, deeds: Sequence[Deed], alterations: Sequence[Alteration]) -> Found:
    for number, shot in enumerate(script.shots):
        passes = bool(hours(begun(script).shots[number])) or any(one.shot == number for one in alterations)
        if shot.slow_motion > 1.0 and passes:
            yield claim("pace", number), _is(True, "time-lapse")
        if shot.slow_motion < 1.0:
            moving = any(deed.shot == number for deed in deeds)
            if moving or shot.move.kind != "static":
                yield claim("pace", number), _is(moving, "slow motion" if moving else "camera: slow")


def _settings(script: Screenplay, roles: Sequence[Role]) -> Found:
    for number, shot in enumerate(script.shots):
        setting = shot.setting
        yield from _place(number, shot)
        yield claim("planet", number), _is(True, f"planet: {setting.planet}")
        yield claim("time", number), _is(True, f"light: {setting.time.replace('_', ' ')}")
        for sort in dict.fromkeys((*setting.weather, *(one for hour in hours(shot) for one in hour.setting.weather))):
            yield claim("weather", number, sort), _is(True, f"weather: {sort}")
        for word in setting.features:
            played = next((role for role in roles if role.subject.noun == word and number in role.shots), None)
            if played is not None:
                yield claim("feature", number, word), _is(played.exact, played.kind)
            elif asked(word) and not _shows(setting.place, word):
                yield claim("feature", number, word), _is(_offered(word, setting.place), PLACE + asked(word)[0])
            elif _city(word) and setting.place in names() and not _shows(setting.place, word):
                yield claim("feature", number, word), _is(word in names()[setting.place], f"place: {setting.place}")
        if setting.season is not None and (
            traits.seasonal(setting.place) or (setting.season == "winter" and "snow" in setting.weather)
        ):
            yield claim("season", number), _is(True, f"season: {setting.season}")


def _offered(word: str, place: str) -> bool:
    """Whether a place has what a word of its features names, as that word says and not only something like it."""
    own = recipes_of_places()[place].features if place in names() else ()
    feature = asked(word)[0]
    if feature in GROWING:
        plant = find_plant(word)
        return feature in own or plant is not None
    return feature in own


def _city(word: str) -> bool:
    """Whether a word is the name of a town or a city, or of a quarter of one."""
    entry = lexicon("settings").phrase(word)
    return entry is not None and entry.value in ("city", "street") and entry.phrase not in _COMMON


def _shows(place: str, phrase: str, features: Sequence[str] = ()) -> bool:
    return traits.shows(place, [bases(word) for word in phrase.lower().split()], features)


def _place(number: int, shot: ScreenplayShot) -> Found:
    setting = shot.setting
    if setting.place == _NOWHERE or setting.place not in names():
        return
    noun = setting.noun.removeprefix("the ")
    exact = noun in (setting.place, *names()[setting.place]) or _shows(setting.place, noun)
    yield claim("place", number), _is(exact, f"place: {setting.place}")


def _qualities(script: Screenplay) -> Found:
    """Words about a place, parts of it among them, that the place shows by itself."""
    for key in {key for word in script.coverage for key in word.claim.split(ALTERNATIVE)}:
        kind, _, rest = key.partition("/")
        number, _, word = rest.partition("/")
        if kind in ("quality", "feature") and number.isdigit() and int(number) < len(script.shots):
            setting = script.shots[int(number)].setting
            if _shows(setting.place, word, setting.features):
                yield key, _is(True, f"place: {setting.place}")


def _camera(script: Screenplay, roles: Sequence[Role]) -> Found:
    for number, shot in enumerate(script.shots):
        yield claim("camera", number), _is(True, f"camera: {shot.move.kind.replace('_', ' ')}")
        for word in ("framing", "angle", "support", "lens"):
            yield claim(word, number), _is(True, f"camera: {word}")
        if shot.view is not None and any(number in role.shots for role in roles):
            yield claim("view", number), _is(True, f"camera: {shot.view.replace('_', ' ')} view")
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
    if script.music is not None and score(script):
        yield claim("music"), _is(True, "score: composed by rule")
    for number, shot in enumerate(script.shots):
        for index, _ in enumerate(shot.lines):
            yield claim("line", number, index), _is(True, "voice")
    for word in script.exclude:
        if not _present(word, script):
            yield claim("exclude", word), _is(True, "left out")


def _present(word: str, script: Screenplay) -> bool:
    nouns: Iterable[str] = [subject.noun for subject in script.subjects]
    return any(noun in word.split() for noun in nouns)
