"""Whom a prompt brings into a picture: found in the Screenplay, staged alone, filmed from the side that they pass."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage import staging
from soundstage.engines.stage.photo import Shown
from soundstage.engines.stage.photo.guest import Guest, berth, light_around
from soundstage.engines.stage.photo.lexis import lexis
from soundstage.engines.stage.render.cutout import Cutter
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import survey
from soundstage.engines.stage.scene import Actor, CameraTrack, Floats, Light, Scene, Shot, Sky
from soundstage.engines.stage.screenplay import CameraMove, Screenplay, Setting, Subject
from soundstage.engines.stage.staging.role import Role

__all__ = ["bring", "invited"]

_COMING = lexis(
    "walk run fly drift sail swim drive ride roll float trot gallop hop crawl soar glide cross enter pass march stroll jog "
    "wander move"
)
_WAYS = lexis("across through past into from enters enter over along by in")  # a way that leads through the picture
_INDEFINITE = re.compile(r"^(?:a|an|one|another|some|two|three)$")
_DEFINITE = re.compile(r"^(?:the|this|that|her|his|its|their|my)$")
_BEFORE = 5  # words before a noun among which its article stands
_ROOM = 1.25  # of its size that its frame shows
_LENS = 0.16  # radians: a long lens, as from across the street
_PACE = 0.17  # widths a second of what does not move by itself
_EVERY = 2  # frames that each of its pictures stands for: it is small, and its way across is drawn on every one
_STEP = 0.25  # seconds between looks at where it is


def invited(script: Screenplay, shown: Shown) -> Role | None:
    """The first subject that is new to the picture (`a dog`, not `the dog`), moves, and can be played."""
    words = re.findall(r"[a-z]+", script.prompt.lower())
    moving = {action.subject for action in script.shots[0].actions if _coming(action.verb, action.act)}
    roles = {role.subject.id: role for role in reversed(staging.breakdown(script).roles)}
    for subject in script.subjects:
        role = roles.get(subject.id)
        if subject.id not in moving or role is None or not _new(subject, words) or not _WAYS & set(words):
            continue
        if role.person and shown.reading.faces:
            continue  # the picture shows whom the words speak of
        return role
    return None


def bring(role: Role, script: Screenplay, shown: Shown, seed: int) -> Guest:
    """Stage it alone and film it; its frames are drawn here, once."""
    height, width = shown.picture.shape[:2]
    alone = _alone(role, script)
    gl = Gl()
    try:
        scene = staging.stage(alone, width, height, seed, survey=partial(survey, gl))
    finally:
        gl.release()
    actor = next((one for one in scene.shots[0].actors if one.id == role.id), scene.shots[0].actors[0])
    times = np.arange(0.0, float(script.seconds) + _STEP, _STEP, dtype=np.float32)
    boxes = [_box(actor, float(time)) for time in times]
    middle = np.array([(low + high) / 2 for low, high in boxes], np.float32)
    low = np.array([low for low, _ in boxes], np.float32)
    size = np.max([high - low for low, high in boxes], axis=0)
    place = berth(shown.reading, width, height, (float(max(size[0], size[2])), float(size[1]), 0.0), _medium(role))
    rightward = _rightward(script.prompt.lower())
    track, across, pace = _track(times, middle, size, rightward)
    tall, wide = float(size[1]) * _ROOM, across * _ROOM
    raster = (max(round(wide * place.scale), 24), max(round(tall * place.scale), 24))
    filmed = _relit(scene, actor, track, shown)
    radiance = light_around(shown.picture, shown.reading)
    mean = tuple(float(value) for value in radiance.mean(axis=(0, 1)))
    with Cutter(*raster, radiance, (mean[0], mean[1], mean[2])) as cutter:
        frames = list(cutter.draw(filmed, every=_EVERY))
    # A gait sets its own pace; what floats or rolls takes the one that shows.
    speed = pace * place.scale if role.family == "cast" and pace > 0.2 else max(pace * place.scale, _PACE * width)
    return Guest(
        name=role.subject.noun,
        sprite=_held(frames),
        berth=place,
        foot=raster[1] / 2 + float(middle[0, 1] - low[0, 1]) * place.scale,
        start=-0.55 * raster[0] if rightward else width + 0.55 * raster[0],
        end=(-0.55 * raster[0] + speed) if rightward else (width + 0.55 * raster[0] - speed),
        rate=float(scene.fps),
    )


def _held(frames: list[NDArray[np.uint8]]) -> Callable[[int], NDArray[np.uint8]]:
    return lambda index: frames[min(max(index, 0), len(frames) - 1)]


def _coming(verb: str, act: str) -> bool:
    return bool({*verb.split(), act} & _COMING)


def _new(subject: Subject, words: list[str]) -> bool:
    noun = re.findall(r"[a-z]+", subject.noun)[-1:]
    for index, word in enumerate(words):
        if noun and word in (noun[0], noun[0] + "s"):
            for before in reversed(words[max(index - _BEFORE, 0) : index]):
                if _DEFINITE.match(before):
                    return False
                if _INDEFINITE.match(before):
                    return True
    return False


def _medium(role: Role) -> str:
    return role.medium if role.medium in ("air", "water") else "ground"


def _rightward(prompt: str) -> bool:
    """Which way it goes: as the words say, else to the right."""
    found = re.search(r"\b(?:to|towards?) (?:the )?(left|right)\b|\bfrom (?:the )?(left|right)\b", prompt)
    if found is None:
        return True
    return found[1] == "right" if found[1] else found[2] == "left"


def _alone(role: Role, script: Screenplay) -> Screenplay:
    """The Screenplay with nobody else in it, on a plain by day."""
    shot = script.shots[0]
    actions = tuple(action for action in shot.actions if action.subject == role.subject.id)
    lonely = shot.model_copy(
        update={
            "setting": Setting(place="plain"),
            "subjects": (role.subject.id,),
            "actions": tuple(action.model_copy(update={"target": "", "path": ""}) for action in actions),
            "relations": (),
            "lines": (),
            "changes": (),
            "move": CameraMove(),
            "then": None,
            "framing": "LS",
        }
    )
    return script.model_copy(update={"subjects": (role.subject,), "shots": (lonely,)})


def _box(actor: Actor, seconds: float) -> tuple[Floats, Floats]:
    """The lowest and highest corner of what an actor takes up, world metres."""
    lows, highs = [], []
    for part, pose in zip(actor.parts, actor.pose(seconds), strict=True):
        own = part.shape.positions if hasattr(part.shape, "positions") else part.shape.points
        points = np.asarray(own if pose.points is None else pose.points, np.float32).reshape(-1, 3)
        if pose.transform is not None:
            points = points @ pose.transform[:3, :3].T + pose.transform[:3, 3]
        lows.append(points.min(axis=0))
        highs.append(points.max(axis=0))
    return np.min(lows, axis=0), np.max(highs, axis=0)


def _track(times: Floats, middle: Floats, size: Floats, rightward: bool) -> tuple[CameraTrack, float, float]:
    """A camera that keeps beside it; how wide it looks from there, metres; and its pace, metres a second."""
    gone = middle[-1] - middle[0]
    pace = float(np.hypot(gone[0], gone[2])) / float(times[-1])
    if pace > 0.2:
        ahead = np.array([gone[0], 0, gone[2]]) / np.hypot(gone[0], gone[2])
    else:
        ahead = np.array([1.0, 0, 0]) if size[0] >= size[2] else np.array([0, 0, 1.0])
    right = ahead if rightward else -ahead
    back = np.array([-right[2], 0.0, right[0]])
    across = float(abs(right[0]) * size[0] + abs(right[2]) * size[2])
    distance = float(size[1]) * _ROOM / (2 * np.tan(_LENS / 2))
    rotation = np.stack([right, np.array([0.0, 1.0, 0.0]), back], axis=1).astype(np.float32)
    level = middle.copy()
    level[:, 1] = middle[0, 1]
    count = len(times)
    track = CameraTrack(
        times=times,
        position=np.asarray(level + back * distance, np.float32),
        rotation=np.repeat(rotation[None], count, axis=0),
        vfov=np.full(count, _LENS, np.float32),
        focus=np.full(count, distance, np.float32),
        aperture=np.zeros(count, np.float32),
    )
    return track, across, pace


def _relit(scene: Scene, actor: Actor, track: CameraTrack, shown: Shown) -> Scene:
    """The scene with that actor alone, seen by that camera, its key where the picture's light comes from."""
    right = track.rotation[0][:, 0]
    towards = np.arctan2(right[0], -right[2])  # the azimuth of the right side of the frame
    azimuth = float(towards - (1 - shown.reading.light) * np.pi / 2 + 0.5 * np.pi * (1 - abs(shown.reading.light)))
    level = float((shown.picture.astype(np.float32) / 255).mean() ** 2.2)
    key = Light(azimuth=azimuth, elevation=0.75, colour=(6.0 * level, 5.6 * level, 5.0 * level), softness=0.05)
    first = scene.shots[0]
    shot: Shot = replace(
        first,
        camera=track,
        sky=Sky(body="none"),
        landscape=None,
        actors=(actor,),
        emitters=(),
        lamps=(),
        key=key,
        look=replace(first.look, grain=0.0, vignette=0.0, bloom=0.0),
        anchor=tuple(float(value) for value in track.position[0]),  # type: ignore[arg-type]
    )
    return replace(scene, shots=(shot,))
