"""The command line."""

__all__ = ["main"]


def main() -> None:
    """The `soundstage` program."""
    from soundstage.cli.app import run

    run()
