"""What a camera must go round, covered by spheres."""

import numpy as np

from soundstage.engines.stage.scene import Material, Mesh, Part, Prop
from soundstage.engines.stage.staging.solids import solids


def _level(x: np.ndarray, z: np.ndarray) -> np.ndarray:
    return np.zeros_like(x)


def _sheet(corners: list[tuple[float, float, float]], *places: tuple[float, float, float]) -> Prop:
    positions = np.asarray(corners, np.float32)
    mesh = Mesh(positions=positions, normals=np.zeros_like(positions), triangles=np.asarray([[0, 1, 2], [0, 2, 3]], np.uint32))
    transforms = np.stack([np.eye(4, dtype=np.float32) for _ in places])
    transforms[:, :3, 3] = places
    return Prop(part=Part(name="sheet", shape=mesh, material=Material()), transforms=transforms)


WALL = [(-3.0, 0.0, 0.0), (3.0, 0.0, 0.0), (3.0, 2.5, 0.0), (-3.0, 2.5, 0.0)]
FLOOR = [(-40.0, 0.0, -40.0), (40.0, 0.0, -40.0), (40.0, 0.0, 40.0), (-40.0, 0.0, 40.0)]


def test_a_wall_is_covered_and_what_lies_before_it_is_free() -> None:
    spheres = solids([_sheet(WALL, (0.0, 0.0, -4.0))], _level)

    def met(x: float, y: float, z: float) -> bool:
        return bool((np.linalg.norm(spheres[:, :3] - (x, y, z), axis=1) < spheres[:, 3]).any())

    assert all(met(x, y, -4.0) for x in np.linspace(-2.5, 2.5, 9) for y in (0.6, 1.2, 2.0))
    assert not any(met(x, 1.2, z) for x in (-2.0, 0.0, 2.0) for z in (-3.0, 0.0, 3.0))


def test_a_floor_is_no_obstacle() -> None:
    assert len(solids([_sheet(FLOOR, (0.0, -0.02, 0.0))], _level)) == 0


def test_what_is_far_or_small_is_left_out() -> None:
    crumb = [(0.1 * x, 0.3 + 0.1 * y, z) for x, y, z in WALL]
    assert (
        len(solids([_sheet(WALL, (80.0, 0.0, 0.0)), _sheet([(0.3 * x, 0.5 * y, z) for x, y, z in crumb], (0, 0, 2))], _level))
        == 0
    )


def test_every_instance_is_covered() -> None:
    one, two = (solids([_sheet(WALL, *places)], _level) for places in (((0, 0, 0),), ((0, 0, 0), (8.0, 0, 0))))
    assert len(two) == 2 * len(one)
