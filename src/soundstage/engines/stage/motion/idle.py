"""The small movements of somebody who stands: breath, weight from one leg to the other, sway. Nobody alive is still."""

import numpy as np

from .rotation import Doubles

BREATHS = 0.24  # a second, at rest


class Idle:
    """Seeded small movements over a clip."""

    def __init__(self, seed: int, seconds: float, restless: float, exertion: float = 0.0) -> None:
        rng = np.random.default_rng([seed, 7])
        self._rate = BREATHS * (1.0 + 0.8 * exertion) * rng.uniform(0.92, 1.08)
        self._depth = 1.0 + 0.8 * exertion
        self._phase = rng.uniform(0.0, 1.0)
        self._frequencies = rng.uniform(0.09, 0.55, (12, 3))
        self._phases = rng.uniform(0.0, 2.0 * np.pi, (12, 3))
        self.first_side = int(rng.integers(0, 2))
        self._shifts, self._sides = self._weight(rng, seconds, restless)

    def breath(self, seconds: float) -> float:
        """−1 emptied … 1 filled; in faster than out."""
        turn = (seconds * self._rate + self._phase) % 1.0
        inward = 0.4
        wave = -np.cos(np.pi * turn / inward) if turn < inward else np.cos(np.pi * (turn - inward) / (1.0 - inward))
        return float(wave) * self._depth

    def weight(self, seconds: float) -> float:
        """1 on the left leg … −1 on the right."""
        return float(np.interp(seconds, self._shifts, self._sides))

    def sway(self, channel: int, seconds: float) -> float:
        """Slow wander within about ±1."""
        waves = np.sin(2.0 * np.pi * self._frequencies[channel] * seconds + self._phases[channel])
        return float(waves @ np.array([0.5, 0.3, 0.2]))

    def _weight(self, rng: np.random.Generator, seconds: float, restless: float) -> tuple[Doubles, Doubles]:
        side = 1.0 if self.first_side == 0 else -1.0
        times, sides = [-3.0], [side * 0.92]
        now = rng.uniform(2.6, 5.0) / restless
        while now < seconds + 3.0:
            depth = rng.uniform(0.7, 1.0)
            target = -side * depth if rng.random() < 0.55 else side * rng.uniform(0.35, 0.7)
            begin = sides[-1]
            for u in np.linspace(0.0, 1.0, 12):
                times.append(now + 1.5 * u)
                sides.append(begin + (target - begin) * u * u * (3.0 - 2.0 * u))
            side = float(np.sign(target))
            now += 1.5 + rng.uniform(3.5, 7.0) / restless
        return np.asarray(times), np.asarray(sides)
