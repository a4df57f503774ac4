"""The border class against distances, pixel by pixel, and the same in every window that shows a pixel."""

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.stack import Grid
from tilewright.engine.labels.borders import BorderedMasks
from tilewright.engine.labels.layers import Layer
from tilewright.engine.labels.masks import VectorMasks

UTM = CRS.from_epsg(32633)
#: Pixels that are not square, turned, and far from the origin.
GRID = Grid(UTM, Affine(8, 6, 500000, 4.5, -6, 4000000), 200, 200)
PLAIN = Grid(UTM, Affine(1, 0, 0, 0, -1, 0), 20, 20)


def polygons(shapes, grid=GRID):
    """A layer of polygons given in (column, row)."""
    array = np.empty(len(shapes), dtype=object)
    array[:] = [shapely.transform(shape, grid.to_map) for shape in shapes]
    return array


def masks(shapes, width, at="ALL", grid=GRID, names=None, **options):
    columns = {} if names is None else {"kind": np.array(names, dtype=object)}
    layer = Layer(polygons(shapes, grid), columns, UTM)
    return BorderedMasks(VectorMasks(layer, grid, "kind" if names else None, **options), width, at)


def test_the_rim_is_inside_and_as_wide_as_asked():
    square = shapely.box(1, 1, 8, 8)
    one = masks([square], 1, grid=PLAIN)
    assert one.classes == ("labelled", "border")
    expected = np.zeros((10, 10), int)
    expected[1:8, 1:8] = 2
    expected[2:7, 2:7] = 1
    assert np.array_equal(one.mask((0, 0, 10, 10), (10, 10)), expected)
    expected[2:7, 2:7] = 2
    expected[3:6, 3:6] = 1
    assert np.array_equal(masks([square], 2, grid=PLAIN).mask((0, 0, 10, 10), (10, 10)), expected)


def test_holes_have_a_rim_too():
    holed = shapely.box(0, 0, 9, 9) - shapely.box(4, 4, 5, 5)
    mask = masks([holed], 1, grid=PLAIN).mask((0, 0, 9, 9), (9, 9))
    assert mask[4].tolist() == [2, 1, 1, 2, 0, 2, 1, 1, 2]


def test_touching_marks_only_what_is_near_another_polygon():
    houses = [shapely.box(0, 0, 6, 6), shapely.box(6, 0, 12, 6), shapely.box(13, 0, 19, 6)]
    mask = masks(houses, 2, "TOUCHING", grid=PLAIN).mask((0, 2, 20, 1), (1, 20))
    # Two pixels on each side of a shared wall; where there is a pixel between, one; the ground between stays ground.
    assert mask[0].tolist() == [1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 2, 0, 2, 1, 1, 1, 1, 1, 0]
    alone = masks(houses[::2], 2, "TOUCHING", grid=PLAIN).mask((0, 2, 20, 1), (1, 20))
    assert set(alone[0].tolist()) == {0, 1}
    together = masks([shapely.MultiPolygon([houses[0], houses[2]]), houses[1]], 2, "TOUCHING", grid=PLAIN)
    assert np.array_equal(together.mask((0, 2, 20, 1), (1, 20)), mask)


def test_the_same_polygon_twice_is_no_solid_border():
    house = shapely.box(2, 2, 14, 14)
    mask = masks([house, house], 2, "TOUCHING", grid=PLAIN).mask((0, 0, 20, 20), (20, 20))
    assert np.array_equal(mask, masks([house], 2, grid=PLAIN).mask((0, 0, 20, 20), (20, 20)))
    assert (mask[4:12, 4:12] == 1).all()


@pytest.mark.parametrize("step", [50.0, 0.05])
def test_the_arms_of_one_polygon_do_not_touch(step):
    """Also where they are cut off from each other, since the outline is long and the window shows but a part."""
    fork = shapely.segmentize(shapely.box(0, 0, 11, 100) - shapely.box(5, -1, 6, 90), step)
    window = (0, 2, 12, 4)
    assert (
        masks([fork], 2, "TOUCHING", grid=PLAIN).mask(window, (4, 12)).tolist() == [[1] * 5 + [0] + [1] * 5 + [0]] * 4
    )
    both = masks([fork], 2, grid=PLAIN).mask(window, (4, 12))
    assert both.tolist() == [[2, 2, 1, 2, 2, 0, 2, 2, 1, 2, 2, 0]] * 4


def test_what_is_ignored_or_background_is_never_border():
    shapes = [shapely.box(0, 0, 6, 6), shapely.box(6, 0, 12, 6)]
    found = masks(shapes, 2, "TOUCHING", grid=PLAIN, names=["house", None]).mask((0, 0, 14, 1), (1, 14))
    assert found.tolist() == [[1, 1, 1, 1, 2, 2, 255, 255, 255, 255, 255, 255, 0, 0]]


def test_classes_and_what_is_refused():
    shapes = [shapely.box(0, 0, 6, 6), shapely.box(6, 0, 12, 6)]
    assert masks(shapes, 1, names=["b", "a"]).classes == ("a", "b", "border")
    mask = masks(shapes, 1, grid=PLAIN, names=["b", "a"]).mask((0, 2, 13, 1), (1, 13))
    assert mask.tolist() == [[3, 2, 2, 2, 2, 3, 3, 1, 1, 1, 1, 3, 0]]
    with pytest.raises(OptionError, match="already have a class called 'border'"):
        masks(shapes, 1, names=["border", "a"])
    many = [str(number) for number in range(254)]
    with pytest.raises(InputError, match="254 classes, at most 253 and the border"):
        masks([shapes[0]] * 254, 1, names=many)
    assert len(masks([shapes[0]] * 253, 1, names=many[:253]).classes) == 254


def scattered(seed, count=14):
    random = np.random.default_rng(seed)
    shapes = []
    for _ in range(count):
        centre, radius = random.uniform(0, 60, 2), random.uniform(2, 12)
        angles = np.sort(random.uniform(0, 2 * np.pi, 8))
        shapes.append(shapely.Polygon(centre + radius * np.stack([np.cos(angles), np.sin(angles)], axis=1)))
    return [shape for shape in shapes if shape.is_valid]


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(1, 5), st.sampled_from(["ALL", "TOUCHING"]), st.integers(-9, 30))
def test_any_pixel_follows_the_rule(seed, width, at, x_off):
    shapes = scattered(seed)
    window = (x_off, 7, 40, 33)
    found = masks(shapes, width, at).mask(window, (33, 40))
    columns, lines = np.meshgrid(x_off + np.arange(40) + 0.5, 7 + np.arange(33) + 0.5)
    points = shapely.points(columns, lines)
    labelled = np.any([shapely.contains(shape, points) for shape in shapes], axis=0)
    outlines = np.min([shapely.distance(shape.boundary, points) for shape in shapes], axis=0)
    near = np.sort([shapely.distance(shape, points) for shape in shapes], axis=0)[1]
    decides = outlines if at == "ALL" else np.maximum(outlines, near)
    expected = np.where(labelled, np.where(decides < width, 2, 1), 0)
    certain = np.abs(decides - width) > 0.002 * width
    assert certain.mean() > 0.99
    assert np.array_equal(found[certain], expected[certain])


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(["ALL", "TOUCHING"]), st.sampled_from([1, 2, 3]), st.booleans())
def test_a_pixel_is_the_same_in_every_window(seed, at, scale, long):
    """Also for tiles of another size than their window, and for polygons that are clipped since they are long."""
    shapes = scattered(seed)
    if long:
        shapes = [shapely.segmentize(shape, 0.02) for shape in shapes]
    found = masks(shapes, 2, at)
    whole = found.mask((0, 0, 60, 60), (60 * scale, 60 * scale))
    for x_off, y_off in ((0, 0), (13, 5), (20, 31), (41, 44)):
        part = found.mask((x_off, y_off, 16, 12), (12 * scale, 16 * scale))
        top, left = y_off * scale, x_off * scale
        assert np.array_equal(part, whole[top : top + 12 * scale, left : left + 16 * scale])


def test_the_width_is_in_pixels_of_the_mask():
    wide = masks([shapely.box(0, 0, 16, 16)], 1, grid=PLAIN)
    half = wide.mask((0, 0, 16, 16), (8, 8))
    assert (half[1:-1, 1:-1] == 1).all() and (half[0] == 2).all() and (half[:, -1] == 2).all()
    uneven = wide.mask((0, 0, 16, 16), (4, 16))
    assert (uneven[0] == 2).all() and uneven[1].tolist() == [2, *[1] * 14, 2]
