"""GeoJSON: a file for each tile, with its labels as features on the map."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

import numpy as np
import rasterio.features
import shapely
from numpy.typing import NDArray
from rasterio.crs import CRS
from shapely.affinity import affine_transform

from ...labels.reprojection import polygons_only
from ..contents import Blueprint, TileContent, TileEntry, TileObject
from . import Annotations
from .places import check_files, check_task, place_of

TASKS = ("DETECTION", "PANOPTIC", "SEGMENTATION", "CLASSIFICATION", "MULTI_LABEL", "REGRESSION")
#: A feature's geometry on the map, and its properties.
Labelled = tuple[Any, dict[str, Any]]


class GeoJsonAnnotations(Annotations):
    """`geojson/<id>.geojson` in the dataset's CRS, which its member `crs` names; coordinates are x, y.

    Features are the tile's objects (`label`, `class_id`, `object_id`, `share`, `truncated`), the areas of its mask, or
    its outline with its label or value.
    """

    def check(self) -> None:
        check_files(self.blueprint, "GEOJSON")
        check_task(self.blueprint, "GEOJSON", TASKS)
        if self.blueprint.task == "REGRESSION" and self.blueprint.mask is not None:
            check_task(self.blueprint, "GEOJSON", TASKS[:-1])

    def files(self, entry: TileEntry, content: TileContent) -> Iterator[tuple[str, bytes]]:
        if self.blueprint.has_objects:
            labels = labels_of_objects(entry, content.objects)
        elif content.mask is not None:
            labels = self._areas(entry, content.mask)
        else:
            labels = labels_of_tile(self.blueprint, entry)
        file = place_of(entry, "geojson", "geojson")
        yield file, collection(labels, {"crs": crs_member(self.blueprint.crs)})

    def _areas(self, entry: TileEntry, mask: NDArray[Any]) -> Iterator[Labelled]:
        """The connected areas of each class of a mask."""
        names = {item.id: item.name for item in self.blueprint.classes}
        known = np.isin(mask, list(names))
        for shape, value in rasterio.features.shapes(mask, mask=known, transform=entry.transform):
            yield shapely.geometry.shape(shape), {"label": names[int(value)], "class_id": int(value)}


def labels_of_objects(entry: TileEntry, objects: Sequence[TileObject]) -> Iterator[Labelled]:
    """Objects of a tile as features on the map."""
    matrix = entry.transform.to_shapely()
    for item in objects:
        yield (
            affine_transform(item.geometry, matrix),
            {
                "label": item.label,
                "class_id": item.class_id,
                "object_id": item.object_id,
                "share": item.share,
                "truncated": item.truncated,
            },
        )


def labels_of_tile(blueprint: Blueprint, entry: TileEntry) -> Iterator[Labelled]:
    """The outline of a tile on the map, with each of its labels, or with its value."""
    outline = affine_transform(shapely.box(0, 0, entry.shape[1], entry.shape[0]), entry.transform.to_shapely())
    if blueprint.task == "REGRESSION":
        known = entry.value is not None and math.isfinite(entry.value)
        yield outline, {"value": entry.value if known else None}
    elif blueprint.task == "MULTI_LABEL":
        for label in entry.labels:
            yield outline, {"label": label, "class_id": blueprint.class_id(label)}
    elif blueprint.task == "CLASSIFICATION":
        yield outline, {"label": entry.label, "class_id": blueprint.class_id(entry.label)}


def collection(labels: Iterator[Labelled], members: Mapping[str, Any]) -> bytes:
    """The text of a FeatureCollection that has these members too; what has no place has the geometry null."""
    features = [
        {"type": "Feature", "properties": properties, "geometry": _placed(geometry)} for geometry, properties in labels
    ]
    values = {"type": "FeatureCollection", **members, "features": features}
    return json.dumps(values, ensure_ascii=False, allow_nan=False).encode() + b"\n"


def _placed(geometry: Any) -> Any:
    """A geometry as GeoJSON, valid where moving it has made a hole meet its outline."""
    if geometry is None:
        return None
    return shapely.geometry.mapping(geometry if geometry.is_valid else polygons_only(shapely.make_valid(geometry)))


def crs_member(crs: Optional[CRS]) -> Optional[dict[str, Any]]:
    """The member `crs` as GeoJSON of 2008 has it: a URN where the CRS has a number, else its WKT; null for none."""
    if not crs:
        return None
    number = epsg_of(crs)
    if number == 4326:
        name = "urn:ogc:def:crs:OGC:1.3:CRS84"
    elif number:
        name = f"urn:ogc:def:crs:EPSG::{number}"
    else:
        name = crs.to_wkt()
    return {"type": "name", "properties": {"name": name}}


def epsg_of(crs: CRS) -> Optional[int]:
    """The number of a CRS that is the very one of that number."""
    number: Optional[int] = crs.to_epsg()
    return number if number and CRS.from_epsg(number) == crs else None
