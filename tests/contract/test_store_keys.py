"""API keys, on both databases."""

from collections.abc import Callable

import pytest

from soundstage.predictions import KeyLimits, KeyRevoked, ManualClock, NewPrediction, SqlStore


def test_a_new_key_opens_and_its_secret_is_kept_nowhere(store: SqlStore, database_url: str) -> None:
    record, key = store.create_key("studio", KeyLimits(creates_per_minute=5, in_flight=2, budget_micros=1_000_000))
    assert store.authenticate(key) == record
    assert record.limits == KeyLimits(creates_per_minute=5, in_flight=2, budget_micros=1_000_000)
    assert key.rpartition("_")[2] not in repr(record)
    assert key not in repr(store.list_keys())


@pytest.mark.parametrize("wrong", ["", "x", "ss_", "ss__", "ss_000000000000_abc", "é\ud800\x00", "ss_" + "a" * 10_000])
def test_what_is_no_key_opens_nothing(store: SqlStore, wrong: str) -> None:
    assert store.authenticate(wrong) is None


def test_every_character_of_a_key_counts(store: SqlStore) -> None:
    _, key = store.create_key("studio")
    for place in range(len(key)):
        other = "b" if key[place] != "b" else "c"
        assert store.authenticate(key[:place] + other + key[place + 1 :]) is None
    assert store.authenticate(key + "x") is None


def test_a_revoked_key_opens_nothing_and_creates_nothing(store: SqlStore, new_for: Callable[..., NewPrediction]) -> None:
    record, key = store.create_key("studio")
    assert store.authenticate(key)
    assert store.revoke_key("studio")
    assert store.authenticate(key) is None
    assert not store.revoke_key("studio")
    with pytest.raises(KeyRevoked):
        store.create(new_for(record))
    (listed,) = store.list_keys()
    assert listed.revoked_at is not None


def test_another_process_forgets_a_revoked_key_within_a_second(
    store: SqlStore, open_store: Callable[[], SqlStore], clock: ManualClock
) -> None:
    other = open_store()
    record, key = store.create_key("studio")
    assert other.authenticate(key)
    store.revoke_key(record.id)
    clock.advance(1.0)
    assert other.authenticate(key) is None


def test_keys_of_one_name_are_revoked_together_and_one_by_its_id(store: SqlStore) -> None:
    first, first_key = store.create_key("twin")
    _, second_key = store.create_key("twin")
    assert store.revoke_key(first.id)
    assert store.authenticate(first_key) is None
    assert store.authenticate(second_key)


@pytest.mark.parametrize("name", ["", "a" * 129, "line\nbreak"])
def test_a_key_needs_a_name_to_show(store: SqlStore, name: str) -> None:
    with pytest.raises(ValueError, match="name"):
        store.create_key(name)


def test_a_house_secret_is_the_same_for_all(store: SqlStore, open_store: Callable[[], SqlStore]) -> None:
    secret = store.house_secret("urls")
    assert len(secret) == 32
    assert open_store().house_secret("urls") == secret
    assert store.house_secret("webhooks") != secret
