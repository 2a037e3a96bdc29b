"""Soundstage: a prompt goes in, a finished clip comes out, picture and sound made together."""

__all__ = ["__version__"]

__version__ = "0.1.0"
