"""Raster tasks on the machines of a cluster: the same files, byte for byte, the same values and the same words."""

import pickle

import cloudpickle
import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.warp import transform as moved
from tilewright.engine.errors import InputError
from tilewright.engine.imagery.rasters import Grid
from tilewright.engine.imagery.stack import RasterStack, gdal_environment
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress
from tilewright.engine.tasks import TASKS
from tilewright.engine.worker import machines

pytest.importorskip("distributed")

UTM = CRS.from_epsg(32633)
WIDTH, HEIGHT = 1200, 1100
PLACE = Affine(10, 0, 500_000, 0, -10, 5_400_000)


class Listener(Progress):
    """Keeps what is said, and how far the task is."""

    def __init__(self):
        super().__init__()
        self.said, self.done = [], []

    def message(self, text, level="info"):
        self.said.append((level, text))

    def update(self, done, total, text=""):
        self.done.append(done / total)


def write(path, bands, transform=PLACE, crs=UTM, names=(), **profile):
    count, height, width = bands.shape
    shape = {"width": width, "height": height, "count": count, "dtype": bands.dtype, "crs": crs}
    blocks = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"}
    with rasterio.open(path, "w", driver="GTiff", transform=transform, **shape, **blocks, **profile) as target:
        target.write(bands)
        for number, name in enumerate(names, 1):
            target.set_band_description(number, name)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """A scene with what belongs to it, of several windows and strips."""
    folder = tmp_path_factory.mktemp("inputs")
    random = np.random.default_rng(7)
    row, column = np.mgrid[:HEIGHT, :WIDTH]
    waves = 1500 + 900 * np.sin(row / 37) * np.cos(column / 51)
    bands = np.stack([waves * share for share in (0.6, 0.8, 1.0, 1.9)]) + random.integers(0, 90, (4, HEIGHT, WIDTH))
    bands[:, :150, 900:] = 0
    write(folder / "scene.tif", bands.astype(np.uint16), names=("blue", "green", "red", "nir"), nodata=0)
    # Half as large pixels, a little aside, in another CRS.
    west, north = 500_700, 5_399_300
    (left, right), (top, bottom) = moved(UTM, "EPSG:4326", [west, west + 4000], [north, north - 3500])
    warped = random.integers(100, 3000, (2, 700, 800)).astype(np.uint16)
    place = Affine((right - left) / 800, 0, left, 0, (bottom - top) / 700, top)
    write(folder / "degrees.tif", warped, place, CRS.from_epsg(4326), ("coastal", "swir16"), nodata=0)
    write(folder / "heights.tif", (waves / 7)[None].astype(np.float32), nodata=np.nan)
    noise = np.argmax([np.roll(waves, step * 31, axis=step % 2) + random.normal(0, 25) for step in range(3)], axis=0)
    classes = noise.astype(np.uint8)
    classes[random.random(classes.shape) < 0.01] = 1
    classes[400:500, 300:360] = 255
    write(folder / "classes.tif", classes[None], nodata=255)
    write(folder / "sure.tif", random.random((1, HEIGHT, WIDTH)).astype(np.float32))
    clouds = np.where((row % 300 < 60) & (column % 400 < 90), 9, 4).astype(np.uint8)
    write(folder / "clouds.tif", clouds[None])
    x, y = random.uniform(500_200, 511_500, 60), random.uniform(5_389_500, 5_399_800, 60)
    labels = np.array([shapely.Point(*at).buffer(size) for at, size in zip(zip(x, y), random.uniform(30, 400, 60))])
    kind = np.array([None if n % 13 == 0 else ("water", "wood", "town")[n % 3] for n in range(60)], dtype=object)
    write_layer(folder / "labels.gpkg", labels, {"kind": kind}, UTM)
    corners = [(500_000 + 640 * (n % 19), 5_400_000 - 640 * (n // 19 + 1)) for n in range(19 * 17)]
    tiles = np.array([shapely.box(x, y, x + 640, y + 640) for x, y in corners])
    write_layer(folder / "tiles.gpkg", tiles, {}, UTM)
    return folder


def run(name, options, output, scheduler=""):
    """What a task returned and said, and the bytes of all that it wrote."""
    task, listener = TASKS[name], Listener()
    output.parent.mkdir()
    chosen = task.load_options().from_dict({**options, "output": str(output)})
    with machines(task, scheduler, chosen, listener):
        listener.said.clear()  # which machines there are
        values = task.load_function()(chosen, listener)
    assert max(listener.done) == 1
    written = {
        path.relative_to(output.parent): path.read_bytes() for path in output.parent.rglob("*") if path.is_file()
    }
    assert written
    text = repr(values).replace(str(output), "")
    return text, listener.said, written


CASES = {
    "indices": ("compute_indices", {"rasters": ["scene", "degrees"], "indices": ["NDVI"], "keep_bands": True}),
    "terrain": ("terrain_derivatives", {"raster": "heights", "derivatives": ["SLOPE", "PROFILE_CURVATURE"]}),
    "cloud mask": ("cloud_mask", {"raster": "clouds", "cloud_rule": "in 8,9", "dilate_px": 7}),
    "cloud fractions": (
        "cloud_fractions",
        {"tiles": "tiles", "cloud_raster": "clouds", "cloud_rule": "in 9", "raster": "scene"},
    ),
    "scaling": (
        "normalize_raster",
        {"rasters": ["scene"], "method": "PERCENT", "tiles": "tiles", "cloud_raster": "clouds", "cloud_rule": "in 9"},
    ),
    "scaling of reals": ("normalize_raster", {"rasters": ["heights"], "method": "MEDIAN_STD"}),
    "classes": (
        "rasterize_labels",
        {"labels": "labels", "raster": "scene", "class_field": "kind", "border_px": 3, "overlap": "VALUE"},
    ),
    "instances": ("rasterize_labels", {"labels": "labels", "raster": "scene", "target": "INSTANCES"}),
    "distances": (
        "rasterize_labels",
        {
            "labels": "labels",
            "raster": "scene",
            "target": "DISTANCE",
            "class_field": "kind",
            "cloud_raster": "clouds",
            "cloud_rule": "in 9",
        },
    ),
    "stack": ("stack_rasters", {"rasters": ["scene", "degrees"], "resampling": "BILINEAR"}),
    "mean": ("stack_rasters", {"rasters": ["scene", "scene"], "merge": "MEAN", "method": "MOSAIC"}),
    "clip": ("clip_raster", {"raster": "scene", "tiles": "tiles", "mask_outside": True}),
    "statistics": (
        "tile_statistics",
        {
            "tiles": "tiles",
            "rasters": ["scene"],
            "percentiles": "10,90",
            "expressions": "v = mean(nir - red)",
        },
    ),
    "sample": (
        "sample_classes",
        {
            "labels": "classes",
            "crs": UTM.to_wkt(),
            "transform": list(PLACE)[:6],
            "width": WIDTH,
            "height": HEIGHT,
            "tile_width": 64,
            "tile_height": 64,
            "most": 500,
        },
    ),
    "polygons": ("polygonize_raster", {"raster": "classes", "confidence": "sure", "simplify": 12.0}),
    "polygons at corners": (
        "polygonize_raster",
        {"raster": "classes", "connectedness": "EIGHT", "sieve_px": 12, "min_area": 900.0},
    ),
    "polygons of objects": (
        "polygonize_raster",
        {"raster": "classes", "border_class": 2, "sieve_px": 30, "orthogonalize": True, "min_area": 90000.0},
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_cluster_writes_the_same(case, inputs, dask_cluster, tmp_path):
    name, options = CASES[case]
    files = {path.stem: str(path) for path in inputs.iterdir()}

    def found(value):
        return [found(one) for one in value] if isinstance(value, list) else files.get(value, value)

    options = {key: found(value) for key, value in options.items()}
    if name == "polygonize_raster":
        options = {**options, "band": 1}
    ending = {"polygonize_raster": "", "tile_statistics": ".npz", "cloud_fractions": ".npz", "sample_classes": ".npz"}
    file = "out" + ending.get(name, ".tif")
    here = run(name, options, tmp_path / "here" / file)
    there = run(name, options, tmp_path / "there" / file, dask_cluster)
    assert here[0] == there[0]
    assert here[1] == there[1]
    assert here[2].keys() == there[2].keys()
    for path, written in here[2].items():
        assert written == there[2][path], path


def test_an_error_of_a_machine_is_told_as_here(inputs, dask_cluster, tmp_path):
    path = tmp_path / "reals.tif"
    write(path, np.full((1, 1100, 1000), 0.5, np.float32))
    with pytest.raises(InputError, match=r"must hold class ids, which are whole numbers, got 0\.5"):
        run("polygonize_raster", {"raster": str(path)}, tmp_path / "there" / "out", dask_cluster)
    assert not any((tmp_path / "there").iterdir())


def test_a_stack_opens_its_rasters_again_where_it_arrives(inputs, monkeypatch, tmp_path):
    monkeypatch.chdir(inputs)
    grid = Grid(UTM, PLACE @ Affine.scale(2), WIDTH // 2, HEIGHT // 2)
    with gdal_environment(), RasterStack(["scene.tif", "degrees.tif"], "4,1,6", "bilinear", grid, gaps=True) as stack:
        window = (30, 40, 200, 170)
        pixels = stack.read(*window)
        sent = cloudpickle.dumps(stack)
    monkeypatch.chdir(tmp_path)
    with gdal_environment(), pickle.loads(sent) as arrived:
        assert np.array_equal(arrived.read(*window), pixels, equal_nan=True)
        assert arrived.bands == stack.bands
        assert arrived.grid == stack.grid
