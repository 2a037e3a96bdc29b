"""Who does what, to what, where: a walk over the tagged words of one shot that fills in entities, deeds and relations."""

from collections.abc import Sequence
from functools import lru_cache

from soundstage.engines.stage.screenplay.entities import Company, Entity
from soundstage.engines.stage.screenplay.features import colour_of
from soundstage.engines.stage.screenplay.frames import frame_of
from soundstage.engines.stage.screenplay.lexicon import Entry, lexicon
from soundstage.engines.stage.screenplay.morphology import is_participle, is_past
from soundstage.engines.stage.screenplay.phrases import ANIMATE, Phrase, phrase_at
from soundstage.engines.stage.screenplay.story import Clauses, Deed, Tie
from soundstage.engines.stage.screenplay.tagging import Tag, verb_base
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["read_clauses"]

_AMBIENT = frozenset({"place", "planet", "time", "season", "weather", "ground", "place_part"})
_HOURS = frozenset({"time", "season", "weather", "planet"})  # states of the whole shot: nobody stands *at* dusk
_MOST_NAMED = 100
_MOST_TIES = 60
_WEARS = frozenset({"wear", "don", "sport", "dress", "clad"})
_STOPS = frozenset(".;!?\n")
_SEQUENCE = frozenset({"then", "before", "afterwards", "next", "finally", "later", "subsequently", "eventually", "after"})
_GROUPS = frozenset(
    """group pair couple crowd team family herd flock line band troupe squad army swarm pack row""".split()  # noqa: SIM905
)
_SIZES = {"pair": 2, "couple": 2, "crowd": 20, "army": 20, "swarm": 20, "herd": 8, "flock": 12, "pack": 6}
_OF_CONTENT = frozenset(
    {"cup", "glass", "bowl", "bottle", "mug", "flight", "piece", "slice", "splash", "drop", "ray", "rays", "bunch"}
)
# States that place things: "trees surround the house", "snow covers the roof".
_PLACING = {
    "surround": "around", "encircle": "around", "frame": "around", "flank": "beside", "line": "along", "border": "along",
    "cover": "on", "blanket": "on", "adorn": "on", "decorate": "on", "dot": "on", "drape": "on", "crown": "on", "grace": "in",
    "fill": "in", "dominate": "in", "overlook": "above", "loom over": "above", "tower over": "above",
}  # fmt: skip
_DEPTHS = {"background": "behind", "distance": "behind", "backdrop": "behind", "foreground": "in_front_of"}
_AIMED = frozenset({"at", "to", "toward", "with"})  # after these stands what a deed is done to
_SHADES = frozenset({"shade", "tone", "hue", "color", "colour", "tint"})
_PLACED = frozenset(
    {"person", "creature", "animal", "vehicle", "thing", "food", "plant", "carried", "garment", "group", "nature"}
) | _AMBIENT - {"planet"}
_NOT_SPACE = frozenset({"from", "with", "up", "down"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "get", "got", "getting"})
_OWN_PARTS = frozenset({"trunk", "horn", "shell", "beak", "bill", "hump", "coat of fur", "tusk", "fin", "scale", "crest"})
_NOWHERE = frozenset(
    {"side", "end", "middle", "center", "centre", "top", "bottom", "front", "part", "way", "frame", "direction", "time"}
)
_LENSES = frozenset({"camera", "lens", "viewer", "audience", "us", "me"})
_LIGHT = frozenset({"take", "have", "enjoy", "do", "give", "go", "perform", "make"})
_DOINGS = frozenset({"motion", "handle", "gesture", "gaze"})
_ENDS_SOON = frozenset(
    """stop halt turn arrive enter leave drop open close wake kneel pick_up put_down throw catch jump take knock_over kick
    approach take_off land stand_up""".split()  # noqa: SIM905
)
_MADE_OF = frozenset({"made", "covered", "filled", "full"})
_PARTICLES = frozenset({"up", "down", "away", "back", "around", "out", "off", "over", "forward", "together", "by"})
_MANNER = frozenset({"slowly", "quickly", "fast", "hard", "together", "alone", "high", "low"})


class _Reader:
    def __init__(self, company: Company, tags: Sequence[Tag], start: int, end: int, shot: int, noun_first: bool) -> None:
        self.company, self.tags, self.start, self.end, self.shot = company, tags, start, end, shot
        self.noun_first = noun_first
        self.tokens = company.tokens
        self.result = Clauses()
        self.agent: Entity | None = None
        self.last: Entity | None = None
        self.deed: Deed | None = None
        self.preposition = ""
        self.preposition_tokens: list[Token] = []
        self.order = 0
        self.joined = False  # a conjunction or comma stands between the last phrase and here
        self.comma = False
        self.of: Phrase | None = None
        self.pending_manner: list[Token] = []
        self.just_did = False  # the word before was a verb
        self.meanwhile = False  # what is being said goes on while something else does
        self.roster: Entity | None = None  # a group whose members are being named
        self.undergone: Deed | None = None  # what was done to somebody, until it is said by whom
        self.passive_token: Token | None = None  # what was done to the last thing named (`nestled`), if anything

    def read(self) -> Clauses:
        index = self.start
        while index < self.end:
            index = self._step(index)
        return self.result

    def _step(self, index: int) -> int:
        kind = self.tags[index]
        token = self.tokens[index]
        self.just_did = index > self.start and self.tags[index - 1] == "verb"
        if kind in ("det", "quant", "num", "poss", "adj", "noun") and (kind != "poss" or token.text != "'s"):
            phrase = phrase_at(
                self.tokens, self.tags, index, self.company.nouns, self.company.places, noun_first=self.noun_first
            )
            if phrase is not None and phrase.end <= self.end + 1:
                self._noun(phrase)
                return max(phrase.end, index + 1)
            if kind == "adj":
                self._loose_adjective(token)
            return index + 1
        if kind == "verb":
            return self._verb(index)
        if kind == "prep":
            return self._prepose(index)
        elif kind == "pron":
            self._pronoun(token)
        elif kind == "to":
            self.preposition, self.preposition_tokens = "to", [token]
        elif kind == "conj":
            self.joined = True
            self.preposition = ""
        elif kind == "sub":
            self._break(sequence=token.text in _SEQUENCE)
            self.meanwhile = token.text not in _SEQUENCE
        elif kind == "adv":
            self._adverb(token)
        elif kind == "aux":
            self.preposition = ""
        elif kind == "quote":
            self._quote(index)
        elif kind in ("mark", "newline"):
            self._mark(token)
        return index + 1

    # ---------------------------------------------------------------------------------------------------- phrases

    def _noun(self, phrase: Phrase) -> None:
        if phrase.family in ("hair", "body") or (phrase.possessive and phrase.noun in _OWN_PARTS):
            self._body(phrase)
            return
        if phrase.family == "garment" and self._clothes(phrase):
            return
        if (
            self._of_group(phrase)
            or self._in_hand(phrase)
            or self._shade(phrase)
            or self._depth(phrase)
            or self._made_of(phrase)
        ):
            return
        entity = self.company.meet(phrase, self.shot)
        if len(self.result.named) < _MOST_NAMED and entity not in self.result.named:
            self.result.named.append(entity)
        if phrase.owner:
            entity.attributes.append(f"{phrase.owner}'s")
        if self._apposition(phrase, entity):
            return
        if self.preposition == "of":
            self.preposition = ""
            if self.last is not None and phrase.family not in _AMBIENT:
                self._tie("of", entity)
            self._after(phrase, entity, agent=False)
        elif self.preposition:
            self._placed(phrase, entity)
        elif self.deed is not None and not self.deed.target and not self.comma:
            self._object(entity)
            self.of = phrase
        elif self._listed(phrase, entity):
            self._after(phrase, entity, agent=True)
        else:
            entity.leads = entity.leads or entity.sight or phrase.family not in _AMBIENT
            aside = self.comma and phrase.family in _AMBIENT and self.agent is not None and self.agent.animate
            follows = self.tags[phrase.end] if phrase.end < self.end else ""
            self._after(phrase, entity, agent=not aside or follows in ("verb", "aux"))

    def _listed(self, phrase: Phrase, entity: Entity) -> bool:
        """`Three friends, a man, a woman and a boy, …`: who is named after a group, before it does anything, belongs to it."""
        group = self.roster or (self.agent if self.comma else None)
        if group is None or group.count < 2 or group.family != "person" or not group.plain or self.result.deeds:
            return False
        if phrase.family != "person" or phrase.count != 1 or phrase.definite or group.members >= group.count or entity.group:
            return False
        self.roster = group
        entity.group, entity.leads = group, True
        group.members += 1
        return True

    def _after(self, phrase: Phrase, entity: Entity, *, agent: bool) -> None:
        self.last = entity
        self.of = phrase
        if agent:
            self.agent = entity
            self.deed = None
        self.joined = self.comma = False

    def _apposition(self, phrase: Phrase, entity: Entity) -> bool:
        """`the keeper, an old man …,`: the same person said twice."""
        before = self.last
        fits = before is not None and before is not entity and before.family == entity.family == "person"
        if not (fits and self.comma and not self.joined and not phrase.definite and self.deed is None and not self.preposition):
            return False
        assert before is not None
        if (
            before.count != entity.count
            or len(entity.shots) > 1
            or entity not in self.company.everyone
            or before.gender
            not in (
                None,
                entity.gender,
            )
        ):
            return False
        if before.plain and entity.plain and before.noun == entity.noun:
            return False
        merged = self.company.same(before, entity)
        self.result.named = [one for one in self.result.named if one is not entity]
        self.last = self.agent = merged
        self.comma = False
        return True

    def _of_group(self, phrase: Phrase) -> bool:
        """`a group of dancers`, `a cup of coffee`: the second noun is what is meant, or what is in the first."""
        if self.preposition != "of" or self.last is None or self.of is None:
            return False
        first = self.tokens[self.of.head].text
        if first in _GROUPS and phrase.family in ("person", "creature", "animal", "vehicle", "thing", "plant"):
            self.last.noun, self.last.family, self.last.chain = phrase.noun, phrase.family, phrase.chain
            self.last.count = max(self.last.count, phrase.count, _SIZES.get(first, 5))
            self.last.tokens += self.tokens[phrase.head_start : phrase.head + 1]
        elif first in _OF_CONTENT and phrase.family in ("food", "thing", "ground", "substance", "place"):
            self.last.attributes.append(f"of {phrase.noun}")
            self.last.parts += [(token, "other") for token in self.tokens[phrase.head_start : phrase.head + 1]]
        else:
            return False
        for at in phrase.adjectives:
            self.company.attribute(self.last, self.tokens[at])
        self.preposition = ""
        return True

    def _shade(self, phrase: Phrase) -> bool:
        """`painted a warm shade of red`, `turns bright green`: a colour by itself is an attribute of what was named."""
        owner = self.last or self.agent
        head = self.tokens[phrase.head]
        bare = self.tags[phrase.start] not in ("det", "num", "quant") or self.preposition == "of"
        if owner is None:
            return False
        if head.text in _SHADES and (self.deed is None or self.deed.kind == "change"):
            for at in phrase.adjectives:
                self.company.attribute(owner, self.tokens[at])
            owner.parts.append((head, "aside"))
            return True
        if not (colour_of(head.text) and bare and self.company.nouns.phrase(head.text) is None):
            return False
        if self.deed is None or self.deed.kind not in ("change", "gesture", "state"):
            self.company.attribute(owner, head)
        self.preposition = ""
        return True

    def _depth(self, phrase: Phrase) -> bool:
        """`with a tower in the background`: where in the picture the last thing named is."""
        where = _DEPTHS.get(self.tokens[phrase.head].text)
        if where is None or self.preposition not in ("in", "at", "on") or phrase.adjectives or phrase.modifiers:
            return False
        begins = phrase.start - len(self.preposition_tokens)
        said = self.of if self.of is not None and self.of.end == begins else None
        if self.last is not None and said is not None and said.noun == self.last.noun and self.last.family in _PLACED:
            first = next((one for one in self.result.named if one is not self.last and one.leads), None)
            self.last.leads = self.last.leads or self.last.sight
            self.result.ties.append(Tie(self.last, where, first, [self.tokens[phrase.head]], where="" if first else "frame"))
        self.preposition = ""
        return True

    def _made_of(self, phrase: Phrase) -> bool:
        """`a house made of glass`, `a statue of marble`, `covered in snow`: what it consists of, or wears."""
        owner = self.last or self.agent
        first = self.preposition_tokens[0] if self.preposition_tokens else None
        head = self.tokens[phrase.head]
        if owner is None or not self.preposition or first is None or owner.family in _AMBIENT:
            return False
        entry = lexicon("adjectives").get(head.text)
        stuff = entry is not None and entry.slot == "material"
        if first.text not in _MADE_OF and not (stuff and self.preposition == "of" and not phrase.definite):
            return False
        owner.parts.append((first, "other"))
        for at in (*_described(phrase), *range(phrase.head_start, phrase.head + 1)):
            owner.parts.append((self.tokens[at], "other"))
        if stuff or first.text == "made":
            owner.attributes.append(head.text)
        else:
            owner.attributes.append(f"{first.text} in {phrase.noun}")
        self.preposition = ""
        return True

    def _in_hand(self, phrase: Phrase) -> bool:
        """`a knight …, sword raised`: a bare tool after a comma is in the hands of whom the sentence is about."""
        bare = self.tags[phrase.start] in ("noun", "adj") and phrase.count == 1
        owner = self.agent or (self.deed.entity if self.deed is not None else None)
        if not (
            self.comma and bare and {"tool", "bag", "umbrella"} & set(phrase.chain) and owner is not None and owner.animate
        ):
            return False
        self._carry(owner, phrase)
        self.comma = False
        return True

    def _body(self, phrase: Phrase) -> None:
        """Parts of a body belong to somebody: `with a grey beard`, `its breath`, `paws splashing`."""
        owner = self.last if self.preposition == "with" and self.last is not None else None
        owner = owner or self._owner(phrase)
        if owner is None and phrase.possessive:
            owner = self.company.pronoun(phrase.possessive, self.shot)
        owner = owner or self.agent or self.last or self.company.last
        if self.preposition == "of":
            self.preposition = ""
        spoken = _described(phrase)
        words = " ".join([*(self.tokens[at].text for at in spoken), phrase.noun])
        tokens = [self.tokens[at] for at in (*spoken, *range(phrase.head_start, phrase.head + 1))]
        if owner is None:
            entity = self.company.meet(phrase, self.shot)
            entity.leads = True
            self.result.named.append(entity)
            self._after(phrase, entity, agent=True)
            return
        if phrase.family == "hair":
            owner.hair = words if not owner.hair else f"{owner.hair}, {words}"
            owner.parts += [(token, "wear") for token in tokens]
        elif (deed := self._unaimed(owner)) is not None:
            deed.target = phrase.noun
            owner.parts += [(token, "other") for token in tokens]
        elif spoken or self.preposition == "with":
            owner.attributes.append(words)
            owner.parts += [(token, "other") for token in tokens]
        else:
            owner.parts += [(token, "aside") for token in tokens]
        if not self.preposition and self.deed is None:
            self.agent = self.last = owner
        self.preposition = ""
        self.joined = self.comma = False

    def _unaimed(self, owner: Entity) -> Deed | None:
        """The deed that a part of the body is what it is done to (`brushes her teeth`), when it is not how somebody looks."""
        deed = self.deed
        if deed is None or deed.entity is not owner or deed.target or self.comma or self.preposition == "with":
            return None
        return deed

    def _owner(self, phrase: Phrase) -> Entity | None:
        """Whose it is, when a noun says so: `a corgi's head`."""
        begin, at = phrase.start, phrase.owner_at
        if not at and phrase.modifiers and phrase.modifiers[-1] == phrase.head_start - 1:
            begin, at = phrase.modifiers[-1], phrase.head_start  # `a robot hand`
        if not at:
            return None
        whose = phrase_at(self.tokens[:at], self.tags[:at], begin, self.company.nouns, self.company.places)
        if whose is None or whose.family not in ANIMATE:
            return None
        entity = self.company.meet(whose, self.shot)
        entity.leads = True
        if entity not in self.result.named:
            self.result.named.append(entity)
        return entity

    def _clothes(self, phrase: Phrase) -> bool:
        """Clothes on somebody: after `in`, `wearing`, `with`, or named with a possessive."""
        worn = self.deed is not None and self.deed.verb in _WEARS
        if not (worn or self.preposition in ("in", "with", "of", "across", "over", "on") or phrase.possessive or self.joined):
            return False
        owner = self.deed.entity if worn and self.deed is not None else None
        if phrase.possessive and owner is None:
            owner = self.company.pronoun(phrase.possessive, self.shot)
        owner = owner or (self.last if self.last is not None and self.last.animate else None) or self.agent
        if owner is None or not (owner.animate or worn):
            return False
        spoken = _described(phrase)
        owner.wardrobe.append(" ".join([*(self.tokens[at].text for at in spoken), phrase.noun]))
        owner.parts += [(self.tokens[at], "wear") for at in (*spoken, *range(phrase.head_start, phrase.head + 1))]
        self.preposition = ""
        self.comma = False
        return True

    def _done_by(self, entity: Entity) -> bool:
        """`chased by two cars`: they do it, to whom the sentence was about."""
        deed, first = self.undergone, self.preposition_tokens[0].text if self.preposition_tokens else ""
        self.undergone = None
        if deed is None or first != "by" or not (entity.animate or entity.family == "vehicle"):
            return False
        deed.target, deed.target_entity = deed.entity.noun, deed.entity
        deed.entity = entity
        entity.acts = True
        self.result.deeds.append(deed)
        self.deed, self.last = deed, entity
        self.preposition = ""
        self.joined = self.comma = False
        return True

    def _placed(self, phrase: Phrase, entity: Entity) -> None:
        """A phrase after a preposition: where the deed goes, or where the thing stands."""
        if self._done_by(entity):
            return
        name = self.preposition
        origin = self.deed.entity if self.deed is not None else (self.last or self.agent)
        if name == "with" and phrase.family in ("carried", "thing", "food") and origin is not None and origin.animate:
            self._carry(origin, phrase)
            entity.count = origin.count if entity.count > 1 and origin.count > 1 else entity.count
            self._tie("held_by", origin, entity)
        elif name in ("on", "at") and phrase.noun in ("left", "right") and origin is not None:
            origin.side = phrase.noun
            self.result.named = [one for one in self.result.named if one is not entity]
            self.company.everyone = [one for one in self.company.everyone if one is not entity]
            self.preposition = ""
            return
        elif origin is not None and origin is not entity and phrase.family not in _HOURS:
            if self.deed is not None:
                if not self.deed.path or self.deed.path in _PARTICLES:
                    self.deed.path = f"{self.deed.path} {name} {phrase.noun}".strip()
                if not self.deed.target and name in _AIMED and phrase.family in _PLACED:
                    self.deed.target, self.deed.target_entity = phrase.noun, entity
            self._tie(name, entity, origin)
        self.preposition = ""
        self.last, self.of = entity, phrase
        if origin is None or (phrase.family in _AMBIENT and not entity.sight):
            self.last = self.agent if self.agent is not None else entity
        self.joined = self.comma = False

    def _tie(self, name: str, entity: Entity, origin: Entity | None = None) -> None:
        first = origin or self.last
        if first is None or first is entity or len(self.result.ties) >= _MOST_TIES or entity.family not in _PLACED:
            return
        if entity.noun in _NOWHERE:
            return
        if name == "with" and entity.animate:
            name = "beside"
        if name in _NOT_SPACE or (name != "held_by" and name not in _relations()):
            return
        self.result.ties.append(Tie(first, name, entity, list(self.preposition_tokens)))

    def _carry(self, origin: Entity, phrase: Phrase) -> None:
        origin.carries.append(" ".join([*(self.tokens[at].text for at in _described(phrase)), phrase.noun]))
        origin.parts += [(self.tokens[at], "carry") for at in range(phrase.head_start, phrase.head + 1)]

    def _object(self, entity: Entity) -> None:
        assert self.deed is not None
        if entity.noun == "time":
            self.deed.manner.append(f"{entity.count} times")
            self.deed.manner_tokens += entity.tokens
            return
        self.deed.target, self.deed.target_entity = entity.noun, entity
        if lexicon("verbs").get(self.deed.verb) is not None:
            traits = lexicon("verbs").get(self.deed.verb).traits  # type: ignore[union-attr]
            if "carry" in traits and entity.family in ("carried", "thing", "food", "plant", "animal"):
                looks = " ".join(word for word in entity.attributes[:2])
                self.deed.entity.carries.append(f"{looks} {entity.noun}".strip())
        self.last = entity
        self.joined = self.comma = False

    # ------------------------------------------------------------------------------------------------------- verbs

    def _verb(self, index: int) -> int:
        token = self.tokens[index]
        base = verb_base(token.text)
        match = lexicon("verbs").at(self.tokens, index, self.end)
        kind = match.entry.slot if match is not None else "other"
        name = _lemma(match.entry, base) if match is not None else base
        after = index + 1
        while match is not None and after < match.end and self.tags[after] == "verb":
            after += 1
        if self.preposition == "to":
            self.preposition = ""
        if kind == "speech":
            spoken = self._said_after(index, after)
            if spoken:
                return spoken
        light = self._light(index, after, base)
        if light:
            return light
        if kind == "state" and not self._stateful(index, after, base, name):
            return after
        self._act(index, after, name, kind if kind != "state" else "handle")
        return after

    def _said_after(self, index: int, after: int) -> int:
        """`"…," says the mother`, `"…," she whispers`: who said what was quoted before. The index after the speaker, or 0."""
        quote = next((at for at in range(index - 1, max(index - 7, self.start - 1), -1) if self.tags[at] == "quote"), -1)
        if quote < 0 or any(self.tokens[at].text in _STOPS for at in range(quote + 1, index)):
            return 0
        if any(self.tags[at] == "quote" for at in range(index, min(index + 12, self.end))):
            return 0
        if quote != index - 1 and self.tokens[index - 1].text != ",":
            if self.agent is not None:
                self.result.speakers[quote] = self.agent
            return 0
        phrase = phrase_at(self.tokens, self.tags, after, self.company.nouns, self.company.places) if after < self.end else None
        if phrase is None or phrase.end > self.end or phrase.family not in ANIMATE:
            return 0
        self._break(sequence=False)
        self._noun(phrase)
        speaker = self.last
        if speaker is not None:
            self.agent = self.result.speakers[quote] = speaker
            self._act(index, after, verb_base(self.tokens[index].text), "speech")
        return phrase.end

    def _light(self, index: int, after: int, base: str) -> int:
        """`takes a nap`, `enjoys a peaceful walk`: the deed is in the noun. The index after it, or 0."""
        if base not in _LIGHT or after >= self.end:
            return 0
        skip = after + (self.tokens[after].text == "for")
        phrase = phrase_at(self.tokens, self.tags, skip, self.company.nouns, self.company.places) if skip < self.end else None
        if phrase is None or phrase.end > self.end or phrase.count > 1 or phrase.definite:
            return 0
        entry = lexicon("verbs").get(phrase.noun)
        if entry is None or entry.slot not in ("motion", "posture", "gesture") or phrase.entry is not None:
            return 0
        self._act(index, after, phrase.noun, entry.slot)
        if self.deed is not None and self.deed.index == index:
            self.deed.more += self.tokens[phrase.head_start : phrase.head + 1]
            self.deed.manner += [self.tokens[at].text for at in phrase.adjectives]
            self.deed.manner_tokens += [self.tokens[at] for at in phrase.adjectives]
        return phrase.end

    def _stateful(self, index: int, after: int, base: str, name: str) -> bool:
        """Whether a verb of state is a deed after all (`does the laundry`); if not, what it says is kept in other ways."""
        if base == "do" and after < self.end and self.tags[after] in ("noun", "det", "adj", "poss"):
            return True
        owner = next((one for one in (self.agent, self.last) if one is not None and one.family not in _HOURS), None)
        if owner is not None:
            owner.parts.append((self.tokens[index], "aside"))
        placing = _PLACING.get(name) or _PLACING.get(base)
        passive = is_past(self.tokens[index].text) and after < self.end and self.tokens[after].text in ("by", "with", "in")
        if placing and not passive and (self.agent or self.last) is not None:
            self.preposition, self.preposition_tokens = placing, [self.tokens[index]]
        elif passive or is_past(self.tokens[index].text):
            self.passive_token = self.tokens[index]
        return False

    def _act(self, index: int, after: int, name: str, kind: str) -> None:
        token = self.tokens[index]
        past = is_past(token.text) and not is_participle(token.text)
        passive = past and kind != "posture" and self._passive(index)
        actor = self._actor(index)
        if actor is None or passive:
            if actor is not None:
                worn = name in _WEARS
                actor.parts.append((token, "aside" if worn or kind == "state" else "other"))
                actor.attributes += [] if worn else [token.text]
            if passive:
                self.passive_token = token
                self.preposition = ""
                if actor is not None and kind in _DOINGS:
                    self.undergone = Deed(actor, name, kind, token, index=index, until=after, order=self.order)
            return
        if self._follows_on(actor, kind, token):
            self.order += 1
        deed = Deed(actor, name, kind, token, index=index, until=after, order=self.order)
        deed.more = list(self.tokens[index + 1 : after])
        deed.path = " ".join(one.text for one in deed.more if one.text in _PARTICLES)
        deed.manner_tokens, self.pending_manner = self.pending_manner, []
        deed.manner = [word.text for word in deed.manner_tokens]
        self._incorporated(deed)
        if kind in ("gaze", "gesture", "speech") or name == "smile":
            self._to_lens(deed)
        actor.acts = True
        self.result.deeds.append(deed)
        self.deed = deed
        self.preposition = ""
        self.joined = self.comma = False

    def _follows_on(self, actor: Entity, kind: str, token: Token) -> bool:
        """Whether finite verbs in a row follow one another (`picks it up and runs`), or go on at once (`walks and sings`)."""
        before = next((deed for deed in reversed(self.result.deeds) if deed.entity is actor), None)
        if self.meanwhile or before is None or before.order != self.order:
            return False
        if is_participle(token.text) or is_participle(before.token.text):
            return False
        if before.verb in _ENDS_SOON or frame_of(before.verb).act in _ENDS_SOON:
            return True
        return before.kind in ("motion", "handle", "gaze") and kind in ("motion", "handle", "posture")

    def _to_lens(self, deed: Deed) -> None:
        """`looks into the camera`: the words of the camera are hidden from the story, but they say where somebody looks."""
        for token in self.tokens[deed.until : min(deed.until + 4, self.end)]:
            if token.kind != "word":
                return
            if token.text in _LENSES:
                deed.target = "camera"
                return

    def _incorporated(self, deed: Deed) -> None:
        """`is horse riding`, `is clay pottery making`: bare nouns between the auxiliary and a participle are its object."""
        at = deed.index
        if not is_participle(deed.token.text):
            return
        while at > self.start and self.tags[at - 1] in ("noun", "adj"):
            at -= 1
        if at == deed.index or at == self.start or self.tags[at - 1] != "aux":
            return
        words = self.tokens[at : deed.index]
        met = next((one for one in reversed(self.result.named) if words[-1] in one.tokens), None)
        if met is not None and met is deed.entity and not met.acts:
            others = [one for one in self.result.named if one is not met]
            deed.entity = others[-1] if others else met
            met.leads = False
            self.agent = self.last = deed.entity
        if met is not None and met is not deed.entity:
            deed.target, deed.target_entity = met.noun, met

    def _passive(self, index: int) -> bool:
        """A past form right after a noun that something else is done to (`nestled`, `adorned with`, `made of`)."""
        before = index - 1
        while before > self.start and self.tags[before] == "adv":
            before -= 1
        if before >= self.start and self.tokens[before].text in _BE:
            return True
        after = self.tokens[index + 1].text if index + 1 < self.end else ""
        return after in ("by", "with", "of", "in") and self.tags[index - 1] != "pron" if index > self.start else False

    def _actor(self, index: int) -> Entity | None:
        if self.roster is not None and not is_participle(self.tokens[index].text):
            group, self.roster = self.roster, None
            self.agent = group
            return group
        if self.joined and self.deed is not None:
            return self.deed.entity
        if is_participle(self.tokens[index].text) and self.last is not None and not self.comma:
            bystander = self.agent is not None and self.agent.animate and not self.last.animate
            return self.agent if self.agent is not None and (bystander or self.last.family in _AMBIENT) else self.last
        return self.agent or self.last or self.company.last

    def _prepose(self, index: int) -> int:
        end = index
        while end < self.end and self.tags[end] == "prep":
            end += 1
        match = lexicon("prepositions").at(self.tokens, index, end)
        best = match
        for at in range(index, end):
            found = lexicon("prepositions").at(self.tokens, at, end)
            if found is not None and (best is None or found.end - found.start > best.end - best.start):
                best = found
        self.preposition = best.entry.value if best is not None else self.tokens[end - 1].text
        last = self.tokens[end - 1].text
        if last in ("of", "with") and (best is None or best.end < end):
            self.preposition = last
        self.preposition_tokens = list(self.tokens[index:end])
        if self.passive_token is not None:
            self.preposition_tokens.append(self.passive_token)
            self.passive_token = None
        if self.tokens[index].text == "as":
            role = self._role(end)
            if role > end:
                return role
        if self.tokens[index].text == "before" and self._in_space(end):
            return end
        if self.tokens[index].text in ("as", "before", "after"):
            self._break(sequence=self.tokens[index].text in _SEQUENCE)
        elif self.deed is not None and (end >= len(self.tags) or self.tags[end] in ("mark", "newline", "conj")):
            self.deed.path = self.deed.path or self.preposition
            self.preposition = ""
        return end

    def _in_space(self, index: int) -> bool:
        """Whether `before` stands before somebody or something, and not before what happens next."""
        phrase = phrase_at(self.tokens, self.tags, index, self.company.nouns, self.company.places) if index < self.end else None
        if phrase is None or phrase.end > self.end or phrase.family not in _PLACED:
            return False
        return phrase.end >= self.end or self.tags[phrase.end] not in ("verb", "aux")

    def _role(self, index: int) -> int:
        """`working as a lifeguard`, `dressed as a pirate`: what somebody is like is nobody else. The index after it."""
        phrase = phrase_at(self.tokens, self.tags, index, self.company.nouns, self.company.places) if index < self.end else None
        owner = self.deed.entity if self.deed is not None else (self.last or self.agent)
        if phrase is None or owner is None or phrase.definite or phrase.end > self.end:
            return index
        if phrase.end < self.end and self.tags[phrase.end] in ("verb", "aux", "adv"):
            return index
        for at in (*_described(phrase), *range(phrase.head_start, phrase.head + 1)):
            owner.parts.append((self.tokens[at], "other"))
        owner.attributes.append(phrase.noun)
        self.preposition = ""
        return phrase.end

    def _pronoun(self, token: Token) -> None:
        entity = self._doer_again(token) or self.company.pronoun(token.text, self.shot)
        if entity is None:
            self.preposition = ""
            return
        if entity not in self.result.named:
            self.result.named.append(entity)
        if self.preposition:
            self.preposition = ""
        elif (
            self.deed is not None
            and not self.deed.target
            and not self.comma
            and (token.text not in ("he", "she", "they", "it") or (token.text == "it" and self.just_did))
        ):
            self.deed.target, self.deed.target_entity = entity.noun, entity
        elif token.text not in ("who", "which", "whose"):
            self.agent = self.last = entity
            self.deed = None

    def _doer_again(self, token: Token) -> Entity | None:
        """`It` at a sentence's beginning is whoever did the last thing, unless what follows befalls things."""
        at = next((at for at in range(self.start, self.end) if self.tokens[at] is token), self.end) + 1
        if token.text != "it" or self.deed is not None or self.preposition or not self.result.deeds or at >= self.end:
            return None
        doer = self.result.deeds[-1].entity
        entry = lexicon("verbs").get(verb_base(self.tokens[at].text)) if self.tags[at] == "verb" else None
        befalls = entry is not None and entry.slot in ("happen", "change")
        return doer if doer.family in ("animal", "creature", "vehicle") and doer.count == 1 and not befalls else None

    def _adverb(self, token: Token) -> None:
        if token.text in _SEQUENCE:
            self.order += 1
            return
        if not (token.text.endswith("ly") or token.text in _MANNER):
            return
        if self.deed is not None and not self.comma:
            self.deed.manner.append(token.text)
            self.deed.manner_tokens.append(token)
        else:
            self.pending_manner.append(token)

    def _loose_adjective(self, token: Token) -> None:
        """An adjective with no noun after it belongs to whom the sentence is about."""
        owner = self.agent or self.last
        if owner is not None and (owner.family not in _AMBIENT or owner.sight):
            self.company.attribute(owner, token)
        elif owner is not None:
            owner.parts.append((token, "aside"))

    def _quote(self, index: int) -> None:
        speaker = self.deed.entity if self.deed is not None and self.deed.kind == "speech" else self.agent
        if speaker is not None:
            self.result.speakers[index] = speaker
        self._break(sequence=False)

    def _mark(self, token: Token) -> None:
        self.preposition = ""
        if token.text == ",":
            self.comma = True
            self.joined = False
        elif token.text in _STOPS:
            self._break(sequence=token.text in ".!\n" and bool(self.result.deeds))
            self.meanwhile = False
            self.agent = None
            self.last = None
        elif token.text in "()":
            self.comma = True

    def _break(self, *, sequence: bool) -> None:
        """A clause ends: what follows has its own subject and verb."""
        self.passive_token = None
        if sequence:
            self.order += 1
        self.deed = None
        self.preposition = ""
        self.joined = False
        self.comma = False
        self.pending_manner = []


def read_clauses(
    company: Company, tags: Sequence[Tag], start: int, end: int, shot: int, *, noun_first: bool = False
) -> Clauses:
    """Read tokens[start:end] of the company's prompt as part of one shot."""
    return _Reader(company, tags, start, end, shot, noun_first).read()


@lru_cache(maxsize=1)
def _relations() -> frozenset[str]:
    return frozenset(entry.value for entry in lexicon("prepositions").phrases())


def _described(phrase: Phrase) -> list[int]:
    """Adjectives and noun modifiers beside the head, in order."""
    return sorted(at for at in (*phrase.adjectives, *phrase.modifiers) if not phrase.head_start <= at <= phrase.head)


def _lemma(entry: Entry, base: str) -> str:
    """The verb's own lemma, unless its particle makes another verb of it (`take off`)."""
    plain = lexicon("verbs").get(base)
    return base if plain is not None and plain.values[:1] == entry.values[:1] else entry.phrase
