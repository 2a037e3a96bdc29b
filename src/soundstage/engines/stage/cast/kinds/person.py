"""A person: a body, clothes, hair and a face."""

from typing import Literal

import numpy as np

from ...motion import Ground, Motion
from ...motion.rotation import Doubles
from ...scene import Floats
from ..body.shape import body_skeleton, build_of, shaped
from ..body.template import template
from ..calling import CastingCall
from ..casting import Kind
from ..complexion import eyes_of, hair_colour, skin_tone
from ..dressing import dress
from ..face import eye_centre
from ..figure import Figure
from ..gender import gender_of
from ..looks import Looks
from ..swing import Pendulum
from ..words import words_in

_MEN = (
    "man", "boy", "father", "grandfather", "king", "gentleman", "guy", "fisherman", "policeman", "businessman", "cowboy",
    "monk", "keeper", "husband",
)  # fmt: skip
_WOMEN = (
    "woman", "girl", "mother", "grandmother", "queen", "lady", "businesswoman", "policewoman", "wife", "ballerina", "nun",
    "actress",
)  # fmt: skip
_WORDS = (
    *sorted((*_MEN, *_WOMEN)),
    "people",
    "human",
    "adult",
    "walker",
    "hiker",
    "worker",
    "student",
    "stranger",
    "figure",
    "traveler",
    "traveller",
)

# What a shoe sounds like.
_TREADS = {"boot": "boot", "sneaker": "sneaker", "bare": "bare", "sandal": "bare", "slipper": "bare"}


def _cast(casting: CastingCall) -> Figure:
    words = words_in(casting.attributes)
    gender = casting.gender or _gender(words, casting.seed)
    build = build_of(gender, casting.age, casting.attributes, casting.seed)
    points = shaped(build)
    skeleton = body_skeleton(points)
    outfit = dress(casting.wardrobe, gender, casting.seed, casting.age or "adult")
    phrases = (casting.hair, *casting.attributes)
    style = (*casting.attributes, *(("old",) if build.old > 0.7 else ()))
    eyes = np.mean([eye_centre(points, side)[0] for side in "lr"], axis=0)
    motion = Motion(
        casting.performance, skeleton.proportions, casting.place, casting.azimuth,
        Ground(casting.ground_height, casting.gravity), casting.seed, tuple(words_in(style)), float(eyes[1]),
    )  # fmt: skip
    looks = Looks(
        casting,
        points,
        skeleton,
        build,
        outfit,
        skin_tone(build, casting.attributes),
        hair_colour(build, phrases, casting.seed),
        eyes_of(build, phrases, casting.seed),
        Pendulum(motion, skeleton, casting.wind),
    )
    return Figure(
        casting.id, skeleton, motion, looks.pieces(), eyes_at=eyes + np.array([0.0, 0.0, 0.01]), mouth_at=_mouth(points),
        shoe=_TREADS.get(outfit.shoe, "shoe"), surface=casting.surface,
        weight=_weight(build.weight, skeleton.proportions.stature),
    )  # fmt: skip


def _gender(words: list[str], seed: int) -> Literal["male", "female"]:
    told = gender_of(" ".join(words))
    if told is not None:
        return told
    return "male" if np.random.default_rng([seed, 61]).random() < 0.5 else "female"


def _mouth(points: Floats) -> Doubles:
    teeth = points[template().vertices("helper-upper-teeth")]
    return np.array([0.0, float(teeth[:, 1].min()), float(teeth[:, 2].max()) + 0.012])


def _weight(weight: float, stature: float) -> float:
    return float((18.5 + 14.0 * weight) * stature**2)


KIND = Kind("person", _WORDS, _cast)
