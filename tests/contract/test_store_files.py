"""Uploaded files, on both databases."""

from soundstage.predictions import KeyRecord, ManualClock, SqlStore


def test_a_file_from_presign_to_sweep(store: SqlStore, key: KeyRecord, free_key: KeyRecord, clock: ManualClock) -> None:
    file = store.create_file(key.id, "image/png", expires_in_seconds=3_600)
    assert file.size is None
    assert store.get_file(file.id) == file
    assert store.get_file(file.id, free_key.id) is None
    assert store.file_stored(file.id, 1_234)
    assert not store.file_stored(file.id, 99)
    found = store.get_file(file.id, key.id)
    assert found is not None
    assert (found.size, found.content_type) == (1_234, "image/png")
    assert store.expired_files() == []
    clock.advance(3_600)
    assert store.get_file(file.id) is None
    (old,) = store.expired_files()
    assert (old.id, old.storage_keys) == (file.id, (file.storage_key,))
    store.sweep_file(file.id)
    assert store.expired_files() == []


def test_a_deleted_file_is_gone_at_once_and_swept_later(store: SqlStore, key: KeyRecord, free_key: KeyRecord) -> None:
    file = store.create_file(key.id, "image/png", expires_in_seconds=3_600)
    assert store.delete_file(free_key.id, file.id) is None
    assert store.delete_file(key.id, file.id) == file
    assert store.get_file(file.id) is None
    assert not store.file_stored(file.id, 1)
    assert store.delete_file(key.id, file.id) is None
    assert [old.id for old in store.expired_files()] == [file.id]
