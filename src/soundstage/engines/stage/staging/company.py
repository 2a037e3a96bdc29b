"""The performers of a place: cast, directed, measured for the camera."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.cast import CastingCall, Framing, Performer, call, gender_of, kind_for, known_kinds
from soundstage.engines.stage.scene import Curve, Event, Speech
from soundstage.engines.stage.screenplay.model import Screenplay, ScreenplayShot
from soundstage.engines.stage.staging.acting import direct
from soundstage.engines.stage.staging.blocking import Extra, Mark
from soundstage.engines.stage.staging.geography import Geography
from soundstage.engines.stage.staging.slate import seed_of
from soundstage.engines.stage.staging.wardrobe import dressed
from soundstage.engines.stage.world import Place

__all__ = ["Player", "assemble", "castable"]

_GRAVITY = {"earth": 9.81, "mars": 3.71, "moon": 1.62, "space": 1.62}
_CLOSE, _MEDIUM = ("ECU", "CU", "MCU"), ("MS", "MLS")
_PATH_RATE = 12.0  # samples a second of a target's path


@dataclass(frozen=True, kw_only=True, eq=False)
class Player:
    """One performer on the set, with what the camera and the mix need to know of it."""

    extra: Extra
    circle: str  # whom it stands together with, by the first one's id
    figure: Performer
    target: Target
    mouth: Curve
    events: tuple[Event, ...]


def castable(extra: Extra) -> bool:
    """Whether the cast has such a performer. There is no stand-in: what nobody can play is left out and said so."""
    return extra.subject.kind in known_kinds() or kind_for(extra.subject.kind) is not None


def assemble(
    script: Screenplay,
    company: Sequence[Extra],
    marks: Mapping[str, Mark],
    shots: Sequence[ScreenplayShot],
    place: Place,
    geography: Geography,
    speeches: Sequence[Speech],
    seed: int,
) -> tuple[tuple[Player, ...], tuple[str, ...]]:
    """Cast and direct a place's performers; log lines say what they cannot do."""
    players: list[Player] = []
    log: list[str] = []
    for extra in company:
        performance, remarks = direct(
            extra,
            marks,
            shots,
            speeches,
            geography,
            place.landscape.height,
            seconds=float(script.seconds),
            style=script.style,
        )
        log.extend(remarks)
        mark, subject = marks[extra.id], extra.subject
        figure = call(
            CastingCall(
                kind=subject.kind if subject.kind in known_kinds() else kind_for(subject.kind) or subject.kind,
                id=extra.id,
                seed=seed_of(seed, "cast", extra.id),
                gender=subject.gender or gender_of(subject.noun),
                age=subject.age,
                attributes=subject.attributes,
                wardrobe=dressed(subject, shots[0].setting, seed_of(seed, "coat", extra.id)),
                hair=subject.hair,
                framing=_detail(extra, shots),
                place=mark.place,
                azimuth=mark.heading,
                performance=performance,
                height=place.landscape.height,
                surface=place.ground,
                gravity=_GRAVITY[shots[0].setting.planet],
                wind=place.wind,
            )
        )
        players.append(_player(extra, company[0].id, figure, mark, float(script.seconds)))
    return tuple(players), tuple(dict.fromkeys(log))


def _detail(extra: Extra, shots: Sequence[ScreenplayShot]) -> Framing:
    seen = {shot.framing for shot in shots if extra.subject.id in shot.subjects}
    return "close" if seen & set(_CLOSE) else "medium" if seen & set(_MEDIUM) else "wide"


def _player(extra: Extra, circle: str, figure: Performer, mark: Mark, seconds: float) -> Player:
    low, high = figure.bounds(0.0)
    path = _path(figure, seconds)
    ground = float(path.values[0][1])
    target = Target(
        path=path,
        height=max(float(high[1]) - ground, 0.2),
        eyes=figure.eye_height,
        head=figure.head_height,
        width=float(min(np.ptp([low[0], high[0]]), np.ptp([low[2], high[2]]))),
        heading=mark.heading,
    )
    return Player(
        extra=extra, circle=circle, figure=figure, target=target, mouth=figure.mouth_curve(seconds), events=figure.events
    )


def _path(figure: Performer, seconds: float) -> Curve:
    times = np.arange(0.0, seconds + 2.0 / _PATH_RATE, 1.0 / _PATH_RATE).astype(np.float32)
    return Curve(times=times, values=np.array([figure.place(float(t)) for t in times], np.float32))
