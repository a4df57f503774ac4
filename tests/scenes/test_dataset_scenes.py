"""Objects, several labels, pairs and time series cut from real scenes, against shapely, GDAL and pycocotools."""

import json

import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.warp
import shapely
from affine import Affine
from rasterio.features import rasterize
from shapely.affinity import affine_transform
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.inspection.inspecting import inspect_dataset
from tilewright.engine.datasets.inspection.options import InspectDatasetOptions
from tilewright.engine.datasets.manifest import Manifest
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.datasets.readers.stored import StoredDataset
from tilewright.engine.imagery.stack import RasterStack
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.models.data import TileReader, open_dataset
from tilewright.engine.progress import Progress

# numpy's own, of what pycocotools was built with.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")

BUILDINGS, BANEPA = "banepa/banepa_buildings.gpkg", "banepa/banepa_rgb.tif"
LANDCOVER, BEAUFORT = "beaufort_s2/rcr_landcover.shp", "beaufort_s2/s2b_20181013_B4B3B2B8.tif"


def write_grid(path, raster, size, step, more=None):
    """Whole tiles of the raster, of which every third is for validation; their places in pixels."""
    with RasterStack(raster) as stack:
        places = [
            (x, y) for y in range(0, stack.height - size + 1, step) for x in range(0, stack.width - size + 1, step)
        ]
        corners = np.array([(0, 0), (size, 0), (size, size), (0, size)])
        geometry = shapely.polygons([stack.grid.to_map(corners + place) for place in places])
        columns = {
            "tile_id": [f"x{x}_y{y}" for x, y in places],
            "split": [["train", "train", "val"][number % 3] for number in range(len(places))],
            **(more or {}),
        }
        arrays = {name: np.array(column, dtype=object) for name, column in columns.items()}
        write_layer(path, geometry, arrays, stack.crs)
    return str(path), places


def export(raster, tiles, output, **options):
    rasters = (str(raster),) if not isinstance(raster, tuple) else tuple(map(str, raster))
    export_tiles(ExportTilesOptions(rasters=rasters, tiles=tiles, output=str(output), **options), Progress())
    return Manifest.read(output)


def polygons_in_pixels(path, raster, field):
    """The polygons of a vector file in the pixels of a raster, and their classes, None where they have none."""
    with rasterio.open(raster) as source:
        crs, to_pixels = source.crs, (~source.transform).to_shapely()
    meta, _, wkb, values = pyogrio.raw.read(path, columns=[field])
    shapes = shapely.force_2d(shapely.from_wkb(wkb))
    if rasterio.crs.CRS.from_user_input(meta["crs"]) != crs:
        shapes = shapely.transform(
            shapes, lambda points: np.stack(rasterio.warp.transform(meta["crs"], crs, *points.T), axis=1)
        )
    shapes = np.array([affine_transform(shape, to_pixels) for shape in shapes], dtype=object)
    return shapely.make_valid(shapes), values[0]


def inspected(tmp_path, folder):
    report, metrics = tmp_path / "report.html", tmp_path / "figures.json"
    inspect_dataset(InspectDatasetOptions(dataset=str(folder), report=str(report), metrics=str(metrics)), Progress())
    return json.loads(metrics.read_text(encoding="utf-8")), report.read_text(encoding="utf-8")


def test_banepa_buildings_as_objects(scenes, tmp_path):
    """Every building in every tile, as shapely cuts it, and as pycocotools reads it."""
    coco = pytest.importorskip("pycocotools.coco")
    raster, labels, size = scenes / BANEPA, scenes / BUILDINGS, 512
    tiles, places = write_grid(tmp_path / "tiles.gpkg", raster, size, 1024)
    output = tmp_path / "data"
    export(
        raster, tiles, output, task="DETECTION", format="JPEG", labels=str(labels), class_field="roof_material",
        minimum_share=0.25, cut_objects="DROP", annotations=("COCO", "YOLO"),
    )  # fmt: skip
    shapes, kinds = polygons_in_pixels(labels, raster, "roof_material")
    tree = shapely.STRtree(shapes)
    expected = {}
    for x, y in places:
        frame = shapely.box(x, y, x + size, y + size)
        found = []
        for place in tree.query(frame).tolist():
            area = shapely.intersection(shapes[place], frame).area
            if kinds[place] is not None and area / shapes[place].area >= 0.25 and area > 0:
                found.append((str(kinds[place]), area))
        expected[f"x{x}_y{y}"] = sorted(found)
    assert sum(map(len, expected.values())) > 250
    read = {}
    for split in ("train", "val"):
        index = coco.COCO(str(output / "annotations" / f"instances_{split}.json"))
        names = {entry["id"]: entry["name"] for entry in index.loadCats(index.getCatIds())}
        for image in index.loadImgs(index.getImgIds()):
            assert (output / split / "images" / image["file_name"]).exists()
            objects = index.loadAnns(index.getAnnIds(imgIds=[image["id"]]))
            tile_id = image["file_name"].rpartition(".")[0]
            read[tile_id] = sorted((names[one["category_id"]], one["area"]) for one in objects)
            for one in objects:
                # A mask of whole pixels is about as large as the outline.
                pixels = index.annToMask(one)
                assert abs(pixels.sum() - one["area"]) <= 0.2 * one["area"] + 30
            lines = (output / split / "labels" / f"{tile_id}.txt").read_text(encoding="utf-8").splitlines()
            assert len(lines) == len(objects)
    assert read.keys() == expected.keys()
    for tile_id, objects in expected.items():
        assert [name for name, _ in read[tile_id]] == [name for name, _ in objects]
        assert np.allclose([area for _, area in read[tile_id]], [area for _, area in objects], rtol=1e-3, atol=0.1)
    figures, page = inspected(tmp_path, output)
    total = dict(
        zip([entry["name"] for entry in figures["classes"]], np.sum(list(figures["class_counts"].values()), 0))
    )
    for name in total:
        assert total[name] == sum(kind == name for objects in expected.values() for kind, _ in objects)
    sides = sorted(area**0.5 for objects in expected.values() for kind, area in objects if kind == "tin")
    both = [figures["objects"][split]["classes"]["tin"]["side_px"] for split in ("train", "val")]
    assert max(one["greatest"] for one in both) == pytest.approx(sides[-1], rel=1e-3)
    assert "on each its objects and their boxes" in page


def test_beaufort_landcover_as_things_and_stuff(scenes, tmp_path):
    """The masks of a PANOPTIC dataset are GDAL's, and its instances the polygons one by one."""
    raster, labels, size = scenes / BEAUFORT, scenes / LANDCOVER, 256
    tiles, places = write_grid(tmp_path / "tiles.gpkg", raster, size, size)
    shapes, kinds = polygons_in_pixels(labels, raster, "Classname")
    names = sorted(set(kinds), key=str.casefold)
    stuff = names[-1]
    manifests = {}
    for tile_format in ("GTIFF", "ZARR"):
        manifests[tile_format] = export(
            raster, tiles, tmp_path / tile_format, task="PANOPTIC", format=tile_format, labels=str(labels),
            class_field="Classname", stuff=(stuff,),
        )  # fmt: skip
    assert manifests["GTIFF"].class_names == tuple(names)
    with rasterio.open(raster) as source:
        image = np.moveaxis(source.read(), 0, -1)
    ids = [names.index(kind) + 1 for kind in kinds]
    order = np.argsort(ids, kind="stable")
    burnt = rasterize([(shapes[place], ids[place]) for place in order], image.shape[:2], dtype="uint8")
    stored = [StoredDataset(tmp_path / tile_format) for tile_format in manifests]
    differing = counted = 0
    for number, (x, y) in enumerate(places):
        one, other = (dataset.read(number) for dataset in stored)
        part = np.s_[y : y + size, x : x + size]
        assert np.array_equal(one.pixels, image[part]) and np.array_equal(other.pixels, image[part])
        assert np.array_equal(one.mask, other.mask) and np.array_equal(one.instances, other.instances)
        assert [item.object_id for item in one.objects] == [item.object_id for item in other.objects]
        # Polygons come from another CRS: a pixel at a rim may fall to the other side.
        differing += int((one.mask != burnt[part]).sum())
        counted += int((burnt[part] > 0).sum())
        stuff_id = names.index(stuff) + 1
        for place in np.unique(one.instances[one.instances > 0]).tolist():
            item = one.objects[place - 1]
            assert (one.mask[one.instances == place] == item.class_id).all() and item.class_id != stuff_id
            assert kinds[item.object_id - 1] == item.label
        assert (one.instances[(one.mask == 0) | (one.mask == stuff_id)] == 0).all()
    for dataset in stored:
        dataset.close()
    assert counted > 500 and differing <= 0.005 * counted
    learned = open_dataset(tmp_path / "ZARR")
    assert learned.task == "SEGMENTATION"
    reader = TileReader(learned, learned.splits["val"])
    counts = np.zeros(256, np.int64)
    for number, (x, y) in enumerate(places):
        if number % 3 == 2:
            counts += np.bincount(burnt[y : y + size, x : x + size].ravel(), minlength=256)
    assert np.abs(reader.counts(Progress()) - counts[: len(names) + 1]).sum() <= 0.005 * counted


def test_beaufort_landcover_as_several_labels(scenes, tmp_path):
    raster, size = scenes / BEAUFORT, 256
    shapes, kinds = polygons_in_pixels(scenes / LANDCOVER, raster, "Classname")
    with RasterStack(str(raster)) as stack:
        places = [
            (x, y) for y in range(0, stack.height - size + 1, size) for x in range(0, stack.width - size + 1, size)
        ]
    frames = [shapely.box(x, y, x + size, y + size) for x, y in places]
    present = [sorted({kind for shape, kind in zip(shapes, kinds) if shape.intersects(frame)}) for frame in frames]
    tiles, _ = write_grid(
        tmp_path / "tiles.gpkg", raster, size, size, {"labels": [";".join(names) for names in present]}
    )
    manifest = export(raster, tiles, tmp_path / "data", task="MULTI_LABEL", format="WEBDATASET")
    everything = sorted({name for names in present for name in names}, key=str.casefold)
    assert list(manifest.class_names) == everything and max(map(len, present)) > 1
    dataset = open_dataset(tmp_path / "data")
    found = {}
    for tiles_of in dataset.splits.values():
        reader = TileReader(dataset, tiles_of)
        for number, tile in enumerate(tiles_of):
            found[tile.tile_id] = reader.read(number)[1].tolist()
    expected = {f"x{x}_y{y}": [int(name in names) for name in everything] for (x, y), names in zip(places, present)}
    assert found == expected
    figures, _ = inspected(tmp_path, tmp_path / "data")
    total = np.sum(list(figures["class_counts"].values()), axis=0).tolist()
    assert total == [sum(name in names for names in present) for name in everything]


def test_banepa_coarse_and_fine_as_pairs(scenes, tmp_path):
    """Images of half the resolution, and the same ground as it is: what super-resolution learns from."""
    raster, size = scenes / BANEPA, 256
    tiles, places = write_grid(tmp_path / "tiles.gpkg", raster, size, 1024)
    export(
        raster, tiles, tmp_path / "data", task="PAIRS", format="NPZ", tile_size_px=size // 2, resampling="AVERAGE",
        targets=(str(raster),), target_size_px=size,
    )  # fmt: skip
    with rasterio.open(raster) as source:
        image = np.moveaxis(source.read(), 0, -1)
    files = read_layer(tmp_path / "data/tiles.gpkg").columns["file"].tolist()
    stored = StoredDataset(tmp_path / "data")
    for number, (x, y) in enumerate(places):
        fine = image[y : y + size, x : x + size]
        tile = stored.read(number)
        assert np.array_equal(tile.target, fine)
        coarse = fine.reshape(size // 2, 2, size // 2, 2, 3).mean(axis=(1, 3))
        assert np.abs(tile.pixels - coarse).max() <= 1
        with np.load(tmp_path / "data" / files[number].replace("/images/", "/targets/")) as arrays:
            assert np.array_equal(arrays["image"], fine)
    stored.close()
    _, page = inspected(tmp_path, tmp_path / "data")
    assert "beside each its second image" in page


@pytest.mark.parametrize("tile_format", ["GTIFF", "NPY", "WEBDATASET"])
def test_two_dates_of_a_scene(scenes, tmp_path, tile_format):
    """Beaufort as it is, and a month later, brighter: an image for each date, or one array with an axis for time."""
    with rasterio.open(scenes / BEAUFORT) as source:
        profile, pixels = source.profile, source.read(window=((200, 712), (300, 812)))
        transform = source.transform @ Affine.translation(300, 200)
    profile |= {"width": 512, "height": 512, "transform": transform}
    later = np.minimum(pixels.astype(np.uint16) + 20, 255).astype(np.uint8)
    paths = []
    for date, values in (("20181013", pixels), ("20181112", later)):
        paths.append(tmp_path / f"s2b_{date}.tif")
        with rasterio.open(paths[-1], "w", **profile) as target:
            target.write(values)
    labels = {"label": ["water", "land"] * 2}
    tiles, places = write_grid(tmp_path / "tiles.gpkg", str(paths[0]), 256, 256, labels)
    output = tmp_path / "data"
    manifest = export(tuple(paths), tiles, output, task="CLASSIFICATION", format=tile_format, series="DATES")
    assert manifest.dates == ("2018-10-13", "2018-11-12")
    dataset = open_dataset(output)
    both = np.moveaxis(np.concatenate([pixels, later]), 0, -1)
    for tiles_of in dataset.splits.values():
        reader = TileReader(dataset, tiles_of)
        for number, tile in enumerate(tiles_of):
            x, y = places[tile.number]
            assert np.array_equal(reader.raster_values(number)[0], both[y : y + 256, x : x + 256])
    if tile_format == "GTIFF":
        found = sorted(path.name for path in output.rglob("2018-*.tif"))
        assert found == ["2018-10-13.tif"] * 4 + ["2018-11-12.tif"] * 4
    elif tile_format == "NPY":
        assert np.load(next(output.rglob("*.npy"))).shape == (2, 256, 256, 4)
