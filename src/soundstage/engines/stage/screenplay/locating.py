"""Where and when a shot is: what was said of it, what persists from the shot before, and what a place of ours stands for it."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.claims import LOOSELY, claim
from soundstage.engines.stage.screenplay.directing import choose_time
from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.model import Setting
from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.setting import PlaceWord, SettingReading
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["locate", "persist"]

_OUTDOORS = (("mountains",), ("meadow",), ("village",), ("plain",), ("hills",), ("snowfield",), ("valley",), ("dunes",))
_MOST_FEATURES = 24


def persist(now: SettingReading, before: SettingReading) -> SettingReading:
    """What was true stays true, until another place is named: then its weather and features are its own."""
    named = now.place is not None and now.place.rank > 0.9
    fresh = named and now.place is not None and before.place is not None and now.place.noun != before.place.noun
    return SettingReading(
        places=now.places if named else [*now.places, *before.places],
        planet=now.planet or before.planet,
        time=now.time or before.time,
        season=now.season or before.season,
        weather=now.weather or before.weather,
        features=now.features if fresh else list(dict.fromkeys([*now.features, *before.features])),
        interior=now.interior if now.interior is not None or fresh else before.interior,
        used=now.used,
    )


def locate(
    reading: SettingReading, shot: int, things: Sequence[str], mood: str, repertoire: Repertoire, ledger: Ledger
) -> Setting:
    """The setting of a shot. `things` are nouns of the place that are no subjects."""
    place = reading.place
    found = None
    for candidate in sorted(reading.places, key=lambda one: -one.rank):
        answer = _answer(candidate, repertoire)
        main = candidate is place
        key = claim("place", shot) if main else claim("feature", shot, candidate.noun)
        ledger.found(candidate.tokens, answer, f"place: {answer[0]}" if answer else "", key)
        ledger.mark(candidate.adjectives, "approximated", "place", f"{LOOSELY}{key}")
        for token in candidate.adjectives:
            ledger.mark([token], "approximated", "place", claim("quality", shot, token.text))
        if found is None and answer is not None:
            found = answer
    for tokens, slot, value in reading.used:
        _claim(tokens, slot, value, shot, repertoire, ledger)
    found = _by_the_sea(place, reading, found, repertoire)
    if reading.interior and place is not None and not place.interior and place.chain[:1] in _OUTDOORS:
        found = repertoire.find("places", ("living room", "room")) or found  # "a mountain hut. Inside, a woman …"
    planet = reading.planet or (place.planet if place is not None else "") or "earth"
    interior = reading.interior if reading.interior is not None else bool(place is not None and place.interior)
    others = [one.noun for one in reading.places if place is not None and one.noun != place.noun]
    return Setting.model_validate(
        {
            "place": found[0] if found else repertoire.default_place,
            "noun": place.noun if place is not None else "",
            "attributes": tuple(dict.fromkeys(token.text for token in place.adjectives)) if place is not None else (),
            "planet": planet,
            "interior": interior,
            "time": reading.time or choose_time(mood, reading.weather, interior, planet),
            "season": reading.season or (place.season if place is not None and place.season else None),
            "weather": tuple(dict.fromkeys(reading.weather)),
            "features": tuple(dict.fromkeys([*others, *reading.features, *things]))[:_MOST_FEATURES],
        }
    )


def _by_the_sea(
    place: PlaceWord | None, reading: SettingReading, found: tuple[str, bool] | None, repertoire: Repertoire
) -> tuple[str, bool] | None:
    """`A cliff above the sea` is no canyon: what stands by the water is a coast."""
    water = {"sea", "ocean", "waves", "wave", "surf"} & {*(one.noun for one in reading.places), *reading.features}
    if place is not None and place.chain[:1] == ("cliff",) and water:
        return repertoire.find("places", ("coast",)) or found
    return found


def _answer(place: PlaceWord, repertoire: Repertoire) -> tuple[str, bool] | None:
    answer = repertoire.find("places", place.chain if place.outside else (place.noun, *place.chain))
    if answer is None:
        return None
    return answer[0], answer[1] or repertoire.find("places", place.chain[:1]) is not None


def _claim(tokens: Sequence[Token], slot: str, value: str, shot: int, repertoire: Repertoire, ledger: Ledger) -> None:
    if slot == "planet":
        known = value in repertoire.planets
        ledger.mark(tokens, "depicted" if known else "ignored", f"planet: {value}", claim("planet", shot))
    elif slot == "time":
        ledger.mark(tokens, "depicted", f"light: {value.replace('_', ' ')}", claim("time", shot))
    elif slot == "season":
        ledger.mark(tokens, "approximated", f"season: {value}", claim("season", shot))
    elif slot == "weather":
        known = value in repertoire.weather
        ledger.mark(tokens, "depicted" if known else "ignored", f"weather: {value}", claim("weather", shot, value))
    elif slot == "weather aside":
        ledger.mark(tokens, "approximated", f"weather: {value}", f"{LOOSELY}{claim('weather', shot, value)}")
    elif slot == "interior":
        ledger.mark(tokens, "depicted", "interior", claim("place", shot))
    elif slot == "ground" and value in ("horizon", "edge", "ground"):
        ledger.mark(tokens, "approximated", "land", claim("place", shot))
    else:
        found = repertoire.find("things", (value,)) or repertoire.find("places", (value,))
        ledger.found(tokens, found, "", claim("feature", shot, value))
