"""The sound of a clip whose picture comes from elsewhere: its place and weather, its voices, the sounds it names."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage.camera import Order, Target, shoot
from soundstage.engines.stage.scene import (
    Air,
    CameraTrack,
    Curve,
    Event,
    Floats,
    Landscape,
    Light,
    Look,
    Scene,
    Shot,
    Sky,
    SoundSource,
    Speech,
    Vec3,
)
from soundstage.engines.stage.screenplay.model import Screenplay
from soundstage.engines.stage.sound import Effect, find, recipes
from soundstage.engines.stage.staging.breakdown import breakdown
from soundstage.engines.stage.staging.dialogue import record_lines
from soundstage.engines.stage.staging.hearing import ambience, cue
from soundstage.engines.stage.staging.location import scout, settings
from soundstage.engines.stage.staging.slate import cuts
from soundstage.engines.stage.staging.staging import Report
from soundstage.engines.stage.world import Heights
from soundstage.media import FRAME_RATE

__all__ = ["Glimpse", "listen"]

_ANSWERED = ("camera", "line", "sound", "support", "cut")  # what a clip from a picture can make come true
_NEAR, _AWAY, _STORM = 1.6, 4.0, 900.0  # metres: a face, an animal, lightning
_CALLING = ("call", "sing")  # acts by which animals are heard
_CRY_SECONDS = 2.4


@dataclass(frozen=True, kw_only=True)
class Glimpse:
    """What a picture shows that can be heard. Places are fractions of the clip's raster, across and down.

    `sights` are words of the sound library (sea, stream, forest, fire, room tone …); `flashes` are clip seconds.
    """

    sights: tuple[str, ...] = ()
    mouth: tuple[float, float] | None = None  # of the face that speaks
    muzzle: tuple[float, float] | None = None  # of the animal that calls
    indoors: bool = False
    flashes: tuple[float, ...] = ()


def listen(script: Screenplay, width: int, height: int, seed: int, *, report: Report, glimpse: Glimpse | None = None) -> Scene:
    """A scene to be heard only: no cast, no land, one still camera. A speaker is on screen when the picture has a face."""
    report("build")
    seen = glimpse or Glimpse()
    speeches, remarks = record_lines(script, seed)
    setting, indices = next(iter(settings(script.shots).items()))
    place = scout(setting, indices, script.shots, width / height, seed, _level).place
    target = Target.still((0.0, 0.0, 0.0), height=2.0, eyes=1.7, head=0.3, width=0.6, scenic=True)
    track = shoot(Order(start=0.0, end=float(script.seconds), aspect=width / height, target=target))
    report("simulate")
    placed, said = _placed(speeches, seen, track, width / height)
    own = ambience(place, ((0.0, float(script.seconds)),))
    calls = _calls(script, seen, placed, track, width / height)
    sources, events, more = cue(script, _surroundings(own, seen, float(script.seconds)), calls)
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
        speeches=placed,
        room="room" if seen.indoors and place.room == "open" else place.room,
        log=(*remarks, *said, *more),
        shown={key: answer for key, answer in breakdown(script).shown.items() if key.split("/")[0] in _ANSWERED},
    )


def _placed(
    speeches: Sequence[Speech], seen: Glimpse, track: CameraTrack, aspect: float
) -> tuple[tuple[Speech, ...], tuple[str, ...]]:
    """Lines of somebody on screen come from the face that was found; without one they are spoken off screen."""
    placed, said = [], []
    for speech in speeches:
        if not speech.on_screen:
            placed.append(speech)
        elif seen.mouth is None:
            placed.append(replace(speech, on_screen=False))
            said.append(f"no face was found in the picture that could say “{speech.words}”: it is spoken off screen")
        else:
            at = Curve.constant(_before(track, seen.mouth, _NEAR, aspect))
            placed.append(replace(speech, mouth=at))
    return tuple(placed), tuple(said)


def _surroundings(own: Sequence[SoundSource], seen: Glimpse, seconds: float) -> tuple[SoundSource, ...]:
    """The place's own ambience with what the picture shows; indoors no wind blows."""
    kept = [source for source in own if not (seen.indoors and source.kind == "wind")]
    for sight in seen.sights:
        recipe = find(sight)
        if recipe is not None and recipe.family == "ambience" and all(source.kind != recipe.kind for source in kept):
            kept.append(SoundSource(kind=recipe.kind, start=0.0, end=seconds))
    return tuple(kept)


def _calls(
    script: Screenplay, seen: Glimpse, speeches: Sequence[Speech], track: CameraTrack, aspect: float
) -> tuple[Event, ...]:
    """What animals are heard to do, where no line is spoken if there is room; and thunder after each flash."""
    nouns = {subject.id: subject.noun for subject in script.subjects}
    events = [Event(time=at, kind="thunder", position=(0.0, 300.0, -_STORM), source="sky") for at in seen.flashes]
    for action in script.shots[0].actions:
        recipe = recipes().get(action.verb) or find(action.verb) or find(nouns.get(action.subject, ""))
        if action.act in _CALLING and isinstance(recipe, Effect):
            at = _quiet(speeches, action.start, min(action.end, float(script.seconds)))
            position = _before(track, seen.muzzle or (0.5, 0.5), _AWAY, aspect)
            events.append(Event(time=at, kind=recipe.kind, position=position, source=action.subject))
    return tuple(events)


def _quiet(speeches: Sequence[Speech], start: float, end: float) -> float:
    """The earliest instant at which a call lies over the least speech."""
    times = np.arange(start + 0.5, max(end - _CRY_SECONDS, start + 0.6), 0.25)
    spoken = [sum(max(min(s.end, t + _CRY_SECONDS) - max(s.start, t), 0.0) for s in speeches) for t in times]
    return float(times[int(np.argmin(np.round(spoken, 2)))])


def _before(track: CameraTrack, place: tuple[float, float], distance: float, aspect: float) -> Vec3:
    """The point that is seen at a place of the picture, so far from the camera."""
    position, rotation, vfov, _, _ = track.at(0.0)
    tall = float(np.tan(vfov / 2))
    ray = np.array([(2 * place[0] - 1) * tall * aspect, (1 - 2 * place[1]) * tall, -1.0])
    x, y, z = position + rotation @ (ray / np.linalg.norm(ray) * distance)
    return float(x), float(y), float(z)


def _level(landscape: Landscape) -> Heights:
    """Land nobody sees needs no heights."""

    def height(x: Floats, z: Floats) -> Floats:
        return np.zeros_like(x)

    return height
