"""Looks drawn over a known print: each does what its name says, the same way every time."""

from collections.abc import Iterator

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from soundstage.engines.stage.looks import recipes
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.noise import noise_volume
from soundstage.engines.stage.render.styling import Styling, Stylist

pytestmark = pytest.mark.renderer
WIDTH, HEIGHT = 192, 108
TREATED = sorted(name for name, look in recipes().items() if look.steps)


@pytest.fixture(scope="module")
def gl() -> Iterator[Gl]:
    gl = Gl()
    gl.shared["t_noise"] = gl.volume(noise_volume())
    yield gl
    gl.release()


@pytest.fixture(scope="module")
def plate() -> NDArray[np.uint8]:
    """A dusk with a red disc: soft sky, a hard edge, something round."""
    picture = np.zeros((HEIGHT, WIDTH, 4), np.uint8)
    picture[..., :3] = (np.linspace(60, 210, HEIGHT)[:, None, None] * np.array([1.0, 0.75, 0.55])).astype(np.uint8)
    picture[70:, :, :3] = (40, 60, 70)
    cv2.circle(picture, (96, 55), 26, (200, 30, 25, 255), -1)
    picture[..., 3] = 255
    return picture


def treated(gl: Gl, plate: NDArray[np.uint8], name: str, *, number: int = 0, seed: int = 5) -> NDArray[np.uint8]:
    depth = np.full((HEIGHT, WIDTH, 4), 0.4, np.float16)
    depth[..., 3] = np.where(plate[::-1, :, 0] > 190, 4.0, 60.0)
    styling = Styling(gl, recipes()[name], WIDTH, HEIGHT)
    target = styling.draw(gl.texture(plate), gl.texture(depth), number=number, seed=seed)
    assert target is not None
    raw = np.frombuffer(target.framebuffer.read(components=4), np.uint8)
    return raw.reshape(target.size[1], target.size[0], 4)[..., :3]


@pytest.mark.parametrize("name", TREATED)
def test_a_look_changes_the_picture_but_not_what_it_shows(gl: Gl, plate: NDArray[np.uint8], name: str) -> None:
    picture = treated(gl, plate, name)
    assert picture.shape == (HEIGHT, WIDTH, 3)
    assert np.abs(picture.astype(int) - plate[..., :3]).mean() > 0.3
    inside = np.s_[14:-14, 24:-24]
    grey, before = (
        cv2.GaussianBlur(cv2.cvtColor(p, cv2.COLOR_RGB2GRAY), (0, 0), 4)[inside].ravel() for p in (picture, plate[..., :3])
    )
    assert np.corrcoef(grey, before)[0, 1] > 0.5


@pytest.mark.parametrize("name", ["van_gogh", "vintage_film"])
def test_a_look_is_the_same_for_the_same_seed_and_drawing(gl: Gl, plate: NDArray[np.uint8], name: str) -> None:
    assert np.array_equal(treated(gl, plate, name), treated(gl, plate, name))
    assert not np.array_equal(treated(gl, plate, name), treated(gl, plate, name, seed=6))
    assert not np.array_equal(treated(gl, plate, name), treated(gl, plate, name, number=12))


def test_pixels_are_big_and_their_colours_few(gl: Gl, plate: NDArray[np.uint8]) -> None:
    picture = treated(gl, plate, "pixel")
    assert len(np.unique(picture.reshape(-1, 3), axis=0)) < 120
    assert len(np.unique(treated(gl, plate, "oil").reshape(-1, 3), axis=0)) > 1000


def test_ink_runs_where_something_stands_before_something_else(gl: Gl, plate: NDArray[np.uint8]) -> None:
    picture = cv2.cvtColor(treated(gl, plate, "comic"), cv2.COLOR_RGB2GRAY)
    rim = [picture[int(55 + 26 * np.sin(a)), int(96 + 26 * np.cos(a))] for a in np.linspace(0, 6.28, 60)]
    assert np.median(rim) < 70 < np.median(picture[45:65, 90:102])


def test_a_sheet_is_pale_at_its_edge_in_watercolour(gl: Gl, plate: NDArray[np.uint8]) -> None:
    picture = treated(gl, plate, "watercolor")
    assert picture[:1].mean() > 210


def test_a_stylist_makes_each_look_once_and_leaves_the_plain_alone(gl: Gl) -> None:
    stylist = Stylist(gl, WIDTH, HEIGHT)
    assert stylist.styling("oil") is stylist.styling("oil painting")
    assert stylist.styling("") is None
    assert stylist.styling("cinematic") is None
    assert (
        Styling(gl, recipes()["noir"], WIDTH, HEIGHT).draw(
            gl.texture(np.zeros((8, 8, 4), np.uint8)), gl.texture(np.zeros((8, 8, 4), np.float16)), number=0, seed=1
        )
        is None
    )
