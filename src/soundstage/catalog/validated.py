"""An input that passed: typed, with defaults filled in."""

import hashlib
import json
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self

__all__ = ["ValidatedInput", "ValidatedRequest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidatedInput:
    """What to make, as the model understood it. `seconds` is None for `auto`; `image_url` is set for image-to-video alone."""

    model: str
    prompt: str
    image_url: str | None = None
    end_image_url: str | None = None
    resolution: Literal["480p", "720p"] = "720p"
    seconds: int | None = None
    aspect_ratio: Literal["auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"] = "auto"
    generate_audio: bool = True
    quality: Literal["draft", "standard", "fine"] = "standard"
    stems: bool = False
    screenplay: dict[str, Any] | None = None
    seed: str | None = None
    end_user_id: str | None = None

    def seed_number(self, fallback: str) -> int:
        """The seed as an engine takes it, 0 ≤ n < 2⁶³: a number is itself, other text is hashed, none hashes `fallback`
        (the prediction's id, so that a second attempt makes the same clip)."""
        if self.seed is not None and self.seed.isascii() and self.seed.isdigit() and int(self.seed) < 2**63:
            return int(self.seed)
        text = fallback if self.seed is None else self.seed
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8]) >> 1

    def to_json(self) -> str:
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Self:
        return cls(**json.loads(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidatedRequest:
    """A whole create body that passed. `raw_input` is the input as it was sent; the webhook is None where it was empty."""

    input: ValidatedInput
    raw_input: dict[str, object]
    webhook_url: str | None = None
    webhook_secret: str | None = None

    @property
    def model(self) -> str:
        return self.input.model
