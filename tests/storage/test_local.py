"""A folder of artifacts: whole or not at all, whatever happens."""

import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from soundstage.storage import ArtifactMissing, LocalArtifacts, StorageError

FILL = """
import resource, sys
from pathlib import Path
from soundstage.storage import LocalArtifacts, StorageFull

artifacts = LocalArtifacts(Path(sys.argv[1]))
artifacts.put("clips/a.mp4", b"before")
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    artifacts.put("clips/a.mp4", b"x" * 200_000)
except StorageFull as full:
    print(full)
"""

WRITE = """
import sys, time
from pathlib import Path
from soundstage.storage import LocalArtifacts

def slowly():
    yield b"x" * 100_000
    print("half", flush=True)
    time.sleep(60)
    yield b"y"

LocalArtifacts(Path(sys.argv[1])).put("clips/a.mp4", slowly())
"""


def everything(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_when_no_space_is_left_nothing_is_left_behind(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", FILL, tmp_path], capture_output=True, text=True, check=True)
    assert done.stdout == "no space left to keep clips/a.mp4; free some space and try again\n"
    assert everything(tmp_path) == ["clips/a.mp4"]
    assert (tmp_path / "clips/a.mp4").read_bytes() == b"before"


def test_a_writer_that_is_killed_leaves_nothing_at_the_final_path(tmp_path: Path) -> None:
    writer = subprocess.Popen([sys.executable, "-c", WRITE, tmp_path], stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    assert writer.stdout.readline() == "half\n"
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    artifacts = LocalArtifacts(tmp_path)
    assert list(artifacts.list()) == []
    assert artifacts.local_path("clips/a.mp4") is None
    assert artifacts.sweep_unfinished(older_than=0.0) == 1
    assert everything(tmp_path) == []


def test_what_is_being_written_is_not_swept(tmp_path: Path) -> None:
    artifacts = LocalArtifacts(tmp_path)

    def chunks() -> object:
        yield b"one"
        assert artifacts.sweep_unfinished(older_than=3_600.0) == 0
        yield b"two"

    artifacts.put("a", chunks())  # type: ignore[arg-type]
    assert b"".join(artifacts.read("a")) == b"onetwo"


def test_files_are_this_users_alone(tmp_path: Path) -> None:
    artifacts = LocalArtifacts(tmp_path / "new")
    artifacts.put("clips/a.mp4", b"x")
    path = artifacts.local_path("clips/a.mp4")
    assert path == tmp_path / "new/clips/a.mp4"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_name_that_is_a_folder_is_told(tmp_path: Path) -> None:
    artifacts = LocalArtifacts(tmp_path)
    artifacts.put("a/b", b"x")
    with pytest.raises(StorageError, match="cannot keep a"):
        artifacts.put("a", b"x")
    with pytest.raises(StorageError, match="cannot keep a/b/c"):
        artifacts.put("a/b/c", b"x")
    assert everything(tmp_path) == ["a/b"]


def test_what_lies_below_a_file_is_missing(tmp_path: Path) -> None:
    artifacts = LocalArtifacts(tmp_path)
    artifacts.put("a/b", b"x")
    with pytest.raises(ArtifactMissing):
        artifacts.read("a/b/c")
    assert not artifacts.delete("a/b/c")


def test_readers_never_see_a_half(tmp_path: Path) -> None:
    artifacts = LocalArtifacts(tmp_path)
    artifacts.put("a", b"0" * 300_000)
    stop = time.monotonic() + 0.5

    def write() -> None:
        turn = 0
        while time.monotonic() < stop:
            turn += 1
            artifacts.put("a", bytes([48 + turn % 10]) * 300_000)

    writer = threading.Thread(target=write)
    writer.start()
    while time.monotonic() < stop:
        seen = b"".join(artifacts.read("a"))
        assert len(seen) == 300_000
        assert len(set(seen)) == 1
    writer.join()


def test_putting_beside_deleting_in_one_folder(tmp_path: Path) -> None:
    artifacts = LocalArtifacts(tmp_path)
    troubles: list[Exception] = []

    def churn(name: str) -> None:
        try:
            for _ in range(100):
                artifacts.put(f"shared/{name}", b"x")
                artifacts.delete(f"shared/{name}")
        except Exception as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=churn, args=(name,)) for name in "abc"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
