import socket

from soundstage.server.host import Host


def test_who_calls_before_the_application_runs_waits_in_line() -> None:
    with Host("127.0.0.1", 0) as host, socket.create_connection(("127.0.0.1", host.port), timeout=5) as caller:
        assert caller.getpeername()[1] == host.port
