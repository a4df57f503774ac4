"""PANOPTIC: masks and instances that say the same as the objects, in every container."""

import json
from contextlib import closing

import numpy as np
import pytest
import rasterio
import shapely
from export_fixtures import box, content, export, grid, write_labels, write_raster, write_tiles
from listening import Listener
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.objects import OBJECTS_NAME
from tilewright.engine.datasets.options import FORMATS
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Grid, gdal_environment
from tilewright.engine.labels.layers import Layer, read_layer
from tilewright.engine.labels.masks import VectorMasks
from tilewright.engine.labels.panoptic import PanopticMasks


@pytest.fixture
def pixels():
    return np.random.default_rng(0).integers(1, 60000, (130, 200, 2), dtype=np.uint16)


@pytest.fixture
def raster(tmp_path, pixels):
    return write_raster(tmp_path / "image.tif", pixels)


@pytest.fixture
def tiles(tmp_path):
    return write_tiles(tmp_path / "tiles.gpkg", grid(3, 2, 32), tile_id=[*"abcdef"])


@pytest.fixture
def labels(tmp_path):
    shapes = [
        box(2, 2, 10, 10),  # 1 house
        box(8, 8, 14, 14),  # 2 house, over a corner of the first
        box(0, 12, 32, 20),  # 3 water, over the lower part of the second
        box(28, 0, 36, 4),  # 4 house, half in the next tile
        box(20, 22, 24, 26),  # 5 without a class
        box(0, 24, 8, 32),  # 6 water
        box(31, 30, 41, 31),  # 7 house, a tenth in the first tile
    ]
    kinds = ["house", "house", "water", "house", None, "water", "house"]
    return write_labels(tmp_path / "labels.gpkg", shapes, kind=kinds)


def arrays(folder, name):
    found = []
    for kind in ("masks", "instances"):
        with rasterio.open(folder / f"{kind}/{name}.tif") as source:
            found.append(source.read(1))
    return found


def objects_of(folder, name):
    layer = read_layer(folder / OBJECTS_NAME)
    mine = layer.columns["tile_id"] == name
    return layer.columns["object_id"][mine].tolist(), layer.columns["class_id"][mine].tolist()


def test_masks_and_instances_say_the_same(tmp_path, raster, tiles, labels):
    output = tmp_path / "data"
    export(raster, tiles, output, task="PANOPTIC", labels=labels, class_field="kind", stuff=("water",))
    mask, instances = arrays(output, "a")
    expected = np.zeros((32, 32), np.uint8)
    numbers = np.zeros((32, 32), np.uint16)
    for place, (top, bottom, left, right) in enumerate([(2, 10, 2, 10), (8, 14, 8, 14), (0, 4, 28, 32)], 1):
        expected[top:bottom, left:right], numbers[top:bottom, left:right] = 1, place
    expected[30, 31], numbers[30, 31] = 1, 4
    expected[12:20], numbers[12:20] = 2, 0  # stuff has no number
    expected[24:32, :8] = 2
    expected[22:26, 20:24] = 255
    assert np.array_equal(mask, expected) and np.array_equal(instances, numbers)
    assert instances.dtype == np.uint16
    assert objects_of(output, "a") == ([1, 2, 4, 7], [1, 1, 1, 1])
    mask, instances = arrays(output, "b")
    assert objects_of(output, "b") == ([4, 7], [1, 1])
    assert (instances[:4, :4] == 1).all() and (instances[30, :9] == 2).all() and (instances > 0).sum() == 25
    manifest = Manifest.read(output)
    assert (manifest.stuff, manifest.class_names) == ((2,), ("house", "water"))
    assert manifest.splits[""]["objects"] == {"house": 6}
    assert (output / "annotations/panoptic_tiles.json").exists()


def test_the_pixels_of_what_is_cut_off_are_to_be_ignored(tmp_path, raster, tiles, labels):
    output = tmp_path / "data"
    call = {"task": "PANOPTIC", "labels": labels, "class_field": "kind", "minimum_share": 0.2}
    export(raster, tiles, output, **call)
    mask, instances = arrays(output, "a")
    assert (mask[30, 31], instances[30, 31]) == (255, 0)
    assert objects_of(output, "a")[0] == [1, 2, 3, 4, 6]
    export(raster, tiles, tmp_path / "kept", **call, cut_objects="KEEP")
    mask, instances = arrays(tmp_path / "kept", "a")
    assert (mask[30, 31], instances[30, 31]) == (1, 6)


def test_there_is_no_object_where_there_is_no_data(tmp_path, pixels, tiles):
    pixels[4:8, 4:8] = 0
    raster = write_raster(tmp_path / "holed.tif", pixels, nodata=0)
    labels = write_labels(tmp_path / "labels.gpkg", [box(2, 2, 10, 10)])
    export(raster, tiles, tmp_path / "data", task="PANOPTIC", labels=labels)
    mask, instances = arrays(tmp_path / "data", "a")
    expected = np.zeros((32, 32))
    expected[2:10, 2:10] = 1
    assert np.array_equal(instances, np.where(pixels[:32, :32, 0] == 0, 0, expected))
    assert (mask[4:8, 4:8] == 255).all()


def test_tiles_beyond_the_raster_show_no_object_there(tmp_path, raster):
    tiles = write_tiles(tmp_path / "edge.gpkg", [(180, 100, 32, 32)], tile_id=["a"])
    labels = write_labels(tmp_path / "labels.gpkg", [box(190, 110, 210, 120), box(204, 120, 208, 124)])
    export(raster, tiles, tmp_path / "data", task="PANOPTIC", labels=labels)
    mask, instances = arrays(tmp_path / "data", "a")
    assert objects_of(tmp_path / "data", "a")[0] == [1]
    assert (instances[10:20, 10:20] == 1).all() and instances.sum() == 100
    assert (mask[:, 20:] == 255).all()


def test_a_tile_of_another_size_burns_its_own_pixels(tmp_path, raster, tiles, labels):
    call = {"task": "PANOPTIC", "labels": labels, "class_field": "kind", "tile_size_px": 16}
    export(raster, tiles, tmp_path / "data", **call)
    mask, instances = arrays(tmp_path / "data", "a")
    assert mask.shape == instances.shape == (16, 16)
    assert (instances[1:4, 1:4] == 1).all() and mask[1, 1] == 1
    boxes = read_layer(tmp_path / "data" / OBJECTS_NAME).columns
    assert (boxes["x_min"][0], boxes["x_max"][0]) == (1, 5)


def test_many_classes_and_many_objects_have_16_bits(tmp_path, raster, tiles):
    shapes = [box(x, y, x + 1, y + 1) for y in range(20) for x in range(30)]
    labels = write_labels(tmp_path / "labels.gpkg", shapes, kind=[str(number) for number in range(600)])
    progress = Listener()
    export(raster, tiles, tmp_path / "data", progress, task="PANOPTIC", labels=labels, class_field="kind")
    mask, instances = arrays(tmp_path / "data", "a")
    assert np.array_equal(mask[:20, :30], np.arange(1, 601).reshape(20, 30)) and mask.dtype == np.uint16
    assert np.array_equal(instances[:20, :30], np.arange(1, 601).reshape(20, 30))
    assert any("Masks have 16 bits" in text for _, text in progress.said)


def test_more_objects_than_16_bits_hold_are_refused():
    transform = rasterio.Affine(1, 0, 0, 0, -1, 300)
    grid = Grid(rasterio.CRS.from_epsg(32633), transform, 300, 300)
    x, y = (part.ravel() for part in np.meshgrid(np.arange(257), np.arange(256)))
    masks = PanopticMasks(VectorMasks(Layer(shapely.box(x, y, x + 1, y + 1), {}, grid.crs), grid))
    numbers = masks.mask((0, 0, 300, 300), (300, 300))
    with pytest.raises(InputError, match="at most 65535 objects, got 65792"):
        masks.told(numbers, range(1, len(x) + 1))
    found, instances = masks.told(numbers, range(1, 65536))
    assert instances.max() == 65535
    # Beyond the last one that fits, pixels are to be ignored.
    assert (found[numbers > 65535] == 255).all() and (found[(numbers > 0) & (numbers < 65536)] == 1).all()


def test_stuff_must_be_classes(tmp_path, raster, tiles, labels):
    with pytest.raises(OptionError, match="stuff must be of the classes house, water, got 'sky'"):
        export(raster, tiles, tmp_path / "data", task="PANOPTIC", labels=labels, class_field="kind", stuff=("sky",))


def test_a_resumed_run_ends_with_the_same(tmp_path, raster, tiles, labels):
    call = {"task": "PANOPTIC", "labels": labels, "class_field": "kind", "stuff": ("water",), "format": "NPY"}
    export(raster, tiles, tmp_path / "one", **call, workers=1)
    export(raster, tiles, tmp_path / "two", **call, workers=3)
    assert content(tmp_path / "one") == content(tmp_path / "two")


def test_tiles_aligned_to_their_own_grids_have_the_same_objects(tmp_path, raster, labels):
    turned = rasterio.Affine(8, 6, 500100, 6, -8, 4999700)
    tiles = write_tiles(tmp_path / "turned.gpkg", [(0, 0, 32, 32), (40.5, 0, 32, 32)], turned, tile_id=["a", "b"])
    shapes = [shapely.affinity.rotate(box(x, y, x + 6, y + 4), 20) for x in range(0, 60, 8) for y in range(0, 60, 6)]
    labels = write_labels(tmp_path / "many.gpkg", shapes)
    export(raster, tiles, tmp_path / "data", task="PANOPTIC", labels=labels, align="TILES")
    layer = read_layer(tmp_path / "data" / OBJECTS_NAME)
    for name in "ab":
        mask, instances = arrays(tmp_path / "data", name)
        mine = layer.columns["tile_id"] == name
        boxes = np.stack([layer.columns[key][mine] for key in ("x_min", "y_min", "x_max", "y_max")], axis=1)
        assert mine.sum() > 10
        for place, (x_min, y_min, x_max, y_max) in enumerate(boxes, 1):
            rows, columns = np.nonzero(instances == place)
            if len(rows):
                assert x_min - 0.01 <= columns.min() + 0.5 and columns.max() + 0.5 <= x_max + 0.01
                assert y_min - 0.01 <= rows.min() + 0.5 and rows.max() + 0.5 <= y_max + 0.01
        assert np.array_equal(instances > 0, mask == 1)


@pytest.mark.parametrize("name", FORMATS)
def test_every_container_holds_masks_instances_and_objects(tmp_path, tiles, labels, name):
    pixels = np.random.default_rng(1).integers(0, 255, (130, 200, 3), dtype=np.uint8)
    raster = write_raster(tmp_path / "bytes.tif", pixels)
    known = [{"id": 300, "name": "house"}, {"id": 2, "name": "water"}]
    (tmp_path / "c.json").write_text(json.dumps({"classes": known}))
    call = {"task": "PANOPTIC", "labels": labels, "class_field": "kind", "stuff": ("water",)}
    call["class_file"] = str(tmp_path / "c.json")
    export(raster, tiles, tmp_path / "files", **call)
    export(raster, tiles, tmp_path / "data", **call, format=name)
    folders = [StoredDataset(tmp_path / folder) for folder in ("files", "data")]
    with gdal_environment(), closing(folders[0]) as files, closing(folders[1]) as data:
        assert len(data.blueprint.entries) == 6
        for number in range(6):
            expected, found = files.read(number), data.read(number)
            assert found.mask.dtype == np.uint16 and np.array_equal(found.mask, expected.mask)
            assert np.array_equal(found.instances, expected.instances)
            assert [(item.object_id, item.class_id, item.box, item.share) for item in found.objects] == [
                (item.object_id, item.class_id, item.box, item.share) for item in expected.objects
            ]
        assert set(np.unique(data.read(0).mask)) == {0, 2, 300, 65535}
        assert data.blueprint.stuff == (2,) and data.blueprint.mask.nodata == 65535
