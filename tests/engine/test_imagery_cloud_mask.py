"""Masks of clouds: grown, on other grids, by presets and by brightness."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from scipy.ndimage import distance_transform_edt
from tilewright.engine.errors import Cancelled, InputError, OptionError
from tilewright.engine.imagery.clouds.brightness import bright_clouds
from tilewright.engine.imagery.clouds.flags import cloud_flags, cloud_stack, dilated
from tilewright.engine.imagery.clouds.mask import cloud_mask
from tilewright.engine.imagery.clouds.options import CloudMaskOptions, CloudRuleOptions
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.imagery.rules import parse_rule
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
STEPS = Affine(10, 0, 500000, 0, -10, 5000000)


def write(path, values, transform=STEPS, nodata=None, crs=UTM):
    values = values if values.ndim == 3 else values[..., None]
    rows, columns, bands = values.shape
    profile = {"dtype": values.dtype, "crs": crs, "transform": transform, "nodata": nodata}
    with rasterio.open(path, "w", driver="GTiff", height=rows, width=columns, count=bands, **profile) as target:
        target.write(np.moveaxis(values, -1, 0))
    return str(path)


def mask(tmp_path, values, rule, dilate_px=0, progress=None, **raster):
    path = write(tmp_path / "quality.tif", values, **raster)
    output = tmp_path / "mask.tif"
    shares = cloud_mask(
        CloudMaskOptions(raster=path, output=str(output), cloud_rule=rule, dilate_px=dilate_px), progress or Progress()
    )
    with rasterio.open(output) as source:
        assert (source.dtypes, source.nodata, source.descriptions) == (("uint8",), 255, ("cloud",))
        return source.read(1), shares


def grown(cloud, reach):
    """Pixels within reach of a cloud, one by one."""
    y, x = np.nonzero(cloud)
    rows, columns = np.indices(cloud.shape)
    if not len(y):
        return cloud
    return ((rows[..., None] - y) ** 2 + (columns[..., None] - x) ** 2 <= reach**2).any(axis=-1)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 9), st.integers(1, 14), st.integers(1, 14))
def test_clouds_grow_as_discs(seed, reach, rows, columns):
    cloud = np.random.default_rng(seed).random((rows, columns)) > 0.93
    assert np.array_equal(dilated(cloud, reach), grown(cloud, reach))


def test_a_mask_over_the_borders_of_windows(tmp_path):
    random = np.random.default_rng(0)
    values = np.zeros((1040, 1100), dtype=np.uint8)
    values[random.integers(0, 1040, 60), random.integers(0, 1100, 60)] = 9
    values[1022:1026, 1020:1028] = 9
    values[500:520, 500:520] = 0
    seen = np.ones(values.shape, dtype=bool)
    seen[1018:1030, 1030] = False
    values[~seen] = 7
    found, shares = mask(tmp_path, values, "in 9", 7, nodata=7)
    expected = np.where(seen, distance_transform_edt(values != 9) <= 7, 255)
    assert np.array_equal(found, expected)
    assert shares["cloud"] == pytest.approx((expected == 1).sum() / seen.sum())
    assert shares["seen"] == pytest.approx(seen.mean())


def test_presets_know_what_was_not_seen(tmp_path):
    values = np.array([[0, 8, 3, 11, 4, 1]], dtype=np.uint8)
    assert mask(tmp_path, values, "SENTINEL2_SCL")[0].tolist() == [[255, 1, 0, 0, 0, 0]]
    assert mask(tmp_path, values, "sentinel2_scl + shadows + snow")[0].tolist() == [[255, 1, 1, 1, 0, 0]]
    assert mask(tmp_path, values, "SENTINEL2_SCL", 1)[0].tolist() == [[255, 1, 1, 0, 0, 0]]
    assert mask(tmp_path, values, "in 8", 1)[0].tolist() == [[1, 1, 1, 0, 0, 0]]
    fill = np.array([[1, 21824, 22280]], dtype=np.uint16)
    assert mask(tmp_path, fill, "LANDSAT_QA_PIXEL")[0].tolist() == [[255, 0, 1]]


def test_names_colours_and_numbers_of_any_kind(tmp_path):
    values = np.array([[0.2, 0.9, np.nan, 0.41]])
    assert mask(tmp_path, values, "PROBABILITY")[0].tolist() == [[0, 1, 255, 1]]
    with rasterio.open(tmp_path / "mask.tif") as source:
        assert source.colormap(1)[1] == (242, 242, 242, 255)
        assert source.transform == STEPS
    notes = (tmp_path / "mask.tif.aux.xml").read_text()
    assert "<Category>clear</Category>" in notes
    assert "<Category>cloud</Category>" in notes
    assert mask(tmp_path, np.array([[3]], dtype=np.uint8), "== 3")[0].tolist() == [[1]]


@pytest.mark.parametrize("transform", [Affine(10, 0, 0, 0, 10, 0), Affine(8, 3, 0, 2, -9, 0)])
def test_the_grid_of_the_input_is_kept(tmp_path, transform):
    values = np.random.default_rng(0).integers(0, 12, (9, 7), dtype=np.uint8)
    found, _ = mask(tmp_path, values, "in 8", transform=transform)
    assert np.array_equal(found, values == 8)
    with rasterio.open(tmp_path / "mask.tif") as source:
        assert source.transform == transform


def test_flags_on_the_grid_of_an_image_of_finer_pixels(tmp_path):
    values = np.zeros((4, 5), dtype=np.uint8)
    values[1, 2] = 9
    path = write(tmp_path / "quality.tif", values)
    rule = parse_rule("in 9")
    grid = Grid(UTM, Affine(5, 0, 499990, 0, -5, 5000010), 16, 14)
    with gdal_environment(), cloud_stack(path, rule, grid) as stack:
        cloud, seen = cloud_flags(stack, rule, (-1, 0, 16, 14))
        assert np.argwhere(cloud).tolist() == [[4, 7], [4, 8], [5, 7], [5, 8]]
        assert not seen[:, 0].any()
        near, _ = cloud_flags(stack, rule, (0, 0, 6, 5), dilate_px=2)
        assert np.array_equal(near, grown(cloud, 2)[:5, 1:7])
        assert near.any()


def test_brightness(tmp_path):
    image = np.full((40, 50, 3), 60, dtype=np.uint8)
    image[5:15, 5:20] = (230, 235, 240)  # a cloud
    image[20:22, 5:45] = 250  # a road
    image[25:35, 5:15] = (240, 150, 120)  # a field
    image[25:35, 20:30] = (139, 200, 200)  # too dark in one band
    image[38:, 47:] = 255  # cut by the edge of the image
    cloud = np.zeros((40, 50), dtype=bool)
    cloud[5:15, 5:20] = True
    assert np.array_equal(bright_clouds(image), cloud)
    assert np.array_equal(mask(tmp_path, np.dstack([image, image[..., :1]]), "BRIGHTNESS")[0], cloud)
    assert np.array_equal(mask(tmp_path, image, "BRIGHTNESS", 2)[0], grown(cloud, 2))


def test_brightness_over_the_borders_of_windows_and_beside_nodata(tmp_path):
    random = np.random.default_rng(0)
    image = np.full((1050, 1060, 3), 90, dtype=np.uint8)
    for y, x, side in zip(random.integers(980, 1050, 40), random.integers(980, 1060, 40), random.integers(2, 6, 40)):
        image[y : y + side, x : x + side] = 200
    image[:, 1000] = 255
    seen = np.ones(image.shape[:2], dtype=bool)
    seen[:, 1000] = False
    found, _ = mask(tmp_path, image, "BRIGHTNESS", nodata=255)
    whole = bright_clouds(np.where(seen[..., None], image, np.uint8(0)))
    assert np.array_equal(found, np.where(seen, whole, 255))
    assert whole[:, 1020:1030].any()


@pytest.mark.parametrize(
    ("values", "rule", "message"),
    [
        (np.full((3, 3), 0, np.uint8), "SENTINEL2_SCL", "has no pixel that tells anything of clouds"),
        (np.full((3, 3), 4021, np.uint16), "SENTINEL2_SCL", "does not fit SENTINEL2_SCL: .* 0 to 11, got 4021"),
        (np.full((3, 3), 61440, np.uint16), "LANDSAT_BQA", "is LANDSAT_BQA_PRE, got 61440"),
        (np.full((3, 3), 9, np.uint8), "BRIGHTNESS", "BRIGHTNESS reads the bands 1,2,3 of an image, but .* has fewer"),
        (np.full((3, 3, 3), 9, np.uint16), "BRIGHTNESS", "image of 8 bits, got 9 of type uint16"),
    ],
)
def test_what_does_not_fit_is_refused_and_leaves_nothing(tmp_path, values, rule, message):
    with pytest.raises(InputError, match=message):
        mask(tmp_path, values, rule)
    assert [path.name for path in tmp_path.iterdir()] == ["quality.tif"]


def test_cancelling_leaves_nothing(tmp_path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        mask(tmp_path, np.ones((9, 9), np.uint8), "in 1", progress=progress)
    assert [path.name for path in tmp_path.iterdir()] == ["quality.tif"]


def test_options():
    assert CloudRuleOptions(preset="SENTINEL2_SCL", shadows=True, snow=True).text == "SENTINEL2_SCL+shadows+snow"
    assert CloudRuleOptions(rule=" in 3 ").text == "in 3"
    assert CloudRuleOptions().text == ""
    with pytest.raises(OptionError, match="either a preset or a cloud rule must be given, got both"):
        CloudRuleOptions(preset="SENTINEL2_SCL", rule="in 3")
    with pytest.raises(OptionError, match="shadows and snow need a preset"):
        CloudRuleOptions(rule="in 3", shadows=True)
    with pytest.raises(OptionError, match="PROBABILITY does not tell snow"):
        CloudRuleOptions(preset="PROBABILITY", snow=True)
    with pytest.raises(OptionError, match="preset must be one of SENTINEL2_SCL"):
        CloudRuleOptions(preset="SENTINEL3")
    with pytest.raises(OptionError, match="dilate must be between 0 and 200 px, got 201"):
        CloudRuleOptions(rule="in 3", dilate_px=201)
    with pytest.raises(OptionError, match="expected a rule here"):
        CloudMaskOptions(raster="a", output="b", cloud_rule="")
