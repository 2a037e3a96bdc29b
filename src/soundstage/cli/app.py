"""Commands and their options; what they do lies in a file each, imported when it is called for."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from soundstage import __version__
from soundstage.cli.failures import EXIT_FAILED, explain

__all__ = ["app", "run"]

app = typer.Typer(
    name="soundstage",
    help="A prompt goes in, a finished clip comes out: picture and sound made together.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
keys = typer.Typer(help="API keys of a server.", no_args_is_help=True, rich_markup_mode=None)
webhooks = typer.Typer(help="Webhooks of a server.", no_args_is_help=True, rich_markup_mode=None)
assets = typer.Typer(help="Your own models.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(assets, name="assets")
app.add_typer(keys, name="keys")
app.add_typer(webhooks, name="webhooks")

Data = Annotated[Path, typer.Option("--data", envvar="SOUNDSTAGE_DATA", help="Folder of database, clips and uploads.")]
Engine = Annotated[str | None, typer.Option("--engine", help="NAME, package.module:Attribute or file.py:Attribute.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Resolution = Annotated[str, typer.Option("--resolution", "-r", help="480p or 720p.")]
Duration = Annotated[str, typer.Option("--duration", "-d", help="Seconds, 4 to 15, or auto.")]
AspectRatio = Annotated[str, typer.Option("--aspect-ratio", "-a", help="21:9, 16:9, 4:3, 1:1, 3:4, 9:16 or auto.")]
Script = Annotated[Path | None, typer.Option("--screenplay", help="A Screenplay from `plan --json`, edited or not.")]
DEFAULT_DATA = Path("data")


def run(arguments: list[str] | None = None) -> None:
    """Run the command line and leave; errors are one line on standard error."""
    try:
        code = app(args=arguments, standalone_mode=False)
    except (KeyboardInterrupt, typer.Abort):
        sys.stderr.write("stopped\n")
        code = 130
    except BrokenPipeError:
        code = EXIT_FAILED
    except typer.Exit as leave:
        code = leave.exit_code
    except Exception as error:
        told = explain(error)
        if told.message.startswith("Usage: "):  # called with nothing at all: that is a question
            sys.stdout.write(told.message + "\n")
        else:
            sys.stderr.write("error: " + " ".join(f"{told.message} {told.advice}".split()) + "\n")
        code = told.code
    raise SystemExit(code or 0)


def _version(wanted: bool) -> None:
    if wanted:
        sys.stdout.write(f"soundstage {__version__}\n")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")] = False,
) -> None:
    pass


@app.command()
def generate(
    prompt: Annotated[str, typer.Argument(help="What to show and to be heard; not needed with --screenplay.")] = "",
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to put the MP4.")] = Path("clip.mp4"),
    duration: Duration = "auto",
    resolution: Resolution = "720p",
    aspect_ratio: AspectRatio = "auto",
    seed: Annotated[str | None, typer.Option("--seed", help="Same seed, same clip; drawn if not given.")] = None,
    quality: Annotated[
        str, typer.Option(help="draft (in seconds, coarse), standard, or fine (several times as long).")
    ] = "standard",
    no_audio: Annotated[bool, typer.Option("--no-audio", help="Make no sound.")] = False,
    stems: Annotated[
        Path | None,
        typer.Option("--stems", help="Put dialogue, effects, ambience and music as WAV, and the lines as WebVTT, here."),
    ] = None,
    image: Annotated[Path | None, typer.Option("--image", help="Start from this JPEG, PNG or WebP.")] = None,
    end_image: Annotated[Path | None, typer.Option("--end-image", help="End on this one.")] = None,
    screenplay: Script = None,
    engine: Engine = None,
    json: Json = False,
) -> None:
    """Make a clip here, without a server."""
    from soundstage.cli.generate import Wish, generate

    generate(
        Wish(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            seed=seed,
            sound=not no_audio,
            quality=quality,
            stems=stems,
            image=image,
            end_image=end_image,
            screenplay=screenplay,
        ),
        output,
        engine,
        as_json=json,
    )


@app.command()
def plan(
    prompt: Annotated[str, typer.Argument(help="The prompt; not needed with --screenplay or --schema.")] = "",
    duration: Duration = "auto",
    aspect_ratio: AspectRatio = "auto",
    seed: Annotated[str | None, typer.Option("--seed", help="Whom and what place the frames show.")] = None,
    screenplay: Script = None,
    frames: Annotated[
        Path | None, typer.Option("--frames", help="Draw a small frame of each shot: into this folder, or as one sheet.png.")
    ] = None,
    json: Json = False,
    schema: Annotated[bool, typer.Option("--schema", help="Print the Screenplay's JSON Schema.")] = False,
) -> None:
    """Show what the stage engine makes of a prompt: the Screenplay, as a storyboard."""
    from soundstage.cli.plan import Question, plan, print_schema

    if schema:
        print_schema()
        return
    question = Question(prompt=prompt, duration=duration, aspect_ratio=aspect_ratio, seed=seed, screenplay=screenplay)
    plan(question, frames=frames, as_json=json)


@app.command()
def estimate(
    prompt: Annotated[str, typer.Argument(help="The prompt.")],
    duration: Duration = "auto",
    resolution: Resolution = "720p",
    aspect_ratio: AspectRatio = "auto",
    engine: Engine = None,
    json: Json = False,
) -> None:
    """Length, size and price of a clip, before it is made."""
    from soundstage.cli.estimate import estimate
    from soundstage.cli.generate import Wish

    wish = Wish(prompt=prompt, duration=duration, resolution=resolution, aspect_ratio=aspect_ratio)
    estimate(wish, engine, as_json=json)


@app.command()
def models(json: Json = False) -> None:
    """What is served."""
    from soundstage.cli.estimate import models

    models(as_json=json)


@app.command()
def serve(
    host: Annotated[str, typer.Option("--host", help="Address to listen at.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", "-p", min=0, max=65535, help="0 takes any free one.")] = 8080,
    data: Data = DEFAULT_DATA,
    engine: Engine = None,
    workers: Annotated[int | None, typer.Option("--workers", "-w", min=0, help="Clips made at once; 0: none here.")] = None,
    public_url: Annotated[str | None, typer.Option("--public-url", help="How clients reach this server.")] = None,
    log_level: Annotated[str, typer.Option("--log-level", help="debug, info, warning or error.")] = "info",
) -> None:
    """Run the server, with workers beside it."""
    from soundstage.cli.serve import serve

    serve(host, port, data=data, engine=engine, workers=workers, public_url=public_url, log_level=log_level)


@app.command()
def worker(
    data: Data = DEFAULT_DATA,
    engine: Engine = None,
    workers: Annotated[int | None, typer.Option("--workers", "-w", min=1, help="Clips made at once.")] = None,
    public_url: Annotated[str | None, typer.Option("--public-url", help="How clients reach the server.")] = None,
    log_level: Annotated[str, typer.Option("--log-level", help="debug, info, warning or error.")] = "info",
) -> None:
    """Run workers in a process of their own, beside a server."""
    from soundstage.cli.serve import work

    work(data=data, engine=engine, workers=workers, public_url=public_url, log_level=log_level)


@app.command()
def doctor(data: Data = DEFAULT_DATA, json: Json = False) -> None:
    """Say what is missing on this machine and how to get it."""
    from soundstage.cli.doctor import doctor

    doctor(data, as_json=json)


@keys.command("create")
def keys_create(
    name: Annotated[str, typer.Option("--name", help="Whose key it is.")],
    data: Data = DEFAULT_DATA,
    creates: Annotated[int | None, typer.Option("--creates-per-minute", min=1)] = None,
    in_flight: Annotated[int | None, typer.Option("--in-flight", min=1)] = None,
    budget: Annotated[float | None, typer.Option("--budget", min=0, help="US dollars, for the key's whole life.")] = None,
) -> None:
    """Make a key. It is shown once, alone on the last line."""
    from soundstage.cli.keys import create

    create(data, name, creates, in_flight, budget)


@keys.command("list")
def keys_list(data: Data = DEFAULT_DATA, json: Json = False) -> None:
    """List the keys."""
    from soundstage.cli.keys import show

    show(data, as_json=json)


@keys.command("revoke")
def keys_revoke(key: Annotated[str, typer.Argument(help="Id or name.")], data: Data = DEFAULT_DATA) -> None:
    """Make a key useless."""
    from soundstage.cli.keys import revoke

    revoke(data, key)


@webhooks.command("replay")
def webhooks_replay(prediction: Annotated[str, typer.Argument(help="The prediction's id.")], data: Data = DEFAULT_DATA) -> None:
    """Send a prediction's webhook again."""
    from soundstage.cli.keys import replay

    replay(data, prediction)


@assets.command("add")
def assets_add(
    source: Annotated[Path, typer.Argument(help="A .glb or .gltf file, or a folder of them.")],
    words: Annotated[str, typer.Option("--words", help="Nouns it answers to, with commas; its file's name if not given.")] = "",
    scale: Annotated[float | None, typer.Option("--scale", min=1e-9, help="Factor on its own metres.")] = None,
    height: Annotated[float | None, typer.Option("--height", min=1e-3, help="How tall it shall be, in metres.")] = None,
    replace: Annotated[bool, typer.Option("--replace", help="Take the place of the model of that name.")] = False,
    data: Data = DEFAULT_DATA,
) -> None:
    """Check a glTF 2.0 model and use it from now on."""
    from soundstage.cli.assets import add

    add(data, source, words, scale, height, replace=replace)


@assets.command("list")
def assets_list(data: Data = DEFAULT_DATA, json: Json = False) -> None:
    """List the models that were added."""
    from soundstage.cli.assets import show

    show(data, as_json=json)


@assets.command("remove")
def assets_remove(
    name: Annotated[str, typer.Argument(help="Its name, or one of its words.")], data: Data = DEFAULT_DATA
) -> None:
    """Forget a model."""
    from soundstage.cli.assets import remove

    remove(data, name)
