"""From a request to the Screenplay it is made by: the one it brings, the director's, or the rules'."""

from soundstage.engines.base import EngineError, RenderRequest
from soundstage.engines.stage import staging
from soundstage.engines.stage.screenplay import InvalidScreenplay, Screenplay, read_document, settle, write
from soundstage.engines.stage.screenplay.planner import Endpoint, Shelf, direct
from soundstage.engines.stage.screenplay.planner.accounting import account
from soundstage.media import nearest_ratio

__all__ = ["read", "understood"]


def read(request: RenderRequest) -> Screenplay:
    """What is to be seen and heard. Raises `EngineError` for a Screenplay that cannot be shot."""
    ratio: str = request.aspect_ratio
    if ratio == "auto" and request.image is not None:
        from soundstage.engines.stage import photo  # costs seconds to import, and most plans have no picture

        ratio = nearest_ratio(*photo.size(request.image))
    if request.screenplay is not None:
        return _brought(request, ratio)
    return direct(
        request.prompt,
        seconds=request.seconds,
        aspect_ratio=ratio,
        repertoire=staging.repertoire(),
        endpoint=_endpoint(),
        shelf=Shelf.from_environment(),
    )


def understood(script: Screenplay) -> Screenplay:
    """The Screenplay with its coverage as staging would answer it; nothing is built."""
    return settle(script, staging.breakdown(script).shown)


def _brought(request: RenderRequest, ratio: str) -> Screenplay:
    company = staging.repertoire()
    try:
        script = read_document(request.screenplay, company, request.prompt)
        if request.seconds not in (None, script.seconds):
            raise InvalidScreenplay("seconds", f"is {script.seconds}, but the duration asked for is {request.seconds}")
    except InvalidScreenplay as error:
        raise EngineError(
            f"screenplay.{error}" if error.path else f"screenplay: {error}",
            code="INPUT_VALIDATION_ERROR",
            advice="`soundstage plan --json` prints a Screenplay to begin with, `soundstage plan --schema` its schema.",
        ) from None
    if ratio != "auto":
        script = script.model_copy(update={"aspect_ratio": ratio})
    rules = write(script.prompt, seconds=script.seconds, aspect_ratio=script.aspect_ratio, repertoire=company)
    return account(script, rules)


def _endpoint() -> Endpoint | None:
    try:
        return Endpoint.from_environment()
    except ValueError as error:
        raise EngineError(str(error), advice="Correct the setting, or take it away to plan by rules.") from None
