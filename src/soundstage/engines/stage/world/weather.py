"""Weather words to clouds, air, wind, things falling and what is heard of them."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Air, Clouds, Curve, Emitter, SoundSource, Wind

__all__ = ["Weather", "weather"]

_FOREVER = 1e9


@dataclass(frozen=True, kw_only=True, eq=False)
class Weather:
    """What the weather adds to a place. `wet` and `snow` are 0…1 on the ground."""

    clouds: Clouds
    extinction: float = 1.0  # factor on the place's haze
    fog: float = 0.0
    dust: float = 0.0
    wet: float = 0.0
    snow: float = 0.0
    wind: Wind
    emitters: tuple[Emitter, ...] = ()
    sources: tuple[SoundSource, ...] = ()

    def air(self, air: Air, dust: float) -> Air:
        """The place's air in this weather."""
        return Air(
            extinction=air.extinction * self.extinction,
            scale_height=air.scale_height,
            fog=max(air.fog, self.fog),
            fog_top=air.fog_top,
            dust=min(1.0, max(dust, self.dust)),
            tint=air.tint,
        )


def weather(words: tuple[str, ...], *, body: str, random: np.random.Generator) -> Weather:
    """Weather from the screenplay's words: clear, cloudy, overcast, rain, snow, fog, storm, dust, wind."""
    said = set(words)
    clouds = _clouds(said, body, random)
    speed = 2.6
    if "wind" in said or "dust" in said:
        speed = 6.5
    if "storm" in said:
        speed = 10.0
    wind = Wind(azimuth=float(random.choice([-1.0, 1.0]) * random.uniform(1.2, 1.75)), speed=speed, gust=_gusts(speed, random))
    emitters: list[Emitter] = []
    sources = [SoundSource(kind="wind", start=0.0, end=_FOREVER, level=Curve.constant(min(1.0, 0.25 + speed / 12.0)))]
    if body in ("moon", "space"):
        sources = []
    seed = int(random.integers(1 << 30))
    if said & {"rain", "storm"}:
        heavy = 0.9 if "storm" in said else 0.6
        emitters.append(Emitter(kind="rain", rate=heavy, seed=seed))
        sources.append(SoundSource(kind="rain", start=0.0, end=_FOREVER, level=Curve.constant(heavy)))
    if "snow" in said:
        emitters.append(Emitter(kind="snow", rate=0.6, seed=seed))
    return Weather(
        clouds=clouds,
        extinction=1.0 + 2.5 * bool(said & {"rain", "storm"}) + 2.5 * ("snow" in said) + _dust_haze(said),
        fog=0.022 if "fog" in said else 0.0,
        dust=1.0 if "dust" in said else 0.35 if "wind" in said else 0.0,
        wet=1.0 if said & {"rain", "storm"} else 0.25 * ("fog" in said),
        snow=0.9 if "snow" in said else 0.0,
        wind=wind,
        emitters=tuple(emitters),
        sources=tuple(sources),
    )


def _dust_haze(said: set[str]) -> float:
    """Dust that drifts about the feet leaves the distance clear; a dust storm does not."""
    return 0.0 if "dust" not in said else 6.0 if "storm" in said else 0.35


def _clouds(said: set[str], body: str, random: np.random.Generator) -> Clouds:
    if body in ("moon", "space"):
        return Clouds(kind="none", cover=0.0)
    if body == "mars":
        return Clouds(kind="streaks", cover=float(random.uniform(0.3, 0.5)), drift=14.0)
    if "storm" in said:
        return Clouds(kind="storm", cover=0.95, drift=18.0)
    if said & {"overcast", "rain", "snow", "fog"}:
        return Clouds(kind="sheet", cover=0.92, drift=9.0)
    if "cloudy" in said:
        return Clouds(kind="heaps", cover=0.62, drift=9.0)
    if "clear" in said:
        return Clouds(kind="streaks", cover=0.15, drift=10.0)
    kind = str(random.choice(["streaks", "heaps"]))
    return Clouds(kind="heaps" if kind == "heaps" else "streaks", cover=float(random.uniform(0.3, 0.45)), drift=9.0)


def _gusts(speed: float, random: np.random.Generator) -> Curve:
    """A minute of gusts: band-limited noise around one, wilder in stronger wind."""
    times = np.arange(0.0, 60.0, 0.25, dtype=np.float32)
    total = np.zeros_like(times)
    for period, weight in ((9.0, 0.34), (4.1, 0.24), (1.7, 0.12)):
        total += weight * np.sin(2.0 * np.pi * (times / period + random.random()) + 1.3 * np.sin(times / period * 2.1))
    swing = min(1.0, 0.55 + speed / 16.0)
    return Curve(times=times, values=np.maximum(0.15, 1.0 + swing * total).astype(np.float32))
