"""Small scenes to listen to."""

from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from soundstage.engines.stage.scene import Air, CameraTrack, Light, Look, Scene, Shot, Sky, Wind
from soundstage.engines.stage.sound import Bed, Hit
from soundstage.engines.stage.sound.registry import ambience_recipe, effect_recipe
from soundstage.engines.stage.sound.signal import generator, steps, turbulence

MakeShot = Callable[..., Shot]
MakeScene = Callable[..., Scene]
Sounded = Callable[..., NDArray[np.float64]]


def _facing(azimuth: float) -> NDArray[np.float32]:
    """A camera's rotation that looks along an azimuth from −z towards +x."""
    forward = np.array([np.sin(azimuth), 0.0, -np.cos(azimuth)])
    right = np.array([np.cos(azimuth), 0.0, np.sin(azimuth)])
    return np.stack([right, [0.0, 1.0, 0.0], -forward], axis=1).astype(np.float32)


@pytest.fixture
def shot() -> MakeShot:
    def make(
        start: float = 0.0,
        end: float = 4.0,
        position: tuple[float, float, float] = (0.0, 1.6, 5.0),
        azimuth: float = 0.0,
        body: str = "earth",
    ) -> Shot:
        camera = CameraTrack(
            times=np.array([start, end], np.float32),
            position=np.array([position, position], np.float32),
            rotation=np.stack([_facing(azimuth)] * 2),
            vfov=np.full(2, 0.7, np.float32),
            focus=np.full(2, 5.0, np.float32),
            aperture=np.zeros(2, np.float32),
        )
        return Shot(
            start_frame=round(start * 24),
            end_frame=round(end * 24),
            camera=camera,
            sky=Sky(body=body),  # type: ignore[arg-type]
            air=Air(),
            wind=Wind(speed=5.0),
            key=Light(azimuth=0.0, elevation=0.5, colour=(1.0, 1.0, 1.0)),
            look=Look(),
        )

    return make


@pytest.fixture
def scene(shot: MakeShot) -> MakeScene:
    def make(*, shots: tuple[Shot, ...] = (), seconds: float = 4.0, seed: int = 1, **parts: object) -> Scene:
        return Scene(width=320, height=180, fps=24, seed=seed, shots=shots or (shot(end=seconds),), **parts)  # type: ignore[arg-type]

    return make


@pytest.fixture
def bed() -> Sounded:
    """Sound an ambience by kind: (n, 2)."""

    def make(
        kind: str, seconds: float = 5.0, seed: int = 2, wind: float = 6.0, pace: float | None = None, **values: float | str
    ) -> NDArray[np.float64]:
        n = int(seconds * 48_000)
        gust = np.clip(1.0 + 0.3 * turbulence(generator(seed, "gust"), steps(n), slowest=0.1, fastest=1.0), 0.3, 2.5)
        moving = {} if pace is None else {"pace": np.array([pace]), "placed": True}
        order = Bed(rng=generator(seed, kind), n=n, wind=wind, gust=gust, values=values, **moving)
        return np.asarray(ambience_recipe(kind).make(order), np.float64)

    return make


@pytest.fixture
def hit() -> Sounded:
    """Sound an effect by kind: (n,)."""

    def make(kind: str, seed: int = 2, distance: float = 3.0, **values: float | str) -> NDArray[np.float64]:
        return np.asarray(
            effect_recipe(kind).make(Hit(rng=generator(seed, kind), distance=distance, values=values)), np.float64
        )

    return make


@pytest.fixture
def band() -> Callable[[NDArray[np.float64], float, float], float]:
    """The level in dB of a band of a sound, as mean power."""

    def level(samples: NDArray[np.float64], low: float, high: float) -> float:
        mono = samples.mean(axis=1) if samples.ndim == 2 else samples
        power = np.abs(np.fft.rfft(mono)) ** 2
        hertz = np.fft.rfftfreq(len(mono), 1.0 / 48_000)
        return float(10.0 * np.log10(power[(hertz >= low) & (hertz < high)].mean() + 1e-12))

    return level
