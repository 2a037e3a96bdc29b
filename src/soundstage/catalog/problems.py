"""What is wrong with a request: all of it at once."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

__all__ = ["InvalidRequest", "Problem", "UnknownModel", "nearest"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong. `path` is dotted (`input.duration`), `message` a sentence that says what to do."""

    path: str
    message: str

    @property
    def pointer(self) -> str:
        """The path as a JSON Pointer (RFC 6901)."""
        return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in self.path.split("."))


class InvalidRequest(Exception):
    """The request cannot be served as it is; `problems` holds every reason, `message` and `details` put them in words."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.message)

    @property
    def message(self) -> str:
        """One line: the first problem, and how many more there are."""
        first, *others = self.problems
        more = f" (and {len(others)} more)" if others else ""
        return f"{first.message}{more}"

    @property
    def details(self) -> str:
        """Every problem, one a line."""
        return "\n".join(f"{problem.path}: {problem.message}" for problem in self.problems)


class UnknownModel(Exception):
    """There is no model of that slug; `nearest` is the likeliest one meant."""

    def __init__(self, slug: str, known: Iterable[str]) -> None:
        self.slug = slug
        self.known = tuple(known)
        self.nearest = nearest(slug, self.known)
        super().__init__(f"model not found: {slug[:100]}")

    @property
    def details(self) -> str:
        if self.nearest is not None:
            return f"Did you mean {self.nearest}?"
        return "Known models: " + ", ".join(self.known)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like this one, if any is like it."""
    folded = {name.lower().replace("_", ""): name for name in known}
    found = difflib.get_close_matches(word[:100].lower().replace("_", "").replace("-", ""), folded, n=1, cutoff=0.6)
    if not found:
        found = difflib.get_close_matches(word[:100].lower(), folded, n=1, cutoff=0.6)
    return folded[found[0]] if found else None
