"""No generator without a fact: where the middle of each sound's energy lies, in Hz, as it does of the thing itself.

The bounds are those of the thing: a wolf howls between 150 and 800 Hz, a jet roars below a kilohertz, a phone's bell rings
about one. What is tested elsewhere by rhythm, size or material is named there and not repeated here.
"""

from pathlib import Path

import numpy as np
import pytest

from soundstage.engines.stage.sound import Ambience, recipes
from soundstage.engines.stage.sound.signal import RATE

MIDDLES: dict[str, tuple[float, float]] = {
    # arms, machines, signals
    "arrow": (40, 2500), "sword": (1200, 7000), "gunshot": (60, 2500), "firework": (30, 1500), "servo": (150, 1500),
    "train_whistle": (250, 1200), "whistle": (2000, 4200), "phone": (500, 2500), "beep": (700, 2200), "doorbell": (350, 1300),
    "bicycle_bell": (1500, 4500), "ice_crack": (300, 4000),
    # cloth, hands, kitchen, mouth
    "cloth": (1200, 7000), "creak": (250, 2500), "snap": (1200, 6000), "zip": (2500, 11000), "cutlery": (1500, 9000),
    "drip": (500, 3500), "bubble": (150, 1500), "chop": (300, 5000), "stir": (1200, 6000), "cork": (250, 2000),
    "sip": (1500, 9000), "kiss": (700, 5000), "heartbeat": (25, 120),
    # birds
    "screech": (1400, 4500), "caw": (700, 2000), "honk_goose": (350, 1500), "gobble": (400, 1500), "squawk": (900, 3500),
    "penguin_bray": (350, 1500), "gull_cry": (900, 3000), "peacock_cry": (600, 1800), "warble": (2000, 5000),
    "hoot": (250, 600), "coo": (350, 800), "cuckoo": (450, 800), "cheep": (3000, 6500),
    # beasts
    "neigh": (400, 2000), "snort": (200, 2500), "bray": (300, 1500), "moo": (100, 600), "oink": (150, 1200),
    "squeal": (700, 3500), "camel_groan": (100, 700), "llama_hum": (200, 700), "whine": (500, 2000), "meow": (400, 1500),
    "purr": (20, 200), "hiss": (1500, 9000), "growl": (50, 500), "howl": (150, 800), "fox_bark": (500, 2000),
    "hyena_laugh": (300, 1500), "chirrup": (700, 3000), "elephant_trumpet": (250, 1500), "rut_bellow": (100, 800),
    "monkey_chatter": (600, 3000), "ape_hoot": (200, 900), "chitter": (1500, 6000), "panda_bleat": (300, 1500),
    "seal_bark": (200, 1200), "frog_croak": (60, 2500),
    # what lasts
    "buzz": (150, 900), "fly_buzz": (150, 400), "mosquito_buzz": (400, 900), "dragonfly_buzz": (30, 2500),
    "hummingbird_buzz": (30, 2500), "motorcycle": (40, 600), "boat": (30, 500), "propeller": (50, 600),
    "helicopter": (10, 250), "plane": (50, 800), "jet": (60, 1500), "train": (30, 900), "machine": (20, 800),
    "fan": (40, 1200), "spaceship": (15, 400), "gulls": (900, 3000), "frogs": (200, 3000), "typing_machine": (600, 5000),
    "windmill": (80, 2000), "submarine": (30, 1200), "washing_machine": (40, 1000), "factory_hall": (60, 2000),
    "applause": (1200, 7000), "cheer": (400, 2500), "children": (300, 3500), "diners": (200, 3000), "lapping": (80, 2500),
    "kettle": (300, 9000), "pouring": (300, 6000), "music_box": (500, 5000), "carousel": (150, 2500), "radio": (200, 3500),
    "ufo": (30, 3000),
}  # fmt: skip


def middle(sound) -> float:
    """The frequency under which half of the energy lies."""
    mono = sound.mean(axis=1) if sound.ndim == 2 else sound
    power = np.cumsum(np.abs(np.fft.rfft(mono)) ** 2)
    return float(np.fft.rfftfreq(len(mono), 1.0 / RATE)[np.searchsorted(power, 0.5 * power[-1])])


@pytest.mark.parametrize("kind", sorted(MIDDLES))
def test_its_energy_lies_where_the_things_own_does(bed, hit, kind: str) -> None:
    low, high = MIDDLES[kind]
    sound = bed(kind, seconds=3.0) if isinstance(recipes()[kind], Ambience) else hit(kind)
    assert low <= middle(sound) <= high


def test_every_generator_has_a_fact() -> None:
    here = Path(__file__)
    told = "".join(path.read_text(encoding="utf-8") for path in here.parent.rglob("test_*.py") if path != here)
    untold = {kind for kind in recipes() if kind not in MIDDLES and f'"{kind}"' not in told}
    assert not untold
