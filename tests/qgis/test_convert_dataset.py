"""Converting datasets as users call it."""

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsVectorLayer

SIDE = 32


def image(path, seed, west=500000):
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 4000, (3, SIDE, SIDE)).astype(np.uint16)
    target = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_UInt16)
    target.SetGeoTransform((west, 10, 0, 9000000, 0, -10))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(32749)
    target.SetProjection(crs.ExportToWkt())
    target.WriteArray(pixels)
    target.FlushCache()
    return pixels


@pytest.fixture
def classes(tmp_path):
    """A folder of GeoTIFFs for each class, in a folder whose name has a space and letters beyond ASCII."""
    folder = tmp_path / "fremde Übung"
    pixels = {
        f"{name}_{number}": image(folder / name / f"{name}_{number}.tif", number + place * 10, 500000 + number * 320)
        for place, name in enumerate(("Forest", "River"))
        for number in range(2)
    }
    return folder, pixels


def test_folders_of_classes_become_a_dataset(run, classes, tmp_path, feedback):
    folder, pixels = classes
    (folder / "River" / "broken.tif").write_bytes(b"not a raster")
    output = str(tmp_path / "converted")
    done = run("convertdataset", INPUT=str(folder), OUTPUT=output)
    assert (done["OUTPUT"], done["TILE_COUNT"]) == (output, 4)
    manifest = json.loads(Path(done["MANIFEST"]).read_text(encoding="utf-8"))
    assert manifest["task"] == "CLASSIFICATION"
    assert manifest["crs"] == "EPSG:32749"
    assert [entry["name"] for entry in manifest["classes"]] == ["Forest", "River"]
    layer = QgsVectorLayer(f"{output}/tiles.gpkg", "tiles", "ogr")
    found = {feature["tile_id"]: feature for feature in layer.getFeatures()}
    assert set(found) == set(pixels)
    for name, feature in found.items():
        written = gdal.Open(f"{output}/{feature['file']}")
        assert np.array_equal(written.ReadAsArray(), pixels[name])
        assert feature["label"] == name.split("_")[0]
        box = feature.geometry().boundingBox()
        assert (box.xMinimum(), box.yMaximum()) == (500000 + int(name[-1]) * 320, 9000000)
    assert any("River/broken.tif" in text for text in feedback.warnings)


def test_a_dataset_in_another_format_and_for_another_task(run, classes, tmp_path):
    folder, _ = classes
    first, second = str(tmp_path / "first"), str(tmp_path / "second")
    run("convertdataset", INPUT=str(folder), OUTPUT=first, FORMAT="TFRECORD")
    done = run(
        "convertdataset", INPUT=first, OUTPUT=second, FORMAT="PNG", TASK="MULTI_LABEL", ANNOTATIONS=["CSV"],
        STRETCH="MINMAX", WORLD_FILE=True,
    )  # fmt: skip
    assert done["TILE_COUNT"] == 4
    assert (Path(second) / "images" / "Forest_0.pgw").is_file()
    assert gdal.Open(f"{second}/images/River_1.png").ReadAsArray().dtype == np.uint8
    rows = (Path(second) / "labels.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) == 5
    assert "Forest" in rows[0]


def test_what_cannot_be_converted_is_refused(run, classes, provider, tmp_path):
    folder, _ = classes
    with pytest.raises(QgsProcessingException, match="task SEGMENTATION cannot be made of a dataset for CLASS"):
        run("convertdataset", INPUT=str(folder), TASK="SEGMENTATION", OUTPUT=str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()
    with pytest.raises(QgsProcessingException, match="format JPEG holds 3 bands of 8 bits"):
        run("convertdataset", INPUT=str(folder), FORMAT="JPEG", OUTPUT=str(tmp_path / "out"))
    with pytest.raises(QgsProcessingException, match="must not lie in a dataset"):
        run("convertdataset", INPUT=str(folder), OUTPUT=str(folder / "out"))
