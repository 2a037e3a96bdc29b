"""A storyboard on disk: a file for each shot, or one sheet."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from soundstage.cli.failures import EXIT_USAGE, CommandFailed
from soundstage.engines.stage.screenplay import ScreenplayShot

__all__ = ["camera_words", "check_target", "save"]

_COLUMNS, _GAP, _CAPTION = 3, 12, 26  # panels in a row; pixels around them and below for words
_PAPER, _INK = (24, 24, 26), (222, 222, 222)

Panels = list[tuple[ScreenplayShot, NDArray[np.uint8]]]


def camera_words(shot: ScreenplayShot) -> str:
    """A shot's move in words: `slow push in`."""
    move = shot.move
    speed = move.speed if move.kind != "static" and move.speed != "normal" else ""
    return " ".join(part for part in (speed, move.kind, move.direction) if part).replace("_", " ")


def check_target(target: Path) -> None:
    """Raises `CommandFailed` when nothing could be saved there."""
    folder = target.parent if target.suffix.lower() == ".png" else target
    if folder.exists() and not folder.is_dir():
        raise CommandFailed(f"{folder} is no folder.", "Give a folder, or a file that ends in .png.", code=EXIT_USAGE)
    if target.suffix.lower() == ".png" and not folder.is_dir():
        raise CommandFailed(f"There is no folder {folder}.", "Make it first.", code=EXIT_USAGE)


def save(panels: Panels, target: Path) -> list[Path]:
    """Write `shot-1.png`, … into the folder `target`, or one sheet to a `.png`; gives the files."""
    if target.suffix.lower() == ".png":
        _sheet(panels).save(target)
        return [target]
    target.mkdir(parents=True, exist_ok=True)
    files = [target / f"shot-{number}.png" for number in range(1, len(panels) + 1)]
    for (_, frame), file in zip(panels, files, strict=True):
        Image.fromarray(frame).save(file)
    return files


def _sheet(panels: Panels) -> Image.Image:
    height, width = panels[0][1].shape[:2]
    columns = min(_COLUMNS, len(panels))
    rows = -(-len(panels) // columns)
    step_x, step_y = width + _GAP, height + _CAPTION + _GAP
    sheet = Image.new("RGB", (columns * step_x + _GAP, rows * step_y + _GAP), _PAPER)
    pen, font = ImageDraw.Draw(sheet), ImageFont.load_default(14)
    for index, (shot, frame) in enumerate(panels):
        x, y = _GAP + index % columns * step_x, _GAP + index // columns * step_y
        sheet.paste(Image.fromarray(frame), (x, y))
        words = f"{index + 1}   {shot.start:g} to {shot.end:g} s   {shot.framing}   {camera_words(shot)}"
        pen.text((x, y + height + 5), words, _INK, font)
    return sheet
