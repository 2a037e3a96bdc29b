"""Clothes sit on the body and on one another."""

import numpy as np
import pytest
from scipy.spatial import cKDTree

from soundstage.engines.stage.cast import CastingCall, Figure, call
from soundstage.engines.stage.scene import Mesh


def dressed(*wardrobe: str, seed: int = 3) -> Figure:
    return call(CastingCall(kind="person", id="p", seed=seed, gender="female", framing="medium", wardrobe=wardrobe))


def mesh(figure: Figure, name: str) -> Mesh:
    shape = next(part.shape for part in figure.parts if part.name == f"p.{name}")
    assert isinstance(shape, Mesh)
    assert shape.rest is not None
    return shape


@pytest.fixture(scope="module")
def coated() -> Figure:
    return dressed("a green coat", "a white shirt", "blue jeans")


@pytest.mark.parametrize("over", ["coat", "jacket"])
def test_a_shirt_stays_inside_what_is_worn_over_it(over: str) -> None:
    figure = dressed(f"a grey {over}", "a white shirt")
    shirt, shell = mesh(figure, "shirt"), mesh(figure, over)
    assert shirt.rest is not None
    covered = (shirt.rest[:, 1] > 0.20) & (shirt.rest[:, 1] < 0.30)
    outer = shell.paint[:, 2] < 0.3 if shell.paint is not None else np.ones(len(shell.positions), bool)
    positions, normals = shell.positions[outer], shell.normals[outer]
    nearest = cKDTree(positions).query(shirt.positions[covered])[1]
    out = np.einsum("ij,ij->i", shirt.positions[covered] - positions[nearest], normals[nearest])
    assert (out > 0.001).mean() < 0.03


def test_a_coat_closes_below_its_lapels_and_is_belted(coated: Figure) -> None:
    coat = mesh(coated, "coat")
    assert coat.rest is not None
    front = coat.positions[(coat.rest[:, 1] > 0.2) & (coat.rest[:, 1] < 0.33) & (coat.rest[:, 2] > 0.05)]
    across = np.sort(front[np.abs(front[:, 0]) < 0.1][:, 0])
    assert np.diff(across).max() < 0.02
    # The waist is the narrowest storey of the trunk: the coat does not bulge below the belt as it hangs from it.
    trunk = np.abs(coat.positions[:, 0]) < 0.10
    waist, hip, chest = (
        np.ptp(coat.positions[trunk & (np.abs(coat.rest[:, 1] - y) < 0.02) & (coat.rest[:, 2] < 0.3), 2])
        for y in (0.145, 0.0, 0.36)
    )
    assert waist < max(hip, chest)


def test_a_jacket_hem_lies_level() -> None:
    jacket = mesh(dressed("a grey jacket", "a white shirt"), "jacket")
    assert jacket.paint is not None
    assert jacket.rest is not None
    hem = (jacket.paint[:, 2] > 0.9) & (jacket.rest[:, 1] < 0.09) & (jacket.paint[:, 0] < 0.02)
    assert hem.sum() > 20
    assert jacket.positions[hem, 1].std() < 0.012


def test_one_word_for_a_colour_gives_many_dyes_and_none_of_them_neon() -> None:
    tones = [
        np.asarray(part.material.values["tone"])
        for seed in (1, 2, 3)
        for part in dressed("a green coat", seed=seed).parts
        if part.name == "p.coat"
    ]
    assert not np.allclose(tones[0], tones[1])
    for tone in tones:
        assert tone.argmax() == 1
        assert tone.max() < 0.12
        assert tone.min() / tone.max() > 0.25
