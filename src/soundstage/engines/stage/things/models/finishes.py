"""A model's metallic-roughness materials."""

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...scene import Floats
from .container import Container
from .limits import integer, items, mapping, number, numbers, refuse, word
from .model import Finish
from .pictures import Pictures

__all__ = ["read_finishes"]

_MODES = ("OPAQUE", "MASK", "BLEND")


def read_finishes(container: Container, pictures: Pictures) -> tuple[Finish, ...]:
    """All materials, with their pictures unpacked."""
    return tuple(_finish(mapping(entry, "a material"), pictures) for entry in container.listed("materials"))


def _finish(entry: Mapping[str, Any], pictures: Pictures) -> Finish:
    metal = mapping(entry.get("pbrMetallicRoughness", {}), "pbrMetallicRoughness")
    more = mapping(entry.get("extensions", {}), "extensions")
    strength = mapping(more.get("KHR_materials_emissive_strength", {}), "KHR_materials_emissive_strength")
    gain = number(strength.get("emissiveStrength", 1.0), "emissiveStrength", 0.0, 1e5)
    glow = numbers(entry.get("emissiveFactor", [0, 0, 0]), "emissiveFactor", 3, 0.0, 1.0)
    mode = entry.get("alphaMode", "OPAQUE")
    if mode not in _MODES:
        refuse("a material's alphaMode is not one of glTF's")
    found: dict[str, NDArray[np.uint8]] = {}
    placing: dict[str, Floats] = {}
    for name, holder, key in (
        ("base", metal, "baseColorTexture"),
        ("rough", metal, "metallicRoughnessTexture"),
        ("relief", entry, "normalTexture"),
        ("glow", entry, "emissiveTexture"),
        ("shade", entry, "occlusionTexture"),
    ):
        if key in holder:
            info = mapping(holder[key], key)
            if integer(info.get("texCoord", 0), f"{key}'s texCoord", 0, 7) > 0:
                continue  # a second set of coordinates carries baked light, which our own replaces
            found[name] = pictures.texture(info.get("index"))
            placing[name] = _placed(mapping(info.get("extensions", {}), "extensions"))
    relief = mapping(entry.get("normalTexture", {}), "normalTexture")
    return Finish(
        name=word(entry.get("name", ""), "a material's name"),
        colour=numbers(metal.get("baseColorFactor", [1, 1, 1, 1]), "baseColorFactor", 4, 0.0, 1.0),  # type: ignore[arg-type]
        metallic=number(metal.get("metallicFactor", 1.0), "metallicFactor", 0.0, 1.0),
        roughness=number(metal.get("roughnessFactor", 1.0), "roughnessFactor", 0.0, 1.0),
        emission=(glow[0] * gain, glow[1] * gain, glow[2] * gain),
        relief=number(relief.get("scale", 1.0), "a normal texture's scale", -16.0, 16.0),
        mode=mode,
        cutoff=number(entry.get("alphaCutoff", 0.5), "alphaCutoff", 0.0, 1.0),
        two_sided=entry.get("doubleSided") is True,
        pictures=found,
        placing=placing,
    )


def _placed(extensions: Mapping[str, Any]) -> Floats:
    """(3, 3) on (u, v, 1), as KHR_texture_transform has it: scaled, turned, then shifted."""
    own = mapping(extensions.get("KHR_texture_transform", {}), "KHR_texture_transform")
    items(own.get("offset"), "offset")
    u, v = numbers(own.get("offset", [0, 0]), "offset", 2)
    across, along = numbers(own.get("scale", [1, 1]), "scale", 2)
    angle = number(own.get("rotation", 0.0), "rotation")
    c, s = math.cos(angle), math.sin(angle)
    return np.array([[c * across, s * along, u], [-s * across, c * along, v], [0, 0, 1]], np.float32)
