"""A small scene, and the jobs on it that faults are done to."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
import shapely
import shapely.affinity
from affine import Affine
from rasterio.crs import CRS
from tilewright.engine.labels.layers import write_layer

UTM = CRS.from_epsg(32618)
PLACE = Affine(10, 0, 500000, 0, -10, 4000000)
#: What is made of the scene by the name of the output: all that a job may leave, beside what is under way.
Contents = dict[str, bytes]


@dataclass(frozen=True)
class Job:
    """A task with its options, but for what it writes, which is a name in a folder of its own: its option `place`.

    `moment` is the text of the progress from which on faults are done; any where it is empty.
    """

    name: str
    task: str
    options: dict[str, Any]
    output: str
    moment: str = ""
    place: str = "output"

    def told(self, folder: Path, **more: Any) -> dict[str, Any]:
        """The job as a worker takes it."""
        return {"task": self.task, "options": {**self.options, self.place: str(folder / self.output), **more}}

    @property
    def is_training(self) -> bool:
        return self.task == "train_model"


def make_scene(folder: Path, size: int = 1024, seed: int = 7) -> Path:
    """`scene.tif` (3 bands, DEFLATE), `other.tif` of other pixels, `labels.gpkg`, `tiles.gpkg` and `few.gpkg`."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    boxes = [
        shapely.box(x, y, x + 24, y + 20) for x, y in random.integers(0, size - 24, (size * size // 4000, 2)).tolist()
    ]
    mask = rasterio.features.rasterize(boxes, (size, size), dtype=np.uint8)
    for name, low in (("scene", 60), ("other", 20)):
        pixels = np.where(mask, 180, low)[None] + random.normal(0, 12, (3, size, size))
        with rasterio.open(
            folder / f"{name}.tif", "w", driver="GTiff", width=size, height=size, count=3, dtype="uint8", crs=UTM,
            transform=PLACE, tiled=True, blockxsize=128, blockysize=128, compress="deflate",
        ) as target:  # fmt: skip
            target.write(np.clip(pixels, 0, 255).astype(np.uint8))
    write_layer(folder / "labels.gpkg", _on_map(boxes), {"class": np.array(["house"] * len(boxes), object)}, UTM)
    for name, step in (("tiles", 32), ("few", 192)):
        corners = [(x, y) for y in range(0, size - 31, step) for x in range(0, size - 31, step)]
        splits = ["val" if number % 4 == 3 else "train" for number in range(len(corners))]
        columns = {
            "tile_id": np.array([f"t{number:06d}" for number in range(len(corners))], object),
            "label": np.array([["wood", "house"][number % 2] for number in range(len(corners))], object),
            "split": np.array(splits, object),
        }
        write_layer(
            folder / f"{name}.gpkg", _on_map([shapely.box(x, y, x + 32, y + 32) for x, y in corners]), columns, UTM
        )
    return folder


def export_jobs(scene: Path) -> list[Job]:
    """Exports in every kind of container, with masks, objects and labels."""
    shared = {"rasters": [str(scene / "scene.tif")], "tiles": str(scene / "tiles.gpkg")}
    labels = {"labels": str(scene / "labels.gpkg"), "class_field": "class"}
    kinds = {
        "GTIFF": {"task": "SEGMENTATION", "level": 6, **labels},
        "PNG": {"task": "DETECTION", "annotations": ["COCO", "YOLO"], **labels},
        "NPY": {"task": "CLASSIFICATION"},
        "TFRECORD": {"task": "SEGMENTATION", **labels},
        "WEBDATASET": {"task": "CLASSIFICATION"},
        "ZARR": {"task": "SEGMENTATION", "compression": "ZSTD", "level": 9, **labels},
    }
    return [
        Job(f"export {name}", "export_tiles", {**shared, "format": name, **options}, "data", "Exporting tiles")
        for name, options in kinds.items()
    ]


def training_job(dataset: Path, epochs: int = 6) -> Job:
    """A training with all that draws chances or remembers something from epoch to epoch."""
    options = {
        "dataset": str(dataset), "epochs": epochs, "batch_size": 4, "augmentations": ["ROT90", "ROTATE", "NOISE"],
        "schedule": "COSINE", "optimizer": "ADAMW", "weight_decay": 0.01, "dropout": 0.3, "depth": 1, "width": 4,
        "seed": 5,
    }  # fmt: skip
    return Job("training", "train_model", options, "m.keras", "epoch")


def segmentation_job(scene: Path, model: Path) -> Job:
    """A segmentation by that model, with its probabilities."""
    options = {"rasters": [str(scene / "scene.tif")], "model": str(model), "overlap_px": 8, "batch_size": 8}
    return Job("segmentation", "segment_raster", options, "map.tif")


def model_jobs(scene: Path) -> list[Job]:
    """A map, labels of tiles and an evaluation, by models so small that the rest of the work counts."""
    models = {name: str(_small_model(scene / f"{name}.onnx", name == "labels")) for name in ("map", "labels")}
    shared = {"rasters": [str(scene / "scene.tif")], "classes": "other,house"}
    mapped = {**shared, "model": models["map"], "batch_size": 2}
    truth = {"labels": str(scene / "labels.gpkg"), "class_field": "class"}
    return [
        Job("map", "segment_raster", {**mapped, "overlap_px": 8}, "map.tif", "Tiles"),
        Job(
            "labels of tiles", "classify_tiles",
            {**shared, "model": models["labels"], "tiles": str(scene / "tiles.gpkg")}, "columns.npz", "Tiles",
        ),
        Job("evaluation", "evaluate_model", {**mapped, **truth}, "metrics.json", "Tiles", "metrics"),
    ]  # fmt: skip


def raster_jobs(scene: Path) -> list[Job]:
    """Other tasks: one that writes a raster, one that writes columns, one that writes polygons."""
    raster = str(scene / "scene.tif")
    return [
        Job("scaling", "normalize_raster", {"rasters": [raster]}, "scaled.tif"),
        Job(
            "statistics", "tile_statistics",
            {"rasters": [raster], "tiles": str(scene / "tiles.gpkg"), "statistics": ["MEAN", "MEDIAN", "STD"]},
            "columns.npz",
        ),
    ]  # fmt: skip


def content(folder: Path) -> Contents:
    """Every file's bytes by its path, but for what tells when it was written."""
    return {
        path.relative_to(folder).as_posix(): _timeless(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(".samples.png")
    }


def damage(job: Job, folder: Path, truth: Contents) -> list[str]:
    """What a fault left that is not as it must be: files that have their names are whole, others may be half-made."""
    found = []
    for file, data in content(folder).items():
        parts = file.split("/")
        parts[0] = parts[0].removesuffix(".partial")
        name = parts[-1]
        if any(part.startswith(".") for part in parts) or name.endswith((".tmp", ".spool")):
            continue
        if job.is_training:
            found += _training_damage(folder / file)
        elif "/".join(parts) not in truth:
            found.append(f"{file} is not part of the result")
        elif truth["/".join(parts)] != data:
            found.append(f"{file} is not as it must be")
    if job.task == "export_tiles" and (folder / job.output).exists():
        missing = set(truth) - set(content(folder))
        found += [f"{file} is missing" for file in sorted(missing)]
    return found


def difference(folder: Path, truth: Contents) -> list[str]:
    """In what a folder differs from the undisturbed result."""
    there = content(folder)
    found = [f"{file} is missing" for file in truth if file not in there]
    found += [f"{file} is too much" for file in there if file not in truth]
    return found + [f"{file} differs" for file in truth if file in there and there[file] != truth[file]]


def _training_damage(path: Path) -> list[str]:
    """A model that opens with a card that can be read: the best so far, of whatever epoch."""
    try:
        if path.suffix == ".keras":
            with zipfile.ZipFile(path) as opened:
                broken = opened.testzip()
            return [f"{path.name}: {broken} is damaged"] if broken else []
        if path.suffix == ".json":
            json.loads(path.read_text(encoding="utf-8"))
        if path.name.endswith(".history.csv"):
            rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"))))
            if any(len(row) != len(rows[0]) for row in rows):
                return [f"{path.name} has rows of different lengths"]
    except (ValueError, OSError, zipfile.BadZipFile) as error:
        return [f"{path.name}: {error}"]
    return []


def _timeless(path: Path) -> bytes:
    """A file's bytes without what tells when it was written and what it was made of, where that stands in it."""
    kinds: dict[str, Callable[[Path], bytes]] = {
        ".keras": _weights,
        ".mlm.json": lambda path: _without(path, "datetime"),
        ".training.json": lambda path: _without(path, "started"),
        ".history.csv": _figures,
        "metrics.json": lambda path: _without(path, "source"),
    }
    for ending, read in kinds.items():
        if path.name.endswith(ending) and not path.name.startswith("."):
            try:
                return read(path)
            except (ValueError, KeyError, zipfile.BadZipFile):
                break
    return path.read_bytes()


def _weights(path: Path) -> bytes:
    with zipfile.ZipFile(path) as opened:
        parts = [opened.read(name) for name in sorted(opened.namelist()) if name != "metadata.json"]
    # Keras numbers what layers share by where it lay in memory.
    return re.sub(rb'"shared_object_id": \d+', b"", b"".join(parts))


def _without(path: Path, key: str) -> bytes:
    def less(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: less(part) for name, part in value.items() if name != key}
        return [less(part) for part in value] if isinstance(value, list) else value

    return json.dumps(less(json.loads(path.read_text(encoding="utf-8")))).encode()


def _figures(path: Path) -> bytes:
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))
    return json.dumps([{name: value for name, value in row.items() if name != "seconds"} for row in rows]).encode()


def _small_model(path: Path, of_tiles: bool) -> Path:
    """Two classes by a convolution of three bands, for each pixel or for a tile."""
    import onnx
    from onnx import TensorProto, helper, numpy_helper

    weights = np.random.default_rng(5).normal(0, 0.01, (2, 3, 3, 3)).astype(np.float32)
    nodes = [
        helper.make_node("Conv", ["x", "w"], ["c"], pads=[1, 1, 1, 1]),
        helper.make_node("Softmax", ["c"], ["p" if of_tiles else "y"], axis=1),
    ]
    if of_tiles:
        nodes += [helper.make_node("GlobalAveragePool", ["p"], ["g"]), helper.make_node("Flatten", ["g"], ["y"])]
    graph = helper.make_graph(
        nodes,
        "model",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 3, 32, 32])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 2] if of_tiles else ["n", 2, 32, 32])],
        [numpy_helper.from_array(weights, "w")],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)
    return path


def _on_map(shapes: list[Any]) -> np.ndarray:
    a, b, c, d, e, f = tuple(PLACE)[:6]
    return np.array([shapely.affinity.affine_transform(shape, (a, b, d, e, c, f)) for shape in shapes], object)
