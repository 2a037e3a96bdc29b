"""Whole frames of a small studio scene."""

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from soundstage.engines.base import EngineError
from soundstage.engines.stage.render import Renderer, describe
from soundstage.engines.stage.scene import Landscape, Light, Look, Material, Mesh, Part, Prop, Scene

pytestmark = pytest.mark.renderer

Make = Callable[..., Scene]
SIZE = (160, 90)


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(*SIZE, quality="draft") as renderer:
        yield renderer


def film(renderer: Renderer, scene: Scene) -> list[np.ndarray]:
    return [frame.copy() for frame in renderer.draw(scene)]


def luma(frame: np.ndarray) -> np.ndarray:
    return np.asarray(frame[..., :3].astype(float) @ [0.2126, 0.7152, 0.0722])


def test_it_names_what_draws(renderer: Renderer) -> None:
    assert "OpenGL" in renderer.describe()
    assert describe() == renderer.describe()


def test_frames_are_rgba_and_opaque(renderer: Renderer, studio: Make) -> None:
    frames = film(renderer, studio(frames=3))
    assert len(frames) == 3
    for frame in frames:
        assert frame.shape == (90, 160, 4)
        assert frame.dtype == np.uint8
        assert frame[..., 3].min() == 255


def test_a_frame_is_exposed_and_has_no_holes(renderer: Renderer, studio: Make) -> None:
    values = luma(renderer.still(studio(), 0.05))
    assert 60 < values.mean() < 150
    assert values.min() > 2
    assert np.quantile(values, 0.99) > 130


def test_the_top_row_is_the_top(renderer: Renderer, studio: Make) -> None:
    values = luma(renderer.still(studio(look=Look(vignette=0.0)), 0.0))
    assert values[70:].mean() > values[:20].mean() + 15


def test_things_move(renderer: Renderer, studio: Make) -> None:
    first, *_, last = film(renderer, studio(frames=6, look=Look(grain=0.0)))
    assert np.abs(luma(first) - luma(last)).max() > 30


def test_the_same_scene_gives_the_same_bits(renderer: Renderer, studio: Make) -> None:
    once, twice = film(renderer, studio(cuts=(2,), frames=4)), film(renderer, studio(cuts=(2,), frames=4))
    assert all(np.array_equal(a, b) for a, b in zip(once, twice, strict=True))


def test_another_process_gives_the_same_bits(studio: Make) -> None:
    program = (
        f"import sys, hashlib; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from stage_set import studio_scene\n"
        "from soundstage.engines.stage.render import Renderer\n"
        "digest = hashlib.sha256()\n"
        "with Renderer(96, 54) as renderer:\n"
        "    for frame in renderer.draw(studio_scene(96, 54, 2)): digest.update(frame.tobytes())\n"
        "print(digest.hexdigest())\n"
    )
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()
    digest = hashlib.sha256()
    with Renderer(96, 54) as renderer:
        for frame in renderer.draw(studio(96, 54, 2)):
            digest.update(frame.tobytes())
    assert digest.hexdigest() == found


def test_grain_differs_by_seed_and_by_frame(renderer: Renderer, studio: Make) -> None:
    one, other = renderer.still(studio(seed=1), 0.0), renderer.still(studio(seed=2), 0.0)
    difference = np.abs(one.astype(int) - other.astype(int))
    assert 0 < difference.mean() < 12


def test_the_shadow_falls_where_the_light_cannot_reach(renderer: Renderer, studio: Make) -> None:
    left = Light(azimuth=-1.4, elevation=0.5, colour=(9.0, 9.0, 9.0))
    right = Light(azimuth=1.4, elevation=0.5, colour=(9.0, 9.0, 9.0))
    look = Look(grain=0.0, bloom=0.0)
    by_left = luma(renderer.still(studio(key=left, look=look), 0.0))
    by_right = luma(renderer.still(studio(key=right, look=look), 0.0))
    change = by_left - by_right
    assert change.max() > 40
    assert change.min() < -40


def test_looks_reach_the_picture(renderer: Renderer, studio: Make) -> None:
    plain = renderer.still(studio(look=Look(grain=0.0)), 0.0).astype(float)
    mono = renderer.still(studio(look=Look(grain=0.0, monochrome=True)), 0.0).astype(float)
    dark = renderer.still(studio(look=Look(grain=0.0, exposure=-1.0)), 0.0).astype(float)
    assert np.ptp(mono[..., :3], axis=-1).max() <= 6
    assert np.ptp(plain[..., :3], axis=-1).max() > 60
    assert dark[..., :3].mean() < 0.8 * plain[..., :3].mean()


def test_outlines_are_smooth(studio: Make) -> None:
    with Renderer(*SIZE) as renderer:
        *_, last = film(renderer, studio(frames=4, look=Look(grain=0.0)))
    steps = np.abs(np.diff(luma(last), axis=1))
    strong = steps > 25
    isolated = strong[:, 1:-1] & (steps[:, :-2] < 3) & (steps[:, 2:] < 3)
    assert isolated.sum() < 0.25 * strong.sum()


def test_an_unknown_material_is_named(renderer: Renderer, studio: Make) -> None:
    with pytest.raises(EngineError, match=r"velvetine.*standard"):
        renderer.still(studio(materials=[Material(shader="velvetine")]), 0.0)


def test_passes_are_timed_on_request(studio: Make) -> None:
    with Renderer(64, 36, quality="draft", measure=True) as renderer:
        film(renderer, studio(64, 36, 1))
        assert {"shadow", "cast", "background", "resolve", "finish"} <= set(renderer.timings)
        assert all(milliseconds >= 0 for milliseconds in renderer.timings.values())


def test_a_new_device_draws_what_a_used_one_does(renderer: Renderer, studio: Make) -> None:
    renderer.still(studio(key=Light(azimuth=1.4, elevation=0.3, colour=(9.0, 9.0, 9.0))), 0.0)
    used = renderer.still(studio(), 0.0)
    with Renderer(*SIZE, quality="draft") as new:
        assert np.array_equal(new.still(studio(), 0.0), used)


def test_it_surveys_a_landscape(renderer: Renderer) -> None:
    slope = Landscape(
        name="slope",
        glsl="float landform(vec2 xz) { return 0.25 * xz.x; }\nfloat detail(vec2 xz) { return 0.0; }\n"
        "void surface(inout Ground g) { g.albedo = vec3(0.2); }\n",
    )
    x = np.array([0.0, 4.0, 40.0], np.float32)
    assert np.allclose(renderer.survey(slope)(x, np.zeros(3, np.float32)), 0.25 * x, atol=0.2)


def test_crumbs_that_vanish_afar_leave_the_rest_of_the_picture(renderer: Renderer, studio: Make) -> None:
    """A prop of thousands of specks has no triangle left at its coarsest; the frame is drawn without it."""
    specks = np.random.default_rng(3).uniform(-1.0, 1.0, (1500, 1, 3)) + np.array([[0, 0, 0], [1e-6, 0, 0], [0, 1e-6, 0]])
    points = specks.reshape(-1, 3).astype(np.float32)
    mesh = Mesh(
        positions=points,
        normals=np.tile(np.array([[0.0, 0.0, 1.0]], np.float32), (len(points), 1)),
        triangles=np.arange(len(points), dtype=np.uint32).reshape(-1, 3),
    )
    afar = np.tile(np.eye(4, dtype=np.float32), (600, 1, 1))  # more triangles than a frame can afford
    afar[:, :3, 3] = np.random.default_rng(4).uniform((-8.0, 0.0, -70.0), (8.0, 2.0, -50.0), (600, 3))
    scene = studio()
    crumbs = Prop(part=Part(name="crumbs", shape=mesh, material=scene.shots[0].props[0].part.material), transforms=afar)
    strewn = replace(scene, shots=tuple(replace(shot, props=(*shot.props, crumbs)) for shot in scene.shots))
    with_them, without = (luma(renderer.still(each, 0.0)) for each in (strewn, scene))
    assert np.abs(with_them - without).mean() < 2.0
