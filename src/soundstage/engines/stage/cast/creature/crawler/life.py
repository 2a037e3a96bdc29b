"""How crawlers behave: legs in their order, trunks that swing, snakes that follow their heads, hops, wings that beat."""

import math
from collections.abc import Mapping, Sequence

import numpy as np

from ....motion.rotation import Doubles, wrapped
from ....scene import Event
from ...calling import CastingCall
from ..puppet.bones import pitch, roll, yaw
from ..puppet.limb import Limb
from ..puppet.piece import Stance
from ..puppet.puppet import Puppet
from ..puppet.script import Script, eased
from ..puppet.steps import Steps
from .body import Frame
from .spec import Crawler

__all__ = ["ACTS", "FLYING", "CrawlerLife"]

_TAU = 2.0 * math.pi
ACTS: Mapping[str, tuple[str, ...]] = {
    "stand": ("stand", "sit", "rest", "wait", "stay", "be", "pose", "bask", "perch", "sleep", "lie", "hide", "cling",
        "remain", "appear", "pause", "coil", "stop", "sunbathe", "exist", "lounge"),
    "walk": ("walk", "crawl", "creep", "move", "go", "come", "slither", "scuttle", "wander", "stroll", "stalk", "approach",
        "enter", "leave", "cross", "climb", "march", "explore", "roam", "carry", "follow", "step", "glide", "prowl", "hunt",
            "travel"),
    "run": ("run", "chase", "scurry", "race", "dash", "rush", "charge", "flee", "sprint", "gallop", "hurry", "stampede"),
    "hop": ("hop", "jump", "leap", "bounce", "spring", "pounce"),
    "swim": ("swim", "paddle", "float", "dive", "drift", "wade"),
    "turn": ("turn", "rotate", "spin", "face"),
    "look": ("look", "watch", "gaze", "stare", "peer", "observe", "see", "search", "sniff", "flick", "taste"),
    "eat": ("eat", "feed", "bite", "graze", "munch", "nibble", "drink", "devour", "chew", "lick", "snap", "attack", "catch",
        "sip", "gather", "collect", "pollinate"),
    "call": ("roar", "call", "croak", "hiss", "growl", "cry", "screech", "speak", "talk", "say", "sing", "ribbit", "chirp",
        "breathe", "bellow", "shout", "laugh", "snarl"),
    "rear": ("rear", "rise", "raise", "display", "threaten", "strike", "dance", "sway", "spread", "open", "wave", "stretch",
        "play", "fight"),
}  # fmt: skip
FLYING: Mapping[str, tuple[str, ...]] = {
    "fly": ("fly", "flutter", "flit", "buzz", "soar", "circle", "swarm", "zoom", "dart", "flap", "glide", "migrate", "rise",
        "dance", "land", "emerge"),
    "hover": ("hover", "hang", "float"),
    **{act: verbs for act, verbs in ACTS.items() if act != "swim"},
}  # fmt: skip
_ALOFT = ("fly", "hover")


class CrawlerLife:
    """A crawler's part; see `Life`."""

    def __init__(self, kind: Crawler, frame: Frame, casting: CastingCall, size: float) -> None:
        self.kind, self.frame, self.size = kind, frame, size
        walkers = [k for k, leg in enumerate(frame.own) if not leg.arm and not leg.flipper]
        self._walkers = walkers
        reach = self._reach(walkers)
        base = math.sqrt(9.81 * reach * size)
        long = (kind.line[0][0] - kind.line[-1][0]) * size
        walk = kind.pace * base if walkers else 0.22 * max(long, 0.02) * (2.0 if kind.slither else 0.6)
        aloft = 1.2 * math.sqrt(size / 0.03) if size < 0.3 else 5.0 * math.sqrt(size)
        paces = {
            "walk": walk,
            "run": 2.4 * walk,
            "hop": 1.6 * walk,
            "swim": 0.5 * math.sqrt(max(long, 0.05)),
            "fly": min(aloft, 12.0),
            "eat": 0.0,
        }
        self.script = Script(casting, paces, arm=0.5 * max(long, size), ease=0.5, voice=1.6 if size > 1.0 else 0.5)
        top = float(self.script.route.speeds.max())
        froude = top / base if walkers else 0.0
        duty = 0.40 if kind.gait == "hop" else 0.48 if kind.upright and froude > 0.7 else 0.6
        stride = min(
            kind.stride * 2.0 * reach * size * max(froude / max(kind.pace, 0.1), 0.25) ** 0.5, 1.5 * reach * size / duty
        )
        homes = np.array([[frame.limbs[k].home[0], frame.limbs[k].home[2]] for k in walkers]).reshape(-1, 2) * size
        offsets = [frame.own[k].phase + (0.0 if k % 2 == 0 else 0.5 if kind.gait != "hop" else 0.0) for k in walkers]
        if kind.side:
            homes = np.stack([homes[:, 1], -homes[:, 0]], axis=1)
        self.steps = Steps(self.script.route, homes, offsets, max(stride, 1e-3), duty) if walkers else None
        times, speeds = self.script.route.times, self.script.route.speeds
        self._gone = np.concatenate([[0.0], np.cumsum(0.5 * (speeds[1:] + speeds[:-1]) * np.diff(times))])
        self._pace = base
        self._level = float(np.mean([leg[1] for leg in kind.line]))

    def _reach(self, walkers: Sequence[int]) -> float:
        if not walkers:
            return 0.3
        own = [self.frame.own[k] for k in walkers]
        return max(
            float(np.linalg.norm(np.subtract(leg.knee, leg.hip)) + np.linalg.norm(np.subtract(leg.ankle, leg.knee)))
            for leg in own
        )

    # ----------------------------------------------------------------------------------------------------------------- whole

    def stance(self, seconds: float) -> Stance:
        kind, script = self.kind, self.script
        stance = Stance(lids=script.blink(seconds))
        aloft = script.weight(_ALOFT, seconds, 0.4) if kind.flies else 0.0
        afloat = script.weight(("swim",), seconds, 0.5) if not kind.flies else 0.0
        stance.values["aloft"], stance.values["afloat"] = aloft, max(afloat, 1.0 if kind.gait == "swim" else 0.0)
        going = min(script.route.speed(seconds) / max(0.2 * self._pace, 1e-4), 1.0)
        phase = _TAU * (self.steps.phase(seconds) if self.steps is not None else 0.0)
        if kind.slither:
            self._snake(stance, seconds)
        else:
            self._trunk(stance, seconds, phase, going)
        self._head(stance, seconds)
        self._wings(stance, seconds, aloft)
        self._carried(stance, seconds, phase, going, aloft)
        if kind.side:
            stance.turn = stance.turn @ yaw(math.pi / 2.0)
        return stance

    def _trunk(self, stance: Stance, seconds: float, phase: float, going: float) -> None:
        """The trunk bends with the stride, the tail swings behind it (and beats when the body swims)."""
        kind, bones, idle = self.kind, self.frame.skeleton, self.script.idle
        sway, lash = kind.wave
        swim = stance.values["afloat"]
        turn = 0.25 * float(np.clip(self.script.turning(seconds), -1.5, 1.5))
        fore, aft = bones.chain("fore"), bones.chain("aft")
        beat = _TAU * 0.9 * seconds
        for k, bone in enumerate(fore[: max(len(fore) - 2, 0)]):
            stance.turns[bone] = yaw(
                sway * (1.0 - swim) * going * math.sin(phase + 0.6 * k) * 0.6
                + turn / max(len(fore), 1)
                + 0.02 * idle.sway(1, seconds)
            )
        for k, bone in enumerate(aft):
            u = (k + 1) / len(aft)
            swing = sway * going * math.sin(phase - 1.1 * k) * (0.6 if k == 0 else 0.9) * (
                1.0 - swim
            ) + swim * 0.22 * lash / 0.16 * u * math.sin(beat - 0.8 * k)
            quiet = lash * u * (0.35 * idle.sway(2, 0.8 * seconds - 0.12 * k) + 0.6 * going * math.sin(phase - 0.5 * k))
            stance.turns[bone] = yaw(swing + quiet - turn / len(aft)) @ pitch(0.02 * u * idle.sway(3, seconds))

    def _snake(self, stance: Stance, seconds: float) -> None:
        """The body follows its head: a standing wave in the world that the snake slides through; at rest it coils."""
        kind, bones = self.kind, self.frame.skeleton
        fore, aft = bones.chain("fore"), bones.chain("aft")
        gone = float(np.interp(seconds, self.script.route.times, self._gone)) / self.size
        moving = eased(min(self.script.route.speed(seconds) / max(0.1 * self.size, 1e-4), 1.0))
        raised = max(self.script.weight(("rear", "call", "look"), seconds, 0.8), (1.0 - moving))
        chain = [*reversed(fore), *aft]
        count = len(chain)
        total = kind.line[0][0] - kind.line[-1][0]
        angles = []
        for k in range(count):
            along = k / count
            wave = (
                0.72
                * math.sin(_TAU * (kind.slither * along + gone * kind.slither / total))
                * (0.35 + 0.65 * min(along / 0.2, 1.0))
            )
            coil = 17.0 * math.sqrt(max(along - 0.10, 0.0)) + 0.03 * self.script.idle.sway(1, seconds)
            angles.append(wave * moving + (1.0 - moving) * coil * (along > 0.10))
        for k, bone in enumerate(fore):
            index = len(fore) - 1 - k
            before = angles[index + 1] if k else 0.0
            stance.turns[bone] = yaw(angles[index] - before)
            late = k - (len(fore) - 6)
            if late >= 0:
                stance.turns[bone] = stance.turns[bone] @ pitch(raised * (0.30, 0.42, 0.30, 0.0, -0.35, -0.50)[late])
        for k, bone in enumerate(aft):
            index = len(fore) + k
            before = angles[index - 1] if k else 0.0
            stance.turns[bone] = yaw(angles[index] - before)

    def _head(self, stance: Stance, seconds: float) -> None:
        kind, script = self.kind, self.script
        bones, idle = self.frame.skeleton, script.idle
        fore = bones.chain("fore")
        mouth = script.mouth(seconds)
        bite = script.weight(("eat",), seconds, 0.5)
        chew = bite * (0.5 + 0.5 * math.sin(_TAU * 1.4 * seconds))
        if kind.jaw is not None:
            breath = 0.05 * (0.5 + 0.5 * idle.breath(seconds))
            stance.turns[bones.index["jaw"]] = pitch(-0.55 * max(mouth, 0.5 * chew) - breath)
        if len(fore) < 2:
            return
        side, up, firm = script.aim(seconds, self._level * self.size)
        look = (1.0 - firm) * 0.35 * script.held(seconds, 0, 1.7, 0.35) + firm * float(np.clip(side, -1.2, 1.2))
        tilt = (1.0 - firm) * 0.10 * idle.sway(5, seconds) + firm * float(np.clip(up, -0.6, 0.6)) + 0.20 * mouth
        rear = script.weight(("rear",), seconds, 0.8) if not kind.slither else 0.0
        down = bite * min(0.9, 0.35 * self._level / 0.3) if not kind.upright else 0.5 * bite
        for bone, share in zip(fore[-2:], (0.45, 0.55), strict=True):
            stance.turns[bone] = (
                stance.turns.get(bone, np.eye(3)) @ yaw(share * look) @ pitch(share * (tilt - down + 0.4 * rear))
            )

    def _wings(self, stance: Stance, seconds: float, aloft: float) -> None:
        kind, bones, script = self.kind, self.frame.skeleton, self.script
        rate = kind.flies * (0.9 + 0.2 * script.phase)
        glide = script.bursts(1.9, 0.7, seconds, 6) if kind.flutter or kind.flies < 3.0 else 0.0
        shown = script.weight(("rear",), seconds, 0.6)
        for number, sheet in enumerate(kind.sheets):
            turn = _TAU * (rate * seconds + script.phase) - sheet.lag
            beat = 0.75 * math.sin(turn) * (1.0 - 0.85 * glide) + 0.25
            slow = 0.5 + 0.5 * math.sin(_TAU * 0.35 * seconds + 2.0 * script.phase)
            if sheet.rest >= 0.0:
                still = sheet.rest * (0.35 + 0.65 * slow)
                back = 0.0
            else:
                still, back = 0.14, -sheet.rest
            spread = max(aloft, 0.9 * shown)
            lift = aloft * beat + (1.0 - aloft) * (still * (1.0 - shown) + 0.45 * shown)
            feather = aloft * 0.30 * math.cos(turn)
            for side, tag in ((1.0, "r"), (-1.0, "l")):
                bone = bones.index[f"wing{number}_{tag}"]
                stance.turns[bone] = roll(-side * lift) @ yaw(side * back * (1.0 - spread)) @ pitch(feather)

    def _carried(self, stance: Stance, seconds: float, phase: float, going: float, aloft: float) -> None:
        kind, script, idle = self.kind, self.script, self.script.idle
        reach = self._reach(self._walkers)
        bob = 0.02 * reach * going * math.sin(2.0 * phase)
        stance.shift = np.array([0.0, bob + 0.006 * reach * idle.breath(seconds), 0.0])
        if kind.upright:
            stance.turn = roll(0.035 * math.sin(phase) * going) @ pitch(0.02 * math.sin(2.0 * phase) * going)
        rear = script.weight(("rear",), seconds, 0.8)
        if rear and not kind.slither and not kind.upright and self.frame.own:
            stance.turn = stance.turn @ pitch(0.18 * rear)
            stance.shift[1] += 0.10 * reach * rear
        if kind.gait == "hop" and self.steps is not None:
            part = ((phase / _TAU) % 1.0 - self.steps.duty) / (1.0 - self.steps.duty)
            if part > 0.0 and going > 0.0:
                stance.shift[1] += 0.9 * reach * math.sin(math.pi * part) * going
                stance.turn = pitch(0.45 * math.cos(math.pi * part) * going)
                stance.values["air"] = math.sin(math.pi * part) * going
        elif script.has("hop"):
            since, jump = script.since(("hop",), seconds), script.weight(("hop",), seconds, 0.2)
            part = (since % 0.9) / 0.9
            stance.shift[1] += 1.0 * reach * jump * max(math.sin(math.pi * min(part / 0.6, 1.0)), 0.0)
            stance.values["air"] = jump * math.sin(math.pi * min(part / 0.6, 1.0))
        afloat = stance.values["afloat"]
        if afloat:
            stance.shift[1] += afloat * 0.03 * idle.sway(6, seconds)
            stance.turn = roll(
                0.12 * afloat * idle.sway(7, seconds) - 0.4 * afloat * float(np.clip(script.turning(seconds), -1.0, 1.0))
            ) @ pitch(0.08 * afloat * idle.sway(8, seconds))
        if aloft:
            way = kind.flutter
            beat = math.sin(_TAU * kind.flies * seconds) if kind.flies < 12.0 else 0.0
            drift = np.array(
                [
                    0.5 * way * idle.sway(4, 2.0 * seconds),
                    way * (1.3 * idle.sway(5, 2.6 * seconds) + 0.7 * idle.sway(9, 5.0 * seconds)) - 0.10 * beat * (0.5 + way),
                    way * idle.sway(6, 2.2 * seconds),
                ]
            )
            stance.shift = stance.shift + aloft * (drift + np.array([0.0, 0.2, 0.0]))
            bank = float(np.clip(-0.8 * script.turning(seconds), -0.8, 0.8))
            stance.turn = (
                roll(aloft * (bank + 0.25 * way * idle.sway(7, 2.0 * seconds)))
                @ pitch(aloft * (0.10 + 0.10 * idle.sway(8, 2.0 * seconds)))
                @ stance.turn
            )

    # ------------------------------------------------------------------------------------------------------------------ feet

    def feet(self, seconds: float, stance: Stance) -> Sequence[tuple[Limb, Doubles, Doubles]]:
        """Each ankle's goal and its foot's turn in root space."""
        found = []
        planted = 0
        for number, (limb, leg) in enumerate(zip(self.frame.limbs, self.frame.own, strict=True)):
            side = 1.0 if number % 2 == 0 else -1.0
            home = np.array(limb.home)
            if leg.arm or leg.flipper:
                found.append((limb, home + self._swung(leg.flipper, seconds, side, number, stance), np.eye(3)))
                continue
            found.append(self._foot(limb, planted, seconds, stance, home, side))
            planted += 1
        return found

    def _swung(self, flipper: float, seconds: float, side: float, number: int, stance: Stance) -> Doubles:
        idle = self.script.idle
        if flipper:
            rate = self.kind.swims or 0.6
            turn = _TAU * (rate * seconds + self.script.phase) - (0.9 if number >= 2 else 0.0)
            far = 0.34 if number < 2 else 0.10
            return np.array([0.12 * math.cos(turn) - 0.02, far * math.sin(turn), 0.0]) * self._reach_of(number)
        wave = self.script.weight(("rear", "eat"), seconds, 0.5)
        return np.array(
            [
                0.06 * idle.sway(9, seconds) + 0.10 * wave,
                0.05 * idle.sway(10, seconds) + wave * 0.35 * (0.6 + 0.4 * math.sin(6.0 * seconds + side)),
                0.0,
            ]
        ) * self._reach_of(number)

    def _reach_of(self, number: int) -> float:
        leg = self.frame.own[number]
        return float(np.linalg.norm(np.subtract(leg.knee, leg.hip)) + np.linalg.norm(np.subtract(leg.ankle, leg.knee)))

    def _foot(
        self, limb: Limb, planted: int, seconds: float, stance: Stance, home: Doubles, side: float
    ) -> tuple[Limb, Doubles, Doubles]:
        assert self.steps is not None
        size, kind = self.size, self.kind
        hold = self.steps.foot(planted, seconds)
        x, y, z = self.script.place(seconds)
        azimuth = self.script.azimuth(seconds)
        dx, dz = (hold.x - x) / size, (hold.z - z) / size
        ahead, right = dx * math.sin(azimuth) - dz * math.cos(azimuth), dx * math.cos(azimuth) + dz * math.sin(azimuth)
        up = (self.script.ground.height(hold.x, hold.z) - y) / size + home[1]
        toes = 0.0
        reach = self._reach(self._walkers)
        if hold.share >= 0.0:
            vigour = min(self.steps.pace(seconds) / max(0.10 * self._pace, 1e-4), 1.0)
            arc = math.sin(math.pi * hold.share)
            up += (0.22 if kind.upright else 0.16) * reach * arc * vigour
            toes = -0.8 * vigour * arc if kind.upright else -0.3 * vigour * arc
        goal = np.array([ahead, up, right])
        local = (goal - stance.shift) @ stance.turn
        free = max(stance.values.get("aloft", 0.0), stance.values.get("afloat", 0.0), stance.values.get("air", 0.0))
        if free > 0.0:
            trail = home + np.array([-0.45 * reach, 0.35 * abs(home[1] - self._level), -0.25 * home[2]])
            if stance.values.get("afloat", 0.0):
                trail = trail + np.array([0.25 * reach * math.sin(_TAU * 1.2 * seconds + planted * 1.6), 0.0, 0.0])
            local = local + free * (trail - local)
        sole = stance.turn.T @ yaw(wrapped(hold.azimuth - azimuth) + (math.pi / 2.0 if kind.side else 0.0)) @ pitch(toes)
        return limb, local, sole

    # ----------------------------------------------------------------------------------------------------------------- sound

    def events(self, puppet: Puppet) -> Sequence[Event]:
        """Calls, and the tread of what is heavy."""
        found = puppet.calls(self.kind.call, self.size) if self.kind.call else []
        if self.kind.weight > 3.0 and self.steps is not None and not stance_free(self):
            for number in range(len(self._walkers)):
                for at, x, z in self.steps.landings(number, self.script.seconds):
                    values: dict[str, float | str] = {
                        "shoe": "paw",
                        "ground": puppet.surface,
                        "speed": 1.0,
                        "weight": self.kind.weight,
                    }
                    found.append(
                        Event(
                            time=at,
                            kind="footstep",
                            position=(x, self.script.ground.height(x, z), z),
                            source=puppet.id,
                            values=values,
                        )
                    )
        return found


def stance_free(life: CrawlerLife) -> bool:
    """Whether it swims or flies through the clip."""
    return life.script.has("swim", "fly", "hover")
