"""From physics to sound: what slides or rolls becomes a source that is heard while it touches."""

import numpy as np

from soundstage.engines.stage.scene import Curve, Floats, SoundSource

__all__ = ["rubbed"]

_FASTEST = 3.0  # m/s, beyond which it grows no louder


def rubbed(
    times: Floats, speeds: Floats, path: Curve, *, rolling: bool, material: str, striker: str, size: float
) -> SoundSource | None:
    """The sound of a thing (`striker`, `size` metres across) on `material`, by its speed (N,) over it in m/s at times (N,).

    None where it never moves on it.
    """
    touching = np.flatnonzero(speeds > 0.02)
    if len(touching) == 0:
        return None
    return SoundSource(
        kind="roll" if rolling else "slide",
        start=float(times[touching[0]]),
        end=float(times[touching[-1]]),
        position=path,
        level=Curve(times=times, values=np.clip(speeds / _FASTEST, 0.0, 1.0).astype(np.float32) ** 0.3),
        values={"material": material, "striker": striker, "size": size},
    )
