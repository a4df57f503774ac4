"""Buildings of a real scene, written in the formats of others and read as theirs."""

import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from tilewright.engine.datasets.converting import convert_dataset
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ConvertDatasetOptions
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.progress import Progress

sys.path.insert(0, str(Path(__file__).parent.parent / "engine"))
from annotation_fixtures import export, write_tiles

SIZE = 512


@pytest.fixture(scope="module")
def ours(scenes, tmp_path_factory):
    folder = tmp_path_factory.mktemp("banepa")
    raster = scenes / "banepa" / "banepa_rgb.tif"
    with rasterio.open(raster) as source:
        transform, crs = source.transform @ Affine.translation(1024, 1024), source.crs
    tiles = write_tiles(folder / "tiles.gpkg", 2, 2, SIZE, transform, crs, split=["train", "train", "val", "test"])
    return export(
        folder / "ours",
        str(raster),
        tiles,
        task="DETECTION",
        labels=str(scenes / "banepa" / "banepa_buildings.gpkg"),
        class_field="roof_material",
        annotations=("COCO", "YOLO_SEGMENTS", "VOC", "GEOJSON"),
    )


def objects(folder):
    with gdal_environment():
        dataset = StoredDataset(folder)
        return {
            entry.tile_id: sorted(
                [(item.label, item.geometry) for item in dataset.blueprint.objects(entry.number)],
                key=lambda item: (item[0], *np.round(item[1].centroid.coords[0], -1)),
            )
            for entry in dataset.blueprint.entries
        }


@pytest.mark.parametrize("kind, agreement", [("COCO", 0.99), ("YOLO", 0.99), ("VOC", 0.9), ("GEOJSON_PAIRS", 0.9999)])
def test_buildings_come_back(ours, tmp_path, kind, agreement):
    done = tmp_path / "done"
    convert_dataset(ConvertDatasetOptions(input=str(ours), output=str(done), source=kind, format="PNG"), Progress())
    mine, theirs = objects(ours), objects(done)
    assert set(mine) == set(theirs)
    assert sum(map(len, mine.values())) > 100
    for name, found in mine.items():
        others = theirs[name]
        assert sorted(label for label, _ in others) == sorted(label for label, _ in found)
        shared = sum(
            max(one.intersection(other).area / one.union(other).area for kind_, other in others if kind_ == label)
            for label, one in found
        )
        assert shared / len(found) > agreement
    manifests = Manifest.read(ours), Manifest.read(done)
    assert manifests[0].crs == manifests[1].crs
    for one, other in zip(manifests[0].statistics, manifests[1].statistics):
        assert vars(one) == pytest.approx(vars(other))
