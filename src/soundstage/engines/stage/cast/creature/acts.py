"""What a mammal can do, each act with the verbs that ask for it."""

__all__ = ["ACTS", "HANDY", "TRAVELS"]

ACTS: dict[str, tuple[str, ...]] = {
    "stand": ("stand", "wait", "pause", "stop", "stay", "remain", "be", "pose", "breathe", "appear", "halt", "linger",
    "wear", "exist"),
    "walk": (
        "walk", "stroll", "wander", "roam", "stride", "approach", "enter", "leave", "pace", "go", "come", "move", "cross",
        "follow", "explore", "prowl", "stalk", "amble", "step", "migrate", "lead", "hike", "travel", "patrol", "sneak",
        "creep",
        "hunt", "search",
    ),
    "trot": ("trot", "jog", "canter", "scamper", "scurry", "prance", "hurry"),
    "run": (
        "run", "gallop", "chase", "race", "sprint", "rush", "dash", "flee", "charge", "bolt", "escape", "bound", "join",
        "stampede", "pursue", "fetch",
    ),
    "turn": ("turn", "rotate", "face", "spin", "pivot"),
    "look": ("look", "gaze", "stare", "watch", "glance", "observe", "see", "peer", "survey", "listen", "admire", "notice"),
    "sit": ("sit", "perch", "squat", "crouch", "meditate", "drive", "sitting"),
    "lie": ("lie", "rest", "lounge", "relax", "recline", "lay", "chew", "sunbathe", "chill"),
    "sleep": ("sleep", "nap", "doze", "snooze", "dream", "slumber"),
    "graze": ("graze", "eat", "feed", "browse", "munch", "nibble", "forage", "bite", "devour", "root"),
    "drink": ("drink", "lap", "sip", "bend"),
    "sniff": ("sniff", "smell", "nuzzle", "investigate"),
    "call": (
        "roar", "bark", "meow", "howl", "neigh", "moo", "bleat", "growl", "trumpet", "whinny", "snarl", "purr", "yelp",
        "talk",
        "speak", "say", "sing", "shout", "laugh", "yawn", "call", "cry", "pant", "grunt",
    ),
    "jump": ("jump", "leap", "hop", "bounce", "pounce", "skip", "vault", "spring"),
    "dig": ("dig", "burrow", "scratch", "paw"),
    "groom": ("groom", "lick", "clean", "wash", "preen"),
    "play": ("play", "frolic", "romp", "enjoy", "celebrate", "cuddle", "wrestle", "dance", "tumble"),
    "roll": ("roll",),
    "wag": ("wag", "greet", "wave", "welcome"),
    "stretch": ("stretch",),
    "climb": ("climb", "clamber", "scale", "scramble"),
    "swim": ("swim", "paddle", "bathe", "float", "wade", "surf"),
    "beg": ("beg", "rear", "rise", "balance"),
    "hold": (
        "hold", "use", "read", "write", "type", "work", "paint", "draw", "cook", "ride", "carry", "grab", "hug", "build",
        "study", "mix",
    ),
    "sup": ("sup", "taste", "savour", "dine"),
    "drum": ("drum", "perform", "strum", "knit", "clap", "knead", "chop", "stir", "pedal", "juggle"),
}  # fmt: skip
TRAVELS = {"walk": "walk", "trot": "trot", "run": "run", "climb": "", "swim": "walk"}
# Those that sit up and use their paws bring food to the mouth, not the mouth to the food.
HANDY: dict[str, tuple[str, ...]] = {
    "sup": (*ACTS["sup"], "eat", "feed", "munch", "nibble", "bite", "devour", "chew", "drink", "sip"),  # first asked
    **{act: verbs for act, verbs in ACTS.items() if act != "sup"},
}
