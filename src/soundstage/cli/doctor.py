"""`soundstage doctor`: what is missing, and how to get it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from soundstage import __version__
from soundstage.cli.console import out, print_json
from soundstage.engines import registry
from soundstage.predictions import SqlStore, StoreUnavailable
from soundstage.settings import Settings

__all__ = ["Check", "doctor"]

_RENDERER = "from soundstage.engines.stage import render; import sys; sys.stdout.write(render.describe())"
_LEAST_DISK = 2 * 10**9
_LEAST_MEMORY = 3 * 10**9
_PROBE_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at. `advice` is what to type when it is not well."""

    name: str
    ok: bool
    found: str
    advice: str = ""
    needed: bool = True


def doctor(data: Path, *, as_json: bool) -> None:
    """Look at everything; exits with 1 if something needed is missing."""
    settings = Settings.from_environment(data=data)
    checks = list(_checks(settings))
    well = all(check.ok for check in checks if check.needed)
    if as_json:
        print_json({"well": well, "version": __version__, "checks": [asdict(check) for check in checks]})
    else:
        _show(checks, well)
    if not well:
        raise SystemExit(1)


def _show(checks: list[Check], well: bool) -> None:
    console = out()
    for check in checks:
        mark = "[green]ok  [/]" if check.ok else "[red]MISS[/]" if check.needed else "[yellow]warn[/]"
        console.print(f"{mark} {check.name:<12}", end=" ")
        console.print(check.found, markup=False)
        if not check.ok and check.advice:
            console.print(f"     → {check.advice}", markup=False)
    packages = sorted({word for check in checks if not check.ok for word in _packages(check.advice)})
    if packages:
        console.print(f"\nAll at once: apt-get install -y {' '.join(packages)}", markup=False)
    console.print("\nAll is well." if well else "\nSomething that is needed is missing.")


def _packages(advice: str) -> list[str]:
    return advice.removeprefix("apt-get install -y ").split() if advice.startswith("apt-get install -y ") else []


def _checks(settings: Settings) -> Iterator[Check]:
    version = sys.version_info
    yield Check(
        name="python",
        ok=version >= (3, 11),
        found=f"{version.major}.{version.minor}.{version.micro}",
        advice="Install Python 3.11 or newer.",
    )
    yield _ffmpeg()
    yield _renderer()
    yield _program("flite", "speech", "flite")
    yield _program("festival", "speech", "festival festvox-us-slt-hts festvox-kallpc16k festlex-cmu festlex-poslex")
    yield _program("espeak-ng", "speech in other languages", "espeak-ng libespeak-ng1")
    yield _wordnet()
    yield _engines()
    yield _disk(settings.data)
    yield _memory()
    yield _database(settings)


def _engines() -> Check:
    found = registry.names()
    return Check(name="engines", ok=bool(found), found=", ".join(found), advice="Install soundstage again.")


def _ffmpeg() -> Check:
    advice = "apt-get install -y ffmpeg"
    path = shutil.which("ffmpeg")
    if path is None or shutil.which("ffprobe") is None:
        return Check(name="ffmpeg", ok=False, found="not installed", advice=advice)
    listed = _output([path, "-hide_banner", "-encoders"])
    lacking = [encoder for encoder in ("libx264", "aac") if encoder not in listed.split()]
    if lacking:
        return Check(name="ffmpeg", ok=False, found=f"{path} cannot encode {', '.join(lacking)}", advice=advice)
    return Check(name="ffmpeg", ok=True, found=" ".join(_output([path, "-version"]).split()[:3]))


def _renderer() -> Check:
    """In a process of its own, as an engine would: a broken driver may crash."""
    advice = "apt-get install -y libegl1 libegl-mesa0 libgl1-mesa-dri"
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _RENDERER], capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return Check(name="renderer", ok=False, found="does not answer", advice=advice)
    if done.returncode != 0:
        last = next((line for line in reversed(done.stderr.splitlines()) if line.strip()), "no EGL")
        return Check(name="renderer", ok=False, found=last.rpartition(": ")[2], advice=advice)
    return Check(name="renderer", ok=True, found=done.stdout)


def _program(name: str, purpose: str, packages: str) -> Check:
    path = shutil.which(name)
    found = path or f"not installed (for {purpose})"
    return Check(name=name, ok=path is not None, found=found, advice=f"apt-get install -y {packages}")


def _wordnet() -> Check:
    places = [Path(place) for place in (os.environ.get("WNSEARCHDIR"), "/usr/share/wordnet") if place]
    found = next((place for place in places if (place / "index.noun").is_file()), None)
    words = str(found) if found else "not installed (for words the lexicon does not know)"
    return Check(name="wordnet", ok=found is not None, found=words, advice="apt-get install -y wordnet-base")


def _disk(data: Path) -> Check:
    place = data.resolve()
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    return Check(
        name="disk",
        ok=free >= _LEAST_DISK,
        found=f"{free / 1e9:.1f} GB free at {place}",
        advice=f"Free some space; {_LEAST_DISK / 1e9:.0f} GB let a few clips be made side by side.",
        needed=False,
    )


def _memory() -> Check:
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return Check(
        name="memory",
        ok=total >= _LEAST_MEMORY,
        found=f"{total / 1e9:.1f} GB, {os.cpu_count()} processors",
        advice="A 720p clip needs up to 2 GB.",
        needed=False,
    )


def _database(settings: Settings) -> Check:
    if not settings.database and not (settings.data / "soundstage.db").exists():
        return Check(name="database", ok=True, found="none yet; serve makes it", needed=False)
    return _tried("database", lambda: _ping(settings))


def _ping(settings: Settings) -> str:
    with SqlStore(settings.database_url) as store:
        store.ping()
        return f"answers, {len(store.list_keys())} keys"


def _tried(name: str, attempt: Callable[[], str]) -> Check:
    try:
        return Check(name=name, ok=True, found=attempt())
    except StoreUnavailable as error:
        return Check(name=name, ok=False, found=str(error), advice="Check the folder's rights and the disk.")


def _output(command: list[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=_PROBE_SECONDS, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
