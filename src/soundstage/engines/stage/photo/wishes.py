"""What the prompt's words ask of a picture: which of its parts should move, and how much."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from soundstage.engines.stage.photo.cries import Cry
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.scene import Speech

__all__ = ["Cry", "Wishes"]

_STRENGTH = {
    0.55: lexis(
        "gently gentle slightly slight subtle subtly softly soft slowly slow lightly light faint faintly barely calm calmly "
        "lazily delicate delicately quiet quietly little"
    ),
    1.7: lexis(
        "strong strongly violently violent wildly wild fiercely fierce heavily heavy rapidly fast hard furious furiously "
        "powerful powerfully rough stormy raging dramatic dramatically intense intensely vigorously huge crashing"
    ),
}
_ADVERBS = {word: factor for factor, words in _STRENGTH.items() for word in words}
_NEAR = 3  # words on either side within which an adverb counts
_STILL = lexis("frozen motionless still statue stillness unmoving freeze")


@dataclass(frozen=True, kw_only=True, eq=False)
class Wishes:
    """The words of the prompt, lower case, in order, without spoken lines; and what is heard from somebody in the picture.

    `speeches` are those of somebody on screen; `cries` are an animal's own sounds.
    """

    words: tuple[str, ...] = ()
    speeches: tuple[Speech, ...] = ()
    cries: tuple[Cry, ...] = ()
    seconds: float = 8.0
    seed: int = 0
    _places: dict[str, list[int]] = field(default_factory=dict, init=False, repr=False)
    _heeded: set[int] = field(default_factory=set, init=False, repr=False)

    def __post_init__(self) -> None:
        for index, word in enumerate(self.words):
            for form in _forms(word):
                self._places.setdefault(form, []).append(index)

    @staticmethod
    def tokens(prompt: str) -> tuple[str, ...]:
        """The words of a prompt; what stands in quotation marks is said, not shown."""
        shown = re.sub(r"[\"“«][^\"”»]*[\"”»]", " ", prompt)
        return tuple(re.findall(r"[a-z]+", shown.lower()))

    @property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(self._places)

    @property
    def still(self) -> bool:
        """Whether nothing but the camera should move."""
        return bool(_STILL & self.vocabulary)

    @property
    def heeded(self) -> frozenset[str]:
        """The words that have been asked for and were there, since `forget`."""
        return frozenset(self.words[at] for at in self._heeded)

    def forget(self) -> None:
        """Begin to note anew which words are heeded."""
        self._heeded.clear()

    def search(self, pattern: str) -> re.Match[str] | None:
        """A pattern's first match in the words with single spaces between them."""
        text = " ".join(self.words)
        found = re.search(pattern, text)
        if found is not None:
            first = text.count(" ", 0, found.start())
            self._heeded.update(range(first, first + found[0].count(" ") + 1))
        return found

    def asked(self, words: Collection[str]) -> bool:
        places = [index for word in words for index in self._places.get(word, ())]
        self._heeded.update(places)
        return bool(places)

    def amount(self, words: Collection[str], *, unasked: float = 0.0) -> float:
        """How strongly something named by `words` should move: 1, turned by adverbs near by; `unasked` when nobody names it."""
        places = [index for word in words for index in self._places.get(word, ())]
        if not places:
            return 0.0 if self.still else unasked
        adverbs = [at for at in self._around(places) if self.words[at] in _ADVERBS]
        self._heeded.update(places, adverbs)
        factors = [_ADVERBS[self.words[at]] for at in adverbs]
        return factors[0] if factors else 1.0

    def direction(self, words: Collection[str]) -> float:
        """−1 to the left, +1 to the right, as the words near by say; 0 when they do not."""
        places = [index for word in words for index in self._places.get(word, ())]
        around = self._around(places, reach=5)
        said = [self.words[at] for at in around]
        self._heeded.update(at for at in around if self.words[at] in ("left", "right"))
        return -1.0 if "left" in said else 1.0 if "right" in said else 0.0

    def _around(self, places: Sequence[int], reach: int = _NEAR) -> list[int]:
        return sorted({at for index in places for at in range(max(index - reach, 0), min(index + reach + 1, len(self.words)))})


def _forms(word: str) -> set[str]:
    """A word with its likely stems: `drifting` answers to `drift` too."""
    forms = {word}
    for ending in ("ing", "ed", "es", "s", "ly", "y"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:
            forms |= {stem, stem + "e"}
            if len(stem) > 3 and stem[-1] == stem[-2]:
                forms.add(stem[:-1])
    return forms
