"""Garments, in recipe files with `GARMENTS = (Garment(...), …)`, or `GARMENT` for one: a new one changes nothing else."""
