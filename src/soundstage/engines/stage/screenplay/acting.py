"""Who does what in a shot, with times; who stands where to whom; what becomes of what; who says what."""

from collections.abc import Sequence
from dataclasses import replace

from soundstage.engines.stage.screenplay.casting import STATES, Cast
from soundstage.engines.stage.screenplay.claims import LOOSELY, claim
from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.frames import frame_of
from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.model import Action, Change, Line, Relation
from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.speech import Spoken, speech_seconds
from soundstage.engines.stage.screenplay.story import Clauses, Deed, Tie
from soundstage.engines.stage.screenplay.timecode import to_frame

__all__ = ["act_out", "alter", "happen", "relate", "say"]

_SPEAKING = frozenset({"talk", "whisper", "shout", "sing"})
_BREATH = 0.3  # seconds between a line and the shot's edges
_MOST_ACTIONS = 16
_MOST_RELATIONS = 24
_MOST_CHANGES = 8


def act_out(
    clauses: Clauses, shot: int, span: tuple[float, float], cast: Cast, repertoire: Repertoire, ledger: Ledger
) -> tuple[tuple[Action, ...], list[tuple[str, ...]]]:
    """Deeds with times: one order after another shares the shot evenly, deeds of one order share its time."""
    deeds = _expanded(clauses, cast)[:_MOST_ACTIONS]
    for deed in clauses.deeds:
        if not cast.id_of(deed.entity):
            key = claim("feature", shot, deed.entity.noun)
            tokens = [deed.token, *deed.more, *deed.manner_tokens]
            ledger.mark(tokens, "approximated", deed.entity.noun, f"{LOOSELY}{key}")
            ledger.mark(tokens, "approximated", deed.entity.noun, f"{LOOSELY}{claim('place', shot)}")
            ledger.mark([deed.token], "approximated", deed.entity.noun, claim("quality", shot, deed.verb))
    orders = sorted({deed.order for deed in deeds})
    slot = (span[1] - span[0]) / max(len(orders), 1)
    made: list[Action] = []
    chains: list[tuple[str, ...]] = []
    for number, deed in enumerate(deeds):
        frame = frame_of(deed.verb, _kinds_of_object(deed))
        chain = frame.chain
        _claim(deed, shot, number, repertoire.find("actions", chain) if cast.kind_of(deed.entity) else None, ledger)
        chains.append(chain)
        at = orders.index(deed.order)
        holds = deed.kind == "posture" and not any(other.entity is deed.entity and other.order > deed.order for other in deeds)
        target = cast.id_of(deed.target_entity) if deed.target_entity is not None else ""
        if deed.target_entity is not None and not target:
            done = f"{LOOSELY}{claim('action', shot, number)}"
            ledger.mark(deed.target_entity.tokens, "approximated", deed.verb, done)
        made.append(
            Action(
                subject=cast.id_of(deed.entity),
                verb=deed.verb,
                act=frame.act,
                target=target or deed.target,
                manner=tuple(dict.fromkeys([*deed.manner, *((frame.pace,) if frame.pace else ())])),
                path=deed.path,
                start=to_frame(span[0] + slot * at),
                end=span[1] if holds else to_frame(span[0] + slot * (at + 1)),
            )
        )
    return tuple(made), chains


def happen(clauses: Clauses, span: tuple[float, float], cast: Cast) -> tuple[Action, ...]:
    """What is done by what is no subject: smoke that drifts, waves that break."""
    made = [
        Action(
            subject=deed.entity.noun,
            verb=deed.verb,
            act=frame_of(deed.verb).act,
            target=(cast.id_of(deed.target_entity) if deed.target_entity is not None else "") or deed.target,
            manner=tuple(dict.fromkeys(deed.manner)),
            path=deed.path,
            start=span[0],
            end=span[1],
        )
        for deed in clauses.deeds
        if not cast.id_of(deed.entity)
        and deed.entity.noun
        and deed.entity.count
        and deed.entity.family not in STATES - {"weather"}
    ]
    return tuple(made[:_MOST_ACTIONS])


def _kinds_of_object(deed: Deed) -> tuple[str, ...]:
    """The object of a deed from itself to what it is a kind of."""
    if deed.target_entity is not None:
        return (deed.target_entity.noun, *deed.target_entity.chain)
    return (deed.target, *deed.target.split()[-1:])


def _expanded(clauses: Clauses, cast: Cast) -> list[Deed]:
    """Deeds whose doer is a subject; a dissolved group's deed becomes each member's."""
    found: list[Deed] = []
    for deed in clauses.deeds:
        if cast.id_of(deed.entity):
            found.append(deed)
        elif deed.entity.count == 0:
            acting = dict.fromkeys(other.entity for other in clauses.deeds if other.entity.group is deed.entity)
            named = dict.fromkeys(one for one in clauses.named if one.group is deed.entity)
            found += [_for(deed, member) for member in {**named, **acting} if cast.id_of(member)]
    return found


def _for(deed: Deed, entity: Entity) -> Deed:
    return replace(deed, entity=entity, manner=list(deed.manner), manner_tokens=list(deed.manner_tokens))


def _claim(deed: Deed, shot: int, number: int, found: tuple[str, bool] | None, ledger: Ledger) -> None:
    ledger.found([deed.token, *deed.more], found, f"motion: {found[0]}" if found else "", claim("action", shot, number))
    for token in deed.manner_tokens:
        ledger.mark([token], "approximated" if found else "ignored", "manner", claim("manner", shot, number, token.text))


def relate(clauses: Clauses, named: Sequence[Entity], shot: int, cast: Cast, ledger: Ledger) -> tuple[Relation, ...]:
    """Spatial facts between subjects, or a subject and a noun."""
    made: list[Relation] = []
    known = {subject.id for subject in cast.subjects}
    for tie in _untied(clauses, cast):
        first = cast.id_of(tie.first)
        second = tie.where if tie.second is None else cast.id_of(tie.second) or tie.second.noun
        if first not in known or not second or second == first:
            continue
        relation = Relation(subject=first, preposition=tie.preposition, object=second)
        if relation not in made:
            made.append(relation)
        ledger.mark(tie.tokens, "approximated", "position", claim("relation", shot, made.index(relation)))
    for deed in clauses.deeds:
        relation_of_use = _use(deed, cast)
        if relation_of_use is not None and relation_of_use not in made:
            made.append(relation_of_use)
    for entity in named:
        if entity.side and cast.id_of(entity):
            relation = Relation(subject=cast.id_of(entity), preposition=f"{entity.side}_of", object="frame")
            if relation not in made:
                made.append(relation)
    return tuple(made[:_MOST_RELATIONS])


def _untied(clauses: Clauses, cast: Cast) -> list[Tie]:
    """Ties, those of a group whose members are all known dealt out to the members."""
    found: list[Tie] = []
    members = dict.fromkeys(one for one in clauses.named if one.group is not None and cast.id_of(one))
    for tie in clauses.ties:
        own = [one for one in members if one.group is tie.first]
        found += [tie] if cast.id_of(tie.first) or not own else [replace(tie, first=one) for one in own]
    return found


def alter(clauses: Clauses, shot: int, span: tuple[float, float], cast: Cast, ledger: Ledger) -> tuple[Change, ...]:
    """What becomes of what, over the part of the shot in which it happens."""
    made: list[Change] = []
    orders = sorted({deed.order for deed in clauses.deeds}) or [0]
    slot = (span[1] - span[0]) / len(orders)
    for one in clauses.changes[:_MOST_CHANGES]:
        subject = cast.id_of(one.entity) if one.entity is not None else ""
        if one.entity is not None and not subject and one.attribute != "colour":
            continue
        at = orders.index(one.order) if one.order in orders else 0
        ledger.mark(one.tokens, "approximated", "change", claim("change", shot, len(made)))
        made.append(
            Change(
                subject=subject,
                attribute=one.attribute if subject or one.attribute != "colour" else "light",
                before=one.before,
                after=one.after,
                start=to_frame(span[0] + slot * at),
                end=to_frame(span[0] + slot * (at + 1)),
            )
        )
    return tuple(made)


def _use(deed: Deed, cast: Cast) -> Relation | None:
    """Who has a thing in use: `rides a horse` is a horse ridden by somebody."""
    if deed.target_entity is None or deed.target_entity.family == "person":
        return None
    doer, thing = cast.id_of(deed.entity), cast.id_of(deed.target_entity)
    had = frame_of(deed.verb, _kinds_of_object(deed)).had
    if not had or not doer or not thing or doer == thing:
        return None
    return Relation(subject=thing, preposition=had, object=doer)


def say(
    lines: Sequence[Spoken], shot: int, span: tuple[float, float], cast: Cast, actions: Sequence[Action], ledger: Ledger
) -> tuple[Line, ...]:
    """The spoken lines of a shot, each when its speaker is told to speak: after what was done before it."""
    made: list[Line] = []
    waiting = [action for action in actions if action.act in _SPEAKING]
    clock = span[0]
    for number, line in enumerate(lines):
        speaker = cast.id_of(line.speaker) if line.speaker is not None else ""
        told = next((action for action in waiting if action.subject == speaker), None) if speaker else None
        if told is not None:
            waiting.remove(told)
        length = speech_seconds(line.words)
        begin = min(max(told.start if told is not None else span[0], clock), max(span[1] - length - _BREATH, span[0]))
        clock = begin + length
        ledger.mark(line.tokens, "depicted", "voice", claim("line", shot, number))
        made.append(
            Line(
                speaker=speaker,
                words=line.words,
                on_screen=line.on_screen and bool(speaker),
                delivery=line.delivery,
                voice=line.voice,
                start=to_frame(begin) if begin > span[0] + _BREATH else None,
            )
        )
    return tuple(made)
