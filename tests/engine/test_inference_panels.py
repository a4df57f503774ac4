"""Blending and panels against arrays that are held whole."""

from unittest import mock

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tilewright.engine.inference import panels
from tilewright.engine.inference.blend import tile_starts, tile_weights
from tilewright.engine.inference.options import BLENDS
from tilewright.engine.inference.panels import Layout, Mosaic


def plain(layout, values):
    """The same by whole arrays: every tile weighted, the sum divided by the weights' sum."""
    total = np.zeros((layout.channels - 1, layout.height, layout.width))
    for position, tile in zip(layout.positions(), values):
        height = min(layout.tile_height, layout.height - position.y)
        width = min(layout.tile_width, layout.width - position.x)
        weights = np.outer(layout.y_weights[position.row], layout.x_weights[position.column])
        area = (slice(None), slice(position.y, position.y + height), slice(position.x, position.x + width))
        total[area] += np.moveaxis(tile, -1, 0)[:, :height, :width] * weights[:height, :width]
    return total


def mosaic(layout, values, folder, skip=(), valid=None):
    """Values and validity of the whole area; `valid` (row, col) goes in with the tiles, all of it when left out."""
    found = np.full((layout.channels - 1, layout.height, layout.width), np.nan, np.float32)
    data = np.zeros((layout.height, layout.width), bool)
    areas = []

    def sink(x, y, values, valid):
        _, height, width = values.shape
        area = found[:, y : y + height, x : x + width]
        assert np.isnan(area).all(), "a pixel was written twice"
        area[:] = values
        data[y : y + height, x : x + width] = valid
        areas.append((x, y, width, height))

    reach = np.zeros((layout.height + layout.tile_height, layout.width + layout.tile_width), bool)
    reach[: layout.height, : layout.width] = True if valid is None else valid
    target = Mosaic(layout, sink, folder)
    for number, (position, tile) in enumerate(zip(layout.positions(), values)):
        if number not in skip:
            rows, columns = slice(position.y, position.y + layout.tile_height), slice(position.x, None)
            target.add(position, tile, reach[rows, columns][:, : layout.tile_width])
    target.finish()
    assert not np.isnan(found).any(), "a pixel was not written"
    assert not list(folder.iterdir())
    return found, data, areas


@st.composite
def cases(draw):
    tile = (draw(st.integers(1, 20)), draw(st.integers(1, 20)))
    overlap = draw(st.integers(0, min(tile) - 1))
    return draw(st.integers(1, 90)), draw(st.integers(1, 70)), tile, overlap, draw(st.sampled_from(BLENDS))


@settings(max_examples=150, deadline=None)
@given(case=cases(), block=st.sampled_from([4, 8, 16]), widest=st.integers(1, 60))
def test_panels_give_what_whole_arrays_give(case, block, widest, tmp_path_factory):
    width, height, tile, overlap, blend = case
    with mock.patch.object(panels, "BLOCK", block), mock.patch.object(panels, "WIDEST_PX", widest):
        layout = Layout(width, height, tile, overlap, blend, 2)
        generator = np.random.default_rng(0)
        values = [generator.random((*tile, 2)).astype(np.float32) for _ in range(layout.count)]
        valid = generator.random((height, width)) < 0.5
        found, data, areas = mosaic(layout, values, tmp_path_factory.mktemp("seam"), valid=valid)
    assert np.allclose(found, plain(layout, values), atol=1e-5)
    assert np.array_equal(data, valid)
    for x, y, area_width, area_height in areas:
        assert x % block == 0 and y % block == 0
        assert (x + area_width) % block == 0 or x + area_width == width
        assert area_height == block or y + area_height == height


@settings(max_examples=100, deadline=None)
@given(case=cases())
def test_a_constant_stays_constant_to_the_border(case, tmp_path_factory):
    width, height, tile, overlap, blend = case
    layout = Layout(width, height, tile, overlap, blend, 1)
    values = [np.full((*tile, 1), 0.7, np.float32)] * layout.count
    found, _, _ = mosaic(layout, values, tmp_path_factory.mktemp("seam"))
    assert np.abs(found - np.float32(0.7)).max() < 1e-6


def test_tiles_that_are_left_out_leave_zeros(tmp_path):
    with mock.patch.object(panels, "BLOCK", 8), mock.patch.object(panels, "WIDEST_PX", 16):
        layout = Layout(40, 30, (10, 10), 2, "HANN", 1)
        values = [np.ones((10, 10, 1), np.float32)] * layout.count
        found, data, _ = mosaic(layout, values, tmp_path, skip=range(layout.count - 3))
    assert found[0, :8].max() == 0 and not data[:8].any()
    assert found[0, -1, -1] == pytest.approx(1) and data[-1, -1]


def test_an_area_without_any_tile_is_written_all_the_same(tmp_path):
    with mock.patch.object(panels, "BLOCK", 8), mock.patch.object(panels, "WIDEST_PX", 16):
        layout = Layout(40, 30, (10, 10), 2, "HANN", 1)
        found, data, _ = mosaic(layout, [None] * layout.count, tmp_path, skip=range(layout.count))
    assert (found == 0).all() and not data.any()


@settings(max_examples=200, deadline=None)
@given(length=st.integers(1, 300), tile=st.integers(1, 60), data=st.data())
def test_tiles_cover_the_axis_and_stay_inside(length, tile, data):
    overlap = data.draw(st.integers(0, tile - 1))
    starts = tile_starts(length, tile, overlap)
    covered = np.zeros(max(length, tile), int)
    for start in starts:
        covered[start : start + tile] += 1
    assert covered[:length].min() >= 1
    assert starts[0] == 0 and (np.diff(starts) > 0).all()
    assert starts[-1] + tile == max(length, tile)


@pytest.mark.parametrize("blend", BLENDS)
def test_weights_add_up_to_one(blend):
    starts = tile_starts(103, 16, 5)
    weights = tile_weights(starts, 103, 16, 5, blend)
    total = np.zeros(103)
    for start, row in zip(starts, weights):
        total[start : start + 16] += row
    assert np.allclose(total, 1, atol=1e-6)


def test_none_lets_the_later_tile_win_and_crop_parts_in_the_middle():
    starts = np.array([0, 6])
    assert tile_weights(starts, 16, 10, 4, "NONE")[0].tolist() == [1] * 6 + [0] * 4
    assert tile_weights(starts, 16, 10, 4, "NONE")[1].tolist() == [1] * 10
    assert tile_weights(starts, 16, 10, 4, "CROP")[0].tolist() == [1] * 8 + [0] * 2
    assert tile_weights(starts, 16, 10, 4, "CROP")[1].tolist() == [0] * 2 + [1] * 8


def test_hann_is_the_raised_cosine_over_the_overlap():
    weights = tile_weights(np.array([0, 6]), 16, 10, 4, "HANN")
    rising = np.sin(np.pi / 2 * (np.arange(4) + 0.5) / 4) ** 2
    assert np.allclose(weights[1][:4], rising, atol=1e-6)
    assert np.allclose(weights[0][6:], rising[::-1], atol=1e-6)
    assert np.allclose(weights[0][:6], 1)
