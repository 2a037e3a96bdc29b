"""How a person is put together for the camera: skin, eyes, mouth, clothes, shoes and hair as pieces on the skeleton."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..motion import INDEX, JOINTS, Skeleton
from ..motion.rotation import Reals, smoothstep
from ..scene import Floats, Material, Mesh, Part, Ribbons, Vec3
from .accessory import Item, Measures, measures
from .attire import bound_by, garment_piece, item_piece
from .body.shape import Build
from .body.subdivide import Patch, patch
from .body.template import template
from .body.zones import zones
from .calling import CastingCall
from .dressing import Carried, Outfit, Worn
from .face import Eyeball, Units, eye_centre, eye_part, eyeball, magnitude
from .figure import Piece, Skinned, empty_paint
from .figure import Worn as Hanging
from .grooming import Strands, Style, beard_density, brow_density, grow, scalp_density
from .hairdresser import chosen_beard, chosen_style, under_hat
from .openness import openness
from .shoes import cobbled
from .skinning import vertex_normals
from .suit.polygonise import Shell
from .suit.weights import chain
from .swing import Hang, Pendulum
from .tailoring import Cloth, sew
from .words import words_in

__all__ = ["Looks"]

# Strands on the scalp, points of each, their half width (m); points round an eye; metres between a shoe's vertices.
_DETAIL: dict[str, tuple[int, int, float, int, float]] = {
    "wide": (900, 5, 0.0040, 14, 0.016),
    "medium": (2200, 6, 0.0017, 24, 0.0105),
    "close": (3400, 7, 0.00105, 30, 0.0125),
}


@dataclass(slots=True)
class Looks:
    """Everything seen of one person, before it moves. `points` are the template's vertices in the person's shape."""

    casting: CastingCall
    points: Floats
    skeleton: Skeleton
    build: Build
    outfit: Outfit
    skin: Vec3
    hair: tuple[Vec3, Vec3]
    iris: Vec3
    pendulum: Pendulum

    def pieces(self) -> list[Piece]:
        cloths = [(worn, self._sewn(worn)) for worn in self.outfit.worn]
        shoes = self._shoes()
        items = self._items()
        bare = self._bare()
        skin = self._skin_patch(bare, head=True)
        normals = vertex_normals(skin.take(self.points), skin.triangles)
        style, strands, beard, brows = self._grown(skin, normals, cloths)
        solid = np.concatenate([self._solid(skin, cloths, strands), *(item.shell.positions for _, item in items)])
        made: list[Piece] = [self._skin("skin", skin, normals, solid, style, beard)]
        if self._steps():
            limbs = self._skin_patch(bare, head=False)
            made.append(self._skin("limbs", limbs, vertex_normals(limbs.take(self.points), limbs.triangles), solid, None, None))
        made += self._eyes()
        if self.casting.framing != "wide":
            made += self._mouth()
        made += [self._garment(worn, cloth, solid) for worn, cloth in cloths]
        made += [self._item(carried, item, solid) for carried, item in items]
        made += shoes
        for name, grown in (("hair", strands), ("beard", beard), ("brows", brows)):
            if grown is not None:
                made.append(self._ribbons(name, grown, skin, solid))
        return made

    # ------------------------------------------------------------------------------------------------------------ skin

    def _steps(self) -> int:
        return 0 if self.casting.framing == "wide" else 1

    def _bare(self) -> NDArray[np.bool_]:
        """Quads of the body that no cloth hides."""
        base, z = template(), zones()
        covered = np.zeros(len(z.at), bool)
        for worn in self.outfit.worn:
            if worn.garment.block == "helper-tights":
                covered |= worn.garment.covers(z)
            if worn.garment.block == "hands":
                covered |= (z.hand > 0.05) & (z.arm > worn.garment.arm_from + 0.06)
            skirted = worn.garment.block == "helper-skirt" or worn.garment.tails < 0.0
            if skirted and worn.garment.layer != "plate hips":
                low = worn.garment.low if worn.garment.block == "helper-skirt" else worn.garment.tails
                covered |= (z.at[:, 1] > low + 0.03) & (z.at[:, 1] < 0.12) & (z.arm < 0.0)
            elif worn.garment.block == "helper-skirt":
                covered |= (z.at[:, 1] > worn.garment.low) & (z.at[:, 1] < worn.garment.high) & (z.arm < 0.0) & (z.leg < 0.9)
        if self.outfit.shoe not in ("bare", "sandal", "pump", "slipper"):
            covered |= (z.foot > 0.5) & (z.at[:, 1] < -0.735)
        quads, _ = base.quads("body")
        # One row of skin goes on under the cloth's edge.
        bare = ~covered
        reached = bare.copy()
        for _ in range(2 if any(w.garment.sleeve < 0.0 and w.garment.layer == "shirt" for w in self.outfit.worn) else 1):
            touching = quads[reached[quads].any(axis=1)]
            reached[touching] = True
        return np.asarray(reached[quads].all(axis=1))

    def _skin_patch(self, bare: NDArray[np.bool_], head: bool) -> Patch:
        """Seen skin: the head, fine; or the rest, as coarse as the template; they overlap under the collar. Wide: all of it."""
        quads, uv = template().quads("body")
        height = template().positions[quads, 1]
        if self._steps():
            bare = bare & (height.min(axis=1) > 0.555 if head else height.min(axis=1) < 0.575)
        return patch(quads[bare], uv[bare], len(self.points), self._steps() if head else 0)

    def _solid(self, skin: Patch, cloths: list[tuple[Worn, Cloth]], strands: Strands | None) -> Floats:
        bits = [skin.take(self.points), *(cloth.positions for _, cloth in cloths)]
        if strands is not None:
            bits.append(strands.points[::2, 1:].reshape(-1, 3))
        return np.concatenate(bits)

    def _skin(
        self, name: str, piece: Patch, normals: Floats, solid: Floats, style: Style | None, beard: Strands | None
    ) -> Piece:
        points, rest = piece.take(self.points), piece.take(template().positions)
        lips = np.clip(
            1.2 * magnitude("mouth/mouth-upperlip-volume-incr") + 1.2 * magnitude("mouth/mouth-lowerlip-volume-incr"), 0.0, 1.0
        )
        lips = lips * (template().positions[:, 2] > 0.1475)
        flush = np.clip(
            0.8 * magnitude("nose/nose-volume-incr")
            + 0.55 * self._ears() ** 2
            + 0.9 * _blob(0.046, 0.695, 0.125, (0.026, 0.020, 0.05)),
            0.0,
            1.0,
        )
        under = (
            scalp_density(template().positions, self._ears(), style, 0.009)
            if style is not None
            else np.zeros(len(lips), np.float32)
        )
        if style is not None and style.name in ("bald", "buzz", "crew"):
            under *= 0.55
        under = np.maximum(under, 0.50 * brow_density(template().positions))
        if beard is not None:
            under = np.maximum(under, 0.75 * beard_density(template().positions, lips, self._beard()[1]))
        elif self.build.gender == "male" and self.build.age > 0.4:
            under = np.maximum(under, 0.16 * beard_density(template().positions, lips))
        lids = _blob(0.031, 0.7285, 0.125, (0.021, 0.011, 0.03))
        paint = piece.take(np.stack([lips, flush, under, lids], axis=1).astype(np.float32))
        middle = np.array([0.0, float(self.points[template().vertices("helper-l-eye"), 1].mean()) - 0.02, 0.03], np.float32)
        face = rest[:, 1] > 0.56
        sky = openness(points, normals, solid, 0.011, np.array([0.0, 0.95, 0.0], np.float32), 1.15, 24)
        if self.casting.framing != "wide" and face.any():
            sky[face] = openness(points[face], normals[face], solid, 0.0028, middle, 0.24)
        mesh = Mesh(
            positions=points,
            normals=normals,
            triangles=piece.triangles,
            rest=rest,
            paint=paint,
            occlusion=(0.10 + 0.90 * sky).astype(np.float32),
        )
        values: dict[str, float | Vec3] = {
            "tone": self.skin,
            "hair": _rgb(0.7 * np.asarray(self.hair[0]) + 0.3 * np.asarray(self.hair[1])),
            "age": self.build.old,
            "female": 1.0 if self.build.gender == "female" else 0.0,
            "wet": 1.0 if any(w.garment.hood for w in self.outfit.worn) else 0.0,
        }
        part = Part(name=self._name(name), shape=mesh, material=Material(shader="skin", values=values))
        return Skinned(part, bound_by(piece.take(template().weights)), morph=Units(piece) if name == "skin" else None)

    def _ears(self) -> Floats:
        return np.asarray(np.clip(1.5 * magnitude("ears/l-ear-scale-incr", "ears/r-ear-scale-incr"), 0.0, 1.0), np.float32)

    # ------------------------------------------------------------------------------------------------------------ face

    def _eyes(self) -> list[Piece]:
        around = _DETAIL[self.casting.framing][3]
        values: dict[str, float | Vec3] = {"iris": self.iris, "age": self.build.old, "pupil": 0.36}
        made: list[Piece] = []
        for side, out in (("l", 1.0), ("r", -1.0)):
            centre, radius = eye_centre(self.points, side)
            shell, rest = eyeball(centre, radius, around)
            part = eye_part(self._name(f"eye.{side}"), shell, rest, Material(shader="eye", values=values))
            made.append(Eyeball(part, centre, -0.022 * out))
        return made

    def _mouth(self) -> list[Piece]:
        made: list[Piece] = []
        white = (0.52, 0.48, 0.41) if self.build.old > 0.5 else (0.62, 0.58, 0.52)
        mouth = {
            "teeth": (
                ("helper-upper-teeth", "helper-lower-teeth"),
                Material(values={"albedo": white, "roughness": 0.22, "specular": 0.05}),
            ),
            "tongue": (("helper-tongue",), Material(values={"albedo": (0.17, 0.050, 0.048), "roughness": 0.4})),
        }
        for name, (groups, material) in mouth.items():
            quads, uv = template().quads(*groups)
            made.append(self._bit(name, patch(quads, uv, len(self.points), 1), material, 0.22 if name == "teeth" else 0.12))
        groups = tuple(f"helper-{s}-eyelashes-{n}" for s in "lr" for n in (1, 2))
        quads, uv = template().quads(*groups)
        lash = patch(quads, uv, len(self.points), self._steps())
        tips = self._lash_tips(lash)
        material = Material(shader="lash", values={"tone": (0.012, 0.008, 0.006)}, two_sided=True, casts_shadow=False)
        made.append(self._bit("lashes", lash, material, 1.0, tips))
        return made

    def _lash_tips(self, lash: Patch) -> Floats:
        """Paint x: 0 at a lash's root, 1 at its tip, by the distance from the eye's middle."""
        points = lash.take(self.points)
        paint = empty_paint(len(points))
        for side, out in (("l", 1.0), ("r", -1.0)):
            centre, radius = eye_centre(self.points, side)
            own = points[:, 0] * out > 0.0
            distance = np.linalg.norm(points[own] - centre, axis=1)
            paint[own, 0] = np.clip((distance - 1.02 * radius) / (0.62 * radius), 0.0, 1.0)
        return paint

    def _bit(self, name: str, piece: Patch, material: Material, open_to_sky: float, paint: Floats | None = None) -> Piece:
        points = piece.take(self.points)
        mesh = Mesh(
            positions=points,
            normals=vertex_normals(points, piece.triangles),
            triangles=piece.triangles,
            rest=piece.take(template().positions),
            paint=paint,
            occlusion=np.full(len(points), open_to_sky, np.float32),
        )
        weights = np.zeros((len(points), len(JOINTS)), np.float32)
        weights[:, INDEX["head"]] = 1.0
        return Skinned(Part(name=self._name(name), shape=mesh, material=material), bound_by(weights), morph=Units(piece))

    # --------------------------------------------------------------------------------------------------------- clothes

    def _sewn(self, worn: Worn) -> Cloth:
        names = [w.garment.layer for w in self.outfit.worn]
        over = {"shirt": 0.005 if "lower" in names else 0.0, "vest": 0.008, "over": 0.009, "brief": 0.004, "mantle": 0.012}.get(
            worn.garment.layer, 0.0
        )
        garment = worn.garment
        if garment.layer == "shirt" and "lower" in names and garment.low > 0.09:
            over = -0.001  # tucked in
        if garment.layer == "shirt" and "over" in names and self._sleeved_over() and garment.sleeve > 0.6 and garment.leg < 0.0:
            # Under a coat only its front is seen: it lies flat and ends where the coat is closed.
            garment = replace(
                garment, sleeve=0.35, low=max(garment.low, 0.20), folds=0.3 * garment.folds, ease=0.6 * garment.ease
            )
            over = 0.0
        return sew(garment, self.points, self.skeleton, self._steps(), over, self.casting.seed)

    def _sleeved_over(self) -> bool:
        return any(w.garment.layer == "over" and w.garment.sleeve > 1.0 for w in self.outfit.worn)

    def _garment(self, worn: Worn, cloth: Cloth, solid: Floats) -> Piece:
        sky = openness(cloth.positions, cloth.normals, solid, 0.011, np.array([0.0, 0.9, 0.0], np.float32), 1.15, 24)
        return garment_piece(worn, cloth, sky, self._name(worn.garment.name), self.casting.seed, self.pendulum)

    def _items(self) -> list[tuple[Carried, Item]]:
        """The surfaces of all accessories, made to measure."""
        if not self.outfit.accessories:
            return []
        fine = {"wide": 1.7, "medium": 1.15, "close": 1.0}[self.casting.framing]
        body: Measures = measures(self.points, self.skeleton, self.build.gender == "female", fine)
        return [
            (carried, item)
            for carried in self.outfit.accessories
            for item in carried.accessory.make(body, carried.colour, carried.accent)
        ]

    def _item(self, carried: Carried, item: Item, solid: Floats) -> Piece:
        shell = item.shell
        sky = openness(shell.positions, shell.normals, solid, 0.011, np.array([0.0, 0.9, 0.0], np.float32), 1.15, 24)
        return item_piece(carried, item, self._name(item.name), sky, self.pendulum)

    def _shoes(self) -> list[Piece]:
        if self.outfit.shoe == "bare":
            return []
        body = self.points[template().vertices("body")]
        bound = {name: self.skeleton.joint(name) for name in JOINTS}
        uppers: list[tuple[Shell, Floats]] = []
        soles: list[tuple[Shell, Floats]] = []
        for side, out in (("l", 1.0), ("r", -1.0)):
            ankle, toes = bound[f"foot_{side}"], bound[f"toes_{side}"]
            foot = body[(body[:, 1] < 0.06) & (body[:, 0] * out > 0.0)]
            along = (toes - ankle) * (1.0, 0.0, 1.0)
            run = (foot - ankle) @ (along / np.linalg.norm(along))
            cell = _DETAIL[self.casting.framing][4]
            upper, sole = cobbled(self.outfit.shoe, ankle, toes, float(-run.min()), float(np.ptp(run)), cell)
            names = (f"shin_{side}", f"foot_{side}", f"toes_{side}")
            uppers.append((upper, chain(upper.positions, bound, names, (0.035, 0.025))))
            soles.append((sole, chain(sole.positions, bound, names[1:], (0.025,))))
        made: list[Piece] = []
        rubber = (0.55, 0.54, 0.51) if self.outfit.shoe == "sneaker" else (0.03, 0.027, 0.025)
        for name, shells, shader, tone in (
            ("shoes", uppers, "leather", self.outfit.shoe_colour),
            ("soles", soles, "leather", rubber),
        ):
            for side, (shell, weights) in zip("lr", shells, strict=True):
                low = np.clip(0.35 + shell.positions[:, 1] / 0.08, 0.35, 1.0).astype(np.float32)
                mesh = Mesh(
                    positions=shell.positions,
                    normals=shell.normals,
                    triangles=shell.triangles,
                    rest=shell.positions,
                    paint=shell.paint,
                    occlusion=low,
                )
                part = Part(
                    name=self._name(f"{name}.{side}"),
                    shape=mesh,
                    material=Material(
                        shader="plate" if min(tone) > 0.25 and self.outfit.shoe == "boot" else shader, values={"tone": tone}
                    ),
                )
                made.append(Skinned(part, bound_by(weights)))
        return made

    # ------------------------------------------------------------------------------------------------------------ hair

    def _grown(
        self, skin: Patch, normals: Floats, cloths: list[tuple[Worn, Cloth]]
    ) -> tuple[Style | None, Strands | None, Strands | None, Strands | None]:
        count, joints, width, _, _ = _DETAIL[self.casting.framing]
        surface = (skin.take(self.points), normals, skin.triangles, skin.take(template().positions))
        style = self._style()
        seed = self.casting.seed
        hooded = any(w.garment.hood for w in self.outfit.worn)
        worn = (
            replace(style, length=min(style.length, 0.028), sides=min(style.sides, 0.018), fringe=0.0, ties=())
            if hooded
            else style
        )
        density = scalp_density(surface[3], skin.take(self._ears()), style)
        hat = self.outfit.hat
        if hat is not None:
            worn = under_hat(worn)
            density = density * smoothstep(hat.hair_line + 0.004, hat.hair_line - 0.004, surface[3][:, 1])
        near = float(surface[0][:, 1].min()) - 0.25
        cloth = np.concatenate([c.positions[c.positions[:, 1] > near] for _, c in cloths] or [np.zeros((0, 3), np.float32)])
        trunk = np.concatenate([self.points[template().vertices("helper-tights")], cloth])
        many = int(
            count
            * style.count
            * min(
                1.0,
                2.0
                * float(density.mean())
                / max(float(scalp_density(surface[3], skin.take(self._ears()), style).mean()), 1e-6),
            )
        )
        strands = None
        if hat is None or hat.hair_line > 0.65:
            # A curl needs more points than a wave; there are fewer and wider strands of them.
            fine = 1.8 if style.curl > 0.3 and not worn.ties else 1.0
            wide = width * fine**0.4 / style.count**0.5
            strands = grow(surface, density, int(many / fine), round(joints * fine), worn, "scalp", wide, seed, trunk)
        beard = None
        long, form = self._beard()
        if long > 0.0 and not any(c.accessory.hides_beard for c in self.outfit.accessories):
            shape = Style(name="beard", words=(), length=long, wave=0.6, fall=0.5)
            density = beard_density(surface[3], np.zeros(len(surface[3]), np.float32), form)
            share = {"full": 0.72, "goatee": 0.36, "moustache": 0.22}[form] * (1.0 if long > 0.01 else 0.6)
            beard = grow(
                surface, density, int(count * share), max(joints - 2, 4), shape, "beard", width * 0.66, seed + 1, trunk
            )
        brows = None
        if self.casting.framing != "wide":
            shape = Style(name="brow", words=(), wave=0.05)
            brows = grow(
                surface,
                brow_density(surface[3]),
                620 if self.casting.framing == "close" else 380,
                4,
                shape,
                "brow",
                0.00019 if self.casting.framing == "close" else 0.00030,
                seed + 2,
            )
        return style, strands, beard, brows

    def _style(self) -> Style:
        told = (self.casting.hair, *(a for a in self.casting.attributes if "hair" in a or a in ("bald", "balding")))
        return chosen_style(told, self.build.gender, self.casting.age or "adult", self.casting.seed)

    def _beard(self) -> tuple[float, str]:
        """Length of the beard, metres, 0 for none; and its form."""
        if self.build.gender != "male" or self.build.age < 0.45:
            return 0.0, "full"
        words = words_in((self.casting.hair, *self.casting.attributes))
        return chosen_beard(set(words), self.build.age, self.casting.seed)

    def _ribbons(self, name: str, grown: Strands, skin: Patch, solid: Floats) -> Piece:
        rng = np.random.default_rng([self.casting.seed, 83, len(name)])
        paint = empty_paint(len(grown.points))
        locks = rng.normal(0.42, 0.20, int(grown.lock.max(initial=0)) + 1)[grown.lock]
        paint[:, 0] = np.clip(locks + rng.normal(0.0, 0.13, len(paint)), 0.0, 1.0)
        paint[:, 1] = rng.random(len(paint))
        paint[:, 2:] = self._strands_open(name, grown, solid)
        shape = Ribbons(points=grown.points, half_width=grown.half_width, paint=paint, normals=grown.normals)
        dark, light = self._tints(name)
        material = Material(shader="hair", values={"dark": dark, "light": light}, casts_shadow=name != "brows")
        flat = grown.points.reshape(-1, 3)
        weights = np.zeros((len(flat), len(JOINTS)), np.float32)
        chin = float(self.skeleton.joint("head")[1]) - 0.05
        # What reaches the shoulders rests on them.
        down = np.clip((chin - flat[:, 1]) / 0.16, 0.0, 1.0)[:, None] if name == "hair" else np.zeros((len(flat), 1))
        weights[:, INDEX["head"]] = (1.0 - down)[:, 0]
        weights[:, INDEX["neck"]] = (down * (1.0 - down))[:, 0]
        weights[:, INDEX["chest"]] = (down * down)[:, 0]
        units = Units(skin)
        morph = _Rooted(units, skin, grown, self.points) if name in ("beard", "brows") else None
        settle = self._loose(grown) if name == "hair" else None
        return Hanging(
            Part(name=self._name(name), shape=shape, material=material), bound_by(weights), morph=morph, settle=settle
        )

    def _loose(self, grown: Strands) -> Hang | None:
        """Long hair lags behind the head, the more the farther it hangs."""
        fallen = grown.points[:, :1, 1] - grown.points[..., 1]
        sway = np.clip((fallen - 0.07) / 0.34, 0.0, 1.0).astype(np.float32)
        return Hang(self.pendulum, "head", sway, stiffness=0.55) if float(sway.max(initial=0.0)) > 0.1 else None

    def _tints(self, name: str) -> tuple[Vec3, Vec3]:
        """Brows are darker and greyer than the hair; a white head keeps white ones."""
        if name != "brows":
            return self.hair
        share = 0.62 if max(self.hair[1]) < 0.3 else 0.5
        dark, light = (np.asarray(tone) for tone in self.hair)
        mixed = [share * (0.7 * tone + 0.3 * tone.mean() * np.array([1.15, 0.98, 0.87])) for tone in (dark, 0.75 * light)]
        return (_rgb(mixed[0]), _rgb(mixed[1]))

    def _strands_open(self, name: str, grown: Strands, solid: Floats) -> Floats:
        """How open to the sky each strand is at a third of its length and near its tip, (S, 2)."""
        if name == "brows" or not len(grown.points):
            return np.ones((len(grown.points), 2), np.float32)
        joints = grown.points.shape[1]
        middle = grown.points[:, 0].mean(axis=0).astype(np.float32)
        columns = []
        for joint in (joints // 3, joints - 2):
            at, facing = np.ascontiguousarray(grown.points[:, joint]), np.ascontiguousarray(grown.normals, np.float32)
            columns.append(openness(at, facing, solid, 0.006, middle, 0.34, 24))
        return np.stack(columns, axis=1)

    def _name(self, part: str) -> str:
        return f"{self.casting.id}.{part}"


class _Rooted:
    """Strands that follow the face under their roots."""

    def __init__(self, units: Units, skin: Patch, grown: Strands, points: Floats) -> None:
        self._units, self._grown = units, grown
        self._still = skin.take(points)
        self._corners = skin.triangles[grown.roots]

    def __call__(self, points: Floats, instant: object) -> Floats:
        moved = self._units(self._still, instant) - self._still  # type: ignore[arg-type]
        shift = np.einsum("sk,skd->sd", self._grown.bary, moved[self._corners])
        return np.asarray(points + shift[:, None], np.float32)


def _blob(x: float, y: float, z: float, spread: tuple[float, float, float]) -> Floats:
    """A soft spot on both sides of the template's face."""
    at = template().positions
    spot = ((np.abs(at[:, 0]) - x) / spread[0]) ** 2 + ((at[:, 1] - y) / spread[1]) ** 2 + ((at[:, 2] - z) / spread[2]) ** 2
    return np.asarray(np.exp(-spot), np.float32)


def _rgb(colour: Reals) -> Vec3:
    return (float(colour[0]), float(colour[1]), float(colour[2]))
