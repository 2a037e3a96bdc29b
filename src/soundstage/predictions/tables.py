"""The one schema, for SQLite and PostgreSQL. Instants are integer microseconds since the epoch, money is integer micro-dollars.

What is read often is indexed; what is waited for (the queue, leases, due webhooks) has partial indices, so that rows that
have ended cost nothing.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
    text,
)

__all__ = ["api_keys", "files", "idempotency", "lanes", "ledger", "metadata", "predictions", "previews", "secrets"]
__all__ += ["has_queued", "is_pending", "is_queued", "is_running", "webhook_attempts", "webhooks"]

# SQLite numbers rows by itself only where the type is spelled INTEGER.
_Sequence = BigInteger().with_variant(Integer, "sqlite")
_CONVENTION: Final = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=_CONVENTION)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", String(16), primary_key=True),
    Column("name", String(128), nullable=False),
    Column("digest", LargeBinary(32), nullable=False),
    Column("creates_per_minute", Integer),
    Column("in_flight", Integer),
    Column("budget_micros", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    Column("revoked_at", BigInteger),
)

lanes = Table(
    "lanes",
    metadata,
    Column("key_id", String(16), ForeignKey("api_keys.id"), primary_key=True),
    Column("queued", Integer, nullable=False),
    Column("running", Integer, nullable=False),
    Column("served_at", BigInteger, nullable=False),
    CheckConstraint("queued >= 0 AND running >= 0", name="counts"),
    comment="One row a key: what it has waiting and running. Locking it serialises everything that counts for the key.",
)
Index(
    "ix_lanes_turn",
    lanes.c.running,
    lanes.c.served_at,
    lanes.c.key_id,
    sqlite_where=text("queued > 0"),
    postgresql_where=text("queued > 0"),
)

predictions = Table(
    "predictions",
    metadata,
    Column("seq", _Sequence, primary_key=True, autoincrement=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("key_id", String(16), ForeignKey("api_keys.id"), nullable=False),
    Column("model", String(128), nullable=False),
    Column("state", String(12), nullable=False),
    Column("input", Text, nullable=False),
    Column("request", Text, nullable=False),
    Column("created_at", BigInteger, nullable=False),
    Column("started_at", BigInteger),
    Column("ended_at", BigInteger),
    Column("revision", Integer, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("worker", String(128)),
    Column("lease_until", BigInteger),
    Column("stage", String(32)),
    Column("units_done", Integer),
    Column("units_total", Integer),
    Column("fraction", Float),
    Column("seconds_left", Float),
    Column("preview_revision", Integer, nullable=False),
    Column("logs", Text),
    Column("output", Text),
    Column("artifact", String(512)),
    Column("seconds", Float),
    Column("error_code", String(32)),
    Column("error_message", Text),
    Column("error_details", Text),
    Column("error_step", String(32)),
    Column("retryable", Boolean),
    Column("deleted_at", BigInteger),
    Column("swept_at", BigInteger),
    CheckConstraint("state IN ('queued', 'running', 'success', 'error', 'cancelled')", name="state"),
    CheckConstraint("(ended_at IS NOT NULL) = (state IN ('success', 'error', 'cancelled'))", name="ended"),
    CheckConstraint("(lease_until IS NOT NULL) = (state = 'running')", name="leased"),
    sqlite_autoincrement=True,
)
Index("ix_predictions_history", predictions.c.key_id, predictions.c.created_at, predictions.c.seq)
Index("ix_predictions_artifact", predictions.c.artifact)
# Not all states: an index on `state` alone would draw SQLite's planner away from the queue's own.
Index(
    "ix_predictions_ended",
    predictions.c.state,
    sqlite_where=text("ended_at IS NOT NULL"),
    postgresql_where=text("ended_at IS NOT NULL"),
)
Index(
    "ix_predictions_queue",
    predictions.c.key_id,
    predictions.c.seq,
    sqlite_where=text("state = 'queued'"),
    postgresql_where=text("state = 'queued'"),
)
Index(
    "ix_predictions_lease",
    predictions.c.lease_until,
    sqlite_where=text("state = 'running'"),
    postgresql_where=text("state = 'running'"),
)
Index(
    "ix_predictions_sweep",
    predictions.c.ended_at,
    sqlite_where=text("swept_at IS NULL AND ended_at IS NOT NULL"),
    postgresql_where=text("swept_at IS NULL AND ended_at IS NOT NULL"),
)

previews = Table(
    "previews",
    metadata,
    Column("prediction_id", String(36), ForeignKey("predictions.id"), primary_key=True),
    Column("jpeg", LargeBinary, nullable=False),
)

ledger = Table(
    "ledger",
    metadata,
    Column("seq", _Sequence, primary_key=True, autoincrement=True),
    Column("key_id", String(16), ForeignKey("api_keys.id"), nullable=False),
    Column("prediction_id", String(36), ForeignKey("predictions.id"), nullable=False),
    Column("kind", String(8), nullable=False),
    Column("opening", Boolean, nullable=False),
    Column("amount_micros", BigInteger, nullable=False),
    Column("rate_micros", BigInteger, nullable=False),
    Column("seconds", Float, nullable=False),
    Column("spent_micros", BigInteger, nullable=False),
    Column("held_micros", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    CheckConstraint("amount_micros >= 0 AND rate_micros >= 0 AND spent_micros >= 0 AND held_micros >= 0", name="amounts"),
    CheckConstraint("(kind = 'hold') = opening AND kind IN ('hold', 'settle', 'release')", name="kind"),
    UniqueConstraint("prediction_id", "opening"),
    sqlite_autoincrement=True,
    comment="Append only. Each row carries its key's running totals, so that a balance is one look at the newest row.",
)
Index("ix_ledger_account", ledger.c.key_id, ledger.c.seq)

idempotency = Table(
    "idempotency",
    metadata,
    Column("key_id", String(16), ForeignKey("api_keys.id"), primary_key=True),
    Column("idempotency_key", String(255), primary_key=True),
    Column("request_hash", String(128), nullable=False),
    Column("prediction_id", String(36), ForeignKey("predictions.id"), nullable=False),
    Column("created_at", BigInteger, nullable=False, index=True),
)

webhooks = Table(
    "webhooks",
    metadata,
    Column("seq", _Sequence, primary_key=True, autoincrement=True),
    Column("message_id", String(40), nullable=False, unique=True),
    Column("prediction_id", String(36), ForeignKey("predictions.id"), nullable=False, unique=True),
    Column("key_id", String(16), ForeignKey("api_keys.id"), nullable=False),
    Column("url", Text, nullable=False),
    Column("secret", Text),
    Column("state", String(12), nullable=False),
    Column("body", LargeBinary),
    Column("attempts", Integer, nullable=False),
    Column("fence", Integer, nullable=False),
    Column("next_at", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    CheckConstraint("state IN ('waiting', 'pending', 'delivered', 'failed', 'void')", name="state"),
    sqlite_autoincrement=True,
)
Index("ix_webhooks_key", webhooks.c.key_id, webhooks.c.seq)
Index(
    "ix_webhooks_due",
    webhooks.c.next_at,
    sqlite_where=text("state = 'pending'"),
    postgresql_where=text("state = 'pending'"),
)

webhook_attempts = Table(
    "webhook_attempts",
    metadata,
    Column("seq", _Sequence, primary_key=True, autoincrement=True),
    Column("message_id", String(40), ForeignKey("webhooks.message_id"), nullable=False, index=True),
    Column("at", BigInteger, nullable=False),
    Column("status_code", Integer),
    Column("response", Text),
    Column("error", Text),
    Column("latency", Float, nullable=False),
    sqlite_autoincrement=True,
)

files = Table(
    "files",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("key_id", String(16), ForeignKey("api_keys.id"), nullable=False),
    Column("content_type", String(128), nullable=False),
    Column("storage_key", String(512), nullable=False, index=True),
    Column("size", BigInteger),
    Column("created_at", BigInteger, nullable=False),
    Column("expires_at", BigInteger, nullable=False, index=True),
)

secrets = Table(
    "secrets",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", LargeBinary, nullable=False),
    comment="The house's own random secrets, shared by its processes: for signing URLs and webhooks.",
)

# Conditions of the partial indices, spelled with literals: a bound parameter would hide from the planner that they apply.
has_queued = lanes.c.queued > literal_column("0")
is_queued = predictions.c.state == literal_column("'queued'")
is_running = predictions.c.state == literal_column("'running'")
is_pending = webhooks.c.state == literal_column("'pending'")
