"""A face that is alive: it blinks, speaks its line and smiles. Lids, lips and jaw are warped; the mouth's inside is painted.

Lengths are in pupil distances, in the face's own frame: x along the eyes, y down (see `Face`).
"""

from dataclasses import dataclass

import cv2
import numpy as np

from soundstage.engines.stage.motion.visemes import Mouth as Speaking
from soundstage.engines.stage.motion.visemes import mouth_of
from soundstage.engines.stage.photo.effect import Effect
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.sight import Face
from soundstage.engines.stage.photo.stir.recipe import Recipe
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["RECIPE", "Expression", "FacePuppet"]

_OPEN = 0.36  # of the lips at full jaw
_SMILE = lexis("smile smiles smiling grin laugh laughs happy")
_BLINK = 0.15  # seconds that lids take to close and open


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """What a face does at an instant, each 0…1; `speaking` is how much the mouth has left its rest for the line."""

    blink: float = 0.0
    jaw: float = 0.0
    speaking: float = 0.0
    pucker: float = 0.0
    stretch: float = 0.0
    smile: float = 0.0
    brow: float = 0.0

    @property
    def rests(self) -> bool:
        return max(self.blink, self.speaking, self.smile, self.brow) < 1e-3


def _make(plate: Plate, wishes: Wishes) -> tuple[Effect, ...]:
    made = []
    for index, face in enumerate(plate.reading.faces):
        if face.span < 14 or wishes.still:
            continue  # too small for a lid to be seen
        lines = wishes.speeches if index == 0 else ()
        made.append(_alive(plate, wishes, face, index, [mouth_of(line) for line in lines]))
    return tuple(made)


def _alive(plate: Plate, wishes: Wishes, face: Face, index: int, mouths: list[Speaking]) -> Effect:
    puppet = FacePuppet(plate.picture, face)
    rng = plate.rng(0x4641, index)
    blinks = _blinks(rng, wishes.seconds)
    smile = wishes.amount(_SMILE) if index == 0 else 0.0

    def edit(texture: Pixels, seconds: float, presence: float) -> None:
        shown = _expression(seconds, blinks, mouths)
        grown = smile * float(np.clip(seconds / min(2.0, 0.5 * wishes.seconds), 0, 1)) * presence
        blink, speaking = shown.blink * min(4 * presence, 1), shown.speaking * min(4 * presence, 1)
        puppet.draw(
            texture,
            Expression(
                blink=blink,
                jaw=shown.jaw,
                speaking=speaking,
                pucker=shown.pucker,
                stretch=shown.stretch,
                smile=grown,
                brow=shown.brow * presence,
            ),
        )

    says = "a face blinks" + (" and speaks its line" if mouths else "") + (" and smiles" if smile else "")
    layer = "front" if plate.layer("front") is not None and _covers(plate, face) else "land"
    return Effect(name="face", says=says if index == 0 else "", layer="front" if layer == "front" else "land", edit=edit)


def _covers(plate: Plate, face: Face) -> bool:
    subject = plate.reading.subject
    x, y = face.world(0.0, 0.5)
    if subject is None or not (0 <= x < plate.width and 0 <= y < plate.height):
        return False
    return bool(subject[int(y), int(x)] > 0.5)


def _blinks(rng: np.random.Generator, seconds: float) -> tuple[float, ...]:
    """About every three seconds, never quite regular (Bentivoglio et al. 1997: 17 a minute at rest)."""
    times, at = [], float(rng.uniform(0.5, 1.4))
    while at < seconds:
        times.append(at)
        at += float(rng.uniform(1.8, 4.4))
    return tuple(times)


def _expression(seconds: float, blinks: tuple[float, ...], mouths: list[Speaking]) -> Expression:
    lids = max((_lid(seconds - at) for at in blinks), default=0.0)
    for mouth in mouths:
        weights = mouth.at(seconds)
        if not weights:
            continue
        since, left = seconds - mouth.start, mouth.start + mouth.seconds - seconds
        stress = max(
            (float(np.exp(-(((seconds - at) / 0.16) ** 2))) * strength for at, strength in mouth.stresses), default=0.0
        )
        return Expression(
            blink=lids,
            jaw=min(weights.get("jawOpen", 0.0) / 0.5, 1.0),
            speaking=float(np.clip(min(since, left) / 0.14, 0, 1)),
            pucker=max(weights.get("mouthPucker", 0.0), 0.7 * weights.get("mouthFunnel", 0.0)),
            stretch=weights.get("mouthStretchLeft", 0.0),
            brow=0.8 * stress,
        )
    return Expression(blink=lids)


def _lid(since: float) -> float:
    """Down faster than up."""
    if not 0 < since < 2 * _BLINK:
        return 0.0
    return float(
        np.sin(0.5 * np.pi * min(since / (0.8 * _BLINK), 1))
        if since < 0.8 * _BLINK
        else np.clip((2 * _BLINK - since) / (1.1 * _BLINK), 0, 1)
    )


class FacePuppet:
    """One face of a picture that can be given an expression."""

    def __init__(self, picture: Pixels, face: Face) -> None:
        self._face = face
        corners = [face.world(x, y) for x in (-1.5, 1.5) for y in (-1.0, 3.0)]
        height, width = picture.shape[:2]
        left, right = max(int(min(x for x, _ in corners)), 0), min(int(max(x for x, _ in corners)) + 1, width)
        top, bottom = max(int(min(y for _, y in corners)), 0), min(int(max(y for _, y in corners)) + 1, height)
        self._part = np.s_[top:bottom, left:right]
        gy, gx = np.mgrid[top:bottom, left:right].astype(np.float32)
        self._u, self._v = face.local(gx, gy)
        skin = picture[self._part][(np.abs(self._u) < 0.5) & (self._v > 0.3) & (self._v < 0.8)]
        self._light = float(np.median(skin)) / 190 if skin.size else 0.8
        self._grey = bool(skin.size) and float(np.abs(skin.astype(np.int16).max(axis=1) - skin.min(axis=1)).mean()) < 6

    def draw(self, texture: Pixels, shown: Expression) -> None:
        """Redraw the face in a texture of the picture's size. An expression at rest leaves every pixel alone."""
        if shown.rests or self._u.size == 0:
            return
        u, v = self._u, self._v
        lids = self._lids(shown.blink)
        mu, mv, cavity, depth = self._lips(shown)
        du, dv = mu, lids + mv + 0.05 * shown.brow * np.exp(-((u / 0.75) ** 2) - ((v + 0.42) / 0.2) ** 2)
        x, y = self._pixels(np.asarray(u + du, np.float32), np.asarray(v + dv, np.float32))
        original = texture.copy()
        drawn = cv2.remap(original, x, y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        still = (np.abs(du) + np.abs(dv) < 1e-4)[..., None]
        drawn = np.where(still, original[self._part], drawn)
        if cavity.max() > 0:
            inside = self._inside(depth)
            drawn = np.clip(drawn * (1 - cavity[..., None]) + inside * cavity[..., None] + 0.5, 0, 255)
        texture[self._part] = drawn.astype(np.uint8)

    def opening(self, shown: Expression) -> float:
        """How far the lips are apart, pupil distances."""
        mouth = self._face.mouth
        rest = mouth.lower - mouth.upper
        return float(rest + (_OPEN * shown.jaw - rest) * shown.speaking)

    def _lids(self, blink: float) -> Floats:
        """Shifts down to sample by: the upper lid's skin is drawn over the eye."""
        dv = np.zeros_like(self._v)
        if blink <= 0:
            return dv
        half, tall = self._face.eye_half
        half, tall = half * 1.12, tall * 1.15
        for eye in (-0.5, 0.5):
            across = np.clip(1 - ((self._u - eye) / half) ** 2, 0, 1)
            top, bottom, crease = -tall * across, 0.75 * tall * across, -2.8 * tall
            line = top + blink * (bottom - top)
            under = (self._v > crease) & (self._v < line) & (across > 0)
            stretched = crease + (self._v - crease) * (top - crease) / np.maximum(line - crease, 1e-3)
            dv = np.where(under, stretched - self._v, dv)
        return np.asarray(dv, np.float32)

    def _lips(self, shown: Expression) -> tuple[Floats, Floats, Floats, tuple[Floats, Floats]]:
        """Shifts to sample by, how much of the mouth's inside shows, and the rows it lies between."""
        mouth = self._face.mouth
        u, v = self._u - mouth.x, self._v
        rest = mouth.lower - mouth.upper
        opening = self.opening(shown)
        half = mouth.half * (1 + shown.speaking * (0.10 * shown.stretch - 0.30 * shown.pucker))
        arch = np.clip(1 - (u / half) ** 2, 0, 1) ** 0.75
        grown = opening - rest
        raise_ = 0.0 if mouth.teeth else 0.16 * max(grown, 0.0)
        upper, lower = mouth.upper - raise_ * arch, mouth.upper + (rest + grown) * arch
        below = v >= lower
        # The lip moves as the arch says, the chin as a whole, the throat not at all.
        to_chin = np.clip((v - lower) / 0.45, 0, 1)
        bell = np.exp(-((u / 0.80) ** 2)) * 0.85
        moved = grown * (arch * (1 - to_chin) + bell * to_chin) * np.clip((2.75 - v) / 0.85, 0, 1)
        dv = np.where(below, -moved, 0.0)
        above = v < upper
        dv = np.where(above, raise_ * arch * np.exp(-np.clip(upper - v, 0, None) / 0.16), dv)
        near = np.exp(-(((v - mouth.upper) / 0.30) ** 2) - (u / (1.5 * mouth.half)) ** 4)
        du = u * (mouth.half / half - 1) * near
        lift = 0.085 * shown.smile * np.exp(-(((np.abs(u) - mouth.half) / 0.24) ** 2) - ((v - mouth.upper) / 0.26) ** 2)
        du, dv = du - 0.6 * lift * np.sign(u), dv + lift
        soft = 1.3 / self._face.span
        top = mouth.lower + 0 * arch if mouth.teeth else upper
        cavity = np.clip((v - top) / soft, 0, 1) * np.clip((lower - v) / soft, 0, 1) * (arch > 0.02)
        if grown <= 0 or (lower - top).max() < soft:
            cavity = np.zeros_like(cavity)
        return (
            np.asarray(du, np.float32),
            np.asarray(dv, np.float32),
            np.asarray(cavity, np.float32),
            (np.asarray(v - top, np.float32), np.asarray(lower - top, np.float32)),
        )

    def _inside(self, depth: tuple[Floats, Floats]) -> Floats:
        """Teeth under the upper lip, the dark of the throat, the tongue at the bottom; (h, w, 3) 0…255."""
        down, height = depth
        mouth = self._face.mouth
        share = np.clip(down / np.maximum(height, 1e-3), 0, 1)
        throat = np.array([46, 16, 16], np.float32)
        tongue = np.array([142, 66, 66], np.float32)
        colour = throat + (tongue - throat) * (np.clip((share - 0.55) / 0.35, 0, 1) * np.clip(height / 0.2, 0, 1))[..., None]
        if not mouth.teeth:
            enamel = np.array([216, 206, 192], np.float32)
            rows = np.clip((0.085 - down) / 0.02, 0, 1) * np.clip((height - 0.05) / 0.08, 0, 1)
            u = (self._u - mouth.x) / mouth.half
            round_ = np.clip(1 - (u / 0.82) ** 2, 0, 1) ** 0.5
            colour = (
                colour + (enamel * (0.55 + 0.45 * round_)[..., None] - colour) * (rows * np.clip(round_ * 3, 0, 1))[..., None]
            )
        colour = colour * np.float32(min(self._light, 1.15))
        if self._grey:
            colour = np.repeat(colour.mean(axis=2, keepdims=True), 3, axis=2)
        return np.asarray(colour, np.float32)

    def _pixels(self, u: Floats, v: Floats) -> tuple[Floats, Floats]:
        face = self._face
        c, s = np.cos(face.roll) * face.span, np.sin(face.roll) * face.span
        x = face.middle[0] + c * u - s * v
        y = face.middle[1] + s * u + c * v
        return np.asarray(x, np.float32), np.asarray(y, np.float32)


RECIPE = Recipe(name="speaking", make=_make)
