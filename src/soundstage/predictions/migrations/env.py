"""Runs the scripts on the connection it is handed."""

from alembic import context

from soundstage.predictions.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
context.run_migrations()
