"""The modelling kit: closed bodies in metres, y up. What stands, stands on y = 0; balls and rings lie about the origin."""

from .detail import finely, sides
from .extrude import box, extrude, plate, slab
from .lettering import letters
from .mesh import openness, shaded
from .outline import circle, curve, ellipse, heart, inset, ngon, polygon, rounded, star
from .solid import Points, Solid, closed, merge
from .swept import hull, loft, pipe, ribs, sweep
from .turned import cone, cylinder, ellipsoid, lathe, ring, sphere, superellipsoid, torus, tube, vessel

__all__ = [
    "Points",
    "Solid",
    "box",
    "circle",
    "closed",
    "cone",
    "curve",
    "cylinder",
    "ellipse",
    "ellipsoid",
    "extrude",
    "finely",
    "heart",
    "hull",
    "inset",
    "lathe",
    "letters",
    "loft",
    "merge",
    "ngon",
    "openness",
    "pipe",
    "plate",
    "polygon",
    "ribs",
    "ring",
    "rounded",
    "shaded",
    "sides",
    "slab",
    "sphere",
    "star",
    "superellipsoid",
    "sweep",
    "torus",
    "tube",
    "vessel",
]
