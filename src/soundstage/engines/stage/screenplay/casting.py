"""Entities become subjects: the company that is there plays the parts, and the ledger records who stands in for whom."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import Subject, VoiceDescription
from soundstage.engines.stage.screenplay.repertoire import Repertoire

__all__ = ["Cast", "cast_parts"]

_SUBJECTS = frozenset({"person", "creature", "animal", "vehicle", "thing", "food", "plant", "carried", "garment", "group"})
_MOST = 16
_WORN = {"colour", "material"}


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
    animate = any(entity.animate for entity in entities)
    for entity in entities:
        if entity.family not in _SUBJECTS:
            continue
        _dissolve(entity)
        found = repertoire.find("kinds", entity.chain) if entity.family not in ("garment", "group") else None
        if entity.count < 1:
            _record(entity, found, repertoire, ledger)
            continue
        chosen = entity.animate or entity.acts or entity.leads or (not animate and id(entity) in related)
        if not chosen or len(cast.subjects) >= _MOST:
            thing = repertoire.find("things", entity.chain) or repertoire.find("garments", entity.chain)
            ledger.found(entity.tokens, thing)
            continue
        if found is not None and entity.family == "person":
            found = found[0], found[1] or entity.plain
        _record(entity, found, repertoire, ledger)
        name = f"s{len(cast.subjects) + 1}"
        cast.ids[id(entity)] = name
        cast.subjects.append(_subject(name, entity, found[0] if found else "", voices.get(id(entity))))
    return cast


def _dissolve(entity: Entity) -> None:
    """Members take a group's places; a group whose members are all known is nobody besides them."""
    if entity.members and entity.members >= entity.count:
        entity.count = 0
    elif entity.members:
        entity.count -= entity.members


def _subject(name: str, entity: Entity, kind: str, voice: VoiceDescription | None) -> Subject:
    attributes = [*entity.attributes, *([f"on the {entity.side}"] if entity.side else [])]
    return Subject.model_validate(
        {
            "id": name,
            "noun": entity.noun,
            "kind": kind,
            "count": min(entity.count, 500),
            "age": entity.age,
            "gender": entity.gender,
            "attributes": tuple(dict.fromkeys(attributes))[:24],
            "wardrobe": _worn(entity.wardrobe),
            "hair": entity.hair,
            "carries": tuple(dict.fromkeys(entity.carries))[:8],
            "voice": voice,
        }
    )


def _record(entity: Entity, found: tuple[str, bool] | None, repertoire: Repertoire, ledger: Ledger) -> None:
    """Mark the words that name and describe an entity."""
    ledger.found(entity.tokens, found)
    for token, use in entity.parts:
        if found is None:
            continue
        if use == "count":
            ledger.mark([token], "depicted", f"{entity.count} × {found[0]}")
        elif use == "look" and entity.family in ("person", "creature"):
            ledger.mark([token], "depicted", "body")
        elif use == "bearing":
            ledger.mark([token], "approximated", "bearing")
        elif use == "wear":
            adjective = lexicon("adjectives").get(token.text)
            if adjective is not None and adjective.slot in _WORN:
                ledger.mark([token], "depicted", "wardrobe")
            else:
                entry = lexicon("subjects").get(token.forms[-1]) or lexicon("subjects").get(token.text)
                chain = (token.text, *(entry.values if entry is not None else ()))
                ledger.found([token], repertoire.find("garments", chain))
        elif use in ("carry", "other"):
            entry = lexicon("subjects").get(token.text)
            chain = (token.text, *(entry.values if entry is not None else ()))
            ledger.found([token], repertoire.find("things", chain) or repertoire.find("garments", chain))


def _worn(items: Sequence[str]) -> tuple[str, ...]:
    """Each garment once: `yellow raincoat` says more than the `raincoat` that the role implies."""
    unique = list(dict.fromkeys(items))
    return tuple(one for one in unique if not any(other != one and other.endswith(one) for other in unique))[:12]
