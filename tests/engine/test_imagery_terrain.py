"""Derivatives of terrain against surfaces whose slopes and bends are known, and against formulas written plainly."""

import math

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.errors import Cancelled, InputError, OptionError, OutputError
from tilewright.engine.imagery.terrain.derivatives import terrain_derivatives
from tilewright.engine.imagery.terrain.options import DERIVATIVES, METHODS, TerrainOptions
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
WORLD = CRS.from_epsg(4326)
#: Grids over the same ground: north up and not square, south up, turned, mirrored.
GRIDS = {
    "north up": Affine(10, 0, 0, 0, -7, 70),
    "south up": Affine(10, 0, 0, 0, 7, 0),
    "turned": Affine(8, 3, 5, 2, -9, 80),
    "mirrored": Affine(-10, 0, 150, 0, -10, 100),
}


class Listener(Progress):
    def __init__(self):
        super().__init__()
        self.heard = []

    def message(self, text, level="info"):
        self.heard.append((level, text))


def write(path, heights, transform=GRIDS["north up"], crs=UTM, nodata=None):
    heights = np.asarray(heights)
    heights = heights if heights.ndim == 3 else heights[None]
    bands, rows, columns = heights.shape
    profile = {"dtype": heights.dtype, "crs": crs, "transform": transform, "nodata": nodata}
    with rasterio.open(path, "w", driver="GTiff", height=rows, width=columns, count=bands, **profile) as target:
        target.write(heights)
    return str(path)


def derive(
    tmp_path, heights, *derivatives, progress=None, transform=GRIDS["north up"], crs=UTM, nodata=None, **options
):
    """Bands by name."""
    raster = write(tmp_path / "heights.tif", heights, transform, crs, nodata)
    output = tmp_path / "derived.tif"
    derivatives = derivatives or DERIVATIVES
    terrain_derivatives(
        TerrainOptions(raster=raster, output=str(output), derivatives=derivatives, **options), progress or Progress()
    )
    with rasterio.open(output) as source:
        assert source.descriptions == tuple(name.lower() for name in derivatives)
        return dict(zip(derivatives, source.read()))


def ground(transform, rows, columns):
    """East and north of the centres of pixels."""
    x, y = np.meshgrid(np.arange(columns) + 0.5, np.arange(rows) + 0.5)
    return transform.a * x + transform.b * y + transform.c, transform.d * x + transform.e * y + transform.f


@pytest.mark.parametrize("grid", GRIDS)
@pytest.mark.parametrize("method", METHODS)
def test_a_tilted_plane_on_any_grid(tmp_path, grid, method):
    east, north = ground(GRIDS[grid], 6, 9)
    p, q = 0.3, -0.45  # rises to the east and falls to the north
    heights = 1000 + p * east + q * north
    found = derive(tmp_path, heights, transform=GRIDS[grid], method=method, edges=True)
    assert found["SLOPE"] == pytest.approx(math.degrees(math.atan(math.hypot(p, q))), abs=1e-4)
    assert found["ASPECT"] == pytest.approx(360 + math.degrees(math.atan2(-p, -q)), abs=1e-3)
    light = np.array([-0.5, 0.5, math.sqrt(0.5)])  # from the north-west, half up
    shade = 1 + 254 * (light @ np.array([-p, -q, 1])) / math.sqrt(1 + p * p + q * q)
    assert (found["HILLSHADE"] == round(shade)).all()
    for name in DERIVATIVES[3:]:
        assert found[name] == pytest.approx(0, abs=1e-7)


@pytest.mark.parametrize("grid", GRIDS)
def test_curvatures_of_a_bent_surface_on_any_grid(tmp_path, grid):
    east, north = ground(GRIDS[grid], 7, 8)
    a, b, c, d, e = 0.002, -0.003, 0.0015, 0.2, 0.1
    found = derive(
        tmp_path, a * east**2 + b * north**2 + c * east * north + d * east + e * north, transform=GRIDS[grid]
    )
    p, q, r, s, t = 2 * a * east + c * north + d, 2 * b * north + c * east + e, 2 * a, c, 2 * b
    square, inner = p * p + q * q, np.s_[1:-1, 1:-1]
    expected = {
        "PROFILE_CURVATURE": -(p * p * r + 2 * p * q * s + q * q * t) / (square * (1 + square) ** 1.5),
        "PLAN_CURVATURE": -(q * q * r - 2 * p * q * s + p * p * t) / square**1.5,
        "MEAN_CURVATURE": -((1 + q * q) * r - 2 * p * q * s + (1 + p * p) * t) / (2 * (1 + square) ** 1.5),
    }
    for name, values in expected.items():
        assert found[name][inner] == pytest.approx(values[inner], rel=2e-5, abs=1e-8)
        assert np.isnan(found[name][0]).all()


def test_signs_of_curvatures(tmp_path):
    east, north = ground(GRIDS["north up"], 5, 5)
    ridge = derive(tmp_path, -0.01 * (east - 25) ** 2 - 0.2 * north, *DERIVATIVES[3:])
    assert ridge["PLAN_CURVATURE"][2, 2] > 0
    assert ridge["PROFILE_CURVATURE"][2, 2] == pytest.approx(0, abs=1e-6)
    assert ridge["MEAN_CURVATURE"][2, 2] > 0
    foot = derive(tmp_path, 0.01 * east**2, *DERIVATIVES[3:])
    assert foot["PROFILE_CURVATURE"][2, 2] < 0
    assert foot["PLAN_CURVATURE"][2, 2] == pytest.approx(0, abs=1e-6)
    top = derive(tmp_path, np.zeros((5, 5)), *DERIVATIVES[3:])
    assert [top[name][2, 2] for name in DERIVATIVES[3:]] == [0, 0, 0]


def test_the_mean_curvature_of_a_ball_is_one_over_its_radius(tmp_path):
    transform = Affine(1, 0, -8, 0, -1, 8)
    east, north = ground(transform, 16, 16)
    found = derive(tmp_path, np.sqrt(400.0**2 - east**2 - north**2), "MEAN_CURVATURE", transform=transform)
    assert found["MEAN_CURVATURE"][1:-1, 1:-1] == pytest.approx(1 / 400, rel=1e-3)


#: Metres of a degree of longitude and of latitude on WGS 84, as geodesists print them.
DEGREES = {0: (111_320, 110_574), 45: (78_847, 111_132), 60: (55_800, 111_412), -60: (55_800, 111_412)}


@pytest.mark.parametrize("latitude", DEGREES)
@pytest.mark.parametrize("steps", [(0.002, -0.001), (0.001, 0.001)])
def test_degrees_are_measured_on_the_ellipsoid(tmp_path, latitude, steps):
    across, down = steps
    transform = Affine(across, 0, 10, 0, down, latitude - down * 2.5)
    columns, rows = np.meshgrid(np.arange(5), np.arange(5))
    found = derive(tmp_path, 50.0 * columns, "SLOPE", "ASPECT", transform=transform, crs=WORLD)
    width, height = DEGREES[latitude]
    assert np.tan(np.radians(found["SLOPE"][2, 2])) == pytest.approx(50 / (width * across), rel=2e-5)
    assert found["ASPECT"][2, 2] == pytest.approx(270)
    found = derive(tmp_path, 50.0 * rows, "SLOPE", "ASPECT", "MEAN_CURVATURE", transform=transform, crs=WORLD)
    assert np.tan(np.radians(found["SLOPE"][2, 2])) == pytest.approx(50 / (height * abs(down)), rel=2e-5)
    assert found["ASPECT"][2, 2] == pytest.approx(0 if down < 0 else 180)


def test_a_turned_grid_in_degrees(tmp_path):
    transform = Affine(0.001, 0.0004, 10, 0.0003, -0.001, 45)
    x, y = ground(transform, 7, 7)
    width, height = DEGREES[45]
    heights = 0.2 * (x - 10) * width + 0.1 * (y - 45) * height
    found = derive(tmp_path, heights, "SLOPE", "ASPECT", transform=transform, crs=WORLD, edges=True)
    assert np.tan(np.radians(found["SLOPE"])) == pytest.approx(math.hypot(0.2, 0.1), rel=2e-4)
    assert found["ASPECT"] == pytest.approx(math.degrees(math.atan2(-0.2, -0.1)) + 360, abs=0.01)


def test_there_is_no_ground_beyond_a_pole(tmp_path):
    transform = Affine(1, 0, 0, 0, -1, 92.5)
    slope = derive(tmp_path, np.random.default_rng(0).random((6, 6)), "SLOPE", transform=transform, crs=WORLD)["SLOPE"]
    assert np.isnan(slope[:3]).all()
    assert np.isfinite(slope[3:5, 1:-1]).all()


def horn(z, width, height):
    """Slope in degrees of the inner pixels, in 64 bits, term by term."""
    east = (z[:-2, 2:] + 2 * z[1:-1, 2:] + z[2:, 2:] - z[:-2, :-2] - 2 * z[1:-1, :-2] - z[2:, :-2]) / (8 * width)
    south = (z[2:, :-2] + 2 * z[2:, 1:-1] + z[2:, 2:] - z[:-2, :-2] - 2 * z[:-2, 1:-1] - z[:-2, 2:]) / (8 * height)
    return np.degrees(np.arctan(np.hypot(east, south)))


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
def test_any_type_over_the_borders_of_windows(tmp_path, dtype):
    random = np.random.default_rng(0)
    heights = (random.random((1030, 1041)) * 200 + (0 if dtype == "uint8" else 4000)).astype(dtype)
    found = derive(tmp_path, heights, "SLOPE")["SLOPE"]
    np.testing.assert_allclose(found[1:-1, 1:-1], horn(heights.astype(np.float64), 10, 7), rtol=2e-6)
    edge = np.ones(found.shape, dtype=bool)
    edge[1:-1, 1:-1] = False
    assert np.isnan(found[edge]).all()


@pytest.mark.parametrize("lack", [-9999, np.nan, np.inf])
def test_a_value_needs_heights_on_all_sides(tmp_path, lack):
    heights = np.random.default_rng(1).random((90, 80)).astype(np.float32)
    holes = np.zeros(heights.shape, dtype=bool)
    holes[40:42, 30] = holes[70, 0] = holes[5, 79] = True
    heights[holes] = lack
    found = derive(tmp_path, heights, nodata=-9999 if lack == -9999 else None)
    near = np.pad(holes, 1, constant_values=True)
    near = np.any([near[y : y + 90, x : x + 80] for y in range(3) for x in range(3)], axis=0)
    for name in DERIVATIVES:
        assert np.array_equal(np.isnan(found[name]), near), name


def test_curvature_beyond_all_numbers_is_none(tmp_path):
    """Nodata that a file does not declare."""
    heights = np.arange(81, dtype=np.float32).reshape(9, 9)
    heights[4, 4] = 3e38
    found = derive(tmp_path, heights, transform=Affine(1, 0, 5, 0, -1, 9))
    for name in DERIVATIVES[3:]:
        assert np.isnan(found[name][4, 4])
        assert not np.isinf(found[name]).any()


def test_edges_take_the_pixels_own_height_for_what_lacks(tmp_path):
    heights = np.random.default_rng(2).random((70, 8)) * 30
    full = derive(tmp_path, heights, "SLOPE", "PLAN_CURVATURE", edges=True, method="ZEVENBERGEN_THORNE")
    heights[66, 3] = -1
    found = derive(tmp_path, heights, "SLOPE", "PLAN_CURVATURE", edges=True, method="ZEVENBERGEN_THORNE", nodata=-1)
    assert np.argwhere(np.isnan(found["SLOPE"])).tolist() == [[66, 3]]
    z = heights[64:69, 2:7].copy()
    expected = math.degrees(math.atan(math.hypot((z[2, 3] - z[2, 2]) / 20, (z[3, 2] - z[1, 2]) / 14)))
    assert found["SLOPE"][66, 4] == pytest.approx(expected, rel=1e-6)
    far = np.ones(heights.shape, dtype=bool)
    far[65:68, 2:5] = False
    for name in found:
        assert np.array_equal(found[name][far], full[name][far])
    assert found["PLAN_CURVATURE"][67, 4] != full["PLAN_CURVATURE"][67, 4]


def test_level_ground_faces_nowhere_and_lies_in_even_light(tmp_path):
    found = derive(tmp_path, np.full((4, 4), 7, np.uint8), "SLOPE", "ASPECT", "HILLSHADE", edges=True)
    assert (found["SLOPE"] == 0).all()
    assert np.isnan(found["ASPECT"]).all()
    assert (found["HILLSHADE"] == round(1 + 254 * math.sin(math.pi / 4))).all()


def test_a_hillshade_alone_is_of_8_bits(tmp_path):
    heights = np.random.default_rng(3).random((20, 20)) * 60
    both = derive(tmp_path, heights, "SLOPE", "HILLSHADE", azimuth=90, altitude=30)["HILLSHADE"]
    alone = derive(tmp_path, heights, "HILLSHADE", azimuth=90, altitude=30)["HILLSHADE"]
    assert alone.dtype == np.uint8
    assert np.array_equal(alone, np.nan_to_num(both))
    assert (alone[1:-1, 1:-1] > 0).all()
    with rasterio.open(tmp_path / "derived.tif") as source:
        assert source.nodata == 0


def test_units_factors_and_bands(tmp_path):
    heights = np.random.default_rng(4).random((6, 6)) * 9
    plain = derive(tmp_path, heights, "SLOPE", slope_unit="PERCENT")["SLOPE"]
    thrice = derive(tmp_path, np.stack([heights * 0, heights]), "SLOPE", slope_unit="PERCENT", z_factor=3, band=2)
    assert thrice["SLOPE"] == pytest.approx(3 * plain, rel=1e-6, nan_ok=True)
    degrees = derive(tmp_path, heights, "SLOPE")["SLOPE"]
    assert 100 * np.tan(np.radians(degrees)) == pytest.approx(plain, rel=1e-5, nan_ok=True)
    derive(tmp_path, heights, crs=CRS.from_epsg(2264))
    with rasterio.open(tmp_path / "derived.tif") as source:
        assert source.units[:3] == ("degree", "degree", None)
        assert source.units[3:] == ("1/US survey foot",) * 3


def test_what_is_said(tmp_path):
    heights = np.random.default_rng(5).random((4, 4))
    listener = Listener()
    derive(tmp_path, heights, "SLOPE", crs=CRS.from_epsg(3857), progress=listener)
    assert [level for level, text in listener.heard if "Web Mercator" in text] == ["warning"]
    listener = Listener()
    derive(tmp_path, heights, "SLOPE", crs=WORLD, transform=Affine(0.01, 0, 0, 0, -0.01, 1), progress=listener)
    assert "taken to be metres" in listener.heard[0][1]
    listener = Listener()
    derive(tmp_path, heights, "SLOPE", progress=listener)
    assert listener.heard == []


@pytest.mark.parametrize(
    ("heights", "options"),
    [
        (np.ones((1, 1)), {}),
        (np.ones((1, 1)), {"edges": True}),
        (np.ones((2, 9)), {}),
        (np.ones((9, 1)), {"edges": True}),
        (np.full((5, 5), np.nan), {"edges": True}),
    ],
)
def test_no_pixel_with_a_value_is_refused_and_leaves_nothing(tmp_path, heights, options):
    with pytest.raises(InputError, match="has no pixel with heights on all eight sides"):
        derive(tmp_path, heights, **options)
    assert [path.name for path in tmp_path.iterdir()] == ["heights.tif"]


def test_two_by_two_pixels_have_edges(tmp_path):
    east, north = ground(GRIDS["north up"], 2, 2)
    found = derive(tmp_path, east + north, "SLOPE", edges=True)["SLOPE"]
    assert found == pytest.approx(math.degrees(math.atan(math.sqrt(2))), abs=1e-4)


def test_bad_options(tmp_path):
    heights = np.ones((5, 5))
    with pytest.raises(OptionError, match="bands must be between 1 and 1, got 2"):
        derive(tmp_path, heights, band=2)
    with pytest.raises(OutputError, match="there is no folder"):
        raster = write(tmp_path / "a.tif", heights)
        terrain_derivatives(TerrainOptions(raster=raster, output=str(tmp_path / "none" / "b.tif")), Progress())
    with pytest.raises(OptionError, match="got 'STEEPNESS'"):
        TerrainOptions(raster="a", output="b", derivatives=("STEEPNESS",))
    with pytest.raises(OptionError, match="got SLOPE twice"):
        TerrainOptions(raster="a", output="b", derivatives=("SLOPE", "ASPECT", "SLOPE"))
    with pytest.raises(OptionError, match="at least one of SLOPE"):
        TerrainOptions(raster="a", output="b", derivatives=())
    with pytest.raises(OptionError, match="z factor must not be 0"):
        TerrainOptions(raster="a", output="b", z_factor=0)
    with pytest.raises(OptionError, match="azimuth must be between 0 and 360, got 400"):
        TerrainOptions(raster="a", output="b", azimuth=400)


def test_cancelling_leaves_nothing(tmp_path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        derive(tmp_path, np.ones((5, 5)), progress=progress)
    assert [path.name for path in tmp_path.iterdir()] == ["heights.tif"]
