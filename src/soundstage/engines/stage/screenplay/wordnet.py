"""WordNet 3.0 read straight from the plain files that Debian's `wordnet-base` installs; nothing is loaded, only looked up.

File formats: wndb(5WN), senseidx(5WN), lexnames(5WN). Files are mapped into memory and searched by halving.
"""

import mmap
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

__all__ = ["Synset", "WordNet", "wordnet"]

_FOLDERS = ("/usr/share/wordnet", "/usr/local/share/wordnet", "/usr/share/wordnet/dict")
_FILES = {"n": "noun", "v": "verb", "a": "adj", "r": "adv"}
# lexnames(5WN): the lexicographer files of nouns that a reader asks about.
_LEXNAMES = tuple(
    name.strip()
    for name in """
    adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition
    noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person
    noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state
    noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption
    verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative
    verb.weather adj.ppl
    """.split()  # noqa: SIM905
)


@dataclass(frozen=True, slots=True)
class Synset:
    """Words of one meaning, its lexicographer file (`noun.animal`), and the offsets of what it is a kind of."""

    words: tuple[str, ...]
    domain: str
    hypernyms: tuple[int, ...]


class WordNet:
    """The database in a folder. Raises `FileNotFoundError` when it is not there."""

    def __init__(self, folder: Path) -> None:
        self._maps = {}
        for letter, name in _FILES.items():
            for part in ("index", "data"):
                with (folder / f"{part}.{name}").open("rb") as file:
                    self._maps[part, letter] = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        with (folder / "cntlist.rev").open("rb") as file:
            self._counts = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    @lru_cache(maxsize=65536)  # noqa: B019 - one instance lives as long as the process
    def offsets(self, word: str, part: str) -> tuple[int, ...]:
        """Synset offsets of a base form, commonest sense first; `part` is n, v, a or r."""
        key = word.replace(" ", "_").encode("utf-8", "replace")
        line = _find(self._maps["index", part], key)
        if line is None:
            return ()
        fields = line.split()
        size = int(fields[2])
        return tuple(int(field) for field in fields[-size:])

    @lru_cache(maxsize=65536)  # noqa: B019
    def synset(self, offset: int, part: str) -> Synset:
        """The synset at an offset of a data file."""
        data = self._maps["data", part]
        end = data.find(b"\n", offset)
        fields = data[offset:end].split(b" | ", 1)[0].decode("utf-8", "replace").split()
        size = int(fields[3], 16)
        words = tuple(fields[4 + 2 * index].lower().replace("_", " ") for index in range(size))
        pointers = fields[5 + 2 * size :]
        wanted = ("@", "@i")
        up = tuple(int(pointers[at + 1]) for at in range(0, 4 * int(fields[4 + 2 * size]), 4) if pointers[at] in wanted)
        return Synset(words, _LEXNAMES[int(fields[1])], up)

    def domains(self, word: str, part: str) -> tuple[str, ...]:
        """Lexicographer files of a word's senses, commonest first."""
        return tuple(self.synset(offset, part).domain for offset in self.offsets(word, part))

    @lru_cache(maxsize=16384)  # noqa: B019
    def chain(self, word: str, part: str = "n", sense: int = 0, depth: int = 8) -> tuple[str, ...]:
        """The word, its synonyms, then what it is a kind of, nearest first."""
        offsets = self.offsets(word, part)
        if sense >= len(offsets):
            return (word,)
        found = [word]
        level: tuple[int, ...] = (offsets[sense],)
        for _ in range(depth):
            synsets = [self.synset(offset, part) for offset in level]
            found += [name for synset in synsets for name in synset.words]
            level = tuple(up for synset in synsets for up in synset.hypernyms)
        return tuple(dict.fromkeys(found))

    @lru_cache(maxsize=65536)  # noqa: B019
    def frequency(self, word: str, part: str) -> int:
        """How often the word was tagged as this part of speech in the semantic concordance."""
        number = {"n": (b"1",), "v": (b"2",), "a": (b"3", b"5"), "r": (b"4",)}[part]
        total = 0
        for digit in number:
            prefix = word.replace(" ", "_").encode("utf-8", "replace") + b"%" + digit
            at = _lower_bound(self._counts, prefix)
            while at < len(self._counts) and self._counts[at : at + len(prefix)] == prefix:
                end = self._counts.find(b"\n", at)
                total += int(self._counts[at:end].split()[-1])
                at = end + 1
        return total


def _lower_bound(data: mmap.mmap, key: bytes) -> int:
    """Offset of the first line that is not less than `key`."""
    low, high = 0, len(data)
    while low < high:
        middle = (low + high) // 2
        start = data.rfind(b"\n", 0, middle) + 1
        end = data.find(b"\n", middle)
        end = len(data) if end < 0 else end
        if data[start : min(start + len(key), end)] < key:
            low = end + 1
        else:
            high = start
    return low


def _find(data: mmap.mmap, key: bytes) -> str | None:
    """The line whose first field is `key`."""
    at = _lower_bound(data, key + b" ")
    if data[at : at + len(key) + 1] != key + b" ":
        return None
    return data[at : data.find(b"\n", at)].decode("utf-8", "replace")


@lru_cache(maxsize=1)
def wordnet() -> WordNet | None:
    """The WordNet of this machine (`SOUNDSTAGE_WORDNET` or Debian's folder), or None."""
    named = os.environ.get("SOUNDSTAGE_WORDNET")
    for folder in (named,) if named is not None else _FOLDERS:
        try:
            return WordNet(Path(folder))
        except FileNotFoundError:
            continue
    return None
