"""The voice server against a real HTTP server that behaves, and then misbehaves in every way."""

import io
import json
import socket
import struct
import threading
import time
import wave
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Voice
from soundstage.engines.stage.screenplay import write
from soundstage.engines.stage.sound import speak
from soundstage.engines.stage.sound.master import loudness
from soundstage.engines.stage.sound.speech.booth import Booth
from soundstage.engines.stage.sound.speech.riff import BadWave, read_riff
from soundstage.engines.stage.sound.speech.server import VoiceServer
from soundstage.engines.stage.staging.dialogue import record_lines

WORDS = "The boats must be back before noon."
MAN, WOMAN = Voice(gender="male"), Voice(gender="female")
Behaviour = Callable[[socket.socket], None]


class VoiceHost:
    """Reads each request whole and hands the connection to `behave`."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.heads: list[str] = []
        self.behave: Behaviour = lambda connection: None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}/v1"

    def server(self, seconds: float = 20.0, **more: Any) -> VoiceServer:
        return VoiceServer(**{"url": self.url, "model": "singer", "voices": {"": "ann"}, "seconds": seconds, **more})

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
                data = b""
                while b"\r\n\r\n" not in data:
                    data += connection.recv(65536)
                head, _, body = data.partition(b"\r\n\r\n")
                length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
                while len(body) < length:
                    body += connection.recv(65536)
                self.heads.append(head.decode())
                self.asked.append(json.loads(body))
                self.behave(connection)
            except OSError:
                return  # the other side had enough


@pytest.fixture
def host() -> Iterator[VoiceHost]:
    made = VoiceHost()
    yield made
    made.close()


def wav(samples: np.ndarray, rate: int) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes((np.clip(samples, -1.0, 1.0) * 32767.0).astype("<i2").tobytes())
    return file.getvalue()


def reply(body: bytes, status: str = "200 OK", headers: str = "", length: int | None = None) -> Behaviour:
    size = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\n{headers}Content-Length: {size}\r\nConnection: close\r\n\r\n".encode()
    return lambda connection: connection.sendall(head + body)


@pytest.fixture(scope="module")
def other() -> np.ndarray:
    """The words in a woman's voice, slower than any man's: what a server might send."""
    return speak(WORDS, Voice(gender="female", age="old"), 5).samples


def test_a_line_is_spoken_by_the_server_and_timed_by_alignment(host: VoiceHost, other: np.ndarray) -> None:
    host.behave = reply(wav(other, 48_000))
    booth = Booth(host.server(key="sesame", voices={"man": "bob", "woman": "ann"}))
    said = booth.record(WORDS, MAN, 1)
    assert host.asked[0] == {"model": "singer", "input": WORDS, "voice": "bob", "response_format": "wav", "speed": 1.0}
    assert "authorization: bearer sesame" in host.heads[0].lower()
    assert host.heads[0].startswith("POST /v1/audio/speech ")
    assert booth.notes == ("Spoken by the voice server singer; mouths are timed by alignment.",)
    assert loudness(np.concatenate([said.samples, np.zeros(24_000)])) == pytest.approx(-20.0, abs=1.0)
    truth = speak(WORDS, Voice(gender="female", age="old"), 5).phones
    lips = [[a for phone, a, _ in phones if phone in ("p", "b", "m")] for phones in (said.phones, truth)]
    assert len(lips[0]) == len(lips[1]) == 5
    assert np.abs(np.subtract(*lips)).max() < 0.08
    assert booth.record(WORDS, MAN, 1) is said
    assert len(host.asked) == 1


def test_what_is_not_the_words_moves_the_mouth_by_its_level(host: VoiceHost) -> None:
    hum = np.concatenate([0.3 * np.sin(np.arange(24_000) * 0.05), np.zeros(12_000), 0.3 * np.sin(np.arange(24_000) * 0.05)])
    host.behave = reply(wav(hum, 24_000))
    booth = Booth(host.server())
    said = booth.record(WORDS, WOMAN, 1)
    assert booth.notes == ("Spoken by the voice server singer; mouths are timed by its level alone.",)
    assert {phone for phone, *_ in said.phones} == {"aa", "pau"}
    gap = next((a, b) for phone, a, b in said.phones[1:-1] if phone == "pau")
    assert 0.4 < gap[1] - gap[0] < 0.6


def _drip(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n")
    for _ in range(500):
        connection.sendall(b"R")
        time.sleep(0.02)


def _silence(connection: socket.socket) -> None:
    connection.settimeout(5)
    connection.recv(1)


def _reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _endless(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\n\r\n")
    for _ in range(10_000):
        connection.sendall(bytes(65536))


_TONE = wav(0.3 * np.sin(np.arange(24_000) * 0.05), 24_000)
_MISBEHAVIOUR: dict[str, tuple[Behaviour, str]] = {
    "drips": (_drip, "does not answer in time"),
    "says nothing": (_silence, "does not answer in time"),
    "hangs up": (lambda connection: None, "breaks off"),
    "resets": (_reset, "breaks off"),
    "speaks no HTTP": (lambda connection: connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n"), "breaks off"),
    "500": (reply(b"oops", "500 Internal Server Error"), "answers 500"),
    "429": (reply(b"{}", "429 Too Many Requests", "Retry-After: 60\r\n"), "answers 429"),
    "401": (reply(b"{}", "401 Unauthorized"), "answers 401"),
    "redirects": (reply(b"", "302 Found", "Location: http://127.0.0.1:1/\r\n"), "answers 302"),
    "compressed": (reply(b"\x1f\x8b\x08", headers="Content-Encoding: gzip\r\n"), "compressed"),
    "JSON": (reply(b'{"audio": "UklGRg=="}'), "is no WAV"),
    "MP3": (reply(b"ID3\x04" + bytes(2000)), "is no WAV"),
    "nothing": (reply(b""), "is no WAV"),
    "no samples": (reply(_TONE[:36]), "without samples"),
    "no format": (reply(b"RIFF\0\0\0\0WAVEdata\x10\0\0\0" + bytes(16)), "without a format"),
    "silence": (reply(wav(np.zeros(24_000), 24_000)), "is silent"),
    "a blip": (reply(wav(0.3 * np.ones(800), 24_000)), "lasts 0.0 s"),
    "too long": (reply(wav(0.3 * np.ones(8_000 * 95), 8_000)), "lasts 95.0 s"),
    "form unknown": (reply(_TONE[:20] + b"\x55\0" + _TONE[22:]), "form 85"),
    "rate unheard of": (reply(_TONE[:24] + b"\x05\0\0\0" + _TONE[28:]), "at 5 Hz"),
    "shorter than announced": (reply(_TONE, length=len(_TONE) + 500), "breaks off"),
    "endless": (_endless, "more than 16 MiB"),
}


@pytest.mark.parametrize("kind", list(_MISBEHAVIOUR))
def test_whatever_goes_wrong_debian_speaks_and_a_note_says_why(host: VoiceHost, kind: str) -> None:
    host.behave, reason = _MISBEHAVIOUR[kind]
    booth = Booth(host.server(seconds=0.5 if "in time" in reason else 20.0, key="sesame"))
    said = booth.record("No.", MAN, 1)
    assert np.array_equal(said.samples, speak("No.", MAN, 1).samples)
    assert booth.notes[0].startswith("Spoken by Debian's voices: the voice server singer ")
    assert reason in booth.notes[0]
    assert "sesame" not in booth.notes[0]
    booth.record("Yes.", MAN, 1)
    assert len(host.asked) == 1  # a clip waits for it once


def test_lengths_left_open_by_streaming_are_read() -> None:
    streamed = _TONE[:4] + b"\xff\xff\xff\xff" + _TONE[8:40] + b"\xff\xff\xff\xff" + _TONE[44:]
    assert len(read_riff(streamed)[0]) == 24_000
    with pytest.raises(BadWave):
        read_riff(b"RIFF")


def test_the_environment_names_it_and_the_log_tells(host: VoiceHost, monkeypatch: pytest.MonkeyPatch) -> None:
    script = write(f'A man in a room says: "{WORDS}"')
    for name, value in {"URL": host.url, "MODEL": "singer", "VOICE": "man=bob, woman=ann", "TIMEOUT": "20"}.items():
        monkeypatch.setenv(f"SOUNDSTAGE_SPEECH_{name}", value)
    host.behave = reply(b"", "503 Service Unavailable")
    _, log = record_lines(script, 1)
    assert "Spoken by Debian's voices: the voice server singer answers 503." in log
    monkeypatch.setenv("SOUNDSTAGE_SPEECH_VOICE", "")
    with pytest.raises(EngineError, match="SOUNDSTAGE_SPEECH_VOICE"):
        record_lines(script, 1)
