"""Prompts are drawn the same way each time, and answers are counted as judged."""

from evals.naming import draw, tally

PROMPTS = ["a dog runs on a beach", "a kitchen", "a woman reads a book", "mountains at dawn", "a red car", "an old man waves"]


def test_the_same_seed_draws_the_same_prompts_of_the_kind_asked_for() -> None:
    cast = draw(PROMPTS, "cast", 3, seed=7)
    assert cast == draw(list(reversed(PROMPTS)), "cast", 3, seed=7)
    assert set(cast) == {"a dog runs on a beach", "a woman reads a book", "an old man waves"}
    assert "a kitchen" in draw(PROMPTS, "world", 9, seed=1)


def test_only_judged_answers_count() -> None:
    rows = [
        {"number": 1, "right": {"subject": True, "action": False}},
        {"number": 2, "right": {"subject": True, "action": None}},
        {"number": 3},
    ]
    assert tally(rows) == {"subject": (2, 2), "action": (0, 1)}
