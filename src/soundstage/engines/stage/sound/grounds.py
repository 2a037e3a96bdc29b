"""What feet come down on, as grains, hiss and knocks; set by ear and by the spectra of walkers on each."""

from dataclasses import dataclass

__all__ = ["Ground", "ground_of"]


@dataclass(frozen=True, kw_only=True)
class Ground:
    """Grains: band in Hz, rate a second at full force, ringing time, level; wash: band and level of hiss; knock: modes."""

    grain: tuple[float, float]
    rate: float
    ring: float
    loud: float  # dB
    wash: tuple[float, float]
    hiss: float  # dB
    knock: tuple[tuple[float, float, float], ...]  # (Hz, seconds to −60 dB, dB)
    click: float  # dB of the hard first contact
    settle: float = 0.0  # seconds that grains keep falling
    bubbles: float = -90.0  # dB


_GROUNDS = {
    "sand": Ground(
        grain=(1400, 5200),
        rate=2600,
        ring=0.0016,
        loud=-15,
        wash=(500, 4200),
        hiss=-7,
        knock=((72, 0.11, -7),),
        click=-40,
        settle=0.09,
    ),
    "dust": Ground(
        grain=(900, 3400),
        rate=1500,
        ring=0.0018,
        loud=-18,
        wash=(300, 2600),
        hiss=-8,
        knock=((64, 0.13, -4),),
        click=-44,
        settle=0.12,
    ),
    "rock": Ground(
        grain=(1800, 6500),
        rate=160,
        ring=0.004,
        loud=-16,
        wash=(1200, 6000),
        hiss=-22,
        knock=((118, 0.07, -8), (310, 0.035, -13), (880, 0.018, -15)),
        click=-6,
    ),
    "concrete": Ground(
        grain=(1600, 6000),
        rate=120,
        ring=0.003,
        loud=-20,
        wash=(1500, 7000),
        hiss=-24,
        knock=((105, 0.08, -8), (260, 0.04, -13), (1250, 0.014, -13)),
        click=-5,
    ),
    "gravel": Ground(
        grain=(1100, 5600),
        rate=420,
        ring=0.006,
        loud=-4,
        wash=(800, 5000),
        hiss=-17,
        knock=((85, 0.09, -10),),
        click=-24,
        settle=0.14,
    ),
    "snow": Ground(
        grain=(700, 3600),
        rate=900,
        ring=0.0045,
        loud=-7,
        wash=(900, 4800),
        hiss=-13,
        knock=((68, 0.10, -12),),
        click=-50,
        settle=0.05,
    ),
    "wood": Ground(
        grain=(900, 3200),
        rate=40,
        ring=0.006,
        loud=-26,
        wash=(600, 3000),
        hiss=-28,
        knock=((92, 0.19, -4), (171, 0.14, -7), (298, 0.1, -10), (512, 0.07, -15), (930, 0.04, -18)),
        click=-11,
    ),
    "metal": Ground(
        grain=(1500, 5000),
        rate=40,
        ring=0.01,
        loud=-28,
        wash=(1500, 6000),
        hiss=-30,
        knock=((140, 0.5, -8), (343, 0.7, -11), (611, 0.6, -14), (1130, 0.5, -18), (1942, 0.35, -21)),
        click=-10,
    ),
    "grass": Ground(
        grain=(2000, 7000),
        rate=700,
        ring=0.002,
        loud=-17,
        wash=(1800, 7500),
        hiss=-8,
        knock=((74, 0.1, -9),),
        click=-50,
        settle=0.12,
    ),
    "leaves": Ground(
        grain=(1500, 7500),
        rate=520,
        ring=0.004,
        loud=-6,
        wash=(1800, 8000),
        hiss=-13,
        knock=((78, 0.09, -12),),
        click=-46,
        settle=0.16,
    ),
    "mud": Ground(
        grain=(300, 1600),
        rate=350,
        ring=0.008,
        loud=-12,
        wash=(250, 1800),
        hiss=-9,
        knock=((66, 0.12, -7),),
        click=-50,
        settle=0.08,
        bubbles=-18,
    ),
    "water": Ground(
        grain=(700, 3800),
        rate=500,
        ring=0.008,
        loud=-13,
        wash=(500, 6000),
        hiss=-4,
        knock=((70, 0.1, -14),),
        click=-50,
        settle=0.3,
        bubbles=-9,
    ),
    "carpet": Ground(
        grain=(800, 2500),
        rate=300,
        ring=0.002,
        loud=-26,
        wash=(400, 2200),
        hiss=-16,
        knock=((70, 0.12, -5), (128, 0.07, -12)),
        click=-50,
    ),
}
_ALIKE = {
    "stone": "rock", "asphalt": "concrete", "pavement": "concrete", "street": "concrete", "road": "concrete",
    "tile": "concrete",
    "marble": "concrete", "soil": "dust", "earth": "dust", "dirt": "dust", "regolith": "dust", "ice": "rock", "beach": "sand",
    "desert": "sand", "floor": "wood", "forest": "leaves", "puddle": "water", "plain": "grass", "rug": "carpet",
    "pebbles": "gravel",
}  # fmt: skip


def ground_of(name: str) -> Ground:
    """A ground by name or by what it is like; dust for one that nobody has walked on yet."""
    return _GROUNDS.get(_ALIKE.get(name, name), _GROUNDS["dust"])
