"""The breakdown's answers, held against what the lens saw: what was not to be made out is not claimed."""

from collections.abc import Mapping

from soundstage.engines.stage.screenplay.claims import Answer, claim
from soundstage.engines.stage.staging.breakdown import Breakdown
from soundstage.engines.stage.staging.sight import SEEN

__all__ = ["borne_out"]

_PERSONAL = ("subject", "count", "attribute", "wardrobe", "carries")


def borne_out(plan: Breakdown, sightings: Mapping[int, Mapping[str, float]]) -> dict[str, Answer]:
    """The answers of a plan without those about subjects, deeds and relations that no shot shows.

    `sightings` tells by shot for what part of it each role was seen; what is not told of was not looked for.
    """
    lost = {(shot, name) for shot, seen in sightings.items() for name, part in seen.items() if part < SEEN}
    withdrawn: set[str] = set()
    for deed in plan.deeds:
        doers = plan.playing(deed.action.subject)
        if doers and all((deed.shot, role.id) in lost for role in doers):
            withdrawn.add(claim("action", deed.shot, deed.index))
    for tie in plan.ties:
        if (tie.shot, tie.first) in lost or (tie.shot, tie.second) in lost:
            withdrawn.add(claim("relation", tie.shot, tie.index))
    never = {
        role.subject.id
        for role in plan.roles
        if not any((shot, one.id) not in lost for one in plan.playing(role.subject.id) for shot in one.shots)
    }
    return {key: answer for key, answer in plan.shown.items() if key not in withdrawn and not _about(key, never)}


def _about(key: str, subjects: set[str]) -> bool:
    kind, *parts = key.split("/")
    return kind in _PERSONAL and bool(parts) and parts[0] in subjects
