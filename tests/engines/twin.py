"""A small real engine: flat colours, a sine, a true MP4. Words in the prompt make it misbehave."""

import hashlib
import math
import os
import signal
import sys
import time
from pathlib import Path

import av
import numpy as np
from PIL import Image

from soundstage.engines.base import Clip, EngineError, Plan, RenderRequest, Take
from soundstage.media import FRAME_RATE, SAMPLE_RATE, nearest_ratio, raster
from soundstage.wire import STEMS

_LONGEST = 6


class Twin:
    """`#slow` and `#deaf` take for ever (the deaf one never listens); `#crash`, `#starve`, `#fail`, … do what they say."""

    @property
    def name(self) -> str:
        return "twin"

    def plan(self, request: RenderRequest) -> Plan:
        ratio = request.aspect_ratio
        if ratio == "auto":
            ratio = nearest_ratio(*_size(request.image)) if request.image else "16:9"
        width, height = raster(request.resolution, ratio)
        seconds = request.seconds or 4 + len(request.prompt.split()) % (_LONGEST - 3)
        return Plan(seconds=seconds, width=width, height=height, aspect_ratio=ratio)

    def render(self, request: RenderRequest, take: Take) -> Clip:
        take.progress("plan", 0, 1)
        take.log(f"twin understood {len(request.prompt.split())} words")
        _misbehave(request.prompt, take)
        plan = self.plan(request)
        path = take.scratch / "clip.mp4"
        colour = _colour(request)
        frames = plan.seconds * FRAME_RATE
        with av.open(str(path), "w", options={"movflags": "+faststart"}) as file:
            picture = file.add_stream("libx264", rate=FRAME_RATE, options={"preset": "ultrafast", "threads": "1"})
            picture.width, picture.height, picture.pix_fmt = plan.width, plan.height, "yuv420p"
            tone = file.add_stream("aac", rate=SAMPLE_RATE) if request.sound else None
            still = np.empty((plan.height, plan.width, 3), np.uint8)
            for index in range(frames):
                take.progress("render", index, frames)
                still[:] = (colour + index) % 256
                file.mux(picture.encode(av.VideoFrame.from_ndarray(still, "rgb24")))
            file.mux(picture.encode())
            if tone is not None:
                file.mux([packet for chunk in _sine(plan.seconds) for packet in tone.encode(chunk)])
                file.mux(tone.encode())
        take.progress("encode", 1, 1)
        take.preview(b"\xff\xd8\xff\xd9")
        return Clip(
            path=path,
            stems=_stems(request, take.scratch),
            seconds=float(plan.seconds),
            width=plan.width,
            height=plan.height,
            frames=frames,
            timings={"render": 0.0},
        )


def _misbehave(prompt: str, take: Take) -> None:
    words = set(prompt.split())
    if "#print" in words:
        print("noise on stdout", flush=True)  # noqa: T201
        os.write(1, b"\x00\x00\x00\x04junk")
        print("noise on stderr", file=sys.stderr)  # noqa: T201
    if "#slow" in words:
        for step in range(100_000):
            take.progress("render", step, 100_000)
            time.sleep(0.01)
    if "#linger" in words:
        take.preview(b"\xff\xd8\xff\xd9")
        for step in range(10):
            take.progress("render", step, 100)
            time.sleep(0.1)
    if "#deaf" in words:
        Path(take.scratch, "half.mp4").write_bytes(b"half a clip")
        time.sleep(3600)
    if "#crash" in words:
        os.kill(os.getpid(), signal.SIGSEGV)
    if "#starve" in words:
        hoard = [np.ones(2**26, np.uint8) for _ in range(64)]
        take.log(str(len(hoard)))
    if "#fail" in words:
        raise EngineError("The twin was told to fail.", code="PROVIDER_REJECTED", advice="Do not tell it to.")
    if "#raise" in words:
        raise ZeroDivisionError("somewhere deep inside")
    if "#full" in words:
        raise OSError(28, "No space left on device")
    if "#exit" in words:
        os._exit(3)


def _stems(request: RenderRequest, folder: Path) -> dict[str, Path]:
    """Files with their own names in them."""
    made = {}
    for name in STEMS if request.stems and request.sound else ():
        made[name] = folder / name
        made[name].write_text(name, encoding="utf-8")
    return made


def _colour(request: RenderRequest) -> int:
    return hashlib.sha256(f"{request.prompt}/{request.seed}".encode()).digest()[0]


def _size(path: Path | None) -> tuple[int, int]:
    assert path is not None
    with Image.open(path) as picture:
        return picture.size


def _sine(seconds: int) -> list[av.AudioFrame]:
    time_axis = np.arange(seconds * SAMPLE_RATE) / SAMPLE_RATE
    wave = (0.1 * np.sin(2 * math.pi * 440 * time_axis)).astype(np.float32)
    frames = []
    for start in range(0, len(wave), 1024):
        part = wave[start : start + 1024]
        frame = av.AudioFrame.from_ndarray(np.stack([part, part]), format="fltp", layout="stereo")
        frame.sample_rate = SAMPLE_RATE
        frame.pts = start
        frames.append(frame)
    return frames
