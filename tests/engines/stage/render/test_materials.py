"""Recipes of materials: each links, and shows what its values say."""

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.scene import Look, Material, Scene

pytestmark = pytest.mark.renderer

Make = Callable[..., Scene]


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(160, 90, quality="draft") as renderer:
        yield renderer


def show(renderer: Renderer, studio: Make, material: Material) -> np.ndarray:
    """The middle of a ball of it."""
    look = Look(grain=0.0, bloom=0.0)
    frame = renderer.still(studio(materials=[material], look=look), 0.0)
    return frame[41:51, 72:83, :3].astype(float)


@pytest.mark.parametrize("shader", ["standard", "glass", "wood", "stone", "leaf", "glow"])
def test_every_general_recipe_draws(renderer: Renderer, studio: Make, shader: str) -> None:
    assert show(renderer, studio, Material(shader=shader)).std() > 0.5


def test_colours_come_out_as_their_hue(renderer: Renderer, studio: Make) -> None:
    red, green, blue = (
        show(renderer, studio, Material(values={"albedo": colour, "roughness": 0.8})).mean(axis=(0, 1))
        for colour in ((0.6, 0.05, 0.05), (0.05, 0.5, 0.05), (0.04, 0.08, 0.6))
    )
    assert red.argmax() == 0
    assert green.argmax() == 1
    assert blue.argmax() == 2


def test_a_polished_metal_mirrors_and_a_rough_one_does_not(renderer: Renderer, studio: Make) -> None:
    chrome = show(renderer, studio, Material(values={"albedo": (0.9, 0.9, 0.9), "metallic": 1.0, "roughness": 0.05}))
    brushed = show(renderer, studio, Material(values={"albedo": (0.9, 0.9, 0.9), "metallic": 1.0, "roughness": 0.9}))
    assert np.abs(np.diff(chrome.mean(axis=-1))).max() > 2 * np.abs(np.diff(brushed.mean(axis=-1))).max()


def test_emission_needs_no_light(renderer: Renderer, studio: Make) -> None:
    dark = show(renderer, studio, Material(values={"albedo": (0.0, 0.0, 0.0)}))
    lit = show(renderer, studio, Material(values={"albedo": (0.0, 0.0, 0.0), "emission": (0.0, 2.0, 0.0)}))
    assert lit[..., 1].mean() > dark[..., 1].mean() + 60


def test_a_texture_is_painted_by_its_coordinates(renderer: Renderer, studio: Make) -> None:
    recipe = Material(shader="standard", textures={"map": np.full((4, 4, 4), 255, np.uint8)})
    assert np.array_equal(show(renderer, studio, recipe), show(renderer, studio, Material(shader="standard")))


def test_bumps_change_the_shading(renderer: Renderer, studio: Make) -> None:
    flat = show(renderer, studio, Material(values={"roughness": 0.7}))
    bumpy = show(renderer, studio, Material(values={"roughness": 0.7, "bump": 1.0, "scale": 30.0}))
    assert bumpy.std() > flat.std()
