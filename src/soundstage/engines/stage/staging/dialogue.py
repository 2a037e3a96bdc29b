"""Lines become speeches: spoken by the speech programs, laid where they fit in their shots."""

from collections.abc import Mapping

from soundstage.engines.stage.scene import Speech, Voice
from soundstage.engines.stage.screenplay.model import Line, Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.sound import Utterance, speak
from soundstage.engines.stage.staging.slate import seed_of

__all__ = ["Spoken", "record_lines"]

Spoken = tuple[tuple[Speech, ...], tuple[str, ...]]

_PAUSE = 0.45  # seconds between two lines
_LEAD_IN = 1.0  # before the first word of a shot, where there is room
_TAIL = 0.25


def record_lines(script: Screenplay, seed: int) -> Spoken:
    """All speeches of a clip in order, without mouths; and log lines about those that did not fit."""
    people = {subject.id: subject for subject in script.subjects}
    speeches: list[Speech] = []
    log: list[str] = []
    clock = 0.0
    for shot in script.shots:
        takes = [(line, _utter(line, people, seed)) for line in shot.lines]
        clock = max(clock, _opening(shot, sum(take.seconds + _PAUSE for _, take in takes)))
        for line, take in takes:
            start = line.start if line.start is not None and line.start >= clock - 1e-6 else clock
            start = min(start, max(script.seconds - take.seconds - 0.05, 0.0))
            speeches.append(_speech(line, take, start))
            clock = start + take.seconds + _PAUSE
            if start + take.seconds > shot.end + 0.05:
                log.append(f"the line “{line.words}” is longer than its shot and runs on")
    return tuple(speeches), tuple(log)


def _opening(shot: ScreenplayShot, needed: float) -> float:
    spare = shot.end - shot.start - needed - _TAIL
    return shot.start + min(max(spare * 0.25, 0.1), _LEAD_IN)


def _utter(line: Line, people: Mapping[str, Subject], seed: int) -> Utterance:
    return speak(line.words, _voice(line, people.get(line.speaker)), seed_of(seed, "voice", line.speaker))


def _voice(line: Line, speaker: Subject | None) -> Voice:
    said = line.voice
    known = speaker.voice if speaker is not None and speaker.voice is not None else said
    gender, age = said.gender, said.age
    if gender == "neutral":
        gender = known.gender
    if gender == "neutral" and speaker is not None and speaker.gender is not None:
        gender = speaker.gender
    if age == "adult":
        age = known.age if known.age != "adult" or speaker is None or speaker.age is None else speaker.age
    return Voice(
        gender=gender,
        age=age,
        accent=said.accent or known.accent,
        language=said.language,
        traits=said.traits or known.traits,
        delivery=line.delivery,
        emotion=said.emotion or known.emotion,
    )


def _speech(line: Line, take: Utterance, start: float) -> Speech:
    return Speech(
        speaker=line.speaker,
        words=line.words,
        start=start,
        samples=take.samples,
        rate=take.rate,
        phones=take.phones,
        on_screen=line.on_screen and bool(line.speaker),
    )
