"""`soundstage estimate` and `soundstage models`."""

import tempfile
from dataclasses import asdict
from pathlib import Path

from rich.table import Table

from soundstage.catalog import CONTRACT_PRICES, MODELS, dollars
from soundstage.cli.console import out, print_json
from soundstage.cli.generate import Wish
from soundstage.engines.runner import EngineRunner
from soundstage.settings import Settings

__all__ = ["estimate", "models"]


def estimate(wish: Wish, engine: str | None, *, as_json: bool) -> None:
    """What a clip comes to."""
    settings = Settings.from_environment(engine=engine)
    with tempfile.TemporaryDirectory(prefix="soundstage-") as folder:
        request = wish.request(Path(folder))
        with EngineRunner(settings.engine) as runner:
            plan = runner.plan(request)
    cost = dollars(CONTRACT_PRICES.cost(request.resolution, plan.seconds))
    if as_json:
        print_json(asdict(plan) | {"resolution": request.resolution, "cost": cost, "currency": "USD"})
        return
    out().print(f"{plan.seconds} s, {plan.width}×{plan.height} ({plan.aspect_ratio}), ${cost:.4f}", markup=False)
    for note in plan.notes:
        out().print(note, markup=False)


def models(*, as_json: bool) -> None:
    """What is served."""
    if as_json:
        print_json([model.answer().model_dump(mode="json") for model in MODELS])
        return
    table = Table("slug", "category", "inputs", box=None, pad_edge=False)
    for model in MODELS:
        table.add_row(model.slug, model.category, ", ".join(parameter.name for parameter in model.parameters))
    out().print(table)
