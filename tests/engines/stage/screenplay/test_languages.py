"""Six languages by their word lists: order of words, relative clauses, inflections."""

import pytest

from soundstage.engines.stage.screenplay import Screenplay, write
from soundstage.engines.stage.screenplay.languages import KNOWN, detect, gloss
from soundstage.engines.stage.screenplay.quotes import find_quotes, with_quotes
from soundstage.engines.stage.screenplay.text import clean
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


def _english(prompt: str) -> str:
    quotes = find_quotes(prompt)
    raw = with_quotes(clean(prompt), quotes)
    return " ".join(token.text for token in gloss(raw, detect(raw)))


@pytest.mark.parametrize(
    ("prompt", "english"),
    [
        ("Dann steht er langsam auf und dreht sich um.", "then he is standing up slowly and is turning around ."),
        ("Im Hintergrund bellt ein Hund", "in the background a dog is barking"),
        ("Die Frau, die einen Hut trägt, lächelt", "the woman who is wearing a hat , is smiling"),
        ("drei Gummistiefel auf einem Holztisch", "three rubber boots on a wooden table"),
        ("ein Video wo ein Wolf durch unsere Schule läuft", "a wolf is running through our school"),
        ("La caméra la suit de dos", "camera follows her from behind"),
        ("Elle s'arrête devant un café fermé", "she is stopping in front of a closed cafe"),
        ("Un perro negro persigue a los niños", "a black dog is chasing children"),
        ("A câmera se afasta lentamente", "the camera pulls back slowly"),
        ("一位戴眼镜的科学家把水倒进杯子里", "a scientist wearing glasses pours water in cup"),
        ("银发的少女站在桥上", "a teenage girl with silver hair stands on bridge"),
    ],
)
def test_words_in_english_order(prompt: str, english: str) -> None:
    assert _english(prompt) == english


@pytest.mark.parametrize(
    ("prompt", "excluded"),
    [
        ("Ein Strand. Keine Musik, keine Schrift, kein Logo.", {"music", "text", "logo"}),
        ("Une plage, sans musique, pas de texte à l'écran.", {"music", "text"}),
        ("Una playa, sin música, sin texto.", {"music", "text"}),
        ("Uma praia, sem música, sem legendas.", {"music", "subtitles"}),
        ("浜辺。音楽なし、字幕なし。", {"music", "subtitles"}),
        ("海滩。不要背景音乐，不要字幕。", {"background music", "subtitles"}),
    ],
)
def test_what_is_left_out(prompt: str, excluded: set[str]) -> None:
    script = write(prompt)
    assert set(script.exclude) == excluded
    assert script.music is None


@pytest.mark.parametrize(
    ("prompt", "language", "words"),
    [
        ('Ein Mann sagt: „Na, Jungs, was jetzt?"', "de", "Na, Jungs, was jetzt?"),
        ("Une femme murmure : « Je suis en retard. »", "fr", "Je suis en retard."),
        ('Um menino fala: "tenta de novo, Bolota!"', "pt", "tenta de novo, Bolota!"),
        ("彼女は「やっと帰ってきた」と言う。", "ja", "やっと帰ってきた"),
        ("Ein Mann sagt: „What the hell is that, my friend?“", "en", "What the hell is that, my friend?"),
        ('A woman says: "Je ne sais pas où il est."', "fr", "Je ne sais pas où il est."),
    ],
)
def test_the_language_of_a_line(prompt: str, language: str, words: str) -> None:
    (line,) = [line for shot in write(prompt).shots for line in shot.lines]
    assert (line.words, line.voice.language) == (words, language)


@pytest.mark.parametrize(
    ("prompt", "age"),
    [
        ("Eine Bäuerin um die 60 melkt eine Kuh", "old"),
        ("Ein Mann Mitte dreißig liest", "adult"),
        ("Une femme d'une quarantaine d'années chante", "adult"),
        ("Una mujer de unos 40 años baila", "adult"),
        ("Uma menina de 8 anos corre", "child"),
        ("三十代の女性が歩く", "adult"),
        ("七十岁的男人坐着", "old"),
        ("Zwei junge Frauen laufen am Strand", "young"),
    ],
)
def test_ages(prompt: str, age: str) -> None:
    assert write(prompt).subjects[0].age == age


@pytest.mark.parametrize(
    ("prompt", "moves"),
    [
        ("0-4s: Totale, ein Strand, die Kamera fährt zurück. 4-8s: die Kamera kreist um einen Turm.", ["pull", "orbit"]),
        ("Plan 1 : une rue, travelling avant. Plan 2 : la caméra recule.", ["push", "pull"]),
        ("Toma 1: una playa, la cámara sube. Toma 2: la cámara gira alrededor de un árbol.", ["pedestal", "orbit"]),
        ("Cena 1: uma rua, a câmera recua. Cena 2: a câmera segue um cachorro.", ["pull", "follow"]),
        ("カット1（0〜4秒）：俯瞰からのクレーンダウン。街。カット2（4〜8秒）：カメラはゆっくり後退。", ["crane", "pull"]),
        ("0-4秒：一条街，镜头推近。4-8秒：镜头向上摇，天空。", ["push", "tilt"]),
    ],
)
def test_timed_shots_and_their_camera(prompt: str, moves: list[str]) -> None:
    assert [shot.move.kind for shot in write(prompt).shots] == moves


def test_what_was_not_understood_is_said() -> None:
    (note,) = [note for note in write("Un hombre come un zumbayllu en la playa").notes if "Read as es" in note]
    assert "zumbayllu" in note
