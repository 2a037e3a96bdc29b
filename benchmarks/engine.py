"""An engine that makes nothing: what is left is the cost of the service around it."""

import time

from soundstage.engines.base import Clip, Plan, RenderRequest, Take
from soundstage.media import raster

__all__ = ["Idle"]

_STEP_SECONDS = 0.05


class Idle:
    """Works for as many milliseconds as the prompt's first word says, and leaves a file of a few bytes."""

    @property
    def name(self) -> str:
        return "idle"

    def plan(self, request: RenderRequest) -> Plan:
        width, height = raster(request.resolution, "16:9")
        return Plan(seconds=request.seconds or 4, width=width, height=height, aspect_ratio="16:9")

    def render(self, request: RenderRequest, take: Take) -> Clip:
        plan = self.plan(request)
        end = time.monotonic() + int(request.prompt.split()[0]) / 1000
        while (left := end - time.monotonic()) > 0:
            take.progress("render", 0, 1)
            time.sleep(min(left, _STEP_SECONDS))
        path = take.scratch / "clip.mp4"
        path.write_bytes(b"\0\0\0\x08ftyp")
        return Clip(path=path, seconds=float(plan.seconds), width=plan.width, height=plan.height, frames=plan.seconds * 24)
