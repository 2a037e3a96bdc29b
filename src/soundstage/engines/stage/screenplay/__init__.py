"""Prompt → Screenplay."""
