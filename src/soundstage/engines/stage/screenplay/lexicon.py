"""Tables of words and what they mean: small TSV files, matched against tokens longest first in linear time.

A row is `phrase ⇥ slot ⇥ values ⇥ traits`: the slot says which field the meaning goes to, values are space-separated,
traits are `key=value` pairs. Several phrases may share a row, separated by ` | `. Lines that begin with `#` are remarks
and sources.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources

from soundstage.engines.stage.screenplay.tokens import Token, tokenise

__all__ = ["Entry", "Lexicon", "Match", "lexicon", "rows"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One phrase and its meaning."""

    phrase: str
    words: tuple[str, ...]
    slot: str
    values: tuple[str, ...] = ()
    traits: Mapping[str, str] = field(default_factory=dict)

    @property
    def value(self) -> str:
        """The first value, or the phrase itself."""
        return self.values[0] if self.values else self.phrase


@dataclass(frozen=True, slots=True)
class Match:
    """An entry found at tokens[start:end]."""

    start: int
    end: int
    entry: Entry


class Lexicon:
    """Phrases indexed by their first word."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self._by_first: dict[str, list[Entry]] = {}
        for entry in entries:
            self._by_first.setdefault(entry.words[0], []).append(entry)
        for bucket in self._by_first.values():
            bucket.sort(key=lambda entry: -len(entry.words))

    def at(self, tokens: Sequence[Token], index: int, end: int | None = None) -> Match | None:
        """The longest entry that begins at a token, exact words preferred to inflected ones."""
        stop = len(tokens) if end is None else end
        best: Match | None = None
        for form in tokens[index].forms:
            for entry in self._by_first.get(form, ()):
                size = len(entry.words)
                if best is not None and size <= best.end - best.start:
                    break
                if index + size <= stop and _agree(tokens, index, entry.words):
                    best = Match(index, index + size, entry)
                    break
        return best

    def find(self, tokens: Sequence[Token], start: int = 0, end: int | None = None) -> Iterator[Match]:
        """Non-overlapping matches from left to right."""
        stop = len(tokens) if end is None else end
        index = start
        while index < stop:
            match = self.at(tokens, index, stop)
            if match is None:
                index += 1
            else:
                yield match
                index = match.end

    def get(self, word: str) -> Entry | None:
        """The entry of exactly this one-word phrase."""
        for entry in self._by_first.get(word, ()):
            if entry.words == (word,):
                return entry
        return None

    def phrase(self, phrase: str) -> Entry | None:
        """The entry of exactly this phrase."""
        words = tuple(phrase.split())
        if not words:
            return None
        for entry in self._by_first.get(words[0], ()):
            if entry.words == words:
                return entry
        return None

    def extended(self, entries: Sequence[Entry]) -> "Lexicon":
        """This lexicon and more entries; where both have a phrase, this one's stays."""
        mine = list(self.phrases())
        known = {entry.words for entry in mine}
        return Lexicon([*mine, *(entry for entry in entries if entry.words not in known)])

    def phrases(self) -> Iterator[Entry]:
        """Every entry."""
        for bucket in self._by_first.values():
            yield from bucket


def _agree(tokens: Sequence[Token], index: int, words: tuple[str, ...]) -> bool:
    return all(words[offset] in tokens[index + offset].forms for offset in range(1, len(words)))


def rows(name: str) -> Iterator[list[str]]:
    """The tab-separated rows of `lexicon/NAME.tsv`, remarks left out."""
    source = resources.files(__package__).joinpath(f"lexicon/{name}.tsv").read_text(encoding="utf-8")
    for line in source.splitlines():
        if line.strip() and not line.startswith("#"):
            yield [cell.strip() for cell in line.split("\t")]


@lru_cache(maxsize=64)
def lexicon(name: str) -> Lexicon:
    """The lexicon in `lexicon/NAME.tsv`, read once."""
    entries: list[Entry] = []
    for row in rows(name):
        phrases, slot, values, traits = (*row, "", "", "")[:4]
        pairs = dict(pair.split("=", 1) for pair in traits.split() if "=" in pair)
        for phrase in phrases.split(" | "):
            words = tuple(token.text for token in tokenise(phrase) if token.kind != "newline")
            if words:
                entries.append(Entry(phrase, words, slot, tuple(values.split()), pairs))
    return Lexicon(entries)
