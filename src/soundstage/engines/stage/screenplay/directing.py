"""What a film-maker chooses where the prompt leaves the choice: shot size, a move, the hour, a place."""

from collections.abc import Sequence

from soundstage.engines.stage.screenplay.camera import CameraReading
from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.model import Angle, CameraMove, Framing, Support, TimeOfDay

__all__ = ["choose_angle", "choose_framing", "choose_move", "choose_support", "choose_time"]

_RUNS = frozenset({"walk", "run", "climb", "drive", "fly", "swim", "crawl", "ride"})
_BEAUTY = frozenset({"beautiful", "epic", "dreamy", "romantic", "serene", "melancholic"})
_DULL = frozenset({"rain", "snow", "fog", "overcast", "storm"})
_TOWERING = frozenset({
    "dragon", "dinosaur", "tyrannosaur", "mammoth", "elephant", "gorilla", "bear", "giant", "titan", "troll", "ogre", "golem",
    "monster", "kaiju", "robot", "mech", "statue", "colossus", "hero", "superhero", "warrior", "knight", "samurai", "viking",
    "gladiator", "king", "queen", "emperor", "champion",
})  # fmt: skip
_LOFTY = frozenset({"giant", "huge", "gigantic", "towering", "colossal", "mighty", "heroic", "imposing", "majestic"})
_FROM_BELOW = frozenset({"MS", "MLS", "LS"})
_SMALL = frozenset({"food", "carried"})


def choose_framing(subjects: Sequence[Entity], moving: bool, speaking: bool, first: bool, reading: CameraReading) -> Framing:
    """By what is in the shot: land is wide, a speaker close, somebody on the move small enough to move."""
    if reading.support in ("drone", "fpv"):
        return "EWS"
    if not subjects:
        return "EWS" if first else "WS"
    if speaking:
        return "MS" if len(subjects) > 1 else "MCU"
    if any(move.kind == "rack_focus" for move in reading.moves):
        return "MCU"  # near enough for what is out of focus to look it
    people = sum(entity.count for entity in subjects)
    if all(entity.family in _SMALL for entity in subjects):
        return "CU"
    if moving:
        return "LS"
    if people > 3:
        return "LS"
    animate = any(entity.animate for entity in subjects)
    return "MLS" if animate else "MS"


def choose_angle(subjects: Sequence[Entity], framing: Framing, speaking: bool, reading: CameraReading) -> Angle:
    """From below what towers and whom the story looks up to; from the eyes' height all else."""
    if reading.angle is not None:
        return reading.angle
    if len(subjects) != 1 or speaking or framing not in _FROM_BELOW or reading.support is not None:
        return "eye"
    subject = subjects[0]
    words = {subject.noun, *subject.chain[:2]}
    towering = bool(words & _TOWERING or set(subject.attributes) & _LOFTY) and subject.count == 1 and subject.age is None
    return "low" if towering else "eye"


def choose_move(
    subjects: Sequence[Entity], verbs: Sequence[str], speaking: bool, number: int, reading: CameraReading
) -> CameraMove:
    """A quiet move that serves the shot: along with who moves, towards who speaks or stands, across a landscape."""
    if reading.support in ("drone", "fpv"):
        return CameraMove(
            kind="flyover", direction="forward", speed="fast" if reading.support == "fpv" else "slow", chosen=True
        )
    if reading.support == "pov":
        return CameraMove(kind="push", direction="in", speed="normal", chosen=True)
    if reading.support in ("locked", "tripod") and reading.asked_static:
        return CameraMove(chosen=False)
    if speaking:
        return CameraMove(kind="push", direction="in", speed="very_slow", chosen=True)
    if any(verb in _RUNS for verb in verbs):
        return CameraMove(kind="track", speed="normal", chosen=True)
    if not subjects:
        landscape = (("push", "in"), ("truck", "right"), ("pan", "right"), ("pedestal", "up"))
        kind, direction = landscape[number % len(landscape)]
        return CameraMove.model_validate({"kind": kind, "direction": direction, "speed": "slow", "chosen": True})
    if reading.support == "handheld":
        return CameraMove(chosen=True)
    return CameraMove(kind="push", direction="in", speed="slow" if number % 2 == 0 else "very_slow", chosen=True)


def choose_support(reading: CameraReading, move: CameraMove) -> Support:
    """What carries the camera, by the move."""
    if reading.support is not None:
        return reading.support
    carried: dict[str, Support] = {
        "push": "dolly", "pull": "dolly", "truck": "dolly", "dolly_zoom": "dolly", "reveal": "dolly",
        "track": "gimbal", "follow": "gimbal", "lead": "gimbal", "orbit": "gimbal",
        "crane": "crane", "pedestal": "crane", "flyover": "drone", "shake": "handheld",
    }  # fmt: skip
    return carried.get(move.kind, "tripod")


def choose_time(mood: str, weather: Sequence[str], interior: bool, planet: str) -> TimeOfDay:
    """An hour whose light flatters: low sun outdoors, plain day where the sun is hidden or does not matter."""
    if interior or set(weather) & _DULL:
        return "day"
    if planet != "earth":
        return "afternoon"
    return "golden_hour" if mood in _BEAUTY else "afternoon"
