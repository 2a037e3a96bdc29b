"""Places, one recipe a file: add a module that defines `RECIPE` and it is found."""
