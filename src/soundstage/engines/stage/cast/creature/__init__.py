"""Beasts from proportions: signed-distance flesh on a rig, coats and fur, gaits and acts."""
