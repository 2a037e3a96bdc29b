"""What clips sound like, measured on the scene and its mix; nothing is drawn.

usage: python -m evals.listening [--only speaking|events|ambience …] [--limit N] [--seed N] [--json]

Twenty prompts that speak, twenty in which something happens, twenty places. Printed for each: loudness and true peak of the
mix, and for those that speak how far each line stands above the rest and how many bilabials close the lips; for those in
which something happens how far each onset is from its cause. Doppler and thunder are measured on made-up scenes. The
thresholds are the project's; the exit code says whether all hold.
"""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.base import EngineError
from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.motion.visemes import mouth_of
from soundstage.engines.stage.scene import Curve, Event, Floats, Landscape, Scene, Speech
from soundstage.engines.stage.sound import RATE, effect_for, mix, record
from soundstage.engines.stage.sound.master import loudness, true_peak
from soundstage.engines.stage.sound.signal import Grid
from soundstage.engines.stage.sound.space import listen, place, trace
from soundstage.engines.stage.world import Heights

__all__ = ["PROMPTS", "bilabials", "clearance", "doppler", "onset_error", "scene_of", "thunder_error"]

PROMPTS: dict[str, tuple[str, ...]] = {
    "speaking": (
        'A woman in a café says: "I never liked the rain until today."',
        'Close-up of an old fisherman at a harbour. He says: "The boats must be back before noon."',
        'A boy in a park shouts: "Mum, the ball is behind the big tree!"',
        'A scientist in a laboratory whispers: "Bring the blue bottle, please."',
        'Two friends on a city street. The first says: "Maybe we should walk." The second says: "Perhaps a bus comes by."',
        'A knight in a castle hall says: "My brother built this bridge."',
        'A teacher in a classroom says: "Open your books at page number five."',
        'A robot in a workshop says: "My battery is almost empty."',
        'A narrator says: "Between mountains and sea, people build boats."',
        'An astronaut on Mars says: "Base, the probe is moving."',
        'A chef in a kitchen says: "More pepper, and a bit of butter."',
        'A woman on a beach at sunset says: "Promise me we will come back."',
        'A man in a train interior says: "My stop is the next but one."',
        'A grandmother in a living room says: "Put another piece of wood on the fire, please."',
        'A detective on a neon street in the rain says: "Somebody moved the body."',
        'A farmer on a farm says: "Maple, the brown cow, is missing."',
        'A doctor in a hospital room says: "Breathe in, and move your arm a bit."',
        'A pilot in a plane cabin says: "Prepare for bumpy weather."',
        'A girl in a library whispers: "Maybe the map is in this book."',
        'A man in a stadium shouts: "Pass the ball, Bob!"',
    ),
    "events": (
        "A man walks along a stone street.",
        "A woman runs through a forest.",
        "A horse gallops across a meadow.",
        "A dog barks in a garden.",
        "A rubber ball bounces on a wooden floor.",
        "A glass falls from a table.",
        "A man plays the piano in a hall.",
        "A woman plays the guitar in a park.",
        "A drummer plays drums on a stage.",
        "A man types on a keyboard in an office.",
        "A woman claps her hands.",
        "A boxer punches a bag in a gym.",
        "A man chops wood at a farm.",
        "A woman plays the violin on a stage.",
        "A boy jumps on the grass.",
        "A man knocks on a door.",
        "Lightning over the hills at night, a storm.",
        "A photographer takes a photo in a park.",
        "A cat meows in a living room.",
        "A man hammers a nail in a workshop.",
    ),
    "ambience": (
        "A beach at noon.", "A market in the morning.", "A church, empty.", "A busy city street.", "A forest at dawn.",
        "A swamp at night.", "A stormy ocean.", "A waterfall in the hills.", "An office.", "A restaurant in the evening.",
        "A factory workshop.", "A cave.", "Deep underwater.", "Space, a planet turns slowly.", "A snowfield in the wind.",
        "A train station.", "A playground.", "A stadium.", "A kitchen.", "A harbour in fog.",
    ),
}  # fmt: skip
_FRAME = 1.0 / 24.0
_BILABIAL = frozenset({"p", "b", "m", "em"})
_SHUT = 0.06  # of the jaw, at which the lips meet
_ONSETS = 8  # of a clip's events


@dataclass(frozen=True, kw_only=True)
class Heard:
    """What one prompt's clip sounds like."""

    prompt: str
    loud: float
    peak: float
    clear: tuple[float, ...] = ()  # dB, line by line
    closed: tuple[int, int] = (0, 0)  # bilabials that close, of so many
    late: tuple[float, ...] = ()  # seconds, onset by onset


def clearance(scene: Scene) -> tuple[float, ...]:
    """How far each line stands above all else while it is spoken, dB."""
    stems = record(scene)
    found = []
    for line in scene.speeches:
        span = slice(max(round(line.start * RATE), 0), round(line.end * RATE))
        spoken, rest = loudness(stems.dialogue[span]), loudness(stems.rest[span])
        if np.isfinite(spoken):
            found.append(float(spoken - rest) if np.isfinite(rest) else 99.0)
    return tuple(found)


def bilabials(speech: Speech) -> tuple[int, int]:
    """How many of a line's p, b and m bring the lips together, and how many there are, from the curve that moves the mouth."""
    mouth = mouth_of(speech)
    spans = [(start, end) for phone, start, end in speech.phones if phone.lower().strip("012") in _BILABIAL]
    jaws = [
        min(mouth.at(speech.start + float(at)).get("jawOpen", 0.0) for at in np.arange(start - 0.03, end + 0.01, 0.01))
        for start, end in spans
    ]
    return sum(jaw < _SHUT for jaw in jaws), len(spans)


def onset_error(scene: Scene, event: Event) -> float | None:
    """Seconds from an event to the onset of its sound, heard alone; None for what is not heard or swells before its instant."""
    recipe = effect_for(event.kind)
    if recipe is None or recipe.lead > 0.0 or recipe.carries or not 0.0 <= event.time < scene.seconds - 0.1:
        return None
    alone = record(replace(scene, events=(event,), sources=(), speeches=(), room="open")).effects
    level = np.abs(alone).max(axis=1)
    if float(level.max()) <= 1e-7:
        return None
    return float(np.argmax(level > 0.08 * level.max())) / RATE - event.time


def doppler(scene: Scene, speed: float = 25.0) -> float:
    """By what fraction the drop in pitch of a tone that passes differs from what the physics of its motion says."""
    seconds, tone, gap = scene.seconds, 1000.0, 4.0
    times = np.linspace(0.0, seconds, 400, dtype=np.float32)
    along = speed * (times - seconds / 2.0)
    here = scene.shots[0].camera.position[0]
    path = Curve(times=times, values=(here + np.stack([along, 0.0 * along, 0.0 * along - gap], axis=1)).astype(np.float32))
    n = round(seconds * RATE)
    heard = place(np.sin(2.0 * np.pi * tone * np.arange(n) / RATE), trace(listen(scene, n), path), reach=50.0).mean(axis=1)
    before, after = (_pitch(part) for part in (heard[RATE // 4 : RATE], heard[n - RATE : n - RATE // 4]))
    middle = speed * (0.625 - seconds / 2.0)
    coming = speed * abs(middle) / float(np.hypot(middle, gap))
    wanted = (343.0 + coming) / (343.0 - coming)
    return float(abs((before / after - 1.0) / (wanted - 1.0) - 1.0))


def thunder_error(scene: Scene, distance: float = 1000.0) -> float:
    """By what fraction thunder is early or late."""
    event = Event(time=0.2, kind="thunder", position=(0.0, 0.0, -distance))
    alone = record(replace(scene, events=(event,), sources=(), speeches=(), room="open")).effects
    level = np.abs(alone).max(axis=1)
    heard = float(np.argmax(level > 0.02 * level.max())) / RATE - event.time
    away = float(np.linalg.norm(np.asarray(event.position) - scene.shots[0].camera.position[0]))
    return abs(heard / (away / 343.0) - 1.0)


def _pitch(samples: Grid) -> float:
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 1 << 19))
    return float(np.fft.rfftfreq(1 << 19, 1.0 / RATE)[int(np.argmax(spectrum))])


def _flat(landscape: Landscape) -> Heights:
    def height(x: Floats, z: Floats) -> Floats:
        return np.zeros_like(x)

    return height


def scene_of(prompt: str, seed: int, seconds: int | None = None) -> Scene:
    """The scene of a prompt over flat land, of the length that the prompt asks for or of so many seconds."""
    script = screenplay.write(prompt, seconds=seconds, repertoire=staging.repertoire())
    return staging.stage(script, 640, 360, seed, survey=_flat)


def _hear(part: str, prompt: str, seed: int) -> Heard:
    scene = scene_of(prompt, seed)
    sound = mix(scene)
    closed = [bilabials(line) for line in scene.speeches] if part == "speaking" else []
    causes = [event for event in scene.events if effect_for(event.kind) is not None][:_ONSETS] if part == "events" else []
    return Heard(
        prompt=prompt,
        loud=loudness(sound),
        peak=true_peak(sound),
        clear=clearance(scene) if part == "speaking" else (),
        closed=(sum(one for one, _ in closed), sum(many for _, many in closed)),
        late=tuple(late for event in causes if (late := onset_error(scene, event)) is not None),
    )


def _verdict(heard: Sequence[Heard], errors: dict[str, float]) -> dict[str, tuple[float, bool]]:
    """Every number with whether it holds."""
    clear = [value for one in heard for value in one.clear]
    late = [value for one in heard for value in one.late]
    closed, many = (sum(one.closed[k] for one in heard) for k in (0, 1))
    found = {
        "clips at −16 ± 1 LUFS, share": (float(np.mean([abs(one.loud + 16.0) <= 1.0 for one in heard])), 1.0),
        "clips under −1 dBTP, share": (float(np.mean([one.peak <= -1.0 for one in heard])), 1.0),
    }
    if clear:
        found["lines at least 9 dB clear, share"] = (float(np.mean(np.asarray(clear) >= 9.0)), 1.0)
    if many:
        found["bilabials closed, share"] = (closed / many, 0.95)
    if late:
        found["onsets within a frame, share"] = (float(np.mean(np.abs(late) <= _FRAME)), 0.95)
    verdict = {name: (value, value >= least - 1e-9) for name, (value, least) in found.items()}
    return verdict | {f"{name}, error": (value, value <= 0.05) for name, value in errors.items()}


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.listening", description="What clips sound like, measured.")
    parser.add_argument("--only", nargs="*", default=list(PROMPTS), choices=list(PROMPTS), metavar="PART")
    parser.add_argument("--limit", type=int, default=99, help="prompts of each part")
    parser.add_argument("--seed", type=int, default=4)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    os.nice(5)
    heard: list[Heard] = []
    for part in options.only:
        for prompt in PROMPTS[part][: options.limit]:
            try:
                one = _hear(part, prompt, options.seed)
            except EngineError as error:
                print(f"not made: {prompt}: {error.message}", file=sys.stderr)
                continue
            heard.append(one)
            if not options.json:
                print(_line(one), flush=True)
    flat = scene_of(PROMPTS["ambience"][0], options.seed)
    verdict = _verdict(heard, {"Doppler": doppler(flat), "thunder": thunder_error(flat)})
    if options.json:
        print(json.dumps({name: value for name, (value, _) in verdict.items()}, indent=1))
    else:
        print()
        for name, (value, holds) in verdict.items():
            print(f"{name:40} {value:6.3f}  {'holds' if holds else 'DOES NOT HOLD'}")
    return 0 if all(holds for _, holds in verdict.values()) else 1


def _line(one: Heard) -> str:
    parts = [f"{one.loud:6.1f} LUFS {one.peak:5.1f} dBTP"]
    if one.clear:
        parts.append("clear " + " ".join(f"{value:.0f}" for value in one.clear))
    if one.closed[1]:
        parts.append(f"lips {one.closed[0]}/{one.closed[1]}")
    if one.late:
        parts.append(f"onsets {len(one.late)}, worst {1000.0 * max(np.abs(one.late)):.0f} ms")
    return f"{'  '.join(parts)}  {one.prompt[:70]}"


if __name__ == "__main__":
    sys.exit(main())
