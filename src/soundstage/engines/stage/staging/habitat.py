"""Where things are at home: the place that a film-maker takes them to when the words name none."""

from collections.abc import Mapping, Sequence

import numpy as np

from soundstage.engines.stage.staging.role import Role
from soundstage.engines.stage.staging.stock import support_of
from soundstage.engines.stage.world import names

__all__ = ["INDOORS", "home_of"]

# Places by the acts that belong there, then by who or what is seen; words are those of kinds, things and nouns.
_ACTS: Mapping[str, tuple[str, ...]] = {
    "kitchen": ("cook", "chop", "knead", "pour", "peel", "wash_up"),
    "gym": (
        "lift_weights", "deadlift", "curl", "push_up", "pull_up", "sit_up", "squat", "treadmill", "box", "lunge", "plank",
        "jumping_jacks", "wrestle", "skip_rope", "martial_arts",
    ),
    "stage": (
        "dance", "ballet", "waltz", "hip_hop", "sing", "guitar", "violin", "cello", "flute", "trumpet", "harp", "accordion",
        "tambourine", "drums", "conduct", "juggle", "robot_dance", "cheerlead",
    ),
    "living room": (
        "knit", "sew", "iron", "sweep", "wipe", "chess", "cards", "write", "type", "game", "piano", "arrange", "fold", "wake",
    ),
    "office": ("phone", "count_money"),
    "park": (
        "walk", "run", "jog", "sprint", "read", "read_newspaper", "sit", "stroll", "throw", "catch", "throw_frisbee", "yoga",
        "tai_chi", "ride_bicycle", "ride_scooter", "skate", "kick", "hula_hoop", "fly_kite", "blow", "stretch", "meditate",
        "sit_on_ground", "groom", "pet",
    ),
    "playground": ("skateboard",),
    "cafe": ("drink", "eat", "eat_slice", "text"),
    "bathroom": ("brush_teeth", "shave", "shower", "wash_face", "make_up", "brush_hair"),
    "bedroom": ("sleep", "lie", "doze", "make_bed", "yawn"),
    "garden": ("dig", "plant", "water_plants", "grill"),
    "workshop": ("hammer", "saw", "repair", "bend_metal"),
    "snowfield": ("ski", "snowboard", "build_snowman"),
    "ocean": ("surf",),
    "swimming pool hall": ("swim", "dive", "breaststroke"),
    "lake": ("row", "paddle", "sail", "fish"),
    "basketball court": ("dribble", "dunk", "shoot_basketball"),
    "tennis court": ("tennis",),
    "forest": ("chop_wood", "archery"),
    "city street": ("drive", "ride_motorcycle", "hold_umbrella"),
    "meadow": ("ride_horse", "golf", "milk"),
    "studio": ("paint", "draw"),
    "sky": ("skydive", "bungee"),
    "classroom": ("write_board",),
    "canyon": ("rock_climb",),
}  # fmt: skip
_KINDS: Mapping[str, tuple[str, ...]] = {
    "savanna": (
        "elephant", "giraffe", "zebra", "lion", "rhino", "cheetah", "hyena", "hippo", "buffalo", "leopard", "antelope",
        "gazelle", "ostrich", "meerkat", "warthog",
    ),
    "forest": (
        "bear", "fox", "wolf", "deer", "squirrel", "raccoon", "boar", "badger", "panda", "koala", "tiger", "panther",
        "jaguar", "monkey", "gorilla", "owl", "snake", "hedgehog", "ape", "moose", "skunk", "lynx", "mushroom",
    ),
    "meadow": (
        "cow", "horse", "sheep", "goat", "lamb", "ram", "bull", "pony", "foal", "donkey", "rabbit", "hare", "butterfly",
        "bee", "ladybug", "llama",
    ),
    "fields": ("tractor", "cart", "scarecrow"),
    "dunes": ("camel",),
    "snowfield": ("polar bear", "penguin", "arctic", "husky", "reindeer", "snowman"),
    "underwater": (
        "fish", "shark", "whale", "turtle", "octopus", "jellyfish", "dolphin", "clownfish", "ray", "seahorse",
        "submarine",
    ),
    "lake": (
        "duck", "swan", "goose", "frog", "heron", "rowing boat", "canoe", "kayak", "raft", "paper boat", "beaver",
        "otter",
    ),
    "ocean": ("ship", "yacht", "sailing boat", "motorboat", "boat", "gull", "seal"),
    "park": (
        "dog", "retriever", "corgi", "puppy", "labrador", "terrier", "beagle", "poodle", "bulldog", "pug", "dachshund",
        "shepherd", "shiba", "collie", "dalmatian", "greyhound", "chihuahua", "bird", "bench", "bicycle", "skateboard",
        "kick scooter", "ball", "football", "beach ball", "pigeon",
    ),
    "city street": (
        "car", "bus", "truck", "taxi", "van", "motorcycle", "scooter", "ambulance", "police car", "fire engine", "suv",
        "tram",
    ),
    "sky": ("airplane", "jet", "helicopter", "biplane", "hot air balloon", "airship", "eagle", "drone", "light plane"),
    "space": (
        "rocket", "spaceship", "space station", "satellite", "ufo", "space shuttle", "saturn", "jupiter", "mars",
        "earth", "moon",
    ),
    "suburb": ("house", "building", "mailbox", "garage"),
    "village": ("cottage", "church", "well", "mill"),
    "farm": ("pig", "chicken", "rooster", "barn", "silo", "wheelbarrow", "hay"),
    "hills": ("castle", "tower", "windmill", "wind turbine", "tent", "kite"),
    "plain": ("steam train", "steam locomotive", "modern train", "train"),
    "kitchen": (
        "refrigerator", "oven", "toaster", "microwave", "blender", "kettle", "pan", "pot", "cutting board", "knife",
        "coffee machine", "apple", "banana", "orange", "pizza", "carrot", "broccoli", "bread", "egg", "tomato", "cheese",
        "food", "fruit", "salad",
    ),
    "dining room": (
        "plate", "fork", "spoon", "bowl", "wine glass", "cake", "soup", "sandwich", "burger", "sushi", "donut",
        "hot dog", "steak",
    ),
    "cafe": ("cup", "mug", "teapot", "croissant", "cupcake"),
    "bathroom": ("toilet", "bathtub", "toothbrush", "hair drier", "sink"),
    "bedroom": ("bed", "wardrobe", "teddy bear", "pillow"),
    "library": ("book", "bookshelf", "globe"),
    "living room": (
        "sofa", "armchair", "chair", "cat", "kitten", "vase", "clock", "television", "laptop", "remote", "lamp", "table",
        "book", "cell phone", "potted plant", "stool", "rug", "candle", "keyboard", "mouse", "scissors", "bottle",
        "backpack", "suitcase",
    ),
}  # fmt: skip
# Places by what people do for a living, where neither their act nor what is about them tells.
_TRADES: Mapping[str, tuple[str, ...]] = {
    "kitchen": ("chef", "cook", "baker"),
    "classroom": ("teacher", "professor", "student", "pupil", "schoolboy", "schoolgirl"),
    "hospital room": ("doctor", "nurse", "surgeon", "patient"),
    "laboratory": ("scientist", "chemist", "researcher", "biologist"),
    "workshop": ("blacksmith", "carpenter", "mechanic", "potter", "tailor", "cobbler", "watchmaker", "glassblower"),
    "cafe": ("barista", "waiter", "waitress"),
    "bar": ("bartender",),
    "library": ("librarian", "scholar"),
    "office": ("programmer", "hacker", "secretary", "clerk", "accountant", "businessman", "businesswoman"),
    "stage": ("ballerina", "dancer", "singer", "magician", "pianist", "violinist", "conductor", "rapper", "comedian"),
    "studio": ("painter", "sculptor", "model"),
    "farm": ("farmer", "rancher", "milkmaid"),
    "forest": ("lumberjack", "hunter", "elf", "ranger", "druid"),
    "hills": ("knight", "shepherd", "shepherdess", "warrior"),
    "ocean": ("sailor", "captain", "pirate"),
    "lake": ("fisherman", "angler"),
    "mountains": ("mountaineer", "climber", "hiker"),
    "old town": ("monk", "nun", "merchant"),
    "western town": ("cowboy", "sheriff", "outlaw", "cowgirl"),
    "construction site": ("builder", "construction worker", "welder", "crane operator"),
    "gym": ("boxer", "weightlifter", "gymnast"),
    "space": ("astronaut",),
    "alley": ("detective", "thief", "gangster"),
    "castle hall": ("king", "queen", "prince", "princess", "wizard"),
}
INDOORS = frozenset(
    {
        "kitchen", "living room", "bedroom", "bathroom", "dining room", "library", "cafe", "gym", "stage", "swimming pool hall",
        "classroom", "restaurant", "bar", "museum", "shop", "office", "workshop", "studio",
    }
)  # fmt: skip
_ANYWHERE = ("park", "city street", "meadow", "garden")
_BY_MEDIUM = {"water": "ocean", "air": "sky", "rail": "plain", "space": "space"}
_TOO_BIG = 3.2  # metres: what is not brought into a room


def home_of(roles: Sequence[Role], acts: Sequence[str], seed: int) -> str | None:
    """A place for what is seen, by what is done and by who or what is the biggest there; None where anything will do."""
    known = set(names())
    done = next((place for act in acts for place, own in _ACTS.items() if act in own and place in known), None)
    persons = [role for role in roles if role.person]
    beasts_and_things = [role for role in roles if not role.person]
    biggest = max(beasts_and_things, key=lambda role: role.length, default=None)
    home = _home(biggest) if biggest is not None else None
    if home in INDOORS and any(role.length > _TOO_BIG for role in roles):
        home = None
    if persons and done is not None and (home is None or home in INDOORS):
        return done
    if persons and home is not None and not _told(biggest):
        home = None
    if home is not None and home in known:
        return home
    if persons and done is None and (trade := _trade(persons)) in known:
        return trade
    if persons:
        some = [place for place in _ANYWHERE if place in known]
        return some[int(np.random.default_rng(seed).integers(len(some)))] if some else None
    return "meadow" if roles and "meadow" in known else None


def _trade(persons: Sequence[Role]) -> str | None:
    """The place of the first trade that somebody has."""
    nouns = {person.subject.noun for person in persons}
    return next((place for place, own in _TRADES.items() if nouns & set(own)), None)


def _told(role: Role | None) -> str | None:
    """The place that is told for a role by its noun or its kind."""
    words = (role.subject.noun, role.kind) if role is not None else ()
    for whole in (True, False):
        for place, own in _KINDS.items():
            if any(_matches(word, one, whole) for word in words for one in own):
                return place
    return None


def _home(role: Role) -> str | None:
    told = _told(role)
    if told is not None:
        return told
    if role.family == "cast" and role.medium == "water":
        return "underwater"
    if role.vehicle:
        return _BY_MEDIUM.get(role.medium, "city street")
    if role.family == "thing":
        return "living room" if role.length < _TOO_BIG and support_of(role.recipe) != "ground" else "meadow"
    return "sky" if role.medium == "air" else "forest"


def _matches(word: str, own: str, whole: bool) -> bool:
    return word == own if whole else own in word.split() or word in own.split()
