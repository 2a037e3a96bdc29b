"""The pictures in a model: their size is known before they are unpacked."""

import io
import warnings
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from .accessors import Accessors
from .container import Container, word_of
from .limits import PIXELS, SIDE, refuse

__all__ = ["Pictures"]

_LARGEST = 1024  # pixels of a side that a texture is brought down to


class Pictures:
    """Decodes PNG and JPEG images by texture index, with a budget of pixels for all."""

    def __init__(self, container: Container, accessors: Accessors) -> None:
        self._container, self._accessors = container, accessors
        self._left = PIXELS
        self._images: dict[int, NDArray[np.uint8]] = {}

    def texture(self, index: object) -> NDArray[np.uint8]:
        """(h, w, 4) pixels, the first row at v = 0."""
        source = self._container.item("textures", index).get("source")
        if source is None:
            refuse("a texture has no PNG or JPEG image")
        image = self._container.item("images", source)
        at = int(source)
        if at not in self._images:
            self._images[at] = self._decoded(image, f"images[{at}]")
        return self._images[at]

    def _decoded(self, image: Mapping[str, Any], what: str) -> NDArray[np.uint8]:
        if "uri" in image:
            raw = self._container.data(word_of(image["uri"]))
        else:
            raw = self._accessors.view(image.get("bufferView"), what)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                with Image.open(io.BytesIO(raw), formats=("PNG", "JPEG")) as picture:
                    self._spend(picture.size, what)
                    plain = picture.convert("RGBA")
        except (OSError, ValueError, SyntaxError, EOFError, MemoryError, Image.DecompressionBombError) as error:
            refuse(str(error) if str(error).startswith(what) else f"{what} is not a whole PNG or JPEG")
        if max(plain.size) > _LARGEST:
            plain.thumbnail((_LARGEST, _LARGEST), Image.Resampling.LANCZOS)
        return np.asarray(plain, np.uint8)

    def _spend(self, size: tuple[int, int], what: str) -> None:
        self._left -= size[0] * size[1]
        if max(size) > SIDE or self._left < 0:
            refuse(f"{what} has {size[0]} × {size[1]} pixels, more than is allowed")
