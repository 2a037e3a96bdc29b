"""A chat endpoint on this machine that answers, and misbehaves, as a test tells it to."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from soundstage.engines.stage.screenplay.planner import Endpoint, Shelf

Behaviour = Callable[[socket.socket, dict[str, Any]], None]


class ChatServer:
    """Every connection is read to the end of its request and handed to `behave`; `asked` keeps the questions."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.headers: list[str] = []
        self.behave: Behaviour = lambda connection, question: None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def endpoint(self, seconds: float = 5.0, **more: str) -> Endpoint:
        return Endpoint(url=self.url, model="tester", seconds=seconds, **more)

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            threading.Thread(target=self._answer, args=(connection,), daemon=True).start()

    def _answer(self, connection: socket.socket) -> None:
        with connection:
            try:
                head, _, body = _until(connection, b"\r\n\r\n").partition(b"\r\n\r\n")
                length = next(
                    int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")
                )
                while len(body) < length:
                    body += connection.recv(65536)
                self.headers.append(head.decode())
                self.asked.append(json.loads(body))
                self.behave(connection, self.asked[-1])
            except OSError:
                return  # the other side had enough


def _until(connection: socket.socket, end: bytes) -> bytes:
    data = b""
    while end not in data:
        data += connection.recv(65536)
    return data


@pytest.fixture
def chat() -> Iterator[ChatServer]:
    server = ChatServer()
    yield server
    server.close()


@pytest.fixture
def shelf(tmp_path: Any) -> Shelf:
    return Shelf(tmp_path / "director")
