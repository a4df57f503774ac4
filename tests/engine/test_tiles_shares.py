"""Shares of tiles under polygons against shapely's, to 1e-9 and better."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.affinity import rotate, scale, translate
from shapely.geometry import Point, Polygon, box
from tilewright.engine.tiles.shares import covered_shares, frames_of, polygons_of


def rings_of(polygon):
    return [np.array(ring.coords) for ring in (polygon.exterior, *polygon.interiors)]


def shares(tiles, polygons):
    """(tiles, polygons) shares of all with all."""
    frames = frames_of(np.array([tile.exterior.coords[:4] for tile in tiles]))
    tile, piece = np.divmod(np.arange(len(tiles) * len(polygons)), len(polygons))
    found = covered_shares(frames, polygons_of([rings_of(p) for p in polygons]), tile, piece)
    return found.reshape(len(tiles), len(polygons))


def random_polygon(rng):
    x, y = rng.uniform(-1, 4, 2)
    angles = np.sort(rng.uniform(0, 2 * np.pi, rng.integers(3, 20)))
    radius = rng.uniform(0.05, 2.5, len(angles))
    polygon = Polygon(np.stack([x + radius * np.cos(angles), y + radius * np.sin(angles)], 1))
    if not polygon.is_valid or polygon.is_empty:
        return box(x, y, x + rng.uniform(0.1, 3), y + rng.uniform(0.1, 3))
    with_hole = polygon.difference(Point(x, y).buffer(0.04, 4))
    return with_hole if with_hole.geom_type == "Polygon" else polygon


@settings(max_examples=80, deadline=None)
@given(
    st.integers(0, 100_000),
    st.sampled_from([(1, 0, 0), (640, 5e5, 4e6), (8.6e-5, 85.523, 27.63)]),
    st.sampled_from([0, 33.0, -120.0]),
)
def test_shares_are_those_of_shapely(seed, place, angle):
    size, x, y = place
    rng = np.random.default_rng(seed)

    def there(shape):
        return translate(rotate(scale(shape, size, size, origin=(0, 0)), angle, origin=(0, 0)), x, y)

    tiles = [there(box(c, r, c + 1, r + 1)) for r in range(3) for c in range(3)]
    polygons = [there(random_polygon(rng)) for _ in range(5)] + [there(box(1, 1, 2, 2)), there(box(-9, -9, 9, 9))]
    expected = [[tile.intersection(polygon).area / tile.area for polygon in polygons] for tile in tiles]
    np.testing.assert_allclose(shares(tiles, polygons), expected, rtol=0, atol=1e-9)


def test_touching_is_nothing_and_covering_is_all():
    tiles = [box(500000, 4000000, 500640, 4000640)]
    neighbours = [box(500640, 4000000, 501280, 4000640), box(500000, 4000640, 500640, 4000700), tiles[0]]
    assert shares(tiles, neighbours).tolist() == [[0, 0, 1]]


def test_steep_and_level_edges():
    tile = [box(0, 0, 1, 1)]
    slivers = [
        Polygon([(0.5, -5), (0.5 + 1e-9, 5), (0.75, 5), (0.75, -5)]),
        Polygon([(-5, 0.5), (5, 0.5 + 1e-12), (5, 2), (-5, 2)]),
        Polygon([(-1000, 1 - 2e-7), (1000, 1), (1000, 9), (-1000, 9)]),
    ]
    assert shares(tile, slivers)[0] == pytest.approx([0.25 - 5.5e-10, 0.5 - 5e-13, 1e-7 - 5e-11], abs=1e-12)


def test_many_pairs_come_in_bounded_parts(monkeypatch):
    monkeypatch.setattr("tilewright.engine.tiles.shares.EDGES", 50)
    tiles = [box(c, 0, c + 1, 1) for c in range(40)]
    polygons = [Point(x, 0.5).buffer(0.7, 8) for x in range(0, 40, 3)]
    expected = [[tile.intersection(polygon).area for polygon in polygons] for tile in tiles]
    np.testing.assert_allclose(shares(tiles, polygons), expected, atol=1e-12)
