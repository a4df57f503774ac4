"""Polygons of raster classes: the same as of the whole raster at once, whatever the strips."""

import json

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from rasterio.crs import CRS
from shapely.geometry import shape
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.labels.ground import Ground
from tilewright.engine.labels.growing import REACH, Grown
from tilewright.engine.labels.options import PolygonizeRasterOptions
from tilewright.engine.labels.polygons import polygonize_raster, polygonized
from tilewright.engine.labels.shapes import Shaping
from tilewright.engine.labels.sieve import Sieved
from tilewright.engine.labels.strips import Wanted, rows_of, strip_count
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
PLAIN = Affine.translation(0, 0)
NORTH_UP = Affine(10, 0, 400_000, 0, -10, 5_400_000)
CLASSES = arrays(
    np.int16, st.tuples(st.integers(1, 13), st.integers(1, 13)), elements=st.sampled_from([0, 0, 1, 1, 2, 3])
)
HEIGHTS = st.sampled_from([1, 2, 3, 5, 100])


class Pixels:
    """Strips of an array; -1 is nodata."""

    outside = -1

    def __init__(self, pixels, rows=100):
        self.pixels, self.rows = np.asarray(pixels, np.int16), rows
        self.height, self.width = self.pixels.shape
        self.dtype = self.pixels.dtype
        self.seen = set()

    def known(self, number):
        return None

    def framed(self, number, known):
        framed = np.pad(self.pixels, 1, constant_values=self.outside)
        top, bottom = rows_of(self, number)
        return framed[top : bottom + 1 + (bottom == self.height)]

    def classes(self, values):
        return values.astype(np.int64)

    def saw(self, values):
        self.seen.update(values.tolist())


def values_of(strips):
    """Those of all strips, joined; the row above a strip is the last one of the strip before."""
    parts = []
    for number in range(strip_count(strips)):
        framed = strips.framed(number, strips.known(number))
        top, bottom = rows_of(strips, number)
        assert (framed[:, [0, -1]] == strips.outside).all()
        assert np.array_equal(framed[0, 1:-1], parts[-1][-1] if parts else np.full(strips.width, strips.outside))
        parts.append(framed[1 : bottom - top + 1, 1:-1])
        assert (framed[bottom - top + 1 :] == strips.outside).all()
    return np.concatenate(parts)


def geometry_of(batch):
    data = batch.shapes.tobytes()
    return [shapely.from_wkb(data[low:high]) for low, high in zip([0, *batch.ends[:-1]], batch.ends)]


def polygons(strips, diagonal=False, transform=PLAIN, crs=UTM, wanted=None, **options):
    """[(class id, geometry)] in a fixed order."""
    grid = Grid(crs, transform, strips.width, strips.height)
    options["connectedness"] = "EIGHT" if diagonal else "FOUR"
    options = PolygonizeRasterOptions(raster="", output="", **options)
    shaping = Shaping(grid, options, Progress())
    found = []
    for batch in polygonized(strips, wanted or Wanted(), diagonal, shaping, None, Progress()):
        found += zip(batch.class_id.tolist(), geometry_of(batch))
    assert all(shapely.is_valid(geometry) and not geometry.is_empty for _, geometry in found)
    return sorted(found, key=lambda one: (one[0], shapely.normalize(one[1]).wkt))


def whole(pixels, connectivity=4):
    """The same from GDAL, which looks at the whole raster at once."""
    found = rasterio.features.shapes(pixels.astype(np.int16), connectivity=connectivity)
    shapes = [(int(value), shapely.normalize(shape(geometry))) for geometry, value in found if value > 0]
    return sorted(shapes, key=lambda one: (one[0], one[1].wkt))


def pixels_of(geometry, pixels):
    return rasterio.features.rasterize([geometry], pixels.shape, transform=PLAIN).astype(bool)


@settings(max_examples=150, deadline=None)
@given(CLASSES, HEIGHTS)
def test_polygons_are_those_of_the_whole_raster(pixels, rows):
    ours = polygons(Pixels(pixels, rows))
    theirs = whole(pixels)
    assert [number for number, _ in ours] == [number for number, _ in theirs]
    for (_, one), (_, other) in zip(ours, theirs):
        assert shapely.equals(one, other)
        assert shapely.get_num_interior_rings(one) == shapely.get_num_interior_rings(other)
        # As few points as there are corners.
        assert shapely.get_num_coordinates(one) == shapely.get_num_coordinates(shapely.simplify(other, 0))


@settings(max_examples=100, deadline=None)
@given(CLASSES, HEIGHTS)
def test_corners_join_with_eight(pixels, rows):
    ours = polygons(Pixels(pixels, rows), diagonal=True)
    sets = set()
    for number, geometry in ours:
        covered = pixels_of(geometry, pixels)
        assert (pixels[covered] == number).all()
        assert covered.sum() == geometry.area
        sets.add(covered.tobytes())
    expected = set()
    for number in range(1, 4):
        from scipy.ndimage import label

        patches, count = label(pixels == number, np.ones((3, 3)))
        expected |= {(patches == place).tobytes() for place in range(1, count + 1)}
    assert sets == expected


@settings(max_examples=150, deadline=None)
@given(CLASSES, HEIGHTS, st.integers(2, 20), st.booleans(), st.booleans())
def test_sieving_is_that_of_gdal(pixels, rows, size, diagonal, with_nodata):
    pixels = np.where(pixels == 3, -1, pixels) if with_nodata else pixels
    assume(size < pixels.size)  # what GDAL asks for
    sieved = Sieved(Pixels(pixels, rows), size, diagonal, Progress())
    ours = values_of(sieved)
    expected = rasterio.features.sieve(pixels, size, mask=pixels >= 0, connectivity=8 if diagonal else 4)
    assert np.array_equal(ours, expected)


@settings(max_examples=100, deadline=None)
@given(CLASSES, HEIGHTS, st.sampled_from([0.6, 1.0, 1.5, 3.0]), st.booleans())
def test_simplified_polygons_stay_near_and_do_not_depend_on_strips(pixels, rows, tolerance, diagonal):
    everything = Wanted(tuple(range(4)))
    ours = polygons(Pixels(pixels, rows), diagonal, wanted=everything, simplify=tolerance)
    again = polygons(Pixels(pixels), diagonal, wanted=everything, simplify=tolerance)
    plain = polygons(Pixels(pixels), diagonal, wanted=everything)
    assert [(number, shapely.normalize(one).wkt) for number, one in ours] == [
        (number, shapely.normalize(one).wkt) for number, one in again
    ]
    assert len(ours) == len(plain)
    lines = [shapely.boundary(geometry) for _, geometry in plain]
    for _, geometry in ours:
        assert min(shapely.hausdorff_distance(shapely.boundary(geometry), line) for line in lines) < 3 * tolerance + 1


def blobs(side, seed=0, smooth=3):
    from scipy.ndimage import gaussian_filter

    noise = [gaussian_filter(np.random.default_rng(seed + n).normal(size=(side, side)), smooth) for n in range(3)]
    return np.argmax(noise, axis=0).astype(np.int16)


@pytest.mark.parametrize("rows", [7, 64, 200])
def test_neighbours_share_their_simplified_edges(rows):
    pixels = blobs(200)
    found = polygons(Pixels(pixels, rows), wanted=Wanted((0, 1, 2)), simplify=1.2)
    shapes = np.array([geometry for _, geometry in found])
    plain = np.array([geometry for _, geometry in polygons(Pixels(pixels), wanted=Wanted((0, 1, 2)))])
    assert shapely.get_num_coordinates(shapes).sum() < 0.6 * shapely.get_num_coordinates(plain).sum()
    assert shapely.coverage_is_valid(shapes)
    assert shapely.area(shapes).sum() == pytest.approx(200 * 200)
    assert shapely.get_num_interior_rings(shapes).sum() == shapely.get_num_interior_rings(plain).sum()


def test_a_ring_that_touches_itself_in_a_point_is_one_polygon_with_a_hole():
    pixels = [[0, 1, 1], [1, 0, 1], [1, 1, 1]]
    ((number, polygon),) = polygons(Pixels(pixels))
    assert number == 1
    assert polygon.area == 7
    assert len(polygon.interiors) == 1
    assert shapely.Polygon(polygon.interiors[0]).equals(shapely.box(1, 1, 2, 2))


def test_corners_alone_part_with_four_and_join_with_eight():
    pixels = [[1, 0], [0, 1]]
    assert [geometry.wkt for _, geometry in polygons(Pixels(pixels))] == [
        "POLYGON ((0 0, 0 1, 1 1, 1 0, 0 0))", "POLYGON ((1 1, 1 2, 2 2, 2 1, 1 1))"
    ] or len(polygons(Pixels(pixels))) == 2  # fmt: skip
    ((_, both),) = polygons(Pixels(pixels), diagonal=True)
    assert both.geom_type == "MultiPolygon"
    assert both.area == 2


@pytest.mark.parametrize(
    "transform",
    [
        NORTH_UP,
        Affine(10, 0, 400_000, 0, 10, 5_300_000),
        NORTH_UP @ Affine.rotation(30),
        NORTH_UP @ Affine.rotation(200),
    ],
    ids=["north-up", "south-up", "rotated", "turned"],
)
def test_polygons_lie_where_the_pixels_do(transform):
    pixels = blobs(40)
    placed = polygons(Pixels(pixels), transform=transform, min_area=500)
    lattice = polygons(Pixels(pixels), min_area=5)
    assert len(placed) == len(lattice) > 3
    coefficients = [transform.a, transform.b, transform.d, transform.e, transform.c, transform.f]
    from shapely.affinity import affine_transform

    moved = np.array([affine_transform(geometry, coefficients) for _, geometry in lattice])
    there = np.array([geometry for _, geometry in placed])
    pairs = shapely.STRtree(there).query(moved, predicate="intersects")
    common = shapely.area(shapely.intersection(moved[pairs[0]], there[pairs[1]]))
    assert common.sum() == pytest.approx(shapely.area(moved).sum())
    assert shapely.is_ccw(shapely.get_exterior_ring(there)).all()


def test_least_area_is_measured_on_the_ellipsoid_in_degrees():
    wgs84 = CRS.from_epsg(4326)
    ground = Ground.of(wgs84)
    corner = np.array([[0.0, 0.0], [360.0, 90.0]])
    (_, low), (right, high) = ground.equal_area(corner)
    assert 2 * right * (high - low) == pytest.approx(510_065_621_724_089, rel=1e-9)  # the earth's surface, m²
    pixels = [[1, 0, 1], [0, 0, 1]]
    transform = Affine(1e-3, 0, 15, 0, -1e-3, 60)  # about 55.8 m x 111.4 m
    one, two = (geometry.area for _, geometry in polygons(Pixels(pixels), transform=transform, crs=wgs84))
    assert {round(one / 1e-6), round(two / 1e-6)} == {1, 2}
    assert len(polygons(Pixels(pixels), transform=transform, crs=wgs84, min_area=6200)) == 2
    assert len(polygons(Pixels(pixels), transform=transform, crs=wgs84, min_area=6230)) == 1
    assert len(polygons(Pixels(pixels), transform=NORTH_UP, min_area=100)) == 2
    assert len(polygons(Pixels(pixels), transform=NORTH_UP, min_area=101)) == 1


@settings(max_examples=100, deadline=None)
@given(CLASSES, HEIGHTS, st.booleans())
def test_growing_objects_keep_apart_and_take_the_whole_border(pixels, rows, diagonal):
    wanted = Wanted(border=3)
    grown = Grown(Pixels(pixels, rows), wanted, diagonal, Progress())
    at_once = Grown(Pixels(pixels), wanted, diagonal, Progress())
    values, expected = values_of(grown), values_of(at_once)
    assert np.array_equal(values > 0, expected > 0)
    found = polygons(grown, diagonal, wanted=wanted)
    before = polygons(Pixels(pixels), diagonal, wanted=wanted)
    assert len(found) == len(before)
    assert sum(g.area for _, g in found) >= sum(g.area for _, g in before)
    for number, geometry in before:  # each lies in one that has grown
        assert sum(n == number and g.covers(geometry) for n, g in found) == 1
    left = sum(g.area for _, g in found)
    reachable = _flooded((pixels == 1) | (pixels == 2), pixels == 3)
    assert left == reachable.sum()


def _flooded(objects, border):
    from scipy.ndimage import binary_propagation

    return binary_propagation(objects, mask=objects | border)


def test_the_border_goes_to_the_nearer_object():
    pixels = np.zeros((6, 14), np.int16)
    pixels[1:5, 1:5] = pixels[1:5, 9:13] = 1
    pixels[1:5, 5:9] = 2
    (_, left), (_, right) = polygons(
        Grown(Pixels(pixels, 2), Wanted(border=2), False, Progress()), wanted=Wanted(border=2)
    )
    assert {left.bounds, right.bounds} == {(1, 1, 7, 5), (7, 1, 13, 5)}
    assert left.touches(right)


def test_objects_do_not_grow_for_ever():
    pixels = np.full((3, 3 * REACH), 2, np.int16)
    pixels[:, 0] = 1
    strips = Grown(Pixels(pixels, 1), Wanted(border=2), False, Progress())
    ((_, grown),) = polygons(strips, wanted=Wanted(border=2))
    assert grown.bounds == (0, 0, 1 + REACH, 3)


def turned_building(angle, noise=0.0):
    """A raster of an L-shaped building, and its outline."""
    outline = shapely.Polygon([(20, 20), (80, 20), (80, 45), (45, 45), (45, 75), (20, 75)])
    outline = shapely.affinity.rotate(outline, angle, origin=(50, 50))
    pixels = rasterio.features.rasterize([outline], (100, 100), transform=PLAIN).astype(np.int16)
    if noise:
        random = np.random.default_rng(1)
        from scipy.ndimage import gaussian_filter

        rough = gaussian_filter(pixels.astype(float), 2) + gaussian_filter(random.normal(size=(100, 100)), 2) * noise
        pixels = (rough > 0.5).astype(np.int16)
    return pixels, outline


@pytest.mark.parametrize("angle", [0, 17, 45, 73])
@pytest.mark.parametrize("noise", [0.0, 0.5])
def test_right_angles(angle, noise):
    pixels, outline = turned_building(angle, noise)
    found = polygons(Pixels(pixels), orthogonalize=True, min_area=500)
    ((_, building),) = found
    corners = np.asarray(building.exterior.coords)
    edges = np.diff(corners, axis=0)
    unit = edges / np.hypot(*edges.T)[:, None]
    assert np.abs((unit * np.roll(unit, 1, axis=0)).sum(axis=1)).max() < 1e-9
    assert len(edges) <= 8 if noise else len(edges) == 6
    common = building.intersection(outline).area
    assert common / (building.area + outline.area - common) > (0.9 if noise else 0.94)
    plain = polygons(Pixels(pixels), min_area=500)[0][1]
    assert building.area == pytest.approx(plain.area, rel=0.03)


def test_what_is_round_stays_round():
    row, column = np.mgrid[:60, :60]
    pixels = (np.hypot(row - 30, column - 30) < 25).astype(np.int16)
    pixels[28:32, 28:32] = 0
    ((_, disc),) = polygons(Pixels(pixels), orthogonalize=True)
    assert len(disc.interiors) == 1
    assert len(disc.exterior.coords) > 10


@pytest.fixture
def raster(tmp_path):
    """A writer of class rasters."""

    def write(pixels, name="classes.tif", transform=NORTH_UP, crs=UTM, nodata=255, dtype="uint8"):
        path = str(tmp_path / name)
        height, width = np.shape(pixels)
        shape = {"width": width, "height": height, "count": 1, "dtype": dtype}
        with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, nodata=nodata, **shape) as target:
            target.write(np.asarray(pixels, dtype), 1)
        return path

    return write


def run(path, tmp_path, progress=None, **options):
    output = tmp_path / "out"
    result = polygonize_raster(
        PolygonizeRasterOptions(raster=path, output=str(output), **options), progress or Progress()
    )
    rows = []
    for name in result["files"]:
        with np.load(output / name, allow_pickle=False) as stored:
            begins = [0, *stored["ends"][:-1]]
            data = stored["shapes"].tobytes()
            for place, (low, high) in enumerate(zip(begins, stored["ends"])):
                geometry = shapely.from_wkb(data[low:high])
                assert geometry.bounds == tuple(stored["boxes"][place])
                rows.append((int(stored["class_id"][place]), geometry, float(stored["confidence"][place])))
    assert len(rows) == result["count"]
    return rows


def test_classes_nodata_and_confidence_from_files(raster, tmp_path):
    pixels = np.zeros((4, 6))
    pixels[:2, :2], pixels[2:, :2], pixels[:, 4:] = 1, 255, 7
    sure = np.arange(24, dtype=float).reshape(4, 6)
    sure[0, 0] = np.nan
    confidence = raster(sure, "sure.tif", dtype="float32", nodata=np.nan)
    path = raster(pixels)
    rows = sorted(run(path, tmp_path, confidence=confidence), key=lambda row: row[0])
    assert [row[0] for row in rows] == [1, 7]
    assert rows[0][1].bounds == (400_000, 5_399_980, 400_020, 5_400_000)
    assert rows[0][2] == pytest.approx(np.mean([1, 6, 7]))
    assert rows[1][2] == pytest.approx(sure[:, 4:].mean())


def test_background_is_left_out_unless_asked_for(raster, tmp_path):
    path = raster([[0, 1], [0, 2]])
    assert {row[0] for row in run(path, tmp_path)} == {1, 2}
    (tmp_path / "out").rename(tmp_path / "before")
    assert {row[0] for row in run(path, tmp_path, classes=(0, 2))} == {0, 2}


def test_sieve_comes_before_least_area(raster, tmp_path):
    pixels = np.zeros((9, 9))
    pixels[1:6, 1:6] = 1
    pixels[3, 3] = 2  # goes to 1, around it
    pixels[7, 7] = 1  # goes to 0
    ((number, geometry, _),) = run(raster(pixels), tmp_path, sieve_px=2, min_area=2500)
    assert number == 1
    assert geometry.area == 2500
    assert not geometry.interiors


def test_real_numbers_that_are_whole_are_classes(raster, tmp_path):
    rows = run(raster([[0, 1, np.nan]], dtype="float32", nodata=None), tmp_path)
    assert [(row[0], row[1].area) for row in rows] == [(1, 100)]


@pytest.mark.parametrize(
    ("pixels", "options", "words"),
    [
        ([[0, 0.5]], {}, "must hold class ids, which are whole numbers, got 0.5"),
        ([[0, 4e9]], {}, "fit into 32 bits"),
        ([[0, 1]], {"classes": (7,)}, "classes must be in the raster, which has 0, 1, got 7"),
        ([[0, 1]], {"band": 2}, "bands must be between 1 and 1, got 2"),
        ([[0, 1]], {"confidence": "nowhere.tif"}, "There is no raster nowhere.tif"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_left(raster, tmp_path, pixels, options, words):
    path = raster(pixels, dtype="float64", nodata=None)
    before = sorted(tmp_path.iterdir())
    with pytest.raises((InputError, OptionError), match=words):
        run(path, tmp_path, **options)
    assert sorted(tmp_path.iterdir()) == before


def test_confidence_on_another_grid_is_refused(raster, tmp_path):
    other = raster(np.ones((2, 2)), "sure.tif", NORTH_UP @ Affine.translation(0.5, 0))
    with pytest.raises(InputError, match="confidence must lie on the grid of the raster"):
        run(raster(np.ones((2, 2))), tmp_path, confidence=other)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"min_area": -1}, "min area must be at least 0, got -1"),
        ({"simplify": "much"}, "simplify must be a number"),
        ({"connectedness": "SIX"}, "connectedness must be one of FOUR, EIGHT"),
        ({"classes": (1, 2), "border_class": 2}, "border class must not be one of the classes"),
    ],
)
def test_bad_options(options, words):
    with pytest.raises(OptionError, match=words):
        PolygonizeRasterOptions(raster="a", output="b", **options)
    assert json.dumps(PolygonizeRasterOptions(raster="a", output="b").to_dict())
