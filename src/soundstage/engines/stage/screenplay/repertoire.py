"""What the engine can depict, in words: a screenplay is written for a company that has these actors, sets and sounds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from soundstage.engines.stage.screenplay.lexicon import Entry, Lexicon, lexicon
from soundstage.engines.stage.screenplay.morphology import bases
from soundstage.engines.stage.screenplay.nearest import Nearest
from soundstage.engines.stage.screenplay.tokens import tokenise
from soundstage.engines.stage.screenplay.wordnet import wordnet

__all__ = ["TODAY", "Repertoire"]

_LIVING = frozenset({"noun.animal", "noun.person"})
_MADE = frozenset({"noun.artifact", "noun.food", "noun.plant", "noun.object", "noun.substance"})
_FAMILIES_OF_CAST = {"noun.animal": "animal", "noun.person": "person"}
_FAMILIES_OF_THINGS = {"noun.food": "food", "noun.plant": "plant", "noun.artifact": "thing"}

# Words that stand for something else where WordNet gives them as synonyms or kinds of a noun: a factory is a `plant`.
_TRAPS = frozenset(
    """plant works display stand bar bank bat crane mouse pool spring fan plane stick star figure case monitor base box board
    sheet cover tie top file block bill organ palm""".split()  # noqa: SIM905
)

Words = Mapping[str, Sequence[str]]


def _nothing() -> Words:
    return MappingProxyType({})


@dataclass(frozen=True, kw_only=True)
class Repertoire:
    """Names of recipes and the words each answers to, lower case; a recipe always answers to its own name.

    `kinds` are cast, `places` sets, `sounds` recipes of the mix, `actions` what a body can perform, `things` props and set
    dressing (`scenery` names those that only a place can have), `garments` clothes and hair. `weather`, `planets`
    and `looks` are the screenplay's own words that have an effect.
    """

    kinds: Words = field(default_factory=_nothing)
    places: Words = field(default_factory=_nothing)
    sounds: Words = field(default_factory=_nothing)
    actions: Words = field(default_factory=_nothing)
    things: Words = field(default_factory=_nothing)
    garments: Words = field(default_factory=_nothing)
    weather: frozenset[str] = frozenset()
    planets: frozenset[str] = frozenset({"earth"})
    looks: frozenset[str] = frozenset()
    scenery: frozenset[str] = frozenset()
    default_place: str = "generic"

    @cached_property
    def _answers(self) -> Mapping[str, Mapping[str, str]]:
        tables = {
            "kinds": self.kinds,
            "places": self.places,
            "sounds": self.sounds,
            "actions": self.actions,
            "things": self.things,
            "garments": self.garments,
        }
        return {name: _index(table) for name, table in tables.items()}

    def find(self, family: str, chain: Sequence[str]) -> tuple[str, bool] | None:
        """The recipe of a family (`kinds`, `places`, …) that answers to the earliest word of `chain`.

        With it, whether that was the chain's first word: then it depicts the thing, otherwise it stands in for it. When
        nothing in the chain is ours, the recipe that is nearest to its first word by WordNet stands in.
        """
        answers = self._answers[family]
        for index, word in enumerate(chain):
            if index and family == "things" and word in _TRAPS:
                continue
            for form in bases(word):
                if form in answers:
                    return answers[form], index == 0
        near = self._nearest.get(family)
        name = near.find(chain[0]) if near is not None and chain else None
        return (name, False) if name is not None else None

    @cached_property
    def nouns(self) -> Lexicon:
        """Nouns that can be subjects: our own table's, and the words that casts and things answer to."""
        here = lexicon("settings")
        things = [entry for entry in _entries(self.things, "thing") if here.phrase(entry.phrase) is None]
        own = lexicon("subjects")
        new = [*_entries(self.kinds, "animal"), *things]
        # a plural of one of our own nouns stays ours: boxers fight, though a dog answers to the name
        return own.extended([entry for entry in new if not any(own.phrase(form) for form in bases(entry.phrase)[1:])])

    @cached_property
    def settings(self) -> Lexicon:
        """Words of where and when: our own table's, and the words that places answer to."""
        taken = (self.nouns, lexicon("function"))
        places = _entries(self.places, "place", slot="place")
        entries = [entry for entry in places if all(book.phrase(entry.phrase) is None for book in taken)]
        return lexicon("settings").extended(entries)

    @cached_property
    def _nearest(self) -> Mapping[str, Nearest]:
        return {"kinds": Nearest(self.kinds, _LIVING), "things": Nearest(self.things, _MADE)}


def _entries(table: Words, usual: str, slot: str = "") -> list[Entry]:
    """Lexicon rows for the words of recipes; a word's family is WordNet's, or else the usual one."""
    found = []
    for name, words in table.items():
        for word in (name.replace("_", " "), *words):
            pieces = tuple(token.text for token in tokenise(word.lower()))
            if pieces:
                family = slot or _family(" ".join(pieces), usual)
                found.append(Entry(" ".join(pieces), pieces, family, (name.replace("_", " "),)))
    return found


def _family(word: str, usual: str) -> str:
    net = wordnet()
    for domain in net.domains(word, "n")[:3] if net is not None else ():
        if usual == "animal" and domain in _FAMILIES_OF_CAST:
            return _FAMILIES_OF_CAST[domain]
        if usual == "thing" and domain in _FAMILIES_OF_THINGS:
            return _FAMILIES_OF_THINGS[domain]
    return usual


def _index(table: Words) -> Mapping[str, str]:
    answers: dict[str, str] = {name.replace("_", " "): name for name in table} | {name: name for name in table}
    for name, words in table.items():
        for word in words:
            answers.setdefault(word.lower(), name)
    return answers


# What the first company had; the engine assembles a fresh one from its registries.
TODAY = Repertoire(
    kinds={
        "person": ("human", "man", "woman", "boy", "girl", "child", "people", "friend", "figure"),
        "astronaut": ("cosmonaut", "spaceman"),
    },
    places={
        "canyon": ("gorge", "cliff", "ravine", "mesa", "badlands"),
        "mountains": ("mountain", "peak", "summit", "ridge", "alps"),
        "plain": ("meadow", "savanna", "field", "prairie", "grassland", "hills"),
        "dunes": ("desert", "dune", "sahara"),
        "beach": ("shore", "coast", "seashore", "ocean", "sea"),
        "generic": ("land", "landscape", "outdoors"),
    },
    sounds={
        "wind": ("breeze", "gust", "gale"),
        "rain": ("rainfall", "downpour"),
        "thunder": (),
        "sea": ("waves", "surf", "ocean"),
        "footsteps": ("footstep", "steps"),
    },
    actions={
        "stand": ("wait", "pose", "stay", "rest", "remain", "lean"),
        "walk": ("stroll", "hike", "wander", "march", "step", "cross", "climb"),
        "run": ("jog", "sprint", "race", "rush"),
        "turn": (),
        "look": ("gaze", "stare", "watch", "observe"),
        "speak": ("say", "talk", "tell", "ask", "answer", "whisper", "shout"),
    },
    garments={
        "coat": ("raincoat", "cloak"),
        "jacket": (),
        "shirt": ("blouse", "top"),
        "sweater": (),
        "trousers": ("pants", "jeans"),
        "dress": ("gown",),
        "skirt": (),
        "hat": ("cap", "hood"),
        "shoes": ("boots",),
        "spacesuit": ("visor", "suit"),
        "hair": ("beard",),
    },
    weather=frozenset({"clear", "cloudy", "overcast", "rain", "snow", "fog", "storm", "dust", "wind"}),
    planets=frozenset({"earth", "mars", "moon"}),
    looks=frozenset({"cinematic", "realistic", "black_and_white", "noir", "sepia", "vintage_film", "documentary"}),
)
