"""Who and what the prompt speaks of, over all its shots: new ones, and the old ones met again."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from soundstage.engines.stage.screenplay.ages import Ages, Born
from soundstage.engines.stage.screenplay.lexicon import Lexicon, lexicon
from soundstage.engines.stage.screenplay.names import gender_of_name
from soundstage.engines.stage.screenplay.phrases import ANIMATE, Phrase
from soundstage.engines.stage.screenplay.tagging import NUMBER_WORDS
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["Company", "Entity"]

Use = Literal["look", "age", "wear", "carry", "count", "bearing", "other", "aside"]

_MOST = 40
_GENDERS = {
    "he": "male",
    "him": "male",
    "his": "male",
    "himself": "male",
    "she": "female",
    "her": "female",
    "herself": "female",
}
_MANY = frozenset({"they", "them", "their", "themselves", "both"})
_OWN = frozenset({"his", "their", "its", "himself", "herself", "itself", "themselves", "who", "which", "whose"})
_SIDES = {"left": "left", "right": "right"}


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something; `tokens` are where it is named, `parts` where its attributes are, with what they set."""

    noun: str
    family: str
    chain: tuple[str, ...]
    count: int = 1
    age: str | None = None
    gender: str | None = None
    attributes: list[str] = field(default_factory=list)
    wardrobe: list[str] = field(default_factory=list)
    costume: str = ""  # what the role wears, unless somebody who is born in it plays the part
    hair: str = ""
    carries: list[str] = field(default_factory=list)
    side: str = ""
    plain: bool = False
    acts: bool = False
    leads: bool = False
    group: "Entity | None" = None
    members: int = 0
    sight: bool = False  # a building or a landmark: a place that is looked at as a thing when the prompt is about it
    becoming: bool = False  # it is what something else turns into: not there yet
    order: int = 0
    tokens: list[Token] = field(default_factory=list)
    parts: list[tuple[Token, Use]] = field(default_factory=list)
    shots: list[int] = field(default_factory=list)
    merged: "Entity | None" = None

    @property
    def animate(self) -> bool:
        return self.family in ANIMATE


class Company:
    """All entities, in order of appearance."""

    def __init__(self, tokens: Sequence[Token], nouns: Lexicon, places: Lexicon, ages: Ages | None = None) -> None:
        self.tokens = tokens
        self.nouns = nouns
        self.places = places
        self.ages = ages or {}
        self.coming: Born | None = None  # an age whose bearer is named next
        self.names: dict[str, Entity] = {}  # whom a proper name means
        self.everyone: list[Entity] = []
        self.last: Entity | None = None  # whom the next pronoun means first

    def meet(self, phrase: Phrase, shot: int) -> Entity:
        """The entity that a phrase names: one met before if the phrase is definite and fits, otherwise a new one."""
        known = self._by_name(phrase) or (self._known(phrase) if phrase.definite else None)
        if known is None and not phrase.definite and shot:
            known = self._same_again(phrase, shot)
        if known is None:
            known = self._introduce(phrase)
        self._describe(known, phrase)
        if phrase.name:
            self.call(known, phrase.name)
        if self.coming is not None and known.animate:
            self.bear(known, self.coming)
            self.coming = None
        if shot not in known.shots:
            known.shots.append(shot)
        if known.family in ("person", "creature", "animal", "vehicle", "thing", "food", "plant"):
            self.last = known
        return known

    def _by_name(self, phrase: Phrase) -> Entity | None:
        head = self.tokens[phrase.head]
        known = self.names.get(phrase.name or (head.text if head.capital and phrase.count == 1 else ""))
        while known is not None and known.merged is not None:
            known = known.merged
        return known

    def call(self, entity: Entity, name: str) -> None:
        """Give an entity a proper name, by which it is met again."""
        self.names.setdefault(name, entity)
        if entity.family == "person" and entity.gender is None:
            entity.gender = gender_of_name(name)

    def bear(self, entity: Entity, born: Born) -> None:
        """Give an entity the age, or the gender, that is written beside it."""
        if born.age is not None and entity.family in ("person", "creature"):
            entity.age = born.age
        entity.gender = born.gender or entity.gender
        entity.parts += [(token, "age") for token in self.tokens[born.start : born.end]]

    def imply(self, word: str, shot: int) -> "Entity | None":
        """Somebody of whom only a pronoun tells (`She closes her eyes`): a woman, a man."""
        gender = _GENDERS.get(word)
        if gender is None or any(one.animate for one in self.everyone):
            return None
        noun = "woman" if gender == "female" else "man"
        entity = Entity(noun, "person", (noun, "person"), gender=gender, plain=True, order=len(self.everyone), shots=[shot])
        self.everyone.append(entity)
        self.last = entity
        return entity

    def somebody(self, shot: int) -> "Entity":
        """Whose hands or face are to be seen, when nobody says whose they are."""
        entity = Entity("person", "person", ("person",), plain=True, leads=True, order=len(self.everyone), shots=[shot])
        self.everyone.append(entity)
        self.last = entity
        return entity

    def pronoun(self, word: str, shot: int, aside: Entity | None = None) -> Entity | None:
        """Whom a pronoun means: the latest fit, whom the talk is about before who only stands there.

        `aside` is who does something to whom is meant: nobody does it to himself.
        """
        gender = _GENDERS.get(word)
        known = self.everyone[-_MOST:]
        told = next((one for one in reversed(known) if one.gender == gender), None) if gender else None
        beasts = [one for one in reversed(known) if one.acts and one.family in ("animal", "creature", "vehicle")]
        first = [told] if told is not None else beasts[:1] if word == "it" else []
        for entity in [*first, *([self.last] if self.last else []), *reversed(known)]:
            if entity is aside and word not in _OWN:
                continue
            person = entity.family in ("person", "creature")
            if gender and not (person and entity.gender in (None, gender) and entity.count == 1):
                continue
            if word in _MANY and entity.count < 2 and not person:
                continue
            if word in ("it", "its", "itself") and person and entity.family == "person":
                continue
            if entity.family in ("place", "time", "weather", "body", "abstract", "ground"):
                continue
            if gender and entity.gender is None:
                entity.gender = gender
            if shot not in entity.shots:
                entity.shots.append(shot)
            self.last = entity
            return entity
        return self._beast(shot) if gender else None

    def _beast(self, shot: int) -> Entity | None:
        """`My cat … and she jumps`: he and she of an animal, when nobody else can be meant."""
        for entity in reversed(self.everyone[-_MOST:]):
            if (entity.family in ("animal", "creature") or entity.acts) and entity.count == 1:
                if shot not in entity.shots:
                    entity.shots.append(shot)
                self.last = entity
                return entity
        return None

    def same(self, first: Entity, second: Entity) -> Entity:
        """Say that two entities are one (apposition: `the keeper, an old man`); the first absorbs the second."""
        first.gender = first.gender or second.gender
        first.age = first.age or second.age
        first.attributes += [word for word in second.attributes if word not in first.attributes]
        first.wardrobe += [word for word in second.wardrobe if word not in first.wardrobe]
        first.hair = first.hair or second.hair
        first.costume = first.costume or second.costume
        first.tokens += second.tokens
        first.parts += second.parts
        first.plain = first.plain or second.plain
        first.chain = tuple(dict.fromkeys((*first.chain, *second.chain)))
        second.merged = first
        self.everyone.remove(second)
        self.last = first
        return first

    def _known(self, phrase: Phrase) -> Entity | None:
        recent = self.everyone[-_MOST:]
        for entity in reversed(recent):
            if entity.noun == phrase.noun and entity.count <= max(phrase.count, 1):
                return entity
        if (phrase.family not in ANIMATE and phrase.entry is None) or phrase.family in ("thing", "vehicle"):
            for entity in reversed(recent):
                if len(phrase.noun) > 2 and entity.noun.endswith(phrase.noun) and entity.family == phrase.family:
                    return entity  # a wristwatch … the watch
        if phrase.family in ANIMATE or phrase.family == "vehicle":
            gender = phrase.entry.traits.get("gender") if phrase.entry else None
            generic = phrase.noun in (
                "person",
                "animal",
                "figure",
                "character",
                "vehicle",
                "subject",
                "creature",
                "man",
                "woman",
            )
            for entity in reversed(recent):
                if entity.family != phrase.family or entity.count != phrase.count:
                    continue
                if gender and entity.gender not in (None, gender):
                    continue
                if phrase.noun in entity.chain or (generic and (phrase.family != "person" or entity.gender == gender)):
                    return entity
            return self._member(phrase, recent, gender)
        return None

    def _member(self, phrase: Phrase, recent: Sequence[Entity], gender: str | None) -> Entity | None:
        """`Two friends … the woman on the left`: a new entity that is one of a group."""
        if phrase.count != 1 or phrase.family != "person":
            return None
        for group in reversed(recent):
            if group.family == "person" and group.count > 1 and group.members < group.count and group.gender in (None, gender):
                member = self._introduce(phrase)
                member.group = group
                member.age = member.age or group.age
                group.members += 1
                return member
        return None

    def one_of(self, looks: Sequence[str], shot: int) -> Entity | None:
        """One of the latest several, by its looks: met before, or else new among them."""
        group = next((one for one in reversed(self.everyone[-_MOST:]) if one.animate and one.count > 1), None)
        if group is None:
            return None
        members = [one for one in self.everyone if one.group is group]
        known = next((one for one in members if looks and set(looks) <= set(one.attributes)), None)
        if known is None and group.members >= group.count:
            known = members[-1] if members else None
        if known is None:
            known = Entity(group.noun, group.family, group.chain, gender=group.gender, age=group.age, group=group, leads=True)
            known.plain, known.wardrobe, known.order = group.plain, [*group.wardrobe], len(self.everyone)
            group.members += 1
            self.everyone.append(known)
        if shot not in known.shots:
            known.shots.append(shot)
        self.last = known
        return known

    def _same_again(self, phrase: Phrase, shot: int) -> Entity | None:
        """In a later shot, an indefinite phrase with the very same noun and looks is the same one seen again."""
        looks = {self.tokens[at].text for at in phrase.adjectives}
        for entity in reversed(self.everyone[-_MOST:]):
            same = entity.noun == phrase.noun and entity.count == phrase.count and shot not in entity.shots
            if same and looks <= {part.text for part, _ in entity.parts}:
                return entity
        return None

    def _introduce(self, phrase: Phrase) -> Entity:
        entity = Entity(phrase.noun, phrase.family, phrase.chain, count=phrase.count, order=len(self.everyone))
        if phrase.entry is not None:
            traits = phrase.entry.traits
            entity.gender, entity.age = traits.get("gender"), traits.get("age")
            entity.plain = "plain" in traits
            entity.sight = "sight" in traits
            if "wear" in traits:
                entity.costume = traits["wear"].replace("+", " ")
        self.everyone.append(entity)
        return entity

    def _describe(self, entity: Entity, phrase: Phrase) -> None:
        entity.tokens += self.tokens[phrase.head_start : phrase.head + 1]
        for at in phrase.adjectives:
            self.attribute(entity, self.tokens[at])
        for at in phrase.modifiers:
            entity.attributes.append(self.tokens[at].text)
            entity.parts.append((self.tokens[at], "other"))
        for at in range(phrase.start, phrase.head_start):
            if self.tokens[at].kind == "number" or self.tokens[at].text in ("lone", "single", *NUMBER_WORDS):
                entity.parts.append((self.tokens[at], "count"))

    def _middle(self, token: Token) -> bool:
        """Whether `middle` stands right before `aged`."""
        at = next((k for k, one in enumerate(self.tokens) if one is token), 0) if token.text == "aged" else 0
        return at > 0 and self.tokens[at - 1].text == "middle"

    def attribute(self, entity: Entity, token: Token) -> None:
        """Give an entity an adjective."""
        entry = lexicon("adjectives").get(token.text)
        if self._middle(token):
            entity.age = "adult" if entity.family in ("person", "creature") else entity.age
            entity.parts.append((token, "age"))
            return
        slot = entry.slot if entry is not None else "other"
        if slot == "age" and entry is not None and entity.family in ("person", "creature"):
            if entity.age != "child":
                entity.age = entry.value
            entity.parts.append((token, "look"))
        elif slot == "gender" and entry is not None:
            entity.gender = entry.value
            entity.parts.append((token, "look"))
        elif slot == "count":
            entity.parts.append((token, "count"))
            return
        elif slot == "comparative":
            entity.parts.append((token, "aside"))
            return
        elif slot == "emotion":
            entity.parts.append((token, "bearing"))
        else:
            entity.parts.append((token, "other"))
        if token.text in ("barefoot", "barefooted", "shirtless") and entity.family == "person":
            entity.wardrobe.append("barefoot" if token.text == "barefooted" else token.text)
        if token.text not in entity.attributes:
            entity.attributes.append(token.text)
