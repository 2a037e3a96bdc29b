import numpy as np
import pytest

from soundstage.engines.stage.cast.body.shape import body_skeleton, build_of, shaped
from soundstage.engines.stage.cast.body.subdivide import patch
from soundstage.engines.stage.cast.body.template import target, template
from soundstage.engines.stage.cast.body.zones import zones
from soundstage.engines.stage.motion import INDEX, Bearing


def test_the_template_is_whole() -> None:
    base = template()
    assert base.positions.shape == (19158, 3)
    assert np.allclose(base.weights.sum(axis=1), 1.0, atol=1e-4)
    assert len(base.quads("body")[0]) == 13378


@pytest.mark.parametrize(("gender", "low", "high"), [("male", 1.60, 2.0), ("female", 1.45, 1.9)])
def test_adults_have_adult_statures(gender: str, low: float, high: float) -> None:
    for seed in range(3):
        points = shaped(build_of(gender, "adult", (), seed))  # type: ignore[arg-type]
        body = points[template().vertices("body")]
        assert abs(body[:, 1].min()) < 1e-4
        assert low < body[:, 1].max() < high


def test_words_shape_the_body() -> None:
    thin, stout = (shaped(build_of("male", "adult", (word,), 1))[template().vertices("body")] for word in ("thin", "fat"))
    waist = [np.ptp(p[(p[:, 1] > 1.05) & (p[:, 1] < 1.15) & (np.abs(p[:, 0]) < 0.3)][:, 2]) for p in (thin, stout)]
    assert waist[1] > waist[0] * 1.15
    assert build_of("male", "old", (), 1).old > 0.9


def test_a_seed_gives_one_person_and_another_gives_another() -> None:
    first, again, other = (shaped(build_of("female", "adult", (), seed)) for seed in (4, 4, 5))
    assert np.array_equal(first, again)
    assert np.abs(first - other).max() > 0.005


def test_neutral_arms_hang_and_palms_face_the_thighs() -> None:
    skeleton = body_skeleton(shaped(build_of("male", "adult", (), 1)))
    p = skeleton.proportions
    bearing = Bearing(pelvis=np.array([0.0, p.hip_height, 0.0]), azimuth=np.pi)
    for arm in bearing.arms:
        arm.flex = arm.abduct = arm.twist = arm.elbow = arm.pronate = arm.wrist = 0.0
    for side, footing in enumerate(bearing.feet):
        footing.ankle = np.array([(1 - 2 * side) * 0.5 * p.hip_width, p.ankle, 0.0])
    _, places = skeleton.solve(bearing)
    for side in "lr":
        shoulder, wrist = places[INDEX[f"upperarm_{side}"]], places[INDEX[f"hand_{side}"]]
        way = (wrist - shoulder) / np.linalg.norm(wrist - shoulder)
        assert way[1] < -0.99
        index, little = places[INDEX[f"finger21_{side}"]], places[INDEX[f"finger51_{side}"]]
        assert (index - little)[2] > 0.6 * np.linalg.norm(index - little)


def test_subdivision_quadruples_faces_and_keeps_the_place() -> None:
    base = template()
    quads, uv = base.quads("helper-tights")
    coarse, fine = (patch(quads, uv, len(base.positions), steps) for steps in (0, 1))
    assert len(fine.quads) == 4 * len(coarse.quads)
    low, high = coarse.take(base.positions), fine.take(base.positions)
    assert np.allclose(low.min(axis=0), high.min(axis=0), atol=0.02)
    assert np.allclose(fine.matrix.sum(axis=1), 1.0, atol=1e-4)


def test_face_units_and_zones_are_where_they_should_be() -> None:
    index, offset = target("face/jawOpen")
    assert (template().positions[index][:, 1] > 0.5).all()
    assert offset[:, 1].min() < -0.005
    z = zones()
    assert z.arm.max() > 1.9
    assert z.leg.max() > 1.9
    assert (z.at[z.leg > 1.0, 1] < 0.0).all()
