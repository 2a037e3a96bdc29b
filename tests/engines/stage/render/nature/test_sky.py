import math

import numpy as np
import pytest

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature.land import read
from soundstage.engines.stage.render.nature.sky import SkyTables
from soundstage.engines.stage.scene import Air, Floats, Sky

pytestmark = pytest.mark.renderer


def _table(gl: Gl, body: str, degrees: float) -> Floats:
    return np.asarray(read(SkyTables(gl, Sky(body=body, sun_elevation=math.radians(degrees)), Air()).table)[..., :3])  # type: ignore[arg-type]


def _at(table: Floats, away: float, up: float) -> Floats:
    height, width = table.shape[:2]
    return np.asarray(table[int(math.sqrt(up / 90.0) * (height - 1)), int(away / 180.0 * (width - 1))])


def test_the_earths_sky_is_blue_by_day_and_red_low_at_sunset(gl: Gl) -> None:
    day, evening = _table(gl, "earth", 45.0), _table(gl, "earth", 1.0)
    overhead, low = _at(day, 90.0, 70.0), _at(evening, 8.0, 1.0)
    assert overhead[2] > 2.0 * overhead[0]
    assert low[0] > 3.0 * low[2]


def test_mars_is_butterscotch_with_a_blue_aureole(gl: Gl) -> None:
    table = _table(gl, "mars", 4.0)
    near, aside = _at(table, 5.0, 6.0), _at(table, 70.0, 15.0)
    assert aside[0] > aside[1] > aside[2]
    assert near[2] / near[0] > 1.8 * aside[2] / aside[0]


def test_twilight_fades_and_the_moon_has_no_sky(gl: Gl) -> None:
    levels = [float(_table(gl, "earth", degrees).mean()) for degrees in (10.0, 0.0, -4.0, -9.0)]
    assert levels == sorted(levels, reverse=True)
    assert levels[3] < 0.02 * levels[0]
    assert float(_table(gl, "moon", 30.0).mean()) < 1e-3


def test_tables_hold_no_surprises(gl: Gl) -> None:
    for body in ("earth", "mars"):
        for degrees in (-12.0, 0.0, 30.0, 89.0):
            table = _table(gl, body, degrees)
            assert np.isfinite(table).all()
            assert table.min() >= 0.0


def test_the_blue_hour_is_blue_with_a_warm_edge(gl: Gl) -> None:
    for degrees in (-2.0, -5.0):
        table = _table(gl, "earth", degrees)
        overhead, opposite, below_sun = _at(table, 90.0, 70.0), _at(table, 170.0, 20.0), _at(table, 4.0, 1.0)
        assert overhead[2] > overhead[1] > overhead[0]
        assert opposite[2] > 1.3 * opposite[0]
        assert below_sun[0] > 1.5 * below_sun[2]
