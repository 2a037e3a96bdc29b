"""Rooms of a home, each a shell with what belongs into it."""

from functools import partial

from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rooms import home
from soundstage.engines.stage.world.rooms.room import Room, lay_room
from soundstage.engines.stage.world.rooms.shell import Opening

__all__ = ["RECIPES"]


def _lay(room: Room, brief: Brief) -> Terrain:
    return lay_room(brief, room)


def _recipe(name: str, words: tuple[str, ...], room: Room) -> Recipe:
    return Recipe(name=name, words=words, lay=partial(_lay, room))


_LEFT = Opening(wall="left", at=0.3, width=1.7, sill=0.85, head=2.2)
_WIDE = Opening(wall="left", at=0.6, width=2.2, sill=0.45, head=2.3, bars=3)
_SINK = Opening(wall="back", at=0.0, width=1.2, sill=1.15, head=2.15)
_DOOR = Opening(wall="right", at=1.3, width=0.9, sill=0.0, head=2.05, glazed=False)

RECIPES = (
    _recipe(
        "kitchen",
        ("kitchen", "kitchenette", "galley kitchen", "cooking area"),
        Room(
            size=(4.8, 2.65, 5.2),
            fit=home.kitchen,
            floor=("oak", "checkers", "terracotta"),
            walls=("cream", "white", "sage"),
            feature=("subway tiles", "white tiles"),
            openings=(_SINK, _LEFT),
            sounds=(("room_tone", 0.4),),
        ),
    ),
    _recipe(
        "living room",
        (
            "living room",
            "lounge",
            "sitting room",
            "living",
            "family room",
            "home",
            "apartment",
            "house",
            "couch",
            "parlor",
            "indoors",
            "room",
            "inside",
        ),
        Room(
            size=(5.8, 2.7, 5.8),
            fit=home.living,
            floor=("oak", "parquet"),
            walls=("cream", "sage", "white", "blue"),
            feature=("stripes", "sage", "ochre"),
            openings=(
                _WIDE,
                Opening(wall="right", at=0.6, width=1.4, sill=0.8, head=2.2),
                Opening(wall="back", at=1.9, width=0.9, sill=0.8, head=2.2),
            ),
        ),
    ),
    _recipe(
        "bedroom",
        ("bedroom", "bed room", "hotel room", "dorm", "dormitory", "nursery", "bed"),
        Room(
            size=(4.8, 2.6, 5.2),
            fit=home.bedroom,
            floor=("oak", "beige carpet"),
            walls=("white", "rose", "blue", "cream"),
            feature=("blue", "stripes", "sage"),
            openings=(Opening(wall="right", at=0.3, width=1.7, sill=0.7, head=2.2), _LEFT),
            ground="carpet",
        ),
    ),
    _recipe(
        "bathroom",
        ("bathroom", "restroom", "washroom", "shower", "toilet", "bath", "bathtub"),
        Room(
            size=(3.2, 2.6, 4.0),
            fit=home.bathroom,
            floor=("checkers", "linoleum"),
            walls=("white tiles", "blue tiles"),
            feature=(),
            outside="sky",
            openings=(Opening(wall="left", at=0.5, width=0.9, sill=1.1, head=2.1),),
            ground="tile",
            skirting=False,
        ),
    ),
    _recipe(
        "dining room",
        ("dining room", "dining table", "banquet", "dinner table", "feast"),
        Room(
            size=(5.2, 2.8, 5.6),
            fit=home.dining,
            floor=("parquet", "dark boards"),
            walls=("wine", "cream", "sage"),
            openings=(_WIDE, Opening(wall="back", at=-1.8, width=0.9, sill=0.8, head=2.3)),
        ),
    ),
    _recipe(
        "attic",
        ("attic", "loft", "garret"),
        Room(
            size=(5.0, 3.0, 6.0),
            fit=home.attic,
            floor=("old boards",),
            walls=("old boards",),
            ceiling="old boards",
            skirting=False,
            openings=(Opening(wall="back", at=0.0, width=1.0, sill=0.9, head=2.1),),
            outside="sky",
            motes=0.9,
        ),
    ),
    _recipe(
        "basement",
        ("basement", "cellar", "bunker", "dungeon basement"),
        Room(
            size=(5.4, 2.4, 6.0),
            fit=home.basement,
            floor=("concrete",),
            walls=("white brick", "concrete"),
            ceiling="concrete",
            skirting=False,
            openings=(Opening(wall="left", at=0.0, width=0.8, sill=1.8, head=2.2),),
            lit="always",
            ground="concrete",
        ),
    ),
)
