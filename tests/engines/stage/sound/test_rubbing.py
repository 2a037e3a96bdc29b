"""What touches is heard, for as long as it does."""

import numpy as np

from soundstage.engines.stage.scene import Curve
from soundstage.engines.stage.sound import record, rubbed


def test_a_ball_is_heard_while_it_rolls_and_quieter_as_it_slows(scene) -> None:
    times = np.linspace(0.0, 4.0, 97, dtype=np.float32)
    speeds = np.where((times > 0.5) & (times < 3.0), 2.0 * (1.0 - times / 3.2), 0.0).astype(np.float32)
    along = np.concatenate([[0.0], np.cumsum(0.5 * (speeds[1:] + speeds[:-1]) * np.diff(times))])
    path = Curve(times=times, values=np.stack([along - 1.5, 0.1 + 0.0 * along, 0.0 * along], axis=1).astype(np.float32))
    source = rubbed(times, speeds, path, rolling=True, material="wood", striker="rubber", size=0.2)
    assert source is not None
    assert source.kind == "roll"
    heard = record(scene(sources=(source,))).ambience
    level = np.sqrt((heard.reshape(16, -1) ** 2).mean(axis=1))
    assert level[0] < 0.05 * level[4]
    assert level[10] < 0.7 * level[3]
    assert level[14] < 0.2 * level[4]
    still = np.zeros_like(speeds)
    assert rubbed(times, still, path, rolling=True, material="wood", striker="rubber", size=0.2) is None
