"""Hair styles, in recipe files with `HAIRS = (Style(...), …)`, or `HAIR` for one: a new one changes nothing else."""
