"""What is heard that nobody's body makes: the place, the weather, and every sound the prompt names."""

import re
from collections.abc import Sequence
from dataclasses import replace

from soundstage.engines.stage.scene import Curve, Event, SoundSource
from soundstage.engines.stage.screenplay.model import Music, Screenplay, SoundCue
from soundstage.engines.stage.sound import Recipe, acoustics, ambience_for, find, recipes, surroundings, through_walls
from soundstage.engines.stage.world import Place

__all__ = ["Heard", "ambience", "cue", "room", "score"]

Heard = tuple[tuple[SoundSource, ...], tuple[Event, ...], tuple[str, ...]]

_FAR = {"near": 3.0, "middle": 12.0, "distant": 60.0}  # metres
_DUSK = -0.09  # radians of sun elevation below which creatures of the day are silent
_SCORED = frozenset({"advert", "advertisement", "ad", "commercial", "trailer", "teaser"})  # what always has music
# Words that sound by themselves, wherever they are named: what the place does not bring of them is added.
_SOUNDING = {
    "waterfall": "waterfall", "cascade": "waterfall", "brook": "stream", "stream": "stream", "creek": "stream",
    "river": "stream", "surf": "sea", "waves": "sea", "campfire": "fire", "bonfire": "fire", "fireplace": "fire",
    "crickets": "insects", "cicadas": "insects", "seagulls": "gulls", "frogs": "frogs", "traffic": "city", "rain": "rain",
    "downpour": "rain", "applauds": "applause", "applauding": "applause", "applause": "applause", "ovation": "applause",
    "cheers": "cheer", "cheering": "cheer",
}  # fmt: skip
_MANY = frozenset({"crowd", "audience", "people", "spectators", "fans", "guests", "public"})  # whose applause fills a house
_AWAITED = 0.35  # of its shot: when something heard once is heard


def ambience(place: Place, spans: Sequence[tuple[float, float]]) -> tuple[SoundSource, ...]:
    """What is heard of a place at its hour, for the spans of time in which it is on screen; weather comes through its walls."""
    heard = surroundings(place.name, place.sources, night=place.sky.sun_elevation < _DUSK, winter=place.ground == "snow")
    if place.interior is not None:
        heard = tuple(through_walls(source, place.interior.open) for source in heard)
    return tuple(
        replace(source, start=max(source.start, start), end=min(source.end, end))
        for start, end in spans
        for source in heard
        if ambience_for(source.kind) is not None
    )


def room(place: Place) -> str:
    """The acoustics of a place."""
    return acoustics(place.name, place.room)


def cue(script: Screenplay, sources: Sequence[SoundSource], events: Sequence[Event]) -> Heard:
    """All sources and events of a clip with the prompt's own sounds among them; log lines about those that nothing makes."""
    kept, added, log = list(sources), list(events), []
    for wanted in script.sounds:
        recipe = recipes().get(wanted.kind) or find(wanted.kind) or find(wanted.noun)
        if recipe is None:
            log.append(f"the sound of “{wanted.noun}” is not in the sound library; left out")
            continue
        start, end = _span(script, wanted)
        values: dict[str, float | str] = {"distance": wanted.distance, "level": wanted.level}
        if recipe.family == "ambience":
            kept = _sustained(kept, recipe, start, end, values)
        elif not any(event.kind == recipe.kind for event in added):
            position = (0.6, 1.0, -_FAR[wanted.distance])
            added.append(
                Event(time=start + _AWAITED * (end - start), kind=recipe.kind, position=position, values=values, source="cue")
            )
    kept.extend(_named(script, kept))
    kept.extend(score(script))
    return tuple(_without(kept, script)), tuple(sorted(added, key=lambda event: event.time)), tuple(log)


def _named(script: Screenplay, kept: Sequence[SoundSource]) -> list[SoundSource]:
    """Sources of what a shot names that sounds by itself, where nothing is there that makes it: one of a kind a clip."""
    had = {source.kind for source in kept}
    found: list[SoundSource] = []
    for shot in script.shots:
        words = re.findall(r"[a-z]+", shot.text.lower())
        for before, word in zip(["", *words], words, strict=False):
            kind = _SOUNDING.get(word)
            recipe = ambience_for(kind) if kind is not None and before not in ("no", "without", "like") else None
            if recipe is None or recipe.kind in had or (kind in ("applause", "cheer") and not _MANY & set(words)):
                continue
            had.add(recipe.kind)
            found.append(SoundSource(kind=recipe.kind, start=shot.start, end=shot.end))
    return found


def score(script: Screenplay) -> tuple[SoundSource, ...]:
    """The music asked for, from when it comes in, with the cuts that it hits; adverts have some unasked. None if unwanted."""
    unwanted = any("music" in word for word in script.exclude)
    advert = set(re.findall(r"[a-z]+", script.prompt.lower())) & _SCORED
    if unwanted or (script.music is None and not advert):
        return ()
    start, end = script.music.start if script.music else 0.0, float(script.seconds)
    if start >= end:
        return ()
    asked = script.music or Music(mood="energetic" if advert & {"advert", "ad", "commercial", "advertisement"} else "epic")
    values: dict[str, float | str] = {
        "mood": asked.mood or script.style.mood,
        "genre": asked.genre,
        "instruments": ",".join(asked.instruments),
        "cuts": ",".join(f"{shot.start - start:.3f}" for shot in script.shots[1:] if shot.start > start),
    }
    if asked.tempo is not None:
        values["tempo"] = asked.tempo
    return (SoundSource(kind="music", start=start, end=end, values=values),)


def _sustained(
    sources: list[SoundSource], recipe: Recipe, start: float, end: float, values: dict[str, float | str]
) -> list[SoundSource]:
    """The named ambience: what the place already has of it takes the prompt's distance and level."""
    if any(source.kind == recipe.kind for source in sources):
        return [
            replace(source, values={**source.values, **values}) if source.kind == recipe.kind else source for source in sources
        ]
    return [*sources, SoundSource(kind=recipe.kind, start=start, end=end, level=Curve.constant(1.0), values=values)]


def _span(script: Screenplay, wanted: SoundCue) -> tuple[float, float]:
    if wanted.shot is None or not 0 <= wanted.shot < len(script.shots):
        return 0.0, float(script.seconds)
    shot = script.shots[wanted.shot]
    return shot.start, shot.end


def _without(sources: Sequence[SoundSource], script: Screenplay) -> list[SoundSource]:
    unwanted = {recipe.kind for word in script.exclude if (recipe := find(word)) is not None}
    return [source for source in sources if source.kind not in unwanted]
