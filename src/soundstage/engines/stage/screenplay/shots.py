"""One shot put together: its camera, its place, who is in it and what they do, with times."""

from collections.abc import Sequence
from dataclasses import dataclass

from soundstage.engines.stage.screenplay.acting import act_out, alter, happen, relate, say
from soundstage.engines.stage.screenplay.camera import CameraReading
from soundstage.engines.stage.screenplay.casting import Cast
from soundstage.engines.stage.screenplay.claims import STRUCTURE, claim
from soundstage.engines.stage.screenplay.directing import choose_angle, choose_framing, choose_move, choose_support
from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.ledger import Ledger
from soundstage.engines.stage.screenplay.locating import locate, persist
from soundstage.engines.stage.screenplay.model import CameraMove, ScreenplayShot
from soundstage.engines.stage.screenplay.repertoire import Repertoire
from soundstage.engines.stage.screenplay.setting import SettingReading
from soundstage.engines.stage.screenplay.speech import Spoken
from soundstage.engines.stage.screenplay.story import Clauses
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["ShotNotes", "claim_camera", "compose"]

_ON_THE_MOVE = frozenset({"walk", "run", "fly", "swim", "drive", "dance"})
_DRESSING = frozenset({"thing", "plant", "nature", "vehicle", "animal"})
_USES = {"static": "camera", **{name: name for name in ("camera", "framing", "angle", "view", "support", "lens")}}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotNotes:
    """Everything that was read about one shot. `before` is the setting that holds unless this shot changes it."""

    number: int
    start: float
    end: float
    camera: CameraReading
    setting: SettingReading
    before: SettingReading
    named: Sequence[Entity]
    clauses: Clauses
    lines: Sequence[Spoken]
    mood: str
    text: str


def compose(notes: ShotNotes, cast: Cast, repertoire: Repertoire, ledger: Ledger) -> tuple[ScreenplayShot, SettingReading]:
    """The shot, and the setting that persists into the next."""
    current = persist(notes.setting, notes.before)
    if notes.number == 0:
        current.used = [*current.used, *(one for one in notes.before.used if one not in current.used)]
    things = [one.noun for one in notes.named if one.family in _DRESSING and not cast.id_of(one)]
    setting = locate(current, notes.number, things, notes.mood, repertoire, ledger)
    seen = _seen(notes, cast)
    actions, chains = act_out(notes.clauses, notes.number, (notes.start, notes.end), cast, repertoire, ledger)
    speaking = any(line.on_screen for line in notes.lines)
    verbs = [word for chain in chains for word in chain]
    move, then = _moves(notes, seen, verbs, speaking)
    framing = notes.camera.framing or choose_framing(
        seen, bool(_ON_THE_MOVE & set(verbs)), speaking, notes.number == 0, notes.camera
    )
    shot = ScreenplayShot.model_validate(
        {
            "start": notes.start,
            "end": notes.end,
            "framing": framing,
            "end_framing": notes.camera.end_framing,
            "angle": choose_angle(seen, framing, speaking, notes.camera),
            "view": notes.camera.view,
            "lens_mm": notes.camera.lens_mm,
            "support": choose_support(notes.camera, move),
            "move": move,
            "then": then,
            "setting": setting,
            "subjects": tuple(dict.fromkeys(cast.id_of(entity) for entity in seen)),
            "actions": actions,
            "happenings": happen(notes.clauses, (notes.start, notes.end), cast),
            "relations": relate(notes.clauses, notes.named, notes.number, cast, ledger),
            "changes": alter(notes.clauses, notes.number, (notes.start, notes.end), cast, ledger),
            "lines": say(notes.lines, notes.number, (notes.start, notes.end), cast, actions, ledger),
            "slow_motion": notes.camera.slow_motion or 1.0,
            "text": notes.text,
        }
    )
    return shot, current


def claim_camera(reading: CameraReading, tokens: Sequence[Token], shot: int, ledger: Ledger) -> None:
    """Claim the words that spoke of the camera."""
    for at, what in reading.used.items():
        first = what.partition(" ")[0]
        if what == "speed of time":
            key = claim("pace", shot)
        elif first in _USES:
            key = claim(_USES[first], shot)
        else:
            key = claim("optics", shot, what)
        ledger.mark([tokens[at]], "depicted", what, STRUCTURE if what == "camera" else key)


def _seen(notes: ShotNotes, cast: Cast) -> list[Entity]:
    """Who is in the shot: those it names, those who speak on screen, and members instead of their group."""
    found: list[Entity] = []
    for entity in [
        *notes.named,
        *(deed.entity for deed in notes.clauses.deeds),
        *(one.speaker for one in notes.lines if one.on_screen),
    ]:
        if entity is not None and cast.id_of(entity) and not any(cast.id_of(one) == cast.id_of(entity) for one in found):
            found.append(entity)
    return sorted(found, key=lambda one: not (one.animate or one.acts or one.leads))


def _moves(
    notes: ShotNotes, seen: Sequence[Entity], verbs: Sequence[str], speaking: bool
) -> tuple[CameraMove, CameraMove | None]:
    moves = notes.camera.moves
    if moves:
        return moves[0], moves[1] if len(moves) > 1 else None
    if notes.camera.asked_static:
        return CameraMove(), None
    move = choose_move(seen, verbs, speaking, notes.number, notes.camera)
    slowed = notes.camera.slow_motion is not None and notes.camera.slow_motion < 1.0
    return move.model_copy(update={"speed": "very_slow"}) if slowed else move, None
