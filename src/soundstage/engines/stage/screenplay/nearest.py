"""The nearest of ours to a noun: the recipe whose word lies closest to it in WordNet's tree of kinds."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from soundstage.engines.stage.screenplay.wordnet import WordNet, wordnet

__all__ = ["Nearest"]

_CLIMB = 4  # generations up from either word
_FARTHEST = 4  # generations in all: a tapir may be played by a horse, not by a fish
# Kinds that say too little for one to stand in for another.
_GENERAL = frozenset(
    " ".join(kind.split())
    for kind in """
    abstraction, alcohol, animal, apparel, appliance, area, arm, art, arthropod, article, artifact, artificial object,
    assembly, attire, audio system, bar, barrier, beverage, block, board, body part, building, causal agent, cavity,
    chamber, chemical, chordate, cloak, clothing, commodity, commodity article, compartment, compound, construction,
    consumer goods, container, conveyance, cord, covering, craft, creation, cutting implement, dairy product,
    decoration, depression, design, detector, device, drug, durables, dwelling place, edge tool, edifice, electrical
    appliance, electrical device, electro-acoustic transducer, electronic device, electronic equipment, elevation,
    enclosure, entity, equipment, equipment device, establishment, fabric, fabric stuff, facility, fastener, flat solid,
    fluid, food, foodstuff, formation, framework, game equipment, garment, geological formation, herb, herbaceous plant,
    hole, home    appliance, housing, implement, instrument, instrument of measurement, instrumentality, invertebrate,
    lamp, layer, lever, light, line, liquid, living accommodation, living thing, location, machine, mammal, material,
    material thing, matter, measuring instrument, mechanism, memorial, mixture, natural elevation, natural object,
    nutriment, object, obstruction, opening, organism, part, passage, pattern, person, physical entity, physical object,
    piece of furniture, place of    business, placental, plant, plant organ, plant part, plate, product, projectile,
    protection, protective covering, region, repository, representation, restraint, rod, room, sensor, shaft, sheet,
    solid, source, source of illumination, sports equipment, sports equipment thing, sports implement, stick, strip,
    structure, substance, support, surface, system, thing, toiletry, tool, transducer, transport, unit, utensil, vascular
    plant, vehicle, vertebrate, ware, way, weapon, weaponry, whole, woody plant, work
    """.split(",")  # noqa: SIM905
)


class Nearest:
    """An index of recipes by the kinds above their words. `domains` are the lexicographer files that count."""

    def __init__(self, recipes: Mapping[str, Sequence[str]], domains: frozenset[str]) -> None:
        self._domains = domains
        self._recipes = recipes
        self._index: dict[int, tuple[int, str]] | None = None

    def find(self, noun: str) -> str | None:
        """The recipe nearest to a noun, or None when none is near."""
        net = wordnet()
        offset = _offset(net, noun, self._domains) if net is not None else None
        if net is None or offset is None:
            return None
        index = self._built(net)
        found = [(up + index[at][0], index[at][1]) for at, up in _above(net, offset) if at in index]
        best = min(found, default=None)
        return best[1] if best is not None and best[0] <= _FARTHEST else None

    def _built(self, net: WordNet) -> dict[int, tuple[int, str]]:
        if self._index is None:
            self._index = {}
            for name, words in self._recipes.items():
                for order, lineage in enumerate(_agreeing(net, (name.replace("_", " "), *words), self._domains)):
                    for at, up in lineage.items():
                        known = self._index.get(at)
                        if known is None or (up, order) < (known[0], 99):
                            self._index[at] = (up, name)
        return self._index


def _agreeing(net: WordNet, words: Sequence[str], domains: frozenset[str]) -> list[dict[int, int]]:
    """The lineages of a recipe's words, without words that mean something unlike the rest (a `mini` is a skirt too)."""
    offsets = [offset for word in words if (offset := _offset(net, word, domains)) is not None]
    lineages = [dict(_above(net, offset)) for offset in dict.fromkeys(offsets)]
    if len(lineages) < 2:
        return lineages
    shared = Counter(at for lineage in lineages for at in lineage)
    return [lineage for lineage in lineages if any(shared[at] > 1 for at in lineage)]


@lru_cache(maxsize=8192)
def _offset(net: WordNet, noun: str, domains: frozenset[str]) -> int | None:
    """The commonest sense of a noun that is of the right sort."""
    for offset in net.offsets(noun.lower(), "n")[:3]:
        if net.synset(offset, "n").domain in domains:
            return offset
    return None


def _above(net: WordNet, offset: int) -> Iterator[tuple[int, int]]:
    """Synsets from a sense upwards with their distance, general ones left out."""
    level, seen = [offset], {offset}
    for up in range(_CLIMB + 1):
        following: list[int] = []
        for at in level:
            synset = net.synset(at, "n")
            if not _GENERAL.intersection(synset.words):
                yield at, up
                following += [above for above in synset.hypernyms if above not in seen]
                seen.update(synset.hypernyms)
        level = following
