"""Containers of tiles as their users' own readers find them: NumPy, GDAL, TensorFlow, WebDataset, Zarr."""

import re
import struct
import tarfile
import warnings
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import webdataset
import zarr
from affine import Affine
from container_fixtures import ALL_FORMATS, COLUMNS, PACKED, ROWS, SPLITS, UTM, annotated_less, content_of, made, write
from rasterio.crs import CRS
from tilewright.engine.datasets.options import StoringOptions
from tilewright.engine.datasets.rules import check_format
from tilewright.engine.datasets.stores import shards
from tilewright.engine.datasets.stores import zarr as arrays
from tilewright.engine.datasets.writers.cog import CogEncoder
from tilewright.engine.datasets.writing import check_blueprint
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Band, gdal_environment
from tilewright.engine.labels.layers import read_layer

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")
DATES = ("2020-05-01", "2020-06-01")


@pytest.fixture(autouse=True)
def quiet():
    with gdal_environment():
        yield


def numbers_of(split):
    return [number for number, name in enumerate(SPLITS) if name == split]


# The same bytes, whatever the order and however often a run was stopped.


@pytest.mark.parametrize("format", ALL_FORMATS)
@pytest.mark.parametrize("task", ("PANOPTIC", "PAIRS"))
def test_the_same_tiles_make_the_same_bytes_in_any_order(tmp_path, monkeypatch, format, task):
    monkeypatch.setattr(shards, "SHARD_TILES", 2)
    monkeypatch.setattr(arrays, "SHARD_TILES", 2)
    source = made(task, format)
    expected = content_of(write(tmp_path / "whole", source))
    assert content_of(write(tmp_path / "backwards", source, order=[5, 3, 0, 4, 2, 1])) == expected
    for stop in (1, 4, 6):
        folder = tmp_path / f"stopped {stop}"
        write(folder, source, order=[3, 1, 5, 0, 2, 4], stop_after=stop)
        assert not folder.exists()
        present = write(folder, source, order=[3, 1, 5, 0, 2, 4], stop_after=0)
        assert present.sum() == stop  # nothing of it is made again
        write(folder, source, order=[3, 1, 5, 0, 2, 4])
        assert content_of(folder) == expected


def test_a_spool_that_was_cut_off_is_gone_on_with(tmp_path):
    source = made("SEGMENTATION", "ZARR")
    expected = content_of(write(tmp_path / "whole", source))
    order = [0, 2, 1, 3, 4, 5]
    write(tmp_path / "data", source, order, stop_after=2)
    spool = tmp_path / "data.partial/.work/spools/tiles.zarr/train/000000.spool"
    whole = spool.read_bytes()
    for damaged in (whole[:-1], whole[:-200], whole + b"\0" * 5, whole[:-1] + bytes([whole[-1] ^ 255])):
        spool.write_bytes(damaged)
        present = write(tmp_path / "data", source, order, stop_after=0)
        assert present[0] and present[2] == damaged.startswith(whole)
    write(tmp_path / "data", source, order)
    assert content_of(tmp_path / "data") == expected


def test_arrays_that_were_laid_out_otherwise_do_not_stay(tmp_path, monkeypatch):
    source = made("IMAGES", "ZARR", split=False)
    expected = content_of(write(tmp_path / "whole", source))
    with monkeypatch.context() as patch:
        patch.setattr(arrays, "SHARD_TILES", 1)
        write(tmp_path / "data", source, stop_after=4)
        assert len(list((tmp_path / "data.partial/tiles.zarr/image").rglob("c/*/0/0/0"))) == 4
    write(tmp_path / "data", source)
    assert content_of(tmp_path / "data") == expected


def test_shards_that_went_missing_are_made_again(tmp_path, monkeypatch):
    """All arrays are whole but the dataset is not, and one shard is gone."""
    monkeypatch.setattr(arrays, "SHARD_TILES", 2)
    source = made("SEGMENTATION", "ZARR")
    expected = content_of(write(tmp_path / "whole", source))
    with monkeypatch.context() as patch:
        patch.setattr("tilewright.engine.datasets.manifest.Manifest.write", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            write(tmp_path / "data", source)
    (tmp_path / "data.partial/tiles.zarr/train/mask/c/0/0/0").unlink()
    present = write(tmp_path / "data", source, stop_after=0)
    assert present.tolist() == [False, True, False, True, True, True]
    write(tmp_path / "data", source)
    assert content_of(tmp_path / "data") == expected


def test_a_tile_that_is_not_what_its_blueprint_says_is_not_written(tmp_path):
    for format in PACKED:
        source = made("SEGMENTATION", format)
        contents = (replace(source.contents[0], pixels=source.contents[0].pixels[:5]), *source.contents[1:])
        with pytest.raises(ValueError, match="not what its blueprint says"):
            write(tmp_path / format, replace(source, contents=contents))


# NumPy.


@pytest.mark.parametrize("compression", ("DEFLATE", "NONE"))
def test_numpy_reads_npz(tmp_path, compression):
    source = made("SEGMENTATION", "NPZ", compression=compression)
    folder = write(tmp_path / "data", source)
    for entry, content in zip(source.blueprint.entries, source.contents):
        path = folder / entry.split / "images" / f"{entry.tile_id}.npz"
        with np.load(path, allow_pickle=False) as found:
            assert found.files == ["image"]
            assert found["image"].dtype == np.uint16
            assert np.array_equal(found["image"], content.pixels)
        with rasterio.open(folder / entry.split / "masks" / f"{entry.tile_id}.tif") as mask:
            assert np.array_equal(mask.read(1), content.mask)
    packed = path.stat().st_size < source.contents[0].pixels.nbytes
    assert packed == (compression == "DEFLATE")


def test_numpy_reads_series(tmp_path):
    source = made("IMAGES", "NPZ", dates=DATES)
    folder = write(tmp_path / "data", source)
    with np.load(folder / "val/images/a.b.npz") as found:
        series = found["image"]
    assert series.shape == (2, ROWS, COLUMNS, 3)
    assert np.array_equal(series[0], source.contents[1].pixels[..., :3])
    assert np.array_equal(series[1], source.contents[1].pixels[..., 3:])
    array = np.load(write(tmp_path / "npy", made("IMAGES", "NPY", dates=DATES)) / "val/images/a.b.npy")
    assert np.array_equal(array, series)


# GDAL.


def cloud_optimised(path):
    """Hold a file to the rules of GDAL's validator: directories, then overviews from small to large, in blocks."""
    with rasterio.open(path) as source:
        assert source.driver == "GTiff"
        if max(source.shape) > 512:
            assert source.profile["tiled"] and source.overviews(1)
        levels = [None, *range(len(source.overviews(1)))]
        heads = [int(source.get_tag_item("IFD_OFFSET", "TIFF", 1, ovr=level)) for level in levels]
        assert heads == sorted(heads)
        data = [int(source.get_tag_item("BLOCK_OFFSET_0_0", "TIFF", 1, ovr=level)) for level in levels]
        assert data == sorted(data, reverse=True) and min(data) > max(heads)
        rows, columns = source.block_shapes[0]
        blocks = [
            int(source.get_tag_item(f"BLOCK_OFFSET_{x}_{y}", "TIFF", 1))
            for y in range(-(-source.height // rows))
            for x in range(-(-source.width // columns))
        ]
        assert blocks == sorted(blocks)
        return source.overviews(1), source.tags(ns="IMAGE_STRUCTURE")


@pytest.mark.parametrize(
    "compression, dtype",
    [("DEFLATE", "uint8"), ("DEFLATE", "float32"), ("ZSTD", "uint16"), ("LZW", "int16"), ("NONE", "uint8")],
)
@pytest.mark.parametrize("size", ((24, 32), (256, 256), (700, 530)))
def test_cloud_optimised_files(tmp_path, compression, size, dtype):
    names = ("red", "green", "blue", "undefined")
    bands = [Band(name, dtype, 0.0, name, name) for name in names]
    pixels = np.random.default_rng(0).integers(1, 250, (*size, 4)).astype(dtype)
    transform = Affine(10, 0, 500000, 0, -10, 5000000)
    encode = CogEncoder(bands, dtype, UTM, compression, 1)
    data = encode(pixels, transform)
    assert data == encode(pixels, transform)
    (tmp_path / "a.tif").write_bytes(data)
    overviews, structure = cloud_optimised(tmp_path / "a.tif")
    assert bool(overviews) == (max(size) > 512)
    assert structure.get("LAYOUT") == ("COG" if compression != "NONE" else None)
    with rasterio.open(tmp_path / "a.tif") as source:
        assert np.array_equal(np.moveaxis(source.read(), 0, -1), pixels)
        assert (source.crs, source.transform, source.nodata) == (UTM, transform, 0)
        assert source.descriptions == names
        assert (source.compression.name.upper() if source.compression else "NONE") == compression
        if overviews:
            small = source.read(1, out_shape=(size[0] // 2, size[1] // 2))
            assert set(np.unique(small)) <= set(np.unique(pixels))


def test_a_dataset_of_cloud_optimised_files(tmp_path):
    source = made("PANOPTIC", "GTIFF", cog=True)
    folder = write(tmp_path / "data", source)
    for kind in ("images", "masks", "instances"):
        _, structure = cloud_optimised(folder / "test" / kind / "Straße.tif")
        assert structure["LAYOUT"] == "COG"
    with rasterio.open(folder / "test/masks/Straße.tif") as mask:
        assert np.array_equal(mask.read(1), source.contents[3].mask)
        assert mask.nodata == 65535


@pytest.mark.parametrize("format", ("PNG", "JPEG"))
def test_world_files_place_images_on_the_map(tmp_path, format):
    source = made("PAIRS", format, dtype="uint8", world_file=True)
    plan = replace(source.blueprint, target_bands=tuple(Band(n, "uint8", None, n, "gray") for n in "abc"))
    contents = tuple(replace(c, target=np.repeat(c.target, 3, axis=2)) for c in source.contents)
    folder = write(tmp_path / "data", replace(source, blueprint=plan, contents=contents))
    extension, world = ("png", "pgw") if format == "PNG" else ("jpg", "jgw")
    for entry in source.blueprint.entries:
        for kind, scale in (("images", 1), ("targets", 0.5)):
            stem = folder / entry.split / kind / entry.tile_id
            path = stem.with_name(f"{stem.name}.{extension}")
            with rasterio.open(path) as image:
                assert tuple(image.transform) == pytest.approx(tuple(entry.transform @ Affine.scale(scale)))
            assert CRS.from_wkt(stem.with_name(f"{stem.name}.prj").read_text()).to_epsg() == 32633
            numbers = [float(line) for line in stem.with_name(f"{stem.name}.{world}").read_text().split()]
            assert numbers[:4] == [10 * scale, 0.25 * scale, 0.5 * scale, -10 * scale]
            assert numbers[4:] == pytest.approx(tuple(entry.transform @ (0.5 * scale, 0.5 * scale)))


def test_world_files_without_a_crs(tmp_path):
    folder = write(tmp_path / "data", annotated_less(made("IMAGES", "PNG", world_file=True), crs=None))
    assert (folder / "val/images/a.b.pgw").exists()
    assert not list(folder.rglob("*.prj"))


def test_an_image_for_each_date(tmp_path):
    source = made("SEGMENTATION", "GTIFF", dates=DATES)
    folder = write(tmp_path / "data", source)
    assert sorted(path.name for path in (folder / "train/images/r0_c0").iterdir()) == [f"{d}.tif" for d in DATES]
    for place, date in enumerate(DATES):
        with rasterio.open(folder / "val/images/a.b" / f"{date}.tif") as image:
            wanted = source.contents[1].pixels[..., 3 * place : 3 * place + 3]
            assert np.array_equal(np.moveaxis(image.read(), 0, -1), wanted)
            assert image.descriptions == ("B1", "B2", "B3")
    with rasterio.open(folder / "val/masks/a.b.tif") as mask:
        assert np.array_equal(mask.read(1), source.contents[1].mask)
    assert read_layer(folder / "tiles.gpkg").column("file")[1] == "val/images/a.b"


# TensorFlow.


# WebDataset.


def samples(folder, split):
    paths = sorted(str(path) for path in folder.glob(f"{split}-*.tar"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # it leaves its files to the collector
        return list(webdataset.WebDataset(paths, shardshuffle=False).decode())


@pytest.mark.parametrize("task", ("CLASSIFICATION", "SEGMENTATION", "VALUES", "PANOPTIC", "MULTI_LABEL", "PAIRS"))
def test_webdataset_reads_shards(tmp_path, monkeypatch, task):
    monkeypatch.setattr(shards, "SHARD_TILES", 2)
    source = made(task, "WEBDATASET")
    folder = write(tmp_path / "data", source)
    assert sorted(path.name for path in folder.glob("*.tar")) == [
        "test-000000.tar", "train-000000.tar", "train-000001.tar", "val-000000.tar",
    ]  # fmt: skip
    for split in ("train", "val", "test"):
        for number, sample in zip(numbers_of(split), samples(folder, split), strict=True):
            content, entry = source.contents[number], source.blueprint.entries[number]
            told = sample["json"]
            assert told["tile_id"] == entry.tile_id
            assert told["transform"] == list(entry.transform[:6])
            assert sample["image.npy"].dtype == np.uint16
            assert np.array_equal(sample["image.npy"], content.pixels)
            for name in ("mask", "instances", "target"):
                array = getattr(content, name)
                assert (f"{name}.npy" in sample) == (array is not None)
                assert array is None or np.array_equal(sample[f"{name}.npy"], array)
            if task == "CLASSIFICATION":
                assert (sample["cls"], told["label"]) == ((1, 2, 300)[number % 3], entry.label)
            elif task == "MULTI_LABEL":
                assert tuple(told["labels"]) == entry.labels
            elif task == "VALUES":
                assert told["value"] == entry.value
            elif task == "PANOPTIC":
                assert [item["box"] for item in told["objects"]] == [list(item.box) for item in content.objects]
                assert [item["class_id"] for item in told["objects"]] == [item.class_id for item in content.objects]


def test_webdataset_reads_outlines_with_holes(tmp_path):
    source = made("DETECTION", "WEBDATASET")
    folder = write(tmp_path / "data", source)
    (sample,) = samples(folder, "test")
    objects = source.contents[3].objects
    assert [item["label"] for item in sample["json"]["objects"]] == [item.label for item in objects]
    ring = sample["json"]["objects"][1]
    assert (ring["geometry"]["type"], len(ring["geometry"]["coordinates"])) == ("Polygon", 2)
    assert sample["json"]["objects"][2]["truncated"] is True
    assert sample["json"]["objects"][2]["share"] == 0.5


def test_tar_files_are_plain_and_the_same_everywhere(tmp_path):
    folder = write(tmp_path / "data", made("CLASSIFICATION", "WEBDATASET"))
    with tarfile.open(folder / "train-000000.tar") as archive:
        members = archive.getmembers()
        assert [member.name for member in members[:4]] == [
            "00000000.image.npy", "00000000.cls", "00000000.json", "00000002.image.npy",
        ]  # fmt: skip
        assert {(m.mtime, m.uid, m.gid, m.uname, m.gname, m.isreg()) for m in members} == {(0, 0, 0, "", "", True)}
    assert (folder / "train-000000.tar").read_bytes().endswith(b"\0" * 1024)


def test_webdataset_reads_series(tmp_path):
    source = made("IMAGES", "WEBDATASET", dates=DATES, split=False)
    folder = write(tmp_path / "data", source)
    for content, sample in zip(source.contents, samples(folder, "tiles"), strict=True):
        assert np.array_equal(sample["image.npy"][0], content.pixels[..., :3])


# Zarr.


@pytest.mark.parametrize("compression", ("DEFLATE", "ZSTD", "NONE"))
@pytest.mark.parametrize("per_shard", (2, 4096))
def test_zarr_reads_arrays(tmp_path, monkeypatch, compression, per_shard):
    monkeypatch.setattr(arrays, "SHARD_TILES", per_shard)
    source = made("PANOPTIC", "ZARR", compression=compression)
    folder = write(tmp_path / "data", source)
    root = zarr.open_group(folder / "tiles.zarr", mode="r")
    assert sorted(root.group_keys()) == ["test", "train", "val"]
    for split in ("train", "val", "test"):
        group, numbers = root[split], numbers_of(split)
        assert group.attrs["bands"] == ["B1", "B2", "B3"]
        assert group.attrs["crs"] == "EPSG:32633"
        assert group.attrs["nodata"] == [0, 0, 0]
        assert [entry["id"] for entry in group.attrs["classes"]] == [1, 2, 300]
        for name, kind in (("image", "pixels"), ("mask", "mask"), ("instances", "instances")):
            array, wanted = group[name], np.stack([getattr(source.contents[number], kind) for number in numbers])
            assert array.dtype == wanted.dtype
            assert array.chunks == (1, *wanted.shape[1:])
            assert array.shards[0] == min(per_shard, 3)
            assert np.array_equal(array[:], wanted)
            assert np.array_equal(array[len(numbers) - 1], wanted[-1])
        transforms = [source.blueprint.entries[number].transform[:6] for number in numbers]
        assert np.array_equal(group["transform"][:], transforms)
        assert group["image"].metadata.dimension_names == ("tile", "row", "column", "band")
    layer = read_layer(folder / "tiles.gpkg")
    assert layer.column("file").tolist() == [f"tiles.zarr/{split}" for split in SPLITS]
    assert layer.column("array_index").tolist() == [0, 0, 1, 0, 2, 1]


@pytest.mark.parametrize("task", ("CLASSIFICATION", "MULTI_LABEL", "VALUES", "DETECTION", "PAIRS", "REGRESSION"))
def test_zarr_reads_labels(tmp_path, task):
    source = made(task, "ZARR", split=False)
    folder = write(tmp_path / "data", source)
    group = zarr.open_group(folder / "tiles.zarr", mode="r")
    assert np.array_equal(group["image"][:], np.stack([content.pixels for content in source.contents]))
    if task == "CLASSIFICATION":
        assert group["label"][:].tolist() == [1, 2, 300, 1, 2, 300]
    elif task == "MULTI_LABEL":
        assert group["label"][:].tolist() == [[int(place < number % 4) for place in range(3)] for number in range(6)]
    elif task == "VALUES":
        assert group["value"][:].tolist() == [entry.value for entry in source.blueprint.entries]
    elif task == "PAIRS":
        assert np.array_equal(group["target"][:], np.stack([content.target for content in source.contents]))
    elif task == "REGRESSION":
        masks = np.stack([content.mask for content in source.contents])
        assert np.array_equal(group["mask"][:], masks, equal_nan=True)
    else:
        rows = [(number, item) for number, content in enumerate(source.contents) for item in content.objects]
        assert group["box_tile"][:].tolist() == [number for number, _ in rows]
        assert group["box_label"][:].tolist() == [item.class_id for _, item in rows]
        assert group["box"][:].tolist() == [list(item.box) for _, item in rows]


def test_zarr_reads_series(tmp_path):
    source = made("IMAGES", "ZARR", dates=DATES)
    image = zarr.open_group(write(tmp_path / "data", source) / "tiles.zarr", mode="r")["val/image"]
    assert image.shape == (2, 2, ROWS, COLUMNS, 3)
    assert image.metadata.dimension_names == ("tile", "time", "row", "column", "band")
    assert np.array_equal(image[1, 1], source.contents[5].pixels[..., 3:])


def test_the_index_of_a_shard_has_its_checksum(tmp_path):
    import google_crc32c

    folder = write(tmp_path / "data", made("IMAGES", "ZARR"))
    data = (folder / "tiles.zarr/train/image/c/0/0/0/0").read_bytes()
    assert struct.unpack("<I", data[-4:])[0] == google_crc32c.value(data[-4 - 3 * 16 : -4])


# What a format cannot hold.


@pytest.mark.parametrize(
    "storing, bands, dtype, dates, words",
    [
        ({"format": "JPEG"}, 4, "uint8", 1, "format JPEG holds 3 bands of 8 bits, got 4 of type uint8"),
        ({"format": "JPEG"}, 3, "uint16", 1, "format JPEG holds 3 bands of 8 bits, got 3 of type uint16"),
        ({"format": "JPEG", "series": "DATES"}, 4, "uint8", 2, "got 2 of type uint8 for each date"),
        ({"format": "PNG"}, 5, "uint8", 1, "format PNG holds 1 to 4 bands of type uint8 or uint16, got 5"),
        ({"format": "PNG"}, 1, "float32", 1, "got 1 of type float32"),
        ({"format": "NPZ", "compression": "ZSTD"}, 3, "uint8", 1, "compression must be DEFLATE or NONE in NPZ"),
        (
            {"format": "ZARR", "compression": "LZW"},
            3,
            "uint8",
            1,
            "compression must be DEFLATE or ZSTD or NONE in ZARR",
        ),
        (
            {"format": "PNG", "series": "DATES", "annotations": ("COCO",)},
            6,
            "uint8",
            2,
            "annotations COCO belong to one",
        ),
    ],
)
def test_what_a_format_cannot_hold_is_refused(storing, bands, dtype, dates, words):
    with pytest.raises(OptionError, match=re.escape(words)):
        check_format(StoringOptions(**storing), [Band("b", dtype)] * bands, dtype, dates)


def test_what_a_format_holds_by_date_is_not_refused():
    check_format(StoringOptions(format="JPEG", series="DATES"), [Band("b", "uint8")] * 6, "uint8", 2)
    check_format(
        StoringOptions(format="PNG", series="DATES", annotations=("CSV", "GEOJSON")),
        [Band("b", "uint8")] * 6,
        "uint8",
        2,
    )


def test_containers_refuse_tiles_that_they_cannot_hold():
    with pytest.raises(InputError, match="ZARR holds tiles of one size"):
        check_blueprint(annotated_less(made("IMAGES", "ZARR"), tile_size=None).blueprint)
    with pytest.raises(OptionError, match=r"targets: format JPEG holds 3 bands of 8 bits, got 1"):
        check_blueprint(made("PAIRS", "JPEG", dtype="uint8").blueprint)


# The whole export.
