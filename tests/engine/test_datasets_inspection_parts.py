"""The parts of an inspection: histograms that stream, tiles that are alike, and the map that tiles are put on."""

import io

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from tilewright.engine.datasets.inspection import alike
from tilewright.engine.datasets.inspection.alike import digest_of, look_alikes, looks_of, same_bytes
from tilewright.engine.datasets.inspection.canvas import Canvas, frames_of
from tilewright.engine.datasets.inspection.histograms import BINS, Histogram, distance, suspicious
from tilewright.engine.datasets.inspection.thumbs import shown_bands, thumb_of
from tilewright.engine.labels.layers import Layer
from tilewright.engine.progress import Progress

REALS = st.floats(-1e12, 1e12, allow_nan=False, width=64)


def histogram_of(parts, whole):
    found = Histogram(whole)
    for part in parts:
        found.add(part)
    return found


def same(one, other):
    return (one.exponent, one.first, one.count, one.low, one.high) == (
        other.exponent, other.first, other.count, other.low, other.high
    ) and np.array_equal(one.counts, other.counts)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(REALS, min_size=1, max_size=30), min_size=1, max_size=6), st.randoms())
def test_a_histogram_is_the_same_in_whatever_order_values_come(parts, random):
    arrays = [np.array(part) for part in parts]
    whole = histogram_of([np.concatenate(arrays)], False)
    shuffled = arrays[:]
    random.shuffle(shuffled)
    assert same(histogram_of(shuffled, False), whole)
    merged = Histogram(False)
    for part in shuffled:
        merged.take(histogram_of([part], False))
    assert same(merged, whole)
    values = np.concatenate(arrays)
    assert whole.count == whole.counts.sum() == len(values)
    assert len(whole.counts) <= BINS
    numbers = np.floor(np.ldexp(values, -whole.exponent)) - whole.first
    assert whole.counts[numbers.astype(int)].min() >= 1


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16"])
def test_whole_numbers_are_counted_one_by_one(dtype):
    limits = np.iinfo(dtype)
    values = np.random.default_rng(1).integers(limits.min, limits.max, 5000, dtype=dtype, endpoint=True)
    values[:3] = limits.min, limits.max, limits.max
    found = histogram_of(np.array_split(values, 7), True)
    assert found.width == 1
    for value in (limits.min, limits.max, int(values[50])):
        assert found.share_of(value) == np.count_nonzero(values == value) / len(values)
    for percent in (0.1, 25, 50, 99, 100):
        assert found.percentile(percent) == np.percentile(values, percent, method="inverted_cdf")
    assert found.without([limits.max]).count == np.count_nonzero(values != limits.max)


def test_percentiles_of_reals_are_right_to_a_bin():
    values = np.random.default_rng(2).normal(0.3, 0.1, 20000).astype(np.float32)
    found = histogram_of(np.array_split(values, 5), False)
    assert found.width < 2e-5
    for percent in (2, 50, 98):
        exact = np.percentile(values, percent, method="inverted_cdf")
        assert found.percentile(percent) == pytest.approx(exact, abs=found.width)


@pytest.mark.parametrize("values", [[0.25], [3e38, -3e38], [1e-300, 1.0], [7.0, 7.0], [0.0, -0.0]])
def test_histograms_of_odd_values(values):
    found = histogram_of([np.array([value]) for value in values], False)
    assert found.counts.sum() == len(values)
    assert found.low <= found.percentile(50) <= found.high
    edges, counts = found.between(found.low, found.high, 80)
    assert len(counts) <= 81
    assert len(edges) == len(counts) + 1
    assert counts.sum() == len(values)


def test_bars_between_limits():
    found = histogram_of([np.repeat(np.arange(100, dtype=np.uint8), 3)], True)
    edges, counts = found.between(10, 29, 5)
    assert edges.tolist() == [10, 14, 18, 22, 26, 30]
    assert counts.tolist() == [12] * 5
    # What lies beyond what was counted is empty.
    edges, counts = found.between(90, 109, 4)
    assert counts.tolist() == [15, 15, 0, 0]


def test_nothing_counted():
    found = Histogram(True)
    assert np.isnan(found.percentile(50))
    assert found.share_of(3) == 0
    assert distance(found, found) == 0


def test_distance_between_histograms():
    one, other = histogram_of([np.arange(100)], True), histogram_of([np.arange(50, 150)], True)
    assert distance(one, one) == 0
    assert distance(one, other) == pytest.approx(0.5)
    assert distance(one, histogram_of([np.arange(1000, 1010)], True)) == 1


def test_values_at_the_ends_of_a_type_are_suspicious():
    values = np.concatenate([np.full(10, 255), np.full(4, 0), np.arange(50, 136)]).astype(np.uint8)
    found = histogram_of([values], True)
    assert suspicious(found, "uint8", nodata=False) == [255]
    assert suspicious(found, "uint8", nodata=True) == [255]
    assert suspicious(histogram_of([np.full(9, 255, np.uint8)], True), "uint8", nodata=False) == []
    assert suspicious(histogram_of([values / 2], False), "float32", nodata=False) == []


def picture(seed, side=128):
    """Smooth blobs, as ground looks."""
    rng = np.random.default_rng(seed)
    small = Image.fromarray(rng.uniform(0, 255, (9, 9)).astype(np.float32))
    return np.asarray(small.resize((side, side), Image.Resampling.BICUBIC)) + rng.normal(0, 4, (side, side))


def through_jpeg(grey):
    stream = io.BytesIO()
    Image.fromarray(np.clip(grey, 0, 255).astype(np.uint8)).save(stream, "JPEG", quality=75)
    stream.seek(0)
    return np.asarray(Image.open(stream)).astype(float)


def test_tiles_that_look_alike_are_found_and_others_are_not():
    pictures = [picture(seed) for seed in range(60)]
    pictures += [through_jpeg(pictures[5]), 1.3 * pictures[9] + 20, pictures[5] * 0.7]
    looks = np.array([looks_of(one) for one in pictures])
    everyone = np.ones(len(looks), bool)
    assert look_alikes(looks, everyone, Progress()).groups == ((5, 60, 62), (9, 61))
    everyone[60] = False
    assert look_alikes(looks, everyone, Progress()).groups == ((5, 62), (9, 61))
    assert look_alikes(looks[:1], np.ones(1, bool), Progress()).groups == ()


def test_pairs_are_found_wherever_the_bits_differ(monkeypatch):
    rng = np.random.default_rng(3)
    looks = rng.integers(0, 2**63, (500, 5), dtype=np.uint64)
    # Copies with four bits flipped in four of the five parts that are looked up, and 24 of the fine hash.
    copies = looks[:50].copy()
    for bit in (3, 17, 30, 60):
        copies[:, 0] ^= np.uint64(1) << np.uint64(bit)
    copies[:, 1] ^= np.uint64(0xFFFFFF)
    far = looks[50:60].copy()
    far[:, 1] ^= np.uint64(0x1FFFFFF)
    everything = np.concatenate([looks, copies, far])
    monkeypatch.setattr(alike, "_PAIRS", 100)  # so that pairs come in many parts
    found = look_alikes(everything, np.ones(len(everything), bool), Progress())
    assert found.groups == tuple((n, 500 + n) for n in range(50))
    assert (found.tiles, found.surplus) == (100, 50)


def test_copies_to_the_last_bit():
    tiles = [np.random.default_rng(n % 4).integers(0, 9, (8, 8, 2), dtype=np.uint8) for n in range(6)]
    tiles.append(tiles[1].reshape(4, 16, 2))
    tiles.append(np.ascontiguousarray(tiles[1].astype(np.uint16)))
    digests = np.array([np.void(digest_of(tile)) for tile in tiles])
    assert same_bytes(digests, np.ones(8, bool)).groups == ((0, 4), (1, 5))
    assert digest_of(tiles[1]) == digest_of(np.asfortranarray(tiles[1]))


def square(x, y, side=1.0):
    return np.array([x, y + side, side, 0, 0, -side])


def test_tiles_are_put_where_they_lie():
    canvas = Canvas.around(np.array([[0, 0, 2, 1.0]]), 1.0)
    values = np.arange(4.0).reshape(2, 2)
    tile = np.stack([values] * 3, axis=-1)
    canvas.paste(square(0, 0), tile, np.ones((2, 2), bool), values.astype(np.float32))
    south_up = np.array([1, 0, 1, 0, 0, 1.0])
    canvas.paste(south_up, tile + 10, np.ones((2, 2), bool))

    def at(x, y):
        column, row = canvas.to_pixels(np.array([[x, y]]))[0].astype(int)
        return canvas.image[row, column, 0], canvas.marks[row, column]

    assert at(0.25, 0.75) == (0, 0)
    assert at(0.75, 0.75) == (1, 1)
    assert at(0.25, 0.25) == (2, 2)
    assert at(1.25, 0.25)[0] == 10
    assert at(1.25, 0.75)[0] == 12
    assert np.isnan(at(1.25, 0.75)[1])
    assert np.isnan(at(-0.03, 0.5)[0])


def test_a_turned_tile_and_one_that_is_not_data_everywhere():
    canvas = Canvas.around(np.array([[-1, -1, 1, 1.0]]), 1.0)
    tile = np.stack([np.array([[1.0, 2], [3, 4]])] * 3, axis=-1)
    # A square on its corner: its first pixel is at the top, rows go down to the left.
    canvas.paste(np.array([0, 1, 1, -1, -1, -1.0]), tile, np.array([[True, True], [True, False]]))

    def at(x, y):
        column, row = canvas.to_pixels(np.array([[x, y]]))[0].astype(int)
        return canvas.image[row, column, 0]

    assert [at(0, 0.5), at(0.5, 0), at(-0.5, 0)] == [1, 2, 3]
    assert np.isnan(at(0, -0.5))
    assert np.isnan(at(0.9, 0.9))


def test_degrees_are_stretched_northwards():
    boxes = np.array([[10, 59, 12, 61.0], [np.nan] * 4])
    rows, columns = Canvas.around(boxes, 2.0).shape
    assert rows == pytest.approx(2 * columns, rel=0.01)
    assert Canvas.around(boxes[1:], 1.0) is None


@pytest.mark.parametrize(
    "affine",
    [(2, 0, 500, 0, -2, 900), (2, 0, 500, 0, 2, 900), (1.5, 0.5, 0, 0.4, -1.2, 7e6)],
    ids=["north up", "south up", "rotated"],
)
def test_offsets_say_how_the_raster_is_turned(affine):
    a, b, c, d, e, f = affine
    places = np.array([(x, y) for y in range(0, 30, 10) for x in range(0, 40, 10)])
    corners = np.array([(0, 0), (10, 0), (10, 10), (0, 10)])

    def to_map(points):
        x, y = points[..., 0], points[..., 1]
        return np.stack([a * x + b * y + c, d * x + e * y + f], axis=-1)

    geometry = shapely.polygons(to_map(places[:, None] + corners))
    columns = {"x_off": places[:, 0], "y_off": places[:, 1]}
    columns |= {"width": np.full(12, 10), "height": np.full(12, 10)}
    layer = Layer(geometry, columns, None)
    expected = np.concatenate([to_map(places), np.tile([10 * a, 10 * d, 10 * b, 10 * e], (12, 1))], axis=1)
    assert np.allclose(frames_of(layer, shapely.bounds(geometry)), expected)
    # Without offsets, or with some that do not fit, rows go south.
    west, south, east, north = shapely.bounds(geometry).T
    upright = np.stack([west, north, east - west, 0 * west, 0 * west, south - north], axis=1)
    assert np.allclose(frames_of(Layer(geometry, {}, None), shapely.bounds(geometry)), upright)
    columns["x_off"] = columns["x_off"][::-1]
    columns["y_off"] = columns["y_off"] + np.arange(12)
    assert np.allclose(frames_of(layer, shapely.bounds(geometry)), upright)


def test_small_pictures_are_means_and_leave_nodata_out():
    pixels = np.zeros((4, 4, 3), np.uint16)
    pixels[:2, :2] = 100, 200, 300
    pixels[:2, 2:] = 10, 20, 30
    valid = np.ones((4, 4, 3), bool)
    valid[2:] = False
    image, known = shown_bands(pixels, valid, [2, 1, 0])
    thumb = thumb_of(image, known, np.arange(16).reshape(4, 4), 2)
    assert thumb.image[0].tolist() == [[300, 200, 100], [30, 20, 10]]
    assert thumb.valid.tolist() == [[True, True], [False, False]]
    assert thumb.marks.tolist() == [[5, 7], [13, 15]]
    whole = thumb_of(image, known, None, 4)
    assert whole.image.shape == (4, 4, 3)
    assert whole.marks is None
