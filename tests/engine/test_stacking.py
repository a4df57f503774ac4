"""Many rasters as one: bands and dates, grids, values where inputs overlap, virtual rasters."""

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp, Resampling
from rasterio.warp import reproject
from rasterio.warp import transform as moved
from stacking_fixtures import PLACE, UTM, at, left_in, square, stack, write
from tilewright.engine.errors import Cancelled, InputError, OptionError, OutputError
from tilewright.engine.imagery.indices.facts import facts_of
from tilewright.engine.imagery.stacking.options import RESAMPLINGS, StackRastersOptions
from tilewright.engine.imagery.stacking.stack_rasters import stack_rasters
from tilewright.engine.progress import Progress

# What becomes of the inputs


def test_a_folder_of_a_sensor_becomes_dates_of_bands(tmp_path):
    """Two tiles, two dates, two bands, each in a file of its own, in the order of a folder's list."""
    files = []
    for tile, column in (("T33UVQ", 0), ("T33UVR", 4)):
        for day, base in (("20200612", 100), ("20200501", 10)):
            for band, more in (("B04", 4), ("B08", 8)):
                pixels = square(base + more + column)
                files.append(write(tmp_path / f"{tile}_{day}T101031_{band}_10m.tif", pixels, at(column, 0)))
    pixels, profile, found, told = stack(tmp_path / "out.tif", *files)
    assert found["bands"] == ["2020-05-01 B4", "2020-05-01 B8", "2020-06-12 B4", "2020-06-12 B8"]
    assert found["dates"] == ["2020-05-01", "2020-06-12"]
    assert pixels.shape == (4, 4, 8)
    assert pixels[:, 2, [0, 7]].tolist() == [[14, 18], [18, 22], [104, 108], [108, 112]]
    assert profile["transform"] == PLACE
    assert not told.warnings
    assert "8 of them are laid side by side in 4 mosaics" in told.infos[0]
    with rasterio.open(tmp_path / "out.tif") as made:
        assert [made.tags(number)["DATE"] for number in (1, 4)] == ["2020-05-01", "2020-06-12"]
        assert made.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    assert left_in(tmp_path) == []

    # A stack is an input like any other: its bands know their dates.
    again, _, found, _ = stack(tmp_path / "again.tif", str(tmp_path / "out.tif"), bands="B8,B4")
    assert found["bands"] == ["2020-05-01 B8", "2020-05-01 B4", "2020-06-12 B8", "2020-06-12 B4"]
    assert np.array_equal(again, pixels[[1, 0, 3, 2]])
    one, _, found, _ = stack(tmp_path / "one.tif", str(tmp_path / "out.tif"), bands="2020-06-12 B8, 1")
    assert found["bands"] == ["2020-06-12 B8", "2020-05-01 B4"]
    assert np.array_equal(one, pixels[[3, 0]])


def test_files_that_say_nothing(tmp_path):
    """Side by side they are one picture; on the same ground they are bands."""
    west = write(tmp_path / "west.tif", np.stack([square(1), square(2)]))
    east = write(tmp_path / "east.tif", np.stack([square(3), square(4)]), at(3, 0))
    dem = write(tmp_path / "dem.tif", square(7))
    slope = write(tmp_path / "slope.tif", square(8))
    pixels, _, found, told = stack(tmp_path / "out.tif", west, east, dem, slope)
    assert found["bands"] == ["west 1", "west 2", "dem", "slope"]
    assert pixels[:, 0, [0, 3, 6]].tolist() == [[1, 1, 3], [2, 2, 4], [7, 7, 0], [8, 8, 0]]
    assert "no input has nodata" in told.warnings[0]
    pixels, profile, found, told = stack(tmp_path / "mosaic.tif", west, east, merge="LAST", nodata=9)
    assert found["bands"] == ["band 1", "band 2"]
    assert pixels[0].tolist() == [[1, 1, 1, 3, 3, 3, 3]] * 4
    assert profile["nodata"] == 9
    assert not told.warnings
    pixels, _, found, _ = stack(tmp_path / "stack.tif", west, east, method="STACK")
    assert found["bands"] == ["west 1", "west 2", "east 1", "east 2"]
    assert pixels.shape == (4, 4, 7)
    ndvi = [write(tmp_path / f"ndvi_{day}.tif", square(1)) for day in ("20200501", "20200601")]
    assert stack(tmp_path / "ndvi.tif", *ndvi)[2]["bands"] == ["2020-05-01 ndvi", "2020-06-01 ndvi"]


def test_dates_from_the_user_and_from_folders(tmp_path):
    paths = []
    for day in ("2020-05-01", "2020-06-01"):
        (tmp_path / day).mkdir()
        paths.append(write(tmp_path / day / "B4.tif", square(1)))
    assert stack(tmp_path / "out.tif", *paths)[2]["bands"] == ["2020-05-01 B4", "2020-06-01 B4"]
    assert stack(tmp_path / "user.tif", *paths, dates="2021,2019")[2]["bands"] == ["2019 B4", "2021 B4"]
    _, _, found, told = stack(tmp_path / "one.tif", paths[0])
    assert (found["bands"], found["dates"]) == (["B4"], [])  # a folder alone says nothing
    more = write(tmp_path / "2020-06-01" / "B8.tif", square(2))
    _, _, found, told = stack(tmp_path / "uneven.tif", *paths, more)
    assert told.warnings == ["2020-05-01 has no B8: the dates do not have the same bands."]


def test_a_mosaic_puts_bands_together_by_name(tmp_path):
    one = write(tmp_path / "one.tif", np.stack([square(3), square(4)]), names=("B3", "B4"))
    other = write(tmp_path / "other.tif", np.stack([square(40), square(30)]), at(4, 0), names=("B4", "B3"))
    pixels, _, found, told = stack(tmp_path / "out.tif", one, other, method="MOSAIC")
    assert found["bands"] == ["B3", "B4"]
    assert pixels[:, 0, [0, 5]].tolist() == [[3, 30], [4, 40]]
    assert not told.warnings
    odd = write(tmp_path / "odd.tif", np.stack([square(1), square(2)]), at(4, 0), names=("B8", "B11"))
    told = stack(tmp_path / "odd_out.tif", one, odd, method="MOSAIC")[3]
    assert "laid over one another by number" in told.warnings[0]
    with pytest.raises(OptionError, match=r"same number of bands, got 2 in .*one.tif and 1 in .*dem.tif"):
        stack(tmp_path / "bad.tif", one, write(tmp_path / "dem.tif", square(1)), method="MOSAIC")


@pytest.mark.parametrize(
    ("merge", "expected"),
    [("FIRST", [4, 4, 2, 9]), ("LAST", [4, 1, 2, 9]), ("MIN", [4, 1, 2, 9]), ("MAX", [4, 4, 2, 9]),
     ("MEAN", [4, 2, 2, 9])],
)  # fmt: skip
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float64"])
def test_where_inputs_overlap(tmp_path, merge, expected, dtype):
    """Nodata of each input is its own; a mean of whole numbers is rounded to the even one."""
    first = write(tmp_path / "first.tif", np.array([[4, 4, 0, 0]], dtype), nodata=0)
    last = write(tmp_path / "last.tif", np.array([[7, 1, 2, 7]], dtype), nodata=7)
    pixels, profile, _, told = stack(tmp_path / "out.tif", first, last, merge=merge, nodata=9, method="MOSAIC")
    wanted = [4, 2.5, 2, 9] if merge == "MEAN" and dtype == "float64" else expected
    assert pixels[0, 0].tolist() == wanted
    assert (profile["dtype"], profile["nodata"]) == (dtype, 9)
    assert not told.warnings


def test_types_nodata_and_what_looks_like_it(tmp_path):
    one = write(tmp_path / "one.tif", np.array([[5, 0]], "uint8"), nodata=0)
    other = write(tmp_path / "other.tif", np.array([[-3, 0]], "int16"), nodata=-9999)
    pixels, profile, _, told = stack(tmp_path / "out.tif", one, other)
    assert profile["dtype"] == "int16"
    assert profile["nodata"] == 0
    assert pixels[:, 0].tolist() == [[5, 0], [-3, 0]]
    assert told.warnings == [
        "1 pixels of other have the value 0, which is nodata in the result. Give another nodata value to keep them."
    ]
    pixels, profile, _, told = stack(tmp_path / "kept.tif", one, other, nodata=-9999)
    assert pixels[:, 0].tolist() == [[5, -9999], [-3, 0]]
    real = write(tmp_path / "real.tif", np.array([[np.nan, 1.5]], "float32"))
    pixels, profile, _, _ = stack(tmp_path / "nan.tif", real, write(tmp_path / "next.tif", square(2), at(2, 0)))
    assert np.isnan(profile["nodata"])
    assert np.array_equal(pixels[0, :2], [[np.nan, 1.5, 2, 2, 2, 2], [np.nan, np.nan, 2, 2, 2, 2]], equal_nan=True)
    with pytest.raises(OptionError, match=r"^nodata must be a value that uint8 can hold, got -1$"):
        stack(tmp_path / "bad.tif", one, nodata=-1)
    empty = write(tmp_path / "empty.tif", np.zeros((1, 2), "uint8"), nodata=0)
    assert "no valid pixel" in stack(tmp_path / "empty_out.tif", empty)[3].warnings[0]


def test_scales_units_tags_and_colours_are_kept(tmp_path):
    path = write(tmp_path / "B4.tif", square(9), names=("B4",))
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets, target.units = (0.0001,), (-0.1,), ("reflectance",)
        target.update_tags(1, wavelength="665", STATISTICS_MEAN="9")
    classes = write(tmp_path / "classes.tif", np.array([[1, 2]], "uint8"), at(0, 0))
    with rasterio.open(classes, "r+") as target:
        target.write_colormap(1, {1: (255, 0, 0, 255), 2: (0, 0, 255, 255)})
    rgba = write(tmp_path / "rgba.tif", np.stack([square(9, dtype="uint8")] * 4), photometric="RGB", alpha="YES")
    for ending in ("tif", "vrt"):
        for place, given in (("out", path), ("classes_out", classes), ("rgba_out", rgba)):
            stack(tmp_path / f"{place}.{ending}", given)
        with rasterio.open(tmp_path / f"out.{ending}") as made:
            assert (made.scales, made.offsets, made.units) == ((0.0001,), (-0.1,), ("reflectance",))
            assert made.tags(1)["wavelength"] == "665"
            assert "STATISTICS_MEAN" not in made.tags(1)
        with rasterio.open(tmp_path / f"classes_out.{ending}") as made:
            assert made.colormap(1)[2] == (0, 0, 255, 255)
        with rasterio.open(tmp_path / f"rgba_out.{ending}") as made:
            assert made.colorinterp == (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)


@pytest.mark.parametrize("ending", ["tif", "vrt"])
def test_the_sensor_that_names_of_files_tell_is_kept(tmp_path, ending):
    red, near = (
        write(tmp_path / f"T33UUP_20200501T101031_{name}_10m.tif", square(value))
        for name, value in (("B04", 1), ("B08", 3))
    )
    stack(tmp_path / f"out.{ending}", red, near)
    assert facts_of([str(tmp_path / f"out.{ending}")])[1] == "SENTINEL2"
    other = write(tmp_path / "LC08_L2SP_015033_20210716_B5.tif", square(4))
    stack(tmp_path / f"mixed.{ending}", red, other, method="STACK")
    assert facts_of([str(tmp_path / f"mixed.{ending}")])[1] is None


@pytest.mark.parametrize("ending", ["tif", "vrt"])
@pytest.mark.parametrize("shift", [0.0, 5.0])
def test_where_alpha_is_0_the_next_picture_shows(tmp_path, ending, shift):
    """As it is and warped by half a pixel."""
    over = np.stack([square(9, dtype="uint8")] * 4)
    over[3], over[:, :, 2:] = 255, 0
    under = np.stack([square(5, dtype="uint8")] * 3 + [square(255, dtype="uint8")])
    kind = {"photometric": "RGB", "alpha": "YES"}
    paths = [
        write(tmp_path / "over.tif", over, PLACE @ Affine.translation(shift / 10, 0), **kind),
        write(tmp_path / "under.tif", under, **kind),
    ]
    pixels = stack(tmp_path / f"out.{ending}", *paths, method="MOSAIC", reference=paths[1])[0]
    expected = [9, 9, 5, 5] if not shift else pixels[0, 1].tolist()
    assert pixels[0, 1].tolist() == expected
    assert set(expected) == {9, 5}
    assert (pixels[3] == 255).all()


@pytest.mark.parametrize("ending", ["tif", "vrt"])
@pytest.mark.parametrize(("shift", "dtype"), [(0.0, "uint8"), (5.0, "uint16"), (5.0, "float32")])
def test_where_a_mask_says_no_the_next_picture_shows(tmp_path, ending, shift, dtype):
    """A mask beside the bands, as orthophotos have it; the bands are black there, which is data elsewhere."""
    values = np.stack([square(value, dtype=dtype) for value in (9, 8, 0)])
    over = write(tmp_path / "over.tif", values, PLACE @ Affine.translation(shift / 10, 0))
    with rasterio.open(over, "r+") as target:
        target.write_mask(np.arange(16).reshape(4, 4) % 4 < 2)
    under = write(tmp_path / "under.tif", np.stack([square(5, dtype=dtype)] * 3))
    pixels = stack(tmp_path / f"out.{ending}", over, under, method="MOSAIC", reference=under, bands="1,3")[0]
    assert pixels[:, 1].tolist() == [[9, 9, 5, 5], [0, 0, 5, 5]]


# Grids


def test_the_finest_input_gives_the_pixels(tmp_path):
    coarse = write(tmp_path / "B1.tif", np.arange(4, dtype="uint16").reshape(2, 2), at(0, 0, 30))
    fine = write(tmp_path / "B4.tif", np.arange(16, dtype="uint16").reshape(4, 4) + 100, at(1, 1))
    pixels, profile, found, _ = stack(tmp_path / "out.tif", coarse, fine, nodata=999)
    assert found["bands"] == ["B1", "B4"]
    assert (profile["transform"], pixels.shape) == (PLACE, (2, 6, 6))
    assert np.array_equal(pixels[0], np.kron([[0, 1], [2, 3]], np.ones((3, 3))))
    assert np.array_equal(pixels[1, 1:5, 1:5], np.arange(16).reshape(4, 4) + 100)
    assert (pixels[1, 0] == 999).all()
    pixels, profile, _, _ = stack(tmp_path / "common.tif", coarse, fine, area="INTERSECTION")
    assert (profile["transform"], pixels.shape) == (at(1, 1), (2, 4, 4))
    even = write(tmp_path / "even.tif", np.arange(16, dtype="uint16").reshape(4, 4) * 2, at(1, 1))
    pixels, profile, _, _ = stack(tmp_path / "ref.tif", even, reference=coarse, resampling="AVERAGE")
    assert profile["transform"] == at(0, 0, 30)
    assert pixels.shape == (1, 2, 2)
    assert pixels[0].tolist() == [[3, 8], [22, 27]]
    extent = (PLACE.c + 12, PLACE.f - 38, PLACE.c + 31, PLACE.f - 20)
    pixels, profile, _, _ = stack(tmp_path / "part.tif", fine, extent=extent)
    assert (profile["transform"], pixels[0].tolist()) == (at(1, 2), [[104, 105, 106], [108, 109, 110]])
    _, profile, _, _ = stack(tmp_path / "size.tif", fine, pixel_size=20, pixel_height=5)
    assert profile["transform"] == Affine(20, 0, PLACE.c + 10, 0, -5, PLACE.f - 10)
    assert (profile["width"], profile["height"]) == (2, 8)


def test_a_mosaic_counts_as_one_where_the_common_ground_is_meant(tmp_path):
    tiles = [write(tmp_path / f"{name}_B4.tif", square(1), at(column, 0)) for name, column in (("a", 0), ("b", 4))]
    other = write(tmp_path / "B8.tif", square(2), at(2, 0))
    pixels, profile, found, _ = stack(tmp_path / "out.tif", *tiles, other, area="INTERSECTION")
    assert found["bands"] == ["B4", "B8"]
    assert (profile["transform"], pixels.shape) == (at(2, 0), (2, 4, 4))


@pytest.mark.parametrize(
    "transform",
    [
        Affine(5.394e-4, 0, -77.1, 0, -4.196e-4, 39),  # pixels that are not square
        Affine(1e-4, 0, -77.1, 0, 1e-4, 39),  # south up
        Affine(1e-4, 5e-5, -77.1, 5e-5, -1e-4, 39),  # rotated
    ],
)
@pytest.mark.parametrize("shape", [(1, 1), (1, 700), (5, 3)])
@pytest.mark.parametrize("ending", ["tif", "vrt"])
def test_one_raster_stays_as_it_is(tmp_path, transform, shape, ending):
    values = np.random.default_rng(1).normal(size=shape)
    values.flat[0] = np.nan
    path = write(tmp_path / "in.tif", values, transform, "EPSG:4326")
    before = Path(path).read_bytes()
    pixels, profile, _, _ = stack(tmp_path / f"out.{ending}", path)
    assert np.array_equal(pixels[0], values, equal_nan=True)
    assert profile["transform"].almost_equals(transform, 1e-12)
    assert profile["dtype"] == "float64"
    assert Path(path).read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["in.tif", f"out.{ending}"]


def test_every_pixel_takes_the_value_beneath_its_centre(tmp_path):
    """Across windows, from degrees, south up and rotated, against the plain formula."""
    rows, columns = np.mgrid[:300, :310]
    values = (rows * 310 + columns).astype("int32")
    transform = Affine(2.1e-4, 3e-5, 14.0, 2e-5, 1.3e-4, 48.0)
    path = write(tmp_path / "in.tif", values, transform, "EPSG:4326")
    for ending in ("tif", "vrt"):
        pixels, profile, _, _ = stack(tmp_path / f"out.{ending}", path, crs=UTM, pixel_size=9, nodata=-1)
        across, down = np.meshgrid(np.arange(profile["width"]) + 0.5, np.arange(profile["height"]) + 0.5)
        x, y = profile["transform"] @ (across.ravel(), down.ravel())
        column, row = ~transform @ tuple(np.array(axis) for axis in moved(UTM, "EPSG:4326", x, y))
        inside = (column >= 0) & (column < 310) & (row >= 0) & (row < 300)
        expected = np.full(inside.shape, -1)
        expected[inside] = values[row[inside].astype(int), column[inside].astype(int)]
        edge = np.minimum(np.abs(column - np.round(column)), np.abs(row - np.round(row))) < 1e-3
        assert np.array_equal(pixels.ravel()[~edge], expected[~edge])
        assert (pixels.ravel() != expected).mean() < 1e-3


@pytest.mark.parametrize(
    "transform",
    [Affine(7, 0, PLACE.c, 0, 9, PLACE.f), Affine(7.31, 2.17, PLACE.c + 0.123, 3.29, -9.13, PLACE.f + 0.457)],
    ids=["south-up", "rotated"],
)
def test_every_method_as_gdal_warps(tmp_path, transform):
    values = np.random.default_rng(5).normal(1000, 300, (2, 30, 35)).astype("float32")
    values[0, 10:20, 10:20] = -1
    path = write(tmp_path / "in.tif", values, transform, nodata=-1)
    for method in RESAMPLINGS:
        pixels, profile, _, _ = stack(tmp_path / "out.tif", path, resampling=method, pixel_size=11, pixel_height=13)
        expected = np.full_like(pixels, -1)
        with rasterio.open(path) as source:
            reproject(
                rasterio.band(source, [1, 2]), expected, dst_crs=UTM, dst_transform=profile["transform"],
                resampling=Resampling[method.lower()], src_nodata=-1, dst_nodata=-1, UNIFIED_SRC_NODATA="NO",
            )  # fmt: skip
        np.testing.assert_allclose(pixels, expected, rtol=1e-5, err_msg=method)
        assert (expected != -1).any()


@pytest.mark.parametrize(("resampling", "difference"), [("NEAREST", 0), ("BILINEAR", 1), ("CUBIC", 1)])
def test_windows_meet(tmp_path, resampling, difference):
    """A raster larger than a window, warped in parts, is the same as a virtual one that is read at once.

    What is interpolated may round the other way: places are found to a ten-thousandth of a pixel, part by part.
    """
    random = np.random.default_rng(0)
    values = random.integers(1, 60_000, (2, 1100, 1300)).astype("uint16")
    path = write(tmp_path / "in.tif", values, tiled=True, blockxsize=256, blockysize=256)
    options = {"crs": "EPSG:32632", "resampling": resampling}
    real = stack(tmp_path / "out.tif", path, **options)[0]
    assert real.shape[1] > 1024
    apart = np.abs(real.astype(int) - stack(tmp_path / "out.vrt", path, **options)[0])
    assert apart.max() <= difference
    assert (apart > 0).mean() < 0.01


def test_a_virtual_raster_is_what_the_real_one_is(tmp_path):
    """Mosaics of inputs with nodata, without, real numbers, bands chosen, on the grid and off it."""
    random = np.random.default_rng(2)

    def some(dtype, bands=3):
        return random.integers(0, 5, (bands, 20, 20)).astype(dtype)

    names = ("B2", "B3", "B4")
    paths = [
        write(tmp_path / "a.tif", some("uint8"), names=names, nodata=0),
        write(tmp_path / "b.tif", some("uint8"), at(12, 3), names=names),
        write(tmp_path / "c.tif", some("int16"), at(3.3, 12.2, 7), names=names),
        write(tmp_path / "d.tif", some("float32"), at(14.5, 14.5, 12), names=names, nodata=3),
        write(tmp_path / "e.tif", some("uint16"), at(-3.5, -2.5, 12), names=names),
        write(tmp_path / "f.tif", some("int32"), Affine(2e-4, 0, 13.64, 0, -2e-4, 48.74), "EPSG:4326", names=names),
    ]
    for merge in ("FIRST", "LAST"):
        ground = (PLACE.c - 60, PLACE.f - 400, PLACE.c + 500, PLACE.f + 50)
        options = {"merge": merge, "bands": "B4,B2", "nodata": -7, "reference": paths[0], "extent": ground}
        real, profile, _, _ = stack(tmp_path / f"{merge}.tif", *paths, **options)
        virtual, other, _, _ = stack(tmp_path / f"{merge}.vrt", *paths, **options)
        assert np.array_equal(real, virtual)
        assert (profile["transform"], profile["nodata"]) == (other["transform"], other["nodata"])
        assert len(np.unique(real)) == 6
    assert '<SourceFilename relativeToVRT="1">a.tif<' in (tmp_path / "FIRST.vrt").read_text()


# What cannot be


def test_inputs_that_lie_elsewhere(tmp_path):
    here, there = write(tmp_path / "B4.tif", square(1)), write(tmp_path / "B8.tif", square(1), at(500, 0))
    with pytest.raises(InputError, match=r"B4.tif does not overlap .*B8.tif, nor any other input"):
        stack(tmp_path / "out.tif", here, there)
    near, beside = write(tmp_path / "B2.tif", square(1), at(3, 0)), write(tmp_path / "B3.tif", square(1), at(6, 0))
    with pytest.raises(InputError, match="no ground in common: no pixel lies in all of the bands"):
        stack(tmp_path / "out.tif", here, near, beside, area="INTERSECTION")
    with pytest.raises(InputError, match=r"B8.tif lies outside of the result's grid: there would be nothing in B8"):
        stack(tmp_path / "out.tif", there, reference=here)
    other = write(tmp_path / "x_B4.tif", square(1), at(500, 0))
    told = stack(tmp_path / "part.tif", here, other, reference=here)[3]
    assert "1 of 2 rasters lie outside of the result's grid and are left out." in told.infos
    told = stack(tmp_path / "apart.tif", here, write(tmp_path / "y_B4.tif", square(1), at(2000, 1000)))[3]
    assert "times those of all inputs" in told.warnings[0]
    assert left_in(tmp_path) == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"pixel_size": 0}, "pixel size must be more than 0, got 0"),
        ({"pixel_height": 5}, "pixel height needs pixel size"),
        ({"crs": "EPSG:32633", "reference": "a.tif"}, "CRS must be left out with a reference"),
        ({"extent": (0, 0, 1, 1), "tiles": "t.gpkg"}, "give only one of them"),
        ({"output": "out.vrt", "merge": "MEAN"}, "merge must be FIRST or LAST for a .vrt"),
        ({"resamplings": "CUBIC,NEAREST"}, r"resamplings must be one for each input \(1\), got 2"),
        ({"resamplings": "BEST"}, "resamplings must be among NEAREST, .*, got 'BEST'"),
        ({"dates": "2020,2021"}, "dates must be one for each input"),
    ],
)
def test_options_that_are_refused(options, message):
    with pytest.raises(OptionError, match=message):
        StackRastersOptions(**{"rasters": ("in.tif",), "output": "out.tif", **options})


def test_values_that_are_refused(tmp_path):
    path = write(tmp_path / "B4.tif", square(1))
    for options, message in (
        ({"crs": "EPSG:1"}, "^CRS must be one that PROJ knows, such as EPSG:32633, got 'EPSG:1'$"),
        ({"bands": "B9"}, "bands: there is no band 'B9'; the bands are B4"),
        ({"bands": "1,1"}, "bands must be different"),
        ({"bands": "1,,1"}, "bands must be numbers or names"),
        ({"extent": (5.0, 5.0, 5.0, 6.0)}, "extent must have a width and a height"),
        ({"pixel_size": 1e-9}, "at most 2147483647 a side are possible"),
    ):
        with pytest.raises(OptionError, match=message):
            stack(tmp_path / "out.tif", path, **options)
    with pytest.raises(InputError, match=r"^There is no raster"):
        stack(tmp_path / "out.tif", path, str(tmp_path / "none.tif"))
    with pytest.raises(InputError, match="has no CRS"):
        stack(tmp_path / "out.tif", write(tmp_path / "free.tif", square(1), crs=None))
    with pytest.raises(OptionError, match="another file than the input"):
        stack(path, path)
    with pytest.raises(OptionError, match=r"ends in .tif"):
        stack(tmp_path / "out.png", path)
    with pytest.raises(OutputError, match="there is no folder"):
        stack(tmp_path / "none" / "out.vrt", path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["B4.tif", "free.tif"]


def test_a_damaged_input_and_a_cancelled_run_leave_nothing(tmp_path):
    values = np.multiply.outer(np.arange(800), np.arange(800)).astype("uint16")
    path = write(tmp_path / "B4.tif", values, compress="deflate", tiled=True, blockxsize=256, blockysize=256)
    whole = Path(path).read_bytes()
    Path(path).write_bytes(whole[: len(whole) // 2] + b"\xff" * 2000 + whole[len(whole) // 2 + 2000 :])
    with pytest.raises(InputError, match=r"B4.tif cannot be read at pixels"):
        stack(tmp_path / "out.tif", path)
    Path(path).write_bytes(whole)

    class Impatient(Progress):
        def update(self, done, total, text=""):
            if text == "Stacking":
                self.cancel()

    with pytest.raises(Cancelled):
        stack_rasters(StackRastersOptions(rasters=(path,), output=str(tmp_path / "out.tif")), Impatient())
    assert [file.name for file in tmp_path.iterdir()] == ["B4.tif"]


def test_options_cross_the_door():
    options = StackRastersOptions(rasters=("a.tif",), output="b.tif", extent=(0, 0, 1, 1), nodata=0)
    assert StackRastersOptions.from_dict(json.loads(json.dumps(options.to_dict()))) == options
