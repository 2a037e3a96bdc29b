"""Keys, modes and chords: what tunes on the set and the score under the picture have in common."""

from dataclasses import dataclass

__all__ = ["MODES", "Key", "mood_of"]

MODES: dict[str, tuple[int, ...]] = {
    "major": (0, 2, 4, 5, 7, 9, 11),
    "minor": (0, 2, 3, 5, 7, 8, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
    "pentatonic": (0, 2, 4, 7, 9),
    "hirajoshi": (0, 2, 3, 7, 8),
}

# mood → words that ask for it
_MOODS: dict[str, tuple[str, ...]] = {
    "happy": ("happy", "cheerful", "joyful", "playful", "upbeat", "fun", "bright", "whimsical", "lively", "festive", "light"),
    "sad": (
        "sad",
        "melancholic",
        "melancholy",
        "sorrowful",
        "lonely",
        "nostalgic",
        "wistful",
        "bittersweet",
        "mournful",
        "somber",
    ),
    "calm": (
        "calm",
        "peaceful",
        "serene",
        "gentle",
        "relaxing",
        "soft",
        "tranquil",
        "soothing",
        "dreamy",
        "meditative",
        "warm",
    ),
    "epic": ("epic", "heroic", "triumphant", "majestic", "grand", "inspiring", "uplifting", "powerful", "cinematic", "hopeful"),
    "tense": (
        "tense",
        "suspenseful",
        "ominous",
        "dark",
        "scary",
        "horror",
        "eerie",
        "mysterious",
        "creepy",
        "dramatic",
        "sinister",
    ),
    "romantic": ("romantic", "tender", "intimate", "love", "emotional", "sentimental"),
    "energetic": ("energetic", "exciting", "driving", "intense", "fast", "action", "aggressive", "urgent", "pulsing"),
    "wonder": ("wonder", "magical", "ethereal", "mystical", "enchanting", "awe", "futuristic", "surreal", "otherworldly"),
}


def mood_of(words: str) -> str:
    """The mood that words ask for, or "" where they ask for none."""
    said = set(words.lower().replace(",", " ").replace("-", " ").split())
    return next((mood for mood, answers in _MOODS.items() if said & {mood, *answers}), "")


@dataclass(frozen=True, kw_only=True)
class Key:
    """A tonic (MIDI pitch) and a mode."""

    tonic: int
    mode: str

    def pitch(self, degree: int) -> int:
        """The pitch of a scale degree: 0 is the tonic, 7 the octave in a mode of seven notes; below 0 goes down."""
        scale = MODES[self.mode]
        octave, step = divmod(degree, len(scale))
        return self.tonic + 12 * octave + scale[step]

    def chord(self, degree: int, notes: int = 3) -> tuple[int, ...]:
        """Thirds upon a degree; fourths and fifths where the mode has five notes only."""
        return tuple(self.pitch(degree + 2 * k) for k in range(notes))
