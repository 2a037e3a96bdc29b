"""Bringing a database to this version's schema."""

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import DatabaseError

from soundstage.predictions.database import Database
from soundstage.predictions.errors import StoreUnavailable

__all__ = ["REVISION", "upgrade"]

REVISION: Final = "0001"


def upgrade(database: Database) -> None:
    """Apply what is missing. Processes that open the same database at once wait for each other.

    Raises `StoreUnavailable` for a database of a newer version.
    """
    if database.read(_revision) == REVISION:
        return
    with database.exclusively() as connection:
        found = _revision(connection)
        if found != REVISION:
            _apply(connection, found)


def _revision(connection: Connection) -> str | None:
    try:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    except DatabaseError as trouble:
        raise StoreUnavailable(f"not a database of ours: {trouble.orig}") from trouble


def _apply(connection: Connection, found: str | None) -> None:
    # Alembic takes a while to import and is needed only here.
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        command.upgrade(config, REVISION)
    except CommandError as trouble:
        raise StoreUnavailable(f"the database has schema {found}, which this version does not know; upgrade first") from trouble
