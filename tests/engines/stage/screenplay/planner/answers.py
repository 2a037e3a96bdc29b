"""What a chat endpoint sends, well or badly."""

import json
import socket
from typing import Any

__all__ = ["HARBOUR", "completion", "reply", "screenplay", "sends"]

HARBOUR = (
    "An old fisherman mends a green net on a quay at dawn while two gulls watch, slow push in. No people in the background."
)


def screenplay() -> dict[str, Any]:
    """A good answer for `HARBOUR`."""
    return {
        "seconds": 6,
        "style": {"name": "cinematic", "mood": "serene", "monochrome": False, "traits": []},
        "subjects": [
            {"id": "fisherman", "noun": "fisherman", "count": 1, "age": "old", "attributes": ["old"]},
            {"id": "net", "noun": "net", "count": 1, "colours": ["green"]},
            {"id": "gulls", "noun": "gull", "count": 2},
        ],
        "shots": [
            {
                "start": 0,
                "end": 6,
                "framing": "MS",
                "support": "dolly",
                "move": {"kind": "push", "direction": "in", "speed": "slow"},
                "setting": {"noun": "quay", "time": "dawn", "weather": ["clear"], "features": ["boat"]},
                "subjects": ["fisherman", "net", "gulls"],
                "actions": [
                    {"subject": "fisherman", "verb": "mend", "target": "net", "start": 0, "end": 6},
                    {"subject": "gulls", "verb": "watch", "target": "fisherman", "start": 0, "end": 6},
                ],
                "relations": [{"subject": "fisherman", "preposition": "on", "object": "quay"}],
                "lines": [],
            }
        ],
        "sounds": [{"noun": "gull", "distance": "near"}],
        "exclude": ["people"],
    }


def completion(text: str) -> bytes:
    """A chat completion that says `text`."""
    return json.dumps({"choices": [{"index": 0, "message": {"role": "assistant", "content": text}}]}).encode()


def reply(
    body: bytes, status: str = "200 OK", headers: str = "Content-Type: application/json\r\n", length: int | None = None
) -> bytes:
    """A whole HTTP answer; `length` may lie about the body's."""
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\n{headers}Content-Length: {size}\r\nConnection: close\r\n\r\n".encode() + body


def sends(data: bytes) -> Any:
    """A behaviour: send that and hang up."""

    def behave(connection: socket.socket, question: dict[str, Any]) -> None:
        connection.sendall(data)

    return behave
