"""Houses of a style: walls that the facade's shader reads, and the roof, chimneys and cornices that make a silhouette."""

import math
from dataclasses import dataclass, field, replace

import numpy as np

from soundstage.engines.stage.scene import Material, Prop
from soundstage.engines.stage.world.buildings.hour import Hour
from soundstage.engines.stage.world.buildings.solids import Solid, box, frustum, gable, prop, tube
from soundstage.engines.stage.world.buildings.style import STYLES, Style, facade, roofing

__all__ = ["Estate", "block_walls"]

_ROUND = np.array([(0.0, 0.0, 1.0), (1.0, 0.0, 0.0), (0.0, 0.0, -1.0), (-1.0, 0.0, 0.0)])  # normals of four walls


def _cropped(dormer: Solid, style: Style) -> Solid:
    """A dormer whose uv show one window of the storey that would follow."""
    uv = dormer.uv + np.array([style.bay * 100.25, 0.0])
    return replace(dormer, uv=uv).painted(float(dormer.paint[0, 0]), (style.storey + 1.0) / 100.0, 0.0, 0.0)


def block_walls(
    width: float, depth: float, top: float, number: float, *, base: float = 0.0, shop: bool = False, flat: bool = True
) -> Solid:
    """Four walls about the origin, front to +z, that the facade shader can read, and a flat roof if wanted."""
    x, z = width / 2.0, depth / 2.0
    ring = np.array([(-x, z), (x, z), (x, -z), (-x, -z)])
    after = np.roll(ring, -1, axis=0)
    long = np.linalg.norm(after - ring, axis=1)
    positions = np.zeros((4, 4, 3))
    positions[:, (0, 3), 0], positions[:, (0, 3), 2] = ring[:, :1], ring[:, 1:]
    positions[:, (1, 2), 0], positions[:, (1, 2), 2] = after[:, :1], after[:, 1:]
    positions[:, :2, 1], positions[:, 2:, 1] = base, top
    uv = np.zeros((4, 4, 2))
    uv[:, (1, 2), 0] = long[:, None]
    uv[:, :2, 1], uv[:, 2:, 1] = base, top
    paint = np.zeros((4, 4, 4))
    paint[..., 0], paint[..., 1] = number, top / 100.0
    paint[(0, 1, 3), :, 3] = float(shop)
    normals = np.repeat(_ROUND, 4, axis=0)
    if flat:
        lid = np.array([(-x, top, z), (x, top, z), (x, top, -z), (-x, top, -z)])
        positions = np.concatenate([positions, lid[None]])
        normals = np.concatenate([normals, np.tile([0.0, 1.0, 0.0], (4, 1))])
        uv = np.concatenate([uv, lid[None][..., [0, 2]]])
        paint = np.concatenate([paint, np.tile([number, top / 100.0, 1.0, 0.0], (1, 4, 1))])
    corner = 4 * np.arange(len(positions))[:, None, None]
    faces = (np.array([[0, 1, 2], [0, 2, 3]]) + corner).reshape(-1, 3)
    return Solid(
        positions=positions.reshape(-1, 3), normals=normals, triangles=faces, uv=uv.reshape(-1, 2), paint=paint.reshape(-1, 4)
    )


@dataclass
class Estate:
    """Houses as they are put up, kept by style so that they come to few props."""

    hour: Hour
    random: np.random.Generator
    walls: dict[str, list[Solid]] = field(default_factory=dict)
    roofs: dict[str, list[Solid]] = field(default_factory=dict)
    trim: list[Solid] = field(default_factory=list)

    def house(
        self,
        name: str,
        x: float,
        z: float,
        turn: float,
        *,
        width: float,
        depth: float,
        storeys: int | None = None,
        shops: bool | None = None,
        ground: float = 0.0,
    ) -> float:
        """Put up one house whose front middle is at (x, z), facing +z turned by `turn`; returns the height of its walls."""
        style, random = STYLES[name], self.random
        floors = storeys or int(random.integers(style.storeys[0], style.storeys[1] + 1))
        shop = style.shop > 0.0 if shops is None else shops and style.shop > 0.0
        top = (style.shop if shop else 0.35) + floors * style.storey + 0.9
        number = float(random.uniform(0.02, 0.98))
        flat = style.roof == "flat"
        solids = [block_walls(width, depth, top, number, shop=shop, flat=flat)]
        if flat and floors > 9 and random.random() < 0.75:
            solids += self._setbacks(width, depth, top, number, floors, style)
        at = (x - math.sin(turn) * -depth / 2.0, z - math.cos(turn) * depth / 2.0)
        self.walls.setdefault(name, []).extend(solid.moved(at[0], ground, at[1], turn=turn) for solid in solids)
        roof, ends, trim = self._roof(style, width, depth, top, number, floors)
        self.walls[name].extend(solid.moved(at[0], ground, at[1], turn=turn) for solid in ends)
        self.roofs.setdefault(name, []).extend(solid.moved(at[0], ground, at[1], turn=turn) for solid in roof)
        self.trim.extend(solid.moved(at[0], ground, at[1], turn=turn) for solid in trim)
        return top

    def props(self) -> tuple[Prop, ...]:
        """All that was put up."""
        hour, made = self.hour, []
        for name, solids in self.walls.items():
            made.append(prop(f"{name} walls", solids, facade(STYLES[name], lit=hour.lit, night=hour.night, wet=hour.wet)))
        for name, solids in self.roofs.items():
            if solids:
                made.append(prop(f"{name} roofs", solids, roofing(STYLES[name], wet=hour.wet, snow=hour.snow)))
        if self.trim:
            stone = Material(shader="stone", values={"albedo": (0.34, 0.32, 0.29), "second": (0.22, 0.2, 0.18), "bump": 0.4})
            made.append(prop("roof things", self.trim, stone))
        return tuple(made)

    def _setbacks(self, width: float, depth: float, top: float, number: float, floors: int, style: Style) -> list[Solid]:
        """A tower steps back towards its top."""
        solids, w, d, low = [], width, depth, top
        for _ in range(int(self.random.integers(1, 3))):
            w, d = w * float(self.random.uniform(0.55, 0.82)), d * float(self.random.uniform(0.6, 0.85))
            high = low + style.storey * max(2.0, round(floors * float(self.random.uniform(0.12, 0.3))))
            solids.append(block_walls(w, d, high, number, base=low - 0.2))
            low = high
        return solids

    def _roof(
        self, style: Style, width: float, depth: float, top: float, number: float, floors: int
    ) -> tuple[list[Solid], list[Solid], list[Solid]]:
        """Slopes, the walls under them, and what stands on them."""
        if style.roof == "flat":
            return [], [], self._flat_roof(width, depth, top, floors, style)
        if style.roof == "mansard":
            return self._mansard(style, width, depth, top, number)
        across, along = (depth, width) if style.towards else (width, depth)
        turn = math.pi / 2 if style.towards else 0.0
        rise = style.pitch * along / 2.0
        slopes, ends = gable(across, along, rise, hip=along * 0.5 if style.roof == "hip" else 0.0)
        walls = []
        if ends is not None:
            raised = ends.moved(y=top, turn=turn)
            walls.append(replace(raised, uv=raised.uv + np.array([0.0, top])).painted(number, (top + rise) / 100.0, 2.0, 0.0))
        place = width * 0.28 * float(self.random.choice([-1.0, 1.0]))
        chimney = box(0.65, rise * 0.5 + 1.0, 0.65).moved(x=place, y=top + rise * 0.45, z=-depth * 0.08)
        return [slopes.moved(y=top, turn=turn)], walls, [chimney]

    def _mansard(
        self, style: Style, width: float, depth: float, top: float, number: float
    ) -> tuple[list[Solid], list[Solid], list[Solid]]:
        high, walls = 3.4, []
        trim = [box(0.9, 1.6, 0.5).moved(x=side * width * 0.46, y=top + high - 0.5) for side in (-1.0, 1.0)]
        trim.append(box(width + 0.5, 0.3, 0.7).moved(y=top - 0.2, z=depth / 2))
        count = max(int(width / style.bay), 1)
        for index in range(count):
            x = (index + 0.5) * style.bay - width / 2.0 + (width - count * style.bay) / 2.0
            dormer = block_walls(style.bay * 0.5, 1.6, 2.3, number, flat=False)
            walls.append(_cropped(dormer, style).moved(x=x, y=top, z=depth / 2 - 1.1))
            trim.append(box(style.bay * 0.5 + 0.25, 0.2, 1.9).moved(x=x, y=top + 2.3, z=depth / 2 - 1.1))
        return [frustum((width, depth), (width - 2.4, depth - 3.0), high).moved(y=top)], walls, trim

    def _flat_roof(self, width: float, depth: float, top: float, floors: int, style: Style) -> list[Solid]:
        """A parapet, a lift house, a tank, aerials."""
        random = self.random
        x, z, high = width / 2.0, depth / 2.0, 0.75
        solids = [
            box(width + 0.3, high, 0.3).moved(y=top, z=z),
            box(0.3, high, depth).moved(x=x, y=top),
            box(0.3, high, depth).moved(x=-x, y=top),
        ]
        if style.bands > 0.2 and floors < 12:
            solids.append(box(width + 0.9, 0.35, 0.9).moved(y=top - 0.15, z=z + 0.1))
        if floors > 2:
            w = float(random.uniform(0.2, 0.45))
            solids.append(
                box(width * w, 3.0, depth * 0.3).moved(x=float(random.uniform(-0.2, 0.2)) * width, y=top, z=-depth * 0.15)
            )
        if 3 < floors < 14 and random.random() < 0.5:
            tank = x * float(random.uniform(-0.5, 0.5))
            solids += [
                tube(1.5, 3.0, sides=10).moved(x=tank, y=top + 2.2, z=-depth * 0.2),
                frustum((2.6, 2.6), (2.2, 2.2), 2.2).moved(x=tank, y=top, z=-depth * 0.2),
            ]
        if floors > 20 and random.random() < 0.5:
            solids.append(tube(0.35, 24.0, top=0.08, sides=6).moved(y=top))
        return solids
