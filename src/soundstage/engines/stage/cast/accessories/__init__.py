"""Accessories, in recipe files with `ACCESSORIES = (Accessory(...), …)`: a new one changes nothing else."""
