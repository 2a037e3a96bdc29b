"""Artifacts, on every kind of storage."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from soundstage.storage import CHUNK, ArtifactMissing, ArtifactStore, UnsafeName

BAD_NAMES = ["", "/", "a/", "/a", "a//b", ".", "..", "../a", "a/../b", "a/./b", ".hidden", "a/.b", "a\\b", "a\x00", "a b", "ä"]


def content(artifacts: ArtifactStore, name: str, start: int = 0, end: int | None = None) -> bytes:
    return b"".join(artifacts.read(name, start, end))


def test_what_is_put_is_read(artifacts: ArtifactStore) -> None:
    put = artifacts.put("clips/a.mp4", b"moving pictures")
    assert (put.name, put.size) == ("clips/a.mp4", 15)
    assert abs(put.modified - datetime.now(UTC)) < timedelta(minutes=1)
    assert artifacts.stat("clips/a.mp4") == put
    assert content(artifacts, "clips/a.mp4") == b"moving pictures"


def test_files_and_chunks_can_be_put(artifacts: ArtifactStore, tmp_path: Path) -> None:
    source = tmp_path / "source.bin"
    source.write_bytes(bytes(range(256)) * 4_096)
    assert artifacts.put("file", source).size == 1_048_576
    assert content(artifacts, "file") == source.read_bytes()
    assert source.exists()
    artifacts.put("chunks", (bytes([number]) * 1_000 for number in range(3)))
    assert content(artifacts, "chunks") == b"\0" * 1_000 + b"\1" * 1_000 + b"\2" * 1_000
    assert artifacts.put("empty", b"").size == 0
    assert content(artifacts, "empty") == b""


def test_putting_again_replaces(artifacts: ArtifactStore) -> None:
    artifacts.put("a", b"long before")
    artifacts.put("a", b"now")
    assert content(artifacts, "a") == b"now"


@pytest.mark.parametrize(
    ("start", "end"), [(0, 1), (5, 5), (3, 9), (0, None), (9, None), (10, None), (11, None), (2, 99), (11, 99), (CHUNK, None)]
)
def test_ranges(artifacts: ArtifactStore, start: int, end: int | None) -> None:
    artifacts.put("a", b"0123456789")
    assert content(artifacts, "a", start, end) == b"0123456789"[start:end]


def test_a_large_one_comes_in_chunks(artifacts: ArtifactStore) -> None:
    whole = bytes(range(256)) * 8_192
    artifacts.put("a", whole)
    assert content(artifacts, "a", CHUNK - 7, 3 * CHUNK + 11) == whole[CHUNK - 7 : 3 * CHUNK + 11]


@pytest.mark.parametrize(("start", "end"), [(-1, None), (3, 2)])
def test_what_is_no_range(artifacts: ArtifactStore, start: int, end: int | None) -> None:
    artifacts.put("a", b"0123456789")
    with pytest.raises(ValueError, match="range"):
        artifacts.read("a", start, end)


def test_what_is_missing(artifacts: ArtifactStore) -> None:
    artifacts.put("a/b", b"x")
    for name in ("nothing", "a"):
        with pytest.raises(ArtifactMissing):
            artifacts.read(name)
        with pytest.raises(ArtifactMissing):
            artifacts.stat(name)
        assert not artifacts.delete(name)
    assert content(artifacts, "a/b") == b"x"


def test_deleting(artifacts: ArtifactStore) -> None:
    artifacts.put("a/b", b"x")
    assert artifacts.delete("a/b")
    assert not artifacts.delete("a/b")
    with pytest.raises(ArtifactMissing):
        artifacts.stat("a/b")
    artifacts.put("a/b", b"again")
    assert content(artifacts, "a/b") == b"again"


def test_listing(artifacts: ArtifactStore) -> None:
    for name in ("clips/one.mp4", "clips/two.mp4", "clipsy", "uploads/x"):
        artifacts.put(name, name.encode())
    assert {a.name: a.size for a in artifacts.list()} == {"clips/one.mp4": 13, "clips/two.mp4": 13, "clipsy": 6, "uploads/x": 9}
    assert {a.name for a in artifacts.list("clips/")} == {"clips/one.mp4", "clips/two.mp4"}
    assert {a.name for a in artifacts.list("clips/o")} == {"clips/one.mp4"}
    assert {a.name for a in artifacts.list("clips")} == {"clips/one.mp4", "clips/two.mp4", "clipsy"}
    assert list(artifacts.list("none/")) == []


@pytest.mark.parametrize("name", [*BAD_NAMES, "a" * 200, "a/" * 300 + "a"])
def test_bad_names_are_refused_by_all(artifacts: ArtifactStore, name: str) -> None:
    for ask in (artifacts.stat, artifacts.read, artifacts.delete, artifacts.local_path, lambda n: artifacts.put(n, b"x")):
        with pytest.raises(UnsafeName):
            ask(name)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50, deadline=None)
@given(whole=st.binary(max_size=200), start=st.integers(0, 250), length=st.none() | st.integers(0, 250))
def test_any_range_is_the_slice(artifacts: ArtifactStore, whole: bytes, start: int, length: int | None) -> None:
    artifacts.put("a", whole)
    end = None if length is None else start + length
    assert content(artifacts, "a", start, end) == whole[start:end]


def test_a_source_that_breaks_leaves_what_was_there(artifacts: ArtifactStore) -> None:
    artifacts.put("a", b"before")

    def broken() -> Iterator[bytes]:
        yield b"half of it"
        raise RuntimeError("the child was killed")

    with pytest.raises(RuntimeError, match="killed"):
        artifacts.put("a", broken())
    assert content(artifacts, "a") == b"before"
    assert [a.name for a in artifacts.list()] == ["a"]
