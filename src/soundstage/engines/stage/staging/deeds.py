"""Which of a screenplay's actions are performed, by whom, as which act of a body or motion of a thing."""

from collections.abc import Callable
from dataclasses import dataclass

from soundstage.engines.stage.cast import Kind
from soundstage.engines.stage.motion import act_for, recipe_named
from soundstage.engines.stage.screenplay.frames import frame_of
from soundstage.engines.stage.screenplay.model import Action
from soundstage.engines.stage.staging.motions import motion_for
from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.stock import lit

__all__ = ["Deed", "deed_of"]

_GAITS = frozenset(
    {"walk", "run", "trot", "gallop", "canter", "fly", "soar", "swim", "crawl", "slither", "hop", "prowl", "travel", "dive"}
)
# What those do who are called after it, when they only roll, glide or jump.
_TRADES = {
    "skateboarder": "skateboard", "skater": "skate", "surfer": "surf", "snowboarder": "snowboard", "skier": "ski",
    "cyclist": "ride_bicycle", "biker": "ride_motorcycle", "motorcyclist": "ride_motorcycle",
}  # fmt: skip
_ON_WHEELS = frozenset(
    {"roll", "glide", "slide", "ride", "jump", "leap", "race", "speed", "descend", "cruise", "coast", "grind"}
)
_IDLE = frozenset({"stand"})  # stands in for nothing but itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One action as it is carried out by all who play its subject.

    `target` is a role's id, or ""; `travels` when it takes them from their place, `seated` when it is done on a seat.
    """

    shot: int
    index: int
    action: Action
    act: str
    exact: bool
    target: str = ""
    travels: bool = False
    seated: bool = False


def deed_of(action: Action, shot: int, index: int, role: Role, target: str, noun: str) -> Deed | None:
    """The deed for an action, or None when its subject cannot do that, nor anything near it.

    `target` is the role that it is done to and `noun` what that is, each "" where there is none.
    """
    asks = _asks(role, noun or action.target, action)
    particle = action.verb.partition(" ")[0]
    for verb in dict.fromkeys((action.verb, particle, *frame_of(action.verb, (noun or action.target,)).chain)):
        act = asks(verb)
        own = verb in (action.verb, particle)
        if act is not None and (act not in _IDLE or own):
            if role.person and act in _TRADES.values() and verb in _ON_WHEELS:
                action, target = action.model_copy(update={"target": ""}), ""  # one rolls down the stairs, not on them
            return Deed(
                shot=shot, index=index, action=action, act=act, exact=own, target=target,
                travels=_travels(role, act), seated=_seated(role, act),
            )  # fmt: skip
    return None


def _travels(role: Role, act: str) -> bool:
    if role.person:
        return recipe_named(act).travel in ("walk", "run", "glide")
    return act in _GAITS


def _seated(role: Role, act: str) -> bool:
    if not role.person:
        return False
    recipe = recipe_named(act)
    return act == "sit" or recipe.seated or recipe.on == "sit"


def _asks(role: Role, noun: str, action: Action) -> Callable[[str], str | None]:
    kind = role.recipe
    if not isinstance(kind, Kind):
        return lambda verb: motion_for(verb, vehicle=role.vehicle, lit=lit(kind))
    if not role.person:
        return kind.act_for

    def person(verb: str) -> str | None:
        act = act_for(verb, noun, action.path, *action.manner)
        if act not in kind.acts and verb in _ON_WHEELS:
            act = next((_TRADES[word] for word in role.subject.noun.split() if word in _TRADES), None)
        return act if act in kind.acts else None

    return person
