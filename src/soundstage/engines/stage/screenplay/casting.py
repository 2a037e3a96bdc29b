"""Entities become subjects: the company and the things that are there play the parts; their words become claims."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.claims import LOOSELY, claim
from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.features import Features, features_of
from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.model import Subject, VoiceDescription
from soundstage.engines.stage.screenplay.repertoire import Repertoire

__all__ = ["STATES", "Cast", "cast_parts"]

_SUBJECTS = frozenset({"person", "creature", "animal", "vehicle", "thing", "food", "plant", "carried", "garment", "group"})
_SCENERY = frozenset({"plant", "nature"})  # parts of a place unless something is said of them
_MOST = 16
_ANY = frozenset({"animal", "creature", "thing", "vehicle", "humanoid"})  # too general for one to stand in for another
_AMBIENT = frozenset({"place", "ground"})
STATES = frozenset({"time", "season", "weather", "planet"})
_SURROUNDINGS = frozenset(
    """landscape scenery space area surroundings setting environment place location spot terrain land""".split()  # noqa: SIM905
)
_USES = {"wear": "wardrobe", "carry": "carries"}


class Cast:
    """Subjects by entity. `kind_of` is "" for what nothing can draw."""

    def __init__(self) -> None:
        self.subjects: list[Subject] = []
        self.ids: dict[int, str] = {}

    def id_of(self, entity: Entity) -> str:
        """The subject's id, or "" when the entity is no subject."""
        while entity.merged is not None:
            entity = entity.merged
        return self.ids.get(id(entity), "")

    def kind_of(self, entity: Entity) -> str:
        """The kind that plays the entity, or ""."""
        name = self.id_of(entity)
        return next((subject.kind for subject in self.subjects if subject.id == name), "")


def cast_parts(
    entities: Sequence[Entity],
    related: frozenset[int],
    voices: dict[int, VoiceDescription],
    repertoire: Repertoire,
    ledger: Ledger,
) -> Cast:
    """Choose the subjects and play them. `related` are ids (`id(entity)`) of entities that a relation is about."""
    cast = Cast()
    waiting: list[Entity] = []
    material = [one for one in entities if (one.family in _SUBJECTS or _looked_at(one)) and not one.becoming]
    for entity in sorted(material, key=_backward):
        _dissolve(entity)
        if entity.count < 1:
            waiting.append(entity)
        elif _seen_for_itself(entity, related) and len(cast.subjects) < _MOST and not _of_the_place(entity, repertoire):
            _give_part(cast, entity, voices.get(id(entity)), repertoire, ledger)
    for entity in entities:
        if not cast.id_of(entity) and not entity.becoming and entity.family not in STATES and entity not in waiting:
            _record_scenery(entity, repertoire, ledger)
    for group in waiting:
        _record_group(cast, group, entities, ledger)
    return cast


def _backward(entity: Entity) -> bool:
    """Whom the prompt is about comes first, what stands about them after."""
    return not (entity.animate or entity.acts or entity.leads)


def _seen_for_itself(entity: Entity, related: frozenset[int]) -> bool:
    if entity.animate or entity.acts or entity.leads:
        return True
    if entity.family in _SCENERY:
        return entity.count == 1 and id(entity) in related
    return entity.family != "garment" or id(entity) in related


def _of_the_place(entity: Entity, repertoire: Repertoire) -> bool:
    """Whether only a place can have it: trees, a canyon, lava."""
    found = _player(entity, repertoire)[1] if not entity.animate else None
    return found is not None and found[0] in repertoire.scenery


def _looked_at(entity: Entity) -> bool:
    """Whether a building or a landmark is what the prompt is about, rather than where something happens."""
    return entity.sight and (entity.leads or entity.acts)


def _record_scenery(entity: Entity, repertoire: Repertoire, ledger: Ledger) -> None:
    """What is no subject belongs to the place, with all that is said of it."""
    shot = _shot(entity)
    key = claim("feature", shot, entity.noun)
    for token in entity.tokens:
        if not ledger.marked(token):
            found = repertoire.find("things", entity.chain) or repertoire.find("garments", entity.chain)
            ledger.found([token], found, "", key)
    if entity.noun in _SURROUNDINGS:
        ledger.mark(entity.tokens, "approximated", entity.noun, f"{LOOSELY}{claim('place', shot)}")
    for token, _ in entity.parts:
        ledger.mark([token], "approximated", entity.noun, f"{LOOSELY}{key}")
        ledger.mark([token], "approximated", entity.noun, claim("quality", shot, token.text))
        if entity.family in _AMBIENT:
            ledger.mark([token], "approximated", entity.noun, f"{LOOSELY}{claim('place', shot)}")


def _give_part(cast: Cast, entity: Entity, voice: VoiceDescription | None, repertoire: Repertoire, ledger: Ledger) -> None:
    name = f"s{len(cast.subjects) + 1}"
    family, found = _player(entity, repertoire)
    if found is not None and entity.family == "person":
        found = found[0], found[1] or entity.plain
    subject = _subject(name, entity, family, found[0] if found else "", voice)
    cast.ids[id(entity)] = name
    cast.subjects.append(subject)
    _record(subject, entity, found, ledger)


def _player(entity: Entity, repertoire: Repertoire) -> tuple[str, tuple[str, bool] | None]:
    """Who or what plays it: the cast for the living, things for the rest, whichever comes nearest in its chain."""
    chain = (entity.chain[0], *(word for word in entity.chain[1:] if word not in _ANY)) if entity.chain else ()
    cast = repertoire.find("kinds", chain)
    namesake = repertoire.nouns.phrase(cast[0].replace("_", " ")) if cast is not None and entity.family == "person" else None
    if namesake is not None and namesake.slot == "animal":  # a boxer is a dog, too
        cast = repertoire.find("kinds", chain[1:])
    thing = repertoire.find("things", entity.chain)
    first, second = (cast, thing) if entity.animate else (thing, cast)
    if first is not None and (first[1] or second is None or not second[1]):
        return ("cast" if first is cast else "thing"), first
    if second is not None and second[1]:
        return ("thing" if second is thing else "cast"), second
    return ("cast" if entity.animate else "thing"), None


def _dissolve(entity: Entity) -> None:
    """Members take a group's places; a group whose members are all known is nobody besides them."""
    if entity.members and entity.members >= entity.count:
        entity.count = 0
    elif entity.members:
        entity.count -= entity.members


def _shot(entity: Entity) -> int:
    return entity.shots[0] if entity.shots else 0


def _subject(name: str, entity: Entity, family: str, kind: str, voice: VoiceDescription | None) -> Subject:
    attributes = [*entity.attributes, *([f"on the {entity.side}"] if entity.side else [])]
    features: Features = features_of(attributes)
    return Subject.model_validate(
        {
            "id": name,
            "noun": entity.noun,
            "kind": kind,
            "family": family,
            "count": min(entity.count, 500),
            "colours": features.colours,
            "material": features.material,
            "size": features.size,
            "age": entity.age,
            "gender": entity.gender,
            "mood": features.mood,
            "attributes": tuple(dict.fromkeys(attributes))[:24],
            "wardrobe": _worn([*entity.wardrobe, *([entity.costume] if entity.costume and kind != entity.noun else [])]),
            "hair": entity.hair,
            "carries": tuple(dict.fromkeys(entity.carries))[:8],
            "voice": voice,
        }
    )


def _record(subject: Subject, entity: Entity, found: tuple[str, bool] | None, ledger: Ledger) -> None:
    """Claim the words that name and describe an entity."""
    ledger.found(entity.tokens, found, "", claim("subject", subject.id))
    for token, use in entity.parts:
        if use == "aside":
            ledger.mark([token], "approximated", subject.kind, f"{LOOSELY}{claim('subject', subject.id)}")
        elif use == "age":
            ledger.mark([token], "depicted", "body", claim("age", subject.id))
        elif use == "count":
            ledger.mark([token], "depicted", f"{subject.count} × {subject.kind}", claim("count", subject.id))
        else:
            kind = _USES.get(use, "attribute")
            ledger.mark([token], "approximated", kind, claim(kind, subject.id, token.text))


def _record_group(cast: Cast, group: Entity, entities: Sequence[Entity], ledger: Ledger) -> None:
    """`Two friends`, of whom each was named later: the words come true when the members are there."""
    member = next((cast.id_of(one) for one in entities if one.group is group and cast.id_of(one)), "")
    if member:
        ledger.mark([*group.tokens, *(token for token, _ in group.parts)], "depicted", "members", claim("subject", member))


def _worn(items: Sequence[str]) -> tuple[str, ...]:
    """Each garment once: `yellow raincoat` says more than the `raincoat` that the role implies."""
    unique = list(dict.fromkeys(items))
    return tuple(one for one in unique if not any(other != one and other.endswith(one) for other in unique))[:12]
