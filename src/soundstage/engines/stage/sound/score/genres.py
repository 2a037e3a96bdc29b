"""Genres as a small band each: who leads, who fills, how bass and drums go, how fast."""

from dataclasses import dataclass

__all__ = ["GENRES", "LOOPS", "Genre", "genre_of", "mode_of"]


@dataclass(frozen=True, kw_only=True)
class Genre:
    """A band and its habits. Drum lines are sixteenths of a bar: `x` a stroke, `o` a soft one.

    `fill` is how the chords are played: block, arpeggio, stab, strum or pad; `walk` how the bass goes: long, root, eighths,
    walking, octaves; `swing` delays every second eighth by that share of it.
    """

    tempo: tuple[float, float]
    lead: str
    fill: str
    chords: str = "piano"
    bass: str = "bass"
    walk: str = "root"
    pad: str = ""
    drums: tuple[tuple[str, str], ...] = ()
    swing: float = 0.0
    sevenths: bool = False
    mode: str = ""
    busy: float = 0.5


_FOUR = (("kick", "x...x...x...x..."), ("claps", "....x.......x..."), ("hat", "..x...x...x...x."))
_ROCK = (("kick", "x.......x.x....."), ("snare", "....x.......x..."), ("hat", "x.o.x.o.x.o.x.o."))
_EPIC = (("taiko", "x.....x...x....."), ("tom", "..o.o...o.o.o.o."), ("crash", "................"))

GENRES: dict[str, Genre] = {
    "cinematic": Genre(tempo=(70, 92), lead="horn", fill="arpeggio", chords="strings", bass="cello", walk="long",
                    pad="strings",
                       drums=(("taiko", "x.........o....."),), busy=0.35),
    "epic": Genre(tempo=(84, 104), lead="brass", fill="stab", chords="strings", bass="double bass", walk="eighths",
                    pad="choir",
                  drums=_EPIC, busy=0.4),
    "orchestral": Genre(tempo=(76, 108), lead="flute", fill="block", chords="strings", bass="cello", walk="root",
                    pad="strings", busy=0.5),
    "classical": Genre(tempo=(84, 120), lead="violin", fill="arpeggio", chords="piano", bass="cello", walk="root", busy=0.6),
    "piano": Genre(tempo=(62, 88), lead="piano", fill="arpeggio", chords="piano", bass="piano", walk="long", busy=0.45),
    "ambient": Genre(tempo=(54, 66), lead="vibraphone", fill="pad", chords="pad", bass="pad", walk="long", pad="pad",
                    busy=0.2),
    "electronic": Genre(tempo=(116, 126), lead="lead", fill="stab", chords="lead", bass="bass", walk="octaves",
                    pad="pad", drums=_FOUR),
    "synthwave": Genre(tempo=(92, 108), lead="lead", fill="arpeggio", chords="lead", bass="bass", walk="eighths", pad="pad",
                       drums=(("kick", "x...x...x...x..."), ("snare", "....x.......x..."), ("hat", "o.o.o.o.o.o.o.o."))),
    "lofi": Genre(tempo=(72, 84), lead="vibraphone", fill="block", chords="electric piano", bass="bass", walk="root",
                    sevenths=True,
                  swing=0.3, drums=(("kick", "x......x..x....."), ("rim", "....x.......x..."), ("hat",
                    "o.o.o.o.o.o.o.o.")), busy=0.35),
    "hip hop": Genre(tempo=(82, 94), lead="electric piano", fill="stab", chords="electric piano", bass="bass",
                    walk="root", swing=0.15,
                     sevenths=True, drums=(("kick", "x..x....x.x....."), ("snare", "....x.......x..."), ("hat",
                    "x.x.x.x.x.x.xxx."))),
    "jazz": Genre(tempo=(112, 150), lead="saxophone", fill="stab", chords="piano", bass="double bass", walk="walking",
                    sevenths=True,
                  swing=0.33, drums=(("ride", "x...x..xx...x..x"), ("hat", "....x.......x..."), ("kick",
                    "o.......o.......")), busy=0.7),
    "blues": Genre(tempo=(76, 100), lead="guitar", fill="stab", chords="piano", bass="bass", walk="walking",
                    sevenths=True, swing=0.33,
                   mode="mixolydian", drums=_ROCK, busy=0.5),
    "rock": Genre(tempo=(112, 136), lead="electric guitar", fill="stab", chords="electric guitar", bass="bass",
                    walk="eighths", drums=_ROCK),
    "metal": Genre(tempo=(140, 164), lead="electric guitar", fill="stab", chords="electric guitar", bass="bass",
                    walk="eighths",
                   mode="phrygian", drums=(("kick", "x.x.x.x.x.x.x.x."), ("snare", "....x.......x..."), ("crash",
                    "x..............."))),
    "pop": Genre(tempo=(98, 120), lead="piano", fill="strum", chords="guitar", bass="bass", walk="root", drums=_ROCK),
    "folk": Genre(tempo=(88, 112), lead="flute", fill="strum", chords="guitar", bass="guitar", walk="root",
                  drums=(("shaker", "x.o.x.o.x.o.x.o."),)),
    "country": Genre(tempo=(100, 122), lead="violin", fill="strum", chords="guitar", bass="bass", walk="root",
                     drums=(("kick", "x.......x......."), ("snare", "....o.......o..."), ("shaker", "x.o.x.o.x.o.x.o."))),
    "reggae": Genre(tempo=(70, 82), lead="organ", fill="stab", chords="guitar", bass="bass", walk="root",
                    drums=(("kick", "........x......."), ("rim", "........x......."), ("hat", "x.x.x.x.x.x.x.x."))),
    "techno": Genre(tempo=(124, 134), lead="lead", fill="stab", chords="lead", bass="bass", walk="octaves", mode="minor",
                    drums=_FOUR, busy=0.3),
    "eastern": Genre(tempo=(66, 88), lead="erhu", fill="arpeggio", chords="koto", bass="koto", walk="long", pad="strings",
                     mode="pentatonic", drums=(("taiko", "o..............."),), busy=0.4),
    "playful": Genre(tempo=(112, 132), lead="clarinet", fill="block", chords="pizzicato", bass="pizzicato", walk="root",
                     drums=(("shaker", "..o...o...o...o."), ("triangle", "x...............")), busy=0.6),
    "lullaby": Genre(tempo=(66, 80), lead="music box", fill="arpeggio", chords="harp", bass="harp", walk="long", busy=0.4),
}  # fmt: skip
_WORDS = {
    "orchestra": "orchestral", "symphonic": "orchestral", "symphony": "orchestral", "score": "cinematic", "trailer": "epic",
    "edm": "electronic", "house": "electronic", "house music": "electronic", "synth": "synthwave",
                    "synthwave music": "synthwave",
    "lo fi": "lofi", "lo-fi": "lofi", "chill": "lofi", "trap": "hip hop", "trap beat": "hip hop", "rap": "hip hop",
                    "swing": "jazz",
    "rock music": "rock", "metal music": "metal", "country music": "country", "ambient music": "ambient", "drone": "ambient",
    "acoustic": "folk", "chinese": "eastern", "japanese": "eastern", "asian": "eastern", "whimsical": "playful",
                    "comedy": "playful",
    "corporate": "pop", "upbeat": "pop", "techno music": "techno",
}  # fmt: skip
_OF_MOOD = {
    "happy": "pop", "sad": "piano", "calm": "ambient", "epic": "epic", "tense": "cinematic", "romantic": "classical",
    "energetic": "electronic", "wonder": "orchestral",
}  # fmt: skip
_OF_INSTRUMENT = {
    "piano": "piano", "guitar": "folk", "violin": "classical", "synth": "synthwave", "synthesizer": "synthwave",
                    "erhu": "eastern",
    "taiko": "epic", "saxophone": "jazz", "choir": "epic", "music box": "lullaby", "orchestra": "orchestral",
                    "ukulele": "folk",
    "electric guitar": "rock", "drums": "rock", "organ": "classical", "harp": "lullaby", "flute": "orchestral",
}  # fmt: skip
_MODES = {
    "happy": "major", "sad": "minor", "calm": "lydian", "epic": "minor", "tense": "phrygian", "romantic": "major",
    "energetic": "minor", "wonder": "lydian", "": "major",
}  # fmt: skip
# Degrees of the chords, bar by bar.
LOOPS: dict[str, tuple[tuple[int, ...], ...]] = {
    "major": ((0, 4, 5, 3), (0, 5, 3, 4), (3, 0, 4, 5), (0, 3, 5, 4)),
    "minor": ((0, 5, 2, 6), (0, 3, 5, 4), (5, 6, 0, 0), (0, 6, 5, 6)),
    "lydian": ((0, 1, 0, 4), (0, 4, 1, 5)),
    "phrygian": ((0, 1, 0, 6), (0, 0, 1, 0)),
    "mixolydian": ((0, 3, 0, 4), (0, 6, 3, 0)),
    "pentatonic": ((0, 3, 2, 4), (0, 2, 4, 3)),
}


def genre_of(genre: str, mood: str, instruments: tuple[str, ...]) -> Genre:
    """The band for the words: their genre, or what suits their first instrument or their mood; cinematic for none."""
    words = genre.lower().strip()
    for name in (words, _WORDS.get(words, ""), *(_WORDS.get(word, word) for word in words.split())):
        if name in GENRES:
            return GENRES[name]
    for instrument in instruments:
        if instrument.lower() in _OF_INSTRUMENT:
            return GENRES[_OF_INSTRUMENT[instrument.lower()]]
    return GENRES[_OF_MOOD.get(mood, "cinematic")]


def mode_of(genre: Genre, mood: str) -> str:
    """The mode that a mood has in a genre."""
    if genre.mode == "pentatonic" or not mood:
        return genre.mode or _MODES[mood]
    return _MODES[mood]
