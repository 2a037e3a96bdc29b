"""Bodies of refusals: the contract's shape, and RFC 9457 for clients that ask for it."""

from typing import Literal, Self

from pydantic import Field

from soundstage.wire._base import Message, unsaid

__all__ = ["ErrorBody", "FieldProblem", "ProblemBody"]


class FieldProblem(Message):
    """One thing wrong with one member of a request; `pointer` is a JSON Pointer (RFC 6901) into the body."""

    pointer: str
    detail: str


class ErrorBody(Message):
    """The body of every 4xx and 5xx. `error` repeats `message`, for clients that read only the one or the other."""

    status: Literal["error"] = "error"
    error: str
    message: str
    details: str = ""
    retry_after: int | None = unsaid("Seconds to wait before trying again.")
    problems: list[FieldProblem] | None = unsaid("Every problem found in the request.")

    @classmethod
    def of(
        cls, message: str, details: str = "", *, retry_after: int | None = None, problems: list[FieldProblem] | None = None
    ) -> Self:
        return cls(error=message, message=message, details=details, retry_after=retry_after, problems=problems or None)

    def problem(self, http_status: int, title: str, *, instance: str | None = None) -> "ProblemBody":
        """The same refusal as `application/problem+json`; `title` is the status code's phrase."""
        return ProblemBody(
            title=title,
            status=http_status,
            detail=" ".join(part for part in (self.message, self.details) if part),
            instance=instance,
            retry_after=self.retry_after,
            errors=self.problems,
        )


class ProblemBody(Message):
    """RFC 9457 problem details; `errors` and `retry_after` are extension members."""

    type: str = "about:blank"
    title: str
    status: int = Field(ge=400, le=599)
    detail: str
    instance: str | None = unsaid()
    retry_after: int | None = unsaid()
    errors: list[FieldProblem] | None = unsaid()
