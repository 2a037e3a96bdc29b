"""Instruments: each turns one note into sound. `play` finds them by name; every name here can be asked for."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from soundstage.engines.stage.sound.instruments.drums import DRUMS
from soundstage.engines.stage.sound.instruments.keys import KEYS
from soundstage.engines.stage.sound.instruments.note import Note, hertz
from soundstage.engines.stage.sound.instruments.plucked import PLUCKED
from soundstage.engines.stage.sound.instruments.sustained import SUSTAINED
from soundstage.engines.stage.sound.signal import Grid

__all__ = ["INSTRUMENTS", "Note", "hertz", "instrument_for", "play"]

INSTRUMENTS: Mapping[str, Callable[[Note], Grid]] = MappingProxyType({**PLUCKED, **KEYS, **SUSTAINED, **DRUMS})

_ALIKE = {
    "acoustic guitar": "guitar", "lute": "guitar", "mandolin": "banjo", "bass guitar": "bass", "contrabass": "double bass",
    "fiddle": "violin", "keyboard": "piano", "grand piano": "piano", "synth": "lead", "synthesizer": "lead", "sax": "saxophone",
    "trombone": "brass", "bugle": "trumpet", "tuba": "tuba", "recorder": "flute", "piccolo": "flute", "bagpipes": "accordion",
    "concertina": "accordion", "harmonica": "accordion", "drum": "snare", "drums": "kick", "percussion": "bongo",
    "orchestra": "strings", "orchestral": "strings", "string": "strings", "voice": "choir", "vocals": "choir",
    "guzheng": "koto", "celesta": "glockenspiel", "bells": "tubular bell", "bell": "tubular bell", "rhodes": "electric piano",
}  # fmt: skip


def instrument_for(name: str) -> str | None:
    """The instrument that a word means, or None."""
    word = name.lower().strip()
    for form in (word, word.removesuffix("s")):
        found = _ALIKE.get(form, form)
        if found in INSTRUMENTS:
            return found
    return None


def play(instrument: str, note: Note) -> Grid:
    """One note, (n,), its peak 1 when played hardest. An unknown instrument is a KeyError."""
    sound = INSTRUMENTS[instrument](note)
    return sound * ((0.2 + 0.8 * note.velocity) / max(float(np.abs(sound).max()), 1e-9))
