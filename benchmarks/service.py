"""Throughput of the service on SQLite with an engine that makes nothing; server and load generator on the same machine.

    python -m benchmarks.service [--seconds 1.5] [--rounds 7] [--json]

Creates and polls are measured against a bare route of the same application, in the same process and run, that does one
durable SQLite insert; rounds take turns, so that whatever else the machine does meets all of them. Then the same with
10,000 predictions queued, and how long a new prediction waits for an idle worker.
"""

import argparse
import dataclasses
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
from benchmarks.load import Load, measure

from soundstage.catalog import CONTRACT_PRICES, TEXT_TO_VIDEO, validate_input
from soundstage.predictions import ExecutionFilter, KeyLimits, KeyRecord, NewPrediction, SqlStore
from soundstage.server import Host, create_app
from soundstage.settings import Settings
from soundstage.storage import open_artifacts

ENGINE = f"{Path(__file__).with_name('engine.py')}:Idle"
CONNECTIONS = 32
QUEUED = 10_000
CLAIMS = 200
INPUT = {"prompt": "0 ms of work", "duration": "4", "resolution": "480p"}


@dataclasses.dataclass
class Table:
    """Everything that was measured. Loads are medians of their rounds; claims are in milliseconds."""

    load_average: float
    bare: Load
    create: Load
    poll: Load
    ratio: float
    claim: float
    queued_poll: Load
    queued_claim: float
    idle_create_to_claim: tuple[float, float]  # median, worst


def serve(folder: Path) -> None:
    """The server's process: says its port and runs until it is killed."""
    settings = Settings(data=folder, engine=ENGINE, workers=0)
    with SqlStore(settings.database_url) as store, Host("127.0.0.1", 0) as host:
        app = create_app(settings, store, open_artifacts(settings.artifacts_place))
        app.post("/bare")(_bare(folder / "bare.db"))
        print(host.port, flush=True)
        host.run(app)


def _bare(path: Path) -> Callable[[], dict[str, str]]:
    """A route that does one durable insert and nothing else."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE bare (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
    turn = threading.Lock()

    def bare() -> dict[str, str]:
        with turn:
            connection.execute("INSERT INTO bare (body) VALUES (?)", ("a kite over a beach",))
        return {"status": "success"}

    return bare


@contextmanager
def _server(folder: Path) -> Iterator[int]:
    command = [sys.executable, "-m", "benchmarks.service", "--serve", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            port = int(process.stdout.readline())
            while True:
                try:
                    if httpx2.get(f"http://127.0.0.1:{port}/readyz").status_code == 200:
                        break
                except httpx2.TransportError:
                    time.sleep(0.1)
            yield port
        finally:
            process.terminate()
            process.wait(30)


def _request(method: str, path: str, secret: str, body: Any = None) -> bytes:
    content = b"" if body is None else json.dumps(body).encode()
    head = f"{method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: {secret}\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


def _middle(loads: list[Load]) -> Load:
    return sorted(loads, key=lambda load: load.per_second)[len(loads) // 2]


def run(folder: Path, *, seconds: float, rounds: int) -> Table:
    """Measure everything."""
    database_url = Settings(data=folder).database_url
    with SqlStore(database_url) as store, _server(folder) as port:
        key, secret = store.create_key("bench", KeyLimits(creates_per_minute=None, in_flight=None))
        # A key of its own, so that polls read a prediction whose key has a history like others.
        probe, probe_secret = store.create_key("probe", KeyLimits(creates_per_minute=None, in_flight=None))
        polled = _queue(store, probe, 1)[0]
        requests = {
            "bare": _request("POST", "/bare", secret),
            "create": _request("POST", "/v1/prediction", secret, {"model": TEXT_TO_VIDEO.slug, "input": INPUT}),
            "poll": _request("GET", f"/v1/prediction/{polled}", probe_secret),
        }
        loads: dict[str, list[Load]] = {name: [] for name in requests}
        for request in requests.values():  # what is done once shall not count
            measure(port, lambda request=request: request, connections=4, seconds=0.5)
        for _ in range(rounds):
            for name, request in requests.items():
                loads[name].append(measure(port, lambda request=request: request, connections=CONNECTIONS, seconds=seconds))
        found = {name: _middle(each) for name, each in loads.items()}
        _empty(store, key)
        few = _claims(store, key)
        _queue(store, key, QUEUED)
        queued_poll = _middle(
            [measure(port, lambda: requests["poll"], connections=CONNECTIONS, seconds=seconds) for _ in range(rounds)]
        )
        many = _claims(store, key)
        _empty(store, key)
        waits = _idle_waits(folder, store, port)
    return Table(
        load_average=os.getloadavg()[0],
        bare=found["bare"],
        create=found["create"],
        poll=found["poll"],
        # Of neighbours in time: the rest of the machine changes from round to round.
        ratio=statistics.median(c.per_second / b.per_second for c, b in zip(loads["create"], loads["bare"], strict=True)),
        claim=few,
        queued_poll=queued_poll,
        queued_claim=many,
        idle_create_to_claim=(statistics.median(waits), max(waits)),
    )


def _queue(store: SqlStore, key: KeyRecord, number: int) -> list[str]:
    """Queue predictions; from many threads, which share commits."""
    new = NewPrediction(
        key_id=key.id,
        model=TEXT_TO_VIDEO.slug,
        input=dict(INPUT),
        request=validate_input(TEXT_TO_VIDEO, INPUT),
        rate_micros=CONTRACT_PRICES.rate("480p"),
        hold_micros=CONTRACT_PRICES.hold("480p", 4),
    )
    made: list[str] = []

    def some(part: int) -> None:
        made.extend(store.create(new).prediction_id for _ in range(part))

    parts = [number // 16] * 16
    parts[0] += number - sum(parts)
    threads = [threading.Thread(target=some, args=(part,)) for part in parts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return made


def _claims(store: SqlStore, key: KeyRecord) -> float:
    """Milliseconds of a claim, in the middle; each is given back."""
    _queue(store, key, 8)
    times = []
    for _ in range(CLAIMS):
        began = time.perf_counter()
        job = store.claim("bench", 60.0)
        times.append(time.perf_counter() - began)
        assert job is not None
        store.release(job.lease)
    return 1000 * statistics.median(times)


def _empty(store: SqlStore, key: KeyRecord) -> None:
    """Take everything out of the queue, by the books."""

    def some() -> None:
        while job := store.claim("sweeper", 60.0):
            store.finish(job.lease, output="https://clips.example/a.mp4", artifact=f"clips/{job.prediction_id}.mp4", seconds=4)

    threads = [threading.Thread(target=some) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def _idle_waits(folder: Path, store: SqlStore, port: int) -> list[float]:
    """Milliseconds from create to claim, with a worker that has nothing else to do."""
    key, secret = store.create_key("idle", KeyLimits(creates_per_minute=None, in_flight=None))
    command = [sys.executable, "-m", "soundstage", "worker", "--data", str(folder), "--engine", ENGINE]
    command += ["--public-url", f"http://127.0.0.1:{port}", "--log-level", "error"]
    with (
        subprocess.Popen(command, stdout=subprocess.DEVNULL) as worker,
        httpx2.Client(base_url=f"http://127.0.0.1:{port}", headers={"X-API-Key": secret}, timeout=60) as http,
    ):
        for turn in range(16):
            made = http.post("/v1/prediction/run", json={"model": TEXT_TO_VIDEO.slug, "input": INPUT})
            assert made.json()["status"] == "success", made.text
            time.sleep(0.013 * turn)
        worker.terminate()
    page = store.list_executions(key.id, ExecutionFilter(), limit=15, offset=0)  # the first had to wait for the worker's start
    return [1000 * (p.started_at - p.created_at).total_seconds() for p in page.items if p.started_at is not None]


def _tell(table: Table) -> None:
    print(f"load average {table.load_average:.1f} on {os.cpu_count()} cores, {CONNECTIONS} connections")
    print(f"{'':<28}{'per second':>11}{'p50 ms':>9}{'p99 ms':>9}")
    rows = [("bare durable insert", table.bare), ("create", table.create), ("poll", table.poll)]
    for name, load in [*rows, (f"poll, {QUEUED:,} queued", table.queued_poll)]:
        refused = f"  {load.refused} refused" if load.refused else ""
        print(f"{name:<28}{load.per_second:>11.0f}{load.p50:>9.1f}{load.p99:>9.1f}{refused}")
    print(f"create to bare: {table.ratio:.0%}; poll to poll with {QUEUED:,} queued: {_share(table):.0%}")
    print(f"claim {table.claim:.2f} ms; with {QUEUED:,} queued {table.queued_claim:.2f} ms")
    print("create to claim when idle: median {:.0f} ms, worst {:.0f} ms".format(*table.idle_create_to_claim))


def _share(table: Table) -> float:
    return table.queued_poll.per_second / table.poll.per_second


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=1.5)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.serve is not None:
        serve(chosen.serve)
        return
    with tempfile.TemporaryDirectory(prefix="soundstage-bench-") as folder:
        table = run(Path(folder), seconds=chosen.seconds, rounds=chosen.rounds)
    if chosen.json:
        print(json.dumps(dataclasses.asdict(table), indent=2))
    else:
        _tell(table)


if __name__ == "__main__":
    main()
