"""A glTF file as its JSON document and its buffers: GLB, or .gltf with files beside it or data within."""

import base64
import binascii
import json
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import unquote

from .limits import FILE_BYTES, JSON_BYTES, integer, items, mapping, refuse, word

__all__ = ["Container", "open_container"]

_MAGIC, _JSON, _BINARY = 0x46546C67, 0x4E4F534A, 0x004E4942
_SUPPORTED = {"KHR_materials_emissive_strength", "KHR_texture_transform", "KHR_mesh_quantization", "KHR_materials_unlit"}


@dataclass(frozen=True, kw_only=True, eq=False)
class Container:
    """The document with its binary data. `files` are the files beside it that it names, by their relative paths."""

    document: Mapping[str, Any]
    buffers: tuple[bytes, ...]
    folder: Path
    files: tuple[str, ...]

    def listed(self, name: str) -> list[Any]:
        """One of the document's top-level lists."""
        return items(self.document.get(name), name)

    def item(self, name: str, index: object) -> Mapping[str, Any]:
        """An entry of one of them, by an index that the document gives."""
        entries = self.listed(name)
        at = integer(index, f"an index into {name}", 0, max(len(entries) - 1, 0))
        if at >= len(entries):
            refuse(f"there is no {name}[{at}]")
        return mapping(entries[at], f"{name}[{at}]")

    def data(self, uri: str) -> bytes:
        """What a URI of the document holds: its own data, or a file in its own folder."""
        return _fetched(uri, self.folder)[0]


def open_container(path: Path) -> Container:
    """Read a .glb or .gltf file. Raises `AssetRefused`."""
    raw = _bytes_of(path)
    document, binary = _glb(raw) if raw[:4] == b"glTF" else (_parsed(raw), None)
    asset = mapping(document.get("asset"), "asset")
    if not str(asset.get("version", "")).startswith("2."):
        refuse(f"it is glTF {str(asset.get('version'))[:20]!r}; 2.0 is read")
    needed = {word(name, "extensionsRequired") for name in items(document.get("extensionsRequired"), "extensionsRequired")}
    if needed - _SUPPORTED:
        refuse(f"it needs {', '.join(sorted(needed - _SUPPORTED))}, which is not supported")
    buffers, files, total = [], [], 0
    for index, entry in enumerate(items(document.get("buffers"), "buffers", 64)):
        data, name = _buffer(mapping(entry, f"buffers[{index}]"), index, binary, path.parent)
        total += len(data)
        if total > FILE_BYTES:
            refuse(f"its buffers have more than {FILE_BYTES >> 20} MiB")
        buffers.append(data)
        files += [name] if name else []
    for entry in items(document.get("images"), "images", 256):
        uri = mapping(entry, "an image").get("uri")
        if uri is not None and (name := _named(word_of(uri), path.parent)):
            files.append(name)
    return Container(document=document, buffers=tuple(buffers), folder=path.parent, files=tuple(dict.fromkeys(files)))


def _bytes_of(path: Path) -> bytes:
    try:
        if not path.is_file():
            refuse(f"there is no file {path.name}")
        if path.stat().st_size > FILE_BYTES:
            refuse(f"{path.name} has more than {FILE_BYTES >> 20} MiB")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        refuse(str(error) if isinstance(error, ValueError) else f"{path.name} cannot be read: {error.strerror}")


def _glb(raw: bytes) -> tuple[Mapping[str, Any], bytes | None]:
    if len(raw) < 20:
        refuse("the GLB is cut off in its header")
    _, version, length = struct.unpack_from("<III", raw)
    if version != 2:
        refuse(f"it is a GLB of version {version}; 2 is read")
    if length != len(raw):
        refuse(f"the GLB says it has {length} bytes and has {len(raw)}")
    chunks: list[tuple[int, bytes]] = []
    at = 12
    while at + 8 <= length and len(chunks) < 16:
        size, kind = struct.unpack_from("<II", raw, at)
        if at + 8 + size > length:
            refuse("a chunk of the GLB reaches past its end")
        chunks.append((kind, raw[at + 8 : at + 8 + size]))
        at += 8 + size
    if not chunks or chunks[0][0] != _JSON:
        refuse("the GLB does not begin with its document")
    binary = chunks[1][1] if len(chunks) > 1 and chunks[1][0] == _BINARY else None
    return _parsed(chunks[0][1]), binary


def _parsed(text: bytes) -> Mapping[str, Any]:
    if len(text) > JSON_BYTES:
        refuse(f"its document has more than {JSON_BYTES >> 20} MiB")
    try:
        return mapping(json.loads(text.decode("utf-8-sig")), "the document")
    except RecursionError:
        refuse("its document is nested too deeply")
    except UnicodeDecodeError:
        refuse("it is neither GLB nor UTF-8 text")
    except json.JSONDecodeError as error:
        refuse(f"its document is not JSON: {error.msg} at {error.pos}")
    except ValueError as error:  # numbers of thousands of digits, and our own refusals
        refuse(str(error)[:200])


def _buffer(entry: Mapping[str, Any], index: int, binary: bytes | None, folder: Path) -> tuple[bytes, str]:
    length = integer(entry.get("byteLength"), f"buffers[{index}].byteLength", 1, FILE_BYTES)
    if "uri" in entry:
        data, name = _fetched(word_of(entry["uri"]), folder)
    elif index == 0 and binary is not None:
        data, name = binary, ""
    else:
        refuse(f"buffers[{index}] has no data")
    if len(data) < length:
        refuse(f"buffers[{index}] says {length} bytes and has {len(data)}")
    return data[:length], name


def word_of(uri: object) -> str:
    """A URI; one with data in it may be long."""
    if isinstance(uri, str) and uri.startswith("data:"):
        return uri
    return word(uri, "a URI")


def _fetched(uri: str, folder: Path) -> tuple[bytes, str]:
    name = _named(uri, folder)
    if name:
        return _bytes_of(folder / name), name
    head, comma, body = uri.partition(",")
    if not comma or not head.endswith(";base64"):
        refuse("a data URI is not in base64")
    try:
        return base64.b64decode(body, validate=True), ""
    except (binascii.Error, ValueError):
        refuse("a data URI is not valid base64")


def _named(uri: str, folder: Path) -> str:
    """The relative path that a URI names, "" for one that carries its data. Nothing outside the folder, nothing remote."""
    if uri.startswith("data:"):
        return ""
    plain = unquote(uri)
    path = PurePosixPath(plain)
    if ":" in plain or "\\" in plain or "\0" in plain or plain.startswith("/"):
        refuse(f"it names {plain[:80]!r}: only files beside it are read")
    if ".." in path.parts or not path.parts:
        refuse(f"it names {plain[:80]!r}, outside its own folder")
    try:
        whole, home = (folder / path).resolve(), folder.resolve()
    except (OSError, RuntimeError):
        refuse(f"it names {plain[:80]!r}, which cannot be followed")
    if not whole.is_relative_to(home):
        refuse(f"it names {plain[:80]!r}, which leads outside its own folder")
    return str(path)
