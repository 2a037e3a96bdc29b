"""The contract's two image-to-video bodies, through the API, on pictures uploaded by presigned URL, to the decoded clip."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import numpy as np
import pytest
import skimage
from numpy.typing import NDArray
from PIL import Image
from tests.end_to_end.test_serve import program, read
from tests.engines.stage.photo.conftest import landscape

from soundstage.client import Client
from soundstage.engines.stage import photo
from soundstage.media import frames, probe

SMALL = f"{Path(__file__).parents[1] / 'engines' / 'small.py'}:Small"
SIZE = (320, 180)
LION = """{
  "model": "bytedance-seedance-2-0-image-to-video-fast",
  "version": "0.0.1",
  "input": {
    "prompt": "Camera slowly pushes from wide to medium close-up as the lion roars at golden hour. Warm amber light rakes across the mane. Narrator (weathered British male, 50s): \\"He has ruled this land for seven years.\\"",
    "image_url": "https://your-cdn.example.com/lion.jpg",
    "resolution": "720p",
    "duration": "8",
    "aspect_ratio": "16:9",
    "generate_audio": true
  }
}"""  # noqa: E501 - as the contract has it
TRANSITION = """{
  "model": "bytedance-seedance-2-0-image-to-video-fast",
  "version": "0.0.1",
  "input": {
    "prompt": "Smooth parallax zoom through the scene, crossfading into the second look",
    "image_url": "https://your-cdn.example.com/frame-start.jpg",
    "end_image_url": "https://your-cdn.example.com/frame-end.jpg",
    "duration": "6",
    "resolution": "720p"
  }
}"""


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str]]:
    """A server's address and a key."""
    folder = tmp_path_factory.mktemp("house")
    with program("serve", "--port", "0", "--data", str(folder), "--engine", SMALL) as server:
        yield read(server, r"serves at (\S+)"), read(server, r"API key.*: (\S+)")


def presigned(url: str, key: str, picture: Path) -> str:
    """Upload as the contract says: ask for a place, PUT the bytes there; gives the URL to name in a body."""
    kind = "image/png" if picture.suffix == ".png" else "image/jpeg"
    asked = httpx2.post(f"{url}/v1/upload/presign", json={"content_type": kind}, headers={"X-API-Key": key})
    place = asked.raise_for_status().json()
    put = httpx2.put(place["presigned_url"], content=picture.read_bytes(), headers=place["required_headers"])
    assert put.status_code in (200, 201, 204)
    return str(place["public_url"])


def made(url: str, key: str, body: str, folder: Path) -> tuple[dict[str, Any], Path]:
    """Create, poll until it is over, download."""
    headers = {"X-API-Key": key, "Content-Type": "application/json"}
    created = httpx2.post(f"{url}/v1/prediction", content=body, headers=headers).raise_for_status().json()
    until = time.monotonic() + 240
    while True:
        answer: dict[str, Any] = httpx2.get(f"{url}/v1/prediction/{created['predictionID']}", headers=headers).json()
        if answer["status"] != "processing":
            break
        assert time.monotonic() < until, "it does not end"
        time.sleep(0.3)
    assert answer["status"] == "success", answer
    with Client(url, key) as client:
        return answer, client.download(answer["output"], folder / "clip.mp4")


def decibels(frame: NDArray[np.uint8], picture: NDArray[np.uint8]) -> float:
    error = float(np.mean((frame[..., :3].astype(float) - picture) ** 2))
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


def test_the_body_with_one_picture(house: tuple[str, str], tmp_path: Path) -> None:
    url, key = house
    picture = Path(skimage.__file__).parent / "data" / "chelsea.png"
    body = LION.replace("https://your-cdn.example.com/lion.jpg", presigned(url, key, picture))
    answer, clip = made(url, key, body, tmp_path)
    facts = probe(clip)
    assert (facts.frames, facts.width, facts.height) == (192, *SIZE)
    assert facts.audio_codec == "aac"
    assert answer["metrics"]["cost"] == pytest.approx(8 * 0.2419)
    seen = list(frames(clip))
    assert decibels(seen[0], photo.look(picture, *SIZE).picture) >= 36
    assert np.abs(seen[-1].astype(int) - seen[0]).mean() > 4


def test_the_body_with_two_pictures(house: tuple[str, str], tmp_path: Path) -> None:
    url, key = house
    first, last = Path(skimage.__file__).parent / "data" / "coffee.png", tmp_path / "end.png"
    Image.fromarray(landscape(480, 400)).save(last)
    body = TRANSITION.replace("https://your-cdn.example.com/frame-start.jpg", presigned(url, key, first))
    body = body.replace("https://your-cdn.example.com/frame-end.jpg", presigned(url, key, last))
    assert "example.com" not in json.loads(body)["input"]["image_url"]
    _, clip = made(url, key, body, tmp_path)
    facts = probe(clip)
    seen = list(frames(clip))
    assert (facts.frames, len(seen)) == (144, 144)
    size = (facts.width, facts.height)
    assert decibels(seen[0], photo.look(first, *size).picture) >= 36
    assert decibels(seen[-1], photo.look(last, *size).picture) >= 34
