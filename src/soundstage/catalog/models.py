"""The two models of the contract."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from soundstage.catalog.parameters import Choice, Document, Flag, Parameter, Picture, Prompt, Text
from soundstage.catalog.prices import LONGEST, SHORTEST
from soundstage.catalog.problems import UnknownModel
from soundstage.wire import ModelAnswer

__all__ = ["IMAGE_TO_VIDEO", "MODELS", "TEXT_TO_VIDEO", "VERSION", "Model", "find_model", "list_models"]

VERSION: Final = "0.0.1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A model: everything a client may know of it."""

    slug: str
    title: str
    category: str
    summary: str
    parameters: tuple[Parameter, ...]
    example: dict[str, Any]
    version: str = VERSION
    output_type: str = "video"

    @property
    def request_schema(self) -> dict[str, Any]:
        """Its input as plain JSON Schema (2020-12)."""
        return {
            "type": "object",
            "title": "Input",
            "required": [parameter.name for parameter in self.parameters if parameter.required],
            "properties": {parameter.name: parameter.schema() for parameter in self.parameters},
            "additionalProperties": False,
        }

    def parameter(self, name: str) -> Parameter | None:
        return next((parameter for parameter in self.parameters if parameter.name == name), None)

    def answer(self) -> ModelAnswer:
        """It on the wire."""
        return ModelAnswer(
            title=self.title,
            slug=self.slug,
            version=self.version,
            output_type=self.output_type,
            request_schema=self.request_schema,
        )


_PROMPT = Prompt(
    name="prompt",
    title="Prompt",
    required=True,
    description="What to show and to be heard. Sequence beats with times or cut words; put spoken lines in quotes and describe "
    "the speaker; name camera moves, places, light, weather and sounds.",
)
_MOTION_PROMPT = Prompt(
    name="prompt",
    title="Prompt",
    required=True,
    description="The motion or action that starts from the picture. Supports timeline prompting and spoken lines in quotes.",
)
_IMAGE = Picture(
    name="image_url",
    title="Image URL",
    required=True,
    description="The starting frame: a publicly reachable https URL, or one uploaded here. JPEG, PNG or WebP of at most 30 MB.",
)
_END_IMAGE = Picture(
    name="end_image_url",
    title="End image URL",
    description="The final frame; the clip moves from image_url to this. JPEG, PNG or WebP of at most 30 MB.",
)
_SETTINGS: tuple[Parameter, ...] = (
    Choice(
        name="resolution",
        title="Resolution",
        choices=("480p", "720p"),
        default="720p",
        description="480p is faster and cheaper, 720p is balanced.",
    ),
    Choice(
        name="duration",
        title="Duration",
        choices=("auto", *(str(seconds) for seconds in range(SHORTEST, LONGEST + 1))),
        default="auto",
        integers=True,
        description="Length of the clip in seconds; auto takes it from the prompt.",
    ),
    Choice(
        name="aspect_ratio",
        title="Aspect ratio",
        choices=("auto", "21:9", "16:9", "4:3", "1:1", "3:4", "9:16"),
        default="auto",
        description="Shape of the picture; auto takes it from the picture, or from the prompt.",
    ),
    Flag(
        name="generate_audio",
        title="Generate audio",
        default=True,
        description="Synchronized effects, ambience and speech. The cost is the same whether on or off.",
    ),
    Text(
        name="seed",
        title="Seed",
        longest=64,
        integers=True,
        description="The same input with the same seed makes the same clip.",
    ),
    Choice(
        name="quality",
        title="Quality",
        choices=("draft", "standard", "fine"),
        default="standard",
        description="Our own addition. draft previsualises in seconds: the same scene, drawn coarsely at 12 pictures a second; "
        "fine takes several times as long as standard. The cost is the same.",
    ),
    Flag(
        name="stems",
        title="Stems",
        default=False,
        description="Our own addition. Dialogue, effects, ambience and music as WAV files that sum to the clip's sound, and "
        "the lines as WebVTT: the answer's `stems` has their URLs. The cost is the same.",
    ),
    Document(
        name="screenplay",
        title="Screenplay",
        description="Our own addition. A plan from POST /v1/plan, edited or not, that is made as it is instead of what the "
        "prompt would come to. Its length and shape hold; another duration is refused, another aspect_ratio wins.",
    ),
    Text(name="end_user_id", title="End user id", description="Your own identifier of the end user."),
)

TEXT_TO_VIDEO: Final = Model(
    slug="bytedance-seedance-2-0-text-to-video-fast",
    title="ByteDance | Seedance 2.0 | Text to Video | Fast",
    category="Text to Video",
    summary="Generate a video with its sound from a prompt.",
    parameters=(_PROMPT, *_SETTINGS),
    example={
        "prompt": 'Wide shot: a red kite climbs over a windy beach. Cut to close-up: a girl laughs. She says: "Higher!"',
        "resolution": "720p",
        "duration": "6",
        "aspect_ratio": "16:9",
        "generate_audio": True,
    },
)
IMAGE_TO_VIDEO: Final = Model(
    slug="bytedance-seedance-2-0-image-to-video-fast",
    title="ByteDance | Seedance 2.0 | Image to Video | Fast",
    category="Image to Video",
    summary="Animate a starting frame, optionally to an end frame, with sound.",
    parameters=(_MOTION_PROMPT, _IMAGE, _END_IMAGE, *_SETTINGS),
    example={
        "prompt": "The camera rises slowly while the fog thins out; a distant bell.",
        "image_url": "https://your-cdn.example.com/harbour.jpg",
        "resolution": "720p",
        "duration": "8",
    },
)
MODELS: Final[tuple[Model, ...]] = (TEXT_TO_VIDEO, IMAGE_TO_VIDEO)


def find_model(slug: str) -> Model:
    """The model of that slug. Raises `UnknownModel`, which names the nearest one."""
    for model in MODELS:
        if model.slug == slug:
            return model
    raise UnknownModel(slug, (model.slug for model in MODELS))


def list_models(name: str = "", *, limit: int = 50, offset: int = 0) -> list[Model]:
    """The models whose slug or title holds `name`, in any case."""
    wanted = name.casefold()
    found: Iterable[Model] = (m for m in MODELS if wanted in m.slug.casefold() or wanted in m.title.casefold())
    return list(found)[offset : offset + limit]
