"""What places show by themselves."""

from soundstage.engines.stage.world import names, traits
from soundstage.engines.stage.world.traits import _SEASONAL, _SHOWN, seasonal


def shows(place: str, phrase: str, features: tuple[str, ...] = ()) -> bool:
    return traits.shows(place, [(word, word.removesuffix("s")) for word in phrase.split()], features)


def test_a_place_shows_its_own_words_and_parts() -> None:
    assert shows("beach", "sand")
    assert shows("beach", "waves")
    assert shows("mountains", "rocky")
    assert not shows("kitchen", "waves")
    assert not shows("nowhere at all", "sand")


def test_inflected_words_count_and_every_word_of_a_phrase_must() -> None:
    assert shows("mountains", "mountain peaks")
    assert not shows("mountains", "neon peaks")


def test_features_bring_their_own_words_where_the_place_offers_them() -> None:
    assert not shows("mountains", "winding")
    assert shows("mountains", "winding", ("canyon",))
    assert not shows("kitchen", "winding", ("canyon",))


def test_the_sky_is_seen_out_of_doors_only() -> None:
    assert shows("meadow", "sky")
    assert not shows("library", "sky")


def test_seasons_are_of_places_with_plants() -> None:
    assert seasonal("forest")
    assert not seasonal("office")


def test_every_entry_is_of_a_place_that_there_is() -> None:
    assert set(_SHOWN) | set(_SEASONAL) <= set(names())
