"""What one shot says, as read: deeds, ties in space, who is named and who speaks."""

from dataclasses import dataclass, field
from typing import Literal

from soundstage.engines.stage.screenplay.entities import Entity
from soundstage.engines.stage.screenplay.tokens import Token

__all__ = ["Alteration", "Attribute", "Clauses", "Deed", "Tie"]

Attribute = Literal["colour", "size", "material", "state", "time", "season", "weather", "light"]


@dataclass(slots=True, eq=False)
class Deed:
    """One verb with its frame. `order` counts what happens one after another; equal orders happen at once.

    `index` is where its verb stands, `until` where its clause ends, as indices into the prompt's tokens.
    """

    entity: Entity
    verb: str
    kind: str
    token: Token
    index: int = 0
    until: int = 0
    target: str = ""
    target_entity: Entity | None = None
    manner: list[str] = field(default_factory=list)
    manner_tokens: list[Token] = field(default_factory=list)
    path: str = ""
    order: int = 0
    more: list[Token] = field(default_factory=list)  # the verb's other words: a particle, an auxiliary of change


@dataclass(slots=True, eq=False)
class Tie:
    """A spatial fact between two entities. `second` is None for a part of the frame, which `where` then names."""

    first: Entity
    preposition: str
    second: Entity | None
    tokens: list[Token] = field(default_factory=list)
    where: str = ""


@dataclass(slots=True, eq=False)
class Alteration:
    """One change as read. `entity` is None for the hour, the season, the weather; `deed` is the verb that says it, if any."""

    entity: Entity | None
    attribute: Attribute
    before: str
    after: str
    order: int
    tokens: list[Token] = field(default_factory=list)
    deed: Deed | None = None


@dataclass(slots=True)
class Clauses:
    """What one shot says."""

    deeds: list[Deed] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    changes: list[Alteration] = field(default_factory=list)
    named: list[Entity] = field(default_factory=list)
    speakers: dict[int, Entity] = field(default_factory=dict)  # token index of a quote → who says it
