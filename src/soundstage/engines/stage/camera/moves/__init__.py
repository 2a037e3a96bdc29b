"""One file per camera move: `KINDS` it answers to and `shoot(setup) -> Rig`."""
