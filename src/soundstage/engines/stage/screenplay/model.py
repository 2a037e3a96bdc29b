"""The Screenplay: what is to be seen and heard, in words and seconds. Plain JSON with a published schema.

A Screenplay says *what*; the `Scene` says *where at every instant*. Nothing here knows geometry, pixels or samples.
"""

from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

Framing = Literal["ECU", "CU", "MCU", "MS", "MLS", "LS", "WS", "EWS"]
Angle = Literal["eye", "low", "high", "overhead", "worm", "dutch", "shoulder"]
View = Literal["front", "back", "side", "left", "right", "three_quarter"]
Support = Literal["locked", "tripod", "handheld", "gimbal", "dolly", "crane", "drone", "fpv", "pov"]
MoveKind = Literal[
    "static", "push", "pull", "pan", "tilt", "roll", "zoom", "truck", "pedestal", "crane", "orbit", "track", "follow",
    "lead", "flyover", "whip_pan", "crash_zoom", "dolly_zoom", "reveal", "rack_focus", "shake",
]  # fmt: skip
Direction = Literal["in", "out", "left", "right", "up", "down", "clockwise", "counterclockwise", "forward", "back"]
Speed = Literal["very_slow", "slow", "normal", "fast", "very_fast"]
TimeOfDay = Literal[
    "night", "dawn", "sunrise", "morning", "noon", "day", "afternoon", "golden_hour", "sunset", "dusk", "blue_hour"
]
Season = Literal["spring", "summer", "autumn", "winter"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class VoiceDescription(_Model):
    """How a speaker sounds, as far as the words say."""

    gender: Literal["male", "female", "neutral"] = "neutral"
    age: Literal["child", "young", "adult", "old"] = "adult"
    accent: str = ""
    language: str = "en"
    traits: tuple[str, ...] = ()
    emotion: str = ""


class Subject(_Model):
    """Somebody or something that the picture is about. `kind` is what the engine will draw; `noun` what the prompt said."""

    id: str
    noun: str
    kind: str = Field(description='a kind the cast can draw: person, astronaut, …; the nearest stand-in; "" when nothing can')
    family: Literal["cast", "thing"] = Field(default="cast", description="who or what plays it: the cast, or a thing")
    count: int = 1
    colours: tuple[str, ...] = ()
    material: str = ""
    size: Literal["", "tiny", "small", "large", "huge"] = ""
    age: Literal["child", "young", "adult", "old"] | None = None
    gender: Literal["male", "female"] | None = None
    mood: Literal["", "happy", "sad", "angry", "afraid", "surprised", "calm"] = Field(
        default="", description="what its face and bearing show"
    )
    attributes: tuple[str, ...] = ()
    wardrobe: tuple[str, ...] = ()
    hair: str = ""
    carries: tuple[str, ...] = ()
    voice: VoiceDescription | None = None


class Action(_Model):
    """Who does what, to what, how, when. Times are clip seconds."""

    subject: str
    verb: str = Field(description="lemma: walk, run, stand, look, …")
    act: str = Field(default="", description="the family of acts its frame belongs to: walk, hold, eat, fall, …; see verbs.tsv")
    target: str = Field(default="", description="a subject id, or a noun, that it is done to")
    manner: tuple[str, ...] = ()
    path: str = ""
    start: float
    end: float


class Relation(_Model):
    """A spatial fact: `subject` is `preposition` `object`, a subject id or a noun.

    Prepositions: at, on, in, under, above, behind, in_front_of, beside, left_of, right_of, among, between, edge_of, through,
    across, along, around, against, toward, from, past, outside, up, down, with; and who has a thing in use: held_by,
    ridden_by, driven_by, worn_by, used_by (the object is the one who does).
    """

    subject: str
    preposition: str
    object: str


class Change(_Model):
    """Something that becomes something else while it is watched: "from green to red", "melts", "blooms", "grows taller"."""

    subject: str = Field(description='a subject id; "" for the place or the light')
    attribute: Literal["colour", "size", "material", "state", "time", "season", "weather", "light"]
    before: str = ""
    after: str
    start: float
    end: float


class Line(_Model):
    """A spoken line. `speaker` is a subject id, or "" for a narrator nobody sees."""

    speaker: str = ""
    words: str
    on_screen: bool = True
    delivery: Literal["speaks", "whispers", "shouts", "sings"] = "speaks"
    voice: VoiceDescription = VoiceDescription()
    start: float | None = Field(default=None, description="clip seconds; null: where it fits best in its shot")


class Setting(_Model):
    """Where and when. Persists from shot to shot unless a shot says otherwise."""

    place: str = Field(description="a place the world can build: canyon, mountains, beach, plain, …")
    noun: str = Field(default="", description="what the prompt called it")
    attributes: tuple[str, ...] = Field(default=(), description="what the prompt says of the place: busy, narrow, snowy, …")
    planet: Literal["earth", "mars", "moon", "space"] = "earth"
    interior: bool = False
    time: TimeOfDay = "day"
    season: Season | None = None
    weather: tuple[Literal["clear", "cloudy", "overcast", "rain", "snow", "fog", "storm", "dust", "wind"], ...] = ()
    features: tuple[str, ...] = Field(default=(), description="other things of the place that the prompt names")


class CameraMove(_Model):
    """One move a shot."""

    kind: MoveKind = "static"
    direction: Direction | None = None
    speed: Speed = "normal"
    chosen: bool = Field(default=False, description="true when the prompt asked for none and the director chose it")
    focus_from: str = ""
    focus_to: str = ""


class ScreenplayShot(_Model):
    """From one cut to the next; times are clip seconds, exact to the frame."""

    start: float
    end: float
    framing: Framing = "MLS"
    end_framing: Framing | None = Field(default=None, description="where a push, pull or zoom ends (`from wide to close-up`)")
    angle: Angle = "eye"
    view: View | None = Field(default=None, description="the side of the subject that is seen, when asked for")
    lens_mm: float | None = Field(default=None, description="full-frame equivalent focal length")
    support: Support = "tripod"
    move: CameraMove = CameraMove()
    then: CameraMove | None = Field(default=None, description="a second move that takes over half-way, when asked for")
    setting: Setting
    subjects: tuple[str, ...] = ()
    happenings: tuple[Action, ...] = Field(
        default=(), description="what the place itself does: smoke drifts, rain streaks; `subject` is a noun here"
    )
    actions: tuple[Action, ...] = ()
    relations: tuple[Relation, ...] = ()
    changes: tuple[Change, ...] = ()
    lines: tuple[Line, ...] = ()
    slow_motion: float = Field(default=1.0, description="1 real time; 0.25 four times slower; 60 a time-lapse")
    text: str = Field(default="", description="the words of the prompt that this shot came from")


class SoundCue(_Model):
    """A sound the prompt names, beyond what the picture makes by itself."""

    noun: str
    kind: str = Field(description="a recipe the sound engine has, or the nearest")
    distance: Literal["near", "middle", "distant"] = "middle"
    level: Literal["subtle", "normal", "loud"] = "normal"
    shot: int | None = None


class Music(_Model):
    """Only when asked for."""

    mood: str = ""
    genre: str = ""
    tempo: float | None = None
    instruments: tuple[str, ...] = ()
    start: float = Field(default=0.0, ge=0.0, description="clip seconds at which it comes in")


class Style(_Model):
    """The look of the picture as a whole."""

    name: str = "cinematic"
    mood: str = ""
    monochrome: bool = False
    traits: tuple[str, ...] = ()


class Coverage(_Model):
    """What became of one content word of the prompt."""

    word: str
    start: int = Field(description="offset of the first character in the prompt")
    status: Literal["depicted", "approximated", "ignored"]
    by: str = Field(default="", description="what depicts it, or stands in for it")
    claim: str = Field(default="", description="what the scene must show for this to be true; see `Claim` keys in claims.py")


class Screenplay(_Model):
    """The whole clip as a crew would read it."""

    version: Literal[1] = 1
    prompt: str
    language: str = "en"
    seconds: int = Field(ge=4, le=15)
    aspect_ratio: Literal["21:9", "16:9", "4:3", "1:1", "3:4", "9:16"]
    style: Style = Style()
    subjects: tuple[Subject, ...] = ()
    shots: tuple[ScreenplayShot, ...]
    sounds: tuple[SoundCue, ...] = ()
    music: Music | None = None
    exclude: tuple[str, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    notes: tuple[str, ...] = Field(default=(), description="what the reader had to decide or could not use, one sentence each")
