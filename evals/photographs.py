"""The photographs that image-to-video is judged on: where they lie, of what kind they are, and what is asked of each."""

import json
from dataclasses import dataclass
from pathlib import Path

import skimage

__all__ = ["Photograph", "photographs"]

_LIST = Path(__file__).parent / "photographs.jsonl"
_SHIPPED = Path(skimage.__file__).parent / "data"
_INSTALLED = "skimage:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Photograph:
    """One picture and the prompts that a user might write for it."""

    name: str
    kind: str
    path: Path
    prompts: tuple[str, ...]


def photographs(folder: Path | None) -> list[Photograph]:
    """Those that are here: inside scikit-image, and in what `scripts/photographs FOLDER` unpacked."""
    found = []
    for line in _LIST.read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        file = str(entry["file"])
        if file.startswith(_INSTALLED):
            path = _SHIPPED / file.removeprefix(_INSTALLED)
        elif folder is not None:
            path = folder / file
        else:
            continue
        if path.is_file():
            found.append(Photograph(name=entry["name"], kind=entry["kind"], path=path, prompts=tuple(entry["prompts"])))
    return found
