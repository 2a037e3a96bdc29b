"""Everything that is read in one picture, and the sentence that says so."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

import cv2
import numpy as np

from soundstage.engines.stage.photo.picture import Floats, Pixels
from soundstage.engines.stage.photo.sight.faces import Face, find_faces
from soundstage.engines.stage.photo.sight.muzzle import Muzzle, find_muzzle
from soundstage.engines.stage.photo.sight.perspective import find_light, find_vanishing_point
from soundstage.engines.stage.photo.sight.regions import find_fire, find_greenery, find_water
from soundstage.engines.stage.photo.sight.sky import find_horizon, find_sky
from soundstage.engines.stage.photo.sight.subject import find_subject
from soundstage.engines.stage.photo.sight.thumb import Thumb, thumb

__all__ = ["Kind", "Reading", "read"]

Kind = Literal["portrait", "landscape", "interior", "object", "drawing"]
Point = tuple[float, float]
_CROWD = 3
_NEAR = 0.15  # of the shorter side: a face from which a body can be told


@dataclass(frozen=True, kw_only=True, eq=False)
class Reading:
    """What was found in a picture. Masks are (h, w) float32 0…1 at the picture's size; fractions run 0…1 across and down."""

    kind: Kind
    sky: Floats
    water: Floats
    greenery: Floats
    fire: Floats
    subject: Floats | None
    faces: tuple[Face, ...]
    muzzle: Muzzle | None
    horizon: float
    vanishing_point: Point | None
    light: float  # −1 from the left … +1 from the right
    sun: Point | None
    plain: bool  # nothing but one even ground behind the subject

    @property
    def log(self) -> str:
        """One line for people."""
        found = [f"{share:.0%} {name}" for name, share in self.shares.items() if share > 0.015]
        if self.faces:
            found.append("a face" if len(self.faces) == 1 else f"{len(self.faces)} faces")
        if self.muzzle is not None:
            found.append("an animal's muzzle")
        if self.subject is not None:
            found.append(f"a subject over {self.subject.mean():.0%}")
        found.append(f"the horizon {self.horizon:.0%} down")
        if self.vanishing_point is not None:
            found.append(f"lines that meet {self.vanishing_point[0]:.0%} across")
        side = "the left" if self.light < -0.25 else "the right" if self.light > 0.25 else "the front or above"
        found.append("the sun" if self.sun is not None else f"light from {side}")
        article = "an" if self.kind[0] in "io" else "a"
        return f"the picture is {article} {self.kind}: " + ", ".join(found)

    @property
    def shares(self) -> dict[str, float]:
        return {
            "sky": float(self.sky.mean()),
            "water": float(self.water.mean()),
            "greenery": float(self.greenery.mean()),
            "fire": float(self.fire.mean()),
        }


def read(picture: Pixels, words: Collection[str] = ()) -> Reading:
    """Read a picture (h, w, 3) uint8. `words` of the prompt (lower case) lower the bar for what they name."""
    seen = thumb(picture)
    height, width = picture.shape[:2]
    guide = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) / 255, np.float32)
    faces = find_faces(picture)
    portrait = bool(faces) and faces[0].box[2] > 0.10 * min(width, height)
    sky = find_sky(seen)
    if portrait and _backdrop(seen, sky):
        sky = np.zeros_like(sky)
    horizon, certain = find_horizon(seen, sky)
    boxes = [(f.box[0] / width, f.box[1] / height, f.box[2] / width, f.box[3] / height) for f in faces] if portrait else []
    # People who overlap one another, or are far away, have no outline of their own that could be cut.
    lost = portrait and (len(boxes) >= _CROWD or faces[0].box[2] < _NEAR * min(width, height))
    subject = None if lost else find_subject(seen, sky, boxes)
    if subject is not None and sky.any():
        subject = _with_its_edges(subject, sky, horizon)
    free = np.ones_like(sky) if subject is None else 1 - subject
    water = find_water(seen, sky, horizon, words) * free
    light, sun = find_light(seen, sky)
    large = None if subject is None else _grow(subject, guide, 6)
    kind = _kind(seen, sky, certain, subject, portrait=portrait)
    return Reading(
        kind=kind,
        sky=_grow(sky, guide, 8),
        water=_grow(water, guide, 6),
        greenery=_grow(find_greenery(seen, sky, words) * (1 - water), guide, 6),
        fire=_grow(find_fire(seen, words), guide, 4),
        subject=large,
        faces=faces,
        muzzle=find_muzzle(picture, words) if not portrait else None,
        horizon=horizon,
        vanishing_point=find_vanishing_point(seen) if kind in ("interior", "landscape") else None,
        light=light,
        sun=sun,
        plain=_plain(seen, subject),
    )


def _with_its_edges(subject: Floats, sky: Floats, horizon: float) -> Floats:
    """What stands against the sky right beside the subject is a part of it: eaves, twigs, antennas."""
    reach = cv2.dilate(subject, np.ones((13, 13), np.uint8))
    above = (np.arange(len(sky))[:, None] < (horizon - 0.02) * len(sky)).astype(np.float32)
    return np.asarray(np.maximum(subject, reach * np.clip(1 - 1.3 * sky, 0, 1) * above), np.float32)


def _kind(seen: Thumb, sky: Floats, certain: bool, subject: Floats | None, *, portrait: bool) -> Kind:
    if portrait:
        return "portrait"
    if _drawn(seen):
        return "drawing"
    if sky.mean() > 0.06:
        return "landscape"
    if subject is not None and subject.mean() > 0.06:
        return "object"
    return "interior" if certain or seen.chroma.mean() < 18 else "object"


def _drawn(seen: Thumb) -> bool:
    """A drawing has few colours over wide flats, or is ink on paper."""
    codes = (seen.rgb.astype(np.int32) >> 4) @ np.array([256, 16, 1])
    counts = np.sort(np.bincount(codes.ravel(), minlength=4096))[::-1] / codes.size
    flat = float((seen.busy < 0.35).mean())
    return bool(counts[:6].sum() > 0.62 and flat > 0.45) or bool(counts[0] > 0.6 and seen.chroma.mean() < 4)


def _backdrop(seen: Thumb, sky: Floats) -> bool:
    """Behind a portrait, what looks like sky is a studio wall unless it is blue."""
    if sky.mean() < 0.03:
        return True
    return float(seen.lab[..., 2][sky > 0.5].mean()) > -6


def _plain(seen: Thumb, subject: Floats | None) -> bool:
    behind = np.ones(seen.shape, bool) if subject is None else subject < 0.2
    return bool(seen.busy[behind].mean() < 0.8) if behind.any() else False


def _grow(mask: Floats, guide: Floats, radius: int) -> Floats:
    """A mask at the picture's size, its edge drawn to the picture's own edges (guided filter: He, Sun, Tang 2010)."""
    height, width = guide.shape
    if not mask.any():
        return np.zeros((height, width), np.float32)
    large = np.asarray(cv2.resize(mask, (width, height), interpolation=cv2.INTER_LINEAR), np.float32)

    def mean(values: Floats) -> Floats:
        return np.asarray(cv2.blur(values, (2 * radius + 1, 2 * radius + 1)), np.float32)

    mean_guide, mean_mask = mean(guide), mean(large)
    slope = (mean(guide * large) - mean_guide * mean_mask) / (mean(guide * guide) - mean_guide**2 + 1e-3)
    refined = mean(slope) * guide + mean(mean_mask - slope * mean_guide)
    # Beyond a few pixels from the edge the mask is sure: the filter must not leave a veil there.
    core = cv2.erode(large, np.ones((2 * radius + 1, 2 * radius + 1), np.uint8))
    shell = cv2.dilate(large, np.ones((2 * radius + 1, 2 * radius + 1), np.uint8))
    return np.asarray(np.clip(np.clip(refined, core, shell), 0, 1), np.float32)
