"""The README of a dataset, and the code in it, run as it stands, for every task and format."""

import os
import re
import runpy
import warnings
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio
import shapely
from annotation_fixtures import on_map, write_raster, write_tiles, write_vector
from listening import Listener
from tilewright.engine.datasets.appending import append_to_dataset
from tilewright.engine.datasets.converting import convert_dataset
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import (
    FORMATS,
    TASKS,
    AppendToDatasetOptions,
    ConvertDatasetOptions,
    ExportTilesOptions,
)
from tilewright.engine.datasets.readme import readme_text
from tilewright.engine.errors import EngineError

SIZE = 32
SPLITS = ["train", "val", "train", "train"]
NAMES = ["r00000_c00000", "r00000_c00001", "r00001_c00000", "r00001_c00001"]
TRAIN = [0, 2, 3]
LABELS = ["b", "a", "a", "b"]
SEVERAL = ["a;b", "b", "a", "b"]
VALUES = [1.5, -2.0, 0.25, 8.0]
#: In pixels of the raster.
OBJECTS = [
    ("b", shapely.box(2, 3, 10, 9)),
    ("a", shapely.box(4, 40, 20, 50)),
    ("b", shapely.box(12, 44, 30, 60)),
]
#: Their boxes in the tiles, with class ids.
BOXES = {0: [(2, 3, 10, 9, 2)], 2: [(4, 8, 20, 18, 1), (12, 12, 30, 28, 2)], 3: []}
MASKED = ("SEGMENTATION", "PANOPTIC")


@pytest.fixture(autouse=True)
def where_it_was():
    """Back to the folder that tests run in."""
    before = Path.cwd()
    yield
    os.chdir(before)


def windows(array):
    """The four tiles of an array."""
    return [array[y : y + SIZE, x : x + SIZE] for y in (0, SIZE) for x in (0, SIZE)]


class Source:
    """A raster with tiles and labels, and what a dataset of them must hold."""

    def __init__(self, folder, split=True, dates=0, dtype=np.uint8, bands=3):
        random = np.random.default_rng(3)
        # Smooth, so that JPEG keeps what is compared.
        ramp = np.add.outer(np.arange(64), np.arange(64))[..., None] + 20 * np.arange(bands * max(1, dates)) + 1
        self.pixels = ramp.astype(dtype)
        self.second = random.integers(1, 250, (64, 64, 3)).astype(dtype)
        self.values = random.normal(size=(64, 64, 1)).astype(np.float32)
        names = [f"B{band}" for band in range(1, bands + 1)]
        if dates:
            names = [f"2020-0{date}-01 {name}" for date in range(1, dates + 1) for name in names]
        self.raster = write_raster(folder / "image.tif", self.pixels, names=names)
        self.target = write_raster(folder / "second.tif", self.second)
        self.value = write_raster(folder / "value.tif", self.values)
        shapes = [on_map(shape) for _, shape in OBJECTS]
        self.labels = write_vector(folder / "labels.gpkg", shapes, kind=[name for name, _ in OBJECTS])
        fields = {"split": SPLITS} if split else {}
        fields |= {"label": LABELS, "labels": SEVERAL, "number": VALUES}
        self.tiles = write_tiles(folder / "tiles.gpkg", 2, 2, SIZE, **fields)
        self.images = windows(self.pixels)

    def export(self, output, task, form, by_tile=False, progress=None, **options):
        if task in (*MASKED, "DETECTION"):
            options.update(labels=self.labels, class_field="kind")
        if task == "REGRESSION":
            options.update({"value_field": "number"} if by_tile else {"labels": self.value})
        if task == "PAIRS":
            options["targets"] = (self.target,)
        options = ExportTilesOptions(
            rasters=(self.raster,), tiles=self.tiles, output=str(output), task=task, format=form, **options
        )
        export_tiles(options, progress or Listener())
        return output

    def parts(self, task, number, by_tile=False):
        """What is learned of a tile, as the code gives it."""
        if task == "CLASSIFICATION":
            return ["ab".index(LABELS[number])]
        if task == "MULTI_LABEL":
            return [[float(name in SEVERAL[number].split(";")) for name in "ab"]]
        if task == "REGRESSION":
            return [VALUES[number] if by_tile else windows(self.values)[number][..., 0]]
        if task == "PAIRS":
            return [windows(self.second)[number]]
        boxes = np.array(BOXES[number], dtype=float).reshape(-1, 5)
        if task == "DETECTION":
            return [boxes[:, :4], boxes[:, 4]]
        if task == "IMAGES":
            return []
        mask = np.zeros((SIZE, SIZE), dtype=int)
        # The later class lies over the other.
        for x_min, y_min, x_max, y_max, kind in boxes[np.argsort(boxes[:, 4], kind="stable")].astype(int):
            mask[y_min:y_max, x_min:x_max] = kind
        return [mask]


def blocks(folder):
    """The code in a README by its heading."""
    text = (folder / "README.md").read_text(encoding="utf-8")
    found = re.findall(r"^### (\w+)\n\n(?:[^`\n][^\n]*\n\n)?```python\n(.*?)```$", text, re.MULTILINE | re.DOTALL)
    return dict(found)


def run(folder, tmp_path, *headings):
    """What the code under these headings defines, run in the dataset's folder, where it stays."""
    code = blocks(folder)
    path = tmp_path / "read.py"
    path.write_text("\n\n".join(code[heading] for heading in headings), encoding="utf-8")
    os.chdir(folder)
    return runpy.run_path(str(path))


def all_of(names, form, argument=("train",)):
    """Every tile that the plain code gives, as a list of arrays."""
    if form == "TFRECORD":
        found = list(names["samples"](*argument).as_numpy_iterator())
    elif form == "WEBDATASET":
        found = list(names["samples"](*argument))
    else:
        found = [names["load"](row) for row in names["rows"](*argument)]
    return [one if isinstance(one, tuple) else (one,) for one in found]


def close(found, wanted, form):
    """Whether an image is the source's; JPEG keeps it nearly."""
    assert found.shape == wanted.shape
    assert found.dtype == wanted.dtype
    return np.abs(found.astype(float) - wanted.astype(float)).max() <= (4 if form == "JPEG" else 0)


def check_tile(source, task, form, one, number, by_tile=False):
    assert close(one[0], source.images[number], form)
    parts = one[1:]
    wanted = source.parts(task, number, by_tile)
    if task == "PANOPTIC":
        mask, instances = parts
        assert np.array_equal(mask, wanted[0])
        assert np.array_equal(instances > 0, mask > 0)
        assert len(np.unique(instances[instances > 0])) == len(BOXES[number])
        return
    assert len(parts) == len(wanted)
    for found, part in zip(parts, wanted):
        if task == "PAIRS" and form == "JPEG":
            assert np.shape(found) == np.shape(part)  # noise, which JPEG does not keep
        else:
            assert np.allclose(found, part, rtol=0, atol=1e-5)
            assert np.shape(found) == np.shape(part)


EVERY = [(task, form) for task in TASKS for form in FORMATS]


@pytest.mark.parametrize(("task", "form"), EVERY)
def test_plain_python(tmp_path, task, form):
    source = Source(tmp_path)
    folder = source.export(tmp_path / "data ü", task, form)
    found = all_of(run(folder, tmp_path, "Python"), form)
    assert len(found) == 3
    for one, number in zip(found, TRAIN):
        check_tile(source, task, form, one, number)


@pytest.mark.parametrize(("task", "form"), EVERY)
def test_keras(tmp_path, task, form):
    source = Source(tmp_path)
    folder = source.export(tmp_path / "data", task, form)
    found = {}
    for batch in run(folder, tmp_path, "Python", "Keras")["dataset"]:
        image, *learned = batch if isinstance(batch, tuple) else (batch,)
        if learned and isinstance(learned[0], dict):
            learned = list(learned[0].values())
        for place, one in enumerate(image.numpy()):
            # JPEG keeps the values' places; a dataset of folders gives real numbers.
            number = min(TRAIN, key=lambda number: np.abs(one.astype(float) - source.images[number]).mean())
            found[number] = (one, *(part.numpy()[place] for part in learned))
    assert sorted(found) == TRAIN
    for number, one in found.items():
        image, *learned = one
        assert close(image.astype(np.uint8), source.images[number], form)
        if task == "DETECTION":
            count = len(BOXES[number])
            assert not learned[0][count:].any()  # filled up with nothing
            learned = [part[:count] for part in learned]
        check_tile(source, task, form, (image.astype(np.uint8), *learned), number)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_keras_reads_folders_of_classes_itself(tmp_path, form):
    """`image_dataset_from_directory` alone, as its users call it; its labels count from 0 in the order of the names."""
    import keras

    source = Source(tmp_path)
    folder = source.export(tmp_path / "data", "CLASSIFICATION", form)
    assert "image_dataset_from_directory" in blocks(folder)["Keras"]
    dataset = keras.utils.image_dataset_from_directory(
        folder / "train", image_size=(SIZE, SIZE), batch_size=1, shuffle=False, verbose=False
    )
    assert dataset.class_names == ["a", "b"]
    found = [(images.numpy()[0].astype(np.uint8), int(labels[0])) for images, labels in dataset]
    assert [label for _, label in found] == [0, 1, 1]
    for (image, _), number in zip(found, [2, 0, 3]):
        assert close(image, source.images[number], form)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("task", ["SEGMENTATION", "CLASSIFICATION"])
def test_without_splits(tmp_path, task, form):
    source = Source(tmp_path, split=False)
    folder = source.export(tmp_path / "data", task, form)
    found = all_of(run(folder, tmp_path, "Python"), form, ())
    assert len(found) == 4
    for (image, *learned), pixels, label in zip(found, source.images, LABELS):
        assert close(image, pixels, form)
        if task == "CLASSIFICATION":
            assert learned == ["ab".index(label)]
    count = sum(len(images) for images, _ in run(folder, tmp_path, "Python", "Keras")["dataset"])
    assert count == 4


@pytest.mark.parametrize("form", FORMATS)
def test_values_of_tiles(tmp_path, form):
    source = Source(tmp_path)
    folder = source.export(tmp_path / "data", "REGRESSION", form, by_tile=True)
    for one, number in zip(all_of(run(folder, tmp_path, "Python"), form), TRAIN, strict=True):
        check_tile(source, "REGRESSION", form, one, number, by_tile=True)
    (batch,) = run(folder, tmp_path, "Python", "Keras")["dataset"]
    assert sorted(batch[1].numpy().tolist()) == sorted(VALUES[number] for number in TRAIN)


@pytest.mark.parametrize("form", FORMATS)
def test_series(tmp_path, form):
    source = Source(tmp_path, dates=2)
    folder = source.export(tmp_path / "data", "SEGMENTATION", form, series="DATES")
    found = all_of(run(folder, tmp_path, "Python"), form)
    for (image, mask), number in zip(found, TRAIN, strict=True):
        assert image.shape == (2, SIZE, SIZE, 3)
        stacked = np.moveaxis(image, 0, 2).reshape(SIZE, SIZE, 6)
        assert close(stacked, source.images[number], form)
        assert np.array_equal(mask, source.parts("SEGMENTATION", number)[0])
    (batch,) = run(folder, tmp_path, "Python", "Keras")["dataset"]
    assert batch[0].shape == (3, 2, SIZE, SIZE, 3)


@pytest.mark.parametrize("dtype", [np.uint16, np.int16, np.uint32, np.float32, np.float64])
@pytest.mark.parametrize("form", ["GTIFF", "PNG", "NPZ", "TFRECORD", "WEBDATASET", "ZARR"])
def test_types_of_pixels(tmp_path, form, dtype):
    if form == "PNG" and dtype != np.uint16:
        pytest.skip("PNG holds no such pixels")
    source = Source(tmp_path, dtype=dtype, bands=4)
    folder = source.export(tmp_path / "data", "SEGMENTATION", form)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", rasterio.errors.NotGeoreferencedWarning)  # a PNG says nothing of the map
        names = run(folder, tmp_path, "Python", "Keras")
        found = all_of(names, form)
        (batch,) = names["dataset"]
    for one, number in zip(found, TRAIN, strict=True):
        check_tile(source, "SEGMENTATION", form, one, number)
    assert batch[0].dtype == np.dtype(dtype).name
    assert batch[1].dtype == "uint8"


@pytest.mark.parametrize("form", FORMATS)
def test_tiles_of_different_sizes(tmp_path, form):
    source = Source(tmp_path)
    shapes = [on_map(shapely.box(0, 0, 16, 24)), on_map(shapely.box(16, 8, 48, 60))]
    source.tiles = write_vector(tmp_path / "tiles.gpkg", shapes, tile_id=["a.1", "b.2"], split=["train", "train"])
    wanted = [source.pixels[0:24, 0:16], source.pixels[8:60, 16:48]]
    if form == "ZARR":
        with pytest.raises(EngineError, match="size"):
            source.export(tmp_path / "data", "SEGMENTATION", form)
        return
    folder = source.export(tmp_path / "data", "SEGMENTATION", form)
    names = run(folder, tmp_path, "Python", "Keras")
    for (image, mask), tile in zip(all_of(names, form), wanted, strict=True):
        assert close(image, tile, form)
        assert mask.shape == tile.shape[:2]
    (batch,) = names["dataset"]
    assert batch[0].shape == (2, 52, 32, 3)


@pytest.mark.parametrize("form", FORMATS)
def test_classes_with_ids_of_their_own(tmp_path, form):
    source = Source(tmp_path)
    (tmp_path / "classes.csv").write_text("id,name\n7,b\n300,a\n")
    options = {"class_file": str(tmp_path / "classes.csv")}
    folder = source.export(tmp_path / "labelled", "CLASSIFICATION", form, **options)
    names = run(folder, tmp_path, "Python")
    assert names["CLASSES"] == ["b", "a"]
    found = all_of(names, form)
    assert [int(label) for _, label in found] == [names["CLASSES"].index(LABELS[number]) for number in TRAIN]
    folder = source.export(tmp_path / "masked", "SEGMENTATION", form, **options)
    names = run(folder, tmp_path, "Python", "Keras")
    assert names["IDS"] == [7, 300]
    masks = [mask for _, mask in all_of(names, form)]
    assert [mask.dtype for mask in masks] == [np.uint16] * 3
    assert [sorted(np.unique(mask).tolist()) for mask in masks] == [[0, 7], [0, 7, 300], [0]]
    (batch,) = names["dataset"]
    assert batch[1].dtype == "uint16"


@pytest.mark.parametrize("form", ["GTIFF", "TFRECORD", "WEBDATASET", "ZARR"])
def test_datasets_made_of_others(tmp_path, form):
    """Their README is of what they are now, and its code reads all of it."""
    source = Source(tmp_path)
    first = source.export(tmp_path / "first", "SEGMENTATION", "NPZ")
    convert_dataset(
        ConvertDatasetOptions(
            input=str(first), output=str(tmp_path / "second"), format=form, annotations=("STAC",) * (form == "GTIFF")
        ),
        Listener(),
    )
    other = source.export(tmp_path / "other", "SEGMENTATION", form)
    append_to_dataset(AppendToDatasetOptions(dataset=str(tmp_path / "second"), input=str(other)), Listener())
    folder = tmp_path / "second"
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert text == readme_text(Manifest.read(folder))
    assert text.startswith("# 8 tiles for segmentation\n")
    for one, number in zip(all_of(run(folder, tmp_path, "Python"), form), TRAIN * 2, strict=True):
        check_tile(source, "SEGMENTATION", form, one, number)
    if form == "GTIFF":
        items = list(pystac.Catalog.from_file(str(folder / "stac/catalog.json")).get_items(recursive=True))
        assert len({item.id for item in items}) == len(items) == 16


def test_names_stay_what_they_are(tmp_path):
    """Names of classes, bands and splits are data: in Markdown as well as in code."""
    source = Source(tmp_path)
    name = "a'\"|`[x](y) <b>\\n"
    labels = write_vector(tmp_path / "labels.gpkg", [on_map(OBJECTS[0][1])], kind=[name])
    source.labels = labels
    folder = source.export(tmp_path / "data", "SEGMENTATION", "GTIFF")
    assert run(folder, tmp_path, "Python")["CLASSES"] == [name]
    text = (folder / "README.md").read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if line.startswith("| 1 | a"))
    assert len(re.findall(r"(?<!\\)\|", row)) == 4
    assert "\\<b\\>" in row


def test_what_the_readme_says(tmp_path):
    source = Source(tmp_path)
    folder = source.export(tmp_path / "data", "DETECTION", "PNG", annotations=("COCO", "VOC"))
    text = (folder / "README.md").read_text(encoding="utf-8")
    assert text == readme_text(Manifest.read(folder))
    assert text.startswith("# 4 tiles for detection\n")
    assert "| train | 3 | 3 | 1 | 2 |" in text
    assert "- CRS: EPSG:32633" in text.replace("\\", "")
    assert "- Pixel size: 10 x 10" in text
    assert "instances_<split>.json" in text
    assert "Pascal VOC" in text
    # The README is no tile's image, and says nothing of where it was written.
    assert str(tmp_path) not in text


def test_an_export_says_how_to_read_it(tmp_path):
    source, progress = Source(tmp_path), Listener()
    folder = source.export(tmp_path / "data", "SEGMENTATION", "GTIFF", progress=progress)
    (message,) = [text for level, text in progress.said if "in Python" in text]
    assert repr(str(folder)) in message
    code = message.partition(":\n\n")[2].replace("and as batches for Keras, after that:", "")
    (tmp_path / "said.py").write_text(code, encoding="utf-8")
    names = runpy.run_path(str(tmp_path / "said.py"))
    (batch,) = names["dataset"]
    assert batch[0].shape == (3, SIZE, SIZE, 3)


@pytest.mark.parametrize(("task", "form"), EVERY)
def test_pytorch(tmp_path, task, form):
    torch = pytest.importorskip("torch")
    source = Source(tmp_path)
    folder = source.export(tmp_path / "data", task, form)
    names = run(folder, tmp_path, "Python", "PyTorch")
    found = [sample for batch in names["loader"] for sample in samples_of(batch)]
    assert len(found) == 3
    for one in found:
        image = np.moveaxis(one["image"].numpy(), 0, -1)
        number = min(TRAIN, key=lambda number: np.abs(image - source.images[number]).mean())
        assert close(image.astype(np.uint8), source.images[number], form)
        wanted = source.parts(task, number)
        if task in ("SEGMENTATION", "PANOPTIC"):
            assert one["mask"].dtype == torch.int64
            assert np.array_equal(one["mask"], wanted[0])
        if task in ("CLASSIFICATION", "MULTI_LABEL"):
            assert np.array_equal(one["label"], wanted[0])
        if task == "DETECTION":
            assert np.allclose(one["bbox_xyxy"], wanted[0], atol=1e-5)
            assert np.array_equal(one["label"], wanted[1])


def samples_of(batch):
    """The samples of a batch, which is a list of them where they differ in size."""
    if isinstance(batch, list):
        return batch
    return [{name: part[place] for name, part in batch.items()} for place in range(len(batch["image"]))]


@pytest.mark.filterwarnings("ignore")  # of TorchGeo's own
@pytest.mark.parametrize("task", ["IMAGES", "SEGMENTATION"])
def test_torchgeo(tmp_path, task):
    samplers = pytest.importorskip("torchgeo.samplers")
    source = Source(tmp_path)
    folder = source.export(tmp_path / "data", task, "GTIFF")
    dataset = run(folder, tmp_path, "TorchGeo")["dataset"]
    found = [dataset[place] for place in samplers.GridGeoSampler(dataset, size=SIZE)]
    images = [np.moveaxis(one["image"].numpy(), 0, -1) for one in found]
    for number in TRAIN:
        places = [place for place, image in enumerate(images) if np.array_equal(image, source.images[number])]
        assert places
        if task == "SEGMENTATION":
            assert np.array_equal(found[places[0]]["mask"].squeeze(), source.parts(task, number)[0])
