"""`soundstage keys …` and `soundstage webhooks replay`."""

from dataclasses import replace
from pathlib import Path

from rich.table import Table

from soundstage.catalog import MICROS, dollars
from soundstage.cli.console import out, print_json, talk
from soundstage.cli.failures import CommandFailed
from soundstage.cli.house import open_store
from soundstage.predictions import KeyLimits, KeyRecord
from soundstage.settings import Settings

__all__ = ["create", "replay", "revoke", "show"]


def create(data: Path, name: str, creates: int | None, in_flight: int | None, budget: float | None) -> None:
    """Make a key and print it alone on the last line."""
    limits = KeyLimits(budget_micros=None if budget is None else round(budget * MICROS))
    if creates is not None:
        limits = replace(limits, creates_per_minute=creates)
    if in_flight is not None:
        limits = replace(limits, in_flight=in_flight)
    with open_store(Settings.from_environment(data=data)) as store:
        record, key = store.create_key(name, limits)
    talk().print(f"Key {record.id} for {record.name}; it is shown only this once:", markup=False)
    out().print(key, markup=False)


def show(data: Path, *, as_json: bool) -> None:
    """List the keys, without their secrets."""
    with open_store(Settings.from_environment(data=data)) as store:
        found = [(record, *store.balance(record.id)) for record in store.list_keys()]
    if as_json:
        print_json([_row(record, spent, held) for record, spent, held in found])
        return
    table = Table("id", "name", "key", "made", "spent", "state", box=None, pad_edge=False)
    for record, spent, _ in found:
        state = "works" if record.revoked_at is None else f"revoked {record.revoked_at:%Y-%m-%d}"
        made = f"{record.created_at:%Y-%m-%d}"
        table.add_row(record.id, record.name, f"{record.hint}…", made, f"${dollars(spent):.4f}", state)
    out().print(table)


def revoke(data: Path, key: str) -> None:
    """Make a key useless."""
    with open_store(Settings.from_environment(data=data)) as store:
        if not store.revoke_key(key):
            raise CommandFailed(f"There is no working key {key}.", "`soundstage keys list` shows them.")
    talk().print(f"Key {key} no longer works.", markup=False)


def replay(data: Path, prediction: str) -> None:
    """Have a webhook sent again by whichever server or worker is running."""
    with open_store(Settings.from_environment(data=data)) as store:
        if not store.replay_webhook(prediction):
            raise CommandFailed(f"Prediction {prediction} has no webhook that was ever due.", "Check the id.")
    talk().print("It will be sent again at once by a running server or worker.")


def _row(record: KeyRecord, spent: int, held: int) -> dict[str, object]:
    return {
        "id": record.id,
        "name": record.name,
        "hint": record.hint,
        "created_at": record.created_at.isoformat(),
        "revoked_at": record.revoked_at.isoformat() if record.revoked_at else None,
        "creates_per_minute": record.limits.creates_per_minute,
        "in_flight": record.limits.in_flight,
        "budget": None if record.limits.budget_micros is None else dollars(record.limits.budget_micros),
        "spent": dollars(spent),
        "held": dollars(held),
    }
