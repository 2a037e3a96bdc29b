"""Kills server, workers and engine children with SIGKILL at random points while predictions run, and counts what was lost.

    python -m benchmarks.faults [--predictions 200] [--kills 50] [--databases sqlite postgres] [--seed 1] [--json]

Real processes: one `soundstage serve --workers 0`, two `soundstage worker`, each with its engine child; whichever dies is
started again at once. A client creates predictions with an Idempotency-Key and tries again where the connection broke, as
clients do. Afterwards every accepted prediction must have ended exactly once, be charged exactly once or not at all, and
have told its webhook under one stable id; nothing else may be there.
"""

import argparse
import contextlib
import dataclasses
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import psutil
from benchmarks.postgres import free_port, throwaway
from sqlalchemy import Engine, NullPool, create_engine, text

from soundstage.catalog import TEXT_TO_VIDEO
from soundstage.predictions import ExecutionFilter, KeyLimits, SqlStore
from soundstage.storage import open_artifacts
from soundstage.wire import Status

__all__ = ["Report", "run"]

ENGINE = f"{Path(__file__).with_name('engine.py')}:Idle"
WORKERS = 2
PATIENCE = 400.0
LISTENING = 0.2  # seconds a webhook's receiver takes, so that senders are killed in the middle of it too
VICTIMS = ("worker", "child", "server", "worker", "child")
PACE = 0.5  # seconds between creates at most
MILLISECONDS = (0, 100, 400, 1000)
# Short leases, so that what the dead held is taken back while we watch.
ENVIRONMENT = {
    "SOUNDSTAGE_LEASE_SECONDS": "2",
    "SOUNDSTAGE_BEAT_SECONDS": "0.3",
    "SOUNDSTAGE_WEBHOOK_SECONDS": "2",
    "SOUNDSTAGE_INSECURE_WEBHOOKS": "1",
}


@dataclass
class Report:
    """What was done, and what came of it. Everything in `wrong` is a broken promise."""

    database: str
    seconds: float = 0.0
    kills: dict[str, int] = field(default_factory=dict)
    accepted: int = 0
    creates_tried_again: int = 0
    ended: dict[str, int] = field(default_factory=dict)
    attempts: dict[int, int] = field(default_factory=dict)
    charged_micros: int = 0
    webhooks_told: int = 0
    webhooks_told_twice: int = 0
    clips_left_over: int = 0
    wrong: list[str] = field(default_factory=list)


class _Listener:
    """Receives webhooks and remembers, by prediction, the ids they came under and what they said."""

    def __init__(self) -> None:
        self.ids: dict[str, list[str]] = defaultdict(list)
        self.bodies: dict[str, set[bytes]] = defaultdict(set)
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                prediction = json.loads(body)["exec_id"]
                listener.ids[prediction].append(self.headers["webhook-id"])
                listener.bodies[prediction].add(body)
                time.sleep(LISTENING)
                self.send_response(204)
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

            def handle(self) -> None:
                with contextlib.suppress(ConnectionError):  # whoever sent it was killed
                    super().handle()

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}/hook"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _House:
    """The processes of one installation."""

    def __init__(self, data: Path, database_url: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._data = data
        self._environment = {**os.environ, **ENVIRONMENT, "SOUNDSTAGE_DATABASE": database_url}
        self.server = self._start("serve", "--port", str(self.port), "--workers", "0")
        self._until_it_answers()
        self.workers = [self._worker() for _ in range(WORKERS)]

    def kill_server(self) -> None:
        """Kill the server as soon as it serves, and start it again."""
        self._until_it_answers()
        _kill(self.server)
        self.server = self._start("serve", "--port", str(self.port), "--workers", "0")

    def kill_worker(self, pid: int) -> None:
        """Kill a worker and start another."""
        for place, worker in enumerate(self.workers):
            if worker.pid == pid:
                _kill(worker)
                self.workers[place] = self._worker()

    def kill_child(self, pid: int) -> bool:
        """Kill the engine of a worker; False if it has none at the moment."""
        try:
            psutil.Process(pid).children()[0].kill()
        except (IndexError, psutil.NoSuchProcess):
            return False
        return True

    def close(self) -> None:
        for process in (*self.workers, self.server):
            process.terminate()
        for process in (*self.workers, self.server):
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                _kill(process)

    def _worker(self) -> "subprocess.Popen[bytes]":
        return self._start("worker", "--workers", "1", "--public-url", self.url)

    def _start(self, *arguments: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "soundstage", *arguments, "--data", str(self._data), "--engine", ENGINE]
        command += ["--log-level", "error"]
        return subprocess.Popen(command, stdout=subprocess.DEVNULL, env=self._environment)

    def _until_it_answers(self) -> None:
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                if httpx2.get(f"{self.url}/readyz", timeout=2).status_code == 200:
                    return
            except httpx2.TransportError:
                time.sleep(0.1)
        raise TimeoutError("the server does not answer")


def _kill(process: "subprocess.Popen[bytes]") -> None:
    process.send_signal(signal.SIGKILL)
    process.wait()


class _Watcher:
    """Looks at every prediction again and again: an end that changes is no end."""

    def __init__(self, store: SqlStore, key_id: str) -> None:
        self.changed: list[str] = []
        self._ends: dict[str, tuple[Status, Any, int]] = {}
        self._store = store
        self._key_id = key_id

    def look(self) -> int:
        """How many have ended."""
        page = self._store.list_executions(self._key_id, ExecutionFilter(), limit=100_000, offset=0)
        for prediction in page.items:
            if prediction.status.ended:
                end = (prediction.status, prediction.ended_at, prediction.cost_micros)
                if self._ends.setdefault(prediction.id, end) != end:
                    self.changed.append(f"{prediction.id} ended as {self._ends[prediction.id]} and then as {end}")
        return len(self._ends)


def run(database_url: str, data: Path, *, predictions: int, kills: int, seed: int = 1) -> Report:
    """Make `predictions` while `kills` processes are killed, then let those that are left finish."""
    chance = random.Random(seed)
    report = Report(database=database_url.partition(":")[0])
    began = time.monotonic()
    # Beside the store, to look past it.
    sql = create_engine(database_url.replace("postgresql://", "postgresql+psycopg://"), poolclass=NullPool)
    with SqlStore(database_url) as store, _closing(_Listener()) as listener:
        key, secret = store.create_key("faults", KeyLimits(creates_per_minute=None, in_flight=None))
        with _closing(_House(data, database_url)) as house:
            accepted: list[str] = []
            client = threading.Thread(
                target=_create, args=(house.url, secret, listener.url, predictions, seed, accepted, report), daemon=True
            )
            client.start()
            watcher = _Watcher(store, key.id)
            report.kills = _kill_some(house, kills, predictions, chance, sql, watcher)
            while client.is_alive() or watcher.look() < len(accepted) or store.counts().webhooks_pending:
                _patience(began)
                time.sleep(0.2)
        watcher.look()
        report.accepted = len(accepted)
        report.wrong += watcher.changed
        _examine(report, store, key.id, accepted, listener)
        _examine_ledger(report, sql, accepted)
        report.clips_left_over = len(store.unclaimed([clip.name for clip in open_artifacts(str(data / "artifacts")).list()]))
    report.seconds = time.monotonic() - began
    return report


def _kill_some(
    house: _House, number: int, predictions: int, chance: random.Random, sql: Engine, watcher: _Watcher
) -> dict[str, int]:
    """Kill workers and engines while they have work, and servers while they serve; at random moments, in a random order."""
    victims = [VICTIMS[place % len(VICTIMS)] for place in range(number)]
    chance.shuffle(victims)
    killed: Counter[str] = Counter()
    while victims and watcher.look() < predictions:
        if victims[-1] == "server":
            time.sleep(chance.uniform(0.0, 1.0))
            house.kill_server()
            killed[victims.pop()] += 1
        elif busy := _busy(sql):
            time.sleep(chance.uniform(0.0, 0.3))
            pid = chance.choice(busy)
            if victims[-1] == "worker":
                house.kill_worker(pid)
                killed[victims.pop()] += 1
            elif house.kill_child(pid):
                killed[victims.pop()] += 1
        else:
            time.sleep(0.02)
    return dict(killed)


def _busy(sql: Engine) -> list[int]:
    """The process ids of workers that have something claimed."""
    with sql.connect() as connection:
        return sorted({int(worker.split("/")[1]) for (worker,) in connection.execute(_RUNNING)})


@contextmanager
def _closing(thing: Any) -> Iterator[Any]:
    try:
        yield thing
    finally:
        thing.close()


def _patience(began: float) -> None:
    if time.monotonic() - began > PATIENCE:
        raise TimeoutError(f"not all predictions have ended after {PATIENCE:g} s")


def _create(url: str, secret: str, hook: str, number: int, seed: int, accepted: list[str], report: Report) -> None:
    chance = random.Random(seed + 1)
    with httpx2.Client(base_url=url, headers={"X-API-Key": secret}, timeout=10) as http:
        for _ in range(number):
            time.sleep(chance.uniform(0.0, PACE))
            milliseconds = chance.choice(MILLISECONDS)
            body = {
                "model": TEXT_TO_VIDEO.slug,
                "input": {"prompt": f"{milliseconds} ms of work", "duration": "4", "resolution": "480p"},
                "webhook_url": hook,
            }
            headers = {"Idempotency-Key": str(uuid.UUID(int=chance.getrandbits(128)))}
            while True:
                try:
                    answer = http.post("/v1/prediction", json=body, headers=headers)
                    if answer.status_code == 200:
                        accepted.append(answer.json()["predictionID"])
                        break
                    assert answer.status_code >= 500, answer.text
                except httpx2.TransportError:
                    pass
                report.creates_tried_again += 1
                time.sleep(0.1)


def _examine(report: Report, store: SqlStore, key_id: str, accepted: list[str], listener: _Listener) -> None:
    """Predictions and webhooks."""
    found = {p.id: p for p in store.list_executions(key_id, ExecutionFilter(), limit=100_000, offset=0).items}
    report.ended = dict(Counter(p.status.value for p in found.values()))
    report.attempts = dict(sorted(Counter(p.attempt for p in found.values()).items()))
    if len(set(accepted)) != len(accepted):
        report.wrong.append("one prediction was given out for two requests")
    for lost in set(accepted) - set(found):
        report.wrong.append(f"{lost} was accepted and is not there")
    for extra in set(found) - set(accepted):
        report.wrong.append(f"{extra} is there and was never accepted")
    for prediction in found.values():
        if not prediction.status.ended:
            report.wrong.append(f"{prediction.id} never ended")
        ids, bodies = listener.ids[prediction.id], listener.bodies[prediction.id]
        report.webhooks_told += bool(ids)
        report.webhooks_told_twice += len(ids) > 1
        if len(set(ids)) != 1:
            report.wrong.append(f"{prediction.id} told its webhook under {len(set(ids))} ids")
        if len(bodies) > 1:
            report.wrong.append(f"{prediction.id} told its webhook different things")
        said = "succeeded" if prediction.status is Status.SUCCESS else "failed"
        if any(json.loads(body)["status"] != said for body in bodies):
            report.wrong.append(f"{prediction.id} ended as {prediction.status} and told its webhook otherwise")


_RUNNING = text("SELECT worker FROM predictions WHERE state = 'running'")
_LEDGER = text(
    "SELECT p.id, p.state, p.seconds,"
    " (SELECT count(*) FROM ledger l WHERE l.prediction_id = p.id AND l.kind = 'hold') AS holds,"
    " (SELECT count(*) FROM ledger l WHERE l.prediction_id = p.id AND l.kind = 'settle') AS settles,"
    " (SELECT count(*) FROM ledger l WHERE l.prediction_id = p.id AND l.kind = 'release') AS releases,"
    " (SELECT sum(amount_micros) FROM ledger l WHERE l.prediction_id = p.id AND l.kind = 'settle') AS charged"
    " FROM predictions p"
)
_TOTALS = text("SELECT spent_micros, held_micros FROM ledger ORDER BY seq DESC LIMIT 1")
_PRICE = 4 * 112_900


def _examine_ledger(report: Report, sql: Engine, accepted: list[str]) -> None:
    """Money, read past the store."""
    with sql.connect() as connection:
        rows = connection.execute(_LEDGER).all()
        spent, held = connection.execute(_TOTALS).one()
    for row in rows:
        right = (1, 1, 0, _PRICE) if row.state == "success" else (1, 0, 1, None)
        if (row.holds, row.settles, row.releases, row.charged) != right:
            report.wrong.append(f"{row.id} ended as {row.state} and its ledger says {tuple(row)}")
    report.charged_micros = sum(int(row.charged or 0) for row in rows)
    if (spent, held) != (report.charged_micros, 0) or len(rows) != len(accepted):
        report.wrong.append(f"the ledger says {spent} spent and {held} held; the rows say {report.charged_micros}")


def _tell(report: Report) -> None:
    kills = ", ".join(f"{number} × {victim}" for victim, number in sorted(report.kills.items()))
    ended = ", ".join(f"{number} {status}" for status, number in sorted(report.ended.items()))
    print(f"{report.database}: {report.accepted} predictions accepted in {report.seconds:.0f} s, killed {kills}")
    print(f"  ended: {ended}; by attempts: {report.attempts}; creates tried again: {report.creates_tried_again}")
    again = f"{report.webhooks_told_twice} of them more than once, with the same id and body"
    print(f"  charged ${report.charged_micros / 1e6:.4f}; webhooks told: {report.webhooks_told}, {again}")
    print(f"  clips left by the dead, for the janitor: {report.clips_left_over}")
    print(f"  lost or wrong: {len(report.wrong) or 'nothing'}")
    for line in report.wrong:
        print(f"    {line}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--predictions", type=int, default=200)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--databases", nargs="+", choices=("sqlite", "postgres"), default=("sqlite", "postgres"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true")
    chosen = parser.parse_args()
    reports = []
    for database in chosen.databases:
        with tempfile.TemporaryDirectory(prefix="soundstage-faults-") as folder:
            if database == "sqlite":
                url = f"sqlite:///{folder}/soundstage.db"
                reports.append(run(url, Path(folder), predictions=chosen.predictions, kills=chosen.kills, seed=chosen.seed))
            else:
                with throwaway() as url:
                    reports.append(run(url, Path(folder), predictions=chosen.predictions, kills=chosen.kills, seed=chosen.seed))
        if not chosen.json:
            _tell(reports[-1])
    if chosen.json:
        print(json.dumps([dataclasses.asdict(report) for report in reports], indent=2))
    return 1 if any(report.wrong for report in reports) else 0


if __name__ == "__main__":
    raise SystemExit(main())
