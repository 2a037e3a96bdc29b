"""Tables of a planet's sky for one sun elevation, drawn once a shot; a frame only looks up."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import moderngl

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.program import Program
from soundstage.engines.stage.render.view import direction
from soundstage.engines.stage.scene import Air, Sky, Vec3

__all__ = ["SkyTables"]

_SUN = 17.0  # irradiance above the air, in the units of `Light.colour`: about 15 passes Earth's at noon
_MOON = 0.42
_TABLE = (384, 192)
_SETTING = 0.045  # radians of elevation under which ozone bleaches the last light
_SEA: Vec3 = (0.012, 0.155, 0.255)  # what clear sea water gives back
_AFTERGLOW: Vec3 = (0.58, 0.95, 1.15)


@dataclass(frozen=True, kw_only=True)
class _Planet:
    """Scattering of one planet's air. Per kilometre; heights in kilometres.

    Earth after Bruneton (2017) and Hillaire (2020). Mars: dust of optical depth about 0.3 whose forward lobe narrows
    towards blue, which makes the blue aureole (Lemmon et al. 2015; Haberle et al. 2017).
    """

    rayleigh: Vec3
    scattering: Vec3
    extinction: Vec3
    ozone: Vec3
    layers: tuple[float, float, float, float]
    narrow: Vec3
    wide: Vec3
    narrow_share: float
    bounce: Vec3
    twice: Vec3
    filter: Vec3 = (1.0, 1.0, 1.0)  # of the sunlight: stands in for what dust takes out of it on its long low way
    shoulder: float
    spectrum: Vec3


_EARTH = _Planet(
    rayleigh=(5.802e-3, 13.558e-3, 33.1e-3),
    scattering=(3.996e-3, 3.996e-3, 3.996e-3),
    extinction=(4.44e-3, 4.44e-3, 4.44e-3),
    ozone=(0.650e-3, 1.881e-3, 0.085e-3),
    layers=(6360.0, 100.0, 8.0, 1.2),
    narrow=(0.90, 0.90, 0.90),
    wide=(0.70, 0.70, 0.70),
    narrow_share=0.35,
    bounce=(0.3, 0.3, 0.3),
    twice=(1.0, 1.0, 1.0),
    shoulder=14.0,
    spectrum=(0.80, 1.0, 1.28),
)
_TAU = (0.30, 0.31, 0.33)
_MARS = _Planet(
    rayleigh=(1e-6, 1e-6, 1e-6),
    scattering=(_TAU[0] / 11 * 0.985, _TAU[1] / 11 * 0.895, _TAU[2] / 11 * 0.735),
    extinction=(_TAU[0] / 11, _TAU[1] / 11, _TAU[2] / 11),
    ozone=(0.0, 0.0, 0.0),
    layers=(3389.5, 80.0, 11.0, 11.0),
    narrow=(0.85, 0.885, 0.925),
    wide=(0.63, 0.69, 0.74),
    narrow_share=0.45,
    bounce=(0.28, 0.15, 0.08),
    twice=(0.90, 0.62, 0.50),
    filter=(1.0, 0.875, 0.94),
    shoulder=9.0,
    spectrum=(0.92, 1.0, 1.10),
)
_AIRLESS = _Planet(
    rayleigh=(1e-9, 1e-9, 1e-9),
    scattering=(1e-9, 1e-9, 1e-9),
    extinction=(1e-9, 1e-9, 1e-9),
    ozone=(0.0, 0.0, 0.0),
    layers=(1737.0, 10.0, 1.0, 1.0),
    narrow=(0.5, 0.5, 0.5),
    wide=(0.5, 0.5, 0.5),
    narrow_share=0.5,
    bounce=(0.1, 0.1, 0.1),
    twice=(1.0, 1.0, 1.0),
    shoulder=9.0,
    spectrum=(1.0, 1.0, 1.0),
)
_WATER = replace(_EARTH, spectrum=(2.1, 0.95, 0.75))  # red is lost first
_BODIES = {"earth": _EARTH, "mars": _MARS, "underwater": _WATER}


class SkyTables:
    """Transmittance, multiple scattering and sky radiance; `bind` gives them to any program that includes the air."""

    def __init__(self, gl: Gl, sky: Sky, air: Air) -> None:
        self._gl, self._sky, self._air = gl, sky, air
        self._planet = _BODIES.get(sky.body, _AIRLESS)
        self.table: moderngl.Texture = self._draw()

    @property
    def sun(self) -> tuple[float, float, float, float]:
        """Unit vector towards the visible sun or moon, and its azimuth."""
        azimuth, elevation = self._luminary
        return (*direction(azimuth, elevation), math.remainder(azimuth, math.tau))

    @property
    def _luminary(self) -> tuple[float, float]:
        return self._sky.moon if self._sky.moon is not None else (self._sky.sun_azimuth, self._sky.sun_elevation)

    def uniforms(self) -> Mapping[str, Any]:
        """The uniforms of nature/aerial.glsl."""
        air, clouds = self._air, self._sky.clouds
        closed = clouds.cover**2 if clouds.kind in ("sheet", "storm") else 0.0
        extinction = 0.0 if self._planet is _AIRLESS else air.extinction
        return {
            "u_sun": self.sun,
            "u_air": (extinction, air.scale_height, air.fog, air.fog_top),
            "u_air_tint": air.tint,
            "u_air_spectrum": self._planet.spectrum,
            "u_overcast": (*self._overcast(), closed),
        }

    def bind(self, program: Program) -> None:
        program.set(self.uniforms()).sample(t_sky=self.table)

    def _submerged(self) -> moderngl.Texture:
        """Water instead of air: its blue by elevation, darker as the day above ends."""
        table = self._gl.canvas(*_TABLE, dtype="f4")
        day = 0.05 + 0.95 * max(math.sin(max(self._sky.sun_elevation, 0.0)), 0.0) ** 0.5
        level = 2.6 * day * (self._sky.turbidity / 2.5 if self._sky.turbidity < 2.5 else 1.0)
        _run(self._gl, "sky_under", table, {"sunlight": (level, level, level), "hue": _SEA})
        return table.colour

    def _overcast(self) -> Vec3:
        """Radiance of a closed sheet at the zenith: what is left of the daylight, nearly grey."""
        elevation = self._luminary[1]
        day = max(0.0, math.sin(max(elevation, 0.0))) * _SUN * 0.075 + 0.16 * math.exp(min(0.0, elevation) * 22.0)
        if self._sky.moon is not None:
            day *= _MOON / _SUN * 1.6
        dark = 0.45 if self._sky.clouds.kind == "storm" else 1.0
        return (0.92 * day * dark, 0.98 * day * dark, 1.08 * day * dark)

    def _draw(self) -> moderngl.Texture:
        if self._sky.body == "underwater":
            return self._submerged()
        planet, gl = self._planet, self._gl
        haze = max(self._sky.turbidity, 1.0) / 2.5 if planet is _EARTH else 1.0
        shared = {
            "rayleigh": planet.rayleigh,
            "dust_scattering": tuple(haze * x for x in planet.scattering),
            "dust_extinction": tuple(haze * x for x in planet.extinction),
            "absorption": planet.ozone,
            "shell": planet.layers,
            "narrow": planet.narrow,
            "wide": planet.wide,
            "narrow_share": planet.narrow_share,
            "bounce": planet.bounce,
        }
        through = gl.canvas(256, 64, dtype="f4")
        _run(gl, "transmittance", through, shared)
        scattered = gl.canvas(48, 24, dtype="f4")
        _run(gl, "scattered", scattered, shared, transmittance=through.colour)
        table = gl.canvas(*_TABLE, dtype="f4")
        moonlit = self._sky.moon is not None
        light = (0.72 * _MOON, 0.86 * _MOON, 1.25 * _MOON) if moonlit else tuple(_SUN * x for x in planet.filter)
        dark = self._sky.stars if planet is _EARTH else 0.0
        glow = (0.0, 0.0, 0.0) if moonlit or planet is not _EARTH else _twilight(self._sky.sun_elevation)
        if planet is _EARTH and not moonlit:
            low = min(max((_SETTING - self._sky.sun_elevation) / (2.0 * _SETTING), 0.0), 1.0)
            light = tuple(x * (1.0 - low + low * y) for x, y in zip(light, _AFTERGLOW, strict=True))
        values = {
            **shared,
            "elevation": self._luminary[1],
            "sunlight": light,
            "night": tuple(x * dark + y for x, y in zip((0.0016, 0.0026, 0.0052), glow, strict=True)),
            "twice": planet.twice,
            "shoulder": planet.shoulder,
        }
        _run(gl, "sky_table", table, values, transmittance=through.colour, scattered=scattered.colour)
        return table.colour


def _twilight(elevation: float) -> Vec3:
    """Light that has been scattered again and again high up, over the Earth's shadow: what makes the blue hour blue.

    The shell model loses it, because its table of multiple scattering ends where the sun sets. It falls by half for every
    1.2 degrees (Patat et al. 2006).
    """
    degrees = math.degrees(elevation)
    level = 0.018 * math.exp(0.56 * min(degrees + 1.5, 0.0)) * min(max((3.0 - degrees) / 4.5, 0.0), 1.0)
    return (0.55 * level, level, 2.1 * level)


def _run(gl: Gl, name: str, target: Any, values: Mapping[str, Any], **textures: moderngl.Texture) -> None:
    gl.context.disable(moderngl.DEPTH_TEST | moderngl.BLEND)
    target.use()
    gl.screen(f"nature/glsl/{name}.frag").set(values).sample(textures).screen()
