"""Who a deed is done with that takes two and names one: nobody hugs the air."""

from collections.abc import Sequence
from dataclasses import replace

from soundstage.engines.stage.motion import recipe_named
from soundstage.engines.stage.screenplay.model import Screenplay, Subject
from soundstage.engines.stage.staging.deeds import Deed
from soundstage.engines.stage.staging.role import Role, name_of, play

__all__ = ["partnered"]

Found = tuple[tuple[Role, ...], list[Deed]]

_LONE = frozenset({"box", "sword_fight", "fence", "give", "comfort"})  # done before the lens or with the air as well


def partnered(roles: Sequence[Role], deeds: Sequence[Deed], script: Screenplay) -> Found:
    """Partners for single persons whose deeds face another, and the deeds of both, each done to the other."""
    added: list[Role] = []
    done: list[Deed] = []
    for deed in deeds:
        here = [role for role in roles if deed.shot in role.shots and role.family == "cast"]
        one = next((role for role in here if role.person and role.subject.id == deed.action.subject), None)
        if one is None or len(here) > 1 or deed.target or deed.action.target or not _takes_two(deed):
            done.append(deed)
            continue
        other = next((role for role in added if deed.shot in role.shots), None) or _partner(one, deed.shot, [*roles, *added])
        if other is None:
            done.append(deed)
            continue
        if other not in added:
            added.append(other)
        action = deed.action.model_copy(update={"subject": other.subject.id, "target": one.subject.id})
        done += [replace(deed, target=other.id), replace(deed, index=-1, action=action, target=one.id)]
    return tuple(added), done


def _takes_two(deed: Deed) -> bool:
    return recipe_named(deed.act).faces and deed.act not in _LONE


def _partner(one: Role, shot: int, roles: Sequence[Role]) -> Role | None:
    """Somebody of the same kind and age, whom the words do not name."""
    name = name_of("partner", [role.id for role in roles])
    subject = Subject(id=name, noun=one.subject.noun, kind=one.subject.kind, age=one.subject.age)
    role = play(subject, name, frozenset({shot}))
    return None if role is None else replace(role, named=False)
