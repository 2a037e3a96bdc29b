"""Contact sheets of photographs brought to life, for viewers who have not read the prompts.

usage: python -m evals.living --folder DIR [--out DIR] [--pictures NAME …] [--prompts N …] [--resolution 480p] [--duration 5]

DIR is what `scripts/photographs DIR` filled. Sheets are OUT/NN-M.jpg, and OUT/key.jsonl says what each was asked to show.
"""

import argparse
import json
import sys
import tempfile
from pathlib import Path

from rich.console import Console

from evals.photographs import Photograph, photographs
from evals.sheet import sheet
from soundstage.engines.base import RenderRequest
from soundstage.engines.stage import StageEngine

__all__ = ["main"]


class _Take:
    """A take of which only the log is kept."""

    def __init__(self, scratch: Path) -> None:
        self.scratch = scratch
        self.lines: list[str] = []

    def progress(self, stage: str, done: int, total: int) -> None:
        pass

    def preview(self, jpeg: bytes) -> None:
        pass

    def log(self, line: str) -> None:
        self.lines.append(line)

    def check(self) -> None:
        pass


def main() -> int:
    options = _options()
    console = Console()
    shown = photographs(options.folder)
    options.out.mkdir(parents=True, exist_ok=True)
    key = options.out / "key.jsonl"
    entries = {} if not key.is_file() else {entry["sheet"]: entry for entry in map(json.loads, key.read_text().splitlines())}
    for number, photograph in enumerate(shown, 1):
        for choice, prompt in enumerate(photograph.prompts, 1):
            if (options.pictures and photograph.name not in options.pictures) or choice not in options.prompts:
                continue
            name = f"{number:02}-{choice}"
            log = _shoot(photograph, prompt, options.out / f"{name}.jpg", options)
            entries[name] = {"sheet": name, "picture": photograph.name, "prompt": prompt, "log": log}
            console.print(f"{name} {photograph.name}: {prompt}", highlight=False)
            key.write_text("".join(json.dumps(entries[sheet]) + "\n" for sheet in sorted(entries)))
    return 0


def _shoot(photograph: Photograph, prompt: str, out: Path, options: argparse.Namespace) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        take = _Take(Path(folder))
        request = RenderRequest(
            prompt=prompt,
            seed=options.seed,
            seconds=options.duration,
            resolution=options.resolution,
            sound=options.sound,
            image=photograph.path,
        )
        clip = StageEngine().render(request, take)
        sheet(clip.path, out)
        if options.clips:
            clip.path.rename(out.with_suffix(".mp4"))
        return take.lines


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m evals.living", description="Sheets of photographs brought to life.")
    parser.add_argument("--folder", type=Path, help="what scripts/photographs filled")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "report" / "living")
    parser.add_argument("--pictures", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--prompts", nargs="*", type=int, default=[1, 2, 3, 4], metavar="N")
    parser.add_argument("--resolution", choices=["480p", "720p"], default="480p")
    parser.add_argument("--duration", type=int, default=5, choices=range(4, 16), metavar="SECONDS")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sound", action="store_true", help="with the sound and its spectrogram")
    parser.add_argument("--clips", action="store_true", help="keep the clips beside their sheets")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
