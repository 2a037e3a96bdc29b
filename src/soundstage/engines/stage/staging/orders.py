"""What to film: the camera's order for a shot, from the screenplay's words and the players present."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from soundstage.engines.stage.camera import FRAMINGS, Order, Target
from soundstage.engines.stage.camera.framing import centre_height, frame_height
from soundstage.engines.stage.scene import Floats
from soundstage.engines.stage.screenplay.model import ScreenplayShot
from soundstage.engines.stage.staging.company import Player
from soundstage.engines.stage.staging.layout import TOWERING
from soundstage.engines.stage.staging.location import Location
from soundstage.engines.stage.staging.mark import land_at
from soundstage.engines.stage.staging.viewing import seen_from
from soundstage.engines.stage.world import Heights, Place

__all__ = ["framed", "order_for", "view_of"]

_THIRTY_DEGREES = 0.52  # two shots of one thing differ by this much, or the cut jumps
_ROOM_LENS = 24.0  # mm
_VIEW_LENS = 28.0  # mm: something near and a mountain in one frame
_WITH_A_VIEW = ("MS", "MLS", "LS", "WS")
_WITH_ROOM = 1.35  # times as much of the frame about what is filmed before a view
_IMMENSE = 100.0  # metres
_LOW = 0.08  # of the frame's height: its foot above the lower edge
_PANE = 4.0  # pieces of furniture that a window in the frame is worth
_STEP = 0.5  # metres that somebody moves at least who is on the way
_REVERSE = 0.62  # how far the camera comes round for one of two who talk


def view_of(shot: ScreenplayShot, number: int, players: Sequence[Player], location: Location) -> tuple[float, float]:
    """The azimuth a shot looks along and the side (−1, 0, +1) its subject stands on.

    All views of a place lie on one side of the line of action, which runs across the master view (the 180-degree rule).
    """
    geography = location.geography
    if shot.view is not None and len(players) == 1 and _on_the_way(players[0]):
        return seen_from(shot.view, players[0].target.heading, geography), 0.0
    if len(players) == 1 and number > 0:
        turn = _THIRTY_DEGREES * (1.0 if number % 2 else -1.0) * -geography.side
        return geography.view + max(
            -location.place.hints.camera_arc, min(location.place.hints.camera_arc, turn)
        ), geography.side
    if len(players) > 1:
        return geography.view, 0.0
    return geography.view, geography.side


def _on_the_way(player: Player) -> bool:
    """Whether its path decides which way it faces."""
    return float(np.ptp(player.target.path.values[:, [0, 2]], axis=0).max()) > _STEP


def _reverse(player: Player, everybody: Sequence[Player]) -> float:
    """Which way the camera comes round for a single of somebody who talks to another: from the other's side."""
    own = player.target.path.values[0][0]
    others = [other.target.path.values[0][0] for other in everybody if other is not player]
    return _REVERSE * (-1.0 if own < sum(others) / len(others) else 1.0)


def order_for(
    shot: ScreenplayShot,
    number: int,
    players: Sequence[Player],
    everybody: Sequence[Player],
    location: Location,
    blocks: Floats,
    named: Mapping[str, Target],
    *,
    span: tuple[float, float],
    aspect: float,
    seed: int,
) -> Order:
    """The order for the `number`th shot of a place, over `span` in clip seconds."""
    everything, players = players, framed(players)
    everybody = [player for player in everybody if player.role.person]
    view, side = view_of(shot, number, players, location)
    if len(players) == 1 and players[0].role.person and len(everybody) > 1:
        turn = _reverse(players[0], everybody)
        view, side = location.geography.view + turn, math.copysign(1.0, turn)
    if not players and location.place.interior is not None:
        target, view = _room(location.place)
        side = 0.0
    else:
        target = Target.group(tuple(player.target for player in players), view) if players else _vista(location)
    behind = [player for player in everything if player.furniture and player.role.named and player.role.length > TOWERING]
    before = bool(behind) and target.whole and not target.scenic and shot.framing in _WITH_A_VIEW and shot.angle == "eye"
    if before:
        target = _before(target, shot.framing, aspect)
    return Order(
        start=span[0],
        end=span[1],
        aspect=aspect,
        target=target,
        move=shot.move.kind,
        direction=shot.move.direction,
        speed=shot.move.speed,
        framing="LS"
        if (target.scenic and location.place.interior is not None) or _immense(target, shot.framing)
        else shot.framing,
        angle=shot.angle,
        support=shot.support,
        lens_mm=shot.lens_mm
        or (_VIEW_LENS if before else _ROOM_LENS if not players and location.place.interior is not None else None),
        azimuth=view,
        side=side,
        focus_from=named.get(shot.move.focus_from),
        focus_to=named.get(shot.move.focus_to),
        ground=_dry(location.place),
        obstacles=blocks,
        bounds=location.place.hints.bounds,
        ceiling=location.place.hints.ceiling,
        seed=seed,
    )


def _immense(target: Target, framing: str) -> bool:
    """Whether something is a landscape by itself: a wide shot of it is one that it fills."""
    return target.whole and framing in ("WS", "EWS") and max(target.height, target.width) > _IMMENSE


def _before(target: Target, framing: str, aspect: float) -> Target:
    """Something filmed before what towers far behind it: low in a wider frame, with the sky for the other."""
    wide = replace(target, horizon=True, slack=target.slack * _WITH_ROOM)
    high = frame_height(wide, FRAMINGS[framing], aspect)
    return replace(wide, raised=(0.5 - _LOW) * high - (centre_height(target, high)))


def framed(players: Sequence[Player]) -> tuple[Player, ...]:
    """Those whom the camera frames: not the furniture, nor what somebody holds or falls off, unless there is nothing else."""
    left = {player.parent for player in players if player.falls}
    leading = [
        player for player in players if not player.furniture and not _in_hand(player, players) and player.role.id not in left
    ]
    return tuple(leading or players)


def _in_hand(player: Player, players: Sequence[Player]) -> bool:
    return (
        any(other.role.id == player.parent and other.role.family == "cast" for other in players) and player.placed is not None
    )


def _dry(place: Place) -> Heights:
    """The ground that a camera keeps above: land, or the water over it unless the place is under water."""
    land, water = place.landscape.height, place.landscape.water_level
    if water is None or place.sky.body == "underwater":
        return land

    def height(x: Floats, z: Floats) -> Floats:
        return np.maximum(land(x, z), np.float32(water))

    return height


def _room(place: Place) -> tuple[Target, float]:
    """An empty room: what to look at, and along which azimuth, so that the most of what furnishes it is seen."""
    x0, z0, x1, z1 = place.hints.bounds or (-3.0, -3.0, 3.0, 3.0)
    middle = np.array([(x0 + x1) / 2.0, (z0 + z1) / 2.0])
    reach = 0.42 * math.hypot(x1 - x0, z1 - z0)
    stood = np.array([t[[0, 2], 3] for prop in place.landscape.props for t in prop.transforms], np.float64).reshape(-1, 2)

    def seen(azimuth: float) -> float:
        ahead = np.array([math.sin(azimuth), -math.cos(azimuth)])
        rays = stood - (middle - ahead * reach)
        distance = np.maximum(np.hypot(*rays.T), 1e-6)
        return float(((rays @ ahead > 0.82 * distance) & (distance > 1.2)).sum())

    panes = [station.centre for station in place.stations if station.kind == "window"]

    def lit(azimuth: float) -> float:
        ahead = np.array([math.sin(azimuth), -math.cos(azimuth)])
        rays = np.array([(x, z) for x, _, z in panes], np.float64).reshape(-1, 2) - (middle - ahead * reach)
        distance = np.maximum(np.hypot(*rays.T), 1e-6)
        return _PANE * float((rays @ ahead > 0.82 * distance).sum())

    diagonal = math.atan2(x1 - x0, z1 - z0)
    ways = (diagonal, -diagonal, math.pi - diagonal, math.pi + diagonal)
    best = max(ways, key=lambda azimuth: seen(azimuth) + lit(azimuth) + (0.5 if math.cos(azimuth) > 0 else 0.0))
    ground = land_at(place.landscape.height, float(middle[0]), float(middle[1]))
    target = Target.still((float(middle[0]), ground, float(middle[1])), height=2.0, eyes=1.35, head=0.5, width=1.0, scenic=True)
    return target, best


def _vista(location: Location) -> Target:
    """Nobody there: the camera composes on a point of the land, as if a tall figure stood on the mark."""

    zero = np.zeros(1, np.float32)
    ground = float(location.place.landscape.height(zero, zero)[0])
    return Target.still((0.0, ground, 0.0), height=2.6, eyes=2.2, head=0.6, width=1.0, scenic=True)
