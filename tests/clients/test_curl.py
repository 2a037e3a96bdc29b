"""The three commands of the published contract, host replaced and nothing else."""

import json
import os
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

import httpx2
import pytest

HERE = Path(__file__).parent
HOSTED = "https://api.eachlabs.ai"
PICTURE = "https://your-cdn.example.com/lion.jpg"

pytestmark = pytest.mark.skipif(shutil.which("curl") is None, reason="no curl here: apt-get install curl")


def shell(place: Any, name: str, **replaced: str) -> dict[str, Any]:
    """Run a command of the contract; gives the JSON that it prints."""
    command = (HERE / "curl" / f"{name}.sh").read_text(encoding="utf-8")
    assert HOSTED in command
    command = command.replace(HOSTED, place.url)
    for old, new in replaced.items():
        assert old in command
        command = command.replace(old, new)
    environment = os.environ | {"EACHLABS_API_KEY": place.key}
    done = subprocess.run(["bash", "-c", command], env=environment, capture_output=True, text=True, timeout=60, check=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def ended(place: Any, created: dict[str, Any]) -> dict[str, Any]:
    """Poll as the contract does, until it says that it is over."""
    assert created["status"] == "success"
    while True:
        answer = shell(place, "poll", **{"{PREDICTION_ID}": created["predictionID"]})
        if answer["status"] != "processing":
            return answer
        time.sleep(0.3)


def test_text_to_video(place: Any) -> None:
    prediction = ended(place, shell(place, "text_to_video"))
    assert prediction["status"] == "success"
    assert prediction["metrics"]["cost"] == pytest.approx(1.4514)  # "a 6-second 720p clip ≈ $1.45"
    assert httpx2.get(prediction["output"]).content[4:8] == b"ftyp"


def test_image_to_video_whose_picture_cannot_be_had(place: Any) -> None:
    """No such host exists, and the answer says so and charges nothing."""
    prediction = ended(place, shell(place, "image_to_video"))
    assert prediction["status"] == "error"
    assert prediction["output"]["error_code"] == "INPUT_DOWNLOAD_ERROR"
    assert "image_url could not be downloaded" in prediction["message"]
    assert prediction["metrics"]["cost"] == 0


def test_image_to_video(place: Any, picture: Path) -> None:
    """The same body with a picture that was uploaded here, also by curl."""
    command = ["curl", "-sS", "-H", f"X-API-Key: {place.key}", "-F", f"file=@{picture}", f"{place.url}/v1/upload"]
    uploaded = json.loads(subprocess.run(command, capture_output=True, text=True, timeout=60, check=True).stdout)
    prediction = ended(place, shell(place, "image_to_video", **{PICTURE: uploaded["url"]}))
    assert prediction["status"] == "success"
    assert prediction["input"]["image_url"] == uploaded["url"]
    assert prediction["metrics"]["cost"] == pytest.approx(8 * 0.2419)
