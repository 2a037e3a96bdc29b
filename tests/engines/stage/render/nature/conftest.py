from collections.abc import Iterator

import moderngl
import numpy as np
import pytest

from soundstage.engines.stage import world
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import Nature, survey
from soundstage.engines.stage.render.noise import noise_volume
from soundstage.engines.stage.render.view import FrameBlock, direction, look_through, orthographic
from soundstage.engines.stage.scene import CameraTrack, Floats, Shot

SIZE = (160, 90)


@pytest.fixture(scope="package")
def gl() -> Iterator[Gl]:
    device = Gl()
    device.shared["t_noise"] = device.volume(noise_volume())
    shadow = device.depth(16, 16, compare=True)
    device.target(depth=shadow).clear()
    device.shared["t_shadow"] = shadow
    yield device
    device.release()


@pytest.fixture(scope="module", autouse=True)
def _ours_for_the_module(gl: Gl) -> None:
    """Another module's device may be the current one by now."""
    gl.activate()


@pytest.fixture(autouse=True)
def _ours_for_the_test(gl: Gl) -> None:
    gl.activate()


def camera(*, back: float = 8.0, high: float = 1.5, push: float = 1.0, turn: float = 0.0) -> CameraTrack:
    """From behind the origin, looking along −z, moving in by `push` metres over two seconds."""
    c, s = np.cos(turn), np.sin(turn)
    rotation = np.array([[c, 0.0, -s], [0.0, 1.0, 0.0], [s, 0.0, c]], np.float32)
    return CameraTrack(
        times=np.array([0.0, 2.0], np.float32),
        position=np.array([[0.0, high, back], [0.0, high, back - push]], np.float32),
        rotation=np.stack([rotation, rotation]),
        vfov=np.full(2, 0.55, np.float32),
        focus=np.full(2, 8.0, np.float32),
        aperture=np.zeros(2, np.float32),
    )


def shot_at(gl: Gl, **setting: object) -> Shot:
    """A shot of a place without a cast."""
    described: dict[str, object] = {"seed": 3, "survey": lambda land: survey(gl, land), **setting}
    place = world.build(**described)  # type: ignore[arg-type]
    return Shot(
        start_frame=0, end_frame=48, camera=camera(), sky=place.sky, air=place.air, wind=place.wind, key=place.key,
        look=place.look, landscape=place.landscape, emitters=place.emitters,
    )  # fmt: skip


def picture(gl: Gl, nature: Nature, shot: Shot, seconds: float) -> Floats:
    """Radiance and depth (h, w, 5) of ground, background and air as the renderer asks for them, top row first."""
    width, height = SIZE
    around = nature.environment
    gl.shared["t_environment"] = around.texture
    view = look_through(shot.camera, seconds, width=width, height=height)
    away = orthographic(direction(shot.key.azimuth, shot.key.elevation), (0.0, -5000.0, 0.0), 1.0, 1.0, 16)
    FrameBlock(gl).write(
        view, shot.key, shadow=away, texel=0.01, depth=1.0, harmonics=around.harmonics, levels=around.levels
    )  # fmt: skip
    colour, depth = gl.image(width, height), gl.depth(width, height)
    whole, flat, context = gl.target(colour, depth=depth), gl.target(colour), gl.context
    whole.use().clear()
    context.enable(moderngl.DEPTH_TEST)
    context.depth_func = "<"
    nature.draw_ground(view)
    context.depth_func = "<="
    nature.draw_background(view)
    context.depth_func = "<"
    context.disable(moderngl.DEPTH_TEST)
    flat.use()
    nature.draw_air(view, depth)
    pixels = np.frombuffer(whole.framebuffer.read(components=4, dtype="f4"), np.float32).reshape(height, width, 4)
    deep = np.frombuffer(depth.read(), np.float32).reshape(height, width, 1)
    return np.concatenate([pixels, deep], axis=2)[::-1]
