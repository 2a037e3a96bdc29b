"""What part of speech each word plays: closed-class tables, the lexicons, WordNet where it is installed, and its neighbours."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from soundstage.engines.stage.screenplay.lexicon import Lexicon, lexicon
from soundstage.engines.stage.screenplay.morphology import bases, is_participle, is_past, is_plural
from soundstage.engines.stage.screenplay.tokens import Token
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["NUMBER_WORDS", "Tag", "senses", "tag", "verb_base"]

Tag = Literal[
    "det", "quant", "num", "pron", "poss", "prep", "conj", "sub", "aux", "neg", "adv", "to", "wh", "filler",
    "mark", "newline", "quote", "noun", "adj", "verb", "none",
]  # fmt: skip
_OPENERS = frozenset({"det", "quant", "num", "poss", "adj"})
_AFTER_VERB = frozenset(
    {"det", "quant", "num", "poss", "prep", "adv", "pron", "to", "quote", "mark", "newline", "conj", "sub", ""}
)
_ADVERBIAL = frozenset({"left", "right", "home", "forward", "backward", "downstairs", "upstairs", "side", "hand"})
_PLURAL_SUBJECT = frozenset({"both", "they", "we", "you", "i", "who", "which", "that"})
_PARTICLES = frozenset({"up", "down", "away", "back", "around", "out", "off", "over", "by", "along", "together", "in"})
_NOUNS_TOO = frozenset({"can", "cans", "will"})
_BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'s"})
# Common words whose noun and verb would be taken for one another without a neighbour's help.
_NEVER_VERB = frozenset(
    "left right front light water back field stage park garden bench color colour style timing".split()  # noqa: SIM905
)


@lru_cache(maxsize=65536)
def senses(word: str) -> frozenset[str]:
    """Which of n, v, a, r a word (in any inflection) can be, from the lexicons and WordNet."""
    found: set[str] = set()
    forms = bases(word)
    net = wordnet()
    for form in forms:
        inflected = form == word or word.endswith("s") or is_plural(word)  # nouns have no past and no participle
        if inflected and (lexicon("subjects").get(form) or _names_setting(form)):
            found.add("n")
        if lexicon("verbs").get(form):
            found.add("v")
        if lexicon("adjectives").get(word):
            found.add("a")
        if net is not None:
            found |= {part for part in ("nv" if inflected else "v") if net.offsets(form, part)}
    if net is not None:
        found |= {part for part in "ar" if net.offsets(word, part)}
    elif word.endswith("ly"):
        found.add("r")
    return frozenset(found)


def _names_setting(word: str) -> bool:
    entry = lexicon("settings").get(word)
    return entry is not None


@lru_cache(maxsize=16384)
def verb_base(word: str) -> str:
    """The verb's lemma: the first base that a lexicon knows as a verb, or else WordNet does, or else the last base."""
    forms = bases(word)
    for form in forms:
        if lexicon("verbs").get(form):
            return form
    net = wordnet()
    if net is not None:
        known = [form for form in forms if net.offsets(form, "v")]
        if known:
            return max(known, key=lambda form: (net.frequency(form, "v"), form != word))
    return forms[-1]


def tag(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    nouns: Lexicon,
    places: Lexicon | None = None,
    asides: frozenset[int] = frozenset(),
) -> list[Tag]:
    """One tag a token. Tokens that another reader has `taken` get `none` and part their neighbours.

    Words of several that `nouns` or `places` name hold together (`bus stop`); tokens of `asides` part nothing.
    """
    tags: list[Tag] = ["none"] * len(tokens)
    named = _several(tokens, nouns) | (_several(tokens, places) if places is not None else set())
    index = 0
    while index < len(tokens):
        if index in asides:
            tags[index] = "adv"
            index += 1
            continue
        verbal = _phrasal(tokens, tags, taken, index)
        if verbal > index:
            tags[index:verbal] = ["verb"] * (verbal - index)
            index = verbal
            continue
        size, closed = _closed(tokens, index, taken)
        if closed is None:
            tags[index] = "noun" if index in named else _open(tokens, tags, taken, index)
        else:
            for at in range(index, index + size):
                tags[at] = closed
        if tags[index] == "verb" and index and tags[index - 1] == "adj":
            tags[index - 1] = "noun" if tokens[index - 1].text in ("left", "right") or _in_colour(tokens, index) else "adj"
        index += size
    return tags


def _several(tokens: Sequence[Token], book: Lexicon) -> set[int]:
    """Tokens of names that have several words and are made of nouns alone."""
    found: set[int] = set()
    for match in book.find(tokens):
        words = tokens[match.start : match.end]
        exact = all(word.text == own for word, own in zip(words, match.entry.words, strict=True))
        place = match.entry.slot in ("place", "planet")
        plural = exact or not place or lexicon("verbs").get(match.entry.words[-1]) is None  # "a car parks" is no car park
        hours = match.entry.slot in ("time", "season", "weather")
        if len(words) > 1 and plural and not hours and not _closed_inside(words):
            found.update(range(match.start, match.end))
    return found


def _closed_inside(words: Sequence[Token]) -> bool:
    return any(word.kind != "word" or lexicon("function").get(word.text) is not None for word in words)


def _phrasal(tokens: Sequence[Token], tags: Sequence[Tag], taken: Sequence[bool], index: int) -> int:
    """The index after a verb of several words (`picks up`, `ice skating`), its last preposition left out; or `index`."""
    match = lexicon("verbs").at(tokens, index) if tokens[index].kind == "word" and not taken[index] else None
    if match is None or match.end - match.start < 2 or any(taken[index : match.end]):
        return index
    first, last = tokens[index].text, tokens[match.end - 1].text
    before = _before(tags, index)
    plain = match.entry.words[0] == first
    verbal = before in ("aux", "to") or (plain and before in ("pron", "conj", "noun", "adv", "none"))
    inflected = not plain and before not in ("det", "poss", "adj")
    ended = is_participle(last) and last not in match.entry.words and before not in ("det", "poss", "adj", "prep")
    if not (verbal or inflected or ended):
        return index
    end = match.end
    function = lexicon("function").get(last)
    if function is not None and function.slot == "prep" and last not in _PARTICLES:
        end -= 1
    return end


def _closed(tokens: Sequence[Token], index: int, taken: Sequence[bool]) -> tuple[int, Tag | None]:
    token = tokens[index]
    if taken[index]:
        return 1, "none"
    if token.kind in ("mark", "newline", "quote"):
        return 1, token.kind
    if token.kind in ("number", "clock"):
        return 1, "num"
    if token.kind == "cjk" or not token.known:
        return 1, "none"
    if token.text == "'s":
        return 1, "poss"
    if token.text == "to":
        return 1, "to"
    if (
        token.text == "both"
        and index + 1 < len(tokens)
        and _bare_verb(tokens[index + 1].text)
        and not _after_plural(tokens, index)
    ):
        return 1, "pron"  # "and both laugh"
    if token.text in ("both", "all", "each") and index and tokens[index - 1].text in _PLURAL_SUBJECT:
        return 1, "adv"  # "they both laugh"
    if token.text == "her" and _noun_follows(tokens, taken, index):
        return 1, "poss"
    if token.text in _NOUNS_TOO and _is_thing(tokens, index):
        return 1, None
    match = lexicon("function").at(tokens, index)
    if match is None or any(taken[match.start : match.end]) or tokens[index].text != match.entry.words[0]:
        return 1, _number_word(token)
    return match.end - match.start, match.entry.slot  # type: ignore[return-value]


def _bare_verb(word: str) -> bool:
    entry = lexicon("verbs").get(word)
    return entry is not None and lexicon("subjects").get(word) is None and entry.slot != "state"


def _after_plural(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].text in _PLURAL_SUBJECT


def _is_thing(tokens: Sequence[Token], index: int) -> bool:
    """Whether a word of grammar names a thing here (`a matte black can`): an article opens its phrase, and no verb follows."""
    at = index - 1
    while at >= 0 and index - at < 5 and tokens[at].kind == "word" and (
        lexicon("adjectives").get(tokens[at].text) or wordnet_adjective(tokens[at].text)
    ):  # fmt: skip
        at -= 1
    opened = at >= 0 and tokens[at].text in (
        "a",
        "an",
        "the",
        "his",
        "her",
        "its",
        "their",
        "my",
        "our",
        "this",
        "that",
        "one",
        "another",
        "of",
    )
    return opened and tokens[index - 1].text not in ("he", "she", "it", "they", "we", "you", "i", "who", "that")


def wordnet_adjective(word: str) -> bool:
    """Whether WordNet has the word as an adjective."""
    net = wordnet()
    return net is not None and bool(net.offsets(word, "a"))


def _number_word(token: Token) -> Tag | None:
    return "num" if token.text in NUMBER_WORDS else None


NUMBER_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "dozen": 12, "twenty": 20, "thirty": 30, "hundred": 100,
}  # fmt: skip


def _open(tokens: Sequence[Token], tags: Sequence[Tag], taken: Sequence[bool], index: int) -> Tag:
    word = tokens[index].text
    can = senses(word)
    before = _before(tags, index)
    if tokens[index].glued and (is_past(word) or is_participle(word)) and _noun_follows(tokens, taken, index):
        return "adj"  # snow-capped mountains
    if word.endswith("ly") and "a" not in can and (not can or "r" in can):
        return "adv"
    if word.endswith("ly") and before == "verb" and not _noun_follows(tokens, taken, index):
        return "adv"
    if _only_looks(word) and not _noun_follows(tokens, taken, index):
        return "adj"
    if not can:
        return _unknown(word, before)
    bare = not (is_participle(word) or is_past(word))
    if before == "to" and "v" in can and bare and (lexicon("verbs").get(word) or _rather_verb(word)):
        return "verb"
    if before == "aux" and _after_be(tokens, index) and bare and can & {"n", "a"}:
        pass
    elif before == "aux" and "v" in can and not (lexicon("adjectives").get(word) and not is_participle(word)):
        return "verb"
    if "v" in can and word not in _NEVER_VERB and _is_verb(tokens, tags, taken, index, can, before):
        return "verb"
    described = lexicon("adjectives").get(word)
    if described is not None and described.slot == "comparative":
        return "adj"
    if described is not None and lexicon("subjects").get(word) is not None and _verb_next(tokens, taken, index):
        return "noun"
    paired = _joined(tags, index) or (index > 1 and lexicon("adjectives").get(tokens[index - 2].text) is not None)
    stopped = described is not None and follows_stop(tokens, taken, index)
    if stopped and before == "conj" and "v" in can and not paired and _verb_earlier(tags, index):
        return "verb"  # "the wings unfold and dry"
    if stopped and before == "mark" and tokens[index - 1].text == ",":
        return "adj"  # "a messenger, young, …"
    if described is not None:
        describing = before in ("aux", "adv") or _joined(tags, index) or _noun_follows(tokens, taken, index)
        return "adj" if describing or "n" not in can else "noun"
    if (is_participle(word) or is_past(word)) and "v" in can and _noun_follows(tokens, taken, index) and "n" not in can:
        return "adj"
    if "n" in can and not ("a" in can and _noun_follows(tokens, taken, index) and _more_adjective(word)):
        return "noun"
    if "a" in can:
        return "adj"
    return "adv" if "r" in can else "verb"


@lru_cache(maxsize=2048)
def _only_looks(word: str) -> bool:
    """Whether a word says how a picture is (`cosy`, `backlit`) and hardly ever names a thing."""
    entry = lexicon("styles").get(word)
    if entry is None or entry.slot not in ("mood", "trait", "style") or lexicon("subjects").get(word):
        return False
    net = wordnet()
    noun = net is not None and bool(net.offsets(word, "n"))
    return not noun or (_frequency(word, "n") <= 1 and wordnet_adjective(word))


def follows_stop(tokens: Sequence[Token], taken: Sequence[bool], index: int) -> bool:
    """Whether a mark, or nothing, comes next."""
    return _tag_ahead(tokens, taken, index) in ("mark", "newline", "")


def _joined(tags: Sequence[Tag], index: int) -> bool:
    """Whether a conjunction joins the word to an adjective (`small and dark`)."""
    return index > 1 and tags[index - 1] == "conj" and tags[index - 2] == "adj"


def _verb_next(tokens: Sequence[Token], taken: Sequence[bool], index: int) -> bool:
    """Whether the next word is a verb of ours in the third person, and no noun here (`a rose blooms in`)."""
    at = index + 1
    if at >= len(tokens) or taken[at] or not tokens[at].text.endswith("s"):
        return False
    return any(lexicon("verbs").get(form) for form in tokens[at].forms[1:]) and _tag_ahead(tokens, taken, at) in _AFTER_VERB


def _after_be(tokens: Sequence[Token], index: int) -> bool:
    """Whether the nearest word before, adverbs aside, is a form of `be`, after which no bare verb stands."""
    at = index - 1
    while at > 0 and (tokens[at].text.endswith("ly") or tokens[at].text in ("not", "still", "also", "now", "very")):
        at -= 1
    return at >= 0 and tokens[at].text in _BE


def _is_verb(
    tokens: Sequence[Token], tags: Sequence[Tag], taken: Sequence[bool], index: int, can: frozenset[str], before: str
) -> bool:
    """Whether an open word that may be a verb is one here."""
    word = tokens[index].text
    follows = _tag_ahead(tokens, taken, index)
    bounded = index + 1 < len(tokens) and tokens[index + 1].text == "of" and before in ("mark", "newline", "", "conj")
    if bounded and "n" in can and not is_participle(word) and word not in ("thinks", "dreams", "takes"):
        return False  # "…, drops of rain": a noun opens its phrase
    if is_participle(word):
        if (before in _OPENERS or before == "prep") and _noun_follows(tokens, taken, index):
            return False
        listed = index > 1 and tokens[index - 1].text == "," and tags[index - 2] == "adj"
        if listed and _noun_follows(tokens, taken, index):
            return False
        if before in ("mark", "newline", "") and follows == "open" and _befalls(word) and _noun_follows(tokens, taken, index):
            return False  # "…, ticking clock": what a thing does by itself describes it
        named = lexicon("subjects").get(word) is not None or _names_setting(word)
        if named and before == "noun" and follows in ("det", "poss", "num", "quant", "pron"):
            return True
        return not (named and before in ("det", "poss", "adj", "prep", "noun", "to"))
    if word.endswith("ed") and follows == "prep" and before in ("noun", "mark", "conj", "pron"):
        return True
    apart = is_past(word) and follows in ("mark", "newline", "") and before == "mark" and tokens[index - 1].text == ","
    if apart and "a" in can and not lexicon("verbs").get(verb_base(word)):
        return False  # "…, satisfied."
    if is_past(word):
        if before in ("", "mark", "newline") and follows in ("open", "adj") and _noun_follows(tokens, taken, index):
            return False  # "Muted colours": a past form that opens a phrase describes what follows it
        if before in ("noun", "pron"):
            return not (lexicon("adjectives").get(word) and _noun_follows(tokens, taken, index) and follows not in _AFTER_VERB)
        return before not in _OPENERS and before != "prep" and not lexicon("adjectives").get(word) and "n" not in can
    known = any(lexicon("verbs").get(form) for form in bases(word))
    third = known and len(bases(word)) > 1 and word.endswith("s")
    if not third and _finite(tokens, index, before, follows):
        return True
    if third and index and tokens[index - 1].text in ("one", "other", "another", "each"):
        return True  # "one chops": a number for one has no plural after it
    sided = bool(index) and tokens[index - 1].text in ("left", "right")
    if third and sided and follows in ("det", "poss", "pron", "quant"):
        return True
    if third and _in_colour(tokens, index):
        return True  # "the man in black draws"
    if before in _OPENERS or before in ("prep", "poss"):
        return False
    if third and follows in ("det", "poss", "pron", "quant") and before in ("noun", "pron", "adv", "conj", "none"):
        return True
    if third and follows in ("det", "poss", "pron", "quant") and before == "mark" and _mark_before(tokens, tags, index) == ",":
        return True
    if third and follows == "open" and index + 1 < len(tokens):
        on = before in ("conj", "mark", "noun", "pron") and not _names_thing(word)
        if on and is_participle(tokens[index + 1].text):
            return True  # "and keeps walking"
        listed = before == "mark" and _mark_before(tokens, tags, index) == "," and _verb_earlier(tags, index)
        if listed and not _names_thing(word) and _rather_verb(word):
            return True  # "…, puts flour on his nose"
    if (
        third
        and before == "noun"
        and follows == "open"
        and not _plural_noun(tokens[index - 1].text)
        and _acts_on(tokens, index)
    ):
        return True
    if third and before == "noun" and follows == "open" and _only_verb(tokens, tags, index):
        return True
    if len(bases(word)) > 1 and word.endswith("s"):
        if before in ("noun", "pron", "adv", "none", "quote"):
            return (follows in _AFTER_VERB or follows == "adj") and (known or "n" not in can or _rather_verb(word))
        if before == "mark" and (known or _rather_verb(word)) and follows in _AFTER_VERB and "n" not in _noun_only(word):
            return _mark_before(tokens, tags, index) in (",", ")", "-")
        noun = any(lexicon("subjects").get(form) or _names_setting(form) for form in bases(word))
        listed = noun and index > 1 and tags[index - 2] == "noun" and _plural_noun(tokens[index - 2].text)
        return before == "conj" and known and not listed and follows in _AFTER_VERB and _verb_earlier(tags, index)
    listed = before in ("mark", "conj") and known and follows in ("det", "poss") and not _names_thing(word)
    if listed and _verb_earlier(tags, index) and tokens[index - 1].text in (",", "and", "then"):
        return True  # "I jump over a gap, grab an idol"
    if not known or (follows not in _AFTER_VERB and before not in ("noun", "mark")):
        return False
    if before == "mark":
        entry = lexicon("verbs").get(word)
        moving = entry is not None and entry.slot in ("motion", "posture") and _mark_before(tokens, tags, index) == ","
        return moving and _several_wait(tokens, tags, index)
    previous = tokens[index - 1].text if index else ""
    if before == "pron":
        return previous in _PLURAL_SUBJECT
    if before == "noun" and follows in _AFTER_VERB and _coordinated(tags, index):
        return True
    if before == "noun":
        if _plural_noun(previous) and _somebody(previous):
            return True
        if is_plural(previous) and follows in ("det", "poss", "quant") and not _sentence_has_verb(tokens, tags, index):
            return True  # "a fisherman's hands tie a knot"
        if "n" in _noun_only(word):
            return False
        if is_plural(previous) and _rather_verb(word):
            return True
        return (is_plural(previous) and (follows in _AFTER_VERB or follows == "adj")) or (
            follows in ("prep", "adv", "to", "mark", "") and _rather_verb(word)
        )
    return before == "conj" and _verb_earlier(tags, index) and "n" not in _noun_only(word)


def _finite(tokens: Sequence[Token], index: int, before: str, follows: str) -> bool:
    """Whether a word that none of our tables has is the verb of a noun in the singular (`a projectionist threads a reel`)."""
    word = tokens[index].text
    if before not in ("noun", "pron") or not word.endswith("s") or len(bases(word)) < 2 or not index:
        return False
    if _plural_noun(tokens[index - 1].text) or lexicon("subjects").get(bases(word)[1]) is not None:
        return False
    return follows in ("det", "poss", "pron", "quant", "num") or (
        follows in ("adv", "prep", "to") and _frequency(word, "v") > 0
    )


def _in_colour(tokens: Sequence[Token], index: int) -> bool:
    """Whether `in` and a colour, by which somebody is dressed, stand right before."""
    if index < 2 or tokens[index - 2].text != "in":
        return False
    entry = lexicon("adjectives").get(tokens[index - 1].text)
    return entry is not None and entry.slot == "colour"


def _names_thing(word: str) -> bool:
    return any(lexicon("subjects").get(form) or _names_setting(form) for form in bases(word))


def _only_verb(tokens: Sequence[Token], tags: Sequence[Tag], index: int) -> bool:
    """Whether a sentence waits for its verb and a word is that, its object bare (`a seller scoops turmeric into …`)."""
    after = tokens[index + 1].text
    if is_participle(after) or is_past(after) or _plural_noun(tokens[index - 1].text) or lexicon("verbs").get(after):
        return False
    at = index - 1
    while at >= 0 and tags[at] not in ("mark", "newline", "none", "sub", "conj"):
        if tags[at] in ("verb", "aux"):
            return False
        at -= 1
    return at + 1 < index and tags[at + 1] in ("det", "poss", "num", "pron")


def _sentence_has_verb(tokens: Sequence[Token], tags: Sequence[Tag], index: int) -> bool:
    """Whether a finite verb stands before the word in its clause."""
    at = index - 1
    while at >= 0 and tags[at] not in ("mark", "newline", "sub"):
        if tags[at] == "aux" or (tags[at] == "verb" and not is_participle(tokens[at].text)):
            return True
        at -= 1
    return False


def _befalls(word: str) -> bool:
    entries = (lexicon("verbs").get(form) for form in bases(word))
    return any(entry is not None and entry.slot in ("happen", "change") for entry in entries)


def _coordinated(tags: Sequence[Tag], index: int) -> bool:
    """Whether the noun right before is the second of two that act together (`a robot and a bunny build …`)."""
    at = index - 1
    while at > 0 and tags[at] in ("noun", "adj", "num", "quant", "poss"):
        at -= 1
    if at > 0 and tags[at] == "det":
        at -= 1
    if at < 1 or tags[at] != "conj" or tags[at - 1] != "noun":
        return False
    begin = at - 1
    while begin > 0 and tags[begin] in ("noun", "adj", "num", "quant", "poss", "det"):
        begin -= 1
    return begin == 0 or tags[begin] in ("mark", "newline", "none", "sub", "conj", "adv")


def _plural_noun(word: str) -> bool:
    return is_plural(word) or word in ("couple", "pair", "family", "crowd", "team", "group")


def _somebody(word: str) -> bool:
    """Whether a noun, in the singular or not, is somebody or an animal in our own table."""
    entries = (lexicon("subjects").get(form) for form in bases(word))
    return any(entry is not None and entry.slot in ("person", "creature", "animal") for entry in entries)


def _acts_on(tokens: Sequence[Token], index: int) -> bool:
    """Whether the next word is what a verb here is done to (`eats cheese`), and no participle (`beach waves crashing`)."""
    after = tokens[index + 1].text
    if is_participle(after) or is_past(after) or _plural_noun(tokens[index - 1].text):
        return False
    return _rather_verb(tokens[index].text) or _somebody(tokens[index - 1].text)


def _several_wait(tokens: Sequence[Token], tags: Sequence[Tag], index: int) -> bool:
    """Whether the sentence so far names several and has no finite verb for them: `a man, a boy and a girl, walk …`."""
    several = False
    for at in range(index - 1, -1, -1):
        if tokens[at].text in ".!?;:" or tags[at] == "newline":
            break
        if tags[at] in ("verb", "aux") and not is_participle(tokens[at].text):
            return False
        several = (
            several or tags[at] == "conj" or (tags[at] == "noun" and _somebody(tokens[at].text) and is_plural(tokens[at].text))
        )
    return several


def _noun_only(word: str) -> frozenset[str]:
    """`n` when the word is a noun in our own tables or much more often one."""
    if lexicon("subjects").get(word) or _names_setting(word):
        return frozenset("n")
    if _frequency(word, "n") > 2 * _frequency(word, "v"):
        return frozenset("n")
    return frozenset()


def _rather_verb(word: str) -> bool:
    """Whether the word was met as a verb far more often than as a noun."""
    return _frequency(word, "v") > 3 * _frequency(word, "n")


def _frequency(word: str, part: str) -> int:
    net = wordnet()
    return max((net.frequency(form, part) for form in bases(word)), default=0) if net is not None else 0


def _more_adjective(word: str) -> bool:
    net = wordnet()
    return net is not None and net.frequency(word, "a") > net.frequency(word, "n") and lexicon("subjects").get(word) is None


def _before(tags: Sequence[Tag], index: int) -> str:
    at = index - 1
    while at >= 0 and tags[at] == "adv":
        at -= 1
    return tags[at] if at >= 0 else ""


def _mark_before(tokens: Sequence[Token], tags: Sequence[Tag], index: int) -> str:
    at = index - 1
    while at > 0 and tags[at] == "adv":
        at -= 1
    return tokens[at].text


def _verb_earlier(tags: Sequence[Tag], index: int) -> bool:
    for at in range(index - 1, max(index - 16, -1), -1):
        if tags[at] == "newline":
            return False
        if tags[at] == "verb":
            return True
    return False


def _tag_ahead(tokens: Sequence[Token], taken: Sequence[bool], index: int) -> str:
    """A quick look at the next word: its closed class, `adj`, `open`, or "" at the end."""
    if index + 1 >= len(tokens):
        return ""
    _, closed = _closed(tokens, index + 1, taken)
    if closed is not None:
        return "mark" if closed == "none" else closed
    word = tokens[index + 1].text
    if word.endswith("ly") or word in _ADVERBIAL:
        return "adv"
    return "adj" if lexicon("adjectives").get(word) else "open"


def _noun_follows(tokens: Sequence[Token], taken: Sequence[bool], index: int) -> bool:
    """Whether the next open word can be the head (or part) of the phrase that this word would modify."""
    at = index + 1
    if at < len(tokens) and tokens[at].text in (",", "and") and at + 1 < len(tokens):
        at += 1
        if lexicon("adjectives").get(tokens[at].text) is None:
            return False
    if at >= len(tokens) or taken[at] or tokens[at].kind != "word":
        return False
    if _closed(tokens, at, taken)[1] is not None:
        return False
    can = senses(tokens[at].text)
    return not can or bool(can & {"n", "a"})


def _unknown(word: str, before: str) -> Tag:
    if word.endswith("ly"):
        return "adv"
    if (is_participle(word) or word.endswith("ed")) and before in ("noun", "aux", "pron", "mark", "conj"):
        return "verb"
    return "noun"
