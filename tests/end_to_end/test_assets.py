"""A model of the user's own, from its file to the decoded clip: it is seen, and its skin moves as its animation says."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tests.engines.stage.things.models.gltf_files import document, glb, waving

from soundstage.media import frames


def soundstage(data: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "soundstage", *arguments]
    return subprocess.run(
        command, env={**os.environ, "SOUNDSTAGE_DATA": str(data)}, capture_output=True, text=True, timeout=300, check=False
    )


def violet(frame: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where the model's own colour is, which nothing on a beach has."""
    red, green, blue = (frame[..., k].astype(int) for k in range(3))
    return (red > green + 40) & (blue > green + 40)


def test_an_animated_skinned_model_is_seen_and_moves(tmp_path: Path) -> None:
    (tmp_path / "pole.glb").write_bytes(glb(*waving()))
    added = soundstage(tmp_path, "assets", "add", str(tmp_path / "pole.glb"), "--words", "zorb pole")
    assert added.returncode == 0, added.stderr
    clip = tmp_path / "clip.mp4"
    made = soundstage(
        tmp_path, "generate", "A zorb pole on a beach, static shot.", "-r", "480p", "-d", "4", "--quality", "draft",
        "--no-audio", "--seed", "3", "-o", str(clip),
    )  # fmt: skip
    assert made.returncode == 0, made.stderr
    masks = [violet(frame) for frame in frames(clip)]
    shares = [float(mask.mean()) for mask in masks]
    assert min(shares) > 0.004, "it is in every frame"
    uppers = []
    for mask in masks:
        rows, columns = np.nonzero(mask)
        top, bottom = rows.min(), rows.max()
        upper, lower = (
            columns[part].mean() for part in (rows < top + 0.25 * (bottom - top), rows > bottom - 0.25 * (bottom - top))
        )
        uppers.append((upper - lower) / max(bottom - top, 1))
    leaning = np.array(uppers)
    assert np.ptp(leaning) > 0.35, "its upper half sways"
    crossings = np.count_nonzero(np.diff(np.sign(leaning - leaning.mean())))
    assert 5 <= crossings <= 10, "to and fro once a second, for four seconds"


def test_a_second_model_of_the_same_word_replaces_none_unasked(tmp_path: Path) -> None:
    (tmp_path / "first.glb").write_bytes(glb(*document()))
    (tmp_path / "second.glb").write_bytes(glb(*waving()))
    assert soundstage(tmp_path, "assets", "add", str(tmp_path / "first.glb"), "--words", "zorb, zorb stone").returncode == 0
    kept = (tmp_path / "assets" / "zorb" / "model.glb").read_bytes()
    for words in ("zorb, other", "other, zorb stone"):
        refused = soundstage(tmp_path, "assets", "add", str(tmp_path / "second.glb"), "--words", words)
        assert refused.returncode != 0
        assert "zorb" in refused.stderr
        assert "already" in refused.stderr
    assert (tmp_path / "assets" / "zorb" / "model.glb").read_bytes() == kept
    asked = soundstage(tmp_path, "assets", "add", str(tmp_path / "second.glb"), "--words", "zorb", "--replace")
    assert asked.returncode == 0, asked.stderr
    assert (tmp_path / "assets" / "zorb" / "model.glb").read_bytes() != kept
