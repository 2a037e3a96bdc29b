"""Transactions: shared waits for the disk, separate fates."""

import stat
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from soundstage.predictions import NewPrediction, SqlStore, StoreUnavailable
from soundstage.predictions.database import SqliteDatabase, connect


@pytest.fixture
def database(path: Path) -> SqliteDatabase:
    opened = connect(f"sqlite:///{path}")
    assert isinstance(opened, SqliteDatabase)
    opened.write(lambda c: c.execute(text("CREATE TABLE t (x INTEGER PRIMARY KEY, y BLOB)")))
    return opened


def numbers(database: SqliteDatabase) -> list[int]:
    return database.read(lambda c: [row[0] for row in c.execute(text("SELECT x FROM t ORDER BY x"))])


def insert(connection: Connection, number: int) -> int:
    connection.execute(text("INSERT INTO t (x) VALUES (:x)"), {"x": number})
    return number


def test_what_threads_write_at_once_shares_transactions_but_not_fates(database: SqliteDatabase) -> None:
    begun: list[Connection] = []
    gate = threading.Event()
    results: dict[int, object] = {}

    def first(connection: Connection) -> None:
        gate.wait(10)
        insert(connection, -1)

    def work(number: int, connection: Connection) -> int:
        begun.append(connection)
        insert(connection, number)
        if number % 3 == 0:
            raise ValueError(f"refused {number}")
        if number % 3 == 1:
            insert(connection, -1)
        return number

    def run(number: int) -> None:
        try:
            results[number] = database.write(lambda c: work(number, c))
        except (ValueError, IntegrityError) as trouble:
            results[number] = type(trouble).__name__

    threads = [threading.Thread(target=database.write, args=(first,))]
    threads += [threading.Thread(target=run, args=(number,)) for number in range(12)]
    threads[0].start()
    for thread in threads[1:]:
        thread.start()
    while len(database._waiting) < 12:
        pass
    gate.set()
    for thread in threads:
        thread.join()
    assert results == {n: ["ValueError", "IntegrityError", n][n % 3] for n in range(12)}
    assert numbers(database) == [-1, 2, 5, 8, 11]
    database.close()


def test_readers_cannot_write(database: SqliteDatabase) -> None:
    with pytest.raises(StoreUnavailable, match="readonly"):
        database.read(lambda c: insert(c, 1))
    assert numbers(database) == []
    database.close()


def test_a_full_disk_is_told_and_undoes_the_whole(database: SqliteDatabase) -> None:
    def fill(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count = 20")
        insert(connection, 1)
        connection.execute(text("INSERT INTO t (y) VALUES (zeroblob(1000000))"))

    with pytest.raises(StoreUnavailable, match="full"):
        database.write(fill)
    assert numbers(database) == []
    database.write(lambda c: insert(c, 2))
    assert numbers(database) == [2]
    database.close()


def test_the_file_is_this_users_alone(store: SqlStore, booking: NewPrediction, path: Path) -> None:
    store.create(booking)
    assert {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {
        "test.db": 0o600,
        "test.db-wal": 0o600,
        "test.db-shm": 0o600,
    }


def test_commits_wait_for_the_disk(database: SqliteDatabase) -> None:
    modes = database.write(
        lambda c: [c.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("journal_mode", "synchronous", "foreign_keys")]
    )
    assert modes == ["wal", 2, 1]
    database.close()


def test_an_interrupted_leader_leaves_the_others_an_answer(database: SqliteDatabase) -> None:
    def interrupt(connection: Connection) -> None:
        insert(connection, 1)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        database.write(interrupt)
    assert numbers(database) == []
    database.write(lambda c: insert(c, 2))
    assert numbers(database) == [2]
    database.close()


def test_the_store_says_when_its_file_is_gone(store: SqlStore, booking: NewPrediction, path: Path) -> None:
    store.ping()
    store.close()
    for file in path.parent.glob("test.db*"):
        file.unlink()
    path.mkdir()
    with pytest.raises(StoreUnavailable):
        store.ping()
    with pytest.raises(StoreUnavailable):
        store.create(booking)
