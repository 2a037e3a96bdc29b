"""How a bird behaves: it stands on its feet, jerks its head, hops, pecks, preens, sings, floats and flies."""

import math
from collections.abc import Sequence

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
from .acts import AFLOAT, ALOFT
from .body import Anatomy
from .spec import Bird

__all__ = ["BirdLife"]

_TAU = 2.0 * math.pi
_OFFSETS = {"hop": (0.0, 0.0), "walk": (0.0, 0.5), "waddle": (0.0, 0.5), "run": (0.0, 0.5)}


class BirdLife:
    """A bird's part; see `Life`."""

    def __init__(self, bird: Bird, anatomy: Anatomy, casting: CastingCall, size: float, stature: float) -> None:
        self.bird, self.anatomy, self.size, self.stature = bird, anatomy, size, stature
        leg = anatomy.reach * size
        base = math.sqrt(9.81 * leg)
        walk, run = (0.42, 1.1) if bird.gait != "waddle" else (0.28, 0.6)
        cruise = 5.0 * math.sqrt(max(size / 0.5, 0.05)) + 1.0
        paces = {"walk": walk * base, "run": run * base, "swim": 0.5 * math.sqrt(size / 0.4), "fly": cruise, "soar": 0.9 * cruise, "dive": 1.6 * cruise, "slide": 0.8 * base, "hover": 0.0}  # fmt: skip  # noqa: E501
        self.script = Script(casting, paces, arm=1.5 * size, brisk=1.4, ease=0.4, voice=0.9 if bird.trunk > 0.2 else 0.5)
        self._hip = 0.93 * anatomy.reach
        home = np.array([[0.03 * size, -bird.legs.apart * size], [0.03 * size, bird.legs.apart * size]])
        fastest = float(self.script.route.speeds.max())
        froude = fastest / base
        self.running = froude > 0.7
        duty = 0.42 if bird.gait == "hop" and not self.running else 0.44 if self.running else 0.62
        stride = min(1.6 * leg * max(froude, 0.12) ** 0.45 * 1.3, 1.25 * leg / duty)
        self.steps = Steps(self.script.route, home, _OFFSETS[bird.gait if not self.running else "run"], stride, duty)
        self._reach_down = self._pecking()

    # ----------------------------------------------------------------------------------------------------------------- whole

    def stance(self, seconds: float) -> Stance:
        script = self.script
        aloft = script.weight(ALOFT, seconds, 0.5)
        afloat = script.weight(AFLOAT, seconds, 0.4) * (1.0 - aloft)
        stance = Stance(lids=script.blink(seconds))
        lean, neck, look = self._standing(seconds, stance, 1.0 - aloft, afloat)
        if aloft > 0.0:
            lean, neck = self._flying(seconds, stance, aloft, lean, neck)
        self._pose(stance, lean, neck, look, seconds)
        return stance

    def _pose(self, stance: Stance, lean: float, neck: Doubles, look: tuple[float, float, float], seconds: float) -> None:
        """Turn the bones to elevations: of the trunk, of the four parts of the neck, of the head."""
        bones, rest = self.anatomy.skeleton, self.anatomy.lean
        index = bones.index
        turns = stance.turns
        turns[index["trunk"]] = pitch(lean)
        chain = bones.chain("neck")
        side, up, cock = look
        bend = 0.30 * side if self.bird.neck.length > 0.4 else 0.12 * side
        turns[chain[0]] = yaw(0.5 * bend) @ pitch(neck[0] - rest - lean)
        for k in range(1, 4):
            turns[chain[k]] = pitch(neck[k] - neck[k - 1]) @ yaw(0.17 * bend)
        turns[index["head"]] = pitch(-(neck[3] - rest)) @ yaw(side - bend) @ pitch(up) @ roll(cock)
        turns[index["jaw"]] = pitch(-0.42 * stance.values.get("gape", 0.0))
        turns[index["tail"]] = pitch(self._tail(lean, stance) + stance.values.get("wag", 0.0)) @ yaw(
            stance.values.get("steer", 0.0)
        )
        del seconds

    def _tail(self, lean: float, stance: Stance) -> float:
        """The tail's rise against the trunk: as its kind carries it, but never into the ground."""
        tail = self.bird.tail
        if stance.values.get("aloft", 0.0) > 0.5:
            return min(tail.angle, 0.1)
        root = stance.shift[1] - 0.5 * math.sin(lean) + 0.28 * self.bird.deep * math.cos(lean)
        lowest = math.asin(min(max((root - 0.05) / max(tail.length, 0.1), -1.0), 1.0))
        return max(tail.angle, lean - lowest)

    # -------------------------------------------------------------------------------------------------------------- on its feet

    def _standing(
        self, seconds: float, stance: Stance, share: float, afloat: float
    ) -> tuple[float, Doubles, tuple[float, float, float]]:
        script, bird, idle = self.script, self.bird, self.script.idle
        value = stance.values
        going = min(self.steps.pace(seconds) / max(0.25 * math.sqrt(9.81 * self.anatomy.reach * self.size), 1e-3), 1.0) * (
            1.0 - afloat
        )
        phase = self.steps.phase(seconds)
        lean = bird.pitch + 0.02 * idle.sway(1, seconds) + 0.012 * idle.breath(1.6 * seconds)
        neck = np.array(bird.neck.stand) + 0.05 * idle.sway(2, seconds)
        # Heads jerk: they hold still in space, then are somewhere else.
        calm = bird.jerky
        side = calm * 0.75 * script.held(seconds, 0, 0.85) + (1.0 - calm) * 0.4 * idle.sway(3, seconds)
        up = calm * 0.16 * script.held(seconds, 1, 1.1) + (1.0 - calm) * 0.10 * idle.sway(4, seconds)
        cock = calm * 0.20 * script.held(seconds, 2, 1.3)
        aim_side, aim_up, firm = script.aim(seconds, self.stature * self.size)
        side += firm * (float(np.clip(aim_side, -1.5, 1.5)) - side)
        up += firm * (float(np.clip(aim_up, -0.9, 0.6)) - up)
        running = going if self.running else 0.0
        lean -= running * 0.35 * max(bird.pitch, 0.3)
        if bird.gait == "walk" and going > 0.0:
            thrust = (2.0 * phase) % 1.0
            nod = thrust - eased(max(thrust - 0.55, 0.0) / 0.45)
            neck = neck - going * 0.38 * nod * np.array([1.0, 0.6, -0.2, -0.6])
            side, cock = side * (1.0 - 0.7 * going), cock * (1.0 - going)
        down = script.weight(("eat",), seconds, 0.35)
        if down > 0.0:
            since = script.since(("eat",), seconds)
            pecks = 0.5 + 0.5 * math.sin(_TAU * (1.5 if bird.trunk < 0.3 else 0.8) * since)
            amount = down * (0.86 + 0.14 * pecks) * (1.0 if math.sin(0.9 * since + 5.0 * script.phase) > -0.75 else 0.25)
            lean, neck, up = (
                lean + amount * (self._reach_down[0] - lean),
                neck + amount * (self._reach_down[1] - neck),
                up - 0.75 * amount,
            )
            side *= 1.0 - 0.8 * amount
            value["gape"] = max(value.get("gape", 0.0), 0.35 * amount * (1.0 - pecks))
        preening = script.weight(("preen",), seconds, 0.5)
        if preening > 0.0:
            nibble = 0.08 * math.sin(_TAU * 5.0 * seconds) * (0.5 + 0.5 * math.sin(2.2 * seconds))
            side += preening * (2.1 + nibble - side)
            up += preening * (-0.75 + nibble - up)
            neck = neck + preening * (0.25 + 0.35 * np.array([1.0, 0.6, 0.0, -0.4]))
            value["gape"] = max(value.get("gape", 0.0), 0.25 * preening * abs(math.sin(_TAU * 4.0 * seconds)))
        mouth = script.mouth(seconds)
        value["gape"] = max(value.get("gape", 0.0), mouth)
        up += mouth * (0.35 if bird.call in ("rooster", "songbird", "nightingale") else 0.14)
        neck = neck + 0.12 * mouth
        # Wings: shut, shuffled now and then, held out to show or to flap on the spot.
        shown = script.weight(("display",), seconds, 0.6)
        flapping = script.weight(("flap",), seconds, 0.3)
        shuffle = 0.10 * script.bursts(4.3, 0.5, seconds, 3)
        train = bird.tail.shape == "train"
        value["spread"] = max(0.0 if train else 0.92 * shown, 0.75 * flapping, shuffle * share)
        value["raise"] = shown if train else 0.0
        value["fan"] = max(shown, 0.3 * flapping)
        value["stroke"] = (
            0.25 * shown + flapping * 0.7 * math.sin(_TAU * 5.0 * seconds) + 0.05 * math.sin(_TAU * 0.8 * seconds) * shown
        )
        value["wag"] = 0.10 * script.held(seconds, 3, 1.2, 0.12) * calm + 0.14 * script.bursts(2.7, 0.3, seconds, 2)
        self._carry(seconds, stance, lean, going, phase, afloat)
        return lean, neck, (side, up, cock)

    def _carry(self, seconds: float, stance: Stance, lean: float, going: float, phase: float, afloat: float) -> None:
        """Where the trunk's middle is over its place, with hips over feet or the keel in the water."""
        bird, hip = self.bird, self.anatomy.hip
        c, s = math.cos(lean), math.sin(lean)
        at = np.array([c * hip[0] - s * hip[1], s * hip[0] + c * hip[1]])
        sliding = self.script.weight(("slide",), seconds, 0.5)
        height = self._hip - at[1]
        bob = 0.02 * going * math.cos(2.0 * _TAU * phase)
        if bird.gait == "hop" and not self.running:
            part = (phase % 1.0 - self.steps.duty) / (1.0 - self.steps.duty)
            bob = going * (
                0.35 * self.anatomy.reach * math.sin(math.pi * part)
                if part > 0.0
                else -0.05 * math.sin(math.pi * (phase % 1.0) / self.steps.duty)
            )
        elif self.running:
            bob = 0.05 * going * math.cos(2.0 * _TAU * phase)
        stance.shift = np.array([-at[0] - 0.02, height + bob - 0.03 * bird.legs.shin, 0.0])
        sway = math.cos(_TAU * phase + 0.4) * going
        if bird.gait == "waddle":
            stance.turn = roll(0.17 * sway) @ yaw(0.10 * math.sin(_TAU * phase + 0.4) * going)
            stance.shift[2] -= 0.02 * sway
        elif bird.gait == "walk":
            stance.turn = roll(0.04 * sway)
        if afloat > 0.0:
            t = seconds
            ride = 0.25 * self.stature + 0.20 * bird.deep + 0.012 * math.sin(1.9 * t) + 0.008 * math.sin(3.1 * t + 1.0)
            stance.shift = stance.shift + afloat * (np.array([0.0, ride, 0.0]) - stance.shift)
            tilt = roll(0.03 * math.sin(1.6 * t)) @ pitch(0.02 * math.sin(2.1 * t) - 0.6 * max(bird.pitch - 0.2, 0.0))
            stance.turn = tilt if afloat > 0.5 else stance.turn
        if sliding > 0.0:
            stance.shift = stance.shift + sliding * (np.array([0.0, 0.48 * bird.deep, 0.0]) - stance.shift)
            stance.turn = pitch(-sliding * lean * 0.96) @ stance.turn

    def _pecking(self) -> tuple[float, Doubles]:
        """The lean of the trunk and the neck's elevations with which the beak's tip is at the ground."""
        bird, anatomy = self.bird, self.anatomy
        stand, low = np.array(bird.neck.stand), np.array([-0.65, -0.95, -1.2, -1.35])
        root = anatomy.skeleton.heads[anatomy.skeleton.index["neck0"]]
        best = (bird.pitch, stand, 9.0)
        for share in np.linspace(0.0, 1.0, 41):
            lean = bird.pitch + share * (min(bird.pitch - 0.9, -0.25) - bird.pitch)
            neck = stand + min(1.25 * share, 1.0) * (low - stand)
            c, s = math.cos(lean), math.sin(lean)
            d = root - anatomy.hip
            tip = self._hip + s * d[0] + c * d[1] + float(np.sin(neck).sum()) * bird.neck.length / 4.0
            tip -= (bird.head + bird.beak.length) * math.sin(0.75 * share + 0.3)
            if abs(tip - 0.01) < best[2]:
                best = (lean, neck, abs(tip - 0.01))
        return best[0], best[1]

    # ------------------------------------------------------------------------------------------------------------------- aloft

    def _beat(self, seconds: float) -> tuple[float, float]:
        """Phase of the wing beat, and how strongly it beats 0…1 (0 gliding)."""
        script, wing = self.script, self.bird.wing
        soaring = script.weight(("soar", "dive"), seconds, 0.6)
        effort = 1.0 - 0.94 * soaring
        if wing.glide > 0.0 and not script.has("hover", "take_off", "land"):
            cycle = 2.4 * math.sqrt(max(self.size, 0.1) / 0.3)
            turn = (seconds / cycle + script.phase) % 1.0
            rest = eased((turn - (1.0 - wing.glide)) / 0.10) * (1.0 - eased((turn - 0.93) / 0.07))
            effort = min(effort, 1.0 - 0.96 * rest)
        rate = wing.beats * (1.25 if script.has("take_off", "land") else 1.0) * (1.05 if script.haste > 1.0 else 1.0)
        return _TAU * (rate * seconds + script.phase), effort

    def _flying(self, seconds: float, stance: Stance, aloft: float, lean: float, neck: Doubles) -> tuple[float, Doubles]:
        script, bird = self.script, self.bird
        value = stance.values
        turn, effort = self._beat(seconds)
        hover = script.weight(("hover",), seconds, 0.5)
        diving = script.weight(("dive",), seconds, 0.6)
        landing = script.weight(("land",), seconds, 0.4)
        up = math.sin(turn)
        wide = 0.62 + 0.25 * min(bird.wing.beats / 8.0, 1.0)
        value["spread"] = value.get("spread", 0.0) * (1.0 - aloft) + aloft * (
            1.0 - 0.06 * effort * max(math.cos(turn), 0.0) - 0.55 * diving
        )
        value["stroke"] = aloft * (effort * wide * up + (1.0 - effort) * 0.10 + 0.04)
        value["tip"] = aloft * (effort * 0.55 * math.sin(turn - 1.0) + (1.0 - effort) * (0.16 + 0.25 * bird.wing.slots))
        value["twist"] = aloft * effort * 0.30 * math.cos(turn - 0.3)
        value["sweep"] = aloft * (0.18 * effort * max(math.cos(turn), 0.0) + 0.55 * diving + 0.12 * bird.wing.point)
        value["fan"] = aloft * (0.25 + 0.5 * (1.0 - effort) * bird.wing.slots + 0.8 * landing + 0.5 * hover)
        value["steer"] = 0.12 * script.idle.sway(6, 1.3 * seconds) * aloft
        bank = float(np.clip(-0.9 * script.turning(seconds) * 1.0, -0.9, 0.9)) + 0.10 * script.idle.sway(5, 1.2 * seconds)
        rise, ahead, nose = self._course(seconds)
        flying = 0.08 + 0.75 * hover + 0.55 * landing - 0.75 * diving + nose
        lean += aloft * (flying - lean)
        neck = neck + aloft * (np.array(bird.neck.fly) + flying * 0.5 - neck)
        lift = 0.5 * bird.deep + 0.10 + rise - 0.055 * effort * math.sin(turn - 0.4) * (6.0 / (bird.wing.beats + 2.0)) ** 0.5
        sway = 0.05 * script.idle.sway(8, 1.5 * seconds) * (1.0 + 2.0 * hover)
        stance.shift = stance.shift + aloft * (
            np.array([ahead + sway, lift + 0.06 * script.idle.sway(7, seconds), 0.0]) - stance.shift
        )
        stance.turn = roll(-bank * aloft)
        value["aloft"] = aloft
        return lean, neck

    def _course(self, seconds: float) -> tuple[float, float, float]:
        """Rise, way ahead (trunks) and lift of the nose as it takes off from its place or comes down on it."""
        for act in self.script.acts:
            if act.kind not in ("take_off", "land") or len(act.path) > 1:
                continue
            span = min(max(act.end - act.start, 1.2), 3.5)
            u = (seconds - act.start) / span if act.kind == "take_off" else (act.start + span - seconds) / span
            u = min(max(u, 0.0), 1.5)
            height = 1.6 + 0.5 * self.size
            return (
                height / self.size * u**1.6,
                (1.0 if act.kind == "take_off" else -1.0) * 1.4 * height / self.size * u**2,
                0.35 * (1.0 - u) * u,
            )
        return 0.0, 0.0, 0.0

    # -------------------------------------------------------------------------------------------------------------------- feet

    def feet(self, seconds: float, stance: Stance) -> Sequence[tuple[Limb, Doubles, Doubles]]:
        """Each ankle's goal and its foot's turn in root space."""
        aloft, afloat = stance.values.get("aloft", 0.0), self.script.weight(AFLOAT, seconds, 0.4)
        return [self._foot(k, limb, seconds, stance, aloft, afloat) for k, limb in enumerate(self.anatomy.limbs)]

    def _foot(
        self, number: int, limb: Limb, seconds: float, stance: Stance, aloft: float, afloat: float
    ) -> tuple[Limb, Doubles, Doubles]:
        bird, legs, size = self.bird, self.bird.legs, self.size
        hold = self.steps.foot(number, seconds)
        x, y, z = self.script.place(seconds)
        azimuth = self.script.azimuth(seconds)
        dx, dz = (hold.x - x) / size, (hold.z - z) / size
        ahead, right = dx * math.sin(azimuth) - dz * math.cos(azimuth), dx * math.cos(azimuth) + dz * math.sin(azimuth)
        up = (self.script.ground.height(hold.x, hold.z) - y) / size
        toes = 0.0
        if hold.share >= 0.0:
            vigour = min(self.steps.pace(seconds) / max(0.12 * math.sqrt(9.81 * self.anatomy.reach * size), 1e-3), 1.0)
            arc = math.sin(math.pi * hold.share)
            up += 0.30 * self.anatomy.reach * arc * vigour * (1.3 if self.running else 1.0)
            toes = -0.95 * vigour * math.sin(math.pi * min(hold.share * 1.25, 1.0))
        goal = np.array([ahead, up + 0.02, right])
        sole = yaw(wrapped(hold.azimuth - azimuth)) @ pitch(toes)
        side = -1.0 if number == 0 else 1.0
        free = max(aloft, afloat, self.script.weight(("slide",), seconds, 0.5))
        if free > 0.0:
            paddle = math.sin(_TAU * 1.1 * seconds + math.pi * number) * afloat
            hip = self.anatomy.hip
            tucked = np.array([hip[0] + 0.30 * legs.shin, hip[1] - 0.55 * legs.tarsus, side * legs.apart * 0.8])
            trailed = np.array([hip[0] - 0.93 * self.anatomy.reach, hip[1] + 0.10 * bird.deep, side * legs.apart * 0.6])
            swum = np.array(
                [hip[0] - 0.2 * legs.shin + 0.35 * legs.tarsus * paddle, hip[1] - 0.65 * self.anatomy.reach, side * legs.apart]
            )
            local = tucked + legs.trail * (trailed - tucked) if aloft >= afloat else swum
            landing = self.script.weight(("land",), seconds, 0.5)
            local = local + landing * (
                np.array([hip[0] + 0.25 * legs.shin, hip[1] - 0.8 * self.anatomy.reach, side * legs.apart]) - local
            )
            lean = bird.pitch + aloft * (0.08 - bird.pitch)
            away = pitch(lean) @ local
            goal = (goal - stance.shift) @ stance.turn
            goal = goal + free * (away - goal)
            return limb, goal, sole @ pitch(-free * (1.25 if legs.trail > 0.5 else 0.7) * (1.0 - landing))
        return limb, (goal - stance.shift) @ stance.turn, stance.turn.T @ sole

    # ------------------------------------------------------------------------------------------------------------------- sound

    def events(self, puppet: Puppet) -> Sequence[Event]:
        """Calls, wing beats that are heard, and feet of what is heavy enough."""
        found = puppet.calls(self.bird.call, self.bird.trunk)
        span = 2.0 * (self.bird.wing.arm + 0.8 * self.bird.wing.feather) * self.size
        beats = self.bird.wing.beats
        if self.script.has(*ALOFT, "flap") and 0.0 < beats <= 8.0:
            for k in range(int(self.script.seconds * beats) + 1):
                at = (k + 0.25) / beats
                stance = self.stance(at) if at < self.script.seconds else Stance()
                if stance.values.get("aloft", 0.0) > 0.5 and self._beat(at)[1] > 0.5:
                    x, y, z = self.script.place(at)
                    found.append(
                        Event(time=at, kind="wingbeat", position=(x, y + 0.3, z), source=puppet.id, values={"span": span})
                    )
        if self.bird.weight > 1.5 and not self.script.has(*ALOFT, *AFLOAT):
            for number in range(2):
                for at, x, z in self.steps.landings(number, self.script.seconds):
                    values: dict[str, float | str] = {
                        "shoe": "paw",
                        "ground": puppet.surface,
                        "speed": 0.6,
                        "weight": self.bird.weight,
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
