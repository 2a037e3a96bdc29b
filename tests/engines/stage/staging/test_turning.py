"""Shots that go through hours and weathers: as they begin, what they come to, and what is heard of both."""

import numpy as np
import pytest

from soundstage.engines.stage import staging
from soundstage.engines.stage.scene import Curve, SoundSource
from soundstage.engines.stage.screenplay import write
from soundstage.engines.stage.staging.turning import begun, crossed, hours

from .conftest import level


def passed(prompt: str) -> tuple[object, list[object]]:
    shot = begun(write(prompt, repertoire=staging.repertoire())).shots[0]
    return shot.setting, [hour.setting for hour in hours(shot)]


def test_a_day_that_turns_to_night_begins_by_day_and_goes_through_what_lies_between() -> None:
    first, then = passed("Time-lapse of a meadow as day turns to night.")
    assert first.time == "day"  # type: ignore[attr-defined]
    assert [setting.time for setting in then] == ["sunset", "dusk", "night"] or then[-1].time == "night"  # type: ignore[attr-defined]
    assert 1 < len(then) <= 3


def test_rain_that_starts_falls_from_a_grey_sky_and_not_before() -> None:
    first, then = passed("It starts to rain on a city street.")
    assert "rain" not in first.weather  # type: ignore[attr-defined]
    assert "rain" in then[0].weather  # type: ignore[attr-defined]


def test_the_shares_rise_one_after_the_other() -> None:
    shot = begun(write("Time-lapse of a beach from morning to night.", repertoire=staging.repertoire())).shots[0]
    ends = [(float(hour.share.times[0]), float(hour.share.times[-1])) for hour in hours(shot)]
    assert ends == sorted(ends)
    assert all(
        float(hour.share.values[0]) == pytest.approx(0.0) and float(hour.share.values[-1]) == pytest.approx(1.0)
        for hour in hours(shot)
    )


@pytest.mark.parametrize(
    ("prompt", "becomes"), [("Night falls over a meadow.", "darker"), ("It begins to snow in a meadow.", "snow")]
)
def test_the_scene_has_both_lights_from_one_camera(prompt: str, becomes: str) -> None:
    script = write(prompt, repertoire=staging.repertoire())
    scene = staging.stage(script, 320, 180, 1, survey=level)
    shot = scene.shots[0]
    last = shot.turns[-1].into
    assert last.camera is shot.camera
    if becomes == "snow":
        assert any(emitter.kind == "snow" for emitter in last.emitters)
        assert not any(emitter.kind == "snow" for emitter in shot.emitters)
    else:
        assert sum(last.key.colour) < 0.5 * sum(shot.key.colour)
    assert scene.shown["change/0/0"].status == "depicted"


def test_what_both_have_sounds_on_and_the_rest_is_faded() -> None:
    def source(kind: str) -> SoundSource:
        return SoundSource(kind=kind, start=0.0, end=4.0)

    share = Curve(times=np.array([1.0, 3.0], np.float32), values=np.array([0.0, 1.0], np.float32))
    heard = {
        one.kind: one for one in crossed([source("wind"), source("birds")], [source("wind"), source("rain")], share, (0, 4))
    }
    assert [float(heard[kind].level.at(0.5)) for kind in ("wind", "birds", "rain")] == pytest.approx([1.0, 1.0, 0.0])
    assert [float(heard[kind].level.at(3.5)) for kind in ("wind", "birds", "rain")] == pytest.approx([1.0, 0.0, 1.0])
    assert float(heard["birds"].level.at(2.0)) ** 2 + float(heard["rain"].level.at(2.0)) ** 2 == pytest.approx(1.0)
