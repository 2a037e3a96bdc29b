"""The cast's materials link, and what they draw is a figure and not a smear."""

import numpy as np
import pytest

from soundstage.engines.stage.cast import Figure
from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.render.studio import Studio
from soundstage.engines.stage.scene import Air, CameraTrack, Light, Look, Scene, Shot, Sky, Wind

pytestmark = pytest.mark.renderer


def picture(figure: Figure, with_figure: bool) -> np.ndarray:
    camera = CameraTrack(
        times=np.zeros(1, np.float32),
        position=np.array([[0.0, 1.1, 6.0]], np.float32),
        rotation=np.eye(3, dtype=np.float32)[None],
        vfov=np.array([0.42], np.float32),
        focus=np.array([6.0], np.float32),
        aperture=np.zeros(1, np.float32),
    )
    shot = Shot(
        start_frame=0,
        end_frame=1,
        camera=camera,
        sky=Sky(),
        air=Air(),
        wind=Wind(),
        look=Look(grain=0.0),
        key=Light(azimuth=2.2, elevation=0.6, colour=(9.0, 8.4, 7.4)),
        actors=(figure,) if with_figure else (),
    )
    scene = Scene(width=160, height=160, fps=24, seed=1, shots=(shot,))
    with Renderer(160, 160, quality="draft", backdrop=Studio) as renderer:
        return next(iter(renderer.draw(scene)))[..., :3].astype(float).copy()


@pytest.mark.parametrize("name", ["astronaut", "woman"])
def test_a_figure_stands_out_from_an_empty_stage(name: str, request: pytest.FixtureRequest) -> None:
    figure: Figure = request.getfixturevalue(name)
    change = np.abs(picture(figure, True) - picture(figure, False)).max(axis=2)
    inside = change[:, 55:105] > 12.0
    rows = np.nonzero(inside.any(axis=1))[0]
    assert np.ptp(rows) > 85
    assert 0.01 < (change > 12.0).mean() < 0.45
