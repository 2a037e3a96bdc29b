"""Streets: a canyon of houses along a road, with what stands and moves there. The road runs along z, to the vista at −z."""

import itertools
import math
from dataclasses import dataclass, replace

import numpy as np

from soundstage.engines.stage.scene import Air, Curve, Floats, Lamp, Material, SoundSource, Value, Vec3
from soundstage.engines.stage.world.buildings.dressing import Dressing, tint
from soundstage.engines.stage.world.buildings.hour import Hour, hour_of
from soundstage.engines.stage.world.buildings.house import Estate
from soundstage.engines.stage.world.buildings.solids import Solid, box, joined, sheet, tube
from soundstage.engines.stage.world.buildings.style import STYLES
from soundstage.engines.stage.world.buildings.traffic import lights
from soundstage.engines.stage.world.place import Heights, Hints, Station
from soundstage.engines.stage.world.recipe import Brief, Terrain

__all__ = ["Street", "lay_street", "pavement", "plain_below"]

_DENSE = 3.0  # times as many, where the words ask for traffic
_KERB = 0.14
_SODIUM: Vec3 = (1.0, 0.60, 0.26)
_LED: Vec3 = (1.0, 0.84, 0.62)

BELOW = """
uniform vec3 u_plain;
float landform(vec2 xz) { return -1.6 + smoothstep(700.0, 5200.0, length(xz)) * 70.0 * max(fbm(xz, 2600.0, 4), 0.0); }
float detail(vec2 xz) { return 0.0; }
void surface(inout Ground g) {
    g.albedo = u_plain * (0.9 + 0.2 * fbm(g.position.xz, 300.0, 4));
    g.roughness = 0.9;
    g.sparkle = 0.0;
}
"""


@dataclass(frozen=True, kw_only=True)
class Street:
    """A kind of street. `half` is half the carriageway's width; `surface` and `paving` are kinds of street.glsl."""

    styles: tuple[str, ...]
    half: float = 5.5
    lanes: int = 2
    paved: float = 3.2
    surface: float = 0.0
    paving: float = 2.0
    setback: float = 0.0  # gardens before the houses
    gap: float = 0.0  # between houses
    block: float = 62.0
    length: float = 330.0
    crossing: float = 16.0
    behind: tuple[str, ...] = ()  # taller houses behind
    signs: float = 0.0
    trees: str = ""
    lamps: str = "post"  # post, lantern, wall or none
    traffic: float = 1.0
    cars: float = 0.7
    stand: float = 0.75  # where the subject stands, from the middle (0) to the wall (1)
    closing: str = ""  # what ends the vista
    asphalt: Vec3 = (0.085, 0.085, 0.09)
    slabs: Vec3 = (0.27, 0.26, 0.245)
    noise: float = 0.6
    depth: float = 15.0
    wires: bool = False
    benches: bool = False


def plain_below(colour: Vec3 = (0.14, 0.14, 0.13)) -> tuple[str, dict[str, Value]]:
    """Land that lies under a set, and shows only beyond it."""
    return BELOW, {"plain": colour, "grit": 0.3}


def pavement(
    corners: tuple[float, float, float, float],
    y: float,
    *,
    kind: float,
    hour: Hour,
    albedo: Vec3,
    half: float = 0.0,
    lanes: float = 2.0,
    cross: float = 9999.0,
    period: float = 0.0,
    name: str = "paving",
) -> tuple[str, Material, Solid]:
    """A flat piece of ground from x, z to x, z; uv runs across and along (−z) from its middle line."""
    x0, z0, x1, z1 = corners
    flat = sheet([(x0, y, z1), (x1, y, z1), (x1, y, z0), (x0, y, z0)], cells=(1, max(1, int((z1 - z0) / 40.0))))
    middle = (x0 + x1) / 2.0 if half > 0.0 else 0.0
    uv = np.stack([flat.positions[:, 0] - middle, -flat.positions[:, 2]], axis=1)
    solid = Solid(positions=flat.positions, normals=flat.normals, triangles=flat.triangles, uv=uv)
    values: dict[str, Value] = {
        "kind": kind,
        "half_": half,
        "lanes": lanes,
        "cross_": cross,
        "period": period,
        "wet": hour.wet,
        "snow": hour.snow,
        "albedo": albedo,
    }
    return name, Material(shader="street", values=values, casts_shadow=False), solid


def lay_street(brief: Brief, kind: Street) -> Terrain:
    """A street of a kind, at the hour and in the weather of the brief."""
    return _Layout(brief, kind).terrain()


class _Layout:
    def __init__(self, brief: Brief, kind: Street) -> None:
        self.brief, self.kind, self.hour = brief, kind, hour_of(brief)
        self.random = brief.random(21)
        self.estate = Estate(hour=self.hour, random=self.random)
        self.dressing = Dressing(random=self.random, season=brief.season or "summer", snow=self.hour.snow)
        # The subject stands at the origin: the road's middle lies to the right of it, or where it stands for nothing.
        self.wall = kind.half + kind.paved
        self.middle = kind.stand * self.wall if kind.stand > 0.0 else 0.0
        self.lamps: list[Lamp] = []

    def terrain(self) -> Terrain:
        kind, hour = self.kind, self.hour
        self._ground()
        for side in (-1.0, 1.0):
            self._row(side)
        self._skyline()
        self._furniture()
        if kind.signs > 0.0:
            self._signs()
        glsl, values = plain_below()
        density = kind.traffic * (_DENSE if self.brief.says("traffic", "rush hour", "jam", "busy") else 1.0)
        moving = lights(self.middle, kind.half, hour, self.random, density=density) if density > 0.0 else ()
        return Terrain(
            glsl=glsl,
            values=values,
            air=Air(extinction=1.4e-4 if kind.traffic > 0 else 6e-5, scale_height=500.0),
            room="street",
            ground="gravel" if kind.surface in (3.0, 4.0) else "stone",
            hints=self._hints(),
            sources=self._sound(),
            props=lambda heights: (*self.estate.props(), *self.dressing.all(), *moving),
            floor=self._floor(),
            light=hour.filled,
            look=hour.print,
            lamps=tuple(self.lamps + self.dressing.lamps),
            stations=(*self._lines(), *self.dressing.stations),
        )

    # -------------------------------------------------------------------------------------------------------- ground

    def _floor(self) -> Heights:
        middle, half = self.middle, self.kind.half
        kerb = _KERB if self.kind.paved > 0.0 else 0.0

        def height(x: Floats, z: Floats) -> Floats:
            off = np.abs(np.asarray(x, np.float32) - middle)
            return np.where((off > half) & (off < half + 40.0), np.float32(kerb), np.float32(0.0)).astype(np.float32)

        return height

    def _ground(self) -> None:
        kind, hour, m, add = self.kind, self.hour, self.middle, self.dressing.solid
        far, near = -kind.length - 60.0, 90.0
        add(
            *pavement((m - 900, -1500, m + 900, 300), -0.03, kind=0.0, hour=hour, albedo=(0.10, 0.10, 0.105), name="town floor")
        )
        cross = kind.block - 22.0 if kind.crossing > 0.0 and kind.surface == 0.0 else 9999.0
        add(
            *pavement(
                (m - kind.half, far, m + kind.half, near),
                0.0,
                kind=kind.surface,
                hour=hour,
                albedo=kind.asphalt,
                half=kind.half,
                lanes=float(kind.lanes),
                cross=cross,
                period=kind.block + kind.crossing if kind.crossing > 0 else 0.0,
                name="road",
            )
        )
        if kind.paved <= 0.0:
            return
        stone = Material(
            shader="stone", values={"albedo": (0.30, 0.29, 0.27), "second": (0.22, 0.21, 0.2), "bump": 0.3, "scale": 5.0}
        )
        for start, end in self._blocks():
            for side in (-1.0, 1.0):
                inner, outer = m + side * kind.half, m + side * (self.wall + kind.setback + 0.5)
                x0, x1 = min(inner, outer), max(inner, outer)
                add(*pavement((x0, end, x1, start), _KERB, kind=kind.paving, hour=hour, albedo=kind.slabs))
                long = start - end
                add(
                    "kerbs",
                    stone,
                    box(0.3, _KERB + 0.012, long, bevel=0.02).moved(x=inner + side * 0.13, z=(start + end) / 2.0),
                )
                for z in (start, end):
                    add("kerbs", stone, box(abs(x1 - x0), _KERB + 0.01, 0.3).moved(x=(x0 + x1) / 2.0, z=z))
                if kind.setback > 0.0:
                    lawn = Material(
                        shader="stone", values={"albedo": (0.085, 0.12, 0.035), "second": (0.06, 0.09, 0.028), "scale": 1.2}
                    )
                    low, high = m + side * self.wall, m + side * (self.wall + kind.setback + 30.0)
                    flat = sheet(
                        [
                            (min(low, high), 0.16, start),
                            (max(low, high), 0.16, start),
                            (max(low, high), 0.16, end),
                            (min(low, high), 0.16, end),
                        ]
                    )
                    add("lawns", lawn, flat)

    def _blocks(self) -> list[tuple[float, float]]:
        """From, to along z, nearest first; cross streets between."""
        kind, blocks = self.kind, []
        start = 52.0 if kind.crossing > 0.0 else 80.0
        start = kind.block - 30.0 if kind.crossing > 0.0 else start
        while start > -kind.length:
            end = start - kind.block
            blocks.append((start, end))
            start = end - kind.crossing
        return blocks

    # -------------------------------------------------------------------------------------------------------- houses

    def _row(self, side: float) -> None:
        kind, random = self.kind, self.random
        x = self.middle + side * (self.wall + kind.setback)
        turn = math.copysign(math.pi / 2.0, side)  # fronts look across the road
        for start, end in self._blocks():
            z = start
            while z - end > 4.0:
                name = str(random.choice(kind.styles))
                low, high = STYLES[name].width
                width = min(float(random.uniform(low, high)), z - end)
                if z - end - width < low * 0.6:
                    width = z - end
                depth = kind.depth if not STYLES[name].towards else max(kind.depth, width)
                self.estate.house(
                    name,
                    x + side * float(random.uniform(0.0, 0.35 if kind.gap == 0 else 1.5)),
                    z - width / 2.0,
                    turn,
                    width=width - 0.02,
                    depth=depth,
                    ground=_KERB if kind.paved > 0 else 0.0,
                )
                z -= width + kind.gap * float(random.uniform(0.8, 1.3))

    def _skyline(self) -> None:
        """Taller houses behind the rows, and what ends the street."""
        kind, random = self.kind, self.random
        if kind.behind:
            for _ in range(46):
                side = float(random.choice([-1.0, 1.0]))
                x = self.middle + side * (self.wall + float(random.uniform(34.0, 190.0)))
                z = float(random.uniform(-620.0, 60.0))
                name = str(random.choice(kind.behind))
                low, high = STYLES[name].width
                self.estate.house(name, x, z, 0.0, width=float(random.uniform(low, high)), depth=24.0, shops=False)
            far = -kind.length - 70.0
            for x in np.arange(-130.0, 131.0, 34.0):
                name = str(random.choice(kind.behind))
                z = far - float(random.uniform(0.0, 90.0)) - (260.0 if abs(x) < 20.0 else 0.0)
                self.estate.house(name, self.middle + x, z, 0.0, width=30.0, depth=26.0, shops=False)
        elif kind.closing != "open":
            for x in np.arange(-60.0, 61.0, 15.0):
                name = str(random.choice(kind.styles))
                self.estate.house(name, self.middle + float(x), -kind.length - 50.0, 0.0, width=14.5, depth=12.0)

    # ----------------------------------------------------------------------------------------------------- furniture

    def _furniture(self) -> None:
        kind, m, random = self.kind, self.middle, self.random
        edge = kind.half + 0.55
        if kind.lamps in ("post", "lantern"):
            self._lamp_posts(edge)
        if kind.lamps == "wall":
            self._wall_lamps()
        if kind.trees and kind.paved > 2.0:
            at = kind.half + (0.9 if kind.setback <= 0 else kind.paved + 2.5)
            for side in (-1.0, 1.0):
                for z in np.arange(14.0, -kind.length, -17.0):
                    if not any(end < z < start for start, end in self._blocks()):
                        continue
                    x = m + side * at
                    if math.hypot(x, z) < 4.0:
                        continue
                    self.dressing.plant(
                        kind.trees,
                        x,
                        float(z) + float(random.uniform(-1, 1)),
                        y=_KERB,
                        size=float(random.uniform(0.55, 0.8)),
                        variant=int(random.integers(2)),
                        near=abs(z) < 22.0,
                    )
        for side, azimuth in ((-1.0, 0.0), (1.0, math.pi)):
            for z in np.arange(24.0, -130.0, -6.4):
                inside = any(end + 4.0 < z < start - 4.0 for start, end in self._blocks())
                if kind.cars <= 0.0 or not inside or random.random() > kind.cars:
                    continue
                x = m + side * (kind.half - 1.15)
                if math.hypot(x, z) < 4.5 or (-9.0 < z < 26.0 and abs(x) < 3.5):
                    continue
                self.dressing.put(
                    "car",
                    x,
                    float(z),
                    azimuth if side > 0 else math.pi,
                    variant=int(random.integers(3)),
                    detail="wide",
                    lit=False,
                    colours=(str(random.choice(["white", "black", "grey", "red", "blue", "silver"])),),
                )
        if kind.benches:
            for z in (-7.0, -24.0):
                self.dressing.put("bench", m - self.wall + 0.7, z, math.pi / 2, y=_KERB)
        if kind.wires:
            self._wires()

    def _lamp_posts(self, edge: float) -> None:
        kind, m, hour = self.kind, self.middle, self.hour
        lantern = kind.lamps == "lantern"
        high = 4.2 if lantern else 8.2
        iron = Material(shader="metal", values={"albedo": (0.06, 0.065, 0.07), "roughness": 0.5})
        colour = _SODIUM if lantern else _LED
        glow = Material(
            shader="neon",
            values={"glow": tint(colour, 34.0 if hour.lamps else 0.25), "kind": 0.0},
            casts_shadow=False,
        )
        spots = []
        for number, z in enumerate(np.arange(13.0, -kind.length, -24.0 if not lantern else -17.0)):
            for side in (-1.0, 1.0):
                shift = 12.0 if side > 0 else 0.0
                spots.append((m + side * edge, float(z) - shift * (0.5 if lantern else 1.0), side))
            if number > 10:
                break
        for x, z, side in spots:
            if math.hypot(x, z) < 1.5:
                continue
            post, bulb, head = _lantern(high) if lantern else _mast(high, -side)
            self.dressing.solid("lamp posts", iron, *(solid.moved(x=x, y=_KERB, z=z) for solid in post))
            self.dressing.solid("lamp glow", glow, *(solid.moved(x=x, y=_KERB, z=z) for solid in bulb))
            if hour.lamps:
                power = (34.0 if lantern else 95.0) * (0.5 + 0.5 * hour.night)
                self.lamps.append(
                    Lamp(
                        position=(x + head, _KERB + high - (0.1 if lantern else 0.25), z),
                        radius=0.18,
                        reach=17.0 if lantern else 26.0,
                        colour=(power * colour[0], power * colour[1], power * colour[2]),
                        cone=None if lantern else ((0.0, -1.0, 0.0), 1.2),
                        beam=0.12,
                    )
                )

    def _wall_lamps(self) -> None:
        hour = self.hour
        iron = Material(shader="metal", values={"albedo": (0.05, 0.05, 0.05), "roughness": 0.6})
        glow = Material(
            shader="neon",
            values={"glow": tint(_SODIUM, 30.0 if hour.lamps else 0.2), "kind": 0.0},
            casts_shadow=False,
        )
        for number, z in enumerate(np.arange(9.0, -90.0, -11.0)):
            side = -1.0 if number % 2 else 1.0
            x = self.middle + side * (self.wall - 0.45)
            self.dressing.solid(
                "lamp posts",
                iron,
                box(0.5, 0.05, 0.05).moved(x=x + side * 0.2, y=3.4, z=float(z)),
                box(0.3, 0.04, 0.3).moved(x=x, y=3.38, z=float(z)),
            )
            self.dressing.solid("lamp glow", glow, tube(0.11, 0.3, sides=8).moved(x=x, y=3.06, z=float(z)))
            if hour.lamps:
                power = 26.0 * (0.5 + 0.5 * hour.night)
                self.lamps.append(
                    Lamp(
                        position=(x - side * 0.15, 3.15, float(z)),
                        radius=0.12,
                        reach=12.0,
                        colour=tint(_SODIUM, power),
                        beam=0.05,
                    )
                )

    def _wires(self) -> None:
        """Poles with sagging cables, as over many streets of Asia."""
        kind, m = self.kind, self.middle
        dark = Material(shader="standard", values={"albedo": (0.03, 0.03, 0.03), "roughness": 0.7})
        wood = Material(shader="stone", values={"albedo": (0.22, 0.21, 0.2), "second": (0.17, 0.16, 0.15), "bump": 0.2})
        edge = kind.half + 0.4
        poles = [(m + (edge if i % 2 else -edge), 18.0 - 19.0 * i) for i in range(9)]
        for x, z in poles:
            self.dressing.solid("poles", wood, tube(0.17, 9.4, top=0.12, sides=9).moved(x=x, z=z))
            self.dressing.solid("poles", wood, *(box(1.7, 0.09, 0.09).moved(x=x, y=y, z=z) for y in (8.0, 8.8)))
        for (x0, z0), (x1, z1) in itertools.pairwise(poles):
            for level in (8.1, 8.9, 7.3):
                for off in (-0.6, 0.0, 0.6):
                    self.dressing.solid("wires", dark, _cable((x0 + off, level, z0), (x1 + off, level, z1), sag=0.5))

    def _signs(self) -> None:
        """Signs that stand out from the walls; the nearest light the street."""
        kind, hour, random, m = self.kind, self.hour, self.random, self.middle
        power = 1.0 if hour.lamps else 0.16
        neon = Material(shader="neon", values={"glow": tint((7.0, 7.0, 7.0), power), "kind": 1.0}, casts_shadow=False)
        screen = Material(
            shader="neon", values={"glow": tint((5.0, 5.0, 5.0), max(power, 0.4)), "kind": 2.0}, casts_shadow=False
        )
        case = Material(shader="metal", values={"albedo": (0.03, 0.03, 0.035), "roughness": 0.5})
        hues = ((1.0, 0.10, 0.28), (0.10, 0.85, 1.0), (1.0, 0.55, 0.10), (0.35, 1.0, 0.45), (0.75, 0.28, 1.0))
        for z in np.arange(16.0, -170.0, -5.0 / kind.signs):
            for side in (-1.0, 1.0):
                if random.random() > 0.8:
                    continue
                width, ratio = float(random.uniform(0.9, 1.5)), float(random.choice([2.4, 3.4, 4.5, 0.45]))
                high, low = width * ratio if ratio > 1 else width * 1.6, float(random.uniform(3.6, 7.5))
                wide = width if ratio > 1 else width * 2.8
                own = float(random.random())
                at = (m + side * (self.wall - wide / 2.0 - 0.15), low, float(z) + float(random.uniform(-1.5, 1.5)))
                for face in (0.0, math.pi):
                    board = sheet([(-wide / 2, 0, 0.13), (wide / 2, 0, 0.13), (wide / 2, high, 0.13), (-wide / 2, high, 0.13)])
                    board = Solid(
                        positions=board.positions,
                        normals=board.normals,
                        triangles=board.triangles,
                        uv=np.array([[0, 0], [1, 0], [0, 1], [1, 1]], float),
                    )
                    self.dressing.solid(
                        "signs", neon, board.painted(own, high / wide).moved(x=at[0], y=at[1], z=at[2], turn=face)
                    )
                self.dressing.solid(
                    "sign cases", case, box(wide + 0.08, high + 0.08, 0.22).moved(x=at[0], y=at[1] - 0.04, z=at[2])
                )
                if hour.lamps and abs(z) < 40.0:
                    hue = hues[int((own * 7.31 % 1.0) * 5.0)]
                    self.lamps.append(
                        Lamp(
                            position=(at[0] - side * 0.5, low + high / 2, at[2]),
                            radius=0.5,
                            reach=13.0,
                            colour=tint(hue, 26.0),
                        )
                    )
        for z in (-30.0, -74.0):
            for side in (-1.0, 1.0):
                wide, high = 11.0, 6.4
                board = sheet([(-wide / 2, 0, 0), (wide / 2, 0, 0), (wide / 2, high, 0), (-wide / 2, high, 0)])
                board = Solid(
                    positions=board.positions,
                    normals=board.normals,
                    triangles=board.triangles,
                    uv=np.array([[0, 0], [1, 0], [0, 1], [1, 1]], float),
                )
                turn = math.pi / 2 if side > 0 else -math.pi / 2
                x = m + side * (self.wall - 0.4)
                self.dressing.solid(
                    "screens",
                    screen,
                    board.painted(float(random.random()), high / wide).moved(x=x, y=9.5, z=z + 6 * side, turn=turn),
                )
                self.dressing.solid(
                    "sign cases",
                    case,
                    box(wide + 0.6, high + 0.6, 0.5).moved(x=x + side * 0.3, y=9.2, z=z + 6 * side, turn=turn),
                )

    # --------------------------------------------------------------------------------------------------------- staff

    def _hints(self) -> Hints:
        kind, m = self.kind, self.middle
        left = m - self.wall - kind.setback
        path = np.array([[0.0, 16.0], [0.0, 7.0], [0.0, 0.0]], np.float32)
        return Hints(
            sun_azimuths=(0.5, -0.55, 1.0),
            void_azimuth=0.0,
            horizon=0.06,
            camera_arc=0.75,
            camera_reach=30.0,
            path=path,
            bounds=(left + 0.35, -60.0, m + self.wall + kind.setback - 0.35, 45.0),
            spots=((0.0, 0.0), (0.9, 0.8), (-0.8, 1.6), (1.2, 2.4), (0.2, -1.4)),
        )

    def _lines(self) -> list[Station]:
        """The lanes: the right one runs to the vista, the left one comes."""
        kind, m = self.kind, self.middle
        lane = kind.half / 2.0
        found = []
        for side, azimuth in ((1.0, 0.0), (-1.0, math.pi)):
            ends = np.array([[m + side * lane, 0.0, 60.0], [m + side * lane, 0.0, -200.0]], np.float32)
            line = ends if side > 0 else ends[::-1].copy()
            found.append(
                Station(kind="road", centre=(m + side * lane, 0.0, -6.0), half=(lane, 40.0), azimuth=azimuth, line=line)
            )
        return found

    def _sound(self) -> tuple[SoundSource, ...]:
        if self.kind.noise <= 0.0:
            return ()
        return (SoundSource(kind="city", start=0.0, end=1e9, level=Curve.constant(self.kind.noise)),)


def _mast(high: float, side: float) -> tuple[list[Solid], list[Solid], float]:
    """A street lamp with an arm towards the road: iron, glowing pane, and how far out its head is."""
    out = side * 1.7
    iron = [
        tube(0.11, high, top=0.06, sides=8),
        box(1.9, 0.07, 0.07).moved(x=out / 2.0, y=high - 0.08),
        box(0.7, 0.09, 0.26, bevel=0.03).moved(x=out, y=high - 0.14),
        tube(0.17, 0.9, top=0.13, sides=8),
    ]
    return iron, [box(0.56, 0.04, 0.2).moved(x=out, y=high - 0.17)], out


def _lantern(high: float) -> tuple[list[Solid], list[Solid], float]:
    iron = [
        tube(0.07, high - 0.5, top=0.045, sides=8),
        tube(0.15, 0.7, top=0.09, sides=8),
        tube(0.11, 0.06, sides=8).moved(y=high - 0.52),
        box(0.42, 0.05, 0.42).moved(y=high + 0.02),
        tube(0.2, 0.22, top=0.03, sides=8).moved(y=high + 0.05),
        *(box(0.025, 0.5, 0.025).moved(x=x, y=high - 0.47, z=z) for x in (-0.15, 0.15) for z in (-0.15, 0.15)),
    ]
    return iron, [tube(0.10, 0.44, top=0.14, sides=8).moved(y=high - 0.45)], 0.0


def _whole(board: Solid) -> Solid:
    """A sheet whose uv are 0…1 over it."""
    return replace(board, uv=np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]))


def _cable(start: Vec3, end: Vec3, *, sag: float) -> Solid:
    """A thin hanging strip, twice, crosswise."""
    t = np.linspace(0.0, 1.0, 7)
    a, b = np.asarray(start), np.asarray(end)
    line = a * (1 - t)[:, None] + b * t[:, None] - np.array([0.0, 1.0, 0.0]) * (sag * 4 * t * (1 - t))[:, None]
    solids = []
    for low, high in itertools.pairwise(line):
        up = np.array([0.0, 0.018, 0.0])
        solids.append(sheet([low - up, high - up, high + up, low + up]))
        solids.append(sheet([high - up, low - up, low + up, high + up]))
    return joined(solids)
