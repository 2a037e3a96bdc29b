"""Everything a shot shows besides nature: its actors and props, posed and drawn."""

from collections.abc import Iterable

import moderngl
import numpy as np

from soundstage.engines.stage.render.drawable import Bounds, Drawable, MeshDrawable, RibbonsDrawable, drawable
from soundstage.engines.stage.render.gl import Gl
from soundstage.engines.stage.render.instances import Instances, scattered
from soundstage.engines.stage.render.materials import Materials
from soundstage.engines.stage.render.shadow import REACH, ShadowMap
from soundstage.engines.stage.render.stills import LampShadow
from soundstage.engines.stage.render.view import View
from soundstage.engines.stage.scene import Floats, Mesh, Pose, Shot, Vec3

__all__ = ["Ensemble"]

_SETS = ("facade", "street", "wallpaper")  # materials of houses and rooms
_TRIANGLES = 110_000  # of props, that a frame can afford: where there are more, all are drawn coarser for the rest of the shot
_COARSE, _COARSEST, _STEP = 0.8, 9.0, 1.4  # pixels between vertices that are then as good as one
_BUILT = 20.0  # metres: houses that far away still colour the light


class Ensemble:
    """A shot's actors and props on the device."""

    def __init__(self, gl: Gl, materials: Materials, shot: Shot) -> None:
        self._gl = gl
        self._materials = materials
        self._shot = shot
        self._actors: list[list[Drawable]] = [[drawable(gl, materials, part) for part in actor.parts] for actor in shot.actors]
        props = (*shot.props, *(shot.landscape.props if shot.landscape else ()))
        self._props = [Instances(gl, materials, prop) for prop in props if isinstance(prop.part.shape, Mesh)]
        self._grown = [drawable(gl, materials, scattered(prop)) for prop in props if not isinstance(prop.part.shape, Mesh)]
        for grown in self._grown:
            grown.pose(Pose())
        self._casting: list[Drawable] = []
        self._standing: list[Instances] = []
        self._coarse = 0.0

    def pose(self, seconds: float) -> None:
        """Move everything to a clip time; where it was becomes where it came from."""
        for actor, parts in zip(self._shot.actors, self._actors, strict=True):
            for part, pose in zip(parts, actor.pose(seconds), strict=True):
                part.pose(pose)
        for prop in self._props:
            prop.move(seconds)

    def aim(self, shadows: ShadowMap) -> None:
        """Choose who casts, and fit the shadow map to them."""
        centre = np.asarray(self._shot.anchor, np.float32)
        self._casting = [part for part in self._parts() if part.part.material.casts_shadow]
        moving = (prop for prop in self._props if prop.moves and prop.part.material.casts_shadow)
        self._standing = [prop for prop in moving if prop.near(centre, REACH)]
        bounds = [part.bounds for part in self._casting if _within(part.bounds, centre)]
        if self._standing:
            bounds.append(Bounds(centre, 4.0))
        shadows.fit(self._shot.key, self._shot.anchor, bounds)

    def cast_shadows(self, shadows: ShadowMap | LampShadow) -> None:
        """Draw what moves into a shadow map. The `Frame` block holds the matrix it was aimed with."""
        shadows.begin()
        self._gl.context.enable_only(moderngl.DEPTH_TEST)
        for part in self._casting:
            part.cast_shadow()
        for prop in self._standing:
            prop.cast_shadow()

    def cast_still(self, centre: Floats, radius: float) -> int:
        """Draw all still props that reach into a sphere into a shadow map; returns how many instances there are."""
        still = [prop for prop in self._props if not prop.moves and prop.part.material.casts_shadow]
        count = sum(prop.near(centre, radius) for prop in still)
        self._gl.context.enable_only(moderngl.DEPTH_TEST)
        for prop in still:
            prop.cast_shadow()
        return count

    def enclosed(self, anchor: Vec3) -> bool:
        """Whether houses stand about a point, so that the light there is not the open sky's."""
        centre = np.asarray(anchor, np.float32)
        bounds = [prop.bounds for prop in self._props if prop.part.material.shader == "facade"]
        return any(float(np.linalg.norm(each.centre - centre)) < each.radius + _BUILT for each in bounds)

    def draw_moving(self) -> None:
        """Solid things that write velocity: actors, and props that move."""
        for part in self._solid(self._parts()):
            part.draw()
        for prop in self._props:
            if prop.moves and not self._materials.blended(prop.part.material):
                prop.draw()

    def draw_still(self) -> None:
        """Solid props that stand still.

        Leaves hide leaves, and in a set things hide each other: their depth is drawn before they are shaded, once.
        """
        still = [prop for prop in self._props if not prop.moves and not self._materials.blended(prop.part.material)]
        leaves = [prop for prop in still if self._materials.cut(prop.part.material)]
        others = [prop for prop in still if not self._materials.cut(prop.part.material)]
        set_ = any(prop.part.material.shader in _SETS for prop in still)
        for prop in others:
            if set_:
                prop.outline()
            else:
                prop.draw()
        for prop in leaves:
            prop.outline()
        if set_:
            for prop in others:
                prop.draw()
        # What is not there in the outline is then shaded neither where it is hidden nor where it is holes.
        self._gl.context.depth_func = "=="
        for prop in leaves:
            prop.draw()
        self._gl.context.depth_func = "<="

    def draw_blended(self, view: View) -> None:
        """See-through things, farthest first, over what is there; depth is tested, not written."""
        context = self._gl.context
        clear = [part for part in self._parts() if self._materials.blended(part.part.material)]
        clear.sort(key=lambda part: -float(np.linalg.norm(part.bounds.centre - view.eye)))
        props = [prop for prop in self._props if self._materials.blended(prop.part.material)]
        if not clear and not props:
            return
        context.enable(moderngl.BLEND)
        context.blend_func = (
            moderngl.SRC_ALPHA,
            moderngl.ONE_MINUS_SRC_ALPHA,
            moderngl.ZERO,
            moderngl.ONE_MINUS_SRC_ALPHA,
        )
        for prop in props:
            prop.draw()
        for part in clear:
            part.draw()
        context.disable(moderngl.BLEND)

    def cull(self, view: View) -> None:
        """Drop the props that this view cannot show; put strands in order."""
        for part in self._parts():
            if isinstance(part, RibbonsDrawable):
                part.order(view)
            elif isinstance(part, MeshDrawable):
                part.suit(view, 0.5 * self._coarse)
        while self._cull(view) > _TRIANGLES and self._coarse < _COARSEST:
            self._coarse = max(self._coarse * _STEP, _COARSE)

    def _cull(self, view: View) -> int:
        return sum(prop.cull(view.steady, view.pixels_per_radian, view.eye, self._coarse) for prop in self._props)

    def _parts(self) -> Iterable[Drawable]:
        for parts in self._actors:
            yield from parts
        yield from self._grown

    def _solid(self, parts: Iterable[Drawable]) -> Iterable[Drawable]:
        return [part for part in parts if not self._materials.blended(part.part.material)]


def _within(bounds: Bounds, centre: Floats) -> bool:
    return float(np.linalg.norm(bounds.centre - centre)) < REACH + bounds.radius
