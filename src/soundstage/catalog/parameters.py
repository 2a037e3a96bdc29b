"""A parameter of a model's input, defined once: its schema, its check, its line in the tables."""

import json
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from soundstage.catalog.credentials import credential_in_text
from soundstage.catalog.urls import UrlRules

__all__ = ["Choice", "Document", "Flag", "Parameter", "Picture", "Prompt", "Text"]

Complain = Callable[[str], None]


def _kind(value: object) -> str:
    """JSON's name for a value's type."""
    names = {bool: "a boolean", int: "an integer", float: "a number", str: "a string", list: "an array", dict: "an object"}
    return "null" if value is None else names.get(type(value), type(value).__name__)


def _bad_character(text: str) -> str | None:
    """The first character that no text has: controls (but for tab and line ends), lone surrogates, non-characters."""
    for ch in text:
        category = unicodedata.category(ch)
        if (category == "Cc" and ch not in "\t\n\r") or category == "Cs" or (ord(ch) & 0xFFFE) == 0xFFFE:
            return f"U+{ord(ch):04X}"
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter(ABC):
    """Name, meaning and default of one member of `input`."""

    name: str
    title: str
    description: str
    required: bool = False
    default: str | bool | None = None

    def schema(self) -> dict[str, Any]:
        """Its JSON Schema."""
        schema: dict[str, Any] = {"type": "string", "title": self.title, "description": self.description}
        if self.default is not None:
            schema["default"] = self.default
        return schema

    @abstractmethod
    def read(self, value: object, rules: UrlRules, complain: Complain) -> Any:
        """The value as the engine takes it; every problem goes to `complain`."""

    @property
    def options(self) -> str:
        """What may be given, for the tables."""
        return "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Text(Parameter):
    """A short string of the client's own. A blank one counts as absent; `integers` lets a whole number stand for its text."""

    longest: int = 256
    integers: bool = False

    def schema(self) -> dict[str, Any]:
        return {**Parameter.schema(self), "maxLength": self.longest}

    def read(self, value: object, rules: UrlRules, complain: Complain) -> str | None:
        if self.integers and isinstance(value, int) and not isinstance(value, bool):
            value = str(value) if abs(value) < 10**self.longest else "9" * (self.longest + 1)
        if not isinstance(value, str):
            complain(f"{self.name} must be a string, not {_kind(value)}.")
            return None
        bad = _bad_character(value)
        if bad is not None:
            complain(f"{self.name} holds a character that is no text ({bad}).")
        if len(value) > self.longest:
            complain(f"{self.name} is {len(value)} characters long; at most {self.longest} are accepted.")
        _refuse_credential(self.name, value, complain)
        return value.strip() or None


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt(Parameter):
    """What to make, in words."""

    longest: int = 10_000

    def schema(self) -> dict[str, Any]:
        return {**Parameter.schema(self), "minLength": 1, "maxLength": self.longest}

    def read(self, value: object, rules: UrlRules, complain: Complain) -> str:
        if not isinstance(value, str):
            complain(f"{self.name} must be a string, not {_kind(value)}.")
            return ""
        if len(value) > self.longest:
            complain(f"{self.name} is {len(value)} characters long; at most {self.longest} are accepted. Shorten it.")
            return ""
        bad = _bad_character(value)
        if bad is not None:
            complain(f"{self.name} holds a character that is no text ({bad}); send plain text in UTF-8.")
        elif not value.strip():
            complain(f"{self.name} is empty; say in words what to show.")
        elif not any(ch.isalnum() for ch in value):
            complain(f"{self.name} holds no letter or digit; say in words what to show.")
        _refuse_credential(self.name, value, complain)
        return value.strip()

    @property
    def options(self) -> str:
        return f"at most {self.longest} characters"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Parameter):
    """One of a list of strings. `integers` lets a whole number stand for its text, as a courtesy."""

    choices: tuple[str, ...]
    integers: bool = False

    def schema(self) -> dict[str, Any]:
        return {**Parameter.schema(self), "enum": list(self.choices)}

    def read(self, value: object, rules: UrlRules, complain: Complain) -> str:
        text = str(value) if self.integers and type(value) is int and abs(value) < 10**9 else value
        if isinstance(text, str) and text in self.choices:
            return text
        sent = repr(text[:40]) if isinstance(text, str) else _kind(value)
        complain(f"{self.name} must be one of {', '.join(self.choices)}; it is {sent}.")
        return str(self.default)

    @property
    def options(self) -> str:
        return ", ".join(f"`{choice}`" for choice in self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag(Parameter):
    """Yes or no."""

    def schema(self) -> dict[str, Any]:
        return {**Parameter.schema(self), "type": "boolean"}

    def read(self, value: object, rules: UrlRules, complain: Complain) -> bool:
        if not isinstance(value, bool):
            complain(f"{self.name} must be true or false, not {_kind(value)}.")
            return bool(self.default)
        return value

    @property
    def options(self) -> str:
        return "`true`, `false`"


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture(Parameter):
    """The URL of a JPEG, PNG or WebP picture of at most 30 MB."""

    def schema(self) -> dict[str, Any]:
        return {**Parameter.schema(self), "format": "uri", "maxLength": 2048}

    def read(self, value: object, rules: UrlRules, complain: Complain) -> str | None:
        if not isinstance(value, str):
            complain(f"{self.name} must be a string, not {_kind(value)}.")
            return None
        if not value.strip():
            if self.required:
                complain(f"{self.name} is empty; give the https URL of a picture.")
            return None
        url = value.strip()
        problem = rules.image_problem(url)
        if problem is not None:
            complain(f"{self.name} {problem}")
        return url

    @property
    def options(self) -> str:
        return "JPEG / PNG / WebP, max 30 MB"


@dataclass(frozen=True, slots=True, kw_only=True)
class Document(Parameter):
    """A JSON object of some depth, whose meaning the engine checks."""

    largest: int = 200_000
    deepest: int = 16

    def schema(self) -> dict[str, Any]:
        return {**Parameter.schema(self), "type": "object"}

    def read(self, value: object, rules: UrlRules, complain: Complain) -> dict[str, Any] | None:
        if not isinstance(value, dict):
            complain(f"{self.name} must be an object, not {_kind(value)}.")
            return None
        for path, depth, text in _texts(value, self.name, 1, self.deepest):
            if depth > self.deepest:
                complain(f"{self.name} is nested deeper than {self.deepest} levels.")
                return None
            bad = _bad_character(text)
            if bad is not None:
                complain(f"{path} holds a character that is no text ({bad}); send plain text in UTF-8.")
                return None
            _refuse_credential(path, text, complain)
        size = len(json.dumps(value))
        if size > self.largest:
            complain(f"{self.name} is {size} characters of JSON; at most {self.largest} are accepted.")
            return None
        return value

    @property
    def options(self) -> str:
        return f"at most {self.largest // 1000} kB of JSON"


def _texts(node: object, path: str, depth: int, deepest: int) -> Iterator[tuple[str, int, str]]:
    """Every text in a JSON value with its path and depth, names of members too; one level past `deepest` and no further."""
    yield path, depth, node if isinstance(node, str) else ""
    if depth > deepest:
        return
    if isinstance(node, dict):
        for key, value in node.items():
            yield path, depth, str(key)
            yield from _texts(value, f"{path}.{str(key)[:60]}", depth + 1, deepest)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _texts(value, f"{path}.{index}", depth + 1, deepest)


def _refuse_credential(name: str, text: str, complain: Complain) -> None:
    provider = credential_in_text(text)
    if provider is not None:
        complain(f"{name} seems to hold a credential ({provider}); never send keys of other services through input.")
