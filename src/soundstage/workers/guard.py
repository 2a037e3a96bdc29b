"""Requests to addresses a stranger chose: checked when the connection is made, bounded in time, no redirects, no proxies."""

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpcore2
import httpx2

from soundstage.catalog import UrlRules, is_public_address

__all__ = ["Guard", "OutsideError", "Policy", "Refusal", "Reply"]

_CONNECT_SECONDS = 10.0


class OutsideError(Exception):
    """The other side did not answer, or not as it should. The message is fit for the user."""


class Refusal(OutsideError):
    """We do not go there."""


def resolve(host: str, port: int) -> list[str]:
    """All addresses of a host, in the order of preference. Raises `OSError`."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True, kw_only=True)
class Policy:
    """Where requests may go: `rules` tell by looking at the URL, and the address is checked when the connection is made.

    `ca_file` holds certificates to trust beside the system's (PEM).
    """

    rules: UrlRules = field(default_factory=UrlRules)
    ca_file: Path | None = None
    resolve: Callable[[str, int], list[str]] = field(default=resolve)

    def check_image(self, url: str) -> httpx2.URL:
        """The parsed URL of a picture. Raises `Refusal`."""
        return _parsed(url, self.rules.image_problem(url))

    def check_webhook(self, url: str) -> httpx2.URL:
        """The parsed URL of a webhook. Raises `Refusal`."""
        return _parsed(url, self.rules.webhook_problem(url))

    def allows(self, host: str, port: int) -> bool:
        """Whether the operator named this host."""
        name = host.lower().rstrip(".")
        return name in self.rules.allowed_hosts or f"{name}:{port}" in self.rules.allowed_hosts


def _parsed(url: str, problem: str | None) -> httpx2.URL:
    if problem is not None:
        raise Refusal(f"it {problem.rstrip('.')}")
    try:
        return httpx2.URL(url)
    except (httpx2.InvalidURL, ValueError):
        raise Refusal("it is not a URL") from None


@dataclass(frozen=True, kw_only=True)
class Reply:
    """An answer whose body is still to be read. `headers` have lower-case names."""

    status: int
    headers: Mapping[str, str]
    _stream: Iterable[bytes]

    def chunks(self) -> Iterator[bytes]:
        """The body as it comes, as it was sent (not decompressed). Raises `OutsideError`."""
        with _told_plainly():
            yield from self._stream

    def read(self, most: int) -> bytes:
        """The first `most` bytes of the body."""
        body = bytearray()
        for chunk in self.chunks():
            body += chunk
            if len(body) >= most:
                break
        return bytes(body[:most])


class Guard:
    """Sends single requests under a `Policy`."""

    def __init__(self, policy: Policy | None = None) -> None:
        self.policy = policy or Policy()
        self._tls = httpcore2.default_ssl_context()
        if self.policy.ca_file is not None:
            self._tls.load_verify_locations(self.policy.ca_file)

    @contextlib.contextmanager
    def request(
        self,
        method: str,
        url: httpx2.URL,
        *,
        seconds: float,
        headers: Mapping[str, str] | None = None,
        content: bytes | None = None,
        any_address: bool = False,
    ) -> Iterator[Reply]:
        """One request over a connection of its own; `seconds` bound all of it, to the last byte read.

        `any_address` switches the address check off, for what the operator allows by rule. Raises `Refusal` for a host
        with any address that is not public, `OutsideError` for what goes wrong on the way.
        """
        backend = _GuardedBackend(self.policy, time.monotonic() + seconds, any_address)
        sent: dict[str | bytes, str | bytes] = {"host": url.netloc, "user-agent": "soundstage", "accept-encoding": "identity"}
        sent |= {"content-length": str(len(content))} if content is not None else {}
        sent |= {name.lower(): value for name, value in (headers or {}).items()}
        target = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
        with (
            _told_plainly(),
            httpcore2.ConnectionPool(ssl_context=self._tls, network_backend=backend) as pool,
            pool.stream(method, target, headers=sent, content=content, extensions=_timeouts(seconds)) as answer,
        ):
            yield Reply(
                status=answer.status,
                headers={name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers},
                _stream=answer.iter_stream(),
            )


class _GuardedBackend(httpcore2.NetworkBackend):
    """Resolves once, refuses a host if any of its addresses is not public, and connects to an address it checked.

    The URL is left alone, so certificate and SNI stay those of the host.
    """

    def __init__(self, policy: Policy, deadline: float, any_address: bool) -> None:
        self._policy = policy
        self._any_address = any_address
        self._deadline = deadline
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        failure: Exception = httpcore2.ConnectError(f"{host} has no address")
        for address in self._checked(host, port):
            left = _left(self._deadline, _CONNECT_SECONDS)
            try:
                return _TimedStream(self._plain.connect_tcp(address, port, left, None, socket_options), self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure

    def connect_unix_socket(
        self, path: str, timeout: float | None = None, socket_options: Iterable[Any] | None = None
    ) -> httpcore2.NetworkStream:
        raise Refusal("sockets of this machine are not allowed")

    def _checked(self, host: str, port: int) -> list[str]:
        name = host.strip("[]")
        addresses = self._resolved(name, port)
        if not self._any_address and not self._policy.allows(name, port):
            for address in addresses:
                if not is_public_address(address):
                    raise Refusal(f"{name} is not on the public internet")
        return addresses

    def _resolved(self, host: str, port: int) -> list[str]:
        """The host's addresses, found in a thread because the system's resolver takes no time limit."""
        answer: list[list[str]] = []
        failure: list[OSError | UnicodeError] = []

        def ask() -> None:
            try:
                answer.append(self._policy.resolve(host, port))
            except (OSError, UnicodeError) as error:
                failure.append(error)

        asking = threading.Thread(target=ask, name="resolve", daemon=True)
        asking.start()
        asking.join(_left(self._deadline, _CONNECT_SECONDS))
        if failure:
            raise httpcore2.ConnectError(f"the host {host} was not found")
        if not answer:
            raise httpcore2.ConnectTimeout(f"the host {host} could not be looked up in time")
        return answer[0]


class _TimedStream(httpcore2.NetworkStream):
    """A connection whose every read and write ends by the deadline of the whole transfer."""

    def __init__(self, stream: httpcore2.NetworkStream, deadline: float) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(self._deadline, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(self._deadline, timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, _left(self._deadline, timeout))
        return _TimedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _left(deadline: float, timeout: float | None) -> float:
    left = deadline - time.monotonic()
    if left <= 0:
        raise httpcore2.ReadTimeout("the time limit of the whole transfer")
    return left if timeout is None else min(left, timeout)


def _timeouts(seconds: float) -> dict[str, Any]:
    return {"timeout": {"connect": _CONNECT_SECONDS, "read": seconds, "write": seconds, "pool": seconds}}


@contextlib.contextmanager
def _told_plainly() -> Iterator[None]:
    try:
        yield
    except httpcore2.TimeoutException:
        raise OutsideError("it took too long to answer") from None
    except (httpcore2.NetworkError, httpcore2.ProtocolError, ssl.SSLError) as error:
        raise OutsideError(f"the connection failed ({str(error).strip() or type(error).__name__})") from None
    except httpcore2.UnsupportedProtocol as error:
        raise Refusal(str(error)) from None
