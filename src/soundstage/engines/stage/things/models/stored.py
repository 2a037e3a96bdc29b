"""Stored assets as things: recipes like those of `kinds/`, made from the user's models."""

import re
from functools import cache, partial
from pathlib import Path

import numpy as np

from ...scene import Floats, Material, Mesh, Part, Value
from ..calling import ThingCall
from ..recipe import ThingRecipe
from ..shape import openness
from ..thing import Animation, Thing, Vehicle
from ..workbench import sized
from .model import Clip, Finish, Model, Piece
from .pack import Asset, Packs, home
from .posing import node_matrices, piece_points
from .reading import read_model
from .slim import slimmed

__all__ = ["stored_recipes", "thing_of"]

_BUDGET = {"wide": 6_000, "medium": 18_000, "close": 40_000}  # triangles
_SOUNDS = {
    "wood": "wood oak pine bark timber plank", "glass": "glass crystal", "stone": "stone rock marble brick concrete granite",
    "rubber": "rubber tire tyre", "cloth": "cloth fabric cotton wool textile fur", "leather": "leather",
    "ceramic": "ceramic porcelain clay", "paper": "paper card", "plant": "leaf leaves plant grass",
    "metal": "metal steel iron gold silver brass copper chrome alumin", "ice": "ice",
}  # fmt: skip
# kg per cubic metre of the box around it: hollow and airy as things are.
_DENSITY = {"wood": 180.0, "metal": 350.0, "stone": 900.0, "glass": 300.0, "ceramic": 300.0, "cloth": 60.0, "paper": 80.0}
_GAITS = {
    "run": ("run", "gallop", "sprint"),
    "walk": ("walk", "march", "move", "fly", "swim"),
    "idle": ("idle", "stand", "survey"),
}
_CRUISE = {"walk": 1.3, "run": 3.0}
_IDENTITY = np.eye(3, dtype=np.float32)


def stored_recipes() -> tuple[ThingRecipe, ...]:
    """A recipe for each asset of this installation."""
    packs = Packs(home())
    return tuple(_recipe(packs, asset) for asset in packs.all())


def _recipe(packs: Packs, asset: Asset) -> ThingRecipe:
    return ThingRecipe(
        name=asset.words[0],
        words=asset.words[1:],
        build=lambda bench: None,
        stands=max(asset.size) > 2.5,
        ready=partial(_made, str(packs.path(asset)), asset),
    )


@cache
def _slim(path: str, budget: int) -> tuple[Model, tuple[Piece, ...]]:
    model = read_model(Path(path))
    return model, slimmed(model.pieces, budget)


def _made(path: str, asset: Asset, call: ThingCall) -> Thing:
    model, pieces = _slim(path, _BUDGET[call.detail])
    return thing_of(model, pieces, asset, call)


def thing_of(model: Model, pieces: tuple[Piece, ...], asset: Asset, call: ThingCall) -> Thing:
    """A model as a thing of the size it was given, standing on y = 0 in the middle of its base."""
    groups: dict[tuple[int, bool, bool], list[Piece]] = {}
    for piece in pieces:
        groups.setdefault((piece.finish, piece.uv is None, piece.colour is None), []).append(piece)
    gaits = {gait: clip for gait, words in _GAITS.items() if (clip := _clip(model, words)) is not None}
    world = node_matrices(model, gaits.get("idle"))
    points = [_gathered(model, group, world) for group in groups.values()]
    low = np.min([p.min(axis=0) for p, _ in points], axis=0)
    high = np.max([p.max(axis=0) for p, _ in points], axis=0)
    factor = asset.scale * _asked(call, float((high - low).max()) * asset.scale)
    shift = np.array([-0.5 * (low[0] + high[0]), -low[1], -0.5 * (low[2] + high[2])], np.float32)
    placed = [((p + shift) * factor, n) for p, n in points]
    open_to_sky = _openness(placed, list(groups.values()), model)
    parts = tuple(
        _part(call.id, index, group, model, *at, light)
        for index, (group, at, light) in enumerate(zip(groups.values(), placed, open_to_sky, strict=True))
    )
    if "walk" not in gaits and "run" not in gaits and "idle" not in gaits and model.clips:
        gaits = {"idle": model.clips[0]}
    width, tall, deep = ((high - low) * factor).tolist()
    sounds = tuple(dict.fromkeys(_sound(_finish(model, key[0])) for key in groups))
    walks = next((gait for gait in ("walk", "run") if gait in gaits), "")
    return Thing(
        id=call.id,
        kind=asset.words[0],
        parts=parts,
        size=(width, tall, deep),
        mass=max(width * tall * deep * _DENSITY.get(sounds[0], 150.0), 0.01),
        materials=sounds,
        vehicle=Vehicle(medium="ground", cruise=_CRUISE[walks]) if walks else None,
        animation=_animation(model, list(groups.values()), gaits, shift, factor) if gaits else None,
    )


def _clip(model: Model, words: tuple[str, ...]) -> Clip | None:
    return next((clip for word in words for clip in model.clips if word in clip.name.lower()), None)


def _animation(model: Model, groups: list[list[Piece]], gaits: dict[str, Clip], shift: Floats, factor: float) -> Animation:
    def pose(seconds: float, moving: float) -> list[tuple[Floats, Floats]]:
        order = ("run", "walk", "idle") if moving > 2.2 else ("walk", "run", "idle") if moving > 0.05 else ("idle",)
        clip = next((gaits[gait] for gait in order if gait in gaits), None)
        world = node_matrices(model, clip, seconds)
        return [((p + shift) * factor, n) for p, n in (_gathered(model, group, world) for group in groups)]

    return pose


def _gathered(model: Model, group: list[Piece], world: Floats) -> tuple[Floats, Floats]:
    found = [piece_points(model, piece, world) for piece in group]
    return np.concatenate([p for p, _ in found]), np.concatenate([n for _, n in found])


def _joined(group: list[Piece], model: Model) -> Floats:
    world = node_matrices(model)
    starts = np.cumsum([0, *(len(piece.positions) for piece in group)])
    # A mirrored node turns its triangles inside out.
    turned = [
        piece.triangles[:, ::-1] if piece.skin < 0 and np.linalg.det(world[piece.node][:3, :3]) < 0.0 else piece.triangles
        for piece in group
    ]
    return np.concatenate([faces + start for faces, start in zip(turned, starts, strict=False)])


def _openness(placed: list[tuple[Floats, Floats]], groups: list[list[Piece]], model: Model) -> list[Floats]:
    starts = np.cumsum([0, *(len(points) for points, _ in placed)])
    faces = np.concatenate([_joined(group, model) + start for group, start in zip(groups, starts, strict=False)])
    points, normals = np.concatenate([p for p, _ in placed]), np.concatenate([n for _, n in placed])
    return np.split(openness(points, normals, faces), starts[1:-1])


def _part(name: str, index: int, group: list[Piece], model: Model, points: Floats, normals: Floats, light: Floats) -> Part:
    uv = None if group[0].uv is None else np.concatenate([piece.uv for piece in group if piece.uv is not None])
    paint = None if group[0].colour is None else np.concatenate([p.colour for p in group if p.colour is not None])
    finish = _finish(model, group[0].finish)
    placing = finish.placing.get("base", _IDENTITY)
    if uv is not None:
        uv = uv @ placing[:2, :2].T + placing[:2, 2]
    mesh = Mesh(
        positions=np.asarray(points, np.float32),
        normals=normals,
        triangles=_joined(group, model).astype(np.uint32),
        uv=None if uv is None else np.asarray(uv, np.float32),
        paint=None if paint is None else np.asarray(paint, np.float32),
        occlusion=np.asarray(light, np.float32),
    )
    return Part(
        name=f"{name}: {index}", shape=mesh, material=_material(finish, textured=uv is not None, painted=paint is not None)
    )


def _finish(model: Model, index: int) -> Finish:
    return model.finishes[index] if index >= 0 else Finish(metallic=0.0, roughness=0.6)


def _material(finish: Finish, *, textured: bool, painted: bool) -> Material:
    shader = {"OPAQUE": "asset", "MASK": "asset_cut", "BLEND": "asset_clear"}[finish.mode]
    values: dict[str, Value] = {
        "albedo": finish.colour[:3], "roughness": max(finish.roughness, 0.04), "metallic": finish.metallic,
        "emission": finish.emission,
    }  # fmt: skip
    if painted:
        values["painted"] = 1.0
    if finish.mode != "OPAQUE":
        values |= {"opacity": finish.colour[3], "cutoff": finish.cutoff}
    if "relief" in finish.pictures:
        values["relief"] = finish.relief
    return Material(
        shader=shader,
        values=values,
        textures=finish.pictures if textured else {},
        two_sided=finish.two_sided,
        casts_shadow=finish.mode != "BLEND",
    )


def _sound(finish: Finish) -> str:
    words = re.sub(r"[^a-z]", " ", finish.name.lower())
    named = next((sound for sound, cues in _SOUNDS.items() if any(cue in words for cue in cues.split())), "")
    return named or ("metal" if finish.metallic > 0.5 and "rough" not in finish.pictures else "plastic")


def _asked(call: ThingCall, longest: float) -> float:
    """The factor that the call's size asks for."""
    return float(call.size) / longest if isinstance(call.size, (int, float)) else sized(call)
