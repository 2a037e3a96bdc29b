"""Grass near the camera as single blades; farther off the ground's own paint takes over."""

import math

import moderngl
import numpy as np

from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.nature.air import travelled
from soundstage.engines.stage.render.nature.land import Land
from soundstage.engines.stage.render.nature.path import Coverage
from soundstage.engines.stage.render.nature.sky import SkyTables
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats, Mesh, Shot, Vec3, Wind

__all__ = ["Grass", "low_things"]

_BLADES = 15_000
_OVER = 0.02  # metres
_NEAR, _FAR = 0.8, 38.0
# Across and along: two tapering segments.
_LOW = 0.8  # metres: what is higher stands out of any grass
_BEFORE = 3.0  # metres before something low, towards the lens, that are trampled
_STRIP = np.array([[-1, 0], [1, 0], [-1, 0.5], [1, 0.5], [0, 1]], np.float32)
_FACES = np.array([0, 1, 2, 1, 3, 2, 2, 3, 4], np.uint32)


class Grass:
    """Instanced blades over the sector that the shot sees. `density` and `tall` (metres) come from the place."""

    def __init__(
        self,
        gl: Gl,
        land: Land,
        coverage: Coverage,
        sky: SkyTables,
        wind: Wind,
        anchor: Vec3,
        *,
        density: float,
        tall: float,
        low: Floats | None = None,
    ) -> None:
        self._gl, self._wind = gl, wind
        program = self._program = gl.program("nature/glsl/grass.vert", "nature/glsl/grass.frag", defines={"VERTEX": 1})
        self._sky = sky
        turf = land.landscape.values.get("turf", (0.09, 0.13, 0.03))
        self._values = {"turf": turf, "downwind": (math.sin(wind.azimuth), -math.cos(wind.azimuth))}
        root, habit = _sown(land, coverage, anchor, density, tall, low)
        self._count = len(root)
        context = gl.context
        self._array = program.vertex_array(
            [
                (context.buffer(_STRIP.tobytes()), "2f", "in_blade"),
                (context.buffer(np.concatenate([root, habit], axis=1).tobytes()), "4f 4f/i", "in_root", "in_habit"),
            ],
            context.buffer(_FACES.tobytes()),
        )

    def draw(self, view: View) -> None:
        context = self._gl.context
        context.enable(moderngl.DEPTH_TEST)
        context.disable(moderngl.CULL_FACE | moderngl.BLEND)
        gust = min(1.6, 0.12 * self._wind.speed * float(self._wind.gust.at(view.seconds)))
        self._sky.bind(self._program.set(self._values))
        self._program.set(travelled=travelled(self._wind, view.seconds), gust=gust)
        self._program.draw(self._array, instances=self._count)


def _sown(
    land: Land, coverage: Coverage, anchor: Vec3, density: float, tall: float, low: Floats | None
) -> tuple[Floats, Floats]:
    """Roots with heights (n, 4), and habits (n, 4): azimuth, lean, half width, hue. Tufts, denser near the camera."""
    random = np.random.default_rng([int(land.value("seed")), 0x6A55])
    count = int(_BLADES * density)
    far = _NEAR * (_FAR / _NEAR) ** (random.random(count) ** 0.62)
    azimuth = random.uniform(*coverage.arc, count)
    tuft = random.normal(0.0, 0.09, (count, 2)) * (1.0 + 0.10 * far[:, None])
    lead = np.arange(count) // 4 * 4
    x = coverage.eye[0] + far[lead] * np.sin(azimuth[lead]) + tuft[:, 0]
    z = coverage.eye[2] - far[lead] * np.cos(azimuth[lead]) + tuft[:, 1]
    heights = land.landscape.height(x.astype(np.float32), z.astype(np.float32))
    open_land = heights - land.grid()(x.astype(np.float32), z.astype(np.float32)) < _OVER  # none where it is built over
    free = open_land.astype(np.float32)
    if low is not None:
        free = free * _trampled(x, z, low, (coverage.eye[0], coverage.eye[2]), tall)
    patch = 0.5 + 0.5 * np.sin(x * 0.9 + 1.7 * np.sin(z * 0.53)) * np.sin(z * 0.8 + 1.1 * np.sin(x * 0.37))
    trodden = np.clip((np.hypot(x - anchor[0], z - anchor[2]) - 0.25) / 0.7, 0.25, 1.0)
    size = tall * random.uniform(0.55, 1.2, count) * (0.55 + 0.6 * patch) * trodden * free
    root = np.stack([x, heights - 0.012, z, size], axis=1)
    width = random.uniform(0.0018, 0.0038, count) * (0.7 + tall)
    hue = random.random(count) * 0.6 + 0.4 * patch
    habit = np.stack([random.uniform(0, math.tau, count), random.normal(0.0, 0.62, count), width, hue], axis=1)
    return root.astype(np.float32), habit.astype(np.float32)


def low_things(shot: Shot, seconds: float) -> Floats | None:
    """What stands lower than grass may, (n, 4): x, z, radius, height in metres; None where nothing does."""
    found = []
    for actor in shot.actors:
        poses = actor.pose(seconds)
        solid = [
            (part.shape.positions, pose.transform)
            for part, pose in zip(actor.parts, poses, strict=True)
            if isinstance(part.shape, Mesh) and pose.transform is not None and pose.points is None
        ]
        if not solid or len(solid) < len(poses):
            continue
        points = np.concatenate([at @ matrix[:3, :3].T + matrix[:3, 3] for at, matrix in solid])
        low, high = points.min(axis=0), points.max(axis=0)
        if high[1] - low[1] < _LOW:
            middle, reach = (low + high) / 2.0, (high - low) / 2.0
            found.append((middle[0], middle[2], float(np.hypot(reach[0], reach[2])), high[1] - low[1]))
    return np.asarray(found, np.float32) if found else None


def _trampled(x: Floats, z: Floats, low: Floats, eye: tuple[float, float], tall: float) -> Floats:
    """The factor on blades about what they would hide, and before it: a property master treads them down."""
    factor = np.ones_like(x)
    for at_x, at_z, radius, height in low:
        way = np.array([eye[0] - at_x, eye[1] - at_z])
        length = max(float(np.hypot(*way)), 1e-6)
        reach = min(_BEFORE, 0.8 * length)
        along = np.clip(((x - at_x) * way[0] + (z - at_z) * way[1]) / length, 0.0, reach)
        apart = np.hypot(x - at_x - way[0] / length * along, z - at_z - way[1] / length * along)
        least = min(0.35 * float(height) / max(tall, 1e-3), 1.0)
        factor = np.minimum(factor, np.clip((apart - radius) / 0.6, 0.0, 1.0) * (1.0 - least) + least)
    return factor
