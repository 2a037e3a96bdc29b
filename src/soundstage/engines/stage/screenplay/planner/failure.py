"""Why a language model's Screenplay could not be had or used."""

__all__ = ["DirectorFailed"]


class DirectorFailed(Exception):
    """The message completes the sentence "the director …": "does not answer within 10 s"."""
