"""Shares of cloud and nodata against areas computed another way."""

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from tilewright.engine.errors import InputError, OptionError
from tilewright.engine.imagery.clouds.fractions import cloud_fractions
from tilewright.engine.imagery.clouds.options import CloudFractionsOptions
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
WORLD = CRS.from_epsg(4326)


def write_raster(path, values, transform, nodata=None, crs=UTM):
    values = values if values.ndim == 3 else values[..., None]
    rows, columns, bands = values.shape
    profile = {"dtype": values.dtype, "crs": crs, "transform": transform, "nodata": nodata}
    with rasterio.open(path, "w", driver="GTiff", height=rows, width=columns, count=bands, **profile) as target:
        target.write(np.moveaxis(values, -1, 0))
    return str(path)


def measure(folder, shapes, **options):
    crs = options.pop("crs", UTM)
    tiles, output = folder / "tiles.gpkg", folder / "columns.npz"
    geometry = np.empty(len(shapes), dtype=object)
    geometry[:] = shapes
    write_layer(tiles, geometry, {}, crs)
    result = cloud_fractions(CloudFractionsOptions(tiles=str(tiles), output=str(output), **options), Progress())
    with np.load(result["columns"], allow_pickle=False) as columns:
        return {name: columns[name] for name in columns.files}


def brute(shape, cloud, transform):
    """Share of the shape's area under cloudy pixels, pixel by pixel."""
    area = 0.0
    a, b, c, d, e, f = tuple(transform)[:6]
    for row, column in np.argwhere(cloud):
        corners = [(column, row), (column + 1, row), (column + 1, row + 1), (column, row + 1)]
        pixel = shapely.Polygon([(a * x + b * y + c, d * x + e * y + f) for x, y in corners])
        area += shapely.area(shapely.intersection(pixel, shape))
    return area / shapely.area(shape)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from([(10, 0, -10), (7.3, 0, 7.3), (8, 6, -8), (45, 0, -31)]))
def test_shares_of_any_tiles_are_exact_to_a_billionth(tmp_path_factory, seed, steps):
    folder = tmp_path_factory.mktemp("clouds")
    random = np.random.default_rng(seed)
    a, b, e = steps
    transform = Affine(a, b, 500000, b, e, 5000000)
    values = random.integers(0, 5, (12, 15), dtype=np.uint8)
    path = write_raster(folder / "clouds.tif", values, transform, nodata=4)
    shapes = []
    for _ in range(6):
        x, y = 500000 + random.uniform(-50, 250), 5000000 + random.uniform(-150, 50)
        shapes.append(shapely.box(x, y, x + random.uniform(1, 90), y + random.uniform(1, 90)))
        shapes.append(shapely.Polygon([(x, y), (x + 60, y + 11), (x + 20, y + 70)]))
    found = measure(folder, shapes, cloud_raster=path, cloud_rule="> 2")["cloud_frac"]
    cloud = values == 3
    assert np.abs(found - [brute(shape, cloud, transform) for shape in shapes]).max() < 1e-9


def test_tiles_on_the_pixel_lattice_of_a_large_raster_of_degrees(tmp_path):
    transform = Affine(0.0002658692, 0, -71.25, 0, -0.0002641357, 42.4)
    values = np.random.default_rng(0).integers(0, 2, (300, 300), dtype=np.uint8)
    path = write_raster(tmp_path / "clouds.tif", values, transform, crs=WORLD)
    places = [(x, y) for x in range(0, 300, 50) for y in range(0, 300, 50)]
    shapes = [
        shapely.box(
            -71.25 + x * transform.a,
            42.4 + (y + 50) * transform.e,
            -71.25 + (x + 50) * transform.a,
            42.4 + y * transform.e,
        )
        for x, y in places
    ]
    found = measure(tmp_path, shapes, crs=WORLD, cloud_raster=path, cloud_rule="in 1")["cloud_frac"]
    expected = [values[y : y + 50, x : x + 50].mean() for x, y in places]
    assert np.abs(found - expected).max() < 1e-9


def test_tiles_in_another_crs(tmp_path):
    transform = Affine(10, 0, 500000, 0, -10, 5000000)
    values = np.zeros((200, 200), dtype=np.uint8)
    values[:, :100] = 1
    path = write_raster(tmp_path / "clouds.tif", values, transform)
    xs, ys = rasterio.warp.transform(UTM, WORLD, [500250, 500750, 501250], [4999500, 4999500, 4999500])
    shapes = [shapely.box(x - 0.004, y - 0.003, x + 0.004, y + 0.003) for x, y in zip(xs, ys)]
    found = measure(tmp_path, shapes, crs=WORLD, cloud_raster=path, cloud_rule="== 1")["cloud_frac"]
    for shape, share in zip(shapes, found):
        dense = shapely.get_coordinates(shapely.segmentize(shape, 0.0001))
        x, y = rasterio.warp.transform(WORLD, UTM, dense[:, 0], dense[:, 1])
        true = shapely.Polygon(list(zip(x, y)))
        half = shapely.intersection(true, shapely.box(500000, 4998000, 501000, 5000000))
        assert share == pytest.approx(half.area / true.area, abs=1e-5)


def test_nodata_counts_the_windows_pixels_that_lack_every_band(tmp_path):
    values = np.ones((10, 10, 2), dtype=np.int16)
    values[:5, :, 0] = -9
    values[:2, :, 1] = -9
    path = write_raster(tmp_path / "a.tif", values, Affine(10, 0, 0, 0, -10, 100), nodata=-9)
    shapes = [shapely.box(0, 0, 100, 100), shapely.box(0, 90, 10, 100), shapely.box(-50, 0, 50, 50), None]
    shapes.append(shapely.box(900, 900, 950, 950))
    found = measure(tmp_path, shapes, raster=path)["nodata_frac"]
    assert np.array_equal(found, [0.2, 1.0, 0.5, np.nan, 1.0], equal_nan=True)


def test_nan_is_nodata_and_a_raster_without_nodata_lacks_only_what_is_beyond(tmp_path):
    values = np.ones((4, 4), dtype=np.float32)
    values[0] = np.nan
    path = write_raster(tmp_path / "a.tif", values, Affine(1, 0, 0, 0, -1, 4))
    plain = write_raster(tmp_path / "b.tif", np.zeros((4, 4), dtype=np.uint8), Affine(1, 0, 0, 0, -1, 4))
    shapes = [shapely.box(0, 0, 4, 4), shapely.box(2, 0, 6, 4)]
    assert measure(tmp_path, shapes, raster=path)["nodata_frac"].tolist() == [0.25, 0.625]
    assert measure(tmp_path, shapes, raster=plain)["nodata_frac"].tolist() == [0.0, 0.5]


def test_both_columns_and_a_tile_larger_than_one_read(tmp_path):
    values = np.zeros((2300, 2300), dtype=np.uint8)
    values[::2] = 1
    path = write_raster(tmp_path / "a.tif", values, Affine(1, 0, 0, 0, -1, 2300), nodata=0)
    found = measure(tmp_path, [shapely.box(0, 0, 2300, 2300)], raster=path, cloud_raster=path, cloud_rule="> 0")
    assert found["cloud_frac"].tolist() == [0.5]
    assert found["nodata_frac"].tolist() == [0.5]


def test_bad_input(tmp_path):
    path = write_raster(tmp_path / "a.tif", np.zeros((4, 4), dtype=np.uint8), Affine(1, 0, 0, 0, -1, 4))
    with pytest.raises(InputError, match="tiles is empty"):
        measure(tmp_path, [], raster=path)
    with pytest.raises(InputError, match="no CRS"):
        measure(tmp_path, [shapely.box(0, 0, 1, 1)], raster=path, crs=None)
    with pytest.raises(InputError, match="There is no raster"):
        measure(tmp_path, [shapely.box(0, 0, 1, 1)], raster=str(tmp_path / "none.tif"))
    with pytest.raises(OptionError, match="nothing to measure"):
        CloudFractionsOptions(tiles="a", output="b")
    with pytest.raises(OptionError, match="cloud rule is required"):
        CloudFractionsOptions(tiles="a", output="b", cloud_raster="c")
    with pytest.raises(OptionError, match="expected a number here"):
        CloudFractionsOptions(tiles="a", output="b", cloud_raster="c", cloud_rule=">")
    assert not (tmp_path / "columns.npz").exists()


def test_clouds_grown_and_by_a_preset(tmp_path):
    values = np.full((12, 12), 4, dtype=np.uint8)
    values[5, 5], values[9, 9], values[0] = 8, 3, 0
    path = write_raster(tmp_path / "scl.tif", values, Affine(1, 0, 0, 0, -1, 12))
    shapes = [shapely.box(3, 0, 12, 12), shapely.box(0, 3, 3, 6), shapely.box(4.5, 5.5, 6.5, 7.5)]

    def shares(rule, dilate_px):
        return measure(tmp_path, shapes, cloud_raster=path, cloud_rule=rule, dilate_px=dilate_px)["cloud_frac"]

    assert shares("SENTINEL2_SCL", 0) == pytest.approx([1 / 108, 0, 1 / 4])
    assert shares("SENTINEL2_SCL+shadows", 0) == pytest.approx([2 / 108, 0, 1 / 4])
    assert shares("SENTINEL2_SCL", 1) == pytest.approx([5 / 108, 0, (1 + 4 * 0.5) / 4])
    # Within five pixels of the cloud, but not where nothing was seen.
    rows, columns = np.indices(values.shape)
    near = ((rows - 5) ** 2 + (columns - 5) ** 2 <= 25) & (values > 0)
    assert shares("SENTINEL2_SCL", 5)[:2] == pytest.approx([near[:, 3:].sum() / 108, near[6:9, :3].sum() / 9])
    with pytest.raises(InputError, match="does not fit SENTINEL2_SCL"):
        write_raster(tmp_path / "scl.tif", values + 100, Affine(1, 0, 0, 0, -1, 12))
        shares("SENTINEL2_SCL", 0)
