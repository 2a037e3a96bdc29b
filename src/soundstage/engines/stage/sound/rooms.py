"""Which room answers when: acoustics follow the shots, inside and outside."""

from dataclasses import dataclass

import numpy as np

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Scene
from soundstage.engines.stage.sound.reverb import ROOMS, reverberate
from soundstage.engines.stage.sound.signal import RATE, Grid, filtered

__all__ = ["Rooms", "rooms_of"]

_CUT = 0.012  # seconds in which one room gives way to the next: no click, no audible fade


@dataclass(frozen=True, kw_only=True, eq=False)
class Rooms:
    """Spans of a clip in seconds, end to end, each with the name of its room; `n` samples in all."""

    spans: tuple[tuple[float, float, str], ...]
    n: int

    def at(self, seconds: float) -> str:
        """The room at an instant."""
        return next((room for _, end, room in self.spans if seconds < end), self.spans[-1][2])

    def answer(self, send: Grid) -> Grid:
        """What the rooms give back (n, 2) for what is sent into them (n,). A tail rings on over the cut after it."""
        out = np.zeros((len(send), 2))
        for room, share in self._shares():
            out += reverberate(send if share is None else send * share, room)
        return out

    def coloured(self, direct: Grid) -> Grid:
        """The direct sound (n, 2) as the room leaves it: water takes its treble, a helmet its breadth."""
        out = direct
        for room, share in self._shares():
            if ROOMS[room].inside:
                wet = np.stack([filtered(direct[:, side], ROOMS[room].inside) for side in (0, 1)], axis=1)
                out = wet if share is None else out + (wet - direct) * share[:, None]
        return out

    def _shares(self) -> list[tuple[str, Grid | None]]:
        """Every room with its share (n,) of each sample; None where it is the only one."""
        names = list(dict.fromkeys(room for *_, room in self.spans))
        if len(names) == 1:
            return [(names[0], None)]
        times = np.arange(self.n) / RATE
        edges = [end for _, end, _ in self.spans[:-1]]
        knots = [knot for edge in edges for knot in (edge - _CUT / 2.0, edge + _CUT / 2.0)]
        shares: list[tuple[str, Grid | None]] = []
        for name in names:
            held = [value for *_, room in self.spans for value in (float(room == name),) * 2][1:-1]
            shares.append((name, np.asarray(np.interp(times, knots, held), np.float64)))
        return shares


def rooms_of(scene: Scene, n: int) -> Rooms:
    """The rooms of a scene, shots that share one joined. Raises `EngineError` for a room that nobody knows."""
    spans: list[tuple[float, float, str]] = []
    for shot in scene.shots:
        name = shot.room or scene.room
        if name not in ROOMS:
            raise EngineError(f"no room is called {name!r}", advice=f"Use one of: {', '.join(sorted(ROOMS))}.")
        start, end = shot.start_frame / scene.fps, shot.end_frame / scene.fps
        if spans and spans[-1][2] == name:
            spans[-1] = (spans[-1][0], end, name)
        else:
            spans.append((start, end, name))
    return Rooms(spans=tuple(spans), n=n)
