"""Screenplay → Scene: blocking, light, lens, as a film-maker would."""
