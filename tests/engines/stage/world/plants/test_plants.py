import numpy as np
import pytest

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Floats, Mesh
from soundstage.engines.stage.world import plants

_BUDGETS = {"wide": 600, "medium": 4200, "close": 21_000}


def _points(plant: plants.Plant) -> Floats:
    return np.concatenate([part.shape.positions for part in plant.parts if isinstance(part.shape, Mesh)])


@pytest.mark.parametrize("kind", sorted(plants.recipes()))
def test_every_plant_grows_whole_within_its_budget(kind: str) -> None:
    for detail, budget in _BUDGETS.items():
        plant = plants.make(kind, 3, detail)  # type: ignore[arg-type]
        points = _points(plant)
        assert np.isfinite(points).all()
        assert 0 < plant.triangles <= budget
        assert -1.3 < points[:, 1].min() < 0.12
        for part in plant.parts:
            assert isinstance(part.shape, Mesh)
            assert int(part.shape.triangles.max()) < len(part.shape.positions)
            assert np.allclose(np.linalg.norm(part.shape.normals, axis=1), 1.0, atol=1e-3)


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("palm trees", "palm"),
        ("a cherry blossom tree", "cherry"),
        ("weeping willow", "willow"),
        ("tree", "oak"),
        ("christmas tree", "spruce"),
        ("sunflowers", "sunflower"),
        ("red roses", "rose bush"),
        ("cactus", "saguaro"),
    ],
)
def test_a_plant_answers_to_its_words(words: str, kind: str) -> None:
    found = plants.find(words)
    assert found is not None
    assert found.name == kind


def test_what_is_no_plant_is_none() -> None:
    assert plants.find("locomotive") is None
    with pytest.raises(EngineError, match="locomotive"):
        plants.make("locomotive")


def test_seeds_grow_individuals_and_repeat_them() -> None:
    first, other = plants.make("oak", 1, "wide"), plants.make("oak", 2, "wide")
    plants.make.cache_clear()
    again = plants.make("oak", 1, "wide")
    assert np.array_equal(_points(first), _points(again))
    assert first.height != other.height


def test_a_tree_keeps_its_height_at_every_detail() -> None:
    tops = [_points(plants.make("spruce", 5, detail))[:, 1].max() for detail in ("wide", "medium", "close")]
    assert max(tops) - min(tops) < 0.1 * max(tops)


def test_winter_bares_an_oak_but_not_a_spruce() -> None:
    oak, spruce = (plants.make(kind, 1, "wide", season="winter") for kind in ("oak", "spruce"))
    assert [part.name for part in oak.parts] == ["tree trunk"]
    assert [part.name for part in spruce.parts] == ["tree trunk", "tree leaves"]


def test_autumn_turns_leaves() -> None:
    def leaf(season: str) -> tuple[float, ...]:
        colour = plants.make("maple", 1, "wide", season=season).parts[1].material.values["albedo"]
        assert isinstance(colour, tuple)
        return colour

    assert leaf("autumn")[0] > 2.0 * leaf("autumn")[1] or leaf("autumn")[0] > leaf("autumn")[1]
    assert leaf("spring")[1] > leaf("spring")[0]


def test_plants_stand_on_the_surveyed_ground_and_leave_the_lane_free() -> None:
    def sloping(x: Floats, z: Floats) -> Floats:
        return np.asarray(0.2 * x - 0.1 * z, np.float32)

    stand = plants.Stand(kind="oak", count=30, near=5.0, far=60.0, apart=3.0, lane=3.0, finest="wide", sink=0.05)
    props = plants.sow(sloping, np.random.default_rng(4), [stand])
    spots = np.concatenate([prop.transforms[:, :3, 3] for prop in props if prop.part.name == "tree trunk"])
    assert len(spots) == 30
    assert spots[:, 1] == pytest.approx(sloping(spots[:, 0], spots[:, 2]) - 0.05, abs=1e-4)
    assert np.hypot(spots[:, 0], spots[:, 2]).min() >= 5.0
    assert not ((np.abs(spots[:, 0]) < 3.0) & (spots[:, 2] > -5.0)).any()
    away = np.linalg.norm(spots[:, None, [0, 2]] - spots[None][:, :, [0, 2]], axis=2) + 1e9 * np.eye(len(spots))
    assert away.min() > 3.0


def test_the_nearest_plants_are_the_finest() -> None:
    stand = plants.Stand(kind="birch", count=40, near=4.0, far=90.0, apart=2.0, individuals=1, most=2)
    props = plants.sow(lambda x, z: np.zeros_like(x), np.random.default_rng(1), [stand])
    trunks = [prop for prop in props if prop.part.name == "tree trunk"]
    sizes = [(len(prop.part.shape.positions), np.hypot(*prop.transforms[:, [0, 2], 3].T).mean()) for prop in trunks]  # type: ignore[union-attr]
    sizes.sort()
    assert [far for _, far in sizes] == sorted((far for _, far in sizes), reverse=True)


def test_a_stand_of_none_is_empty() -> None:
    stand = plants.Stand(kind="baobab", count=0)
    assert len(plants.spread(stand, np.random.default_rng(1))) == 0
