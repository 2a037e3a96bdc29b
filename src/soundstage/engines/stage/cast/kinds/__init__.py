"""Kinds of performer, one recipe a file. A new one needs a file here with
`KIND = Kind(name, words, cast)`, and no other change."""
