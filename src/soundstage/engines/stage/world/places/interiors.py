"""Rooms where people meet, eat, shop, learn, watch and pray."""

from functools import partial

from soundstage.engines.stage.world.recipe import Brief, Recipe, Terrain
from soundstage.engines.stage.world.rooms import public
from soundstage.engines.stage.world.rooms.room import Room, lay_room
from soundstage.engines.stage.world.rooms.shell import Opening

__all__ = ["RECIPES"]


def _lay(room: Room, brief: Brief) -> Terrain:
    return lay_room(brief, room)


def _recipe(name: str, words: tuple[str, ...], room: Room) -> Recipe:
    return Recipe(name=name, words=words, lay=partial(_lay, room))


def _row(
    wall: str, count: int, apart: float, width: float, sill: float, head: float, *, colour: str = "", bars: int = 2
) -> tuple[Opening, ...]:
    """Windows in a row along a wall."""
    return tuple(
        Opening(wall=wall, at=(i - (count - 1) / 2) * apart, width=width, sill=sill, head=head, colour=colour, bars=bars)
        for i in range(count)
    )


RECIPES = (
    _recipe(
        "library",
        ("library", "bookshop", "bookstore", "study", "archive", "reading room", "study room"),
        Room(
            size=(7.0, 3.9, 8.0),
            fit=public.library,
            floor=("parquet", "dark boards"),
            walls=("panels", "green", "wine"),
            ceiling="cream",
            motes=0.5,
            openings=(*_row("left", 2, 2.0, 1.1, 0.7, 3.2), Opening(wall="right", at=-2.4, width=1.2, sill=0.7, head=3.2)),
            lit="always",
            storey=4.0,
            frame=(0.18, 0.09, 0.045),
        ),
    ),
    _recipe(
        "classroom",
        ("classroom", "school", "lecture hall", "class", "university", "schoolroom", "kindergarten"),
        Room(
            size=(7.6, 3.1, 8.2),
            fit=public.classroom,
            floor=("linoleum", "oak"),
            walls=("cream", "sage", "white"),
            ceiling="grid",
            openings=_row("left", 3, 2.3, 1.8, 0.9, 2.6),
            ground="wood",
            storey=3.0,
        ),
    ),
    _recipe(
        "cafe",
        (
            "cafe",
            "café",
            "coffee shop",
            "coffeehouse",
            "bakery",
            "tea house",
            "diner",
            "coffee house",
            "ice cream parlor",
            "tearoom",
        ),
        Room(
            size=(7.0, 3.2, 8.0),
            fit=public.cafe,
            floor=("oak", "checkers", "dark boards"),
            walls=("brick", "sage", "cream"),
            feature=("brick", "green", "subway tiles"),
            outside="town",
            openings=(
                Opening(wall="left", at=-0.3, width=3.4, sill=0.4, head=2.7, bars=3),
                Opening(wall="right", at=2.2, width=1.0, sill=0.0, head=2.2, bars=1),
            ),
            lit="always",
            sounds=(("crowd", 0.35),),
            storey=0.15,
            frame=(0.05, 0.06, 0.055),
        ),
    ),
    _recipe(
        "restaurant",
        ("restaurant", "bistro", "dining hall", "trattoria", "steakhouse", "sushi bar", "pizzeria", "banquet hall", "ballroom"),
        Room(
            size=(8.0, 3.3, 9.0),
            fit=public.restaurant,
            floor=("parquet", "dark boards"),
            walls=("wine", "panels", "ochre"),
            outside="town",
            lit="always",
            openings=(Opening(wall="left", at=-0.5, width=2.6, sill=0.5, head=2.7, bars=3),),
            sounds=(("crowd", 0.4),),
            storey=0.15,
            dim=0.5,
        ),
    ),
    _recipe(
        "bar",
        ("bar", "pub", "tavern", "nightclub", "saloon", "club", "jazz club", "speakeasy", "cocktail bar", "disco", "inn"),
        Room(
            size=(7.2, 3.1, 8.0),
            fit=public.bar,
            floor=("dark boards", "old boards"),
            walls=("brick", "dark", "green"),
            outside="town",
            lit="always",
            dim=0.25,
            openings=(Opening(wall="left", at=1.2, width=1.6, sill=0.9, head=2.4),),
            sounds=(("crowd", 0.45),),
            ceiling="dark",
            storey=0.15,
            frame=(0.06, 0.03, 0.02),
        ),
    ),
    _recipe(
        "stage",
        (
            "stage",
            "theatre",
            "theater",
            "spotlight",
            "opera",
            "concert stage",
            "theatre stage",
            "on stage",
            "opera house",
            "concert",
            "concert hall",
            "auditorium",
            "cinema",
            "circus",
        ),
        Room(
            size=(11.0, 6.2, 11.0),
            fit=public.stage,
            floor=("dark boards",),
            walls=("black",),
            ceiling="black",
            outside="sky",
            lit="always",
            acoustics="hall",
            skirting=False,
            motes=1.0,
            exposure=-0.7,
        ),
    ),
    _recipe(
        "castle hall",
        (
            "castle hall",
            "throne room",
            "great hall",
            "palace",
            "palace hall",
            "castle interior",
            "royal court",
            "banquet castle",
        ),
        Room(
            size=(13.0, 7.5, 20.0),
            fit=public.hall,
            floor=("marble", "stone"),
            walls=("stone",),
            ceiling="stone",
            outside="sky",
            lit="always",
            acoustics="hall",
            openings=_row("left", 4, 3.6, 1.2, 2.8, 6.0),
            skirting=False,
            vault=2.0,
            ground="stone",
            motes=0.5,
        ),
    ),
    _recipe(
        "church",
        ("church", "cathedral", "chapel", "abbey", "monastery", "basilica", "altar", "temple interior", "mosque"),
        Room(
            size=(14.0, 8.0, 26.0),
            fit=public.church,
            floor=("marble", "stone"),
            walls=("stone",),
            ceiling="stone",
            outside="sky",
            lit="always",
            acoustics="hall",
            openings=(
                *_row("left", 5, 3.4, 1.3, 2.6, 6.8, colour="stained", bars=3),
                *_row("right", 5, 3.4, 1.3, 2.6, 6.8, colour="stained", bars=3),
                Opening(wall="back", at=0.0, width=2.4, sill=3.4, head=9.0, colour="stained", bars=4),
            ),
            skirting=False,
            vault=4.0,
            ground="stone",
            motes=0.6,
            dim=0.8,
        ),
    ),
    _recipe(
        "museum",
        ("museum", "gallery", "art gallery", "exhibition", "art museum", "exhibit"),
        Room(
            size=(9.0, 4.2, 10.0),
            fit=public.gallery,
            floor=("parquet", "marble"),
            walls=("white", "wine", "blue"),
            lit="always",
            outside="sky",
            acoustics="hall",
            glow=2.0,
            ceiling="white",
        ),
    ),
    _recipe(
        "shop",
        (
            "shop",
            "supermarket",
            "store",
            "grocery store",
            "mall",
            "shopping mall",
            "market hall",
            "pharmacy",
            "convenience store",
            "grocery",
            "toy store",
        ),
        Room(
            size=(8.6, 3.4, 11.0),
            fit=public.shop,
            floor=("linoleum", "marble"),
            walls=("white",),
            ceiling="grid",
            lit="always",
            glow=6.0,
            outside="sky",
            skirting=False,
            sounds=(("crowd", 0.25),),
            ground="tile",
        ),
    ),
    _recipe(
        "gym",
        (
            "gym",
            "gymnasium",
            "sports hall",
            "fitness center",
            "fitness studio",
            "indoor court",
            "basketball gym",
            "dance studio",
            "boxing ring",
            "dojo",
        ),
        Room(
            size=(14.0, 6.5, 16.0),
            fit=public.gym,
            floor=("court",),
            walls=("white brick", "pale panels"),
            ceiling="grey",
            lit="always",
            outside="sky",
            openings=_row("left", 3, 4.0, 3.0, 3.4, 5.4, bars=4),
            acoustics="hall",
            skirting=False,
        ),
    ),
    _recipe(
        "swimming pool hall",
        ("swimming pool", "indoor pool", "pool", "swimming hall", "spa"),
        Room(
            size=(13.0, 5.5, 18.0),
            fit=public.pool,
            floor=("white tiles",),
            walls=("blue tiles", "white tiles"),
            outside="garden",
            lit="always",
            openings=_row("right", 4, 3.4, 2.8, 0.8, 4.6, bars=3),
            acoustics="hall",
            skirting=False,
            ground="tile",
        ),
    ),
    _recipe(
        "sauna",
        ("sauna", "steam room"),
        Room(
            size=(3.0, 2.4, 3.4),
            fit=public.sauna,
            floor=("pine",),
            walls=("pine",),
            ceiling="pine",
            lit="always",
            outside="sky",
            skirting=False,
        ),
    ),
)
