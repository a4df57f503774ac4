"""Datasets written from the tiles of a source: values, bytes, statistics, and going on after a stop."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.datasets.assembly import assemble
from tilewright.engine.datasets.contents import Blueprint, TileContent, TileEntry
from tilewright.engine.datasets.features import LayerFeatures
from tilewright.engine.datasets.manifest import ClassEntry, Manifest
from tilewright.engine.datasets.options import StoringOptions
from tilewright.engine.datasets.stretch import Stretch
from tilewright.engine.datasets.writing import Origin
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Band
from tilewright.engine.labels.layers import Layer, read_layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
SIDE = 8
SPLITS = ("train", "train", "val", "test")


class Memory:
    """A TileSource of tiles in memory, for SEGMENTATION."""

    statistics = stretch = target = None
    told = {"sources": (), "call": {}, "history": (), "seed": 0, "fingerprint": "memory"}

    def __init__(self, count=10, files=None, damaged=()):
        random = np.random.default_rng(3)
        self.pixels = random.integers(0, 4000, (count, SIDE, SIDE, 2), dtype=np.uint16)
        self.masks = random.integers(0, 3, (count, SIDE, SIDE), dtype=np.uint8)
        self.own_files, self.damaged, self.reads = files or {}, damaged, []
        entries = [
            TileEntry(
                number,
                f"t{number}",
                SPLITS[number % 4],
                f"{SPLITS[number % 4]}/images/t{number}.tif",
                (SIDE, SIDE),
                Affine(10, 0, 500000 + 80 * number, 0, -10, 5000000),
            )
            for number in range(count)
        ]
        self.blueprint = Blueprint(
            task="SEGMENTATION",
            storing=StoringOptions(),
            classes=(ClassEntry(1, "water", "#0000FF"), ClassEntry(2, "wood", "#00FF00")),
            bands=(Band("B4", "uint16", 0.0, "B4", "gray"), Band("B3", "uint16", 0.0, "B3", "gray")),
            crs=UTM,
            entries=entries,
            tile_size=(SIDE, SIDE),
            mask=Band("class", "uint8", 255.0, "class", "gray"),
        )
        boxes = [shapely.box(500000 + 80 * n, 4999920, 500080 + 80 * n, 5000000) for n in range(count)]
        columns = {"tile_id": np.array([f"t{n}" for n in range(count)], dtype=object), "score": np.arange(count)}
        self.features = LayerFeatures(Layer(np.array(boxes, dtype=object), columns, UTM), np.arange(count))

    def read(self, number):
        self.reads.append(number)
        if number in self.damaged:
            raise InputError(f"tile {number} is damaged")
        return TileContent(self.pixels[number], self.masks[number])

    def files_of(self, number):
        return self.own_files.get(number, {})

    def close(self):
        pass


def origin(text="x"):
    return Origin({"task": text}, ({"role": "dataset"},), f"fingerprint of {text}", 3, ({"call": "before"},))


def values(path):
    with rasterio.open(path) as source:
        return np.moveaxis(source.read(), 0, -1)


def test_every_tile_is_written_with_true_statistics(tmp_path):
    source = Memory()
    manifest = assemble(source, source.blueprint, tmp_path / "new", origin(), Progress(), workers=2)
    for number, entry in enumerate(source.blueprint.entries):
        assert np.array_equal(values(tmp_path / "new" / entry.file), source.pixels[number])
        mask = values(tmp_path / "new" / entry.file.replace("images", "masks"))
        assert np.array_equal(mask[..., 0], source.masks[number])
    training = np.concatenate([source.pixels[n].reshape(-1, 2) for n in range(10) if n % 4 < 2])
    for band, found in enumerate(manifest.statistics):
        known = training[:, band][training[:, band] != 0].astype(float)
        assert found.mean == pytest.approx(known.mean(), rel=1e-12)
        assert found.std == pytest.approx(known.std(), rel=1e-12)
        assert (found.min, found.max) == (known.min(), known.max())
    read = Manifest.read(tmp_path / "new")
    assert read == manifest
    assert {name: split["count"] for name, split in read.splits.items()} == {"train": 6, "val": 2, "test": 2}
    assert (read.seed, read.history, read.fingerprint) == (3, ({"call": "before"},), "fingerprint of x")
    layer = read_layer(tmp_path / "new" / "tiles.gpkg")
    assert layer.columns["score"].tolist() == list(range(10))
    assert layer.columns["file"].tolist() == [entry.file for entry in source.blueprint.entries]


def test_some_tiles_changed_and_renumbered(tmp_path):
    source = Memory()
    numbers = np.array([1, 4, 7])
    entries = [replace(source.blueprint.entries[place], number=n, split="") for n, place in enumerate(numbers)]
    entries = [replace(entry, file=f"images/{entry.tile_id}.tif") for entry in entries]
    blueprint = replace(source.blueprint, entries=entries)

    def change(number, content):
        return replace(content, mask=np.where(content.mask == 2, number + 10, content.mask).astype(np.uint8))

    assemble(source, blueprint, tmp_path / "new", origin(), Progress(), numbers=numbers, change=change)
    for number, place in enumerate(numbers):
        mask = values(tmp_path / "new" / "masks" / f"t{place}.tif")[..., 0]
        assert np.array_equal(mask == number + 10, source.masks[place] == 2)
    layer = read_layer(tmp_path / "new" / "tiles.gpkg")
    assert layer.columns["score"].tolist() == [1, 4, 7]
    assert layer.columns["tile_id"].tolist() == ["t1", "t4", "t7"]


def test_a_stretch_reaches_the_images_and_the_manifest(tmp_path):
    source = Memory()
    bands = tuple(replace(band, dtype="uint8", nodata=0.0) for band in source.blueprint.bands)
    stretch = Stretch("MINMAX", np.array([[0.0, 4000.0], [1000.0, 2000.0]]), np.array([True, True]))
    blueprint = replace(source.blueprint, bands=bands)
    manifest = assemble(source, blueprint, tmp_path / "new", origin(), Progress(), stretch=stretch)
    expected = stretch.apply(source.pixels[3], source.pixels[3] != 0)
    assert np.array_equal(values(tmp_path / "new" / "test/images/t3.tif"), expected)
    assert manifest.stretch["limits"] == [[0.0, 4000.0], [1000.0, 2000.0]]
    assert 1 <= manifest.statistics[1].min <= manifest.statistics[1].max <= 255


def test_files_are_copied_to_the_byte_where_asked(tmp_path):
    image = tmp_path / "own.tif"
    source = Memory(files={2: {"image": str(image), "mask": str(image)}})
    shape = {"width": SIDE, "height": SIDE, "count": 2, "dtype": "uint16", "transform": Affine.scale(2)}
    with rasterio.open(image, "w", driver="GTiff", compress="LZW", **shape) as target:
        target.write(np.moveaxis(source.pixels[2], -1, 0))
    assemble(source, source.blueprint, tmp_path / "new", origin(), Progress(), copied=frozenset({"image"}))
    assert (tmp_path / "new/val/images/t2.tif").read_bytes() == image.read_bytes()
    assert np.array_equal(values(tmp_path / "new/val/masks/t2.tif")[..., 0], source.masks[2])


def test_a_file_that_is_gone_is_named(tmp_path):
    source = Memory(files={2: {"image": str(tmp_path / "gone.tif")}})
    with pytest.raises(InputError, match=r"gone\.tif cannot be read: No such file"):
        assemble(source, source.blueprint, tmp_path / "new", origin(), Progress(), copied=frozenset({"image"}))
    assert not (tmp_path / "new").exists()


def test_a_run_that_failed_goes_on_with_what_is_missing(tmp_path):
    whole = Memory(200)
    assemble(whole, whole.blueprint, tmp_path / "whole", origin(), Progress(), workers=2)
    broken = Memory(200, damaged={150})
    with pytest.raises(InputError, match="tile 150 is damaged"):
        assemble(broken, broken.blueprint, tmp_path / "new", origin(), Progress(), workers=1)
    assert not (tmp_path / "new").exists() and (tmp_path / "new.partial").is_dir()
    again, listener = Memory(200), Listener()
    assemble(again, again.blueprint, tmp_path / "new", origin(), listener, workers=1)
    # Another chunk may have been under way beside the one that failed.
    there = [text for _, text in listener.said if "Going on with a half-made dataset" in text]
    assert there and 150 <= int(there[0].split(": ")[1].split(" of 200")[0]) < 200
    assert min(again.reads) == 128  # two chunks were done with
    for name in ("dataset.json", "tiles.gpkg"):
        assert (tmp_path / "new" / name).read_bytes() == (tmp_path / "whole" / name).read_bytes()


def test_what_the_format_cannot_hold_is_refused_first(tmp_path):
    source = Memory()
    blueprint = replace(source.blueprint, storing=StoringOptions(format="JPEG"))
    with pytest.raises(OptionError, match="JPEG holds 3 bands of 8 bits, got 2 of type uint16"):
        assemble(source, blueprint, tmp_path / "new", origin(), Progress())
    assert not source.reads and not list(tmp_path.iterdir())


def test_the_manifest_holds_no_paths(tmp_path):
    source = Memory()
    assemble(source, source.blueprint, tmp_path / "new", origin(), Progress())
    assert str(tmp_path) not in json.dumps(Manifest.read(tmp_path / "new").to_json())
