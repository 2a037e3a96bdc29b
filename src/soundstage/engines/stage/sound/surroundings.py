"""What each place of the stage sounds like: layers of ambience, by day and by night, in and out of doors.

A place that is not listed keeps the sources it brings itself. Weather is laid over all, and heard through walls indoors.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from soundstage.engines.stage.scene import Curve, SoundSource
from soundstage.engines.stage.sound.recipe import Values

__all__ = ["SURROUNDINGS", "WEATHER", "Layer", "acoustics", "at_night", "surroundings", "through_walls"]

_FOREVER = 1e9
WEATHER = frozenset({"wind", "mars_wind", "rain", "storm", "snow", "dust"})  # kinds that a place has from its weather


@dataclass(frozen=True, kw_only=True)
class Layer:
    """One ambience of a place; `when` "" always, "day" or "night"."""

    kind: str
    level: float
    when: str = ""
    values: Values = field(default_factory=dict)

    def source(self) -> SoundSource:
        """The layer, without end."""
        return SoundSource(kind=self.kind, start=0.0, end=_FOREVER, level=Curve.constant(self.level), values=self.values)


def _on(kind: str, level: float, **values: float | str) -> Layer:
    return Layer(kind=kind, level=level, values=MappingProxyType(values))


def _day(kind: str, level: float, **values: float | str) -> Layer:
    return Layer(kind=kind, level=level, when="day", values=MappingProxyType(values))


def _night(kind: str, level: float, **values: float | str) -> Layer:
    return Layer(kind=kind, level=level, when="night", values=MappingProxyType(values))


def _now(effect: str, every: float, level: float, **values: float | str) -> Layer:
    return Layer(kind="now_and_then", level=level, values=MappingProxyType({"effect": effect, "every": every, **values}))


_OUTSIDE_BIRDS = (_day("birds", 0.3, muffled=0.7), _night("insects", 0.25, muffled=0.7))
_BIRDS = (_day("birds", 0.7, density=0.5), _night("insects", 0.7))
_STEPS: dict[str, float | str] = {"ground": "stone", "shoe": "shoe", "away": 0.5}

_ROOMS: dict[str, tuple[Layer, ...]] = {
    "kitchen": (_on("room_tone", 0.6), _on("fan", 0.25, muffled=0.5), _now("drip", 5.0, 0.25, away=0.1), *_OUTSIDE_BIRDS),
    "living room": (_on("room_tone", 0.5), _on("clock", 0.6), *_OUTSIDE_BIRDS),
    "bedroom": (_on("room_tone", 0.5), *_OUTSIDE_BIRDS),
    "bathroom": (_on("room_tone", 0.5), _on("fan", 0.35), _now("drip", 2.6, 0.5, away=0.0)),
    "dining room": (_on("room_tone", 0.5), _on("clock", 0.8, length=0.6), *_OUTSIDE_BIRDS),
    "attic": (_on("room_tone", 0.3), _on("wind", 0.4, through="room", muffled=0.4), _now("creak", 5.0, 0.5, away=0.2)),
    "basement": (_on("room_tone", 0.6), _on("machine", 0.35, muffled=0.6), _now("drip", 3.5, 0.5, away=0.2)),
    "library": (_on("room_tone", 0.5), _now("page", 4.0, 0.5, away=0.2), _now("footstep", 6.0, 0.4, ground="wood", away=0.5)),
    "classroom": (_on("room_tone", 0.5), _day("children", 0.5, muffled=0.6), _now("scratch", 4.0, 0.5, away=0.1)),
    "cafe": (_on("diners", 0.8), _now("stir", 4.0, 0.6, away=0.2)),
    "restaurant": (_on("diners", 0.9), _on("room_tone", 0.3)),
    "bar": (_on("diners", 1.0, count=24.0), _now("impact", 2.4, 0.6, material="glass", size=0.09, force=0.4, away=0.3)),
    "stage": (_on("room_tone", 0.5), _on("crowd", 0.35, muffled=0.3), _now("creak", 6.0, 0.3)),
    "castle hall": (_on("room_tone", 0.3), _on("fire", 0.5), _on("wind", 0.3, through="room", muffled=0.4)),
    "church": (_on("room_tone", 0.5), _now("footstep", 5.0, 0.6, ground="stone", shoe="heel", away=0.5),
               _now("bell", 8.0, 0.3, size=1.4, away=1.0, muffled=0.7)),
    "museum": (_on("room_tone", 0.5), _on("crowd", 0.2, muffled=0.4),
        _now("footstep", 1.7, 0.5, ground="stone", shoe="heel", away=0.5)),
    "shop": (_on("room_tone", 0.5), _on("crowd", 0.4), _now("beep", 4.0, 0.5, pitch=1250.0, away=0.4)),
    "gym": (_on("fan", 0.6), _now("impact", 1.8, 0.9, material="metal", size=0.4, force=0.6, away=0.4),
        _now("breath", 3.0, 0.7, effort=0.9)),
    "swimming pool hall": (_on("lapping", 0.9), _on("children", 0.6), _now("splash", 3.0, 0.8, away=0.4),
        _now("whistle", 12.0, 0.4, away=0.6)),
    "sauna": (_on("room_tone", 0.4), _on("fire", 0.5), _now("sizzle", 6.0, 0.5, away=0.1)),
    "office": (_on("fan", 0.6), _on("typing_machine", 0.5), _on("crowd", 0.18, muffled=0.5),
        _now("phone", 11.0, 0.25, away=0.7)),
    "hospital room": (_on("monitor", 0.7), _on("fan", 0.4), _now("footstep", 4.0, 0.3, ground="wood", muffled=0.6)),
    "laboratory": (_on("fan", 0.8), _on("machine", 0.3), _now("beep", 4.0, 0.4, pitch=1800.0),
        _now("bubble", 3.0, 0.3, away=0.1)),
    "workshop": (_on("machine", 0.6, muffled=0.2), _now("impact", 1.1, 0.8, material="metal", size=0.2, away=0.2),
        _now("scrape", 4.0, 0.6)),
    "corridor": (_on("room_tone", 0.9), _now("footstep", 2.8, 0.5, ground="concrete", away=0.6),
        _now("door", 9.0, 0.3, away=0.8)),
    "elevator": (_on("machine", 0.5, muffled=0.4), _on("fan", 0.4), _now("beep", 4.0, 0.4, pitch=1320.0, seconds=0.3)),
    "train interior": (_on("train", 0.8, muffled=0.5), _on("fan", 0.3)),
    "plane cabin": (_on("jet", 0.6, muffled=0.5), _on("fan", 0.6), _on("crowd", 0.15)),
    "car interior": (_on("car", 0.8, muffled=0.5, of="car"), _on("wind", 0.3, muffled=0.5)),
    "spaceship": (_on("spaceship", 1.0), _now("beep", 3.0, 0.4, pitch=1560.0, count=2.0), _now("servo", 6.0, 0.4, away=0.3)),
    "prison cell": (_on("room_tone", 0.6), _now("drip", 3.5, 0.5), _now("door", 7.0, 0.5, material="metal", away=0.7)),
    "subway platform": (_on("crowd", 0.4), _on("train", 0.5, muffled=0.6), _on("wind", 0.3, through="room"),
        _now("beep", 7.0, 0.3, away=0.5)),
    "terminal": (_on("crowd", 0.6), _on("fan", 0.4), _now("footstep", 0.9, 0.5, ground="stone", shoe="heel", away=0.4),
                 _now("doorbell", 8.0, 0.5, away=0.6)),
    "warehouse": (_on("fan", 0.6), _on("machine", 0.4, muffled=0.5),
        _now("impact", 4.5, 0.6, material="metal", size=0.6, away=0.6)),
    "studio": (_on("room_tone", 0.5),),
    "train station": (_on("crowd", 0.5), _on("train", 0.35, muffled=0.2), _now("doorbell", 8.0, 0.5, away=0.6),
        _now("footstep", 1.1, 0.5, **_STEPS)),
}  # fmt: skip

_TOWNS: dict[str, tuple[Layer, ...]] = {
    "city street": (_on("city", 1.0, traffic=0.6), _on("crowd", 0.25), _now("horn", 6.5, 0.4, away=0.7),
        _now("footstep", 1.2, 0.5, **_STEPS)),
    "neon street": (_on("city", 0.7, traffic=0.35), _on("crowd", 0.45), _on("room_tone", 0.35)),
    "cyberpunk street": (_on("city", 0.5), _on("drone", 0.45, muffled=0.2), _on("crowd", 0.3),
        _on("siren", 0.12, distance="far")),
    "old town": (_on("crowd", 0.35), _day("birds", 0.45), _now("footstep", 1.2, 0.6, **_STEPS),
        _now("bell", 9.0, 0.35, size=1.2, away=0.9)),
    "paris street": (_on("city", 0.6, traffic=0.35), _on("diners", 0.4), _now("footstep", 1.4, 0.5, **_STEPS)),
    "london street": (_on("city", 0.9, traffic=0.6), _on("crowd", 0.3), _now("bell", 8.0, 0.4, size=2.2, away=0.9)),
    "suburb": (*_BIRDS, _on("city", 0.25, traffic=0.1, distance="far"), _now("bark", 6.0, 0.4, away=0.8)),
    "village": (*_BIRDS, _now("cluck", 5.0, 0.4, away=0.5), _now("bark", 7.0, 0.35, away=0.8),
        _now("bell", 11.0, 0.3, size=0.9, away=0.9)),
    "alley": (_on("city", 0.5, muffled=0.35), _now("drip", 3.0, 0.5, away=0.1), _now("meow", 9.0, 0.4, away=0.6)),
    "mediterranean town": (_day("gulls", 0.4), _on("crowd", 0.3), _on("sea", 0.3, distance="far"), _night("insects", 0.6)),
    "desert town": (_on("wind", 0.5), _on("crowd", 0.3), _now("camel_groan", 8.0, 0.4, away=0.7)),
    "western town": (_on("wind", 0.6), _now("creak", 4.0, 0.6, away=0.3), _now("neigh", 8.0, 0.4, away=0.7)),
    "city from above": (_on("city", 0.7, distance="far"), _on("wind", 0.6), _on("siren", 0.1, distance="far")),
    "futuristic skyline": (_on("city", 0.5, distance="far"), _on("spaceship", 0.5, muffled=0.3), _on("wind", 0.5)),
    "rooftop": (_on("city", 0.7, distance="far"), _on("wind", 0.6), _now("horn", 7.0, 0.25, away=1.0)),
    "market": (_on("crowd", 0.9, count=30.0), _now("footstep", 0.7, 0.5, **_STEPS),
        _now("impact", 2.5, 0.5, material="wood", away=0.4)),
    "town square": (_on("crowd", 0.5), _day("birds", 0.4), _now("footstep", 1.3, 0.5, **_STEPS),
        _now("bell", 9.0, 0.4, size=1.3, away=0.9)),
    "terrace": (_day("birds", 0.5), _on("diners", 0.4), _night("insects", 0.5)),
    "highway": (_on("city", 1.0, traffic=1.0), _on("truck", 0.3, distance="far"), _on("wind", 0.3)),
    "junkyard": (_on("wind", 0.4), _on("engine", 0.25, size=2.5, load=0.5, distance="far"),
        _now("impact", 3.0, 0.7, material="metal", size=0.5, away=0.5), _now("creak", 5.0, 0.5, away=0.3)),
    "campsite": (*_BIRDS, _on("fire", 0.5), _on("wind", 0.3, through="grass"), _night("insects", 0.7),
        _night("birds", 0.3, species="owl")),
    "race track": (_on("crowd", 0.5), _on("engine", 0.5, size=1.6, load=0.9, distance="far"), _on("wind", 0.3)),
    "ski slope": (_on("wind", 0.7), _on("machine", 0.15, distance="far"), _now("creak", 6.0, 0.3, away=0.8)),
    "rice terraces": (*_BIRDS, _on("stream", 0.4), _night("frogs", 0.6), _on("insects", 0.3)),
    "dam": (_on("waterfall", 0.8), _on("drone", 0.2, muffled=0.3), _on("wind", 0.4)),
    "road tunnel": (_on("city", 0.8, traffic=0.9), _on("drone", 0.3, muffled=0.3), _on("wind", 0.3)),
    "gas station": (_on("city", 0.6, traffic=0.4), _on("machine", 0.3), _night("insects", 0.4)),
    "parking lot": (_on("city", 0.5, traffic=0.2), _now("door", 6.0, 0.5, material="metal", away=0.5),
        _now("footstep", 2.0, 0.4, **_STEPS)),
    "construction site": (_on("engine", 0.6, size=2.5, load=0.8),
        _now("impact", 1.0, 0.9, material="metal", size=0.4, away=0.4),
                          _now("beep", 5.0, 0.4, pitch=1250.0, count=4.0, seconds=0.3, away=0.5)),
    "airport runway": (_on("jet", 0.7, distance="far"), _on("wind", 0.5)),
    "bridge": (_on("stream", 0.4, distance="far"), _on("wind", 0.5), _on("city", 0.3, traffic=0.4)),
    "railway": (_on("wind", 0.4, through="grass"), *_BIRDS, _now("train_whistle", 12.0, 0.3, away=1.0)),
    "harbour": (_on("lapping", 0.9), _day("gulls", 0.6), _now("creak", 4.0, 0.4, away=0.2),
        _now("horn", 10.0, 0.4, of="ship", away=0.9)),
    "venice": (_on("lapping", 0.9), _on("crowd", 0.35), _now("bell", 8.0, 0.35, size=1.3, away=0.9)),
    "cemetery": (_on("wind", 0.5, through="grass"), _day("birds", 0.4, species="crow"), _night("birds", 0.4, species="owl")),
    "farm": (*_BIRDS, _now("cluck", 2.6, 0.6, away=0.3), _now("moo", 7.0, 0.5, away=0.6), _now("bleat", 8.0, 0.4, away=0.6)),
    "windmills": (_on("windmill", 0.8), _on("wind", 0.5, through="grass"), _day("birds", 0.4)),
    "lighthouse": (_on("sea", 0.9), _day("gulls", 0.5), _now("horn", 11.0, 0.35, of="ship", away=0.9)),
}  # fmt: skip

_PLAY: dict[str, tuple[Layer, ...]] = {
    "stadium": (_on("cheer", 1.0),),
    "playground": (_on("children", 0.9), _now("squeak", 1.8, 0.4, size=0.8, seconds=0.5, away=0.3), _day("birds", 0.4)),
    "amusement park": (_on("children", 0.6), _on("carousel", 0.5, muffled=0.15), _on("crowd", 0.5)),
    "basketball court": (_on("city", 0.4, distance="far"), _on("children", 0.4),
        _now("impact", 0.9, 0.6, material="rubber", size=0.25, away=0.3)),
    "tennis court": (_day("birds", 0.4), _now("impact", 1.5, 0.6, material="rubber", size=0.07, away=0.3),
        _on("applause", 0.1, distance="far")),
    "park": (*_BIRDS, _day("children", 0.3, distance="far"), _on("city", 0.2, traffic=0.1, distance="far")),
}  # fmt: skip

_SIGHTS: dict[str, tuple[Layer, ...]] = {
    "eiffel tower": (_on("city", 0.5, traffic=0.3), _on("crowd", 0.4), _day("birds", 0.4)),
    "pyramids": (_on("wind", 0.7), _on("crowd", 0.2, distance="far"), _now("camel_groan", 7.0, 0.4, away=0.6)),
    "taj mahal": (_day("birds", 0.6), _on("crowd", 0.3), _on("lapping", 0.2)),
    "big ben": (_on("city", 0.8, traffic=0.5), _on("crowd", 0.25), _now("bell", 3.4, 0.8, size=2.4, away=0.6)),
    "statue of liberty": (_on("lapping", 0.7), _day("gulls", 0.5), _on("boat", 0.25, distance="far")),
    "golden gate bridge": (_on("wind", 0.6), _on("sea", 0.5, distance="far"), _on("city", 0.3, traffic=0.5),
        _now("horn", 9.0, 0.4, of="ship", away=1.0)),
    "great wall": (_on("wind", 0.7, through="mountain"), _day("birds", 0.4)),
    "stonehenge": (_on("wind", 0.7, through="grass"), _day("birds", 0.4, species="crow")),
    "tower of pisa": (_on("crowd", 0.5), _day("birds", 0.4), _now("bell", 8.0, 0.35, size=1.2, away=0.9)),
    "greek temple": (_on("wind", 0.4, through="grass"), _on("insects", 0.6)),
    "colosseum": (_on("crowd", 0.4), _day("birds", 0.4), _on("city", 0.3, distance="far")),
    "japanese shrine": (_day("birds", 0.5), _on("stream", 0.4), _now("bell", 6.0, 0.5, size=1.0, away=0.4),
        _night("insects", 0.5)),
    "pagoda": (_day("birds", 0.5), _on("wind", 0.4, through="forest"), _now("bell", 6.0, 0.4, size=0.8, away=0.5)),
    "thai temple": (_day("birds", 0.4), _on("crowd", 0.2), _now("bell", 2.4, 0.4, size=0.15, away=0.3)),
    "castle": (_on("wind", 0.6), _day("birds", 0.4, species="crow"), _night("birds", 0.4, species="owl")),
    "ruins": (_on("wind", 0.6), _day("birds", 0.35, species="crow"), _night("insects", 0.5)),
}  # fmt: skip

_NATURE: dict[str, tuple[Layer, ...]] = {
    "canyon": (_on("wind", 0.9, through="canyon"), _now("screech", 8.0, 0.4, away=0.9)),
    "mountains": (_on("wind", 0.9, through="mountain"), _now("screech", 9.0, 0.35, away=0.9)),
    "dunes": (_on("wind", 0.9),),
    "plain": (_on("wind", 0.6, through="grass"), _day("insects", 0.4), _night("insects", 0.8)),
    "generic": (_on("wind", 0.4), *_BIRDS),
    "snowfield": (_on("snow", 0.9), _on("wind", 0.5, through="mountain")),
    "beach": (_on("sea", 1.0), _day("gulls", 0.4)),
    "volcano": (_on("fire", 0.6, distance="middle"), _on("wind", 0.4), _now("explosion", 5.0, 0.4, size=2.5, away=1.0)),
}  # fmt: skip

SURROUNDINGS: dict[str, tuple[Layer, ...]] = {**_ROOMS, **_TOWNS, **_PLAY, **_SIGHTS, **_NATURE}
"""Layers by the place's name."""

# What day creatures give way to after dark, and who is silent in the snow.
_AFTER_DARK = {"birds": "insects", "gulls": ""}
_ASLEEP_IN_WINTER = frozenset({"insects", "frogs"})
_SILENT_IN_RAIN = frozenset({"birds", "insects"})

_ROOM_OF = {
    "church": "cathedral", "castle hall": "cathedral", "bathroom": "bathroom", "elevator": "cabin", "car interior": "cabin",
    "plane cabin": "cabin", "train interior": "cabin", "stadium": "stadium", "colosseum": "stadium", "studio": "studio",
    "subway platform": "hall", "swimming pool hall": "hall", "bedroom": "studio", "alley": "street",
}  # fmt: skip


def surroundings(
    name: str, own: Sequence[SoundSource], *, night: bool = False, winter: bool = False
) -> tuple[SoundSource, ...]:
    """Everything heard of a place: its layers here, or else `own`; what its weather brings in `own` is kept in both."""
    layers = SURROUNDINGS.get(name)
    if layers is None:
        kept = [at_night(source) if night else source for source in own]
        heard = [source for source in kept if source is not None]
    else:
        hour = "night" if night else "day"
        made = [layer.source() for layer in layers if layer.when in ("", hour)]
        kinds = {source.kind for source in made}
        heard = [*(source for source in own if source.kind in WEATHER and source.kind not in kinds - {"rain"}), *made]
    wet = any(source.kind in ("rain", "storm") for source in heard)
    awake = (source for source in heard if not (winter and source.kind in _ASLEEP_IN_WINTER))
    return tuple(source for source in awake if not (wet and source.kind in _SILENT_IN_RAIN))


def at_night(source: SoundSource) -> SoundSource | None:
    """A place's own source after dark: birds sleep and crickets sing; None where nothing takes its place."""
    if source.kind == "forest":
        return replace(source, values={**source.values, "time": "night"})
    if source.kind not in _AFTER_DARK:
        return source
    other = _AFTER_DARK[source.kind]
    return replace(source, kind=other, values={}) if other else None


def through_walls(source: SoundSource, openness: float) -> SoundSource:
    """Weather as a room hears it: rain on its panes, wind at its corners, dull by as much as it is closed (1 − `openness`)."""
    if source.kind not in WEATHER or openness > 0.5:
        return source
    told: dict[str, float | str] = {**source.values, "muffled": 0.75 * (1.0 - openness)}
    told |= {"on": "window"} if source.kind == "rain" else {"through": "room"} if source.kind == "wind" else {}
    return replace(source, values=told)


def acoustics(name: str, room: str) -> str:
    """The room whose answer a place has: its own, unless it is one of those that are known better by name."""
    return _ROOM_OF.get(name, room)
