"""Japanese inflection by rule: the forms of a verb from its dictionary form, and what each does in a sentence."""

from collections.abc import Iterator

__all__ = ["verbs"]

# last kana → the -te form's end, the stem before -masu, the stem before -nai
_STEPS = {
    "く": ("いて", "き", "か"), "ぐ": ("いで", "ぎ", "が"), "す": ("して", "し", "さ"), "つ": ("って", "ち", "た"),
    "う": ("って", "い", "わ"), "む": ("んで", "み", "ま"), "ぶ": ("んで", "び", "ば"), "ぬ": ("んで", "に", "な"),
    "る": ("って", "り", "ら"),
}  # fmt: skip
_ONE_STEP = frozenset("見着寝出煮似得観経み")  # kanji before -ru of verbs with one stem
_E_AND_I = frozenset("えけげせぜてでねへべめれいきぎしじちぢにひびみり")
_FIVE_STEP = frozenset(
    {"走る", "入る", "帰る", "切る", "滑る", "蹴る", "握る", "しゃべる", "遮る", "参る", "散る", "照る", "戻る"}
)


def _stems(verb: str) -> tuple[str, str, str]:
    """The -te form, and the stems before -masu and -nai."""
    front = verb[:-2]
    if verb.endswith("する"):
        return front + "して", front + "し", front + "さ"
    if verb.endswith("来る"):
        return front + "来て", front + "来", front + "来"
    if verb.endswith("行く"):
        return front + "行って", front + "行き", front + "行か"
    last, before = verb[-1], verb[-2:-1]
    one = last == "る" and verb not in _FIVE_STEP and (before in _E_AND_I or before in _ONE_STEP)
    if one:
        return verb[:-1] + "て", verb[:-1], verb[:-1]
    te, stem, plain = _STEPS.get(last, ("て", "", ""))
    return verb[:-1] + te, verb[:-1] + stem, verb[:-1] + plain


def verbs(verb: str) -> Iterator[tuple[str, str]]:
    """Forms: f ends a sentence or stands before a noun, t goes on to the next verb, d is passive, n says that it is not so."""
    te, stem, plain = _stems(verb)
    yield verb, "f"
    yield te, "t"
    past = te[:-1] + ("た" if te.endswith("て") else "だ")
    yield past, "f"
    for tail in (
        "いる",
        "いた",
        "います",
        "いました",
        "る",
        "た",
        "くる",
        "きた",
        "いく",
        "いった",
        "しまう",
        "しまった",
        "みる",
        "ある",
    ):
        yield te + tail, "f"
    for tail in ("いて", "おり", "きて", "いき", "から"):
        yield te + tail, "t"
    for tail in ("ます", "ました", "始める", "始めた", "そうになる", "出す", "出した"):
        yield stem + tail, "f"
    yield stem + "始め", "t"
    yield stem + "ながら", "t"
    yield stem + "つつ", "t"
    if len(stem) > 1:
        yield stem, "t"
    yield plain + "ない", "n"
    yield plain + "ずに", "n"
    passive = plain + ("れ" if plain != stem or verb.endswith("する") else "られ")
    for tail in ("る", "た", "ている", "ていた", "て"):
        yield passive + tail, "d"
