"""A kit for bodies that are not quadruped mammals: bones, skins swept or grown over them, feathers, legs that step, a part to play."""
