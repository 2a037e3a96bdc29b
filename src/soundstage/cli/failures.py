"""Whatever goes wrong becomes one line that says what to do, and an exit code."""

import errno
from typing import Protocol, runtime_checkable

__all__ = ["EXIT_FAILED", "EXIT_USAGE", "CommandFailed", "explain"]

EXIT_FAILED = 1
EXIT_USAGE = 2


class CommandFailed(Exception):
    """The command cannot do what was asked. `code` is the exit code."""

    def __init__(self, message: str, advice: str = "", *, code: int = EXIT_FAILED) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
        self.code = code


@runtime_checkable
class _Usage(Protocol):
    """What the option parser raises, wherever this version of Typer keeps its classes."""

    exit_code: int

    def format_message(self) -> str: ...


def explain(error: BaseException) -> CommandFailed:
    """Any error as a user should hear of it."""
    # The rooms are imported only now: a command line that works should not wait for the ways it may fail.
    from soundstage.catalog import InvalidRequest
    from soundstage.client import ServiceError
    from soundstage.engines import EngineError
    from soundstage.predictions import StoreUnavailable
    from soundstage.settings import SettingsError
    from soundstage.storage import StorageError
    from soundstage.workers import BadPicture

    match error:
        case CommandFailed():
            return error
        case _Usage():
            context = getattr(error, "ctx", None)
            hint = f"See {context.command_path} --help." if context is not None else ""
            return CommandFailed(error.format_message(), hint, code=error.exit_code)
        case InvalidRequest():
            return CommandFailed(" ".join(problem.message for problem in error.problems), code=EXIT_USAGE)
        case EngineError():
            return CommandFailed(error.message, error.advice)
        case BadPicture():
            return CommandFailed(f"The picture cannot be used: {error}.", code=EXIT_USAGE)
        case ServiceError() | StoreUnavailable() | StorageError() | SettingsError():
            return CommandFailed(_sentence(str(error)))
        case OSError():
            return _system(error)
        case MemoryError():
            return CommandFailed("Out of memory.", "Ask for 480p or a shorter clip.")
    return CommandFailed(f"Something unforeseen went wrong: {type(error).__name__}: {error}", "Please report it.")


def _system(error: OSError) -> CommandFailed:
    where = f" {error.filename}" if error.filename else ""
    if error.errno == errno.ENOSPC:
        return CommandFailed(f"The disk is full:{where or ' nothing more can be written'}.", "Free some space and try again.")
    if error.errno == errno.EADDRINUSE:
        return CommandFailed("The port is in use by another program.", "Choose another with --port, or 0 for any free one.")
    return CommandFailed(_sentence(f"{error.strerror or error}{':' + where if where else ''}"))


def _sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")
