"""Rain, snow, leaves, petals, dust, sparks and fireflies in the air between the viewer and the picture."""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.photo.effect import Effect, Grade
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE"]

Colour = tuple[int, int, int]
_SHIFT = 4  # OpenCV draws at 1/16 of a pixel


@dataclass(frozen=True, kw_only=True)
class _Kind:
    """Speeds in picture heights a second at the nearest, sizes in picture heights; `swing` is how far it strays sideways."""

    name: str
    words: frozenset[str]
    says: str
    count: int
    fall: float
    swing: float
    size: tuple[float, float]
    colours: tuple[Colour, ...]
    opacity: float
    streak: float = 0.0  # seconds of exposure
    blur: float = 0.0  # of the nearest, picture heights
    glows: bool = False
    blinks: bool = False
    gloom: tuple[float, float, float] | None = None  # factors on the light under the clouds that it comes from


_KINDS = (
    _Kind(
        name="rain",
        words=lexis("rain rains raining rainy rainfall downpour drizzle shower"),
        says="rain falls",
        count=900,
        fall=2.3,
        swing=0.0,
        size=(0.0010, 0.0026),
        colours=((214, 222, 232),),
        opacity=0.42,
        streak=0.030,
        gloom=(0.52, 0.57, 0.64),
    ),
    _Kind(
        name="snow",
        words=lexis("snow snows snowing snowy snowfall snowflake blizzard flurry"),
        says="snow falls",
        count=760,
        fall=0.26,
        swing=0.05,
        size=(0.0022, 0.0085),
        colours=((245, 248, 252),),
        opacity=0.85,
        blur=0.006,
    ),
    _Kind(
        name="leaves",
        words=frozenset(("falling_leaves", "autumn")),
        says="leaves fall",
        count=58,
        fall=0.17,
        swing=0.16,
        size=(0.009, 0.024),
        colours=((196, 110, 34), (170, 70, 28), (206, 158, 52)),
        opacity=0.95,
    ),
    _Kind(
        name="petals",
        words=lexis("petal petals blossom blossoms"),
        says="petals drift down",
        count=70,
        fall=0.13,
        swing=0.18,
        size=(0.006, 0.016),
        colours=((250, 214, 224), (246, 190, 206), (255, 240, 240)),
        opacity=0.95,
    ),
    _Kind(
        name="confetti",
        words=lexis("confetti streamers"),
        says="confetti rains down",
        count=240,
        fall=0.24,
        swing=0.14,
        size=(0.010, 0.024),
        colours=((232, 60, 84), (250, 204, 60), (64, 176, 232), (96, 208, 112), (236, 120, 208), (250, 250, 250)),
        opacity=1.0,
    ),
    _Kind(
        name="dust",
        words=lexis("dust dusty pollen particles motes seeds spores sand"),
        says="dust floats in the light",
        count=260,
        fall=-0.02,
        swing=0.14,
        size=(0.0012, 0.0042),
        colours=((255, 236, 196),),
        opacity=0.85,
        blur=0.006,
        glows=True,
    ),
    _Kind(
        name="sparks",
        words=lexis("spark sparks ember embers campfire bonfire"),
        says="sparks fly up",
        count=70,
        fall=-0.32,
        swing=0.10,
        size=(0.0012, 0.0030),
        colours=((255, 170, 70), (255, 120, 40)),
        opacity=1.0,
        streak=0.02,
        glows=True,
        blinks=True,
    ),
    _Kind(
        name="fireflies",
        words=lexis("firefly fireflies"),
        says="fireflies wander",
        count=42,
        fall=0.0,
        swing=0.30,
        size=(0.0055, 0.0120),
        colours=((206, 255, 112),),
        opacity=1.0,
        blur=0.012,
        glows=True,
        blinks=True,
    ),
)


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    return tuple(_effect(plate, wishes, kind, amount) for kind in _KINDS if (amount := _wished(kind, wishes)))


def _wished(kind: _Kind, wishes: Wishes) -> float:
    words = kind.words
    if kind.name == "leaves":
        falls = wishes.asked(("fall", "drop", "drift", "blow", "swirl")) and wishes.asked(("leaf", "leaves"))
        return wishes.amount(("leaf", "leaves", "autumn")) if falls else 0.0
    if kind.name == "petals" and not wishes.asked(("fall", "drift", "blow", "float", "swirl", "flutter")):
        return 0.0
    return wishes.amount(words)


def _effect(plate: Plate, wishes: Wishes, kind: _Kind, amount: float) -> Effect:
    rng = plate.rng(0x4641, len(kind.name), ord(kind.name[0]))
    count = round(kind.count * amount)
    height, width = plate.height, plate.width
    depth = rng.uniform(0.25, 1.0, count) ** 1.4  # 1 is nearest
    x, y = rng.uniform(-0.1, 1.1, count), rng.uniform(0, 1, count)
    size = (kind.size[0] + (kind.size[1] - kind.size[0]) * depth**1.5) * height
    fall = kind.fall * (0.35 + 0.65 * depth) * rng.uniform(0.85, 1.15, count)
    swing, rate, phase = kind.swing * rng.uniform(0.3, 1, count), rng.uniform(0.15, 0.5, count), rng.uniform(0, 6.28, count)
    wind = 0.06 * kind.fall * (wishes.direction(kind.words) or float(rng.choice((-1, 1))))
    shade = rng.integers(0, len(kind.colours), count)
    lit = np.array(kind.colours, np.float32)[shade] * (0.6 + 0.4 * depth[:, None])
    share = kind.opacity * (0.3 + 0.7 * depth)

    def veil(frame: Pixels, seconds: float, presence: float) -> Pixels:
        down = np.mod(y + fall * seconds, 1.16) - 0.08
        along = np.mod(x + wind * seconds + swing * np.sin(6.28 * rate * seconds + phase) * 0.3 + 0.1, 1.2) - 0.1
        sheet = np.zeros((height, width, 3), np.uint8)
        cover = np.zeros((height, width), np.uint8)
        # The weather sets in: drops come one after another, none fades in over the whole picture.
        here = np.arange(count) < count * presence
        for i in np.nonzero(here)[0]:
            level = share[i] * (0.5 + 0.5 * np.sin(6.28 * (2 * rate[i]) * seconds + 3 * phase[i]) if kind.blinks else 1.0)
            colour = tuple(int(channel) for channel in lit[i])
            at = (round(float(along[i] * width) * 16), round(float(down[i] * height) * 16))
            if kind.streak:
                tail = (
                    at[0] - round(wind * kind.streak * width * 16),
                    at[1] - round(float(fall[i]) * kind.streak * height * 16),
                )
                thick = max(1, int(float(size[i])))
                fine = min(1.0, float(size[i]))  # what is thinner than a pixel is fainter
                cv2.line(sheet, at, tail, colour, thick + 1, cv2.LINE_AA, _SHIFT)
                cv2.line(cover, at, tail, int(255 * level * fine), thick, cv2.LINE_AA, _SHIFT)
            elif kind.name in ("leaves", "petals", "confetti"):
                turn = 40 * seconds * (1 + rate[i]) + 57 * phase[i]
                axes = (
                    round(float(size[i]) * 16),
                    round(float(size[i]) * (0.2 + 0.4 * abs(np.sin(3 * phase[i] + 2 * seconds))) * 16),
                )
                cv2.ellipse(sheet, at, (axes[0] + 16, axes[1] + 16), turn, 0, 360, colour, -1, cv2.LINE_8, _SHIFT)
                cv2.ellipse(cover, at, axes, turn, 0, 360, int(255 * level), -1, cv2.LINE_AA, _SHIFT)
            else:
                radius = round(float(size[i]) * 16)
                cv2.circle(sheet, at, 2 * radius + 32, colour, -1, cv2.LINE_8, _SHIFT)
                cv2.circle(cover, at, radius, int(255 * level), -1, cv2.LINE_AA, _SHIFT)
        if kind.blur:
            cover = np.asarray(cv2.GaussianBlur(cover, (0, 0), 0.35 * kind.blur * height), np.uint8)
        return _laid(frame, sheet, cover, adds=kind.glows)

    return Effect(name=kind.name, says=kind.says, veil=veil, grade=None if kind.gloom is None else _gloom(kind.gloom))


def _gloom(factors: tuple[float, float, float]) -> Grade:
    """The light of a covered sky (curves by layer)."""
    base = np.asarray((np.arange(256) / 255) ** 2.2, np.float32)

    def grade(seconds: float, presence: float) -> dict[str, NDArray[np.uint8]]:
        if presence <= 0:
            return {}
        light = base[None] * np.array(factors, np.float32)[:, None] ** np.float32(presence)
        curve = np.asarray(np.clip(light ** (1 / 2.2) * 255 + 0.5, 0, 255), np.uint8)
        return {"sky": curve, "land": curve, "front": curve}

    return grade


def _laid(frame: Pixels, sheet: Pixels, cover: Pixels, *, adds: bool) -> Pixels:
    if not cover.any():
        return frame
    share = cv2.merge([cover] * 3)
    light = cv2.multiply(sheet, share, scale=1 / 255)
    if adds:
        return np.asarray(cv2.add(frame, light), np.uint8)
    return np.asarray(cv2.add(cv2.multiply(frame, cv2.bitwise_not(share), scale=1 / 255), light), np.uint8)


RECIPE = Recipe(name="falling", make=_make)
