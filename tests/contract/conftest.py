"""The store on both databases, and artifacts on both kinds of storage."""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from benchmarks.postgres import PostgresMissing, throwaway
from obstore.store import LocalStore, MemoryStore

from soundstage.catalog import CONTRACT_PRICES, TEXT_TO_VIDEO, validate_input
from soundstage.predictions import KeyLimits, KeyRecord, ManualClock, NewPrediction, SqlStore
from soundstage.storage import ArtifactStore, LocalArtifacts, ObjectArtifacts

NewFor = Callable[..., NewPrediction]
OpenStore = Callable[[], SqlStore]


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a PostgreSQL server that may be used freely: the configured one, or a throwaway one."""
    configured = os.environ.get("SOUNDSTAGE_TEST_POSTGRES")
    if configured:
        yield configured
        return
    try:
        with throwaway() as url:
            yield url
    except PostgresMissing as missing:
        pytest.skip(f"{missing} Or set SOUNDSTAGE_TEST_POSTGRES.")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def bare_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind with nothing in it at all."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'soundstage.db'}"
        return
    with _postgres_database(request.getfixturevalue("postgres_server")) as url:
        yield url


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database of each kind with the schema and no rows."""
    if request.param == "sqlite":
        path = tmp_path / "soundstage.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    template = request.getfixturevalue("postgres_template")
    with _postgres_database(request.getfixturevalue("postgres_server"), template) as url:
        yield url


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the schema and no rows, to copy."""
    path = tmp_path_factory.mktemp("template") / "soundstage.db"
    SqlStore(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_server: str) -> Iterator[str]:
    """The name of a database with the schema and no rows, to copy."""
    with _postgres_database(postgres_server) as url:
        SqlStore(url).close()
        yield url.rpartition("/")[2]


@contextlib.contextmanager
def _postgres_database(server: str, template: str = "template1") -> Iterator[str]:
    name = f"test_{os.getpid()}_{os.urandom(4).hex()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    yield f"{server.rpartition('/')[0]}/{name}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def open_store(database_url: str, clock: ManualClock) -> Iterator[OpenStore]:
    """Opens the same database again, as another process would."""
    opened: list[SqlStore] = []

    def another() -> SqlStore:
        opened.append(SqlStore(database_url, clock=clock))
        return opened[-1]

    yield another
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store: OpenStore) -> SqlStore:
    return open_store()


@pytest.fixture
def key(store: SqlStore) -> KeyRecord:
    """A key with the contract's limits."""
    return store.create_key("first")[0]


@pytest.fixture
def free_key(store: SqlStore) -> KeyRecord:
    """A key without limits."""
    return store.create_key("free", KeyLimits(creates_per_minute=None, in_flight=None))[0]


@pytest.fixture
def new_for() -> NewFor:
    """Makes a six-second 720p prediction of a key's."""

    def make(key: KeyRecord, **members: object) -> NewPrediction:
        sent = {"prompt": "A kite over a beach", "duration": "6"}
        given = {
            "key_id": key.id,
            "model": TEXT_TO_VIDEO.slug,
            "input": sent,
            "request": validate_input(TEXT_TO_VIDEO, sent),
            "rate_micros": CONTRACT_PRICES.rate("720p"),
            "hold_micros": CONTRACT_PRICES.hold("720p", 6),
        }
        return NewPrediction(**{**given, **members})  # type: ignore[arg-type]

    return make


@pytest.fixture(params=["folder", "memory", "objects in a folder", "below a prefix"])
def artifacts(request: pytest.FixtureRequest, tmp_path: Path) -> ArtifactStore:
    """An empty artifact store of each kind."""
    if request.param == "folder":
        return LocalArtifacts(tmp_path / "artifacts")
    if request.param == "objects in a folder":
        (tmp_path / "objects").mkdir()
        return ObjectArtifacts(LocalStore(tmp_path / "objects"))
    return ObjectArtifacts(MemoryStore(), "clips/here" if request.param == "below a prefix" else "")
