"""Windows of polygons: the place and size in pixels, whatever the raster's orientation."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from tilewright.engine.tiles.windows import box_of, grouped, pixel_coordinates, windows_of

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
