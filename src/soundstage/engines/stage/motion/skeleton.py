"""The one skeleton of everybody who walks on two legs, and how a `Bearing` sets it.

Every joint's rotation is measured from an *anatomical* neutral (standing straight, arms hanging, palms to the thighs), so the
same bearing fits a body modelled with its arms out and a suit modelled in a walk; `Skeleton` knows how each was bound.
"""

from dataclasses import dataclass, replace

import numpy as np

from .bearing import Bearing, Reach
from .limbs import ArmLengths, approached, posed
from .rotation import Doubles, about_axis, about_x, about_y, about_z, basis, cross, heading_matrix, swing_twist, turned, unit

SIDES = ("l", "r")
FINGERS = 5
SEGMENTS = 3


def _side(name: str, side: str) -> str:
    return f"{name}_{side}"


def _tree() -> dict[str, str]:
    tree = {"pelvis": "", "waist": "pelvis", "chest": "waist", "neck": "chest", "head": "neck"}
    for side in SIDES:
        chain = ["chest", *(_side(n, side) for n in ("clavicle", "upperarm", "forearm", "twist", "hand"))]
        tree.update(zip(chain[1:], chain, strict=False))
        for finger in range(1, FINGERS + 1):
            parent = _side("hand", side)
            for segment in range(1, SEGMENTS + 1):
                name = _side(f"finger{finger}{segment}", side)
                tree[name] = parent
                parent = name
        chain = ["pelvis", *(_side(n, side) for n in ("thigh", "shin", "foot", "toes"))]
        tree.update(zip(chain[1:], chain, strict=False))
    return tree


TREE = _tree()
JOINTS = tuple(TREE)
INDEX = {name: i for i, name in enumerate(JOINTS)}
PARENTS = tuple(INDEX.get(parent, -1) for parent in TREE.values())
DOWN = np.array([0.0, -1.0, 0.0])
FORWARD = np.array([0.0, 0.0, 1.0])


@dataclass(frozen=True, slots=True)
class Proportions:
    """Lengths in metres that a walk needs, taken from a bound skeleton."""

    hip_height: float  # pelvis joint above the soles, standing
    leg: float
    thigh: float
    shin: float
    hip_width: float  # between the hip joints
    ankle: float  # ankle joint above the sole
    heel: float  # behind the ankle
    ball: float  # ahead of the ankle
    stature: float


class Skeleton:
    """A bound skeleton: joint positions at binding, in the body's own axes (x left, y up, z forward), metres.

    `joints` maps every name of `JOINTS` to a position, `tips` the ends of the toes and fingers that have no joint;
    soles are at y = 0. `heel` is how far the heel reaches behind the ankle, `stature` the height to the crown.
    """

    def __init__(self, joints: dict[str, Doubles], heel: float, stature: float) -> None:
        self.bound = np.stack([np.asarray(joints[name], np.float64) for name in JOINTS])
        self._straighten = self._straightenings()
        self.offsets = np.array([self.bound[i] - (self.bound[p] if p >= 0 else 0.0) for i, p in enumerate(PARENTS)], np.float64)
        self.proportions = self._measure(heel, stature)
        self._arms = tuple(self._arm_lengths(side) for side in SIDES)
        self._shoulders = np.stack([self.joint(f"upperarm_{side}") - self.joint("chest") for side in SIDES])

    def joint(self, name: str) -> Doubles:
        return np.asarray(self.bound[INDEX[name]], np.float64)

    def solve(self, bearing: Bearing) -> tuple[Doubles, Doubles]:
        """World rotations since binding (J, 3, 3) and world joint positions (J, 3)."""
        turns = np.zeros((len(JOINTS), 3, 3))
        places = np.zeros((len(JOINTS), 3))
        world = heading_matrix(bearing.azimuth)
        self._spine(bearing, world, turns, places)
        if bearing.reaches:
            self._lean_to_reach(bearing, turns, places)
        for index, side in enumerate(SIDES):
            self._arm(side, index, bearing, turns, places)
            self._leg(side, index, bearing, turns, places)
        return turns, places

    def _place(self, name: str, turn: Doubles, turns: Doubles, places: Doubles) -> None:
        index = INDEX[name]
        parent = PARENTS[index]
        turns[index] = turn
        places[index] = places[parent] + turns[parent] @ self.offsets[index]

    def _spine(self, bearing: Bearing, world: Doubles, turns: Doubles, places: Doubles) -> None:
        turns[0] = world @ turned(*bearing.hips)
        places[0] = bearing.pelvis
        self._place("waist", turns[0] @ turned(*bearing.waist), turns, places)
        self._place("chest", turns[INDEX["waist"]] @ turned(*bearing.chest), turns, places)
        self._place("neck", turns[INDEX["chest"]] @ turned(*bearing.neck), turns, places)
        self._place("head", turns[INDEX["neck"]] @ turned(*bearing.head), turns, places)

    def _lean_to_reach(self, bearing: Bearing, turns: Doubles, places: Doubles) -> None:
        """What an arm alone cannot reach, the back bends towards."""
        for reach in (*bearing.reaches, *bearing.reaches):
            if reach.space != "world" or reach.share <= 0.0:
                continue
            arm = self._arms[reach.side]
            shoulder = places[INDEX["chest"]] + turns[INDEX["chest"]] @ self._shoulders[reach.side]
            way = reach.point - shoulder
            over = float(np.linalg.norm(way)) - 0.97 * (arm.upper + arm.fore + arm.palm[0])
            lack = 0.5 * (over + np.sqrt(over * over + 0.02**2))
            pivot = places[INDEX["waist"]]
            lever = shoulder - pivot
            axis = cross(lever, way)
            if lack < 1e-3 or np.linalg.norm(axis) < 1e-6:
                continue
            turn = about_axis(unit(axis), float(np.clip(1.15 * lack / np.linalg.norm(lever), 0.0, 0.85)) * reach.share)
            for name in ("waist", "chest", "neck", "head"):
                index = INDEX[name]
                turns[index] = turn @ turns[index]
                places[index] = pivot + turn @ (places[index] - pivot)

    def _arm(self, side: str, number: int, bearing: Bearing, turns: Doubles, places: Doubles) -> None:
        out = 1.0 if side == "l" else -1.0
        chest, root = (
            turns[INDEX["chest"]],
            places[INDEX["chest"]] + turns[INDEX["chest"]] @ self.offsets[INDEX[f"clavicle_{side}"]],
        )
        pose = posed(bearing.arms[number], out, bearing.breath)
        for reach in bearing.reaches:
            if reach.side == number and reach.share > 0.0:
                placed = self._in_world(reach, turns, places)
                pose = approached(pose, placed, chest, root, self.offsets[INDEX[f"upperarm_{side}"]], self._arms[number], out)
        shoulder = chest @ pose.girdle
        self._place(f"clavicle_{side}", shoulder, turns, places)
        upper = shoulder @ pose.upper
        self._bone(f"upperarm_{side}", upper, turns, places)
        fore = upper @ about_x(-pose.elbow)
        self._bone(f"forearm_{side}", fore, turns, places)
        _, twist = swing_twist(pose.hand)
        self._bone(f"twist_{side}", fore @ about_y(0.5 * twist), turns, places)
        hand = fore @ pose.hand
        self._bone(f"hand_{side}", hand, turns, places)
        for finger in range(1, FINGERS + 1):
            self._finger(side, out, finger, pose.curl[finger - 1], hand, turns, places)

    def _in_world(self, reach: Reach, turns: Doubles, places: Doubles) -> Reach:
        if reach.space == "world":
            return reach
        name = "pelvis" if reach.space == "hips" else reach.space
        turn, origin = turns[INDEX[name]], places[INDEX[name]]
        if reach.space == "chest":
            origin = origin + turn @ self._shoulders.mean(axis=0)
        return replace(
            reach,
            space="world",
            point=origin + turn @ reach.point,
            fingers=None if reach.fingers is None else turn @ reach.fingers,
            palm=None if reach.palm is None else turn @ reach.palm,
        )

    def anatomical(self, joint: str, turns: Doubles) -> Doubles:
        """World rotation of a joint's own axes (x left, y up, z forward with arms hanging), from a solved `turns`."""
        index = INDEX[joint]
        return np.asarray(turns[index] @ self._straighten[index].T, np.float64)

    def palm(self, number: int, turns: Doubles, places: Doubles) -> Doubles:
        """4×4 of a hand's grip (0 left, 1 right), world: the middle of the palm; y towards the thumb, z along the fingers,
        x = y × z, which points out of the palm of the right hand and out of the back of the left."""
        side, out = SIDES[number], 1.0 if number == 0 else -1.0
        hand = self.anatomical(f"hand_{side}", turns)
        along, aside = self._arms[number].palm
        frame = np.eye(4)
        frame[:3, :3] = hand @ np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
        frame[:3, 3] = places[INDEX[f"hand_{side}"]] + hand @ np.array([-out * aside, -along, 0.0])
        return frame

    def _finger(self, side: str, out: float, finger: int, curl: float, hand: Doubles, turns: Doubles, places: Doubles) -> None:
        bent = hand
        for segment in range(1, SEGMENTS + 1):
            share = (0.75, 1.0, 0.7)[segment - 1] * curl
            bent = bent @ (about_x(share * 0.5) @ about_z(-out * share * 0.55) if finger == 1 else about_z(-out * share))
            self._bone(f"finger{finger}{segment}_{side}", bent, turns, places)

    def _bone(self, name: str, anatomical: Doubles, turns: Doubles, places: Doubles) -> None:
        self._place(name, anatomical @ self._straighten[INDEX[name]], turns, places)

    def _leg(self, side: str, index: int, bearing: Bearing, turns: Doubles, places: Doubles) -> None:
        footing = bearing.feet[index]
        self._place(f"thigh_{side}", turns[0], turns, places)
        hip = places[INDEX[f"thigh_{side}"]]
        thigh, shin = self.proportions.thigh, self.proportions.shin
        reach = footing.ankle - hip
        length = float(np.clip(np.linalg.norm(reach), abs(thigh - shin) + 1e-3, (thigh + shin) * 0.9995))
        length += (1.0 - footing.planted) * (_eased(length, thigh + shin) - length)
        axis = unit(reach)
        # A knee hinges across pelvis and foot, which neither a raised leg nor a foot on its toes turns over.
        across = (0.6 * footing.rotation + 0.4 * turns[0]) @ np.array([1.0, 0.0, 0.0])
        pole = unit(cross(axis, across))
        if footing.knee:
            pole = about_axis(axis, footing.knee * (-1.0 if side == "l" else 1.0)) @ pole
        cosine = (thigh**2 + length**2 - shin**2) / (2.0 * thigh * length)
        bend = float(np.arccos(np.clip(cosine, -1.0, 1.0)))
        upper = axis * np.cos(bend) + pole * np.sin(bend)
        lower = unit(hip + axis * length - (hip + upper * thigh))
        self._bone(f"thigh_{side}", basis(upper, pole), turns, places)
        self._bone(f"shin_{side}", basis(lower, pole), turns, places)
        self._bone(f"foot_{side}", footing.rotation, turns, places)
        self._bone(f"toes_{side}", footing.rotation @ about_x(-footing.toes), turns, places)

    def _straightenings(self) -> Doubles:
        straight = np.tile(np.eye(3), (len(JOINTS), 1, 1))
        for side in SIDES:
            self._straighten_arm(side, straight)
            hip, knee, ankle, toes = (self.joint(f"{n}_{side}") for n in ("thigh", "shin", "foot", "toes"))
            straight[INDEX[f"thigh_{side}"]] = basis(knee - hip, FORWARD).T
            straight[INDEX[f"shin_{side}"]] = basis(ankle - knee, FORWARD).T
            along = toes - ankle
            foot = about_y(float(np.arctan2(along[0], along[2]))).T
            straight[INDEX[f"foot_{side}"]] = foot
            straight[INDEX[f"toes_{side}"]] = foot
        return straight

    def _straighten_arm(self, side: str, straight: Doubles) -> None:
        out = 1.0 if side == "l" else -1.0
        shoulder, elbow, wrist = (self.joint(f"{n}_{side}") for n in ("upperarm", "forearm", "hand"))
        hinge = cross(elbow - shoulder, wrist - elbow)
        if np.linalg.norm(hinge) < 0.02 * np.linalg.norm(elbow - shoulder) * np.linalg.norm(wrist - elbow):
            hinge = np.array([-1.0, 0.0, 0.0])
        # The hinge points to the body's right as the elbow bends, so forward is hinge × arm.
        upper = basis(elbow - shoulder, cross(hinge, elbow - shoulder))
        fore = basis(wrist - elbow, cross(hinge, wrist - elbow))
        straight[INDEX[f"upperarm_{side}"]] = upper.T
        straight[INDEX[f"forearm_{side}"]] = fore.T
        index, little, middle = (self.joint(f"finger{n}1_{side}") for n in (2, 5, 3))
        hand = basis(middle - wrist, index - little)
        straight[INDEX[f"hand_{side}"]] = hand.T
        twist = about_y(_twist_between(fore, hand) * 0.5)
        straight[INDEX[f"twist_{side}"]] = (fore @ twist).T
        for finger in range(1, FINGERS + 1):
            self._straighten_finger(side, out, finger, hand, straight)

    def _straighten_finger(self, side: str, out: float, finger: int, hand: Doubles, straight: Doubles) -> None:
        names = [f"finger{finger}{s}_{side}" for s in range(1, SEGMENTS + 1)]
        for segment, name in enumerate(names):
            if finger == 1:
                straight[INDEX[name]] = hand.T
                continue
            a, b = names[min(segment, SEGMENTS - 2)], names[min(segment, SEGMENTS - 2) + 1]
            bone = hand.T @ (self.joint(b) - self.joint(a))
            # How far the bound finger is already bent towards the palm is taken out; how it fans is kept.
            bend = float(np.arctan2(-out * bone[0], -bone[1]))
            straight[INDEX[name]] = (hand @ about_z(-out * bend)).T

    def _arm_lengths(self, side: str) -> ArmLengths:
        shoulder, elbow, wrist, knuckle = (self.joint(f"{n}_{side}") for n in ("upperarm", "forearm", "hand", "finger31"))
        hand = float(np.linalg.norm(knuckle - wrist))
        return ArmLengths(
            float(np.linalg.norm(elbow - shoulder)), float(np.linalg.norm(wrist - elbow)), (0.82 * hand, 0.28 * hand)
        )

    def _measure(self, heel: float, stature: float) -> Proportions:
        hip, knee, ankle, toes = (self.joint(f"{n}_l") for n in ("thigh", "shin", "foot", "toes"))
        thigh, shin = float(np.linalg.norm(knee - hip)), float(np.linalg.norm(ankle - knee))
        return Proportions(
            hip_height=float(self.joint("pelvis")[1]),
            leg=thigh + shin,
            thigh=thigh,
            shin=shin,
            hip_width=float(abs(hip[0]) * 2.0),
            ankle=float(ankle[1]),
            heel=heel,
            ball=float(np.hypot(toes[0] - ankle[0], toes[2] - ankle[2])),
            stature=stature,
        )


def _eased(length: float, whole: float) -> float:
    """How far a free leg stretches: towards straight it slows, or its knee would snap."""
    start, rest = 0.90 * whole, 0.0995 * whole
    return length if length <= start else start + rest * (1.0 - float(np.exp(-(length - start) / rest)))


def _twist_between(a: Doubles, b: Doubles) -> float:
    """How far `b` is turned about its own length relative to `a`."""
    relative = a.T @ b
    return float(np.arctan2(relative[0, 2] - relative[2, 0], relative[0, 0] + relative[2, 2]))
