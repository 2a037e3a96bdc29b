"""Six languages by their word lists: order of words, relative clauses, inflections."""

import pytest

from soundstage.engines.stage.screenplay import Screenplay, write
from soundstage.engines.stage.screenplay.languages import KNOWN
from soundstage.engines.stage.screenplay.tongues.dictionary import entries


def _told(script: Screenplay) -> tuple[set[str], set[str], str]:
    shot = script.shots[0]
    return {subject.noun for subject in script.subjects}, {action.verb for action in shot.actions}, shot.setting.noun


def test_a_cat_on_a_window_sill() -> None:
    script = write("一只白猫坐在窗台上看着窗外的雨，镜头缓慢推近。")
    shot = script.shots[0]
    cat = script.subjects[0]
    assert (cat.noun, cat.colours, script.language) == ("cat", ("white",), "zh")
    assert [action.verb for action in shot.actions] == ["sit", "look"]
    assert shot.setting.weather == ("rain",)
    assert (shot.move.kind, shot.move.direction, shot.move.speed) == ("push", "in", "slow")
    assert ("s1", "on") in {(one.subject, one.preposition) for one in shot.relations}


@pytest.mark.parametrize(
    ("prompt", "nouns", "verbs", "place"),
    [
        ("夜晚的东京街头，一个穿红色外套的女人撑着伞走过", {"woman", "umbrella"}, {"wear", "hold", "pass"}, "street"),
        ("赤い傘を持った少女が公園を歩いている", {"teenage girl", "umbrella"}, {"hold", "walk"}, "park"),
        ("森の中で大きな熊が魚を食べている", {"bear", "fish"}, {"eat"}, "forest"),
        ("Dos niños juegan con una pelota roja en el parque", {"child", "ball"}, {"play"}, "park"),
        ("Une vieille femme lit un livre dans la bibliothèque", {"old woman", "book"}, {"read"}, "library"),
        ("Zwei Katzen spielen auf dem Sofa im Wohnzimmer", {"cat", "sofa"}, {"play"}, "living room"),
        ("Uma menina de vestido amarelo dança na chuva em Tóquio", {"girl"}, {"dance"}, "tokyo"),
    ],
)
def test_sentences(prompt: str, nouns: set[str], verbs: set[str], place: str) -> None:
    assert _told(write(prompt)) == (nouns, verbs, place)


def test_adjectives_after_their_nouns() -> None:
    (girl,) = write("Uma menina de vestido amarelo dança na praia").subjects
    assert girl.wardrobe == ("yellow dress",)


@pytest.mark.parametrize("language", KNOWN)
def test_every_language_has_its_word_list(language: str) -> None:
    assert entries(language) >= 1500


def test_shortfalls_are_said() -> None:
    script = write("Un perro corre por la playa con un zumbayllu")
    assert any("es" in note for note in script.notes)
    assert {one.word: one.claim for one in script.coverage}["zumbayllu"] == ""
