"""Indices and statistics of real scenes against plain numpy on the same pixels."""

import math

import numpy as np
import pytest
import rasterio
import shapely
from tilewright.engine.imagery.indices.compute import compute_indices
from tilewright.engine.imagery.indices.options import ComputeIndicesOptions
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.imagery.statistics.options import TileStatisticsOptions
from tilewright.engine.imagery.statistics.tiles import tile_statistics
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.progress import Progress
from tilewright.engine.tiles.windows import windows_of

SPAIN = "spain_flood_s2/Spain_7370579_S2Hand.tif"
CHIAPAS = "chiapas_landsat7/LE70220491999322EDC01_stack.tif"
DC = "dc_landsat8/l8_20210716_B4B3B2B5.tif"
INDICES = ("NDVI", "EVI", "EVI2", "NDWI", "MNDWI", "NDBI", "SAVI", "NBR")
#: Which band (from 1) is blue, green, red, near infrared, and the two short-wave infrared ones.
BANDS = {SPAIN: (2, 3, 4, 8, 12, 13), CHIAPAS: (1, 2, 3, 4, 5, 6)}


@pytest.mark.parametrize("scene", BANDS)
def test_main_indices_of_whole_scenes(scenes, tmp_path, scene):
    output = tmp_path / "indices.tif"
    compute_indices(
        ComputeIndicesOptions(rasters=(str(scenes / scene),), output=str(output), indices=INDICES, scale=1e-4),
        Progress(),
    )
    with rasterio.open(scenes / scene) as source:
        pixels = source.read(BANDS[scene]).astype(np.float64)
        pixels[pixels == source.nodata] = np.nan
        transform = source.transform
    b, g, r, n, s1, s2 = pixels * 1e-4
    with np.errstate(all="ignore"):
        expected = [
            (n - r) / (n + r),
            2.5 * (n - r) / (n + 6 * r - 7.5 * b + 1),
            2.5 * (n - r) / (n + 2.4 * r + 1),
            (g - n) / (g + n),
            (g - s1) / (g + s1),
            (s1 - n) / (s1 + n),
            1.5 * (n - r) / (n + r + 0.5),
            (n - s2) / (n + s2),
        ]
    with rasterio.open(output) as result:
        assert result.transform == transform
        assert result.descriptions == INDICES
        for number, index in enumerate(expected, 1):
            index = np.where(np.isfinite(index), index, np.nan).astype(np.float32)
            np.testing.assert_allclose(result.read(number), index, rtol=1e-6, err_msg=INDICES[number - 1])


def test_roles_given_for_a_scene_without_names(scenes, tmp_path):
    output = tmp_path / "indices.tif"
    result = compute_indices(
        ComputeIndicesOptions(
            rasters=(str(scenes / DC),), output=str(output), indices=("NDVI",), roles="R=1, G=2, B=3, N=4"
        ),
        Progress(),
    )
    with rasterio.open(scenes / DC) as source:
        red, near = source.read([1, 4]).astype(np.float64)
    with np.errstate(invalid="ignore"):
        expected = (near - red) / (near + red)
    with rasterio.open(output) as made:
        assert np.array_equal(made.read(1), expected.astype(np.float32), equal_nan=True)
    assert result["undefined"]["NDVI"] == np.isnan(expected).sum()


def test_statistics_of_the_tiles_of_a_scene(scenes, tmp_path):
    raster = str(scenes / CHIAPAS)
    with RasterStack(raster) as stack:
        places = [(x, y) for y in range(0, 260, 40) for x in range(0, 260, 40)]
        corners = np.array([(0, 0), (40, 0), (40, 40), (0, 40)])
        geometry = shapely.polygons([stack.grid.to_map(corners + place) for place in places])
        write_layer(tmp_path / "tiles.gpkg", geometry, {}, stack.crs)
        points, owners = shapely.get_coordinates(read_layer(tmp_path / "tiles.gpkg").geometry, return_index=True)
        windows = windows_of(points, owners, len(places), tuple(stack.transform)[:6], (stack.width, stack.height))
        whole = stack.read(0, 0, stack.width, stack.height)
        valid = stack.valid(whole)
    output = tmp_path / "columns.npz"
    result = tile_statistics(
        TileStatisticsOptions(
            tiles=str(tmp_path / "tiles.gpkg"),
            rasters=(raster,),
            output=str(output),
            statistics=("NODATA", "MEAN", "STD", "MEDIAN"),
            percentiles="95",
            bands="4,3",
            expressions="ndvi = mean((N - R) / (N + R))",
        ),
        Progress(),
    )
    with np.load(output, allow_pickle=False) as stored:
        values = dict(zip(result["fields"], stored["values"].T))
    for number, (x, y, w, h) in enumerate(windows.tolist()):
        part, there = whole[y : y + h, x : x + w], valid[y : y + h, x : x + w]
        for band in (4, 3):
            own = part[..., band - 1][there[..., band - 1]].astype(np.float64)
            assert values[f"b{band}_mean"][number] == pytest.approx(own.mean(), rel=1e-12)
            assert values[f"b{band}_std"][number] == pytest.approx(own.std(), rel=1e-9)
            assert values[f"b{band}_median"][number] == np.median(own)
            assert values[f"b{band}_p95"][number] == np.percentile(own, 95)
        both = there[..., 2] & there[..., 3]
        red, near = part[..., 2][both].astype(np.float64), part[..., 3][both].astype(np.float64)
        assert values["ndvi"][number] == pytest.approx(((near - red) / (near + red)).mean(), rel=1e-12)
        missing = 1 - there[..., 2:4].any(axis=2).sum() / (w * h)
        assert math.isclose(values["nodata_frac"][number], missing, abs_tol=1e-12)
