"""The prompt's structure: headers, shots and their times, before anybody asks what the words in them mean."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from soundstage.engines.stage.screenplay.lexicon import Match, lexicon
from soundstage.engines.stage.screenplay.timecode import duration_at, share_at, timecode_at
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["Beat", "Outline", "Passage", "PassageKind", "outline"]

PassageKind = Literal[
    "action", "camera", "look", "sound", "music", "exclude", "setting", "subject", "dialogue", "ratio", "duration", "ignore"
]
_LABELS = frozenset({"shot", "scene", "cut", "clip", "part", "beat", "segment", "sequence", "camera", "frame", "panel", "act"})
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}
_ENDS = frozenset('.;!?\n)]|*#"')
_AFTER_LABEL = frozenset(":-.,|\n)]")
_OPENING = frozenset({"a", "an", "the", "then", "and", "slow", "slowly", "cinematic", "dramatic", "finally", "now"})
_SHOT_SIZES = ("framing", "support", "angle")
_BRIEF = frozenset({"ratio", "duration", "ignore"})  # headers that one value answers
_MOST = 60  # shots: fifteen seconds hold no more that an eye could follow


@dataclass(slots=True)
class Passage:
    """Tokens [start, end) under one header."""

    kind: PassageKind
    start: int
    end: int


@dataclass(slots=True)
class Beat:
    """One shot as written. `at` and `until` are clip seconds where the prompt gives them, `length` a bare duration."""

    passages: list[Passage] = field(default_factory=list)
    at: float | None = None
    until: float | None = None
    length: float | None = None

    @property
    def empty(self) -> bool:
        return all(passage.start >= passage.end for passage in self.passages)


@dataclass(slots=True)
class Outline:
    """`preamble` holds what is said before the first label and about the whole; `beats` has at least one shot."""

    preamble: list[Passage]
    beats: list[Beat]
    one_take: bool
    used: list[tuple[int, int, str]]  # token ranges that were structure, and what of
    note: str = ""


class _Reader:
    """Walks the tokens once, opening a beat at each marker and a passage at each header."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.one_line = all(token.kind != "newline" for token in tokens)
        self.used: list[tuple[int, int, str]] = []
        self.preamble: list[Passage] = []
        self.beats: list[Beat] = [Beat()]
        self.labelled = False  # whether what came before the first marker is a preamble, not a shot
        self.one_take = False
        self.kind: PassageKind = "action"
        self.begin = 0
        self.note = ""
        self.counted = 0  # items of a numbered list so far
        self.framed = False  # the sentence that opened this shot began with a shot size

    def read(self) -> Outline:
        index, boundary = 0, True
        while index < len(self.tokens):
            step = self._marker(index, boundary)
            if step > index:
                index, boundary = step, True
                continue
            text = self.tokens[index].text
            if text == "\n" and self.kind != "action" and self._blank_line(index):
                self._close(index)
                self.kind, self.begin = "action", index
            if self.kind != "action" and text in ".!?\n" and (self.kind in _BRIEF or self.one_line):
                self._close(index + 1)
                self.kind = "action"
            boundary = text in _ENDS or (boundary and text in ("[", "(", "-", "*", "#", '"'))
            index += 1
        self._close(len(self.tokens))
        return self._finish()

    def _finish(self) -> Outline:
        beats = [beat for beat in self.beats if not beat.empty or beat.at is not None] or [Beat()]
        if self.labelled and len(beats) > 1 and beats[0].at is None and beats[0] is self.beats[0]:
            if (beats[1].at or 0.0) > 0.0 and any(passage.kind == "action" for passage in beats[0].passages):
                beats[0].at = 0.0
            else:
                self.preamble = beats.pop(0).passages
        starts = [beat.at for beat in beats if beat.at is not None]
        if len(starts) == len(beats) and starts != sorted(starts):
            beats.sort(key=lambda beat: beat.at or 0.0)
            self.note = "The written times were out of order; the shots follow one another by their times."
        return Outline(self.preamble, beats, self.one_take, self.used, self.note)

    def _marker(self, index: int, boundary: bool) -> int:
        """The index after the marker at a token, or the token's own index when there is none."""
        tokens = self.tokens
        if boundary or tokens[index].text in "[(@":
            code = timecode_at(tokens, index, boundary)
            if code is not None:
                self._open(index, code.next, "timecode", labelled=True)
                self.beats[-1].at, self.beats[-1].until = code.start, code.end
                return self._after_label(code.next)
        if boundary:
            after = self._share(index) or self._label(index) or self._header(index)
            if after:
                return after
        return self._cut(index, boundary)

    def _share(self, index: int) -> int:
        """`First 3 seconds: …`: a shot by how long it lasts."""
        share = share_at(self.tokens, index)
        if share is None:
            return 0
        which, seconds, after = share
        self._open(index, after, "timecode", labelled=True)
        self.beats[-1].length = seconds
        if which == "first":
            self.beats[-1].at = 0.0
        self.begin = after
        return after

    def _label(self, index: int) -> int:
        """`Shot 1:`, `[Scene two]`, `Second shot -`; a time in brackets after it is the shot's."""
        if self._numbered(index):
            self._open(index, index + 2, "shot label", labelled=True)
            return self._after_label(index + 2)
        at = index + (self.tokens[index].text in ("[", "("))
        words = [token.text for token in self.tokens[at : at + 3]] + ["", "", ""]
        if (words[0] in _LABELS and (words[1] in _NUMBERS or (words[1].isdecimal() and len(words[1]) <= 2))) or (
            words[0] in _ORDINALS and words[1] in ("shot", "scene")
        ):
            after = at + 2
        else:
            return 0
        nxt = self.tokens[after].text if after < len(self.tokens) else ":"
        if (nxt not in _AFTER_LABEL and nxt not in "[(") or (nxt == "," and words[0] == "scene"):
            return 0
        self._open(index, after, "shot label", labelled=True)
        return self._after_label(after)

    def _numbered(self, index: int) -> bool:
        """`1.` or `2)` at the beginning of a line of a list that counts from one."""
        tokens = self.tokens
        if self.one_line or index + 2 >= len(tokens) or tokens[index].kind != "number" or tokens[index + 1].text not in ".)":
            return False
        if index and tokens[index - 1].kind != "newline":
            return False
        counted = tokens[index].value == self.counted + 1
        self.counted += counted
        return counted

    def _after_label(self, index: int) -> int:
        """Skip punctuation after a label or timecode, reading a time or a length given there."""
        beat = self.beats[-1]
        while index < len(self.tokens):
            text = self.tokens[index].text
            length = duration_at(self.tokens, index) if text in "[(" else None
            code = timecode_at(self.tokens, index, True) if beat.at is None and length is None else None
            if length is not None:
                beat.length, after = length
            elif code is not None:
                beat.at, beat.until, after = code.start, code.end, code.next
            elif text in _AFTER_LABEL and text != "\n":
                after = index + 1
            elif beat.at is not None and self._label_word(index):
                after = index + 2
            else:
                break
            self.used.append((index, after, "timecode"))
            index = after
        self.begin = index
        return index

    def _label_word(self, index: int) -> bool:
        pair = [token.text for token in self.tokens[index : index + 2]]
        return len(pair) == 2 and pair[0] in _LABELS and (pair[1].isdecimal() or pair[1] in _NUMBERS)

    def _header(self, index: int) -> int:
        """`Lighting:` and its like, at a boundary and directly before a colon."""
        at = index
        while at < min(index + 4, len(self.tokens)) and self.tokens[at].text in ("-", "*", "#", "[", "("):
            at += 1
        for size in (1, 2, 3):
            colon = at + size
            if colon < len(self.tokens) and self.tokens[colon].text == ":":
                match = lexicon("sections").at(self.tokens, at, colon)
                if match is not None and match.end == colon:
                    self._close(index)
                    self.kind = match.entry.slot  # type: ignore[assignment]
                    self.begin = colon + 1
                    self.used.append((index, colon + 1, "section"))
                    return colon + 1
        return 0

    def _cut(self, index: int, boundary: bool) -> int:
        match = lexicon("cuts").at(self.tokens, index)
        if match is not None and match.entry.slot == "take":
            self.one_take = True
            self.used.append((match.start, match.end, "one take"))
            return index
        if match is not None and match.entry.slot == "cut" and self._to_black(match.end):
            self.used.append((match.start, match.end + 1, "end"))
            return match.end + 1
        if match is not None and match.entry.slot == "cut":
            return self._begin_shot(match.start, match.end, "cut")
        if not boundary or self.kind not in ("action", "camera"):
            return index
        last = match is not None and match.entry.slot == "last"
        after = match.end if match is not None and last else index
        framing = _framing_at(self.tokens, after)
        colon = self._colon(after if framing is None else framing.end)
        told = colon and after > index and self.tokens[after].text == ":" if after < len(self.tokens) else False
        if last and (colon or framing is not None) and (len(self.beats) > 1 or self.framed or told):
            return self._begin_shot(index, after, "cut")
        if framing is None:
            return index
        fresh = self._bare(index)
        if (colon or self.framed) and not fresh:
            self._open(index, index, "cut", labelled=False)
        self.framed = True
        return framing.end

    def _to_black(self, index: int) -> bool:
        """`Cut to black.`: an end, and no shot of something black."""
        if index >= len(self.tokens) or self.tokens[index].text not in ("black", "white"):
            return False
        return index + 1 >= len(self.tokens) or self.tokens[index + 1].text in _ENDS

    def _begin_shot(self, start: int, end: int, why: str) -> int:
        end += end < len(self.tokens) and self.tokens[end].text in ":,"
        if self._bare(start) and self.beats[-1].at is not None:
            self.used.append((start, end, why))
            self.begin = end
            return end
        self._open(start, end, why, labelled=False)
        self.framed = _framing_at(self.tokens, end) is not None
        return end

    def _bare(self, index: int) -> bool:
        """Whether the open shot has no words yet."""
        return all(token.kind in ("mark", "newline") for token in self.tokens[self.begin : index]) and self.beats[-1].empty

    def _colon(self, index: int) -> bool:
        """Whether a colon ends the label that a shot size begins, within a few words and before any other mark."""
        for token in self.tokens[index : index + 8]:
            if token.text == ":":
                return True
            if token.kind in ("mark", "newline", "quote"):
                return False
        return False

    def _blank_line(self, index: int) -> bool:
        return index + 1 < len(self.tokens) and self.tokens[index + 1].text == "\n"

    def _open(self, start: int, end: int, why: str, *, labelled: bool) -> None:
        """Close what is open and begin a new shot whose words start at `end`."""
        self._close(start)
        first = len(self.beats) == 1
        if labelled and first and self.beats[0].at is None:
            self.labelled = True
        self.used.append((start, end, why))
        self.kind, self.begin, self.framed = "action", end, False
        if len(self.beats) < _MOST and (not self.beats[-1].empty or self.beats[-1].at is not None or (labelled and first)):
            self.beats.append(Beat())

    def _close(self, index: int) -> None:
        if index > self.begin and any(token.kind not in ("mark", "newline") for token in self.tokens[self.begin : index]):
            self.beats[-1].passages.append(Passage(self.kind, self.begin, index))
        self.begin = index


def outline(tokens: Sequence[Token]) -> Outline:
    """Shots and sections of a prompt, in one pass. Timecodes and labels make what precedes them a preamble."""
    return _Reader(tokens).read()


def _framing_at(tokens: Sequence[Token], index: int) -> Match | None:
    """A shot size or angle at a sentence's beginning, after at most two opening words."""
    for skip in range(3):
        at = index + skip
        if at >= len(tokens):
            return None
        match = lexicon("camera").at(tokens, at)
        label = match is not None and "label" in match.entry.traits
        if label and match is not None and match.end < len(tokens) and tokens[match.end].text not in (":", "of", "on"):
            return None
        if match is not None and match.entry.slot in _SHOT_SIZES and match.entry.phrase not in ("dolly", "crane", "dolly shot"):
            return match
        if tokens[at].text not in _OPENING:
            return None
    return None
