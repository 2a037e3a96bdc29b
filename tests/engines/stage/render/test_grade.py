"""The lab's table."""

import numpy as np
from scipy.interpolate import RegularGridInterpolator

from soundstage.engines.stage.render.grade import SIZE, lab, tone
from soundstage.engines.stage.scene import Look


def greys(look: Look, levels: list[float]) -> np.ndarray:
    return tone(np.repeat(np.array(levels)[:, None], 3, axis=1), look)


def test_grey_comes_out_grey_and_in_the_middle() -> None:
    code = greys(Look(), [0.18])[0]
    assert np.ptp(code) < 1e-6
    assert abs(code[0] - 0.18 ** (1 / 2.4)) < 0.01


def test_brighter_is_never_darker_and_nothing_clips_early() -> None:
    code = greys(Look(), list(np.geomspace(0.001, 15, 60)))[:, 0]
    assert np.all(np.diff(code) > 0)
    assert code[0] < 0.06
    assert 0.9 < greys(Look(), [3.0])[0, 0] < 1.0


def test_bright_colours_lose_their_colour_as_on_film() -> None:
    red = np.array([[0.4, 0.02, 0.02], [20.0, 1.0, 1.0]])
    spread = np.ptp(tone(red, Look()), axis=1)
    assert spread[1] < spread[0]


def test_the_look_turns_its_knobs() -> None:
    colour = np.array([[0.3, 0.15, 0.1]])
    plain = tone(colour, Look())[0]
    assert np.ptp(tone(colour, Look(saturation=0.5))[0]) < np.ptp(plain)
    assert np.ptp(tone(colour, Look(monochrome=True))[0]) < 1e-6
    warm, cool = tone(colour, Look(temperature=1.0))[0], tone(colour, Look(temperature=-1.0))[0]
    assert warm[0] / warm[2] > plain[0] / plain[2] > cool[0] / cool[2]
    deep = greys(Look(contrast=1.3), [0.03, 0.8])[:, 0]
    flat = greys(Look(contrast=0.8), [0.03, 0.8])[:, 0]
    assert deep[0] < flat[0]
    assert deep[1] > flat[1]


def test_split_tone_tints_shadows_and_highlights_apart() -> None:
    look = Look(split=((0.0, 0.0, 0.05), (0.05, 0.0, 0.0)))
    shadow, highlight = greys(look, [0.02, 0.6]) - greys(Look(), [0.02, 0.6])
    assert shadow[2] > 0.01
    assert abs(shadow[0]) < 1e-9
    assert highlight[0] > 0.01
    assert abs(highlight[2]) < 1e-9


def test_the_table_is_the_curve() -> None:
    look = Look(temperature=0.2, split=((0.0, 0.0, 0.02), (0.02, 0.0, 0.0)))
    table = lab(look)
    assert table.shape == (SIZE, SIZE, SIZE, 3)
    axis = np.linspace(-12.47393, 4.026069, SIZE)
    colours = np.random.default_rng(3).uniform([0.02] * 3, [1.5] * 3, (200, 3))
    read = RegularGridInterpolator((axis, axis, axis), table)(np.log2(colours[:, ::-1]))
    assert np.abs(read - tone(colours, look)).max() < 0.012


def test_grass_leans_to_olive_and_keeps_its_place_while_neon_stays_pure() -> None:
    grass, sky, neon = tone(np.array([[0.10, 0.22, 0.06], [0.12, 0.25, 0.62], [0.02, 1.2, 0.05]]), Look())
    assert 0.62 < grass[0] / grass[1] < 0.95, "more red than a meadow has by itself"
    assert grass[1] > grass[0] > grass[2]
    assert sky[2] > sky[1] > sky[0]
    assert sky[1] / sky[2] > 0.6, "a sky leans to cyan"
    assert neon[1] - max(neon[0], neon[2]) > 0.3
