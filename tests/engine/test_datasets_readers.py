"""Datasets read back: what was written comes out again, whatever the format, and damage is told."""

import io
import json
import shutil
import sqlite3
import tarfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import shapely
from container_fixtures import (
    ALL_FORMATS,
    COLUMNS,
    IDS,
    PACKED,
    ROWS,
    SPLITS,
    TASKS,
    UTM,
    content_of,
    features_of,
    made,
    write,
)
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.errors import InputError
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.labels.layers import read_layer, write_layer

DATES = ("2020-05-01", "2020-06-01")


@pytest.fixture(autouse=True)
def quiet():
    with gdal_environment():
        yield


@pytest.fixture
def opened():
    """Opens datasets, and closes them again."""
    found = []

    def opening(folder):
        found.append(StoredDataset(folder))
        return found[-1]

    yield opening
    for dataset in found:
        dataset.close()


def same(one, other):
    if one is None or other is None:
        return one is other
    return one.dtype == other.dtype and np.array_equal(one, other, equal_nan=one.dtype.kind == "f")


def hold(dataset, source):
    """Hold what is read to what was written."""
    plan = dataset.blueprint
    assert len(plan.entries) == len(source.blueprint.entries)
    for entry, wanted in zip(plan.entries, source.blueprint.entries):
        assert (entry.number, entry.tile_id, entry.split, entry.shape) == (
            wanted.number,
            wanted.tile_id,
            wanted.split,
            wanted.shape,
        )
        assert tuple(entry.transform) == tuple(wanted.transform)
        assert (entry.label, entry.labels, entry.value) == (wanted.label, wanted.labels, wanted.value)
        found, content = dataset.read(entry.number), source.contents[entry.number]
        for name in ("pixels", "mask", "instances", "target"):
            assert same(getattr(found, name), getattr(content, name)), name
        assert len(found.objects) == len(content.objects)
        for item, thing in zip(found.objects, content.objects):
            assert (item.class_id, item.label, item.object_id) == (thing.class_id, thing.label, thing.object_id)
            assert (item.share, item.truncated) == (thing.share, thing.truncated)
            assert item.geometry.is_valid
            assert shapely.symmetric_difference(item.geometry, thing.geometry).area < 1e-5
        mask = dataset.mask(entry.number)
        assert same(mask, content.mask)


@pytest.mark.parametrize("task", TASKS)
@pytest.mark.parametrize("format", ALL_FORMATS)
def test_what_was_written_comes_out_again(tmp_path, opened, format, task):
    source = made(task, format)
    dataset = opened(write(tmp_path / "Daten ä", source))
    hold(dataset, source)
    plan, wanted = dataset.blueprint, source.blueprint
    assert (plan.task, plan.classes, plan.crs, plan.tile_size) == (wanted.task, wanted.classes, UTM, (ROWS, COLUMNS))
    assert (plan.storing.format, plan.instances, plan.target_size) == (format, wanted.instances, wanted.target_size)
    assert [(band.name, band.dtype, band.nodata) for band in plan.bands] == [
        (f"B{n}", "uint16", 0.0) for n in (1, 2, 3)
    ]
    assert plan.splits == ("train", "val", "test")
    if wanted.mask:
        assert (plan.mask.dtype, np.isnan(plan.mask.nodata)) == (wanted.mask.dtype, np.isnan(wanted.mask.nodata))
    assert dataset.statistics[0].mean == 1.0
    assert (dataset.told["seed"], dataset.told["fingerprint"]) == (7, "a fingerprint")
    (part,) = dataset.features.parts()
    assert part.column("number").tolist() == [0, 10, 20, 30, 40, 50]
    assert part.column("note").tolist() == ["ä", None] * 3
    assert shapely.equals_exact(part.geometry, features_of(wanted).layer.geometry, 1e-6).all()
    files = dataset.files_of(3)
    assert set(files) == (
        set() if format in PACKED else {"image"} | ({"mask"} if wanted.mask else set())
        | ({"instances"} if wanted.instances else set()) | ({"target"} if wanted.target_bands else set())
    )  # fmt: skip
    assert all(Path(file).is_file() for file in files.values())


@pytest.mark.parametrize("format", (*ALL_FORMATS, "JPEG"))
def test_a_dataset_without_splits(tmp_path, opened, format):
    source = made("IMAGES", format, split=False, dtype="uint8")
    dataset = opened(write(tmp_path / "data", source))
    assert dataset.blueprint.splits == ("",)
    if format == "JPEG":
        assert dataset.read(2).pixels.shape == (ROWS, COLUMNS, 3)
        assert np.abs(dataset.read(2).pixels.astype(int) - source.contents[2].pixels).mean() < 25
    else:
        hold(dataset, source)


@pytest.mark.parametrize("format", ALL_FORMATS)
@pytest.mark.parametrize("task", ("SEGMENTATION", "CLASSIFICATION"))
def test_images_of_several_dates(tmp_path, opened, format, task):
    source = made(task, format, dates=DATES)
    folder = write(tmp_path / "data", source)
    dataset = opened(folder)
    hold(dataset, source)
    assert dataset.blueprint.dates == DATES
    assert [band.name for band in dataset.blueprint.bands][3:] == ["2020-06-01 B1", "2020-06-01 B2", "2020-06-01 B3"]
    assert dataset.blueprint.entries[1].file == source.blueprint.entries[1].file or format in PACKED
    if format in ("GTIFF", "PNG"):
        assert dataset.files_of(0) == {}
        assert (folder / read_layer(folder / "tiles.gpkg").column("file")[1]).is_dir()


def test_tiles_of_several_sizes(tmp_path, opened):
    from dataclasses import replace

    for format in ("GTIFF", "NPZ", "TFRECORD", "WEBDATASET"):
        source = made("IMAGES", format)
        entries = list(source.blueprint.entries)
        contents = list(source.contents)
        entries[2] = replace(entries[2], shape=(10, 12))
        contents[2] = replace(contents[2], pixels=contents[2].pixels[:10, :12])
        plan = replace(source.blueprint, entries=tuple(entries), tile_size=None)
        source = replace(source, blueprint=plan, contents=tuple(contents))
        hold(opened(write(tmp_path / format, source)), source)


@pytest.mark.parametrize("format", ALL_FORMATS)
def test_threads_read_at_once(tmp_path, opened, format):
    source = made("PANOPTIC", format)
    dataset = opened(write(tmp_path / "data", source))
    numbers = list(range(6)) * 20
    with ThreadPoolExecutor(8) as executor:
        for number, found in zip(numbers, executor.map(dataset.read, numbers)):
            assert same(found.pixels, source.contents[number].pixels)
            assert same(found.instances, source.contents[number].instances)
            assert [item.object_id for item in found.objects] == [
                item.object_id for item in source.contents[number].objects
            ]


def test_entries_are_a_sequence(tmp_path, opened):
    entries = opened(write(tmp_path / "data", made())).blueprint.entries
    assert [entry.tile_id for entry in entries] == list(IDS)
    assert entries[-1].tile_id == IDS[-1]
    assert [entry.split for entry in entries[1:3]] == list(SPLITS[1:3])
    with pytest.raises(IndexError):
        entries[6]


def test_a_dataset_written_anew_has_no_places_of_the_old_one(tmp_path, opened):
    from dataclasses import replace

    for format in PACKED:
        source = made("SEGMENTATION", format)
        dataset = opened(write(tmp_path / format, source))
        (part,) = dataset.features.parts()
        assert part.column("record_offset") is None
        assert part.column("array_index") is None
        again = made("SEGMENTATION", "GTIFF")
        contents = tuple(dataset.read(number) for number in range(6))
        hold(opened(write(tmp_path / f"{format} as files", replace(again, contents=contents))), source)


def changed_layer(folder, change):
    layer = read_layer(folder / "tiles.gpkg")
    columns = dict(layer.columns)
    change(columns)
    (folder / "tiles.gpkg").unlink()
    write_layer(folder / "tiles.gpkg", layer.geometry, columns, layer.crs, layer.kinds)


def test_datasets_of_earlier_releases_have_no_transform(tmp_path, opened):
    folder = write(tmp_path / "data", made("IMAGES", "NPY"))

    changed_layer(folder, lambda columns: columns.__delitem__("transform"))
    layer = read_layer(folder / "tiles.gpkg")
    dataset = opened(folder)
    for entry, bounds in zip(dataset.blueprint.entries, shapely.bounds(layer.geometry)):
        corner = entry.transform @ (COLUMNS, ROWS)
        assert [*(entry.transform @ (0, 0)), *corner] == pytest.approx([bounds[0], bounds[3], bounds[2], bounds[1]])


@pytest.mark.parametrize("text", ("", "1,2,3", "a,b,c,d,e,f", "0,0,5,0,0,5", "nan,0,0,0,1,0", "1,0,inf,0,1,0"))
def test_transforms_that_lead_nowhere_are_refused(tmp_path, opened, text):
    folder = write(tmp_path / "data", made("DETECTION", "NPY"))
    changed_layer(folder, lambda columns: columns["transform"].__setitem__(3, text))
    refused(opened, folder, "no usable transform for its tile 3", 3)


def test_features_without_a_file_are_left_out(tmp_path, opened):
    source = made("DETECTION", "NPY")
    folder = write(tmp_path / "data", source)
    changed_layer(folder, lambda columns: columns["file"].__setitem__(1, None))
    dataset = opened(folder)
    assert [entry.tile_id for entry in dataset.blueprint.entries] == [IDS[0], *IDS[2:]]
    assert same(dataset.read(1).pixels, source.contents[2].pixels)
    assert len(dataset.read(2).objects) == len(source.contents[3].objects)
    (part,) = dataset.features.parts()
    assert part.column("number").tolist() == [0, 20, 30, 40, 50]


def refused(opened, folder, words, number=None):
    with pytest.raises(InputError) as caught:
        dataset = opened(folder)
        if number is not None:
            dataset.read(number)
    assert words in str(caught.value)


def test_folders_that_are_no_datasets(tmp_path, opened):
    refused(opened, tmp_path / "none", "There is no dataset folder")
    (tmp_path / "empty").mkdir()
    refused(opened, tmp_path / "empty", "it has no dataset.json")
    folder = write(tmp_path / "data", made())
    manifest = json.loads((folder / "dataset.json").read_text())

    def told(**changes):
        (folder / "dataset.json").write_text(json.dumps({**manifest, **changes}))

    told(format="EXE")
    refused(opened, folder, "holds EXE tiles for IMAGES")
    told(task="GUESSING")
    refused(opened, folder, "tiles for GUESSING")
    told(bands=[])
    refused(opened, folder, "has no bands")
    told(crs="EPSG:nonsense")
    refused(opened, folder, "CRS that cannot be read")
    told(tile_size=[5, 5])
    refused(opened, folder, "must be 5 × 5 px with 3 bands", 0)
    told(bands=manifest["bands"][:2], statistics=[])
    refused(opened, folder, "with 2 bands", 0)
    told(bands=[{**band, "dtype": "float32"} for band in manifest["bands"]])
    refused(opened, folder, "of type float32 as data/dataset.json says", 0)
    told()
    (folder / "tiles.gpkg").unlink()
    refused(opened, folder, "There is no file")
    (folder / "tiles.gpkg").write_bytes(b"no layer at all")
    refused(opened, folder, "cannot be read as a vector layer")


@pytest.mark.parametrize("file", ("../secret.npy", "/etc/passwd", "a/../../secret.npy", "..\\secret.npy", "a\0b"))
def test_files_outside_of_the_dataset_are_not_read(tmp_path, opened, file):
    folder = write(tmp_path / "data", made())
    np.save(tmp_path / "secret.npy", np.zeros((ROWS, COLUMNS, 3), np.uint16))
    if "\0" in file:
        from tilewright.engine.datasets.readers.files import file_inside

        with pytest.raises(InputError, match="outside of the dataset"):
            file_inside(folder, file)
        return
    changed_layer(folder, lambda columns: columns["file"].__setitem__(0, file))
    refused(opened, folder, "outside of the dataset", 0)


@pytest.mark.parametrize("format", ("GTIFF", "PNG", "NPY", "NPZ"))
def test_files_that_are_missing_or_damaged(tmp_path, opened, format):
    source = made("SEGMENTATION", format)
    folder = write(tmp_path / "data", source)
    dataset = opened(folder)
    files = {kind: Path(file) for kind, file in dataset.files_of(0).items()}
    whole = files["image"].read_bytes()
    for data in (whole[: len(whole) // 2], b"", b"\x93NUMPY\x01\x00"):
        files["image"].write_bytes(data)
        with pytest.raises(InputError, match="cannot be read"):
            dataset.read(0)
    files["image"].unlink()
    with pytest.raises(InputError, match="A tile of the dataset is missing"):
        dataset.read(0)
    files["image"].write_bytes(whole)
    shutil.copy(dataset.files_of(1)["image"], files["mask"])
    with pytest.raises(InputError, match="one band, got 3" if format in ("GTIFF", "PNG") else "cannot be read"):
        dataset.read(0)
    files["mask"].unlink()
    with pytest.raises(InputError, match="A tile of the dataset is missing"):
        dataset.read(0)
    assert same(dataset.read(1).pixels, source.contents[1].pixels)


def test_pickles_are_never_read(tmp_path, opened):
    for format in ("NPY", "NPZ"):
        folder = write(tmp_path / format, made("IMAGES", format))
        dataset = opened(folder)
        path = dataset.files_of(0)["image"]
        save = np.save if format == "NPY" else lambda path, array: np.savez(path, image=array)
        save(path, np.array([{"a": 1}], dtype=object))
        with pytest.raises(InputError, match=r"cannot be read.*allow_pickle"):
            dataset.read(0)
    np.savez(path, other=np.zeros(3))
    with pytest.raises(InputError, match="no array called image"):
        dataset.read(0)


@pytest.mark.parametrize("format", ("NPY", "NPZ"))
def test_arrays_that_say_they_are_larger_than_memory(tmp_path, opened, format):
    folder = write(tmp_path / "data", made("IMAGES", format))
    dataset = opened(folder)
    path = Path(dataset.files_of(0)["image"])
    head = io.BytesIO()
    shape = (1 << 24, 1 << 24, 3)
    np.lib.format.write_array_header_1_0(head, {"descr": "<u2", "fortran_order": False, "shape": shape})
    data = head.getvalue() + b"\0" * 100
    if format == "NPZ":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("image.npy", data)
    else:
        path.write_bytes(data)
    with pytest.raises(InputError, match="cannot be read"):
        dataset.read(0)


@pytest.mark.parametrize("format", ("TFRECORD", "WEBDATASET"))
def test_shards_that_are_missing_or_damaged(tmp_path, opened, format):
    folder = write(tmp_path / "data", made("SEGMENTATION", format))
    dataset = opened(folder)
    shard = folder / read_layer(folder / "tiles.gpkg").column("file")[2]
    whole = shard.read_bytes()
    shard.write_bytes(whole[: len(whole) // 3])
    refused(opened, folder, "at byte", 2)
    shard.write_bytes(b"\xff" * len(whole))
    refused(opened, folder, "at byte", 2)
    shard.unlink()
    with pytest.raises(InputError, match="A shard of the dataset is missing"):
        dataset.read(2)
    shard.write_bytes(whole)
    changed_layer(folder, lambda columns: columns.__delitem__("record_offset"))
    refused(opened, folder, "must have the field record_offset, got ")


def test_a_tar_file_with_something_else_in_it(tmp_path, opened):
    folder = write(tmp_path / "data", made("IMAGES", "WEBDATASET"))
    shard = folder / "train-000000.tar"
    with tarfile.open(shard, "w") as archive:
        member = tarfile.TarInfo("00000000.image.npy")
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(member)
    refused(opened, folder, "has no tile at byte 0", 0)


@pytest.mark.parametrize("compression", ("DEFLATE", "ZSTD", "NONE"))
def test_arrays_that_are_missing_or_damaged(tmp_path, opened, compression):
    source = made("SEGMENTATION", "ZARR", compression=compression)
    folder = write(tmp_path / "data", source)
    hold(opened(folder), source)
    shard = folder / "tiles.zarr/train/image/c/0/0/0/0"
    whole = shard.read_bytes()
    for data in (whole[:100], b"", whole[:-10], b"\xff" * len(whole)):
        shard.write_bytes(data)
        refused(opened, folder, "is damaged at tile 0", 0)
    if compression != "NONE":
        shard.write_bytes(b"\0" * 400 + whole[400:])
        refused(opened, folder, "is damaged at tile 0", 0)
    shard.unlink()
    refused(opened, folder, "A shard of the dataset is missing", 0)
    shard.write_bytes(whole)
    described = folder / "tiles.zarr/train/image/zarr.json"
    told = described.read_text()
    for words in (told.replace('"uint16"', '"complex64"'), told.replace('"sharding_indexed"', '"bytes"', 1), "{", "[]"):
        described.write_text(words)
        if '"bytes"' in words and "sharding" not in words:
            continue
        refused(opened, folder, "cannot be read as an array of tiles", 0)
    described.unlink()
    refused(opened, folder, "cannot be read as an array of tiles", 0)


def test_objects_that_are_missing_or_damaged(tmp_path, opened):
    folder = write(tmp_path / "data", made("DETECTION", "NPY"))
    path = folder / "objects.gpkg"
    with sqlite3.connect(path) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE objects SET geom = x'00' WHERE tile_id = 'a.b'")
    connection.close()
    refused(opened, folder, "has a geometry that cannot be read", 1)
    path.write_bytes(b"no database")
    refused(opened, folder, "cannot be read as the objects of a dataset")
    path.unlink()
    refused(opened, folder, "The dataset's objects are missing")


def test_reading_changes_nothing(tmp_path, opened):
    for format in ("GTIFF", "ZARR", "WEBDATASET"):
        folder = write(tmp_path / format, made("PANOPTIC", format))
        before = content_of(folder)
        dataset = opened(folder)
        for number in range(6):
            dataset.read(number)
        list(dataset.features.parts())
        dataset.close()
        assert content_of(folder) == before
