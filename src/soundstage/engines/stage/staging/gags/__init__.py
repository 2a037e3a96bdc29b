"""Gags, as a special-effects crew calls what it rigs for one take: a ramp and what rolls down it, a jug that pours, a bang."""

from .booking import Booking, booked
from .rigging import cleared, rigged

__all__ = ["Booking", "booked", "cleared", "rigged"]
