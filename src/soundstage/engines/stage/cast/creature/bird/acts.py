"""What a bird can do, each act with the verbs that ask for it."""

__all__ = ["AFLOAT", "ALOFT", "FLIER", "WADDLER"]

_COMMON: dict[str, tuple[str, ...]] = {
    "stand": ("stand", "perch", "sit", "wait", "stay", "rest", "remain", "be", "pose", "roost", "appear", "pause", "nest",
        "sleep",
              "wear", "exist", "stop", "lie", "relax"),
    "walk": ("walk", "waddle", "strut", "wander", "stroll", "hop", "move", "go", "come", "wade", "approach", "enter",
        "leave", "cross",
             "march", "follow", "step", "stalk", "explore", "lead", "patrol", "travel"),
    "run": ("run", "chase", "race", "sprint", "rush", "scurry", "flee", "dash", "hurry", "charge"),
    "turn": ("turn", "rotate", "spin", "face"),
    "look": ("look", "watch", "gaze", "stare", "observe", "see", "peer", "glance", "survey", "search", "listen", "guard"),
    "eat": ("eat", "peck", "feed", "drink", "forage", "nibble", "graze", "pick", "scratch", "sip", "bite", "devour", "dig"),
    "preen": ("preen", "groom", "clean", "bathe", "wash", "scratch"),
    "call": ("call", "sing", "chirp", "crow", "hoot", "quack", "squawk", "caw", "honk", "cluck", "coo", "screech", "talk",
        "speak",
             "cry", "tweet", "say", "gobble", "squeak", "shout", "warble", "whistle", "hiss", "laugh"),
    "display": ("display", "spread", "fan", "show", "stretch", "dance", "court", "flaunt", "unfold", "open", "play",
        "celebrate",
                "bow", "wave", "greet", "perform"),
    "swim": ("swim", "float", "paddle", "drift", "bob", "glide on", "surf"),
}  # fmt: skip
_AIR: dict[str, tuple[str, ...]] = {
    "fly": (
        "fly",
        "flap",
        "migrate",
        "flock",
        "circle",
        "cruise",
        "pass",
        "flutter",
        "wing",
        "swarm",
        "hunt",
        "rise",
        "ascend",
        "join",
    ),
    "soar": ("soar", "glide", "sail", "swoop", "float in", "ride"),
    "dive": ("dive", "plunge", "stoop", "descend", "fall"),
    "hover": ("hover", "hang"),
    "take_off": ("take off", "launch", "lift off", "take flight", "leap", "jump", "escape"),
    "land": ("land", "alight", "settle", "touch down"),
}
FLIER = {**_AIR, **_COMMON}
WADDLER = {**_COMMON, "flap": ("flap", "flutter", "fly", "jump", "hover", "leap"), "slide": ("slide", "toboggan", "dive")}
ALOFT = ("fly", "soar", "dive", "hover", "take_off", "land")
AFLOAT = ("swim",)
