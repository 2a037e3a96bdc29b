"""Names that cannot leave their folder."""

from pathlib import Path, PurePosixPath

from hypothesis import example, given
from hypothesis import strategies as st

from soundstage.storage import UnsafeName, check_name

ROOT = Path("/srv/artifacts")


@given(st.text() | st.lists(st.sampled_from(["..", ".", "", "a", "~", "\\", "C:", "%2e%2e", "\x00", " "])).map("/".join))
@example("a/../../etc/passwd")
@example("/etc/passwd")
def test_no_name_escapes(name: str) -> None:
    try:
        checked = check_name(name)
    except UnsafeName:
        return
    inside = Path(ROOT / checked).resolve()
    assert inside.is_relative_to(ROOT)
    assert inside != ROOT
    assert PurePosixPath(checked).as_posix() == checked


@given(st.lists(st.from_regex(r"[a-z0-9_-][a-z0-9._-]{0,20}", fullmatch=True), min_size=1, max_size=4))
def test_plain_names_pass(parts: list[str]) -> None:
    assert check_name("/".join(parts)) == "/".join(parts)
