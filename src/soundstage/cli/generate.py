"""`soundstage generate`: one clip, no server."""

import contextlib
import os
import secrets
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from soundstage.catalog import TEXT_TO_VIDEO, validate_input
from soundstage.cli.console import out, print_json, talk
from soundstage.cli.failures import EXIT_USAGE, CommandFailed
from soundstage.cli.screenplays import load_screenplay, prompt_of
from soundstage.engines import Clip, RenderRequest
from soundstage.engines.meter import Meter
from soundstage.engines.runner import EngineRunner, Log, TakeEvent
from soundstage.engines.runner import Progress as Report
from soundstage.settings import Settings
from soundstage.workers import normalise

__all__ = ["Wish", "generate"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A clip as the command line asks for it."""

    prompt: str
    duration: str = "auto"
    resolution: str = "720p"
    aspect_ratio: str = "auto"
    seed: str | None = None
    sound: bool = True
    quality: str = "standard"
    stems: Path | None = None
    image: Path | None = None
    end_image: Path | None = None
    screenplay: Path | None = None

    def request(self, folder: Path) -> RenderRequest:
        """Checked by the service's own rules; pictures are put into `folder`. Raises `InvalidRequest`, `BadPicture`."""
        brought = load_screenplay(self.screenplay) if self.screenplay is not None else None
        given = {
            "prompt": prompt_of(brought, self.prompt),
            "duration": self.duration.removesuffix("s"),
            "resolution": self.resolution,
            "aspect_ratio": self.aspect_ratio,
            "seed": self.seed,
            "quality": self.quality,
            "screenplay": brought,
        }
        checked = validate_input(TEXT_TO_VIDEO, given)
        if self.end_image is not None and self.image is None:
            raise CommandFailed("--end-image needs --image.", "Say where the clip starts.", code=EXIT_USAGE)
        return RenderRequest(
            prompt=checked.prompt,
            seed=checked.seed_number("") if checked.seed is not None else secrets.randbelow(2**31),
            seconds=checked.seconds,
            resolution=checked.resolution,
            aspect_ratio=checked.aspect_ratio,
            sound=self.sound,
            quality=checked.quality,
            stems=self.stems is not None and self.sound,
            image=_picture(self.image, folder / "image.png"),
            end_image=_picture(self.end_image, folder / "end_image.png"),
            screenplay=checked.screenplay,
        )


def generate(wish: Wish, output: Path, engine: str | None, *, as_json: bool) -> None:
    """Make the clip and put it at `output`, whole or not at all."""
    settings = Settings.from_environment(engine=engine)
    _check_output(output)
    if wish.stems is not None:
        _check_folder(wish.stems)
    began = time.monotonic()
    with _stopped_by_signals(), tempfile.TemporaryDirectory(prefix="soundstage-") as folder:
        request = wish.request(Path(folder))
        scratch = Path(folder, "take")
        scratch.mkdir()
        with EngineRunner(settings.engine, memory_limit=settings.memory_limit) as runner, _Bar(quiet=as_json) as bar:
            clip = runner.render(request, scratch, on_event=bar.hear, timeout=settings.take_seconds)
        if wish.stems is not None:
            for name, path in clip.stems.items():
                _place(path, wish.stems / name)
        _place(clip.path, output)
    _tell(clip, request, output, time.monotonic() - began, as_json=as_json)


class _Bar:
    """A progress bar on standard error, with the engine's lines above it."""

    def __init__(self, *, quiet: bool) -> None:
        self._console = talk()
        self._meter = Meter()
        self._bar = Progress(
            TextColumn("{task.description:<9}"),
            BarColumn(40),
            TextColumn("{task.percentage:>3.0f} %"),
            TextColumn("{task.fields[frames]:<14}"),
            TimeElapsedColumn(),
            TextColumn("{task.fields[left]}"),
            console=self._console,
            disable=quiet or not self._console.is_terminal,
        )
        self._task = self._bar.add_task("start", total=1.0, frames="", left="")
        self._quiet = quiet

    def hear(self, event: TakeEvent) -> None:
        match event:
            case Report():
                reading = self._meter.read(event)
                self._bar.update(
                    self._task,
                    completed=reading.fraction,
                    description=reading.stage,
                    frames=f"{reading.done}/{reading.total} frames" if reading.stage == "render" else "",
                    left="" if reading.seconds_left is None else f"{reading.seconds_left:.0f} s left",
                )
            case Log(line) if not self._quiet:
                self._console.print(line, style="dim", markup=False)
            case _:
                pass

    def __enter__(self) -> "_Bar":
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()


def _tell(clip: Clip, request: RenderRequest, output: Path, seconds: float, *, as_json: bool) -> None:
    facts: dict[str, Any] = {
        "path": str(output),
        "seconds": clip.seconds,
        "width": clip.width,
        "height": clip.height,
        "frames": clip.frames,
        "bytes": output.stat().st_size,
        "seed": request.seed,
        "wall_seconds": round(seconds, 2),
        "timings": {stage: round(spent, 3) for stage, spent in clip.timings.items()},
    }
    if as_json:
        print_json(facts)
        return
    size = f"{clip.width}×{clip.height}, {clip.seconds:g} s, {clip.frames} frames"
    out().print(f"{output}  {size}, seed {request.seed}, made in {seconds:.1f} s", markup=False)


def _picture(source: Path | None, target: Path) -> Path | None:
    if source is None:
        return None
    if not source.is_file():
        raise CommandFailed(f"There is no picture at {source}.", code=EXIT_USAGE)
    normalise(source, target)
    return target


def _check_output(output: Path) -> None:
    if output.suffix.lower() != ".mp4":
        raise CommandFailed(f"{output} does not end in .mp4.", "Name the file clip.mp4, or the like.", code=EXIT_USAGE)
    if not output.parent.is_dir():
        raise CommandFailed(f"There is no folder {output.parent}.", "Make it first.", code=EXIT_USAGE)
    if output.is_dir() or not os.access(output.parent, os.W_OK):
        raise CommandFailed(f"{output} cannot be written.", "Choose another place with -o.", code=EXIT_USAGE)


def _check_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise CommandFailed(
            f"{folder} cannot be made a folder.", "Choose another place with --stems.", code=EXIT_USAGE
        ) from None
    if not os.access(folder, os.W_OK):
        raise CommandFailed(f"{folder} cannot be written.", "Choose another place with --stems.", code=EXIT_USAGE)


def _place(made: Path, output: Path) -> None:
    """Move across file systems, if need be, without anybody ever seeing half a clip."""
    unfinished = output.with_name(f".{output.name}.{secrets.token_hex(4)}.part")
    try:
        shutil.copyfile(made, unfinished)
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(output)
    finally:
        unfinished.unlink(missing_ok=True)


@contextlib.contextmanager
def _stopped_by_signals() -> Iterator[None]:
    """Let SIGTERM unwind as Ctrl-C does, so that scratch folders and the engine's process go."""

    def stop(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
