"""A glTF 2.0 file into a `Model`, or a refusal that says why."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...scene import Floats
from .accessors import Accessors
from .animations import read_clips
from .container import Container, open_container
from .finishes import read_finishes
from .limits import NESTING, VERTICES, integer, items, mapping, numbers, refuse
from .model import Model, Node, Piece, Skin
from .pictures import Pictures

__all__ = ["read_model"]

_TRIANGLES, _STRIP, _FAN = 4, 5, 6


def read_model(path: Path) -> Model:
    """Read a .glb or .gltf file. Raises `AssetRefused`, and nothing else, for any bytes at all."""
    container = open_container(path)
    accessors = Accessors(container)
    finishes = read_finishes(container, Pictures(container, accessors))
    nodes, order = _nodes(container)
    skins = tuple(_skin(container, accessors, entry, len(nodes)) for entry in container.listed("skins"))
    pieces = _pieces(container, accessors, nodes, order, skins)
    if not pieces:
        refuse("there are no triangles in it")
    return Model(
        name=path.stem,
        nodes=nodes,
        order=order,
        pieces=pieces,
        finishes=finishes,
        skins=skins,
        clips=read_clips(container, accessors, len(nodes)),
        files=container.files,
    )


def _nodes(container: Container) -> tuple[tuple[Node, ...], tuple[int, ...]]:
    """All nodes, and those of the scene with parents first. Every node hangs under one parent at most."""
    entries = [mapping(entry, "a node") for entry in container.listed("nodes")]
    parents = [-1] * len(entries)
    for index, entry in enumerate(entries):
        for child in items(entry.get("children"), "children"):
            at = integer(child, "a child", 0, len(entries) - 1)
            if parents[at] >= 0 or at == index:
                refuse(f"nodes[{at}] hangs under two nodes")
            parents[at] = index
    scenes = container.listed("scenes")
    chosen = container.item("scenes", container.document.get("scene", 0)).get("nodes") if scenes else None
    tops = items(chosen, "a scene's nodes") if scenes else [i for i, parent in enumerate(parents) if parent < 0]
    order: list[int] = []
    level = [integer(top, "a scene's node", 0, len(entries) - 1) for top in tops]
    if len(set(level)) != len(level) or any(parents[top] >= 0 for top in level):
        refuse("a scene lists a node that is not a root")
    for _ in range(NESTING):
        order += level
        level = [int(child) for index in level for child in entries[index].get("children") or ()]
    if level:
        refuse(f"its nodes are nested more than {NESTING} deep")
    everything = tuple(_node(entry, parent) for entry, parent in zip(entries, parents, strict=True))
    return everything, tuple(order)


def _node(entry: Mapping[str, Any], parent: int) -> Node:
    matrix = entry.get("matrix")
    whole = None if matrix is None else np.asarray(numbers(matrix, "a node's matrix", 16), np.float32).reshape(4, 4).T
    return Node(
        parent=parent,
        translation=np.asarray(numbers(entry.get("translation", [0, 0, 0]), "a translation", 3), np.float32),
        rotation=np.asarray(numbers(entry.get("rotation", [0, 0, 0, 1]), "a rotation", 4, -1.01, 1.01), np.float32),
        scale=np.asarray(numbers(entry.get("scale", [1, 1, 1]), "a scale", 3), np.float32),
        matrix=whole,
    )


def _skin(container: Container, accessors: Accessors, entry: object, nodes: int) -> Skin:
    skin = mapping(entry, "a skin")
    joints = tuple(integer(joint, "a joint", 0, nodes - 1) for joint in items(skin.get("joints"), "joints", 1024))
    if not joints:
        refuse("a skin has no joints")
    binds = np.tile(np.eye(4, dtype=np.float32), (len(joints), 1, 1))
    if "inverseBindMatrices" in skin:
        flat = accessors.floats(skin["inverseBindMatrices"], "inverse bind matrices", 16)
        if len(flat) < len(joints):
            refuse("a skin has fewer bind matrices than joints")
        binds = flat[: len(joints)].reshape(-1, 4, 4).transpose(0, 2, 1)
    return Skin(joints=joints, binds=np.ascontiguousarray(binds))


def _pieces(
    container: Container, accessors: Accessors, nodes: tuple[Node, ...], order: tuple[int, ...], skins: tuple[Skin, ...]
) -> tuple[Piece, ...]:
    found: list[Piece] = []
    total = 0
    for index in order:
        entry = container.listed("nodes")[index]
        if "mesh" not in entry:
            continue
        skin = integer(entry["skin"], "a node's skin", 0, len(skins) - 1) if "skin" in entry else -1
        joints = len(skins[skin].joints) if skin >= 0 else 0
        for primitive in items(container.item("meshes", entry["mesh"]).get("primitives"), "primitives"):
            piece = _piece(container, accessors, mapping(primitive, "a primitive"), index, skin, joints)
            if piece is not None:
                total += len(piece.positions)
                if total > VERTICES:
                    refuse(f"it has more than {VERTICES} vertices")
                found.append(piece)
    return tuple(found)


def _piece(
    container: Container, accessors: Accessors, entry: Mapping[str, Any], node: int, skin: int, joints: int
) -> Piece | None:
    mode = integer(entry.get("mode", _TRIANGLES), "a primitive's mode", 0, 6)
    if mode < _TRIANGLES:
        return None  # points and lines have no surface
    given = mapping(entry.get("attributes"), "attributes")
    if "POSITION" not in given:
        return None
    positions = accessors.floats(given["POSITION"], "positions", 3)
    if np.abs(positions).max() > 1e6:
        refuse("positions lie more than 1000 km away")
    count = len(positions)
    triangles = _triangles(accessors, entry, mode, count)
    if not len(triangles):
        return None

    def read(name: str, *widths: int) -> Floats | None:
        values = accessors.floats(given[name], name, *widths) if name in given else None
        if values is not None and len(values) != count:
            refuse(f"{name} has {len(values)} entries for {count} positions")
        return values

    colour, bones, weights = read("COLOR_0", 3, 4), None, read("WEIGHTS_0", 4)
    if colour is not None and colour.shape[1] == 3:
        colour = np.concatenate([colour, np.ones((count, 1), np.float32)], axis=1)
    if skin >= 0 and weights is not None and "JOINTS_0" in given:
        bones = accessors.whole(given["JOINTS_0"], "joints", 4, joints)
        if len(bones) != count or float(weights.min()) < 0.0:
            refuse("joints and weights do not fit the positions")
        weights = (weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-9)).astype(np.float32)
    normals = read("NORMAL", 3)
    finish = -1
    if "material" in entry:
        finish = integer(entry["material"], "a primitive's material", 0, len(container.listed("materials")) - 1)
    return Piece(
        node=node,
        positions=positions,
        normals=_smooth(positions, triangles) if normals is None else normals,
        triangles=triangles,
        uv=read("TEXCOORD_0", 2),
        colour=None if colour is None else np.clip(colour, 0.0, 1.0),
        finish=finish,
        skin=skin if bones is not None else -1,
        joints=bones,
        weights=weights if bones is not None else None,
    )


def _triangles(accessors: Accessors, entry: Mapping[str, Any], mode: int, count: int) -> NDArray[np.int64]:
    flat = accessors.whole(entry["indices"], "indices", 1, count)[:, 0] if "indices" in entry else np.arange(count)
    if mode == _TRIANGLES:
        return flat[: len(flat) // 3 * 3].reshape(-1, 3)
    if len(flat) < 3:
        return np.zeros((0, 3), np.int64)
    if mode == _FAN:
        return np.stack([np.full(len(flat) - 2, flat[0]), flat[1:-1], flat[2:]], axis=1)
    strip = np.stack([flat[:-2], flat[1:-1], flat[2:]], axis=1)
    strip[1::2] = strip[1::2][:, [1, 0, 2]]
    return strip


def _smooth(positions: Floats, triangles: NDArray[np.int64]) -> Floats:
    """Normals by the area of the faces around."""
    a, b, c = (positions[triangles[:, k]] for k in range(3))
    faces = np.cross(b - a, c - a)
    normals = np.zeros_like(positions)
    for k in range(3):
        np.add.at(normals, triangles[:, k], faces)
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    return np.where(length > 1e-20, normals / np.maximum(length, 1e-20), (0.0, 1.0, 0.0)).astype(np.float32)
