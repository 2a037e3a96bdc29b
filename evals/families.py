"""Which family a word belongs to, so that what is not depicted yet is told as a list of what to build."""

from functools import lru_cache

from soundstage.engines.stage.screenplay.claims import ALTERNATIVE
from soundstage.engines.stage.screenplay.model import Coverage
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.screenplay.wordnet import WordNet, wordnet

__all__ = ["family"]

# A noun's family is the first of these hypernyms on its way up (WordNet 3.0, commonest sense).
_HYPERNYMS = {
    "person": "people", "social group": "people", "body part": "body",
    "bird": "birds", "fish": "fish", "insect": "insects", "reptile": "reptiles", "mammal": "mammals", "animal": "animals",
    "food": "food", "foodstuff": "food", "beverage": "food", "fruit": "food", "vegetable": "food",
    "flower": "plants", "tree": "plants", "plant": "plants", "plant part": "plants", "plant organ": "plants",
    "aircraft": "aircraft", "boat": "boats", "vessel": "boats", "wheeled vehicle": "wheeled vehicles", "vehicle": "vehicles",
    "musical instrument": "music", "music": "music", "furniture": "furniture", "clothing": "clothes", "garment": "clothes",
    "footwear": "clothes", "headdress": "clothes", "fabric": "cloth", "container": "containers", "tableware": "containers",
    "weapon": "weapons", "tool": "tools", "implement": "tools", "machine": "devices", "device": "devices",
    "equipment": "devices", "electronic equipment": "devices", "plaything": "toys", "game equipment": "toys",
    "room": "rooms", "building": "buildings", "structure": "buildings", "way": "roads",
    "body of water": "waters", "geological formation": "land", "land": "land", "region": "regions", "location": "regions",
    "celestial body": "sky", "atmospheric phenomenon": "weather", "precipitation": "weather", "light": "light",
    "fire": "fire", "picture": "pictures", "art": "pictures", "color": "colours", "material": "materials",
    "substance": "materials", "sound": "sounds", "artifact": "other things", "object": "other things",
}  # fmt: skip
_DOMAINS = {"verb": "acts", "adj": "qualities", "adv": "manners", "noun": "abstract"}
_CLAIMS = {
    **dict.fromkeys(("camera", "framing", "angle", "support", "lens", "pace", "cut"), "camera"),
    **dict.fromkeys(("style", "mood"), "style"),
    **dict.fromkeys(("time", "season", "weather"), "time and weather"),
    **dict.fromkeys(("sound", "music", "line"), "sound"),
    **dict.fromkeys(("count", "relation", "change", "structure", "exclude"), "numbers, relations, changes"),
}


def family(word: Coverage) -> str:
    """The family of a word of a prompt: by what it claims, else by what WordNet says it is a kind of."""
    key = word.claim.split(ALTERNATIVE)[0].split("/")[0]
    return _CLAIMS[key] if key in _CLAIMS else _by_wordnet(word.word.lower(), key)


@lru_cache(maxsize=16384)
def _by_wordnet(word: str, claim: str) -> str:
    known = wordnet()
    if known is None:
        return "words"
    prefer = {"action": "v", "attribute": "a", "subject": "n", "place": "n", "feature": "n"}.get(claim, "")
    found = _part(known, word, prefer)
    if found is None:
        return "names and unknown words"
    base, part = found
    if part != "n":
        return _DOMAINS[known.domains(base, part)[0].split(".")[0]]
    return next((_HYPERNYMS[name] for name in known.chain(base) if name in _HYPERNYMS), _DOMAINS["noun"])


def _part(known: WordNet, word: str, prefer: str) -> tuple[str, str] | None:
    """The base form and part of speech that a word most often is."""
    choices = [(base, part) for base in bases(word) for part in "nvar" if known.offsets(base, part)]
    preferred = [choice for choice in choices if choice[1] == prefer]
    ranked = preferred or choices
    return max(ranked, key=lambda choice: known.frequency(*choice)) if ranked else None
