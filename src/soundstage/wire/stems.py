"""What goes with a clip where stems are asked for, and how each file is called beside it."""

__all__ = ["STEMS", "belongs_to", "stem_type", "stems_of"]

STEMS = ("dialogue.wav", "effects.wav", "ambience.wav", "music.wav", "lines.vtt")
_CLIP = ".mp4"
_TYPES = {"wav": "audio/wav", "vtt": "text/vtt; charset=utf-8"}


def stems_of(artifact: str) -> dict[str, str]:
    """The names in the artifact store of what may lie beside a clip, by file name."""
    base = artifact.removesuffix(_CLIP)
    return {stem: f"{base}.{stem}" for stem in STEMS}


def belongs_to(artifact: str) -> str:
    """The clip's artifact that an artifact lies beside; itself, if it is no stem."""
    found = next((stem for stem in STEMS if artifact.endswith(f".{stem}")), None)
    return artifact if found is None else artifact.removesuffix(f".{found}") + _CLIP


def stem_type(stem: str) -> str:
    """The content type of a stem's file."""
    return _TYPES[stem.rpartition(".")[2]]
