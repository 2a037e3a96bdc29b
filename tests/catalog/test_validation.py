"""What is accepted, what is refused, and in which words."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soundstage.catalog import (
    IMAGE_TO_VIDEO,
    MODELS,
    TEXT_TO_VIDEO,
    InvalidRequest,
    UnknownModel,
    UrlRules,
    ValidatedInput,
    validate_input,
    validate_request,
)

PICTURE = "https://your-cdn.example.com/lion.jpg"
CONTRACT_T2V = {
    "model": "bytedance-seedance-2-0-text-to-video-fast",
    "version": "0.0.1",
    "input": {
        "prompt": "Cinematic slow push-in on a lone astronaut standing at the edge of a Martian canyon at dusk, dust drifting "
        "across their boots, distant wind, subtle helmet reflections",
        "resolution": "720p",
        "duration": "6",
        "aspect_ratio": "16:9",
        "generate_audio": True,
    },
}


def refused(model: Any = TEXT_TO_VIDEO, rules: UrlRules | None = None, **members: Any) -> dict[str, str]:
    """The problems of an input, by path."""
    given = {"prompt": "A kite", **({"image_url": PICTURE} if model is IMAGE_TO_VIDEO else {}), **members}
    with pytest.raises(InvalidRequest) as invalid:
        validate_input(model, given, rules or UrlRules())
    return {problem.path: problem.message for problem in invalid.value.problems}


def test_the_contracts_own_example() -> None:
    request = validate_request(CONTRACT_T2V)
    assert request.raw_input == CONTRACT_T2V["input"]
    assert request.input == ValidatedInput(
        model=TEXT_TO_VIDEO.slug,
        prompt=CONTRACT_T2V["input"]["prompt"],  # type: ignore[index]
        resolution="720p",
        seconds=6,
        aspect_ratio="16:9",
        generate_audio=True,
    )
    assert request.webhook_url is None


def test_defaults() -> None:
    plain = validate_input(TEXT_TO_VIDEO, {"prompt": "A kite"})
    assert (plain.resolution, plain.seconds, plain.aspect_ratio, plain.generate_audio) == ("720p", None, "auto", True)
    assert (plain.seed, plain.end_user_id, plain.image_url, plain.end_image_url) == (None, None, None, None)


def test_courtesies() -> None:
    polite = validate_input(
        IMAGE_TO_VIDEO,
        {"prompt": "x", "image_url": PICTURE, "end_image_url": "", "duration": 6, "seed": 42, "end_user_id": None},
    )
    assert (polite.seconds, polite.seed, polite.end_image_url, polite.end_user_id) == (6, "42", None, None)


def test_an_empty_webhook_means_none_and_other_members_are_read_over() -> None:
    request = validate_request({**CONTRACT_T2V, "webhook_url": "", "webhook_secret": "x", "brand_new": 1})
    assert (request.webhook_url, request.webhook_secret) == (None, None)
    told = validate_request({**CONTRACT_T2V, "webhook_url": "https://your.host/path", "webhook_secret": "x"})
    assert (told.webhook_url, told.webhook_secret) == ("https://your.host/path", "x")


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(InvalidRequest) as invalid:
        validate_request(
            {
                "model": TEXT_TO_VIDEO.slug,
                "webhook_url": "https://localhost/x",
                "webhook_secret": 5,
                "input": {"prompt": "", "duration": "3", "resolution": "1080p", "aspectRatio": "16:9"},
            }
        )
    assert [problem.path for problem in invalid.value.problems] == [
        "webhook_url",
        "webhook_secret",
        "input.prompt",
        "input.resolution",
        "input.duration",
        "input.aspectRatio",
    ]
    assert invalid.value.message.endswith("(and 5 more)")
    assert invalid.value.details.count("\n") == 5
    assert invalid.value.problems[-1].pointer == "/input/aspectRatio"


@pytest.mark.parametrize("body", [None, [], "x", 3, True])
def test_a_body_that_is_no_object(body: object) -> None:
    with pytest.raises(InvalidRequest, match="JSON object"):
        validate_request(body)


@pytest.mark.parametrize("slug", [None, ""])
def test_a_missing_model(slug: object) -> None:
    with pytest.raises(InvalidRequest, match="model field is required"):
        validate_request({"model": slug, "input": {"prompt": "x"}})


def test_an_unknown_model_and_the_nearest_one() -> None:
    with pytest.raises(UnknownModel) as unknown:
        validate_request({"model": "bytedance-seedance-2-0-text-to-video", "input": {"prompt": "x"}})
    assert unknown.value.nearest == TEXT_TO_VIDEO.slug
    assert str(unknown.value) == "model not found: bytedance-seedance-2-0-text-to-video"
    with pytest.raises(UnknownModel) as unknown:
        validate_request({"model": "zzz", "input": {"prompt": "x"}})
    assert TEXT_TO_VIDEO.slug in unknown.value.details


@pytest.mark.parametrize(
    ("prompt", "word"),
    [
        (None, "required"),
        ("", "empty"),
        (" \n\t ", "empty"),
        ("😀🎬🪁", "no letter or digit"),
        ("…—!?", "no letter or digit"),
        ("x" * 10_001, "10001 characters long; at most 10000"),
        ("x" * 100_000, "100000 characters long"),
        ("a\x00b", "U+0000"),
        ("\x89PNG\r\n\x1a\n", "U+0089"),
        ("a\ud800", "U+D800"),
        ("a\ufffe", "U+FFFE"),
        (5, "string, not an integer"),
        (["a"], "string, not an array"),
        (True, "string, not a boolean"),
        ("call sk-proj-abcdefghijklmnopqrstuvwxyz0123 now", "OpenAI"),
    ],
)
def test_prompts_that_are_refused(prompt: object, word: str) -> None:
    assert word in refused(prompt=prompt)["input.prompt"]


@pytest.mark.parametrize("prompt", ["a", "雨の中の猫", "7", "كلب يركض", "Пёс\r\nбежит\t😀", "x" * 9_997, "e\u0301"])
def test_prompts_that_are_accepted(prompt: str) -> None:
    assert validate_input(TEXT_TO_VIDEO, {"prompt": f"  {prompt}\n"}).prompt == prompt


@pytest.mark.parametrize("duration", ["3", "16", 3, 16, "6s", "06", "", 6.0, 6.5, True, "six", None.__class__, [6], 10**30])
def test_durations_that_are_refused(duration: object) -> None:
    assert "auto, 4, 5" in refused(duration=duration)["input.duration"]


@pytest.mark.parametrize("seconds", range(4, 16))
def test_every_duration(seconds: int) -> None:
    assert validate_input(TEXT_TO_VIDEO, {"prompt": "x", "duration": str(seconds)}).seconds == seconds
    assert validate_input(TEXT_TO_VIDEO, {"prompt": "x", "duration": seconds}).seconds == seconds


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("resolution", "1080p"),
        ("resolution", 720),
        ("aspect_ratio", "2:1"),
        ("aspect_ratio", "16x9"),
        ("generate_audio", "true"),
        ("generate_audio", 1),
        ("seed", 1.5),
        ("seed", "x" * 65),
        ("seed", 10**70),
        ("seed", [1]),
        ("end_user_id", "x" * 257),
        ("end_user_id", "a\x07"),
    ],
)
def test_other_values_that_are_refused(member: str, value: object) -> None:
    assert list(refused(**{member: value})) == [f"input.{member}"]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("promt", "prompt"),
        ("aspectRatio", "aspect_ratio"),
        ("aspect-ratio", "aspect_ratio"),
        ("durations", "duration"),
        ("Resolution", "resolution"),
        ("generateAudio", "generate_audio"),
    ],
)
def test_an_unknown_field_and_the_nearest_one(name: str, meant: str) -> None:
    message = refused(**{name: "x"})[f"input.{name}"]
    assert message == f"{name} is not a parameter of this model; did you mean {meant}?"


def test_an_unknown_field_like_no_other_names_all() -> None:
    assert "known are prompt, resolution" in refused(qqqq=1)["input.qqqq"]


def test_the_other_models_field_says_where_it_belongs() -> None:
    assert IMAGE_TO_VIDEO.slug in refused(image_url=PICTURE)["input.image_url"]


@pytest.mark.parametrize(
    "name", ["openai_api_key", "REPLICATE_API_TOKEN", "x-api-key", "Authorization", "hf_token", "fal_key", "secret", "apiKey"]
)
def test_credentials_are_refused_by_name_and_not_repeated(name: str) -> None:
    message = refused(**{name: "hunter2"})[f"input.{name}"]
    assert "looks like a credential" in message
    assert "hunter2" not in message


def test_credentials_are_refused_by_shape_and_not_repeated() -> None:
    token = "r8_" + "a1" * 20
    message = refused(end_user_id=token)["input.end_user_id"]
    assert "Replicate" in message
    assert token not in message


def test_image_to_video_needs_its_image() -> None:
    for missing in ({}, {"image_url": None}, {"image_url": "  "}):
        with pytest.raises(InvalidRequest, match="image_url"):
            validate_input(IMAGE_TO_VIDEO, {"prompt": "x", **missing})


def test_a_picture_of_our_own_needs_no_https() -> None:
    rules = UrlRules(own_prefixes=("http://127.0.0.1:8000/v1/files/",))
    mine = "http://127.0.0.1:8000/v1/files/abc"
    assert validate_input(IMAGE_TO_VIDEO, {"prompt": "x", "image_url": mine}, rules).image_url == mine
    assert "https" in refused(IMAGE_TO_VIDEO, rules, image_url="http://127.0.0.1:8000/v1/prediction")["input.image_url"]


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
names = st.sampled_from([p.name for p in IMAGE_TO_VIDEO.parameters] + ["seeds", "api_key"]) | st.text(max_size=10)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            "model": st.sampled_from([m.slug for m in MODELS]) | json_values,
            "input": st.dictionaries(names, json_values, max_size=6) | json_values,
            "webhook_url": json_values,
            "webhook_secret": json_values,
        },
    )
)
def test_any_body_is_accepted_or_refused_in_words(body: dict[str, Any]) -> None:
    try:
        request = validate_request(body)
    except (InvalidRequest, UnknownModel) as refusal:
        words = (str(refusal), refusal.details)
    else:
        words = (request.input.prompt, request.input.resolution)
        assert request.raw_input == body["input"]
    assert all(words)


@given(
    st.builds(
        ValidatedInput,
        model=st.just(TEXT_TO_VIDEO.slug),
        prompt=st.text(),
        seconds=st.none() | st.integers(4, 15),
        seed=st.none() | st.text(),
    )
)
def test_a_validated_input_survives_being_stored(request: ValidatedInput) -> None:
    assert ValidatedInput.from_json(request.to_json()) == request
    json.loads(request.to_json())


@pytest.mark.parametrize(("seed", "number"), [("0", 0), ("42", 42), (str(2**63 - 1), 2**63 - 1)])
def test_a_numeric_seed_is_itself(seed: str, number: int) -> None:
    assert ValidatedInput(model="m", prompt="p", seed=seed).seed_number("id") == number


def test_other_seeds_are_hashed_and_a_missing_one_is_the_predictions_own() -> None:
    named = ValidatedInput(model="m", prompt="p", seed="lucky")
    assert named.seed_number("a") == named.seed_number("b")
    free = ValidatedInput(model="m", prompt="p")
    assert free.seed_number("a") == free.seed_number("a") != free.seed_number("b")
    assert all(0 <= ValidatedInput(model="m", prompt="p", seed=s).seed_number("") < 2**63 for s in ("-1", str(2**70), "٣"))
