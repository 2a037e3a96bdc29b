"""From a body as it arrived to a request that can be served, or to the list of everything that is wrong with it."""

from collections.abc import Mapping
from typing import Any

from soundstage.catalog.credentials import is_credential_name
from soundstage.catalog.models import MODELS, Model, find_model
from soundstage.catalog.problems import InvalidRequest, Problem, UnknownModel, nearest
from soundstage.catalog.urls import UrlRules
from soundstage.catalog.validated import ValidatedInput, ValidatedRequest

__all__ = ["validate_input", "validate_request"]

_LONGEST_SECRET = 256
_OPEN_RULES = UrlRules()


def validate_request(body: object, rules: UrlRules = _OPEN_RULES) -> ValidatedRequest:
    """Check a whole create body.

    `version` is ignored and members we do not know outside `input` are read over, as the hosted service does; an empty
    `webhook_url` means none. Raises `InvalidRequest` with all problems at once, or `UnknownModel` when nothing else is wrong
    but the slug.
    """
    if not isinstance(body, Mapping):
        raise InvalidRequest([Problem("body", "the body must be a JSON object.")])
    problems: list[Problem] = []
    model = _read_model(body.get("model"), problems)
    webhook_url = _read_webhook_url(body.get("webhook_url"), rules, problems)
    webhook_secret = _read_webhook_secret(body.get("webhook_secret"), problems)
    raw = body.get("input")
    validated: ValidatedInput | None = None
    if not isinstance(raw, Mapping):
        problems.append(Problem("input", "input field is required and must be an object."))
    elif isinstance(model, Model):
        validated = _read_input(model, raw, rules, problems)
    if problems:
        raise InvalidRequest(problems)
    if isinstance(model, UnknownModel):
        raise model
    assert validated is not None
    assert isinstance(raw, Mapping)
    return ValidatedRequest(
        input=validated, raw_input=dict(raw), webhook_url=webhook_url, webhook_secret=webhook_secret if webhook_url else None
    )


def validate_input(model: Model, raw: Mapping[str, Any], rules: UrlRules = _OPEN_RULES) -> ValidatedInput:
    """Check an `input` alone. Raises `InvalidRequest` with all problems at once."""
    problems: list[Problem] = []
    validated = _read_input(model, raw, rules, problems)
    if problems:
        raise InvalidRequest(problems)
    return validated


def _read_model(slug: object, problems: list[Problem]) -> Model | UnknownModel | None:
    if slug is None or slug == "":
        problems.append(Problem("model", "model field is required."))
        return None
    if not isinstance(slug, str):
        problems.append(Problem("model", "model must be a string."))
        return None
    try:
        return find_model(slug)
    except UnknownModel as unknown:
        return unknown


def _read_webhook_url(url: object, rules: UrlRules, problems: list[Problem]) -> str | None:
    if url is None or url == "":
        return None
    if not isinstance(url, str):
        problems.append(Problem("webhook_url", "webhook_url must be a string."))
        return None
    problem = rules.webhook_problem(url)
    if problem is not None:
        problems.append(Problem("webhook_url", f"webhook_url {problem}"))
    return url


def _read_webhook_secret(secret: object, problems: list[Problem]) -> str | None:
    if secret is None or secret == "":
        return None
    if not isinstance(secret, str):
        problems.append(Problem("webhook_secret", "webhook_secret must be a string."))
        return None
    # It is sent as a header's value (RFC 9110, §5.5), so it must fit into one.
    if len(secret) > _LONGEST_SECRET or not secret.isascii() or not secret.isprintable():
        problems.append(
            Problem("webhook_secret", f"webhook_secret must be at most {_LONGEST_SECRET} printable ASCII characters.")
        )
        return None
    return secret


def _read_input(model: Model, raw: Mapping[str, Any], rules: UrlRules, problems: list[Problem]) -> ValidatedInput:
    values: dict[str, Any] = {}
    for parameter in model.parameters:
        path = f"input.{parameter.name}"
        value = raw.get(parameter.name)
        if value is None:
            if parameter.required:
                problems.append(Problem(path, f"{parameter.name} is required."))
            values[parameter.name] = parameter.default
            continue
        complaints: list[str] = []
        values[parameter.name] = parameter.read(value, rules, complaints.append)
        problems.extend(Problem(path, text) for text in complaints)
    problems.extend(_unknown(model, str(name)) for name in raw if model.parameter(str(name)) is None)
    duration = values.pop("duration")
    return ValidatedInput(model=model.slug, seconds=None if duration == "auto" else int(duration), **values)


def _unknown(model: Model, name: str) -> Problem:
    shown = name[:60]
    path = f"input.{shown}"
    if is_credential_name(name):
        return Problem(path, f"{shown} looks like a credential; never send keys of other services through input.")
    elsewhere = next((other for other in MODELS if other.parameter(name) is not None), None)
    if elsewhere is not None:
        return Problem(path, f"{shown} is not a parameter of {model.slug}; it belongs to {elsewhere.slug}.")
    near = nearest(name, (parameter.name for parameter in model.parameters))
    hint = f"did you mean {near}?" if near else f"known are {', '.join(p.name for p in model.parameters)}."
    return Problem(path, f"{shown} is not a parameter of this model; {hint}")
