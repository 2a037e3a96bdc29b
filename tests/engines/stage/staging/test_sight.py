"""What the lens sees is told from what is before it, beside it and behind something."""

import numpy as np

from soundstage.engines.stage import things
from soundstage.engines.stage.camera import Target
from soundstage.engines.stage.scene import CameraTrack, Landscape
from soundstage.engines.stage.screenplay.model import Subject
from soundstage.engines.stage.staging.company import Player
from soundstage.engines.stage.staging.mark import pose_at
from soundstage.engines.stage.staging.placed import PlacedThing
from soundstage.engines.stage.staging.role import play
from soundstage.engines.stage.staging.sight import SEEN, sighted
from soundstage.engines.stage.things import ThingCall

LAND = Landscape(name="plain", glsl="", height=lambda x, z: np.full_like(x, -0.1))


def player(kind: str, x: float, z: float) -> Player:
    role = play(Subject(id=kind, noun=kind, kind=kind, family="thing"), kind, frozenset({0}))
    assert role is not None
    matrix = pose_at(x, 0.0, z, np.pi)
    placed = PlacedThing(id=kind, thing=things.make(ThingCall(kind=kind, detail="wide")), course=lambda seconds: matrix)
    target = Target.still((x, 0.0, z), height=1.0, eyes=0.5, head=0.2, width=1.0)
    return Player(role=role, circle="", figure=placed, target=target)


def looking_ahead() -> CameraTrack:
    times = np.array([0.0, 2.0], np.float32)
    return CameraTrack(
        times=times,
        position=np.tile(np.array([0.0, 1.0, 5.0], np.float32), (2, 1)),
        rotation=np.tile(np.eye(3, dtype=np.float32), (2, 1, 1)),
        vfov=np.full(2, 0.7, np.float32),
        focus=np.full(2, 5.0, np.float32),
        aperture=np.zeros(2, np.float32),
    )


def seen(*players: Player) -> dict[str, float]:
    return dict(sighted(players, LAND, looking_ahead(), 16 / 9, (0.0, 2.0)))


def test_what_is_before_the_lens_is_seen_and_what_is_beside_it_or_far_away_is_not() -> None:
    found = seen(player("chair", 0.0, 0.0), player("sofa", 30.0, 0.0), player("cup", 0.0, -60.0))
    assert found["chair"] >= SEEN
    assert found["sofa"] == 0.0
    assert found["cup"] == 0.0


def test_what_stands_behind_something_big_is_not_seen() -> None:
    wall, chair = player("wardrobe", 0.0, 1.5), player("chair", 0.0, -1.0)
    assert seen(chair)["chair"] >= SEEN
    assert seen(wall, chair)["chair"] == 0.0
    assert seen(wall, chair)["wardrobe"] >= SEEN
