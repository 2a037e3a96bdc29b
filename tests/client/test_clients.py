import asyncio
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from soundstage.client import AsyncClient, Client, ServiceError
from soundstage.media import probe
from soundstage.wire import EndEvent, PredictionAnswer, Status

SHORT = {"duration": "4", "resolution": "480p"}


@pytest.fixture
def client(service: tuple[str, str]) -> Iterator[Client]:
    with Client(*service) as made:
        yield made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    Image.new("RGB", (640, 480), "teal").save(tmp_path / "a.png")
    return tmp_path / "a.png"


def test_text_to_video(client: Client, tmp_path: Path) -> None:
    seen: list[PredictionAnswer] = []
    prediction_id = client.create(prompt="a client's wish", **SHORT)
    ended = client.wait(prediction_id, on_change=seen.append, every=0.05, timeout=60)
    assert ended.status is Status.SUCCESS
    assert seen[-1] == ended
    assert isinstance(ended.output, str)
    assert probe(client.download(ended.output, tmp_path / "clip.mp4")).frames == 96
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp4"]


def test_image_to_video_from_a_file(client: Client, picture: Path) -> None:
    answer = client.run(prompt="push in", image_url=client.upload(picture), **SHORT)
    assert answer.status == "success"


def test_events_cancel_estimate_models(client: Client) -> None:
    prediction_id = client.create(prompt="#slow")
    events = client.events(prediction_id)
    next(events)
    client.cancel(prediction_id)
    assert list(events)[-1] == EndEvent(status=Status.CANCELLED)
    assert client.estimate(prompt="x", duration="8").cost == pytest.approx(1.9352)
    assert len(client.models()) == 2


def test_refusals_carry_the_reason(client: Client, service: tuple[str, str]) -> None:
    with pytest.raises(ServiceError, match="prompt is empty") as caught:
        client.create(prompt="")
    assert caught.value.status == 400
    with pytest.raises(ServiceError, match="Prediction not found"):
        list(client.events("nobody"))
    with Client(service[0], "wrong") as stranger, pytest.raises(ServiceError, match="API key"):
        stranger.get("x")


def test_waiting_has_an_end(client: Client) -> None:
    prediction_id = client.create(prompt="#slow")
    with pytest.raises(TimeoutError):
        client.wait(prediction_id, every=0.01, timeout=0.02)
    client.cancel(prediction_id)


def test_nobody_there() -> None:
    with Client("http://127.0.0.1:1", "k") as client, pytest.raises(ServiceError, match="cannot be reached") as caught:
        client.get("x")
    assert caught.value.status == 0


def test_the_same_for_asyncio(service: tuple[str, str], picture: Path, tmp_path: Path) -> None:
    async def journey() -> Path:
        async with AsyncClient(*service) as client:
            url = await client.upload(picture)
            prediction_id = await client.create(prompt="pan left", image_url=url, **SHORT)
            kinds = [event.event async for event in client.events(prediction_id)]
            assert kinds[-1] == "end"
            ended = await client.wait(prediction_id, every=0.05)
            assert isinstance(ended.output, str)
            return await client.download(ended.output, tmp_path / "b.mp4")

    assert probe(asyncio.run(journey())).frames == 96


def test_both_clients_offer_the_same() -> None:
    def offered(kind: type) -> dict[str, list[str]]:
        methods = [(name, m) for name, m in inspect.getmembers(kind, inspect.isfunction) if not name.startswith("_")]
        return {name.replace("aclose", "close"): list(inspect.signature(m).parameters) for name, m in methods}

    assert offered(Client) == offered(AsyncClient)
