"""Asset packs on disk: one folder a model in `DATA/assets/`, its files as they were given, and a manifest."""

import json
import os
import re
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from .limits import AssetRefused
from .posing import node_matrices, piece_points
from .reading import read_model

__all__ = ["Asset", "Packs", "home", "models_in"]

_MANIFEST = "asset.json"
_NAME = re.compile(r"[^a-z0-9]+")
_ENDINGS = (".glb", ".gltf")
_TALLEST, _SMALLEST = 2000.0, 1e-3  # metres


def home() -> Path:
    """Where this installation keeps its assets."""
    return Path(os.environ.get("SOUNDSTAGE_DATA", "data")) / "assets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """One model of the user's: `words` are the nouns it answers to, `scale` what its own metres are multiplied by."""

    name: str
    words: tuple[str, ...]
    file: str
    scale: float
    size: tuple[float, float, float]
    triangles: int
    animations: tuple[str, ...]


class Packs:
    """The assets of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, asset: Asset) -> Path:
        """Its model file."""
        return self._folder / asset.name / asset.file

    def all(self) -> tuple[Asset, ...]:
        """Every asset that is there, by name; what is no asset is passed over."""
        found = []
        for manifest in sorted(self._folder.glob(f"*/{_MANIFEST}")) if self._folder.is_dir() else ():
            try:
                raw = json.loads(manifest.read_text(encoding="utf-8"))
                values = {**raw, **{key: tuple(raw[key]) for key in ("words", "size", "animations")}}
                asset = Asset(**values)
                if asset.name == manifest.parent.name and Path(asset.file).name == asset.file:
                    found.append(asset)
            except (OSError, ValueError, TypeError, KeyError):
                continue
        return tuple(found)

    def add(
        self,
        source: Path,
        words: Sequence[str] = (),
        scale: float | None = None,
        height: float | None = None,
        *,
        replace: bool = False,
    ) -> Asset:
        """Check a model and keep a copy. Raises `AssetRefused`, and then leaves nothing behind.

        A word means one model: one that another answers to is refused, unless `replace` says that the new one of the same
        name takes the old one's place.
        """
        model = read_model(source)
        world = node_matrices(model)
        points = [piece_points(model, piece, world)[0] for piece in model.pieces]
        low = [float(min(p[:, k].min() for p in points)) for k in range(3)]
        high = [float(max(p[:, k].max() for p in points)) for k in range(3)]
        size = [b - a for a, b in zip(low, high, strict=True)]
        if not max(size) > 0.0:
            raise AssetRefused("all its points lie in one place")
        factor = scale if scale is not None else 1.0
        if height is not None:
            if size[1] <= 1e-9:
                raise AssetRefused("it has no height of its own; give --scale instead")
            factor = height / size[1]
        if not _SMALLEST <= max(size) * factor <= _TALLEST:
            raise AssetRefused(
                f"it would be {max(size) * factor:.3g} m across; give --height or --scale for {_SMALLEST:g} to {_TALLEST:g} m"
            )
        name = _plain(words[0] if words else source.stem)
        asset = Asset(
            name=name.replace(" ", "-"),
            words=tuple(dict.fromkeys(_plain(word) for word in (words or (source.stem,)))),
            file=f"model{source.suffix.lower()}",
            scale=factor,
            size=(size[0] * factor, size[1] * factor, size[2] * factor),
            triangles=sum(len(piece.triangles) for piece in model.pieces),
            animations=tuple(clip.name for clip in model.clips),
        )
        self._free(asset, replace=replace)
        self._keep(source, model.files, asset)
        return asset

    def _free(self, asset: Asset, *, replace: bool) -> None:
        """Refuse an asset whose words are taken."""
        for other in self.all():
            shared = [word for word in asset.words if word in other.words]
            if other.name == asset.name and not replace:
                raise AssetRefused(f"there is a model {other.name!r} already; remove it, use --replace or give other --words")
            if shared and other.name != asset.name:
                raise AssetRefused(f"{shared[0]!r} means the model {other.name!r} already; give other --words")

    def remove(self, name: str) -> bool:
        """Delete an asset by its name or one of its words."""
        for asset in self.all():
            if name in (asset.name, *asset.words):
                shutil.rmtree(self._folder / asset.name)
                return True
        return False

    def _keep(self, source: Path, files: Sequence[str], asset: Asset) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        fresh, place = self._folder / f".{asset.name}.{os.getpid()}", self._folder / asset.name
        try:
            fresh.mkdir()
            shutil.copyfile(source, fresh / asset.file)
            for file in files:
                (fresh / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source.parent / file, fresh / file)
            (fresh / _MANIFEST).write_text(json.dumps(asdict(asset), indent=1), encoding="utf-8")
            shutil.rmtree(place, ignore_errors=True)
            fresh.rename(place)
        finally:
            shutil.rmtree(fresh, ignore_errors=True)


def models_in(source: Path) -> tuple[Path, ...]:
    """The model files that a path names: itself, or all below a folder."""
    if source.is_dir():
        return tuple(sorted(path for path in source.rglob("*") if path.suffix.lower() in _ENDINGS and path.is_file()))
    return (source,)


def _plain(word: str) -> str:
    plain = _NAME.sub(" ", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", word).lower()).strip()
    if not plain or len(plain) > 60:
        raise AssetRefused(f"{word[:60]!r} is not a name; give it words with --words")
    return plain
