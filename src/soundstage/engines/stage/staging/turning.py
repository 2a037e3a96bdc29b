"""Hours that pass and weather that sets in: what settings a shot goes through, when, and what of both is heard."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import get_args

import numpy as np

from soundstage.engines.stage.camera.easing import smooth
from soundstage.engines.stage.scene import Curve, SoundSource
from soundstage.engines.stage.screenplay.model import Change, Screenplay, ScreenplayShot, Season, Setting, TimeOfDay

__all__ = ["Hour", "begun", "crossed", "hours", "turned"]

# The hours of a day in their order, each with how far through it is; a time-lapse does not leave out what lies between.
_DAY: tuple[TimeOfDay, ...] = ("blue_hour", "dawn", "sunrise", "morning", "day", "golden_hour", "sunset", "dusk", "night")
_ALIKE: dict[str, TimeOfDay] = {"noon": "day", "afternoon": "day"}
_MOST = 4  # settings a shot goes through: each is lit and filmed by itself
_MARGIN = 0.1  # of the time, before it begins and after it is done
_SUDDEN = 0.75  # of the time that weather takes to set in
_GREY = ("overcast",)  # the sky before it rains
_WEATHERS = ("clear", "cloudy", "overcast", "rain", "snow", "fog", "storm", "dust", "wind")
_CLEARED = frozenset({"rain", "snow", "fog", "storm", "overcast", "cloudy", "dust"})
_STEP = 0.125  # seconds between samples of a curve


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """A setting that a shot comes to, and by which share of itself over clip time; `index` is the change's that says so."""

    setting: Setting
    share: Curve
    index: int


def turned(change: Change) -> bool:
    """Whether a change is of the hour, the season or the weather, to one that the world has."""
    if change.subject:
        return False
    return (
        (change.attribute == "time" and change.after in get_args(TimeOfDay))
        or (change.attribute == "season" and change.after in get_args(Season))
        or (change.attribute == "weather" and change.after in _WEATHERS)
    )


def begun(script: Screenplay) -> Screenplay:
    """The screenplay whose shots are set as they begin: by day, if day turns to night in them."""
    shots = tuple(shot.model_copy(update={"setting": _before(shot)}) for shot in script.shots)
    return script.model_copy(update={"shots": shots})


def hours(shot: ScreenplayShot) -> tuple[Hour, ...]:
    """The settings that a shot, set as it begins, comes to one after the other."""
    if shot.setting.interior and not any(change.attribute == "time" for change in shot.changes):
        return ()
    found: list[Hour] = []
    setting = shot.setting
    for index, change in enumerate(shot.changes):
        if not turned(change):
            continue
        steps = _steps(setting, change)[: _MOST - 1 - len(found)]
        edges = _edges(change, len(steps))
        for step, (start, end) in zip(steps, edges, strict=True):
            found.append(Hour(setting=step, share=_rise(start, end), index=index))
            setting = step
    return tuple(found)


def crossed(
    before: Sequence[SoundSource], after: Sequence[SoundSource], share: Curve, span: tuple[float, float]
) -> tuple[SoundSource, ...]:
    """What is heard while one setting becomes another: what both have stays, the rest fades out and in with the light."""
    both = {source.kind for source in before} & {source.kind for source in after}
    stays = [source for source in before if source.kind in both]
    goes = [_faded(source, share, span, rising=False) for source in before if source.kind not in both]
    comes = [_faded(source, share, span, rising=True) for source in after if source.kind not in both]
    return (*stays, *goes, *comes)


def _before(shot: ScreenplayShot) -> Setting:
    setting = shot.setting
    for change in reversed([change for change in shot.changes if turned(change)]):
        if change.attribute == "time":
            hour = change.before if change.before in get_args(TimeOfDay) else _earlier(setting.time, change.after)
            setting = setting.model_copy(update={"time": hour})
        elif change.attribute == "season" and change.before in get_args(Season):
            setting = setting.model_copy(update={"season": change.before})
        elif change.attribute == "weather":
            setting = setting.model_copy(update={"weather": _weather_before(setting, change)})
    return setting


def _earlier(said: str, after: str) -> str:
    """The hour that one comes from where no words say it."""
    if said != after:
        return said
    hour = _ALIKE.get(after, after)
    return _DAY[max(_DAY.index(hour) - 2, 0)] if hour in _DAY else "day"


def _weather_before(setting: Setting, change: Change) -> tuple[str, ...]:
    if change.after == "clear":
        bad = tuple(sort for sort in setting.weather if sort in _CLEARED)
        return bad or ((change.before,) if change.before in _WEATHERS else _GREY)
    kept = tuple(sort for sort in setting.weather if sort != change.after and sort != "clear")
    return kept or (_GREY if change.after in ("rain", "storm", "snow") else ())


def _steps(setting: Setting, change: Change) -> list[Setting]:
    if change.attribute == "season":
        return [setting.model_copy(update={"season": change.after})]
    if change.attribute == "weather":
        kept = tuple(sort for sort in setting.weather if sort not in _CLEARED and sort != change.after)
        return [setting.model_copy(update={"weather": ("clear",) if change.after == "clear" else (*kept, change.after)})]
    return [setting.model_copy(update={"time": hour}) for hour in _through(setting.time, change.after)]


def _through(first: str, last: str) -> list[str]:
    """The hours after one up to another, at most three: those between spread evenly."""
    a, b = _ALIKE.get(first, first), _ALIKE.get(last, last)
    if a not in _DAY or b not in _DAY or a == b:
        return [last] if first != last else []
    start, end = _DAY.index(a), _DAY.index(b)
    length = (end - start) % len(_DAY)
    picked = sorted({round(length * part) for part in np.linspace(0.0, 1.0, min(length, _MOST - 1) + 1)[1:]})
    return [*(_DAY[(start + step) % len(_DAY)] for step in picked[:-1]), last]


def _edges(change: Change, count: int) -> list[tuple[float, float]]:
    """When each of several steps comes: one begins where the one before it is done."""
    length = change.end - change.start
    start, end = change.start + _MARGIN * length, change.end - _MARGIN * length
    if change.attribute == "weather":
        end = start + _SUDDEN * (end - start)
    marks = np.linspace(start, end, count + 1)
    return [(float(a), float(b)) for a, b in itertools.pairwise(marks)]


def _rise(start: float, end: float) -> Curve:
    times = np.linspace(start, end, max(int((end - start) / _STEP), 2) + 1).astype(np.float32)
    part = np.linspace(0.0, 1.0, len(times), dtype=np.float32)
    return Curve(times=times, values=np.asarray(np.clip(smooth(part), 0.0, 1.0), np.float32))


def _faded(source: SoundSource, share: Curve, span: tuple[float, float], *, rising: bool) -> SoundSource:
    times = np.arange(span[0], span[1] + _STEP, _STEP, dtype=np.float32)
    part = np.array([float(share.at(float(time))) for time in times])
    level = np.array([float(source.level.at(float(time))) for time in times])
    power = np.sqrt(part if rising else 1.0 - part)  # equal power: the sum of both is as loud all through
    return replace(source, level=Curve(times=times, values=np.asarray(level * power, np.float32)))
