"""What lens, shutter, glass and air do to the picture."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pytest
from tests.engines.stage.render.stage_set import at, box, camera, sphere, studio_scene

from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.scene import Emitter, Look, Material, Part, Pose, Prop, Ribbons, Scene

pytestmark = pytest.mark.renderer

CLEAN = Look(grain=0.0, bloom=0.0, vignette=0.0)
SIZE = (240, 136)


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(*SIZE, quality="draft") as renderer:
        yield renderer


def luma(frame: np.ndarray) -> np.ndarray:
    return np.asarray(frame[..., :3].astype(float) @ [0.2126, 0.7152, 0.0722])


def scene(**changes: object) -> Scene:
    """The studio with its shot changed; nothing on stage unless said."""
    whole = studio_scene(*SIZE, 4, look=CLEAN, track=camera(aperture=0.0))
    shot = replace(whole.shots[0], **{"actors": (), "props": (), **changes})
    return replace(whole, shots=(shot,))


def block(x: float, z: float, **values: object) -> Prop:
    part = Part(name="block", shape=box(0.2, 0.2, 0.2), material=Material(values=values))
    return Prop(part=part, transforms=at(x, 0.2, z)[None])


def steepest(frame: np.ndarray) -> float:
    return float(np.abs(np.diff(luma(frame), axis=1)).max())


def test_a_wide_aperture_blurs_what_is_out_of_focus(renderer: Renderer) -> None:
    far = (block(0.0, -6.0, albedo=(0.9, 0.9, 0.9)),)
    sharp = renderer.still(scene(props=far), 0.0)
    soft = renderer.still(scene(props=far, camera=camera(aperture=0.05)), 0.0)
    assert steepest(soft) < 0.6 * steepest(sharp)


def test_what_is_in_focus_stays_crisp_before_a_blurred_distance(renderer: Renderer) -> None:
    near = (block(0.0, -0.3, albedo=(0.9, 0.9, 0.9)), block(0.5, -8.0, albedo=(0.9, 0.1, 0.1)))
    sharp = renderer.still(scene(props=near), 0.0)
    soft = renderer.still(scene(props=near, camera=camera(aperture=0.03)), 0.0)
    assert steepest(soft) > 0.8 * steepest(sharp)


def test_what_is_near_blurs_when_the_focus_lies_far_off(renderer: Renderer) -> None:
    near = (block(0.0, 0.0, albedo=(0.9, 0.9, 0.9)),)
    sharp = renderer.still(scene(props=near), 0.0)
    track = camera(aperture=0.05)
    far = replace(track, focus=np.full_like(track.focus, 300.0))
    assert steepest(renderer.still(scene(props=near, camera=far), 0.0)) < 0.6 * steepest(sharp)


@dataclass(frozen=True)
class Thrown:
    """A white block that flies to the right."""

    speed: float
    id: str = "thrown"

    @property
    def parts(self) -> Sequence[Part]:
        return [block(0, 0, albedo=(0.9, 0.9, 0.9)).part]

    def pose(self, seconds: float) -> Sequence[Pose]:
        return [Pose(transform=at(self.speed * seconds - 0.6, 0.3, 0.0))]


def test_what_moves_smears_along_its_way(renderer: Renderer) -> None:
    still, *_ = renderer.draw(scene(actors=(Thrown(0.0),)))
    moving, *_ = renderer.draw(scene(actors=(Thrown(12.0),)))
    assert steepest(moving) < 0.75 * steepest(still)


def test_glass_shows_what_is_behind_it(renderer: Renderer) -> None:
    red = block(0.0, -1.2, albedo=(0.9, 0.02, 0.02))
    pane = Part(name="pane", shape=sphere(0.35), material=Material(shader="glass"))
    wall = replace(pane, material=Material(values={"albedo": (0.1, 0.1, 0.1)}))
    middle = np.s_[60:90, 110:130]
    placed = at(0.0, 0.35, 0.3)[None]
    through = renderer.still(scene(props=(red, Prop(part=pane, transforms=placed))), 0.0)[middle].astype(float)
    hidden = renderer.still(scene(props=(red, Prop(part=wall, transforms=placed))), 0.0)[middle].astype(float)
    assert (through[..., 0] - through[..., 1]).mean() > 30
    assert (hidden[..., 0] - hidden[..., 1]).mean() < 10


def test_many_instances_are_many(renderer: Renderer) -> None:
    one = block(0.0, 0.0, albedo=(0.9, 0.9, 0.9))
    many = replace(one, transforms=np.concatenate([at(x, 0.2, 0.0)[None] for x in (-1.0, 0.0, 1.0, 500.0)]))
    empty = luma(renderer.still(scene(), 0.0))
    few = (np.abs(luma(renderer.still(scene(props=(one,)), 0.0)) - empty) > 40).sum()
    lots = (np.abs(luma(renderer.still(scene(props=(many,)), 0.0)) - empty) > 40).sum()
    assert 2.2 * few < lots < 3.8 * few


def test_grass_grows_where_it_is_put(renderer: Renderer) -> None:
    rng = np.random.default_rng(4)
    roots = rng.uniform([-0.6, 0.0, -0.2], [0.6, 0.0, 0.2], (400, 3))
    points = roots[:, None, :] + np.array([0.0, 0.5, 0.0]) * np.linspace(0, 1, 4)[None, :, None]
    blades = Ribbons(
        points=points.astype(np.float32),
        half_width=np.full((400, 4), 0.008, np.float32),
        paint=np.zeros((400, 4), np.float32),
    )
    part = Part(name="grass", shape=blades, material=Material(values={"albedo": (0.05, 0.25, 0.03)}))
    frame = renderer.still(scene(props=(Prop(part=part, transforms=at(0, 0, 0)[None]),)), 0.0).astype(float)
    green = frame[..., 1] - frame[..., 0]
    assert (green > 15).mean() > 0.02
    assert green[:30].max() < 15


@pytest.mark.parametrize("kind", ["embers", "sparks", "motes", "dust", "leaves", "splash", "breath", "mist"])
def test_emitters_show_and_move(renderer: Renderer, kind: str) -> None:
    source = Emitter(kind=kind, rate=1.0, position=(0.0, 0.1, 0.0), radius=0.3, seed=3)
    empty = renderer.still(scene(), 0.15).astype(int)
    first, _, _, last = (frame.astype(int) for frame in renderer.draw(scene(emitters=(source,))))
    assert np.abs(renderer.still(scene(emitters=(source,)), 0.15).astype(int) - empty).max() > 2
    assert np.abs(first - last).max() > 2


def test_an_emitter_waits_for_its_time(renderer: Renderer) -> None:
    late = Emitter(kind="sparks", rate=1.0, position=(0.0, 0.1, 0.0), radius=0.1, start=9.0, end=10.0)
    assert np.array_equal(renderer.still(scene(emitters=(late,)), 0.1), renderer.still(scene(), 0.1))


def test_a_fire_is_hot_flickers_and_is_as_big_as_its_hearth(renderer: Renderer) -> None:
    def burning(radius: float, seconds: float) -> np.ndarray:
        fire = Emitter(kind="fire", rate=1.0, position=(0.0, 0.1, 0.0), radius=radius, seed=3)
        return renderer.still(scene(emitters=(fire,)), seconds, subframes=1)[..., :3].astype(np.int64)

    plain = renderer.still(scene(), 0.02, subframes=1)[..., :3].astype(np.int64)
    small, big, later = burning(0.05, 0.02), burning(0.3, 0.02), burning(0.3, 0.15)
    glow = (big - plain).clip(min=0)
    assert glow[..., 0].sum() > 1.5 * glow[..., 2].sum()
    assert (glow.sum(axis=2) > 60).sum() > 4 * ((small - plain).sum(axis=2) > 60).sum() > 0
    assert np.abs(big - later).max() > 60


def test_a_blast_is_bright_at_once_and_not_before(renderer: Renderer) -> None:
    now, later = (
        Emitter(kind="blast", rate=1.0, position=(0.0, 0.4, 0.0), radius=0.12, seed=2, start=start, end=start + 0.1)
        for start in (0.0, 5.0)
    )
    plain, flash, before = (
        renderer.still(scene(emitters=emitters), 0.12, subframes=1)[..., :3].astype(np.int64)
        for emitters in ((), (now,), (later,))
    )
    assert (flash - plain).max() > 60
    assert np.abs(before - plain).max() < 8
