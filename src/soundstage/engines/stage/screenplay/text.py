"""The prompt as characters: cleaned one for one, so that every offset stays an offset into what the user wrote."""

__all__ = ["clean", "is_cjk"]

_FULLWIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_PUNCTUATION = {
    "。": ".",
    "、": ",",
    "・": ",",
    "…": ".",
    "‥": ".",
    "–": "-",
    "—": "-",
    "―": "-",
    "−": "-",
    "‐": "-",
    "‑": "-",
    "~": "-",
    "〜": "-",
    "→": "-",
    "【": "[",
    "】": "]",
    "〔": "[",
    "〕": "]",
    "•": "\n",
    "×": "x",
    "\u00a0": " ",
    "\u3000": " ",
    "\ufeff": " ",
    "\u2028": "\n",
    "\u2029": "\n",
    "\u200b": " ",
    "\r": "\n",
}
_CONTROLS = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 127], " ")
_TABLE: dict[int, int | str] = {**_FULLWIDTH, **_CONTROLS, **{ord(old): new for old, new in _PUNCTUATION.items()}}


def clean(prompt: str) -> str:
    """The prompt with full-width forms, dashes, controls and exotic spaces made plain. Same length as `prompt`."""
    return prompt.translate(_TABLE)


def is_cjk(character: str) -> bool:
    """Whether a character belongs to a script written without spaces (Han, Hiragana, Katakana)."""
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or character in "々ー〇"
