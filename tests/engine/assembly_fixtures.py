"""Small datasets as exporting makes them, to be merged, appended and split."""

import json

import numpy as np
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.imagery.stack import gdal_environment
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress

UTM = CRS.from_epsg(32633)
SIZE = 16
SPLITS = ("train", "train", "val", "test")


def make_dataset(
    folder,
    seed=0,
    corner=(500000.0, 5000000.0),
    columns=4,
    rows=4,
    classes=("water", "wood"),
    step=SIZE,
    ids="r{row:05d}_c{column:05d}",
    crs=UTM,
    bands=2,
    dtype="uint16",
    nodata=0,
    split=True,
    extra=None,
    names=None,
    **options,
):
    """A dataset of `rows` × `columns` tiles at `folder`; polygons of the classes lie in strips across the raster."""
    work = folder.parent / f"{folder.name} made from"
    work.mkdir()
    random = np.random.default_rng(seed)
    height, width = (rows - 1) * step + SIZE, (columns - 1) * step + SIZE
    pixels = random.integers(0, 200, (bands, height, width)).astype(dtype)
    transform = Affine(10, 0, corner[0], 0, -10, corner[1])
    profile = {"width": width, "height": height, "count": bands, "dtype": dtype, "crs": crs, "transform": transform}
    with rasterio.open(work / "image.tif", "w", driver="GTiff", nodata=nodata, **profile) as target:
        target.write(pixels)
        for number in range(bands):
            target.set_band_description(number + 1, names[number] if names else f"B{number + 1}")
    places = [(column, row) for row in range(rows) for column in range(columns)]
    boxes = [_box(transform, column * step, row * step, SIZE, SIZE) for column, row in places]
    fields = {
        "tile_id": np.array([ids.format(row=row, column=column) for column, row in places], dtype=object),
        "label": np.array([classes[n % len(classes)] for n in range(len(places))], dtype=object),
        **(extra or {}),
    }
    if split:
        fields["split"] = np.array([SPLITS[n % 4] for n in range(len(places))], dtype=object)
    write_layer(work / "tiles.gpkg", np.array(boxes, dtype=object), fields, crs)
    strips = [
        _box(transform, n * width / len(classes), 1, width / len(classes) - 2, height - 3) for n in range(len(classes))
    ]
    write_layer(work / "labels.gpkg", np.array(strips, dtype=object), {"class": np.array(classes, dtype=object)}, crs)
    if options.get("task", "CLASSIFICATION") in ("SEGMENTATION", "DETECTION", "PANOPTIC"):
        options.update(labels=str(work / "labels.gpkg"), class_field="class")
    if options.get("task") == "REGRESSION" and "value_field" not in options:
        options.update(labels=str(work / "image.tif"))
    if options.get("task") == "PAIRS":
        with rasterio.open(
            work / "second.tif", "w", driver="GTiff", **{**profile, "count": 1, "dtype": "uint8"}
        ) as target:
            target.write(random.integers(0, 255, (1, height, width), dtype=np.uint8))
        options.update(targets=(str(work / "second.tif"),))
    export_tiles(
        ExportTilesOptions(
            rasters=(str(work / "image.tif"),), tiles=str(work / "tiles.gpkg"), output=str(folder), **options
        ),
        Progress(),
    )
    return folder


def _box(transform, x, y, width, height):
    west, north = transform @ (x, y)
    east, south = transform @ (x + width, y + height)
    return shapely.box(west, south, east, north)


def bytes_of(folder):
    """Every file's bytes by its path."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@gdal_environment()
def tiles_of(folder):
    """Id → (split, label, pixels, mask by class name, transform) of each tile, read anew."""
    dataset = StoredDataset(folder)
    names = {entry.id: entry.name for entry in dataset.blueprint.classes}
    found = {}
    for entry in dataset.blueprint.entries:
        content = dataset.read(entry.number)
        mask = None
        if content.mask is not None:
            mask = np.vectorize(lambda value: names.get(int(value), str(value)), otypes=[object])(content.mask)
        assert entry.tile_id not in found
        found[entry.tile_id] = (entry.split, entry.label, content.pixels, mask, tuple(entry.transform)[:6])
    dataset.close()
    return found


@gdal_environment()
def assert_true(folder):
    """The manifest says what is in the folder: counts, classes and statistics of the training split."""
    manifest = Manifest.read(folder)
    dataset = StoredDataset(folder)
    counts = {}
    training = []
    for entry in dataset.blueprint.entries:
        content = dataset.read(entry.number)
        part = counts.setdefault(entry.split, {"count": 0, "labels": {}})
        part["count"] += 1
        if entry.label is not None:
            part["labels"][entry.label] = part["labels"].get(entry.label, 0) + 1
        if entry.split in ("", "train"):
            training.append(content.pixels.reshape(-1, content.pixels.shape[2]))
    dataset.close()
    found = {name: {key: split[key] for key in ("count", "labels")} for name, split in manifest.splits.items()}
    assert found == {name: {**part, "labels": dict(sorted(part["labels"].items()))} for name, part in counts.items()}
    values = np.concatenate(training).astype(np.float64)
    for band, (entry, statistics) in enumerate(zip(manifest.bands, manifest.statistics)):
        known = values[:, band] if entry.nodata is None else values[:, band][values[:, band] != entry.nodata]
        assert np.isclose(statistics.mean, known.mean(), rtol=1e-12)
        assert np.isclose(statistics.std, known.std(), rtol=1e-12)
        assert (statistics.min, statistics.max) == (known.min(), known.max())
    assert str(folder.parent) not in json.dumps(manifest.to_json())
