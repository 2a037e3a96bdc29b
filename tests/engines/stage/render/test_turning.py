"""A take under a light that becomes another: darker step by step, each end as if filmed by itself."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.render.turning import shares
from soundstage.engines.stage.scene import Curve, Look, Scene, Turn


def turning_scene(studio: Callable[..., Scene]) -> Scene:
    scene = studio()
    shot = scene.shots[0]
    scene = replace(scene, shots=(replace(shot, start_frame=0, end_frame=12),))
    shot = scene.shots[0]
    share = Curve(times=np.array([0.1, 0.4], np.float32), values=np.array([0.0, 1.0], np.float32))
    dark = replace(shot, look=replace(shot.look, exposure=-3.0))
    return replace(scene, shots=(replace(shot, look=Look(exposure=0.0), turns=(Turn(into=dark, share=share),)),))


def test_shares_always_make_a_whole() -> None:
    share = Curve(times=np.array([0.0, 1.0], np.float32), values=np.array([0.0, 1.0], np.float32))
    later = Curve(times=np.array([1.0, 2.0], np.float32), values=np.array([0.0, 1.0], np.float32))

    class Shot:
        turns = (Turn(into=None, share=share), Turn(into=None, share=later))  # type: ignore[arg-type]

    for time in np.linspace(0.0, 2.0, 9):
        assert sum(shares(Shot(), float(time))) == pytest.approx(1.0)  # type: ignore[arg-type]
    assert shares(Shot(), 1.0) == pytest.approx((0.0, 1.0, 0.0))  # type: ignore[arg-type]


def test_the_picture_darkens_evenly_and_its_ends_are_the_lights_by_themselves(studio: Callable[..., Scene]) -> None:
    scene = turning_scene(studio)
    with Renderer(scene.width, scene.height, quality="draft") as renderer:
        frames = [frame[..., :3].astype(np.float32) for frame in renderer.draw(scene)]
        first = next(iter(renderer.draw(replace(scene, shots=(replace(scene.shots[0], turns=()),)))))[..., :3]
        half = renderer.still(scene, 0.25)[..., :3].astype(np.float32)
    levels = [float(frame.mean()) for frame in frames]
    assert len(frames) == 12
    assert np.abs(frames[0] - first).max() <= 1.0
    assert all(after <= before + 0.6 for before, after in pairwise(levels))
    assert levels[-1] < 0.6 * levels[0]
    assert levels[-1] < float(half.mean()) < levels[0]
