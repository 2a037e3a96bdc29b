"""Two clips through the real API, from nothing: text to video, then image to video.

Starts `soundstage serve` on a free loopback port, posts the published contract's own create bodies, shows the progress, and
saves the clips in out/demo. Run by `make demo`; `--engine` tries it with another engine.
"""

import argparse
import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from soundstage.client import Client, ServiceError
from soundstage.wire import LogEvent, PredictionAnswer, ProgressEvent, Status

OUT = Path("out/demo")
START_SECONDS = 60
TEXT_TO_VIDEO: dict[str, Any] = {
    "model": "bytedance-seedance-2-0-text-to-video-fast",
    "version": "0.0.1",
    "input": {
        "prompt": "Cinematic slow push-in on a lone astronaut standing at the edge of a Martian canyon at dusk, "
        "dust drifting across their boots, distant wind, subtle helmet reflections",
        "resolution": "720p",
        "duration": "6",
        "aspect_ratio": "16:9",
        "generate_audio": True,
    },
}
IMAGE_TO_VIDEO: dict[str, Any] = {
    "model": "bytedance-seedance-2-0-image-to-video-fast",
    "version": "0.0.1",
    "input": {
        "prompt": "Camera slowly pushes from wide to medium close-up as the lion roars at golden hour. "
        "Warm amber light rakes across the mane. "
        'Narrator (weathered British male, 50s): "He has ruled this land for seven years."',
        "image_url": "https://your-cdn.example.com/lion.jpg",
        "resolution": "720p",
        "duration": "8",
        "aspect_ratio": "16:9",
        "generate_audio": True,
    },
}
PICTURE = "Wide static shot of a savanna plain at golden hour, warm amber light, dry grass, scattered clouds"

console = Console(highlight=False, soft_wrap=True)


class DemoFailed(Exception):
    """The demo cannot go on; the message says why."""


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--engine", default="stage")
    options.add_argument("--picture", type=Path, help="only make the starting picture, here")
    chosen = options.parse_args()
    if chosen.picture:
        savanna(chosen.picture)
        return 0
    try:
        OUT.mkdir(parents=True, exist_ok=True)
        with server(chosen.engine) as (url, key), Client(url, key) as client:
            console.print(f"Server at {url}, key and data in {OUT / 'data'}\n")
            first = clip(client, "text to video", TEXT_TO_VIDEO, OUT / "text-to-video.mp4")
            picture = make_picture(chosen.engine, first, OUT / "picture.png")
            console.print(f"Starting picture, made here and uploaded: {picture}\n")
            body = IMAGE_TO_VIDEO | {"input": IMAGE_TO_VIDEO["input"] | {"image_url": client.upload(picture)}}
            clip(client, "image to video", body, OUT / "image-to-video.mp4")
    except (DemoFailed, ServiceError, OSError, subprocess.SubprocessError) as error:
        console.print(f"The demo failed: {error}", style="red", markup=False, soft_wrap=True)
        return 1
    except KeyboardInterrupt:
        console.print("Stopped.")
        return 130
    return 0


@contextlib.contextmanager
def server(engine: str) -> Iterator[tuple[str, str]]:
    """A server with a fresh database, its URL and its first key; stopped at the end."""
    data = OUT / "data"
    shutil.rmtree(data, ignore_errors=True)
    command = [sys.executable, "-m", "soundstage", "serve", "--port", "0", "--data", str(data), "--engine", engine]
    log = OUT / "server.log"
    with log.open("wb") as log_file, subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log_file, text=True) as process:
        try:
            yield read_start(process, log)
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(START_SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()


def read_start(process: "subprocess.Popen[str]", log: Path) -> tuple[str, str]:
    """URL and key from the server's first lines."""
    watch = threading.Timer(START_SECONDS, process.kill)
    watch.start()
    url = key = ""
    assert process.stdout is not None
    try:
        for line in process.stdout:
            url = url or next(iter(re.findall(r"serves at (\S+)", line)), "")
            key = next(iter(re.findall(r"API key.*: (\S+)", line)), "")
            if url and key:
                return url, key
    finally:
        watch.cancel()
    lines = log.read_text(encoding="utf-8").splitlines() or ["it said nothing"]
    raise DemoFailed(f"the server did not start: {lines[-1]} (all of it in {log})")


def clip(client: Client, name: str, body: dict[str, Any], path: Path) -> Path:
    """Create, follow, save, tell."""
    began = time.monotonic()
    prediction_id = client.create(model=body["model"], **body["input"])
    console.print(f"[bold]{name}[/]: prediction {prediction_id}")
    follow(client, prediction_id)
    ended = client.get(prediction_id)
    if ended.status is not Status.SUCCESS or not isinstance(ended.output, str):
        raise DemoFailed(f"{name} ended as {ended.status.value}: {ended.message or ''} {ended.details or ''}")
    client.download(ended.output, path)
    tell(path, ended, time.monotonic() - began)
    return path


def follow(client: Client, prediction_id: str) -> None:
    """Show what happens, from the server's event stream, until the end."""
    columns = (
        TextColumn("  {task.description:<8}"),
        BarColumn(36),
        TextColumn("{task.percentage:>3.0f} %"),
        TextColumn("{task.fields[frames]:<15}"),
        TimeElapsedColumn(),
        TextColumn("{task.fields[left]}"),
    )
    with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
        task = bar.add_task("queued", total=1.0, frames="", left="")
        tenths = -1
        for event in client.events(prediction_id):
            match event:
                case ProgressEvent():
                    frames = f"{event.done}/{event.total} frames" if event.stage == "render" else ""
                    left = "" if event.seconds_left is None else f"{event.seconds_left:.0f} s left"
                    bar.update(task, completed=event.fraction, description=event.stage, frames=frames, left=left)
                    if not console.is_terminal and int(event.fraction * 10) > tenths:
                        tenths = int(event.fraction * 10)
                        console.print(f"  {event.stage:<8} {event.fraction:>4.0%}  {frames}  {left}")
                case LogEvent(line=line):
                    console.print(f"  {line}", style="dim", markup=False)
                case _:
                    pass


def tell(path: Path, ended: PredictionAnswer, wall: float) -> None:
    times = f"predict_time {ended.metrics.predict_time:.1f} s, wall {wall:.1f} s"
    console.print(f"  [green]{path}[/]  {path.stat().st_size / 1e6:.1f} MB, cost ${ended.metrics.cost:.4f}, {times}\n")


def make_picture(engine: str, first_clip: Path, path: Path) -> Path:
    """A picture to start from, made by the engine: a still of its own, or for other engines a frame of the first clip."""
    if engine == "stage":
        command = [sys.executable, __file__, "--picture", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise DemoFailed(f"the starting picture could not be made: {(done.stderr.splitlines() or ['?'])[-1]}")
        return path
    command = ["ffmpeg", "-v", "error", "-y", "-i", str(first_clip), "-frames:v", "1", str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return path


def savanna(path: Path) -> None:
    """A still of the stage engine."""
    from functools import partial

    from PIL import Image

    from soundstage.engines.stage import render, screenplay, staging
    from soundstage.engines.stage.render.gl import Gl
    from soundstage.engines.stage.render.nature import Nature, survey

    width, height = 1280, 720
    script = screenplay.write(PICTURE, seconds=4, aspect_ratio="16:9", repertoire=staging.repertoire())
    gl = Gl()
    try:
        scene = staging.stage(script, width, height, 1, survey=partial(survey, gl))
    finally:
        gl.release()
    with render.Renderer(width, height, backdrop=Nature) as renderer:
        frame = renderer.still(scene, 2.0)
    Image.fromarray(frame[..., :3]).save(path)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONUNBUFFERED", "1")
    sys.exit(main())
