"""Names of what lies beside a clip."""

from soundstage.wire import STEMS, belongs_to, stem_type, stems_of


def test_each_stem_belongs_to_its_clip() -> None:
    names = stems_of("clips/a-1.mp4")
    assert list(names) == list(STEMS)
    assert names["music.wav"] == "clips/a-1.music.wav"
    assert {belongs_to(name) for name in names.values()} == {"clips/a-1.mp4"}
    assert belongs_to("clips/a-1.mp4") == "clips/a-1.mp4"
    assert belongs_to("uploads/picture-7f") == "uploads/picture-7f"
    assert {stem_type(stem) for stem in STEMS} == {"audio/wav", "text/vtt; charset=utf-8"}
