import numpy as np
import pytest

from soundstage.engines.base import EngineError, RenderRequest
from soundstage.engines.stage import StageEngine

_PROMPT = "A snowy mountain at noon, static. Cut to a beach at night, static."


def test_a_plan_is_a_document_that_can_be_given_back() -> None:
    engine = StageEngine()
    plan = engine.plan(RenderRequest(prompt=_PROMPT, seed=1))
    assert plan.document is not None
    assert [shot["camera"]["kind"] for shot in plan.document["shots"]] == ["static", "static"]
    assert {word["status"] for word in plan.document["coverage"]} <= {"depicted", "approximated", "ignored"}
    again = engine.plan(RenderRequest(prompt="", seed=1, screenplay=plan.document))
    assert (again.seconds, again.notes) == (plan.seconds, plan.notes)


def test_a_screenplay_that_cannot_be_shot_is_the_users_fault() -> None:
    document = StageEngine().plan(RenderRequest(prompt=_PROMPT, seed=1)).document
    assert document is not None
    with pytest.raises(EngineError, match=r"screenplay.shots.1.start: field required") as told:
        StageEngine().plan(RenderRequest(prompt="", seed=1, screenplay=document | {"shots": [*document["shots"][:1], {}]}))
    assert told.value.code == "INPUT_VALIDATION_ERROR"


def test_another_length_than_the_screenplays_is_refused() -> None:
    document = StageEngine().plan(RenderRequest(prompt=_PROMPT, seed=1, seconds=6)).document
    with pytest.raises(EngineError, match="duration asked for is 9"):
        StageEngine().plan(RenderRequest(prompt="", seed=1, seconds=9, screenplay=document))


@pytest.mark.renderer
def test_a_storyboard_shows_each_shot() -> None:
    panels = StageEngine(scale=0.25).storyboard(RenderRequest(prompt=_PROMPT, seed=1, seconds=4, resolution="480p"))
    (day, snow), (night, sea) = panels
    assert (day.setting.time, night.setting.time) == ("noon", "night")
    assert snow.shape == sea.shape == (62, 108, 3)
    assert snow.dtype == np.uint8
    assert snow.mean() > 1.5 * sea.mean() > 3
