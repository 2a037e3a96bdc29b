"""Stills of the cast and the world as they stand, on sheets in docs/images/gallery/: `make gallery [ARGS="--only beasts"]`."""

import argparse
import sys
from functools import partial
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import track

from soundstage.engines.stage import screenplay, staging
from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature import survey

Picture = NDArray[np.uint8]

_OUT = Path(__file__).parents[1] / "docs" / "images" / "gallery"
_SIZE, _COLUMNS, _CELL = (640, 360), 3, 420
_SHEETS: dict[str, tuple[str, ...]] = {
    "people": (
        "Close-up of an old man with a grey beard in a yellow raincoat, stormy sea behind him",
        "Medium shot of a young woman with long dark hair in a red dress in a park at golden hour",
        "A knight in silver armour stands in a wheat field",
        "A ballerina in a white tutu dances on a stage under a spotlight",
        "A man in a suit talks on the phone in a city street",
        "A chef cooks in a kitchen",
        "Close-up of a smiling Black woman with curly hair in a cafe",
        "A boy in a striped shirt runs through a meadow",
        "A musician plays the guitar on a bench in a park in autumn",
        "An astronaut walks on the Moon",
        "A cowboy rides a horse across a desert at sunset",
        "Two friends sit on a park bench talking",
    ),
    "beasts": (
        "A golden retriever runs along a beach at sunset",
        "A white cat sits on a rug in a living room",
        "A lion stands in the savanna at golden hour",
        "A red fox in a snowy birch forest",
        "An elephant walks across the savanna",
        "A brown bear stands in a river",
        "A panda eats bamboo in a bamboo forest",
        "A bald eagle flies over mountains",
        "A parrot sits in a rain forest",
        "A humpback whale swims underwater",
        "A clownfish swims in a coral reef",
        "A monarch butterfly on flowers in a meadow",
    ),
    "places": (
        "A pine forest in the morning mist",
        "A neon-lit city street at night in the rain",
        "Aerial shot over a city at dusk",
        "A library at night, one desk lamp glowing",
        "A kitchen in the morning",
        "A waterfall in a rain forest",
        "A lighthouse on a rocky headland in a storm",
        "Icebergs in the arctic ocean at dawn",
        "A coral reef, rays of light from the surface",
        "The Eiffel tower in Paris at sunset",
        "A steam train in a green valley",
        "The aurora over snowy mountains at night",
    ),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=list(_SHEETS), choices=list(_SHEETS), metavar="SHEET")
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--out", type=Path, default=_OUT)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for name in options.only:
        pictures = [_still(prompt, options.seed + at) for at, prompt in enumerate(track(_SHEETS[name], description=name))]
        target = options.out / f"{name}.jpg"
        cv2.imwrite(str(target), _sheet(pictures)[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 86])
        Console().print(f"{target}", highlight=False)
    return 0


def _still(prompt: str, seed: int) -> Picture:
    script = screenplay.write(prompt, aspect_ratio="16:9", repertoire=staging.repertoire())
    gl = Gl()
    try:
        scene = staging.stage(script, *_SIZE, seed, survey=partial(survey, gl))
    finally:
        gl.release()
    with Renderer(*_SIZE) as renderer:
        return renderer.still(scene, 0.4 * scene.seconds, subframes=6)[..., :3]


def _sheet(pictures: list[Picture]) -> Picture:
    height = round(_CELL * _SIZE[1] / _SIZE[0])
    cells = [cv2.resize(picture, (_CELL, height), interpolation=cv2.INTER_AREA) for picture in pictures]
    rows = [np.hstack(cells[at : at + _COLUMNS]) for at in range(0, len(cells), _COLUMNS)]
    return np.asarray(np.vstack(rows), np.uint8)


if __name__ == "__main__":
    sys.exit(main())
