"""Sky, land, water and air of one shot."""

import math
from typing import Any

import moderngl
import numpy as np

from soundstage.engines.stage.render.backdrop import Environment
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import heavens
from soundstage.engines.stage.render.nature.air import AirStuff
from soundstage.engines.stage.render.nature.clouds import cloud_noise, cloud_uniforms
from soundstage.engines.stage.render.nature.grass import Grass, low_things
from soundstage.engines.stage.render.nature.ground import NearGround
from soundstage.engines.stage.render.nature.land import Grid, Land
from soundstage.engines.stage.render.nature.light import environment
from soundstage.engines.stage.render.nature.matte import Matte, paint
from soundstage.engines.stage.render.nature.path import Coverage, coverage
from soundstage.engines.stage.render.nature.sky import SkyTables
from soundstage.engines.stage.render.nature.water import Water
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.view import View, direction
from soundstage.engines.stage.scene import Landscape, Shot, Vec3

__all__ = ["Nature", "survey"]

_FLAT = Landscape(
    name="flat",
    glsl="float landform(vec2 xz) { return 0.0; }\nfloat detail(vec2 xz) { return 0.0; }\n"
    "void surface(inout Ground g) { g.albedo = vec3(0.2); }\n",
)
_REACH = 420.0  # metres to which the near ground is real geometry
_MATTE_NEAR = 70.0
_ENVIRONMENT = (512, 256)
_GRADUATED = 0.52
_HEAPS = 2  # among the kinds of clouds
_AFTERGLOW = 0.45  # of the key light, on the far land


def survey(gl: Gl, landscape: Landscape) -> Grid:
    """Evaluate a landscape's height function onto grids for the CPU: `Landscape.height`."""
    return Land(gl, landscape).grid()


class Nature:
    """The backdrop of one shot: see `render.backdrop.Backdrop` for the order of calls."""

    def __init__(self, gl: Gl, shot: Shot, width: int, height: int, fps: int = 24) -> None:
        self._gl, self._shot = gl, shot
        self._size = (width, height)
        self._times = (shot.start_frame / fps, max(shot.end_frame - 1, shot.start_frame) / fps)
        self._environment: Environment | None = None
        self._matte: Matte | None = None
        self._ground: NearGround | None = None

    # ---------------------------------------------------------------------------------------------------------- bake

    def bake(self) -> None:
        gl, shot = self._gl, self._shot
        cover = coverage(shot.camera, *self._times, aspect=self._size[0] / self._size[1], height=self._size[1])
        with gl.timed("bake sky"):
            self.sky = SkyTables(gl, shot.sky, shot.air)
            self._clouds = cloud_noise(gl)
        with gl.timed("bake heights"):
            self.land = Land(gl, shot.landscape or _FLAT)
        with gl.timed("bake environment"):
            self._environment = self._bake_environment()
        with gl.timed("bake matte"):
            self._matte = self._bake_matte(cover)
        with gl.timed("bake ground"):
            key = shot.key
            if self.land.value("void") < 0.5:
                light = direction(key.azimuth, key.elevation)
                self._ground = NearGround(
                    gl, self.land, cover, self.sky, reach=_REACH, light=light, soft=key.softness, height=self._size[1]
                )
        x, _, z = (float(value) for value in shot.anchor)
        height = self.land.landscape.height(np.array([x], np.float32), np.array([z], np.float32))
        anchor = (x, float(height[0]), z)
        self._grow(cover, anchor)
        self._air = AirStuff(gl, shot, self.land, self.sky, self._size, anchor)
        # Marched clouds cost by the pixel, and are the softest.
        part = 3 if shot.sky.clouds.kind == "heaps" else 2
        self._half_sky = gl.canvas(max(self._size[0] // part, 8), max(self._size[1] // part, 8))
        has = {"FOG": shot.air.fog > 0.0, "MOON": shot.sky.moon is not None}
        features = {**heavens.features(shot.sky), **{name: 1 for name, wanted in has.items() if wanted}}
        back = ("nature/glsl/backdrop.vert", "nature/glsl/background.frag")
        self._background = gl.program(*back, defines=features)
        self._open_sky = gl.program(*back, defines={**features, "OPEN": 1})

    @property
    def environment(self) -> Environment:
        if self._environment is None:
            raise RuntimeError("the shot is not baked yet")
        return self._environment

    def bind(self, program: Program) -> None:
        """Give a surface program what `aerial` needs, and plants their wind."""
        self.sky.bind(program)
        wind = self._shot.wind
        strength = min(1.6, 0.16 * wind.speed)
        program.set(u_caustics=1.0 if self._shot.sky.body == "underwater" else 0.0)
        program.set(u_breeze=(math.sin(wind.azimuth), -math.cos(wind.azimuth), strength, 0.0))

    # ---------------------------------------------------------------------------------------------------------- draw

    def draw_ground(self, view: View) -> None:
        gl = self._gl
        if self._ground is not None:
            self._ground.draw(1.0 if self._shot.sky.body == "underwater" else 0.0)
        if self._grass is not None:
            with gl.timed("grass"):
                self._grass.draw(view)
        if self._water is not None:
            with gl.timed("water"):
                self._water.draw()

    def draw_background(self, view: View) -> None:
        # Programs are shared by all shots of a device: each dresses them as its own before it draws.
        if self._matte is not None:
            self._draw_sky()
            frame, (width, height) = self._gl.context.fbo, self._size
            above = {**heavens.uniforms(self._shot, view.seconds), "u_flash": heavens.flash(self._shot, view.seconds)}
            above |= {"u_surface": self.land.value("surface", 9.0), "phase": self._shot.sky.moon_phase}
            rows = _rows_of_land(view, self._matte)
            for program, low, high in ((self._background, 0, rows), (self._open_sky, rows, height)):
                if high > low:
                    frame.scissor = (0, low, width, high - low)
                    self._dress_sky(program)
                    self._matte.bind(program)
                    program.set(above).set(graduated=self._filter()).sample(t_half_sky=self._half_sky.colour).screen()
            frame.scissor = None

    def draw_air(self, view: View, depth: moderngl.Texture) -> None:
        """Dust, rain and snow over the frame."""
        self._air.draw(view, depth)

    # ------------------------------------------------------------------------------------------------------- private

    def _draw_sky(self) -> None:
        """Clouds are soft: half the lines are enough. The bound target and its depth test are left as they were."""
        context, frame = self._gl.context, self._gl.context.fbo
        clouds = cloud_uniforms(self._shot)["u_clouds"]
        kind = int(clouds[0])
        program = self._gl.screen("nature/glsl/sky.frag", defines={"CLOUDS": kind, **({"HEAPS": 1} if kind == _HEAPS else {})})
        self._dress_sky(program)
        context.disable(moderngl.DEPTH_TEST)
        self._half_sky.use()
        program.screen()
        frame.use()
        context.enable(moderngl.DEPTH_TEST)

    def _grow(self, cover: Coverage, anchor: Vec3) -> None:
        """Water and grass, where the place has them."""
        gl, shot, land = self._gl, self._shot, self.land
        level, density = land.landscape.water_level, land.value("grass")
        assert self._matte is not None
        self._water = Water(gl, land, cover, self._matte, self.sky, shot.wind, level) if level is not None else None
        self._grass = None
        if density > 0.0 and land.value("snow") < 0.5:
            tall = land.value("grass_height", 0.3)
            self._grass = Grass(
                gl, land, cover, self.sky, shot.wind, anchor, density=density, tall=tall,
                low=low_things(shot, float(shot.camera.times[0])),
            )  # fmt: skip

    def _dress_sky(self, program: Program) -> None:
        sky, key = self._shot.sky, self._shot.key
        self.sky.bind(program)
        program.set(cloud_uniforms(self._shot)).sample(t_cloud=self._clouds)
        night = sky.moon is not None
        low = float(np.clip(1.0 - sky.sun_elevation / 0.3, 0.0, 1.0)) if sky.body == "earth" else 0.0
        size = 0.0066 if night else 0.0036 if sky.body == "mars" else 0.0052 * (1.0 + 1.1 * low)
        hue = np.asarray(key.colour) / max(max(key.colour), 1e-6)
        bright = 1.1 if night else 130.0 if sky.body == "mars" else 190.0
        disc: tuple[float, ...] = tuple(float(bright * (0.4 + 0.6 * x)) for x in hue)
        program.set(halo=0.0 if night or sky.body not in ("earth", "mars") else 0.35 + 0.65 * low)
        program.set(disc=(*disc, size), stars_moon=(sky.stars, 1.0 if night else 0.0), seconds=0.0)

    def _filter(self) -> float:
        """What a graduated filter takes of the sky: with the sun low in the picture land and sky are stops apart."""
        sky = self._shot.sky
        if sky.moon is not None or sky.body not in ("earth", "mars"):
            return 0.0
        return _GRADUATED * float(np.clip(1.0 - abs(sky.sun_elevation) / 0.35, 0.0, 1.0))

    def _sunlight(self) -> dict[str, Any]:
        """Light on the far land, in the key's colour.

        A low sun in front of the camera would leave every face towards us in the dark: it is turned to rake along them.
        """
        sky, key = self._shot.sky, self._shot.key
        azimuth, elevation = sky.moon if sky.moon is not None else (sky.sun_azimuth, sky.sun_elevation)
        low = float(np.clip(1.0 - elevation / 0.5, 0.0, 1.0))
        fill = key.fill * (1.0 + 1.8 * low)
        if elevation < 0.02:
            # After sunset the glow over the horizon is the light, wide and weak, wherever a lamp for the cast may stand.
            azimuth += math.copysign(0.95, azimuth)
            glow = tuple(_AFTERGLOW * float(c) for c in key.colour)
            return {"light": direction(azimuth, 0.18), "light_colour": glow, "fill": fill}
        if abs(azimuth) < 1.2:
            azimuth += math.copysign(0.95 * low, azimuth)
        return {"light": direction(azimuth, max(elevation, 0.09)), "light_colour": key.colour, "fill": fill}

    def _bake_environment(self) -> Environment:
        gl, anchor = self._gl, self._shot.anchor
        eye = (float(anchor[0]), float(anchor[1]) + 1.6, float(anchor[2]))
        whole: dict[str, Any] = {"arc": (-math.pi, math.pi), "rise": (-math.pi / 2 + 0.01, math.pi / 2)}
        blank = gl.canvas(*_ENVIRONMENT, dtype="f4")
        program = gl.screen("nature/glsl/environment.frag")
        self._dress_sky(program)
        none = gl.texture(np.zeros((1, 1, 4), np.float32))
        program.set(eye=eye).sample(t_matte=none, t_matte_distance=none)
        self._fill(blank, program)
        light_of_sky = self._mirrored(environment(gl, blank.colour))
        matte = paint(
            gl, self.land, eye=eye, size=_ENVIRONMENT, near=0.6, samples=640,
            harmonics=light_of_sky, **self._sunlight(), **whole,
        )  # fmt: skip
        program.sample(t_matte=matte.colour, t_matte_distance=matte.distance)
        self._fill(blank, program)
        return environment(gl, blank.colour)

    def _mirrored(self, sky: Environment) -> Any:
        """Harmonics of the sky above a ground that gives back a fifth of it."""
        rows = sky.harmonics.copy()
        up = rows[0] + rows[1] + rows[6] * -1.0
        rows[0] += 0.10 * up
        rows[1] -= 0.10 * up
        return rows

    def _fill(self, target: Any, program: Program) -> None:
        self._gl.context.disable(moderngl.DEPTH_TEST | moderngl.BLEND)
        target.use()
        program.screen()

    def _bake_matte(self, cover: Coverage) -> Matte:
        wide = cover.arc[1] - cover.arc[0]
        sharp = cover.sharp * 0.85
        width = int(min(max(wide / sharp, 256), 6144))
        height = int(min(max((cover.rise[1] - cover.rise[0]) / sharp, 128), 1600))
        return paint(
            self._gl, self.land, eye=(float(cover.eye[0]), float(cover.eye[1]), float(cover.eye[2])), arc=cover.arc,
            rise=cover.rise, size=(width, height), near=_MATTE_NEAR, samples=1536, **self._sunlight(),
            harmonics=self.environment.harmonics,
        )  # fmt: skip


def _rows_of_land(view: View, matte: Matte) -> int:
    """Rows of the picture, from below, that may show land of the matte; the rest is open sky."""
    moved = float(np.linalg.norm(np.asarray(view.eye, np.float64) - np.asarray(matte.eye)))
    limit = math.sin(min(matte.skyline + moved / _MATTE_NEAR + 0.003, math.pi / 2))
    tall = math.tan(view.vfov / 2.0)
    y = (2.0 * (np.arange(view.height) + 0.5) / view.height - 1.0) * tall
    x = np.linspace(-1.0, 1.0, 17) * tall * view.width / view.height
    rays = np.stack(np.broadcast_arrays(x[None, :], y[:, None], -1.0), axis=-1)
    rise = (rays @ np.asarray(view.rotation, np.float64).T)[..., 1] / np.linalg.norm(rays, axis=-1)
    shown = np.flatnonzero((rise <= limit).any(axis=1))
    return min(int(shown[-1]) + 3, view.height) if len(shown) else 0
