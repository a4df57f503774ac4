"""What an export makes of its tiles: fewer empty ones, images of objects, turned copies. By their pixels."""

import json

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.progress import Progress

UTM, DEGREES = CRS.from_epsg(32633), CRS.from_epsg(4326)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)
TURNED = Affine(8, 6, 500000, 6, -8, 5000000)
SIDE = 16


class Listener(Progress):
    def __init__(self):
        super().__init__()
        self.said = []

    def message(self, text, level="info"):
        self.said.append(text)


@pytest.fixture
def pixels():
    """Each pixel says where it is: 100 · row + column + 1."""
    row, column = np.mgrid[:64, :80]
    return (row * 100 + column + 1).astype(np.uint16)


def write_raster(path, pixels, transform=NORTH_UP, nodata=0):
    with rasterio.open(
        path, "w", driver="GTiff", width=pixels.shape[1], height=pixels.shape[0], count=1, dtype=pixels.dtype, crs=UTM,
        transform=transform, nodata=nodata,
    ) as target:  # fmt: skip
        target.write(pixels, 1)
    return str(path)


def on_map(shape, transform=NORTH_UP):
    """A shape drawn in pixels of the raster."""
    return shapely.transform(shape, lambda points: np.array([transform @ tuple(point) for point in points]))


def write_shapes(path, shapes, transform=NORTH_UP, **columns):
    arrays = {
        name: np.array(values, dtype=int if isinstance(values[0], int) else object) for name, values in columns.items()
    }
    geometry = np.array([on_map(shape, transform) for shape in shapes], dtype=object)
    write_layer(path, geometry, arrays, UTM, geometry_type="Polygon")
    return str(path)


def tiles_of(path, splits=None, transform=NORTH_UP, columns=5, rows=4):
    places = [(column, row) for row in range(rows) for column in range(columns)]
    shapes = [shapely.box(c * SIDE, r * SIDE, (c + 1) * SIDE, (r + 1) * SIDE) for c, r in places]
    fields = {"tile_id": [f"r{r}c{c}" for c, r in places], "x_off": [c * SIDE for c, _ in places]}
    if splits:
        fields["split"] = [splits(c, r) for c, r in places]
    return write_shapes(path, shapes, transform, **fields)


def export(tmp_path, raster, tiles, listener=None, name="dataset", **options):
    output = tmp_path / name
    values = {"task": "IMAGES", "compression": "NONE", **options}
    call = ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(output), **values)
    export_tiles(call, listener or Progress())
    layer = read_layer(output / "tiles.gpkg")
    ids = layer.columns["tile_id"].tolist()
    assert len(ids) == len(set(ids))
    return output, {tile: {n: v[place] for n, v in layer.columns.items()} for place, tile in enumerate(ids)}, layer


def image(output, tile):
    with rasterio.open(output / tile["file"]) as source:
        return source.read(1), source.transform


@pytest.fixture
def labels(tmp_path):
    """Two objects in the first column of tiles, one on the edge between two, one that only meets an edge."""
    shapes = [
        shapely.box(3, 5, 9, 8),
        shapely.box(2.5, 34.25, 6, 37),
        shapely.box(28, 18, 38, 22),
        shapely.box(64, 50, 70, 52),
    ]
    return write_shapes(tmp_path / "labels.gpkg", shapes, **{"class": ["house", "barn", "house", "house"]})


@pytest.mark.parametrize(
    "task, more", [("IMAGES", {}), ("SEGMENTATION", {}), ("DETECTION", {}), ("PANOPTIC", {}), ("PAIRS", {})]
)
def test_tiles_without_labels_are_left_out(tmp_path, pixels, labels, task, more):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    listener = Listener()
    if task == "PAIRS":
        more = {"targets": (raster,)}
    _, found, _ = export(tmp_path, raster, tiles, listener, task=task, labels=labels, empty_share=0, **more)
    # The last box begins where the fourth tile of its row ends.
    assert sorted(found) == ["r0c0", "r1c1", "r1c2", "r2c0", "r3c4"]
    assert "15 tiles show no label: 0 of them are kept." in listener.said


def test_the_share_of_empty_tiles_is_of_each_split_and_hangs_on_the_seed(tmp_path, pixels, labels):
    raster = write_raster(tmp_path / "a.tif", pixels)
    tiles = tiles_of(tmp_path / "tiles.gpkg", lambda c, r: "train" if c < 3 else "val")
    chosen = []
    for seed in (0, 0, 1):
        options = {"labels": labels, "task": "SEGMENTATION", "empty_share": 0.5, "seed": seed}
        _, found, _ = export(tmp_path, raster, tiles, name=f"d{len(chosen)}", **options)
        counts = {split: sum(tile["split"] == split for tile in found.values()) for split in ("train", "val")}
        assert counts == {"train": 4 + 4, "val": 1 + 4}  # of 8 and 7 empty ones, halves go up
        assert {"r0c0", "r1c1", "r1c2", "r2c0", "r3c4"} < set(found)
        chosen.append(sorted(found))
    assert chosen[0] == chosen[1] != chosen[2]


def test_objects_that_are_left_out_leave_their_tiles_empty(tmp_path, pixels, labels):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    options = {"task": "DETECTION", "labels": labels, "empty_share": 0, "minimum_share": 0.5}
    _, found, _ = export(tmp_path, raster, tiles, **options)
    assert sorted(found) == ["r0c0", "r1c2", "r2c0", "r3c4"]  # 4 of 10 columns are in r1c1


def test_labels_of_a_raster_tell_what_is_empty(tmp_path, pixels):
    classes = np.zeros((64, 80), dtype=np.uint8)
    classes[20, 20] = 3
    classes[40, 70] = 255
    labels = write_raster(tmp_path / "labels.tif", classes, nodata=255)
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    _, found, _ = export(tmp_path, raster, tiles, task="SEGMENTATION", labels=labels, empty_share=0)
    assert list(found) == ["r1c1"]


def test_no_tile_with_a_label_is_refused(tmp_path, pixels):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    labels = write_shapes(tmp_path / "labels.gpkg", [shapely.box(500, 500, 510, 510)], name=["x"])
    with pytest.raises(InputError, match="tiles show nothing of the labels"):
        export(tmp_path, raster, tiles, task="SEGMENTATION", labels=labels, empty_share=0)
    assert not (tmp_path / "dataset").exists() and not (tmp_path / "dataset.partial").exists()


@pytest.mark.parametrize("transform", [NORTH_UP, TURNED])
def test_images_of_boxes(tmp_path, pixels, transform):
    raster = write_raster(tmp_path / "a.tif", pixels, transform)
    tiles = tiles_of(tmp_path / "tiles.gpkg", transform=transform)
    shapes = [shapely.box(3, 5, 9, 8), shapely.box(2.5, 34.25, 6, 37), shapely.box(28, 18, 38, 22)]
    shapes.append(shapely.box(10, 10, 12, 14))
    names = {"class": ["house", "barn", "house", "barn"]}
    labels = write_shapes(tmp_path / "labels.gpkg", shapes, transform, **names)
    listener = Listener()
    options = {"task": "CLASSIFICATION", "labels": labels, "class_field": "class", "crop": "BOX", "crop_margin_px": 2}
    output, found, layer = export(tmp_path, raster, tiles, listener, **options)
    boxes = {  # left, top, right, bottom, with the margin; beyond the raster there is nothing
        "r0c0_o0001": ("house", 1, (1, 3, 11, 10)),
        "r0c0_o0002": ("barn", 4, (8, 8, 14, 16)),
        "r1c2_o0001": ("house", 3, (26, 16, 40, 24)),
        "r2c0_o0001": ("barn", 2, (0, 32, 8, 39)),
    }
    assert list(found) == ["r0c0_o0001", "r0c0_o0002", "r1c2_o0001", "r2c0_o0001"]
    numbers = {"house": 0, "barn": 0}
    for tile, (label, feature, (left, top, right, bottom)) in boxes.items():
        numbers[label] += 1
        assert found[tile]["label"] == label
        assert found[tile]["object_id"] == feature
        assert found[tile]["file"] == f"{label}/{label}_{numbers[label]}.tif"
        assert np.isnan(found[tile]["x_off"])
        values, placed = image(output, found[tile])
        np.testing.assert_array_equal(values, pixels[top:bottom, left:right])
        assert placed.almost_equals(transform @ Affine.translation(left, top), 1e-6)
    ground = on_map(shapely.box(26, 16, 40, 24), transform)
    assert shapely.area(shapely.symmetric_difference(layer.geometry[2], ground)) < 1e-3
    manifest = json.loads((output / "dataset.json").read_text())
    assert [entry["name"] for entry in manifest["classes"]] == ["barn", "house"]
    assert manifest["tile_size"] is None


def test_images_of_one_size_around_objects(tmp_path, pixels, labels):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    listener = Listener()
    options = {"task": "DETECTION", "labels": labels, "class_field": "class", "crop": "FIXED", "tile_size_px": 8}
    output, found, _ = export(tmp_path, raster, tiles, listener, **options)
    corners = {"r0c0_o0001": (2, 3), "r2c0_o0001": (0, 32), "r1c2_o0001": (29, 16), "r3c4_o0001": (63, 47)}
    assert set(found) == set(corners)
    for tile, (left, top) in corners.items():
        values, _ = image(output, found[tile])
        np.testing.assert_array_equal(values, pixels[top : top + 8, left : left + 8])
    assert "1 objects are larger than their images of 8 px, which show their middle." in listener.said
    boxes = read_layer(output / "objects.gpkg").columns
    first = boxes["tile_id"].tolist().index("r0c0_o0001")
    assert [boxes[name][first] for name in ("x_min", "y_min", "x_max", "y_max")] == [1, 2, 7, 5]


def test_boxes_of_a_sample_size_keep_their_proportions(tmp_path, pixels, labels):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    options = {"task": "SEGMENTATION", "labels": labels, "class_field": "class", "crop": "BOX", "tile_size_px": 12}
    output, found, _ = export(tmp_path, raster, tiles, **options)
    values, placed = image(output, found["r0c0_o0001"])  # 6 x 3 pixels, made 6 x 6
    np.testing.assert_array_equal(values, pixels[4:10, 3:9].repeat(2, 0).repeat(2, 1))
    assert placed == NORTH_UP @ Affine.translation(3, 4) @ Affine.scale(0.5)
    with rasterio.open(output / "masks" / "r0c0_o0001.tif") as source:
        mask = source.read(1)
    expected = np.zeros((12, 12), np.uint8)
    expected[2:8] = 2  # barn, house
    np.testing.assert_array_equal(mask, expected)


def test_images_of_objects_have_the_split_of_their_tile_and_share_no_ground_with_another(tmp_path, pixels):
    raster = write_raster(tmp_path / "a.tif", pixels)
    tiles = tiles_of(tmp_path / "tiles.gpkg", lambda c, r: ("train", "train", "val", "test", "test")[c])
    shapes = [
        shapely.box(4, 4, 8, 8),  # train
        shapely.box(24, 4, 34, 8),  # train, reaches into val's ground where there is an image
        shapely.box(33, 4, 37, 10),  # val
        shapely.box(24, 30, 34, 36),  # train, reaches into val's ground where there is none
        shapely.box(66, 4, 70, 8),  # test
        shapely.box(100, 4, 104, 8),  # nowhere
    ]
    labels = write_shapes(tmp_path / "labels.gpkg", shapes, **{"class": ["a"] * 6})
    listener = Listener()
    options = {"labels": labels, "class_field": "class", "crop": "BOX"}
    _, found, _ = export(tmp_path, raster, tiles, listener, task="CLASSIFICATION", **options)
    assert {(tile["object_id"], tile["split"]) for tile in found.values()} == {
        (1, "train"), (3, "val"), (4, "train"), (5, "test")
    }  # fmt: skip
    assert "1 object whose middle lies in no tile left out." in listener.said
    assert "1 object whose image shares ground with one of another split left out." in listener.said


def test_what_crops_cannot_be_is_refused(tmp_path, pixels, labels):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    call = {"rasters": (raster,), "tiles": tiles, "output": str(tmp_path / "d"), "labels": labels, "task": "IMAGES"}
    with pytest.raises(OptionError, match="crop FIXED needs a sample size"):
        ExportTilesOptions(**call, crop="FIXED")
    with pytest.raises(OptionError, match="crop margin widens boxes: crop must be BOX, got FIXED"):
        ExportTilesOptions(**call, crop="FIXED", tile_size_px=8, crop_margin_px=1)
    far = write_shapes(tmp_path / "far.gpkg", [shapely.box(500, 500, 510, 510)], name=["x"])
    with pytest.raises(InputError, match="no object whose middle lies in a tile"):
        export(tmp_path, raster, tiles, labels=far, crop="BOX")


@pytest.mark.parametrize("transform", [NORTH_UP, TURNED])
def test_quarters_of_a_turn_keep_every_pixel(tmp_path, pixels, transform):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels, transform), tiles_of(tmp_path / "t.gpkg", None, transform)
    shapes = [shapely.box(3, 5, 9, 8), shapely.box(20, 34, 28, 37)]
    labels = write_shapes(tmp_path / "labels.gpkg", shapes, transform, **{"class": ["a", "b"]})
    options = {"task": "SEGMENTATION", "labels": labels, "class_field": "class", "rotation_deg": 90}
    output, found, layer = export(tmp_path, raster, tiles, **options)
    assert len(found) == 4 * 20
    for row in range(4):
        for column in range(5):
            part = pixels[row * SIDE : (row + 1) * SIDE, column * SIDE : (column + 1) * SIDE]
            with rasterio.open(output / "masks" / f"r{row}c{column}.tif") as source:
                mask = source.read(1)
            for quarters in (1, 2, 3):
                tile = found[f"r{row}c{column}_r{90 * quarters:03d}"]
                values, _ = image(output, tile)
                np.testing.assert_array_equal(values, np.rot90(part, quarters))
                with rasterio.open(output / tile["file"].replace("images", "masks")) as source:
                    np.testing.assert_array_equal(source.read(1), np.rot90(mask, quarters))
                assert tile["rotation"] == 90 * quarters
                assert np.isnan(tile["x_off"])
    assert found["r0c1"]["rotation"] == 0 and found["r0c1"]["x_off"] == SIDE
    # A quarter of a turn is on the same ground.
    assert shapely.area(shapely.symmetric_difference(layer.geometry[0], layer.geometry[20])) < 1e-3


def test_a_turned_copy_shows_the_ground_that_its_transform_tells(tmp_path, pixels):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    listener = Listener()
    output, found, _ = export(tmp_path, raster, tiles, listener, rotation_deg=45)
    inner = [f"r{row}c{column}" for row in (1, 2) for column in (1, 2, 3)]
    names = {f"{tile}_r{angle:03d}" for tile in inner for angle in (45, 135, 225, 315)}
    outer = {f"r{row}c{column}" for row in range(4) for column in range(5)}
    assert set(found) == names | outer | {f"{tile}_r{angle:03d}" for tile in outer for angle in (90, 180, 270)}
    # Of a tile at the edge what is turned by half a quarter would show what is beyond the raster.
    assert "56 turned copies of tiles leave the raster; they are left out." in listener.said
    for name in names:
        values, placed = image(output, found[name])
        rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
        x, y = placed @ (columns, rows)
        column, row = ~NORTH_UP @ (x, y)
        expected = pixels[np.floor(row).astype(int), np.floor(column).astype(int)]
        edge = np.minimum(np.abs(column - np.round(column)), np.abs(row - np.round(row)))
        assert (values == expected)[edge > 1e-3].all()
        middle = np.array(placed @ (SIDE / 2, SIDE / 2))
        source = found[name.split("_")[0]]
        r, c = int(name[1]), int(name[3])
        assert source["x_off"] == c * SIDE
        # Moved by half a pixel at most, so that pixels of all copies lie on one grid.
        assert np.abs(middle - np.array(NORTH_UP @ ((c + 0.5) * SIDE, (r + 0.5) * SIDE))).max() <= 7.1


def test_a_turned_copy_is_as_sharp_as_the_raster(tmp_path):
    """Bilinear by exact arithmetic: each pixel from the four around its centre, without smoothing."""
    values = np.random.default_rng(0).integers(1, 60000, (64, 80)).astype(np.float64)
    raster, tiles = write_raster(tmp_path / "a.tif", values), tiles_of(tmp_path / "tiles.gpkg")
    output, found, _ = export(tmp_path, raster, tiles, rotation_deg=30, resampling="BILINEAR")
    for name in ("r1c1_r030", "r2c2_r240"):
        copy, placed = image(output, found[name])
        rows, columns = np.mgrid[:SIDE, :SIDE] + 0.5
        column, row = ~NORTH_UP @ (placed @ (columns, rows))
        left, top = np.floor(column - 0.5).astype(int), np.floor(row - 0.5).astype(int)
        across, down = column - 0.5 - left, row - 0.5 - top
        upper = values[top, left] * (1 - across) + values[top, left + 1] * across
        lower = values[top + 1, left] * (1 - across) + values[top + 1, left + 1] * across
        np.testing.assert_allclose(copy, upper * (1 - down) + lower * down, atol=60000 * 2e-4)


def test_copies_are_of_training_tiles_and_share_no_ground_with_other_splits(tmp_path, pixels):
    raster = write_raster(tmp_path / "a.tif", pixels)
    tiles = tiles_of(tmp_path / "tiles.gpkg", lambda c, r: "train" if c < 4 else "val")
    listener = Listener()
    output, found, layer = export(tmp_path, raster, tiles, listener, rotation_deg=45)
    assert all(tile["split"] == "train" for name, tile in found.items() if "_r" in name)
    assert sum("_r045" in name for name in found) == 4  # r1c3 and r2c3 would reach into val
    val = shapely.union_all(layer.geometry[[tile["split"] == "val" for tile in found.values()]])
    train = layer.geometry[[tile["split"] == "train" for tile in found.values()]]
    assert shapely.area(shapely.intersection(train, val)).max() < 1e-6
    assert "16 turned copies of tiles share ground with another split; they are left out." in listener.said
    manifest = json.loads((output / "dataset.json").read_text())
    assert manifest["splits"]["val"]["count"] == 4
    assert manifest["splits"]["train"]["count"] == len(found) - 4


def test_turned_copies_have_their_objects_and_values(tmp_path, pixels):
    raster = write_raster(tmp_path / "a.tif", pixels)
    shapes = [shapely.box(16, 16, 32, 32)]
    tiles = write_shapes(tmp_path / "tiles.gpkg", shapes, tile_id=["t"], yield_t=[7])
    labels = write_shapes(tmp_path / "labels.gpkg", [shapely.box(18, 20, 24, 22)], **{"class": ["a"]})
    output, _, _ = export(tmp_path, raster, tiles, task="DETECTION", labels=labels, rotation_deg=90)
    boxes = read_layer(output / "objects.gpkg").columns
    found = {
        tile: [boxes[name][place] for name in ("x_min", "y_min", "x_max", "y_max")]
        for place, tile in enumerate(boxes["tile_id"])
    }
    assert found == {"t": [2, 4, 8, 6], "t_r090": [4, 8, 6, 14], "t_r180": [8, 10, 14, 12], "t_r270": [10, 2, 12, 8]}
    options = {"task": "REGRESSION", "value_field": "yield_t", "rotation_deg": 120, "name": "values"}
    _, found, _ = export(tmp_path, raster, tiles, **options)
    assert {name: tile["value"] for name, tile in found.items()} == {"t": 7, "t_r120": 7, "t_r240": 7}


def test_fields_of_the_same_name_give_way(tmp_path, pixels, labels):
    raster = write_raster(tmp_path / "a.tif", pixels)
    fields = {"tile_id": ["t"], "Rotation": [7], "OBJECT_ID": ["x"], "other": [3]}
    tiles = write_shapes(tmp_path / "tiles.gpkg", [shapely.box(16, 16, 40, 40)], **fields)
    _, found, layer = export(tmp_path, raster, tiles, rotation_deg=112.5)
    turns = {name: tile["rotation"] for name, tile in found.items()}
    assert turns == {"t": 0, "t_r112.5": 112.5, "t_r225": 225, "t_r337.5": 337.5}
    assert layer.columns["OBJECT_ID"].tolist() == ["x"] * 4 and layer.columns["other"].tolist() == [3] * 4
    _, found, layer = export(tmp_path, raster, tiles, name="crops", labels=labels, crop="BOX")
    assert found["t_o0001"]["object_id"] == 3 and layer.columns["Rotation"].tolist() == [7]


def test_a_copy_never_takes_the_name_of_a_tile(tmp_path, pixels):
    raster = write_raster(tmp_path / "a.tif", pixels)
    shapes = [shapely.box(16, 16, 32, 32), shapely.box(32, 16, 48, 32)]
    tiles = write_shapes(tmp_path / "tiles.gpkg", shapes, tile_id=["t", "T_R090"])
    with pytest.raises(InputError, match="tile_id 'T_R090' is what a turned copy of another tile is to be called"):
        export(tmp_path, raster, tiles, rotation_deg=90)


def test_tiles_that_lie_anywhere_turn_and_crop_too(tmp_path, pixels):
    raster = write_raster(tmp_path / "a.tif", pixels)
    square = shapely.affinity.rotate(shapely.box(24, 24, 40, 40), 30)
    tiles = write_shapes(tmp_path / "tiles.gpkg", [square], tile_id=["t"])
    labels = write_shapes(tmp_path / "labels.gpkg", [shapely.box(30, 30, 34, 32)], **{"class": ["a"]})
    options = {"align": "TILES", "tile_size_px": 16, "rotation_deg": 90, "resampling": "NEAREST"}
    output, found, _ = export(tmp_path, raster, tiles, **options)
    whole, _ = image(output, found["t"])
    for quarters in (1, 2, 3):
        values, _ = image(output, found[f"t_r{90 * quarters:03d}"])
        assert (values == np.rot90(whole, quarters)).mean() > 0.98
    options = {"align": "TILES", "tile_size_px": 8, "labels": labels, "crop": "FIXED", "name": "crops"}
    output, found, _ = export(tmp_path, raster, tiles, **options)
    values, placed = image(output, found["t_o0001"])
    column, row = ~NORTH_UP @ (placed @ (4, 4))
    assert np.hypot(column - 32, row - 31) < 1.5


def test_what_is_empty_is_told_on_every_grid(tmp_path, pixels):
    classes = np.zeros((64, 80), dtype=np.uint8)
    classes[22:26, 30:34] = 3
    labels = write_raster(tmp_path / "labels.tif", classes, nodata=255)
    raster = write_raster(tmp_path / "a.tif", pixels)
    places = [(16, 24, 10), (32, 24, 20), (56, 24, 30), (30, 40, 40)]
    shapes = [shapely.affinity.rotate(shapely.box(x - 6, y - 6, x + 6, y + 6), turn) for x, y, turn in places]
    tiles = write_shapes(tmp_path / "tiles.gpkg", shapes, tile_id=["a", "b", "c", "d"])
    options = {"align": "TILES", "task": "SEGMENTATION", "labels": labels, "empty_share": 0}
    output, found, _ = export(tmp_path, raster, tiles, **options)
    assert list(found) == ["b"]
    with rasterio.open(output / "masks/b.tif") as source:
        assert (source.read(1) > 0).any()


def test_a_layer_without_training_tiles_is_not_turned(tmp_path, pixels):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg", lambda c, r: "val")
    listener = Listener()
    _, found, _ = export(tmp_path, raster, tiles, listener, rotation_deg=90)
    assert len(found) == 20
    assert "No tile is of the split train: none is turned." in listener.said
    for angle, text in ((0, "rotation must be between 1 and 180"), (181, "rotation must be between 1 and 180")):
        with pytest.raises(OptionError, match=text):
            ExportTilesOptions(rasters=(raster,), tiles=tiles, output="d", task="IMAGES", rotation_deg=angle)


def test_derived_tiles_are_gone_on_with_too(tmp_path, pixels, labels, monkeypatch):
    raster, tiles = write_raster(tmp_path / "a.tif", pixels), tiles_of(tmp_path / "tiles.gpkg")
    options = {"task": "SEGMENTATION", "labels": labels, "rotation_deg": 120, "empty_share": 0.5, "stretch": "MINMAX"}
    export(tmp_path, raster, tiles, name="whole", **options)
    with monkeypatch.context() as patched:
        patched.setattr("tilewright.engine.datasets.writing.write_tiles", _fails)
        with pytest.raises(KeyboardInterrupt):
            export(tmp_path, raster, tiles, name="again", **options)
    lost = sorted((tmp_path / "again.partial/images").glob("*_r120.tif"))[:3]
    for file in lost:
        file.unlink()
    export(tmp_path, raster, tiles, name="again", **options)
    assert files_of(tmp_path / "again") == files_of(tmp_path / "whole")


def _fails(*given):
    raise KeyboardInterrupt


def files_of(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}
