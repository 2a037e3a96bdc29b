"""A model's animations of nodes."""

from collections.abc import Mapping
from typing import Any

import numpy as np

from .accessors import Accessors
from .container import Container
from .limits import KEYS, integer, items, mapping, refuse, word
from .model import Channel, Clip

__all__ = ["read_clips"]

_WIDTHS = {"translation": 3, "rotation": 4, "scale": 3}
_WAYS = ("LINEAR", "STEP", "CUBICSPLINE")
_LONGEST = 600.0  # seconds


def read_clips(container: Container, accessors: Accessors, nodes: int) -> tuple[Clip, ...]:
    """Every animation that moves nodes; those of morph targets alone are left out."""
    clips: list[Clip] = []
    left = KEYS
    for index, entry in enumerate(container.listed("animations")):
        animation = mapping(entry, f"animations[{index}]")
        samplers = items(animation.get("samplers"), "samplers")
        channels = []
        for part in items(animation.get("channels"), "channels"):
            channel = _channel(accessors, mapping(part, "a channel"), samplers, nodes)
            if channel is not None:
                left -= channel.values.size
                channels.append(channel)
            if left < 0:
                refuse(f"its animations have more than {KEYS} key values")
        seconds = max((float(channel.times[-1]) for channel in channels), default=0.0)
        if channels:
            name = word(animation.get("name", f"animation {index}"), "an animation's name")
            clips.append(Clip(name=name, seconds=seconds, channels=tuple(channels)))
    return tuple(clips)


def _channel(accessors: Accessors, entry: Mapping[str, Any], samplers: list[Any], nodes: int) -> Channel | None:
    target = mapping(entry.get("target"), "a channel's target")
    path = target.get("path")
    if "node" not in target or path == "weights":
        return None
    if path not in _WIDTHS:
        refuse("a channel moves what nodes do not have")
    if not samplers:
        refuse("a channel has no sampler")
    node = integer(target["node"], "a channel's node", 0, nodes - 1)
    sampler = mapping(samplers[integer(entry.get("sampler"), "a channel's sampler", 0, len(samplers) - 1)], "a sampler")
    way = sampler.get("interpolation", "LINEAR")
    if way not in _WAYS:
        refuse("a sampler interpolates in a way that glTF does not have")
    times = accessors.floats(sampler.get("input"), "key times", 1)[:, 0]
    values = accessors.floats(sampler.get("output"), "key values", _WIDTHS[path])
    if float(times[0]) < 0.0 or float(times[-1]) > _LONGEST or (np.diff(times) <= 0.0).any():
        refuse("key times do not run forwards")
    each = 3 if way == "CUBICSPLINE" else 1
    if len(values) != each * len(times):
        refuse("an animation has more or fewer values than times")
    if np.abs(values).max() > 1e6:
        refuse("an animation leaves for more than 1000 km")
    if each == 3:
        values = values.reshape(len(times), 3, -1)
    return Channel(node=node, path=path, times=times, values=values, way=way)
