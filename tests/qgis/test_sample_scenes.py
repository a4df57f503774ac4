"""Samples of real scenes: as many of each class as asked for, apart, and warped as GDAL warps them."""

import json
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

BEAUFORT = "beaufort_s2/s2b_20181013_B4B3B2B8.tif"
LANDCOVER = "beaufort_s2/rcr_landcover.shp"


@pytest.fixture
def samples(run, scenes, tmp_path):
    """Thirty samples of 320 m in metres over an image in degrees, of two classes; and where they are kept."""
    path = str(tmp_path / "samples.gpkg")
    run(
        "sampletiles", INPUT=str(scenes / BEAUFORT), METHOD="CLASSES", LABELS=str(scenes / LANDCOVER),
        CLASS_FIELD="Classname", QUOTAS="Sand=12, Forested Wetland=18", CRS="EPSG:32618", TILE_SIZE=32,
        GROUND_SIZE=320, MIN_DISTANCE=20, OUTPUT=path,
    )  # fmt: skip
    return path


def test_classes_and_distances(samples, scenes):
    layer = QgsVectorLayer(samples, "samples", "ogr")
    assert layer.crs().authid() == "EPSG:32618"
    tiles = list(layer.getFeatures())
    assert Counter(tile["label"] for tile in tiles) == {"Sand": 12, "Forested Wetland": 18}
    centres = [tile.geometry().centroid() for tile in tiles]
    assert min(one.distance(two) for n, one in enumerate(centres) for two in centres[:n]) >= 20 - 1e-6
    labels = QgsVectorLayer(str(scenes / LANDCOVER), "labels", "ogr")
    for tile, centre in zip(tiles, centres):
        request = QgsFeatureRequest().setFilterRect(centre.boundingBox())
        kinds = [f["Classname"] for f in labels.getFeatures(request) if f.geometry().intersects(centre)]
        assert kinds[0] == tile["label"]


def test_warped_as_gdal_warps(run, scenes, samples, tmp_path):
    """Pixel for pixel but for those whose centre lies within a ten-thousandth of a pixel of another one."""
    run(
        "exporttiles", INPUT=[str(scenes / BEAUFORT)], TILES=samples, ALIGN="TILES", TILE_SIZE=32, BANDS="4,1",
        OUTPUT=str(tmp_path / "dataset"),
    )  # fmt: skip
    manifest = json.loads((tmp_path / "dataset" / "dataset.json").read_text(encoding="utf-8"))
    assert QgsCoordinateReferenceSystem(manifest["crs"]).authid() == "EPSG:32618"
    assert manifest["pixel_size"] == [10.0, 10.0]
    tiles = list(QgsVectorLayer(str(tmp_path / "dataset" / "tiles.gpkg"), "tiles", "ogr").getFeatures())
    assert len(tiles) == 30
    same = []
    for tile in tiles:
        found = gdal.Open(str(tmp_path / "dataset" / tile["file"]))
        box = tile.geometry().boundingBox()
        transform = found.GetGeoTransform()
        assert (transform[0], transform[3]) == (pytest.approx(box.xMinimum()), pytest.approx(box.yMaximum()))
        warped = gdal.Warp(
            "", str(scenes / BEAUFORT), format="MEM", dstSRS="EPSG:32618", width=32, height=32, errorThreshold=0,
            outputBounds=(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()),
        ).ReadAsArray()  # fmt: skip
        same.append((found.ReadAsArray() == warped[[3, 0]]).mean())
    assert min(same) > 0.999
    assert np.mean(same) > 0.9999


def test_drones_pixels_in_a_mask(run, scenes):
    """Thirty-two-bit places on a large image: tiles that lie wholly on the buildings' blocks, none of them twice."""
    mask = QgsVectorLayer("Polygon?crs=EPSG:32645", "mask", "memory")
    buildings = QgsVectorLayer(str(scenes / "banepa/banepa_buildings.gpkg"), "buildings", "ogr")
    to_metres = QgsCoordinateTransform(buildings.crs(), mask.crs(), QgsProject.instance())
    blocks = []
    for feature in list(buildings.getFeatures())[:300]:
        shape = feature.geometry()
        shape.transform(to_metres)
        blocks.append(shape.buffer(9, 4))
    area = QgsGeometry.unaryUnion(blocks)
    feature = next(buildings.getFeatures())
    feature.setGeometry(area)
    feature.setFields(mask.fields(), True)
    mask.dataProvider().addFeatures([feature])
    tiles = run(
        "sampletiles", INPUT=str(scenes / "banepa/banepa_rgb.tif"), MASK=mask, TILE_SIZE=128, COUNT=400,
        OUTPUT="memory:",
    )["OUTPUT"]  # fmt: skip
    assert tiles.featureCount() == 400
    grown = area.buffer(0.01, 2)
    engine = QgsGeometry.createGeometryEngine(grown.constGet())
    engine.prepareGeometry()
    for tile in tiles.getFeatures():
        shape = tile.geometry()
        shape.transform(QgsCoordinateTransform(tiles.crs(), mask.crs(), QgsProject.instance()))
        assert engine.contains(shape.constGet())
    assert len({(tile["x_off"], tile["y_off"]) for tile in tiles.getFeatures()}) == 400
