"""Lines become speeches: spoken by the speech programs, laid where they fit in their shots."""

from collections.abc import Mapping
from dataclasses import replace

from soundstage.engines.stage.scene import Speech, Voice
from soundstage.engines.stage.screenplay.model import Line, Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.sound import Booth, Utterance
from soundstage.engines.stage.staging.slate import seed_of

__all__ = ["Spoken", "record_lines"]

Spoken = tuple[tuple[Speech, ...], tuple[str, ...]]

_PAUSE = 0.45  # seconds between two lines
_LEAD_IN = 1.0  # before the first word of a shot, where there is room
_TAIL = 0.25
_SHORTEST_PAUSE = 0.15


def record_lines(script: Screenplay, seed: int) -> Spoken:
    """All speeches of a clip in order, without mouths; and log lines about those that did not fit.

    Lines that would run past the end of the clip begin earlier, then are spoken faster; they never lie over each other.
    """
    booth = Booth.from_environment()
    speeches = _in_time(script, seed, booth, hurried=False)
    if speeches and speeches[0].start < 0:
        speeches = _in_time(script, seed, booth, hurried=True)
    log = [
        f"the line “{speech.words}” is longer than its shot and runs on"
        for shot, speech in zip(_shots_of(script), speeches, strict=True)
        if speech.end > shot.end + 0.05 and speech.end <= script.seconds
    ]
    if speeches and speeches[0].start < 0:
        late = -speeches[0].start
        speeches = [replace(speech, start=speech.start + late) for speech in speeches]
        log.append(f"the lines take {late:.1f} s more than the clip has and are cut off: ask for a longer duration")
    return tuple(speeches), (*log, *booth.notes)


def _in_time(script: Screenplay, seed: int, booth: Booth, *, hurried: bool) -> list[Speech]:
    """Lines laid one after another, then moved back from the clip's end; the first begins below 0 if they do not fit."""
    people = {subject.id: subject for subject in script.subjects}
    speeches: list[Speech] = []
    clock = 0.0
    for shot in script.shots:
        takes = [(line, _utter(line, people, seed, booth, hurried)) for line in shot.lines]
        clock = max(clock, _opening(shot, sum(take.seconds + _PAUSE for _, take in takes)))
        for line, take in takes:
            start = line.start if line.start is not None and line.start >= clock - 1e-6 else clock
            speeches.append(_speech(line, take, start))
            clock = start + take.seconds + _PAUSE
    limit = script.seconds - 0.05
    for index in reversed(range(len(speeches))):
        speech = speeches[index]
        speeches[index] = replace(speech, start=min(speech.start, limit - (speech.end - speech.start)))
        limit = speeches[index].start - _SHORTEST_PAUSE
    return speeches


def _shots_of(script: Screenplay) -> list[ScreenplayShot]:
    """The shot that each line is written in, line by line."""
    return [shot for shot in script.shots for _ in shot.lines]


def _opening(shot: ScreenplayShot, needed: float) -> float:
    spare = shot.end - shot.start - needed - _TAIL
    return shot.start + min(max(spare * 0.25, 0.1), _LEAD_IN)


def _utter(line: Line, people: Mapping[str, Subject], seed: int, booth: Booth, hurried: bool) -> Utterance:
    voice = _voice(line, people.get(line.speaker))
    if hurried:
        voice = replace(voice, traits=(*voice.traits, "fast"))
    return booth.record(line.words, voice, seed_of(seed, "voice", line.speaker))


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
