"""Standing at ease: what arms do while nothing is asked of them. Nobody stands like a post, nor two people alike."""

from ..posture import Hand, Posture
from ..recipe import ActRecipe, Moment

_DOWN = (0.05, -0.95, 0.25)


def _at_sides(m: Moment) -> Posture:
    return Posture()


def _one_on_hip(m: Moment) -> Posture:
    return Posture(right=Hand((0.185, 0.07, 0.03), (-0.45, -0.55, 0.7), (-0.9, 0.1, -0.35), 0.55, grip="flat", space="hips"))


def _both_on_hips(m: Moment) -> Posture:
    return Posture().hands(Hand((0.185, 0.08, 0.03), (-0.45, -0.5, 0.75), (-0.9, 0.1, -0.35), 0.5, grip="flat", space="hips"))


def _clasped_before(m: Moment) -> Posture:
    sway = 0.006 * m.noise(3, 0.4)
    return Posture(
        left=Hand((0.03, 0.0 + sway, 0.17), (-0.75, -0.6, 0.25), (0.0, -0.3, -0.95), 0.1, grip="cup", space="hips"),
        right=Hand((0.02, 0.02 + sway, 0.205), (-0.75, -0.6, 0.2), (0.0, -0.3, -0.95), 0.1, grip="cup", space="hips"),
    )


def _crossed(m: Moment) -> Posture:
    return Posture(
        left=Hand((-0.135, -0.245, 0.155), (-0.95, 0.22, -0.15), (0.1, -0.1, -1.0), 0.25, grip="rest"),
        right=Hand((-0.12, -0.205, 0.205), (-0.95, 0.2, -0.2), (0.1, -0.35, -0.95), 0.3, grip="rest"),
    )


def _behind(m: Moment) -> Posture:
    return Posture().hands(Hand((-0.01, 0.02, -0.16), (-0.7, -0.7, 0.0), (0.0, -0.2, -1.0), 0.1, grip="cup", space="hips"))


def _in_pockets(m: Moment) -> Posture:
    return Posture().hands(Hand((0.185, -0.055, 0.045), (-0.12, -0.95, 0.3), (-1.0, 0.0, 0.1), 0.35, grip="flat", space="hips"))


def _holding_strap(m: Moment) -> Posture:
    return Posture(left=Hand((0.115, -0.14, 0.145), (-0.35, 0.9, -0.1), (0.1, 0.1, -1.0), 0.0, grip="stick"))


_POSES = (
    _at_sides,
    _one_on_hip,
    _clasped_before,
    _at_sides,
    _in_pockets,
    _both_on_hips,
    _holding_strap,
    _crossed,
    _behind,
)
_WORDS = {
    "proud": _both_on_hips,
    "proudly": _both_on_hips,
    "heroic": _both_on_hips,
    "confident": _both_on_hips,
    "defiant": _crossed,
    "angry": _crossed,
    "stern": _crossed,
    "shy": _clasped_before,
    "sad": _at_sides,
    "sadness": _at_sides,
    "elderly": _clasped_before,
    "old": _clasped_before,
    "casual": _in_pockets,
    "soldier": _behind,
    "guard": _behind,
    "crossed": _crossed,
    "pockets": _in_pockets,
}


def _body(m: Moment) -> Posture:
    told = next((_WORDS[word] for word in sorted(m.words) if word in _WORDS), None)
    return (told or _POSES[m.pick(len(_POSES))])(m)


ACT = ActRecipe(
    name="stand",
    verbs=("stand", "wait", "pause", "stop", "stay", "rest", "remain", "be", "pose", "breathe", "halt", "linger", "appear"),
    body=_body,
    eases=(0.9, 0.7),
)
