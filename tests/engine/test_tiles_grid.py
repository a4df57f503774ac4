"""Where tiles lie: every position against closed forms and against the raster's own lattice."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.tiles.grid import (
    make_grid,
    map_to_pixel,
    pixel_sizes,
    pixel_to_map,
    tile_id,
    window_of_points,
)
from tilewright.engine.tiles.options import GridOptions

NORTH_UP = (10.0, 0.0, 500000.0, 0.0, -10.0, 4000000.0)


def grid_of(width, height, transform=NORTH_UP, **options):
    return make_grid(GridOptions(**options), transform, (0, 0, width, height))


def all_tiles(grid):
    chunks = list(grid.chunks(7))
    return [np.concatenate([getattr(c, name) for c in chunks]) for name in ("row", "col", "x_off", "y_off", "corners")]


@st.composite
def layouts(draw):
    size = draw(st.integers(1, 40))
    height = draw(st.integers(1, 40))
    overlap = draw(st.integers(0, min(size, height) - 1))
    return size, height, overlap, draw(st.integers(1, 200)), draw(st.integers(1, 200))


@given(layouts())
def test_pad_covers_every_pixel_with_the_fewest_tiles_and_begins_at_the_first_pixel(layout):
    size, tall, overlap, width, height = layout
    grid = grid_of(width, height, tile_size_px=size, tile_height_px=tall, overlap_px=overlap, edge="PAD")
    for axis, tile, length in ((grid.columns, size, width), (grid.rows, tall, height)):
        step = tile - overlap
        assert axis.offsets.tolist() == [i * step for i in range(max(0, math.ceil((length - tile) / step)) + 1)]
        assert axis.offsets[-1] + tile >= length
        assert len(axis.offsets) == 1 or axis.offsets[-2] + tile < length  # one fewer would leave pixels out
        assert axis.size_px == tile


@given(layouts())
def test_drop_holds_whole_tiles_only_and_as_many_as_fit(layout):
    size, tall, overlap, width, height = layout
    options = {"tile_size_px": size, "tile_height_px": tall, "overlap_px": overlap, "edge": "DROP"}
    if width < size or height < tall:
        with pytest.raises(OptionError, match="must fit into the raster"):
            grid_of(width, height, **options)
        return
    grid = grid_of(width, height, **options)
    columns, rows = (width - size) // (size - overlap) + 1, (height - tall) // (tall - overlap) + 1
    assert grid.count == columns * rows
    assert grid.columns.offsets[-1] + size <= width
    assert grid.rows.offsets[-1] + tall <= height


@given(layouts())
def test_shift_covers_every_pixel_and_moves_only_the_last_row_and_column(layout):
    size, tall, overlap, width, height = layout
    options = {"tile_size_px": size, "tile_height_px": tall, "overlap_px": overlap, "edge": "SHIFT"}
    if width < size or height < tall:
        with pytest.raises(OptionError, match="must fit into the raster"):
            grid_of(width, height, **options)
        return
    grid = grid_of(width, height, **options)
    for axis, tile, length in ((grid.columns, size, width), (grid.rows, tall, height)):
        step = tile - overlap
        assert axis.offsets[:-1].tolist() == [i * step for i in range(len(axis.offsets) - 1)]
        assert axis.offsets[-1] == length - tile
        covered = np.zeros(length, bool)
        for offset in axis.offsets:
            covered[offset : offset + tile] = True
        assert covered.all()


@pytest.mark.parametrize(
    "transform",
    [
        NORTH_UP,
        (0.0002658692000000030618, 0, 108.4, 0, -0.0002641357688113412814, -6.6),  # degrees, not square
        (1.3411e-6, 0, 85.523, 0, -1.1881e-6, 27.63),  # a drone in degrees
        (98.4252, 0, 1_640_416.7, 0, -98.4252, 13_123_333.3),  # feet
        (8.66, -5.0, 300000.0, 5.0, 8.66, 5_000_000.0),  # rotated
        (10.0, 0, 500000.0, 0, 10.0, 4000000.0),  # south-up
        (10.0, 2.0, 0.0, 1.0, -7.0, 0.0),  # sheared
    ],
)
def test_every_edge_lies_on_the_lattice_at_the_far_corner_of_a_large_raster(transform):
    grid = make_grid(GridOptions(64), transform, (0, 0, 100_000, 100_000))
    *_, last = grid.chunks()
    assert (last.row[-1], last.col[-1]) == (1561, 1561)
    assert (last.x_off[-1], last.y_off[-1]) == (1561 * 64, 1561 * 64)
    pixels = map_to_pixel(transform, last.corners[-1])
    start, end = 1561 * 64, 1562 * 64
    np.testing.assert_allclose(pixels, [[start, start], [end, start], [end, end], [start, end]], rtol=0, atol=1e-6)
    # Neighbours share their edge to the last bit.
    assert (last.corners[-2][1] == last.corners[-1][0]).all()


def test_spacing_is_the_pixels_side_times_the_step():
    grid = grid_of(457, 299, (0.0005394, 0, -77.12, 0, -0.0004196, 38.99), tile_size_px=64, overlap_px=16)
    assert grid.h_spacing == pytest.approx(0.0005394 * 48, rel=1e-15)
    assert grid.v_spacing == pytest.approx(0.0004196 * 48, rel=1e-15)
    assert pixel_sizes((3.0, -8.0, 0, 4.0, 6.0, 0)) == (5.0, 10.0)


def test_tiles_go_row_by_row_with_their_ids_and_offsets_in_the_whole_raster():
    grid = make_grid(GridOptions(10, overlap_px=2), NORTH_UP, (5, 7, 20, 18))
    row, col, x_off, y_off, corners = all_tiles(grid)
    assert list(zip(row.tolist(), col.tolist())) == [(0, 0), (0, 1), (1, 0), (1, 1)]
    assert x_off.tolist() == [5, 13, 5, 13]
    assert y_off.tolist() == [7, 7, 15, 15]
    assert corners[3].tolist() == [[500130, 3999850], [500230, 3999850], [500230, 3999750], [500130, 3999750]]
    assert tile_id(12, 34) == "r00012_c00034"


def test_a_rotated_raster_gives_rotated_tiles():
    transform = (3.0, 4.0, 100.0, 4.0, -3.0, 200.0)
    *_, corners = all_tiles(make_grid(GridOptions(2), transform, (0, 0, 2, 2)))
    assert corners.tolist() == [[[100, 200], [106, 208], [114, 202], [108, 194]]]


def test_ground_size_goes_for_both_axes_and_rounds_the_pixels_covered():
    grid = grid_of(100, 100, tile_size_px=64, ground_size=155.0, overlap_px=16)
    assert grid.columns.size == 15.5
    assert grid.columns.size_px == 16
    assert grid.h_spacing == grid.v_spacing == pytest.approx(155.0 * 48 / 64)
    assert grid.columns.starts[:3].tolist() == pytest.approx([0, 11.625, 23.25])
    assert grid.columns.offsets[:3].tolist() == [0, 12, 23]
    assert (grid.columns.offsets + grid.columns.size_px <= 100).all()
    assert len(grid.columns.starts) == int((100 - 15.5) // 11.625) + 1
    unequal = grid_of(100, 100, (10, 0, 0, 0, -20, 0), tile_size_px=64, ground_size=200.0)
    assert (unequal.columns.size, unequal.rows.size) == (20.0, 10.0)


def test_a_ground_size_typed_with_fewer_digits_than_the_pixel_still_counts_whole_pixels():
    pixel = 0.0002658692000000030618
    grid = grid_of(640, 640, (pixel, 0, 108.4, 0, -pixel, -6.6), tile_size_px=32, ground_size=0.0170156288)
    assert (grid.columns.size, len(grid.columns.starts)) == (64.0, 10)


@given(st.integers(1, 60), st.floats(0.3, 50), st.integers(1, 300), st.sampled_from(["DROP", "SHIFT", "PAD"]))
def test_windows_of_a_ground_size_stay_inside_unless_padded(size, ground_px, length, edge):
    try:
        grid = grid_of(length, length, tile_size_px=size, ground_size=ground_px * 10, edge=edge)
    except OptionError:
        assert edge != "PAD" and ground_px > length * (1 - 1e-8)
        return
    axis = grid.columns
    if edge == "PAD":
        assert axis.starts[-1] + axis.size >= length * (1 - 1e-8)
    else:
        assert axis.starts[-1] + axis.size <= length * (1 + 1e-8)
        assert axis.offsets[-1] + axis.size_px <= max(length, axis.size_px)


def test_extents_snap_outward_to_whole_pixels_and_are_cut_at_the_raster():
    def window(left, bottom, right, top, transform=NORTH_UP):
        points = np.array([[left, bottom], [right, bottom], [right, top], [left, top]], float)
        return window_of_points(transform, points, 100, 80)

    assert window(500010, 3999900, 500050, 3999980) == (1, 2, 4, 8)
    assert window(500011, 3999901, 500049, 3999979) == (1, 2, 4, 8)
    assert window(500009, 3999899, 500051, 3999981) == (0, 1, 6, 10)
    assert window(500009.9999, 3999900, 500050.0001, 3999980) == (1, 2, 4, 8)  # the lattice, written with few digits
    assert window(0, 0, 9e6, 9e6) == (0, 0, 100, 80)
    with pytest.raises(InputError, match="lies outside"):
        window(0, 0, 10, 10)
    rotated = (3.0, 4.0, 100.0, 4.0, -3.0, 200.0)
    corners = pixel_to_map(rotated, np.array([10.0, 20, 20, 10]), np.array([30.0, 30, 50, 50]))
    assert window_of_points(rotated, corners, 100, 100) == (10, 30, 10, 20)


def test_options_say_what_is_wrong():
    with pytest.raises(OptionError, match=r"overlap must be at least 0 and less than the tile size \(64 px\), got 80"):
        GridOptions(64, overlap_px=80)
    with pytest.raises(OptionError, match=r"less than the tile height \(32 px\), got 40"):
        GridOptions(64, 32, overlap_px=40)
    with pytest.raises(OptionError, match=r"ground size must be more than 0 map units, got 0"):
        GridOptions(64, ground_size=0)
    with pytest.raises(OptionError, match=r"edge must be one of DROP, SHIFT, PAD, got 'CUT'"):
        GridOptions(64, edge="CUT")
    with pytest.raises(InputError, match="pixels with an area"):
        map_to_pixel((1.0, 1.0, 0, 1.0, 1.0, 0), np.zeros((1, 2)))


def test_a_million_tiles_come_in_bounded_chunks():
    grid = grid_of(64_000, 64_000, tile_size_px=64)
    sizes = [len(chunk.row) for chunk in grid.chunks()]
    assert grid.count == sum(sizes) == 1_000_000
    assert max(sizes) <= 8192


@pytest.mark.parametrize("ground_size", [1e-6, 5e-324, 1e9, 1e300])
def test_a_ground_size_that_makes_no_sense_is_refused(ground_size):
    with pytest.raises(OptionError, match=r"The tile size must give at most 100,000,000 tiles with sides of at most"):
        grid_of(100, 80, tile_size_px=16, ground_size=ground_size, edge="PAD")


@given(layouts())
def test_a_stride_is_an_overlap_told_from_the_other_end(layout):
    size, _, overlap, width, height = layout
    for edge in ("SHIFT", "PAD"):
        if edge == "SHIFT" and min(width, height) < size:
            continue
        by_stride = grid_of(width, height, tile_size_px=size, stride_px=size - overlap, edge=edge)
        by_overlap = grid_of(width, height, tile_size_px=size, overlap_px=overlap, edge=edge)
        assert by_stride.columns.offsets.tolist() == by_overlap.columns.offsets.tolist()
        assert by_stride.rows.offsets.tolist() == by_overlap.rows.offsets.tolist()
        assert (by_stride.h_spacing, by_stride.v_spacing) == (by_overlap.h_spacing, by_overlap.v_spacing)


@given(st.integers(1, 20), st.integers(1, 30), st.integers(20, 200), st.sampled_from(["DROP", "SHIFT", "PAD"]))
def test_a_stride_larger_than_the_tile_leaves_gaps_and_no_tile_lies_beyond(size, more, length, edge):
    axis = grid_of(length, length, tile_size_px=size, stride_px=size + more, edge=edge).columns
    starts = axis.offsets.tolist()
    regular = list(range(0, length, size + more))
    if edge == "PAD":
        assert starts == regular
    elif edge == "DROP":
        assert starts == [start for start in regular if start + size <= length]
    else:
        assert starts == [min(start, length - size) for start in regular]


def test_a_stride_goes_for_both_directions_and_stands_in_for_the_overlap():
    grid = grid_of(100, 100, tile_size_px=40, tile_height_px=20, stride_px=30)
    assert grid.columns.offsets.tolist() == [0, 30, 60]
    assert grid.rows.offsets.tolist() == [0, 30, 60]
    assert (grid.h_spacing, grid.v_spacing) == (300, 300)
    scaled = grid_of(100, 100, tile_size_px=64, ground_size=155.0, stride_px=96)
    assert scaled.columns.starts[:3].tolist() == pytest.approx([0, 23.25, 46.5])
    with pytest.raises(OptionError, match="stride stands in for overlap: give one of them, got 8 px and 4 px"):
        GridOptions(32, stride_px=8, overlap_px=4)
    with pytest.raises(OptionError, match=r"stride must be between 1 and 1e\+06 px, got 0"):
        GridOptions(32, stride_px=0)
