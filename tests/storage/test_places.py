"""From a setting to a store."""

from pathlib import Path

import pytest

from soundstage.storage import LocalArtifacts, ObjectArtifacts, StorageError, open_artifacts


def test_a_path_is_a_folder(tmp_path: Path) -> None:
    for place in (tmp_path / "a", str(tmp_path / "b"), f"file://{tmp_path / 'c'}"):
        artifacts = open_artifacts(place)
        assert isinstance(artifacts, LocalArtifacts)
        artifacts.put("x", b"1")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a", "b", "c"]
    assert (tmp_path / "c/x").read_bytes() == b"1"


def test_a_url_is_an_object_store() -> None:
    artifacts = open_artifacts("memory:///clips")
    assert isinstance(artifacts, ObjectArtifacts)
    artifacts.put("x", b"1")
    assert [found.name for found in artifacts.list()] == ["x"]
    assert isinstance(open_artifacts("s3://bucket/clips?region=eu-central-1&skip_signature=true"), ObjectArtifacts)


def test_what_is_no_place_is_told() -> None:
    with pytest.raises(StorageError, match="cannot open"):
        open_artifacts("gopher://bucket")
    with pytest.raises(StorageError, match="cannot open s3://bucket"):
        open_artifacts("s3://bucket?no_such_option=1")
