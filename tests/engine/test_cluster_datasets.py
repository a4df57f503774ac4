"""Datasets and models on the machines of a cluster: the same folders and rasters, byte for byte, whatever dies."""

import os
import random
import signal
import threading
import time

import cloudpickle
import numpy as np
import onnx
import pytest
import rasterio
import shapely
from affine import Affine
from dask_processes import PRELOAD
from onnx import TensorProto, helper, numpy_helper
from rasterio.crs import CRS
from tilewright.engine.datasets.cutting import Cutter
from tilewright.engine.datasets.workplace import WORK, Workplace
from tilewright.engine.errors import Cancelled
from tilewright.engine.labels.layers import write_layer
from tilewright.engine.progress import Progress
from tilewright.engine.tasks import TASKS
from tilewright.engine.worker import machines

distributed = pytest.importorskip("distributed")

UTM = CRS.from_epsg(32633)
SIDE, TILE = 560, 64
PLACE = Affine(10, 0, 500_000, 0, -10, 5_400_000)


class Listener(Progress):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.said = []

    def message(self, text, level="info"):
        self.said.append((level, text))


def write_raster(path, bands, nodata=None):
    count, height, width = bands.shape
    shape = {"width": width, "height": height, "count": count, "dtype": bands.dtype, "crs": UTM, "nodata": nodata}
    with rasterio.open(
        path, "w", driver="GTiff", transform=PLACE, tiled=True, blockxsize=128, blockysize=128, **shape
    ) as file:
        file.write(bands)


@pytest.fixture(scope="module")
def inputs(tmp_path_factory):
    """A scene of two bands with a hole, labels of three kinds, tiles with splits, and models of both kinds."""
    folder = tmp_path_factory.mktemp("inputs")
    random = np.random.default_rng(3)
    bands = random.integers(1, 4000, (2, SIDE, SIDE)).astype(np.uint16)
    bands[:, 100:260, :300] = 0
    write_raster(folder / "scene.tif", bands, 0)
    write_raster(folder / "classes.tif", random.integers(0, 3, (1, SIDE, SIDE)).astype(np.uint8))
    middles = random.uniform(100, 10 * SIDE - 100, (90, 2))
    shapes = [
        shapely.Point(500_000 + x, 5_400_000 - y).buffer(size) for (x, y), size in zip(middles, [90, 140, 260] * 30)
    ]
    kinds = np.array(["wood", "water", "town"] * 30, dtype=object)
    write_layer(folder / "labels.gpkg", np.array(shapes, dtype=object), {"kind": kinds}, UTM)
    step = 10 * TILE
    corners = [(500_000 + step * (n % 9), 5_400_000 - step * (n // 9 + 1)) for n in range(81)]
    tiles = np.array([shapely.box(x, y, x + step, y + step) for x, y in corners], dtype=object)
    columns = {
        "split": np.array(["train", "val", "train"] * 27, dtype=object),
        "label": np.array(["é", "b", "c"] * 27, dtype=object),
    }
    write_layer(folder / "tiles.gpkg", tiles, columns, UTM)
    turned = np.array([shapely.affinity.rotate(tile, 20 * (n % 2)) for n, tile in enumerate(tiles)], dtype=object)
    write_layer(folder / "turned.gpkg", turned, columns, UTM)
    for name, nodes in (
        ("pixels", []),
        ("tiles", [helper.make_node("GlobalAveragePool", ["p"], ["g"]), helper.make_node("Flatten", ["g"], ["y"])]),
    ):
        save_model(folder / f"{name}.onnx", nodes)
    return folder


def save_model(path, nodes):
    """Three classes from two bands by a convolution and a softmax, for each pixel or, by further nodes, for a tile."""
    weights = np.random.default_rng(5).normal(0, 0.001, (3, 2, 3, 3)).astype(np.float32)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], pads=[1, 1, 1, 1]),
        helper.make_node("Softmax", ["c"], ["p" if nodes else "y"], axis=1),
        *nodes,
    ]
    shape = ["n", 3] if len(nodes) > 2 else ["n", 3, TILE, TILE]
    graph = helper.make_graph(
        nodes,
        "model",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 2, TILE, TILE])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [numpy_helper.from_array(weights, "w")],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)


def content_of(folder):
    """Every file's bytes by its path."""
    return {path.relative_to(folder): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class Harmful(Listener):
    """Does harm once, when so large a share of the tiles is done."""

    def __init__(self, share, harm):
        super().__init__()
        self.share, self.harm, self.done = share, harm, None

    def update(self, done, total, text=""):
        if text.startswith("Tiles") and self.done is None and done >= self.share * total:
            self.done = done / total
            self.harm()


def run(name, options, folder, scheduler="", before=lambda: None, listener=None, **places):
    """What a task returned and said, and the bytes of all that it wrote."""
    task, listener = TASKS[name], listener or Listener()
    folder.mkdir(exist_ok=True)
    places = {key: str(folder / file) for key, file in places.items()}
    chosen = task.load_options().from_dict({**options, **places})
    with machines(task, scheduler, chosen, listener):
        listener.said.clear()  # which machines there are
        before()
        values = task.load_function()(chosen, listener)
    text = repr((values, listener.said)).replace(str(folder), "")
    return text, content_of(folder)


def named(options, inputs):
    """Options with the paths of inputs for their names."""
    files = {path.name: str(path) for path in inputs.iterdir()}
    return {
        key: [files.get(one, one) for one in value] if isinstance(value, list) else files.get(value, value)
        for key, value in options.items()
    }


EXPORT = {"rasters": ["scene.tif"], "tiles": "tiles.gpkg"}
OBJECTS = {**EXPORT, "labels": "labels.gpkg", "class_field": "kind"}
EXPORTS = {
    "files with objects": {**OBJECTS, "task": "PANOPTIC", "annotations": ["COCO", "VOC", "YOLO"]},
    "records": {**OBJECTS, "task": "PANOPTIC", "format": "TFRECORD"},
    "arrays": {**OBJECTS, "task": "SEGMENTATION", "format": "ZARR"},
    "label raster": {**EXPORT, "task": "SEGMENTATION", "labels": "classes.tif", "format": "NPZ", "stretch": "PERCENT"},
    "classes turned": {
        **EXPORT,
        "task": "CLASSIFICATION",
        "label_field": "label",
        "rotation_deg": 45.0,
        "format": "NPY",
    },
    "grids of tiles": {
        **OBJECTS,
        "tiles": "turned.gpkg",
        "task": "SEGMENTATION",
        "align": "TILES",
        "tile_size_px": 48,
    },
    "pairs": {**EXPORT, "task": "PAIRS", "targets": ["scene.tif"], "target_size_px": 128, "format": "WEBDATASET"},
    "crops": {
        **OBJECTS,
        "task": "DETECTION",
        "crop": "BOX",
        "blacken": True,
        "tile_size_px": 32,
        "format": "PNG",
        "stretch": "MINMAX",
        "bands": "1",
    },
}


@pytest.mark.parametrize("case", EXPORTS)
def test_a_cluster_exports_the_same_dataset(case, inputs, dask_cluster, tmp_path):
    options = named(EXPORTS[case], inputs)
    here = run("export_tiles", options, tmp_path / "here", output="data")
    there = run("export_tiles", options, tmp_path / "there", dask_cluster, output="data")
    assert len(here[1]) >= 6
    assert there == here


MAPPED = {"rasters": ["scene.tif"], "model": "pixels.onnx"}
MODELS = {
    "map": (
        "segment_raster",
        {**MAPPED, "classes": "a,b,c", "batch_size": 4, "scales": "1,0.5", "mask": "labels.gpkg"},
        {"output": "map.tif", "probabilities": "p.tif", "confidence": "c.tif"},
    ),
    "tiles": (
        "classify_tiles",
        {"rasters": ["scene.tif"], "tiles": "tiles.gpkg", "model": "tiles.onnx", "classes": "a,b,c"},
        {"output": "tiles.npz"},
    ),
    "evaluation": (
        "evaluate_model",
        {**MAPPED, "labels": "classes.tif", "classes": "0,1,2", "unlabelled": "BACKGROUND"},
        {"metrics": "metrics.json"},
    ),
}


@pytest.mark.parametrize("case", MODELS)
def test_a_cluster_finds_the_same_with_a_model(case, inputs, dask_cluster, tmp_path):
    pytest.importorskip("onnxruntime")
    name, options, places = MODELS[case]
    options = named(options, inputs)
    here = run(name, options, tmp_path / "here", **places)
    there = run(name, options, tmp_path / "there", dask_cluster, **places)
    assert here[1]
    assert there[1].keys() == here[1].keys()
    for path, written in here[1].items():
        assert there[1][path] == written, path
    assert there[0] == here[0]


@pytest.fixture(scope="module")
def mortal():
    """A cluster of two workers that may be killed: each is started again."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=":0", preload=PRELOAD
    ) as cluster:
        yield cluster


@pytest.mark.parametrize("case", MODELS)
def test_a_worker_that_is_killed_changes_nothing_that_a_model_finds(case, inputs, mortal, tmp_path):
    pytest.importorskip("onnxruntime")
    name, options, places = MODELS[case]
    more = {} if name == "classify_tiles" else {"batch_size": 1}
    options = {**named(options, inputs), **more}
    if name == "classify_tiles":
        corners = [(500_000 + 200 * (n % 25), 5_400_000 - 200 * (n // 25) - 10 * TILE) for n in range(625)]
        boxes = [shapely.box(x, y, x + 10 * TILE, y + 10 * TILE) for x, y in corners]
        options["tiles"] = str(tmp_path / "many.gpkg")
        write_layer(tmp_path / "many.gpkg", np.array(boxes, dtype=object), {}, UTM)
    here = run(name, options, tmp_path / "here", **places)
    chance = random.Random(case)
    mortal.wait_for_workers(2)
    victim = mortal.workers[chance.randrange(2)].pid
    killer = Harmful(chance.uniform(0, 0.6), lambda: os.kill(victim, signal.SIGKILL))
    there = run(name, options, tmp_path / "there", mortal.scheduler_address, listener=killer, **places)
    assert killer.done < 1
    assert there[1] == here[1]


def test_a_worker_that_is_killed_leaves_nothing_behind(inputs, mortal, tmp_path):
    options = named(EXPORTS["files with objects"], inputs)
    here = run("export_tiles", options, tmp_path / "here", output="data")
    partial = tmp_path / "there/data.partial"
    mortal.wait_for_workers(2)
    killed = []

    def kill():
        while not killed:
            if len(list(partial.glob("*/images/*.tif"))) > 3:
                killed.append(mortal.workers[0].pid)
                os.kill(killed[0], signal.SIGKILL)
            time.sleep(0.005)

    killer = threading.Thread(target=kill)
    there = run(
        "export_tiles", options, tmp_path / "there", mortal.scheduler_address, before=killer.start, output="data"
    )
    killer.join()
    assert killed
    assert there[1] == here[1]
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["data"]


@pytest.mark.parametrize("case", ["records", "arrays"])
def test_a_run_on_a_cluster_is_gone_on_with_here(case, inputs, dask_cluster, tmp_path, monkeypatch):
    options = named(EXPORTS[case], inputs)
    here = run("export_tiles", options, tmp_path / "here", output="data")
    note, noted = Workplace.note, []

    def stop(place, values):
        note(place, values)
        noted.append(values)
        if len(noted) == 2:
            raise Cancelled()

    with monkeypatch.context() as patched:
        patched.setattr(Workplace, "note", stop)
        with pytest.raises(Cancelled):
            run("export_tiles", options, tmp_path / "there", dask_cluster, output="data")
    assert (tmp_path / "there/data.partial" / WORK / "journal").exists()
    there = run("export_tiles", options, tmp_path / "there", output="data")
    assert "Going on with a half-made dataset" in there[0]
    assert there[1] == here[1]


def test_what_a_run_sent_writes_no_more_when_another_one_followed(tmp_path):
    with Workplace(tmp_path / "data", "a fingerprint", Progress()) as place:
        sent = cloudpickle.loads(cloudpickle.dumps(place))
        sent.write("train/images/a.tif", b"of the first")
    with Workplace(tmp_path / "data", "another fingerprint", Progress()) as place:
        with pytest.raises(Cancelled):
            sent.write("train/images/b.tif", b"of the first")
        again = cloudpickle.loads(cloudpickle.dumps(place))
        again.write("train/images/b.tif", b"of the second")
        assert not (place.folder / "train/images/a.tif").exists()
        assert (place.folder / "train/images/b.tif").read_bytes() == b"of the second"
    with pytest.raises(Cancelled):
        again.write("train/images/b.tif", b"late")


def test_what_goes_to_the_machines_does_not_grow_with_the_tiles(inputs, tmp_path, monkeypatch):
    weights = []
    begin = Cutter.__init__

    def weighed(cutter, *arguments):
        begin(cutter, *arguments)
        weights.append(len(cloudpickle.dumps(cutter)))

    monkeypatch.setattr(Cutter, "__init__", weighed)
    for count, size in (("few", 280), ("many", 14)):
        step = 10 * size
        across = SIDE // size
        corners = [(500_000 + step * (n % across), 5_400_000 - step * (n // across + 1)) for n in range(across**2)]
        tiles = np.array([shapely.box(x, y, x + step, y + step) for x, y in corners], dtype=object)
        write_layer(tmp_path / f"{count}.gpkg", tiles, {}, UTM)
        options = {
            "rasters": [str(inputs / "scene.tif")],
            "tiles": str(tmp_path / f"{count}.gpkg"),
            "format": "TFRECORD",
            "task": "IMAGES",
        }
        run("export_tiles", options, tmp_path / count, output="data")
    assert weights[1] < weights[0] + 200
