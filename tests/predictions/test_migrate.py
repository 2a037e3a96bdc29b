"""A database comes to this version's schema, or says why not."""

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, create_engine

from soundstage.predictions import SqlStore, StoreUnavailable
from soundstage.predictions import migrations as scripts
from soundstage.predictions.migrate import REVISION
from soundstage.predictions.tables import metadata


def test_the_scripts_make_the_schema_that_the_tables_say(path: Path) -> None:
    SqlStore(f"sqlite:///{path}").close()
    engine = create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []
    engine.dispose()
    with sqlite3.connect(path) as connection:
        made = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'index'")}
        script = " ".join(row[0] for row in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"))
    connection.close()
    checks = {
        check.name for table in metadata.tables.values() for check in table.constraints if isinstance(check, CheckConstraint)
    }
    assert set(re.findall(r"CONSTRAINT (\w+) CHECK", script)) == checks
    assert {index.name for table in metadata.tables.values() for index in table.indexes} <= made


def test_the_revision_is_the_newest_script() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(scripts.__file__).parent))
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


def test_opening_again_imports_no_alembic(path: Path) -> None:
    code = "import sys; from soundstage.predictions import SqlStore; SqlStore(sys.argv[1]); print('alembic' in sys.modules)"
    said = [
        subprocess.run([sys.executable, "-c", code, f"sqlite:///{path}"], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert said == ["True\n", "False\n"]


def test_a_newer_database_is_refused(path: Path) -> None:
    SqlStore(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(StoreUnavailable, match="schema 9999, which this version does not know"):
        SqlStore(f"sqlite:///{path}")


def test_what_is_no_database_is_refused(path: Path) -> None:
    path.write_bytes(b"moving pictures" * 1_000)
    with pytest.raises(StoreUnavailable, match="not a database"):
        SqlStore(f"sqlite:///{path}")


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("sqlite:///:memory:", "must be a file"),
        ("sqlite:////no/such/folder/x.db", "cannot be used"),
        ("mysql://host/name", "no such kind of database"),
        ("nonsense", "no URL of a database"),
        ("postgresql://127.0.0.1:1/x", "cannot be used"),
    ],
)
def test_what_cannot_be_opened_says_so(url: str, reason: str) -> None:
    with pytest.raises(StoreUnavailable, match=reason):
        SqlStore(url)
