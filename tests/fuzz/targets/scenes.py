"""Catalogues of scenes."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from tilewright.engine.progress import Progress

from .rasters import tiff
from .target import Target, encoded


def targets() -> Iterator[Target]:
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


def _stac(data: bytes, folder: Path) -> None:
    from tilewright.engine.scenes.documents import read_document
    from tilewright.engine.scenes.stac import StacReader

    (folder / "catalog.json").write_bytes(data)
    (folder / "B04.tif").write_bytes(tiff())
    place = str(folder / "catalog.json")
    for found in StacReader((), "", Progress()).items(place, read_document(place, Progress())):
        for file in found.files:
            assert os.path.realpath(file.path).startswith(os.path.realpath(folder)), file.path
