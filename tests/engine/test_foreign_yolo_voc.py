"""YOLO and Pascal VOC as others write them."""

import numpy as np
import pytest
import shapely
from affine import Affine
from foreign_fixtures import boxes, class_ids, opened, read, tiles, write_image, write_json, write_text
from tilewright.engine.errors import InputError

ROBOFLOW = """train: ../train/images
val: ../valid/images
test: ../test/images

nc: 2
names: ['car', 'fire engine']

roboflow:
  workspace: someone
  url: https://example.org/x
"""


def test_yolo_as_services_pack_it(tmp_path):
    """data.yaml that leads out of the folder by mistake, as it is usual."""
    for split, name in (("train", "a"), ("valid", "b")):
        write_image(tmp_path / split / "images" / f"{name}.png", 1)
        write_text(tmp_path / split / "labels" / f"{name}.txt", "1 0.5 0.5 0.2 0.4\n0 0.1 0.1 0.5 0.1 0.5 0.5\n\n")
    write_text(tmp_path / "data.yaml", ROBOFLOW)
    source, progress = opened(tmp_path)
    assert source.blueprint.task == "DETECTION"
    assert class_ids(source) == {"car": 1, "fire engine": 2}
    assert {name: part[0] for name, part in tiles(source).items()} == {"a": "train", "b": "val"}
    (first, box), (second, outline) = tiles(source)["a"][2]
    assert (first, second) == ("fire engine", "car")
    assert box.bounds == pytest.approx((12, 6, 18, 14))
    assert outline.equals_exact(shapely.Polygon([(3, 2), (15, 2), (15, 10)]), 1e-9)
    assert progress.warnings == ["Splits of data.yaml have no images in this folder: 1 (test: ../test/images)."]


def test_yolo_as_its_authors_pack_it(tmp_path):
    """images/<split> and labels/<split>, a mapping of names, and an image without objects."""
    for split in ("train2017", "val2017"):
        write_image(tmp_path / "images" / split / f"{split}.jpg", 1)
        write_text(tmp_path / "labels" / split / f"{split}.txt", "79 0.5 0.5 1 1\n")
    write_image(tmp_path / "images" / "train2017" / "empty.jpg", 2)
    write_text(
        tmp_path / "coco.yaml",
        "path: ../datasets/coco\ntrain: images/train2017\nval: images/val2017\nnames:\n  0: person\n  79: toothbrush\n"
        "download: |\n  import os\n",
    )
    source, progress = opened(tmp_path)
    assert class_ids(source) == {"person": 1, "toothbrush": 80}
    assert boxes(source, "val2017") == [("toothbrush", (0, 0, 30, 20))]
    assert tiles(source)["empty"] == ("train", None, [])
    assert progress.warnings == [
        "Images without a file of labels are taken to show nothing: 1 (images/train2017/empty.jpg)."
    ]


def test_yolo_of_lists_of_files(tmp_path):
    """Darknet: labels beside the images, obj.names, and lists of images by split."""
    for name in ("a", "b", "c"):
        write_image(tmp_path / "data" / f"{name}.png", 1)
        write_text(tmp_path / "data" / f"{name}.txt", "0 0.5 0.5 0.5 0.5 0.9\n")
    write_text(tmp_path / "obj.names", "house\ntree\n\n")
    write_text(tmp_path / "train.txt", "data/a.png\n./data/b.png\n/etc/passwd\n../x.png\n")
    write_text(tmp_path / "data.yaml", "train: train.txt\nval: gone.txt\nnames: obj.names\n")
    source, progress = opened(tmp_path)
    assert class_ids(source) == {"house": 1, "tree": 2}
    assert set(tiles(source)) == {"a", "b"}
    assert boxes(source, "a") == [("house", (7.5, 5, 22.5, 15))]
    said = "\n".join(progress.warnings)
    assert "outside of the folder, were left out: 2 (/etc/passwd, ../x.png)." in said
    assert "Images that are in no split of data.yaml were left out: 1 (data/c.png)." in said


def test_yolo_lines_that_cannot_be(tmp_path):
    write_image(tmp_path / "images" / "a.png")
    lines = [
        "words",
        "0",
        "0 1 2 3",
        "0 nan 0.5 0.1 0.1",
        "-1 0.5 0.5 0.1 0.1",
        "0.5 0.5 0.5 0.1 0.1",
        "0 0.5 0.5 0 0.1",
        "1e300 0.5 0.5 0.1 0.1",
    ]
    lines += ["0 0.5 0.5 0.1 0.1 0.2 0.2 0.3", "0 1e300 0 1 1", "0 3 3 0.1 0.1", "0 0 0 0.2 0.2", "9 0.5 0.5 0.2 0.2"]
    write_text(tmp_path / "labels" / "a.txt", "\n".join(lines))
    write_text(tmp_path / "labels" / "gone.txt", "")
    write_text(tmp_path / "classes.txt", "house\n")
    source, progress = opened(tmp_path)
    assert boxes(source, "a") == [("house", (0, 0, 3, 2)), ("class 9", pytest.approx((12, 8, 18, 12)))]
    assert progress.warnings == [
        "Files of labels whose images are missing were left out: 1 (labels/gone.txt).",
        "Classes that have no name are called by their number: 1 (9).",
        "Objects without a class, or that cannot be read, were left out: 8 (images/a.png).",
        "Objects without an area were left out: 2 (images/a.png).",
        "Objects outside of their image were left out: 1 (images/a.png).",
        "Objects that reach beyond their image were clipped to it: 1 (images/a.png).",
    ]


def test_yolo_without_labels_is_refused(tmp_path):
    write_image(tmp_path / "a.png")
    write_text(tmp_path / "data.yaml", "names: [a]\ntrain: .\n")
    with pytest.raises(InputError, match="has no files of labels"):
        opened(tmp_path, "YOLO")
    write_text(tmp_path / "data.yaml", "names: {x: a}\n")
    with pytest.raises(InputError, match="must be numbered, got x"):
        opened(tmp_path, "YOLO")
    write_text(tmp_path / "data.yaml", "words\n")
    with pytest.raises(InputError, match="no key with a value"):
        opened(tmp_path, "YOLO")


def test_a_number_of_classes_without_end(tmp_path):
    write_image(tmp_path / "images" / "a.png")
    write_text(tmp_path / "labels" / "a.txt", "0 0.5 0.5 0.2 0.2")
    write_text(tmp_path / "data.yaml", f"nc: {'9' * 5000}\nnames: [house]\n")
    source, progress = opened(tmp_path)
    assert class_ids(source) == {"house": 1}
    assert progress.warnings[0].startswith("Names of classes are not as many as nc says: 1 (data.yaml: nc is 999")


def voc(name, objects, size=(30, 20)):
    things = "".join(
        f"<object><name>{label}</name><truncated>{cut}</truncated><part><name>head</name></part><bndbox>"
        + "".join(f"<{side}>{value}</{side}>" for side, value in zip(("xmin", "ymin", "xmax", "ymax"), box))
        + "</bndbox></object>"
        for label, box, cut in objects
    )
    width, height = size
    return (
        f"<annotation><folder>VOC2012</folder><filename>{name}</filename><size><width>{width}</width>"
        f"<height>{height}</height><depth>3</depth></size>{things}</annotation>"
    )


def test_voc_as_its_authors_pack_it(tmp_path):
    """Pixels counted from 1, lists of splits, masks of objects whose outlines are taken."""
    root = tmp_path / "VOC2012"
    for name, things in (("2007_1", [("dog", (3, 4, 8, 9), 1), ("cat", (11, 1, 20, 5), 0)]), ("2007_2", [])):
        write_image(root / "JPEGImages" / f"{name}.jpg", 1)
        write_text(root / "Annotations" / f"{name}.xml", voc(f"{name}.jpg", things))
    write_image(root / "JPEGImages" / "2007_3.jpg", 3)
    objects = np.zeros((20, 30, 1), np.uint8)
    objects[3:9, 2:8] = 1
    objects[4:6, 4:6] = 255
    write_image(root / "SegmentationObject" / "2007_1.png", pixels=objects)
    write_text(root / "ImageSets" / "Main" / "train.txt", "2007_1\n")
    write_text(root / "ImageSets" / "Main" / "val.txt", "2007_2  1\n")
    write_text(root / "ImageSets" / "Main" / "dog_train.txt", "2007_2 -1\n")
    source, progress = opened(tmp_path)
    assert source.blueprint.task == "DETECTION"
    assert class_ids(source) == {"cat": 1, "dog": 2}
    assert {name: part[0] for name, part in tiles(source).items()} == {"2007_1": "train", "2007_2": "val"}
    (_, dog), (_, cat) = tiles(source)["2007_1"][2]
    assert dog.bounds == (2, 3, 8, 9)
    assert dog.area == 36 - 4
    assert cat.equals(shapely.box(10, 0, 20, 5))
    assert [item.truncated for item in read(source).objects] == [True, False]
    assert progress.warnings == ["Images without an XML file were left out: 1 (VOC2012/JPEGImages/2007_3.jpg)."]


def test_voc_that_counts_from_zero(tmp_path):
    """Beside the images, as tools write it that count from 0."""
    for name, box in (("a", (0, 0, 5, 6)), ("b", (3, 4, 8, 9))):
        write_image(tmp_path / "train" / f"{name}.png")
        write_text(tmp_path / "train" / f"{name}.xml", voc(f"{name}.png", [("dog", box, 0)], (0, 0)))
    source, _ = opened(tmp_path)
    assert boxes(source, "a") == [("dog", (0, 0, 5, 6))]
    assert boxes(source, "b") == [("dog", (3, 4, 8, 9))]
    assert tiles(source)["b"][0] == "train"


def test_voc_masks_are_a_segmentation(tmp_path):
    write_image(tmp_path / "JPEGImages" / "a.png", 1)
    write_text(tmp_path / "Annotations" / "a.xml", voc("a.png", [("dog", (1, 1, 2, 2), 0)]))
    mask = np.zeros((20, 30, 1), np.uint8)
    mask[:5], mask[5], mask[10:] = 1, 255, 2
    write_image(tmp_path / "SegmentationClass" / "a.png", pixels=mask)
    write_text(
        tmp_path / "labelmap.txt", "# label:color_rgb:parts:actions\nbackground:0,0,0::\ndog:1,1,1::\ncat:2,2,2::\n"
    )
    source, _ = opened(tmp_path, task="SEGMENTATION")
    assert source.blueprint.task == "SEGMENTATION"
    assert class_ids(source) == {"dog": 1, "cat": 2}
    assert np.array_equal(read(source).mask, mask[..., 0])
    assert (source.blueprint.mask.dtype, source.blueprint.mask.nodata) == ("uint8", 255)


def test_voc_has_splits_for_each_task(tmp_path):
    for name in ("a", "b"):
        write_image(tmp_path / "JPEGImages" / f"{name}.png", 1)
        write_text(tmp_path / "Annotations" / f"{name}.xml", voc(f"{name}.png", [("dog", (1, 1, 4, 4), 0)]))
        write_image(tmp_path / "SegmentationClass" / f"{name}.png", pixels=np.ones((20, 30, 1), np.uint8))
    for kind, train, val in (("Main", "a\nb\n", ""), ("Segmentation", "b\n", "a\n")):
        write_text(tmp_path / "ImageSets" / kind / "train.txt", train)
        write_text(tmp_path / "ImageSets" / kind / "val.txt", val)
    for task, wanted in (("AUTO", ["train", "train"]), ("SEGMENTATION", ["val", "train"])):
        source, _ = opened(tmp_path, task=task)
        assert [entry.split for entry in source.blueprint.entries] == wanted


def test_voc_files_that_cannot_be_used(tmp_path):
    for name in ("a", "bomb", "size", "words"):
        write_image(tmp_path / "JPEGImages" / f"{name}.png")
    folder = tmp_path / "Annotations"
    things = [("dog", (1, 1, 5, 5), 0), ("", (1, 1, 5, 5), 0), ("dog", ("x", 1, 5, 5), 0), ("dog", (9, 9, 5, 5), 0)]
    write_text(folder / "a.xml", voc("a.png", things).replace("<name></name>", ""))
    write_text(folder / "bomb.xml", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><annotation>&b;</annotation>')
    write_text(folder / "size.xml", voc("size.png", [], (31, 20)))
    write_text(folder / "gone.xml", voc("../../gone.png", []))
    write_text(folder / "words.xml", "<html/>")
    source, progress = opened(tmp_path)
    assert set(tiles(source)) == {"a"}
    assert boxes(source, "a")[0] == ("dog", (0, 0, 5, 5))
    said = "\n".join(progress.warnings)
    for words in (
        "XML files that cannot be read were left out, with their images: 1 (Annotations/bomb.xml (it declares",
        "XML files whose images are missing were left out: 1 (Annotations/gone.xml)",
        "XML files that describe no image were left out: 1 (Annotations/words.xml)",
        "JPEGImages/size.png (30 × 20 pixels, the annotations are of 31 × 20)",
        "Objects without an area were left out: 2 (JPEGImages/a.png)",
    ):
        assert words in said, (words, said)


def test_voc_on_the_map(tmp_path):
    """Boxes in map coordinates, as XML with a CRS has them."""
    write_image(tmp_path / "images" / "a.tif", 1, transform=Affine(10, 0, 500000, 0, -10, 6000000), crs="EPSG:32633")
    text = voc("a.tif", [("dog", (500020, 5999900, 500100, 5999970), 0)])
    write_text(tmp_path / "Annotations" / "a.xml", text.replace("<folder>", "<crs>EPSG:32633</crs><folder>"))
    source, _ = opened(tmp_path)
    assert boxes(source, "a") == [("dog", pytest.approx((2, 3, 10, 10)))]


def test_the_kind_is_told_where_there_are_several(tmp_path):
    write_image(tmp_path / "images" / "a.png")
    write_text(tmp_path / "labels" / "a.txt", "0 0.5 0.5 0.5 0.5\n")
    write_text(tmp_path / "images" / "a.xml", voc("a.png", [("dog", (1, 1, 5, 5), 0)]))
    write_json(tmp_path / "coco.json", {"images": [{"id": 1, "file_name": "a.png"}], "annotations": []})
    _, progress = opened(tmp_path)
    assert progress.said[0][1] == (
        "The input is read as COCO. It could also be YOLO or VOC; say so with the kind of source."
    )
    source, _ = opened(tmp_path, "VOC")
    assert boxes(source, "a") == [("dog", (0, 0, 5, 5))]
