from pathlib import Path

import pytest

from soundstage.engines import EngineError, registry


def test_finds_installed_engines_by_name() -> None:
    assert "stage" in registry.names()
    assert registry.resolve("stage") == "soundstage.engines.stage:StageEngine"


def test_an_engine_is_one_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(
        "class Mine:\n    name = 'mine'\n    def plan(self, request): ...\n    def render(self, request, take): ...\n",
        encoding="utf-8",
    )
    assert registry.find(f"{file}:Mine").name == "mine"


def test_paths_mean_the_same_in_another_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.py").touch()
    monkeypatch.chdir(tmp_path)
    assert registry.resolve("mine.py:Mine") == f"{tmp_path / 'mine.py'}:Mine"


@pytest.mark.parametrize(
    ("spec", "why"),
    [
        ("nobody", "installed engines: "),
        ("no/such/file.py:Engine", "there is no file"),
        ("pathlib:", "write it as"),
        (":Engine", "write it as"),
    ],
)
def test_says_what_is_wrong_with_a_name(spec: str, why: str) -> None:
    with pytest.raises(EngineError, match=why):
        registry.resolve(spec)


@pytest.mark.parametrize(("spec", "why"), [("pathlib:Nothing", "Nothing"), ("pathlib:Path", "no name, plan and render")])
def test_says_what_is_wrong_with_what_is_there(spec: str, why: str) -> None:
    with pytest.raises(EngineError, match=why):
        registry.find(spec)


def test_a_missing_dependency_is_named(tmp_path: Path) -> None:
    (tmp_path / "needy.py").write_text("import no_such_package", encoding="utf-8")
    with pytest.raises(EngineError, match="no_such_package") as caught:
        registry.find(f"{tmp_path / 'needy.py'}:Needy")
    assert "doctor" in caught.value.advice
