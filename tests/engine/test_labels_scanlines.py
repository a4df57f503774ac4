"""Polygons filled by our own scanlines against GDAL's, pixel for pixel, also where edges run through centres."""

import numpy as np
import pytest
import rasterio.features
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.labels import scanlines
from tilewright.engine.labels.burning import BurntPolygons

UTM = CRS.from_epsg(32633)
GRID = Grid(UTM, Affine(1, 0, 0, 0, -1, 0), 50, 40)


def scattered(seed, step):
    """Polygons, some with holes, whose corners lie on multiples of `step`, going round either way."""
    random = np.random.default_rng(seed)
    shapes = []
    for _ in range(random.integers(1, 6)):
        points = random.uniform(-5, 55, (random.integers(3, 9), 2))
        points = points[np.argsort(np.arctan2(*(points - points.mean(axis=0)).T))]
        points = np.round(points / step) * step if step else points
        shape = shapely.make_valid(shapely.Polygon(points))
        left, top = np.round(random.uniform(0, 40, 2) * 2) / 2
        shape = shape - shapely.box(left, top, left + 7, top + 4.5)
        parts = [part for part in shapely.get_parts(shape) if part.geom_type == "Polygon" and not part.is_empty]
        if parts:
            whole = shapely.MultiPolygon(parts)
            shapes.append(shapely.reverse(whole) if random.random() < 0.5 else whole)
    return [shapely.transform(shape, lambda points: points * [1, -1]) for shape in shapes]


def burnt(shapes, window, out_shape, dtype=np.uint8):
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    out = np.zeros(out_shape, dtype=dtype)
    BurntPolygons(geometry, np.arange(1, len(shapes) + 1), GRID, False).burn(out, window)
    return out


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([0, 0.25, 0.5, 1]), st.sampled_from([7, 10**6]), st.sampled_from([4, 50]))
def test_pixels_are_those_of_gdal(seed, step, painted, long):
    shapes = scattered(seed, step)
    if not shapes:
        return
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(scanlines, "PAINTED", painted)
        patch.setattr(scanlines, "LONG", long)
        found = burnt(shapes, (0, 0, 50, 40), (40, 50))
    numbered = [(shape, number) for number, shape in enumerate(shapes, 1)]
    expected = rasterio.features.rasterize(numbered, (40, 50), transform=GRID.transform)
    assert np.array_equal(found, expected)
    part = burnt(shapes, (11, 7, 20, 13), (13, 20))
    assert np.array_equal(part, expected[7:20, 11:31])


@pytest.mark.parametrize("out_shape", [(20, 25), (80, 100), (40, 20)])
def test_windows_of_another_size_than_their_mask(out_shape):
    shapes = scattered(5, 0)
    found = burnt(shapes, (3, 4, 40, 30), out_shape)
    transform = GRID.window_transform((3, 4, 40, 30), out_shape)
    numbered = [(shape, number) for number, shape in enumerate(shapes, 1)]
    assert np.array_equal(found, rasterio.features.rasterize(numbered, out_shape, transform=transform))


def test_numbers_beyond_16_bits_and_nothing_to_paint():
    shapes = [shapely.box(1, -3, 3, -1), shapely.box(2.6, -2.4, 2.9, -2.1), shapely.box(100, 100, 110, 110)]
    geometry = np.empty(3, dtype=object)
    geometry[:] = shapes
    out = np.zeros((4, 4), dtype=np.int32)
    BurntPolygons(geometry, np.array([70_000, 80_000, 90_000]), GRID, False).burn(out, (0, 0, 4, 4))
    assert out.tolist() == [[0, 0, 0, 0], [0, 70_000, 70_000, 0], [0, 70_000, 70_000, 0], [0, 0, 0, 0]]
    nothing = BurntPolygons(np.empty(0, dtype=object), np.empty(0, dtype=np.int64), GRID, False)
    nothing.burn(out, (0, 0, 4, 4))
    assert np.unique(out).tolist() == [0, 70_000]


@settings(max_examples=60, deadline=None)
@given(
    st.integers(0, 2**32),
    st.sampled_from(
        [
            Affine(5.394e-4, 0, -77.1, 0, -4.196e-4, 39),
            Affine(0.1, 0, 500000.05, 0, 0.1, 1e6),
            Affine(30, 0, 399960, 0, -30, 4400040),
            Affine.translation(500000, 4e6) @ Affine.rotation(31) @ Affine.scale(2, -3),
        ]
    ),
    st.tuples(st.integers(-20, 40), st.integers(-20, 30)),
)
def test_edges_through_centres_where_pixels_are_no_whole_numbers(seed, transform, corner):
    grid = Grid(UTM, transform, 50, 40)
    shapes = [shapely.transform(shape, lambda points: grid.to_map(points * [1, -1])) for shape in scattered(seed, 0.5)]
    shapes = [shape for shape in shapes if shape.is_valid]
    if not shapes:
        return
    numbers = np.arange(1, len(shapes) + 1)
    polygons = BurntPolygons(np.array([*shapes, None], dtype=object)[:-1], numbers, grid, False)
    found = np.zeros((40, 50), dtype=np.uint8)
    polygons.burn(found, (0, 0, 50, 40))
    assert np.array_equal(found, rasterio.features.rasterize(zip(shapes, numbers), (40, 50), transform=transform))
    around = np.zeros((80, 100), dtype=np.uint8)
    polygons.burn(around, (-20, -20, 100, 80))
    left, top = corner
    part = np.zeros((21, 19), dtype=np.uint8)
    polygons.burn(part, (left, top, 19, 21))
    assert np.array_equal(part, around[top + 20 : top + 41, left + 20 : left + 39])
    assert np.array_equal(around[20:60, 20:70], found)
