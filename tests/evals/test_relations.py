"""Pairs of things as the pixels of a rendered scene have them."""

import pytest
from evals.relations import PAIRS, judged

from soundstage.engines.stage import render


@pytest.mark.parametrize(
    "prompt", ["a hot dog to the left of a pizza", "an apple in front of a laptop", "an airplane above a train"]
)
def test_both_are_whole_and_found_and_stand_as_told(prompt: str) -> None:
    with render.Renderer(240, 136, quality="draft") as renderer:
        verdict, _ = judged(prompt, renderer, 240, 136)
    assert verdict.right, verdict.detail


def test_one_that_is_not_there_is_no_pair() -> None:
    with render.Renderer(160, 90, quality="draft") as renderer:
        verdict, _ = judged("a red apple", renderer, 160, 90)
    assert not verdict.right


def test_twenty_pairs_are_listed() -> None:
    assert len(set(PAIRS)) == 20
