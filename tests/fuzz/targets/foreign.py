"""Datasets of others."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

import numpy as np
from affine import Affine
from tilewright.engine.progress import Progress

from .target import TOKENS, Target, encoded, json_of, text_of

#: Where an image lies whose objects are told on the map.
PLACED = {"transform": Affine(1, 0, 0, 0, -1, 20), "crs": "EPSG:4326"}


def targets() -> Iterator[Target]:
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
    yield Target("COCO", foreign("COCO", "instances.json"), encoded(coco))
    yield Target(
        "YOLO labels",
        foreign("YOLO", "labels/train/a.txt", {"data.yaml": yaml}),
        encoded("0 0.5 0.5 0.2 0.2\n1 0.1 0.1 0.9 0.1 0.9 0.9\n"),
        TOKENS,
    )
    yield Target(
        "YOLO data.yaml",
        foreign("YOLO", "data.yaml", {"labels/train/a.txt": "0 0.5 0.5 0.2 0.2\n"}),
        encoded(yaml, "train: ../images/train\nnames: [a, b]\nnc: 2\n"),
        TOKENS,
    )
    voc = (
        "<annotation><filename>a.png</filename><size><width>30</width><height>20</height><depth>3</depth></size>"
        "<object><name>car</name><truncated>0</truncated><bndbox><xmin>1</xmin><ymin>2</ymin><xmax>9</xmax>"
        "<ymax>8</ymax></bndbox></object></annotation>"
    )
    yield Target("VOC", foreign("VOC", "Annotations/a.xml"), encoded(voc), ("<", ">", "</", "1e9", "nan", "<object>"))
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
    yield Target("GeoJSON pairs", foreign("GEOJSON_PAIRS", "images/train/a.geojson"), encoded(pairs))
    yield Target("folders of a stranger", foreign("FOLDERS", "images/train/c.png"), (_png(),))
    yield Target("NPY of a stranger", foreign("FOLDERS", "images/train/c.npy"), (_npy(),))


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


def foreign(kind: str, file: str, more: Mapping[str, str] = MappingProxyType({})) -> Callable[[bytes, Path], None]:
    """A reader of a dataset of this kind with two images, files of `more` (name: text), and the bytes as `file`."""
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
            source = open_foreign(place, kind, Request(), ClassRules(), Progress(), workers=1)
            try:
                for entry in list(source.blueprint.entries)[:2]:
                    source.blueprint.objects(entry.number)
                    source.read(entry.number)
            finally:
                source.close()

    return read


def _png() -> bytes:
    from PIL import Image

    stream = io.BytesIO()
    Image.fromarray(np.arange(600, dtype=np.uint8).reshape(20, 30)).save(stream, "PNG")
    return stream.getvalue()


def _npy() -> bytes:
    stream = io.BytesIO()
    np.save(stream, np.arange(1800, dtype=np.uint8).reshape(20, 30, 3))
    return stream.getvalue()
