"""The program as a stranger runs it: real processes, a real port, curl's request."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from soundstage.client import Client
from soundstage.media import probe
from soundstage.wire import ProgressEvent, Status

TWIN = f"{Path(__file__).parents[1] / 'engines' / 'twin.py'}:Twin"
SHORT = {"duration": "4", "resolution": "480p"}


@contextmanager
def program(*arguments: str) -> Iterator["subprocess.Popen[str]"]:
    """`soundstage …`, killed at the end if it still runs."""
    command = [sys.executable, "-m", "soundstage", *arguments, "--log-level", "warning"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def read(process: "subprocess.Popen[str]", pattern: str) -> str:
    assert process.stdout is not None
    for line in process.stdout:
        match = re.search(pattern, line)
        if match:
            return match[1]
    raise AssertionError(f"it ended without saying {pattern}")


def test_serve_make_and_stop(tmp_path: Path) -> None:
    with program("serve", "--port", "0", "--data", str(tmp_path / "house"), "--engine", TWIN) as server:
        url, key = read(server, r"serves at (\S+)"), read(server, r"API key.*: (\S+)")
        with Client(url, key) as client:
            ended = client.wait(client.create(prompt="a stranger's clip", **SHORT), every=0.1, timeout=60)
            assert isinstance(ended.output, str)
            assert probe(client.download(ended.output, tmp_path / "clip.mp4")).frames == 96
        children = psutil.Process(server.pid).children(recursive=True)
        server.send_signal(signal.SIGTERM)
        assert server.wait(30) == 0
        assert not any(child.is_running() for child in children)
    with program("serve", "--port", "0", "--data", str(tmp_path / "house"), "--engine", TWIN) as again:
        url = read(again, r"serves at (\S+)")
        with Client(url, key) as client:
            kept = client.get(ended.id)
            assert (kept.status, kept.metrics) == (Status.SUCCESS, ended.metrics)
            assert isinstance(kept.output, str)
            assert client.download(kept.output, tmp_path / "again.mp4").read_bytes() == (tmp_path / "clip.mp4").read_bytes()


def test_a_worker_of_its_own_and_what_follows_its_death(tmp_path: Path) -> None:
    house = ("--data", str(tmp_path), "--engine", TWIN)
    with program("serve", "--port", "0", "--workers", "0", *house) as server:
        url, key = read(server, r"serves at (\S+)"), read(server, r"API key.*: (\S+)")
        with Client(url, key) as client:
            prediction_id = client.create(prompt="#slow")
            with program("worker", *house) as worker:
                next(event for event in client.events(prediction_id) if isinstance(event, ProgressEvent))
                child = psutil.Process(worker.pid).children()[0]
                worker.kill()
            child.wait(10)
            assert client.get(prediction_id).status is Status.PROCESSING
            client.cancel(prediction_id)
            with program("worker", *house) as worker:
                ended = client.wait(client.create(prompt="another", **SHORT), every=0.1, timeout=60)
                assert ended.status is Status.SUCCESS
                assert str(ended.output).startswith(url)
                worker.send_signal(signal.SIGTERM)
                assert worker.wait(30) == 0


@pytest.mark.parametrize("prompt", ["#slow", "#deaf"])
def test_cancel_frees_the_machine_within_two_seconds(tmp_path: Path, prompt: str) -> None:
    with program("serve", "--port", "0", "--data", str(tmp_path), "--engine", TWIN) as server:
        url, key = read(server, r"serves at (\S+)"), read(server, r"API key.*: (\S+)")
        with Client(url, key) as client:
            prediction_id = client.create(prompt=prompt)
            while client.get(prediction_id).logs is None:
                time.sleep(0.05)
            client.cancel(prediction_id)
            # A worker that is free takes the next one; nothing else could end it.
            assert client.wait(client.create(prompt="next", **SHORT), every=0.1, timeout=60).status is Status.SUCCESS
