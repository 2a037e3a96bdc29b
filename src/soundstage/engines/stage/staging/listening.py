"""The sound of a clip whose picture comes from elsewhere: its place and weather, its voices, the sounds it names."""

import numpy as np

from soundstage.engines.stage.camera import Order, Target, shoot
from soundstage.engines.stage.scene import Air, Floats, Landscape, Light, Look, Scene, Shot, Sky
from soundstage.engines.stage.screenplay.model import Screenplay
from soundstage.engines.stage.staging.breakdown import breakdown
from soundstage.engines.stage.staging.dialogue import record_lines
from soundstage.engines.stage.staging.hearing import ambience, cue, room
from soundstage.engines.stage.staging.location import scout, settings
from soundstage.engines.stage.staging.slate import cuts
from soundstage.engines.stage.staging.staging import Report
from soundstage.engines.stage.world import Heights
from soundstage.media import FRAME_RATE

__all__ = ["listen"]

_ANSWERED = ("camera", "line", "sound", "support", "cut")  # what a clip from a picture can make come true


def listen(script: Screenplay, width: int, height: int, seed: int, *, report: Report) -> Scene:
    """A scene to be heard only: no cast, no land, one still camera. Speech is heard, as nobody in a photograph can mouth it."""
    report("build")
    speeches, remarks = record_lines(script, seed)
    setting, indices = next(iter(settings(script.shots).items()))
    place = scout(setting, indices, script.shots, width / height, seed, _level).place
    report("simulate")
    sources, events, more = cue(script, ambience(place, ((0.0, float(script.seconds)),)), ())
    target = Target.still((0.0, 0.0, 0.0), height=2.0, eyes=1.7, head=0.3, width=0.6, scenic=True)
    track = shoot(Order(start=0.0, end=float(script.seconds), aspect=width / height, target=target))
    return Scene(
        width=width,
        height=height,
        fps=FRAME_RATE,
        seed=seed,
        shots=(
            Shot(
                start_frame=0,
                end_frame=cuts(script)[-1][1],
                camera=track,
                sky=Sky(),
                air=Air(),
                wind=place.wind,
                key=Light(azimuth=0.0, elevation=0.5, colour=(1.0, 1.0, 1.0)),
                look=Look(),
            ),
        ),
        events=events,
        sources=sources,
        speeches=speeches,
        room=room(place),
        log=(*remarks, *more),
        shown={key: answer for key, answer in breakdown(script).shown.items() if key.split("/")[0] in _ANSWERED},
    )


def _level(landscape: Landscape) -> Heights:
    """Land nobody sees needs no heights."""

    def height(x: Floats, z: Floats) -> Floats:
        return np.zeros_like(x)

    return height
