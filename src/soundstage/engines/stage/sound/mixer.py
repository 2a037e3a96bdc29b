"""A scene becomes sound: every source, event and line put in its place, dialogue kept clear, one master.

The mix follows film practice rather than physics where they differ: sound is in step with the picture however far away
(thunder alone is late), dialogue loses little by distance, and a narrator stands in no room.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.scene import Curve, Event, Floats, Scene, SoundSource, Speech
from soundstage.engines.stage.sound.master import gains, loudness, without_rumble
from soundstage.engines.stage.sound.recipe import Ambience, Bed, Hit, Values
from soundstage.engines.stage.sound.registry import ambience_for, effect_for
from soundstage.engines.stage.sound.rooms import Rooms, rooms_of
from soundstage.engines.stage.sound.signal import RATE, STEP, Grid, decibels, filtered, generator, per_sample, steps
from soundstage.engines.stage.sound.space import Listener, Path, listen, place, speed_of_sound, trace
from soundstage.engines.stage.sound.speech.resample import resampled
from soundstage.engines.stage.sound.tunes import tuned
from soundstage.engines.stage.sound.walls import behind_walls

__all__ = ["Stems", "mastered", "mix", "record"]

_CLEAR = 11.0  # dB that dialogue stands above the rest while somebody speaks
_DEEPEST_DUCK = -22.0
_DIALOGUE = -18.0  # LUFS of a line at its own level
_AFAR = {"near": (0.0, 0.0), "middle": (0.0, 0.0), "distant": (-9.0, 0.75), "far": (-9.0, 0.75)}  # dB, dullness
_LEVELS = {"subtle": -8.0, "quiet": -8.0, "soft": -6.0, "normal": 0.0, "loud": 6.0}
_FAR_AWAY = ((200.0, 0.0), (800.0, -1.5), (3000.0, -9.0), (10000.0, -22.0))
_THROUGH_A_WALL = ((100.0, 0.0), (250.0, -5.0), (800.0, -15.0), (3000.0, -32.0), (10000.0, -50.0))
_EDGE = 0.25  # seconds in which a source that starts or ends within the clip comes and goes
_THREADS = 2
_STEPS = 72  # footsteps that are made: in a throng the farther ones are part of its murmur
SILENCE, MUSIC = "silence", "music"


@dataclass(frozen=True, kw_only=True, eq=False)
class Stems:
    """The mix before mastering, each (n, 2) float64 at 48 kHz; they sum to it."""

    dialogue: Grid
    effects: Grid
    ambience: Grid
    music: Grid
    hushed: bool = False

    @property
    def rest(self) -> Grid:
        return self.effects + self.ambience + self.music


def mix(scene: Scene) -> Floats:
    """The sound of a scene, (n, 2) float32 at 48 kHz, exactly as long as its frames.

    −16 ± 1 LUFS integrated, true peak below −1 dBTP, unless a `SoundSource` of kind `silence` says that the scene is meant to
    be quiet (see `master`). Sources and events that no recipe answers to are left out; an unknown room is an `EngineError`.
    """
    return mastered(record(scene))[0]


def mastered(stems: Stems) -> tuple[Floats, Stems]:
    """The finished sound (n, 2) float32, and the stems as they are in it: their sum is that sound."""
    parts = [without_rumble(part) for part in (stems.dialogue, stems.effects, stems.ambience, stems.music)]
    whole = parts[0] + parts[1] + parts[2] + parts[3]
    gain = gains(whole, hushed=stems.hushed)[:, None]
    dialogue, effects, ambience, music = (part * gain for part in parts)
    finished = Stems(dialogue=dialogue, effects=effects, ambience=ambience, music=music, hushed=stems.hushed)
    return np.asarray(whole * gain, np.float32), finished


def record(scene: Scene) -> Stems:
    """The stems of a scene: balanced, placed, ducked, in their room, not yet mastered."""
    n = round(scene.seconds * RATE)
    rooms = rooms_of(scene, n)
    listener = listen(scene, n)
    desk = _Desk(scene, n, listener, rooms)
    hushed = any(source.kind == SILENCE for source in scene.sources)
    ambience, music, effects = _Bus(n), _Bus(n), _Bus(n)
    with ThreadPoolExecutor(max_workers=_THREADS) as pool:  # each cause has its own random stream: the order cannot matter
        beds = pool.map(desk.sustained, scene.sources, range(len(scene.sources)))
        events = tuned(_near(scene, listener), scene.seed)
        hits = pool.map(desk.struck, events, range(len(events)))
        for source, bed in zip(scene.sources, beds, strict=True):
            (music if source.kind == MUSIC else ambience).take(bed)
        for hit in hits:
            effects.take(hit)
    dialogue = _Bus(n)
    for line in scene.speeches:
        desk.say(dialogue, line)
    spoken, struck, around = (bus.answered(rooms) for bus in (dialogue, effects, ambience))
    score = music.direct  # no place on the set
    duck = _duck(scene.speeches, spoken, struck + around + score, n)[:, None]
    return Stems(dialogue=spoken, effects=struck * duck, ambience=around * duck, music=score * duck, hushed=hushed)


def _near(scene: Scene, listener: Listener) -> tuple[Event, ...]:
    """The events of a scene; of more footsteps than `_STEPS` those that are nearest."""
    last = len(listener.position) - 1
    away = {
        index: float(np.linalg.norm(event.position - listener.position[int(np.clip(event.time * RATE / STEP, 0, last))]))
        for index, event in enumerate(scene.events)
        if event.kind == "footstep"
    }
    kept = set(sorted(away, key=away.__getitem__)[:_STEPS])
    return tuple(event for index, event in enumerate(scene.events) if index not in away or index in kept)


_Heard = tuple[Grid, int, float]
"""A sound (n, 2), the sample that it begins at, and how much of it the room gets."""


class _Bus:
    """A group of sounds and what they send to the room."""

    def __init__(self, n: int) -> None:
        self.direct = np.zeros((n, 2))
        self.send = np.zeros(n)
        self._sent = False

    def add(self, sound: Grid, start: int, wet: float) -> None:
        begin, end = max(start, 0), min(start + len(sound), len(self.direct))
        if end <= begin:
            return
        part = sound[begin - start : end - start]
        self.direct[begin:end] += part
        if wet > 0.0:
            self.send[begin:end] += wet * part.mean(axis=1)
            self._sent = True

    def take(self, heard: _Heard | None) -> None:
        """Add what was made elsewhere, if anything was."""
        if heard is not None:
            self.add(*heard)

    def answered(self, rooms: Rooms) -> Grid:
        """All of it, with the answers of the rooms that it is heard in."""
        direct = rooms.coloured(self.direct)
        return direct + rooms.answer(self.send) if self._sent else direct


class _Desk:
    """Places things for one scene."""

    def __init__(self, scene: Scene, n: int, listener: Listener, rooms: Rooms) -> None:
        self._scene, self._n, self._listener, self._rooms = scene, n, listener, rooms
        self._sound_speed = speed_of_sound(scene)
        self._gust, self._wind = _weather(scene, n)

    def sustained(self, source: SoundSource, index: int) -> _Heard | None:
        """A source of ambience for as long as it lasts, in its place."""
        recipe = ambience_for(source.kind) if source.kind != SILENCE else None
        if recipe is None:
            return None
        start = max(round(source.start * RATE), 0) // STEP * STEP
        length = min(round(source.end * RATE), self._n) - start
        if length < STEP:
            return None
        times = start / RATE + np.arange(steps(length)) * STEP / RATE
        levels = np.interp(times, source.level.times, source.level.values)
        if float(levels.max()) <= 0.0:
            return None
        sound = self._bed(recipe, source, index, times, length, levels)
        shift, dullness = _manner(source.values)
        sound *= (decibels(recipe.level + shift) * per_sample(levels, length))[:, None]
        sound = _muffle(sound, source.values, dullness)
        self._come_and_go(sound, start)
        if source.position is None:
            return sound, start, 0.25
        path = trace(self._listener, source.position, self._sound_speed)
        sound = _screened(sound, behind_walls(self._scene, self._listener, source.position), start)
        placed = place(sound.mean(axis=1) * np.sqrt(2.0), path, reach=recipe.reach, start=start)
        return placed, start, 0.6

    def _bed(self, recipe: Ambience, source: SoundSource, index: int, times: Grid, length: int, levels: Grid) -> Grid:
        first = round(float(times[0]) * RATE) // STEP
        bed = Bed(
            rng=generator(self._scene.seed, "ambience", source.kind, index),
            values=source.values,
            n=length,
            wind=self._wind,
            gust=self._gust[first : first + steps(length)],
            level=levels,
            pace=_pace(source.position, times),
            placed=source.position is not None,
            room=self._rooms.at(float(times[0])),
        )
        made = np.asarray(recipe.make(bed), np.float64)
        measured = loudness(made)
        return made * decibels(-measured) if np.isfinite(measured) else made

    def _come_and_go(self, sound: Grid, start: int) -> None:
        edge = min(int(_EDGE * RATE), len(sound) // 2)
        ramp = np.sin(0.5 * np.pi * np.arange(edge) / edge)[:, None]
        if start > 0:
            sound[:edge] *= ramp
        if start + len(sound) < self._n:
            sound[len(sound) - edge :] *= ramp[::-1]

    def struck(self, event: Event, index: int) -> _Heard | None:
        """An event at its time, in its place."""
        recipe = effect_for(event.kind)
        if recipe is None:
            return None
        path = trace(self._listener, Curve.constant(event.position), self._sound_speed)
        now = int(np.clip(event.time * RATE / STEP, 0, len(path.distance) - 1))
        away = float(path.distance[now])
        start = round((event.time - recipe.lead) * RATE)
        if recipe.carries:
            start += round(away / self._sound_speed * RATE)
        if start >= self._n:
            return None
        rng = generator(self._scene.seed, "event", event.kind, index)
        hit = Hit(rng=rng, values=event.values, distance=away, room=self._rooms.at(event.time))
        sound = np.asarray(recipe.make(hit), np.float64)
        sound = sound[max(-start, 0) :][: self._n - max(start, 0)]
        if len(sound) == 0:
            return None
        shift, dullness = _manner(event.values)
        sound = _muffle(sound[:, None] * decibels(recipe.level + shift), event.values, dullness)
        screen = behind_walls(self._scene, self._listener, Curve.constant(event.position))
        sound = _screened(sound, screen, max(start, 0))[:, 0]
        placed = place(sound, path, reach=recipe.reach, start=max(start, 0), rolloff=0.8)
        nearness = (recipe.reach / max(away, recipe.reach)) ** 0.4  # the room answers the same, however far the source
        return placed, max(start, 0), min(1.0 / nearness, 2.5)

    def say(self, bus: _Bus, line: Speech) -> None:
        """Put a spoken line on the bus: a narrator plain and central, anybody else where their mouth is."""
        voice = np.asarray(resampled(line.samples, line.rate), np.float64)
        level = loudness(voice)
        if np.isfinite(level):
            # keep a part of what tells a whisper from a shout
            voice = voice * decibels(_DIALOGUE - level + float(np.clip(0.35 * (level + 20.0), -4.0, 4.0)))
        start = round(line.start * RATE)
        voice = voice[max(-start, 0) :]
        start = max(start, 0)
        if line.mouth is None:
            bus.add(np.stack([voice, voice], axis=1), start, 0.0)
            return
        path = _towards_the_middle(trace(self._listener, line.mouth, self._sound_speed))
        placed = place(voice, path, reach=1.6, start=start, rolloff=0.5, floor=decibels(-7.0))
        now = int(np.clip(start // STEP, 0, len(path.distance) - 1))
        away = float(path.distance[now])
        bus.add(placed, start, float(np.clip(0.35 * np.sqrt(away / 1.6), 0.35, 1.2)))


def _pace(path: Curve | None, times: Grid) -> Grid:
    """How fast a source moves, m/s, at times in seconds."""
    if path is None or len(path.times) < 2:
        return np.zeros(1)
    where = np.stack([np.interp(times, path.times, path.values[:, axis]) for axis in range(3)], axis=1)
    speed = np.linalg.norm(np.gradient(where, STEP / RATE, axis=0), axis=1)
    return np.asarray(np.convolve(np.pad(speed, 12, mode="edge"), np.ones(25) / 25.0, "valid"), np.float64)


def _towards_the_middle(path: Path) -> Path:
    """Dialogue keeps near the centre of the picture, and its consonants."""
    return Path(distance=np.minimum(path.distance, 40.0), pan=0.55 * path.pan, behind=0.4 * path.behind, lag=0.0 * path.lag)


def _weather(scene: Scene, n: int) -> tuple[Grid, float]:
    """The gust factor at every step, shot by shot as the picture has it, and the clip's mean wind in m/s."""
    times = np.arange(steps(n)) * STEP / RATE
    gust = np.ones(len(times))
    mean = sum(shot.wind.speed * (shot.end_frame - shot.start_frame) for shot in scene.shots) / max(scene.frames, 1)
    for shot in scene.shots:
        rows = times >= shot.start_frame / scene.fps - 1e-9
        curve = np.interp(times[rows], shot.wind.gust.times, shot.wind.gust.values)
        gust[rows] = curve * (shot.wind.speed / mean if mean > 0.0 else 1.0)
    return gust, mean


def _manner(values: Values) -> tuple[float, float]:
    """What the words near, distant, subtle and loud come to: (dB, dullness 0…1)."""
    shift, dullness = _AFAR.get(str(values.get("distance", "near")), (0.0, 0.0))
    return shift + _LEVELS.get(str(values.get("level", "normal")), 0.0), dullness


def _muffle(sound: Grid, values: Values, dullness: float) -> Grid:
    """Dull what is far away, or behind a wall (`muffled`, 0…1)."""
    out = sound
    muffled = values.get("muffled", 0.0)
    for amount, response in ((dullness, _FAR_AWAY), (muffled if isinstance(muffled, int | float) else 0.0, _THROUGH_A_WALL)):
        if amount > 0.0:
            curve = [(hertz, amount * gain) for hertz, gain in response]
            out = np.stack([filtered(out[:, side], curve) for side in range(out.shape[1])], axis=1)
    return out


def _screened(sound: Grid, walls: Grid, start: int) -> Grid:
    """(n, k) from sample `start` on as it comes through what stands before it, by how closed that is at every step (S,)."""
    first = start // STEP
    rows = np.clip(np.arange(first, first + steps(len(sound))), 0, len(walls) - 1)
    closed = walls[rows]
    if float(closed.max(initial=0.0)) <= 0.0:
        return sound
    dull = np.stack([filtered(sound[:, side], _THROUGH_A_WALL) for side in range(sound.shape[1])], axis=1)
    return np.asarray(sound + (dull - sound) * per_sample(closed, len(sound))[:, None], np.float64)


def _duck(lines: tuple[Speech, ...], spoken: Grid, rest: Grid, n: int) -> Grid:
    """The gain (n,) on everything else: down before a line begins, steady through it, and slowly back up."""
    curve = np.zeros(steps(n))
    times = np.arange(len(curve)) * STEP / RATE
    for line in lines:
        begin, end = max(round(line.start * RATE), 0), min(round(line.end * RATE), n)
        if end - begin < int(0.1 * RATE):
            continue
        need = _loud_part(spoken[begin:end]) - _CLEAR - _strongest(rest[begin:end])
        depth = float(np.clip(need, _DEEPEST_DUCK, 0.0))
        shape = np.interp(times, [line.start - 0.35, line.start - 0.05, line.end + 0.1, line.end + 0.9], [0.0, 1.0, 1.0, 0.0])
        curve = np.minimum(curve, depth * (0.5 - 0.5 * np.cos(np.pi * shape)))
    return np.asarray(10.0 ** (per_sample(curve, n) / 20.0), np.float64)


def _loud_part(samples: Grid) -> float:
    level = loudness(_padded(samples))
    return level if np.isfinite(level) else -70.0


def _strongest(samples: Grid) -> float:
    """Loudness of what would cover a line: as a whole, ungated by its own peaks."""
    level = loudness(_padded(samples))
    return level if np.isfinite(level) else -120.0


def _padded(samples: Grid) -> Grid:
    short = int(0.45 * RATE) - len(samples)
    return np.concatenate([samples, np.zeros((short, 2))]) if short > 0 else samples
