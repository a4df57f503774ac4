"""Inspections of real scenes: figures against the pixels, and what they should warn of."""

import json

import numpy as np
import rasterio
import shapely
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.inspection.inspecting import inspect_dataset
from tilewright.engine.datasets.inspection.options import InspectDatasetOptions
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress


def write_grid(path, raster, size):
    """Whole tiles of the raster: the upper half for training, the rest for test."""
    with RasterStack(raster) as stack:
        places = [
            (x, y) for y in range(0, stack.height - size + 1, size) for x in range(0, stack.width - size + 1, size)
        ]
        corners = np.array([(0, 0), (size, 0), (size, size), (0, size)])
        geometry = shapely.polygons([stack.grid.to_map(corners + place) for place in places])
        half = stack.height // 2
        columns = {
            "tile_id": np.array([f"x{x}_y{y}" for x, y in places], dtype=object),
            "split": np.array(["train" if y < half else "test" for _, y in places], dtype=object),
        }
        write_layer(path, geometry, columns, stack.crs)
    return str(path), places


def inspected(tmp_path, **options):
    metrics = tmp_path / "figures.json"
    inspect_dataset(InspectDatasetOptions(metrics=str(metrics), **options), Progress())
    return json.loads(metrics.read_text(encoding="utf-8"))


def test_beaufort_lacks_a_nodata_value(scenes, tmp_path):
    raster = str(scenes / "beaufort_s2" / "s2b_20181013_B4B3B2B8.tif")
    tiles, places = write_grid(tmp_path / "tiles.gpkg", raster, 64)
    figures = inspected(tmp_path, tiles=tiles, rasters=(raster,))
    with rasterio.open(raster) as source:
        pixels = source.read()
    covered = pixels[:, : max(y for _, y in places) + 64, : max(x for x, _ in places) + 64]
    for band, values in zip(figures["bands"], covered.astype(float)):
        assert np.isclose(band["statistics"]["mean"], values.mean())
        assert np.isclose(band["statistics"]["std"], values.std())
        assert band["percentiles"]["95"] == np.percentile(values, 95, method="inverted_cdf")
    flat = [
        f"x{x}_y{y}" for x, y in places if (np.ptp(pixels[:, y : y + 64, x : x + 64].reshape(4, -1), axis=1) == 0).all()
    ]
    assert figures["flat"] == flat
    share = (covered[0] == 255).mean()
    assert any(f"with exactly 255 in {100 * share:.0f} % of the pixels" in text for text in figures["warnings"])


def test_banepa_has_a_class_spelled_in_two_ways(scenes, tmp_path):
    raster = str(scenes / "banepa" / "banepa_rgb.tif")
    tiles, _ = write_grid(tmp_path / "tiles.gpkg", raster, 512)
    dataset = tmp_path / "dataset"
    export_tiles(
        ExportTilesOptions(
            rasters=(raster,), tiles=tiles, output=str(dataset), task="SEGMENTATION",
            labels=str(scenes / "banepa" / "banepa_buildings.gpkg"), class_field="roof_material",
        ),
        Progress(),
    )  # fmt: skip
    figures = inspected(tmp_path, dataset=str(dataset))
    assert (
        "The classes 'concerte' and 'concrete' are spelled nearly alike: if they are one, merge them."
        in (figures["warnings"])
    )
    for split in ("train", "test"):
        counts = np.zeros(256, int)
        for path in (dataset / split / "masks").iterdir():
            with rasterio.open(path) as mask:
                counts += np.bincount(mask.read(1).ravel(), minlength=256)
        assert figures["class_counts"][split] == counts[:6].tolist()
        assert figures["ignored"][split] == counts[255]
    assert figures["duplicates"]["groups"] == figures["near_duplicates"]["groups"] == 0
