"""Several scales: what is seen of the raster, what comes back to it, and what is averaged."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from listening import Listener
from model_fixtures import write_raster
from tilewright.engine.errors import OptionError
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.rules import parse_scales
from tilewright.engine.inference.scales import scaled_area, scaled_stack, taps
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.models.backend import keras
from tilewright.engine.models.rules import Scaling
from tilewright.engine.models.sidecar import ModelCard, card_text, sidecar_path

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SIZE = 16


@pytest.fixture(scope="module")
def mirror(tmp_path_factory):
    """A model of values that returns its input."""
    path = tmp_path_factory.mktemp("m") / "mirror.keras"
    inputs = keras.Input((SIZE, SIZE, 1))
    layer = keras.layers.Conv2D(1, 1)
    model = keras.Model(inputs, layer(inputs))
    layer.set_weights([np.ones((1, 1, 1, 1), np.float32), np.zeros(1, np.float32)])
    model.save(path)
    card = ModelCard("mirror", "REGRESSION", ("grey",), (SIZE, SIZE), Scaling(), hyperparameters={"target": "height"})
    sidecar_path(path).write_text(card_text(card, path), encoding="utf-8")
    return path


def run(raster, model, output, **values):
    result = segment_raster(SegmentRasterOptions((str(raster),), str(model), str(output), **values), Listener())
    with rasterio.open(output) as source:
        return result, source.read(1)


def ramp(width, height):
    """A plane, on which neither averaging nor interpolation changes anything away from the border."""
    y, x = np.mgrid[:height, :width] + 0.5
    return (3 * x + 5 * y).astype(np.float32)[..., None]


@pytest.mark.parametrize("scale", [0.5, 1 / 3, 0.75, 1.5, 2])
def test_nothing_is_shifted_at_any_scale(mirror, tmp_path, scale):
    pixels = ramp(93, 71)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("grey",))
    _, found = run(raster, mirror, tmp_path / "o.tif", scales=f"{scale:.17g}")
    rim = int(np.ceil(1.5 / scale)) + 1
    inside = (slice(rim, -rim), slice(rim, -rim))
    off = (found - pixels[..., 0])[inside]
    # A shift by half a pixel would be 1.5 or 2.5. Where pixels are cut, a mean strays a little, to both sides alike.
    assert abs(off.mean()) < 0.01
    assert np.abs(off).max() < (0.01 if scale in (0.5, 1 / 3, 2) else 0.7)
    assert not np.isnan(found).any()


def test_half_the_scale_gives_the_mean_of_four_pixels(mirror, tmp_path):
    pixels = np.random.default_rng(0).random((40, 60, 1)).astype(np.float32)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("grey",))
    with RasterStack(raster) as stack, scaled_stack(stack, "", 0.5) as half:
        seen = half.read(0, 0, 30, 20)[..., 0]
    means = pixels[..., 0].reshape(20, 2, 30, 2).mean(axis=(1, 3))
    assert np.allclose(seen, means, atol=1e-6)
    _, found = run(raster, mirror, tmp_path / "o.tif", scales="0.5", blend="NONE", overlap_px=0)
    # Between the centres of four means, a quarter of the way from the nearest on either axis.
    expected = (9 * means[4, 7] + 3 * means[4, 6] + 3 * means[3, 7] + means[3, 6]) / 16
    assert found[8, 14] == pytest.approx(expected, abs=1e-6)
    assert found[0, 0] == pytest.approx(means[0, 0], abs=1e-6)


def test_pixels_that_the_rasters_end_cuts_hold_nothing_from_beyond(mirror, tmp_path):
    raster = write_raster(tmp_path / "r.tif", np.full((37, 41, 1), 200, np.uint8), names=("grey",))
    with RasterStack(raster) as stack, scaled_stack(stack, "", 0.25) as quarter, scaled_stack(stack, "", 0.3) as other:
        assert (quarter.read(0, 0, 11, 10) == 200).all() and (quarter.read(2, 3, 5, 6) == 200).all()
        assert (other.read(0, 0, 13, 12) == 200).all()
    _, found = run(raster, mirror, tmp_path / "o.tif", scales="0.25")
    assert (found == 200).all()


def test_scales_are_averaged(mirror, tmp_path):
    pixels = np.random.default_rng(1).random((50, 70, 1)).astype(np.float32)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("grey",))
    _, one = run(raster, mirror, tmp_path / "1.tif")
    _, half = run(raster, mirror, tmp_path / "2.tif", scales="0.5")
    _, double = run(raster, mirror, tmp_path / "3.tif", scales="2")
    result, both = run(raster, mirror, tmp_path / "4.tif", scales="0.5, 1,2")
    assert np.allclose(one, pixels[..., 0], atol=1e-6)
    assert np.allclose(both, (one + half + double) / 3, atol=1e-5)
    assert result["tiles"] > 4 * 20
    assert [path.suffix for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_nodata_stays_where_it_is_and_does_not_bleed(mirror, tmp_path):
    pixels = np.full((48, 64, 1), 7, np.float32)
    pixels[10:21, 13:40] = np.nan
    raster = write_raster(tmp_path / "r.tif", pixels, names=("grey",))
    for scales in ("0.5", "0.25,1", "2"):
        _, found = run(raster, mirror, tmp_path / "o.tif", scales=scales)
        assert np.array_equal(np.isnan(found), np.isnan(pixels[..., 0]))
        known = found[~np.isnan(found)]
        assert np.allclose(known, 7, atol=1e-5)


def test_an_extent_at_another_scale_is_a_part_of_the_whole(mirror, tmp_path):
    pixels = ramp(90, 80)
    raster = write_raster(tmp_path / "r.tif", pixels, names=("grey",))
    _, found = run(raster, mirror, tmp_path / "o.tif", scales="0.4", extent=(500110, 3999330, 500610, 3999870))
    with rasterio.open(tmp_path / "o.tif") as source:
        assert source.transform == Affine(10, 0, 500110, 0, -10, 3999870)
    off = found - pixels[13:67, 11:61, 0]
    assert abs(off.mean()) < 0.02 and np.abs(off).max() < 0.5


def test_the_values_are_named_and_their_limits_told(mirror, tmp_path):
    pixels = ramp(20, 20)
    pixels[3, 4] = np.nan
    raster = write_raster(tmp_path / "r.tif", pixels, names=("grey",))
    result, found = run(raster, mirror, tmp_path / "o.tif")
    with rasterio.open(tmp_path / "o.tif") as source:
        assert source.descriptions == ("height",)
        assert source.dtypes == ("float32",) and np.isnan(source.nodata)
    assert np.isnan(found[3, 4]) and np.isnan(found).sum() == 1
    assert result["task"] == "REGRESSION" and result["classes"] == []
    assert result["minimum"] == pytest.approx(4) and result["maximum"] == pytest.approx(156)
    for name in ("probabilities", "confidence"):
        with pytest.raises(OptionError, match=f"{name} must be left out"):
            run(raster, mirror, tmp_path / "o.tif", **{name: str(tmp_path / "p.tif")})
    with pytest.raises(OptionError, match="thresholds must be left out"):
        run(raster, mirror, tmp_path / "o.tif", thresholds="0.5")


@settings(max_examples=200, deadline=None)
@given(scale=st.floats(0.05, 8), first=st.integers(0, 1000), count=st.integers(1, 50), more=st.integers(0, 50))
def test_taps_weigh_1_in_all_and_balance_on_the_pixels_centre(scale, first, count, more):
    limit = int(np.ceil((first + count + more) * scale)) + 60
    places, weights = taps(first, count, scale, 0, limit)
    assert np.allclose(weights.sum(axis=0), 1, atol=1e-5)
    centre = ((places + 0.5) * weights).sum(axis=0) / scale
    away = (places > 0).all(axis=0)
    # Linear taps balance exactly; of smaller pixels, parts at both ends count as whole ones.
    slack = 1e-3 if scale <= 1 else 1 / scale
    assert np.abs(centre - (np.arange(first, first + count) + 0.5))[away].max(initial=0) < slack + 1e-3


def test_an_area_at_another_scale_covers_all_that_is_needed(tmp_path):
    raster = write_raster(tmp_path / "r.tif", ramp(90, 80), names=("grey",))
    with RasterStack(raster) as stack, scaled_stack(stack, "", 0.3) as view:
        assert (view.width, view.height) == (27, 24)
        assert view.transform @ (0, 0) == stack.transform @ (0, 0)
        assert scaled_area((10, 20, 30, 30), 0.3, view) == (2, 5, 11, 11)
        assert scaled_area((0, 0, 90, 80), 0.3, view) == (0, 0, 27, 24)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("half", "»half«"),
        ("1,,2", "1,»«,2"),
        ("0.5,0", "between 0.05 and 8 .*0.5,»0«"),
        ("9", "»9«"),
        ("1,1.0", "different from one another, got 1,»1.0«"),
        ("nan", "»nan«"),
        (",".join(str(n / 10) for n in range(1, 10)), "at most 8, got 9"),
    ],
)
def test_scales_that_cannot_be_read_are_marked(text, words):
    with pytest.raises(OptionError, match=f"scales must be .*{words}"):
        parse_scales(text)
    with pytest.raises(OptionError, match="scales must be"):
        SegmentRasterOptions(("r.tif",), "m.keras", "o.tif", scales=text)


def test_scales_are_read():
    assert parse_scales("") == (1.0,)
    assert parse_scales(" 0.5, 1 ") == (0.5, 1.0)
