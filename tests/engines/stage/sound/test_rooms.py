"""Acoustics follow the shots; walls stand between a room and what is outside."""

from dataclasses import replace

import numpy as np
import pytest

from soundstage.engines.base import EngineError
from soundstage.engines.stage.scene import Event, Interior
from soundstage.engines.stage.sound import RATE, record
from soundstage.engines.stage.sound.rooms import rooms_of

KNOCK = {"material": "wood", "size": 0.2, "force": 0.9}


def knock(at: float, z: float = 3.0) -> Event:
    return Event(time=at, kind="impact", position=(0.0, 1.0, z), values=KNOCK)


def tail(samples, at: float) -> float:
    """Energy of what still sounds 0.4 … 1.2 s after an instant, against all from it on, dB."""
    part = samples[int((at + 0.4) * RATE) : int((at + 1.2) * RATE)]
    whole = samples[int(at * RATE) : int((at + 1.2) * RATE)]
    return float(10.0 * np.log10((part**2).sum() / (whole**2).sum() + 1e-12))


def test_a_cut_from_a_church_to_the_open_takes_the_echo_away(scene, shot) -> None:
    shots = (replace(shot(end=2.0), room="cathedral"), replace(shot(start=2.0, end=4.0), room="open"))
    heard = record(scene(shots=shots, events=(knock(0.2), knock(2.4)))).effects
    assert tail(heard, 0.2) > tail(heard, 2.4) + 15.0


def test_a_tail_rings_over_the_cut_without_a_click(scene, shot) -> None:
    shots = (replace(shot(end=2.0), room="cathedral"), replace(shot(start=2.0, end=4.0), room="open"))
    heard = record(scene(shots=shots, events=(knock(1.5),))).effects
    cut = slice(int(1.99 * RATE), int(2.01 * RATE))
    assert np.abs(heard[int(2.05 * RATE) : int(2.3 * RATE)]).max() > 1e-4
    assert (
        np.abs(np.diff(heard[cut], axis=0)).max()
        < 3.0 * np.abs(np.diff(heard[int(1.9 * RATE) : int(1.95 * RATE)], axis=0)).max()
    )


def test_shots_of_one_place_share_its_room(scene, shot) -> None:
    shots = (shot(end=1.0), shot(start=1.0, end=2.0), replace(shot(start=2.0, end=3.0), room="cave"))
    rooms = rooms_of(scene(shots=shots, room="street"), 3 * RATE)
    assert [name for *_, name in rooms.spans] == ["street", "cave"]
    assert (rooms.at(1.9), rooms.at(2.1)) == ("street", "cave")
    with pytest.raises(EngineError, match="no room is called"):
        rooms_of(scene(shots=(replace(shot(), room="nowhere"),)), 4 * RATE)


def test_what_is_outside_the_walls_is_dull_and_a_window_wall_less_so(scene, shot) -> None:
    def high(open_: float | None, z: float) -> float:
        inside = None if open_ is None else Interior(size=(8.0, 3.0, 12.0), open=open_)
        heard = record(scene(shots=(replace(shot(), interior=inside),), events=(knock(0.5, z),))).effects.mean(axis=1)
        power = np.abs(np.fft.rfft(heard)) ** 2
        hertz = np.fft.rfftfreq(len(heard), 1.0 / RATE)
        return float(10.0 * np.log10(power[(hertz > 1500) & (hertz < 6000)].sum() + 1e-15))

    outside, shut, ajar = high(None, -20.0), high(0.0, -20.0), high(0.7, -20.0)
    assert outside - shut > 12.0
    assert shut + 4.0 < ajar < outside
    assert abs(high(None, 1.0) - high(0.0, 1.0)) < 0.1
