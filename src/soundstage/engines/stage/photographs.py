"""A request's pictures on their way into a clip: read, listened to, and brought to life."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.base import RenderRequest
from soundstage.engines.stage import photo, staging
from soundstage.engines.stage.guests import bring, invited
from soundstage.engines.stage.photo.guest import guest_effect
from soundstage.engines.stage.photo.plate import Plate
from soundstage.engines.stage.photo.stir import Effect, effects
from soundstage.engines.stage.pronouns import spoken_by_the_pictured
from soundstage.engines.stage.scene import Scene
from soundstage.engines.stage.screenplay import Answer, CameraMove, Coverage, Screenplay, claim
from soundstage.engines.stage.staging.role import Role
from soundstage.media import FRAME_RATE

__all__ = ["Photographs"]

_NEAR = frozenset({"foreground", "front", "near", "nearest"})
_FAR = frozenset({"background", "back", "far", "distance", "horizon"})


class Photographs:
    """The picture that a request starts from, and the one it ends with if it has one."""

    def __init__(self, request: RenderRequest) -> None:
        self._request = request
        self._first: photo.Shown | None = None
        self._plate: Plate | None = None
        self._guest: Role | None = None
        self._answers: dict[str, str] = {}  # what each word of the prompt is seen by

    def listen(self, script: Screenplay, width: int, height: int, *, report: Callable[[str], None]) -> Scene:
        """Read the picture and make the scene that is heard with it. Raises `EngineError` when it cannot be read."""
        request = self._request
        assert request.image is not None
        wishes = self._wishes(script)
        shown = self._first = photo.look(request.image, width, height, wishes)
        plate = self._plate = photo.plate_of(shown, request.seed)
        self._guest = invited(script, shown) if request.end_image is None else None
        self._note(effects(plate, wishes, lasting=request.end_image is None))
        faces, muzzle = shown.reading.faces, shown.reading.muzzle
        mouth = faces[0].world(faces[0].mouth.x, faces[0].mouth.lower) if faces else None
        glimpse = staging.Glimpse(
            sights=photo.sights(shown.reading, wishes),
            mouth=None if mouth is None else (mouth[0] / width, mouth[1] / height),
            muzzle=None if muzzle is None else (muzzle.x / width, muzzle.y / height),
            indoors=shown.reading.kind == "interior" and script.shots[0].setting.place == "generic",
            flashes=photo.flashes(wishes),
        )
        scene = staging.listen(spoken_by_the_pictured(script), width, height, request.seed, report=report, glimpse=glimpse)
        seen = {claim("picture", word): Answer("depicted", by) for word, by in self._answers.items()}
        return replace(scene, shown={**scene.shown, **seen})

    def credited(self, script: Screenplay) -> Screenplay:
        """The Screenplay whose words that the picture answers claim it of the picture; `listen` comes first."""
        return script.model_copy(update={"coverage": tuple(self._credited(word) for word in script.coverage)})

    def _credited(self, covered: Coverage) -> Coverage:
        words = re.findall(r"[a-z]+", covered.word.lower())
        answered = next((word for word in words if word in self._answers), None)
        if answered is None:
            return covered
        own = claim("picture", answered)
        return covered.model_copy(update={"claim": f"{covered.claim}|{own}" if covered.claim else own})

    def _note(self, found: Iterable[Effect]) -> None:
        for effect in found:
            for word in effect.answers:
                self._answers.setdefault(word, f"{effect.name} in the picture")
        if self._guest is not None:
            noun = self._guest.subject.noun
            for word in re.findall(r"[a-z]+", noun.lower()):
                self._answers.setdefault(word, f"a {noun} from the stage")

    def frames(self, script: Screenplay, scene: Scene, log: Callable[[str], None]) -> Iterable[NDArray[np.uint8]]:
        """Frames (h, w, 4) uint8 RGBA, top row first, as they are asked for; what was found in the pictures is logged."""
        request, shot = self._request, script.shots[0]
        assert self._first is not None
        wishes = self._wishes(script, scene)
        last = (
            None
            if request.end_image is None
            else photo.look(request.end_image, scene.width, scene.height, wishes, called="the end picture")
        )
        kind = "static" if self._guest is not None and shot.move.chosen else shot.move.kind
        animation = photo.animate(
            self._first,
            last,
            photo.Move(
                kind=kind,
                direction=_direction(shot.move),
                speed=shot.move.speed,
                handheld=shot.support == "handheld",
            ),
            frames=scene.frames,
            rate=FRAME_RATE,
            seed=request.seed,
            wishes=wishes,
            plate=self._plate,
            more=self._come(script),
        )
        for line in animation.log:
            log(line)
        if wishes.cries and self._first.reading.muzzle is None:
            log("no animal's muzzle was found in the picture: what it calls is heard, and its jaw stays still")
        return animation.frames

    def _come(self, script: Screenplay) -> tuple[Effect, ...]:
        if self._guest is None or self._first is None:
            return ()
        guest = bring(self._guest, script, self._first, self._request.seed)
        return (guest_effect(guest, self._first.picture, self._first.reading),)

    def _wishes(self, script: Screenplay, scene: Scene | None = None) -> photo.Wishes:
        seed = self._request.seed
        creatures = {subject.id for subject in script.subjects}
        events = () if scene is None else scene.events
        return photo.Wishes(
            words=photo.Wishes.tokens(script.prompt),
            speeches=() if scene is None else tuple(speech for speech in scene.speeches if speech.on_screen),
            cries=tuple(photo.cry(event, seed) for event in events if event.source in creatures),
            seconds=float(script.seconds),
            seed=seed,
        )


def _direction(move: CameraMove) -> str | None:
    """For a rack of focus whether it comes nearer or goes farther, which is what is usual."""
    if move.kind != "rack_focus":
        return move.direction
    to, from_ = set(move.focus_to.split()), set(move.focus_from.split())
    return "nearer" if to & _NEAR or from_ & _FAR else "farther"
