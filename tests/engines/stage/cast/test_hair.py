"""Hair grows in locks, off the face, darker inside; on film it is lit and not a lamp."""

import numpy as np
import pytest

from soundstage.engines.stage.cast import CastingCall, Figure, call, hair
from soundstage.engines.stage.cast.books import collected
from soundstage.engines.stage.cast.grooming import Style
from soundstage.engines.stage.cast.hairdresser import chosen_style
from soundstage.engines.stage.motion import Act, Performance
from soundstage.engines.stage.render import Renderer
from soundstage.engines.stage.render.studio import Studio
from soundstage.engines.stage.scene import Air, CameraTrack, Light, Look, Ribbons, Scene, Shot, Sky, Wind


def maned(colour: str) -> Figure:
    return call(
        CastingCall(kind="person", id="p", seed=3, gender="female", age="young", hair=f"long {colour} hair", framing="medium")
    )


@pytest.fixture(scope="module")
def redhead() -> Figure:
    return maned("red")


def strands(figure: Figure, name: str) -> Ribbons:
    shape = next(part.shape for part in figure.parts if part.name == f"p.{name}")
    assert isinstance(shape, Ribbons)
    return shape


def test_the_brow_is_clear_and_the_inside_darker_than_the_outside(redhead: Figure) -> None:
    mane = strands(redhead, "hair")
    x, y, z = np.abs(mane.points[..., 0]), mane.points[..., 1], mane.points[..., 2]
    low = (mane.points[:, :1, 1] - y > 0.010) & (x < 0.055) & (z > 0.095)
    assert low.any(axis=1).mean() < 0.01
    assert mane.paint[:, 2:].min() >= 0.0
    assert mane.paint[:, 2:].max() <= 1.0
    assert np.percentile(mane.paint[:, 2], 90) - np.percentile(mane.paint[:, 2], 10) > 0.2


def test_long_hair_is_lit_as_the_mass_it_hangs_in(redhead: Figure) -> None:
    mane = strands(redhead, "hair")
    assert mane.normals is not None
    hanging = mane.points[:, -1, 1] < mane.points[:, 0, 1] - 0.2
    assert np.abs(mane.normals[hanging, 1]).mean() < 0.45
    outward = np.einsum("ij,ij->i", mane.normals[hanging][:, [0, 2]], mane.points[hanging, 5][:, [0, 2]])
    assert (outward > 0.0).mean() > 0.8


def test_brows_are_darker_than_the_hair(redhead: Figure) -> None:
    by_name = {part.name: part.material.values for part in redhead.parts}
    assert np.max(by_name["p.brows"]["light"]) < 0.7 * np.max(by_name["p.hair"]["light"])


def of(hair_words: str, gender: str = "female", framing: str = "medium", wardrobe: tuple[str, ...] = ()) -> Figure:
    return call(
        CastingCall(
            kind="person", id="p", seed=3, gender=gender, age="young", hair=hair_words, framing=framing, wardrobe=wardrobe
        )  # type: ignore[arg-type]
    )


def test_there_are_over_twenty_styles_and_words_choose_them() -> None:
    assert len(collected(hair, "HAIRS", Style)) >= 20
    assert chosen_style(("long black braid",), "female", "adult", 1).name == "braid"
    assert chosen_style(("bun",), "male", "adult", 1).name == "manbun"
    assert len({chosen_style((), "female", "young", seed).name for seed in range(30)}) >= 6
    assert {chosen_style((), "female", "child", seed).name for seed in range(30)}.isdisjoint({"grey bob", "wavy"})


def test_a_ponytail_leaves_the_shoulders_free_and_hangs_behind() -> None:
    tail, loose = strands(of("ponytail"), "hair"), strands(of("long hair"), "hair")
    low = tail.points[:, -1][tail.points[:, -1, 1] < tail.points[:, 0, 1].mean() - 0.12]
    assert len(low) > 20
    assert np.abs(low[:, 0]).max() < 0.08
    assert np.abs(loose.points[:, -1, 0]).max() > 0.09


def test_long_hair_costs_hardly_more_than_short() -> None:
    def cost(figure: Figure) -> int:
        return figure.triangles

    assert cost(of("long straight hair", framing="close")) <= 1.25 * cost(of("short hair", framing="close"))


def test_nothing_grows_through_a_hat_and_a_helmet_hides_all() -> None:
    capped = strands(of("short hair", "male", wardrobe=("baseball cap", "shirt", "jeans")), "hair")
    free = strands(of("short hair", "male", wardrobe=("shirt", "jeans")), "hair")
    assert capped.points[..., 1].max() < free.points[..., 1].max() - 0.03
    assert all(
        "hair" not in part.name for part in of("long hair", wardrobe=("armour",)).parts if isinstance(part.shape, Ribbons)
    )


def test_long_hair_lags_behind_who_walks() -> None:
    acts = (Act(kind="walk", start=0.2, end=3.0),)
    still, moving = (
        call(
            CastingCall(
                kind="person", id="p", seed=3, gender="female", hair="long hair", framing="wide", wind=Wind(speed=0.0),
                performance=Performance(seconds=4.0, acts=doing),
            )
        )
        for doing in ((), acts)
    )  # fmt: skip

    def behind(figure: Figure) -> float:
        index = next(i for i, part in enumerate(figure.parts) if part.name == "p.hair")
        points = figure.pose(2.0)[index].points
        assert points is not None
        head = figure.head(2.0)
        return float(points[:, -1, 2].mean() - head[2])

    assert abs(behind(moving) - behind(still)) > 0.01


def portrait(figure: Figure) -> np.ndarray:
    camera = CameraTrack(
        times=np.zeros(1, np.float32),
        position=np.array([[0.0, 1.5, -2.2]], np.float32),
        rotation=np.diag([-1.0, 1.0, -1.0]).astype(np.float32)[None],
        vfov=np.array([0.30], np.float32),
        focus=np.array([2.2], np.float32),
        aperture=np.zeros(1, np.float32),
    )
    shot = Shot(
        start_frame=0, end_frame=1, camera=camera, sky=Sky(), air=Air(), wind=Wind(), look=Look(grain=0.0),
        key=Light(azimuth=1.0, elevation=0.6, colour=(9.0, 8.4, 7.4)), actors=(figure,),
    )  # fmt: skip
    with Renderer(160, 160, quality="draft", backdrop=Studio) as renderer:
        return (
            next(iter(renderer.draw(Scene(width=160, height=160, fps=24, seed=1, shots=(shot,)))))[..., :3].astype(float).copy()
        )


@pytest.mark.renderer
def test_red_hair_is_neither_neon_nor_flat(redhead: Figure) -> None:
    red, black = portrait(redhead), portrait(maned("black"))
    hair = (np.abs(red - black).max(axis=2) > 14.0) & (red[..., 0] > red[..., 2] + 8.0)
    assert hair.sum() > 300
    code = red[hair] / 255.0
    high, low = code.max(axis=1), code.min(axis=1)
    assert np.mean((high > 0.85) & (low / high < 0.25)) < 0.02
    light = code @ (0.2126, 0.7152, 0.0722)
    assert np.percentile(light, 92) > 1.8 * np.percentile(light, 8)
