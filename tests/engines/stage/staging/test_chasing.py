"""Who is chased runs, and who chases comes after on the same way."""

import math

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.staging.chasing import in_line
from soundstage.engines.stage.staging.mark import Mark


def test_the_chased_runs_and_the_chaser_is_behind_it() -> None:
    script = screenplay.write("a dog chasing a cat in a meadow", repertoire=staging.repertoire())
    plan = staging.breakdown(script)
    dog, cat = plan.roles[0], plan.roles[1]
    assert {deed.action.subject for deed in plan.deeds if deed.travels} == {dog.id, cat.id}
    path = ((0.0, 0.0), (20.0, 0.0))
    marks = {cat.id: Mark(place=path[0], heading=math.pi / 2, path=path, pace=4.0), dog.id: Mark(place=(0.0, 3.0), heading=0.0)}
    behind = in_line(plan.deeds, marks, plan.roles)[dog.id]
    assert behind.place[0] < -0.5
    assert behind.pace == 4.0
