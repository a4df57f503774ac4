"""Real scenes scaled as numpy scales them, measured in polygons and without clouds, there and back."""

import json

import numpy as np
import pytest
import rasterio
import rasterio.features
from tilewright.engine.imagery.scaling.normalize import normalize_raster
from tilewright.engine.imagery.scaling.options import METHODS, NormalizeRasterOptions
from tilewright.engine.labels.layers import read_layer
from tilewright.engine.progress import Progress

SCENES = {
    "dc_landsat8": "l8_20210716_B4B3B2B5.tif",
    "chiapas_landsat7": "LE70220491999322EDC01_stack.tif",
    "spain_flood_s2": "Spain_7370579_S2Hand.tif",
    "dem": "rmnp-dem.tif",
}


def normalize(raster, folder, **options):
    """(row, col, band) of the result, and its statistics."""
    output, statistics = folder / "o.tif", folder / "s.json"
    options = {name: str(value) if name in ("mask", "cloud_raster") else value for name, value in options.items()}
    given = NormalizeRasterOptions((str(raster),), str(output), statistics_output=str(statistics), **options)
    normalize_raster(given, Progress())
    with rasterio.open(output) as source:
        return np.moveaxis(source.read(), 0, -1), json.loads(statistics.read_text())


def read(raster):
    """(row, col, band) in 64 bits, NaN where nodata."""
    with rasterio.open(raster) as source:
        return np.moveaxis(source.read(masked=True).astype(np.float64).filled(np.nan), 0, -1)


@pytest.mark.parametrize("method", METHODS[:5])
@pytest.mark.parametrize("name", sorted(SCENES))
def test_scenes_are_scaled_as_numpy_does_it(scenes, tmp_path, name, method):
    raster = scenes / name / SCENES[name]
    values = read(raster)
    axes = None if method == "IMAGE" else (0, 1)
    if method in ("MIN_MAX", "PERCENT"):
        first, last = np.nanpercentile(values, (2, 98) if method == "PERCENT" else (0, 100), axis=axes)
        span = last - first
    else:
        first = np.nanmedian(values, axis=axes) if method == "MEDIAN_STD" else np.nanmean(values, axis=axes)
        span = np.nanstd(values, axis=axes)
    expected = (values - first) / np.where(span > 0, span, 1)
    assert np.allclose(normalize(raster, tmp_path, method=method)[0], expected, atol=5e-6, equal_nan=True)


def test_a_landsat_scene_without_its_clouds(scenes, tmp_path):
    folder = scenes / "landsat8_cloud_qa"
    raster = folder / "l8_B4B3B2B5.tif"
    _, told = normalize(raster, tmp_path, cloud_raster=folder / "l8_BQA.tif", cloud_rule="bits 14-15 >= 2")
    with rasterio.open(folder / "l8_BQA.tif") as source:
        clear = (source.read(1) >> 14) < 2
    values = read(raster)
    for band, entry in enumerate(told["statistics"]):
        there = values[..., band][clear]
        there = there[~np.isnan(there)]
        assert entry["count"] == there.size
        assert entry["mean"] == pytest.approx(there.mean(), rel=1e-12)
    _, cloudy = normalize(raster, tmp_path)
    assert all(one["mean"] < other["mean"] for one, other in zip(told["statistics"], cloudy["statistics"]))


def test_only_the_labelled_land_is_measured(scenes, tmp_path):
    folder = scenes / "chiapas_landsat7"
    raster = folder / SCENES["chiapas_landsat7"]
    _, told = normalize(raster, tmp_path, method="MEDIAN_STD", mask=folder / "training_data.shp")
    layer = read_layer(folder / "training_data.shp")
    with rasterio.open(raster) as source:
        shape, transform = source.shape, source.transform
    inside = rasterio.features.geometry_mask(list(layer.geometry), shape, transform, invert=True)
    values = read(raster)[inside]
    for band, entry in enumerate(told["statistics"]):
        there = values[:, band][~np.isnan(values[:, band])]
        assert (entry["count"], entry["median"]) == (there.size, np.median(there))
