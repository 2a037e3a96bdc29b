"""A Screenplay becomes a Scene: places are built, people cast and directed, light and lens chosen, sounds laid."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage import camera
from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.scene import CameraTrack, Event, Floats, Landscape, Scene, Shot, Sky, SoundSource, Speech, Turn
from soundstage.engines.stage.screenplay.claims import Answer
from soundstage.engines.stage.screenplay.model import Screenplay, ScreenplayShot, Setting, Subject
from soundstage.engines.stage.staging.air import stirred
from soundstage.engines.stage.staging.bearing_out import borne_out
from soundstage.engines.stage.staging.blocking import block, circles
from soundstage.engines.stage.staging.breakdown import Breakdown, breakdown
from soundstage.engines.stage.staging.claiming import PLACE
from soundstage.engines.stage.staging.company import GRAVITY, Company, Player, built
from soundstage.engines.stage.staging.dialogue import record_lines
from soundstage.engines.stage.staging.emanations import emanations
from soundstage.engines.stage.staging.fitting import fitted, together
from soundstage.engines.stage.staging.gags import cleared, rigged
from soundstage.engines.stage.staging.gags.player import players_of
from soundstage.engines.stage.staging.hearing import ambience, cue, room
from soundstage.engines.stage.staging.light import grade, key_for, sky_for
from soundstage.engines.stage.staging.location import Location, scout, settings
from soundstage.engines.stage.staging.orders import order_for
from soundstage.engines.stage.staging.preparation import prepare
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.sight import SEEN, corners_of, sighted
from soundstage.engines.stage.staging.slate import cuts, seed_of
from soundstage.engines.stage.staging.slowness import Slowed, slowed_emitters, slowed_events, slowed_target
from soundstage.engines.stage.staging.solids import solids
from soundstage.engines.stage.staging.striking import set_down, struck
from soundstage.engines.stage.staging.ties import ATTACHED
from soundstage.engines.stage.staging.turning import Hour, crossed, hours
from soundstage.engines.stage.staging.viewing import beside_lanes
from soundstage.engines.stage.world import Heights, Survey
from soundstage.media import FRAME_RATE

__all__ = ["Report", "stage"]

_TURNS = (0.6, -0.6)  # radians that the camera goes round for what it would not see
_WIDER = {"ECU": "MCU", "CU": "MS", "MCU": "MLS", "MS": "LS", "MLS": "LS", "LS": "WS", "WS": "EWS"}
_WHOLE_WAY = "MS"  # of a thing it shows all, close by
_THIRTY_DEGREES = 0.52  # by which two shots of one thing differ, or the cut jumps …
_NOTCH = 0.4  # … or by this much of the logarithm of the distance
_ROUND = 0.65  # radians that the camera comes round so that it does not
_FAR = 4.0  # metres that something is on its way for, so that a camera may have to stand well aside
_LOOKS = 13  # instants at which a take is looked at for what comes upon its lens
_BERTH = 0.35  # metres that it keeps from the lens at least
_CROSSING = 0.3  # m/s across the frame from which something leads
_LAPSE = 12.0  # times as fast: clouds cross a third of the frame in six seconds
_DETOUR = 0.02  # of somebody seen: what a take farther down the list costs

Report = Callable[[str], None]
_Take = tuple[float, camera.Order, CameraTrack, Mapping[str, float]]  # its worth, how it is shot, who is seen for how long


def _quiet(stage: str) -> None:
    """Nobody listens."""


def stage(script: Screenplay, width: int, height: int, seed: int, *, survey: Survey, report: Report = _quiet) -> Scene:
    """The whole clip, ready to be drawn and heard. The same arguments give the same scene.

    `survey` evaluates a landscape's height function for the CPU; `report` is told `build` or `simulate` whenever work of
    that stage begins, and may raise to stop it. Raises `EngineError` when a program that speaks is missing.
    """
    prepared, remarks = prepare(script, seed)
    plan = breakdown(prepared)
    return _Stage(prepared, plan, width / height, seed, survey, report, (*remarks, *plan.log)).scene(width, height)


@dataclass(frozen=True, kw_only=True, eq=False)
class _Set:
    """A location with its players, and what of it a camera must go round."""

    location: Location
    players: tuple[Player, ...]
    blocks: Floats


class _Stage:
    """One clip in preparation."""

    def __init__(
        self,
        script: Screenplay,
        plan: Breakdown,
        aspect: float,
        seed: int,
        survey: Survey,
        report: Report,
        log: Sequence[str],
    ) -> None:
        self._plan = plan
        self._script, self._aspect, self._seed, self._report = script, aspect, seed, report
        self._plain_survey = survey
        self._cuts = cuts(script)
        self._log = list(log)
        self._sightings: dict[int, Mapping[str, float]] = {}
        self._tracks: dict[int, CameraTrack] = {}
        self._hours: dict[tuple[Setting, int], Location] = {}

    def scene(self, width: int, height: int) -> Scene:
        self._report("build")
        speeches, remarks = record_lines(self._script, self._seed)
        self._log.extend(remarks)
        sets = [self._set(self._scout(*found), speeches) for found in settings(self._script.shots).items()]
        self._report("simulate")
        shots = {index: shot for each in sets for index, shot in self._shots(each).items()}
        sources, events = self._heard(sets)
        return Scene(
            width=width,
            height=height,
            fps=FRAME_RATE,
            seed=self._seed,
            shots=tuple(shots[index] for index in range(len(shots))),
            events=events,
            sources=sources,
            speeches=_with_mouths(speeches, sets),
            shown=_withdrawn(
                borne_out(self._plan, self._sightings), {index: each for each in sets for index in each.location.shots}
            ),
            room=room(sets[0].location.place),
            log=tuple(dict.fromkeys(self._log)),
        )

    def _survey(self, landscape: Landscape) -> Heights:
        self._report("build")
        return self._plain_survey(landscape)

    def _scout(self, setting: Setting, indices: tuple[int, ...]) -> Location:
        return scout(setting, indices, self._script.shots, self._aspect, self._seed, self._survey)

    def _set(self, location: Location, speeches: Sequence[Speech]) -> _Set:
        self._report("build")
        place = location.place
        self._log.extend(place.log)
        shots = {index: self._script.shots[index] for index in location.shots}
        company = [role for role in self._plan.roles if role.shots & set(shots)]
        location = _come_round(location, company)
        place = location.place
        held = {tie.first for tie in self._plan.ties if tie.how in ATTACHED}
        made, remarks = built(company, shots, self._seed, held)
        self._log.extend(remarks)
        players: list[Player] = []
        for circle in circles(company, location.shots):
            seed = seed_of(self._seed, "marks", circle[0].id)
            marks = block(circle, made, self._plan, shots, place, location.geography, seed)
            crew = Company(
                self._script, self._plan, made, marks, shots, place, location.geography, speeches, self._seed
            )  # fmt: skip
            players.extend(crew.assemble(circle))
        gravity = GRAVITY[location.setting.planet]
        stood = rigged(self._plan.gags, shots, place, location.geography, gravity, seed_of(self._seed, "gags"))
        players.extend(players_of(stood))
        place = cleared(place, stood)
        put = [corners_of(player, 0.0) for player in players if player.placed is not None and player.role.named]
        place = replace(place, landscape=set_down(place.landscape, put))
        location = replace(location, place=place)
        return _Set(location=location, players=tuple(players), blocks=solids(place.landscape.props, place.landscape.height))

    def _shots(self, each: _Set) -> dict[int, Shot]:
        made = {}
        for number, index in enumerate(each.location.shots):
            self._report("simulate")
            made[index] = self._shot(index, number, each)
        return made

    def _shot(self, index: int, number: int, each: _Set) -> Shot:
        words, place = self._script.shots[index], each.location.place
        first, last = self._cuts[index]
        start, slowly = first / FRAME_RATE, min(1.0, words.slow_motion)
        here = each.players if slowly == 1.0 else tuple(_slowed(player, start, slowly) for player in each.players)
        present = tuple(player for player in here if index in player.role.shots)
        order = order_for(
            words,
            number,
            present,
            _circle_of(present, here),
            each.location,
            each.blocks,
            _targets(here),
            span=(first / FRAME_RATE, last / FRAME_RATE),
            aspect=self._aspect,
            seed=seed_of(self._seed, "camera", index),
        )
        order, track = self._filmed(order, words, index, present, place.landscape)
        landscape = struck(place.landscape, track, order, together(present, order.target))
        anchor = order.target.path.at((order.start + order.end) / 2.0)
        faces = any(player.role.kind == "person" for player in present)
        shot = Shot(
            start_frame=first,
            end_frame=last,
            camera=track,
            sky=_sped(place.sky, words.slow_motion),
            air=place.air,
            wind=place.wind,
            key=key_for(place, each.location.geography, words, order.azimuth, faces=faces),
            look=grade(place, words, self._script.style),
            landscape=landscape,
            actors=tuple(player.figure for player in (_circle_of(present, here) if words.angle == "shoulder" else present)),
            emitters=(
                *place.emitters,
                *stirred(place, words, present, seed_of(self._seed, "air", index)),
                *slowed_emitters(
                    [
                        *emanations(place, words, self._loose(index), present, seed_of(self._seed, "emanations", index)),
                        *(one for player in present if player.placed for one in player.placed.emitters(order.start)),
                    ],
                    start,
                    slowly,
                ),
            ),
            lamps=(
                *place.lamps,
                *(lamp for player in present if player.placed for lamp in player.placed.lamps(order.start)),
            ),
            interior=place.interior,
            room=room(place),
            anchor=(float(anchor[0]), float(anchor[1]), float(anchor[2])),
        )
        turns = [self._turn(shot, hour, words, each, order, faces=faces, present=present) for hour in hours(words)]
        return replace(shot, turns=tuple(turns)) if turns else shot

    def _turn(
        self,
        shot: Shot,
        hour: Hour,
        words: ScreenplayShot,
        each: _Set,
        order: camera.Order,
        *,
        faces: bool,
        present: Sequence[Player],
    ) -> Turn:
        """The same take in another setting: its sky and light, its lamps and windows, what falls there."""
        location = self._later(hour.setting, each)
        place, said = location.place, words.model_copy(update={"setting": hour.setting})
        own = set(map(id, each.location.place.emitters))
        return Turn(
            share=hour.share,
            into=replace(
                shot,
                sky=_sped(place.sky, words.slow_motion),
                air=place.air,
                wind=shot.wind,
                key=key_for(place, location.geography, said, order.azimuth, faces=faces),
                look=grade(place, said, self._script.style),
                landscape=struck(place.landscape, shot.camera, order, together(present, order.target)),
                emitters=(*place.emitters, *(one for one in shot.emitters if id(one) not in own)),
                lamps=(*place.lamps, *shot.lamps[len(each.location.place.lamps) :]),
                interior=place.interior,
            ),
        )

    def _later(self, setting: Setting, each: _Set) -> Location:
        """A set's location at another hour or in other weather: the same land, seen the same way."""
        key = (setting.model_copy(update={"features": ()}), id(each))
        if key not in self._hours:
            self._report("build")
            features = tuple(dict.fromkeys((*each.location.setting.features, *setting.features)))
            full = setting.model_copy(update={"features": features, "noun": each.location.setting.noun})
            geography = each.location.geography
            location = self._scout(full, each.location.shots)
            put = [corners_of(player, 0.0) for player in each.players if player.placed is not None and player.role.named]
            landscape = set_down(location.place.landscape, put)
            place = replace(location.place, sky=sky_for(location.place, geography), landscape=landscape)
            self._hours[key] = replace(location, place=place, geography=geography)
        return self._hours[key]

    def _loose(self, index: int) -> tuple[Subject, ...]:
        """Subjects of a shot that nobody and nothing plays."""
        named = self._script.shots[index].subjects
        return tuple(subject for subject in self._script.subjects if subject.id in named and not self._plan.playing(subject.id))

    def _filmed(
        self, order: camera.Order, words: ScreenplayShot, index: int, present: Sequence[Player], landscape: Landscape
    ) -> tuple[camera.Order, CameraTrack]:
        """The order as it shows all whom the words name, or as many as any does: from elsewhere, or from farther away."""
        wanted = {role.id for role in self._plan.seen(index) if role.named}
        order = _led(order)
        if any(player.falls for player in present):
            order = _waiting(order, words)
        angle = next((player.angle for player in present if player.angle), "")
        if angle and order.angle == "eye":
            order = replace(order, angle=angle)
        held = together(present, order.target) if order.angle != "shoulder" else ()
        best: _Take | None = None
        for number, tried in enumerate(_takes(order, words)):
            tried, track = fitted(tried, held) if held else (tried, camera.shoot(tried))
            seen = sighted(present, landscape, track, self._aspect, (order.start, order.end))
            hit = _run_over(present, track, order)
            worth = sum(min(seen.get(name, 0.0), SEEN) for name in wanted) - _DETOUR * number - float(hit)
            if best is None or worth > best[0]:
                best = (worth, tried, track, seen)
            if not hit and all(seen.get(name, SEEN) >= SEEN for name in wanted):
                break
        assert best is not None
        best = self._apart(best, index, present, landscape)
        self._sightings[index], self._tracks[index] = best[3], best[2]
        return best[1], best[2]

    def _apart(self, best: _Take, index: int, present: Sequence[Player], landscape: Landscape) -> _Take:
        """A take that does not jump from the shot before: of the same subject from nearly the same point, it comes round."""
        before, words = self._tracks.get(index - 1), self._script.shots[index]
        shared = set(words.subjects) & set(self._script.shots[index - 1].subjects) if index else set()
        worth, order, track, seen = best
        if before is None or not shared or words.view is not None or not _jumps(before, track, order):
            return best
        for turn in (_ROUND, -_ROUND):
            turned = replace(order, azimuth=order.azimuth + turn, side=0.0)
            tried = camera.shoot(turned)
            sight = sighted(present, landscape, tried, self._aspect, (order.start, order.end))
            as_good = all(sight.get(name, 0.0) >= min(share, SEEN) for name, share in seen.items())
            if as_good and not _jumps(before, tried, turned):
                return worth, turned, tried, sight
        return best

    def _heard(self, sets: Sequence[_Set]) -> tuple[tuple[SoundSource, ...], tuple[Event, ...]]:
        sources: list[SoundSource] = []
        events: list[Event] = []
        for each in sets:
            spans = [self._span(index) for index in each.location.shots]
            events.extend(event for event in each.location.place.events if any(a <= event.time < b for a, b in spans))
            steady = [index for index in each.location.shots if not hours(self._script.shots[index])]
            sources.extend(ambience(each.location.place, _joined([self._span(index) for index in steady])))
            for index in (index for index in each.location.shots if index not in steady):
                sources.extend(self._passing(index, each))
            for player in each.players:
                if player.placed is not None:
                    sources.extend(player.placed.sources(float(self._script.seconds)))
            for index, (start, end) in zip(each.location.shots, spans, strict=True):
                slowly = min(self._script.shots[index].slow_motion, 1.0)
                made = [event for player in each.players for event in player.events]
                events.extend(slowed_events(made, start, end, slowly))
        heard, happening, remarks = cue(self._script, sources, events)
        self._log.extend(remarks)
        return heard, happening

    def _passing(self, index: int, each: _Set) -> tuple[SoundSource, ...]:
        """What is heard of a place whose hour or weather changes in a shot."""
        span = self._span(index)
        heard = ambience(each.location.place, [span])
        for hour in hours(self._script.shots[index]):
            heard = crossed(heard, ambience(self._later(hour.setting, each).place, [span]), hour.share, span)
        return heard

    def _span(self, index: int) -> tuple[float, float]:
        first, last = self._cuts[index]
        return first / FRAME_RATE, last / FRAME_RATE


def _sped(sky: Sky, pace: float) -> Sky:
    """The sky whose clouds race as they do when hours pass in seconds; `pace` above 1 in a time-lapse."""
    return sky if pace <= 1.0 else replace(sky, clouds=replace(sky.clouds, drift=sky.clouds.drift * _LAPSE))


def _come_round(location: Location, company: Sequence[Role]) -> Location:
    """The location with its master view, and its sun with it, turned to show a vehicle in its lane from its quarter."""
    if any(role.person for role in company):
        return location
    geography = beside_lanes(company, location.place, location.geography)
    if geography is location.geography:
        return location
    place = replace(location.place, sky=sky_for(location.place, geography))
    return replace(location, geography=geography, place=place)


def _waiting(order: camera.Order, words: ScreenplayShot) -> camera.Order:
    """The order for what physics takes its way: cause and effect are both in the frame, and the camera waits for them."""
    if order.framing != "LS" and "wide" not in words.text.lower():
        order = replace(order, framing=_WHOLE_WAY, lens_mm=None)
    if words.move.chosen or words.move.kind == "static":
        order = replace(order, move="static", side=0.0)
    return order


def _run_over(present: Sequence[Player], track: CameraTrack, order: camera.Order) -> bool:
    """Whether something that moves comes upon the lens: a bus, say, that drives through it."""
    for time in np.linspace(order.start, order.end, _LOOKS):
        eye = np.asarray(track.at(float(time))[0], np.float64)
        for player in present:
            way = player.target
            size = player.role.size
            near = 0.5 * max(size[0], size[2]) + _BERTH
            if way.travel > near and float(np.linalg.norm((way.path.at(float(time)) - eye)[[0, 2]])) < near:
                return True
    return False


def _jumps(before: CameraTrack, after: CameraTrack, order: camera.Order) -> bool:
    """Whether a cut shows the same thing from nearly the same point (the rule of thirty degrees), so that it seems to hop."""
    subject = order.target.path.at(order.start)
    ways = [np.asarray(track.at(order.start)[0], np.float64) - subject for track in (before, after)]
    far = [max(float(np.linalg.norm(way)), 1e-6) for way in ways]
    between = math.acos(float(np.clip(ways[0] @ ways[1] / (far[0] * far[1]), -1.0, 1.0)))
    return between < _THIRTY_DEGREES and abs(math.log(far[0] / far[1])) < _NOTCH


def _led(order: camera.Order) -> camera.Order:
    """The order with room before what moves across the frame: it stands on the side that it comes from."""
    there = order.target.path.at(order.end) - order.target.path.at(order.start)
    across = float(there[0] * np.cos(order.azimuth) + there[2] * np.sin(order.azimuth))
    if abs(across) < _CROSSING * order.seconds or order.side == 0.0:
        return order
    return replace(order, side=-math.copysign(abs(order.side), across))


def _takes(order: camera.Order, words: ScreenplayShot) -> Iterator[camera.Order]:
    """An order, and others that show the same: turned, from farther away where the words leave the framing open."""
    yield order
    if order.target.scenic:
        return
    turns = _TURNS if words.angle != "shoulder" and not words.lines else ()
    wider = _WIDER.get(order.framing) if len(words.subjects) > 1 or order.framing in ("ECU", "CU") else None
    on_the_way = order.target.travel > _FAR
    for turn in (*turns, *(2.0 * turn for turn in turns if on_the_way)):
        yield replace(order, azimuth=order.azimuth + turn, side=0.0)
    if wider is not None:
        yield replace(order, framing=wider, side=0.0)


def _slowed(player: Player, start: float, factor: float) -> Player:
    """The same player as a shot in slow motion sees it."""
    figure = Slowed(player.figure, start, factor)
    return replace(player, figure=figure, target=slowed_target(player.target, start, factor))


def _circle_of(present: Sequence[Player], everybody: Sequence[Player]) -> tuple[Player, ...]:
    """The players who stand together with those present: the others are on the set at other times."""
    circles = {player.circle for player in present}
    return tuple(player for player in everybody if player.circle in circles)


def _targets(players: Sequence[Player]) -> Mapping[str, Target]:
    named: dict[str, Target] = {}
    for player in players:
        named.setdefault(player.role.subject.noun, player.target)
        named[player.role.id] = player.target
    return named


def _with_mouths(speeches: Sequence[Speech], sets: Sequence[_Set]) -> tuple[Speech, ...]:
    """Speeches with the place their sound comes from: the speaker's mouth, if the speaker is on the set."""
    mouths = {player.role.id: player.mouth for each in sets for player in each.players if player.mouth is not None}
    return tuple(
        replace(speech, mouth=mouths[speech.speaker])
        if speech.on_screen and speech.speaker in mouths
        else replace(speech, on_screen=False)
        for speech in speeches
    )


def _withdrawn(shown: Mapping[str, Answer], sets: Mapping[int, _Set]) -> dict[str, Answer]:
    """The breakdown's answers without those that the built sets do not bear out."""
    kept = dict(shown)
    for key, answer in shown.items():
        if not key.startswith("feature/") or not answer.by.startswith(PLACE):
            continue
        index = int(key.split("/")[1])
        if answer.by.removeprefix(PLACE) in sets[index].location.place.shown:
            kept[key] = Answer("depicted", answer.by)
        else:
            del kept[key]
    return kept


def _joined(spans: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Spans that touch, made one, so that an ambience does not breathe at a cut within its place."""
    joined: list[tuple[float, float]] = []
    for start, end in sorted(spans):
        if joined and abs(joined[-1][1] - start) < 1e-6:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
