"""The rows of the published contract's tables, and what this service does for each. Tests name every row by its id."""

from dataclasses import dataclass
from typing import Final

from soundstage.catalog.models import IMAGE_TO_VIDEO, TEXT_TO_VIDEO
from soundstage.catalog.prices import CONTRACT_PRICES, LONGEST, SHORTEST, dollars

__all__ = ["ROUTES", "ROWS", "Row"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row: which table it stands in, what it is about, and what is done here."""

    table: str
    name: str
    done: str

    @property
    def id(self) -> str:
        """As tests name it."""
        return f"{self.table}: {self.name}"


def _price(resolution: str) -> str:
    rate = dollars(CONTRACT_PRICES.rate(resolution))
    return f"${rate:.4f} for each second of finished video; held when the prediction is created, charged when it succeeds."


ROWS: Final[tuple[Row, ...]] = (
    Row("models", TEXT_TO_VIDEO.slug, "Served. Its schema is at `GET /v1/model?slug=` and needs no key."),
    Row("models", IMAGE_TO_VIDEO.slug, "Served. `image_url` is the first frame, `end_image_url` the last."),
    Row("requests", "authentication", "`X-API-Key: KEY`, or `Authorization: Bearer KEY`. Keys are kept hashed and shown once."),
    Row("requests", "create", "`POST /v1/prediction`, with or without a slash at the end. `version` is read over."),
    Row("requests", "poll", "`GET /v1/prediction/{id}` always has all seven members; metrics are 0 until the end."),
    Row(
        "requests",
        "webhook",
        "`webhook_url` is POSTed to at success and failure, for hours if need be; any 2xx within 30 s ends it.",
    ),
    Row("parameters", "prompt", "1 to 10,000 characters of text with at least one letter or digit."),
    Row(
        "parameters", "image_url", "Required for image to video, refused for text to video. https, or a picture uploaded here."
    ),
    Row("parameters", "end_image_url", "Optional, for image to video alone; the same rules."),
    Row("parameters", "resolution", "`480p` or `720p`; `720p` if not given."),
    Row(
        "parameters",
        "duration",
        f"`auto` or a whole number of seconds from {SHORTEST} to {LONGEST}, as a string; a JSON integer is understood too.",
    ),
    Row("parameters", "aspect_ratio", "`auto` takes the nearest to the first frame, or what the prompt calls for, or 16:9."),
    Row("parameters", "generate_audio", "`true` if not given. `false` makes a file without a sound track."),
    Row("parameters", "seed", "The same input with the same seed makes the same file, to the bit."),
    Row("parameters", "end_user_id", "Kept with the input and given back; nothing else is done with it."),
    Row("statuses", "processing", "Queued or being made. `progress` says how far."),
    Row("statuses", "success", "`output` is one signed URL whose path ends in `.mp4`."),
    Row(
        "statuses",
        "error",
        "`message`, `details` and `error` say why; `output` carries the code, its category and `retryable`.",
    ),
    Row("webhook", "succeeded", "`exec_id`, `output` (the clip's URL) and an empty `error`, signed after Standard Webhooks."),
    Row("webhook", "failed", "`error` says why; `output` repeats it as a list of one."),
    Row("prices", "480p", _price("480p")),
    Row("prices", "720p", _price("720p")),
    Row("prices", "audio", "Sound does not change the price. A prediction that fails or is cancelled costs nothing."),
    Row(
        "limits", "creates", "100 in any 60 seconds for each key, exact over all servers; the next is a 429 and makes nothing."
    ),
    Row("limits", "in flight", "10 predictions queued or running for each key; the next is a 429 and makes nothing."),
    Row(
        "limits", "file inputs", "JPEG, PNG and WebP by content, at most 30 MB, over https. No data URIs, no private addresses."
    ),
    Row(
        "errors",
        "body",
        "`status`, `message`, `details` and `error`; `problems` lists all that is wrong. RFC 9457 if asked for.",
    ),
    Row("errors", "400", "Every problem of the body at once, each with a JSON Pointer."),
    Row("errors", "401", "No key, an unknown one, or a revoked one."),
    Row("errors", "404", "No such model, with the nearest name; no such prediction, or another key's."),
    Row("errors", "429", "`Retry-After`, `RateLimit`, `RateLimit-Policy`, and `retry_after` in the body."),
    Row(
        "errors",
        "5xx",
        "503 with `Retry-After` while the database is away, 507 without disk space. An `Idempotency-Key` makes retries safe.",
    ),
    Row(
        "security",
        "no arbitrary URLs",
        "Each connection is made to an address that was checked to be public; each redirect is checked again.",
    ),
    Row(
        "security",
        "no tokens of others",
        "A key of another service in `input`, by its member's name or by its shape, is a 400.",
    ),
    Row(
        "security",
        "validate before calling",
        "`request_schema` is plain JSON Schema and the one that the server itself follows.",
    ),
)

ROUTES: Final[tuple[tuple[str, str, str], ...]] = (
    ("POST", "/v1/prediction", "Create a prediction."),
    ("GET", "/v1/prediction/{prediction_id}", "How it stands, and its output."),
    ("DELETE", "/v1/prediction/{prediction_id}", "Stop it if it runs; remove its input, output and logs now."),
    ("POST", "/v1/prediction/{prediction_id}/cancel", "Stop the work within two seconds; it costs nothing."),
    ("GET", "/v1/prediction/{prediction_id}/events", "Server-sent events: `progress`, `log`, `preview`, `end`."),
    ("POST", "/v1/prediction/run", "Create and wait for the end, or for `?timeout=` seconds."),
    ("POST", "/v1/estimate", "Price and length before paying; `auto` is resolved."),
    ("POST", "/v1/plan", "The Screenplay of a create body: shots, subjects, what becomes of each word; nothing is created."),
    ("GET", "/v1/model", "One model, `?slug=`. No key needed."),
    ("GET", "/v1/models", "All models, `?name=&limit=&offset=`. No key needed."),
    ("GET", "/v1/models/{slug}/schemas/openapi", "One model as an OpenAPI document. No key needed."),
    ("GET", "/v1/executions", "This key's predictions, `?limit=&offset=&model=&status=&from=&to=`."),
    ("GET", "/v1/usage", "What this key was charged, by model and day."),
    ("GET", "/v1/webhooks", "This key's webhooks, `?limit=&offset=`."),
    ("GET", "/v1/webhooks/{execution_id}", "One of them, with every attempt."),
    ("GET", "/v1/webhooks/default/secret", "The secret that signs webhooks which brought none of their own."),
    ("POST", "/v1/upload/presign", "Announce an upload; PUT the bytes to the URL that comes back."),
    ("POST", "/v1/upload", "Upload a picture as the `file` of a form; also at `/api/v1/upload`."),
    ("PUT", "/v1/files/{name}", "The bytes of an announced upload, once."),
    ("GET", "/v1/files/{name}", "A clip or an upload, by signed URL or key, with ranges."),
    ("DELETE", "/v1/files/{file_id}", "Remove an upload now."),
    ("GET", "/healthz", "The process answers."),
    ("GET", "/readyz", "The database answers."),
    ("GET", "/metrics", "Counts for Prometheus."),
)
