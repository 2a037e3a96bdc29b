"""Weather that sets in, and hours that pass, are changes of what belongs to nobody."""

import pytest

from soundstage.engines.stage import staging
from soundstage.engines.stage.screenplay import write


@pytest.mark.parametrize(
    ("prompt", "attribute", "after"),
    [
        ("It begins to snow in a quiet village.", "weather", "snow"),
        ("A street where it starts raining.", "weather", "rain"),
        ("Fog rolls in over the harbour.", "weather", "fog"),
        ("A storm approaches over a wheat field.", "weather", "storm"),
        ("The rain stops over the hills.", "weather", "clear"),
        ("The sky slowly clears above the mountains.", "weather", "clear"),
        ("Night falls over a village.", "time", "night"),
        ("Time-lapse of the sun setting over the ocean.", "time", "dusk"),
    ],
)
def test_a_change_of_weather_or_hour_is_read(prompt: str, attribute: str, after: str) -> None:
    changes = write(prompt, repertoire=staging.repertoire()).shots[0].changes
    assert (attribute, after) in {(change.attribute, change.after) for change in changes}


@pytest.mark.parametrize(
    "prompt", ["A woman sets a cup on a table as the sun sets.", "Rain falls on a street.", "A man in fog."]
)
def test_weather_that_is_just_there_changes_nothing(prompt: str) -> None:
    assert not write(prompt, repertoire=staging.repertoire()).shots[0].changes
