"""Verbs on the walk: who does it, to what, after or beside which other deed."""

from dataclasses import replace

from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.frames import BODILY, frame_of, members
from soundstage.engines.stage.screenplay.lexicon import Entry, lexicon
from soundstage.engines.stage.screenplay.morphology import is_participle, is_past
from soundstage.engines.stage.screenplay.nouns import NounWalk
from soundstage.engines.stage.screenplay.phrases import ANIMATE, Phrase, phrase_at
from soundstage.engines.stage.screenplay.story import Deed
from soundstage.engines.stage.screenplay.tagging import verb_base
from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.walk import AMBIENT, HOURS, PARTICLES, PLACED, STOPS, WEARS

__all__ = ["DeedWalk"]

# States that place things: "trees surround the house", "snow covers the roof".
_PLACING = {
    "surround": "around", "encircle": "around", "frame": "around", "flank": "beside", "line": "along", "border": "along",
    "cover": "on", "blanket": "on", "adorn": "on", "decorate": "on", "dot": "on", "drape": "on", "crown": "on", "grace": "in",
    "fill": "in", "dominate": "in", "overlook": "above", "loom over": "above", "tower over": "above",
}  # fmt: skip
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "gets", "get", "got", "getting"})
_SEEMING = frozenset(
    """create add offer present lend give bring whisper bear thrive achieve evoke invite beckon symbolize represent display
    exude speak tell promise welcome hold cast lead characterize stain await unfold span arch twist bend wind""".split()  # noqa: SIM905
)
_LENSES = frozenset({"camera", "lens", "viewer", "audience", "us", "me"})
_LIGHT = frozenset({"take", "have", "enjoy", "do", "give", "go", "perform", "make"})
_DOINGS = frozenset({"motion", "handle", "gesture", "gaze"})
_ENDS_SOON = frozenset(
    """stop halt turn arrive enter leave drop open close wake kneel pick_up put_down throw catch jump take knock_over kick
    approach take_off land stand_up""".split()  # noqa: SIM905
)

_HANGS = frozenset(
    """billow flow blow flutter flap trail dangle hang drip swing glint glow gleam shine stream sway bounce cover drape peek
    poke show stick tumble fall float""".split()  # noqa: SIM905
)  # what clothes and hair do by themselves
# What only the living do, and the families that never do anything while somebody is there.
_NEVER = frozenset({"garment", "hair", "body"})
_CANNOT = frozenset({"garment", "place", "ground", "time", "season", "substance", "abstract", "hair", "body", "carried"})
_LIVING = frozenset(
    """look talk whisper shout sing smile laugh cry frown nod wave point clap hug kiss walk run sneak jog climb kneel eat drink
    read write type wear take pick_up put_down throw catch pour open close listen pray hold carry push pull use handle
    lean wipe chop cook give reach stop approach enter leave""".split()  # noqa: SIM905
)

_BIDS = frozenset({"teach", "tell", "ask", "help", "order", "invite", "beg", "train", "show", "force", "urge", "watch"})
_PERSONAL = frozenset(
    """talk whisper shout sing smile laugh cry nod read write eat drink kneel clap hug kiss wield sword_fight""".split()  # noqa: SIM905
)
_SENDING = frozenset(
    {"knock", "push", "drop", "blow", "sweep", "tip", "nudge", "kick", "shove", "bump", "brush", "throw", "toss"}
)
_DOWNWARDS = frozenset({"off", "from", "over", "down", "onto", "into"})


class DeedWalk(NounWalk):
    """A walk that reads noun phrases and verbs."""

    def _verb(self, index: int) -> int:
        token = self.tokens[index]
        if self._worn_so(index):
            phrasal = lexicon("verbs").at(self.tokens, index, self.end)
            return max(index + 1, phrasal.end if phrasal is not None and self.own else 0)
        base = verb_base(token.text)
        match = lexicon("verbs").at(self.tokens, index, self.end)
        kind = match.entry.slot if match is not None else "other"
        name = _lemma(match.entry, base) if match is not None else base
        after = index + 1
        while match is not None and after < match.end and self.tags[after] == "verb":
            after += 1
        if self.preposition == "to":
            self.preposition = ""
            taught = self.deed.target_entity if self.deed is not None and self.deed.verb in _BIDS else None
            if taught is not None and taught.animate:
                self.agent = self.last = taught  # "teaches his daughter to ride"
                self.deed, self.joined = None, False
        if kind == "speech":
            spoken = self._said_after(index, after)
            if spoken:
                return spoken
        light = self._light(index, after, base)
        if light:
            return light
        if kind == "state" and not self._stateful(index, after, base, name):
            return after
        if kind != "state" and self._seems(index, base):
            return after
        self._act(index, after, name, kind if kind != "state" else "handle")
        return after

    def _worn_so(self, index: int) -> bool:
        """`hat pulled low`, `collar turned up`, `a cape billowing behind him`: how clothes and hair are, and no deed."""
        at = index
        while at > self.start and self.tags[at - 1] == "adv":
            at -= 1
        text = self.tokens[index].text
        owner = self.agent or self.last
        if at != self.dressed or not self.dressed or self.deed is not None or owner is None:
            return False
        if self.member[1] == self.dressed and (self._by_member(index, verb_base(text)) is not None or self._done(index)):
            return False
        falls = self.own == at and self.deed is None and set(self.tokens[index].forms) & (_HANGS | {"slip", "fly", "drop"})
        if owner.animate and falls:
            owner.parts.append((self.tokens[index], "aside"))
            return True
        if not owner.animate or not (is_past(text) or (is_participle(text) and set(self.tokens[index].forms) & _HANGS)):
            return False
        owner.parts.append((self.tokens[index], "aside"))
        self.passive_token = None
        return True

    def _done(self, index: int) -> bool:
        """Whether something follows that is done to (`his hand gripped the rail`), and no particle or pause."""
        return index + 1 < self.end and self.tags[index + 1] in ("det", "poss", "noun", "num", "pron")

    def _by_member(self, index: int, name: str) -> tuple[str, str] | None:
        """What somebody does when a part of the body does it (`her lips move`, `its tail wags`): verb and class."""
        part, end = self.member
        at = index
        while at > self.start and self.tags[at - 1] in ("adv", "aux"):
            at -= 1
        if not part or at != end:
            return None
        verb = members().get((part, name)) or members().get((part, name.split()[0]))
        entry = lexicon("verbs").phrase(verb) if verb else None
        return (verb, entry.slot if entry is not None else "gesture") if verb else None

    def _said_after(self, index: int, after: int) -> int:
        """`"…," says the mother`, `"…," she whispers`: who said what was quoted before. The index after the speaker, or 0."""
        quote = next((at for at in range(index - 1, max(index - 7, self.start - 1), -1) if self.tags[at] == "quote"), -1)
        if quote < 0 or any(self.tokens[at].text in STOPS for at in range(quote + 1, index)):
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

    def _noun(self, phrase: Phrase) -> None:
        """`Somebody is squat`, `is archery`: a bare noun after the verb to be that names what is done."""
        entry = lexicon("verbs").get(phrase.noun)
        bare = phrase.end - phrase.start == 1 and phrase.start > self.start and self.tokens[phrase.start - 1].text in _BE
        if bare and entry is not None and self.agent is not None and self.agent.animate and phrase.family not in ANIMATE:
            self._act(phrase.start, phrase.end, phrase.noun, entry.slot)
            return
        super()._noun(phrase)

    def _seems(self, index: int, base: str) -> bool:
        """Whether a thing only seems to do it (`a tree adds a touch of green`): said of how it looks, it is no deed."""
        doer = self.agent or self.last
        if base not in _SEEMING or doer is None or doer.animate or doer.family in ("vehicle", *HOURS) or self.preposition:
            return False
        doer.parts.append((self.tokens[index], "aside"))
        return True

    def _stateful(self, index: int, after: int, base: str, name: str) -> bool:
        """Whether a verb of state is a deed after all (`does the laundry`); if not, what it says is kept in other ways."""
        if base == "do" and after < self.end and self.tags[after] in ("noun", "det", "adj", "poss"):
            return True
        around = (self.agent, self.last, *reversed(self.result.named))
        owner = next((one for one in around if one is not None and one.family not in HOURS), None)
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
        member = self._by_member(index, name)
        if member is not None:
            name, kind = member
        passive = past and kind != "posture" and self._passive(index)
        actor = self._able(self._actor(index), index, name, kind)
        if passive and actor is not None and self._sent(actor, index, after, name):
            actor.parts.append((token, "aside"))
            name, kind, passive = "fall", "motion", False
        if is_participle(token.text) and self._opens(index):
            self.dangling = actor = Entity("", "person", (), shots=[self.shot])
        if actor is None or passive:
            if actor is not None:
                worn = name in WEARS
                actor.parts.append((token, "aside" if worn or kind == "state" else "other"))
                actor.attributes += [] if worn else [token.text]
            if passive:
                self.passive_token = token
                self.preposition = ""
                if actor is not None and kind in _DOINGS:
                    actor = self.joint[0] if actor in self.joint else actor
                    self.undergone = Deed(actor, name, kind, token, index=index, until=after, order=self.order)
            return
        if self._follows_on(actor, kind, token):
            self.order += 1
        deed = Deed(actor, name, kind, token, index=index, until=after, order=self.order)
        deed.more = list(self.tokens[index + 1 : after])
        deed.path = " ".join(one.text for one in deed.more if one.text in PARTICLES)
        deed.manner_tokens, self.pending_manner = self.pending_manner, []
        deed.manner = [word.text for word in deed.manner_tokens]
        self._incorporated(deed)
        if kind in ("gaze", "gesture", "speech") or name == "smile":
            self._to_lens(deed)
        actor.acts = True
        self.result.deeds.append(deed)
        together = actor in self.joint and not (is_participle(token.text) and self.tags[index - 1] == "noun")
        for other in self.joint if together else ():
            if other is not actor and deed.entity is actor:
                other.acts = True
                self.result.deeds.append(replace(deed, entity=other, manner_tokens=[], more=[]))
        self.placed = ("", None)
        self.deed = deed
        self.preposition = ""
        self.joined = self.comma = False

    def _sent(self, actor: Entity, index: int, after: int, name: str) -> bool:
        """Whether a thing is sent down by whom nobody names (`a cup is knocked off the table`): then it falls."""
        if actor.animate or actor.family not in PLACED or name.split()[0] not in _SENDING:
            return False
        following = {self.tokens[at].text for at in range(index + 1, min(after + 1, self.end))}
        ended = min(after + 12, self.end)
        by = any(self.tokens[at].text == "by" for at in range(after, ended))
        return bool(following & _DOWNWARDS) and not by

    def _opens(self, index: int) -> bool:
        """Whether a participle opens the sentence and its doer is named after a comma (`Swimming below, a fish …`)."""
        if self.agent is not None or self.last is not None or self.deed is not None or self.preposition:
            return False
        at, ended = index + 1, min(index + 24, self.end)
        while at < ended and self.tokens[at].text != ",":
            if self.tokens[at].text in STOPS or self.tags[at] in ("verb", "aux", "quote"):
                return False
            at += 1
        phrase = phrase_at(self.tokens, self.tags, at + 1, self.company.nouns, self.company.places) if at + 1 < ended else None
        return phrase is not None and phrase.end <= self.end and phrase.family not in AMBIENT - {"ground"}

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

    def _able(self, actor: Entity | None, index: int, name: str, kind: str) -> Entity | None:
        """Who can do it: clothes, hours and places pour no coffee while somebody is there whom the sentence is about."""
        somebody = self.subject
        if actor is not None and actor.family == "thing" and actor.chain == (actor.noun,) and frame_of(name).act in _PERSONAL:
            actor.family, actor.chain = "person", (actor.noun, "person")  # a word that nobody knows, and it speaks
        if actor is None or somebody is None or actor.animate or kind not in BODILY or actor.family == "vehicle":
            return actor
        at = index - 1
        while at > self.start and self.tags[at] == "adv":
            at -= 1
        named_here = any(token is self.tokens[at] for token in actor.tokens)
        if actor.family in _NEVER or (not named_here and (actor.family in _CANNOT or frame_of(name).act in _LIVING)):
            self.agent = somebody
            return somebody
        return actor

    def _actor(self, index: int) -> Entity | None:
        if self.roster is not None and not is_participle(self.tokens[index].text):
            group, self.roster = self.roster, None
            self.agent = group
            return group
        if self.joined and self.deed is not None:
            return self.deed.entity
        if self.unseen and self.agent is None:
            return None
        if is_participle(self.tokens[index].text) and self.last is not None and not self.comma:
            bystander = self.agent is not None and self.agent.animate and not self.last.animate
            bystander = bystander or self.last is self.accompanies
            return self.agent if self.agent is not None and (bystander or self.last.family in AMBIENT) else self.last
        return self.agent or self.last or self.company.last


def _lemma(entry: Entry, base: str) -> str:
    """The verb's own lemma, unless its particle makes another verb of it (`take off`)."""
    plain = lexicon("verbs").get(base)
    return base if plain is not None and plain.values[:1] == entry.values[:1] else entry.phrase
