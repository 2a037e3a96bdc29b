"""Legs, cushions, frames: what joiners and upholsterers make again and again."""

from ..shape import Solid, merge, pipe, superellipsoid

__all__ = ["cushion", "legs"]


def legs(width: float, depth: float, height: float, thick: float, foot: float = 0.7, splay: float = 0.0) -> Solid:
    """Four round tapering legs under the corners of width × depth."""
    return merge(
        pipe(
            [(x * (width / 2 + splay), 0, z * (depth / 2 + splay)), (x * width / 2, height, z * depth / 2)],
            thick,
            smooth=0,
            grow=(foot, 1.0),
            around=10,
        )
        for x in (-1, 1)
        for z in (-1, 1)
    )


def cushion(width: float, height: float, depth: float, square: float = 5.0) -> Solid:
    """A stuffed pillow on y = 0."""
    return superellipsoid(width / 2, height / 2, depth / 2, square, 2.4, 28).at(y=height / 2)
