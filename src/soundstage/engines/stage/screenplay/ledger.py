"""What became of every word: readers mark the tokens they used, and the rest is, honestly, ignored."""

from collections.abc import Iterable, Sequence
from typing import Literal

from soundstage.engines.stage.screenplay.claims import ALTERNATIVE
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.model import Coverage
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["Ledger", "Status", "is_content"]

Status = Literal["depicted", "approximated", "ignored"]
_MOST_CLAIMS = 6
_RANK = {"ignored": 0, "approximated": 1, "depicted": 2}


def is_content(token: Token) -> bool:
    """Whether the word means something by itself: no article, preposition, pronoun, auxiliary, mark or lone number."""
    if token.kind not in ("word", "cjk") or token.text == "'s":
        return False
    return lexicon("function").get(token.text) is None


class Ledger:
    """Marks by the token's offset in the prompt; a better status replaces a worse one."""

    def __init__(self) -> None:
        self._marks: dict[int, tuple[Status, str]] = {}
        self._claims: dict[int, list[str]] = {}
        self._more: list[Token] = []

    def mark(self, tokens: Iterable[Token], status: Status, by: str, claim: str) -> None:
        """Say what depicts these tokens, or stands in for them, and what the scene must show for it to be true.

        The status is the reader's hope; `settle` replaces it by what the scene answers to the claim.
        """
        for token in tokens:
            known = self._marks.get(token.start)
            if known is None or _RANK[status] > _RANK[known[0]]:
                self._marks[token.start] = (status, by)
            claims = self._claims.setdefault(token.start, [])
            if claim and claim not in claims and len(claims) < _MOST_CLAIMS:
                claims.append(claim)

    def found(self, tokens: Iterable[Token], found: tuple[str, bool] | None, by: str, claim: str) -> None:
        """Mark by what a repertoire answered: `(name, exact)`, or None for nothing."""
        if found is None:
            self.mark(tokens, "ignored", by, claim)
        else:
            self.mark(tokens, "depicted" if found[1] else "approximated", by or found[0], claim)

    def add(self, tokens: Iterable[Token]) -> None:
        """Tokens to account for beside those of the reading: words between quotation marks."""
        self._more += tokens

    def marked(self, token: Token) -> bool:
        """Whether any reader has used the token."""
        return token.start in self._marks

    def coverage(self, prompt: str, tokens: Sequence[Token]) -> tuple[Coverage, ...]:
        """One record a content word, in the prompt's order."""
        seen: dict[int, Coverage] = {}
        linking = {
            token.start
            for match in lexicon("function").find(tokens)
            if match.end - match.start > 1
            for token in tokens[match.start : match.end]
            if token.start not in self._claims
        }
        for token in [*tokens, *self._more]:
            if token.start in seen or token.start in linking or not is_content(token):
                continue
            status, by = self._marks.get(token.start, ("ignored", ""))
            seen[token.start] = Coverage(
                word=prompt[token.start : token.end],
                start=token.start,
                status=status,
                by=by,
                claim=ALTERNATIVE.join(self._claims.get(token.start, ())),
            )
        return tuple(seen[start] for start in sorted(seen))
