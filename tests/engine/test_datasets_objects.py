"""Objects of tiles: what of each lies in a tile, what is dropped or marked, and what the log says of the rest."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
import shapely
import shapely.affinity
from affine import Affine
from export_fixtures import (
    NORTH_UP,
    TURNED,
    UTM,
    box,
    content,
    export,
    grid,
    on_map,
    write_labels,
    write_raster,
    write_tiles,
)
from hypothesis import given, settings
from hypothesis import strategies as st
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.datasets import objects as objects_module
from tilewright.engine.datasets.finding import ObjectFinder
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Grid
from tilewright.engine.labels.buffers import metres_of_units
from tilewright.engine.labels.layers import Layer, read_layer
from tilewright.engine.labels.masks import VectorMasks
from tilewright.engine.labels.reprojection import moved_points

GRID = Grid(UTM, NORTH_UP, 200, 130)
FRAME = Affine(10, 0, 500000, 0, -10, 5000000)


def layer_of(shapes, names=None, crs=UTM):
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    columns = {} if names is None else {"kind": np.array(names, dtype=object)}
    return Layer(geometry, columns, crs)


def finder(shapes, names=None, grid=GRID, **options):
    masks = VectorMasks(layer_of(shapes, names, grid.crs), grid, "kind" if names else None)
    return ObjectFinder(masks, masks.list.entries, **options)


@pytest.fixture
def raster(tmp_path):
    pixels = np.random.default_rng(0).integers(1, 60000, (130, 200, 3), dtype=np.uint16)
    return write_raster(tmp_path / "image.tif", pixels)


@pytest.fixture
def tiles(tmp_path):
    """Six tiles of 32 pixels, three in a row."""
    return write_tiles(tmp_path / "tiles.gpkg", grid(3, 2, 32), tile_id=[*"abcdef"], split=["train", "val"] * 3)


def test_objects_have_boxes_in_pixels_shares_and_the_numbers_of_their_features():
    found = finder([box(28, 4, 36, 8), None, box(2.5, 2, 10, 30)], ["b", "a", "a"])
    left, right = found.of(FRAME, (32, 32)), found.of(FRAME @ Affine.translation(32, 0), (32, 32))
    assert [(item.object_id, item.label, item.class_id, item.box, item.share) for item in left] == [
        (1, "b", 2, (28, 4, 32, 8), 0.5),
        (3, "a", 1, (2.5, 2, 10, 30), 1.0),
    ]
    assert [(item.object_id, item.box, item.share, item.truncated) for item in right] == [(1, (0, 4, 4, 8), 0.5, False)]
    assert found.of(FRAME @ Affine.translation(64, 0), (32, 32)) == ()


def test_what_only_touches_a_tile_is_not_in_it():
    found = finder([box(32, 0, 40, 8), shapely.union(box(30, 40, 34, 44), box(2, 2, 4, 4))])
    assert [item.object_id for item in found.of(FRAME, (32, 32))] == [2]
    # The corner of a pixel, through degrees of the map and back, is again at that pixel.
    degrees = Affine(8.983152841195215e-05, 0, 85.52, 0, -8.1e-05, 27.63)
    grid = Grid(CRS.from_epsg(4326), degrees, 100, 100)
    found = finder([box(x, 3, x + 7, 9, degrees) for x in range(0, 64, 7)], grid=grid)
    tile = degrees @ Affine.translation(32, 0)
    assert [item.box for item in found.of(degrees, (32, 32))] == [
        (0, 3, 7, 9), (7, 3, 14, 9), (14, 3, 21, 9), (21, 3, 28, 9), (28, 3, 32, 9),
    ]  # fmt: skip
    assert next(item.box for item in found.of(tile, (32, 32))) == (0, 3, 3, 9)


def test_parts_that_rounding_makes_points_of_are_no_fault():
    speck = shapely.box(4, 4, 4 + 1e-8, 4 + 1e-8)
    # A hair's breadth from the outline, and so on it when rounded.
    notched = shapely.Polygon([(8, 8), (20, 8), (20, 20), (14 + 1e-8, 20), (14, 12), (14 - 1e-8, 20), (8, 20)])
    aside = shapely.box(32, 3, 40, 9)  # only its edge meets the tile's
    (found,) = finder([on_map(shapely.MultiPolygon([speck, notched, aside]))]).of(FRAME, (32, 32))
    assert found.geometry.is_valid
    assert found.box == (8, 8, 20, 20)
    assert found.geometry.area == pytest.approx(144)
    assert found.share == pytest.approx(144 / 192)


def test_parts_of_an_object_and_its_holes_stay():
    holed = shapely.Polygon([(0, 0), (20, 0), (20, 20), (0, 20)], [[(5, 5), (15, 5), (15, 15), (5, 15)]])
    parts = shapely.MultiPolygon([shapely.box(25, 25, 28, 28), shapely.box(30, 30, 40, 31)])
    one, other = finder([on_map(holed), on_map(parts)]).of(FRAME, (32, 32))
    assert one.geometry.area == 300 and len(one.geometry.interiors) == 1
    assert other.geometry.equals(shapely.MultiPolygon([shapely.box(25, 25, 28, 28), shapely.box(30, 30, 32, 31)]))
    assert other.share == pytest.approx(11 / 19)


@pytest.mark.parametrize(
    ("minimum", "cut", "expected"),
    [
        (0.0, "DROP", {1: False, 2: False, 3: False}),
        (0.5, "DROP", {1: False, 2: False}),
        (0.51, "DROP", {1: False}),
        (0.5, "KEEP", {1: False, 2: False, 3: False}),
        (0.5, "MARK", {1: False, 2: False, 3: True}),
        (0.0, "MARK", {1: False, 2: True, 3: True}),
    ],
)
def test_objects_that_the_edge_cuts(minimum, cut, expected):
    shapes = [box(24, 0, 32, 4), box(28, 8, 36, 12), box(30, 16, 38, 20)]  # all, half and a quarter inside
    found = finder(shapes, minimum_share=minimum, cut=cut)
    assert {item.object_id: item.truncated for item in found.of(FRAME, (32, 32))} == expected


@pytest.mark.parametrize(
    "transform", [NORTH_UP, TURNED, Affine(1.34e-6, 0, 85.52, 0, -1.19e-6, 27.63)], ids=["metres", "turned", "degrees"]
)
def test_objects_that_lie_whole_in_a_tile_are_whole_however_small(transform):
    """Places in a tile are rounded, which must not be taken for a cut."""
    rng = np.random.default_rng(3)
    middles, sides, turns = rng.uniform(4, 28, (200, 2)), rng.uniform(0.05, 4, (200, 2)), rng.uniform(0, 90, 200)
    shapes = [
        on_map(shapely.affinity.rotate(shapely.box(*(middle - side / 2), *(middle + side / 2)), turn), transform)
        for middle, side, turn in zip(middles, sides, turns)
    ]
    where = Grid(UTM, transform, 200, 130)
    for options in ({"minimum_share": 1.0}, {"cut": "MARK"}):
        found = finder(shapes, grid=where, **options).of(transform, (32, 32))
        assert [item.object_id for item in found] == list(range(1, 201))
        assert {(item.share, item.truncated) for item in found} == {(1.0, False)}


def test_there_are_no_objects_beyond_the_raster():
    ground = box(0, 0, 20, 130)
    found = finder([box(16, 0, 24, 4), box(24, 8, 28, 12), box(2, 2, 4, 4)], ground=ground)
    assert [(item.object_id, item.box, item.share) for item in found.of(FRAME, (32, 32))] == [
        (1, (16, 0, 20, 4), 0.5),
        (3, (2, 2, 4, 4), 1.0),
    ]


def test_tiles_may_be_turned_and_their_pixels_of_any_size():
    grid = Grid(UTM, TURNED, 200, 130)
    found = finder([box(10, 20, 14, 21, TURNED)], grid=grid)
    (whole,) = found.of(TURNED, (32, 32))
    assert whole.box == (10, 20, 14, 21)
    (coarse,) = found.of(TURNED @ Affine.scale(2), (16, 16))
    assert coarse.box == (5, 10, 7, 10.5)


def test_long_outlines_are_found_as_short_ones_are():
    turn = np.linspace(0, 2 * np.pi, 6001)[:-1]
    ring = np.stack([60 + 50 * np.cos(turn), 60 + 50 * np.sin(turn)], axis=1)
    found = finder([on_map(shapely.Polygon(ring))])
    for x, y in ((0, 0), (32, 32), (96, 64)):
        (item,) = found.of(FRAME @ Affine.translation(x, y), (32, 32))
        expected = shapely.intersection(shapely.Polygon(ring - (x, y)), shapely.box(0, 0, 32, 32))
        assert shapely.symmetric_difference(item.geometry, expected).area < 1e-3
        assert item.share == pytest.approx(expected.area / shapely.Polygon(ring).area, rel=1e-4)


def test_the_log_counts_what_is_in_no_tile_and_what_is_too_small_or_cut_too_much():
    shapes = [
        box(2, 2, 6, 6),
        box(100, 100, 104, 104),  # on the raster, in no tile
        box(3, 3, 3.0000004, 9),  # no width
        box(31, 10, 41, 12),  # a tenth
        box(4, 4, 5, 5),
    ]
    found = finder(shapes, minimum_share=0.5)
    assert [item.object_id for item in found.of(FRAME, (32, 32))] == [1, 5]
    assert found.sentences() == [
        "Objects: 1 of 5 outside of every tile.",
        "Objects: 1 of 5 less than 0.001 pixels wide or high in all tiles, left out.",
        "Objects: 1 of 5 cut so that less than 0.5 of each lies in any tile, left out.",
    ]
    found.of(FRAME @ Affine.translation(32, 0), (32, 32))
    assert len(found.sentences()) == 2  # the fourth one is in the next tile
    assert finder([box(0, 0, 1, 1)]).sentences() == [
        "Objects: none of 1 is in any of the tiles. Look at the place and the CRS of both."
    ]


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(*[st.floats(-20, 84)] * 2, *[st.floats(0.01, 40)] * 2), min_size=1, max_size=8))
def test_the_shares_of_an_object_in_all_tiles_are_one(boxes):
    shapes = [box(x, y, x + width, y + height) for x, y, width, height in boxes]
    found = finder(shapes)
    shares = np.zeros(len(shapes))
    for x, y, _, _ in grid(5, 5, 32):
        for item in found.of(FRAME @ Affine.translation(x - 32, y - 32), (32, 32)):
            assert item.geometry.is_valid and item.geometry.area > 0
            assert shapely.box(0, 0, 32, 32).covers(item.geometry)
            shares[item.object_id - 1] += item.share
    assert shares == pytest.approx(np.ones(len(shapes)), abs=2e-3)


def test_objects_gpkg_is_the_same_from_any_thread_and_in_any_part(tmp_path, raster, tiles, monkeypatch):
    shapes = [box(x, y, x + 5, y + 3) for x in range(0, 90, 6) for y in range(0, 60, 4)]
    labels = write_labels(tmp_path / "labels.gpkg", shapes, kind=["a", "b", "c"] * 75)
    call = {"task": "DETECTION", "labels": labels, "class_field": "kind"}
    export(raster, tiles, tmp_path / "one", **call, workers=1)
    monkeypatch.setattr(objects_module, "PART", 7)
    export(raster, tiles, tmp_path / "two", **call, workers=4)
    one, two = read_layer(tmp_path / "one/objects.gpkg"), read_layer(tmp_path / "two/objects.gpkg")
    assert shapely.equals_exact(one.geometry, two.geometry).all()
    for name, values in one.columns.items():
        assert values.tolist() == two.columns[name].tolist()
    with sqlite3.connect(tmp_path / "two/objects.gpkg") as connection:
        assert connection.execute("SELECT count(*) FROM rtree_objects_geom").fetchone() == (len(one),)
    manifest = Manifest.read(tmp_path / "one")
    counted = sum(sum(split["objects"].values()) for split in manifest.splits.values())
    assert counted == len(one) > 225
    # Each box and outline is where its feature is.
    transforms = dict(zip("abcdef", read_layer(tmp_path / "one/tiles.gpkg").columns["transform"]))
    for place in range(0, len(one), 17):
        number, tile = one.columns["object_id"][place], one.columns["tile_id"][place]
        transform = Affine(*map(float, transforms[tile].split(",")))
        frame = on_map(shapely.box(0, 0, 32, 32), transform)
        assert one.geometry[place].symmetric_difference(shapes[number - 1].intersection(frame)).area < 1e-3
        assert one.columns["label"][place] == "abc"[(number - 1) % 3]


def test_the_export_tells_of_objects_outside_of_every_tile(tmp_path, raster, tiles):
    shapes = [box(4, 4, 9, 9), box(150, 100, 160, 110), box(-90, 4, -80, 9), shapely.Point(500100, 4999900), None]
    shapes.append(box(12, 12, 14, 14))
    labels = write_labels(tmp_path / "labels.gpkg", shapes, kind=[*"aaaaa", None])
    progress = Listener()
    export(raster, tiles, tmp_path / "data", progress, task="DETECTION", labels=labels, class_field="kind")
    assert "Objects: 2 of 3 outside of every tile." in progress.warnings
    assert "Labels: 1 without a class left out." in progress.warnings
    assert "Labels: 1 that are no polygons skipped." in progress.warnings
    assert len(read_layer(tmp_path / "data/objects.gpkg")) == 1
    assert not list((tmp_path / "data").rglob("masks"))


def test_polygons_without_an_area_are_no_objects(tmp_path, raster, tiles):
    flat = on_map(shapely.Polygon([(3, 3), (9, 3), (3, 3)]))
    bow = on_map(shapely.Polygon([(10, 10), (14, 14), (14, 10), (10, 14)]))
    for crs in (UTM, CRS.from_epsg(4326)):
        shapes = [flat, bow, box(20, 20, 24, 24)]
        if crs != UTM:
            shapes = shapely.transform(np.array(shapes), lambda points, to=crs: moved_points(points, UTM, to))
        labels = write_labels(tmp_path / f"{crs.to_epsg()}.gpkg", shapes, crs)
        progress, data = Listener(), tmp_path / f"data_{crs.to_epsg()}"
        export(raster, tiles, data, progress, task="DETECTION", labels=labels)
        assert read_layer(data / "objects.gpkg").columns["object_id"].tolist() == [2, 3]
        assert {"Labels: 1 without an area skipped.", "Labels: 1 with an invalid geometry repaired."} <= {
            *progress.warnings
        }
        assert not any("Objects:" in text for text in progress.warnings)
    alone = write_labels(tmp_path / "flat.gpkg", [flat])
    with pytest.raises(InputError, match="none of them has an area"):
        export(raster, tiles, tmp_path / "none", task="DETECTION", labels=alone)


def test_a_dataset_may_have_no_object_at_all(tmp_path, raster, tiles):
    labels = write_labels(tmp_path / "labels.gpkg", [box(150, 100, 160, 110)])
    progress = Listener()
    export(raster, tiles, tmp_path / "data", progress, task="DETECTION", labels=labels)
    assert any("none of 1 is in any of the tiles" in text for text in progress.warnings)
    assert len(read_layer(tmp_path / "data/objects.gpkg")) == 0
    assert Manifest.read(tmp_path / "data").splits["train"] == {"count": 3, "labels": {}, "objects": {}}


def test_a_raster_of_labels_has_no_objects(tmp_path, raster, tiles):
    labels = write_raster(tmp_path / "labels.tif", np.ones((130, 200, 1), dtype=np.uint8))
    for task in ("DETECTION", "PANOPTIC"):
        with pytest.raises(InputError, match=f"must be polygons for {task}: a raster does not say"):
            export(raster, tiles, tmp_path / "data", task=task, labels=labels)
    assert not (tmp_path / "data").exists()


def test_points_and_lines_become_areas_by_a_buffer_in_metres(tmp_path, raster, tiles):
    line = shapely.LineString([(500050, 4999900), (500250, 4999900)])
    shapes = [shapely.Point(500160, 4999840), line, box(40, 4, 44, 8)]
    labels = write_labels(tmp_path / "labels.gpkg", shapes)
    export(raster, tiles, tmp_path / "data", task="DETECTION", labels=labels, buffer_m=50.0)
    found = read_layer(tmp_path / "data/objects.gpkg")
    boxes = np.stack([found.columns[name] for name in ("x_min", "y_min", "x_max", "y_max")], axis=1)
    assert found.columns["object_id"].tolist() == [1, 2, 3]
    assert boxes[0] == pytest.approx([11, 11, 21, 21], abs=0.03)
    assert boxes[1] == pytest.approx([0, 5, 30, 15], abs=0.03)
    assert boxes[2].tolist() == [8, 4, 12, 8]  # polygons stay as they are
    with pytest.raises(InputError, match="of points and lines the buffer must say how far they reach"):
        export(raster, tiles, tmp_path / "none", task="DETECTION",
               labels=write_labels(tmp_path / "points.gpkg", shapes[:1]))  # fmt: skip


def test_a_buffer_is_of_metres_on_the_ground_in_degrees_too(tmp_path, tiles):
    degrees = Affine(1e-4, 0, 15.0, 0, -1e-4, 60.0)
    path = write_raster(tmp_path / "d.tif", np.ones((64, 64, 1), np.uint8), crs=CRS.from_epsg(4326), transform=degrees)
    tiles = write_tiles(tmp_path / "t.gpkg", [(0, 0, 64, 64)], degrees, CRS.from_epsg(4326), tile_id=["a"])
    labels = write_labels(tmp_path / "labels.gpkg", [shapely.Point(15.0032, 59.9968)], crs=CRS.from_epsg(4326))
    export(path, tiles, tmp_path / "data", task="SEGMENTATION", labels=labels, buffer_m=100.0)
    with rasterio.open(tmp_path / "data/masks/a.tif") as source:
        mask = source.read(1)
    high, wide = np.ptp(np.flatnonzero(mask.any(axis=1))) + 1, np.ptp(np.flatnonzero(mask.any(axis=0))) + 1
    assert abs(high - 200 / 11.14) <= 1  # a ten-thousandth of a degree is 11.14 m to the north,
    assert abs(wide - 200 / 5.58) <= 1  # and half of that to the east, at 60 degrees


@pytest.mark.parametrize(
    ("crs", "point", "expected"),
    [
        (CRS.from_epsg(32633), (500000, 6e6), (1.0004, 1.0004)),
        (CRS.from_epsg(3857), (1e6, 8399737.89), (0.50126, 0.50042)),  # at 60 degrees north
        (CRS.from_epsg(4326), (15, 60), (55800.0, 111412.3)),
        (CRS.from_epsg(2263), (1e6, 2e5), (0.3048, 0.3048)),  # feet
        (CRS.from_wkt('LOCAL_CS["a room",UNIT["metre",1]]'), (0, 0), (1, 1)),
    ],
)
def test_metres_on_the_ground_of_map_units(crs, point, expected):
    found = metres_of_units(np.array([point, point], dtype=float), crs)
    assert found == pytest.approx(np.array([expected] * 2), rel=1e-4)


def test_several_label_layers_at_once(tmp_path, raster, tiles):
    buildings = write_labels(tmp_path / "buildings.gpkg", [box(2, 2, 6, 6), box(20, 2, 26, 6)], kind=["tin", "tile"])
    trees = write_labels(tmp_path / "trees.gpkg", [shapely.Point(500100, 4999800)])
    away = [shapely.Point(500000, 4990000)]
    water = write_labels(tmp_path / "water.gpkg", away, crs=UTM, kind=["lake"])
    call = {
        "labels": buildings,
        "class_field": "kind",
        "label_layers": (f"{trees}|tree", f"{water}|water"),
        "buffer_m": 20.0,
    }
    progress = Listener()
    export(raster, tiles, tmp_path / "data", progress, task="DETECTION", **call)
    manifest = Manifest.read(tmp_path / "data")
    assert manifest.class_names == ("lake", "tile", "tin", "tree")
    found = read_layer(tmp_path / "data/objects.gpkg")
    assert list(zip(found.columns["object_id"].tolist(), found.columns["label"])) == [
        (1, "tin"), (2, "tile"), (3, "tree"),
    ]  # fmt: skip
    assert "Objects: 1 of 4 outside of every tile." in progress.warnings
    assert manifest.call["label_layers"] == ["tree", "water"]
    assert [source["role"] for source in manifest.sources] == ["raster", "tiles", "labels", "labels", "labels"]
    assert str(tmp_path) not in (tmp_path / "data/dataset.json").read_text()
    # Another CRS of one of them changes nothing but the last digits.
    moved = write_labels(
        tmp_path / "moved.gpkg",
        [shapely.Point(*rasterio.warp.transform(UTM, "EPSG:4326", [500100], [4999800])) for _ in range(1)],
        crs=CRS.from_epsg(4326),
    )
    again = {**call, "label_layers": (f"{moved}|tree", f"{water}|water")}
    export(raster, tiles, tmp_path / "again", task="DETECTION", **again)
    other = read_layer(tmp_path / "again/objects.gpkg")
    for name in ("x_min", "y_min", "x_max", "y_max"):
        assert other.columns[name] == pytest.approx(found.columns[name], abs=1e-3)


def test_label_layers_without_a_field_are_classes_of_their_own(tmp_path, raster, tiles):
    roads = write_labels(tmp_path / "roads.gpkg", [shapely.LineString([(500000, 4999900), (500900, 4999900)])])
    houses = write_labels(tmp_path / "houses.gpkg", [box(2, 2, 12, 12)])
    call = {"task": "SEGMENTATION", "label_layers": (f"{houses}|house", f"{roads}|road"), "buffer_m": 10.0}
    export(raster, tiles, tmp_path / "data", **call)
    with rasterio.open(tmp_path / "data/train/masks/a.tif") as source:
        mask = source.read(1)
    expected = np.zeros((32, 32), np.uint8)
    expected[2:12, 2:12] = 1
    expected[9:11] = 2
    assert np.array_equal(mask, expected)
    before = content(tmp_path / "data")
    export(raster, tiles, tmp_path / "data", **call)
    assert content(tmp_path / "data") == before


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("{houses}", r"label layers must each be path\|class, got"),
        ("{houses}|", r"label layers must each be path\|class, got"),
        ("{folder}/missing.gpkg|road", "There is no file"),
        ("{folder}/image.tif|road", "cannot be read as a vector layer"),
        ("{nowhere}|road", r"labels have no CRS \(road\)"),
    ],
)
def test_label_layers_that_cannot_be_used(tmp_path, raster, tiles, more, words):
    houses = write_labels(tmp_path / "houses.gpkg", [box(2, 2, 12, 12)])
    nowhere = write_labels(tmp_path / "nowhere.gpkg", [box(2, 2, 12, 12)], crs=None)
    more = more.format(houses=houses, nowhere=nowhere, folder=tmp_path)
    with pytest.raises((InputError, OptionError), match=words):
        export(raster, tiles, tmp_path / "data", task="DETECTION", labels=houses, label_layers=(more,))
    assert not (tmp_path / "data").exists()


def test_label_layers_go_with_polygons(tmp_path, raster, tiles):
    houses = write_labels(tmp_path / "houses.gpkg", [box(2, 2, 12, 12)], kind=["tin"])
    classes = write_raster(tmp_path / "classes.tif", np.ones((130, 200, 1), dtype=np.uint8))
    with pytest.raises(OptionError, match="label layers go with polygons; labels is a raster"):
        export(raster, tiles, tmp_path / "data", task="SEGMENTATION", labels=classes, label_layers=(f"{houses}|a",))
    # The first layer must have the class field, the others need not.
    plain = write_labels(tmp_path / "plain.gpkg", [box(2, 2, 12, 12)])
    with pytest.raises(OptionError, match="labels have no field 'kind'"):
        export(raster, tiles, tmp_path / "data", task="SEGMENTATION", labels=plain, class_field="kind",
               label_layers=(f"{houses}|a",))  # fmt: skip


def test_blackening_leaves_the_pixels_of_objects_alone(tmp_path, tiles):
    pixels = np.random.default_rng(0).integers(1, 60000, (130, 200, 2), dtype=np.uint16)
    labels = write_labels(tmp_path / "labels.gpkg", [box(2, 2, 12, 12), box(20, 20, 50, 24)], kind=["a", "b"])
    inside = np.zeros((130, 200), dtype=bool)
    inside[2:12, 2:12] = inside[20:24, 20:50] = True
    for nodata in (None, 7):
        raster = write_raster(tmp_path / f"image_{nodata}.tif", pixels, nodata=nodata)
        for task in ("DETECTION", "IMAGES", "SEGMENTATION"):
            data = tmp_path / f"{task}_{nodata}"
            export(raster, tiles, data, task=task, labels=labels, class_field="kind", blacken=True)
            for name, (x, y, _, _) in zip("ab", grid(3, 2, 32)):
                split = "train" if name == "a" else "val"
                with rasterio.open(data / split / f"images/{name}.tif") as source:
                    written = np.moveaxis(source.read(), 0, -1)
                part = np.s_[y : y + 32, x : x + 32]
                assert np.array_equal(written, np.where(inside[part][..., None], pixels[part], nodata or 0))
        with rasterio.open(tmp_path / f"SEGMENTATION_{nodata}/train/masks/a.tif") as source:
            mask = source.read(1)
        assert set(np.unique(mask)) == {0, 1, 2}  # what is black is background still


def test_stretched_pixels_are_blackened_to_zero(tmp_path, tiles):
    pixels = np.random.default_rng(0).integers(20000, 60000, (130, 200, 1), dtype=np.uint16)
    raster = write_raster(tmp_path / "image.tif", pixels)
    labels = write_labels(tmp_path / "labels.gpkg", [box(2, 2, 12, 12)])
    export(raster, tiles, tmp_path / "data", task="IMAGES", labels=labels, blacken=True, stretch="MINMAX")
    with rasterio.open(tmp_path / "data/train/images/a.tif") as source:
        written = source.read(1)
    inside = np.zeros((32, 32), dtype=bool)
    inside[2:12, 2:12] = True
    assert (written[~inside] == 0).all() and (written[inside] > 0).mean() > 0.9


def test_threads_may_ask_at_once():
    shapes = [box(x, y, x + 5, y + 5) for x in range(0, 90, 4) for y in range(0, 90, 4)]
    found = finder(shapes)
    frames = [FRAME @ Affine.translation(x, y) for x, y, _, _ in grid(8, 8, 12)]
    alone = [found.of(frame, (12, 12)) for frame in frames]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda frame: found.of(frame, (12, 12)), frames))
    for one, other in zip(alone, together):
        assert [(i.object_id, i.box, i.share) for i in one] == [(i.object_id, i.box, i.share) for i in other]
