"""Garments and shoes, one recipe a file: a new one needs a file here with `GARMENT = Garment(...)`, and no other change."""
