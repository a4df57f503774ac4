"""Windows of polygons: the place and size in pixels, whatever the raster's orientation."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tilewright.engine.tiles.grid import make_grid
from tilewright.engine.tiles.options import GridOptions
from tilewright.engine.tiles.windows import box_of, grouped, pixel_coordinates, whole_pixels, windows_of

TRANSFORMS = st.sampled_from(
    [
        (0.0002658692, 0.0, -71.25, 0.0, -0.0002641357, 42.4),
        (30.0, 0.0, 499980.0, 0.0, -30.0, 4500000.0),
        (10.0, 0.0, 0.0, 0.0, 10.0, -3000.0),
        (8.66, 5.0, 600000.0, 5.0, -8.66, 5000000.0),
        (1.3411e-6, 0.0, 85.52, 0.0, -1.1881e-6, 27.63),
    ]
)

UNIT = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)


def corners(window, transform):
    """The window's corners on the map, computed with more digits than a double has."""
    x, y, width, height = window
    a, b, c, d, e, f = (np.longdouble(value) for value in transform)
    points = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
    return np.array([(float(a * i + b * j + c), float(d * i + e * j + f)) for i, j in points])


@given(st.lists(st.tuples(*[st.integers(-50, 100_000)] * 2, *[st.integers(1, 5000)] * 2), min_size=1), TRANSFORMS)
def test_a_window_survives_the_way_over_the_map(windows, transform):
    points = np.concatenate([corners(window, transform) for window in windows])
    owners = np.repeat(np.arange(len(windows)), 5)
    assert windows_of(points, owners, len(windows), transform, (5000, 5000)).tolist() == [
        list(window) for window in windows
    ]
    pixels = pixel_coordinates(points, transform)
    truth = np.array([[(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y)] for x, y, w, h in windows]).reshape(
        -1, 2
    )
    assert np.abs(pixels - truth).max() < 1e-6


@given(st.floats(0, 1), st.integers(2, 300), TRANSFORMS)
def test_equal_tiles_get_equal_windows_wherever_they_lie(shift, size, transform):
    windows = [(shift + size * step, shift, size, size) for step in range(20)]
    points = np.concatenate([corners(window, transform) for window in windows])
    found = windows_of(points, np.repeat(np.arange(20), 5), 20, transform, (5000, 5000))
    assert (found[:, 2:] == size).all()
    assert (np.diff(found[:, 0]) == size).all()


def test_a_polygon_smaller_than_a_pixel_has_one():
    points = np.array([(5.1, -5.1), (5.2, -5.1), (5.2, -5.2)])
    assert windows_of(points, np.zeros(3, dtype=int), 1, UNIT, (5000, 5000)).tolist() == [[5, 5, 1, 1]]


def test_no_polygons():
    assert windows_of(np.zeros((0, 2)), np.zeros(0, dtype=int), 0, UNIT, (1, 1)).shape == (0, 4)


@given(
    st.lists(st.tuples(*[st.integers(-500, 500)] * 2, *[st.integers(1, 50)] * 2)),
    st.integers(1, 200),
    st.integers(1, 9),
)
def test_groups_hold_every_window_once_and_share_a_cell(windows, cell, most):
    array = np.array(windows, dtype=np.int64).reshape(-1, 4)
    groups = list(grouped(array, cell, cell, most))
    assert sorted(place for group in groups for place in group) == list(range(len(windows)))
    for group in groups:
        assert len(group) <= most
        assert len({(x // cell, y // cell) for x, y, _, _ in array[group].tolist()}) == 1
        left, top, width, height = box_of(array[group])
        assert (left, top) == tuple(array[group][:, :2].min(axis=0))
        assert (left + width, top + height) == tuple((array[group][:, :2] + array[group][:, 2:]).max(axis=0))


@given(
    ground=st.floats(1.2, 40.0),
    step=st.floats(0.5, 40.0),
    edge=st.sampled_from(["DROP", "SHIFT", "PAD"]),
    part=st.tuples(st.integers(0, 20), st.integers(40, 60)),
)
def test_a_grid_says_the_windows_that_its_polygons_are_read_as(ground, step, edge, part):
    """Tiles of a ground size seldom end between two pixels; both roads round them alike, and none leaves the raster."""
    side, transform = 80, (10.0, 0.0, 499980.0, 0.0, -10.0, 4500000.0)
    overlap = int(100 * max(0.0, 1 - step / ground))
    options = GridOptions(100, ground_size=ground * 10, overlap_px=min(overlap, 99), edge=edge)
    grid = make_grid(options, transform, (part[0], part[0], part[1], part[1]), (side, side))
    for tiles in grid.chunks():
        owners = np.repeat(np.arange(len(tiles.row)), 4)
        found = windows_of(tiles.corners.reshape(-1, 2), owners, len(tiles.row), transform, (side, side))
        assert found[:, 0].tolist() == tiles.x_off.tolist()
        assert found[:, 1].tolist() == tiles.y_off.tolist()
        assert (found[:, 2:] == [grid.columns.size_px, grid.rows.size_px]).all()
        if edge != "PAD":
            assert (found[:, :2] + found[:, 2:]).max() <= side


def test_rounding_moves_a_tile_back_only_where_it_would_leave_the_raster():
    # 2.5 pixels become 3: the last tile of ten pixels ends at 10, and one that hangs over the edge still does.
    starts, sizes = np.array([0.0, 2.5, 5.0, 7.5, 8.5, -1.0]), np.full(6, 2.5)
    offsets, pixels = whole_pixels(starts, sizes, 10)
    assert offsets.tolist() == [0, 3, 5, 7, 9, -1]
    assert pixels.tolist() == [3] * 6
