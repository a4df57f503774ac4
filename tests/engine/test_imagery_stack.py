"""Several rasters read as one: values, edges, alignment, bands by number and name, and what is refused."""

import threading

import numpy as np
import pytest
import rasterio
import rasterio.warp
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Grid, RasterStack, choose_bands, gdal_environment

UTM = CRS.from_epsg(32633)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)


def write(path, pixels, names=(), **profile):
    """A GeoTIFF of (row, col, band)."""
    rows, columns, bands = pixels.shape
    profile = {"crs": UTM, "transform": NORTH_UP, **profile}
    with rasterio.open(
        path, "w", driver="GTiff", height=rows, width=columns, count=bands, dtype=pixels.dtype, **profile
    ) as target:
        target.write(np.moveaxis(pixels, -1, 0))
        for place, name in enumerate(names, 1):
            target.set_band_description(place, name)
    return path


@pytest.fixture(scope="module")
def pixels():
    return np.random.default_rng(0).integers(1, 60000, (40, 50, 3), dtype=np.uint16)


@pytest.fixture(scope="module")
def raster(tmp_path_factory, pixels):
    return write(tmp_path_factory.mktemp("stack") / "a.tif", pixels, ("B4", "b3", ""), nodata=7)


def test_attributes(raster):
    with RasterStack(raster) as stack:
        assert (stack.crs, stack.transform, stack.width, stack.height) == (UTM, NORTH_UP, 50, 40)
        assert [(band.name, band.dtype, band.nodata) for band in stack.bands] == [
            ("B4", "uint16", 7),
            ("b3", "uint16", 7),
            ("band 3", "uint16", 7),
        ]
        assert stack.dtype == np.uint16
        assert stack.aligned


@given(st.integers(-60, 60), st.integers(-60, 60), st.integers(1, 70), st.integers(1, 70))
def test_any_window_is_the_raster_and_nodata_beyond(raster, pixels, x_off, y_off, width, height):
    around = np.full((240, 250, 3), 7, dtype=np.uint16)
    around[100:140, 100:150] = pixels
    with RasterStack(raster) as stack:
        found = stack.read(x_off, y_off, width, height)
    assert np.array_equal(found, around[100 + y_off :, 100 + x_off :][:height, :width])


@pytest.mark.parametrize(
    ("text", "places"), [("", [0, 1, 2]), ("3,1", [2, 0]), ("B3, b4", [1, 0]), ("band 3,1,1", [2, 0, 0])]
)
def test_bands_by_number_and_name(raster, pixels, text, places):
    with RasterStack(raster, bands=text) as stack:
        assert np.array_equal(stack.read(3, 4, 5, 6), pixels[4:10, 3:8, places])


@pytest.mark.parametrize("text", ["0", "4", "B8", "1,,2", ",", "1;2", "-1"])
def test_bands_that_are_not_there(raster, text):
    with pytest.raises(OptionError, match="bands"):
        RasterStack(raster, bands=text)


def test_unknown_names_are_answered_with_what_is_there(raster):
    with pytest.raises(OptionError, match="no band 'B8'; the bands are B4, b3, band 3"):
        RasterStack(raster, bands="B8")
    with pytest.raises(OptionError, match="more than one band"):
        choose_bands(["a", "A"], "a")


def test_inputs_with_types_of_their_own_share_one_that_holds_all(tmp_path, raster, pixels):
    other = np.random.default_rng(1).normal(size=(40, 50, 1)).astype(np.float32)
    second = write(tmp_path / "b.tif", other, nodata=float("nan"))
    with RasterStack([raster, second], bands="4,1") as stack:
        assert stack.dtype == np.result_type(np.float32, np.uint16)
        found = stack.read(-1, 0, 3, 2)
        assert np.array_equal(found[:, 1:, 0], other[:2, :2, 0])
        assert np.array_equal(found[:, 1:, 1], pixels[:2, :2, 0])
        assert np.isnan(found[:, 0, 0]).all()
        assert (found[:, 0, 1] == 7).all()
        assert stack.valid(found).tolist() == [[[False, False], [True, True], [True, True]]] * 2


def test_another_grid_is_warped_to_the_first(tmp_path, raster):
    coarse = np.arange(1, 21, dtype=np.int16).reshape(4, 5, 1)
    second = write(tmp_path / "coarse.tif", coarse, nodata=-1, transform=Affine(100, 0, 500000, 0, -100, 5000000))
    with RasterStack([raster, second], bands="4") as stack:
        assert not stack.aligned
        assert np.array_equal(stack.read(0, 0, 50, 40)[..., 0], coarse[..., 0].repeat(10, 0).repeat(10, 1))


def test_another_crs_is_warped_to_the_first(tmp_path, raster, pixels):
    lonlat = write(
        tmp_path / "world.tif",
        np.tile(np.arange(1, 101, dtype=np.int16)[:, None, None], (1, 100, 1)),
        crs="EPSG:4326",
        transform=Affine(0.0001, 0, 14.998, 0, -0.0001, 45.155),
        nodata=-1,
    )
    with RasterStack([raster, lonlat], bands="4") as stack:
        found = stack.read(0, 0, 50, 40)[..., 0]
        xs, ys = rasterio.warp.transform(UTM, "EPSG:4326", [500000 + 5 + 10 * c for c in range(50)], [4999795.0] * 50)
        rows = np.floor((45.155 - np.array(ys)) / 0.0001).astype(int)
        columns = np.floor((np.array(xs) - 14.998) / 0.0001).astype(int)
        inside = (rows >= 0) & (rows < 100) & (columns >= 0) & (columns < 100)
        assert inside.sum() > 40
        expected = np.where(inside, rows + 1, -1)
        assert (np.abs(found[20] - expected) <= np.where(inside, 1, 0)).mean() > 0.95


def test_a_grid_of_choice(raster, pixels):
    grid = Grid(UTM, Affine(10, 0, 500100, 0, -10, 4999950), 20, 10)
    with RasterStack(raster, grid=grid) as stack:
        assert np.array_equal(stack.read(0, 0, 20, 10), pixels[5:15, 10:30])


@pytest.mark.parametrize(
    "transform", [Affine(10, 0, 0, 0, 10, 0.5), Affine(8, 6, 500000, 6, -8, 5000000), Affine(-10, 0, 9, 0, -10, 9)]
)
def test_rotated_and_south_up_rasters_are_read_as_they_are(tmp_path, pixels, transform):
    path = write(tmp_path / "turned.tif", pixels, transform=transform)
    with RasterStack(path) as stack:
        assert stack.transform == transform
        assert np.array_equal(stack.read(2, 3, 10, 20), pixels[3:23, 2:12])


def test_average_leaves_nodata_out_also_at_the_edge(tmp_path):
    pixels = np.array([[[1], [3]], [[9], [9]]], dtype=np.uint8).repeat(4, 0).repeat(4, 1)
    path = write(tmp_path / "small.tif", pixels, nodata=9)
    with RasterStack(path) as stack:
        assert stack.read(0, 0, 8, 8, (2, 2), "average")[..., 0].tolist() == [[1, 3], [9, 9]]
        assert stack.read(-4, 0, 8, 8, (2, 2), "average")[..., 0].tolist() == [[9, 1], [9, 9]]
        assert stack.read(0, -2, 4, 4, (2, 2), "nearest")[..., 0].tolist() == [[9, 9], [1, 1]]


def test_threads_have_handles_of_their_own(raster, pixels):
    found = {}
    with RasterStack(raster) as stack:

        def work(number):
            for _ in range(20):
                found[number] = stack.read(number, number, 10, 10)

        workers = [threading.Thread(target=work, args=(number,)) for number in range(6)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
    for number in range(6):
        assert np.array_equal(found[number], pixels[number : number + 10, number : number + 10])


def test_ground_control_points_place_a_raster(tmp_path, pixels):
    points = [
        GroundControlPoint(row, column, 500000 + 10 * column, 5000000 - 10 * row)
        for row, column in ((0, 0), (0, 50), (40, 0), (40, 50))
    ]
    path = tmp_path / "gcps.tif"
    with rasterio.open(
        path, "w", driver="GTiff", height=40, width=50, count=3, dtype="uint16", crs=UTM, gcps=points
    ) as target:
        target.write(np.moveaxis(pixels, -1, 0))
    with RasterStack(path) as stack:
        assert stack.crs == UTM
        assert np.allclose(tuple(stack.transform), tuple(NORTH_UP), atol=1e-3)
        assert (stack.read(10, 10, 20, 20) == pixels[10:30, 10:30]).mean() > 0.9


def no_crs(path, pixels):
    return write(path, pixels, crs=None)


def no_geotransform(path, pixels):
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        return write(path, pixels, transform=Affine.identity())


def truncated(path, pixels):
    write(path, pixels)
    path.write_bytes(path.read_bytes()[:-2000])
    return path


def truncated_within_the_header(path, pixels):
    write(path, pixels)
    path.write_bytes(path.read_bytes()[:100])
    return path


def no_raster(path, pixels):
    path.write_text("nothing to see")
    return path


def missing(path, pixels):
    return path


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (no_crs, "has no CRS"),
        (no_geotransform, "has no geotransform"),
        (truncated, "is truncated"),
        (truncated_within_the_header, "cannot be read as a raster"),
        (no_raster, "cannot be read as a raster"),
        (missing, "There is no raster"),
    ],
)
def test_bad_rasters_are_refused_when_opened(tmp_path, pixels, make, words):
    path = make(tmp_path / "bad.tif", pixels)
    with pytest.raises(InputError, match=words) as caught:
        RasterStack(path)
    assert str(path) in caught.value.text


def test_complex_numbers_are_refused(tmp_path):
    path = write(tmp_path / "complex.tif", np.ones((4, 4, 1), dtype=np.complex64))
    with pytest.raises(InputError, match="complex64"):
        RasterStack(path)


def test_the_block_cache_is_bounded():
    from rasterio.env import get_gdal_config

    with gdal_environment():
        assert get_gdal_config("GDAL_CACHEMAX") == 64 * 1024 * 1024
