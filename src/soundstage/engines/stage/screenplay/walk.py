"""The state of a walk over the words of one shot: whom it is about, what is being done, which preposition is open."""

from collections.abc import Sequence
from functools import lru_cache

from soundstage.engines.stage.screenplay.entities import Company, Entity
from soundstage.engines.stage.screenplay.lexicon import lexicon
from soundstage.engines.stage.screenplay.phrases import Phrase
from soundstage.engines.stage.screenplay.story import Clauses, Deed, Tie
from soundstage.engines.stage.screenplay.tagging import Tag
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["AIMED", "AMBIENT", "HOURS", "PARTICLES", "PLACED", "STOPS", "WEARS", "Walk", "described"]

AMBIENT = frozenset({"place", "planet", "time", "season", "weather", "ground", "place_part"})
HOURS = frozenset({"time", "season", "weather", "planet"})  # states of the whole shot: nobody stands *at* dusk
AIMED = frozenset({"at", "to", "toward", "with"})  # after these stands what a deed is done to
_MOST_TIES = 60
WEARS = frozenset({"wear", "don", "sport", "dress", "clad"})
STOPS = frozenset(".;!?\n")
PLACED = frozenset(
    {"person", "creature", "animal", "vehicle", "thing", "food", "plant", "carried", "garment", "group", "nature"}
) | AMBIENT - {"planet"}
_NOT_SPACE = frozenset({"from", "with", "up", "down"})
_NOWHERE = frozenset(
    {"side", "end", "middle", "center", "centre", "top", "bottom", "front", "part", "way", "frame", "direction", "time"}
)
PARTICLES = frozenset({"up", "down", "away", "back", "around", "out", "off", "over", "forward", "together", "by"})


class Walk:
    """Where the walk stands; the kinds of words are read by the classes built on it."""

    def __init__(self, company: Company, tags: Sequence[Tag], start: int, end: int, shot: int, noun_first: bool) -> None:
        self.company, self.tags, self.start, self.end, self.shot = company, tags, start, end, shot
        self.noun_first = noun_first
        self.tokens = company.tokens
        self.result = Clauses()
        self.agent: Entity | None = None
        self.last: Entity | None = None
        self.deed: Deed | None = None
        self.preposition = ""
        self.preposition_tokens: list[Token] = []
        self.order = 0
        self.joined = False  # a conjunction or comma stands between the last phrase and here
        self.comma = False
        self.of: Phrase | None = None
        self.pending_manner: list[Token] = []
        self.just_did = False  # the word before was a verb
        self.meanwhile = False  # what is being said goes on while something else does
        self.joint: list[Entity] = []  # who is named together (`a puppy and two kittens`) and does what comes next
        self.pair: list[Entity] = []  # … and was: whom `they` means
        self.accompanies: Entity | None = None  # what somebody is said to be or to be seen with
        self.placed: tuple[str, Entity | None] = ("", None)  # the last preposition and what it was said of
        self.dangling: Entity | None = None  # who does what a sentence opens with, until it is named
        self.roster: Entity | None = None  # a group whose members are being named
        self.undergone: Deed | None = None  # what was done to somebody, until it is said by whom
        self.fronted: Tie | None = None  # where the one who is about to be named stands (`behind him a sailor …`)
        self.side = ""  # the side of the picture on which the next one named is (`on the left a candle`)
        self.skip = 0  # tokens before this index have been read already
        self.unseen = False  # somebody out of the picture does what is told (`I jump over a gap`)
        self.with_end = 0  # where what somebody is said to be with or in ended
        self.own = 0  # … and, when it is the sentence's own subject (`his hat falls off`), where that ended
        self.dressed = 0  # where the last phrase of clothes, hair or body ended: what follows at once says how it is worn
        self.member: tuple[str, int] = ("", 0)  # a part of a body that a sentence is about, and the index after it
        self.subject: Entity | None = None  # the first somebody whom the sentence is about
        self.passive_token: Token | None = None  # what was done to the last thing named (`nestled`), if anything

    def _after(self, phrase: Phrase, entity: Entity, *, agent: bool) -> None:
        self.last = entity
        self.of = phrase
        if agent:
            self.unseen = False
            self.agent = entity
            self.subject = self.subject or (entity if entity.animate else None)
            entity.side, self.side = entity.side or self.side, ""
            self.deed = None
            self._stand(entity)
            self._name_doer(entity)
        self.joined = self.comma = False

    def _name_doer(self, entity: Entity) -> None:
        """Give the deed that a sentence opened with to whom it is about."""
        dangling, self.dangling = self.dangling, None
        if dangling is None:
            return
        entity.acts = True
        for deed in self.result.deeds:
            deed.entity = entity if deed.entity is dangling else deed.entity
        for tie in self.result.ties:
            tie.first = entity if tie.first is dangling else tie.first

    def _stand(self, entity: Entity) -> None:
        """Put whom a sentence is about where its opening words said."""
        fronted, self.fronted = self.fronted, None
        if fronted is not None and fronted.second is not None and fronted.second is not entity:
            self.preposition_tokens = fronted.tokens
            self._tie(fronted.preposition, fronted.second, entity)

    def _tie(self, name: str, entity: Entity, origin: Entity | None = None) -> None:
        first = origin or self.last
        if first is None or first is entity or len(self.result.ties) >= _MOST_TIES or entity.family not in PLACED:
            return
        if entity.noun in _NOWHERE:
            return
        if name == "with" and entity.animate:
            name = "beside"
        if name in _NOT_SPACE or (name != "held_by" and name not in _relations()):
            return
        self.result.ties.append(Tie(first, name, entity, list(self.preposition_tokens)))

    def _break(self, *, sequence: bool) -> None:
        """A clause ends: what follows has its own subject and verb."""
        self.passive_token = self.fronted = None
        if sequence:
            self.order += 1
        self.deed = self.subject = None
        self.placed = ("", None)
        self.preposition = ""
        self.joined = False
        self.comma = False
        self.pending_manner = []


@lru_cache(maxsize=1)
def _relations() -> frozenset[str]:
    return frozenset(entry.value for entry in lexicon("prepositions").phrases())


def described(phrase: Phrase) -> list[int]:
    """Adjectives and noun modifiers beside the head, in order."""
    return sorted(at for at in (*phrase.adjectives, *phrase.modifiers) if not phrase.head_start <= at <= phrase.head)
