"""Film grammar in a passage: shot size, angle, lens, support, and the moves with their direction and speed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import get_args

from soundstage.engines.stage.screenplay.lexicon import Match, lexicon
from soundstage.engines.stage.screenplay.model import (
    Angle,
    CameraMove,
    Direction,
    Framing,
    MoveKind,
    Speed,
    Support,
    View,
)
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["CameraReading", "read_camera"]

_STOPS = frozenset(".;!?\n")
# Verbs that things do as well as cameras: a move only when the camera, a shot or nobody is said to make it.
_SHARED = frozenset(
    {
        "360", "above", "arc", "arcs", "back", "backward", "boom", "chase", "circle", "circles", "circling", "close", "come",
        "comes", "coming", "crane", "cranes", "creep", "creeping", "ease", "elevator", "flies", "fly", "flying", "follow",
        "following", "follows", "forward", "from", "glide", "gliding", "inch", "jitter", "lateral", "lead", "leaving", "lift",
        "looking", "move", "moves", "orbit", "orbiting", "orbits", "overhead", "ped", "portrait", "pull", "pulls", "punch",
        "push", "retreat", "reveal", "revolve", "rise", "roll", "rotate", "rotating", "rush", "shake", "shakes", "shaking",
        "sideways", "skim", "slide", "slides", "soar", "soaring", "spin", "swoop", "to", "top", "track", "tracking", "tracks",
        "trail", "trailing", "travel", "truck", "trucking", "wide", "widen", "widening", "widens", "zooming",
    }
)  # fmt: skip
_BEFORE = frozenset(
    {
        '"', ",", "-", ":", "a", "also", "an", "and", "are", "as", "begins", "by", "extremely", "in", "is", "it", "its", "or",
        "so", "starting", "super", "the", "then", "too", "using", "very", "we", "while", "with",
    }
)  # fmt: skip
_EYES = frozenset({"view", "perspective", "pov", "viewpoint"})
_LEADS = frozenset(
    {"from", "to", ",", "and", ":", "-", "\n", "start", "starts", "starting", "begin", "begins", "beginning", "open", "opens",
     "opening", "end", "ends", "ending", "go", "goes", "shot", "in"}
)  # fmt: skip
_ARTICLES = frozenset({"a", "an", "the", "this", "his", "her", "their", "its"})
_TERMS = frozenset({"pan", "tilt", "zoom", "dolly", "orbit"})  # after a comma, still the camera's
_OPEN = frozenset({"pan", "whip_pan", "truck", "track", "orbit", "roll", "tilt", "reveal"})  # no direction is usual
_CLAUSE = frozenset({",", "as", "while", "and", "then"})
_AFTER_IN = frozenset({"on", "toward", "towards", "close", "slowly", "and", "as", "to"})
_DIRECTIONS: dict[str, tuple[str, ...]] = {
    "push": ("in",),
    "pull": ("out",),
    "zoom": ("in", "out"),
    "crash_zoom": ("in", "out"),
    "dolly_zoom": ("in", "out"),
    "pan": ("left", "right"),
    "whip_pan": ("left", "right"),
    "truck": ("left", "right"),
    "track": ("left", "right"),
    "tilt": ("up", "down"),
    "pedestal": ("up", "down"),
    "crane": ("up", "down"),
    "roll": ("clockwise", "counterclockwise"),
    "orbit": ("clockwise", "counterclockwise"),
    "flyover": ("forward", "back"),
    "follow": ("forward",),
    "lead": ("back",),
    "reveal": ("left", "right", "up", "down", "in", "out"),
}
_OTHER_NAMES = {
    ("orbit", "left"): "clockwise",
    ("orbit", "right"): "counterclockwise",
    ("roll", "left"): "counterclockwise",
    ("roll", "right"): "clockwise",
    ("flyover", "in"): "forward",
    ("flyover", "out"): "back",
}


@dataclass(slots=True)
class CameraReading:
    """What a passage says about the camera; None where it says nothing. `used` are indices of tokens that spoke of it."""

    framing: Framing | None = None
    end_framing: Framing | None = None
    angle: Angle | None = None
    view: View | None = None
    support: Support | None = None
    lens_mm: float | None = None
    moves: list[CameraMove] = field(default_factory=list)
    slow_motion: float | None = None
    optics: list[str] = field(default_factory=list)
    used: dict[int, str] = field(default_factory=dict)  # token index → what it set
    asked_static: bool = False


class _Reader:
    def __init__(self, tokens: Sequence[Token], start: int, end: int, only: bool, taken: Sequence[bool]) -> None:
        self.tokens, self.start, self.end = tokens, start, end
        self.taken = taken  # what must be left out, and the like: not said of this camera
        self.only = only  # a `Camera:` section: every verb is the camera's
        self.reading = CameraReading()
        self.camera_until = -1  # the last token that is known to speak of the camera

    def read(self) -> CameraReading:
        index = self.start
        book = lexicon("camera")
        while index < self.end:
            match = book.at(self.tokens, index, self.end)
            if self.tokens[index].text == "'s" and index + 1 < self.end and self.tokens[index + 1].text in _EYES:
                self.reading.support = self.reading.support or "pov"  # "a pilot's view from the cockpit"
                self.reading.used[index + 1] = "support pov"
                index += 2
                continue
            if match is None or (self.taken and any(self.taken[match.start : match.end])):
                index += 1
                continue
            index = match.end if self._take(match) else index + 1
        self._lens_numbers()
        if self.reading.support == "crane" and not self.reading.moves:
            # A crane that does not rise would be a tripod.
            self.reading.moves.append(CameraMove(kind="crane", direction="up"))
        return self.reading

    def _take(self, match: Match) -> bool:
        slot = match.entry.slot
        first = self.tokens[match.start].text
        if slot == "device":
            self.camera_until = match.end - 1
            self._use(match, "camera")
            return True
        if slot == "verb":
            return not self._named(match.start) and self._governed(match.start) and self._verb(match)
        glued = any(
            token.glued or token.start == self.tokens[match.start].start for token in self.tokens[match.start + 1 : match.end]
        )
        if first == "drone" and match.start > self.start and self.tokens[match.start - 1].text in _ARTICLES and slot == "move":
            return False
        shared = slot in ("move", "angle") and bool(_SHARED & set(self.tokens[match.start].forms)) and not glued
        if shared and not self._governed(match.start) and not self._between_marks(match):
            return False
        if match.entry.traits.get("label") and not self._stands_alone(match):
            return False
        handler = {
            "move": self._move,
            "static": self._static,
            "framing": self._framing,
            "support": self._support,
            "angle": self._angle,
            "view": self._view,
            "lens": self._lens,
            "optics": self._optics,
            "slow": self._slow,
        }[slot]
        handler(match)
        if slot != "slow":
            self.camera_until = match.end - 1
        return True

    def _use(self, match: Match, what: str) -> None:
        for index in range(match.start, match.end):
            self.reading.used[index] = what

    def _governed(self, index: int) -> bool:
        """Whether the camera does what stands at `index`: only adverbs and the like lie between it and the camera's words."""
        if self.only or self._goes_on(index):
            return True
        words = lexicon("modifiers")
        looks = lexicon("styles")
        at = index - 1
        while at >= self.start:
            token = self.tokens[at]
            if at in self.reading.used or at <= self.camera_until:
                return True
            if token.text in _STOPS or token.kind == "quote" or (token.text == "," and self.tokens[index].text in _TERMS):
                return True
            if token.text in ("it", "its") and not 0 <= self.camera_until < at:
                return False
            plain = token.text in _BEFORE or words.get(token.text) is not None or looks.get(token.text) is not None
            if not plain and not token.text.endswith("ly"):
                return False
            at -= 1
        return True

    def _goes_on(self, index: int) -> bool:
        """`The camera starts underground and cranes up`: a verb after `and` in a sentence that the camera opened."""
        at = index - 1
        while at > self.start and (self.tokens[at].text.endswith("ly") or lexicon("modifiers").get(self.tokens[at].text)):
            at -= 1
        if at <= self.start or self.tokens[at].text not in ("and", "then", ","):
            return False
        while at > self.start and self.tokens[at - 1].text not in _STOPS and self.tokens[at - 1].kind != "quote":
            at -= 1
        opener = next((k for k in (at, at + 1) if k < index and self.tokens[k].text == "camera"), -1)
        if opener < 0:
            return False
        others = (lexicon("subjects").get(form) for token in self.tokens[opener + 1 : index] for form in token.forms)
        return not any(entry is not None and entry.slot in ("person", "creature", "animal", "vehicle") for entry in others)

    def _named(self, index: int) -> bool:
        """Whether the word is a thing's name, an article right before it and no camera yet (`a truck`, `a crane`)."""
        return index > self.start and self.tokens[index - 1].text in _ARTICLES and self.camera_until < 0

    def _between_marks(self, match: Match) -> bool:
        """Whether a phrase of two words or more is a clause by itself (`…, crane up`): nobody in the picture does that."""
        at = match.start - 1
        while at >= self.start and (self.tokens[at].text.endswith("ly") or lexicon("modifiers").get(self.tokens[at].text)):
            at -= 1
        before = self.tokens[at].kind if at >= self.start else "mark"
        after = self.tokens[match.end].kind if match.end < self.end else "mark"
        return match.end - match.start > 1 and before in ("mark", "newline", "quote") and after in ("mark", "newline")

    def _stands_alone(self, match: Match) -> bool:
        after = self.tokens[match.end] if match.end < self.end else None
        before = self.tokens[match.start - 1].text if match.start > self.start else "."
        alone = after is None or after.kind in ("mark", "newline") or after.text in ("of", "on", "to")
        return alone and (before in _LEADS or before in _STOPS or match.start == self.start)

    # ------------------------------------------------------------------------------------------------- what is said

    def _framing(self, match: Match) -> None:
        size: Framing = match.entry.value  # type: ignore[assignment]
        before, ends = self._lead(match.start)
        if self.reading.framing is None and not (ends or (before in ("to", "into") and self.reading.moves)):
            self.reading.framing = size
            if match.entry.phrase.startswith("macro") or match.entry.words[0] == "macro":
                self.reading.lens_mm = self.reading.lens_mm or 100.0
        elif ends or before in ("to", "into") or (self.reading.moves and self.reading.end_framing is None):
            self.reading.end_framing = size
        self._use(match, f"framing {size}")

    def _lead(self, index: int) -> tuple[str, bool]:
        """The word before a shot size, articles and manner left out, and whether the shot is said to end there."""
        at = index - 1
        while at > self.start and (self.tokens[at].text in _ARTICLES or self.tokens[at].text in ("tight", "final", "extreme")):
            at -= 1
        before = self.tokens[at].text if at >= self.start else ""
        verb = self.tokens[at - 1].forms if at > self.start and before in ("on", "in", "with", "as") else ()
        return before, bool(set(verb) & {"end", "finish", "settle", "land", "stop", "close", "arrive"})

    def _support(self, match: Match) -> None:
        self.reading.support = self.reading.support or match.entry.value  # type: ignore[assignment]
        traits = match.entry.traits
        if "angle" in traits and self.reading.angle is None:
            self.reading.angle = traits["angle"]  # type: ignore[assignment]
        if "move" in traits:
            self._add(match, traits["move"], None, None)
        if "framing" in traits and self.reading.framing is None:
            self.reading.framing = traits["framing"]  # type: ignore[assignment]
        self._use(match, f"support {match.entry.value}")

    def _angle(self, match: Match) -> None:
        self.reading.angle = match.entry.value  # type: ignore[assignment]
        self._use(match, f"angle {match.entry.value}")

    def _view(self, match: Match) -> None:
        self.reading.view = self.reading.view or match.entry.value  # type: ignore[assignment]
        self._use(match, f"view {match.entry.value}")

    def _lens(self, match: Match) -> None:
        self.reading.lens_mm = float(match.entry.value)
        self._use(match, f"lens {match.entry.value} mm")

    def _optics(self, match: Match) -> None:
        self.reading.optics.append(match.entry.value)
        self._use(match, match.entry.value.replace("_", " "))

    def _slow(self, match: Match) -> None:
        self.reading.slow_motion = float(match.entry.value)
        self._use(match, "speed of time")

    def _static(self, match: Match) -> None:
        self.reading.asked_static = True
        if self.reading.support is None:
            self.reading.support = match.entry.value if match.entry.value in get_args(Support) else "tripod"  # type: ignore[assignment]
        if "wide" in match.entry.words:
            self.reading.framing = self.reading.framing or "WS"
        self._use(match, "static camera")

    def _verb(self, match: Match) -> bool:
        kind = match.entry.values[0]
        if kind == "static":
            self.reading.asked_static = True
            self._use(match, "static camera")
            self.camera_until = match.end - 1
            return True
        direction, speed = self._modifiers(match)
        if kind == "dolly":
            kind, direction = _dolly(direction, self._words_after(match))
        elif direction == "behind" and kind in ("track", "follow"):
            kind, direction = "follow", None
        elif direction == "before" and kind in ("track", "follow"):
            kind, direction = "lead", None
        given = match.entry.values[1] if len(match.entry.values) > 1 else None
        if kind == "pull" and direction in ("left", "right"):
            given = None
        self._add(match, kind, direction or given, speed)
        return True

    def _move(self, match: Match) -> None:
        kind, *rest = match.entry.values
        direction, speed = self._modifiers(match)
        given = rest[0] if rest and rest[0] != "-" else None
        if kind == "zoom" and given and direction in ("in", "out"):
            direction = given
        if kind == "track" and direction in ("behind", "before"):
            kind = "follow" if direction == "behind" else "lead"
        self._add(match, kind, given or direction, speed or (rest[1] if len(rest) > 1 else None))

    def _add(self, match: Match, kind: str, direction: str | None, speed: str | None) -> None:
        self._use(match, f"camera {kind}")
        self.camera_until = match.end - 1
        usual = _DIRECTIONS.get(kind, ())
        direction = _OTHER_NAMES.get((kind, direction or ""), direction)
        if direction not in usual:
            direction = usual[0] if usual and kind not in _OPEN else None
            if kind == "tilt" or kind in ("pedestal", "crane"):
                direction = direction or "up"
        source, target = self._focus(match) if kind == "rack_focus" else ("", "")
        if kind in ("push", "zoom", "crash_zoom") and direction == "in" and self.reading.end_framing is None:
            self.reading.end_framing = self._closes_on(match)
        move = CameraMove.model_construct(
            kind=_as_kind(kind),
            direction=_as_direction(direction),
            speed=_as_speed(speed),
            chosen=False,
            focus_from=source,
            focus_to=target,
        )
        moves = self.reading.moves
        if moves and kind == "reveal" and moves[-1].kind != "reveal":
            return
        if moves and moves[-1].kind == kind and (moves[-1].direction in (None, direction) or direction is None):
            keep = move if moves[-1].direction is None else moves[-1]
            moves[-1] = keep.model_copy(update={"speed": move.speed if speed else moves[-1].speed})
        elif moves and moves[-1].kind == "reveal":
            moves[-1] = move
        else:
            moves.append(move)

    def _closes_on(self, match: Match) -> Framing | None:
        """`Pushes in on her face`, `zooms into his eyes`: the size that a move ends on."""
        for token in self.tokens[match.end : min(match.end + 7, self.end)]:
            if token.text in _STOPS or token.text in (",", "as", "while"):
                return None
            if token.text in ("eye", "eyes", "lips", "mouth", "pupil"):
                return "ECU"
            if token.text in ("face", "faces", "head"):
                return "CU"
        return None

    def _words_after(self, match: Match) -> list[str]:
        return [token.text for token in self.tokens[match.end : min(match.end + 4, self.end)]]

    def _modifiers(self, match: Match) -> tuple[str | None, str | None]:
        """Direction and speed words beside a move, in its own clause."""
        direction: str | None = None
        speed: str | None = None
        book = lexicon("modifiers")
        low = match.start
        while low > self.start and match.start - low < 5 and self.tokens[low - 1].text not in (*_STOPS, ",", ":"):
            low -= 1
        high = match.end
        while (
            high < self.end
            and high - match.end < 9
            and self.tokens[high].text not in (*_STOPS, ",", "as", "while", "and", "then")
        ):
            high += 1
        if high + 1 < self.end and self.tokens[high].text == ",":
            late = book.at(self.tokens, high + 1, self.end)
            if late is not None and self._ends(late):
                high = late.end
        for found in book.find(self.tokens, low, high):
            before = found.end <= match.start
            inside = found.start < match.end and not before
            near = before or found.start - match.end < (3 if found.entry.slot == "speed" else 9)
            if found.entry.slot == "speed" and (speed is None or not before) and not inside and near:
                if self._modifies_other(found, match):
                    continue
                speed = found.entry.value
                self._use(found, f"camera speed {speed}")
            elif found.entry.slot == "direction" and direction is None and not before and not inside:
                if found.start - match.end > 3 and found.entry.value in ("in", "out", "over", "around", "up", "down"):
                    continue
                if found.entry.words == ("in",) and not self._closes(found):
                    continue
                direction = found.entry.value
                if found.entry.value not in ("over", "around"):
                    self._use(found, f"camera direction {direction}")
        return direction, speed

    def _ends(self, found: Match) -> bool:
        return found.end >= self.end or self.tokens[found.end].kind != "word"

    def _closes(self, found: Match) -> bool:
        """A bare `in` is a direction when nothing, `on`, or a pause follows; otherwise it is a place's preposition."""
        after = self.tokens[found.end] if found.end < self.end else None
        return (
            after is None
            or after.kind != "word"
            or after.text in ("on", "toward", "towards", "close", "slowly", "and", "as", "to")
        )

    def _modifies_other(self, found: Match, match: Match) -> bool:
        """A speed word after the move that begins another noun phrase (`pans over a fast car`)."""
        if found.start < match.end:
            return False
        return any(token.text in ("a", "an", "the", "his", "her", "their") for token in self.tokens[match.end : found.start])

    def _focus(self, match: Match) -> tuple[str, str]:
        """`rack focus from A to B`: A and B as written."""
        ends: dict[str, list[str]] = {"from": [], "to": []}
        current = "from" if any(token.text == "from" for token in self.tokens[match.end : match.end + 2]) else ""
        for token in self.tokens[match.end : min(match.end + 24, self.end)]:
            if token.text in (".", ";", "\n", ","):
                break
            if token.text in ("from", "to"):
                current = token.text
            elif current and token.text not in ("a", "an", "the"):
                ends[current].append(token.text)
        return " ".join(ends["from"][:8]), " ".join(ends["to"][:8])

    def _lens_numbers(self) -> None:
        """`35mm`, `85 mm lens`; but 35mm *film* is a stock."""
        for index in range(self.start, self.end - 1):
            token, unit = self.tokens[index], self.tokens[index + 1]
            if token.kind != "number" or unit.text not in ("mm", "millimeter", "millimetre"):
                continue
            after = self.tokens[index + 2].text if index + 2 < self.end else ""
            if 6 <= token.value <= 1200 and after not in ("film", "stock", "celluloid"):
                self.reading.lens_mm = token.value
                for used in (index, index + 1):
                    self.reading.used[used] = f"lens {token.value:g} mm"


def _dolly(direction: str | None, after: Sequence[str]) -> tuple[str, str | None]:
    """A bare `moves`, `glides`, `drifts`: which move it is depends on where to."""
    if direction in ("left", "right"):
        return "truck", direction
    if direction in ("up", "down"):
        return "pedestal", direction
    if direction == "out":
        return "pull", "out"
    if direction == "around":
        return "orbit", None
    if direction == "side":
        return "track", None
    if direction == "behind":
        return "follow", None
    if direction == "over" or "through" in after:
        return "flyover", "forward"
    return "push", "in"


def _as_kind(kind: str) -> MoveKind:
    return kind  # type: ignore[return-value]


def _as_direction(direction: str | None) -> Direction | None:
    return direction if direction in get_args(Direction) else None  # type: ignore[return-value]


def _as_speed(speed: str | None) -> Speed:
    return speed if speed in get_args(Speed) else "normal"  # type: ignore[return-value]


def read_camera(
    tokens: Sequence[Token], start: int = 0, end: int | None = None, *, only: bool = False, taken: Sequence[bool] = ()
) -> CameraReading:
    """What tokens[start:end] say about the camera. `only` for a passage that speaks of nothing else.

    Tokens that are `taken` are another reader's.
    """
    return _Reader(tokens, start, len(tokens) if end is None else end, only, taken).read()
