"""Accessors: typed arrays over the buffers, every bound checked before a byte is read."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .container import Container
from .limits import VALUES, integer, mapping, refuse

__all__ = ["Accessors"]

_TYPES = {5120: np.int8, 5121: np.uint8, 5122: np.int16, 5123: np.uint16, 5125: np.uint32, 5126: np.float32}
_WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT4": 16}
_LARGEST = {np.int8: 127.0, np.uint8: 255.0, np.int16: 32767.0, np.uint16: 65535.0}

Array = NDArray[Any]


class Accessors:
    """Reads the accessors of one container, each once, with a budget for all together."""

    def __init__(self, container: Container) -> None:
        self._container = container
        self._read: dict[int, Array] = {}
        self._left = VALUES

    def floats(self, index: object, what: str, *widths: int) -> NDArray[np.float32]:
        """(N, width) finite numbers; whole numbers are read as the shares of their range that they stand for."""
        values, entry = self._raw(index, what)
        if values.shape[1] not in widths:
            refuse(f"{what} has {values.shape[1]} numbers each")
        if values.dtype == np.float32:
            if not np.isfinite(values).all():
                refuse(f"{what} has values that are not numbers")
            return np.ascontiguousarray(values)
        scale = _LARGEST.get(values.dtype.type, 1.0) if entry.get("normalized") else 1.0
        return np.asarray(np.maximum(values.astype(np.float32) / scale, -1.0 if scale > 1.0 else -np.inf), np.float32)

    def whole(self, index: object, what: str, width: int, most: int) -> NDArray[np.int64]:
        """(N, width) whole numbers below `most`."""
        values, _ = self._raw(index, what)
        if values.dtype == np.float32 or values.shape[1] != width:
            refuse(f"{what} are not whole numbers")
        if len(values) and (int(values.max()) >= most or int(values.min()) < 0):
            refuse(f"{what} point past the {most} there are")
        return values.astype(np.int64)

    def view(self, index: object, what: str) -> bytes:
        """The bytes of a buffer view."""
        view = self._container.item("bufferViews", index)
        buffers = self._container.buffers
        if not buffers:
            refuse(f"{what} has no buffer")
        buffer = buffers[integer(view.get("buffer"), f"{what}'s buffer", 0, len(buffers) - 1)]
        start = integer(view.get("byteOffset", 0), f"{what}'s byteOffset")
        length = integer(view.get("byteLength"), f"{what}'s byteLength", 1)
        if start + length > len(buffer):
            refuse(f"{what} reaches past the end of its buffer")
        return buffer[start : start + length]

    def _raw(self, index: object, what: str) -> tuple[Array, Mapping[str, Any]]:
        entry = self._container.item("accessors", index)
        at = integer(index, what)
        if at not in self._read:
            self._read[at] = self._values(entry, what)
        return self._read[at], entry

    def _values(self, entry: Mapping[str, Any], what: str) -> Array:
        kind = _TYPES.get(integer(entry.get("componentType"), f"{what}'s componentType"))
        width = _WIDTHS.get(str(entry.get("type")))
        if kind is None or width is None:
            refuse(f"{what} is of a type that glTF does not have")
        count = integer(entry.get("count"), f"{what}'s count", 1, VALUES)
        self._left -= count * width
        if self._left < 0:
            refuse(f"it has more than {VALUES} numbers")
        values: Array = np.zeros((count, width), kind)
        if "bufferView" in entry:
            offset = integer(entry.get("byteOffset", 0), f"{what}'s byteOffset")
            stride = self._container.item("bufferViews", entry["bufferView"]).get("byteStride", 0)
            values = self._strided(self.view(entry["bufferView"], what), np.dtype(kind), (count, width), offset, stride, what)
        if "sparse" in entry:
            values = self._patched(values, mapping(entry["sparse"], f"{what}'s sparse"), what)
        return values

    def _strided(
        self, data: bytes, kind: np.dtype[Any], shape: tuple[int, int], offset: int, stride: object, what: str
    ) -> Array:
        size = kind.itemsize * shape[1]
        step = integer(stride, f"{what}'s byteStride", 0, 252) or size
        if step < size:
            refuse(f"{what} overlaps itself")
        if offset + step * (shape[0] - 1) + size > len(data):
            refuse(f"{what} reaches past the end of its buffer view")
        rows = np.ndarray((shape[0], size), np.uint8, data, offset, (step, 1))
        return np.ascontiguousarray(rows).view(kind.newbyteorder("<")).reshape(shape).astype(kind)

    def _patched(self, values: Array, sparse: Mapping[str, Any], what: str) -> Array:
        count = integer(sparse.get("count"), f"{what}'s sparse count", 1, len(values))
        where, fresh = mapping(sparse.get("indices"), "sparse indices"), mapping(sparse.get("values"), "sparse values")
        kind = _TYPES.get(integer(where.get("componentType"), "sparse componentType"))
        if kind not in (np.uint8, np.uint16, np.uint32):
            refuse(f"{what}'s sparse indices are of a wrong type")
        at = self._strided(
            self.view(where.get("bufferView"), what), np.dtype(kind), (count, 1),
            integer(where.get("byteOffset", 0), "sparse byteOffset"), 0, what,
        )[:, 0]  # fmt: skip
        if int(at.max()) >= len(values):
            refuse(f"{what}'s sparse indices point past its end")
        shape = (count, values.shape[1])
        offset = integer(fresh.get("byteOffset", 0), "sparse byteOffset")
        patched = values.copy()
        patched[at] = self._strided(self.view(fresh.get("bufferView"), what), values.dtype, shape, offset, 0, what)
        return patched
