"""Inspections of datasets and of tile layers: what they count against the pixels, what they warn of, and their page."""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from PIL import Image
from rasterio.crs import CRS
from rasterio.transform import Affine
from tilewright.engine.datasets.export import export_tiles
from tilewright.engine.datasets.inspection.inspecting import inspect_dataset
from tilewright.engine.datasets.inspection.options import InspectDatasetOptions
from tilewright.engine.datasets.options import ExportTilesOptions
from tilewright.engine.errors import Cancelled, InputError, OptionError, OutputError
from tilewright.engine.labels.layers import read_layer, write_layer
from tilewright.engine.progress import Progress

SIDE, TILE = 96, 16
TRANSFORM = Affine(10, 0, 500000, 0, -10, 9000000)
UTM = CRS.from_epsg(32749)
#: A name that would be markup, and a formula to matplotlib.
ODD = "<b>bog & $x$"
SPLITS = ["train"] * 24 + ["val"] * 6 + ["test"] * 6


@dataclass
class Listener(Progress):
    warnings: list = field(default_factory=list)

    def __post_init__(self):
        super().__init__()

    def message(self, text, level="info"):
        if level == "warning":
            self.warnings.append(text)


def ground(seed=0, bands=3):
    """Smooth ground, in which every tile looks different."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(bands):
        small = Image.fromarray(rng.uniform(200, 3000, (40, 40)).astype(np.float32))
        found.append(np.asarray(small.resize((SIDE, SIDE), Image.Resampling.BICUBIC)).clip(1, 4000))
    return np.rint(np.stack(found)).astype(np.uint16)


def write_raster(path, pixels, nodata=None, names=(), transform=TRANSFORM):
    count, rows, columns = pixels.shape
    profile = {"driver": "GTiff", "width": columns, "height": rows, "count": count, "dtype": pixels.dtype}
    with rasterio.open(path, "w", **profile, crs=UTM, transform=transform, nodata=nodata) as target:
        target.write(pixels)
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name)
    return str(path)


def write_tiles(path, labels=None, splits=SPLITS, size=TILE, more=None):
    """The whole grid of tiles over the raster, row by row."""
    places = [(x, y) for y in range(0, SIDE, size) for x in range(0, SIDE, size)]
    corners = np.array([(0, 0), (size, 0), (size, size), (0, size)])
    points = np.array(places)[:, None] + corners
    geometry = shapely.polygons(np.stack(TRANSFORM @ (points[..., 0], points[..., 1]), axis=-1))
    columns = {"tile_id": np.array([f"r{y // size}_c{x // size}" for x, y in places], dtype=object)}
    if labels is not None:
        columns["label"] = np.array(labels, dtype=object)
    if splits is not None:
        columns["split"] = np.array(splits, dtype=object)
    write_layer(path, geometry, columns | (more or {}), UTM)
    return str(path)


def inspected(tmp_path, progress=None, **options):
    """(figures, page, values) of an inspection."""
    report, metrics = tmp_path / "report.html", tmp_path / "figures.json"
    values = inspect_dataset(
        InspectDatasetOptions(report=str(report), metrics=str(metrics), **options), progress or Progress()
    )
    return json.loads(metrics.read_text(encoding="utf-8")), report.read_text(encoding="utf-8"), values


def figures_of(tmp_path, progress=None, **options):
    """The figures alone, which take less time than the page."""
    metrics = tmp_path / "figures.json"
    inspect_dataset(InspectDatasetOptions(metrics=str(metrics), **options), progress or Progress())
    return json.loads(metrics.read_text(encoding="utf-8"))


@pytest.fixture
def raster(tmp_path):
    return write_raster(tmp_path / "image.tif", ground(), names=("B4", "B3", "B2"))


def exported(tmp_path, raster, tiles, name="dataset", **options):
    output = tmp_path / name
    export_tiles(ExportTilesOptions(rasters=(raster,), tiles=tiles, output=str(output), **options), Progress())
    return output


LABELS = (["forest"] * 9 + ["water"] * 8 + [ODD] * 19)[:36]


@pytest.fixture
def classified(tmp_path, raster):
    return exported(tmp_path, raster, write_tiles(tmp_path / "tiles.gpkg", LABELS))


def test_figures_are_those_of_the_pixels(tmp_path, classified):
    figures, page, values = inspected(tmp_path, dataset=str(classified))
    assert values["tiles"] == figures["tiles"] == 36
    assert figures["splits"] == {"train": 24, "val": 6, "test": 6}
    assert figures["sizes"] == [{"height": TILE, "width": TILE, "tiles": 36}]
    names = [entry["name"] for entry in figures["classes"]]
    assert names == sorted({"forest", "water", ODD})
    for split, counts in figures["class_counts"].items():
        here = [label for label, name in zip(LABELS, SPLITS) if name == split]
        assert counts == [here.count(name) for name in names]
    pixels = ground().astype(float)
    for place, band in enumerate(figures["bands"]):
        assert band["name"] == ("B4", "B3", "B2")[place]
        everything, train = pixels[place], pixels[place, :64]
        for found, expected in ((band["statistics"], everything), (band["statistics_by_split"]["train"], train)):
            assert found["pixels"] == expected.size
            assert found["mean"] == pytest.approx(expected.mean())
            assert found["std"] == pytest.approx(expected.std())
            assert (found["min"], found["max"]) == (expected.min(), expected.max())
        assert band["percentiles"]["50"] == np.percentile(everything, 50, method="inverted_cdf")
        edges = band["histogram"]["edges"]
        counted = np.histogram(train, np.append(np.array(edges[:-1]), edges[-1] - 0.5))[0]
        assert band["histogram"]["counts"]["train"] == counted.tolist()
    assert figures["nodata"]["mean"] == 0
    assert figures["nodata"]["tiles"]["train"]["none"] == 24
    assert figures["cloud"] is None
    assert figures["duplicates"]["groups"] == figures["near_duplicates"]["groups"] == 0
    assert [one["splits"] for one in figures["leaks"]["ground"]] == [["train", "val"], ["val", "test"]]
    assert figures["leaks"]["ground"][0]["tiles_touching"] == [6, 6]
    # Every tile is a picture on the sheets, and the page needs nothing beside it.
    shown = re.findall(r'alt="tile (r\d_c\d)"', page)
    assert (
        len(shown) == len(set(shown)) == sum(min(12, c) for counts in figures["class_counts"].values() for c in counts)
    )
    assert not re.search(r'(src|href)="(?!data:)', page)


def test_names_from_data_are_text(tmp_path, classified):
    _, page, _ = inspected(tmp_path, dataset=str(classified))
    assert ODD not in page
    assert "&lt;b&gt;bog &amp; $x$" in page
    assert "<script" not in page


def test_the_same_call_gives_the_same_figures_and_samples(tmp_path, classified):
    one = inspected(tmp_path, dataset=str(classified), samples=2, seed=4)
    other = inspected(tmp_path, dataset=str(classified), samples=2, seed=4)
    third = inspected(tmp_path, dataset=str(classified), samples=2, seed=5)

    def shown(page):
        return re.findall(r'alt="tile (r\d_c\d)"', page)

    assert one[0] == other[0]
    assert shown(one[1]) == shown(other[1])
    assert len(shown(one[1])) == sum(min(2, c) for counts in one[0]["class_counts"].values() for c in counts)
    assert shown(third[1]) != shown(one[1])
    none = inspected(tmp_path, dataset=str(classified), samples=0)
    assert shown(none[1]) == []
    assert "Contact sheets" not in none[1]
    assert none[0]["bands"] == one[0]["bands"]


def tile_file(dataset, tile_id):
    layer = read_layer(dataset / "tiles.gpkg")
    return dataset / layer.columns["file"][list(layer.columns["tile_id"]).index(tile_id)]


def test_copies_and_look_alikes_are_found_and_told_of(tmp_path, raster):
    listener = Listener()
    dataset = exported(
        tmp_path, write_raster(tmp_path / "big.tif", ground(1)),
        write_tiles(tmp_path / "t.gpkg", ["a", "b", "b", "a", "a", "a", "b", "b", "a"],
                    ["train"] * 5 + ["val"] * 2 + ["test"] * 2, size=32),
    )  # fmt: skip
    # The first training tile again in validation, with another label; the second one a little brighter in test.
    with rasterio.open(tile_file(dataset, "r0_c0")) as source:
        first = source.read()
    with rasterio.open(tile_file(dataset, "r2_c0"), "r+") as target:
        target.write(first)
    with rasterio.open(tile_file(dataset, "r0_c1")) as source:
        second = source.read()
    with rasterio.open(tile_file(dataset, "r2_c1"), "r+") as target:
        target.write((second * 1.1 + 30).astype(np.uint16))
    # A third one has a single value.
    with rasterio.open(tile_file(dataset, "r1_c0"), "r+") as target:
        target.write(np.full_like(first, 77))
    figures, page, values = inspected(tmp_path, listener, dataset=str(dataset))
    assert figures["duplicates"] == {"groups": 1, "tiles": 2, "tile_ids": [["r0_c0", "r2_c0"]]}
    assert figures["near_duplicates"] == {"groups": 1, "tiles": 2, "tile_ids": [["r0_c1", "r2_c1"]]}
    assert figures["leaks"]["duplicates"]["tile_ids"] == [["r0_c0", "r2_c0"]]
    assert figures["leaks"]["near_duplicates"]["tile_ids"] == [["r0_c1", "r2_c1"]]
    assert figures["label_conflicts"]["tile_ids"] == [["r0_c0", "r2_c0"]]
    assert figures["flat"] == ["r1_c0"]
    assert (values["duplicates"], values["near_duplicates"], values["leaks"]) == (1, 2, 4)
    said = "\n".join(listener.warnings)
    assert "2 tiles of different splits show the very same picture (r0_c0, r2_c0)" in said
    assert "2 tiles of different splits show nearly the same picture (r0_c1, r2_c1)" in said
    assert "copies of one another with different labels (r0_c0, r2_c0: a, b)" in said
    assert "1 tile is a copy of another tile" in said
    assert "1 tile has the same value everywhere (r1_c0)" in said
    assert listener.warnings == figures["warnings"]
    assert all(re.sub("'", "&#x27;", text) in page for text in listener.warnings if "<" not in text)


def test_masks_are_counted_pixel_by_pixel(tmp_path, raster):
    west = shapely.box(500000, 9000000 - 10 * SIDE, 500000 + 400, 9000000)
    east = shapely.box(500000 + 700, 9000000 - 10 * SIDE, 500000 + 10 * SIDE, 9000000 - 480)
    names = {"class": np.array(["built", "water"], dtype=object)}
    write_layer(tmp_path / "labels.gpkg", np.array([west, east], dtype=object), names, UTM)
    tiles = write_tiles(tmp_path / "tiles.gpkg")
    dataset = exported(
        tmp_path, raster, tiles, task="SEGMENTATION", labels=str(tmp_path / "labels.gpkg"), class_field="class"
    )
    listener = Listener()
    figures, page, _ = inspected(tmp_path, listener, dataset=str(dataset))
    assert figures["unit"] == "pixels"
    assert [(entry["id"], entry["name"]) for entry in figures["classes"]] == [
        (0, "background"), (1, "built"), (2, "water")
    ]  # fmt: skip
    for split in ("train", "val", "test"):
        masks = []
        for path in sorted((dataset / split / "masks").iterdir()):
            with rasterio.open(path) as source:
                masks.append(source.read(1))
        assert figures["class_counts"][split] == np.bincount(np.concatenate(masks).ravel(), minlength=3).tolist()
        assert figures["tiles_holding"][split] == [sum((mask == n).any() for mask in masks) for n in range(3)]
    assert "image and mask of tile" in page
    assert figures["class_counts"]["train"][2] == 26 * 16
    # A mask that names what dataset.json does not, and one that is cut short.
    with rasterio.open(dataset / "train" / "masks" / "r0_c0.tif", "r+") as target:
        target.write(np.full((1, TILE, TILE), 9, np.uint8))
    broken = dataset / "train" / "images" / "r0_c1.tif"
    broken.write_bytes(broken.read_bytes()[:200])
    (dataset / "val" / "images" / "r4_c0.tif").unlink()
    figures = figures_of(tmp_path, listener, dataset=str(dataset))
    assert figures["unknown_ids"] == {"9": TILE * TILE}
    assert set(figures["unread"]) == {"r0_c1", "r4_c0"}
    assert "A tile of the dataset is missing" in figures["unread"]["r4_c0"]
    said = "\n".join(figures["warnings"])
    assert "2 tiles cannot be read, and training would stop there" in said
    assert "Masks hold class ids that dataset.json does not name: 9 (256 pixels)" in said


@pytest.mark.parametrize("form", ["TFRECORD", "NPY"])
def test_other_formats_hold_the_same(tmp_path, raster, form):
    tiles = write_tiles(tmp_path / "tiles.gpkg", LABELS)
    plain = figures_of(tmp_path, dataset=str(exported(tmp_path, raster, tiles)))
    other, page, _ = inspected(tmp_path, dataset=str(exported(tmp_path, raster, tiles, "other", format=form)))
    for key in ("tiles", "splits", "class_counts", "bands", "nodata", "leaks", "warnings"):
        assert other[key] == plain[key], key
    assert form in page


def test_values_to_be_learned(tmp_path, raster):
    height = np.linspace(0, 1, SIDE * SIDE, dtype=np.float32).reshape(1, SIDE, SIDE)
    height[:, :TILE, :TILE] = np.nan
    labels = write_raster(tmp_path / "height.tif", height, nodata=np.nan, names=("height",))
    dataset = exported(tmp_path, raster, write_tiles(tmp_path / "t.gpkg"), task="REGRESSION", labels=labels)
    figures, page, _ = inspected(tmp_path, dataset=str(dataset))
    known = height[np.isfinite(height)].astype(float)
    target = figures["target"]
    assert target["name"] == "height"
    assert target["statistics"]["pixels"] == known.size
    assert target["statistics"]["mean"] == pytest.approx(known.mean(), rel=1e-6)
    assert target["percentiles"]["50"] == pytest.approx(np.median(known), abs=1e-3)
    assert "Values to be learned" in page
    said = "\n".join(figures["warnings"])
    assert "1 tile has a mask without a single value." in said
    assert "The values to be learned are others in test than in training" in said


def test_images_without_labels_and_of_several_sizes(tmp_path, raster):
    boxes = np.array([shapely.box(500000, 8999800, 500200, 9000000), shapely.box(500300, 8999500, 500600, 8999900)])
    write_layer(tmp_path / "t.gpkg", boxes, {"tile_id": np.array(["a", "b"], dtype=object)}, UTM)
    dataset = exported(tmp_path, raster, str(tmp_path / "t.gpkg"), task="IMAGES")
    figures, page, _ = inspected(tmp_path, dataset=str(dataset))
    sizes = {(size["height"], size["width"]) for size in figures["sizes"]}
    assert sizes == {(20, 20), (40, 30)}
    assert figures["splits"] == {"": 2}
    assert figures["classes"] == []
    said = "\n".join(figures["warnings"])
    assert "The tiles are not split" in said
    assert "Tiles have 2 sizes" in said
    assert page.count('alt="tile') == 2


def test_a_tile_layer_and_the_raster_beneath_it(tmp_path):
    pixels = ground()
    pixels[:, :8] = 0
    raster = write_raster(tmp_path / "image.tif", pixels, nodata=0)
    cloud = np.linspace(0, 1, 36)
    tiles = write_tiles(tmp_path / "tiles.gpkg", LABELS, more={"cloud_frac": cloud, "cover": np.array(LABELS)})
    figures, page, _ = inspected(tmp_path, tiles=tiles, tiles_name="my tiles", rasters=(raster,))
    assert figures["source"] == "my tiles"
    assert figures["settings"]["rasters"] == ["image.tif"]
    assert figures["nodata"]["mean"] == pytest.approx(8 / SIDE)
    assert figures["nodata"]["tiles"]["train"]["10 to 50 %"] == 6
    assert figures["bands"][0]["statistics"]["mean"] == pytest.approx(pixels[0, 8:].mean())
    assert figures["bands"][0]["statistics"]["pixels"] == SIDE * (SIDE - 8)
    assert figures["cloud"]["mean"] == pytest.approx(0.5)
    assert figures["cloud"]["tiles"]["test"]["all"] == 1
    assert "Nodata and clouds" in page
    # Another field with the class, and none.
    other = figures_of(tmp_path, tiles=tiles, rasters=(raster,), label_field="cover", split_field="")
    assert other["classes"] == figures["classes"]
    assert other["splits"] == {"": 36}
    # Without a raster there are no pixels, and everything else is there.
    bare, page, values = inspected(tmp_path, tiles=tiles)
    assert bare["bands"] == []
    assert bare["nodata"] is None
    assert bare["class_counts"] == figures["class_counts"]
    assert (values["duplicates"], values["leaks"]) == (None, None)
    assert "no pixel was looked at" in page
    assert "Tiles by class" in page


def test_tiles_that_reach_beyond_the_raster_and_lie_in_another_crs(tmp_path, raster):
    boxes = np.array([shapely.box(499900, 8999900, 500100, 9000100), shapely.box(400000, 8000000, 400100, 8000100)])
    degrees = rasterio.warp.transform(
        UTM, CRS.from_epsg(4326), *np.array([(500040.0, 8999700.0), (500320.0, 8999400.0)]).T
    )
    write_layer(tmp_path / "t.gpkg", boxes, {}, UTM)
    listener = Listener()
    figures = figures_of(tmp_path, listener, tiles=str(tmp_path / "t.gpkg"), rasters=(raster,))
    assert figures["tiles"] == 1
    assert figures["nodata"]["mean"] == pytest.approx(0.75)
    assert figures["bands"][0]["statistics"]["mean"] == pytest.approx(ground()[0, :10, :10].mean())
    assert "1 tile outside the raster left out." in listener.warnings
    (west, east), (north, south) = degrees
    layer = np.array([shapely.box(west, south, east, north)])
    write_layer(tmp_path / "d.gpkg", layer, {}, CRS.from_epsg(4326))
    figures = figures_of(tmp_path, tiles=str(tmp_path / "d.gpkg"), rasters=(raster,))
    assert figures["sizes"] == [{"height": 30, "width": 28, "tiles": 1}]
    assert figures["bands"][1]["statistics"]["mean"] == pytest.approx(ground()[1, 30:60, 4:32].mean())


@pytest.mark.parametrize("transform", [Affine(10, 0, 500000, 0, 10, 8999040), Affine(8, 3, 500000, 3, -8, 9000000)])
def test_turned_rasters(tmp_path, transform):
    """South-up, and rotated: tiles are read where they lie, and the map is drawn."""
    raster = write_raster(tmp_path / "turned.tif", ground(), transform=transform)
    corners = np.array([(0, 0), (16, 0), (16, 16), (0, 16)], float)
    points = np.array([(16, 32), (48, 64)])[:, None] + corners
    geometry = shapely.polygons(np.stack(transform @ (points[..., 0], points[..., 1]), axis=-1))
    write_layer(tmp_path / "t.gpkg", geometry, {}, UTM)
    figures, page, _ = inspected(tmp_path, tiles=str(tmp_path / "t.gpkg"), rasters=(raster,))
    if transform.b == 0:
        expected = np.stack([ground()[:, 32:48, 16:32], ground()[:, 64:80, 48:64]])
        assert figures["bands"][2]["statistics"]["mean"] == pytest.approx(expected[:, 2].mean())
    assert figures["nodata"]["mean"] == pytest.approx(0, abs=1e-9)
    assert "Map: Tiles" in page


def test_large_tiles_are_thinned_and_it_is_said(tmp_path, monkeypatch):
    from tilewright.engine.datasets.inspection import tiles as module

    monkeypatch.setattr(module, "TILE_PIXELS", 1000)
    raster = write_raster(tmp_path / "image.tif", ground())
    figures, page, _ = inspected(
        tmp_path, tiles=write_tiles(tmp_path / "t.gpkg", size=48, splits=None), rasters=(raster,)
    )
    assert figures["sampled"] == {"tiles_thinned": 4}
    assert figures["sizes"] == [{"height": 48, "width": 48, "tiles": 4}]
    assert figures["bands"][0]["statistics"]["pixels"] == 4 * 24 * 24
    assert "so large that only every nth pixel of them was looked at" in page


def test_suspicious_bands_are_told_of(tmp_path):
    pixels = np.zeros((4, SIDE, SIDE), np.uint8)
    pixels[0] = 255
    pixels[1] = np.random.default_rng(0).integers(20, 200, (SIDE, SIDE))
    pixels[1, :, :20] = 255
    pixels[2] = np.random.default_rng(1).integers(20, 90, (SIDE, SIDE))
    pixels[2, 80:] += 100
    pixels[3] = np.random.default_rng(2).integers(20, 90, (SIDE, SIDE))
    raster = write_raster(tmp_path / "image.tif", pixels, names=("a", "b", "c", "d"))
    figures = figures_of(tmp_path, tiles=write_tiles(tmp_path / "t.gpkg"), rasters=(raster,))
    said = "\n".join(figures["warnings"])
    assert "Band a with 255 everywhere" in said
    assert "Band b with exactly 255 in 21 % of the pixels" in said
    assert "Band c with other values in test than in training (100 % of the pixels differ)" in said
    assert not re.search("Band[s ].* d ", said)


def test_classes_that_are_rare_unbalanced_or_spelled_alike(tmp_path):
    labels = ["concrete"] * 30 + ["concerte"] * 2 + ["site 1"] * 2 + ["site 2", None]
    figures = figures_of(tmp_path, tiles=write_tiles(tmp_path / "t.gpkg", labels))
    said = "\n".join(figures["warnings"])
    assert "The classes 'concerte' and 'concrete' are spelled nearly alike" in said
    assert "site 1' and" not in said
    assert "concrete has 30 times as many tiles as site 2" in said
    assert "The training split has nothing of concerte, site 1, site 2." in said
    assert "Fewer than 10 tiles are of concerte (2), site 1 (2), site 2 (1)" in said
    assert figures["unlabelled"] == {"train": 0, "val": 0, "test": 1}


def test_what_the_folder_and_the_manifest_do_not_agree_on(tmp_path, classified):
    manifest = json.loads((classified / "dataset.json").read_text(encoding="utf-8"))
    manifest["classes"] = [entry for entry in manifest["classes"] if entry["name"] != "water"]
    manifest["splits"]["train"]["count"] = 30
    (classified / "dataset.json").write_text(json.dumps(manifest), encoding="utf-8")
    figures = figures_of(tmp_path, dataset=str(classified))
    said = "\n".join(figures["warnings"])
    assert "The label 'water' is in tiles.gpkg, but not among the classes of dataset.json." in said
    assert "dataset.json counts 42 tiles, tiles.gpkg has 36" in said
    assert figures["classes"][-1] == {"id": -1, "name": "water", "colour": "#808080"}


def test_neither_report_nor_figures_are_needed(tmp_path, classified):
    before = sorted(tmp_path.rglob("*"))
    values = inspect_dataset(InspectDatasetOptions(dataset=str(classified)), Progress())
    assert values["tiles"] == 36
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({}, OptionError, "dataset is required"),
        ({"dataset": "a", "tiles": "b"}, OptionError, "must not both be given"),
        ({"dataset": "a", "rasters": ("b",)}, OptionError, "rasters go with a tile layer"),
        ({"dataset": "{0}/nothing"}, InputError, "There is no dataset folder"),
        ({"dataset": "{0}"}, InputError, "is not a dataset folder: it has no dataset.json"),
        ({"tiles": "{0}/nothing.gpkg"}, InputError, "There is no file"),
        (
            {"tiles": "{0}/tiles.gpkg", "label_field": "kind"},
            OptionError,
            "no field 'kind'; the fields are tile_id, label",
        ),
        ({"tiles": "{0}/tiles.gpkg", "split_field": "part"}, OptionError, "no field 'part'"),
        ({"tiles": "{0}/tiles.gpkg", "rasters": ("{0}/no.tif",)}, InputError, "There is no raster"),
        ({"tiles": "{0}/far.gpkg", "rasters": ("{0}/image.tif",)}, InputError, "tiles lie outside the raster"),
        ({"tiles": "{0}/points.gpkg"}, InputError, "has no polygons"),
        ({"tiles": "{0}/tiles.gpkg", "report": "{0}/no/r.html"}, OutputError, "there is no folder"),
        (
            {"tiles": "{0}/tiles.gpkg", "report": "{0}/r", "metrics": "{0}/r"},
            OptionError,
            "another file than the report",
        ),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(tmp_path, raster, options, kind, words):
    write_tiles(tmp_path / "tiles.gpkg", LABELS)
    write_layer(tmp_path / "far.gpkg", np.array([shapely.box(0, 0, 10, 10)]), {}, UTM)
    write_layer(tmp_path / "points.gpkg", np.array([shapely.Point(0, 0)]), {}, UTM)
    here = {
        name: tuple(v.format(tmp_path) for v in value) if isinstance(value, tuple) else value.format(tmp_path)
        for name, value in options.items()
    }
    here = {"metrics": str(tmp_path / "f.json"), **here}
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(kind, match=words):
        inspect_dataset(InspectDatasetOptions(**here), Progress())
    assert sorted(tmp_path.rglob("*")) == before


def test_a_dataset_of_which_nothing_can_be_read(tmp_path, classified):
    for path in classified.rglob("*.tif"):
        path.unlink()
    with pytest.raises(InputError, match="None of the tiles can be read: A tile of the dataset is missing"):
        inspect_dataset(InspectDatasetOptions(dataset=str(classified), report=str(tmp_path / "r.html")), Progress())
    assert not (tmp_path / "r.html").exists()


def test_a_layer_that_names_files_elsewhere_is_refused(tmp_path, classified):
    layer = read_layer(classified / "tiles.gpkg")
    layer.columns["file"][3] = "../image.tif"
    (classified / "tiles.gpkg").unlink()
    write_layer(classified / "tiles.gpkg", layer.geometry, layer.columns, layer.crs)
    with pytest.raises(InputError, match=r"names a file outside of the dataset: '\.\./image\.tif'"):
        inspect_dataset(InspectDatasetOptions(dataset=str(classified)), Progress())


def test_a_cancelled_inspection_leaves_nothing(tmp_path, classified):
    class Impatient(Progress):
        def update(self, done, total, text=""):
            if done > 10:
                self.cancel()

    with pytest.raises(Cancelled):
        inspect_dataset(InspectDatasetOptions(dataset=str(classified), report=str(tmp_path / "r.html")), Impatient())
    assert not list(tmp_path.glob("*r.html*"))


def test_the_inputs_are_left_as_they_are(tmp_path, classified, raster):
    files = [path for path in [*classified.rglob("*"), Path(raster)] if path.is_file()]
    before = {path: path.read_bytes() for path in files}
    inspected(tmp_path, dataset=str(classified))
    tiles = write_tiles(tmp_path / "t.gpkg", LABELS)
    inspected(tmp_path, tiles=tiles, rasters=(raster,))
    assert {path: path.read_bytes() for path in files} == before
    assert not list(tmp_path.rglob("*.aux.xml"))
