"""Images with a GeoJSON file of objects each, in map coordinates, as SpaceNet has them."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Optional

import numpy as np
import shapely
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from shapely.affinity import affine_transform
from shapely.errors import GEOSException

from ...errors import InputError
from ...imagery.stack import Grid
from ...labels.masks import LABELLED
from ...labels.reprojection import placed, polygons_only
from .findings import FARTHEST, Findings, FoundImage, Misfit, Request, Shape, class_name
from .folder import ForeignFolder, split_in, stem_of
from .images import Head

ENDINGS = (".geojson",)
#: Properties that are looked for where no class field is given.
CLASS_FIELDS = ("label", "class")
WGS84 = CRS.from_epsg(4326)


def geojson_files(folder: ForeignFolder) -> list[str]:
    """The GeoJSON files of the folder."""
    return [file for file in folder.files if file.lower().endswith(ENDINGS)]


def read_geojson_pairs(folder: ForeignFolder, request: Request) -> Findings:
    """Raises InputError where no file is an image's."""
    files = geojson_files(folder)
    if not files:
        raise InputError(f"input {folder.root} has no GeoJSON files ({', '.join(ENDINGS)})")
    matched = _matched(folder, files)
    images = []
    for image in folder.pictures:
        if image in matched:
            images.append(FoundImage(image, split_in(image), key=matched[image]))
    for file in sorted(set(files) - set(matched.values())):
        folder.notes.add("GeoJSON files that are of no image, or one more of it, were left out", file)
    if not images:
        raise InputError(
            f"input {folder.root} has no image for any of its {len(files)} GeoJSON files",
            "The names of both must be the same, or end alike: RGB_img1.tif, buildings_img1.geojson.",
        )
    for image in folder.pictures:
        if image not in matched:
            folder.notes.add("images without a GeoJSON file were left out", image)
    return Findings("GEOJSON_PAIRS", "DETECTION", images, (), _shapes(folder, request.class_field))


def _matched(folder: ForeignFolder, files: list[str]) -> dict[str, str]:
    """The file of each image that has one: of the same name, else the one alone whose name ends alike, else one whose
    name begins with the whole of the image's."""
    by_name: dict[tuple[str, str], list[str]] = {}
    endings: dict[str, list[str]] = {}
    names: dict[str, list[str]] = {}
    for image in folder.pictures:
        stem = stem_of(image)
        names.setdefault(stem, []).append(image)
        by_name.setdefault((split_in(image), stem), []).append(image)
        for ending in _endings(stem):
            endings.setdefault(ending, []).append(image)
    theirs = Counter(ending for file in files for ending in _endings(stem_of(file)))
    matched: dict[str, str] = {}
    for file in files:
        stem = stem_of(file)
        found = by_name.get((split_in(file), stem)) or by_name.get(("", stem), [])
        if not found:
            found = next(
                (
                    endings[end]
                    for end in _endings(stem)
                    if end in endings and (theirs[end] == 1 or len(endings[end]) > 1)
                ),
                [],
            )
        if not found:
            found = next((names[begin] for begin in _beginnings(stem) if begin in names), [])
        if len(found) > 1:
            raise InputError(
                f"{file} could be of {len(found)} images: {', '.join(found[:3])}",
                "Give a folder with one image for each GeoJSON file.",
            )
        if found:
            matched.setdefault(found[0], file)
    return matched


def _beginnings(stem: str) -> list[str]:
    """What a name begins with before each of its last parts, the longest first, as long as a number is in it."""
    parts = stem.split("_")
    found = ["_".join(parts[:place]) for place in range(len(parts) - 1, 0, -1)]
    return [begin for begin in found if re.search(r"\d", begin)]


def _endings(stem: str) -> list[str]:
    """What a name ends with after each of its first parts, the longest first, as long as a number is in it."""
    parts = stem.split("_")
    found = ["_".join(parts[place:]) for place in range(1, len(parts))]
    return [ending for ending in (stem, *found) if re.search(r"\d", ending)]


def _shapes(folder: ForeignFolder, class_field: str) -> Any:
    def shapes(image: FoundImage, head: Head) -> list[Shape]:
        if head.transform is None:
            raise Misfit("it has no place on the map, where its objects are")
        try:
            values = folder.json(image.key)
        except InputError as error:
            raise Misfit(error.text) from None
        if not isinstance(values, dict) or not isinstance(values.get("features"), list):
            raise Misfit(f"{image.key} is no GeoJSON of features")
        features = [item for item in values["features"] if isinstance(item, dict)]
        labels = [_label(item.get("properties"), class_field, image.key) for item in features]
        geometry = np.array([_geometry(item.get("geometry")) for item in features], dtype=object)
        found = [shapely.Polygon()] * len(features)
        grid = Grid(head.crs, head.transform, head.columns, head.rows)
        own = head.crs is None or ("crs" in values and values["crs"] is None)
        crs = head.crs if own else _crs(values.get("crs"), image.key)
        try:
            rows, there = placed(geometry, crs, grid)
        except GEOSException as error:
            raise Misfit(f"{image.key} has objects that cannot be placed: {error}") from None
        to_pixels = (~Affine(*tuple(head.transform)[:6])).to_shapely()
        for row, shape in zip(rows.tolist(), there):
            found[row] = affine_transform(polygons_only(shape), to_pixels)
        return [Shape(label or "", shape) for label, shape in zip(labels, found)]

    return shapes


def _label(properties: Any, class_field: str, file: str) -> Optional[str]:
    """The class of a feature; None where its field is empty."""
    values: Mapping[str, Any] = properties if isinstance(properties, dict) else {}
    if not class_field:
        class_field = next((name for name in CLASS_FIELDS if values.get(name) is not None), "")
        if not class_field:
            return LABELLED
    value = values.get(class_field)
    return None if value is None or isinstance(value, (dict, list)) else class_name(value)


def _geometry(value: Any) -> Any:
    """A polygon or multipolygon; None for all else."""
    if not isinstance(value, dict) or value.get("type") not in ("Polygon", "MultiPolygon", "GeometryCollection"):
        return None
    try:
        found = shapely.from_geojson(json.dumps(value, allow_nan=False), on_invalid="ignore")
        if found is None or not (np.abs(shapely.bounds(found)) < FARTHEST).all():
            return None
        return polygons_only(shapely.force_2d(shapely.make_valid(found)))
    except (ValueError, RecursionError, GEOSException):
        return None


def _crs(member: Any, file: str) -> CRS:
    """What the member `crs` of older files says; by the standard coordinates are longitude and latitude."""
    properties = member.get("properties") if isinstance(member, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if not isinstance(name, str) or name.upper().endswith("CRS84"):
        return WGS84
    number = re.fullmatch(r"(?:urn:ogc:def:crs:)?EPSG:(?:[\d.]*:)?(\d{4,6})", name.strip(), re.IGNORECASE)
    with suppress(CRSError):
        if number:
            return CRS.from_epsg(int(number[1]))
        if re.match(r"(PROJ|GEOG|GEOD|COMPD|BOUND|LOCAL|ENG)[A-Z]*\[", name):
            return CRS.from_wkt(name)
    raise Misfit(f"{file} has a CRS that is not known: {name[:100]}")
