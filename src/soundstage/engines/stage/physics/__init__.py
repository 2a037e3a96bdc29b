"""Rigid bodies under gravity: what falls, bounces, rolls, topples, collides, swings, floats, breaks; and what touches what."""

from .body import Ball, Block, Body, Drum, Hull
from .fracture import shards
from .outcome import Contact, Outcome, Rub, Track
from .simulation import simulate
from .stuff import STUFFS, Stuff, stuff_of

__all__ = [
    "STUFFS",
    "Ball",
    "Block",
    "Body",
    "Contact",
    "Drum",
    "Hull",
    "Outcome",
    "Rub",
    "Stuff",
    "Track",
    "shards",
    "simulate",
    "stuff_of",
]
