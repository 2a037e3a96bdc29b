"""Noun phrases on the walk: somebody new or met again, what is said of them, what they wear, hold and stand beside."""

from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.features import colour_of
from soundstage.engines.stage.screenplay.frames import frame_of
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.phrases import ANIMATE, Phrase, phrase_at
from soundstage.engines.stage.screenplay.story import Deed, Tie
from soundstage.engines.stage.screenplay.walk import AIMED, AMBIENT, HOURS, PARTICLES, PLACED, WEARS, Walk, described

__all__ = ["NounWalk"]

_MOST_NAMED = 100
_GROUPS = frozenset(
    """group pair couple crowd team family herd flock line band troupe squad army swarm pack row shoal school pod
    colony trio""".split()  # noqa: SIM905
)
_SIZES = {"pair": 2, "couple": 2, "crowd": 20, "army": 20, "swarm": 20, "herd": 8, "flock": 12, "pack": 6}
_OF_CONTENT = frozenset(
    {"cup", "glass", "bowl", "bottle", "mug", "flight", "piece", "slice", "splash", "drop", "ray", "rays", "bunch"}
)
_DEPTHS = {"background": "behind", "distance": "behind", "backdrop": "behind", "foreground": "in_front_of"}
_SHADES = frozenset({"shade", "tone", "hue", "color", "colour", "tint"})
_OWN_PARTS = frozenset({"trunk", "horn", "shell", "beak", "bill", "hump", "coat of fur", "tusk", "fin", "scale", "crest"})
_ORNAMENTS = frozenset(
    """ironwork filigree pattern motif shape carving ornament ornamentation detail panel engraving inlay facade façade
    decoration trim scrollwork latticework design craftsmanship""".split()  # noqa: SIM905
)
_MADE_OF = frozenset({"made", "covered", "filled", "full"})

# What the particle of a verb of motion says of the noun after it: `spins around a cap`, `rolls down a ramp`.
_WAYS = {"around": "around", "over": "above", "down": "down", "up": "up", "across": "across", "through": "through",
         "along": "along", "past": "past", "by": "past", "off": "from"}  # fmt: skip
_STANDING = frozenset({"on", "in", "under", "beside", "behind", "beneath", "above", "inside", "atop"})
_TRANSFERS = frozenset({"put_down", "throw", "kick", "pour", "drop", "push", "shoot", "knock_over"})

_SEATS = frozenset({"chair", "furniture", "bench", "bed", "sofa", "floor", "stairs", "ladder", "building", "window", "balcony"})
_TO_KNEES = frozenset({"fall", "drop", "sink", "go", "get", "fall down"})
_HUMAN = frozenset("face hand finger arm lip mouth shoulder foot fist palm thumb fingertip cheek eyelid".split())  # noqa: SIM905
_HOLDS = frozenset({"in", "over", "under", "on", "between", "at", "to", "around", "across"})
_IS = frozenset({"is", "was", "are", "were"})
_SHINES = frozenset({"glow", "shine", "gleam", "burn", "blaze", "flash", "pulse", "light"})


class NounWalk(Walk):
    """A walk that reads noun phrases."""

    def _noun(self, phrase: Phrase) -> None:
        if self._also_with(phrase):
            return
        worn_with = self.preposition in ("with", "in")
        if phrase.family in ("hair", "body", "garment") and worn_with:
            self.with_end = phrase.end
        if phrase.family in ("hair", "body") or (phrase.possessive and phrase.noun in _OWN_PARTS):
            self._body(phrase)
            self.dressed = phrase.end
            return
        own = bool(phrase.possessive) and not self.preposition
        if phrase.family == "garment" and self._clothes(phrase):
            self.dressed, self.own = phrase.end, phrase.end if own else 0
            return
        if self._how_worn(phrase):
            return
        if (
            self._of_group(phrase)
            or self._in_hand(phrase)
            or self._shade(phrase)
            or self._depth(phrase)
            or self._made_of(phrase)
            or self._ornament(phrase)
        ):
            return
        if self.joined and not self.preposition and self.placed[0] and self._goes_on(phrase):
            self.preposition, self.preposition_tokens = self.placed[0], []
        entity = self.company.meet(phrase, self.shot)
        if len(self.result.named) < _MOST_NAMED and entity not in self.result.named:
            self.result.named.append(entity)
        if phrase.owner:
            entity.attributes.append(f"{phrase.owner}'s")
        if self._apposition(phrase, entity) or self._identity(phrase, entity):
            return
        if self.preposition == "of":
            self.preposition = ""
            if self.last is not None and phrase.family not in AMBIENT:
                self._tie("of", entity)
            self._after(phrase, entity, agent=False)
        elif self.preposition:
            self._placed(phrase, entity)
        elif self.dangling is not None and self.comma:
            entity.leads = True
            self.joint = [entity]
            self._after(phrase, entity, agent=True)
        elif self.deed is not None and not self.deed.target and not self.comma and not self._begins(phrase):
            self._object(entity)
            self.of = phrase
        elif self._listed(phrase, entity):
            self._after(phrase, entity, agent=True)
        else:
            together = self.joined and self.deed is None and self.joint and self.agent is self.joint[-1]
            self.joint = [*self.joint, entity] if together and entity not in self.joint else [entity]
            self.pair = self.joint if len(self.joint) > 1 else self.pair
            entity.leads = entity.leads or entity.sight or phrase.family not in AMBIENT
            aside = self.comma and phrase.family in AMBIENT and self.agent is not None and self.agent.animate
            follows = self.tags[phrase.end] if phrase.end < self.end else ""
            self._after(phrase, entity, agent=not aside or follows in ("verb", "aux"))

    def _also_with(self, phrase: Phrase) -> bool:
        """`A girl with silver hair and a katana stands`: a thing behind `and` is what she has, too."""
        owner = self.agent or self.last
        follows = self.with_end and phrase.start == self.with_end + 1 and self.tokens[self.with_end].text == "and"
        if not follows or owner is None or not owner.animate or self.preposition or self.deed is not None:
            return False
        if phrase.family not in ("thing", "carried", "food"):
            return False
        entity = self.company.meet(phrase, self.shot)
        if entity not in self.result.named:
            self.result.named.append(entity)
        self._carry(owner, phrase)
        self.preposition_tokens = []
        self.result.ties.append(Tie(entity, "held_by", owner, []))
        self.joined = self.comma = False
        return True

    def _how_worn(self, phrase: Phrase) -> bool:
        """`hair a mess`, `arms full of books`: a noun right behind what somebody wears or has says how it is worn."""
        owner = self.agent or self.last
        if phrase.start != self.dressed or not phrase.start or self.preposition or self.deed is not None or owner is None:
            return False
        owner.parts += [(self.tokens[at], "aside") for at in range(phrase.start, phrase.end)]
        self.dressed = phrase.end
        return True

    def _begins(self, phrase: Phrase) -> bool:
        """Whether a phrase behind `and` is whom the next clause is about (`lands on a frog and the frog becomes …`)."""
        return self.joined and phrase.end < self.end and self.tags[phrase.end] in ("verb", "aux") and phrase.family in PLACED

    def _goes_on(self, phrase: Phrase) -> bool:
        """Whether a phrase after `and` stands under the preposition before (`between a pumpkin and a lantern`)."""
        return phrase.family in PLACED - HOURS and (
            phrase.end >= self.end or self.tags[phrase.end] not in ("verb", "aux", "adv")
        )

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
            or (before.gender and entity.gender and before.gender != entity.gender)
        ):
            return False
        if before.plain and entity.plain and before.noun == entity.noun:
            return False
        merged = self.company.same(before, entity)
        self.result.named = [one for one in self.result.named if one is not entity]
        self.last = self.agent = merged
        self.comma = False
        return True

    def _identity(self, phrase: Phrase, entity: Entity) -> bool:
        """`My dog is a superhero`, `the woman is a pilot`: one figure said to be another keeps its body and takes the role."""
        before, begins = self.agent, phrase.start
        if self._are(phrase, entity):
            return True
        said = begins > self.start and self.tokens[begins - 1].text in _IS and self.tags[begins] == "det"
        new = entity in self.company.everyone and len(entity.shots) == 1 and before is not entity
        if before is None or not (said and new and before.animate and entity.animate and self.deed is None):
            return False
        if entity.plain or before.count != entity.count or (before.gender and entity.gender and before.gender != entity.gender):
            return False
        role, costume = (entity.noun, entity.costume) if before.family == "person" and before.plain else ("", entity.costume)
        merged = self.company.same(before, entity)
        merged.costume = merged.costume or costume
        if role:
            merged.noun, merged.plain = role, False
        elif before.family != "person":
            merged.attributes.append(phrase.noun)
        self.result.named = [one for one in self.result.named if one is not entity]
        self.last = self.agent = merged
        return True

    def _are(self, phrase: Phrase, entity: Entity) -> bool:
        """`A robot and a mouse who are best friends`: a bare plural behind `are` says what they are to each other."""
        begins = phrase.start
        plain = begins > self.start and self.tokens[begins - 1].text in ("are", "were") and self.tags[begins] in ("adj", "noun")
        several = len(self.joint) > 1 or (self.agent is not None and self.agent.count > 1)
        if not plain or not several or entity.count < 2 or not entity.animate or entity not in self.company.everyone:
            return False
        for one in [*self.joint, *([self.agent] if self.agent is not None else [])]:
            if one is not entity:
                one.parts += [(token, "aside") for token in (*entity.tokens, *(token for token, _ in entity.parts))]
        self.company.everyone.remove(entity)
        self.company.last = self.agent
        self.result.named = [one for one in self.result.named if one is not entity]
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
        if self.preposition == "in" and owner.animate and bare and colour_of(head.text) and phrase.start == phrase.head:
            owner.wardrobe.append(f"{head.text} clothes")
            owner.parts.append((head, "wear"))
            self.preposition = ""
            return True
        if head.text in _SHADES and (self.deed is None or self.deed.kind == "change"):
            for at in phrase.adjectives:
                self.company.attribute(owner, self.tokens[at])
            owner.parts.append((head, "aside"))
            return True
        if self.preposition in ("on", "against", "over", "above") and colour_of(head.text) and bare:
            owner.parts.append((head, "aside"))  # "a shoe on black": that is behind it
            self.preposition = ""
            return True
        lit = self.deed is not None and self.deed.verb in _SHINES and not phrase.adjectives  # "a lantern glowing orange"
        if not (colour_of(head.text) and bare and (lit or self.company.nouns.phrase(head.text) is None)):
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
        if self.last is not None and said is not None and said.noun == self.last.noun and self.last.family in PLACED:
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
        if owner is None or not self.preposition or first is None or owner.family in AMBIENT:
            return False
        entry = lexicon("adjectives").get(head.text)
        stuff = entry is not None and entry.slot == "material"
        if first.text not in _MADE_OF and not (stuff and self.preposition == "of" and not phrase.definite):
            return False
        owner.parts.append((first, "other"))
        for at in (*described(phrase), *range(phrase.head_start, phrase.head + 1)):
            owner.parts.append((self.tokens[at], "other"))
        if stuff or first.text == "made":
            owner.attributes.append(head.text)
        else:
            owner.attributes.append(f"{first.text} in {phrase.noun}")
        self.preposition = ""
        return True

    def _ornament(self, phrase: Phrase) -> bool:
        """`Adorned with delicate carvings`: how richly a thing is made, and nothing that stands beside it."""
        owner = self.agent or self.last
        if phrase.noun not in _ORNAMENTS or owner is None or owner.animate or (owner.family in AMBIENT and not owner.sight):
            return False
        if "ornate" not in owner.attributes:
            owner.attributes.append("ornate")
        spoken = sorted({*described(phrase), *range(phrase.head_start, phrase.head + 1)})
        owner.parts += [(self.tokens[at], "aside") for at in spoken]
        self.preposition = ""
        self.joined = self.comma = False
        return True

    def _in_hand(self, phrase: Phrase) -> bool:
        """`a knight …, sword raised`: a bare tool after a comma is in the hands of whom the sentence is about."""
        bare = self.tags[phrase.start] in ("noun", "adj") and phrase.count == 1
        owner = self.agent or (self.deed.entity if self.deed is not None else None)
        held = self._at_hand(phrase.end)
        if held and self.comma and owner is not None and owner.animate and phrase.family in PLACED - AMBIENT:
            self._carry(owner, phrase)
            self.comma, self.skip = False, held
            return True
        if not (
            self.comma and bare and {"tool", "bag", "umbrella"} & set(phrase.chain) and owner is not None and owner.animate
        ):
            return False
        self._carry(owner, phrase)
        self.comma = False
        return True

    def _at_hand(self, index: int) -> int:
        """The index after `in hand`, `over her shoulder`, `under his arm` at an index, or 0."""
        if index >= self.end or self.tokens[index].text not in _HOLDS:
            return 0
        phrase = phrase_at(self.tokens, self.tags, index + 1, self.company.nouns, self.company.places)
        if phrase is None or phrase.end > self.end or phrase.family != "body":
            return 0
        return phrase.end

    def _body(self, phrase: Phrase) -> None:
        """Parts of a body belong to somebody: `with a grey beard`, `its breath`, `paws splashing`."""
        begins = phrase.start - len(self.preposition_tokens)
        if self.preposition and self.dressed and begins == self.dressed and (self.agent or self.last) is not None:
            whose = self.agent or self.last  # "hands on his head": where they are is part of how somebody looks
            whose.parts += [(self.tokens[at], "aside") for at in range(phrase.head_start, phrase.head + 1)]  # type: ignore[union-attr]
            self.preposition = ""
            return
        owner = self.last if self.preposition == "with" and self.last is not None else None
        owner = owner or self._owner(phrase)
        if owner is None and phrase.possessive:
            owner = self.company.pronoun(phrase.possessive, self.shot) or self.company.imply(phrase.possessive, self.shot)
            if owner is not None and owner not in self.result.named:
                self.result.named.append(owner)
        owner = owner or self.agent or self.last or self.company.last
        if self.preposition == "of":
            self.preposition = ""
        spoken = described(phrase)
        words = " ".join([*(self.tokens[at].text for at in spoken), phrase.noun])
        tokens = [self.tokens[at] for at in (*spoken, *range(phrase.head_start, phrase.head + 1))]
        of = phrase.end < self.end and self.tokens[phrase.end].text == "of"
        if owner is not None and not owner.animate and phrase.noun in _HUMAN and owner.family in ("thing", "food", "plant"):
            owner = None  # nobody's but somebody's who is out of the picture (`a hand picks up the watch`)
        if owner is None and phrase.noun in _HUMAN and phrase.family == "body" and not of:
            owner = self.company.somebody(self.shot)  # `hands knead dough`: they are somebody's
            self.result.named.append(owner)
        if owner is None:
            entity = self.company.meet(phrase, self.shot)
            entity.leads = True
            self.result.named.append(entity)
            self._after(phrase, entity, agent=True)
            return
        if phrase.noun == "knee" and self.preposition in ("on", "to") and self.deed is not None and self.deed.verb in _TO_KNEES:
            self.deed.verb, self.deed.kind = "kneel", "posture"
            self.deed.more += tokens
        elif phrase.family == "hair":
            owner.hair = words if not owner.hair else f"{owner.hair}, {words}"
            owner.parts += [(token, "wear") for token in tokens]
        elif (deed := self._unaimed(owner)) is not None:
            deed.target = phrase.noun
            deed.more += tokens
        elif spoken or self.preposition == "with":
            owner.attributes.append(words)
            used = self.deed is not None and self.deed.entity is owner  # what it does it with, not how it looks
            owner.parts += [(token, "aside" if used else "other") for token in tokens]
        else:
            owner.parts += [(token, "aside") for token in tokens]
        if not self.preposition and self.deed is None:
            self.agent = self.last = owner
            self.subject = self.subject or owner
            self.member = phrase.noun, phrase.end
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
        worn = self.deed is not None and self.deed.verb in WEARS
        aside = self.comma and self.agent is not None and self.agent.animate
        within = self.preposition in ("in", "with", "of", "across", "over", "on")
        if not (worn or within or phrase.possessive or self.joined or aside):
            return False
        owner = self.deed.entity if worn and self.deed is not None else None
        if phrase.possessive and owner is None:
            owner = self.company.pronoun(phrase.possessive, self.shot)
        owner = owner or (self.last if self.last is not None and self.last.animate else None) or self.agent
        if owner is None or not (owner.animate or worn):
            return False
        spoken = described(phrase)
        owner.wardrobe.append(" ".join([*(self.tokens[at].text for at in spoken), phrase.noun]))
        self.last = self.last or owner
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
        for one in (deed.entity, *self.joint):
            one.attributes = [word for word in one.attributes if word != deed.token.text]
            one.parts = [(token, "aside" if token is deed.token else use) for token, use in one.parts]
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
        self.accompanies = entity if name == "with" and not entity.animate else None
        if self.joined and not self.preposition_tokens:
            self._tie(name, entity, self.placed[1])
            self.preposition = ""
            self.joined = self.comma = False
            return
        origin = self.deed.entity if self.deed is not None else (self.last or self.agent)
        if name == "with" and phrase.noun in ("flame", "wick") and origin is not None and not origin.animate:
            origin.attributes.append(" ".join([*(self.tokens[at].text for at in described(phrase)), phrase.noun]))
            origin.parts += [(token, "aside") for token in (*entity.tokens, *(token for token, _ in entity.parts))]
            self.result.named = [one for one in self.result.named if one is not entity]
            self.company.everyone = [one for one in self.company.everyone if one is not entity]
            self.preposition = ""
            return
        if name == "with" and phrase.family in ("carried", "thing", "food") and origin is not None and origin.animate:
            self._carry(origin, phrase)
            entity.count = origin.count if entity.count > 1 and origin.count > 1 else entity.count
            self._tie("held_by", origin, entity)
        elif name in ("on", "at", "to") and phrase.noun in ("left", "right") and self._names_next(phrase):
            self.side = phrase.noun
            self.result.named = [one for one in self.result.named if one is not entity]
            self.company.everyone = [one for one in self.company.everyone if one is not entity]
            self._break(sequence=False)
            self.agent = self.last = None
            return
        elif name in ("on", "at") and phrase.noun in ("left", "right") and origin is not None:
            beside = self.of is not None and self.of.end == phrase.start - len(self.preposition_tokens)
            (self.last if beside and self.last is not None else origin).side = phrase.noun
            self.result.named = [one for one in self.result.named if one is not entity]
            self.company.everyone = [one for one in self.company.everyone if one is not entity]
            self.preposition = ""
            return
        elif origin is not None and origin is not entity and phrase.family not in HOURS:
            hung = name == "with" and self._goes_under(phrase)
            if self.deed is not None:
                if not self.deed.path or self.deed.path in PARTICLES:
                    self.deed.path = f"{self.deed.path} {name} {phrase.noun}".strip()
                if not self.deed.target and name in AIMED and phrase.family in PLACED and not hung:
                    self.deed.target, self.deed.target_entity = phrase.noun, entity
            moved = self._moved(name, phrase)
            looks = self.deed is not None and self.deed.kind == "gaze" and name in AIMED
            if not hung and not looks:
                self._tie(name, entity, moved or origin)
            self.placed = name, moved or origin
            if hung or (name == "from" and self._goes_under(phrase) and not entity.animate):
                self.deed = None  # "with a cat on its seat", "from a cup on the bar": what follows says where *that* is
                entity.leads = entity.leads or hung
        elif origin is None and name not in ("of", "with", "from") and phrase.family in PLACED - AMBIENT:
            self.fronted = Tie(entity, name, entity, list(self.preposition_tokens))
        self.preposition = ""
        self.last, self.of = entity, phrase
        if origin is None or (phrase.family in AMBIENT and not entity.sight):
            self.last = self.agent if self.agent is not None else entity
        self.joined = self.comma = False

    def _names_next(self, phrase: Phrase) -> bool:
        """Whether the one that stands there is named right behind (`on the left a candle`, `on the right, a boy`)."""
        at = phrase.end
        if self.of is not None and self.of.end == phrase.start - len(self.preposition_tokens):
            return False
        at += at < self.end and self.tokens[at].text == "," and self.deed is None
        return at < self.end and self.tags[at] in ("det", "num", "quant")

    def _goes_under(self, phrase: Phrase) -> bool:
        """Whether a preposition of place follows at once, which is then about this phrase."""
        at = phrase.end
        standing = at + 1 < self.end and self.tags[at] == "prep" and self.tokens[at].text in _STANDING
        return standing and self.tags[at + 1] != "pron"

    def _moved(self, name: str, phrase: Phrase) -> Entity | None:
        """The thing that ends up there (`throws a ball into a basket`), when it is not the doer who does."""
        deed = self.deed
        if (
            deed is None
            or deed.target_entity is None
            or name not in ("in", "on", "under", "through", "across", "above", "against")
        ):
            return None
        thing = deed.target_entity.family in ("thing", "food", "carried", "plant")
        if frame_of(deed.verb).act in _TRANSFERS:
            return deed.target_entity
        put = deed.kind == "handle" and name in ("in", "on") and thing and phrase.family in ("thing", "food")
        return deed.target_entity if put and not _SEATS & {phrase.noun, *phrase.chain} else None

    def _carry(self, origin: Entity, phrase: Phrase) -> None:
        origin.carries.append(" ".join([*(self.tokens[at].text for at in described(phrase)), phrase.noun]))
        origin.parts += [(self.tokens[at], "carry") for at in range(phrase.head_start, phrase.head + 1)]

    def _object(self, entity: Entity) -> None:
        assert self.deed is not None
        way = self.deed.more[-1].text if self.deed.kind == "motion" and self.deed.more else ""
        if way in _WAYS and entity.family in PLACED:
            self.deed.path = f"{way} {entity.noun}"
            self._tie(_WAYS[way], entity, self.deed.entity)
            self.last = entity if entity.family not in AMBIENT else self.last
            self.joined = self.comma = False
            return
        if entity.noun == "time":
            self.deed.manner.append(f"{entity.count} times")
            self.deed.manner_tokens += entity.tokens
            return
        for deed in self.result.deeds:
            if deed.token is self.deed.token:  # who does it together does it to the same
                deed.target, deed.target_entity = entity.noun, entity
        if lexicon("verbs").get(self.deed.verb) is not None:
            traits = lexicon("verbs").get(self.deed.verb).traits  # type: ignore[union-attr]
            if "carry" in traits and entity.family in ("carried", "thing", "food", "plant", "animal"):
                looks = " ".join(word for word in entity.attributes[:2])
                self.deed.entity.carries.append(f"{looks} {entity.noun}".strip())
        self.last = entity
        self.joined = self.comma = False
