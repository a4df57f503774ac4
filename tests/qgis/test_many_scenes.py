"""One dataset of real scenes that overlap: parts of a cloudy Landsat scene, one in the next zone, three dates."""

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsVectorLayer

#: Of each part: columns and rows of the scene, its date, and the zone that it is warped to, 0 for its own.
PARTS = {
    "west_20150612_B4B3B2B5": (0, 200, 400, 403, 0),
    "east_20160715_B4B3B2B5": (227, 200, 400, 403, 0),
    "north_20140101_B4B3B2B5": (100, 0, 450, 320, 32617),
}


@pytest.fixture
def parts(scenes, tmp_path):
    """The parts and the quality band of each, in a folder."""
    folder = tmp_path / "scenes"
    folder.mkdir()
    for name, (x, y, width, height, zone) in PARTS.items():
        for source, ending in (("l8_B4B3B2B5.tif", "_B4B3B2B5"), ("l8_BQA.tif", "_BQA")):
            path = str(folder / f"{name.removesuffix('_B4B3B2B5')}{ending}.tif")
            cut = path if not zone else "/vsimem/cut.tif"
            gdal.Translate(cut, str(scenes / "landsat8_cloud_qa" / source), srcWin=[x, y, width, height], noData=0)
            if zone:
                gdal.Warp(path, cut, dstSRS=f"EPSG:{zone}", xRes=30, yRes=30, srcNodata=0, dstNodata=0)
                gdal.Unlink(cut)
    return folder


def run(provider, name, **parameters):
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(
        provider.algorithm(name).create(), parameters, feedback=QgsProcessingFeedback(), context=context
    )


def test_scenes_of_two_zones_become_one_dataset(provider, parts, tmp_path):
    result = run(provider, "catalogscenes", INPUT=str(parts), OUTPUT=str(tmp_path / "scenes.gpkg"))
    assert result["SCENE_COUNT"] == 3
    catalogue = {feature["scene_id"]: feature for feature in QgsVectorLayer(result["OUTPUT"], "scenes").getFeatures()}
    assert {feature["crs"] for feature in catalogue.values()} == {"EPSG:32616", "EPSG:32617"}
    assert all(feature["clouds"].endswith("_BQA.tif") for feature in catalogue.values())

    result = run(
        provider, "createscenetiles", INPUT=result["OUTPUT"], TILE_SIZE=32, OUTPUT=str(tmp_path / "tiles.gpkg")
    )
    tiles = list(QgsVectorLayer(result["OUTPUT"], "tiles").getFeatures())
    counts = {name: sum(tile["scene_id"] == name for tile in tiles) for name in PARTS}
    # The newest has all of its 12 x 12 tiles; the older one, on the same lattice, those beyond them.
    assert counts["east_20160715_B4B3B2B5"] == 12 * 12 and counts["west_20150612_B4B3B2B5"] == 7 * 12
    boxes = [(tile.geometry().boundingBox(), tile.geometry(), tile["scene_id"]) for tile in tiles]
    for number, (box, ground, scene) in enumerate(boxes):
        for other_box, other, other_scene in boxes[number + 1 :]:
            if scene != other_scene and box.intersects(other_box):
                assert ground.intersection(other).area() < 1e-4 * ground.area()

    result = run(
        provider, "excludecloudytiles", INPUT=result["OUTPUT"], CLOUD_FIELD="clouds", PRESET="LANDSAT_BQA_PRE",
        SCENE_FIELD="scene", MAX_CLOUD=0.5, MAX_NODATA=0.0, OUTPUT=str(tmp_path / "clear.gpkg"),
        REJECTED=str(tmp_path / "cloudy.gpkg"),
    )  # fmt: skip
    cloudy = list(QgsVectorLayer(result["REJECTED"], "cloudy").getFeatures())
    assert 20 < len(cloudy) < len(tiles) - 100
    tile = next(tile for tile in cloudy if tile["scene_id"] == "east_20160715_B4B3B2B5" and tile["is_cloud"])
    quality = gdal.Open(tile["clouds"]).ReadAsArray(tile["x_off"], tile["y_off"], 32, 32)
    flags = ((quality >> 14) & 3 >= 2) | ((quality >> 12) & 3 == 3)
    assert tile["cloud_frac"] == pytest.approx((flags & (quality != 0)).mean(), abs=2e-3)

    result = run(provider, "splittiles", INPUT=result["OUTPUT"], OUTPUT=str(tmp_path / "split.gpkg"))
    labels = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:string", "labels", "memory")
    middle = catalogue["east_20160715_B4B3B2B5"].geometry().boundingBox().center()
    feature = QgsFeature(labels.fields())
    feature["kind"] = "here"
    feature.setGeometry(QgsGeometry.fromPointXY(middle).buffer(0.05, 8))
    labels.dataProvider().addFeatures([feature])
    result = run(
        provider, "exporttiles", TILES=result["OUTPUT"], SCENE_FIELD="scene", TASK="SEGMENTATION", LABELS=labels,
        CLASS_FIELD="kind", BANDS="B5,B4", OUTPUT=str(tmp_path / "dataset"),
    )  # fmt: skip
    kept = list(QgsVectorLayer(str(tmp_path / "dataset" / "tiles.gpkg"), "tiles").getFeatures())
    assert len(kept) == result["TILE_COUNT"] > 150
    zones = set()
    for tile in kept:
        image = gdal.Open(str(tmp_path / "dataset" / tile["file"]))
        source = gdal.Open(tile["scene"]).ReadAsArray(tile["x_off"], tile["y_off"], 32, 32)
        np.testing.assert_array_equal(image.ReadAsArray(), source[[3, 0]])
        zones.add(image.GetSpatialRef().GetAuthorityCode(None))
    assert zones == {"32616", "32617"}
    manifest = json.loads((tmp_path / "dataset" / "dataset.json").read_text())
    rasters = [source["name"] for source in manifest["sources"] if source["role"] == "raster"]
    assert sorted(rasters) == sorted(f"{name}.tif" for name in PARTS)

    result = run(
        provider, "inspectdataset", DATASET=str(tmp_path / "dataset"), REPORT=str(tmp_path / "report.html"),
        METRICS=str(tmp_path / "metrics.json"),
    )  # fmt: skip
    assert (result["TILE_COUNT"], result["LEAKS"]) == (len(kept), 0)
