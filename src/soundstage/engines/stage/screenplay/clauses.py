"""Who does what, to what, where: a walk over the tagged words of one shot that fills in entities, deeds and relations."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.ages import Born
from soundstage.engines.stage.screenplay.deeds import DeedWalk
from soundstage.engines.stage.screenplay.entities import Company, Entity
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.phrases import phrase_at
from soundstage.engines.stage.screenplay.story import Clauses, Deed, Tie
from soundstage.engines.stage.screenplay.tagging import Tag, verb_base
from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.walk import AIMED, AMBIENT, PLACED, STOPS, described

__all__ = ["read_clauses"]

_SEQUENCE = frozenset({"then", "before", "afterwards", "next", "finally", "later", "subsequently", "eventually", "after"})
_RECIPROCAL = frozenset({"each other", "one another", "each", "other", "another"})
_MANNER = frozenset({"slowly", "quickly", "fast", "hard", "together", "alone", "high", "low"})


class _Reader(DeedWalk):
    def read(self) -> Clauses:
        index = self.start
        while index < self.end:
            index = self._step(index)
        return self.result

    def _step(self, index: int) -> int:
        kind = self.tags[index]
        token = self.tokens[index]
        if index < self.skip:
            return self.skip
        born = self.company.ages.get(index)
        if born is not None:
            self._born(born)
            return born.end
        if token.text in ("named", "called", "nicknamed") and index + 1 < self.end and self._called(index + 1):
            return index + 2
        self.just_did = index > self.start and self.tags[index - 1] == "verb"
        alone = (
            kind == "num" and token.text == "one" and index > self.start and self.tags[min(index + 1, self.end - 1)] == "prep"
        )
        if alone and self.tokens[min(index + 1, self.end - 1)].text in ("in", "with", "on"):
            one = self._one_of(index - 1)  # "two sisters, one in a green hat"
            if one > index:
                return one
        if kind == "det":
            other = self._one_of(index)
            if other > index:
                return other
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
        elif kind == "aux" or (kind == "filler" and self.preposition == "to"):
            self.preposition = ""
        elif kind == "quote":
            self._quote(index)
        elif kind in ("mark", "newline"):
            self._mark(token)
        return index + 1

    def _born(self, born: Born) -> None:
        """An age belongs to whom it stands beside."""
        around = (self.last, self.agent, *reversed(self.result.named))
        owner = next((one for one in around if one is not None and one.animate), None)
        if born.before or owner is None:
            self.company.coming = born
        else:
            self.company.bear(owner, born)

    def _called(self, index: int) -> bool:
        """`a girl named Lily`: the name is hers from here on."""
        owner = next((one for one in (self.last, self.agent) if one is not None and one.family not in AMBIENT), None)
        if owner is None or self.tokens[index].kind != "word" or not self.tokens[index].capital:
            return False
        self.company.call(owner, self.tokens[index].text)
        owner.parts.append((self.tokens[index], "aside"))
        return True

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

    def _one_of(self, index: int) -> int:
        """`The older one pushes …`, `the other laughs`: one of several named before. The index after it, or `index`."""
        at = index + 1
        while at < self.end and self.tags[at] == "adj":
            at += 1
        if at >= self.end or self.tokens[at].text not in ("one", "other", "first", "second"):
            return index
        after = at + 1
        after += after < self.end and self.tokens[at].text != "one" and self.tokens[after].text == "one"
        while after < self.end and self.tags[after] == "adv":
            after += 1
        if after < self.end and self.tags[after] not in ("verb", "aux", "mark", "prep", "conj", "newline"):
            return index
        looks = [self.tokens[one] for one in range(index + 1, at)]
        entity = self.company.one_of([token.text for token in looks], self.shot)
        if entity is None:
            return index
        for token in looks:
            self.company.attribute(entity, token)
        entity.tokens.append(self.tokens[at])
        if entity not in self.result.named:
            self.result.named.append(entity)
        if self.preposition:
            self._beside(self.tokens[at], entity)
            self.last = entity
        elif self.deed is not None and not self.deed.target and not self.comma:
            self._object(entity)
        else:
            self.agent, self.last, self.deed = entity, entity, None
            self.joined = self.comma = False
        return at + 1 + (at + 1 < self.end and self.tokens[at].text != "one" and self.tokens[at + 1].text == "one")

    def _in_space(self, index: int) -> bool:
        """Whether `before` stands before somebody or something, and not before what happens next."""
        phrase = phrase_at(self.tokens, self.tags, index, self.company.nouns, self.company.places) if index < self.end else None
        if phrase is None or phrase.end > self.end or phrase.family not in PLACED:
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
        for at in (*described(phrase), *range(phrase.head_start, phrase.head + 1)):
            owner.parts.append((self.tokens[at], "other"))
        owner.attributes.append(phrase.noun)
        self.preposition = ""
        return phrase.end

    def _pronoun(self, token: Token) -> None:
        if token.text in _RECIPROCAL:
            self.preposition = ""
            return
        aside = self.agent if self.preposition or self.deed is not None else None
        if token.text in ("i", "we") and not self.preposition:
            self.agent = self.last = self.deed = None
            self.unseen = True  # who holds the camera does it
            return
        entity = (
            self._doer_again(token)
            or self._patient(token)
            or self._done_to(token, aside)
            or self.company.pronoun(token.text, self.shot, aside)
        )
        if token.text == "they" and self.pair and not self.preposition:
            self.joint, entity = self.pair, self.pair[-1]
        if token.text == "both" and not self.preposition:
            acting = list(dict.fromkeys(one.entity for one in reversed(self.result.deeds) if one.entity.animate))[:2]
            if len(acting) == 2 and all(one.count == 1 for one in acting):
                self.joint = self.pair = acting[::-1]
                entity = self.joint[-1]
        entity = entity or self._implied(token)
        if entity is None:
            self.preposition = ""
            return
        if entity not in self.result.named:
            self.result.named.append(entity)
        if self.preposition:
            self._beside(token, entity)
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

    def _implied(self, token: Token) -> Entity | None:
        """Somebody of whom only a pronoun tells, unless the sentence still comes to who it is (`As she walks, a woman …`)."""
        if token.text not in ("he", "she") or self.preposition or any(one.animate or one.acts for one in self.company.everyone):
            return None
        return self.company.imply(token.text, self.shot)

    def _beside(self, token: Token, entity: Entity) -> None:
        """`Smoke drifts past him`, `behind her a sailor …`: a pronoun after a preposition stands for a place to be."""
        name, origin = self.preposition, self.deed.entity if self.deed is not None else (self.last or self.agent)
        self.preposition = ""
        if name in ("of", "with", "for", "about", "like") or entity is origin:
            return
        if self.deed is None and self.agent is None:
            self.fronted = Tie(entity, name, entity, list(self.preposition_tokens))
            return
        if self.deed is not None:
            if name in AIMED and not self.deed.target:
                self.deed.target, self.deed.target_entity = entity.noun, entity
            if not self.deed.path:
                self.deed.path = f"{name} {entity.noun}"
        if origin is not None and not (self.deed is not None and self.deed.kind == "gaze" and name in AIMED):
            self._tie(name, entity, origin)

    def _done_to(self, token: Token, doer: Entity | None) -> Entity | None:
        """`Builds a castle, and a wave breaks it`: after a verb, `it` is first what the deed before was done to."""
        if token.text != "it" or self.deed is None or not self.just_did or len(self.result.deeds) < 2:
            return None
        target = next((found for one in reversed(self.result.deeds[-4:-1]) if (found := _concerned(one)) is not None), None)
        return target if target is not None and target is not doer and target.family != "person" else None

    def _patient(self, token: Token) -> Entity | None:
        """`Flips a pancake, it lands …`: at a clause's beginning, `it` is what somebody did something to right before."""
        if token.text != "it" or self.preposition or self.just_did or not self.result.deeds:
            return None
        last = self.result.deeds[-1]
        target = last.target_entity
        fits = target is not None and target.count == 1 and target.family in ("thing", "food", "plant", "carried")
        return target if fits and last.entity.family == "person" else None

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
        if owner is not None and (owner.family not in AMBIENT or owner.sight):
            self.company.attribute(owner, token)
        elif owner is not None:
            owner.parts.append((token, "aside"))

    def _quote(self, index: int) -> None:
        speaker = self.deed.entity if self.deed is not None and self.deed.kind == "speech" else self.agent
        if speaker is None and index > self.start and self.result.deeds:
            last = self.result.deeds[-1].entity  # `She almost smiles. "It eats quarters."`
            speaker = last if last.animate and last.count == 1 else None
        if speaker is not None:
            self.result.speakers[index] = speaker
        after = self.tokens[index + 1] if index + 1 < self.end else None
        ended = after is not None and after.kind == "word" and after.capital
        self._break(sequence=ended)
        self.joint = []
        if ended:
            self.agent = self.last = None

    def _mark(self, token: Token) -> None:
        self.preposition = ""
        if token.text == ",":
            self.comma = True
            self.joined = False
        elif token.text in STOPS:
            self._break(sequence=token.text in ".!\n" and bool(self.result.deeds))
            self.meanwhile = False
            self.agent = None
            self.last = None
            self.subject = None
        elif token.text in "()":
            self.comma = True


def _concerned(deed: Deed) -> Entity | None:
    """The thing that a deed is about: what does it, if that is a thing (`A can drops`), or what it is done to."""
    return deed.entity if deed.entity.family in ("thing", "food", "carried", "plant") else deed.target_entity


def read_clauses(
    company: Company, tags: Sequence[Tag], start: int, end: int, shot: int, *, noun_first: bool = False
) -> Clauses:
    """Read tokens[start:end] of the company's prompt as part of one shot."""
    return _Reader(company, tags, start, end, shot, noun_first).read()
