"""Holds an ASGI application on a socket of its own."""

import ipaddress
import signal
import socket
import threading
import time
from types import FrameType, TracebackType
from typing import Any, Self

import uvicorn

__all__ = ["Host", "is_loopback"]

_GRACE_SECONDS = 3
_BACKLOG = 2048


def _nothing(number: int, frame: FrameType | None) -> None:
    """Heard, and already acted on."""


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach a server bound to `host`."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class Host:
    """Binds at once, so that `url` is known (port 0 takes a free one) before anything runs. Raises `OSError`.

    `run` serves in the calling thread, which must be the main one, until SIGTERM or SIGINT. As a context manager it
    serves from a thread of its own.
    """

    def __init__(self, host: str, port: int) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # asyncio sends small answers at once (TCP_NODELAY) only where the protocol is named.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((host, port))
            # Whoever reads the URL may call at once: callers wait in line until the application runs.
            self._socket.listen(_BACKLOG)
        except OSError:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self.port}"
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    def run(self, app: Any) -> None:
        """Serve until told to stop by a signal; the caller then has the time to finish its own things."""
        # When it has stopped, uvicorn raises the signal once more, which would end the process on the spot.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _nothing)
        self._prepare(app).run(sockets=[self._socket])

    def serve(self, app: Any) -> Self:
        """Serve from a thread; `close` stops it."""
        server = self._prepare(app)
        self._thread = threading.Thread(target=server.run, kwargs={"sockets": [self._socket]}, name="http", daemon=True)
        self._thread.start()
        while not server.started and self._thread.is_alive():
            time.sleep(0.01)
        return self

    def close(self) -> None:
        """Stop serving and give the port back."""
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None:
            self._thread.join()
        self._socket.close()

    def _prepare(self, app: Any) -> uvicorn.Server:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_GRACE_SECONDS,
            lifespan="on",
            ws="none",
        )
        self._server = uvicorn.Server(config)
        return self._server

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
