"""A Screenplay in words, for the storyboard that people read: who looks how, does what and when, where, in what voice."""

from rich.table import Table

from soundstage.engines.stage.screenplay import Screenplay, ScreenplayShot, Subject
from soundstage.engines.stage.screenplay.model import Action, Line, Setting

__all__ = ["cast_table", "doing", "light_words", "place_words", "voice_words"]


def cast_table(script: Screenplay) -> Table:
    """Everybody and everything in front of the camera: looks as asked, and who or what plays it."""
    table = Table("who and what", "looks", "played by", box=None, pad_edge=False)
    for subject in script.subjects:
        kind = subject.kind.replace("_", " ")
        table.add_row(_named(subject), _looks(subject), kind or "[red]nothing yet[/]")
    return table


def _named(subject: Subject) -> str:
    return f"{subject.count} × {subject.noun}" if subject.count > 1 else subject.noun


def _looks(subject: Subject) -> str:
    words = list(subject.attributes)
    words += [word for word in (subject.age, subject.gender, subject.size) if word and word not in words]
    words += [subject.hair] if subject.hair else []
    words += [f"in {', '.join(subject.wardrobe)}"] if subject.wardrobe else []
    words += [f"with {', '.join(subject.carries)}"] if subject.carries else []
    return ", ".join(words)


def doing(shot: ScreenplayShot, script: Screenplay) -> str:
    """`2 red foxes run 0–3 s; an owl; the fox beside the owl`: deeds, then what the place does, places and changes."""
    names = {one.id: _named(one) for one in script.subjects}
    told = []
    for subject in shot.subjects:
        deeds = [_deed(action, names, shot) for action in shot.actions if action.subject == subject]
        told.append(f"{names.get(subject, subject)} {', '.join(deeds)}".strip())
    told += [f"{action.subject} {_deed(action, names, shot)}" for action in shot.happenings]
    for tie in shot.relations:
        where = tie.preposition.replace("_", " ")
        told.append(f"{names.get(tie.subject, tie.subject)} {where} {names.get(tie.object, tie.object)}")
    for change in shot.changes:
        before = f"from {change.before} " if change.before else ""
        told.append(f"{names.get(change.subject, change.subject) or change.attribute} {before}to {change.after}")
    told += [f"time × {shot.slow_motion:g}"] if shot.slow_motion != 1.0 else []
    return "; ".join(told)


def _deed(action: Action, names: dict[str, str], shot: ScreenplayShot) -> str:
    words = [action.verb, names.get(action.target, action.target), *action.manner]
    if action.path and not (action.target and action.path.endswith(action.target)):
        words.append(action.path.replace("_", " "))
    whole = action.start <= shot.start and action.end >= shot.end
    words.append("" if whole else f"({action.start:g}–{action.end:g} s)")
    return " ".join(word for word in words if word)


def place_words(setting: Setting) -> str:
    """The place as the prompt calls it, what stands in for it, and what is in it."""
    noun = setting.noun or setting.place
    place = setting.place.replace("_", " ")
    stand_in = f" (shown as {place})" if place and place not in noun and noun not in place else ""
    planet = f" on {setting.planet}" if setting.planet != "earth" and setting.planet not in noun else ""
    features = [thing for thing in dict.fromkeys(setting.features) if thing != noun]
    return f"{noun}{planet}{stand_in}" + (f", with {', '.join(features)}" if features else "")


def voice_words(line: Line) -> str:
    """` (old man, calm, fr)`: how it is said, where the prompt said so."""
    voice = line.voice
    told = [voice.age if voice.age != "adult" else "", voice.gender if voice.gender != "neutral" else ""]
    told += [f"{voice.accent} accent" if voice.accent else "", voice.emotion, voice.language if voice.language != "en" else ""]
    words = [word for word in told if word]
    return f" ({', '.join(words)})" if words else ""


def light_words(setting: Setting) -> str:
    """Hour, season and weather."""
    said = (setting.time, setting.season or "", *setting.weather)
    return " ".join(word.replace("_", " ") for word in said if word)
