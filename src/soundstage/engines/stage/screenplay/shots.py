"""One shot put together: its camera, its place, who is in it and what they do, with times."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from soundstage.engines.stage.screenplay.camera import CameraReading
from soundstage.engines.stage.screenplay.casting import Cast
from soundstage.engines.stage.screenplay.clauses import Clauses, Deed
from soundstage.engines.stage.screenplay.directing import choose_framing, choose_move, choose_support, choose_time
from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import Action, CameraMove, Line, Relation, ScreenplayShot, Setting
from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.setting import SettingReading
from soundstage.engines.stage.screenplay.speech import Spoken
from soundstage.engines.stage.screenplay.timecode import to_frame
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["ShotNotes", "compose"]

_MOST_ACTIONS = 16
_WEATHER_CAUSES = {"drift": "dust", "fall": "snow", "blow": "wind"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotNotes:
    """Everything that was read about one shot. `before` is the setting that holds unless this shot changes it."""

    number: int
    start: float
    end: float
    camera: CameraReading
    setting: SettingReading
    before: SettingReading
    named: Sequence[Entity]
    clauses: Clauses
    lines: Sequence[Spoken]
    mood: str
    text: str


def compose(notes: ShotNotes, cast: Cast, repertoire: Repertoire, ledger: Ledger) -> tuple[ScreenplayShot, SettingReading]:
    """The shot, and the setting that persists into the next."""
    current = _persist(notes.setting, notes.before)
    setting = _setting(current, notes, repertoire, ledger)
    seen = _seen(notes, cast)
    actions, chains = _actions(notes, cast, repertoire, ledger)
    speaking = any(line.on_screen for line in notes.lines)
    heads = [chain[-1] for chain in chains]
    moving = any(
        head in ("walk", "run", "fly", "swim", "drive", "dance") or "walk" in chain
        for head, chain in zip(heads, chains, strict=True)
    )
    move, then = _moves(notes, seen, [word for chain in chains for word in chain], speaking)
    framing = notes.camera.framing or choose_framing(seen, moving, speaking, notes.number == 0, notes.camera)
    shot = ScreenplayShot.model_validate(
        {
            "start": notes.start,
            "end": notes.end,
            "framing": framing,
            "end_framing": notes.camera.end_framing,
            "angle": notes.camera.angle or "eye",
            "lens_mm": notes.camera.lens_mm,
            "support": choose_support(notes.camera, move),
            "move": move,
            "then": then,
            "setting": setting,
            "subjects": tuple(dict.fromkeys(cast.id_of(entity) for entity in seen)),
            "actions": actions,
            "relations": _relations(notes, cast, ledger),
            "lines": _lines(notes, cast, ledger),
            "slow_motion": notes.camera.slow_motion or 1.0,
            "text": notes.text,
        }
    )
    return shot, current


# ------------------------------------------------------------------------------------------------------------ where


def _persist(now: SettingReading, before: SettingReading) -> SettingReading:
    """What was true stays true, until another place is named: then its weather and features are its own."""
    fresh = now.place is not None and before.place is not None and now.place.noun != before.place.noun and now.place.rank > 0.9
    return SettingReading(
        places=now.places if now.place is not None and now.place.rank > 0.9 else [*now.places, *before.places],
        planet=now.planet or before.planet,
        time=now.time or before.time,
        season=now.season or before.season,
        weather=now.weather or before.weather,
        features=now.features if fresh else list(dict.fromkeys([*now.features, *before.features])),
        interior=now.interior if now.interior is not None or fresh else before.interior,
        used=now.used,
    )


def _setting(reading: SettingReading, notes: ShotNotes, repertoire: Repertoire, ledger: Ledger) -> Setting:
    place = reading.place
    found = None
    for candidate in sorted(reading.places, key=lambda one: -one.rank):
        answer = repertoire.find("places", (candidate.noun, *candidate.chain))
        exact = answer is not None and (answer[1] or repertoire.find("places", candidate.chain[:1]) is not None)
        ledger.found(candidate.tokens, (answer[0], exact) if answer else None, f"place: {answer[0]}" if answer else "")
        if found is None and answer is not None:
            found = answer
    for tokens, slot, value in reading.used:
        _mark_setting(tokens, slot, value, repertoire, ledger)
    planet = reading.planet or (place.planet if place is not None else "") or "earth"
    interior = reading.interior if reading.interior is not None else bool(place is not None and place.interior)
    others = [one.noun for one in reading.places if place is not None and one.noun != place.noun]
    things = [
        one.noun
        for one in notes.named
        if one.family in ("thing", "plant", "nature", "vehicle", "animal") and not (one.acts or one.leads)
    ]
    return Setting.model_validate(
        {
            "place": found[0] if found else repertoire.default_place,
            "noun": place.noun if place is not None else "",
            "planet": planet,
            "interior": interior,
            "time": reading.time or choose_time(notes.mood, reading.weather, interior, planet),
            "season": reading.season or (place.season if place is not None and place.season else None),
            "weather": tuple(dict.fromkeys(reading.weather)),
            "features": tuple(dict.fromkeys([*others, *reading.features, *things]))[:24],
        }
    )


def _mark_setting(tokens: Sequence[object], slot: str, value: str, repertoire: Repertoire, ledger: Ledger) -> None:
    spoken = list(tokens)
    if slot == "planet":
        ledger.mark(spoken, "depicted" if value in repertoire.planets else "ignored", f"planet: {value}")  # type: ignore[arg-type]
    elif slot == "time":
        ledger.mark(spoken, "depicted", f"light: {value.replace('_', ' ')}")  # type: ignore[arg-type]
    elif slot == "season":
        ledger.mark(spoken, "approximated", f"season: {value}")  # type: ignore[arg-type]
    elif slot == "weather":
        ledger.mark(spoken, "depicted" if value in repertoire.weather else "ignored", f"weather: {value}")  # type: ignore[arg-type]
    elif slot == "ground" and value in ("horizon", "edge", "ground"):
        ledger.mark(spoken, "approximated", "land")  # type: ignore[arg-type]
    elif slot == "ground":
        ledger.found(spoken, repertoire.find("things", (value,)) or repertoire.find("places", (value,)))  # type: ignore[arg-type]


# -------------------------------------------------------------------------------------------------------------- who


def _seen(notes: ShotNotes, cast: Cast) -> list[Entity]:
    """Who is in the shot: those it names, those who speak on screen, and members instead of their group."""
    found: list[Entity] = []
    for entity in [
        *notes.named,
        *(deed.entity for deed in notes.clauses.deeds),
        *(one.speaker for one in notes.lines if one.on_screen),
    ]:
        if entity is not None and cast.id_of(entity) and not any(cast.id_of(one) == cast.id_of(entity) for one in found):
            found.append(entity)
    return found


def _actions(
    notes: ShotNotes, cast: Cast, repertoire: Repertoire, ledger: Ledger
) -> tuple[tuple[Action, ...], list[tuple[str, ...]]]:
    """Deeds with times: one order after another shares the shot evenly, deeds of one order share its time."""
    deeds = _expanded(notes.clauses.deeds, cast)[:_MOST_ACTIONS]
    orders = sorted({deed.order for deed in deeds})
    slot = (notes.end - notes.start) / max(len(orders), 1)
    made: list[Action] = []
    chains: list[tuple[str, ...]] = []
    for deed in deeds:
        chain = verb_chain(deed.verb)
        found = repertoire.find("actions", chain)
        drawn = bool(cast.kind_of(deed.entity))
        _mark_deed(deed, found if drawn else None, ledger)
        chains.append(chain)
        at = orders.index(deed.order)
        holds = deed.kind == "posture" and not any(other.entity is deed.entity and other.order > deed.order for other in deeds)
        made.append(
            Action(
                subject=cast.id_of(deed.entity),
                verb=deed.verb,
                target=cast.id_of(deed.target_entity) if deed.target_entity and cast.id_of(deed.target_entity) else deed.target,
                manner=tuple(dict.fromkeys([*deed.manner, *_implied(deed.verb)])),
                path=deed.path,
                start=to_frame(notes.start + at * slot),
                end=notes.end if holds else to_frame(notes.start + (at + 1) * slot),
            )
        )
    return tuple(made), chains


def _expanded(deeds: Sequence[Deed], cast: Cast) -> list[Deed]:
    """Deeds whose doer is a subject; a dissolved group's deed becomes each member's."""
    found: list[Deed] = []
    members = {id(deed.entity.group): deed.entity for deed in deeds if deed.entity.group is not None}
    for deed in deeds:
        if cast.id_of(deed.entity):
            found.append(deed)
        elif deed.entity.count == 0 and members:
            everyone = {id(other.entity): other.entity for other in deeds if other.entity.group is deed.entity}
            found += [_for(deed, member) for member in everyone.values()]
    return found


def _for(deed: Deed, entity: Entity) -> Deed:
    return replace(deed, entity=entity, manner=list(deed.manner), manner_tokens=list(deed.manner_tokens))


def verb_chain(verb: str) -> tuple[str, ...]:
    """The verb, then what stands in for it, nearest first; by our own frames, or else by WordNet."""
    entry = lexicon("verbs").get(verb.split()[0]) if lexicon("verbs").get(verb) is None else lexicon("verbs").get(verb)
    if entry is not None:
        return tuple(dict.fromkeys((verb, *entry.values)))
    net = wordnet()
    if net is None:
        return (verb,)
    for name in net.chain(verb, "v", 0, 5)[1:]:
        known = lexicon("verbs").get(name)
        if known is not None and known.slot in ("motion", "posture", "gaze", "speech", "gesture", "handle"):
            return tuple(dict.fromkeys((verb, *known.values)))
    return (verb,)


def _implied(verb: str) -> tuple[str, ...]:
    entry = lexicon("verbs").get(verb)
    pace = entry.traits.get("pace") if entry is not None else None
    return (pace,) if pace and verb != "walk" else ()


def _mark_deed(deed: Deed, found: tuple[str, bool] | None, ledger: Ledger) -> None:
    if found is None:
        return
    ledger.found([deed.token], found, f"motion: {found[0]}")
    ledger.mark(deed.manner_tokens, "approximated", "manner")


def _relations(notes: ShotNotes, cast: Cast, ledger: Ledger) -> tuple[Relation, ...]:
    made: list[Relation] = []
    for tie in notes.clauses.ties:
        first = cast.id_of(tie.first)
        if not first:
            continue
        second = cast.id_of(tie.second) or tie.second.noun
        if second != first:
            made.append(Relation(subject=first, preposition=tie.preposition, object=second))
    sided = [entity for entity in notes.named if entity.side and cast.id_of(entity)]
    made += [Relation(subject=cast.id_of(entity), preposition=f"{entity.side}_of", object="frame") for entity in sided]
    return tuple(dict.fromkeys(made))[:24]


def _lines(notes: ShotNotes, cast: Cast, ledger: Ledger) -> tuple[Line, ...]:
    made: list[Line] = []
    for line in notes.lines:
        speaker = cast.id_of(line.speaker) if line.speaker is not None else ""
        ledger.mark(line.tokens, "depicted", "voice")
        made.append(
            Line(
                speaker=speaker,
                words=line.words,
                on_screen=line.on_screen and bool(speaker),
                delivery=line.delivery,
                voice=line.voice,
            )
        )
    return tuple(made)


def _moves(
    notes: ShotNotes, seen: Sequence[Entity], verbs: Sequence[str], speaking: bool
) -> tuple[CameraMove, CameraMove | None]:
    moves = notes.camera.moves
    if moves:
        return moves[0], moves[1] if len(moves) > 1 else None
    if notes.camera.asked_static:
        return CameraMove(), None
    return choose_move(seen, verbs, speaking, notes.number, notes.camera), None
