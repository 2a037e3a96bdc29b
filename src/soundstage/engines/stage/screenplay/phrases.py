"""Noun phrases: how many, which, of what kind, with what adjectives; and the family that the head noun belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from soundstage.engines.stage.screenplay.lexicon import Entry, Lexicon, lexicon
from soundstage.engines.stage.screenplay.morphology import bases, is_plural
from soundstage.engines.stage.screenplay.names import proper
from soundstage.engines.stage.screenplay.tagging import NUMBER_WORDS, Tag
from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["ANIMATE", "Phrase", "family_of", "phrase_at"]

ANIMATE = frozenset({"person", "creature", "animal"})
_ONLY_PLURAL = frozenset(
    """scissors glasses sunglasses pants trousers jeans shorts goggles people clothes skis stairs binoculars headphones
    fireworks noodles alps himalayas andes rockies highlands ruins pyjamas tights leggings tongs pliers overalls
    cornwall dolomites woods""".split()  # noqa: SIM905
)
# Nouns that WordNet takes for things, and a camera does not.
_NOTHING = frozenset(
    """formation style motion variety pattern element detail presence space area action movement effect version form shape
    design feature piece series set collection display arrangement texture composition structure quality color colour
    atmosphere ambience ambiance mood tone air sense touch part moment scene look theme sequence shot camera frame focus
    music sound noise voice song melody home work world life way side end time turn rest stop""".split()  # noqa: SIM905
)
_LONGEST = 24  # words in one noun phrase
_INSIDE = frozenset({"det", "quant", "num", "poss", "adj", "noun"})
_COUNTS = {
    "couple": 2,
    "pair": 2,
    "few": 3,
    "several": 4,
    "some": 3,
    "many": 8,
    "group": 5,
    "herd": 8,
    "flock": 12,
    "crowd": 20,
}
_DOMAINS = {
    "noun.person": "person",
    "noun.animal": "animal",
    "noun.food": "food",
    "noun.plant": "plant",
    "noun.body": "body",
    "noun.artifact": "thing",
    "noun.object": "nature",
    "noun.substance": "substance",
    "noun.phenomenon": "happening",
    "noun.location": "place",
    "noun.time": "time",
    "noun.group": "group",
}
_SEEN = frozenset({"person", "animal", "food", "plant", "body", "thing", "nature", "substance", "place", "time"})
_CONCRETE = frozenset({"noun.artifact", "noun.animal", "noun.food", "noun.plant"})
# Families of our own table that a sense of a WordNet family may belong to.
_KIN = {
    "person": frozenset({"person", "creature"}),
    "animal": frozenset({"animal", "creature"}),
    "thing": frozenset({"thing", "vehicle", "garment", "carried", "plant"}),
    "food": frozenset({"food"}),
    "plant": frozenset({"plant", "food"}),
}
# Hypernyms that settle a family more finely than WordNet's files do.
_HYPERNYMS = {
    "vehicle": "vehicle",
    "conveyance": "vehicle",
    "clothing": "garment",
    "garment": "garment",
    "footwear": "garment",
    "headdress": "garment",
    "person": "person",
    "animal": "animal",
    "building": "thing",
    "geological formation": "place",
    "body of water": "place",
}


@dataclass(slots=True)
class Phrase:
    """Tokens [start, end), its head at `head`. `chain` names the head from itself to what it is a kind of."""

    start: int
    end: int
    head: int
    noun: str
    family: str
    chain: tuple[str, ...]
    entry: Entry | None
    head_start: int
    count: int = 1
    definite: bool = False
    possessive: str = ""
    owner: str = ""
    owner_at: int = 0  # where the possessive mark of a noun stands, if there is one
    adjectives: list[int] = field(default_factory=list)
    modifiers: list[int] = field(default_factory=list)
    name: str = ""  # the proper name that it is, or that its head bears


def phrase_at(
    tokens: Sequence[Token], tags: Sequence[Tag], index: int, nouns: Lexicon, places: Lexicon, *, noun_first: bool = False
) -> Phrase | None:
    """The noun phrase that begins at a token, or None. `nouns` and `places` are the words that a repertoire knows."""
    end, head = index, -1
    while end < min(len(tokens), index + _LONGEST):
        kind = tags[end]
        if kind not in _INSIDE:
            if kind == "adv" and head < 0 and end + 1 < len(tokens) and tags[end + 1] in ("adj", "adv"):
                end += 1
                continue
            if tokens[end].text in ("and", ",") and _joins_adjectives(tags, end):
                end += 1
                continue
            break
        if head >= 0 and kind in ("det", "quant", "num"):
            break
        if head >= 0 and kind == "poss" and tokens[end].text != "'s":
            break
        if head >= 0 and kind == "adj" and not (noun_first and tags[end - 1] in ("noun", "adj")):
            break
        if kind == "noun":
            if head >= 0 and tags[end - 1] == "adj" and noun_first:
                break
            head = end
        end += 1
    if head < 0:
        return None
    return _build(tokens, tags, index, end if noun_first else head + 1, head, nouns, places)


def _joins_adjectives(tags: Sequence[Tag], index: int) -> bool:
    return (
        0 < index < len(tags) - 2
        and tags[index - 1] == "adj"
        and tags[index + 1] == "adj"
        and tags[index + 2] in ("adj", "noun")
    )


def _build(
    tokens: Sequence[Token], tags: Sequence[Tag], start: int, end: int, head: int, nouns: Lexicon, places: Lexicon
) -> Phrase:
    owner_at = next((at for at in range(start, head) if tokens[at].text == "'s"), -1)
    first_noun = max((at for at in range(start, head) if tags[at] != "noun" or at == owner_at), default=start - 1) + 1
    first_word = (
        max((at for at in range(start, head) if tags[at] not in ("noun", "adj") or at == owner_at), default=start - 1) + 1
    )
    noun, family, chain, entry, head_start = _name(tokens, first_noun, head, first_word, nouns, places)
    named = tokens[head].text if _is_named(tokens, head, first_word, head_start, nouns) else ""
    if named:
        noun, family, chain, entry, head_start = _bearer(tokens, head, first_word, nouns)
    phrase = Phrase(start, end, head, noun, family, chain, entry, head_start, name=named)
    for at in range(start, end):
        token, kind = tokens[at], tags[at]
        if kind == "det":
            phrase.definite = token.text in ("the", "this", "that", "these", "those")
        elif kind == "poss" and token.text != "'s":
            phrase.possessive = token.text
        elif kind in ("num", "quant"):
            phrase.count = _count(token, phrase.count)
        elif kind == "adj" and at > owner_at and not head_start <= at <= head:
            phrase.adjectives.append(at)
        elif kind == "noun" and owner_at < at < head_start:
            phrase.modifiers.append(at)
    if owner_at > start:
        phrase.owner, phrase.owner_at = tokens[owner_at - 1].text, owner_at
        phrase.definite = True
    if phrase.count == 1 and is_plural(tokens[head].text) and len(bases(tokens[head].text)) > 1:
        phrase.count = 3 if family != "body" and tokens[head].text not in _ONLY_PLURAL else 1
    counted = any(tags[at] in ("num", "quant") for at in range(start, head))
    if entry is not None and not counted and phrase.count in (1, 3) and "count" in entry.traits:
        phrase.count = int(entry.traits["count"])
    if any(tokens[at].text in ("lone", "single", "solitary") for at in phrase.adjectives):
        phrase.count = 1
    return phrase


def _is_named(tokens: Sequence[Token], head: int, widest: int, head_start: int, nouns: Lexicon) -> bool:
    """Whether the head is a proper name, by itself or right behind what bears it (`my cat Muffin`)."""
    if head_start == head and proper(tokens, head):
        return True
    if not tokens[head].capital or head <= widest or tokens[head - 1].capital:
        return False
    before = nouns.at(tokens, head - 1, head)
    return before is not None and before.entry.slot in ANIMATE


def _bearer(
    tokens: Sequence[Token], head: int, widest: int, nouns: Lexicon
) -> tuple[str, str, tuple[str, ...], Entry | None, int]:
    """Who bears the name at `head`: the noun before it (`my cat Muffin`, `detective Rose`), or else a person."""
    before = nouns.at(tokens, head - 1, head) if head > widest else None
    if before is not None and before.entry.slot in ANIMATE:
        return _lemma(before.entry), before.entry.slot, _chain(before.entry), before.entry, head - 1
    name = tokens[head].text
    return name, "person", (name, "person"), None, head


def _count(token: Token, known: int) -> int:
    if token.kind == "number":
        return max(1, min(int(token.value), 500))
    return NUMBER_WORDS.get(token.text, _COUNTS.get(token.text, known))


def _name(
    tokens: Sequence[Token], first: int, head: int, widest: int, nouns: Lexicon, places: Lexicon
) -> tuple[str, str, tuple[str, ...], Entry | None, int]:
    """The longest run of words ending in the head that a lexicon or WordNet knows as one noun."""
    first = max(first, head - 3)
    for at in range(max(widest, head - 3), head + 1):
        match = nouns.at(tokens, at, head + 1)
        if match is not None and match.end == head + 1:
            entry = match.entry
            return _lemma(entry), entry.slot, _chain(entry), entry, at
        place = places.at(tokens, at, head + 1)
        if place is not None and place.end == head + 1:
            slot = "place" if place.entry.slot in ("place", "planet") else place.entry.slot
            return _lemma(place.entry), slot, (place.entry.phrase, *place.entry.values), place.entry, at
        if first <= at < head:
            phrase = " ".join(token.text for token in tokens[at:head]) + " " + _singular(tokens[head].text)
            family, chain = family_of(phrase)
            if family:
                return phrase, family, chain, None, at
    noun = _singular(tokens[head].text)
    family, chain = family_of(noun)
    if head > widest and _is_name(noun, tokens, widest):
        named = nouns.at(tokens, head - 1, head)
        if named is not None and named.entry.slot in ANIMATE:  # `my dog Max`: a name behind what bears it
            return _lemma(named.entry), named.entry.slot, _chain(named.entry), named.entry, head - 1
    return noun, family or "thing", chain, None, head


def _is_name(noun: str, tokens: Sequence[Token], first: int) -> bool:
    """Whether a word behind a noun can only be a name: after `my` or `our`, and never counted as a noun."""
    net = wordnet()
    ours = first > 0 and tokens[first - 1].text in ("my", "our", "his", "her", "their")
    return ours and (net is None or net.frequency(noun, "n") == 0) and lexicon("verbs").get(noun) is None


@lru_cache(maxsize=8192)
def _one(word: str) -> str:
    """The singular of a noun that our tables have in the plural; `scissors` have none."""
    return word if word in _ONLY_PLURAL or word.endswith("ss") else _singular(word)


def _lemma(entry: Entry) -> str:
    if not is_plural(entry.words[-1]):
        return entry.phrase
    return " ".join((*entry.words[:-1], _one(entry.words[-1])))


def _chain(entry: Entry) -> tuple[str, ...]:
    return tuple(dict.fromkeys((entry.phrase, *entry.values)))


@lru_cache(maxsize=16384)
def _singular(word: str) -> str:
    net = wordnet()
    forms = bases(word)
    if not is_plural(word):
        return word
    if net is not None:
        known = [form for form in forms[1:] if net.offsets(form, "n")]
        if known:
            return known[0]
        if net.offsets(word, "n"):
            return word
    return forms[0] if len(forms) == 1 or not word.endswith("s") else forms[1]


@lru_cache(maxsize=16384)
def family_of(noun: str) -> tuple[str, tuple[str, ...]]:
    """A noun's family and its chain by WordNet, with our own kinds wherever a hypernym meets them; "" when unknown."""
    net = wordnet()
    if noun in _NOTHING:
        return "abstract", (noun,)
    if net is None or not net.offsets(noun, "n"):
        return "", (noun,)
    domains = net.domains(noun, "n")
    sense = _sense(domains)
    chain = net.chain(noun, "n", sense)
    family = _DOMAINS.get(domains[sense], "abstract")
    for name in chain[1:]:
        entry = lexicon("subjects").get(name)
        if entry is not None and entry.slot in _KIN.get(family, ()):
            return entry.slot, tuple(dict.fromkeys((noun, *chain[: chain.index(name) + 1], *entry.values)))
        if name in _HYPERNYMS and family in ("thing", "nature", "person", "animal", "place"):
            return _HYPERNYMS[name], chain
    return family, chain


def _sense(domains: Sequence[str]) -> int:
    """The sense meant in front of a camera: something to be seen, and an animal rather than somebody like one."""
    if domains[0] == "noun.person" and domains[1:2] == ("noun.animal",):
        return 1
    if _DOMAINS.get(domains[0], "abstract") in _SEEN:
        return 0
    return next((at for at, domain in enumerate(domains[:2]) if domain in _CONCRETE), 0)
