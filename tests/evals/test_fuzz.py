from evals.coverage import PROMPTS, prompts
from evals.fuzz import fuzz, mutants


def test_nothing_raises_on_300_mutated_prompts() -> None:
    report = fuzz(300, seed=7)
    assert report.failures == []
    assert len(report.times) == 300


def test_mutants_are_the_same_for_the_same_seed() -> None:
    real = prompts(PROMPTS)
    assert list(mutants(40, 3, real)) == list(mutants(40, 3, real))
    assert list(mutants(40, 3, real)) != list(mutants(40, 4, real))


def test_what_raises_is_reported_with_its_prompt() -> None:
    report = fuzz(50, plan=lambda text: 1 // text.count("0"), real=["01234", "1 0 2", "0x"])
    assert report.failures
    assert all("ZeroDivisionError" in trace for _, trace in report.failures)
