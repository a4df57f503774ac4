"""Tiles of datasets as arrays and batches."""

import numpy as np
import pytest
import shapely
from model_fixtures import UTM, make_dataset, write_raster, write_tile
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.manifest import BandEntry, BandStatistics, Manifest
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.datasets.readers.files import read_pixels
from tilewright.engine.errors import InputError
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models import tiles
from tilewright.engine.models.augment import SYMMETRIES, augment
from tilewright.engine.models.data import TileReader, batches, open_dataset, scaling_of
from tilewright.engine.progress import Progress

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


def give_labels(folder, names):
    """Write the field `labels` of a dataset's tiles, one after another in turns."""
    layer = read_layer(folder / "tiles.gpkg")
    values = np.array([names[number % len(names)] for number in range(len(layer))], object)
    write_layer(folder / "tiles.gpkg", layer.geometry, {**layer.columns, "labels": values}, layer.crs)
    return folder


@pytest.mark.parametrize("tile_format", ["GTIFF", "PNG", "JPEG", "NPY"])
@pytest.mark.parametrize("task", ["CLASSIFICATION", "SEGMENTATION"])
def test_tiles_of_every_format_are_read_alike(tile_format, task, tmp_path):
    readers = []
    for name in ("GTIFF", tile_format):
        dataset = open_dataset(make_dataset(tmp_path / f"{name}-{len(readers)}", task, name))
        readers.append(TileReader(dataset, dataset.splits["train"], 0, ()))
    for number in (0, 5):
        (plain, label), (pixels, same) = (reader.read(number) for reader in readers)
        # JPEG keeps colours at half the resolution, and these are noise.
        assert np.abs(plain - pixels).mean() < (0.25 if tile_format == "JPEG" else 1e-6)
        assert np.array_equal(label, same)


def test_sixteen_bit_png_and_floats_with_nodata_keep_their_values(tmp_path):
    png = open_dataset(make_dataset(tmp_path / "p", tile_format="PNG", dtype="uint16"))
    tile = np.full((16, 16, 3), 60001, np.uint16)
    write_tile(png.splits["train"][0].image, tile)
    values, _ = TileReader(png, png.splits["train"], 0, ()).read(0)
    mean, std = png.manifest.statistics[0].mean, png.manifest.statistics[0].std
    assert values[0, 0, 0] == pytest.approx((60001 - mean) / std, rel=1e-5)
    floats = open_dataset(make_dataset(tmp_path / "f", dtype="float32", nodata=-9999.0))
    tile = np.full((16, 16, 3), 100, np.float32)
    tile[0, 0, 0], tile[0, 0, 1] = -9999, np.nan
    write_tile(floats.splits["train"][0].image, tile)
    values, _ = TileReader(floats, floats.splits["train"], 0, ()).read(0)
    assert values[0, 0].tolist() == [0, 0, pytest.approx(values[1, 1, 2])]
    assert values[1, 1, 0] != 0


def test_the_scaling_of_stretched_tiles_is_told_in_the_rasters_values():
    manifest = Manifest(
        task="CLASSIFICATION",
        format="PNG",
        classes=(),
        tile_size=(8, 8),
        bands=(BandEntry("a", "uint8", 0),),
        statistics=(BandStatistics(128.0, 25.4, 1.0, 255.0),),
        crs="",
        pixel_size=(1.0, 1.0),
        splits={},
        stretch={"method": "PERCENT", "limits": [[1000, 3000]], "output": [[1, 255]]},
    )
    scaling = scaling_of(manifest)
    raw = np.array([[[500], [1000], [2000], [3000], [9000]]], np.uint16)
    stretched = 1 + np.clip((raw - 1000.0) / 2000, 0, 1) * 254
    expected = (stretched - 128) / 25.4
    assert np.allclose(scaling.apply(raw, np.ones(raw.shape, bool)), expected, atol=1e-4)


def test_augmentations_move_image_and_mask_alike_and_differ_between_epochs(tmp_path):
    dataset = open_dataset(make_dataset(tmp_path / "d", task="SEGMENTATION", ignore=0.2))
    reader = TileReader(dataset, dataset.splits["train"], 7, SYMMETRIES)
    pictures = set()
    for epoch in range(6):
        values, labels = reader.read(0, epoch)
        known = labels != 255
        assert np.mean((values[..., 0] > 0)[known] == (labels == 1)[known]) > 0.95
        assert np.array_equal(values, reader.read(0, epoch)[0])
        pictures.add(values.tobytes())
    assert len(pictures) > 1
    square = np.arange(4).reshape(2, 2)
    expected = {
        "FLIP_LEFT_RIGHT": [[1, 0], [3, 2]],
        "FLIP_UP_DOWN": [[2, 3], [0, 1]],
        "ROT90": [[1, 3], [0, 2]],
        "ROT180": [[3, 2], [1, 0]],
        "ROT270": [[2, 0], [3, 1]],
        "TRANSPOSE": [[0, 2], [1, 3]],
    }
    assert {name: augment(square, name).tolist() for name in SYMMETRIES} == expected


@pytest.mark.parametrize("task", ["CLASSIFICATION", "SEGMENTATION", "REGRESSION"])
def test_records_hold_what_files_do(tmp_path, task):
    random = np.random.default_rng(5)
    pixels = random.integers(1, 3000, (64, 64, 2)).astype(np.uint16)
    raster = write_raster(tmp_path / "r.tif", pixels, nodata=0)
    values = write_raster(tmp_path / "v.tif", random.normal(5, 2, (64, 64, 1)).astype(np.float32), nodata=np.nan)
    corners = [(500000 + 160 * col, 4000000 - 160 * row) for row in range(4) for col in range(4)]
    boxes = np.array([shapely.box(x, y - 160, x + 160, y) for x, y in corners], object)
    columns = {
        "label": np.array(["dark", "bright"] * 8, object),
        "split": np.array(["train"] * 9 + ["val"] * 7, object),
        "tile_id": np.array([f"t{number}" for number in range(16)], object),
    }
    write_layer(tmp_path / "tiles.gpkg", boxes, columns, UTM)
    write_layer(tmp_path / "classes.gpkg", boxes[::3], {"class": columns["label"][::3]}, UTM)
    labels = {"SEGMENTATION": tmp_path / "classes.gpkg", "REGRESSION": values}
    readers = []
    for tile_format in ("GTIFF", "TFRECORD"):
        options = {"labels": str(labels[task])} if task in labels else {}
        if task == "SEGMENTATION":
            options["class_field"] = "class"
        folder = tmp_path / tile_format
        export_tiles(
            ExportTilesOptions(
                rasters=(str(raster),),
                tiles=str(tmp_path / "tiles.gpkg"),
                output=str(folder),
                task=task,
                format=tile_format,
                **options,
            ),
            Progress(),
        )
        dataset = open_dataset(folder)
        readers.append(TileReader(dataset, dataset.splits["train"]))
    files, records = readers
    assert [tile.tile_id for tile in files.tiles] == [tile.tile_id for tile in records.tiles]
    for number in range(9):
        for one, other in zip(files.read(number), records.read(number)):
            assert one.dtype == other.dtype
            assert np.array_equal(one, other, equal_nan=one.dtype.kind == "f")
    if task == "REGRESSION":
        assert files.targets(Progress()) == records.targets(Progress())
    else:
        assert files.counts(Progress()).tolist() == records.counts(Progress()).tolist()
    shard = records.tiles[0].image
    shard.write_bytes(shard.read_bytes()[:1000])
    with pytest.raises(InputError, match="cut short"):
        TileReader(records.dataset, records.tiles).read(8)


def test_several_labels_for_a_tile(tmp_path):
    folder = give_labels(make_dataset(tmp_path / "d"), ["road;house", None, "house", " road ; house;"])
    with pytest.raises(InputError, match="CLASSIFICATION"):
        open_dataset(make_dataset(tmp_path / "s", task="SEGMENTATION"), multi_label=True)
    with pytest.raises(InputError, match="must have the field labels"):
        open_dataset(make_dataset(tmp_path / "o"), multi_label=True)
    dataset = open_dataset(folder, multi_label=True)
    assert dataset.task == "MULTI_LABEL"
    assert [(entry.id, entry.name) for entry in dataset.classes] == [(1, "house"), (2, "road")]
    reader = TileReader(dataset, dataset.splits["train"])
    found = [reader.read(number)[1].tolist() for number in range(4)]
    assert found == [[1, 1], [0, 0], [1, 0], [1, 1]]
    assert reader.counts(Progress()).tolist() == [18, 12]


def test_values_of_the_raster_come_back_from_stretched_tiles(tmp_path):
    folder = make_dataset(tmp_path / "d", bands=("a", "b"), nodata=0)
    manifest = Manifest.read(folder)
    stretch = {"method": "PERCENT", "limits": [[1000, 3540], [5, 5]], "output": [[1, 255], [1, 255]]}
    values = {**vars(manifest), "stretch": stretch}
    Manifest(**values).write(folder)
    dataset = open_dataset(folder)
    tile = np.zeros((16, 16, 2), np.uint8)
    tile[0, 0] = 1, 1
    tile[0, 1] = 255, 255
    tile[0, 2] = 128, 1
    write_tile(dataset.splits["val"][0].image, tile)
    pixels, valid, labels = TileReader(dataset, dataset.splits["val"]).raster_values(0)
    assert pixels[0, :3, 0].tolist() == [1000, 3540, 2270]
    assert pixels[0, :2, 1].tolist() == pytest.approx([5, 6])
    assert valid[0, :4, 0].tolist() == [True, True, True, False]
    assert labels.shape == () and labels == 0
    plain = open_dataset(make_dataset(tmp_path / "plain"))
    pixels, valid, _ = TileReader(plain, plain.splits["val"]).raster_values(3)
    assert pixels.dtype == np.uint8 and valid.all()
    assert np.array_equal(pixels, read_pixels(plain.splits["val"][3].image))


@pytest.mark.parametrize("room", [tiles.CACHE_BYTES, 0])
def test_tiles_are_the_same_whether_kept_in_memory_or_not(tmp_path, monkeypatch, room):
    monkeypatch.setattr(tiles, "CACHE_BYTES", room)
    dataset = open_dataset(make_dataset(tmp_path / "d", task="SEGMENTATION"))
    reader = TileReader(dataset, dataset.splits["train"], 3, ("NOISE", "ROT90"))
    assert reader.keeps == (room > 0)
    before = reader.read(5)[0]
    for path in (tmp_path / "d" / "train").rglob("*00005.tif"):
        path.unlink()
    if room:
        assert np.array_equal(reader.read(5)[0], before)
    else:
        with pytest.raises(InputError, match="missing"):
            reader.read(5)


def test_batches_hold_every_tile_once_in_an_order_of_the_seed_and_the_epoch(tmp_path):
    dataset = open_dataset(make_dataset(tmp_path / "d", task="SEGMENTATION", counts=(("train", 10),), ignore=0.3))
    reader = TileReader(dataset, dataset.splits["train"], 4)
    plain = [reader.read(number) for number in range(10)]

    def order(epoch, shuffle=True, size=None):
        found = []
        for pixels, labels in batches(reader, 4, epoch, shuffle, size):
            for values, mask in zip(pixels.numpy(), labels.numpy()):
                number = next(n for n, (known, _) in enumerate(plain) if np.array_equal(known, values))
                inner = plain[number][1] if size is None else plain[number][1][3:13, 4:12]
                assert np.array_equal(mask, inner)
                found.append(number)
        return found

    assert order(None, shuffle=False, size=(10, 8)) == list(range(10))
    first = order(1)
    assert sorted(first) == list(range(10)) and first != list(range(10))
    assert order(1) == first
    assert order(2) != first
