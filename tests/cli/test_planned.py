from soundstage.cli.planned import doing, light_words, place_words, voice_words
from soundstage.engines.stage.screenplay import write


def test_a_shot_tells_deeds_in_time_places_and_what_scenery_does() -> None:
    script = write("A woman in a red coat opens a door, then sits down. A dog stands behind her. Smoke drifts past the window.")
    told = doing(script.shots[0], script)
    assert "woman open door (0–" in told
    assert "dog behind woman" in told
    assert "smoke drift" in told


def test_a_place_names_what_stands_in_for_it() -> None:
    setting = write("A monk walks through a rainy monastery at dusk.").shots[0].setting
    assert "monastery" in place_words(setting.model_copy(update={"noun": "monastery", "place": "old_town"}))
    assert "shown as old town" in place_words(setting.model_copy(update={"noun": "monastery", "place": "old_town"}))
    assert "rain" in light_words(setting)


def test_a_voice_is_told_as_asked() -> None:
    line = write('An old man whispers sadly: "Not yet."').shots[0].lines[0]
    assert "old" in voice_words(line)
