"""Steps that several looks begin with."""

from soundstage.engines.stage.looks.recipe import Step

__all__ = ["flow", "ink", "painted", "wide"]


def flow(breadth: float = 1.6) -> tuple[Step, ...]:
    """Leaves `flow`, the smoothed structure tensor that brushes follow."""
    return (
        Step(shader="tensor", to="flow", scale=0.5),
        Step(shader="smooth", to="across", scale=0.5, reads={"t_in": "flow"}, values={"along": (breadth, 0.0)}),
        Step(shader="smooth", to="flow", scale=0.5, reads={"t_in": "across"}, values={"along": (0.0, breadth)}),
    )


def painted(radius: float, swirl: float = 0.0, breadth: float = 1.6, scale: float = 0.75) -> tuple[Step, ...]:
    """Leaves the picture in flat touches of paint of about `radius` pixels at 720 lines."""
    touch = Step(shader="kuwahara", scale=scale, values={"radius": radius, "swirl": swirl})
    return (*flow(breadth), touch, touch)


def ink(tone: float, depth: float, width: float) -> Step:
    """Leaves `ink`, the drawn lines of the print."""
    return Step(shader="ink", to="ink", values={"tone": tone, "depth": depth, "width": width})


def wide(reach: float = 4.0) -> tuple[Step, ...]:
    """Leaves `wide`, the picture out of focus."""
    return (
        Step(shader="smooth", to="half", scale=0.25, reads={"t_in": "image"}, values={"along": (reach, 0.0)}),
        Step(shader="smooth", to="wide", scale=0.25, reads={"t_in": "half"}, values={"along": (0.0, reach * 0.25)}),
    )
