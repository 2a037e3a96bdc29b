"""One alphabet for all programs."""

import pytest

from soundstage.engines.stage.sound.speech.phones import arpabet, from_ipa, joined


@pytest.mark.parametrize(
    ("ipa", "phones"), [("tʃ", ("ch",)), ("əʊ", ("ow",)), ("ɑː", ("aa",)), ("ʁ", ("r",)), ("ˈɪə", ("ih", "ah")), ("", ())]
)
def test_ipa(ipa: str, phones: tuple[str, ...]) -> None:
    assert from_ipa(ipa) == phones


def test_names_of_the_programs() -> None:
    assert [arpabet(name) for name in ("AX", "ih1", "dx", "#", "p")] == ["ah", "ih", "d", "pau", "p"]


def test_joined_leaves_no_gap() -> None:
    assert joined([("pau", 0.0, 0.1), ("pau", 0.1, 0.2), ("p", 0.25, 0.3), ("aa", 0.3, 0.3)]) == (
        ("pau", 0.0, 0.2),
        ("p", 0.2, 0.3),
    )
