"""Fixtures every test may use."""

import os
import shutil
import subprocess
import sys

import pytest
from hypothesis import HealthCheck, settings

# How fast a machine draws examples says nothing about the program; a failing example must be found again by anybody.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def _egl_works() -> bool:
    probe = "import moderngl; moderngl.create_context(standalone=True, backend='egl', require=330)"
    environment = {**os.environ, "EGL_PLATFORM": "surfaceless"}
    return subprocess.run([sys.executable, "-c", probe], env=environment, capture_output=True, check=False).returncode == 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip, with the reason, what this machine cannot run."""
    drawing = [item for item in items if item.get_closest_marker("renderer")]
    if drawing and not _egl_works():
        for item in drawing:
            item.add_marker(pytest.mark.skip(reason="no EGL here: apt-get install libegl1 libegl-mesa0 libgl1-mesa-dri"))


@pytest.fixture(scope="session")
def ffprobe() -> str:
    """The path of ffprobe, which reads finished files independently of our own code."""
    found = shutil.which("ffprobe")
    if found is None:
        pytest.skip("no ffprobe here: apt-get install ffmpeg")
    return found
