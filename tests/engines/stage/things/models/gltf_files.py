"""glTF files made for tests: a box on a node, textured, walking if wanted."""

import base64
import io
import json
import struct
from typing import Any

import numpy as np
from PIL import Image

CORNERS = np.array([[x, y, z] for x in (-0.5, 0.5) for y in (0, 1) for z in (-0.5, 0.5)], np.float32)
FACES = np.array(
    [[0, 1, 3], [0, 3, 2], [4, 6, 7], [4, 7, 5], [0, 4, 5], [0, 5, 1],
     [2, 3, 7], [2, 7, 6], [0, 2, 6], [0, 6, 4], [1, 5, 7], [1, 7, 3]],
    np.uint16,
)  # fmt: skip


def picture(colour: tuple[int, int, int], side: int = 8) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (side, side), colour).save(out, "PNG")
    return out.getvalue()


def document(*, walks: bool = False) -> tuple[dict[str, Any], bytes]:
    """A red-textured box of one metre two metres up; with `walks`, an animation lifts it by a metre in a second."""
    chunks: list[bytes] = []
    views: list[dict[str, int]] = []

    def view(data: bytes) -> int:
        start = sum(map(len, chunks))
        chunks.append(data + b"\0" * (-len(data) % 4))
        views.append({"buffer": 0, "byteOffset": start, "byteLength": len(data)})
        return len(views) - 1

    accessors = [
        {"bufferView": view(CORNERS.tobytes()), "componentType": 5126, "count": 8, "type": "VEC3"},
        {"bufferView": view(FACES.tobytes()), "componentType": 5123, "count": 36, "type": "SCALAR"},
        {"bufferView": view(np.zeros((8, 2), np.float32).tobytes()), "componentType": 5126, "count": 8, "type": "VEC2"},
    ]
    image = view(picture((200, 20, 20)))
    made: dict[str, Any] = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0]}],
        "nodes": [{"translation": [0, 2, 0], "children": [1]}, {"mesh": 0}],
        "meshes": [
            {"primitives": [{"attributes": {"POSITION": 0, "TEXCOORD_0": 2}, "indices": 1, "material": 0}]},
        ],
        "materials": [
            {"name": "Oak wood", "pbrMetallicRoughness": {"baseColorTexture": {"index": 0}, "metallicFactor": 0.0}},
        ],
        "textures": [{"source": 0}],
        "images": [{"bufferView": image, "mimeType": "image/png"}],
        "accessors": accessors,
        "bufferViews": views,
    }
    if walks:
        times, lifts = np.array([0, 1], np.float32), np.array([[0, 0, 0], [0, 1, 0]], np.float32)
        accessors.append({"bufferView": view(times.tobytes()), "componentType": 5126, "count": 2, "type": "SCALAR"})
        accessors.append({"bufferView": view(lifts.tobytes()), "componentType": 5126, "count": 2, "type": "VEC3"})
        made["animations"] = [
            {
                "name": "Walk",
                "samplers": [{"input": 3, "output": 4}],
                "channels": [{"sampler": 0, "target": {"node": 1, "path": "translation"}}],
            }
        ]
    binary = b"".join(chunks)
    made["buffers"] = [{"byteLength": len(binary)}]
    return made, binary


def glb(made: dict[str, Any], binary: bytes) -> bytes:
    text = json.dumps(made).encode()
    text += b" " * (-len(text) % 4)
    whole = struct.pack("<II", len(text), 0x4E4F534A) + text + struct.pack("<II", len(binary), 0x004E4942) + binary
    return struct.pack("<III", 0x46546C67, 2, 12 + len(whole)) + whole


def embedded(made: dict[str, Any], binary: bytes) -> bytes:
    """The same as .gltf with its buffer within."""
    uri = "data:application/octet-stream;base64," + base64.b64encode(binary).decode()
    return json.dumps({**made, "buffers": [{"byteLength": len(binary), "uri": uri}]}).encode()


def waving() -> tuple[dict[str, Any], bytes]:
    """A glowing violet pole of two metres on two bones, skinned; an animation bends its upper half from side to side in 1 s."""
    rows = np.linspace(0.0, 2.0, 9)
    ring = np.array([[x, z] for x, z in ((-0.2, -0.2), (0.2, -0.2), (0.2, 0.2), (-0.2, 0.2))])
    points = np.array([[x, y, z] for y in rows for x, z in ring], np.float32)
    faces = np.array(
        [
            corner
            for row in range(8)
            for k in range(4)
            for corner in (
                [row * 4 + k, row * 4 + 4 + k, row * 4 + (k + 1) % 4],
                [row * 4 + (k + 1) % 4, row * 4 + 4 + k, row * 4 + 4 + (k + 1) % 4],
            )
        ],
        np.uint16,
    )
    upper = np.clip((points[:, 1] - 0.75) / 0.5, 0.0, 1.0)
    weights = np.stack([1.0 - upper, upper, np.zeros_like(upper), np.zeros_like(upper)], axis=1).astype(np.float32)
    bones = np.tile(np.array([0, 1, 0, 0], np.uint8), (len(points), 1))
    inverse = np.tile(np.eye(4, dtype=np.float32), (2, 1, 1))
    inverse[1, 1, 3] = -1.0
    times = np.array([0.0, 0.25, 0.75, 1.0], np.float32)
    half = np.radians(50.0) / 2.0
    turns = np.array([[0, 0, s * np.sin(half), np.cos(half)] for s in (0.0, 1.0, -1.0, 0.0)], np.float32)
    turns[[0, 3]] = (0.0, 0.0, 0.0, 1.0)
    chunks: list[bytes] = []
    views: list[dict[str, int]] = []

    def accessor(data: np.ndarray, kind: int, shape: str) -> dict[str, Any]:
        start, raw = sum(map(len, chunks)), data.tobytes()
        chunks.append(raw + b"\0" * (-len(raw) % 4))
        views.append({"buffer": 0, "byteOffset": start, "byteLength": len(raw)})
        bounds = {"min": data.min(axis=0).tolist(), "max": data.max(axis=0).tolist()} if shape == "VEC3" else {}
        return {"bufferView": len(views) - 1, "componentType": kind, "count": len(data), "type": shape, **bounds}

    made: dict[str, Any] = {
        "asset": {"version": "2.0"},
        "scene": 0,
        "scenes": [{"nodes": [0, 1]}],
        "nodes": [{"mesh": 0, "skin": 0}, {"children": [2]}, {"translation": [0, 1, 0]}],
        "skins": [{"joints": [1, 2], "inverseBindMatrices": 4}],
        "meshes": [
            {"primitives": [{"attributes": {"POSITION": 0, "JOINTS_0": 2, "WEIGHTS_0": 3}, "indices": 1, "material": 0}]}
        ],
        "materials": [
            {
                "name": "plastic",
                "emissiveFactor": [0.8, 0.0, 1.0],
                "pbrMetallicRoughness": {"baseColorFactor": [0.6, 0.0, 0.8, 1.0], "metallicFactor": 0.0},
            }
        ],
        "accessors": [
            accessor(points, 5126, "VEC3"),
            {**accessor(faces.ravel(), 5123, "SCALAR")},
            accessor(bones, 5121, "VEC4"),
            accessor(weights, 5126, "VEC4"),
            accessor(np.swapaxes(inverse, 1, 2).copy(), 5126, "MAT4"),
            accessor(times, 5126, "SCALAR"),
            accessor(turns, 5126, "VEC4"),
        ],
        "animations": [
            {
                "name": "Sway",
                "samplers": [{"input": 5, "output": 6}],
                "channels": [{"sampler": 0, "target": {"node": 2, "path": "rotation"}}],
            }
        ],
        "bufferViews": views,
    }
    binary = b"".join(chunks)
    made["buffers"] = [{"byteLength": len(binary)}]
    return made, binary
