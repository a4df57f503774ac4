"""Every parser that reads what others wrote, as a function of bytes that may raise an EngineError and nothing else."""

from __future__ import annotations

import io
import json
import os
import shutil
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
from affine import Affine
from tilewright.engine.errors import EngineError
from tilewright.engine.progress import Progress

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "engine"))

WORDS = "0 1 -1 1e9 nan inf , ; : | = < > ( ) [ ] { } \" ' \\ / .. ** + - * % & ! ~ # @ $"
TOKENS = (*WORDS.split(), "\n", "\t")


@dataclass(frozen=True)
class Target:
    """A parser: `read` is given the bytes and a folder of its own; `seeds` are right inputs; `words` the language's."""

    name: str
    read: Callable[[bytes, Path], None]
    seeds: tuple[bytes, ...]
    words: tuple[str, ...] = ()
    #: Bytes of an input that a text of this kind may have at most here.
    most: int = 200_000
    prepare: Callable[[Path], None] = field(default=lambda folder: None)


def text_of(data: bytes) -> str:
    """Whatever bytes there are as the text that a job would hold."""
    return data.decode("utf-8", "replace")


def json_of(data: bytes) -> object:
    """JSON values, or none where it is no JSON, which its reader refuses before."""
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def of_text(place: str, *more: object) -> Callable[[bytes, Path], None]:
    """A function `module:name` of a text."""
    function = _loaded(place)
    return lambda data, _: function(text_of(data), *more)


def _loaded(place: str) -> Callable[..., object]:
    from importlib import import_module

    module, _, name = place.partition(":")
    return getattr(import_module("tilewright.engine." + module), name)


def encoded(*values: object) -> tuple[bytes, ...]:
    return tuple(value.encode() if isinstance(value, str) else json.dumps(value).encode() for value in values)


# Texts of options.


def texts() -> Iterator[Target]:
    words = (*TOKENS, "in", "bits", "not", "and", "or", "nodata", ">=", "!=", "-")
    rules = encoded("in 3,8,9,10", "bits 3,4", "bits 14-15 >= 2", "> 0.4", "not in 1-5", "2: in 3")
    yield Target("cloud rule", of_text("imagery.rules:parse_rule"), rules, words)
    formulas = encoded(
        "a = (B8 - B4) / (B8 + B4)",
        "ndvi = (nir - red) / (nir + red); evi = 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)",
        "b = where(b1 > 3 and b2 < 4, sqrt(b1), -b2 ** 2)",
        "c = max(b1, b2) % 3",
        'd = mean("2020-05-01 B4")',
        "e = mean((nir - red) / (nir + red)) - min(nir)",
    )
    words = (*TOKENS, "where", "sqrt", "log", "max", "min", "mean", "nan", "B4", "nir", "**", "not ")
    yield Target("formulas", of_text("imagery.formulas.rules:parse_formulas"), formulas, words)
    yield Target("formulas over dates", of_text("imagery.formulas.rules:parse_formulas", "f", True), formulas, words)
    yield Target("roles of bands", of_text("imagery.indices.rules:parse_roles"), encoded("R=B4, N=5", "S1 = 6"), TOKENS)
    yield Target("constants", of_text("imagery.indices.rules:parse_constants"), encoded("L=0.5, g=2.5"), TOKENS)
    yield Target("percentiles", of_text("imagery.statistics.rules:parse_percentiles"), encoded("2,50,98.5"), TOKENS)
    scalings = encoded("divide 10000", "raw", "min-max 0,1; 255,3000", "z-score 1,2,3; 4,5,6", "subtract 3")
    yield Target("scaling", of_text("models.rules:parse_scaling"), scalings, (*TOKENS, "z-score", "min-max", "scale"))
    yield Target("names", of_text("models.rules:parse_names", "classes"), encoded("a,b,c", " a , ü "), TOKENS)
    yield Target(
        "class weights", of_text("models.rules:parse_class_weights"), encoded("house=2, water=0.5", "INVERSE"), TOKENS
    )
    groups = encoded("forest=oak,pine; water", "house; water", "house=3", '"a,b"=1')
    yield Target("class list", of_text("labels.rasterizing.rules:parse_class_list"), groups, TOKENS)
    yield Target(
        "background", of_text("labels.rasterizing.rules:parse_background"), encoded("0", "255", "other"), TOKENS
    )
    yield Target("bands", _bands, encoded("1,2,3", "B4,B3,B2", "1-3", '"B 4"'), TOKENS)
    addresses = encoded(
        "https://u:p@h/a.zip/b.tif?sig=1",
        "zip+https://h/a.zip!b.tif",
        'NETCDF:"https://h/a.nc":t',
        "/vsicurl?url=h",
        "s3://bucket/key",
        "C:\\a\\b.tif",
        "/vsizip/{/a.zip}/b.tif",
        "file:///a",
    )
    yield Target("names of rasters", _names, addresses, TOKENS)
    yield Target("references", _reference, addresses, (*TOKENS, "/vsicurl/", "/vsizip/", "http://", "..", "%2e"))
    yield Target(
        "scheduler",
        of_text("cluster.rules:check_scheduler"),
        encoded("tcp://h:8786", "tls://[::1]:1", "a.json"),
        TOKENS,
    )
    yield Target("scene", of_text("scenes.names:files_of"), encoded("a.tif|b.tif", "a.tif[B4,B3]|b.tif[SCL]"), TOKENS)
    yield Target(
        "what files may point to", of_text("allowed:parse_allowed"), encoded("/a; *.h.org; s3://b; h:80"), TOKENS
    )


def _bands(data: bytes, _: Path) -> None:
    from tilewright.engine.imagery.bands.names import choose_bands

    choose_bands(("B4", "B3", "B2", "B 8"), text_of(data))


def _names(data: bytes, _: Path) -> None:
    from tilewright.engine.imagery.names import is_remote, local_file, spelled, told, without_secrets

    text = text_of(data)
    for function in (told, without_secrets, is_remote, local_file):
        function(text)
    spelled(text)


def _reference(data: bytes, folder: Path) -> None:
    from tilewright.engine.allowed import check_reference

    text = text_of(data)
    for beside in (folder / "a.json", "https://h/a/b.json"):
        try:
            check_reference(text, beside)
        except EngineError:
            continue


# Jobs.


def jobs() -> Iterator[Target]:
    from tilewright.engine.tasks import TASKS

    seeds = {
        "export_tiles": {"rasters": ["/a.tif"], "tiles": "/t.gpkg", "output": "/o", "task": "SEGMENTATION"},
        "train_model": {"dataset": "/d", "output": "/m.keras", "epochs": 3, "learning_rate": 0.001},
        "segment_raster": {"rasters": ["/a.tif"], "model": "/m.keras", "output": "/o.tif", "overlap": 8},
        "stack_rasters": {"rasters": ["/a.tif", "/b.tif"], "output": "/o.tif"},
        "cloud_fractions": {"tiles": "/t.gpkg", "cloud_raster": "/c.tif", "rule": "in 3,8", "output": "/o.npz"},
        "convert_dataset": {"input": "/d", "output": "/o", "format": "NPY"},
    }
    for name in TASKS:
        seeds.setdefault(name, {"raster": "/a.tif", "rasters": ["/a.tif"], "output": "/o", "dataset": "/d"})
    lines = tuple(json.dumps({"task": name, "options": options}).encode() for name, options in seeds.items())
    yield Target("job messages", _job, lines, tuple(TASKS))
    lines = tuple(json.dumps(options | {"": name}).encode() for name, options in seeds.items())
    yield Target("options", _options, lines)


def _job(data: bytes, _: Path) -> None:
    from tilewright.engine.job import read_job

    job = read_job(text_of(data))
    assert isinstance(job, dict) and isinstance(job["options"], dict)


def _options(data: bytes, _: Path) -> None:
    from tilewright.engine.tasks import TASKS

    values = json_of(data)
    if not isinstance(values, dict):
        return
    name = values.pop("", "")
    task = TASKS[name if isinstance(name, str) and name in TASKS else "export_tiles"]
    kind = task.load_options()
    known = {item: value for item, value in values.items() if item in kind.__dataclass_fields__}
    options = kind.from_dict(known if len(values) % 5 else values)
    json.dumps(options.to_dict())


# Small files.


def files() -> Iterator[Target]:
    classes = encoded(
        {
            "version": 1,
            "classes": [{"id": 1, "name": "house", "colour": "#FF0000", "from": ["barn"]}, {"id": 2, "name": "b"}],
        },
        "id,name,colour,from\n1,house,#FF0000,barn;shed\n2,water,,\n",
        "name;id\nhouse;1\n",
    )
    yield Target("class file", of_file("datasets.class_file:read_classes", "classes.json"), classes, TOKENS)
    definition = {
        "version": 1,
        "method": "PERCENT",
        "type": "min-max",
        "bands": ["B1", "B2"],
        "values": [[0, 1], [100, 200]],
        "minimum": [0, 1],
        "maximum": [100, 200],
    }
    made = _definition() or definition
    yield Target(
        "definition of a scaling", of_file("imagery.scaling.rules:read_definition", "a.json"), encoded(made, definition)
    )
    yield Target("sidecar of a model", _sidecar, encoded(_card()))
    yield Target("scaling of a sidecar", _mlm, encoded([{"type": "z-score", "mean": 1, "stddev": 2}] * 2))
    properties = {
        "model_type": '"Segmentor"',
        "class_names": '{"0": "a", "1": "b"}',
        "resolution": "10",
        "tile_size": "512",
        "standardization_mean": "[1, 2]",
        "seg_thresh": "0.5",
    }
    yield Target("properties of Deepness", _deepness, encoded(properties))
    yield Target("state of a training", _state, _states())
    yield Target(
        "history of a training", _history, encoded("epoch,loss,accuracy,val_loss\n1,0.5,0.5,0.5\n2,0.4,0.6,nan\n")
    )
    yield Target(
        "YAML",
        _yaml,
        encoded(
            "path: .\ntrain: images/train\nval: [a, b]\nnames:\n  0: house\n  1: 'wa:ter'\n",
            "nc: 2\nnames: ['a', \"b\"]\n",
        ),
        TOKENS,
    )
    yield Target(
        "XML",
        _xml,
        encoded("<annotation><size><width>3</width></size><object><name>a</name></object></annotation>"),
        ("<", "</", ">", "<!DOCTYPE x [", "<!ENTITY a 'b'>", "&a;", "<![CDATA[", "]]>", "<?xml version='1.0'?>"),
    )
    yield Target(
        "run lengths", _rle, encoded({"size": [4, 5], "counts": [3, 2, 10, 5]}, {"size": [4, 5], "counts": "02d0"})
    )
    yield Target("numbers of a cloud of rules", _rules_on_pixels, encoded("in 3,8", "bits 3,4", "> 0.4"), TOKENS)


def of_file(place: str, name: str) -> Callable[[bytes, Path], None]:
    """A function `module:name` of a file of that name."""
    function = _loaded(place)

    def read(data: bytes, folder: Path) -> None:
        (folder / name).write_bytes(data)
        function(str(folder / name))

    return read


def _definition() -> object:
    from tilewright.engine.imagery.scaling.rules import Definition
    from tilewright.engine.models.rules import parse_scaling

    try:
        return json.loads(Definition(parse_scaling("min-max 0,1; 255,3000"), ("B1", "B2")).to_json())
    except TypeError:
        return None


def _card() -> object:
    from tilewright.engine.datasets.manifest import ClassEntry
    from tilewright.engine.models.rules import Scaling
    from tilewright.engine.models.sidecar import ModelCard, card_text

    classes = (ClassEntry(0, "background", "#000000"), ClassEntry(1, "Straße", "#00FF00"))
    card = ModelCard("m", "SEGMENTATION", ("B4", "B3"), (16, 16), Scaling("scale", ((100.0,),)), classes)
    return json.loads(card_text(card, Path("/m.keras")))


def _sidecar(data: bytes, folder: Path) -> None:
    from tilewright.engine.models.sidecar import read_card, sidecar_path

    model = folder / "m.keras"
    sidecar_path(model).write_bytes(data)
    card = read_card(model)
    if card is not None:
        str(card)


def _mlm(data: bytes, _: Path) -> None:
    from tilewright.engine.models.rules import Scaling

    values = json_of(data)
    if isinstance(values, list) and all(isinstance(part, (dict, type(None))) for part in values):
        Scaling.from_mlm(values).to_mlm()


def _deepness(data: bytes, _: Path) -> None:
    from tilewright.engine.models.deepness import read_metadata

    values = json_of(data)
    if isinstance(values, dict):
        read_metadata(Path("m.onnx"), {key: str(value) for key, value in values.items()}, 2)


def _states() -> tuple[bytes, ...]:
    from tilewright.engine.models import checkpoints

    return encoded(
        {"version": checkpoints.VERSION, "fingerprint": "f", "epoch": 1, "batch_size": 4, "history": [], "best": None}
    )


def _state(data: bytes, folder: Path) -> None:
    from tilewright.engine.models import checkpoints

    place = checkpoints.Checkpoints(folder / "m.keras", "f", Progress())
    place.folder.mkdir(exist_ok=True)
    (place.folder / checkpoints._STATE).write_bytes(data)
    np.savez(place.folder / checkpoints._arrays_name(1), a00000=np.zeros(3))
    place.load()


def _history(data: bytes, folder: Path) -> None:
    import dataclasses
    from datetime import datetime, timezone

    from tilewright.engine.evaluation.provenance import history_of
    from tilewright.engine.models.names import history_path
    from tilewright.engine.models.sidecar import read_card, sidecar_path

    model = folder / "m.keras"
    sidecar_path(model).write_text(json.dumps(_card()))
    card = read_card(model)
    card = dataclasses.replace(card, created=datetime(2000, 1, 1, tzinfo=timezone.utc), hyperparameters={"epochs": 5})
    history_path(model).write_bytes(data)
    history_of(model, card)


def _xml(data: bytes, _: Path) -> None:
    from tilewright.engine.datasets.foreign.safe_xml import read_xml

    try:
        read_xml(data)
    except ValueError:  # as it says
        return


def _yaml(data: bytes, _: Path) -> None:
    from tilewright.engine.datasets.foreign.flat_yaml import read_flat_yaml

    try:
        read_flat_yaml(text_of(data))
    except ValueError:  # as it says
        return


def _rle(data: bytes, _: Path) -> None:
    from tilewright.engine.datasets.foreign.findings import Misfit
    from tilewright.engine.datasets.foreign.rle import mask_of, polygon_of

    values = json_of(data)
    if not isinstance(values, dict):
        return
    try:
        polygon_of(mask_of(values, (4, 5)))
    except (Misfit, TypeError, ValueError, OverflowError):  # as its callers take it
        return


def _rules_on_pixels(data: bytes, _: Path) -> None:
    from tilewright.engine.imagery.rules import parse_rule

    rule = parse_rule(text_of(data))
    for pixels in (
        np.arange(12, dtype=np.uint16).reshape(3, 4),
        np.linspace(-1, 1, 12, dtype=np.float32).reshape(3, 4),
    ):
        try:
            rule.check(pixels)
        except EngineError:
            continue


# Datasets of ours.


@cache
def dataset(format: str, task: str) -> Path:
    """A whole dataset, made once."""
    import tempfile

    from container_fixtures import made, write
    from tilewright.engine.imagery.stack import gdal_environment

    folder = Path(tempfile.mkdtemp(prefix="tilewright-fuzz-")) / "d"
    with gdal_environment():
        kind = made(task, format, dtype="uint8" if format == "PNG" else "uint16")
        write(folder, kind)
    return folder


@contextmanager
def copied(format: str, task: str, folder: Path) -> Iterator[Path]:
    """The dataset as a copy that may be damaged."""
    place = folder / "d"
    if not place.exists():
        shutil.copytree(dataset(format, task), place)
    yield place


def read_dataset(folder: Path) -> None:
    """All that reading a dataset does: tiles, masks, objects, features and what is told of it."""
    from tilewright.engine.datasets.readers.stored import StoredDataset
    from tilewright.engine.imagery.stack import gdal_environment

    with gdal_environment():
        stored = StoredDataset(folder)
        try:
            _ = stored.statistics, stored.stretch, stored.target, stored.told, stored.manifest.tiles_told
            for number in range(min(6, len(stored.entries))):
                _ = stored.entries[number]
                stored.read(number)
                stored.mask(number)
                stored.files_of(number)
            for part in stored.features.parts():
                len(part)
        finally:
            stored.close()


def damaged(format: str, task: str, file: Callable[[Path], Path]) -> Callable[[bytes, Path], None]:
    """A reader of a dataset one file of which has these bytes."""

    def read(data: bytes, folder: Path) -> None:
        with copied(format, task, folder) as place:
            file(place).write_bytes(data)
            read_dataset(place)

    return read


def first(pattern: str) -> Callable[[Path], Path]:
    return lambda folder: sorted(folder.glob(pattern))[0]


def datasets() -> Iterator[Target]:
    for format, task, pattern in (
        ("NPY", "SEGMENTATION", "dataset.json"),
        ("ZARR", "PANOPTIC", "dataset.json"),
        ("TFRECORD", "DETECTION", "dataset.json"),
        ("NPY", "REGRESSION", "dataset.json"),
        ("NPY", "DETECTION", "classes.json"),
        ("NPY", "IMAGES", "train/images/*.npy"),
        ("NPZ", "IMAGES", "train/images/*.npz"),
        ("GTIFF", "SEGMENTATION", "train/images/*.tif"),
        ("GTIFF", "SEGMENTATION", "train/masks/*.tif"),
        ("PNG", "IMAGES", "train/images/*.png"),
        ("TFRECORD", "SEGMENTATION", "train*.tfrecord"),
        ("WEBDATASET", "SEGMENTATION", "train*.tar"),
        ("ZARR", "SEGMENTATION", "**/zarr.json"),
        ("ZARR", "SEGMENTATION", "**/c/**/[0-9]*"),
        ("NPY", "SEGMENTATION", "tiles.gpkg"),
        ("NPY", "DETECTION", "*.gpkg"),
        ("NPY", "DETECTION", "objects.gpkg"),
    ):
        found = [path for path in sorted(dataset(format, task).glob(pattern)) if path.is_file()]
        if not found:
            continue
        name = str(found[0].relative_to(dataset(format, task)))
        seeds = tuple(path.read_bytes() for path in found[:4])
        yield Target(
            f"{format} {task} {pattern}",
            damaged(format, task, lambda place, name=name: place / name),
            seeds,
            most=3_000_000,
        )


# Datasets of others.


#: Where an image lies whose objects are told on the map.
PLACED = {"transform": Affine(1, 0, 0, 0, -1, 20), "crs": "EPSG:4326"}


def foreign(kind: str, file: str, more: dict[str, str], task: str) -> Callable[[bytes, Path], None]:
    from foreign_fixtures import write_image
    from tilewright.engine.datasets.foreign.findings import Request
    from tilewright.engine.datasets.foreign.opening import open_foreign
    from tilewright.engine.imagery.stack import gdal_environment
    from tilewright.engine.labels.class_list import ClassRules

    def read(data: bytes, folder: Path) -> None:
        place = folder / "foreign"
        if not place.exists():
            ending, grid = ("tif", PLACED) if kind == "GEOJSON_PAIRS" else ("png", {})
            write_image(place / "images" / "train" / f"a.{ending}", 1, **grid)
            write_image(place / "images" / "train" / f"b.{ending}", 2, **grid)
            for name, text in more.items():
                (place / name).parent.mkdir(parents=True, exist_ok=True)
                (place / name).write_text(text)
        (place / file).parent.mkdir(parents=True, exist_ok=True)
        (place / file).write_bytes(data)
        with gdal_environment():
            source = open_foreign(
                place, kind, Request("", "", task) if task else Request(), ClassRules(), Progress(), workers=1
            )
            try:
                for entry in list(source.blueprint.entries)[:2]:
                    source.blueprint.objects(entry.number)
                    source.read(entry.number)
            finally:
                source.close()

    return read


def foreigners() -> Iterator[Target]:
    coco = {
        "images": [{"id": 1, "file_name": "a.png", "width": 30, "height": 20}, {"id": 2, "file_name": "train/b.png"}],
        "annotations": [
            {"id": 1, "image_id": 1, "category_id": 1, "bbox": [2, 3, 4, 5], "segmentation": [[1, 1, 9, 1, 9, 9]]},
            {
                "id": 2,
                "image_id": 2,
                "category_id": 2,
                "iscrowd": 1,
                "segmentation": {"size": [20, 30], "counts": [3, 7, 590]},
            },
        ],
        "categories": [{"id": 1, "name": "car"}, {"id": 2, "name": "tree", "supercategory": "plant"}],
    }
    yaml = "path: .\ntrain: images/train\nval: images/train\nnames:\n  0: house\n  1: water\n"
    yield Target("COCO", foreign("COCO", "instances.json", {}, ""), encoded(coco))
    yield Target(
        "YOLO labels",
        foreign("YOLO", "labels/train/a.txt", {"data.yaml": yaml}, ""),
        encoded("0 0.5 0.5 0.2 0.2\n1 0.1 0.1 0.9 0.1 0.9 0.9\n"),
        TOKENS,
    )
    yield Target(
        "YOLO data.yaml",
        foreign("YOLO", "data.yaml", {"labels/train/a.txt": "0 0.5 0.5 0.2 0.2\n"}, ""),
        encoded(yaml, "train: ../images/train\nnames: [a, b]\nnc: 2\n"),
        TOKENS,
    )
    voc = (
        "<annotation><filename>a.png</filename><size><width>30</width><height>20</height><depth>3</depth></size>"
        "<object><name>car</name><truncated>0</truncated><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>9</xmax>"
        "<ymax>8</ymax></bndbox></object></annotation>"
    )
    yield Target(
        "VOC", foreign("VOC", "Annotations/a.xml", {}, ""), encoded(voc), ("<", ">", "</", "1e9", "nan", "<object>")
    )
    pairs = {
        "type": "FeatureCollection",
        "features": [
            {
                "type": "Feature",
                "properties": {"label": "car", "class": 1},
                "geometry": {"type": "Polygon", "coordinates": [[[1, 1], [9, 1], [9, 9], [1, 1]]]},
            }
        ],
    }
    yield Target("GeoJSON pairs", foreign("GEOJSON_PAIRS", "images/train/a.geojson", {}, ""), encoded(pairs))
    yield Target("folders of a stranger", foreign("FOLDERS", "images/train/c.png", {}, ""), (_png(),))
    yield Target("NPY of a stranger", foreign("FOLDERS", "images/train/c.npy", {}, ""), (_npy(),))


def _png() -> bytes:
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(np.arange(600, dtype=np.uint8).reshape(20, 30)).save(stream, "PNG")
    return stream.getvalue()


def _npy() -> bytes:
    stream = io.BytesIO()
    np.save(stream, np.arange(1800, dtype=np.uint8).reshape(20, 30, 3))
    return stream.getvalue()


# Catalogues, rasters that point, models.


def others() -> Iterator[Target]:
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "S2A",
        "bbox": [1, 2, 3, 4],
        "links": [{"rel": "self", "href": "./a.json"}],
        "geometry": {"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 4], [1, 2]]]},
        "properties": {"datetime": "2020-05-01T10:20:30Z", "eo:cloud_cover": 12.5},
        "assets": {
            "B04": {
                "href": "B04.tif",
                "type": "image/tiff; application=geotiff",
                "roles": ["data"],
                "eo:bands": [{"name": "B4"}],
            },
            "scl": {"href": "SCL.tif", "type": "image/tiff", "roles": ["cloud"]},
        },
    }
    catalog = {"type": "Catalog", "stac_version": "1.0.0", "id": "c", "links": [{"rel": "item", "href": "item.json"}]}
    seeds = encoded(item, {"type": "FeatureCollection", "features": [item, item]}, catalog)
    yield Target("STAC", _stac, seeds)
    vrt = (
        '<VRTDataset rasterXSize="8" rasterYSize="8"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>0, 1, 0, 0, 0, -1</GeoTransform>"
        '<VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename>'
        "<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    words = (
        "<SourceFilename>",
        "<SourceDataset>",
        "relativeToVRT",
        "/etc/passwd",
        "/vsicurl/http://127.0.0.1:1/",
        "<MDI key='X_DATASET'>",
        "subClass='VRTRawRasterBand'",
        "<!DOCTYPE",
        "<OpenOptions>",
        "../",
        "<!--",
        "<![CDATA[",
    )
    yield Target("virtual raster", _raster("a.vrt"), encoded(vrt), words)
    yield Target("GeoTIFF", _raster("b.tif"), (_tiff(),), most=100_000)
    yield Target(
        "metadata beside a raster",
        _raster("a.tif.aux.xml"),
        encoded(
            "<PAMDataset><Metadata domain='OVERVIEWS'><MDI key='OVERVIEW_FILE'>b.tif</MDI></Metadata></PAMDataset>"
        ),
        words,
    )
    yield Target("HDF5", _raster("a.h5"), (_hdf5(),), most=100_000)
    yield Target(".keras", _model("keras"), (_keras(),), most=1_000_000)
    yield Target("configuration of a .keras", _configuration, encoded(_CONFIG))
    yield Target("HDF5 model", _model("h5"), (_hdf5(),), most=1_000_000)
    yield Target("TFLite", _model("tflite"), (b"\x1c\0\0\0TFL3" + bytes(range(64)) * 4,), most=1_000_000)
    yield Target("ONNX", _model("onnx"), (_onnx(),), most=1_000_000)
    yield Target("classes of a raster", _legend, encoded([{"id": 1, "name": "a", "colour": "#FF0000"}]))


def _stac(data: bytes, folder: Path) -> None:
    from tilewright.engine.scenes.documents import read_document
    from tilewright.engine.scenes.stac import StacReader

    (folder / "catalog.json").write_bytes(data)
    (folder / "B04.tif").write_bytes(_tiff())
    place = str(folder / "catalog.json")
    for found in StacReader((), "", Progress()).items(place, read_document(place, Progress())):
        for file in found.files:
            assert os.path.realpath(file.path).startswith(os.path.realpath(folder)), file.path


@lru_cache(maxsize=1)
def _tiff() -> bytes:
    import rasterio
    from rasterio.transform import from_origin

    grid = {"crs": "EPSG:32633", "transform": from_origin(0, 0, 1, 1)}
    with rasterio.MemoryFile() as memory:
        with memory.open(driver="GTiff", width=8, height=8, count=1, dtype="uint8", **grid) as target:
            target.write(np.full((1, 8, 8), 7, np.uint8))
        return bytes(memory.read())


def _raster(name: str) -> Callable[[bytes, Path], None]:
    def read(data: bytes, folder: Path) -> None:
        from tilewright.engine.imagery.stack import RasterStack, gdal_environment

        place = folder / "rasters"
        place.mkdir(exist_ok=True)
        (place / "a.tif").write_bytes(_tiff())
        (place / name).write_bytes(data)
        opened = "a.tif" if name == "a.tif.aux.xml" else name
        with gdal_environment(), RasterStack(str(place / opened)) as stack:
            if stack.width * stack.height <= 10**6 and len(stack.bands) < 100:
                stack.read(0, 0, min(64, stack.width), min(64, stack.height))

    return read


def _hdf5() -> bytes:
    import h5py

    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        file["a"] = np.zeros((8, 8), "u1")
        file.create_group("model_weights")["b"] = np.zeros(3, "f4")
        file.attrs["model_config"] = json.dumps(_CONFIG)
    return stream.getvalue()


_CONFIG = {
    "module": "keras",
    "class_name": "Sequential",
    "registered_name": None,
    "config": {
        "name": "s",
        "layers": [
            {
                "module": "keras.layers",
                "class_name": "InputLayer",
                "config": {"batch_shape": [None, 8, 8, 2], "dtype": "float32"},
            },
            {"module": "keras.layers", "class_name": "Conv2D", "config": {"filters": 3, "activation": "softmax"}},
        ],
    },
}


def _keras() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.0"}))
        archive.writestr("config.json", json.dumps(_CONFIG))
        archive.writestr("model.weights.h5", _hdf5())
    return stream.getvalue()


def _onnx() -> bytes:
    from onnx import TensorProto, helper

    node = helper.make_node("Identity", ["x"], ["y"])
    value = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 3, 8, 8]) for name in "xy"]
    weights = [helper.make_tensor("w", TensorProto.FLOAT, [2], [1.0, 2.0])]
    model = helper.make_model(helper.make_graph([node], "g", value[:1], value[1:], weights))
    helper.set_model_props(model, {"class_names": '{"0": "a"}'})
    return bytes(model.SerializeToString())


def _model(ending: str) -> Callable[[bytes, Path], None]:
    def read(data: bytes, folder: Path) -> None:
        from tilewright.engine.models.inspection import inspect_archive, inspect_legacy
        from tilewright.engine.models.loading import kind_of
        from tilewright.engine.models.onnx import inspect_onnx
        from tilewright.engine.models.tflite import inspect_tflite

        path = folder / f"m.{ending}"
        path.write_bytes(data)
        with suppress(EngineError):
            kind_of(path)
        if ending == "keras":
            inspect_archive(path)
        elif ending == "h5":
            inspect_legacy(path)
        elif ending == "tflite":
            inspect_tflite(path, False)
        else:
            inspect_onnx(path, False)

    return read


def _configuration(data: bytes, _: Path) -> None:
    """Of what is not TensorFlow's to say: the shapes of objects; whether a name is a stock class needs it loaded."""
    from tilewright.engine.models import inspection

    values = json_of(data)
    if isinstance(values, dict):
        for item in inspection._objects(values, Path("m.keras")):
            if item.get("class_name") in inspection._VALUES:
                continue


def _legend(data: bytes, folder: Path) -> None:
    import rasterio
    from tilewright.engine.imagery.legend import CLASSES_TAG, named_classes

    path = folder / "classes.tif"
    path.write_bytes(_tiff())
    with rasterio.open(path, "r+") as target:
        target.update_tags(**{CLASSES_TAG: text_of(data).replace("\0", "")})
    named_classes(str(path))


def all_targets() -> Iterator[Target]:
    """Every parser, in one order, made when asked for."""
    for part in (texts, jobs, files, datasets, foreigners, others):
        yield from part()
