"""A throwaway PostgreSQL server on loopback."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

__all__ = ["PostgresMissing", "free_port", "throwaway"]


class PostgresMissing(Exception):
    """No PostgreSQL here: apt-get install --no-install-recommends postgresql."""

    def __str__(self) -> str:
        return str(type(self).__doc__)


@contextmanager
def throwaway(*, durable: bool = False) -> Iterator[str]:
    """The URL of a server of our own, gone afterwards. Only a `durable` one waits for the disk. Raises `PostgresMissing`."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not programs:
        raise PostgresMissing
    with (
        tempfile.TemporaryDirectory(prefix="soundstage-pg-", dir="/tmp") as folder,
        _server(programs[-1].parent, Path(folder), durable) as url,
    ):
        yield url


@contextmanager
def _server(programs: Path, folder: Path, durable: bool) -> Iterator[str]:
    user = _unprivileged_user()
    if user is not None:
        shutil.chown(folder, user)
    data, port = folder / "data", free_port()
    identity: dict[str, object] = {} if user is None else {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}

    def run(*command: object) -> None:
        done = subprocess.run(
            [str(part) for part in command], cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **identity
        )
        assert done.returncode == 0, done.stdout

    run(programs / "initdb", "-D", data, "-A", "trust", "-U", "soundstage", "-E", "UTF8", "--locale=C", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"
    options += "" if durable else " -c fsync=off"
    run(programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
    try:
        yield f"postgresql://soundstage@127.0.0.1:{port}/postgres"
    finally:
        run(programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")


def _unprivileged_user() -> str | None:
    """Who may run the server: PostgreSQL refuses root."""
    if os.geteuid() != 0:
        return None
    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
