"""Pixels that an input does not cover are no data where values are computed, also when it has no nodata of its own."""

import json

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.control import GroundControlPoint
from tilewright.engine.imagery.indices.compute import compute_indices
from tilewright.engine.imagery.indices.options import ComputeIndicesOptions
from tilewright.engine.imagery.scaling.normalize import normalize_raster
from tilewright.engine.imagery.scaling.options import NormalizeRasterOptions
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.imagery.statistics.options import TileStatisticsOptions
from tilewright.engine.imagery.statistics.tiles import tile_statistics
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

#: 10 m pixels, north up.
PLACE = Affine(10, 0, 400_000, 0, -10, 5_400_000)
#: What the second raster shows of the first, in rows and columns.
SHOWN = np.s_[1:3, 4:6]
WHOLE, PART = np.arange(1, 65).reshape(8, 8), np.array([[5, 6], [7, 0]])


def write(path, pixels, transform=PLACE, **profile):
    """A GeoTIFF of one band, without nodata."""
    height, width = pixels.shape
    profile = {"crs": "EPSG:32633", "transform": transform, "dtype": pixels.dtype, **profile}
    with rasterio.open(path, "w", driver="GTiff", count=1, height=height, width=width, **profile) as target:
        target.write(pixels, 1)
    return str(path)


@pytest.fixture(params=["uint8", "int32", "float32"])
def rasters(tmp_path, request):
    """A raster of 8 x 8 pixels, and a smaller one on it."""
    part = write(tmp_path / "part.tif", PART.astype(request.param), PLACE @ Affine.translation(4, 1))
    return write(tmp_path / "whole.tif", WHOLE.astype("uint16")), part


def expected():
    values = np.full((8, 8), np.nan)
    values[SHOWN] = PART
    return values


def test_gaps_are_told_only_where_they_are_asked_for(rasters):
    with RasterStack(rasters) as stack:
        pixels = stack.read(0, 0, 8, 8)
        assert np.array_equal(pixels[..., 1], np.nan_to_num(expected()))
        assert stack.valid(pixels).all()
    with RasterStack(rasters, gaps=True) as stack:
        pixels = stack.read(0, 0, 8, 8)
        assert np.array_equal(pixels[..., 0], WHOLE)
        assert np.array_equal(pixels[..., 1], expected(), equal_nan=True)
        assert np.array_equal(stack.valid(pixels)[..., 1], np.isfinite(expected()))
        assert stack.valid(pixels)[..., 0].all() and stack.bands[0].dtype == "uint16"


def test_gaps_of_a_raster_that_ground_control_points_turn(tmp_path):
    corners = ((0, 0, 0, 0), (0, 8, 60, 60), (8, 0, -60, 60), (8, 8, 0, 120))  # row, column, metres east and south
    points = [GroundControlPoint(row, col, 400_000 + east, 5_400_000 - south) for row, col, east, south in corners]
    path = tmp_path / "turned.tif"
    profile = {"dtype": "uint8", "crs": "EPSG:32633", "gcps": points}
    with rasterio.open(path, "w", driver="GTiff", count=1, height=8, width=8, **profile) as target:
        target.write(np.full((1, 8, 8), 9, dtype="uint8"))
    with RasterStack(path, gaps=True) as stack:
        pixels = stack.read(0, 0, stack.width, stack.height)
        assert np.isnan(pixels[0, 0, 0]) and pixels[stack.height // 2, stack.width // 2, 0] == 9


def test_indices(rasters, tmp_path):
    output = tmp_path / "sum.tif"
    compute_indices(
        ComputeIndicesOptions(rasters=rasters, output=str(output), formulas="sum = b1 + b2", keep_bands=True),
        Progress(),
    )
    with rasterio.open(output) as made:
        found = made.read()
    assert np.array_equal(found[0], WHOLE + expected(), equal_nan=True)
    assert np.array_equal(found[1:], [WHOLE, expected()], equal_nan=True)


def test_scaling(rasters, tmp_path):
    output, statistics = tmp_path / "scaled.tif", tmp_path / "statistics.json"
    normalize_raster(
        NormalizeRasterOptions(rasters=rasters, output=str(output), statistics_output=str(statistics)), Progress()
    )
    with rasterio.open(output) as made:
        assert np.allclose(made.read(2), (expected() - PART.mean()) / PART.std(), equal_nan=True)
        assert np.isfinite(made.read(1)).all()
    first, second = json.loads(statistics.read_text())["statistics"]
    assert (first["count"], second["count"], second["min"], second["max"]) == (64, 4, 0, 7)


def test_statistics_of_tiles(rasters, tmp_path):
    x, y = PLACE.c, PLACE.f
    boxes = np.array([shapely.box(x, y - 80, x + 40, y), shapely.box(x + 40, y - 80, x + 80, y)])
    write_layer(tmp_path / "tiles.gpkg", boxes, {}, rasterio.CRS.from_epsg(32633))
    made = tile_statistics(
        TileStatisticsOptions(
            tiles=str(tmp_path / "tiles.gpkg"),
            rasters=rasters,
            output=str(tmp_path / "columns.npz"),
            statistics=("MEAN", "MIN", "NODATA"),
            bands="2",
        ),
        Progress(),
    )
    with np.load(made["columns"], allow_pickle=False) as stored:
        found = dict(zip(made["fields"], stored["values"].T))
    assert np.array_equal(found["b2_mean"], [np.nan, PART.mean()], equal_nan=True)
    assert np.array_equal(found["b2_min"], [np.nan, 0], equal_nan=True)
    assert found["nodata_frac"].tolist() == [1.0, 28 / 32]
