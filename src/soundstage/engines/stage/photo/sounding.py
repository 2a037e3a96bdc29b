"""What a picture sounds like, in words of the sound library, and when its lightning strikes."""

from soundstage.engines.stage.photo.sight import Reading
from soundstage.engines.stage.photo.stir.lightning import LIGHTNING_WORDS, strokes
from soundstage.engines.stage.photo.wishes import Wishes

__all__ = ["flashes", "sights"]

_STREAMS = ("waterfall", "stream", "river", "creek", "brook", "fountain", "rapids")
_CALM = ("lake", "pond", "harbour", "harbor", "canal", "pool")
_WEATHER = {
    "rain": "rain rains raining rainy downpour drizzle",
    "snow": "snow snowing snowfall blizzard",
    "wind": "wind windy breeze gust storm",
    "fire": "fire flames campfire bonfire fireplace burning",
    "city": "street traffic city downtown road",
    "birds": "birds bird birdsong",
    "insects": "crickets cicadas",
    "crowd": "crowd market audience",
}


def sights(reading: Reading, wishes: Wishes) -> tuple[str, ...]:
    """What is seen and could be heard; a word for it says which kind."""
    found = []
    if reading.water.mean() > 0.03:
        found.append(next((word for word in (*_STREAMS, *_CALM) if wishes.asked((word,))), "sea"))
    if reading.greenery.mean() > 0.15 and reading.kind == "landscape":
        found.append("forest")
    if reading.fire.mean() > 0.001:
        found.append("fire")
    found += [kind for kind, words in _WEATHER.items() if kind not in found and wishes.asked(words.split())]
    if reading.kind == "interior" and not found:
        found.append("room tone")
    return tuple(found)


def flashes(wishes: Wishes) -> tuple[float, ...]:
    """Clip seconds at which lightning lights the picture."""
    return strokes(wishes.seconds, wishes.seed) if wishes.asked(LIGHTNING_WORDS) and not wishes.still else ()
