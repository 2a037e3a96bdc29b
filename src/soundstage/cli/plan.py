"""`soundstage plan`: the Screenplay, for people and for programs."""

from rich.table import Table

from soundstage.catalog import TEXT_TO_VIDEO, validate_input
from soundstage.cli.console import out, print_json
from soundstage.engines.stage import staging
from soundstage.engines.stage.screenplay import Screenplay, schema, write

__all__ = ["plan", "print_schema"]

_STYLES = {"depicted": "green", "approximated": "yellow", "ignored": "red"}


def print_schema() -> None:
    """The Screenplay's JSON Schema."""
    print_json(schema())


def plan(prompt: str, duration: str, aspect_ratio: str, *, as_json: bool) -> None:
    """Write the Screenplay of a prompt. Raises `InvalidRequest`."""
    checked = validate_input(TEXT_TO_VIDEO, {"prompt": prompt, "duration": duration, "aspect_ratio": aspect_ratio})
    screenplay = write(
        checked.prompt, seconds=checked.seconds, aspect_ratio=checked.aspect_ratio, repertoire=staging.repertoire()
    )
    if as_json:
        print_json(screenplay.model_dump(mode="json"))
    else:
        _show(screenplay)


def _show(screenplay: Screenplay) -> None:
    console = out()
    console.print(f"{screenplay.seconds} s, {screenplay.aspect_ratio}, {screenplay.style.name}\n", markup=False)
    console.print(_shots(screenplay))
    for shot in screenplay.shots:
        for line in shot.lines:
            console.print(f"\n{line.speaker or 'narrator'}: “{line.words}”", markup=False)
    if screenplay.sounds:
        console.print("\nheard: " + ", ".join(sound.noun for sound in screenplay.sounds), markup=False)
    if screenplay.coverage:
        console.print()
        console.print(_coverage(screenplay))


def _shots(screenplay: Screenplay) -> Table:
    table = Table("time", "framing", "camera", "place", "light", "who does what", box=None, pad_edge=False)
    names = {subject.id: subject.noun for subject in screenplay.subjects}
    for shot in screenplay.shots:
        move = shot.move
        camera = " ".join(part for part in (move.speed if move.kind != "static" else "", move.kind, move.direction) if part)
        doing = [f"{names.get(action.subject, action.subject)} {action.verb}" for action in shot.actions]
        idle = [names.get(subject, subject) for subject in shot.subjects]
        table.add_row(
            f"{shot.start:g}–{shot.end:g} s",
            f"{shot.framing} {shot.angle}",
            camera.replace("_", " "),
            shot.setting.noun or shot.setting.place,
            " ".join((shot.setting.time.replace("_", " "), *shot.setting.weather)),
            ", ".join(doing or idle),
        )
    return table


def _coverage(screenplay: Screenplay) -> Table:
    table = Table("word", "status", "by", box=None, pad_edge=False)
    for entry in screenplay.coverage:
        table.add_row(entry.word, f"[{_STYLES[entry.status]}]{entry.status}[/]", entry.by)
    return table
