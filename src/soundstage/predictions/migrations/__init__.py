"""Alembic's scripts, applied when a store is opened."""
