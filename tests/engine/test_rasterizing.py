"""Labels burnt into rasters: ids, numbers and distances of pixels, whatever grid and block they lie on."""

import json

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from listening import Listener
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.legend import named_classes
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.labels.masks import RasterMasks
from tilewright.engine.labels.rasterizing import distance, rows
from tilewright.engine.labels.rasterizing.distance import SignedDistance
from tilewright.engine.labels.rasterizing.options import RasterizeLabelsOptions
from tilewright.engine.labels.rasterizing.rasterize import rasterize_labels
from tilewright.engine.labels.rasterizing.rules import (
    ClassGroup,
    class_list_text,
    parse_background,
    parse_class_list,
)
from tilewright.engine.labels.reprojection import moved_points, reprojected
from tilewright.engine.progress import Progress

ndimage = pytest.importorskip("scipy.ndimage")

#: Names of classes, such as the rules have signs for.
NAME = st.text(alphabet='ab ;,="é\n', min_size=1, max_size=4)
UTM = CRS.from_epsg(32633)
PLAIN = Affine(1, 0, 500000, 0, -1, 4000000)
#: Grids that are not upright squares: oblong degrees, south up, turned with oblong pixels, one pixel.
GRIDS = {
    "degrees": (CRS.from_epsg(4326), Affine(2e-5, 0, 15, 0, -1.5e-5, 40), 60, 45),
    "south-up": (UTM, Affine(2, 0, 500000, 0, 2, 4000000), 60, 45),
    "turned": (UTM, Affine(8, 3, 500000, 6, -4, 4000000), 60, 45),
    "one pixel": (UTM, Affine(10, 0, 500000, 0, -10, 4000000), 1, 1),
}


@pytest.fixture
def burn(tmp_path):
    """Burn shapes given in (column, row); returns the pixels, the values, and what was said."""

    def make(shapes, size=(12, 8), transform=PLAIN, crs=UTM, fields=None, labels_crs=None, **options):
        raster, labels, output = tmp_path / "raster.tif", tmp_path / "labels.gpkg", tmp_path / "out.tif"
        profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "crs": crs, "transform": transform}
        with rasterio.open(raster, "w", width=size[0], height=size[1], **profile):
            pass
        geometry = np.empty(len(shapes), dtype=object)
        to_map = np.array([[transform.a, transform.d], [transform.b, transform.e]])
        place = (transform.c, transform.f)
        geometry[:] = [shape and shapely.transform(shape, lambda points: points @ to_map + place) for shape in shapes]
        columns = {name: np.array(values) for name, values in (fields or {}).items()}
        write_layer(labels, geometry, columns, labels_crs or crs)
        listener = Listener()
        given = RasterizeLabelsOptions(labels=str(labels), raster=str(raster), output=str(output), **options)
        values = rasterize_labels(given, listener)
        with rasterio.open(output) as source:
            return source.read(1), values, listener.said

    make.output = tmp_path / "out.tif"
    return make


def box(left, top, width, height):
    return shapely.box(left, top, left + width, top + height)


def names(*values):
    return {"kind": np.array(values, dtype=object)}


# Classes.


def test_ids_follow_the_class_list_and_its_groups(burn):
    shapes = [box(0, 0, 2, 8), box(2, 0, 2, 8), box(4, 0, 2, 8), box(6, 0, 2, 8)]
    fields = names("oak", "water", "pine", "road")
    pixels, values, _ = burn(shapes, fields=fields, class_field="kind", classes="water; forest=oak,pine")
    assert pixels[0].tolist() == [2, 2, 1, 1, 2, 2, 0, 0, 0, 0, 0, 0]
    assert values["classes"] == [
        {"id": 1, "name": "water", "colour": "#3D7DD8", "pixels": 16},
        {"id": 2, "name": "forest", "colour": "#1F7A3A", "pixels": 32},
    ]
    everything, values, _ = burn(shapes, fields=fields, class_field="kind")
    assert everything[0].tolist() == [1, 1, 4, 4, 2, 2, 3, 3, 0, 0, 0, 0]
    assert [entry["name"] for entry in values["classes"]] == ["oak", "pine", "road", "water"]


def test_the_file_tells_its_classes(burn):
    burn([box(0, 0, 2, 8), box(4, 0, 2, 8)], fields=names("a & b", "c"), class_field="kind")
    with rasterio.open(burn.output) as source:
        assert (source.dtypes, source.nodata, source.descriptions) == (("uint8",), 255, ("class",))
        assert source.colormap(1)[1][:3] == (0xE6, 0x9F, 0x00)
        assert source.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert json.loads(source.tags()["TILEWRIGHT_CLASSES"])[1] == {"id": 2, "name": "c", "colour": "#56B4E9"}
    assert named_classes(str(burn.output)) == {1: "a & b", 2: "c"}
    assert "<Category>a &amp; b</Category>" in burn.output.with_name("out.tif.aux.xml").read_text()


def test_background_by_number_and_by_name(burn):
    shapes, fields = [box(0, 0, 2, 8), box(4, 0, 2, 8)], names("a", "b")
    row = burn(shapes, fields=fields, class_field="kind", background="9")[0][0]
    assert row[:7].tolist() == [1, 1, 9, 9, 2, 2, 9]
    row, values, _ = burn(shapes, fields=fields, class_field="kind", background="b")
    assert row[0, :7].tolist() == [1, 1, 2, 2, 2, 2, 2]
    row, values, _ = burn(shapes, fields=fields, class_field="kind", background="ground")
    assert row[0, :7].tolist() == [1, 1, 0, 0, 2, 2, 0]
    assert values["classes"][0] == {"id": 0, "name": "ground", "colour": "#E69F00", "pixels": 64}
    row = burn(shapes, fields=fields, class_field="kind", unlabelled="IGNORE")[0][0]
    assert row[:7].tolist() == [1, 1, 255, 255, 2, 2, 255]


def test_overlaps_by_list_priority_and_value(burn):
    shapes = [box(0, 0, 6, 8), box(3, 0, 6, 8), box(5, 0, 3, 8)]
    fields = {**names("a", "b", "a"), "weight": [5.0, 1.0, np.nan]}
    by = {"fields": fields, "class_field": "kind"}
    assert burn(shapes, **by)[0][0].tolist() == [1, 1, 1, 2, 2, 2, 2, 2, 2, 0, 0, 0]
    assert burn(shapes, **by, classes="b, a")[0][0].tolist() == [2, 2, 2, 2, 2, 2, 2, 2, 1, 0, 0, 0]
    priority = burn(shapes, **by, overlap="PRIORITY", priority_field="weight")[0][0]
    assert priority.tolist() == [1, 1, 1, 1, 1, 1, 2, 2, 2, 0, 0, 0]
    # Two features of one class are no overlap.
    ignored = burn(shapes, **by, overlap="VALUE")[0][0]
    assert ignored.tolist() == [1, 1, 1, 255, 255, 255, 255, 255, 2, 0, 0, 0]
    row, values, _ = burn(shapes, **by, overlap="VALUE", overlap_value=7)
    assert row[0].tolist() == [1, 1, 1, 7, 7, 7, 7, 7, 2, 0, 0, 0]
    assert [(entry["id"], entry["name"]) for entry in values["classes"]] == [(1, "a"), (2, "b"), (7, "overlap")]
    assert burn(shapes, **by, overlap="VALUE", overlap_value=255)[1]["classes"][-1]["name"] == "b"


def test_labels_without_a_class(burn):
    shapes, fields = [box(0, 0, 4, 8), box(3, 0, 3, 8), None], names("a", None, "a")
    pixels, _, said = burn(shapes, fields=fields, class_field="kind")
    assert pixels[0].tolist() == [1, 1, 1, 1, 255, 255, 0, 0, 0, 0, 0, 0]
    assert ("info", "Labels: 1 without a class: their pixels are 255, to be ignored.") in said
    assert ("info", "Labels: 1 without a geometry skipped.") in said
    pixels, _, said = burn(shapes, fields=fields, class_field="kind", null_class="SKIP")
    assert pixels[0].tolist() == [1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    assert ("info", "Labels: 1 without a class skipped.") in said
    assert burn(shapes, fields=fields, class_field="kind", target="INSTANCES")[0][0, :7].tolist() == [
        1, 1, 1, 1, -1, -1, 0,
    ]  # fmt: skip


def test_the_border_is_a_class_of_its_own(burn):
    houses = [box(0, 1, 4, 6), box(4, 1, 4, 6)]
    pixels, values, _ = burn(houses, border_px=1, border_at="TOUCHING")
    assert pixels[3].tolist() == [1, 1, 1, 2, 2, 1, 1, 1, 0, 0, 0, 0]
    assert [entry["name"] for entry in values["classes"]] == ["labelled", "border"]
    assert burn(houses, border_px=1)[0][3].tolist() == [2, 1, 1, 2, 2, 1, 1, 2, 0, 0, 0, 0]
    # Ids that are taken are left alone.
    pixels, values, _ = burn(houses, border_px=1, background="2", border_at="TOUCHING", classes="house")
    assert pixels[3].tolist() == [1, 1, 1, 3, 3, 1, 1, 1, 2, 2, 2, 2]
    with pytest.raises(OptionError, match="already have a class called 'border'"):
        burn(houses, border_px=1, classes="border")


def test_where_borders_and_overlaps_meet(burn):
    """Overlaps have their value, the rest of the rims is border, and each has an id of its own."""
    houses = [box(0, 1, 6, 6), box(4, 1, 6, 6)]
    fields = names("a", "b")
    by = {"fields": fields, "class_field": "kind", "border_px": 1, "overlap": "VALUE"}
    pixels, values, _ = burn(houses, **by, overlap_value=3)
    assert pixels[3].tolist() == [4, 1, 1, 4, 3, 3, 4, 2, 2, 4, 0, 0]
    assert [(entry["id"], entry["name"]) for entry in values["classes"]] == [
        (1, "a"), (2, "b"), (3, "overlap"), (4, "border"),
    ]  # fmt: skip
    assert burn(houses, **by)[0][3].tolist() == [3, 1, 1, 3, 255, 255, 3, 2, 2, 3, 0, 0]


def test_label_rasters_name_the_classes_of_datasets(burn, tmp_path):
    shapes = [box(0, 0, 2, 8), box(4, 0, 2, 8)]
    burn(shapes, fields=names("sand", "rock"), class_field="kind", classes="sand; water; rock", background="ground")
    path, grid = str(burn.output), Grid(UTM, PLAIN, 12, 8)
    masks = RasterMasks(path, grid, (), Progress(), named_classes(path))
    assert masks.classes == ("sand", "water", "rock")
    assert masks.mask((0, 0, 7, 1), (1, 7)).tolist() == [[1, 1, 0, 0, 3, 3, 0]]
    masks.close()
    turned = RasterMasks(path, grid, ("rock", "1"), Progress(), named_classes(path))
    assert turned.mask((0, 0, 7, 1), (1, 7)).tolist() == [[2, 2, 0, 0, 1, 1, 0]]
    turned.close()
    with pytest.raises(OptionError, match="classes must be sand, water, rock, got moss"):
        RasterMasks(path, grid, ("moss",), Progress(), named_classes(path))
    assert named_classes(str(tmp_path / "raster.tif")) == {}
    for odd in ("{", "[3]", '[{"id": 1}]', '[{"id": 1, "name": "a"}, {"id": 2, "name": "a"}]'):
        with rasterio.open(tmp_path / "raster.tif", "r+") as target:
            target.update_tags(TILEWRIGHT_CLASSES=odd)
        assert named_classes(str(tmp_path / "raster.tif")) == {}


def test_many_classes_have_16_bits(burn):
    shapes = [box(number % 20, number // 20, 1, 1) for number in range(300)]
    numbers = np.arange(300)
    pixels, _, _ = burn(shapes, (20, 15), fields={"kind": numbers}, class_field="kind")
    assert pixels.dtype == np.uint16
    assert np.array_equal(pixels.ravel(), numbers + 1)
    with rasterio.open(burn.output) as source:
        assert source.nodata == 65535
    pixels = burn(shapes[:5], (20, 15), fields={"kind": numbers[:5]}, class_field="kind", background="1000")[0]
    assert pixels[0, :7].tolist() == [1, 2, 3, 4, 5, 1000, 1000]


def test_clouds_are_to_be_ignored(burn, tmp_path):
    """The cloud raster has pixels twice as large."""
    clouds = np.zeros((4, 6), dtype=np.uint8)
    clouds[:, 2] = 9
    profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "crs": UTM, "transform": PLAIN @ Affine.scale(2)}
    with rasterio.open(tmp_path / "scl.tif", "w", width=6, height=4, **profile) as target:
        target.write(clouds, 1)
    options = {"cloud_raster": str(tmp_path / "scl.tif"), "cloud_rule": "in 8,9"}
    pixels = burn([box(2, 0, 3, 8)], **options)[0]
    assert (pixels == [0, 0, 1, 1, 255, 255, 0, 0, 0, 0, 0, 0]).all()
    assert burn([box(2, 0, 3, 8)], target="INSTANCES", **options)[0][0, :7].tolist() == [0, 0, 1, 1, -1, -1, 0]
    # What lies below a cloud is a label all the same, and is measured from.
    found = burn([box(2, 0, 3, 8)], target="DISTANCE", **options)[0][0]
    assert np.array_equal(found, [-2, -1, 1, 2, np.nan, np.nan, -2, -3, -4, -5, -6, -7], equal_nan=True)


def test_an_extent_is_a_part_of_the_whole(burn):
    shapes = [shapely.Point(5, 4).buffer(3.3), box(9, 2, 3, 3)]
    whole = burn(shapes)[0]
    part = burn(shapes, extent=(500003.2, 3999993, 500010, 3999998))[0]
    assert np.array_equal(part, whole[2:7, 3:10])
    with rasterio.open(burn.output) as source:
        assert source.transform == PLAIN @ Affine.translation(3, 2)


# Lines and points.


def test_lines_are_as_wide_as_their_field_says(burn):
    roads = [shapely.LineString([(1, 2), (11, 2)]), shapely.LineString([(1, 6), (11, 6)]), shapely.Point(0.4, 0.4)]
    pixels = burn(roads, fields={"width": [2.0, np.nan, np.nan]}, buffer_field="width", buffer=2)[0]
    shape = shapely.union_all([roads[0].buffer(1), roads[1].buffer(2), roads[2].buffer(2)])
    columns, lines = np.meshgrid(np.arange(12) + 0.5, np.arange(8) + 0.5)
    assert np.array_equal(pixels == 1, shapely.contains_xy(shape, columns, lines))
    with pytest.raises(InputError, match="of lines and points buffer or buffer field must say how far they reach"):
        burn(roads)
    with pytest.raises(OptionError, match="buffer field must hold widths of at least 0, got -1 in 'width'"):
        burn(roads, fields={"width": [2.0, -1.0, 3.0]}, buffer_field="width")


def test_metres_are_metres_in_degrees(burn):
    """At 60° north a degree to the right is half as long as one up."""
    transform = Affine(1e-5, 0, 15, 0, -1e-5, 60)
    point = shapely.Point(50, 50)
    wide = burn([point], (100, 100), transform, CRS.from_epsg(4326), buffer=20, buffer_unit="METRES")[0]
    rows_found, columns_found = np.nonzero(wide)
    assert (np.ptp(columns_found) + 1, np.ptp(rows_found) + 1) == (72, 36)
    assert wide.sum() == pytest.approx(np.pi * 20**2 / (0.5582 * 1.1141), rel=0.01)
    plain = burn([point], (100, 100), transform, CRS.from_epsg(4326), buffer=20e-5)[0]
    assert plain.sum() == pytest.approx(np.pi * 20**2, rel=0.01)


def test_lines_bend_as_they_do_on_the_other_map():
    """A parallel, straight in degrees, is a curve in UTM."""
    grid = Grid(UTM, Affine(100, 0, 400000, 0, -100, 6700000), 2000, 200)
    degrees = CRS.from_epsg(4326)
    line = np.array([shapely.LineString([(13, 60.3), (17, 60.3)])], dtype=object)
    moved, kept = reprojected(line, degrees, grid)
    assert kept.tolist() == [True]
    along = moved_points(np.stack([np.linspace(13, 17, 401), np.full(401, 60.3)], axis=1), degrees, UTM)
    assert shapely.distance(shapely.points(along), moved[0]).max() < 0.06 * 100
    ends = shapely.LineString(along[[0, -1]])
    assert shapely.distance(shapely.points(along), ends).max() > 1000


# Numbers of objects.


def test_instances_are_numbered_by_their_place_in_the_layer(burn):
    shapes = [box(0, 0, 4, 8), None, box(3, 0, 4, 8), box(20, 20, 1, 1)]
    pixels, values, said = burn(shapes, target="INSTANCES")
    assert pixels.dtype == np.int32
    assert pixels[0].tolist() == [1, 1, 1, 3, 3, 3, 3, 0, 0, 0, 0, 0]
    assert (values["instances"], values["largest"]) == (2, 3)
    assert ("info", "2 of 3 labels have pixels.") in said
    assert burn(shapes, target="INSTANCES", overlap="VALUE")[0][0, :8].tolist() == [1, 1, 1, -1, 3, 3, 3, 0]
    by = {"fields": {"weight": [2, 2, 1, 1]}, "overlap": "PRIORITY", "priority_field": "weight"}
    assert burn(shapes, target="INSTANCES", **by)[0][0, :8].tolist() == [1, 1, 1, 1, 3, 3, 3, 0]
    only = burn(shapes, target="INSTANCES", fields=names("a", "b", "b", "a"), class_field="kind", classes="b")[0]
    assert only[0, :8].tolist() == [0, 0, 0, 3, 3, 3, 3, 0]


# Every grid.


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("all_touched", [False, True])
def test_every_grid_is_burnt_as_gdal_burns_it(burn, grid, all_touched):
    crs, transform, width, height = GRIDS[grid]
    random = np.random.default_rng(3)
    shapes = [
        shapely.Point(x, y).buffer(r)
        for x, y, r in zip(random.uniform(0, width, 40), random.uniform(0, height, 40), random.uniform(1, 6, 40))
    ]
    kinds = random.integers(1, 4, 40)
    by = {"fields": {"kind": kinds}, "class_field": "kind", "all_touched": all_touched}
    found = burn(shapes, (width, height), transform, crs, **by)[0]
    order = np.argsort(kinds, kind="stable")
    expected = rasterio.features.rasterize(
        [(shapes[place], int(kinds[place])) for place in order],
        (height, width),
        transform=Affine.identity(),
        all_touched=all_touched,
    )
    assert np.array_equal(found, expected)


@pytest.mark.parametrize("unit", ["PIXELS", "MAP"])
@pytest.mark.parametrize("grid", [name for name in GRIDS if name != "one pixel"])
def test_distances_on_every_grid(burn, grid, unit):
    crs, transform, width, height = GRIDS[grid]
    shapes = [shapely.Point(20, 15).buffer(9.2), shapely.Point(25, 30).buffer(5) - shapely.Point(25, 30).buffer(2)]
    options = {"target": "DISTANCE", "distance_unit": unit}
    found, values, _ = burn(shapes, (width, height), transform, crs, **options)
    inside = burn(shapes, (width, height), transform, crs)[0] == 1
    across, down = np.hypot(transform.a, transform.d), np.hypot(transform.b, transform.e)
    assert np.allclose(found, edt(inside, (down, across) if unit == "MAP" else (1, 1)), rtol=2e-7, atol=0)
    assert values["maximum"] == found.max() > 0 > found.min() == values["minimum"]


# Distances.


def edt(inside, sampling=(1.0, 1.0)):
    """Signed distances as SciPy measures them."""
    there = ndimage.distance_transform_edt(inside, sampling)
    return np.where(inside, there, -ndimage.distance_transform_edt(~inside, sampling))


def measured(inside, step=(1.0, 1.0), limit=None, tmp_path=None):
    def window(part):
        x, y, width, height = part
        return inside[y : y + height, x : x + width]

    height, width = inside.shape
    strips = SignedDistance(width, height, step, limit, window).strips(tmp_path / "notes.npy", Progress())
    return np.concatenate([distances for _, distances in strips])


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**32),
    size=st.tuples(st.integers(1, 70), st.integers(1, 70)),
    share=st.sampled_from([0.002, 0.1, 0.5, 0.99]),
    step=st.sampled_from([(1.0, 1.0), (0.7, 1.9), (3e-6, 1e-6)]),
    steps=st.sampled_from([1, 3, 128]),
    columns=st.sampled_from([5, 4096]),
)
def test_distances_are_exact_across_strips(tmp_path_factory, seed, size, share, step, steps, columns):
    """However few rows a strip has, and whichever of the two ways along a row finds them."""
    inside = np.random.default_rng(seed).random(size) < share
    inside.flat[0], inside.flat[-1] = True, inside.size == 1
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(distance, "STRIP_PIXELS", 1)
        patch.setattr(distance, "BLOCK", 3)
        patch.setattr(distance, "COLUMNS", columns)
        patch.setattr(rows, "STEPS", steps)
        limit = None if inside.size > 1 else 4.0
        found = measured(inside, step, limit, tmp_path_factory.mktemp("notes"))
    if inside.size == 1:
        assert found.tolist() == [[4.0]]
    else:
        assert np.allclose(found, edt(inside, step[::-1]), rtol=2e-7, atol=0)


def test_far_from_everything(tmp_path):
    """Thousands of pixels without a label in sight, which the short way does not reach."""
    inside = np.zeros((40, 5000), dtype=bool)
    inside[30, 3], inside[2, 4100:4140] = True, True
    found = measured(inside, tmp_path=tmp_path)
    assert np.array_equal(found, edt(inside).astype(np.float32))
    assert found.min() < -2000
    limited = measured(inside, limit=150.5, tmp_path=tmp_path)
    assert np.array_equal(limited, np.clip(edt(inside), -150.5, 150.5).astype(np.float32))


def test_distances_need_an_outline(burn):
    with pytest.raises(InputError, match=r"labels cover every pixel.* Give a greatest distance"):
        burn([box(-1, -1, 20, 20)], target="DISTANCE")
    assert not burn.output.exists()
    assert (burn([box(-1, -1, 20, 20)], target="DISTANCE", max_distance=3)[0] == 3).all()
    with pytest.raises(InputError, match="must cover a pixel's centre"):
        burn([box(1.6, 1.6, 0.3, 0.3)], target="DISTANCE")
    with pytest.raises(OptionError, match="at right angles"):
        burn(
            [box(1, 1, 3, 3)], transform=Affine(1, 0.5, 500000, 0, -1, 4000000), target="DISTANCE", distance_unit="MAP"
        )
    assert list(burn.output.parent.glob(".*")) == []


# What cannot be.


def test_labels_that_do_not_fit_are_refused(burn):
    one, by = [box(1, 1, 3, 3)], {"fields": names("forest"), "class_field": "kind"}
    with pytest.raises(InputError, match="labels must overlap the raster, but none of them does"):
        burn([box(100, 100, 3, 3)])
    with pytest.raises(OptionError, match="none of water, pine is in the field 'kind', which holds forest"):
        burn(one, **by, classes="water; pine")
    with pytest.raises(OptionError, match="labels have no field 'sort'; the fields are kind"):
        burn(one, fields=names("forest"), class_field="sort")
    with pytest.raises(OptionError, match="priority field must hold numbers, got 'forest' in 'kind'"):
        burn(one, **by, overlap="PRIORITY", priority_field="kind")
    with pytest.raises(InputError, match="labels have no class: the field 'kind' is null everywhere"):
        burn(one, fields=names(None), class_field="kind")
    said = burn(one, **by, classes="forest; water")[2]
    assert ("warning", "No label is of water: is it written as in the class field?") in said
    assert ("warning", "No pixel is of the class water.") in said


@pytest.mark.parametrize(
    "options, message",
    [
        ({"overlap": "PRIORITY"}, "priority field and overlap PRIORITY must be given together"),
        ({"overlap_value": 3}, "overlap value needs overlap VALUE, got LAST"),
        ({"cloud_rule": "in 3"}, "cloud raster and cloud rule must be given together"),
        ({"cloud_raster": "a.tif", "cloud_rule": "over 3"}, "cloud rule"),
        ({"target": "INSTANCES", "border_px": 2}, "border is about classes: the target must be CLASSES, got INSTANCES"),
        ({"target": "DISTANCE", "unlabelled": "IGNORE"}, "unlabelled is about classes"),
        ({"target": "DISTANCE", "overlap": "VALUE"}, "overlap must be LAST with the target DISTANCE"),
        ({"max_distance": 4}, "max distance needs the target DISTANCE, got CLASSES"),
        ({"target": "DISTANCE", "max_distance": 0}, "max distance must be more than 0, got 0"),
        ({"buffer": -1}, "buffer must be at least 0, got -1"),
        ({"classes": "a; b"}, "without a class field all labels are one class, got 2 names"),
        ({"classes": "a=b"}, "merging classes needs a class field"),
        ({"background": "-1"}, "background must be at least 0 and fit 64 bits, or a name, got -1"),
        ({"background": "70000"}, "background must be at most 65534, got 70000"),
        ({"background": "ground", "unlabelled": "IGNORE"}, "background has no place"),
    ],
)
def test_options_that_do_not_go_together(options, message):
    with pytest.raises(OptionError, match=message):
        RasterizeLabelsOptions(labels="l.gpkg", raster="r.tif", output="o.tif", **options)


def test_class_lists():
    def read(text):
        return [(group.name, group.values) for group in parse_class_list(text)]

    assert read("") == []
    assert read("forest=oak, pine ; water;") == [("forest", ("oak", "pine")), ("water", ("water",))]
    assert read("oak, pine") == [("oak", ("oak",)), ("pine", ("pine",))]
    assert read('"a, ""b"" = c"=1,"2;3"; Água doce') == [('a, "b" = c', ("1", "2;3")), ("Água doce", ("Água doce",))]
    assert (parse_background("3"), parse_background("3.0"), parse_background(" bare soil ")) == (3, 3, "bare soil")


@given(st.lists(st.tuples(NAME, st.lists(NAME, unique=True, max_size=2)), unique_by=lambda group: group[0], max_size=4))
def test_a_written_class_list_is_read_as_it_was(groups):
    groups = [ClassGroup(name, tuple(values) or (name,)) for name, values in groups]
    values = [value for group in groups for value in group.values]
    assume(len(set(values)) == len(values))
    assert parse_class_list(class_list_text(groups)) == tuple(groups)


@pytest.mark.parametrize(
    "text, place, why",
    [
        ("forest=oak,pine; =water", 17, "there is no name before this"),
        ("oak,pine; water", 0, "several classes in one must have a name"),
        ("a; b; a", 6, "the class 'a' is there twice"),
        ("a=x,y; b=y", 7, "'y' is in 'a' already"),
        ("a=", 2, "there is no name"),
        ("a;;b", 2, "there is no name before this"),
        ('a; "b', 2, "this cannot be read"),
        ("a=b=c", 3, "values with commas between them"),
        ('a="b"c', 2, "cannot be read"),
    ],
)
def test_the_place_that_cannot_be_read_is_marked(text, place, why):
    with pytest.raises(OptionError) as error:
        parse_class_list(text)
    lines = str(error.value).splitlines()
    assert why in lines[0]
    assert lines[1] == f"  {text}"
    assert abs(lines[2].index("^") - 2 - place) <= 1
