"""People and what they wear."""
