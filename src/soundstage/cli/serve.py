"""`soundstage serve` and `soundstage worker`."""

import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

from soundstage import __version__, logs, telemetry
from soundstage.cli.failures import CommandFailed
from soundstage.cli.house import open_store
from soundstage.engines import registry
from soundstage.predictions import PredictionStore
from soundstage.server import Host, create_app, is_loopback
from soundstage.settings import Settings
from soundstage.storage import open_artifacts
from soundstage.workers import Supervisor

__all__ = ["serve", "work"]

_LEVELS = ("debug", "info", "warning", "error")
_URL_FILE = "url"


def serve(
    host: str,
    port: int,
    *,
    data: Path,
    engine: str | None,
    workers: int | None,
    public_url: str | None,
    log_level: str,
) -> None:
    """Run until SIGTERM or SIGINT."""
    settings = _settings(data, engine, workers, public_url, log_level)
    with open_store(settings) as store, Host(host, port) as place:
        key = _first_key(store, host)
        url = settings.public_url or place.url
        # Workers in other processes learn from here how clients reach the clips they make.
        (settings.data / _URL_FILE).write_text(url, encoding="ascii")
        artifacts = open_artifacts(settings.artifacts_place)
        app = create_app(settings, store, artifacts)
        with Supervisor(settings, store, artifacts, public_url=url):
            _say(f"Soundstage {__version__} serves at {url} (documentation: {url}/docs)")
            if key:
                _say(f"API key, shown only this once: {key}")
            place.run(app)
            _say("Finishing what is under way.")


def work(*, data: Path, engine: str | None, workers: int | None, public_url: str | None, log_level: str) -> None:
    """Run workers until SIGTERM or SIGINT."""
    settings = _settings(data, engine, workers, public_url, log_level)
    stopped = threading.Event()

    def stop(number: int, frame: FrameType | None) -> None:
        stopped.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, stop)
    with open_store(settings) as store:
        url = settings.public_url or _served_url(settings)
        with Supervisor(settings, store, open_artifacts(settings.artifacts_place), public_url=url):
            _say(f"Soundstage {__version__} works on {settings.data}, clips at {url}")
            stopped.wait()
            _say("Finishing what is under way.")


def _settings(data: Path, engine: str | None, workers: int | None, public_url: str | None, log_level: str) -> Settings:
    if log_level not in _LEVELS:
        raise CommandFailed(f"--log-level must be one of {', '.join(_LEVELS)}.")
    settings = Settings.from_environment(data=data, engine=engine, workers=workers, public_url=public_url)
    os.environ["SOUNDSTAGE_DATA"] = str(settings.data.resolve())  # engines in child processes look there for assets
    registry.resolve(settings.engine)
    logs.configure(log_level)
    telemetry.configure("soundstage")
    return settings


def _first_key(store: PredictionStore, host: str) -> str | None:
    """A key for who has none yet, on loopback; a public address is not served without."""
    if any(record.revoked_at is None for record in store.list_keys()):
        return None
    if not is_loopback(host):
        raise CommandFailed(
            f"{host} can be reached from outside, and there is no API key yet.",
            "Make one first: soundstage keys create --name NAME --data DIR.",
        )
    return store.create_key("first")[1]


def _served_url(settings: Settings) -> str:
    try:
        return (settings.data / _URL_FILE).read_text(encoding="ascii").strip()
    except FileNotFoundError:
        raise CommandFailed(
            "It is not known how clients reach the clips.", "Start the server first, or give --public-url."
        ) from None


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
