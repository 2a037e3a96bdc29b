"""One HTML page of everything that was made: sheets, prompts, coverage, numbers."""

import html
from dataclasses import dataclass, field
from pathlib import Path

from evals.measures import Measures

__all__ = ["Result", "write"]


@dataclass(kw_only=True)
class Result:
    """What became of one case."""

    id: str
    prompt: str
    expect: dict[str, object]
    clip: Path | None = None
    sheet: Path | None = None
    measures: Measures | None = None
    problems: list[str] = field(default_factory=list)
    coverage: list[dict[str, object]] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    timings: dict[str, float] = field(default_factory=dict)
    wall: float = 0.0


_STYLE = """
:root { color-scheme: dark light; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1240px; margin: 2rem auto; padding: 0 1rem; }
section { margin: 3rem 0; border-top: 1px solid #8884; padding-top: 1rem; }
img { width: 100%; border-radius: 6px; }
blockquote { margin: .5rem 0; font-size: 1.05rem; }
.depicted { color: #3a9a4a; } .approximated { color: #c48a12; } .ignored { color: #c0392b; text-decoration: line-through; }
.problem { color: #c0392b; font-weight: 600; }
table { border-collapse: collapse; } td, th { padding: .15rem .8rem .15rem 0; text-align: left; vertical-align: top; }
code { font-size: 13px; }
"""


def write(results: list[Result], out: Path) -> Path:
    """Write `index.html` into the folder `out`, beside the clips and sheets."""
    rows = "".join(_row(result) for result in results)
    sections = "".join(_section(result, out) for result in results)
    page = out / "index.html"
    page.write_text(
        f"<!doctype html><html lang=en><meta charset=utf-8><title>Soundstage evals</title><style>{_STYLE}</style>"
        "<h1>Soundstage evals</h1><table><tr><th>case<th>wall s<th>LUFS<th>words depicted<th>problems</tr>"
        f"{rows}</table>{sections}",
        encoding="utf-8",
    )
    return page


def _row(result: Result) -> str:
    heard = "–" if result.measures is None or result.measures.loudness is None else f"{result.measures.loudness:.1f}"
    shown = sum(word["status"] == "depicted" for word in result.coverage)
    problems = html.escape("; ".join(result.problems)) or "none"
    return (
        f"<tr><td><a href='#{result.id}'>{result.id}</a><td>{result.wall:.1f}<td>{heard}"
        f"<td>{shown} of {len(result.coverage)}<td class={'problem' if result.problems else ''}>{problems}</tr>"
    )


def _section(result: Result, out: Path) -> str:
    words = " ".join(_word(word) for word in result.coverage)
    picture = f"<img src='{result.sheet.relative_to(out)}' alt='contact sheet'>" if result.sheet else ""
    link = f"<p><a href='{result.clip.relative_to(out)}'>{result.clip.name}</a></p>" if result.clip else ""
    numbers = "".join(
        f"<tr><th>{name}<td><code>{html.escape(str(value))}</code></tr>"
        for name, value in (result.measures.json() if result.measures else {}).items()
    )
    stages = ", ".join(f"{name} {seconds:.1f} s" for name, seconds in result.timings.items())
    expected = "".join(
        f"<tr><th>{html.escape(name)}<td>{html.escape(str(value))}</tr>" for name, value in result.expect.items()
    )
    problems = "".join(f"<p class=problem>{html.escape(problem)}</p>" for problem in result.problems)
    log = html.escape("\n".join(result.log))
    return (
        f"<section id='{result.id}'><h2>{result.id}</h2>"
        f"<blockquote>{html.escape(result.prompt)}</blockquote>{problems}{picture}{link}"
        f"<p>{words}</p><table>{expected}</table>"
        f"<details><summary>{stages}</summary><table>{numbers}</table><pre>{log}</pre></details></section>"
    )


def _word(word: dict[str, object]) -> str:
    by = html.escape(str(word.get("by", "")), quote=True)
    return f"<span class={word['status']} title='{by}'>{html.escape(str(word['word']))}</span>"
