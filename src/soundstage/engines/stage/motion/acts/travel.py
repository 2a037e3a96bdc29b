"""Ways to go on foot. Steps come from the route and their look from the manner; trunk and arms are added here."""

from ..posture import Hand, Posture
from ..recipe import ActRecipe, Moment


def _as_it_goes(m: Moment) -> Posture:
    return Posture()


def _sneaking(m: Moment) -> Posture:
    creep = 0.02 * m.wave(0.9)
    return Posture(
        spine=(0.42, 0.0, 0.0),
        left=Hand((0.10, -0.22 + creep, 0.30), (-0.15, 0.25, 0.95), (0.0, -0.95, 0.2), 0.5, grip="rest"),
        right=Hand((0.10, -0.26 - creep, 0.26), (-0.15, 0.25, 0.95), (0.0, -0.95, 0.2), 0.5, grip="rest"),
        shrug=0.12,
    )


def _limping(m: Moment) -> Posture:
    return Posture(
        spine=(0.10, 0.0, 0.10 * m.wave(0.85)),
        right=Hand((0.13, -0.10, 0.09), (-0.2, -0.95, 0.2), (-0.8, 0.0, -0.5), grip="flat", space="hips"),
    )


def _jogging(m: Moment) -> Posture:
    return Posture(spine=(0.04, 0.0, 0.0))


def _on_tiptoe(m: Moment) -> Posture:
    return Posture(spine=(0.12, 0.0, 0.0)).hands(
        Hand((0.30, -0.20, 0.14), (0.6, 0.1, 0.75), (0.0, -1.0, 0.0), 0.2, grip="rest")
    )


ACTS = (
    ActRecipe(
        name="walk",
        verbs=(
            "walk",
            "step",
            "stride",
            "wander",
            "hike",
            "trek",
            "approach",
            "enter",
            "leave",
            "pace",
            "go",
            "come",
            "move",
            "cross",
            "advance",
            "tread",
            "shuffle",
            "follow",
            "explore",
            "travel",
            "pass",
            "return",
            "arrive",
            "head",
            "roam",
        ),
        body=_as_it_goes,
        travel="walk",
    ),
    ActRecipe(name="stroll", verbs=("stroll", "saunter", "amble", "promenade"), body=_as_it_goes, travel="walk", pace=1.0),
    ActRecipe(name="trudge", verbs=("trudge", "plod", "stagger", "stumble"), body=_as_it_goes, travel="walk"),
    ActRecipe(name="march", verbs=("march", "parade"), body=_as_it_goes, travel="walk", pace=1.45),
    ActRecipe(name="sneak", verbs=("sneak", "creep", "prowl", "skulk", "stalk"), body=_sneaking, travel="walk", pace=0.7),
    ActRecipe(name="tiptoe", verbs=("tiptoe",), body=_on_tiptoe, travel="walk", pace=0.7),
    ActRecipe(name="limp", verbs=("limp", "hobble"), body=_limping, travel="walk", pace=0.75),
    ActRecipe(
        name="climb_stairs",
        verbs=("climb stairs", "ascend", "climb step"),
        doing=("climb", "go up", "walk up", "run up"),
        objects=("stair", "stairs", "staircase", "steps"),
        body=_as_it_goes,
        travel="walk",
        pace=0.8,
    ),
    ActRecipe(
        name="run",
        verbs=("run", "rush", "race", "hurry", "dash", "flee", "chase", "charge", "escape", "gallop"),
        body=_as_it_goes,
        travel="run",
    ),
    ActRecipe(name="jog", verbs=("jog", "trot"), body=_jogging, travel="run", pace=2.4),
    ActRecipe(name="sprint", verbs=("sprint",), body=_as_it_goes, travel="run", pace=5.2),
    ActRecipe(name="turn", verbs=("turn", "rotate", "face", "pivot"), body=_as_it_goes, travel="turn"),
)
