"""A dataset of objects, made, converted, split anew and looked at as one graphical model."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import QgsProcessing, QgsProcessingContext, QgsProject, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).parent))
from test_imagery_in_models import built, files  # noqa: F401 - a fixture

STEPS = [
    ("stack", "stackrasters", {"INPUT": "RASTERS"}, {"METHOD": "STACK"}),
    ("grid", "createtilegrid", {"INPUT": ("stack", "OUTPUT")}, {"TILE_SIZE": 20, "STRIDE": 20}),
    ("split", "splittiles", {"INPUT": ("grid", "OUTPUT")}, {"BLOCK_SIZE": 1, "SEED": 3}),
    (
        "objects",
        "exporttiles",
        {"INPUT": ("stack", "OUTPUT"), "TILES": ("split", "OUTPUT"), "LABELS": "LABELS"},
        {"TASK": "DETECTION", "CLASS_FIELD": "class", "ANNOTATIONS": ["COCO", "GEOJSON"]},
    ),
    ("masks", "convertdataset", {"INPUT": ("objects", "OUTPUT")}, {"TASK": "SEGMENTATION", "FORMAT": "NPZ"}),
    (
        "again",
        "splitdataset",
        {"INPUT": ("masks", "OUTPUT")},
        {"BLOCK_SIZE": 2, "TRAIN": 50, "VALIDATION": 25, "TEST": 25},
    ),
    ("look", "inspectdataset", {"DATASET": ("again", "OUTPUT")}, {}),
]
GIVEN = {
    "OBJECTS": ("objects", "OUTPUT"),
    "MASKS": ("masks", "OUTPUT"),
    "AGAIN": ("again", "OUTPUT"),
    "METRICS": ("look", "METRICS"),
}


def test_from_objects_to_masks(provider, files, feedback):  # noqa: F811
    model = built("Objects to masks", STEPS, GIVEN)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    places = {name: files / name.lower() for name in GIVEN}
    places["METRICS"] = files / "look.json"
    given = {
        "RASTERS": [str(files / "B04.tif"), str(files / "B08.tif")],
        "LABELS": str(files / "parcels.geojson"),
    }
    for definition in model.destinationParameterDefinitions():
        # QGIS 3.22 calls them `step:NAME`, newer ones `name`.
        given[definition.name()] = str(places[definition.name().rpartition(":")[2].upper()])
    _, fine = model.run(given, context, feedback)
    assert fine, (feedback.textLog(), feedback.warnings)

    red, infrared = (gdal.Open(str(files / f"{name}.tif")).ReadAsArray() for name in ("B04", "B08"))
    for folder in ("objects", "masks", "again"):
        manifest = json.loads((files / folder / "dataset.json").read_text())
        assert [entry["name"] for entry in manifest["classes"]] == ["forest", "water"]
        assert sum(split["count"] for split in manifest["splits"].values()) == 48
    tiles = QgsVectorLayer(str(files / "again" / "tiles.gpkg"), "tiles", "ogr")
    for tile in tiles.getFeatures():
        arrays = np.load(files / "again" / tile["file"])
        rows, columns = (slice(tile[name], tile[name] + 20) for name in ("y_off", "x_off"))
        assert np.array_equal(arrays["image"], np.stack([red, infrared], -1)[rows, columns])
        mask = gdal.Open(str(files / "again" / tile["split"] / "masks" / f"{tile['tile_id']}.tif")).ReadAsArray()
        assert np.array_equal(mask, np.where(np.arange(160) < 80, 1, 2)[None, columns].repeat(20, 0))
    counted = {}
    for split in ("train", "val", "test"):
        for item in json.loads((files / "objects" / f"annotations/instances_{split}.json").read_text())["annotations"]:
            assert item["bbox"] == [0, 0, 20, 20]
            counted[item["category_id"]] = counted.get(item["category_id"], 0) + 1
    assert counted == {1: 24, 2: 24}
    assert json.loads((files / "look.json").read_text())


JOINING = [
    ("stack", "stackrasters", {"INPUT": "RASTERS"}, {"METHOD": "STACK"}),
    ("grid", "createtilegrid", {"INPUT": ("stack", "OUTPUT")}, {"TILE_SIZE": 20}),
    ("wide", "createtilegrid", {"INPUT": ("stack", "OUTPUT")}, {"TILE_SIZE": 20, "STRIDE": 40}),
    *(
        (
            f"export_{grid}",
            "exporttiles",
            {"INPUT": ("stack", "OUTPUT"), "TILES": (grid, "OUTPUT"), "LABELS": "LABELS"},
            {"TASK": "SEGMENTATION", "CLASS_FIELD": "class", "FORMAT": "TFRECORD"},
        )
        for grid in ("grid", "wide")
    ),
    ("both", "mergedatasets", {"INPUTS": [("export_grid", "OUTPUT"), ("export_wide", "OUTPUT")]}, {}),
    ("more", "convertdataset", {"INPUT": ("export_wide", "OUTPUT")}, {"FORMAT": "TFRECORD"}),
    ("all", "appendtodataset", {"DATASET": ("both", "OUTPUT"), "INPUT": ("more", "OUTPUT")}, {}),
    ("look", "inspectdataset", {"DATASET": ("all", "MANIFEST")}, {}),
]


def test_from_temporary_datasets_to_one(provider, files, feedback):  # noqa: F811
    model = built("Joining", JOINING, {"BOTH": ("both", "OUTPUT"), "METRICS": ("look", "METRICS")})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    context.setFeedback(feedback)
    given = {
        "RASTERS": [str(files / "B04.tif"), str(files / "B08.tif")],
        "LABELS": str(files / "parcels.geojson"),
    }
    for definition in model.destinationParameterDefinitions():
        given[definition.name()] = QgsProcessing.TEMPORARY_OUTPUT
    results, fine = model.run(given, context, feedback)
    assert fine, (feedback.textLog(), feedback.warnings)
    made = {name.rpartition(":")[2].upper(): value for name, value in results.items()}
    tiles = QgsVectorLayer(str(Path(made.get("BOTH") or made["OUTPUT"]) / "tiles.gpkg"), "tiles", "ogr")
    ids = [tile["tile_id"] for tile in tiles.getFeatures()]
    assert len(ids) == len(set(ids)) == 48 + 2 * 12
    assert json.loads(Path(made["METRICS"]).read_text(encoding="utf-8"))["tiles"] == 72
