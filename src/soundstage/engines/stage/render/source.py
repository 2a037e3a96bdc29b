"""GLSL source: files of this package stitched together by `#include "folder/name.glsl"`, each once."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

__all__ = ["assemble", "samplers"]

_ROOT = Path(__file__).parent
_INCLUDE = re.compile(r'^[ \t]*#include[ \t]+"([^"]+)"[ \t]*$', re.MULTILINE)
_SAMPLER = re.compile(r"^[ \t]*uniform[ \t]+[iu]?sampler\w+[ \t]+([^;]+);", re.MULTILINE)


@cache
def _read(name: str) -> str:
    return (_ROOT / name).read_text(encoding="utf-8")


def assemble(name: str, chunks: Mapping[str, str], defines: Mapping[str, object]) -> str:
    """The whole source of one shader stage, GLSL 3.30.

    `name` and every included name are paths below `render/`; `chunks` holds sources by such a name and wins over files,
    which is how a material, a landform or a test puts its own code in. Raises FileNotFoundError for an unknown name.
    """
    seen: set[str] = set()

    def expand(path: str) -> str:
        if path in seen:
            return ""
        seen.add(path)
        text = chunks[path] if path in chunks else _read(path)
        return _INCLUDE.sub(lambda found: expand(found.group(1)), text)

    head = "".join(f"#define {key} {value}\n" for key, value in sorted(defines.items()))
    return f"#version 330 core\n{head}{expand(name)}\n"


def samplers(source: str) -> tuple[str, ...]:
    """Names of the sampler uniforms declared in a source, in order."""
    names: list[str] = []
    for declaration in _SAMPLER.findall(source):
        names += [part.split("[")[0].strip() for part in declaration.split(",")]
    return tuple(dict.fromkeys(names))
