"""What people put on when nobody says: the clothes of their trade, else what suits the weather and the place."""

from soundstage.engines.stage.cast.costumes import costume_for
from soundstage.engines.stage.cast.costumes.casual import casual
from soundstage.engines.stage.cast.gender import gender_of
from soundstage.engines.stage.cast.words import colour_words
from soundstage.engines.stage.screenplay.model import Setting, Subject

__all__ = ["dressed"]

_FROST = {"snow", "ski_slope", "arctic", "glacier", "iceberg", "tundra", "north_pole"}
_SANDS = {"beach", "tropical_beach", "pool", "swimming_pool", "island", "coast"}
_SPORTS = {"gym", "stadium", "sports_field", "track", "tennis_court", "basketball_court", "football_field"}
_FESTIVE = {"ballroom", "theatre", "theater", "concert_hall", "opera", "gala", "red_carpet", "stage", "wedding"}
_COLD_TIMES = ("dawn", "night", "blue_hour")
# What the screenplay takes a role to wear before anybody looked it up.
_GUESSES = {"robe", "armour", "raincoat"}


def dressed(subject: Subject, setting: Setting, seed: int) -> tuple[str, ...]:
    """The subject's wardrobe: what its noun is known by, what the weather asks for, and over it what the words tell."""
    if subject.kind != "person":
        return subject.wardrobe
    gender = subject.gender or gender_of(subject.noun) or ("male" if seed % 2 else "female")
    told = tuple(piece for piece in subject.wardrobe if piece not in _GUESSES)
    role = f"{' '.join(subject.attributes)} {subject.noun}"
    costume = costume_for(role, gender, seed, subject.colours)
    if costume:
        return (*costume_for(role, gender, seed, subject.colours or _dye(told, costume)), *told)
    if subject.wardrobe:
        return subject.wardrobe
    return casual(gender, subject.age or "adult", _occasion(setting), seed)


def _dye(told: tuple[str, ...], costume: tuple[str, ...]) -> tuple[str, ...]:
    """The colours told of a piece of the costume: a ballerina in a white tutu is white all over."""
    pieces = {piece.split()[-1] for piece in costume}
    return next((colour_words(phrase) for phrase in told if phrase.split()[-1] in pieces and colour_words(phrase)), ())


def _occasion(setting: Setting) -> str:
    """The weather, or the custom of the place, that decides about clothes."""
    words = {setting.place, *setting.noun.lower().split(), "_".join(setting.noun.lower().split())}
    if words & _FESTIVE:
        return "formal"
    if words & _SPORTS:
        return "sport"
    if setting.interior:
        return "mild"
    if "snow" in setting.weather or setting.season == "winter" or words & _FROST:
        return "cold"
    if "rain" in setting.weather or "storm" in setting.weather:
        return "wet"
    if words & _SANDS:
        return "beach" if setting.time not in _COLD_TIMES else "mild"
    if setting.place == "desert":
        return "hot"
    if setting.season == "autumn" or (setting.place == "mountains" and setting.time in _COLD_TIMES):
        return "cool"
    return "mild"
