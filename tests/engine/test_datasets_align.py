"""Tiles warped to their own CRS, orientation and size: every pixel where exact arithmetic puts it."""

import json

import numpy as np
import pytest
import rasterio
import rasterio.warp
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.io import MemoryFile
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.lattices import frames_of, lattices_of_frames
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.imagery.stack import ASTRAY_PX, RasterStack
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

UTM, DEGREES = CRS.from_epsg(32633), CRS.from_epsg(4326)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 5000000)
TURNED = Affine(8, 6, 500000, 6, -8, 5000000)
SOUTH_UP = Affine(10, 0, 500000, 0, 10, 4998500)
COLUMNS, ROWS = 200, 150


@pytest.fixture
def pixels():
    """Each pixel says where it is: row · 1000 + column, and the same plus 5."""
    row, column = np.mgrid[:ROWS, :COLUMNS]
    return np.stack([row * 1000 + column, row * 1000 + column + 5]).astype(np.float64)


def write_raster(path, pixels, transform=NORTH_UP, crs=UTM, nodata=None):
    bands, rows, columns = pixels.shape
    with rasterio.open(
        path, "w", driver="GTiff", width=columns, height=rows, count=bands, dtype=pixels.dtype, crs=crs,
        transform=transform, nodata=nodata,
    ) as target:  # fmt: skip
        target.write(pixels)
    return str(path)


def write_tiles(path, shapes, crs, **columns):
    geometry = np.array(shapes, dtype=object)
    columns = {"tile_id": [f"t{n}" for n in range(len(shapes))], **columns}
    write_layer(path, geometry, {name: np.array(values, dtype=object) for name, values in columns.items()}, crs)
    return str(path)


def export(tmp_path, raster, tiles, **more):
    values = {"task": "IMAGES", "align": "TILES", "format": "GTIFF", "compression": "NONE", **more}
    options = ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(tmp_path / "dataset"), **values)
    result = export_tiles(options, Progress())
    return json.loads((tmp_path / "dataset" / "dataset.json").read_text()), result


def square(x, y, side, turn=0.0):
    corners = np.array([(-1, 1), (1, 1), (1, -1), (-1, -1)]) * side / 2
    cos, sin = np.cos(np.radians(turn)), np.sin(np.radians(turn))
    return shapely.Polygon(corners @ np.array([(cos, sin), (-sin, cos)]) + (x, y))


def at(transform, x, y):
    """Where columns and rows lie on the map."""
    t = transform
    return np.array([t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f])


def nearest(path, transform, shape, crs):
    """By exact arithmetic: the value of the raster's pixel that holds each pixel's centre, and how far that centre is
    from the pixel's edge, in pixels."""
    rows, columns = np.mgrid[: shape[0], : shape[1]] + 0.5
    x, y = at(transform, columns.ravel(), rows.ravel())
    with rasterio.open(path) as source:
        x, y = np.array(rasterio.warp.transform(crs, source.crs, x, y))
        column, row = at(~source.transform, x, y)
        values = source.read(1)
    inside = (column >= 0) & (row >= 0) & (column < values.shape[1]) & (row < values.shape[0])
    i, j = np.floor(np.where(inside, row, 0)).astype(int), np.floor(np.where(inside, column, 0)).astype(int)
    edge = np.minimum(np.abs(column - np.round(column)), np.abs(row - np.round(row)))
    return np.where(inside, values[i, j], 0).reshape(shape), edge.reshape(shape)


def check_images(folder, raster, count, crs, shape):
    files = sorted((folder / "images").glob("*.tif"))
    assert len(files) == count
    for file in files:
        with rasterio.open(file) as tile:
            assert tile.crs == crs
            assert tile.shape == shape
            expected, edge = nearest(raster, tile.transform, shape, crs)
            found = tile.read(1)
        assert (found == expected)[edge > ASTRAY_PX].all()
        assert (found == expected).mean() > 0.98


def test_the_grid_of_the_raster_itself_gives_its_own_pixels(tmp_path, pixels):
    raster = write_raster(tmp_path / "image.tif", pixels, TURNED)
    windows = [(0, 0), (40, 32), (168, 118), (7, 3)]
    shapes = []
    for x, y in windows:
        corners = [(x, y), (x + 32, y), (x + 32, y + 32), (x, y + 32)]
        shapes.append(shapely.Polygon([at(TURNED, *corner) for corner in corners]))
    tiles = write_tiles(tmp_path / "tiles.gpkg", shapes, UTM)
    manifest, _ = export(tmp_path, raster, tiles)
    assert manifest["tile_size"] == [32, 32]
    for n, (x, y) in enumerate(windows):
        with rasterio.open(tmp_path / "dataset" / "images" / f"t{n}.tif") as tile:
            assert tile.transform.almost_equals(TURNED @ Affine.translation(x, y), 1e-6)
            np.testing.assert_array_equal(tile.read(), pixels[:, y : y + 32, x : x + 32])


@pytest.mark.parametrize("transform", [NORTH_UP, TURNED, SOUTH_UP])
def test_another_crs_and_a_sample_size(tmp_path, pixels, transform):
    raster = write_raster(tmp_path / "image.tif", pixels, transform)
    x, y = rasterio.warp.transform(UTM, DEGREES, *at(transform, 60 + 17.3 * np.arange(5), 70 + 3.1 * np.arange(5)))
    shapes = [shapely.box(i - 0.002, j - 0.0015, i + 0.002, j + 0.0015) for i, j in zip(x, y)]
    tiles = write_tiles(tmp_path / "tiles.gpkg", shapes, DEGREES)
    manifest, _ = export(tmp_path, raster, tiles, tile_size_px=40)
    assert CRS.from_string(manifest["crs"]) == DEGREES
    assert manifest["pixel_size"] == pytest.approx([0.0001, 0.000075])
    check_images(tmp_path / "dataset", raster, 5, DEGREES, (40, 40))
    for n, shape in enumerate(shapes):
        with rasterio.open(tmp_path / "dataset" / "images" / f"t{n}.tif") as tile:
            np.testing.assert_allclose(tile.bounds, shape.bounds, rtol=0, atol=1e-9)


def test_each_tile_is_turned_as_it_lies(tmp_path, pixels):
    """More grids than are kept open; corners in any order, and one tile that reaches off the raster."""
    raster = write_raster(tmp_path / "image.tif", pixels)
    shapes = [square(500500 + 40 * n, 4999300 + 3 * n, 240, turn=7 * n - 80) for n in range(24)]
    shapes[1] = shapely.Polygon(np.roll(shapely.get_coordinates(shapes[1])[:4], 2, axis=0)[::-1])
    shapes.append(square(500000, 5000000, 240, turn=10))
    tiles = write_tiles(tmp_path / "tiles.gpkg", shapes, UTM)
    export(tmp_path, raster, tiles)
    check_images(tmp_path / "dataset", raster, 25, UTM, (24, 24))
    for n, shape in enumerate(shapes):
        with rasterio.open(tmp_path / "dataset" / "images" / f"t{n}.tif") as tile:
            t = tile.transform
            assert t.a > 0 >= t.e
            corners = [at(t, *corner) for corner in ((0, 0), (24, 0), (24, 24), (0, 24))]
            assert shapely.Polygon(corners).symmetric_difference(shape).area < 1e-3


def test_averages_are_those_of_gdal(tmp_path, pixels):
    raster = write_raster(tmp_path / "image.tif", pixels)
    shapes = [shapely.box(500203, 4999001, 500603, 4999401), shapely.box(500603, 4998801, 501003, 4999201)]
    export(tmp_path, raster, write_tiles(tmp_path / "tiles.gpkg", shapes, UTM), tile_size_px=8, resampling="AVERAGE")
    for n, shape in enumerate(shapes):
        expected = np.empty((2, 8, 8))
        left, _, _, top = shape.bounds
        with rasterio.open(raster) as source:
            rasterio.warp.reproject(
                rasterio.band(source, [1, 2]), expected, dst_crs=UTM, resampling=rasterio.enums.Resampling.average,
                dst_transform=Affine(50, 0, left, 0, -50, top),
            )  # fmt: skip
        with rasterio.open(tmp_path / "dataset" / "images" / f"t{n}.tif") as tile:
            np.testing.assert_allclose(tile.read(), expected, rtol=1e-12)


def test_masks_follow_and_ignore_what_is_beyond_the_raster(tmp_path, pixels):
    raster = write_raster(tmp_path / "image.tif", pixels)
    shapes = [square(500300 + 200 * n, 4999300, 320, turn=12 * n) for n in range(4)]
    shapes.append(square(500000, 4999500, 320))
    labels = [square(500500, 4999300, 500, turn=30), square(500100, 4999500, 300)]
    write_layer(
        tmp_path / "labels.gpkg", np.array(labels, dtype=object), {"kind": np.array(["b", "a"], dtype=object)}, UTM
    )
    manifest, _ = export(
        tmp_path, raster, write_tiles(tmp_path / "tiles.gpkg", shapes, UTM), task="SEGMENTATION",
        labels=str(tmp_path / "labels.gpkg"), class_field="kind", tile_size_px=64,
    )  # fmt: skip
    assert [entry["name"] for entry in manifest["classes"]] == ["a", "b"]
    for n in range(5):
        with rasterio.open(tmp_path / "dataset" / "masks" / f"t{n}.tif") as mask:
            found, transform = mask.read(1), mask.transform
        rows, columns = np.mgrid[:64, :64] + 0.5
        points = shapely.points(*at(transform, columns.ravel(), rows.ravel()))
        expected = np.where(shapely.contains(labels[1], points), 1, 0)
        expected = np.where(shapely.contains(labels[0], points), 2, expected)
        expected = np.where(shapely.get_x(points) < 500000, 255, expected)
        assert (found.ravel() == expected).mean() > 0.9995
        assert set(np.unique(found)) <= {0, 1, 2, 255}
    assert (found == 255).mean() == pytest.approx(0.5)


def test_masks_of_a_raster_and_heights(tmp_path, pixels):
    raster = write_raster(tmp_path / "image.tif", pixels)
    classes = write_raster(tmp_path / "classes.tif", (pixels[:1] // 1000 // 40).astype(np.uint8))
    shapes = [square(500300 + 123.4 * n, 4999300, 320, turn=12 * n) for n in range(4)]
    tiles = write_tiles(tmp_path / "tiles.gpkg", shapes, UTM)
    export(tmp_path, raster, tiles, task="SEGMENTATION", labels=classes)
    for n in range(4):
        with (
            rasterio.open(tmp_path / "dataset" / "masks" / f"t{n}.tif") as mask,
            rasterio.open(tmp_path / "dataset" / "images" / f"t{n}.tif") as image,
        ):
            np.testing.assert_array_equal(mask.read(1), image.read(1) // 1000 // 40)


def test_tiles_on_one_lattice_share_a_grid(tmp_path, pixels):
    raster = write_raster(tmp_path / "image.tif", pixels)
    across = [shapely.box(500005.3 + 20 * n, 4999000, 500005.3 + 20 * n + 640, 4999640) for n in range(5)]
    moved = [shapely.box(500007 + 20 * n, 4999000, 500007 + 20 * n + 640, 4999640) for n in range(3)]
    with RasterStack([raster]) as stack:
        found = lattices_of_frames(*frames_of(np.array([*across, *moved], dtype=object)), UTM, stack.grid, 32)
        assert found.of_tile.tolist() == [0] * 5 + [1] * 3
        assert found.windows.tolist() == [[n, 0, 32, 32] for n in (0, 1, 2, 3, 4, 0, 1, 2)]
        assert found.grids[0].transform.almost_equals(Affine(20, 0, 500005.3, 0, -20, 4999640), 1e-6)
        frames = frames_of(np.array([*across, shapely.box(0, 0, 1, 1).buffer(1)], dtype=object))
        own = lattices_of_frames(*frames, UTM, stack.grid, None)
        assert own.windows[:5, 2:].tolist() == [[64, 64]] * 5


def test_a_run_of_before_is_still_the_same(tmp_path, pixels):
    """What aligns to the raster is called as it always was, so that finished datasets are known again."""
    raster = write_raster(tmp_path / "image.tif", pixels)
    tiles = write_tiles(tmp_path / "tiles.gpkg", [square(500500, 4999300, 320)], UTM)
    manifest, _ = export(tmp_path, raster, tiles, align="RASTER")
    assert "align" not in manifest["call"]
    _, again = export(tmp_path, raster, tiles, align="RASTER")
    assert again["complete"]


def test_memory_files_of_tiles_are_whole(tmp_path, pixels):
    """A tile in a TFRECORD or an array has the same pixels as the GeoTIFF."""
    raster = write_raster(tmp_path / "image.tif", pixels)
    tiles = write_tiles(tmp_path / "tiles.gpkg", [square(500500, 4999300, 320, turn=20)], UTM)
    export(tmp_path, raster, tiles, format="NPY")
    found = np.load(tmp_path / "dataset" / "images" / "t0.npy", allow_pickle=False)
    (tmp_path / "other").mkdir()
    export(tmp_path / "other", raster, tiles)
    with MemoryFile((tmp_path / "other" / "dataset" / "images" / "t0.tif").read_bytes()) as file, file.open() as tile:
        np.testing.assert_array_equal(found, np.moveaxis(tile.read(), 0, -1))
