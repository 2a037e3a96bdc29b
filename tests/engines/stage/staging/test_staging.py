import math

import numpy as np
import pytest

from soundstage.engines.stage.screenplay import write as write_prompt
from soundstage.engines.stage.staging import repertoire, stage

from .conftest import ASTRONAUT, SETTING, level

MARS = {"move": {"kind": "push", "direction": "in", "speed": "slow"}}


def seen(scene, number, point):
    """Where a world point falls in the first frame of a shot, −1…1."""
    shot = scene.shots[number]
    position, rotation, vfov, _, _ = shot.camera.at(shot.start_frame / scene.fps)
    local = rotation.T @ (np.asarray(point) - position)
    half = math.tan(vfov / 2)
    return local[0] / -local[2] / half / (scene.width / scene.height), local[1] / -local[2] / half


def sun_of(sky):
    return (1e5 * math.sin(sky.sun_azimuth), 1e5 * math.tan(sky.sun_elevation), -1e5 * math.cos(sky.sun_azimuth))


def test_the_subject_stands_on_one_third_and_a_low_sun_on_the_other(staged) -> None:
    scene = staged({"framing": "WS"})
    (figure,) = scene.shots[0].actors
    subject, sun = seen(scene, 0, figure.head(0.0))[0], seen(scene, 0, sun_of(scene.shots[0].sky))[0]
    assert 0.2 < abs(subject) < 0.55
    assert 0.15 < abs(sun) < 0.6
    assert subject * sun < 0


def test_the_key_comes_from_the_sun_s_side_but_is_turned_for_a_rim(staged) -> None:
    shot = staged({"framing": "LS"}).shots[0]
    back = shot.camera.rotation[0][:, 2]
    view = math.atan2(-back[0], back[2])
    key, sun = (math.remainder(a - view, 2 * math.pi) for a in (shot.key.azimuth, shot.sky.sun_azimuth))
    assert key * sun > 0
    assert abs(key) >= abs(sun)
    assert shot.key.rim > 0


def test_cuts_are_exact_to_the_frame_and_fill_the_clip(staged) -> None:
    scene = staged({"start": 0, "end": 2.5}, {"start": 2.5, "end": 4.4}, {"start": 4.4, "end": 7}, seconds=7)
    assert [(shot.start_frame, shot.end_frame) for shot in scene.shots] == [(0, 60), (60, 106), (106, 168)]
    assert scene.seconds == 7.0


def test_shots_of_one_place_share_it_and_cut_by_thirty_degrees(staged) -> None:
    scene = staged({"framing": "WS"}, {"framing": "CU"})
    first, second = scene.shots
    assert first.landscape is second.landscape
    assert first.actors[0] is second.actors[0]
    looks = [shot.camera.rotation[0][:, 2] for shot in scene.shots]
    assert math.degrees(math.acos(float(looks[0] @ looks[1]))) > 20


def test_the_same_seed_stages_the_same_scene_and_another_does_not(staged) -> None:
    one, again, other = (staged(MARS, seed=seed) for seed in (4, 4, 5))
    for left, right in zip(one.shots, again.shots, strict=True):
        np.testing.assert_array_equal(left.camera.position, right.camera.position)
        np.testing.assert_array_equal(left.wind.gust.values, right.wind.gust.values)
        assert left.sky == right.sky
        for a, b in zip(left.actors[0].pose(1.3), right.actors[0].pose(1.3), strict=True):
            np.testing.assert_array_equal(
                a.transform if a.points is None else a.points, b.transform if b.points is None else b.points
            )
    assert other.shots[0].sky.sun_azimuth != one.shots[0].sky.sun_azimuth
    assert not np.array_equal(other.shots[0].wind.gust.values, one.shots[0].wind.gust.values)


def test_what_nobody_can_play_is_left_out_and_said_so(staged) -> None:
    quark = {"id": "s2", "noun": "quark", "kind": "boson"}
    scene = staged({"subjects": ("s2",)}, subjects=(quark,))
    assert scene.shots[0].actors == ()
    assert any("quark" in line and "left out" in line for line in scene.log)
    assert scene.sources


def test_a_walker_passes_its_mark_midway_and_is_heard(staged) -> None:
    walk = {"subject": "s1", "verb": "walk", "start": 0.0, "end": 6.0}
    scene = staged({"actions": (walk,), "move": {"kind": "track"}})
    (figure,) = scene.shots[0].actors
    start, end = (figure.motion.route.place(t) for t in (0.0, 6.0))
    assert np.linalg.norm(end - start) > 2.5
    assert np.linalg.norm(figure.motion.route.place(3.0)) < 0.35 * np.linalg.norm(end - start)
    steps = [event for event in scene.events if event.kind == "footstep"]
    assert len(steps) >= 4
    assert all(event.source == "s1" for event in steps)


def test_a_spoken_line_has_a_mouth_and_fits_its_shot(staged) -> None:
    line = {"speaker": "s1", "words": "We are home.", "voice": {"gender": "male"}}
    scene = staged({"lines": (line,), "framing": "MCU"})
    (speech,) = scene.speeches
    assert 0 <= speech.start < speech.end <= 6.0
    assert speech.on_screen
    head = scene.shots[0].actors[0].head(1.0)
    assert speech.mouth is not None
    assert np.linalg.norm(speech.mouth.at(1.0) - head) < 0.35


def test_a_narrator_stands_nowhere(staged) -> None:
    (speech,) = staged({"lines": ({"words": "It was a long way.", "on_screen": False},)}).speeches
    assert speech.mouth is None
    assert not speech.on_screen


def test_two_stand_as_the_words_say(staged) -> None:
    pair = (ASTRONAUT, {**ASTRONAUT, "id": "s2"})
    relation = {"subject": "s1", "preposition": "right_of", "object": "s2"}
    scene = staged({"subjects": ("s1", "s2"), "relations": (relation,)}, subjects=pair)
    first, second = scene.shots[0].actors
    assert seen(scene, 0, first.head(0.0))[0] > seen(scene, 0, second.head(0.0))[0]


def test_named_sounds_become_sources_or_shape_those_there_are(staged) -> None:
    plain = staged({})
    named = staged({}, sounds=({"noun": "wind", "kind": plain.sources[0].kind, "distance": "distant"},))
    assert len(named.sources) == len(plain.sources)
    assert any(source.values.get("distance") == "distant" for source in named.sources)


def test_staging_can_be_stopped_where_work_begins(write) -> None:
    class StopHere(Exception):
        pass

    def stop(stage_name: str) -> None:
        raise StopHere(stage_name)

    with pytest.raises(StopHere, match="build"):
        stage(write({}), 640, 360, 1, survey=level, report=stop)


@pytest.mark.parametrize("aspect", [(1470, 630), (720, 1280), (960, 960)])
def test_every_shape_keeps_the_subject_in_the_frame(write, aspect) -> None:
    scene = stage(write({"framing": "LS"}), *aspect, 3, survey=level)
    x, y = seen(scene, 0, scene.shots[0].actors[0].head(0.0))
    assert abs(x) < 0.8
    assert abs(y) < 0.85


def test_night_is_darker_than_day(staged) -> None:
    night, day = (staged({"setting": {**SETTING, "planet": "earth", "time": time}}).shots[0].look for time in ("night", "day"))
    assert (night.exposure or 0) < (day.exposure or 0)


def test_who_stands_alone_opens_towards_the_lens_and_keeps_moving(staged) -> None:
    shot = staged({"framing": "LS"}).shots[0]
    (figure,) = shot.actors
    towards_lens = math.atan2(shot.camera.rotation[0][0, 2], -shot.camera.rotation[0][2, 2])

    def off(seconds):
        chest, head, _ = figure.motion.gaze.at(seconds)  # yaw to the left is positive
        return abs(math.remainder(figure.facing(seconds) - chest[0] - head[0] - towards_lens, 2 * math.pi))

    angles = [off(seconds) for seconds in (0.5, 2.5, 4.5)]
    assert all(0.35 < angle < 1.1 for angle in angles)
    assert np.ptp(angles) > 0.03
    assert abs(math.remainder(figure.facing(0.5) - towards_lens, 2 * math.pi)) > max(angles)


def test_a_push_grows_its_subject_by_a_quarter_and_keeps_its_feet(staged) -> None:
    scene = staged({"framing": "LS", "move": {"kind": "push", "direction": "in", "speed": "slow"}})
    shot = scene.shots[0]
    (figure,) = shot.actors
    sizes = []
    for moment in (0.0, shot.end_frame / scene.fps):
        position, rotation, vfov, _, _ = shot.camera.at(moment)
        points = [np.asarray(point) for point in (figure.head(moment), shot.anchor)]
        _, y = np.transpose(
            [(lambda p: p[:2] / -p[2] / math.tan(vfov / 2))(rotation.T @ (point - position)) for point in points]
        )
        assert abs(y).max() < 0.97
        sizes.append(y[0] - y[1])
    assert sizes[1] > 1.25 * sizes[0]


@pytest.mark.parametrize("framing", ["MS", "MLS", "LS", "WS"])
def test_no_horizon_cuts_a_head(staged, framing) -> None:
    shot = staged({"framing": framing}).shots[0]
    (figure,) = shot.actors
    chin = figure.head(0.0)[1] - 0.1
    assert shot.camera.position[:, 1].max() < chin


@pytest.mark.parametrize("weather", ["snow", "fog"])
def test_pale_weather_is_printed_pale(staged, weather) -> None:
    earth = {**SETTING, "planet": "earth", "time": "noon"}
    pale, fair = (staged({"setting": {**earth, "weather": words}}).shots[0].look for words in ((weather,), ()))
    assert (pale.exposure or 0) > (fair.exposure or 0) + 0.2


def test_a_cut_on_the_same_subject_does_not_jump(staged):
    """The rule of thirty degrees: from another side, or from clearly nearer or farther away."""
    walk = {"subject": "s1", "verb": "walk", "act": "walk", "start": 0.0, "end": 3.0}
    scene = staged({"move": {"kind": "track"}, "actions": (walk,)}, {"move": {"kind": "push", "direction": "in"}})
    first, second = scene.shots
    seam = second.start_frame / scene.fps
    subject = np.asarray(second.anchor)
    ways = [np.asarray(shot.camera.at(seam)[0]) - subject for shot in (first, second)]
    far = [float(np.linalg.norm(way)) for way in ways]
    between = np.degrees(np.arccos(np.clip(ways[0] @ ways[1] / (far[0] * far[1]), -1.0, 1.0)))
    assert between > 25.0 or abs(np.log(far[0] / far[1])) > 0.35


def test_a_bus_does_not_drive_through_the_lens():
    script = write_prompt("A red bus drives along a city street, camera pans left", repertoire=repertoire())
    scene = stage(script, 640, 360, 11, survey=level)
    (shot,) = scene.shots
    (bus,) = shot.actors
    for time in np.linspace(0.0, 3.9, 14):
        eye = np.asarray(shot.camera.at(float(time))[0])
        middle = np.asarray(bus.pose(float(time))[0].transform)[:3, 3]
        assert np.hypot(*(eye - middle)[[0, 2]]) > 2.5
