"""Masks against the rule itself: a pixel belongs to the label that holds its centre."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Grid, gdal_environment
from tilewright.engine.labels.burning import LabelCounts, usable_polygons
from tilewright.engine.labels.layers import Layer, read_layer, text_of, write_layer
from tilewright.engine.labels.masks import RasterMasks, VectorMasks
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
#: Pixels of 10 m; map y falls as rows rise, so that (column, row) is at x = 10·column, y = −10·row.
GRID = Grid(UTM, Affine(10, 0, 0, 0, -10, 0), 20, 20)
ALL = (0, 0, 20, 20)


def shape(*rings):
    """A polygon of rings given in (column, row)."""
    outer, *holes = [[(10 * column, -10 * row) for column, row in ring] for ring in rings]
    return shapely.Polygon(outer, holes)


def square(column, row, side):
    return [(column, row), (column + side, row), (column + side, row + side), (column, row + side)]


def layer(geometry, classes=None, crs=UTM):
    array = np.empty(len(geometry), dtype=object)
    array[:] = geometry
    columns = {} if classes is None else {"Class": np.array(classes, dtype=object)}
    return Layer(array, columns, crs)


def by_centres(polygons, window, grid=GRID):
    """The rule, pixel by pixel: the last polygon that holds the centre."""
    x_off, y_off, width, height = window
    columns, rows = np.meshgrid(x_off + np.arange(width) + 0.5, y_off + np.arange(height) + 0.5)
    points = grid.to_map(np.stack([columns.ravel(), rows.ravel()], axis=1))
    mask = np.zeros(height * width, dtype=np.uint8)
    for polygon, value in polygons:
        mask[shapely.contains_xy(polygon, points)] = value
    return mask.reshape(height, width)


def test_holes_and_several_parts():
    holed = shape(square(1, 1, 6), square(3, 3, 2))
    parts = shapely.MultiPolygon([shape(square(10, 10, 3)), shape(square(15, 15, 2))])
    masks = VectorMasks(layer([holed, parts], ["a", "b"]), GRID, "class")
    mask = masks.mask(ALL, (20, 20))
    assert masks.classes == ("a", "b")
    expected = np.zeros((20, 20), dtype=np.uint8)
    expected[1:7, 1:7] = 1
    expected[3:5, 3:5] = 0
    expected[10:13, 10:13] = 2
    expected[15:17, 15:17] = 2
    assert np.array_equal(mask, expected)


def test_the_later_class_of_the_list_wins_whatever_the_order_of_features():
    features = layer([shape(square(0, 0, 4)), shape(square(2, 0, 4))], ["b", "a"])
    assert VectorMasks(features, GRID, "Class").mask((0, 0, 6, 1), (1, 6)).tolist() == [[2, 2, 2, 2, 1, 1]]
    turned = VectorMasks(features, GRID, "Class", classes=("b", "a"))
    assert turned.mask((0, 0, 6, 1), (1, 6)).tolist() == [[1, 1, 2, 2, 2, 2]]


def test_numbers_are_classes_in_their_own_order():
    masks = VectorMasks(layer([shape(square(0, 0, 1))] * 3, [10, 9.0, "2"]), GRID, "Class")
    assert masks.classes == ("2", "9", "10")


def test_without_a_class_field_there_is_one_class():
    masks = VectorMasks(layer([shape(square(0, 0, 1))]), GRID)
    assert masks.classes == ("labelled",)
    assert VectorMasks(layer([shape(square(0, 0, 1))]), GRID, classes=("house",)).classes == ("house",)


def test_null_classes_are_ignored_pixels_below_all_others():
    features = layer([shape(square(0, 0, 3)), shape(square(1, 0, 1))], [None, "a"])
    masks = VectorMasks(features, GRID, "Class")
    assert masks.mask((0, 0, 4, 1), (1, 4)).tolist() == [[255, 1, 255, 0]]
    assert masks.counts.null_class == 1


def test_what_cannot_be_used_is_counted():
    bow_tie = shape([(0.2, 0), (4.2, 4.1), (4.2, 0), (0.2, 4.1)])
    features = layer(
        [bow_tie, None, shapely.Polygon(), shapely.Point(5, 5), shape(square(8, 8, 2)), shape(square(12, 12, 2))],
        ["a", "a", "a", "a", "b", "unknown"],
    )
    masks = VectorMasks(features, GRID, "Class", classes=("a", "b"))
    counts = masks.counts
    assert (counts.repaired, counts.null_geometry, counts.other_geometry, counts.other_class) == (1, 2, 1, 1)
    assert len(counts.sentences()) == 4
    mask = masks.mask(ALL, (20, 20))
    assert np.array_equal(mask, by_centres([(shapely.make_valid(bow_tie), 1), (features.geometry[4], 2)], ALL))


def test_all_touched():
    features = layer([shape(square(1.6, 1.6, 0.8))])
    assert VectorMasks(features, GRID).mask((0, 0, 4, 4), (4, 4)).sum() == 0
    touched = VectorMasks(features, GRID, all_touched=True).mask((0, 0, 4, 4), (4, 4))
    assert touched.tolist() == [[0, 0, 0, 0], [0, 1, 1, 0], [0, 1, 1, 0], [0, 0, 0, 0]]


def test_another_size_has_pixels_of_its_own():
    features = layer([shape(square(0, 0, 5))])
    assert VectorMasks(features, GRID).mask((0, 0, 10, 10), (2, 2)).tolist() == [[1, 0], [0, 0]]
    assert VectorMasks(features, GRID).mask((0, 0, 10, 10), (20, 20)).sum() == 100


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32), st.integers(-5, 15), st.integers(-5, 15), st.integers(1, 20))
def test_any_window_follows_the_rule(seed, x_off, y_off, side):
    random = np.random.default_rng(seed)
    turned = Grid(UTM, Affine(8, 6, 500, 6, -8, 300), 20, 20)
    polygons = []
    for _ in range(5):
        centre, radius = random.uniform(0, 20, 2), random.uniform(1, 8)
        angles = np.sort(random.uniform(0, 2 * np.pi, 7))
        points = centre + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)
        polygons.append(shapely.Polygon(turned.to_map(points)))
    usable = [polygon for polygon in polygons if polygon.is_valid]
    masks = VectorMasks(layer(usable, [f"c{place}" for place in range(len(usable))]), turned, "Class")
    window = (x_off, y_off, side, side)
    expected = by_centres([(polygon, place) for place, polygon in enumerate(usable, 1)], window, turned)
    assert np.array_equal(masks.mask(window, (side, side)), expected)


def test_a_long_outline_gives_the_same_as_a_short_one():
    short = shape(square(3, 3, 9.3))
    long = shapely.segmentize(short, 0.1)
    assert shapely.get_num_coordinates(long) > 3000
    for window in (ALL, (5, 5, 4, 4), (0, 0, 4, 4), (11, 11, 5, 2)):
        size = (window[3], window[2])
        assert np.array_equal(
            VectorMasks(layer([long]), GRID).mask(window, size), VectorMasks(layer([short]), GRID).mask(window, size)
        )


@pytest.mark.parametrize("astray", [(15, 95), (500000, 5000000)])
def test_labels_where_the_grid_has_no_place_are_left_out_alone(astray):
    """One corner that cannot be moved must not stop the layer, nor what says that it is in degrees and is in metres."""
    wgs84 = CRS.from_epsg(4326)
    lon, lat = (values[0] for values in rasterio.warp.transform(UTM, wgs84, [100], [-100]))
    good = shapely.box(lon - 0.0002, lat - 0.0002, lon + 0.0002, lat + 0.0002)
    bad = shapely.Polygon([(lon, lat), (lon + 1, lat), astray])
    masks = VectorMasks(layer([bad, good], crs=wgs84), GRID)
    assert masks.counts.outside_crs == 1
    assert np.array_equal(masks.mask(ALL, (20, 20)), VectorMasks(layer([good], crs=wgs84), GRID).mask(ALL, (20, 20)))
    assert masks.mask(ALL, (20, 20))[10, 10] == 1


def test_labels_in_another_crs_are_reprojected_and_their_edges_bent():
    grid = Grid(CRS.from_epsg(4326), Affine(0.001, 0, 14.0, 0, -0.001, 60.0), 2000, 200)
    # In UTM a straight edge of 100 km; in degrees it is bent by several pixels.
    xs, ys = rasterio.warp.transform(grid.crs, UTM, [14.1, 15.9, 15.9, 14.1], [59.95, 59.95, 59.85, 59.85])
    polygon = shapely.Polygon(list(zip(xs, ys)))
    mask = VectorMasks(layer([polygon]), grid).mask((0, 0, 2000, 200), (200, 2000))
    columns, rows = np.meshgrid(np.arange(2000) + 0.5, np.arange(200) + 0.5)
    points = grid.to_map(np.stack([columns.ravel(), rows.ravel()], axis=1))
    east, north = rasterio.warp.transform(grid.crs, UTM, points[:, 0], points[:, 1])
    expected = shapely.contains_xy(polygon, east, north).reshape(200, 2000)
    straight = by_centres([(shapely.box(14.1, 59.85, 15.9, 59.95), 1)], (0, 0, 2000, 200), grid)
    assert (mask != straight).sum() > 2000
    assert (mask != expected).mean() < 0.002


def test_bad_labels():
    with pytest.raises(InputError, match="no CRS"):
        VectorMasks(layer([shape(square(0, 0, 1))], crs=None), GRID)
    with pytest.raises(InputError, match="no polygons"):
        VectorMasks(layer([shapely.Point(0, 0), None]), GRID)
    with pytest.raises(OptionError, match="no field 'kind'; the fields are Class"):
        VectorMasks(layer([shape(square(0, 0, 1))], ["a"]), GRID, "kind")
    with pytest.raises(InputError, match="null everywhere"):
        VectorMasks(layer([shape(square(0, 0, 1))], [None]), GRID, "Class")
    with pytest.raises(InputError, match="at most 254"):
        VectorMasks(layer([shape(square(0, 0, 1))] * 300, [str(n) for n in range(300)]), GRID, "Class")


@pytest.fixture
def class_raster(tmp_path):
    def make(values, nodata=None, transform=GRID.transform):
        values = np.asarray(values)
        path = tmp_path / "classes.tif"
        with rasterio.open(
            path, "w", driver="GTiff", height=values.shape[0], width=values.shape[1], count=1, dtype=values.dtype,
            nodata=nodata, crs=UTM, transform=transform,
        ) as target:  # fmt: skip
            target.write(values, 1)
        return str(path)

    return make


def test_a_raster_of_classes(class_raster):
    path = class_raster(np.array([[0, 5, 20], [-1, 7, 5]], dtype=np.int16), nodata=7)
    masks = RasterMasks(path, GRID, (), Progress())
    assert masks.classes == ("5", "20")
    assert masks.mask((0, 0, 4, 2), (2, 4)).tolist() == [[0, 1, 2, 255], [255, 255, 1, 255]]
    listed = RasterMasks(path, GRID, ("20", "5"), Progress())
    assert listed.mask((0, 0, 3, 1), (1, 3)).tolist() == [[0, 2, 1]]
    masks.close()
    listed.close()


def test_a_coarser_raster_of_classes_keeps_its_values(class_raster):
    path = class_raster(np.array([[1, 2]], dtype=np.uint8), transform=Affine(30, 0, 0, 0, -30, 0))
    masks = RasterMasks(path, GRID, (), Progress())
    assert masks.mask((1, 1, 6, 1), (1, 6)).tolist() == [[1, 1, 2, 2, 2, 0]]
    masks.close()


def test_rasters_that_hold_no_classes(class_raster):
    with pytest.raises(InputError, match="whole numbers"):
        RasterMasks(class_raster(np.array([[0.5]], dtype=np.float32)), GRID, (), Progress())
    with pytest.raises(InputError, match="no class"):
        RasterMasks(class_raster(np.zeros((2, 2), dtype=np.uint8)), GRID, (), Progress())
    with pytest.raises(InputError, match="300 classes"):
        RasterMasks(class_raster(np.arange(301, dtype=np.uint16)[None]), GRID, (), Progress())
    with pytest.raises(OptionError, match="must be the numbers"):
        RasterMasks(class_raster(np.ones((2, 2), dtype=np.uint8)), GRID, ("water",), Progress())


def test_layers_come_back_as_they_were_written(tmp_path):
    geometry = np.array([shape(square(0, 0, 1)), None, shape(square(1, 1, 1))], dtype=object)
    columns = {
        "name": np.array(["ä", None, "c"], dtype=object),
        "count": np.array([1.0, np.nan, 3.0]),
        "share": np.array([0.5, np.nan, 1.5]),
    }
    write_layer(tmp_path / "a.gpkg", geometry, columns, UTM, {"count": "int32"})
    found = read_layer(tmp_path / "a.gpkg")
    assert found.crs == UTM
    assert found.geometry[1] is None
    assert shapely.equals(found.geometry[[0, 2]], geometry[[0, 2]]).all()
    assert found.columns["name"].tolist() == ["ä", None, "c"]
    assert found.kinds["count"] == "int32"
    assert np.array_equal(found.columns["share"], columns["share"], equal_nan=True)
    write_layer(tmp_path / "b.gpkg", found.geometry, found.columns, found.crs, found.kinds)
    again = read_layer(tmp_path / "b.gpkg")
    assert again.kinds == found.kinds
    assert [text_of(value) for value in again.column("COUNT")] == ["1", None, "3"]


def test_layers_that_cannot_be_read(tmp_path):
    with pytest.raises(InputError, match="There is no file"):
        read_layer(tmp_path / "none.gpkg")
    (tmp_path / "bad.gpkg").write_text("nothing")
    with pytest.raises(InputError, match="cannot be read as a vector layer"):
        read_layer(tmp_path / "bad.gpkg")


def test_threads_burn_masks_in_peace():
    """Warnings are errors here, and the library's own way to silence one of them is not made for threads."""
    masks = VectorMasks(layer([shape(square(2, 3, 5))]), GRID, None, (), False)
    expected = masks.mask(ALL, (20, 20))
    with gdal_environment(), ThreadPoolExecutor(4) as threads:
        for mask in threads.map(lambda _: masks.mask(ALL, (20, 20)), range(200)):
            assert np.array_equal(mask, expected)


def test_a_polygon_with_a_part_that_is_a_point_is_repaired():
    point = shapely.from_wkt("MULTIPOLYGON(((1 1, 1 1, 1 1, 1 1)), ((2 2, 6 2, 6 6, 2 6, 2 2)))")
    crossed = shapely.Polygon([(10, 0), (14, 4), (14, 0), (10, 4)])
    counts = LabelCounts()
    found, kept = usable_polygons(np.array([point, crossed, shapely.box(0, 0, 1, 1)], dtype=object), counts)
    assert kept.all()
    assert counts.repaired == 2
    assert shapely.is_valid(found).all()
    assert shapely.area(found).tolist() == [16, 8, 1]
