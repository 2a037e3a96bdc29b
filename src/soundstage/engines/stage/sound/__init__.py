"""Scene → mix."""
