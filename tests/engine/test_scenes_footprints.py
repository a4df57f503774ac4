"""Where scenes lie on the globe, also across the meridian of 180 degrees, around a pole and over all of it."""

import numpy as np
import pytest
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.scenes.cataloguing import footprint_of


def degrees(west, north, width, height):
    return footprint_of(Grid(CRS.from_epsg(4326), Affine(1, 0, west, 0, -1, north), width, height))


@pytest.mark.parametrize(
    ("grid", "parts"),
    [
        ((-180, 90, 360, 180), [(-180, -90, 180, 90)]),
        ((-100, 80, 200, 100), [(-100, -20, 100, 80)]),
        ((0, 90, 360, 180), [(0, -90, 180, 90), (-180, -90, 0, 90)]),
        ((-180.5, 90.5, 360, 181), [(179.5, -90, 180, 90), (-180, -90, 179.5, 90)]),
        ((170, 10, 20, 5), [(170, 5, 180, 10), (-180, 5, -170, 10)]),
        ((-190, 10, 20, 5), [(170, 5, 180, 10), (-180, 5, -170, 10)]),
        ((200, 10, 5, 5), [(-160, 5, -155, 10)]),
    ],
)
def test_the_ground_of_rasters_in_degrees(grid, parts):
    found = degrees(*grid)
    wanted = shapely.union_all([shapely.box(*part) for part in parts])
    assert shapely.area(found) == pytest.approx(sum(shapely.area(shapely.box(*part)) for part in parts))
    assert shapely.area(shapely.symmetric_difference(shapely.union_all(shapely.get_parts(found)), wanted)) < 1e-6


def test_the_ground_around_a_pole_reaches_it():
    found = footprint_of(Grid(CRS.from_epsg(3031), Affine(1e4, 0, -3e6, 0, -1e4, 3e6), 600, 600))
    west, south, east, north = found.bounds
    assert (west, south, east) == (-180, -90, 180)
    assert -53 < north < -52  # of the corners, 4,243 km from the pole
    beside = footprint_of(Grid(CRS.from_epsg(3031), Affine(1e4, 0, 1e6, 0, -1e4, 3e6), 100, 100))
    # Longitudes of a corner are the angle from the upward axis: of (1e6, 3e6) and of (2e6, 2e6).
    assert np.allclose(beside.bounds[::2], np.degrees(np.arctan([1 / 3, 2 / 2])))
    assert np.allclose(beside.bounds[1::2], [-69.7, -57.7], atol=0.2)  # 2,236 and 3,606 km from the pole
