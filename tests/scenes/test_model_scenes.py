"""Models on real scenes."""

import numpy as np
import pytest
import rasterio
from rasterio.features import rasterize
from tilewright.engine.inference.options import SegmentRasterOptions
from tilewright.engine.inference.segment import segment_raster
from tilewright.engine.labels.layers import read_layer
from tilewright.engine.models.inspection import check_configuration, inspect_archive
from tilewright.engine.models.loading import load_model
from tilewright.engine.progress import Progress

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(scope="module")
def east(scenes, tmp_path_factory):
    """The fourth column of tiles from the right of Banepa, mapped with a model that has no sidecar, and the truth."""
    folder = tmp_path_factory.mktemp("banepa")
    raster, model = scenes / "banepa/banepa_rgb.tif", scenes / "models/banepa_building_unet_256_rgb.keras"
    with rasterio.open(raster) as source:
        a, _, c, _, e, f = source.transform[:6]
        pixels = np.moveaxis(source.read(window=((0, 2048), (2048, 2560))), 0, -1)
        extent = (c + 2048 * a, f + 2048 * e, c + 2560 * a, f)
    result = segment_raster(
        SegmentRasterOptions(
            (str(raster),),
            str(model),
            str(folder / "o.tif"),
            classes="background,building",
            extent=extent,
            probabilities=str(folder / "p.tif"),
        ),
        Progress(),
    )
    buildings = read_layer(scenes / "banepa/banepa_buildings.gpkg")
    with rasterio.open(folder / "o.tif") as source:
        found = source.read(1)
        shapes = [(shape, 1) for shape in buildings.geometry]
        truth = rasterize(shapes, out_shape=found.shape, transform=source.transform)
    return result, found, truth, pixels, model


def iou(found, truth):
    return np.count_nonzero(found & truth) / np.count_nonzero(found | truth)


def test_a_foreign_model_finds_buildings_at_least_as_well_as_on_bare_tiles(east):
    result, found, truth, pixels, path = east
    assert found.shape == (2048, 512) and result["tiles"] == 33
    model = load_model(path, False, Progress())
    bare = np.zeros(truth.shape, bool)
    for top in range(0, 2048, 256):
        tiles = np.stack([pixels[top : top + 256, left : left + 256] for left in (0, 256)]).astype(np.float32)
        for left, answer in zip((0, 256), model(tiles, training=False).numpy()):
            bare[top : top + 256, left : left + 256] = answer[..., 0] >= 0.5
    mapped = iou(found == 1, truth == 1)
    assert mapped > 0.65
    assert mapped >= iou(bare, truth == 1)


def test_the_scenes_model_carries_no_code(scenes):
    path = scenes / "models/banepa_building_unet_256_rgb.keras"
    archive = inspect_archive(path)
    check_configuration(path, archive["config"])
    assert archive["keras_version"].startswith("3.")
