"""The tile steps on real scenes: lattices of degrees, labels in another CRS, a quality band of clouds."""

from collections import Counter

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsVectorLayer


@pytest.fixture
def grid(run, scenes):
    def make(raster, **parameters):
        return run("createtilegrid", INPUT=str(scenes / raster), **{"OUTPUT": "memory:", **parameters})["OUTPUT"]

    return make


def test_washington_64_px(run, grid, scenes):
    image = "dc_landsat8/l8_20210716_B4B3B2B5.tif"
    boundary = str(scenes / "dc_landsat8/washington_dc_boundary.geojson")
    tiles = grid(image, TILE_SIZE=64)
    assert tiles.featureCount() == (457 // 64) * (299 // 64)
    assert tiles.crs().authid() == "EPSG:4326"
    inverse = gdal.InvGeoTransform(gdal.Open(str(scenes / image)).GetGeoTransform())
    for tile in tiles.getFeatures():
        corners = [gdal.ApplyGeoTransform(inverse, p.x(), p.y()) for p in tile.geometry().vertices()]
        left, top = tile["x_off"], tile["y_off"]
        expected = [(left, top), (left + 64, top), (left + 64, top + 64), (left, top + 64), (left, top)]
        assert np.abs(np.array(corners) - expected).max() < 1e-6
    labelled = run("labeltiles", INPUT=tiles, LABELS=boundary, LABEL="urban", OTHER_LABEL="non_urban", OUTPUT="memory:")
    city = next(QgsVectorLayer(boundary, "city", "ogr").getFeatures()).geometry()
    for tile in labelled["OUTPUT"].getFeatures():
        share = tile.geometry().intersection(city).area() / tile.geometry().area()
        assert tile["label"] == ("urban" if share > 1e-9 else "non_urban")
        assert tile["label_frac"] == pytest.approx(share, abs=1e-9)
    counts = Counter(tile["label"] for tile in labelled["OUTPUT"].getFeatures())
    assert counts["urban"] > 3
    assert counts["non_urban"] > 3
    split = run("splittiles", INPUT=labelled["OUTPUT"], LABEL_FIELD="label", OUTPUT="memory:")["OUTPUT"]
    assert split.featureCount() == 28
    names = Counter(tile["split"] for tile in split.getFeatures())
    assert [100 * names[name] / 28 for name in ("train", "val", "test")] == pytest.approx([70, 15, 15], abs=5)


def test_beaufort_labels_in_metres_on_tiles_in_degrees(run, grid, scenes):
    tiles = grid("beaufort_s2/s2b_20181013_B4B3B2B8.tif", TILE_SIZE=16)
    path = str(scenes / "beaufort_s2/rcr_landcover.shp")
    found = run("labeltiles", INPUT=tiles, LABELS=path, CLASS_FIELD="Classname", METHOD="MAJORITY", OUTPUT="memory:")[
        "OUTPUT"
    ]
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32618"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    by_class = {}
    for feature in QgsVectorLayer(path, "labels", "ogr").getFeatures():
        shape = feature.geometry()
        shape = shape if shape.isGeosValid() else shape.makeValid()
        shape.transform(to_degrees)
        by_class.setdefault(feature["Classname"], []).append(shape)
    by_class = {name: QgsGeometry.unaryUnion(shapes) for name, shapes in by_class.items()}
    assert len(by_class) == 6
    expected = {}
    for tile in tiles.getFeatures():
        ground = tile.geometry()
        shares = {name: ground.intersection(shape).area() / ground.area() for name, shape in by_class.items()}
        shares = {name: share for name, share in shares.items() if share > 1e-9}
        if shares:
            expected[tile["tile_id"]] = (max(shares.values()), shares, ";".join(sorted(shares)))
    assert found.featureCount() == len(expected) > 20
    assert {tile["label"] for tile in found.getFeatures()} == set(by_class)
    for tile in found.getFeatures():
        largest, shares, names = expected[tile["tile_id"]]
        assert tile["label_frac"] == pytest.approx(largest, abs=1e-9)
        assert shares[tile["label"]] == pytest.approx(largest, abs=1e-9)
        assert tile["labels"] == names


def test_landsat_cloud_confidence(run, grid, scenes):
    quality = str(scenes / "landsat8_cloud_qa/l8_BQA.tif")
    tiles = grid("landsat8_cloud_qa/l8_B4B3B2B5.tif", TILE_SIZE=50)
    result = run(
        "excludecloudytiles",
        INPUT=tiles,
        CLOUD_RASTER=quality,
        CLOUD_RULE="bits 14-15 >= 2",
        MAX_CLOUD=0.1,
        OUTPUT="memory:",
        REJECTED="memory:",
    )
    cloud = gdal.Open(quality).ReadAsArray() >> 14 >= 2
    seen = 0
    for output, cloudy in ((result["OUTPUT"], 0), (result["REJECTED"], 1)):
        assert output.featureCount() > 10
        for tile in output.getFeatures():
            x, y = tile["x_off"], tile["y_off"]
            share = cloud[y : y + 50, x : x + 50].mean()
            assert tile["cloud_frac"] == pytest.approx(share, abs=1e-9)
            assert tile["is_cloud"] == cloudy == int(share > 0.1)
            seen += 1
    assert seen == (627 // 50) * (603 // 50)
