"""`soundstage assets …`: the user's own models."""

from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from soundstage.cli.console import out, print_json, talk
from soundstage.cli.failures import CommandFailed
from soundstage.engines.stage.things.models import AssetRefused, Packs, models_in

__all__ = ["add", "remove", "show"]


def add(data: Path, source: Path, words: str, scale: float | None, height: float | None, *, replace: bool) -> None:
    """Check models and keep copies; one that is refused stops nothing but itself."""
    found = models_in(source)
    if not found:
        raise CommandFailed(f"There is no .glb or .gltf in {source}.")
    named = [word.strip() for word in words.split(",") if word.strip()]
    if named and len(found) > 1:
        raise CommandFailed("--words names one model, and there are several.", "Add the files one by one.")
    packs, refused = Packs(data / "assets"), 0
    for path in found:
        try:
            asset = packs.add(path, named, scale=scale, height=height, replace=replace)
        except AssetRefused as error:
            if len(found) == 1:
                raise CommandFailed(f"{path.name} is refused: {error}.") from None
            refused += 1
            talk().print(f"{path.name} is refused: {error}.", markup=False)
            continue
        size = " × ".join(f"{side:.2f}" for side in asset.size)
        talk().print(f"{path.name} is “{', '.join(asset.words)}” now: {size} m, {asset.triangles} triangles.", markup=False)
    if refused == len(found):
        raise CommandFailed("None of them could be used.")


def show(data: Path, *, as_json: bool) -> None:
    """List what there is."""
    found = Packs(data / "assets").all()
    if as_json:
        print_json([asdict(asset) for asset in found])
        return
    table = Table("name", "words", "metres", "triangles", "animations", box=None, pad_edge=False)
    for asset in found:
        size = " × ".join(f"{side:.2f}" for side in asset.size)
        table.add_row(asset.name, ", ".join(asset.words), size, str(asset.triangles), ", ".join(asset.animations))
    out().print(table)


def remove(data: Path, name: str) -> None:
    """Delete one."""
    if not Packs(data / "assets").remove(name.lower()):
        raise CommandFailed(f"There is no asset {name}.", "`soundstage assets list` shows them.")
    talk().print(f"{name} is gone.", markup=False)
