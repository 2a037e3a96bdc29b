"""Transactions on SQLite or PostgreSQL.

SQLite has one writer at a time and waits for the disk at each commit. So the threads of this process queue their work, and
whoever's turn it is carries out all that waits in one transaction, each piece in a savepoint of its own: one wait for the
disk serves many. Other processes are kept apart by `BEGIN IMMEDIATE`.
"""

import os
import sqlite3
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.pool import NullPool, QueuePool

from soundstage.predictions.errors import StoreUnavailable

__all__ = ["Database", "PostgresDatabase", "SqliteDatabase", "connect"]

Result = TypeVar("Result")
Work = Callable[[Connection], Result]

_BUSY_SECONDS = 30
_BATCH = 64
# What is wrong with the piece of work, and not with the database.
_OWN_FAULTS = (IntegrityError, DataError, ProgrammingError)
_DEADLOCK_TRIES = 5


def connect(url: str) -> "Database":
    """The database at an SQLAlchemy URL: `sqlite:///path` or `postgresql://…`."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError) as trouble:
        raise StoreUnavailable(f"no URL of a database: {url[:100]!r}; use sqlite:///path or postgresql://…") from trouble
    if parsed.get_backend_name() == "sqlite":
        return SqliteDatabase(url)
    if parsed.get_backend_name() == "postgresql" or parsed.drivername == "postgres":
        return PostgresDatabase(parsed.set(drivername="postgresql+psycopg").render_as_string(hide_password=False))
    raise StoreUnavailable(f"no such kind of database: {parsed.drivername}; use sqlite:///path or postgresql://…")


class Database(ABC):
    """Runs pieces of work, each in one transaction. Safe from any thread."""

    local = False

    @abstractmethod
    def read(self, work: Work[Result]) -> Result:
        """Run work that only reads."""

    @abstractmethod
    def write(self, work: Work[Result]) -> Result:
        """Run work and commit it; whatever it raises undoes it. May run it again from the start, so it must not act outside."""

    @contextmanager
    @abstractmethod
    def exclusively(self) -> Iterator[Connection]:
        """One connection in one transaction that no other process's `exclusively` overlaps; for migrations."""

    @abstractmethod
    def close(self) -> None:
        """Let go of every connection."""


class SqliteDatabase(Database):
    """SQLite in WAL mode. Readers never wait."""

    local = True

    def __init__(self, url: str) -> None:
        path = make_url(url).database
        if not path or path == ":memory:":
            raise StoreUnavailable("the database must be a file: sqlite:///path")
        _make_private(Path(path))
        self._readers = _sqlite_engine(url, reader=True)
        self._writers = _sqlite_engine(url, reader=False)
        self._writer: Connection | None = None
        self._waiting: deque[_Task[Any]] = deque()
        self._turn = threading.Lock()

    def read(self, work: Work[Result]) -> Result:
        with _told(), self._readers.connect() as connection:
            return work(connection)

    def write(self, work: Work[Result]) -> Result:
        task = _Task(work)
        self._waiting.append(task)
        with self._turn:
            while not task.done:
                self._carry_out()
        return task.result()

    def _carry_out(self) -> None:
        batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), _BATCH))]
        try:
            with _told():
                connection = self._writer_connection()
                with connection.begin():
                    for task in batch:
                        task.run(connection)
        except BaseException as trouble:
            for task in batch:
                task.fail(trouble)
            self._drop_writer()
            if not isinstance(trouble, Exception):
                raise
        for task in batch:
            task.done = True

    def _writer_connection(self) -> Connection:
        if self._writer is None:
            self._writer = self._writers.connect()
        return self._writer

    def _drop_writer(self) -> None:
        if self._writer is not None:
            self._writer.invalidate()
            self._writer.close()
            self._writer = None

    @contextmanager
    def exclusively(self) -> Iterator[Connection]:
        with _told(), self._writers.connect() as connection, connection.begin():
            yield connection

    def close(self) -> None:
        with self._turn:
            self._drop_writer()
        self._readers.dispose()
        self._writers.dispose()


class PostgresDatabase(Database):
    """PostgreSQL, READ COMMITTED: whatever counts for a key locks the key's lane first."""

    def __init__(self, url: str) -> None:
        self._engine = create_engine(url, pool_size=8, max_overflow=24, pool_pre_ping=True, pool_timeout=_BUSY_SECONDS)
        self._reading = self._engine.execution_options(isolation_level="AUTOCOMMIT")

    def read(self, work: Work[Result]) -> Result:
        with _told(), self._reading.connect() as connection:
            return work(connection)

    def write(self, work: Work[Result]) -> Result:
        for remaining in reversed(range(_DEADLOCK_TRIES)):
            try:
                with _told(), self._engine.begin() as connection:
                    return work(connection)
            except _Collision:
                if not remaining:
                    raise
        raise AssertionError("unreachable")

    @contextmanager
    def exclusively(self) -> Iterator[Connection]:
        with _told(), self._engine.begin() as connection:
            connection.exec_driver_sql("SELECT pg_advisory_xact_lock(7310875291)")
            yield connection

    def close(self) -> None:
        self._engine.dispose()


class _Task(Generic[Result]):
    """A piece of work on its way through the queue of writers."""

    def __init__(self, work: Work[Result]) -> None:
        self._work = work
        self._result: Result | None = None
        self._trouble: BaseException | None = None
        self.done = False

    def run(self, connection: Connection) -> None:
        # Past SQLAlchemy, whose savepoints cost as much as the rest of a short piece of work.
        driver: Any = connection.connection.driver_connection
        driver.execute("SAVEPOINT piece")
        try:
            self._result = self._work(connection)
        except Exception as trouble:
            if isinstance(trouble, DBAPIError) and not isinstance(trouble, _OWN_FAULTS):
                # The database itself is in trouble (its disk is full, its file is gone): the whole transaction is undone.
                raise
            self._trouble = trouble
            driver.execute("ROLLBACK TO piece")
        driver.execute("RELEASE piece")

    def fail(self, trouble: BaseException) -> None:
        self._trouble = trouble if isinstance(trouble, Exception) else StoreUnavailable("interrupted")

    def result(self) -> Result:
        if self._trouble is not None:
            raise self._trouble
        return self._result  # type: ignore[return-value]


class _Collision(StoreUnavailable):
    """Two transactions got in each other's way; one of them may try again."""


@contextmanager
def _told() -> Iterator[None]:
    """Say what is wrong with the database in the store's own words."""
    try:
        yield
    except _OWN_FAULTS:
        raise
    except DBAPIError as trouble:
        first = _first(trouble)
        reason = str(first.orig or first).strip().splitlines()[0]
        if getattr(first.orig, "sqlstate", None) in ("40001", "40P01"):
            raise _Collision(f"the database is too busy: {reason}") from trouble
        raise StoreUnavailable(f"the database cannot be used: {reason}") from trouble
    except sqlite3.Error as trouble:
        raise StoreUnavailable(f"the database cannot be used: {trouble}") from trouble


def _make_private(path: Path) -> None:
    """Make the file, if it is not there, readable by this user alone: it holds prompts and webhook secrets."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as trouble:
        raise StoreUnavailable(f"the database cannot be used: {path}: {trouble.strerror}") from trouble


def _first(trouble: DBAPIError) -> DBAPIError:
    """What went wrong first: undoing it may have gone wrong in turn, and that error says less."""
    link: BaseException | None = trouble
    first = trouble
    while link is not None:
        first = link if isinstance(link, DBAPIError) else first
        link = link.__context__
    return first


def _sqlite_engine(url: str, *, reader: bool) -> Engine:
    pool: dict[str, Any] = {"poolclass": QueuePool, "pool_size": 16, "max_overflow": 48} if reader else {"poolclass": NullPool}
    engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False}, **pool)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, record: object) -> None:
        # The driver must not begin transactions by itself: BEGIN IMMEDIATE takes the write lock before anything is read.
        connection.isolation_level = None
        cursor = connection.cursor()
        if not reader:
            cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA cache_size=-16384")
        cursor.execute(f"PRAGMA query_only={int(reader)}")
        cursor.close()

    if not reader:

        @event.listens_for(engine, "begin")
        def begin(connection: Connection) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
