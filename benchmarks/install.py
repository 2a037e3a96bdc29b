"""What a base install weighs, and how long `import soundstage` takes.

    python benchmarks/install.py [--json]

Installs requirements.lock into an environment of its own, in a temporary folder, and looks for torch in it.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        size, torch = _install(Path(folder) / "venv")
    figures = {"base_install_mb": size, "torch_installed": torch, "import_seconds": _import_seconds()}
    if options.json:
        print(json.dumps(figures))
    else:
        print(f"base install    {size:.0f} MB on disk (at most 900), torch {'is' if torch else 'is not'} in it")
        print(f"import          {figures['import_seconds']:.3f} s beyond a bare interpreter (at most 0.3)")
    return 0


def _install(venv: Path) -> tuple[float, bool]:
    uv = shutil.which("uv") or str(ROOT / ".venv/tools/bin/uv")
    quiet = {"check": True, "cwd": ROOT}
    subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, venv], **quiet)
    install = [uv, "pip", "install", "--quiet", "--python", venv / "bin/python", "--no-deps"]
    subprocess.run([*install, "--require-hashes", "--requirement", "requirements.lock"], **quiet)
    subprocess.run([*install, "."], **quiet)
    files = [path for path in venv.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_blocks * 512 for path in files) / 1e6
    return size, any(path.parts[-3:] == ("site-packages", "torch", "__init__.py") for path in files)


def _import_seconds() -> float:
    """The median of several interpreters with the import less the median of those without."""

    def run(code: str) -> float:
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""})
        return time.perf_counter() - started

    pairs = [(run("import soundstage"), run("pass")) for _ in range(7)]
    return max(0.0, statistics.median(a - b for a, b in pairs))


if __name__ == "__main__":
    sys.exit(main())
