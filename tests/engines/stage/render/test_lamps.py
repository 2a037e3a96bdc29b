"""Lamps, rooms and still shadows as they are seen."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from soundstage.engines.stage import render
from soundstage.engines.stage.render.practicals import MOST, Practicals, lit, strongest
from soundstage.engines.stage.scene import Curve, Lamp, Light, Scene


def _lit_by(scene: Scene, *lamps: Lamp) -> np.ndarray:
    shot = scene.shots[0]
    dark = Light(azimuth=0.0, elevation=0.8, colour=(0.01, 0.01, 0.01), fill=0.05)
    shot = replace(shot, key=dark, lamps=lamps, look=replace(shot.look, grain=0.0, vignette=0.0))
    with render.Renderer(128, 72) as renderer:
        return renderer.still(replace(scene, width=128, height=72, shots=(shot,)), 0.0, subframes=2)[..., :3].astype(float)


@pytest.mark.renderer
def test_a_red_lamp_reddens_what_stands_near_it(studio: Callable[..., Scene]) -> None:
    scene = studio()
    red = _lit_by(scene, Lamp(position=(0.0, 2.2, 1.5), colour=(60.0, 2.0, 2.0)))
    plain = _lit_by(scene)
    assert red[..., 0].mean() - red[..., 2].mean() > plain[..., 0].mean() - plain[..., 2].mean() + 3.0


def test_the_strongest_lamps_are_chosen_and_one_that_casts_comes_first() -> None:
    far = [Lamp(position=(float(x), 3.0, 0.0), colour=(9.0, 9.0, 9.0)) for x in range(30)]
    caster = Lamp(position=(4.0, 3.0, 0.0), colour=(1.0, 1.0, 1.0), casts_shadow=True)
    chosen = strongest([*far, caster], (0.0, 0.0, 0.0))
    assert len(chosen) == MOST
    assert max(lamp.position[0] for lamp in chosen) < 20.0


def test_a_lamp_follows_its_level_over_time() -> None:
    fading = Curve(times=np.array([0.0, 2.0], np.float32), values=np.array([1.0, 0.0], np.float32))
    rows, count = lit([Lamp(position=(0.0, 2.0, 0.0), colour=(8.0, 4.0, 2.0), level=fading)], 1.0)
    assert count == 1
    assert rows[0, 1, :3] == pytest.approx([4.0, 2.0, 1.0])


def test_the_block_is_as_long_as_the_shaders_say() -> None:
    assert Practicals().floats().shape == (3 * 16 + 4 * 4 + 3 * MOST * 4,)
