"""One shot being filmed: set up once, then frame after frame."""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from soundstage.engines.stage.render.air import AirLayer
from soundstage.engines.stage.render.backdrop import Backdrop
from soundstage.engines.stage.render.bloom import Bloom
from soundstage.engines.stage.render.ensemble import Ensemble
from soundstage.engines.stage.render.exposure import Meter, expose
from soundstage.engines.stage.render.finish import Finish
from soundstage.engines.stage.render.forward import Forward, Light
from soundstage.engines.stage.render.gl import Gl, Target
from soundstage.engines.stage.render.lens import Lens
from soundstage.engines.stage.render.materials import Materials
from soundstage.engines.stage.render.nature.heavens import lit_by
from soundstage.engines.stage.render.practicals import Practicals, lit, strongest
from soundstage.engines.stage.render.quality import Quality
from soundstage.engines.stage.render.roomlight import gather
from soundstage.engines.stage.render.shadow import REACH, ShadowMap
from soundstage.engines.stage.render.stills import LampShadow, StillMap, StillShadows
from soundstage.engines.stage.render.styling import Stylist
from soundstage.engines.stage.render.temporal import Temporal, jitter
from soundstage.engines.stage.render.view import FrameBlock, View, look_through
from soundstage.engines.stage.scene import Floats, Scene, Shot

__all__ = ["Equipment", "ShotInProgress"]

BackdropMaker = Callable[[Gl, Shot, int, int], Backdrop]


@dataclass(frozen=True, kw_only=True)
class Equipment:
    """What every shot is filmed with: targets and passes of one picture size."""

    gl: Gl
    width: int
    height: int
    quality: Quality
    block: FrameBlock
    shadows: ShadowMap
    stills: StillShadows
    lamp: LampShadow
    forward: Forward
    temporal: Temporal
    lens: Lens
    bloom: Bloom
    meter: Meter
    finish: Finish
    stylist: Stylist
    layer: Target

    @staticmethod
    def of(gl: Gl, width: int, height: int, quality: Quality) -> "Equipment":
        return Equipment(
            gl=gl,
            width=width,
            height=height,
            quality=quality,
            block=FrameBlock(gl),
            shadows=ShadowMap(gl, quality.shadow_size),
            stills=StillShadows(gl, quality.shadow_size),
            lamp=LampShadow(gl, quality.shadow_size // 2),
            forward=Forward(gl, width, height, occlusion_taps=quality.occlusion_taps),
            temporal=Temporal(gl, width, height),
            lens=Lens(gl, width, height, taps=quality.focus_taps),
            bloom=Bloom(gl, width, height),
            meter=Meter(gl),
            finish=Finish(gl, width, height),
            stylist=Stylist(gl, width, height),
            layer=gl.canvas(width, height),
        )


class ShotInProgress:
    """A shot on the device. Frames are asked for in order; the first one starts from nothing and takes longer."""

    def __init__(self, equipment: Equipment, scene: Scene, shot: Shot, make_backdrop: BackdropMaker) -> None:
        self._kit = equipment
        self._scene = scene
        self._shot = shot
        gl = equipment.gl
        with gl.timed("bake"):
            self._backdrop = make_backdrop(gl, shot, equipment.width, equipment.height)
            self._backdrop.bake()
        gl.shared["t_environment"] = self._backdrop.environment.texture
        chunks = getattr(self._backdrop, "chunks", {})
        materials = Materials(gl, chunks, self._backdrop.bind)
        with gl.timed("build"):
            self._ensemble = Ensemble(gl, materials, shot)
        self._air = AirLayer(gl, equipment.layer, shot)
        self._lamps = strongest(shot.lamps, shot.anchor)
        self._practicals = Practicals()
        self._around = self._backdrop.environment
        self._styling = equipment.stylist.styling(shot.look.style)
        self._look = self._styling.look.grade(shot.look) if self._styling else shot.look
        self._kept: tuple[int, NDArray[np.uint8]] | None = None
        self._exposure = 1.0
        self._fresh = True
        self._phase = 0
        self._seconds = -1.0
        self._mirrored = False
        self._cast_still()
        if shot.interior is not None or self._ensemble.enclosed(shot.anchor):
            with gl.timed("bake room"):
                self._gather(shot.start_frame / scene.fps)

    def frame(self, number: int, *, subframes: int | None = None) -> NDArray[np.uint8]:
        """Film frame `number` of the clip."""
        cadence = self._styling.look.cadence if self._styling else 1
        number -= (number - self._shot.start_frame) % cadence
        if self._kept is None or self._kept[0] != number:
            self._kept = (number, self._film(number, subframes))
        return self._kept[1]

    def _film(self, number: int, subframes: int | None) -> NDArray[np.uint8]:
        kit, gl = self._kit, self._kit.gl
        seconds = (number + 0.5) / self._scene.fps
        with gl.timed("pose"):
            if self._fresh:
                self._ensemble.pose(seconds - 1.0 / self._scene.fps)
            self._ensemble.pose(seconds)
        view = self._view(seconds, number, None)
        self._ensemble.cull(view)
        with gl.timed("shadow"):
            self._cast(view)
        count = subframes or (kit.quality.first_subframes if self._fresh else kit.quality.subframes)
        light = [self._subframe(seconds, number, index, count) for index in range(count)][-1]
        if self._fresh:
            self._expose(view)
        self._fresh = False
        return self._develop(view, light)

    def _view(self, seconds: float, number: int, phase: int | None) -> View:
        return look_through(
            self._shot.camera, seconds, width=self._kit.width, height=self._kit.height,
            number=number, fps=self._scene.fps, jitter=(0.0, 0.0) if phase is None else jitter(phase),
        )  # fmt: skip

    def _write(self, view: View, *, shadow: Floats | None = None) -> None:
        """Tell every shader about a view; `shadow` stands in for the key's matrix while another map is drawn."""
        shadows, around = self._kit.shadows, self._around
        self._practicals = self._lit(view.seconds)
        self._kit.block.write(
            view, lit_by(self._shot, view.seconds), shadow=shadows.matrix if shadow is None else shadow, texel=shadows.texel,
            depth=shadows.depth, harmonics=around.harmonics, levels=around.levels, phase=self._phase,
            practicals=replace(self._practicals, mirrored=self._mirrored),
        )  # fmt: skip

    def _lit(self, seconds: float) -> Practicals:
        if seconds == self._seconds:
            return self._practicals
        self._seconds = seconds
        rows, count = lit(self._lamps, seconds)
        casts = bool(self._lamps) and self._lamps[0].casts_shadow
        return Practicals(
            lamps=rows,
            count=count,
            wide=self._stills[0].matrix if self._stills else None,
            wide_texel=self._stills[0].texel if self._stills else 0.0,
            near=self._stills[1].matrix if len(self._stills) > 1 else None,
            near_texel=self._stills[1].texel if len(self._stills) > 1 else 0.0,
            lamp=self._kit.lamp.aim(self._lamps[0], self._shot.anchor) if casts else None,
            interior=self._shot.interior,
        )

    def _cast_still(self) -> None:
        """The shadows of what stands still, once."""
        kit, shot = self._kit, self._shot
        self._stills: tuple[StillMap, ...] = ()
        view = self._view(shot.start_frame / self._scene.fps, shot.start_frame, None)
        maps = kit.stills.aim(shot.key, shot.anchor, shot.interior)
        kit.stills.clear()
        casters = 0
        for index, still in enumerate(maps):
            self._write(view, shadow=still.matrix)
            kit.stills.begin(index)
            # Under a low sun even what is far throws its shadow near.
            casters += self._ensemble.cast_still(maps[0].centre, maps[0].radius)
        self._stills = maps if casters else ()
        self._seconds = -1.0
        self._write(view)
        if self._practicals.lamp is not None:
            self._write(view, shadow=self._practicals.lamp)
            kit.lamp.begin_still()
            self._ensemble.cast_still(np.asarray(shot.anchor, np.float32), REACH)

    def _cast(self, view: View) -> None:
        """The shadow maps of a frame: the key's, and the first lamp's if it casts one."""
        kit = self._kit
        self._ensemble.aim(kit.shadows)
        self._write(view)
        self._ensemble.cast_shadows(kit.shadows)
        if self._practicals.lamp is not None:
            self._write(view, shadow=self._practicals.lamp)
            self._ensemble.cast_shadows(kit.lamp)

    def _gather(self, seconds: float) -> None:
        """The light of a room, or of a street among its houses, in place of the sky's, from two bounces."""
        self._ensemble.pose(seconds)
        x, y, z = self._shot.anchor
        probe = (x, y + 1.6, z) if self._shot.interior is None else self._shot.interior.probe
        for _ in range(2):
            self._around = gather(self._kit.gl, probe, self._ensemble, self._around, self._write, seconds)
            self._kit.gl.shared["t_environment"] = self._around.texture

    def _subframe(self, seconds: float, number: int, index: int, count: int) -> Light:
        kit = self._kit
        self._phase += 1
        self._mirrored = not (self._fresh and index == 0)
        kit.gl.shared["t_seen"] = kit.temporal.picture.colour
        view = self._view(seconds, number, self._phase)
        self._write(view)
        light = kit.forward.draw(self._ensemble, self._backdrop, view)
        with kit.gl.timed("resolve"):
            if self._fresh:
                weight, still = 1.0 / (index + 1), True
            else:
                weight, still = (kit.quality.blend, False) if index == 0 else (kit.quality.blend / (index + 1), True)
            kit.temporal.add(light, weight=weight, still=still)
        return light

    def _expose(self, view: View) -> None:
        anchor = view.steady @ np.array([*self._shot.anchor, 1.0], np.float32)
        place = (0.5, 0.45)
        if anchor[3] > 0:
            x, y = (float(v) for v in anchor[:2] / anchor[3] * 0.5 + 0.5)
            place = (min(max(x, 0.25), 0.75), min(max(y, 0.3), 0.6))
        luminance = self._kit.meter.read(self._kit.temporal.picture)
        self._exposure = expose(luminance, self._look.exposure, place)

    def _develop(self, view: View, light: Light) -> NDArray[np.uint8]:
        kit, gl = self._kit, self._kit.gl
        picture = kit.temporal.picture.colour
        with gl.timed("air"):
            self._write(view)
            air = self._air.draw(view, self._backdrop, kit.lens, light.depth, self._scene.fps)
        with gl.timed("lens"):
            kit.lens.prepare(picture, view, air)
            kit.lens.shutter(view, light.depth, light.velocity)
        with gl.timed("bloom"):
            glow = kit.bloom.draw(kit.lens.half, self._exposure)
        with gl.timed("finish"):
            kit.finish.draw(
                view, self._look, picture=picture, lens=kit.lens, bloom=glow, sprites=air,
                exposure=self._exposure, seed=self._scene.seed, moving=True,
            )  # fmt: skip
        treated = None
        if self._styling is not None:
            with gl.timed("style"):
                treated = self._styling.draw(kit.finish.printed, picture, number=view.number, seed=self._scene.seed)
        with gl.timed("read"):
            return kit.finish.read(treated)
