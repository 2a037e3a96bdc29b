"""Which gender a noun for a person tells."""

from typing import Literal

__all__ = ["Gender", "gender_of"]

Gender = Literal["male", "female"]

_MEN = frozenset(
    {"man", "boy", "father", "dad", "grandfather", "grandpa", "king", "prince", "gentleman", "guy", "monk", "keeper", "husband"}
    | {"son", "brother", "uncle", "wizard", "waiter", "actor", "lad", "knight", "priest"}
)
_WOMEN = frozenset(
    {"woman", "girl", "mother", "mom", "mum", "grandmother", "grandma", "queen", "princess", "lady", "wife", "ballerina"}
    | {"nun", "bride", "witch", "daughter", "sister", "aunt", "actress", "waitress"}
)


def gender_of(noun: str) -> Gender | None:
    """By the noun's last word that tells one: a cowboy is male, a policewoman female; of a hiker nothing is known."""
    for word in reversed(noun.lower().replace("-", " ").split()):
        if word in _WOMEN or word.endswith(("woman", "girl")):
            return "female"
        if word in _MEN or (word.endswith(("man", "boy")) and word not in ("human", "german", "roman", "shaman")):
            return "male"
    return None
