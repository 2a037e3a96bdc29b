"""What words name is heard, whether or not the place brings it."""

from dataclasses import replace

import numpy as np

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.sound import RATE, record
from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.staging.hearing import cue, score


def heard(prompt: str) -> set[str]:
    sources, _, _ = cue(screenplay.write(prompt, repertoire=staging.repertoire()), (), ())
    return {source.kind for source in sources}


def test_what_sounds_by_itself_is_heard_where_it_is_named() -> None:
    assert "waterfall" in heard("A waterfall in the hills.")
    assert "applause" in heard("A crowd applauds in a theatre.")
    assert "applause" not in heard("A woman applauds alone.")
    assert "rain" not in heard("A street without rain.")


def test_music_comes_in_when_the_screenplay_says() -> None:
    script = screenplay.write("A quiet street. Calm piano music.", seconds=6, repertoire=staging.repertoire())
    assert script.music is not None
    late = script.model_copy(update={"music": script.music.model_copy(update={"start": 2.5})})
    played = staging.stage(late, 320, 180, 3, survey=lambda _: lambda x, z: np.zeros_like(x))
    music = record(replace(played, events=())).music
    assert np.abs(music[: int(2.49 * RATE)]).max() == 0.0
    assert loudness(music[int(2.5 * RATE) : int(4.5 * RATE)]) > -40.0
    beyond = script.model_copy(update={"music": script.music.model_copy(update={"start": 9.0})})
    assert score(beyond) == ()
