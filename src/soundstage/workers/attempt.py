"""One attempt at a prediction: inputs, engine, artifact, with heartbeats beside it."""

import logging
import tempfile
import threading
from contextlib import AbstractContextManager
from pathlib import Path

from soundstage import telemetry
from soundstage.engines import Cancelled, Clip, EngineError
from soundstage.engines.meter import Meter
from soundstage.engines.runner import EngineRunner, Log, Preview, Progress, TakeEvent
from soundstage.links import Links
from soundstage.predictions import Beat, Failure, Job, PredictionStore, ProgressNote, StoreUnavailable
from soundstage.settings import Settings
from soundstage.storage import ArtifactStore, StorageError
from soundstage.wire import ErrorCode, stems_of
from soundstage.workers.inputs import InputFailure, Inputs

__all__ = ["AttemptRoom", "attempt"]

_logger = logging.getLogger("soundstage.worker")
_MOST_LOG_LINES = 1000
_FIRST_BEAT_SECONDS = 0.05  # so that whoever watches sees at once that work has begun


class AttemptRoom:
    """What attempts share: the store, where clips go, and the rules."""

    def __init__(
        self, store: PredictionStore, artifacts: ArtifactStore, inputs: Inputs, links: Links, settings: Settings
    ) -> None:
        self.store = store
        self.artifacts = artifacts
        self.inputs = inputs
        self.links = links
        self.settings = settings


def attempt(job: Job, runner: EngineRunner, room: AttemptRoom, abandon: threading.Event) -> None:
    """Carry a claimed job to its end, whatever happens; nothing is raised.

    `abandon` gives the job back to the queue. A cancelled or lost job is stopped and leaves nothing.
    """
    extra = {"prediction": job.prediction_id, "attempt": job.attempt}
    _logger.info("claimed", extra=extra)
    room.settings.scratch.mkdir(parents=True, exist_ok=True)
    heart = _Heart(job, room, abandon)
    place = tempfile.TemporaryDirectory(prefix="take-", dir=room.settings.scratch, ignore_cleanup_errors=True)
    with _span(job, room) as span, heart, place as scratch:
        try:
            clip = _make(job, runner, room, heart, Path(scratch))
            if heart.stopped.is_set():
                raise Cancelled
            span.set({"soundstage.seconds": clip.seconds})
            outcome = _publish(job, clip, room, heart)
        except Cancelled:
            outcome = _called_off(job, room, heart, abandon)
        except InputFailure as error:
            span.record(error)
            outcome = _failed(job, room, heart, error.failure, retry=False)
        except EngineError as error:
            span.record(error)
            outcome = _failed(job, room, heart, _failure(error), retry=error.retryable and error.code == _RETRIED)
        except StorageError as error:
            span.record(error)
            failure = Failure(message=f"The clip could not be stored: {error}", step="store", retryable=True)
            outcome = _failed(job, room, heart, failure, retry=True)
        except Exception as error:
            span.record(error)
            _logger.exception("the attempt failed", extra=extra)
            failure = Failure(message="The service failed while making the clip.", code=ErrorCode.PROVIDER_SERVER_ERROR)
            outcome = _failed(job, room, heart, failure, retry=True)
        # Of a failure its code, not its message.
        span.set({"soundstage.outcome": ": ".join(outcome.split(": ")[:2])})
    _logger.info(outcome, extra=extra)


_RETRIED = ErrorCode.PROVIDER_FAILED.value


class _Heart:
    """Prolongs the lease from a thread of its own, carries progress along, and stops the take when told to."""

    def __init__(self, job: Job, room: AttemptRoom, abandon: threading.Event) -> None:
        self.stopped = threading.Event()
        self.beat = Beat.HELD
        self._job = job
        self._room = room
        self._abandon = abandon
        self._meter = Meter()
        self._lock = threading.Lock()
        self._note: ProgressNote | None = None
        self._preview: bytes | None = None
        self._lines: list[str] = []
        self._said = 0
        self._rest = threading.Event()
        self._thread = threading.Thread(target=self._run, name="heartbeat", daemon=True)

    def hear(self, event: TakeEvent) -> None:
        """Take up what the engine reports."""
        with self._lock:
            match event:
                case Progress():
                    reading = self._meter.read(event)
                    self._note = ProgressNote(
                        stage=reading.stage,
                        done=reading.done,
                        total=reading.total,
                        fraction=reading.fraction,
                        seconds_left=reading.seconds_left,
                    )
                case Preview(jpeg):
                    self._preview = jpeg
                case Log(line) if self._said < _MOST_LOG_LINES:
                    self._said += 1
                    self._lines.append(line)
                case _:
                    pass

    def last_lines(self) -> list[str]:
        """Log lines that no heartbeat has carried yet."""
        with self._lock:
            lines, self._lines = self._lines, []
            return lines

    def _run(self) -> None:
        pause = _FIRST_BEAT_SECONDS
        while not self._rest.wait(pause):
            pause = self._room.settings.beat_seconds
            if self._abandon.is_set():
                self.stopped.set()
            with self._lock:
                note, self._note = self._note, None
                preview, self._preview = self._preview, None
                lines, self._lines = self._lines, []
            try:
                beat = self._room.store.heartbeat(
                    self._job.lease, self._room.settings.lease_seconds, progress=note, log_lines=lines, preview=preview
                )
            except StoreUnavailable as error:
                # The lease may outlive this; if it does not, the next beat will say so.
                _logger.warning("no heartbeat: %s", error, extra={"prediction": self._job.prediction_id})
                with self._lock:
                    self._lines = lines + self._lines
                continue
            if beat is not Beat.HELD:
                self.beat = beat
                self.stopped.set()
                return

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self.rest()

    def rest(self) -> None:
        """Beat no more."""
        self._rest.set()
        self._thread.join()


def _span(job: Job, room: AttemptRoom) -> AbstractContextManager[telemetry.Span]:
    return telemetry.span(
        "attempt",
        {
            "soundstage.prediction": job.prediction_id,
            "soundstage.attempt": job.attempt,
            "soundstage.engine": room.settings.engine,
        },
    )


def _make(job: Job, runner: EngineRunner, room: AttemptRoom, heart: _Heart, scratch: Path) -> Clip:
    heart.hear(Progress("plan", 0, 1))
    inputs, take = scratch / "inputs", scratch / "take"
    inputs.mkdir()
    take.mkdir()
    request = room.inputs.resolve(job, inputs)
    return runner.render(request, take, on_event=heart.hear, cancelled=heart.stopped, timeout=room.settings.take_seconds)


def _publish(job: Job, clip: Clip, room: AttemptRoom, heart: _Heart) -> str:
    # The fencing token in the name keeps a worker back from the dead from overwriting its successor's clip.
    name = f"clips/{job.prediction_id}-{job.lease.fence}.mp4"
    beside = stems_of(name)
    for stem, path in clip.stems.items():
        room.artifacts.put(beside[stem], path)
    room.artifacts.put(name, clip.path)
    heart.rest()
    url = room.links.clip(job.prediction_id, ended_at=None, lifetime=room.settings.retention_seconds)
    beat = room.store.finish(job.lease, output=url, artifact=name, seconds=clip.seconds, log_lines=heart.last_lines())
    if beat is not Beat.HELD:
        for each in (name, *(beside[stem] for stem in clip.stems)):
            room.artifacts.delete(each)
        return f"finished in vain: {beat}"
    return "finished"


def _called_off(job: Job, room: AttemptRoom, heart: _Heart, abandon: threading.Event) -> str:
    heart.rest()
    if heart.beat is Beat.HELD and abandon.is_set():
        room.store.release(job.lease)
        return "given back"
    return f"stopped: {heart.beat}"


def _failed(job: Job, room: AttemptRoom, heart: _Heart, failure: Failure, *, retry: bool) -> str:
    heart.rest()
    room.store.fail(job.lease, failure, retry=retry, log_lines=heart.last_lines())
    return f"failed: {failure.code}: {failure.message}"


def _failure(error: EngineError) -> Failure:
    try:
        code = ErrorCode(error.code)
    except ValueError:
        code = ErrorCode.PROVIDER_FAILED
    return Failure(message=error.message, details=error.advice, code=code, step="generate", retryable=error.retryable)
