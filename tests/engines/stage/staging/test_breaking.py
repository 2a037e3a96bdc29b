"""What breaks is whole before the blow and in pieces on the floor after it."""

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.staging.breaking import BreakingThing, broken
from soundstage.engines.stage.staging.mark import pose_at
from soundstage.engines.stage.things import ThingCall


def test_a_glass_is_whole_then_shards_and_its_water_splashes() -> None:
    glass = things.make(ThingCall(kind="glass", id="glass", detail="wide"))
    matrix = pose_at(0.0, 0.01, 0.0, np.pi)
    debris = broken(glass, matrix, 1.0, (0.0, 0.0, 0.0), (0.3, -3.0, 0.0), 2.0, gravity=9.81, floor=0.0, seed=3)
    breaking = BreakingThing(id="glass", thing=glass, course=lambda seconds: matrix, debris=debris)

    def sizes(seconds: float) -> list[float]:
        return [float(np.cbrt(abs(np.linalg.det(np.asarray(pose.transform)[:3, :3])))) for pose in breaking.pose(seconds)]

    own = len(glass.parts)
    assert len(breaking.parts) == own + len(debris.parts)
    assert min(sizes(0.5)[:own]) > 0.9
    assert max(sizes(0.5)[own:]) < 0.01
    assert max(sizes(1.9)[:own]) < 0.01
    assert min(sizes(1.9)[own:]) > 0.9
    places = np.array([np.asarray(pose.transform)[:3, 3] for pose in breaking.pose(2.0)[own:]])
    assert len(places) > 8
    assert places[:, 1].min() > -0.02
    assert np.ptp(places[:, 0]) > 0.1
    assert [emitter.kind for emitter in breaking.emitters(0.0)] == ["splash"]
