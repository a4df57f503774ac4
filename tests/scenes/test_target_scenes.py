"""Borders, values and records cut from real scenes."""

import numpy as np
import pytest
import rasterio
import shapely
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.layout import mask_file
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.datasets.records import read_record
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.progress import Progress


def write_grid(path, raster, size, step):
    """Whole tiles of the raster; all are for training but every third."""
    with RasterStack(raster) as stack:
        places = [
            (x, y) for y in range(0, stack.height - size + 1, step) for x in range(0, stack.width - size + 1, step)
        ]
        corners = np.array([(0, 0), (size, 0), (size, size), (0, size)])
        geometry = shapely.polygons([stack.grid.to_map(corners + place) for place in places])
        splits = [["train", "train", "val"][number % 3] for number in range(len(places))]
        write_layer(path, geometry, {"split": np.array(splits, dtype=object)}, stack.crs)
    return str(path)


def export(raster, tiles, output, **options):
    options = {name: str(value) if name == "labels" else value for name, value in options.items()}
    export_tiles(ExportTilesOptions(rasters=(str(raster),), tiles=tiles, output=str(output), **options), Progress())
    return read_layer(output / "tiles.gpkg"), Manifest.read(output)


def band(path):
    with rasterio.open(path) as source:
        return source.read(1)


def test_banepa_buildings_stay_apart_by_their_borders(scenes, tmp_path):
    """At half the resolution: many more parts than without, and together with the border the same pixels."""
    raster, labels = scenes / "banepa/banepa_rgb.tif", scenes / "banepa/banepa_buildings.gpkg"
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 512, 1024)
    found = {}
    for at in (None, "TOUCHING", "ALL"):
        options = {"border_px": 2, "border_at": at} if at else {}
        layer, manifest = export(
            raster, tiles, tmp_path / str(at), task="SEGMENTATION", labels=labels, tile_size_px=256,
            resampling="AVERAGE", **options,
        )  # fmt: skip
        assert manifest.class_names == (("labelled", "border") if at else ("labelled",))
        found[at] = np.array([band(tmp_path / str(at) / mask_file(file)) for file in layer.columns["file"]])
    assert all(np.array_equal(found[None] > 0, found[at] > 0) for at in ("TOUCHING", "ALL"))
    assert np.all(found["ALL"][found["TOUCHING"] == 2] == 2)
    shares = {at: float((found[at] == 2).sum() / (found[None] > 0).sum()) for at in ("TOUCHING", "ALL")}
    assert 0.02 < shares["TOUCHING"] < 0.15 < shares["ALL"] < 0.45

    ndimage = pytest.importorskip("scipy.ndimage")
    parts = {at: sum(ndimage.label(mask == 1)[1] for mask in masks) for at, masks in found.items()}
    assert parts["TOUCHING"] > 1.5 * parts[None]


def test_a_dem_is_its_own_target(scenes, tmp_path):
    raster = scenes / "dem/rmnp-dem.tif"
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 32, 32)
    layer, manifest = export(raster, tiles, tmp_path / "data", task="REGRESSION", labels=raster)
    for file in layer.columns["file"]:
        assert np.array_equal(band(tmp_path / "data" / mask_file(file)), band(tmp_path / "data" / file))
    target, statistics = manifest.target, manifest.statistics[0]
    assert (target.min, target.max) == (statistics.min, statistics.max)
    assert [target.mean, target.std] == pytest.approx([statistics.mean, statistics.std])


def test_heights_under_an_image_on_another_grid(scenes, tmp_path):
    """The image reaches beyond the heights; each of its pixels that is data takes the height beneath its centre."""
    raster, heights = scenes / "dem/rmnp-rgb.tif", scenes / "dem/rmnp-dem.tif"
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 96, 96)
    layer, _ = export(raster, tiles, tmp_path / "data", task="REGRESSION", labels=heights, format="TFRECORD")
    with rasterio.open(heights) as source, rasterio.open(raster) as image:
        values, beneath, above = source.read(1), ~source.transform, image.transform
        assert source.crs == image.crs
    agreeing = []
    for place, (file, offset) in enumerate(zip(layer.columns["file"], layer.columns["record_offset"])):
        record = read_record(tmp_path / "data" / file, int(offset))
        across, down = place % (485 // 96), place // (485 // 96)
        rows, columns = np.mgrid[:96, :96] + 0.5
        x, y = above.c + above.a * (columns + 96 * across), above.f + above.e * (rows + 96 * down)
        column = np.floor(beneath.a * x + beneath.c).astype(int)
        row = np.floor(beneath.e * y + beneath.f).astype(int)
        there = (row >= 0) & (row < values.shape[0]) & (column >= 0) & (column < values.shape[1])
        there &= (record.pixels != 255).any(axis=2)  # the image's nodata
        assert np.array_equal(np.isnan(record.mask), ~there)
        agreeing.extend((record.mask[there] == values[row[there], column[there]]).tolist())
    assert len(agreeing) > 10_000 and np.mean(agreeing) > 0.97


def test_records_hold_what_files_do(scenes, tmp_path):
    """Thirteen bands of Sentinel-2 with masks from a raster of classes."""
    folder = scenes / "spain_flood_s2"
    raster, labels = folder / "Spain_7370579_S2Hand.tif", folder / "Spain_7370579_LabelHand.tif"
    tiles = write_grid(tmp_path / "tiles.gpkg", raster, 128, 96)
    options = {"task": "SEGMENTATION", "labels": labels}
    records, one = export(raster, tiles, tmp_path / "records", format="TFRECORD", **options)
    files, other = export(raster, tiles, tmp_path / "files", format="NPY", **options)
    assert (one.statistics, one.classes) == (other.statistics, other.classes)
    for place, file in enumerate(files.columns["file"]):
        shard = tmp_path / "records" / records.columns["file"][place]
        record = read_record(shard, int(records.columns["record_offset"][place]))
        assert np.array_equal(record.pixels, np.load(tmp_path / "files" / file))
        assert np.array_equal(record.mask, band(tmp_path / "files" / mask_file(file)))
