"""COCO as others write it."""

import numpy as np
import pytest
import shapely
from foreign_fixtures import boxes, class_ids, opened, read, tiles, write_image, write_json
from pycocotools import mask as coco_mask
from tilewright.engine.datasets.class_file import KnownClass
from tilewright.engine.errors import InputError

SHAPE = (20, 30)


def coco(images, annotations, categories=({"id": 1, "name": "car"},)):
    return {"images": images, "annotations": annotations, "categories": list(categories)}


def image(number, name, **more):
    return {"id": number, "file_name": name, "width": 30, "height": 20, **more}


def thing(image_id, category=1, box=(2, 3, 4, 5), **more):
    return {"id": image_id * 100 + category, "image_id": image_id, "category_id": category, "bbox": list(box), **more}


def test_a_dataset_as_its_authors_pack_it(tmp_path):
    """annotations/instances_<split>2017.json beside the folders of images."""
    pixels = write_image(tmp_path / "train2017" / "000000000009.jpg", 1)
    write_image(tmp_path / "val2017" / "000000000025.jpg", 2)
    for split, number, name in (("train", 9, "000000000009.jpg"), ("val", 25, "000000000025.jpg")):
        values = coco(
            [image(number, name)],
            [thing(number, 18, segmentation=[[1, 1, 9, 1, 9, 9]]), thing(number, 3)],
            [{"id": 3, "name": "car"}, {"id": 18, "name": "dog"}, {"id": 90, "name": "toothbrush"}],
        )
        write_json(tmp_path / "annotations" / f"instances_{split}2017.json", values)
    write_json(tmp_path / "annotations" / "captions_train2017.json", {"images": [], "annotations": []})
    source, progress = opened(tmp_path)
    assert source.blueprint.task == "DETECTION"
    assert class_ids(source) == {"car": 3, "dog": 18, "toothbrush": 90}
    found = tiles(source)
    assert {name: part[0] for name, part in found.items()} == {"000000000009": "train", "000000000025": "val"}
    (first, outline), (second, box) = found["000000000009"][2]
    assert (first, second) == ("dog", "car")
    assert outline.equals(shapely.Polygon([(1, 1), (9, 1), (9, 9)]))
    assert box.bounds == (2, 3, 6, 8)
    numbers = [item.object_id for n in range(2) for item in source.blueprint.objects(n)]
    assert numbers == [1, 2, 3, 4]
    content = read(source)
    assert np.abs(content.pixels.astype(int) - pixels).mean() < 60  # JPEG of noise
    assert len(content.objects) == 2
    assert progress.warnings == []


def test_a_dataset_as_services_pack_it(tmp_path):
    """<split>/_annotations.coco.json among the images, with a category 0 that nothing is of."""
    for split in ("train", "valid", "test"):
        write_image(tmp_path / split / f"{split}_a.png", 1)
        values = coco([image(0, f"{split}_a.png")], [thing(0, 2)], [{"id": n, "name": f"c{n}"} for n in range(3)])
        write_json(tmp_path / split / "_annotations.coco.json", values)
    source, _ = opened(tmp_path)
    assert {part[0] for part in tiles(source).values()} == {"train", "val", "test"}
    assert class_ids(source) == {"c0": 1, "c1": 2, "c2": 3}
    assert boxes(source, "train_a") == [("c2", (2, 3, 6, 8))]


def test_run_lengths_of_both_kinds_with_holes(tmp_path):
    write_image(tmp_path / "a.png")
    mask = np.zeros(SHAPE, np.uint8)
    mask[4:14, 5:25] = 1
    mask[6:9, 10:20] = 0
    packed = coco_mask.encode(np.asfortranarray(mask))["counts"].decode()
    flat = mask.T.ravel()
    edges = np.flatnonzero(np.diff(flat)) + 1
    counts = np.diff([0, *edges, flat.size]).tolist()
    values = coco(
        [image(1, "a.png")],
        [thing(1, segmentation={"size": list(SHAPE), "counts": part}) for part in (packed, counts)],
    )
    write_json(tmp_path / "coco.json", values)
    source, _ = opened(tmp_path)
    for _, shape in tiles(source)["a"][2]:
        assert shape.area == mask.sum()
        assert len(shape.interiors) == 1
        assert shape.bounds == (5, 4, 25, 14)


def test_parts_of_a_polygon_are_one_object(tmp_path):
    write_image(tmp_path / "a.png")
    parts = [[0, 0, 4, 0, 4, 4, 0, 4], [10, 10, 14, 10, 14, 14, 10, 14], [2, 2, 6, 2, 6, 6, 2, 6]]
    write_json(tmp_path / "coco.json", coco([image(1, "a.png")], [thing(1, segmentation=parts)]))
    source, _ = opened(tmp_path)
    ((_, shape),) = tiles(source)["a"][2]
    assert shape.area == 16 + 16 + 16 - 4


def test_what_cannot_be_used_is_left_out_and_told(tmp_path):
    for name in ("a", "b", "surplus"):
        write_image(tmp_path / f"{name}.png")
    (tmp_path / "broken.png").write_bytes(b"\x89PNG but no more")
    (tmp_path / "words.png").write_text("<VRTDataset/>")
    write_image(tmp_path / "turned.png", shape=(30, 20, 3))
    outside = tmp_path.parent / "secret.png"
    write_image(outside)
    (tmp_path / "link.png").symlink_to(outside)
    names = ["a.png", "b.png", "broken.png", "words.png", "turned.png", "gone.png", "link.png", "../secret.png"]
    names += [str(outside), "a.png", "http://127.0.0.1/x.png", ""]
    images = [image(number, name) for number, name in enumerate(names, 1)]
    images += [image(1, "again.png"), {"file_name": "no number"}, "words", None]
    objects = [
        thing(1),
        thing(1, box=(25, 15, 10, 10)),
        thing(1, box=(-9, -9, 3, 3)),
        thing(1, box=(5, 5, 0, 3)),
        thing(1, box=(float("nan"), 1, 1, 1)),
        thing(1, box=("x", 1, 1, 1)),
        {"id": 5, "image_id": 1, "category_id": 1},
        thing(1, segmentation={"size": [10**9, 10**9], "counts": [10**18]}),
        thing(1, segmentation=[[1e300, 1e300, -1e300, 1e300, 0, -1e308]], box=()),
        thing(1, iscrowd=1),
        thing(1, category=77, box=(1, 1, 2, 2)),
        thing(999),
        {"bbox": [1, 1, 1, 1]},
        "words",
    ]
    write_json(
        tmp_path / "coco.json", coco(images, objects, [{"id": 1, "name": "car"}, {"id": 2}, {"id": 1, "name": "x"}])
    )
    source, progress = opened(tmp_path)
    assert boxes(source, "a") == [
        ("car", (2, 3, 6, 8)),
        ("car", (25, 15, 30, 20)),
        ("car", (2, 3, 6, 8)),  # its box, since its run lengths are of another image
        ("class 77", (1, 1, 3, 3)),
    ]
    assert source.blueprint.objects(0)[1].share == 0.25
    assert set(tiles(source)) == {"a", "b"}
    said = "\n".join(progress.warnings)
    for words in (
        "Images that are missing were left out: 2 (gone.png, link.png).",
        "Images whose names lead out of the folder were left out: 3 (../secret.png, ",
        "Images that cannot be read were left out: 2 (broken.png (cannot be read as an image: ",
        "is no image of a known kind",
        "turned.png (20 × 30 pixels, the annotations are of 30 × 20)",
        "Images that are named more than once were taken once: 1 (a.png).",
        "Images of a number that another has were left out: 1 (again.png).",
        "Images that no COCO file names were left out: 1 (surplus.png).",
        "Images without a number or a name were left out: 4",
        "Objects that reach beyond their image were clipped to it: 1 (a.png).",
        "Objects outside of their image were left out: 1 (a.png).",
        "Objects without an area were left out: ",
        "Crowds (iscrowd), which are no single objects, were left out: 1",
        "Categories that are not in the list are called by their number: 1",
        "Categories have no name; they are called by their number: 1 (coco.json: 2).",
        "Categories of a number that another has were left out: 1 (coco.json: 1).",
        "Objects of images that are not in the list were left out: 1",
        "Objects without an image or a category were left out: 1",
        "Symbolic links were not followed: 1 (link.png).",
    ):
        assert words in said, (words, said)


def test_a_number_larger_than_any_real_one(tmp_path):
    write_image(tmp_path / "a.png")
    objects = [thing(1, box=(0, 0, 10**400, 5)), thing(1, box=(1, 2, 3, 4))]
    write_json(tmp_path / "instances.json", coco([image(1, "a.png")], objects))
    source, progress = opened(tmp_path)
    assert boxes(source, "a") == [("car", (1, 2, 4, 6))]
    assert "Objects without an area were left out: 1 (a.png)." in progress.warnings


def test_without_a_single_image_it_is_refused(tmp_path):
    write_json(tmp_path / "coco.json", coco([image(1, "a.png")], [thing(1)]))
    with pytest.raises(InputError, match="has no image that can be used"):
        opened(tmp_path)


@pytest.mark.parametrize("text", ["[]", "{}", '{"images": 3}', "nothing", "[" * 50_000])
def test_files_that_are_no_coco(tmp_path, text):
    write_image(tmp_path / "a.png")
    (tmp_path / "coco.json").write_text(text)
    with pytest.raises(InputError, match=r"coco\.json"):
        opened(tmp_path, annotation_file="coco.json")


def test_an_annotation_file_lies_in_the_folder(tmp_path):
    folder = tmp_path / "in"
    write_image(folder / "a.png")
    write_json(folder / "labels" / "v2.json", coco([image(1, "a.png")], [thing(1)]))
    write_json(tmp_path / "other.json", coco([image(1, "a.png")], [thing(1)]))
    source, _ = opened(folder, annotation_file=folder / "labels" / "v2.json")
    assert boxes(source, "a") == [("car", (2, 3, 6, 8))]
    for named in (tmp_path / "other.json", "../other.json", "gone.json"):
        with pytest.raises(InputError, match="input folder"):
            opened(folder, annotation_file=named)


def test_files_that_disagree_on_a_category(tmp_path):
    for split, name in (("train", "car"), ("val", "dog")):
        write_image(tmp_path / f"{split}.png")
        values = coco([image(1, f"{split}.png")], [thing(1)], [{"id": 1, "name": name}])
        write_json(tmp_path / f"instances_{split}.json", values)
    with pytest.raises(InputError, match="calls the category 1 'dog'; another file of the dataset 'car'"):
        opened(tmp_path)


def test_categories_of_one_name_become_one(tmp_path):
    write_image(tmp_path / "a.png")
    values = coco(
        [image(1, "a.png")], [thing(1, 4), thing(1, 8)], [{"id": 4, "name": "car"}, {"id": 8, "name": " car\n"}]
    )
    write_json(tmp_path / "coco.json", values)
    source, progress = opened(tmp_path)
    assert class_ids(source) == {"car": 4}
    assert [label for label, _ in boxes(source, "a")] == ["car", "car"]
    assert any("Categories of the same name" in text for text in progress.warnings)


def test_a_class_file_gives_ids_and_names(tmp_path):
    write_image(tmp_path / "a.png")
    write_json(tmp_path / "coco.json", coco([image(1, "a.png")], [thing(1)], [{"id": 1, "name": "auto"}]))
    source, _ = opened(tmp_path, known=(KnownClass(7, "car", "#112233", ("auto",)), KnownClass(2, "tree", "#00FF00")))
    assert class_ids(source) == {"tree": 2, "car": 7}
    assert boxes(source, "a") == [("car", (2, 3, 6, 8))]


def test_images_of_other_bands(tmp_path):
    pixels = write_image(tmp_path / "a.png", 1)
    write_image(tmp_path / "b.png", 2)
    grey = write_image(tmp_path / "grey.png", 3, (20, 30, 1))
    alpha = write_image(tmp_path / "alpha.png", 4, (20, 30, 4))
    write_image(tmp_path / "deep.png", 5, dtype="uint16")
    names = ("a", "b", "grey", "alpha", "deep")
    write_json(tmp_path / "coco.json", coco([image(n, f"{name}.png") for n, name in enumerate(names)], []))
    source, progress = opened(tmp_path)
    number = {entry.tile_id: entry.number for entry in source.blueprint.entries}
    assert set(number) == {"a", "b", "grey", "alpha"}
    assert np.array_equal(read(source, number["a"]).pixels, pixels)
    assert np.array_equal(read(source, number["grey"]).pixels, np.repeat(grey, 3, axis=2))
    assert np.array_equal(read(source, number["alpha"]).pixels, alpha[..., :3])
    assert any("other bands than most (3 of uint8)" in text and "deep.png" in text for text in progress.warnings)
