"""Rooms: shells with openings, their light, and how they are furnished."""
