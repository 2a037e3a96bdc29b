"""Lenses and moves."""
