"""Keys, lanes, predictions, the ledger, idempotency, webhooks, files and secrets."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.String(length=16), nullable=False),
        sa.Column("name", sa.String(length=128), nullable=False),
        sa.Column("digest", sa.LargeBinary(length=32), nullable=False),
        sa.Column("creates_per_minute", sa.Integer(), nullable=True),
        sa.Column("in_flight", sa.Integer(), nullable=True),
        sa.Column("budget_micros", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_api_keys"),
    )
    op.create_table(
        "secrets",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_secrets"),
        comment="The house's own random secrets, shared by its processes: for signing URLs and webhooks.",
    )
    op.create_table(
        "files",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("content_type", sa.String(length=128), nullable=False),
        sa.Column("storage_key", sa.String(length=512), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name="fk_files_key_id"),
        sa.PrimaryKeyConstraint("id", name="pk_files"),
    )
    op.create_index("ix_files_expires_at", "files", ["expires_at"], unique=False)
    op.create_index("ix_files_storage_key", "files", ["storage_key"], unique=False)
    op.create_table(
        "lanes",
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("queued", sa.Integer(), nullable=False),
        sa.Column("running", sa.Integer(), nullable=False),
        sa.Column("served_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("queued >= 0 AND running >= 0", name=op.f("ck_lanes_counts")),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name="fk_lanes_key_id"),
        sa.PrimaryKeyConstraint("key_id", name="pk_lanes"),
        comment="One row a key: what it has waiting and running. Locking it serialises everything that counts for the key.",
    )
    op.create_index(
        "ix_lanes_turn",
        "lanes",
        ["running", "served_at", "key_id"],
        unique=False,
        sqlite_where=sa.text("queued > 0"),
        postgresql_where=sa.text("queued > 0"),
    )
    op.create_table(
        "predictions",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("model", sa.String(length=128), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("input", sa.Text(), nullable=False),
        sa.Column("request", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("worker", sa.String(length=128), nullable=True),
        sa.Column("lease_until", sa.BigInteger(), nullable=True),
        sa.Column("stage", sa.String(length=32), nullable=True),
        sa.Column("units_done", sa.Integer(), nullable=True),
        sa.Column("units_total", sa.Integer(), nullable=True),
        sa.Column("fraction", sa.Float(), nullable=True),
        sa.Column("seconds_left", sa.Float(), nullable=True),
        sa.Column("preview_revision", sa.Integer(), nullable=False),
        sa.Column("logs", sa.Text(), nullable=True),
        sa.Column("output", sa.Text(), nullable=True),
        sa.Column("artifact", sa.String(length=512), nullable=True),
        sa.Column("seconds", sa.Float(), nullable=True),
        sa.Column("error_code", sa.String(length=32), nullable=True),
        sa.Column("error_message", sa.Text(), nullable=True),
        sa.Column("error_details", sa.Text(), nullable=True),
        sa.Column("error_step", sa.String(length=32), nullable=True),
        sa.Column("retryable", sa.Boolean(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.Column("swept_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "(ended_at IS NOT NULL) = (state IN ('success', 'error', 'cancelled'))", name=op.f("ck_predictions_ended")
        ),
        sa.CheckConstraint("(lease_until IS NOT NULL) = (state = 'running')", name=op.f("ck_predictions_leased")),
        sa.CheckConstraint(
            "state IN ('queued', 'running', 'success', 'error', 'cancelled')", name=op.f("ck_predictions_state")
        ),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name="fk_predictions_key_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_predictions"),
        sa.UniqueConstraint("id", name="uq_predictions_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_predictions_artifact", "predictions", ["artifact"], unique=False)
    op.create_index(
        "ix_predictions_ended",
        "predictions",
        ["state"],
        unique=False,
        sqlite_where=sa.text("ended_at IS NOT NULL"),
        postgresql_where=sa.text("ended_at IS NOT NULL"),
    )
    op.create_index("ix_predictions_history", "predictions", ["key_id", "created_at", "seq"], unique=False)
    op.create_index(
        "ix_predictions_lease",
        "predictions",
        ["lease_until"],
        unique=False,
        sqlite_where=sa.text("state = 'running'"),
        postgresql_where=sa.text("state = 'running'"),
    )
    op.create_index(
        "ix_predictions_queue",
        "predictions",
        ["key_id", "seq"],
        unique=False,
        sqlite_where=sa.text("state = 'queued'"),
        postgresql_where=sa.text("state = 'queued'"),
    )
    op.create_index(
        "ix_predictions_sweep",
        "predictions",
        ["ended_at"],
        unique=False,
        sqlite_where=sa.text("swept_at IS NULL AND ended_at IS NOT NULL"),
        postgresql_where=sa.text("swept_at IS NULL AND ended_at IS NOT NULL"),
    )
    op.create_table(
        "idempotency",
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("idempotency_key", sa.String(length=255), nullable=False),
        sa.Column("request_hash", sa.String(length=128), nullable=False),
        sa.Column("prediction_id", sa.String(length=36), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name="fk_idempotency_key_id"),
        sa.ForeignKeyConstraint(["prediction_id"], ["predictions.id"], name="fk_idempotency_prediction_id"),
        sa.PrimaryKeyConstraint("key_id", "idempotency_key", name="pk_idempotency"),
    )
    op.create_index("ix_idempotency_created_at", "idempotency", ["created_at"], unique=False)
    op.create_table(
        "ledger",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("prediction_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=8), nullable=False),
        sa.Column("opening", sa.Boolean(), nullable=False),
        sa.Column("amount_micros", sa.BigInteger(), nullable=False),
        sa.Column("rate_micros", sa.BigInteger(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("spent_micros", sa.BigInteger(), nullable=False),
        sa.Column("held_micros", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("(kind = 'hold') = opening AND kind IN ('hold', 'settle', 'release')", name=op.f("ck_ledger_kind")),
        sa.CheckConstraint(
            "amount_micros >= 0 AND rate_micros >= 0 AND spent_micros >= 0 AND held_micros >= 0", name=op.f("ck_ledger_amounts")
        ),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name="fk_ledger_key_id"),
        sa.ForeignKeyConstraint(["prediction_id"], ["predictions.id"], name="fk_ledger_prediction_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_ledger"),
        sa.UniqueConstraint("prediction_id", "opening", name="uq_ledger_prediction_id_opening"),
        comment="Append only. Each row carries its key's running totals, so that a balance is one look at the newest row.",
        sqlite_autoincrement=True,
    )
    op.create_index("ix_ledger_account", "ledger", ["key_id", "seq"], unique=False)
    op.create_table(
        "previews",
        sa.Column("prediction_id", sa.String(length=36), nullable=False),
        sa.Column("jpeg", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["prediction_id"], ["predictions.id"], name="fk_previews_prediction_id"),
        sa.PrimaryKeyConstraint("prediction_id", name="pk_previews"),
    )
    op.create_table(
        "webhooks",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("message_id", sa.String(length=40), nullable=False),
        sa.Column("prediction_id", sa.String(length=36), nullable=False),
        sa.Column("key_id", sa.String(length=16), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=True),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=True),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.Column("next_at", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("state IN ('waiting', 'pending', 'delivered', 'failed', 'void')", name=op.f("ck_webhooks_state")),
        sa.ForeignKeyConstraint(["key_id"], ["api_keys.id"], name="fk_webhooks_key_id"),
        sa.ForeignKeyConstraint(["prediction_id"], ["predictions.id"], name="fk_webhooks_prediction_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_webhooks"),
        sa.UniqueConstraint("message_id", name="uq_webhooks_message_id"),
        sa.UniqueConstraint("prediction_id", name="uq_webhooks_prediction_id"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_webhooks_due",
        "webhooks",
        ["next_at"],
        unique=False,
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.create_index("ix_webhooks_key", "webhooks", ["key_id", "seq"], unique=False)
    op.create_table(
        "webhook_attempts",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("message_id", sa.String(length=40), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("status_code", sa.Integer(), nullable=True),
        sa.Column("response", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.Column("latency", sa.Float(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["webhooks.message_id"], name="fk_webhook_attempts_message_id"),
        sa.PrimaryKeyConstraint("seq", name="pk_webhook_attempts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_webhook_attempts_message_id", "webhook_attempts", ["message_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_webhook_attempts_message_id", table_name="webhook_attempts")
    op.drop_table("webhook_attempts")
    op.drop_index("ix_webhooks_key", table_name="webhooks")
    op.drop_index(
        "ix_webhooks_due",
        table_name="webhooks",
        sqlite_where=sa.text("state = 'pending'"),
        postgresql_where=sa.text("state = 'pending'"),
    )
    op.drop_table("webhooks")
    op.drop_table("previews")
    op.drop_index("ix_ledger_account", table_name="ledger")
    op.drop_table("ledger")
    op.drop_index("ix_idempotency_created_at", table_name="idempotency")
    op.drop_table("idempotency")
    op.drop_index(
        "ix_predictions_sweep",
        table_name="predictions",
        sqlite_where=sa.text("swept_at IS NULL AND ended_at IS NOT NULL"),
        postgresql_where=sa.text("swept_at IS NULL AND ended_at IS NOT NULL"),
    )
    op.drop_index(
        "ix_predictions_queue",
        table_name="predictions",
        sqlite_where=sa.text("state = 'queued'"),
        postgresql_where=sa.text("state = 'queued'"),
    )
    op.drop_index(
        "ix_predictions_lease",
        table_name="predictions",
        sqlite_where=sa.text("state = 'running'"),
        postgresql_where=sa.text("state = 'running'"),
    )
    op.drop_index("ix_predictions_history", table_name="predictions")
    op.drop_index(
        "ix_predictions_ended",
        table_name="predictions",
        sqlite_where=sa.text("ended_at IS NOT NULL"),
        postgresql_where=sa.text("ended_at IS NOT NULL"),
    )
    op.drop_index("ix_predictions_artifact", table_name="predictions")
    op.drop_table("predictions")
    op.drop_index(
        "ix_lanes_turn", table_name="lanes", sqlite_where=sa.text("queued > 0"), postgresql_where=sa.text("queued > 0")
    )
    op.drop_table("lanes")
    op.drop_index("ix_files_storage_key", table_name="files")
    op.drop_index("ix_files_expires_at", table_name="files")
    op.drop_table("files")
    op.drop_table("secrets")
    op.drop_table("api_keys")
