"""What nobody plays is in the air: from where it comes, and answered as such."""

import numpy as np
import pytest

from soundstage.engines.stage.screenplay import settle, write
from soundstage.engines.stage.staging import breakdown, repertoire, stage
from soundstage.engines.stage.staging.emanations import emanation_of

from .conftest import level


def _scene(prompt: str):
    return stage(write(prompt, repertoire=repertoire()), 640, 360, 1, survey=level)


@pytest.mark.parametrize(
    ("noun", "kind"),
    [("smoke", "smoke"), ("steam", "steam"), ("embers", "embers"), ("rose petal", "petals"), ("thick smoke", "smoke")],
)
def test_stuff_of_the_air_has_an_emitter(noun: str, kind: str) -> None:
    script = write(f"{noun} drifts over a wooden table", repertoire=repertoire())
    assert kind in {emanation_of(subject) for subject in script.subjects}


def test_a_body_has_none() -> None:
    script = write("a dog and a kettle", repertoire=repertoire())
    assert [emanation_of(subject) for subject in script.subjects] == ["", ""]


def test_sparks_fly_where_the_work_is() -> None:
    scene = _scene("A blacksmith hammers in a workshop, sparks flying")
    sparks = [emitter for emitter in scene.shots[0].emitters if emitter.kind == "sparks"]
    assert len(sparks) == 1
    smith = np.asarray(scene.shots[0].anchor)
    assert sparks[0].position is not None
    assert np.hypot(sparks[0].position[0] - smith[0], sparks[0].position[2] - smith[2]) < 1.5
    assert 0.3 < sparks[0].position[1] - smith[1] < 2.0


def test_it_is_answered_by_the_air_and_nothing_stands_in_for_it() -> None:
    script = write("Steam rises from a pot on a stove in a kitchen", repertoire=repertoire())
    covered = {word.word.lower(): (word.status, word.by) for word in settle(script, breakdown(script).shown).coverage}
    assert covered["steam"] == ("depicted", "air: steam")
    assert covered["rises"] == ("depicted", "air: steam")
