"""Values per pixel from rasters and from polygons."""

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Grid, gdal_environment
from tilewright.engine.labels.layers import Layer
from tilewright.engine.labels.values import RasterValues, VectorValues

UTM = CRS.from_epsg(32633)
GRID = Grid(UTM, Affine(10, 0, 500000, 0, -10, 5000000), 20, 20)


def layer(boxes, values=None, crs=UTM, kind=object):
    """Boxes in (column, row)."""
    array = np.empty(len(boxes), dtype=object)
    array[:] = [None if box is None else shapely.transform(shapely.box(*box), GRID.to_map) for box in boxes]
    return Layer(array, {} if values is None else {"height": np.array(values, dtype=kind)}, crs)


def same(found, expected):
    assert found.dtype == np.float32
    return np.array_equal(found, np.array(expected, np.float32), equal_nan=True)


def test_polygons_with_numbers():
    nan = np.nan
    found = VectorValues(layer([(0, 0, 4, 1), (3, 0, 6, 1), None], [1.1, -2e9, 5.0], kind=float), GRID, "Height")
    assert (found.name, found.classes) == ("Height", ())
    assert same(found.mask((0, 0, 8, 1), (1, 8)), [[1.1, 1.1, 1.1, -2e9, -2e9, -2e9, nan, nan]])
    assert found.counts.null_geometry == 1
    assert same(found.mask((2, 0, 3, 1), (1, 6)), [[1.1, 1.1, -2e9, -2e9, -2e9, -2e9]])


def test_text_of_numbers_and_nulls():
    found = VectorValues(layer([(0, 0, 3, 1), (1, 0, 2, 1), (2, 0, 3, 1)], ["0", None, " 7.5 "]), GRID, "height")
    assert same(found.mask((0, 0, 4, 1), (1, 4)), [[0, 0, 7.5, np.nan]])
    assert found.counts.sentences() == ["Labels: 1 without a value skipped."]


def test_touched_pixels():
    found = VectorValues(layer([(1.6, 0, 2.4, 1)], [3.0]), GRID, "height", all_touched=True)
    assert same(found.mask((0, 0, 4, 1), (1, 4)), [[np.nan, 3, 3, np.nan]])


def test_polygons_that_have_no_numbers():
    with pytest.raises(OptionError, match="must hold numbers for REGRESSION, got 'tall' in 'height'"):
        VectorValues(layer([(0, 0, 1, 1)] * 2, ["1", "tall"]), GRID, "height")
    with pytest.raises(OptionError, match="no field 'x'; the fields are height"):
        VectorValues(layer([(0, 0, 1, 1)], [1.0]), GRID, "x")
    with pytest.raises(OptionError, match="needs a field of numbers; the fields are none"):
        VectorValues(layer([(0, 0, 1, 1)]), GRID, None)
    with pytest.raises(InputError, match="null everywhere"):
        VectorValues(layer([(0, 0, 1, 1)], [None]), GRID, "height")
    with pytest.raises(InputError, match="no CRS"):
        VectorValues(layer([(0, 0, 1, 1)], [1.0], crs=None), GRID, "height")
    with pytest.raises(InputError, match="no polygons"):
        VectorValues(layer([None], [1.0]), GRID, "height")


@pytest.fixture
def values_raster(tmp_path):
    def make(values, nodata=None, transform=GRID.transform, crs=UTM, name=None):
        path = tmp_path / "values.tif"
        with rasterio.open(
            path, "w", driver="GTiff", height=values.shape[0], width=values.shape[1], count=1, dtype=values.dtype,
            nodata=nodata, crs=crs, transform=transform,
        ) as target:  # fmt: skip
            target.write(values, 1)
            if name:
                target.set_band_description(1, name)
        return str(path)

    return make


def values_of(path, window, out_shape, resampling="NEAREST"):
    with gdal_environment():
        found = RasterValues(path, GRID, resampling)
        try:
            return found.mask(window, out_shape), found.name
        finally:
            found.close()


@pytest.mark.parametrize("dtype", ["uint8", "int16", "float64"])
def test_a_raster_on_the_grid_keeps_its_values(values_raster, dtype):
    values = np.arange(400).reshape(20, 20).astype(dtype)
    found, name = values_of(values_raster(values, nodata=7, name="height"), (5, 0, 10, 10), (10, 10))
    expected = values[:10, 5:15].astype(np.float32)
    expected[expected == 7] = np.nan
    assert same(found, expected) and name == "height"
    beyond, _ = values_of(values_raster(values), (15, 18, 10, 4), (4, 10))
    assert same(beyond[:2, :5], values[18:, 15:]) and np.isnan(beyond[2:]).all() and np.isnan(beyond[:, 5:]).all()


def test_nan_and_infinity_are_no_values(values_raster):
    values = np.ones((20, 20), np.float32)
    values[0, :3] = [np.nan, np.inf, -np.inf]
    found, name = values_of(values_raster(values), (0, 0, 4, 1), (1, 4))
    assert same(found, [[np.nan, np.nan, np.nan, 1]]) and name == "value"


@pytest.mark.parametrize("nodata", [None, -1])
def test_a_raster_elsewhere_has_no_values_beyond_its_edge(values_raster, nodata):
    """Half as large, and coarser by two."""
    values = np.arange(1, 26, dtype=np.int16).reshape(5, 5)
    transform = Affine(20, 0, 500050, 0, -20, 4999950)
    found, _ = values_of(values_raster(values, nodata, transform), (0, 0, 20, 20), (20, 20))
    expected = np.full((20, 20), np.nan)
    expected[5:15, 5:15] = np.kron(values, np.ones((2, 2)))
    assert same(found, expected)


def plane(lon, lat):
    return (lon - 15) * 1e5 + (lat - 45.15) * 2e5


def test_another_crs_and_bilinear(values_raster):
    """A plane stays a plane."""
    west, south, east, north = rasterio.warp.transform_bounds(UTM, "EPSG:4326", 499900, 4999700, 500300, 5000100)
    size = 60
    transform = Affine((east - west) / size, 0, west, 0, (south - north) / size, north)
    columns, rows = np.meshgrid(np.arange(size) + 0.5, np.arange(size) + 0.5)
    x, y = transform.c + transform.a * columns, transform.f + transform.e * rows
    path = values_raster(plane(x, y).astype(np.float64), None, transform, CRS.from_epsg(4326))
    found, _ = values_of(path, (2, 3, 10, 10), (10, 10), "BILINEAR")
    points = GRID.to_map(np.stack(np.meshgrid(np.arange(2, 12) + 0.5, np.arange(3, 13) + 0.5), axis=-1).reshape(-1, 2))
    lon, lat = rasterio.warp.transform(UTM, "EPSG:4326", points[:, 0], points[:, 1])
    expected = plane(np.array(lon), np.array(lat)).reshape(10, 10)
    # Warping may be an eighth of a pixel off; the nearest pixel is up to a half of one.
    assert np.abs(found - expected).max() < 1
    assert np.abs(values_of(path, (2, 3, 10, 10), (10, 10), "NEAREST")[0] - expected).max() > 3
    assert np.abs(np.diff(found, axis=0)).min() > 10
