"""Runs espeak-ng in a process of its own, through its C library, which alone tells when each phoneme sounds.

Standard library only: started as `python -I espeak_process.py`, it reads one JSON object from stdin (voice, text, rate in words
a minute, pitch and range 0…100, path) and writes mono 16-bit samples to `path` and a JSON object (rate, events) to stdout.
"""

import ctypes
import ctypes.util
import json
import sys
from pathlib import Path

_SYNCHRONOUS, _IPA_EVENTS = 2, 3
_RATE, _PITCH, _RANGE = 1, 3, 4
_PHONEME = 7
_UTF8, _END_PAUSE = 1, 0x1000


class _Name(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Name),
    )


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


def main() -> int:
    order = json.load(sys.stdin)
    name = ctypes.util.find_library("espeak-ng") or "libespeak-ng.so.1"
    library = ctypes.CDLL(name)
    rate = library.espeak_Initialize(_SYNCHRONOUS, 0, None, _IPA_EVENTS)
    if rate <= 0:
        print("espeak-ng could not start", file=sys.stderr)  # noqa: T201
        return 1
    if library.espeak_SetVoiceByName(order["voice"].encode()) != 0:
        print(f"espeak-ng has no voice {order['voice']}", file=sys.stderr)  # noqa: T201
        return 1
    for parameter, key in ((_RATE, "rate"), (_PITCH, "pitch"), (_RANGE, "range")):
        library.espeak_SetParameter(parameter, int(order[key]), 0)
    sound, events = bytearray(), []

    def hear(samples: "ctypes._Pointer[ctypes.c_short]", count: int, event: "ctypes._Pointer[_Event]") -> int:
        if samples and count > 0:
            sound.extend(ctypes.string_at(samples, 2 * count))
        index = 0
        while event[index].type != 0:
            if event[index].type == _PHONEME:
                spoken = bytes(event[index].id.string).split(b"\0")[0].decode(errors="replace")
                events.append((spoken, event[index].audio_position / 1000.0))
            index += 1
        return 0

    callback = _CALLBACK(hear)
    library.espeak_SetSynthCallback(callback)
    text = order["text"].encode() + b"\0"
    if library.espeak_Synth(text, len(text), 0, 1, 0, _UTF8 | _END_PAUSE, None, None) != 0:
        print("espeak-ng could not speak the line", file=sys.stderr)  # noqa: T201
        return 1
    library.espeak_Synchronize()
    Path(order["path"]).write_bytes(bytes(sound))
    json.dump({"rate": rate, "events": events}, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
