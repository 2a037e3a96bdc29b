"""Prompts in other languages, read as English: dictionaries, inflection, and the order of words."""
