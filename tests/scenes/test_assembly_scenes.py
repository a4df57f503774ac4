"""Datasets of real scenes merged, appended and split: what comes out is what exporting all at once gives."""

import json

import numpy as np
import rasterio
import shapely
from tilewright.engine.datasets.appending import append_to_dataset
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.inspection.inspecting import inspect_dataset
from tilewright.engine.datasets.inspection.options import InspectDatasetOptions
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.merging import merge_datasets
from tilewright.engine.datasets.options import (
    AppendToDatasetOptions,
    ExportTilesOptions,
    MergeDatasetsOptions,
    SplitDatasetOptions,
)
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.datasets.splitting import split_dataset
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress


def cut(folder, raster, name, columns, rows, size, step, **options):
    """A dataset of the tiles of those columns and rows."""
    places = [(column, row) for row in rows for column in columns]
    with rasterio.open(raster) as source:
        transform, crs = source.transform, source.crs
    corners = np.array([(0, 0), (size, 0), (size, size), (0, size)])
    matrix = np.array([[transform.a, transform.d], [transform.b, transform.e]])
    shapes = [
        shapely.Polygon((corners + np.array(place) * step) @ matrix + (transform.c, transform.f)) for place in places
    ]
    fields = {
        "tile_id": np.array([f"r{row:03d}_c{column:03d}" for column, row in places], dtype=object),
        "split": np.array([("train", "val")[column % 3 == 2] for column, _ in places], dtype=object),
    }
    write_layer(folder / f"{name}.gpkg", np.array(shapes, dtype=object), fields, crs)
    output = folder / name
    options.update(rasters=(str(raster),), tiles=str(folder / f"{name}.gpkg"), output=str(output))
    export_tiles(ExportTilesOptions(**options), Progress())
    return output


@gdal_environment()
def contents(folder):
    """Pixels, mask by class names, and objects as (class, box) of each tile by its id."""
    dataset = StoredDataset(folder)
    names = np.full(256, "", dtype=object)
    names[[0, 255]] = "background", "ignore"
    for entry in dataset.blueprint.classes:
        names[entry.id] = entry.name
    found = {}
    for entry in dataset.blueprint.entries:
        content = dataset.read(entry.number)
        boxes = sorted((item.label, *np.round(item.box, 2).tolist()) for item in content.objects)
        mask = None if content.mask is None else names[content.mask]
        found[entry.tile_id] = (content.pixels, mask, boxes)
    dataset.close()
    return found


def assert_same(one, other):
    assert one.keys() == other.keys()
    for name, (pixels, mask, boxes) in one.items():
        assert np.array_equal(pixels, other[name][0])
        assert (mask is None and other[name][1] is None) or np.array_equal(mask, other[name][1])
        assert len(boxes) == len(other[name][2])
        for first, second in zip(boxes, other[name][2]):
            assert first[0] == second[0] and np.allclose(first[1:], second[1:], atol=0.02)


def test_land_cover_in_two_halves(scenes, tmp_path):
    """Halves with other classes in other orders, merged, are the whole; split anew, no ground is in two splits."""
    raster = scenes / "beaufort_s2/s2b_20181013_B4B3B2B8.tif"
    options = {
        "task": "SEGMENTATION", "labels": str(scenes / "beaufort_s2/rcr_landcover.shp"), "class_field": "Classname",
    }  # fmt: skip
    with_all = {"size": 128, "step": 96, **options}
    whole = cut(tmp_path, raster, "whole", range(16), range(11), **with_all)
    west = cut(tmp_path, raster, "west", range(8), range(11), **with_all)
    names = Manifest.read(whole).class_names
    east = cut(tmp_path, raster, "east", range(8, 16), range(11), **with_all, classes=tuple(reversed(names)))
    options = MergeDatasetsOptions(inputs=(str(west), str(east)), output=str(tmp_path / "both"))
    assert merge_datasets(options, Progress())["tile_count"] == 176
    assert_same(contents(whole), contents(tmp_path / "both"))
    one, other = Manifest.read(whole), Manifest.read(tmp_path / "both")
    assert {name: part["count"] for name, part in one.splits.items()} == {
        name: part["count"] for name, part in other.splits.items()
    }
    for first, second in zip(one.statistics, other.statistics):
        assert np.isclose(first.mean, second.mean, rtol=1e-12) and np.isclose(first.std, second.std, rtol=1e-12)
    split_dataset(SplitDatasetOptions(input=str(tmp_path / "both"), output=str(tmp_path / "new")), Progress())
    inspect_dataset(InspectDatasetOptions(dataset=str(tmp_path / "both"), metrics=str(tmp_path / "a.json")), Progress())
    inspect_dataset(InspectDatasetOptions(dataset=str(tmp_path / "new"), metrics=str(tmp_path / "b.json")), Progress())
    before, after = (json.loads((tmp_path / name).read_text(encoding="utf-8")) for name in ("a.json", "b.json"))
    assert any(pair["pairs_sharing"] for pair in before["leaks"]["ground"])
    assert not any(pair["pairs_sharing"] for pair in after["leaks"]["ground"])


def test_buildings_are_appended(scenes, tmp_path):
    """Boxes of the appended tiles are those of the export, and pycocotools' file has them all."""
    raster = scenes / "banepa/banepa_rgb.tif"
    options = {
        "task": "DETECTION", "labels": str(scenes / "banepa/banepa_buildings.gpkg"), "class_field": "roof_material",
        "size": 512, "step": 512, "annotations": ("COCO",), "format": "JPEG",
    }  # fmt: skip
    whole = cut(tmp_path, raster, "whole", range(6), range(3), **options)
    data = cut(tmp_path, raster, "data", range(6), range(1), **options)
    more = cut(tmp_path, raster, "more", range(6), range(1, 3), **options)
    append_to_dataset(AppendToDatasetOptions(dataset=str(data), input=str(more)), Progress())
    assert_same(contents(whole), contents(data))
    for split in ("train", "val"):
        one, other = (
            json.loads((folder / f"annotations/instances_{split}.json").read_text(encoding="utf-8"))
            for folder in (whole, data)
        )
        assert sorted(image["file_name"] for image in one["images"]) == sorted(
            image["file_name"] for image in other["images"]
        )
        assert len(one["annotations"]) == len(other["annotations"]) > 50
        areas = [sorted(part["area"] for part in coco["annotations"]) for coco in (one, other)]
        assert np.allclose(*areas, atol=1)
    assert Manifest.read(whole).splits["train"]["objects"] == Manifest.read(data).splits["train"]["objects"]
