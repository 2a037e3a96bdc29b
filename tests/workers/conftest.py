"""Servers on loopback that stand for the outside world, one of them with a certificate of its own authority."""

import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

Answer = Callable[[BaseHTTPRequestHandler], None]


class Outside:
    """A web server whose answers a test writes; it counts the connections made to it."""

    def __init__(self, certificate: Path | None = None) -> None:
        self.answer: Answer = lambda handler: respond(handler, 200)
        self.connections = 0
        self.requests: list[tuple[str, dict[str, str], bytes]] = []
        outside = self

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", "0")))
                headers = {name.lower(): value for name, value in self.headers.items()}
                outside.requests.append((self.path, headers, body))
                outside.answer(self)

            do_GET = do_POST = handle_any  # noqa: N815

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def get_request(self) -> Any:
                taken = super().get_request()
                outside.connections += 1
                return taken

            def handle_error(self, *_: object) -> None:
                pass

        self._server = Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_port
        if certificate is not None:
            tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            tls.load_cert_chain(certificate, certificate.with_suffix(".key"))
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def respond(handler: BaseHTTPRequestHandler, status: int, body: bytes = b"", **headers: str) -> None:
    """A plain answer."""
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for pictures.test, its key beside it."""
    path = tmp_path_factory.mktemp("tls") / "pictures.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
    command += [
        "-subj",
        "/CN=pictures.test",
        "-addext",
        "subjectAltName=DNS:pictures.test",
        "-addext",
        "keyUsage=digitalSignature",
    ]
    command += ["-keyout", str(path.with_suffix(".key")), "-out", str(path)]
    subprocess.run(command, check=True, capture_output=True)
    return path


@pytest.fixture
def web() -> Iterator[Outside]:
    server = Outside()
    yield server
    server.close()


@pytest.fixture
def secure_web(certificate: Path) -> Iterator[Outside]:
    server = Outside(certificate)
    yield server
    server.close()


@pytest.fixture(scope="session")
def answering() -> Callable[..., Answer]:
    """Makes an answer: `answering(200, b"…", Content_Type="…")`."""

    def make(status: int, body: bytes = b"", **headers: str) -> Answer:
        return lambda handler: respond(handler, status, body, **headers)

    return make
