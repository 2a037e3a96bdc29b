"""A kit for bodies that are no quadrupeds: bones, skins swept or grown over them, feathers, legs that step, a part to play."""
