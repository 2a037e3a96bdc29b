"""The director against a real HTTP server that behaves, and then misbehaves in every way."""

import json
import socket
import struct
import threading
import time
from typing import Any

import pytest

from soundstage.engines.stage.screenplay import TODAY, Screenplay, write
from soundstage.engines.stage.screenplay.planner import Endpoint, Shelf, direct

from .answers import HARBOUR, completion, reply, screenplay, sends
from .conftest import Behaviour, ChatServer


def _rules(script: Screenplay) -> bool:
    """Whether it is what the rules write, but for the note that says why."""
    return script.model_copy(update={"notes": ()}) == write(HARBOUR, repertoire=TODAY).model_copy(update={"notes": ()})


def test_without_an_endpoint_the_rules_write() -> None:
    assert direct(HARBOUR, seconds=5) == write(HARBOUR, seconds=5)


def test_a_good_answer_becomes_the_screenplay(chat: ChatServer) -> None:
    chat.behave = sends(reply(completion(json.dumps(screenplay()))))
    script = direct(HARBOUR, endpoint=chat.endpoint(key="sesame"))
    shot = script.shots[0]
    assert script.seconds == 6
    assert [(subject.noun, subject.count) for subject in script.subjects] == [("fisherman", 1), ("net", 1), ("gull", 2)]
    assert [(action.subject, action.verb, action.target) for action in shot.actions] == [
        ("s1", "mend", "s2"),
        ("s3", "watch", "s1"),
    ]
    assert (shot.move.kind, shot.move.direction, shot.setting.noun, shot.setting.time) == ("push", "in", "quay", "dawn")
    assert script.prompt == HARBOUR
    assert script.notes[-1] == "Written by the director tester, held against the prompt."
    assert chat.asked[0]["response_format"]["type"] == "json_schema"
    assert "authorization: bearer sesame" in chat.headers[0].lower()
    assert "POST /v1/chat/completions" in chat.headers[0]


def test_words_claim_what_the_director_wrote(chat: ChatServer) -> None:
    chat.behave = sends(reply(completion(json.dumps(screenplay()))))
    script = direct(HARBOUR, endpoint=chat.endpoint())
    claims = {word.word: word.claim for word in script.coverage}
    assert "subject/s1" in claims["fisherman"]
    assert "subject/s3" in claims["gulls"]
    assert "attribute/s2/green" in claims["green"]
    assert "action/0/0" in claims["mends"]
    assert "time/0" in claims["dawn"]
    assert [word.word for word in script.coverage] == [word.word for word in write(HARBOUR).coverage]


@pytest.mark.parametrize(
    "wrapped",
    [
        "```json\n{}\n```",
        "Here is your Screenplay {as asked}:\n{}\nEnjoy }{!",
        '<think>{{"shots": 3}} hm</think>{}',
    ],
)
def test_an_answer_may_be_wrapped(chat: ChatServer, wrapped: str) -> None:
    text = wrapped.replace("{}", json.dumps(screenplay()))
    chat.behave = sends(reply(completion(text)))
    assert len(direct(HARBOUR, endpoint=chat.endpoint()).subjects) == 3


@pytest.mark.parametrize("known", [("json_object", "text"), ("text",)])
def test_weaker_forms_are_tried_in_turn(chat: ChatServer, known: tuple[str, ...]) -> None:
    def behave(connection: socket.socket, question: dict[str, Any]) -> None:
        form = question.get("response_format", {}).get("type", "text")
        good = reply(completion(json.dumps(screenplay())))
        connection.sendall(good if form in known else reply(b'{"error": "unknown response_format"}', "400 Bad Request"))

    chat.behave = behave
    script = direct(HARBOUR, endpoint=chat.endpoint())
    assert len(script.subjects) == 3
    assert len(chat.asked) == 4 - len(known) if known != ("text",) else 3
    assert "JSON Schema" in chat.asked[-1]["messages"][0]["content"]


def _drip(connection: socket.socket, question: dict[str, Any]) -> None:
    data = reply(completion(json.dumps(screenplay())))
    for at in range(len(data)):
        connection.sendall(data[at : at + 1])
        time.sleep(0.02)


def _silence(connection: socket.socket, question: dict[str, Any]) -> None:
    connection.settimeout(5)
    connection.recv(1)


def _reset(connection: socket.socket, question: dict[str, Any]) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _endless(connection: socket.socket, question: dict[str, Any]) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
    for _ in range(10_000):
        connection.sendall(b"[" * 4096)


_GOOD = completion(json.dumps(screenplay()))
_MISBEHAVIOUR: dict[str, tuple[Behaviour, str]] = {
    "drips": (_drip, "does not answer in time"),
    "says nothing": (_silence, "does not answer in time"),
    "hangs up": (sends(b""), "breaks off"),
    "resets": (_reset, "breaks off"),
    "speaks no HTTP": (sends(b"SSH-2.0-OpenSSH_9.2\r\n"), "breaks off"),
    "500": (sends(reply(b"oops", "500 Internal Server Error")), "answers 500"),
    "429": (sends(reply(b"{}", "429 Too Many Requests", "Retry-After: 60\r\n")), "answers 429"),
    "401": (sends(reply(b"{}", "401 Unauthorized")), "answers 401"),
    "404": (sends(reply(b"{}", "404 Not Found")), "answers 404"),
    "redirects": (sends(reply(b"", "302 Found", "Location: http://127.0.0.1:1/\r\n")), "answers 302"),
    "no JSON": (sends(reply(b"<html>nginx</html>")), "no chat completion"),
    "JSON of another kind": (sends(reply(b'{"choices": []}')), "no chat completion"),
    "nested without end": (sends(reply(b"[" * 200_000)), "no chat completion"),
    "no words": (sends(reply(completion(""))), "no words"),
    "refuses in words": (sends(reply(completion("I'm sorry, I cannot."))), "no whole Screenplay"),
    "wrong schema": (sends(reply(completion('{"title": "Film", "scenes": []}'))), "no whole Screenplay"),
    "no shots": (sends(reply(completion('{"shots": []}'))), "without shots"),
    "shots of numbers": (sends(reply(completion('{"shots": [1, 2, null]}'))), "without shots"),
    "cut off": (sends(reply(completion(json.dumps(screenplay())[:-40]))), "no whole Screenplay"),
    "shorter than announced": (sends(reply(_GOOD, length=len(_GOOD) + 500)), "breaks off"),
    "longer than announced": (sends(reply(_GOOD, length=len(_GOOD) - 30)), "no chat completion"),
    "huge": (sends(reply(b" " * (2**20 + 1))), "more than 1 MiB"),
    "endless": (_endless, "more than 1 MiB"),
    "compressed": (sends(reply(b"\x1f\x8b\x08", headers="Content-Encoding: gzip\r\n")), "compressed"),
    "no UTF-8": (sends(reply(b'{"choices": [{"message": {"content": "\xff\xfe"}}]}')), "no chat completion"),
}


@pytest.mark.parametrize("kind", list(_MISBEHAVIOUR))
def test_whatever_goes_wrong_the_rules_write_and_a_note_says_why(chat: ChatServer, shelf: Shelf, kind: str) -> None:
    chat.behave, reason = _MISBEHAVIOUR[kind]
    patience = 0.6 if "in time" in reason else 20.0  # a busy machine must not turn every fault into a late answer
    script = direct(HARBOUR, endpoint=chat.endpoint(seconds=patience), shelf=shelf)
    assert _rules(script)
    assert script.notes[-1].startswith("Written by rules: the director tester ")
    assert reason in script.notes[-1]
    assert not shelf.folder.exists()


def test_nobody_at_the_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    script = direct(HARBOUR, endpoint=Endpoint(url=f"http://127.0.0.1:{port}", model="tester"))
    assert _rules(script)
    assert "cannot be reached" in script.notes[-1]


def test_the_key_is_in_no_note(chat: ChatServer) -> None:
    chat.behave = sends(reply(b"bad key sesame", "500 Internal Server Error"))
    script = direct(HARBOUR, endpoint=chat.endpoint(key="sesame"))
    assert "sesame" not in script.model_dump_json()


def test_an_answer_is_asked_for_once(chat: ChatServer, shelf: Shelf) -> None:
    chat.behave = sends(reply(completion(json.dumps(screenplay()))))
    first = direct(HARBOUR, endpoint=chat.endpoint(), shelf=shelf)
    chat.behave = sends(reply(b"", "500 Internal Server Error"))
    assert direct(HARBOUR, endpoint=chat.endpoint(), shelf=shelf) == first
    assert len(chat.asked) == 1
    assert _rules(direct(HARBOUR, seconds=None, aspect_ratio="auto", endpoint=chat.endpoint(), shelf=Shelf(shelf.folder / "x")))
    direct(HARBOUR, seconds=9, endpoint=chat.endpoint(), shelf=shelf)
    assert len(chat.asked) == 3


def test_a_spoilt_shelf_asks_again(chat: ChatServer, shelf: Shelf) -> None:
    chat.behave = sends(reply(completion(json.dumps(screenplay()))))
    place = shelf.place("tester", HARBOUR, None, "auto")
    shelf.folder.mkdir()
    place.write_bytes(b"\x00{")
    assert len(direct(HARBOUR, endpoint=chat.endpoint(), shelf=shelf).subjects) == 3
    assert shelf.get(place) == screenplay()


def test_a_shelf_that_cannot_be_written_is_no_failure(chat: ChatServer, tmp_path: Any) -> None:
    (tmp_path / "file").write_text("")
    chat.behave = sends(reply(completion(json.dumps(screenplay()))))
    assert len(direct(HARBOUR, endpoint=chat.endpoint(), shelf=Shelf(tmp_path / "file" / "director")).subjects) == 3


def test_no_thread_stays_behind(chat: ChatServer) -> None:
    chat.behave = sends(reply(completion(json.dumps(screenplay()))))
    direct(HARBOUR, endpoint=chat.endpoint())
    for thread in threading.enumerate():
        if thread.name == "director":
            thread.join(5)
            assert not thread.is_alive()
