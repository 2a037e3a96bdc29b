import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from soundstage.engines import Cancelled, EngineError, RenderRequest
from soundstage.engines.runner import EngineRunner, Log, Preview, Progress, TakeEvent
from soundstage.media import probe


def a_request(prompt: str = "a twin", seconds: int = 4) -> RenderRequest:
    return RenderRequest(prompt=prompt, seed=1, seconds=seconds, resolution="480p", aspect_ratio="16:9")


@pytest.fixture
def runner(twin: str) -> Iterator[EngineRunner]:
    with EngineRunner(twin, polite_seconds=0.4) as made:
        yield made


def take_after(runner: EngineRunner, prompt: str, scratch: Path, event: type[TakeEvent] = Log) -> threading.Event:
    """An event for `cancelled` that is set once the take has begun."""
    cancelled = threading.Event()

    def watch(seen: TakeEvent) -> None:
        if isinstance(seen, event):
            cancelled.set()

    with pytest.raises(Cancelled):
        runner.render(a_request(prompt), scratch, on_event=watch, cancelled=cancelled, timeout=60)
    return cancelled


def test_makes_a_clip_and_tells_of_it(runner: EngineRunner, tmp_path: Path) -> None:
    events: list[TakeEvent] = []
    clip = runner.render(a_request(), tmp_path, on_event=events.append)
    facts = probe(clip.path)
    assert (facts.width, facts.height, facts.frames) == (864, 496, 96)
    assert events[0] == Progress("warm", 0, 1)
    assert Progress("encode", 1, 1) in events
    assert Log("twin understood 2 words") in events
    assert Preview(b"\xff\xd8\xff\xd9") in events


def test_stays_warm_between_takes(runner: EngineRunner, tmp_path: Path) -> None:
    runner.prewarm()
    first = runner.pid
    events: list[TakeEvent] = []
    runner.plan(a_request())
    runner.render(a_request(), tmp_path, on_event=events.append)
    assert runner.pid == first
    assert events[0] == Progress("plan", 0, 1)


def test_plans(runner: EngineRunner) -> None:
    plan = runner.plan(RenderRequest(prompt="one two three four", seed=1))
    assert (plan.seconds, plan.width, plan.height, plan.aspect_ratio) == (5, 1280, 720, "16:9")


def test_prints_do_not_disturb_and_reach_the_log(
    runner: EngineRunner, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "soundstage.engine")
    runner.render(a_request("#print"), tmp_path)
    runner.close()
    assert "noise on stdout" in caplog.text
    assert "noise on stderr" in caplog.text


def test_an_engine_that_listens_is_cancelled_and_stays_warm(runner: EngineRunner, tmp_path: Path) -> None:
    take_after(runner, "#slow", tmp_path)
    survivor = runner.pid
    assert survivor is not None
    runner.render(a_request(), tmp_path)
    assert runner.pid == survivor


def test_an_engine_that_does_not_listen_is_killed(runner: EngineRunner, tmp_path: Path) -> None:
    runner.prewarm()
    victim = runner.pid
    assert victim is not None
    take_after(runner, "#deaf", tmp_path)
    assert not psutil.pid_exists(victim)
    assert runner.render(a_request(), tmp_path).frames == 96


def test_a_take_called_off_before_it_began_does_not_begin(runner: EngineRunner, tmp_path: Path) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        runner.render(a_request("#deaf"), tmp_path, cancelled=cancelled)


def test_times_out(runner: EngineRunner, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"longer than 0\.5 s") as caught:
        runner.render(a_request("#deaf"), tmp_path, timeout=0.5)
    assert caught.value.code == "EXECUTION_TIMEOUT"
    assert runner.pid is None


@pytest.mark.parametrize(
    ("prompt", "message", "code"),
    [
        ("#crash", "signal 11 \\(SIGSEGV\\)", "PROVIDER_FAILED"),
        ("#exit", "exit code 3", "PROVIDER_FAILED"),
        ("#fail", "told to fail", "PROVIDER_REJECTED"),
        ("#raise", "somewhere deep inside", "PROVIDER_FAILED"),
        ("#full", "The disk is full", "PROVIDER_FAILED"),
    ],
)
def test_failures_are_told_and_do_not_spoil_the_next_take(
    runner: EngineRunner, tmp_path: Path, prompt: str, message: str, code: str
) -> None:
    with pytest.raises(EngineError, match=message) as caught:
        runner.render(a_request(prompt), tmp_path)
    assert caught.value.code == code
    assert caught.value.advice
    assert runner.plan(a_request()).seconds == 4


def test_a_memory_limit_holds(twin: str, tmp_path: Path) -> None:
    with EngineRunner(twin, memory_limit=2**30) as runner, pytest.raises(EngineError, match="out of memory") as caught:
        runner.render(a_request("#starve"), tmp_path)
    assert caught.value.retryable


def test_a_killed_child_is_reported(runner: EngineRunner, tmp_path: Path) -> None:
    def kill(event: TakeEvent) -> None:
        if isinstance(event, Log):
            assert runner.pid is not None
            os.kill(runner.pid, signal.SIGKILL)

    with pytest.raises(EngineError, match="SIGKILL") as caught:
        runner.render(a_request("#deaf"), tmp_path, on_event=kill)
    assert caught.value.retryable


def test_an_engine_that_cannot_be_loaded_says_so_at_each_take(tmp_path: Path) -> None:
    (tmp_path / "needy.py").write_text("import no_such_package", encoding="utf-8")
    with EngineRunner(f"{tmp_path / 'needy.py'}:Needy") as runner:
        runner.prewarm()
        for _ in range(2):
            with pytest.raises(EngineError, match="no_such_package"):
                runner.plan(a_request())


def test_a_child_dies_with_its_parent(twin: str, tmp_path: Path) -> None:
    parent = f"""
import pathlib, sys
from soundstage.engines import RenderRequest
from soundstage.engines.runner import EngineRunner, Log
runner = EngineRunner({twin!r})
def tell(event):
    if isinstance(event, Log):
        print(runner.pid, flush=True)
runner.render(RenderRequest(prompt="#deaf", seed=1, seconds=4), pathlib.Path({str(tmp_path)!r}), on_event=tell)
"""
    with subprocess.Popen([sys.executable, "-c", parent], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        child = psutil.Process(int(process.stdout.readline()))
        process.kill()
        child.wait(timeout=10)
    assert not child.is_running()
