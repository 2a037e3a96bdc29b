"""`soundstage plan`: the Screenplay as a storyboard, for people and for programs."""

from dataclasses import dataclass
from pathlib import Path

from rich.table import Table

from soundstage.catalog import TEXT_TO_VIDEO, validate_input
from soundstage.cli.console import out, print_json
from soundstage.cli.planned import cast_table, doing, light_words, place_words, voice_words
from soundstage.cli.screenplays import load_screenplay, prompt_of
from soundstage.engines import RenderRequest
from soundstage.engines.stage import reading
from soundstage.engines.stage.screenplay import Screenplay, ScreenplayShot, schema, to_document

__all__ = ["Question", "plan", "print_schema"]

_STYLES = {"depicted": "green", "approximated": "yellow", "ignored": "red"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is to be planned, as the command line has it."""

    prompt: str
    duration: str = "auto"
    aspect_ratio: str = "auto"
    seed: str | None = None
    screenplay: Path | None = None

    def request(self) -> RenderRequest:
        """Checked by the service's own rules. Raises `InvalidRequest`, `CommandFailed`."""
        brought = load_screenplay(self.screenplay) if self.screenplay is not None else None
        given = {
            "prompt": prompt_of(brought, self.prompt),
            "duration": self.duration.removesuffix("s"),
            "aspect_ratio": self.aspect_ratio,
            "seed": self.seed,
            "screenplay": brought,
        }
        checked = validate_input(TEXT_TO_VIDEO, given)
        return RenderRequest(
            prompt=checked.prompt,
            seed=checked.seed_number("plan"),
            seconds=checked.seconds,
            aspect_ratio=checked.aspect_ratio,
            screenplay=checked.screenplay,
        )


def print_schema() -> None:
    """The Screenplay's JSON Schema."""
    print_json(schema())


def plan(question: Question, *, frames: Path | None, as_json: bool) -> None:
    """Show the Screenplay, and save a picture of each shot. Raises `InvalidRequest`, `EngineError`, `CommandFailed`."""
    request = question.request()
    if frames is not None:
        from soundstage.cli.storyboards import check_target

        check_target(frames)
    script = reading.understood(reading.read(request))
    if as_json:
        print_json(to_document(script))
    else:
        _show(script)
    if frames is not None:
        _draw(request, frames, quiet=as_json)


def _draw(request: RenderRequest, target: Path, *, quiet: bool) -> None:
    from soundstage.cli.storyboards import save
    from soundstage.engines.stage import StageEngine  # brings renderer and mixer, which a plan in words can do without

    files = save(StageEngine().storyboard(request), target)
    if not quiet:
        out().print("\n" + "\n".join(str(file) for file in files), markup=False)


def _show(script: Screenplay) -> None:
    console = out()
    looks = [script.style.name, script.style.mood, *script.style.traits]
    look = ", ".join(dict.fromkeys(word.replace("_", " ") for word in looks if word))
    console.print(f"{script.seconds} s, {script.aspect_ratio}, {look}\n", markup=False)
    console.print(_shots(script))
    if script.subjects:
        console.print()
        console.print(cast_table(script))
    names = {subject.id: subject.noun for subject in script.subjects}
    for number, shot in enumerate(script.shots, 1):
        for line in shot.lines:
            speaker = names.get(line.speaker, line.speaker) or "narrator"
            voice = voice_words(line)
            console.print(f"\nshot {number}, {speaker} {line.delivery}{voice}: “{line.words}”", markup=False)
    heard = [sound.noun + (f" ({sound.distance})" if sound.distance != "middle" else "") for sound in script.sounds]
    music = [f"{script.music.mood} {script.music.genre} music".strip()] if script.music is not None else []
    for words, items in (("heard", [*heard, *music]), ("left out", script.exclude)):
        if items:
            console.print(f"\n{words}: " + ", ".join(items), markup=False)
    for note in script.notes:
        console.print(f"\n{note}", markup=False)
    if script.coverage:
        console.print()
        console.print(_coverage(script))


def _shots(script: Screenplay) -> Table:
    table = Table("", "time", "framing", "camera", "place", "light", "who does what", box=None, pad_edge=False)
    for number, shot in enumerate(script.shots, 1):
        table.add_row(
            str(number),
            f"{shot.start:g}–{shot.end:g} s",
            f"{shot.framing} {shot.angle}" + (f" {shot.lens_mm:g} mm" if shot.lens_mm is not None else ""),
            _camera(shot),
            place_words(shot.setting),
            light_words(shot.setting),
            doing(shot, script),
        )
    return table


def _camera(shot: ScreenplayShot) -> str:
    from soundstage.cli.storyboards import camera_words

    return camera_words(shot) + (" (our choice)" if shot.move.chosen else "")


def _coverage(script: Screenplay) -> Table:
    table = Table("word", "status", "by", box=None, pad_edge=False)
    for entry in script.coverage:
        table.add_row(entry.word, f"[{_STYLES[entry.status]}]{entry.status}[/]", entry.by)
    return table
