"""Datasets in another format, for another task, and of what others made."""

import json

import numpy as np
import pytest
import shapely
from annotation_fixtures import NORTH_UP, export, on_map, write_raster, write_tiles, write_vector
from assembly_fixtures import assert_true, bytes_of
from foreign_fixtures import write_image, write_json, write_text
from listening import Listener
from tilewright.engine.datasets.converting import convert_dataset
from tilewright.engine.datasets.inspection.inspecting import inspect_dataset
from tilewright.engine.datasets.inspection.options import InspectDatasetOptions
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ConvertDatasetOptions, SplitDatasetOptions
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.datasets.splitting import split_dataset
from tilewright.engine.errors import InputError, OptionError, OutputError
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.progress import Progress

#: That keep every pixel.
LOSSLESS = ("GTIFF", "PNG", "NPY", "TFRECORD", "NPZ", "WEBDATASET", "ZARR")
#: One after the other, so that each is read and written.
CHAIN = ("TFRECORD", "PNG", "ZARR", "NPY", "WEBDATASET", "NPZ", "GTIFF")
#: In pixels of a raster of 64 x 64 whose four tiles have 32: the class, and the polygon.
OBJECTS = [
    ("house", shapely.box(3, 4, 11, 9)),
    ("house", shapely.box(28, 10, 40, 20)),
    ("lake", shapely.box(26, 12, 30, 18)),
    ("lake", shapely.Polygon([(40, 40), (60, 42), (55, 60)])),
    ("lake", shapely.box(4, 36, 28, 60).difference(shapely.box(10, 42, 16, 50))),
]
LABELLED = ("SEGMENTATION", "DETECTION", "PANOPTIC")


@pytest.fixture(scope="module")
def datasets(tmp_path_factory):
    """Makes a dataset for a task, once."""
    folder = tmp_path_factory.mktemp("datasets and öther things")
    pixels = np.random.default_rng(5).integers(0, 4000, (64, 64, 3)).astype(np.uint16)
    raster = write_raster(folder / "image.tif", pixels, nodata=0)
    fields = {
        "split": ["train", "train", "val", "test"],
        "label": ["a", "b", "b", "a"],
        "labels": ["a;b", "b", "", "a"],
        "yield": [1.5, 2.5, 3.5, 4.5],
    }
    tiles = write_tiles(folder / "tiles.gpkg", 2, 2, 32, **fields)
    labels = write_vector(
        folder / "labels.gpkg", [on_map(shape) for _, shape in OBJECTS], kind=[name for name, _ in OBJECTS]
    )
    made = {}

    def make(task, name="", **options):
        key = name or task
        if key not in made:
            if task in LABELLED:
                options.update(labels=labels, class_field="kind")
            if task == "PAIRS":
                options.update(targets=(raster,), target_bands="2")
            if task == "REGRESSION" and "value_field" not in options:
                options.update(labels=raster)
            if task != "CLASSIFICATION":
                options.update(label_field="labels" if task == "MULTI_LABEL" else "")
            made[key] = export(folder / key, raster, tiles, task=task, **options)
        return made[key]

    return make


def convert(folder, target, progress=None, **options):
    """Convert, and return the folder."""
    options = ConvertDatasetOptions(input=str(folder), output=str(target), **options)
    convert_dataset(options, progress or Progress())
    return target


def contents(folder):
    """Id → all that is known of each tile."""
    found = {}
    with gdal_environment():
        dataset = StoredDataset(folder)
        for entry in dataset.blueprint.entries:
            content = dataset.read(entry.number)
            found[entry.tile_id] = (
                (entry.split, entry.label, entry.labels, entry.value, entry.shape, tuple(entry.transform)[:6]),
                (content.pixels, content.mask, content.instances, content.target),
                content.objects,
            )
    dataset.close()
    return found


def assert_same(one, other):
    """Two datasets hold the same."""
    mine, theirs = contents(one), contents(other)
    assert list(mine) == list(theirs)
    for name, (facts, arrays, objects) in mine.items():
        assert theirs[name][0] == facts
        for array, found in zip(arrays, theirs[name][1]):
            assert (array is None) == (found is None)
            if array is not None:
                assert array.dtype == found.dtype
                assert np.array_equal(array, found, equal_nan=array.dtype.kind == "f")
        assert len(objects) == len(theirs[name][2])
        for item, found in zip(objects, theirs[name][2]):
            assert (item.class_id, item.label, item.object_id, item.truncated) == (
                found.class_id,
                found.label,
                found.object_id,
                found.truncated,
            )
            assert item.share == pytest.approx(found.share)
            assert item.geometry.symmetric_difference(found.geometry).area < 1e-4
    manifests = Manifest.read(one), Manifest.read(other)
    for name in (
        "task",
        "classes",
        "tile_size",
        "bands",
        "crs",
        "splits",
        "mask_dtype",
        "ignore",
        "stuff",
        "background",
    ):
        assert getattr(manifests[0], name) == getattr(manifests[1], name)
    for mine_, theirs_ in zip(manifests[0].statistics, manifests[1].statistics):
        assert vars(theirs_) == pytest.approx(vars(mine_))
    if manifests[0].target is not None:
        for name in ("mean", "std", "min", "max"):
            assert getattr(manifests[1].target, name) == pytest.approx(getattr(manifests[0].target, name))
        assert (manifests[1].target.of, manifests[1].target.name) == (manifests[0].target.of, manifests[0].target.name)


TASKS = ("IMAGES", "CLASSIFICATION", "SEGMENTATION", "REGRESSION", "DETECTION", "PANOPTIC", "MULTI_LABEL", "PAIRS")


@pytest.mark.parametrize("task", [*TASKS, "VALUES"])
def test_through_all_formats_and_back(datasets, tmp_path, task):
    first = datasets("REGRESSION", "VALUES", value_field="yield") if task == "VALUES" else datasets(task)
    source = first
    for number, format in enumerate(CHAIN):
        source = convert(source, tmp_path / f"{number} {format}", format=format)
        assert Manifest.read(source).format == format
        assert_same(first, source)
    if task != "MULTI_LABEL":
        assert_true(source)


@pytest.mark.parametrize("source", LOSSLESS)
def test_every_format_becomes_every_other(datasets, tmp_path, source):
    first = datasets("PANOPTIC")
    start = first if source == "GTIFF" else convert(first, tmp_path / "start", format=source)
    for target in LOSSLESS:
        assert_same(first, convert(start, tmp_path / target, format=target))


def test_files_are_copied_where_nothing_changes(datasets, tmp_path):
    first = datasets("SEGMENTATION")
    same = bytes_of(convert(first, tmp_path / "same"))
    for name, data in bytes_of(first).items():
        if name.endswith(".tif"):
            assert same[name] == data
    packed = bytes_of(convert(first, tmp_path / "packed", compression="ZSTD"))
    images = [name for name in packed if "images/" in name]
    assert len(images) == 4
    for name in images:
        assert packed[name] != same[name]
    assert packed["train/masks/r00000_c00000.tif"] == same["train/masks/r00000_c00000.tif"]


def test_jpeg_is_not_packed_twice(datasets, tmp_path):
    first = convert(datasets("SEGMENTATION"), tmp_path / "first", format="JPEG", stretch="MINMAX")
    again = convert(first, tmp_path / "again", format="JPEG")
    assert {name: data for name, data in bytes_of(again).items() if name.endswith(".jpg")} == {
        name: data for name, data in bytes_of(first).items() if name.endswith(".jpg")
    }
    smaller = convert(first, tmp_path / "smaller", format="JPEG", quality=50)
    name = "train/images/r00000_c00000.jpg"
    assert (smaller / name).stat().st_size < (first / name).stat().st_size


def test_the_limits_of_a_stretch(datasets, tmp_path):
    first = datasets("SEGMENTATION")
    progress = Listener()
    done = convert(first, tmp_path / "done", progress, format="PNG", stretch="MINMAX")
    values = np.concatenate([part[1][0].reshape(-1, 3) for part in contents(first).values()]).astype(float)
    values[values == 0] = np.nan
    low, high = np.nanmin(values, axis=0), np.nanmax(values, axis=0)
    stretch = Manifest.read(done).stretch
    assert stretch["limits"] == [[float(a), float(b)] for a, b in zip(low, high)]
    for name, (_, (pixels, *_), _) in contents(first).items():
        wanted = np.where(pixels == 0, 0, np.rint(1 + (pixels - low) / (high - low) * 254))
        assert np.array_equal(contents(done)[name][1][0], wanted)
    assert [(band.dtype, band.nodata) for band in Manifest.read(done).bands] == [("uint8", 0.0)] * 3


def masks_of(folder):
    return {name: part[1][1] for name, part in contents(folder).items()}


def test_objects_become_masks(datasets, tmp_path):
    """Burnt as an export burns the same polygons."""
    objects, panoptic = datasets("DETECTION"), datasets("PANOPTIC")
    done = convert(objects, tmp_path / "masks", task="SEGMENTATION")
    assert masks_of(done).keys() == masks_of(panoptic).keys()
    for name, mask in masks_of(panoptic).items():
        assert np.array_equal(masks_of(done)[name], mask)
    assert Manifest.read(done).annotations == ()
    assert_same(panoptic, convert(objects, tmp_path / "panoptic", task="PANOPTIC"))
    assert_same(objects, convert(panoptic, tmp_path / "detection", task="DETECTION"))
    assert_true(done)


def test_objects_and_masks_become_classes_of_tiles(datasets, tmp_path):
    for task in ("DETECTION", "SEGMENTATION"):
        done = convert(datasets(task), tmp_path / f"several {task}", task="MULTI_LABEL", annotations=("CSV",))
        labels = {name: part[0][2] for name, part in contents(done).items()}
        assert labels == {
            "r00000_c00000": ("house", "lake"),
            "r00000_c00001": ("house",),
            "r00001_c00000": ("lake",),
            "r00001_c00001": ("lake",),
        }
        one = convert(datasets(task), tmp_path / f"one {task}", task="CLASSIFICATION")
        assert {name: part[0][1] for name, part in contents(one).items()} == {
            "r00000_c00000": "house",
            "r00000_c00001": "house",
            "r00001_c00000": "lake",
            "r00001_c00001": "lake",
        }
        assert (one / "train" / "house" / "house_2.tif").is_file()
        assert_true(one)


def test_classes_of_tiles(datasets, tmp_path):
    progress = Listener()
    done = convert(datasets("MULTI_LABEL"), tmp_path / "one", progress, task="CLASSIFICATION")
    assert {name: part[0][1] for name, part in contents(done).items()} == {"r00000_c00001": "b", "r00001_c00001": "a"}
    assert progress.warnings == ["1 tile without a class left out.", "1 tile of several classes left out."]
    several = convert(datasets("CLASSIFICATION"), tmp_path / "several", task="MULTI_LABEL", format="NPZ")
    assert [part[0][2] for part in contents(several).values()] == [("a",), ("b",), ("b",), ("a",)]
    plain = convert(datasets("PAIRS"), tmp_path / "plain", task="IMAGES")
    assert all(part[1][3] is None for part in contents(plain).values())
    assert not (plain / "train" / "targets").exists()


@pytest.mark.parametrize(
    "source, task, words",
    [
        ("SEGMENTATION", "DETECTION", "does not say where one object ends"),
        ("IMAGES", "CLASSIFICATION", "tiles of IMAGES have no such labels; it can be made for IMAGES"),
        ("REGRESSION", "SEGMENTATION", "can be made for REGRESSION, IMAGES"),
        ("CLASSIFICATION", "PAIRS", "no such labels"),
    ],
)
def test_tasks_that_nothing_can_be_made_for(datasets, tmp_path, source, task, words):
    with pytest.raises(OptionError, match=words):
        convert(datasets(source), tmp_path / "out", task=task)
    assert not any(tmp_path.iterdir())


def test_a_class_file_changes_ids_everywhere(datasets, tmp_path):
    classes = [{"id": 300, "name": "building", "colour": "#123456", "from": ["house"]}, {"id": 2, "name": "road"}]
    write_json(tmp_path / "classes.json", {"version": 1, "classes": classes})
    first = datasets("PANOPTIC")
    done = convert(first, tmp_path / "done", class_file=str(tmp_path / "classes.json"))
    manifest = Manifest.read(done)
    assert [(entry.id, entry.name) for entry in manifest.classes] == [(2, "road"), (300, "building"), (301, "lake")]
    assert (manifest.mask_dtype, manifest.ignore) == ("uint16", 65535)
    for name, (_, (_, mask, instances, _), objects) in contents(done).items():
        _, (_, old, old_instances, _), old_objects = contents(first)[name]
        assert np.array_equal(mask, np.select([old == 1, old == 2, old == 255], [300, 301, 65535], old.astype(int)))
        assert np.array_equal(instances, old_instances)
        ids = {"house": (300, "building"), "lake": (301, "lake")}
        assert [(item.class_id, item.label) for item in objects] == [ids[item.label] for item in old_objects]
    kept = json.loads((done / "classes.json").read_text(encoding="utf-8"))["classes"]
    assert {entry["id"]: entry["name"] for entry in kept} == {2: "road", 300: "building", 301: "lake"}


def test_the_same_call_again_changes_nothing_and_another_is_refused(datasets, tmp_path):
    first, out = datasets("CLASSIFICATION"), tmp_path / "out"
    before = bytes_of(convert(first, out, format="NPY"))
    progress = Listener()
    convert(first, out, progress, format="NPY")
    assert bytes_of(out) == before
    assert any("already complete" in text for _, text in progress.said)
    with pytest.raises(OutputError, match="another call made"):
        convert(first, out, format="NPZ")
    with pytest.raises(OptionError, match="must not lie in a dataset"):
        convert(first, first / "inside")
    assert "datasets and" not in (out / "dataset.json").read_text(encoding="utf-8")
    history = Manifest.read(out).history
    assert [part["name"] for part in history] == ["CLASSIFICATION"]
    assert Manifest.read(out).sources == Manifest.read(first).sources


def test_a_run_that_failed_goes_on(tmp_path):
    pixels = np.random.default_rng(5).integers(0, 255, (160, 160, 2)).astype(np.uint8)
    raster = write_raster(tmp_path / "image.tif", pixels)
    tiles = write_tiles(tmp_path / "tiles.gpkg", 10, 10, 16)
    first, out = export(tmp_path / "first", raster, tiles, task="IMAGES"), tmp_path / "out"
    last = first / "images" / "r00009_c00009.tif"
    data = last.read_bytes()
    last.unlink()
    with pytest.raises(InputError, match=r"r00009_c00009\.tif"):
        convert(first, out, format="NPY", workers=1)
    assert not out.exists()
    last.write_bytes(data)
    progress = Listener()
    assert_same(first, convert(first, out, progress, format="NPY"))
    assert any(text.startswith("Going on with a half-made dataset") for _, text in progress.said)


def test_a_dataset_of_ours_that_is_damaged(datasets, tmp_path):
    folder = convert(datasets("SEGMENTATION"), tmp_path / "copy")
    (folder / "train" / "images" / "r00000_c00000.tif").unlink()
    with pytest.raises(InputError, match=r"missing: .*r00000_c00000\.tif"):
        convert(folder, tmp_path / "out", format="NPY")
    with pytest.raises(InputError, match="no dataset folder"):
        convert(tmp_path / "gone", tmp_path / "out", source="TILEWRIGHT")
    with pytest.raises(InputError, match="is not there"):
        convert(tmp_path / "gone", tmp_path / "out")


@pytest.fixture
def foreign(tmp_path):
    """YOLO without a place on the map: 24 images, no splits."""
    root = tmp_path / "yolo"
    random = np.random.default_rng(3)
    for number in range(24):
        write_image(root / "images" / f"{number:02d}.png", number, (32, 32, 3))
        x, y = random.uniform(0.3, 0.7, 2)
        write_text(root / "labels" / f"{number:02d}.txt", f"{number % 2} {x:.3f} {y:.3f} 0.4 0.5\n")
    write_text(root / "data.yaml", "names: [house, lake]\n")
    return root


def test_a_foreign_dataset_can_be_split_and_looked_through(foreign, tmp_path):
    done = convert(foreign, tmp_path / "done")
    manifest = Manifest.read(done)
    assert (manifest.task, manifest.crs, manifest.tile_count, manifest.annotations) == ("DETECTION", "", 24, ("COCO",))
    assert manifest.sources[0]["kind"] == "YOLO"
    assert str(tmp_path) not in (done / "dataset.json").read_text(encoding="utf-8")
    again = tmp_path / "again"
    split_dataset(SplitDatasetOptions(input=str(done), output=str(again), block_size=1, seed=1), Progress())
    splits = Manifest.read(again).splits
    assert set(splits) == {"train", "val", "test"}
    assert sum(part["count"] for part in splits.values()) == 24
    assert contents(again).keys() == contents(done).keys()
    report = tmp_path / "report.html"
    inspect_dataset(InspectDatasetOptions(dataset=str(again), report=str(report)), Progress())
    assert "house" in report.read_text(encoding="utf-8")


@pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
def test_a_foreign_dataset_can_be_learned_from(foreign, tmp_path):
    pytest.importorskip("tensorflow")
    from tilewright.engine.models.options import TrainModelOptions
    from tilewright.engine.models.training import train_model

    masks = convert(foreign, tmp_path / "masks", task="SEGMENTATION", format="NPZ")
    split = tmp_path / "split"
    split_dataset(SplitDatasetOptions(input=str(masks), output=str(split), block_size=1, seed=1), Progress())
    model = tmp_path / "model.keras"
    train_model(
        TrainModelOptions(dataset=str(split), output=str(model), epochs=1, batch_size=8, depth=2, width=4), Progress()
    )
    assert model.is_file()


def test_boxes_on_the_map_need_a_map(tmp_path):
    write_image(tmp_path / "in" / "images" / "a.png", 1)
    write_text(tmp_path / "in" / "labels" / "a.txt", "0 0.5 0.5 0.2 0.2")
    options = {"input": str(tmp_path / "in"), "output": str(tmp_path / "out"), "annotations": ("VOC",)}
    with pytest.raises(OptionError, match="the tiles have no CRS"):
        convert_dataset(ConvertDatasetOptions(coordinates="MAP", **options), Progress())
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_a_foreign_dataset_through_every_format(foreign, tmp_path):
    first = convert(foreign, tmp_path / "first", format="PNG")
    for format in LOSSLESS:
        assert_same(first, convert(foreign, tmp_path / format, format=format))


def test_a_foreign_jpeg_is_kept_as_it_is(tmp_path):
    root = tmp_path / "in"
    write_image(root / "a" / "1.jpg", 1, (32, 32, 3))
    write_image(root / "b" / "2.jpg", 2, (32, 32, 3))
    done = convert(root, tmp_path / "done", format="JPEG")
    assert (done / "a" / "a_1.jpg").read_bytes() == (root / "a" / "1.jpg").read_bytes()


def test_dates_are_parted_and_stacked_again(tmp_path):
    pixels = np.random.default_rng(5).integers(0, 255, (64, 64, 4)).astype(np.uint8)
    names = ("2020-05-01 B4", "2020-05-01 B8", "2020-06-01 B4", "2020-06-01 B8")
    raster = write_raster(tmp_path / "series.tif", pixels, NORTH_UP, names=names)
    tiles = write_tiles(tmp_path / "tiles.gpkg", 2, 2, 32)
    stacked = export(tmp_path / "stacked", raster, tiles, task="IMAGES")
    parted = convert(stacked, tmp_path / "parted", series="DATES")
    assert (parted / "images" / "r00000_c00000" / "2020-06-01.tif").is_file()
    assert Manifest.read(parted).dates == ("2020-05-01", "2020-06-01")
    assert_same(stacked, parted)
    array = convert(parted, tmp_path / "array", series="DATES", format="NPY")
    assert np.load(array / "images" / "r00000_c00000.npy").shape == (2, 32, 32, 2)
    assert_same(stacked, array)
    assert_same(stacked, convert(array, tmp_path / "again"))
