"""Hair styles, one recipe a file: a new one needs a file here with `HAIR = Style(...)`, and no other change."""
