"""Runs an engine in a warm child process that can be cancelled, timed out and killed."""

import contextlib
import logging
import math
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from soundstage.engines import registry
from soundstage.engines.base import Cancelled, Clip, EngineError, Plan, RenderRequest
from soundstage.engines.messages import (
    Log,
    Message,
    Preview,
    Progress,
    TakeEvent,
    pack_request,
    receive,
    send,
    unpack_clip,
    unpack_error,
    unpack_event,
    unpack_plan,
)

__all__ = ["EngineRunner", "Log", "Preview", "Progress", "TakeEvent"]

_logger = logging.getLogger("soundstage.engine")
_POLL_SECONDS = 0.05
_PLAN_SECONDS = 30.0
_WARM_SECONDS = 120.0


class EngineRunner:
    """One engine in one child process. Thread-safe; takes and plans wait for each other.

    `engine` is what `registry.resolve` understands. `memory_limit` is in bytes. A cancelled take has `polite_seconds` to
    stop by itself before its process group is killed. The child is started by the first need of it, or by `prewarm`,
    stays warm between takes, and is replaced by a fresh one after it died or misbehaved.
    """

    def __init__(
        self,
        engine: str = "stage",
        *,
        memory_limit: int | None = None,
        polite_seconds: float = 1.0,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.engine = registry.resolve(engine)
        self._memory_limit = memory_limit
        self._polite_seconds = polite_seconds
        self._environment = dict(environment or {})
        self._turn = threading.Lock()
        self._child: _Child | None = None

    @property
    def pid(self) -> int | None:
        """The child's process id (and process group), if one is running."""
        child = self._child
        return child.process.pid if child is not None and child.alive else None

    def prewarm(self) -> None:
        """Start the child and begin to load the engine; returns at once. What fails is told by the next take."""
        with self._turn:
            child = self._running()
            if not child.warm:
                child.ask({"do": "warm"})

    def plan(self, request: RenderRequest, *, timeout: float = _PLAN_SECONDS) -> Plan:
        """What the request comes to. Raises `EngineError`."""
        with self._turn:
            child = self._running()
            number = child.ask({"do": "plan", "request": pack_request(request)})
            answer = self._await(child, number, lambda event: None, threading.Event(), timeout + _WARM_SECONDS)
            return unpack_plan(answer["plan"])

    def render(
        self,
        request: RenderRequest,
        scratch: Path,
        *,
        on_event: Callable[[TakeEvent], None] = lambda event: None,
        cancelled: threading.Event | None = None,
        timeout: float | None = None,
    ) -> Clip:
        """Make the clip inside `scratch`, an empty folder that the caller removes afterwards.

        `on_event` is called from this thread, first at once. Raises `Cancelled` within about two seconds of `cancelled`
        being set, and `EngineError` for what the engine says, a timeout, or the death of the child.
        """
        cancelled = cancelled or threading.Event()
        with self._turn:
            child = self._running()
            on_event(Progress("plan" if child.warm else "warm", 0, 1))
            number = child.ask({"do": "render", "request": pack_request(request), "scratch": os.fspath(scratch.resolve())})
            answer = self._await(child, number, on_event, cancelled, timeout)
        if answer["kind"] == "cancelled":
            raise Cancelled
        return _checked(unpack_clip(answer["clip"]), scratch)

    def close(self) -> None:
        """Kill the child, if any. The runner can be used again."""
        child, self._child = self._child, None
        if child is not None:
            child.kill()

    def _running(self) -> "_Child":
        if self._child is None or not self._child.alive:
            self.close()
            self._child = _Child(self.engine, self._memory_limit, self._environment)
        return self._child

    def _await(
        self,
        child: "_Child",
        number: int,
        on_event: Callable[[TakeEvent], None],
        cancelled: threading.Event,
        timeout: float | None,
    ) -> Message:
        """The answer to the question `number`; the take's events on the way go to `on_event`."""
        try:
            for message in self._heard(child, cancelled, timeout):
                event = unpack_event(message)
                if message["kind"] == "died":
                    raise child.obituary()
                if message["id"] != number:
                    continue  # what a warm-up or an abandoned take still had to say
                if event is None:
                    child.warm = True
                    break
                if not cancelled.is_set():
                    on_event(event)
        except BaseException:
            # Whatever state the child is in, the next take shall not inherit it.
            self.close()
            raise
        if message["kind"] == "failed":
            if message["spent"]:
                self.close()
            raise unpack_error(message["error"])
        return message

    def _heard(self, child: "_Child", cancelled: threading.Event, timeout: float | None) -> Iterator[Message]:
        """The child's messages as they come. Raises `Cancelled` when politeness runs out, `EngineError` when time does."""
        end = math.inf if timeout is None else time.monotonic() + timeout
        patience = math.inf
        while True:
            now = time.monotonic()
            if patience == math.inf and cancelled.is_set():
                child.ask({"do": "cancel"})
                patience = now + self._polite_seconds
            if now > patience:
                raise Cancelled
            if now > end:
                raise _too_slow(timeout or 0.0)
            message = child.next(_POLL_SECONDS)
            if message is None:
                continue
            if message["kind"] == "died" and patience < math.inf:
                raise Cancelled
            yield message

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


class _Child:
    """The process, its pipes, and the threads that read them."""

    def __init__(self, engine: str, memory_limit: int | None, environment: Mapping[str, str]) -> None:
        lifeline, self._lifeline = os.pipe()
        command = [sys.executable, "-P", "-m", "soundstage.engines.child", engine, str(lifeline)]
        if memory_limit is not None:
            command.append(str(memory_limit))
        self._oom_kills = _oom_kills()
        self._memory_limit = memory_limit
        try:
            self.process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                pass_fds=[lifeline],
                start_new_session=True,
                env={**os.environ, **environment},
            )
        except OSError as error:
            os.close(self._lifeline)
            raise EngineError(f"The engine's process cannot be started: {error}.", retryable=True) from error
        finally:
            os.close(lifeline)
        self.warm = False
        self._asked = 0
        self.tail: deque[str] = deque(maxlen=40)
        self._messages: queue.Queue[Message] = queue.Queue()
        self._asking = threading.Lock()
        self._killing = threading.Lock()
        self._killed = False
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self._readers = [
            threading.Thread(target=self._hear, args=(self.process.stdout,), name="engine-messages", daemon=True),
            threading.Thread(target=self._note, args=(self.process.stderr,), name="engine-log", daemon=True),
        ]
        for reader in self._readers:
            reader.start()

    @property
    def alive(self) -> bool:
        # Looks without reaping: the process id, which names the group to kill, stays taken until `kill`.
        if self._killed or self.process.returncode is not None:
            return False
        return os.waitid(os.P_PID, self.process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None

    def ask(self, message: Message) -> int:
        """Send a message and give the number its answer will bear. If nobody hears it, `next` tells of the death."""
        assert self.process.stdin is not None
        with self._asking, contextlib.suppress(BrokenPipeError, ValueError):
            self._asked += 1
            send(self.process.stdin, message | {"id": self._asked})
        return self._asked

    def next(self, timeout: float) -> Message | None:
        """The child's next message, or None if it says nothing for a while."""
        try:
            return self._messages.get(timeout=timeout)
        except queue.Empty:
            return None

    def obituary(self) -> EngineError:
        """Why the child is dead."""
        self.kill()
        code = self.process.returncode
        if code >= 0:
            words = next((line for line in reversed(self.tail) if line.strip()), "it said nothing")
            return EngineError(f"The engine's process ended with exit code {code}: {words}", retryable=True, advice=_SEE_LOG)
        name = signal.Signals(-code).name
        if code == -signal.SIGKILL and _oom_kills() > self._oom_kills:
            return EngineError(
                "The engine's process was killed by the system, which had run out of memory (OOM, SIGKILL).",
                advice="Ask for 480p or a shorter clip, run fewer workers, or add memory.",
                retryable=True,
            )
        return EngineError(f"The engine's process was killed by signal {-code} ({name}).", retryable=True, advice=_SEE_LOG)

    def kill(self) -> None:
        """Kill the process group and wait until it is gone."""
        with self._killing:
            if self._killed:
                return
            self._killed = True
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            os.close(self._lifeline)
            for reader in self._readers:
                reader.join(timeout=1.0)
            with contextlib.suppress(BrokenPipeError):
                self._close_pipes()

    def _close_pipes(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout, self.process.stderr):
            if pipe is not None:
                pipe.close()

    def _hear(self, stream: IO[bytes]) -> None:
        while (message := _receive_or_none(stream)) is not None:
            self._messages.put(message)
        self._messages.put({"kind": "died"})

    def _note(self, stream: IO[bytes]) -> None:
        for raw in stream:
            line = raw.decode(errors="replace").rstrip()
            self.tail.append(line)
            _logger.info(line)


_SEE_LOG = "Try again; if it happens again, the log of the engine has the details."


def _receive_or_none(stream: IO[bytes]) -> Message | None:
    try:
        return receive(stream)
    except (OSError, ValueError):
        return None


def _too_slow(seconds: float) -> EngineError:
    return EngineError(
        f"The engine took longer than {seconds:g} s.",
        code="EXECUTION_TIMEOUT",
        advice="Ask for a shorter clip or 480p, or raise the time limit.",
        retryable=True,
    )


def _checked(clip: Clip, scratch: Path) -> Clip:
    """The clip, if the engine kept its promises about it."""
    path = clip.path.resolve()
    if not path.is_relative_to(scratch.resolve()) or not path.is_file() or path.stat().st_size == 0:
        raise EngineError(f"The engine said it made {clip.path.name}, but there is no such file in its scratch folder.")
    return clip


def _oom_kills() -> int:
    """How many processes the kernel has killed for want of memory since it started; 0 where it does not say."""
    try:
        lines = Path("/proc/vmstat").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    counts: dict[str, Any] = dict(line.split(maxsplit=1) for line in lines)
    return int(counts.get("oom_kill", 0))
