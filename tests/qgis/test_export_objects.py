"""Objects, class files and second images as users ask for them: memory layers, several layers, text for numbers."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("qgis.core")

from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsProject, QgsVectorLayer

sys.path.insert(0, str(Path(__file__).parent))
from test_export_tiles import layer, pixels, write


def points(name, *places, field="note"):
    """A memory layer of points at places (column, row) in pixels, with one field that is null."""
    made = QgsVectorLayer(f"Point?crs=EPSG:32633&field={field}:string", name, "memory")
    features = []
    for column, row in places:
        feature = QgsFeature(made.fields())
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({500_000 + 10 * column} {5_000_000 - 10 * row})"))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


@pytest.fixture
def scene(tmp_path):
    """A raster and two tiles side by side, one of each split."""
    return {
        "INPUT": [write(tmp_path / "image.tif", np.arange(1, 601).reshape(20, 30) % 251 + 1)],
        "TILES": layer(
            "field=tile_id:string&field=label:string&field=split:string",
            [((0, 0, 12, 16), "a", "x", "train"), ((12, 0, 24, 16), "b", "y", "val")],
        ),
        "OUTPUT": str(tmp_path / "data"),
    }


@pytest.fixture
def houses():
    """A house in the first tile, a shed across the edge of both: a sixth of it is in the first."""
    return layer("field=kind:string", [((2, 2, 9, 9), "house"), ((11, 2, 17, 9), "shed")])


def coco(folder, split):
    return json.loads((Path(folder) / f"annotations/instances_{split}.json").read_text())


def test_boxes_of_a_memory_layer(run, scene, houses):
    done = run("exporttiles", TASK="DETECTION", LABELS=houses, CLASS_FIELD="kind", ANNOTATIONS=["COCO", "CSV"], **scene)
    train, val = coco(done["OUTPUT"], "train"), coco(done["OUTPUT"], "val")
    names = {entry["id"]: entry["name"] for entry in train["categories"]}
    assert [(names[item["category_id"]], item["bbox"]) for item in train["annotations"]] == [
        ("house", [2, 2, 7, 7]), ("shed", [11, 2, 1, 7]),
    ]  # fmt: skip
    assert [item["bbox"] for item in val["annotations"]] == [[0, 2, 5, 7]]
    assert (Path(done["OUTPUT"]) / "annotations.csv").exists()
    objects = QgsVectorLayer(str(Path(done["OUTPUT"]) / "objects.gpkg"), "objects", "ogr")
    shares = {(item["tile_id"], item["label"]): item["share"] for item in objects.getFeatures()}
    assert shares[("a", "shed")] == pytest.approx(1 / 6)
    assert shares[("b", "shed")] == pytest.approx(5 / 6)


def test_objects_of_which_too_little_is_left(run, scene, houses):
    done = run(
        "exporttiles", TASK="DETECTION", LABELS=houses, CLASS_FIELD="kind", MIN_OBJECT_SHARE="0.5",
        ANNOTATIONS="COCO,YOLO", **scene,
    )  # fmt: skip
    assert len(coco(done["OUTPUT"], "train")["annotations"]) == 1
    lines = (Path(done["OUTPUT"]) / "train/labels/a.txt").read_text().split()
    assert [float(number) for number in lines] == pytest.approx([0, 5.5 / 12, 5.5 / 16, 7 / 12, 7 / 16], abs=1e-5)
    assert "house" in (Path(done["OUTPUT"]) / "data.yaml").read_text()


def test_points_of_several_layers(run, scene):
    oaks, firs = points("oak", (4, 4)), points("fir", (18, 8))
    project = QgsProject.instance()
    project.addMapLayers([oaks, firs])
    try:
        done = run(
            "exporttiles", TASK="DETECTION", LABELS=points("none", (8, 12), field="species"), CLASS_FIELD="species",
            LABEL_LAYERS=[oaks, firs.id()], BUFFER=20, **scene,
        )  # fmt: skip
    finally:
        project.removeMapLayers([oaks.id(), firs.id()])
    classes = json.loads(Path(done["MANIFEST"]).read_text())["classes"]
    assert [entry["name"] for entry in classes] == ["fir", "oak"]
    (oak,) = [item for item in coco(done["OUTPUT"], "train")["annotations"] if item["category_id"] == 2]
    assert oak["bbox"] == pytest.approx([2, 2, 4, 4], abs=0.02)


def test_a_class_file_keeps_its_ids(run, scene, houses, tmp_path):
    (tmp_path / "classes.csv").write_text("id,name,from\n300,building,house\n", encoding="utf-8")
    done = run(
        "exporttiles", TASK="SEGMENTATION", LABELS=houses, CLASS_FIELD="kind", CLASS_FILE=str(tmp_path / "classes.csv"),
        **scene,
    )  # fmt: skip
    manifest = json.loads(Path(done["MANIFEST"]).read_text())
    ids = {entry["name"]: entry["id"] for entry in manifest["classes"]}
    assert ids["building"] == 300
    assert manifest["ignore"] == 65535
    expected = np.zeros((16, 12), np.uint16)
    expected[2:9, 2:9], expected[2:9, 11:12] = 300, ids["shed"]
    assert np.array_equal(pixels(Path(done["OUTPUT"]) / "train/masks/a.tif"), expected)
    again = json.loads((Path(done["OUTPUT"]) / "classes.json").read_text(encoding="utf-8"))
    assert {entry["name"]: entry["id"] for entry in again["classes"]} == ids


def test_which_object_each_pixel_belongs_to(run, scene, houses):
    done = run("exporttiles", TASK="PANOPTIC", LABELS=houses, CLASS_FIELD="kind", **scene)
    expected = np.zeros((16, 24), int)
    expected[2:9, 2:9], expected[2:9, 11:17] = 1, 2
    folder = Path(done["OUTPUT"])
    assert np.array_equal(pixels(folder / "train/masks/a.tif"), expected[:, :12])
    assert np.array_equal(pixels(folder / "val/masks/b.tif"), expected[:, 12:])
    assert np.array_equal(pixels(folder / "train/instances/a.tif"), expected[:, :12])
    assert np.array_equal(pixels(folder / "val/instances/b.tif"), expected[:, 12:] // 2)


def test_images_of_objects(run, scene, houses):
    done = run("exporttiles", TASK="CLASSIFICATION", LABELS=houses, CLASS_FIELD="kind", CROP="BOX", **scene)
    folder = Path(done["OUTPUT"])
    image = pixels(folder / "train/house/house_1.tif")
    raster = np.arange(1, 601).reshape(20, 30) % 251 + 1
    assert np.array_equal(image, raster[2:9, 2:9])
    assert np.array_equal(pixels(folder / "val/shed/shed_1.tif"), raster[2:9, 11:17])


def test_second_images(run, scene, tmp_path):
    later = write(tmp_path / "later.tif", np.arange(600).reshape(20, 30) % 7)
    done = run("exporttiles", TASK="PAIRS", TARGETS=[later], **scene)
    found = pixels(Path(done["OUTPUT"]) / "val/targets/b.tif")
    assert np.array_equal(found, (np.arange(600).reshape(20, 30) % 7)[:16, 12:24])


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"TASK": "DETECTION"}, "labels is required for DETECTION"),
        ({"TASK": "PAIRS"}, "targets is required for PAIRS"),
        ({"TASK": "IMAGES", "COG": True, "FORMAT": "PNG"}, "the format must be GTIFF, got PNG"),
        ({"TASK": "IMAGES", "WORLD_FILE": True}, "world files lie beside PNG and JPEG"),
        ({"TASK": "IMAGES", "ANNOTATIONS": "YOLO,YOLO_SEGMENTS"}, "choose one of them"),
        ({"TASK": "IMAGES", "ANNOTATIONS": "LABELME"}, "ANNOTATIONS must be one of"),
        ({"TASK": "IMAGES", "EMPTY_SHARE": 0.5}, "empty share needs labels"),
        ({"TASK": "IMAGES", "CLASS_FILE": "/nothing/there.json"}, "there is nothing at"),
        ({"TASK": "IMAGES", "LABEL_LAYERS": ["/nothing/there.gpkg"]}, "LABEL_LAYERS"),
    ],
)
def test_refused(run, scene, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("exporttiles", **{**scene, **parameters})
    assert not list(Path(scene["OUTPUT"]).parent.glob("data*"))
