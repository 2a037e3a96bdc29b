from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from soundstage.engines.stage import photo
from soundstage.engines.stage.photo.animation import plate_of
from soundstage.engines.stage.photo.living import LivingPicture
from soundstage.engines.stage.photo.moves import View
from soundstage.engines.stage.photo.stir import effects
from soundstage.engines.stage.photo.stir.daylight import _asked
from soundstage.engines.stage.photo.stir.registry import recipes
from soundstage.engines.stage.scene import Event

WIDTH, HEIGHT = 320, 180


def wishes(prompt: str, **more: object) -> photo.Wishes:
    return photo.Wishes(words=photo.Wishes.tokens(prompt), seconds=4.0, **more)  # type: ignore[arg-type]


def living(image: Path, prompt: str, seed: int = 1, **more: object) -> LivingPicture:
    wished = wishes(prompt, **more)
    plate = plate_of(photo.look(image, WIDTH, HEIGHT, wished), seed)
    return LivingPicture(plate, effects(plate, wished), exact=0.0)


def change(one: NDArray[np.uint8], two: NDArray[np.uint8]) -> NDArray[np.float64]:
    return np.abs(one.astype(float) - two).mean(axis=2)


def test_every_recipe_is_found() -> None:
    names = [recipe.name for recipe in recipes()]
    assert {"clouds", "water", "foliage", "falling", "speaking", "daylight"} <= set(names)
    assert len(names) == len(set(names))


def test_water_moves_and_the_hill_does_not(water: Path) -> None:
    picture = living(water, "the lake ripples")
    moved = change(picture.draw(View(), 2.0), picture.plate.picture)
    assert moved[115:].mean() > 1.5
    assert moved[92:102].mean() < 0.3 * moved[115:].mean()  # the hill


def test_clouds_go_where_the_words_say(water: Path) -> None:
    def drift(prompt: str) -> float:
        picture = living(water, prompt)
        (clouds,) = [effect for effect in picture.effects if effect.name == "clouds"]
        assert clouds.drift is not None
        # A cloud that goes right is taken from further left.
        return -float((clouds.drift(4.0) - clouds.drift(0.0))[:10, :, 0].mean())

    assert drift("clouds drift to the left") < 0 < drift("clouds drift to the right")


def test_adverbs_change_how_much(water: Path) -> None:
    def stirred(prompt: str) -> float:
        picture = living(water, prompt)
        return float(change(picture.draw(View(), 2.0), picture.plate.picture)[115:].mean())

    assert stirred("violent waves on the lake") > 1.25 * stirred("gentle waves on the lake")


def test_what_is_to_be_still_is_still(water: Path) -> None:
    picture = living(water, "everything is frozen, motionless")
    assert picture.effects == ()


@pytest.mark.parametrize(
    ("prompt", "name"),
    [
        ("heavy rain", "rain"),
        ("it is snowing", "snow"),
        ("fog rolls over the hills", "fog"),
        ("dust floats in the air", "dust"),
        ("night falls", "daylight"),
        ("lightning flashes", "lightning"),
        ("it turns to autumn", "season"),
        ("god rays shine, beams of light", "rays"),
        ("smoke rises", "plume"),
    ],
)
def test_weather_and_light_set_in_after_an_exact_start(water: Path, prompt: str, name: str) -> None:
    picture = living(water, prompt)
    assert name in [effect.name for effect in picture.effects]
    assert (picture.draw(View(), 0.0) == picture.plate.picture).all()
    at = max((picture.draw(View(), t) for t in (1.0, 1.5, 2.2, 3.9)), key=lambda f: change(f, picture.plate.picture).mean())
    assert change(at, picture.plate.picture).mean() > 0.4


def test_night_is_darker_and_the_sky_bluer(water: Path) -> None:
    picture = living(water, "day turns to night")
    end = picture.draw(View(), 4.0).astype(float)
    start = picture.plate.picture.astype(float)
    assert end.mean() < 0.6 * start.mean()
    assert end[:50, :, 2].mean() / end[:50, :, 0].mean() > start[:50, :, 2].mean() / start[:50, :, 0].mean()


def test_seeds_repeat_and_differ(water: Path) -> None:
    one, two, other = (living(water, "snow falls on the lake", seed).draw(View(), 2.0) for seed in (1, 1, 2))
    assert (one == two).all()
    assert (one != other).any()


def test_a_cry_opens_and_closes() -> None:
    heard = photo.cry(Event(time=1.0, kind="roar", position=(0.0, 0.0, 0.0)), 3)
    opened = [heard.at(t / 20) for t in range(120)]
    assert max(opened) > 0.8
    assert heard.at(0.8) == 0.0 == heard.at(5.9)


@pytest.mark.parametrize(
    ("prompt", "says"),
    [
        ("the sun goes down and evening turns to night", "night falls"),
        ("Day turns into a dark blue night", "night falls"),
        ("day turns to dusk", "dusk falls"),
        ("Sunrise over the lake", "day breaks"),
    ],
)
def test_the_last_hour_named_is_the_one_it_comes_to(prompt: str, says: str) -> None:
    hour = _asked(photo.Wishes(words=photo.Wishes.tokens(prompt)))
    assert hour is not None
    assert hour.says == says
