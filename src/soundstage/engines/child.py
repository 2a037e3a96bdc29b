"""The child process an engine lives in: `python -m soundstage.engines.child ENGINE LIFELINE [MEMORY]`.

Requests come in on stdin and answers go out on what was stdout; then both are taken away from the engine, whose own
prints, and those of the libraries and programs it uses, go to stderr and so to the log.
"""

import errno
import fcntl
import os
import resource
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import IO

from soundstage.engines import registry
from soundstage.engines.base import Cancelled, Engine, EngineError
from soundstage.engines.messages import (
    Log,
    Message,
    Preview,
    Progress,
    TakeEvent,
    pack_clip,
    pack_error,
    pack_event,
    pack_plan,
    receive,
    send,
    unpack_request,
)

__all__ = ["main"]

_F_SETSIG = 10  # fcntl.h; Linux, which Python 3.11's fcntl does not name on every build
_PROGRESS_SECONDS = 0.1  # reports that come faster than this are thinned out


class ChildTake:
    """The `Take` an engine sees."""

    def __init__(self, scratch: Path, report: Callable[[TakeEvent], None]) -> None:
        self._scratch = scratch
        self._report = report
        self._called_off = threading.Event()
        self._last = ("", 0.0)
        self._lock = threading.Lock()

    @property
    def scratch(self) -> Path:
        return self._scratch

    def progress(self, stage: str, done: int, total: int) -> None:
        self.check()
        with self._lock:
            before, then = self._last
            now = time.monotonic()
            if stage == before and done < total and now - then < _PROGRESS_SECONDS:
                return
            self._last = (stage, now)
        self._report(Progress(stage, int(done), int(total)))

    def preview(self, jpeg: bytes) -> None:
        self._report(Preview(jpeg))

    def log(self, line: str) -> None:
        self._report(Log(line))

    def check(self) -> None:
        if self._called_off.is_set():
            raise Cancelled

    def call_off(self) -> None:
        """Make the next `progress` or `check` raise `Cancelled`."""
        self._called_off.set()


class _Child:
    """Answers the parent's messages: one thread listens, the main thread works."""

    def __init__(self, spec: str, inward: IO[bytes], outward: IO[bytes]) -> None:
        self._spec = spec
        self._inward = inward
        self._outward = outward
        self._speaking = threading.Lock()
        self._work: list[Message] = []
        self._wake = threading.Condition()
        self._take: ChildTake | None = None
        self._engine: Engine | None = None

    def run(self) -> None:
        threading.Thread(target=self._listen, name="listen", daemon=True).start()
        while True:
            with self._wake:
                self._wake.wait_for(lambda: bool(self._work))
                message = self._work.pop(0)
            self._say(message["id"], _guarded(partial(self._answer, message)))

    def _listen(self) -> None:
        while (message := receive(self._inward)) is not None:
            if message["do"] == "cancel":
                if (take := self._take) is not None:
                    take.call_off()
                continue
            with self._wake:
                if message["do"] == "render":
                    report = partial(self._report, message["id"])
                    self._take = ChildTake(Path(message["scratch"]), report)
                self._work.append(message)
                self._wake.notify()
        # Nobody is left to answer: take the whole group along, the engine's own programs too.
        os.killpg(0, signal.SIGKILL)

    def _answer(self, message: Message) -> Message:
        if self._engine is None:
            self._engine = registry.find(self._spec)
        if message["do"] == "warm":
            return {"kind": "ready", "name": self._engine.name}
        request = unpack_request(message["request"])
        if message["do"] == "plan":
            return {"kind": "planned", "plan": pack_plan(self._engine.plan(request))}
        take = self._take
        assert take is not None
        try:
            take.check()
            return {"kind": "made", "clip": pack_clip(self._engine.render(request, take))}
        finally:
            self._take = None

    def _report(self, number: int, event: TakeEvent) -> None:
        self._say(number, pack_event(event))

    def _say(self, number: int, message: Message) -> None:
        with self._speaking:
            send(self._outward, message | {"id": number})


def _guarded(answer: Callable[[], Message]) -> Message:
    """`answer()`, with whatever it raises turned into a message. Only the log gets to see a traceback."""
    try:
        return answer()
    except Cancelled:
        return {"kind": "cancelled"}
    except EngineError as error:
        return {"kind": "failed", "error": pack_error(error), "spent": False}
    except Exception as error:
        traceback.print_exc()
        return {"kind": "failed", "error": pack_error(_explain(error)), "spent": True}


def _explain(error: Exception) -> EngineError:
    if isinstance(error, MemoryError):
        advice = "Ask for 480p or a shorter clip, or give the engine more memory."
        return EngineError("The engine ran out of memory.", advice=advice, retryable=True)
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return EngineError("The disk is full.", advice="Free some disk space, or choose another data folder.", retryable=True)
    words = str(error).strip() or type(error).__name__
    advice = str(getattr(error, "advice", "")) or "The log of the engine has the details."
    return EngineError(f"The engine failed: {words}", advice=advice)


def _die_with_parent(lifeline: int) -> None:
    """Have the kernel kill this process group when the parent's end of `lifeline` closes.

    The parent never writes to it. Unlike PR_SET_PDEATHSIG this is not tied to the *thread* that started the child, and
    unlike reading to the end of a pipe it needs no turn of the interpreter, which the engine's native code may hold.
    """
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, -os.getpgrp())
    fcntl.fcntl(lifeline, _F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)


def _limit_memory(most: int) -> None:
    """Bound private writable memory (Linux ≥ 4.7); mapped files and libraries do not count."""
    resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def main(arguments: list[str]) -> None:
    """Serve the parent until it goes away."""
    spec, lifeline, *memory = arguments
    _die_with_parent(int(lifeline))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to handle
    if memory:
        _limit_memory(int(memory[0]))
    inward = os.fdopen(os.dup(0), "rb")
    outward = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    _Child(spec, inward, outward).run()


if __name__ == "__main__":
    main(sys.argv[1:])
