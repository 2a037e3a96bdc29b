"""What the room offers is what it says it offers."""

import importlib

import pytest


@pytest.mark.parametrize("room", ["wire", "catalog", "predictions", "storage"])
def test_all_is_sorted_and_true(room: str) -> None:
    module = importlib.import_module(f"soundstage.{room}")
    assert len(set(module.__all__)) == len(module.__all__)
    assert all(hasattr(module, name) for name in module.__all__)
    assert not [name for name in module.__all__ if name.startswith("_")]
