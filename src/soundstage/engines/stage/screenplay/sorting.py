"""Sentences of the story that are about something else: what is heard, or what sort of clip it is to be."""

from collections.abc import Iterator, Sequence

from soundstage.engines.stage.screenplay.lexicon import Match, lexicon
from soundstage.engines.stage.screenplay.morphology import is_participle
from soundstage.engines.stage.screenplay.outline import Outline, Passage, PassageKind
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["sort_sentences"]

_STOPS = frozenset(".!?;\n")
_LISTENERS = frozenset(
    {"we", "you", "i", "one", "only", "just", "all", "and", "also", "faintly", "softly", "then", "now", "can", "the"}
)
_HEARS = frozenset({"hear", "hears", "heard", "audible", "sound", "sounds", "audio", "listen"})
_TURNS = frozenset({"while", "as", "when", "until"})
_SWELLS = frozenset(
    """play swell fade start begin build rise stop drop kick surge return enter end soar pulse underscore hum ring""".split()  # noqa: SIM905
)
_BEGINS = frozenset({"start", "begin", "stop", "fade", "echo", "continue", "return", "end", "grow", "rise", "die", "swell"})
_FAR = frozenset({"distance", "offscreen", "afar", "somewhere", "unseen"})
_CRIES = frozenset(
    """crack shatter beep ding ping slam honk toot bark howl meow crow call sing chirp hoot whistle rumble toll ring wail blare
    roar growl scream shout laugh tick creak drip buzz hum cry caw bleat moo neigh thunder rattle clang chime crash bang
    echo murmur whisper rustle bray croak screech hiss crackle squeak patter splash gurgle lap tap beat thud click
    clink pop sizzle whirr whir drone groan""".split()  # noqa: SIM905
)
_MEDIA = frozenset(
    """spot advert ad advertisement commercial trailer teaser film short video clip reel promo documentary music-video campaign
    animation sequence cutscene cinematic vlog montage""".split()  # noqa: SIM905
)
_MANNERS = frozenset(
    """soft gentle quiet faint distant low loud muffled subtle deep slow warm far very only light sad melancholic tense eerie
    upbeat sparse solo single haunting rising steady heavy dull dark""".split()  # noqa: SIM905
)
_DOERS = frozenset({"he", "she", "they", "it", "we", "i", "you", "who", "both"})
_AFTER_VERBS = frozenset("a an the his her its their at to into onto up down away back him them it".split())  # noqa: SIM905
_SHOWS = frozenset({"showing", "featuring", "depicting", "where", "in", "which", "who", "with", "about"})
_LONGEST = 60  # words of a sentence that is looked at


def sort_sentences(found: Outline, tokens: Sequence[Token], taken: Sequence[bool]) -> Outline:
    """The outline with each sentence of its action passages under the kind it is of: `sound`, `look` or `action`."""
    first = True
    for holder in (found.preamble, *(beat.passages for beat in found.beats)):
        sorted_: list[Passage] = []
        for passage in holder:
            sorted_ += _sorted(passage, tokens, taken, first) if passage.kind == "action" else [passage]
            first = False
        holder[:] = sorted_
    untimed = len(found.beats) > 1 and found.beats[0].at is None and found.beats[0].length is None
    if untimed and not _cut_away(found):
        for passage in found.beats[0].passages:
            if passage.kind == "action" and _only_a_place(tokens, passage):
                passage.kind = "setting"
    if len(found.beats) > 1 and found.beats[0].at is None and _about_all(found.beats[0].passages):
        found.preamble += found.beats.pop(0).passages
    return found


def _cut_away(found: Outline) -> bool:
    """Whether words cut from the first shot to the second (`Cut to …`): then both are shots."""
    first, second = found.beats[0].passages, found.beats[1].passages
    low = first[-1].end if first else 0
    high = second[0].start if second else low
    return any(why == "cut" and end > start and low - 1 <= start <= high for start, end, why in found.used)


def _only_a_place(tokens: Sequence[Token], passage: Passage) -> bool:
    """Whether words before the first shot say only where it is: no verb, nobody, no shot size."""
    if passage.end - passage.start > 24 or _finite(tokens, passage.start, passage.end):
        return False
    somebody = ("person", "creature", "animal", "vehicle")
    for at in range(passage.start, passage.end):
        token = tokens[at]
        filmed = lexicon("camera").at(tokens, at, passage.end)
        if token.kind == "quote" or (
            filmed is not None and filmed.entry.slot in ("framing", "move", "angle", "support", "static")
        ):
            return False
        entries = (lexicon("subjects").get(form) for form in token.forms)
        if any(entry is not None and entry.slot in somebody for entry in entries):
            return False
    return any(lexicon("settings").at(tokens, at, passage.end) is not None for at in range(passage.start, passage.end))


def _about_all(passages: Sequence[Passage]) -> bool:
    """Whether a first shot says only what sort of clip it is: that is about every shot."""
    return bool(passages) and all(passage.kind in ("look", "setting") for passage in passages)


def _sorted(passage: Passage, tokens: Sequence[Token], taken: Sequence[bool], opens: bool) -> Iterator[Passage]:
    """The passage cut where the kind of its sentences changes."""
    kind: PassageKind = "action"
    begin = passage.start
    for start, end in _sentences(tokens, passage.start, passage.end):
        for low, high, now in _parts(tokens, taken, start, end, opens and start == passage.start):
            if now != kind:
                if low > begin:
                    yield Passage(kind, begin, low)
                kind, begin = now, low
            if high == end:
                break
    if passage.end > begin:
        yield Passage(kind, begin, passage.end)


def _sentences(tokens: Sequence[Token], start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for at in range(start, end):
        stopped = tokens[at].text in _STOPS and tokens[at].kind in ("mark", "newline")
        if stopped or _quote_ends(tokens, at, end):
            yield begin, at + 1
            begin = at + 1
    if begin < end:
        yield begin, end


def _quote_ends(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a quotation takes its sentence's stop into the marks: a capital begins the next one."""
    after = tokens[at + 1] if at + 1 < end else None
    return tokens[at].kind == "quote" and after is not None and after.kind == "word" and after.capital


def _parts(
    tokens: Sequence[Token], taken: Sequence[bool], start: int, end: int, opens: bool
) -> Iterator[tuple[int, int, PassageKind]]:
    """The parts of one sentence by kind, in order, up to its end."""
    words = [at for at in range(start, end) if tokens[at].kind in ("word", "cjk") and not taken[at]]
    quoted = any(token.kind == "quote" for token in tokens[start:end])
    if not words or quoted or len(words) > _LONGEST:
        yield start, end, "action"
        return
    heard = _heard_clause(tokens, words, end)
    if heard:
        low, high = heard
        if low > start:
            yield start, low, "action"
        yield low, high, "sound"
        if high < end:
            yield high, end, "action"
    elif (
        _list_of_sounds(tokens, start, end)
        or _far_cry(tokens, words)
        or _music_plays(tokens, words)
        or _sound_begins(tokens, words)
    ):
        yield start, end, "sound"
    elif (tail := _sounds_last(tokens, start, end)) > start:
        yield start, tail, "action"
        yield tail, end, "sound"
    elif opens and _says_what_clip(tokens, words):
        yield start, end, "look"
    else:
        yield start, end, "action"


def _heard_clause(tokens: Sequence[Token], words: Sequence[int], end: int) -> tuple[int, int] | None:
    """`We hear …`, `the only sound is …`, `sound of …`: from there to the clause's end."""
    lead = list(words[:5])
    for place, at in enumerate(lead):
        text = tokens[at].text
        if text in _HEARS and {tokens[k].text for k in lead[:place]} <= _LISTENERS:
            if text == "listen" or (text == "heard" and place):
                return None
            turn = next((k for k in words if k > at and tokens[k].text in _TURNS), end)
            return lead[0], turn
        if text not in _LISTENERS:
            return None
    return None


def _segments(tokens: Sequence[Token], start: int, end: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    begin = start
    for at in range(start, end):
        if tokens[at].text in (",", "and", "plus", "with", "over", "under", "then", *_STOPS):
            if at > begin:
                found.append((begin, at))
            begin = at + 1
    if begin < end:
        found.append((begin, end))
    return found


def _list_of_sounds(tokens: Sequence[Token], start: int, end: int) -> bool:
    """`Creaking wood, lapping water, a distant fiddle.`: no finite verb, and most of its parts are heard."""
    if _finite(tokens, start, end) or any(token.text in _DOERS for token in tokens[start:end]):
        return False
    parts = _segments(tokens, start, end)
    heard = [_soundy(tokens, low, high) for low, high in parts]
    if not parts or any(high - low > 7 for low, high in parts) or _filmed(tokens, start, end):
        return False
    if len(parts) > 1 and any(heard) and all(_audible(tokens, low, high) for low, high in parts):
        return True  # "Waves far below, seagulls, a soft guitar."
    return heard[0] and sum(heard) * 2 > len(parts)


def _sounds_last(tokens: Sequence[Token], start: int, end: int) -> int:
    """`Low angle, speed lines, electric guitar.`: where what is heard begins in a list without a verb, or 0."""
    told = any(
        len(tokens[at].forms) > 1 and _has_doer(tokens, at, start, end) for at in range(start + 1, end) if _third(tokens[at])
    )
    if told or any(token.text in _DOERS or token.text in ("is", "are") for token in tokens[start:end]):
        return 0
    tail = 0
    for low, high in reversed(_segments(tokens, start, end)):
        if low == start or tokens[low - 1].text != "," or not _soundy(tokens, low, high) or high - low > 4:
            break
        tail = low
    return tail


def _filmed(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether the words speak of the camera, too."""
    return any(match.end - match.start > 1 for match in lexicon("camera").find(tokens, start, end))


def _audible(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a few words name what can be heard, whether or not they say that it is."""
    slots = {match.entry.slot for match in lexicon("sounds").find(tokens, start, end)}
    return bool(slots & {"sound", "instrument", "music", "genre"}) and end - start <= 4


def _finite(tokens: Sequence[Token], start: int, end: int) -> bool:
    for at in range(start, end):
        token = tokens[at]
        if token.text in ("is", "are", "was", "were", "has", "have", "does", "do", "will"):
            return True
        third = (
            token.text.endswith("s") and len(token.forms) > 1 and any(lexicon("verbs").get(form) for form in token.forms[1:])
        )
        if not third or at == start:
            continue
        named = any(lexicon(book).get(form) for form in token.forms for book in ("sounds", "subjects"))
        if not named or _has_doer(tokens, at, start, end):
            return True
    return False


def _third(token: Token) -> bool:
    return token.text.endswith("s") and any(lexicon("verbs").get(form) for form in token.forms[1:])


def _has_doer(tokens: Sequence[Token], at: int, start: int, end: int) -> bool:
    """Whether a word that could name several sounds is a verb here: its doer has an article, or it is done to something."""
    after = tokens[at + 1].text if at + 1 < end else ""
    before = {token.text for token in tokens[max(at - 3, start) : at]}
    return after in _AFTER_VERBS or bool(before & {"a", "an", "the", "his", "her", "one", "two", "my"})


def _soundy(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a few words name a sound or an instrument as something heard."""
    filmed = lexicon("camera").at(tokens, start, end)
    if filmed is not None and filmed.end - filmed.start > 1:
        return False
    matches = list(lexicon("sounds").find(tokens, start, end))
    slots = {match.entry.slot for match in matches}
    first = tokens[start]
    if is_participle(first.text) and set(first.forms) & _CRIES:
        return True
    if any(match.entry.traits.get("said") for match in matches):
        return True
    if "music" in slots or "genre" in slots:
        return True
    named = next((match for match in matches if match.entry.slot in ("sound", "instrument")), None)
    if named is None or named.start - start > 3:
        return False
    quiet = any(_muted(token) for token in tokens[start : named.end - 1])
    if named.entry.slot == "instrument":
        return quiet or not _article(tokens, start)
    loud = any(set(token.forms) & _CRIES for token in tokens[start:end])
    return quiet or loud


def _muted(token: Token) -> bool:
    """Whether a word says how far or how loud a sound is."""
    entry = lexicon("sounds").get(token.text)
    return token.text in _MANNERS or (entry is not None and entry.slot in ("distance", "level"))


def _article(tokens: Sequence[Token], start: int) -> bool:
    return tokens[start].text in ("a", "an", "the", "his", "her", "their")


def _far_cry(tokens: Sequence[Token], words: Sequence[int]) -> bool:
    """`A dog barks in the distance`: heard, and not to be seen."""
    texts = [tokens[at].text for at in words]
    if not (set(texts) & _FAR or "off screen" in " ".join(texts) or "far away" in " ".join(texts)):
        return False
    verbs = [at for at in words if len(tokens[at].forms) > 1 and set(tokens[at].forms) & _CRIES]
    return bool(verbs) and words.index(verbs[0]) <= 5 and len(words) <= 12


def _sound_begins(tokens: Sequence[Token], words: Sequence[int]) -> bool:
    """`The ticking starts.`: a sound that is said to begin, go on or end, and nothing else."""
    found = next((m for m in lexicon("sounds").find(tokens, words[0], words[-1] + 1) if m.entry.slot == "sound"), None)
    if found is None or found.start - words[0] > 2 or len(words) > 7 or lexicon("settings").get(found.entry.value):
        return False  # rain that stops is weather
    after = [at for at in words if at >= found.end][:1]
    begins = bool(after) and bool(set(tokens[after[0]].forms) & _BEGINS) and len(tokens[after[0]].forms) > 1
    return begins and all(_mannered(tokens[at]) for at in words if at < found.start)


def _music_plays(tokens: Sequence[Token], words: Sequence[int]) -> bool:
    """`Strings swell`, `soft piano music plays`: an instrument that nobody is said to play."""
    matches: list[Match] = list(lexicon("sounds").find(tokens, words[0], words[-1] + 1))
    played = [m for m in matches if m.entry.slot in ("music", "instrument", "genre")]
    if not played or played[0].start - words[0] > 4:
        return False
    before = {tokens[at].text for at in words if at < played[0].start}
    if not before <= {"a", "an", "the", *_MANNERS} and not all(_mannered(tokens[at]) for at in words if at < played[0].start):
        return False
    after = [at for at in words if at >= played[-1].end][:3]
    return not after or any(set(tokens[at].forms) & _SWELLS for at in after) or len(words) <= 3


def _mannered(token: Token) -> bool:
    """Whether a word only says what an instrument or a music is like."""
    if token.text in ("a", "an", "the") or token.text in _MANNERS:
        return True
    return any(lexicon(book).get(token.text) is not None for book in ("adjectives", "styles", "sounds"))


def _says_what_clip(tokens: Sequence[Token], words: Sequence[int]) -> bool:
    """`TV spot for a bank, warm and honest.`: what sort of clip it is, in no more than a line and without a verb."""
    texts = [tokens[at].text for at in words]
    if len(texts) > 16 or not set(texts[:5]) & _MEDIA or _finite(tokens, words[0], words[-1] + 1):
        return False
    return not set(texts) & _SHOWS and "of" not in texts[:5] and "shot" not in texts
