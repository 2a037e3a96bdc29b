import numpy as np
import pytest

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import Nature
from soundstage.engines.stage.render.nature.heavens import flash, lit_by
from soundstage.engines.stage.scene import Floats, Shot

from .conftest import SIZE, picture, shot_at

pytestmark = pytest.mark.renderer


def _seen(gl: Gl, seconds: float = 0.5, **setting: object) -> Floats:
    shot = shot_at(gl, **{"planet": "earth", "time": "day", **setting})
    nature = Nature(gl, shot, *SIZE)
    nature.bake()
    pixels = picture(gl, nature, shot, seconds)
    assert np.isfinite(pixels).all()
    return pixels


def test_an_aurora_is_green_over_the_land(gl: Gl) -> None:
    plain = _seen(gl, place="snowfield", time="night", features=())
    lit = _seen(gl, place="snowfield", time="night", features=("aurora",))
    added = (lit - plain)[:30, :, :3].mean(axis=(0, 1))
    assert added[1] > 1.3 * added[0]
    assert added[1] > 0.004


def test_space_is_black_with_stars_and_a_world(gl: Gl) -> None:
    pixels = _seen(gl, place="space", noun="saturn", planet="space")[..., :3].max(axis=2)
    assert (pixels < 0.01).mean() > 0.2
    assert (pixels > 0.2).mean() > 0.05


def test_under_water_red_is_lost(gl: Gl) -> None:
    red, _, blue = _seen(gl, place="underwater")[:40, :, :3].mean(axis=(0, 1))
    assert blue > 2.0 * red


def test_a_still_lake_mirrors_what_stands_over_it(gl: Gl) -> None:
    pixels = _seen(gl, place="lake", sun_azimuth=0.8)
    light = pixels[..., :3] @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    assert light[:20].mean() > 0.0
    bank, water = light[36:44].std(), light[46:62].std()
    assert water > 0.1 * bank


def _stormy(gl: Gl) -> Shot:
    return shot_at(gl, place="plain", planet="earth", time="day", weather=("storm",))


def test_lightning_lights_land_and_sky_for_an_instant(gl: Gl) -> None:
    shot = _stormy(gl)
    nature = Nature(gl, shot, *SIZE)
    nature.bake()
    bolt = shot.sky.bolts[0]
    before, during = (picture(gl, nature, shot, bolt.time + late)[..., :3] for late in (-0.1, 0.005))
    assert during.mean() > 1.1 * before.mean()
    assert during.max() > 4.0 * before.max()


def test_a_flash_fills_the_shadows_and_passes(gl: Gl) -> None:
    shot = _stormy(gl)
    time = shot.sky.bolts[0].time
    assert flash(shot, time - 0.1) == 0.0
    assert flash(shot, time + 0.01) > 0.15
    assert lit_by(shot, time + 0.01).fill > shot.key.fill
    assert lit_by(shot, time - 0.1) == shot.key
