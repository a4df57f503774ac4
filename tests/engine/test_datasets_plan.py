"""Tile layers read part by part, few bytes for a tile, few files in a folder, and going on at the cost of the rest."""

import json
import threading
import tracemalloc

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.datasets.compact import Coded, Coder, Filling, Texts, places_within
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.features import PlanFeatures
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.datasets.plan import PlanEntries
from tilewright.engine.datasets.planning import make_plan
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.datasets.sources import fingerprint_of_file_layer, fingerprint_of_layer
from tilewright.engine.datasets.writing import DatasetWriter
from tilewright.engine.errors import Cancelled, InputError, OptionError
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.labels import layers
from tilewright.engine.labels.layers import LayerFile, read_layer, write_layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)


class Listener(Progress):
    def __init__(self):
        super().__init__()
        self.said = []

    def message(self, text, level="info"):
        self.said.append(text)


def write_raster(path, side, bands=1):
    values = np.random.default_rng(3).integers(1, 60000, (bands, side, side), dtype=np.uint16)
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=bands, dtype="uint16", crs=UTM, transform=NORTH_UP,
        tiled=True, blockxsize=64, blockysize=64,
    ) as target:  # fmt: skip
        target.write(values)
    return str(path)


def write_grid(path, across, side, kinds=None, **columns):
    """Tiles of so many pixels, `across` in each direction."""
    row, column = (index.ravel() for index in np.mgrid[:across, :across])
    west, north = 500000 + column * side * 10, 5000000 - row * side * 10
    boxes = shapely.box(west, north - side * 10, west + side * 10, north)
    names = np.array([f"r{r:05d}_c{c:05d}" for r, c in zip(row, column)], dtype=object)
    write_layer(path, boxes, {"tile_id": names, **columns}, UTM, kinds)
    return str(path)


def export(raster, tiles, output, progress=None, **options):
    values = {"task": "IMAGES", "compression": "NONE", "workers": 2, **options}
    call = ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(output), **values)
    return export_tiles(call, progress or Progress())


def files_of(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture
def small_parts(monkeypatch):
    monkeypatch.setattr(layers, "PART", 7)


@pytest.fixture
def mixed(tmp_path):
    """A layer with every type of field, nulls in some of them, and a feature without a geometry."""
    count = 30
    geometry = np.array([None if n == 3 else shapely.box(n, 0, n + 1, 1) for n in range(count)], dtype=object)
    numbers = np.arange(count)
    gaps = numbers.astype(float)
    gaps[20] = np.nan
    columns = {
        "Tile_ID": np.array([f"Kachel {n} ü" if n % 5 else None for n in numbers], dtype=object),
        "gaps": gaps,
        "whole": numbers,
        "real": np.where(numbers % 3, 0.5, np.nan),
        "yes": numbers % 2 == 0,
        "day": np.array(["2020-01-01"] * count, dtype="datetime64[D]"),
        "moment": np.array(["2020-01-01T01:02:03.5"] * count, dtype="datetime64[ms]"),
    }
    write_layer(tmp_path / "mixed.gpkg", geometry, columns, UTM, {"gaps": "int32"}, "Polygon")
    return tmp_path / "mixed.gpkg"


def test_a_layer_read_part_by_part_is_the_layer(mixed, small_parts):
    whole, parted = read_layer(mixed), LayerFile(mixed)
    assert (len(parted), parted.crs, parted.kinds) == (30, UTM, whole.kinds)
    parts = list(parted.parts())
    assert [len(part) for part in parts] == [7, 7, 7, 7, 2]
    assert [g for part in parts for g in part.geometry] == list(whole.geometry)
    for name, values in whole.columns.items():
        np.testing.assert_array_equal(np.concatenate([part.columns[name] for part in parts]), values)
        np.testing.assert_array_equal(np.concatenate(list(parted.columns(name))), values)
    assert parted.name_of("tile_id") == "Tile_ID"
    assert parted.name_of("nothing") is None


@pytest.mark.parametrize("ending, driver, parts", [("shp", "ESRI Shapefile", 3), ("geojson", "GeoJSON", 1)])
def test_layers_of_other_formats_are_read_too(tmp_path, small_parts, ending, driver, parts):
    boxes = shapely.box(np.arange(20.0), 0, np.arange(20.0) + 1, 1)
    path = tmp_path / f"tiles.{ending}"
    pyogrio.raw.write(
        path, shapely.to_wkb(boxes), [np.arange(20)], ["n"], geometry_type="Polygon", crs="EPSG:4326", driver=driver
    )
    found = list(LayerFile(path).parts())
    assert len(found) == parts
    assert np.concatenate([part.columns["n"] for part in found]).tolist() == list(range(20))
    assert all(a.equals(b) for a, b in zip((g for part in found for g in part.geometry), boxes))


def test_the_fingerprint_of_a_layer_does_not_hang_on_its_parts(mixed, small_parts):
    whole, parted = read_layer(mixed), LayerFile(mixed)
    for fields in ([], ["tile_id"], ["gaps"], ["whole"], ["real"], ["yes"], ["day"], ["moment"], ["nothing"]):
        expected = fingerprint_of_layer(whole, [whole.column(field) for field in fields])
        assert fingerprint_of_file_layer(parted, fields) == expected
    fields = ["gaps", "nothing", "TILE_ID"]
    expected = fingerprint_of_layer(whole, [whole.column(field) for field in fields])
    assert fingerprint_of_file_layer(parted, fields) == expected


def test_files_that_are_no_layers_are_refused(tmp_path):
    with pytest.raises(InputError, match="There is no file"):
        LayerFile(tmp_path / "none.gpkg")
    (tmp_path / "bad.gpkg").write_bytes(b"no layer")
    with pytest.raises(InputError, match="cannot be read as a vector layer"):
        LayerFile(tmp_path / "bad.gpkg")
    (tmp_path / "table.csv").write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="has no geometry"):
        LayerFile(tmp_path / "table.csv")


@pytest.mark.parametrize("task, kind", [("CLASSIFICATION", "GTIFF"), ("MULTI_LABEL", "TFRECORD"), ("IMAGES", "NPY")])
def test_a_dataset_does_not_hang_on_the_parts_of_its_layer(tmp_path, monkeypatch, task, kind):
    raster = write_raster(tmp_path / "a.tif", 40)
    names = np.array([None, "b", "a", "", "c;a"], dtype=object)
    label = names[np.arange(100) % 5] if task == "MULTI_LABEL" else names[np.arange(100) % 3]
    split = np.array(["train", "val", None], dtype=object)[np.arange(100) // 40]
    tiles = write_grid(tmp_path / "tiles.gpkg", 10, 4, {"n": "int16"}, label=label, split=split, n=np.arange(100.0))
    found = []
    for part in (16_384, 7):
        monkeypatch.setattr(layers, "PART", part)
        listener = Listener()
        export(raster, tiles, tmp_path / f"d{part}", listener, task=task, format=kind)
        found.append((files_of(tmp_path / f"d{part}"), listener.said[:-2]))
    (whole, said), (parted, said_again) = found
    assert said == said_again
    assert list(whole) == list(parted)
    differing = [name for name in whole if whole[name] != parted[name]]
    assert differing in ([], ["tiles.gpkg"])  # a GeoPackage that was added to has other pages
    a, b = (read_layer(tmp_path / f"d{part}" / "tiles.gpkg") for part in (16_384, 7))
    assert a.kinds == b.kinds and a.kinds["n"] == "int16"
    assert (a.geometry == b.geometry).all()
    for name, values in a.columns.items():
        np.testing.assert_array_equal(values, b.columns[name])


def test_ids_that_are_the_same_are_found_however_far_apart(tmp_path, small_parts):
    raster = write_raster(tmp_path / "a.tif", 40)
    names = np.array([f"t{n}" for n in range(100)], dtype=object)
    for other, text in (
        ("t5", "tile_id must be unique, since it names the file: 't5' occurs more than once"),
        ("T5", "tile_ids 't5' and 'T5' collide: both would be called 'T5'"),
        ("a/b", "tile_id 'a/b' cannot be a folder's or file's name: it holds a path separator"),
        ("NUL", "tile_id 'NUL' cannot be a folder's or file's name: Windows keeps it for a device"),
    ):
        names[93] = other
        tiles = write_grid(tmp_path / "tiles.gpkg", 10, 4)
        write_layer(tiles, read_layer(tiles).geometry, {"tile_id": names}, UTM)
        with pytest.raises(InputError) as raised:
            export(raster, tiles, tmp_path / "d")
        assert raised.value.text == text
        assert not (tmp_path / "d.partial").exists()
    names[[5, 93]] = None  # both get a name of their own
    write_layer(tiles, read_layer(tiles).geometry, {"tile_id": names}, UTM)
    export(raster, tiles, tmp_path / "d")
    assert (tmp_path / "d/images/t000006.tif").exists() and (tmp_path / "d/images/t000094.tif").exists()


def test_folders_have_no_more_files_than_asked_for(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 32)
    split = np.array(["train"] * 230 + ["val"] * 26, dtype=object)
    tiles = write_grid(tmp_path / "tiles.gpkg", 16, 2, split=split)
    labels = tmp_path / "labels.gpkg"
    write_layer(labels, np.array([shapely.box(500000, 4999900, 500100, 5000000)]), {"n": np.array([1])}, UTM)
    options = {"task": "SEGMENTATION", "labels": str(labels), "files_per_folder": 100}
    export(raster, tiles, tmp_path / "d", **options)
    for beside, kinds in (("images", 1), ("masks", 1)):
        folders = {f.name: len(list(f.iterdir())) for f in (tmp_path / "d/train" / beside).iterdir()}
        assert folders == {"00000": 100, "00001": 100, "00002": 30}
        assert len(list((tmp_path / "d/val" / beside).glob("*.tif"))) == 26 * kinds
    files = read_layer(tmp_path / "d/tiles.gpkg").columns["file"].tolist()
    assert files[0] == "train/images/00000/r00000_c00000.tif"
    assert files[100] == "train/images/00001/r00006_c00004.tif"
    assert files[230] == "val/images/r00014_c00006.tif"
    stored = StoredDataset(tmp_path / "d")
    with RasterStack([raster]) as stack:
        for number in (0, 99, 100, 229, 230):
            row, column = divmod(number, 16)
            np.testing.assert_array_equal(stored.read(number).pixels, stack.read(column * 2, row * 2, 2, 2))
    stored.close()


def test_folders_of_classes_have_no_more_files_either(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 32)
    label = np.array(["a", "b", "a", "a"], dtype=object)[np.arange(256) % 4]
    tiles = write_grid(tmp_path / "tiles.gpkg", 16, 2, label=label)
    export(raster, tiles, tmp_path / "d", task="CLASSIFICATION", format="NPY", files_per_folder=100)
    assert {f.name: len(list(f.iterdir())) for f in (tmp_path / "d/a").iterdir()} == {"00000": 100, "00001": 92}
    assert len(list((tmp_path / "d/b").glob("*.npy"))) == 64
    assert (tmp_path / "d/a/00001/a_101.npy").exists()
    with pytest.raises(OptionError, match="files per folder must be between 100 and"):
        ExportTilesOptions(rasters=(raster,), tiles=tiles, output="d", files_per_folder=99)


def bytes_of(plan):
    arrays = [plan.rows, plan.windows, plan.shapes, plan.grid_of, plan.splits.codes, plan.labels.codes]
    arrays += [plan.tile_ids.octets, plan.files._places, plan.files._groups]
    # What one value is broadcast to takes no memory.
    return sum(array.nbytes for array in arrays if 0 not in array.strides)


def test_a_plan_keeps_few_bytes_of_a_tile_and_makes_it_when_asked_for(tmp_path):
    raster = write_raster(tmp_path / "a.tif", 400)
    split = np.array(["train", "val"], dtype=object)[np.arange(10_000) % 2]
    tiles = write_grid(tmp_path / "tiles.gpkg", 100, 4, label=split, split=split)
    options = ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(tmp_path / "d"))
    with RasterStack([raster]) as stack:
        plan = make_plan(options, LayerFile(tiles), stack, Progress())
    assert bytes_of(plan) <= 48 * len(plan)
    entries = PlanEntries(plan)
    assert len(entries) == 10_000
    entry = entries[-1]
    assert entry == entries[9999:][0]
    assert (entry.number, entry.tile_id, entry.split, entry.label) == (9999, "r00099_c00099", "val", "val")
    assert (entry.file, entry.shape) == ("val/val/val_5000.tif", (4, 4))
    assert entry.transform == Affine(10, 0, 503960, 0, -10, 4996040)
    with pytest.raises(IndexError):
        entries[10_000]


def test_memory_does_not_grow_with_features(tmp_path, monkeypatch):
    """Of the Python objects and arrays that there are at once, whatever the machine."""
    monkeypatch.setattr(layers, "PART", 500)
    raster = write_raster(tmp_path / "a.tif", 400)
    peaks = []
    for across in (40, 100):
        tiles = write_grid(tmp_path / f"{across}.gpkg", across, 4)
        options = ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(tmp_path / "d"), task="IMAGES")
        with RasterStack([raster]) as stack:
            tracemalloc.start()
            plan = make_plan(options, LayerFile(tiles), stack, Progress())
            count = sum(len(part) for part in PlanFeatures(LayerFile(tiles), plan).parts())
            peaks.append(tracemalloc.get_traced_memory()[1])
            tracemalloc.stop()
        assert count == across**2
    more = 100**2 - 40**2
    assert peaks[1] - peaks[0] < 120 * more


class Stopping(Listener):
    """Cancels once so many tiles are written; counts what is written and how many pixels are read."""

    def __init__(self, monkeypatch, after=None):
        super().__init__()
        self.written, self.pixels, lock = [], 0, threading.Lock()
        put, read = DatasetWriter.put, RasterStack.read

        def counted_put(writer, slot, content):
            if after is not None and len(self.written) >= after:
                self.cancel()
                self.check()
            put(writer, slot, content)
            with lock:
                self.written.append(slot.entry.number)

        def counted_read(stack, x_off, y_off, width, height, *more, **options):
            with lock:
                self.pixels += width * height
            return read(stack, x_off, y_off, width, height, *more, **options)

        monkeypatch.setattr(DatasetWriter, "put", counted_put)
        monkeypatch.setattr(RasterStack, "read", counted_read)


@pytest.mark.parametrize("kind", ["GTIFF", "TFRECORD"])
@pytest.mark.parametrize("after", [10, 100, 200])  # not the last ones, which another thread may be at already
def test_going_on_costs_what_was_missing(tmp_path, monkeypatch, kind, after):
    monkeypatch.setattr("tilewright.engine.datasets.plan.CHUNK_TILES", 8)
    raster = write_raster(tmp_path / "a.tif", 64)
    tiles = write_grid(tmp_path / "tiles.gpkg", 16, 4)
    with monkeypatch.context() as patched:
        whole = Stopping(patched)
        export(raster, tiles, tmp_path / "whole", whole, format=kind)
    assert sorted(whole.written) == list(range(256))
    assert whole.pixels == 64 * 64
    with monkeypatch.context() as patched:
        first = Stopping(patched, after)
        with pytest.raises(Cancelled):
            export(raster, tiles, tmp_path / "d", first, format=kind, workers=2)
    with monkeypatch.context() as patched:
        second = Stopping(patched)
        export(raster, tiles, tmp_path / "d", second, format=kind)
    # Chunks that were under way are read again for the statistics: 2 for each of the 2 threads, and theirs.
    under_way = 6 * 8
    again = set(first.written) & set(second.written)
    assert set(first.written) | set(second.written) == set(range(256))
    assert not again if kind == "GTIFF" else len(again) <= under_way
    assert second.pixels <= 16 * (256 - after + under_way)
    found, expected = files_of(tmp_path / "d"), files_of(tmp_path / "whole")
    assert found == expected
    with monkeypatch.context() as patched:
        third = Stopping(patched)
        export(raster, tiles, tmp_path / "d", third, format=kind)
    assert (third.written, third.pixels) == ([], 0)


def test_a_run_that_stopped_at_the_end_reads_nothing_again(tmp_path, monkeypatch):
    raster = write_raster(tmp_path / "a.tif", 64)
    tiles = write_grid(tmp_path / "tiles.gpkg", 16, 4)
    with monkeypatch.context() as patched:
        patched.setattr("tilewright.engine.datasets.writing.write_tiles", _fails)
        with pytest.raises(KeyboardInterrupt):
            export(raster, tiles, tmp_path / "d")
    with monkeypatch.context() as patched:
        again = Stopping(patched)
        export(raster, tiles, tmp_path / "d", again)
    assert (again.written, again.pixels) == ([], 0)
    assert json.loads((tmp_path / "d/dataset.json").read_text())["splits"][""]["count"] == 256


def _fails(*given):
    raise KeyboardInterrupt


def test_compact_sequences():
    coder, filling = Coder(), Filling(400)
    filling.add(coder.codes(["b", None, "a"]))
    filling.add(coder.codes(["a", "b"]))
    coded = Coded(filling.taken(), coder.values)
    assert coded.codes.dtype == np.int8
    assert list(coded) == ["b", None, "a", "a", "b"] and coded[1:3] == [None, "a"] and coded[-1] == "b"
    assert coded.used() == ["b", "a"] and coded.chosen(np.array([2, 3])).used() == ["a"]
    assert coded.where("a").tolist() == [False, False, True, True, False]
    assert not coded.where("c").any()
    assert list(Coded.same("x", 3)) == ["x"] * 3 and list(Coded.same(None, 2)) == [None] * 2
    filling = Filling(400)
    for first in (0, 100, 150, 0):
        filling.add(coder.codes([str(number) for number in range(first, first + 100)]))
    codes = filling.taken()
    assert codes.dtype == np.int16 and codes.shape == (400,)
    assert [coder.values[code] for code in codes[[0, 150, 299, 399]]] == ["0", "150", "249", "99"]
    filling = Filling(10)
    filling.add(Texts.of(["ä", "longer"]).octets)
    filling.add(Texts.of(["", "longest of all", "日本"]).octets)
    texts = Texts(filling.taken())
    assert list(texts) == ["ä", "longer", "", "longest of all", "日本"]
    assert texts[3] == "longest of all" and texts[2:] == ["", "longest of all", "日本"]
    assert list(texts.chosen(np.array([True, False, False, False, True]))) == ["ä", "日本"]
    assert list(Texts.joined([texts, Texts.of(["x"])]))[-2:] == ["日本", "x"]
    places, counts = places_within(np.array([1, 0, 1, 1, 0]))
    assert places.tolist() == [0, 0, 1, 2, 1] and counts.tolist() == [2, 3]
