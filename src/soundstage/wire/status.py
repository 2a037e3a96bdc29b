"""The words a client may meet: statuses, error codes and their categories."""

from enum import StrEnum

__all__ = ["Category", "ErrorCode", "Status"]


class Status(StrEnum):
    """Where a prediction stands. The last three are final."""

    PROCESSING = "processing"
    SUCCESS = "success"
    ERROR = "error"
    CANCELLED = "cancelled"

    @property
    def ended(self) -> bool:
        return self is not Status.PROCESSING


class Category(StrEnum):
    """Whose fault a failure is, as clients of the hosted API branch on it."""

    VALIDATION = "VALIDATION"
    PROVIDER = "PROVIDER"
    AUTH = "AUTH"
    RATE_LIMIT = "RATE_LIMIT"
    NETWORK = "NETWORK"
    TIMEOUT = "TIMEOUT"
    INTERNAL = "INTERNAL"
    UNKNOWN = "UNKNOWN"


class ErrorCode(StrEnum):
    """Why a prediction failed."""

    PROVIDER_REJECTED = "PROVIDER_REJECTED"
    INPUT_VALIDATION_ERROR = "INPUT_VALIDATION_ERROR"
    PROVIDER_BAD_REQUEST = "PROVIDER_BAD_REQUEST"
    PROVIDER_FAILED = "PROVIDER_FAILED"
    PROVIDER_RATE_LIMIT = "PROVIDER_RATE_LIMIT"
    PROVIDER_AUTH_ERROR = "PROVIDER_AUTH_ERROR"
    PROVIDER_SERVER_ERROR = "PROVIDER_SERVER_ERROR"
    NETWORK_ERROR = "NETWORK_ERROR"
    EXECUTION_TIMEOUT = "EXECUTION_TIMEOUT"
    INPUT_DOWNLOAD_ERROR = "INPUT_DOWNLOAD_ERROR"

    @property
    def category(self) -> Category:
        return _CATEGORIES[self]


_CATEGORIES = {
    ErrorCode.PROVIDER_REJECTED: Category.PROVIDER,
    ErrorCode.INPUT_VALIDATION_ERROR: Category.VALIDATION,
    ErrorCode.PROVIDER_BAD_REQUEST: Category.VALIDATION,
    ErrorCode.PROVIDER_FAILED: Category.PROVIDER,
    ErrorCode.PROVIDER_RATE_LIMIT: Category.RATE_LIMIT,
    ErrorCode.PROVIDER_AUTH_ERROR: Category.AUTH,
    ErrorCode.PROVIDER_SERVER_ERROR: Category.INTERNAL,
    ErrorCode.NETWORK_ERROR: Category.NETWORK,
    ErrorCode.EXECUTION_TIMEOUT: Category.TIMEOUT,
    ErrorCode.INPUT_DOWNLOAD_ERROR: Category.NETWORK,
}
