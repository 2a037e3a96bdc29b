"""What words name is heard, whether or not the place brings it."""

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.staging.hearing import cue


def heard(prompt: str) -> set[str]:
    sources, _, _ = cue(screenplay.write(prompt, repertoire=staging.repertoire()), (), ())
    return {source.kind for source in sources}


def test_what_sounds_by_itself_is_heard_where_it_is_named() -> None:
    assert "waterfall" in heard("A waterfall in the hills.")
    assert "applause" in heard("A crowd applauds in a theatre.")
    assert "applause" not in heard("A woman applauds alone.")
    assert "rain" not in heard("A street without rain.")
