"""Scene → frames."""
