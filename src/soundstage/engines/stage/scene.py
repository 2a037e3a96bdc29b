"""The one thing between the director and the renderers: where everything is at every instant, and what happens.

The picture is drawn from a `Scene` and the sound is made from the same `Scene`; neither ever sees the prompt.

Units and axes: metres, seconds, radians; right-handed, x right, y up, −z away from the viewer. A shot's principal subject
stands near the origin and the camera opens looking roughly along −z, so places lay out their masses for that view. Azimuths
are measured from −z, positive towards +x; elevations from the horizon. Colours are linear, scene-referred, BT.709 primaries.
Arrays are float32 unless said. Time runs from the start of the *clip*, not of the shot.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

__all__ = [
    "Actor",
    "Air",
    "Bolt",
    "CameraTrack",
    "Clouds",
    "Curve",
    "Emitter",
    "Event",
    "Floats",
    "Globe",
    "Lamp",
    "Landscape",
    "Light",
    "Look",
    "Material",
    "Mesh",
    "Part",
    "Pose",
    "Prop",
    "Ribbons",
    "Scene",
    "Shot",
    "Sky",
    "SoundSource",
    "Speech",
    "Turn",
    "Vec3",
    "Voice",
    "Wind",
]

Floats = NDArray[np.float32]
Vec3 = tuple[float, float, float]
Value = float | Vec3 | tuple[float, float, float, float]


@dataclass(frozen=True, kw_only=True, eq=False)
class Curve:
    """A quantity over time: linear between samples, held at the ends. `values` is (N,) or (N, k)."""

    times: Floats
    values: Floats

    def at(self, seconds: float) -> Floats:
        """The value at one instant, shape () or (k,)."""
        if self.values.ndim == 1:
            value: Floats = np.asarray(np.interp(seconds, self.times, self.values), dtype=np.float32)
            return value
        index = int(np.clip(np.searchsorted(self.times, seconds) - 1, 0, max(len(self.times) - 2, 0)))
        if len(self.times) == 1:
            only: Floats = self.values[0]
            return only
        span = float(self.times[index + 1] - self.times[index])
        mix = float(np.clip((seconds - float(self.times[index])) / max(span, 1e-9), 0.0, 1.0))
        return np.asarray(self.values[index] * (1.0 - mix) + self.values[index + 1] * mix, np.float32)

    @staticmethod
    def constant(value: float | Sequence[float]) -> "Curve":
        return Curve(times=np.zeros(1, np.float32), values=np.asarray([value], np.float32))


# ---------------------------------------------------------------------------------------------------------------- matter


@dataclass(frozen=True, kw_only=True, eq=False)
class Material:
    """How a surface answers light. `shader` names a recipe in `render/materials/`; `values` are its uniforms by name."""

    shader: str = "standard"
    values: Mapping[str, Value] = field(default_factory=dict)
    textures: Mapping[str, NDArray[np.uint8] | Floats] = field(default_factory=dict)  # (h, w, 1…4), row 0 at v = 0
    two_sided: bool = False
    casts_shadow: bool = True


@dataclass(frozen=True, kw_only=True, eq=False)
class Mesh:
    """Indexed triangles, counter-clockwise from outside, in the part's own space."""

    positions: Floats  # (N, 3)
    normals: Floats  # (N, 3), unit
    triangles: NDArray[np.uint32]  # (M, 3)
    uv: Floats | None = None  # (N, 2)
    rest: Floats | None = None  # (N, 3) template position: procedural paint that survives morphs and never swims
    paint: Floats | None = None  # (N, 4) masks or colour per vertex, as the material's shader says
    occlusion: Floats | None = None  # (N,) baked ambient visibility 0…1


@dataclass(frozen=True, kw_only=True, eq=False)
class Ribbons:
    """Camera-facing strips: hair, fur, grass, lashes. Each strand runs from its root to its tip."""

    points: Floats  # (S, P, 3)
    half_width: Floats  # (S, P), metres
    paint: Floats  # (S, 4) per strand, as the material's shader says
    normals: Floats | None = None  # (S, 3) of the surface the root stands on


@dataclass(frozen=True, kw_only=True, eq=False)
class Part:
    """One drawable piece with one material."""

    name: str
    shape: Mesh | Ribbons
    material: Material


@dataclass(frozen=True, kw_only=True, eq=False)
class Pose:
    """A part at an instant: moved as a whole by `transform` (4×4, column vectors), point by point, or both (points first)."""

    transform: Floats | None = None  # (4, 4)
    points: Floats | None = None  # as the shape's positions (N, 3) or points (S, P, 3)
    normals: Floats | None = None  # (N, 3), with points of a mesh
    values: Mapping[str, Value] | None = None  # uniforms of the material that differ at this instant: a colour that changes


class Actor(Protocol):
    """Anything that moves by itself: a person, an animal, a machine."""

    @property
    def id(self) -> str: ...

    @property
    def parts(self) -> Sequence[Part]: ...

    def pose(self, seconds: float) -> Sequence[Pose]:
        """World-space poses, one per part, at a clip time. Pure: the same time gives the same pose."""
        ...


@dataclass(frozen=True, kw_only=True, eq=False)
class Prop:
    """A rigid thing: a part, once or many times over. `transforms` is (K, 4, 4), all instances, world space."""

    part: Part
    transforms: Floats
    motion: Callable[[float], Floats] | None = None  # clip time → (K, 4, 4), when it moves
    values: Callable[[float], Mapping[str, Value]] | None = None  # clip time → uniforms of the material that change


# ------------------------------------------------------------------------------------------------------------------ place


@dataclass(frozen=True, kw_only=True, eq=False)
class Wind:
    """Wind shared by picture and sound: dust, cloth, grass and the wind's own voice all read `gust`."""

    azimuth: float = 0.0  # towards which it blows
    speed: float = 2.0  # m/s, mean at two metres
    gust: Curve = field(default_factory=lambda: Curve.constant(1.0))  # factor on speed


@dataclass(frozen=True, kw_only=True)
class Clouds:
    """`kind`: streaks (cirrus), heaps (cumulus), sheet (stratus), storm. Cover 0…1; drift in m/s at cloud height."""

    kind: Literal["none", "streaks", "heaps", "sheet", "storm"] = "streaks"
    cover: float = 0.35
    drift: float = 8.0


@dataclass(frozen=True, kw_only=True)
class Globe:
    """A world in the sky: `kind` earth, moon, mars, gas, ringed, ice, sun or desert; `radius` its angular one, radians.

    `phase` is where its sun stands as seen from it: azimuth and elevation in the sky's own frame.
    """

    kind: str
    azimuth: float
    elevation: float
    radius: float
    phase: tuple[float, float] = (0.9, 0.4)
    seed: int = 0


@dataclass(frozen=True, kw_only=True)
class Bolt:
    """A stroke of lightning: when, where on the horizon, how far (metres)."""

    time: float
    azimuth: float
    distance: float
    seed: int = 0


@dataclass(frozen=True, kw_only=True)
class Sky:
    """The visible sky. Light on things is `Shot.key`, which a film-maker may turn away from the visible sun."""

    body: Literal["earth", "mars", "moon", "space", "underwater", "none"] = "earth"
    sun_azimuth: float = 0.3
    sun_elevation: float = 0.5  # negative below the horizon
    turbidity: float = 2.5  # 1 clear … 10 hazy
    clouds: Clouds = Clouds()
    stars: float = 0.0  # 0…1
    moon: tuple[float, float] | None = None  # azimuth, elevation
    moon_phase: float = 1.0  # 0 new, 0.5 half, 1 full
    milky_way: float = 0.0  # 0…1
    nebula: float = 0.0  # 0…1 glowing gas among the stars, in space
    aurora: float = 0.0  # 0…1
    rainbow: float = 0.0  # 0…1
    globes: tuple[Globe, ...] = ()
    bolts: tuple[Bolt, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Air:
    """Haze between the viewer and the distance: extinction at ground level per metre, and its scale height."""

    extinction: float = 2.5e-5
    scale_height: float = 1200.0
    fog: float = 0.0  # extra extinction of ground fog, per metre
    fog_top: float = 20.0  # metres above the ground at which fog has thinned to 1/e
    dust: float = 0.0  # 0…1 drifting ground dust near the subject
    tint: Vec3 = (1.0, 1.0, 1.0)


@dataclass(frozen=True, kw_only=True)
class Light:
    """The key light on the cast and the ground: direction it comes from, and colour × intensity (sun at noon ≈ 15)."""

    azimuth: float
    elevation: float
    colour: Vec3
    softness: float = 0.01  # angular radius, radians
    fill: float = 1.0  # factor on sky light
    rim: float = 0.0  # factor on an extra grazing rim taken from the sky behind


@dataclass(frozen=True, kw_only=True, eq=False)
class Lamp:
    """A light one can point at: a desk lamp, a candle, a street lamp, a neon tube, a spotlight, a window that lights a room.

    `colour` is radiant intensity on the key's scale: at one metre it lights like a key of the same colour. `cone`, if any,
    is the direction it points (unit) with the half-angle in radians; `beam` 0…1 how much of it shows in the air.
    """

    position: Vec3
    colour: Vec3
    radius: float = 0.05  # metres: softness of what it lights near by
    reach: float = 12.0  # metres after which it is as good as dark
    cone: tuple[Vec3, float] | None = None
    beam: float = 0.0
    level: Curve = field(default_factory=lambda: Curve.constant(1.0))  # flicker, switching
    casts_shadow: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Interior:
    """A room, whose own walls and lamps fill it with light in place of the sky.

    `size` is width (x), height (y), depth (z) in metres; `centre` the middle of its floor; `probe` where its light is
    gathered for reflections and ambient. `open` 0…1 is how much of it has no roof or walls: a balcony, a station hall.
    """

    size: Vec3
    centre: Vec3 = (0.0, 0.0, 0.0)
    probe: Vec3 = (0.0, 1.4, 0.0)
    open: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Look:
    """Exposure and grade, applied after the light: what the lab does."""

    exposure: float | None = None  # stops relative to the metered one; None means metered
    contrast: float = 1.0
    saturation: float = 1.0
    temperature: float = 0.0  # −1 cool … +1 warm
    split: tuple[Vec3, Vec3] = ((0.0, 0.0, 0.0), (0.0, 0.0, 0.0))  # added in shadows, in highlights
    bloom: float = 1.0
    grain: float = 1.0
    vignette: float = 1.0
    monochrome: bool = False
    style: str = ""  # an image-space treatment by its recipe's name: watercolor, oil, pixel, anime, …


@dataclass(frozen=True, kw_only=True, eq=False)
class Landscape:
    """Land to the horizon as one height function, with its surface.

    `glsl` defines `float landform(vec2 xz)` (metres above datum), `float detail(vec2 xz)` (what is added to it near the
    viewer: stones, ripples, cracks) and `void surface(inout Ground g)`; see `render/nature/glsl/` for what they may
    call. `height` is the same function surveyed onto a grid for the CPU: feet stand on it.
    """

    name: str
    glsl: str
    values: Mapping[str, Value] = field(default_factory=dict)
    relief: Floats | None = None  # (n, n) eroded heights that `landform` may sample as u_relief, if any
    relief_extent: float = 0.0  # metres that the relief map spans
    height: Callable[[Floats, Floats], Floats] = lambda x, z: np.zeros_like(x)
    water_level: float | None = None  # metres; a sea, lake or river surface lies here
    props: tuple[Prop, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Emitter:
    """Small stuff in the air. `kind`: dust, snow, rain, embers, mist, breath, splash, sparks, leaves, motes."""

    kind: str
    rate: float  # 0…1 of the densest that still reads
    position: Vec3 | None = None  # None: everywhere around the camera
    radius: float = 0.0
    start: float = 0.0
    end: float = 1e9
    velocity: Vec3 = (0.0, 0.0, 0.0)
    colour: Vec3 = (1.0, 1.0, 1.0)
    seed: int = 0
    pace: float = 1.0  # of its own time to the clip's: below 1 in slow motion
    gravity: float = 1.0  # of Earth's


# ----------------------------------------------------------------------------------------------------------------- camera


@dataclass(frozen=True, kw_only=True, eq=False)
class CameraTrack:
    """A real lens over time. `rotation` columns are right, up, back (camera looks along −back)."""

    times: Floats  # (N,)
    position: Floats  # (N, 3)
    rotation: Floats  # (N, 3, 3)
    vfov: Floats  # (N,) vertical field of view, radians
    focus: Floats  # (N,) metres
    aperture: Floats  # (N,) lens radius, metres; 0 is a pinhole
    shutter: float = 0.5  # fraction of the frame time that the shutter is open (180° = 0.5)

    def at(self, seconds: float) -> tuple[Floats, Floats, float, float, float]:
        """Position (3,), rotation (3, 3), vfov, focus, aperture at one instant; the rotation is re-orthonormalised."""
        flat = Curve(
            times=self.times,
            values=np.concatenate(
                [
                    self.position,
                    self.rotation.reshape(len(self.times), 9),
                    self.vfov[:, None],
                    self.focus[:, None],
                    self.aperture[:, None],
                ],
                axis=1,
            ).astype(np.float32),
        ).at(seconds)
        u, _, vt = np.linalg.svd(flat[3:12].reshape(3, 3))
        rotation = np.asarray(u @ vt, np.float32)
        return flat[:3], rotation, float(flat[12]), float(flat[13]), float(flat[14])


# ------------------------------------------------------------------------------------------------------------------ sound


@dataclass(frozen=True, kw_only=True, eq=False)
class Event:
    """Something that happens at an instant and can be heard: a foot lands, a ball hits stone, lightning strikes.

    `kind` names a recipe in `sound/effects/` (footstep, impact, splash, …); `values` are its parameters, numbers and words
    (`{"shoe": "boot", "ground": "sand", "speed": 1.2, "weight": 80.0}`).
    """

    time: float
    kind: str
    position: Vec3
    source: str = ""  # the actor's or prop's id
    values: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, eq=False)
class SoundSource:
    """Something heard for a while: wind, rain, sea, a motor. `kind` names a recipe in `sound/ambience/`."""

    kind: str
    start: float
    end: float
    position: Curve | None = None  # (N, 3) world; None: all around
    level: Curve = field(default_factory=lambda: Curve.constant(1.0))  # linear factor
    values: Mapping[str, float | str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Voice:
    """How somebody sounds, as the director understood it."""

    gender: Literal["male", "female", "neutral"] = "neutral"
    age: Literal["child", "young", "adult", "old"] = "adult"
    accent: str = ""  # "british", "scottish", "american", …
    language: str = "en"
    traits: tuple[str, ...] = ()  # weathered, calm, authoritative, breathy, robotic, …
    delivery: Literal["speaks", "whispers", "shouts", "sings"] = "speaks"
    emotion: str = ""


@dataclass(frozen=True, kw_only=True, eq=False)
class Speech:
    """One spoken line, already synthesised: the mouth moves by `phones`, the mix plays `samples`."""

    speaker: str  # actor id; "" for a voice nobody on screen has
    words: str
    start: float
    samples: Floats  # (n,) mono at `rate`
    rate: int
    phones: tuple[tuple[str, float, float], ...]  # ARPAbet, start, end, seconds from `start`
    on_screen: bool = True
    mouth: Curve | None = None  # (N, 3) where the sound comes from; None: a narrator

    @property
    def end(self) -> float:
        return self.start + len(self.samples) / self.rate


# ------------------------------------------------------------------------------------------------------------------ whole


@dataclass(frozen=True, kw_only=True, eq=False)
class Shot:
    """From one cut to the next."""

    start_frame: int
    end_frame: int  # exclusive
    camera: CameraTrack
    sky: Sky
    air: Air
    wind: Wind
    key: Light
    look: Look
    landscape: Landscape | None = None
    actors: tuple[Actor, ...] = ()
    props: tuple[Prop, ...] = ()
    emitters: tuple[Emitter, ...] = ()
    lamps: tuple[Lamp, ...] = ()
    interior: Interior | None = None
    anchor: Vec3 = (0.0, 0.0, 0.0)  # what the shot is about: shadows and near detail are centred here
    room: str = ""  # the acoustics that it is heard in; "" for the scene's own
    turns: tuple["Turn", ...] = ()  # the hours and weathers that it goes through, in order


@dataclass(frozen=True, kw_only=True, eq=False)
class Turn:
    """A shot's light and weather becoming another's: the same take, from the same camera, of the same company.

    `into` is the shot as it is then (without turns of its own), `share` (N,) over clip time how far it has come, 0…1.
    """

    into: Shot
    share: Curve


@dataclass(frozen=True, kw_only=True, eq=False)
class Scene:
    """A whole clip, ready to be drawn and heard."""

    width: int
    height: int
    fps: int
    seed: int
    shots: tuple[Shot, ...]
    events: tuple[Event, ...] = ()
    sources: tuple[SoundSource, ...] = ()
    speeches: tuple[Speech, ...] = ()
    room: str = "open"  # acoustics: open, canyon, forest, street, room, hall, cave, underwater, helmet
    log: tuple[str, ...] = ()
    shown: Mapping[str, tuple[str, str]] = field(default_factory=dict)  # claim → (status, by what), of what is really there

    @property
    def frames(self) -> int:
        return self.shots[-1].end_frame

    @property
    def seconds(self) -> float:
        return self.frames / self.fps
