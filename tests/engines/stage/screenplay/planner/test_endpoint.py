import pytest

from soundstage.engines.stage.screenplay.planner import Endpoint


def test_no_url_no_director() -> None:
    assert Endpoint.from_environment({"SOUNDSTAGE_DIRECTOR_MODEL": "m"}) is None


def test_everything_comes_from_the_environment() -> None:
    found = Endpoint.from_environment(
        {
            "SOUNDSTAGE_DIRECTOR_URL": "http://127.0.0.1:11434/v1/",
            "SOUNDSTAGE_DIRECTOR_MODEL": "m",
            "SOUNDSTAGE_DIRECTOR_KEY": "k",
            "SOUNDSTAGE_DIRECTOR_TIMEOUT": "2.5",
        }
    )
    assert found == Endpoint(url="http://127.0.0.1:11434/v1/", model="m", key="k", seconds=2.5)
    assert found.route == "http://127.0.0.1:11434/v1/chat/completions"


def test_a_whole_route_may_be_given() -> None:
    assert Endpoint(url="https://x.test/chat/completions", model="m").route == "https://x.test/chat/completions"


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("URL", "ftp://x.test", "http:// or https://"),
        ("MODEL", "", "must name the model"),
        ("TIMEOUT", "soon", "number of seconds"),
        ("TIMEOUT", "-1", "number of seconds"),
        ("TIMEOUT", "nan", "number of seconds"),
    ],
)
def test_settings_that_make_no_sense_are_named(name: str, value: str, words: str) -> None:
    good = {"SOUNDSTAGE_DIRECTOR_URL": "http://x.test", "SOUNDSTAGE_DIRECTOR_MODEL": "m"}
    with pytest.raises(ValueError, match=words):
        Endpoint.from_environment(good | {f"SOUNDSTAGE_DIRECTOR_{name}": value})
