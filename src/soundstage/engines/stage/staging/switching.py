"""Lamps that are switched on or off, candles and lanterns that are lit or blown out, while they are watched."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Literal

import numpy as np

from soundstage.engines.stage.scene import Curve, Lamp, Value
from soundstage.engines.stage.screenplay.model import ScreenplayShot
from soundstage.engines.stage.staging.placed import PlacedThing

__all__ = ["Switch", "switch_of", "switched"]

Switch = Literal["on", "off"]

_ON = (
    r"(?:(?:switch|turn|flick|flip)(?:es|s|ed|ing)? on|light(?:s|ing)? up|is lit|are lit|gets? lit|com(?:es|e|ing) on|ignites?)"
)
_OFF = (
    r"(?:(?:switch|turn|flick|flip)(?:es|s|ed|ing)? off|go(?:es)? (?:out|dark)|(?:is|are) (?:blown|put|snuffed) out"
    r"|(?:is|are) extinguished|dies? out)"
)
_DOES = {
    "on": r"(?:(?:switch|turn|flick)(?:es|s|ed|ing)? on|light(?:s|ing)?|ignit(?:es|ing))",
    "off": r"(?:(?:switch|turn|flick)(?:es|s|ed|ing)? off|blow(?:s|ing)? out|put(?:s|ting)? out|snuff(?:s|ing)? out)",
}
_AT = 0.36  # of the shot: when it happens
_LAMP, _FLAME = 0.12, 0.7  # seconds that it takes
_SHINES = ("glow", "flame", "lamp", "neon", "screen")
_GLOWS = ("emission", "glow", "shine")
_EMBER = 0.004  # of its light that what is out still has: glass, not a hole


def switch_of(shot: ScreenplayShot, noun: str) -> Switch | None:
    """What becomes of the light of something by its noun in a shot, if its words say that anything does."""
    text, word = shot.text.lower(), re.escape(noun.split()[-1])
    told: tuple[tuple[Switch, str], ...] = (("off", _OFF), ("on", _ON))
    for way, passive in told:
        if re.search(rf"\b{word}s?(?:\W+\w+)?\W+{passive}\b", text):
            return way
        if re.search(rf"\b{_DOES[way]}(?:\W+\w+){{0,3}}?\W+{word}s?\b", text):
            return way
    return None


def switched(placed: PlacedThing, way: Switch, shot: ScreenplayShot) -> PlacedThing:
    """The thing whose lamps and glowing parts go on or out in a shot."""
    flame = any(part.material.shader == "flame" for part in placed.thing.parts)
    at, takes = shot.start + _AT * (shot.end - shot.start), _FLAME if flame else _LAMP
    level = _level(at, takes, on=way == "on")
    thing = replace(placed.thing, lamps=tuple(_dimmed(lamp, level) for lamp in placed.thing.lamps), emitters=())
    before = placed.paint

    def paint(seconds: float) -> Sequence[Mapping[str, Value] | None]:
        share = max(float(level.at(seconds)), _EMBER)
        own = before(seconds) or (None,) * len(thing.parts)
        return [
            {**(given or {}), **_glowing(part.material.values, share)} or None if part.material.shader in _SHINES else given
            for part, given in zip(thing.parts, own, strict=True)
        ]

    return replace(placed, thing=thing, paint=paint)


def _level(at: float, takes: float, *, on: bool) -> Curve:
    times = np.array([at - 1e-3, *np.linspace(at, at + takes, 9)], np.float32)
    rise = np.concatenate([[0.0], np.linspace(0.0, 1.0, 9) ** 1.6])
    return Curve(times=times, values=np.asarray(rise if on else 1.0 - rise, np.float32))


def _dimmed(lamp: Lamp, level: Curve) -> Lamp:
    times = np.unique(np.concatenate([lamp.level.times, level.times])).astype(np.float32)
    values = np.array([float(lamp.level.at(float(t))) * float(level.at(float(t))) for t in times], np.float32)
    return replace(lamp, level=Curve(times=times, values=values))


def _glowing(values: Mapping[str, Value], share: float) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for name in _GLOWS:
        value = values.get(name)
        if isinstance(value, tuple):
            found[name] = tuple(float(part) * share for part in value)  # type: ignore[assignment]
    return found
