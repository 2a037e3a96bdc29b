"""When music comes in."""

import pytest

from soundstage.engines.stage.screenplay import write
from soundstage.engines.stage.staging import repertoire


@pytest.mark.parametrize(
    ("words", "start"),
    [
        ("Music: none until the last shot, then one soft piano chord.", 4.0),
        ("Gentle piano from second 6.", 6.0),
        ("No music until the end, then strings swell.", 4.0),
        ("Soft piano music.", 0.0),
    ],
)
def test_music_comes_in_when_it_is_said_to(words: str, start: float) -> None:
    script = write(f"0-4s: a boy walks on a beach. 4-8s: he smiles. {words}", repertoire=repertoire())
    assert script.music is not None
    assert script.music.start == start
    assert not script.exclude
