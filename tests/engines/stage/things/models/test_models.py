"""Models that were added are things: measured, placed, slimmed, moving, found by their words."""

import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from soundstage.engines.stage.scene import Mesh
from soundstage.engines.stage.screenplay import settle, write
from soundstage.engines.stage.staging import breakdown, repertoire
from soundstage.engines.stage.things import ThingCall, find, make, measured, registry
from soundstage.engines.stage.things.models import Packs, read_model
from soundstage.engines.stage.things.models.model import Piece
from soundstage.engines.stage.things.models.posing import node_matrices, piece_points
from soundstage.engines.stage.things.models.slim import slimmed

from .gltf_files import document, embedded, glb


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("SOUNDSTAGE_DATA", str(tmp_path))
    caches = (registry.recipes, registry._index, registry.find, measured)
    for cached in caches:
        cached.cache_clear()
    yield tmp_path
    for cached in caches:
        cached.cache_clear()


def test_a_noun_gets_the_model_on_the_ground_in_its_size(data: Path) -> None:
    (data / "ziggurat.glb").write_bytes(glb(*document()))
    asset = Packs(data / "assets").add(data / "ziggurat.glb", ("zorb", "zorb stone"), height=0.4)
    assert asset.size == pytest.approx((0.4, 0.4, 0.4))
    recipe = find("a red zorb stone")
    assert recipe is not None
    assert recipe.name == "zorb"
    thing = make(ThingCall(kind="zorb"))
    mesh = thing.parts[0].shape
    assert isinstance(mesh, Mesh)
    assert mesh.positions.min(axis=0) == pytest.approx([-0.2, 0.0, -0.2], abs=1e-6)
    assert thing.materials == ("wood",)
    assert thing.parts[0].material.textures["base"][0, 0, 0] == 200
    assert make(ThingCall(kind="zorb", size="huge")).size[1] == pytest.approx(0.4 * 2.6)


def test_a_model_with_a_walk_gets_about_and_plays_it(data: Path) -> None:
    (data / "walker.glb").write_bytes(glb(*document(walks=True)))
    Packs(data / "assets").add(data / "walker.glb", ("walker droid",))
    thing = make(ThingCall(kind="walker droid"))
    assert thing.vehicle is not None
    assert thing.animation is not None
    still, walking = thing.animation(0.5, 0.0)[0][0], thing.animation(0.5, 1.3)[0][0]
    assert walking[:, 1].min() - still[:, 1].min() == pytest.approx(0.5, abs=1e-5)


def test_text_and_binary_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.glb").write_bytes(glb(*document()))
    (tmp_path / "a.gltf").write_bytes(embedded(*document()))
    first, second = read_model(tmp_path / "a.glb"), read_model(tmp_path / "a.gltf")
    assert np.array_equal(first.pieces[0].positions, second.pieces[0].positions)
    points, normals = piece_points(first, first.pieces[0], node_matrices(first))
    assert points[:, 1].min() == 2.0
    assert np.allclose(np.linalg.norm(normals, axis=1), 1.0, atol=1e-5)


def test_fewer_triangles_keep_the_shape_and_the_paint() -> None:
    u, v = np.meshgrid(np.linspace(0, 2 * np.pi, 129), np.linspace(0, np.pi, 65))
    points = np.stack([np.cos(u) * np.sin(v), np.cos(v), np.sin(u) * np.sin(v)], axis=-1).reshape(-1, 3).astype(np.float32)
    at = np.arange(64 * 129).reshape(64, 129)[:, :-1].ravel()
    faces = np.concatenate([np.stack([at, at + 1, at + 130], 1), np.stack([at, at + 130, at + 129], 1)])
    uv = np.stack([u / (2 * np.pi), v / np.pi], axis=-1).reshape(-1, 2).astype(np.float32)
    ball = Piece(node=0, positions=points, normals=points, triangles=faces, uv=uv, colour=None, finish=-1)
    (thin,) = slimmed((ball,), 2000)
    assert 1200 < len(thin.triangles) <= 2600
    assert np.abs(np.linalg.norm(thin.positions, axis=1) - 1.0).max() < 0.05
    assert thin.uv is not None
    spans = np.ptp(thin.uv[thin.triangles], axis=1)[:, 0]
    middle = np.abs(thin.positions[thin.triangles].mean(axis=1)[:, 1]) < 0.8
    assert np.quantile(spans[middle], 0.99) < 0.3, "no triangle reaches across the seam"


def test_packs_list_and_forget(tmp_path: Path) -> None:
    (tmp_path / "FineChair.glb").write_bytes(glb(*document()))
    packs = Packs(tmp_path / "assets")
    assert packs.add(tmp_path / "FineChair.glb").words == ("fine chair",)
    assert [asset.name for asset in packs.all()] == ["fine-chair"]
    assert packs.remove("fine chair")
    assert packs.all() == ()


def test_a_public_model_loads(tmp_path: Path) -> None:
    """`npm pack @webxr-input-profiles/assets` (MIT); the archive's path in SOUNDSTAGE_TEST_MODELS."""
    archive = os.environ.get("SOUNDSTAGE_TEST_MODELS", "")
    if not Path(archive).is_file():
        pytest.skip("no archive of public models")
    with tarfile.open(archive) as tar:
        inside = tar.extractfile("package/dist/profiles/generic-hand/left.glb")
        assert inside is not None
        (tmp_path / "hand.glb").write_bytes(inside.read())
    model = read_model(tmp_path / "hand.glb")
    assert model.skins
    assert sum(len(piece.triangles) for piece in model.pieces) > 1000
    points = np.concatenate([piece_points(model, piece, node_matrices(model))[0] for piece in model.pieces])
    assert 0.1 < np.ptp(points, axis=0).max() < 0.4, "a hand of a hand's size"


def test_a_model_keeps_its_paint_and_says_so(data: Path) -> None:
    (data / "ziggurat.glb").write_bytes(glb(*document()))
    Packs(data / "assets").add(data / "ziggurat.glb", ("ziggurat",), height=0.4)
    script = write("A blue ziggurat stands in a meadow and turns from red to green", repertoire=repertoire())
    covered = {word.word: word.status for word in settle(script, breakdown(script).shown).coverage}
    assert covered["ziggurat"] == "depicted"
    assert {covered[word] for word in ("blue", "red", "green")} == {"ignored"}
