"""Malformed and hostile models are refused with a reason; nothing else is ever raised."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from soundstage.engines.stage.things.models import AssetRefused, Packs, read_model

from .gltf_files import document, embedded, glb, picture

Wreck = Callable[[dict[str, Any]], None]


def _set(*path: Any, to: Any) -> Wreck:
    def wreck(made: dict[str, Any]) -> None:
        at: Any = made
        for key in path[:-1]:
            at = at[key]
        at[path[-1]] = to

    return wreck


def _deep(made: dict[str, Any]) -> None:
    made["nodes"] = [{"children": [i + 1]} for i in range(200)] + [{"mesh": 0}]


_SPARSE = {"count": 1, "indices": {"bufferView": 1, "componentType": 5123}, "values": {"bufferView": 0}}

_FAR = {**_SPARSE, "indices": {"bufferView": 0, "componentType": 5125}}

WRECKS: dict[str, tuple[Wreck, str]] = {
    "a cycle": (_set("nodes", 1, "children", to=[0]), "root"),
    "its own child": (_set("nodes", 1, "children", to=[1]), "two nodes"),
    "too deep": (_deep, "nested"),
    "past the view": (_set("accessors", 0, "count", to=9), "past the end"),
    "an enormous count": (_set("accessors", 0, "count", to=10**12), "count"),
    "past the buffer": (_set("bufferViews", 0, "byteLength", to=10**9), "past the end"),
    "a negative offset": (_set("accessors", 0, "byteOffset", to=-4), "byteOffset"),
    "overlapping stride": (_set("bufferViews", 0, "byteStride", to=4), "overlaps"),
    "points that are not there": (_set("accessors", 0, "count", to=4), "point past"),
    "no such mesh": (_set("nodes", 1, "mesh", to=7), "index into meshes"),
    "an infinite place": (_set("nodes", 0, "translation", to=[float("inf"), 0, 0]), "outside"),
    "a word for a number": (_set("nodes", 0, "scale", to=["1", 1, 1]), "not a number"),
    "a remote buffer": (_set("buffers", 0, "uri", to="https://example.org/a.bin"), "only files beside"),
    "a file: address": (_set("buffers", 0, "uri", to="file:///etc/passwd"), "only files beside"),
    "an absolute path": (_set("buffers", 0, "uri", to="/etc/passwd"), "only files beside"),
    "a path out of its folder": (_set("buffers", 0, "uri", to="../a.bin"), "outside"),
    "the same, disguised": (_set("buffers", 0, "uri", to="%2e%2e/a.bin"), "outside"),
    "bad base64": (_set("buffers", 0, "uri", to="data:;base64,@@@"), "base64"),
    "sparse past its end": (_set("accessors", 0, "sparse", to=_FAR), "past"),
    "sparse of too many": (_set("accessors", 0, "sparse", to={**_SPARSE, "count": 99}), "sparse count"),
    "an unknown need": (_set("extensionsRequired", to=["KHR_draco_mesh_compression"]), "not supported"),
    "no triangles": (_set("meshes", 0, "primitives", to=[]), "no triangles"),
    "another glTF": (_set("asset", to={"version": "1.0"}), "2.0"),
    "an image of text": (_set("images", 0, "bufferView", to=0), "PNG or JPEG"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRECKS)
def test_each_wreck_is_refused_with_its_reason(name: str, tmp_path: Path) -> None:
    wreck, reason = WRECKS[name]
    made, binary = document()
    made = copy.deepcopy(made)
    wreck(made)
    path = tmp_path / "a.glb"
    path.write_bytes(glb(made, binary))
    with pytest.raises(AssetRefused, match=reason):
        read_model(path)
    with pytest.raises(AssetRefused):
        Packs(tmp_path / "assets").add(path)
    assert not list((tmp_path / "assets").glob("**/*")), "a refused model leaves nothing behind"


def test_positions_that_are_no_numbers(tmp_path: Path) -> None:
    made, binary = document()
    path = tmp_path / "a.glb"
    path.write_bytes(glb(made, np.float32(np.nan).tobytes() + binary[4:]))
    with pytest.raises(AssetRefused, match="not numbers"):
        read_model(path)


def test_a_link_that_leads_outside(tmp_path: Path) -> None:
    made, binary = document()
    (tmp_path / "secret.bin").write_bytes(binary)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.bin").symlink_to(tmp_path / "secret.bin")
    made["buffers"][0]["uri"] = "a.bin"
    (tmp_path / "in" / "a.gltf").write_text(json.dumps(made))
    with pytest.raises(AssetRefused, match="leads outside"):
        read_model(tmp_path / "in" / "a.gltf")


def test_an_image_too_large_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    made, binary = document()
    bomb = picture((0, 0, 0), 9000)
    made["bufferViews"].append({"buffer": 0, "byteOffset": len(binary), "byteLength": len(bomb)})
    made["images"][0]["bufferView"] = len(made["bufferViews"]) - 1
    made["buffers"][0]["byteLength"] = len(binary) + len(bomb)
    path = tmp_path / "a.glb"
    path.write_bytes(glb(made, binary + bomb))
    with pytest.raises(AssetRefused, match="pixels"):
        read_model(path)


@given(data=st.data())
@settings(max_examples=150, deadline=5000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_read_or_refused(data: st.DataObject, tmp_path: Path) -> None:
    walks, within = data.draw(st.booleans()), data.draw(st.booleans())
    whole = bytearray((embedded if within else glb)(*document(walks=walks)))
    for at, value in data.draw(st.lists(st.tuples(st.integers(0, len(whole) - 1), st.integers(0, 255)), max_size=6)):
        whole[at] = value
    if data.draw(st.booleans()):
        whole = whole[: data.draw(st.integers(0, len(whole)))]
    path = tmp_path / ("a.gltf" if within else "a.glb")
    path.write_bytes(whole)
    refusal = "none"
    try:
        read_model(path)
    except AssetRefused as error:
        refusal = str(error)
    assert refusal


_JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 2**33) | st.floats() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)


@given(data=st.data())
@settings(max_examples=250, deadline=5000, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_value_anywhere_is_read_or_refused(data: st.DataObject, tmp_path: Path) -> None:
    made, binary = document(walks=True)
    made = json.loads(json.dumps(made))
    at: Any = made
    while isinstance(at, (dict, list)) and at:
        key = data.draw(st.sampled_from(sorted(at) if isinstance(at, dict) else list(range(len(at)))))
        if not isinstance(at[key], (dict, list)) or not at[key] or data.draw(st.integers(0, 3)) == 0:
            at[key] = data.draw(_JUNK)
            break
        at = at[key]
    path = tmp_path / "a.glb"
    path.write_bytes(glb(made, binary))
    refusal = "none"
    try:
        read_model(path)
    except AssetRefused as error:
        refusal = str(error)
    assert refusal
