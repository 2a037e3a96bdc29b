"""MODELS.md: the catalog as tables to read."""

from collections.abc import Iterable

from soundstage.catalog.models import MODELS, Model
from soundstage.catalog.parameters import Flag, Parameter
from soundstage.catalog.prices import CONTRACT_PRICES, Prices, dollars

__all__ = ["markdown_table", "models_markdown"]


def models_markdown(prices: Prices = CONTRACT_PRICES) -> str:
    """Every model with its parameters, defaults and options, and what a second costs."""
    blocks = ["# Models", _overview(), *(_section(model) for model in MODELS), _prices(prices)]
    return "\n\n".join(blocks) + "\n"


def _overview() -> str:
    return markdown_table(
        ("Slug", "Category", "Version", "Use"), ((f"`{m.slug}`", m.category, m.version, m.summary) for m in MODELS)
    )


def _section(model: Model) -> str:
    heading = ("Parameter", "Type", "Required", "Default", "Options", "Description")
    return f"## {model.title}\n\n`{model.slug}`\n\n" + markdown_table(heading, (_row(p) for p in model.parameters))


def _row(parameter: Parameter) -> tuple[str, ...]:
    default = "—" if parameter.default is None else f"`{str(parameter.default).lower()}`"
    kind = "boolean" if isinstance(parameter, Flag) else "string"
    required = "Yes" if parameter.required else "No"
    return f"`{parameter.name}`", kind, required, default, parameter.options, parameter.description


def _prices(prices: Prices) -> str:
    rows = ((name, f"${dollars(rate):.4f}") for name, rate in sorted(prices.rates.items()))
    return "## Price per second of output\n\n" + markdown_table(("Resolution", "US dollars"), rows)


def markdown_table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A table in GitHub's Markdown."""
    lines = [heading, tuple("---" for _ in heading), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
