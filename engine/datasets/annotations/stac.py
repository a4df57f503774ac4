"""STAC: a static catalogue of the tiles and their labels, in `stac/`."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, timezone
from typing import Any, Optional

import numpy as np
import pystac
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.crs import CRS

from ...errors import InputError
from ...imagery.stack import Band
from ...labels.reprojection import moved_points
from ...progress import Progress
from ..contents import Blueprint, TileEntry
from ..layout import INSTANCES, MASKS, TARGETS
from ..series import Series
from ..workplace import Workplace
from . import Annotations
from .geojson import Labelled, collection, epsg_of, labels_of_objects, labels_of_tile
from .objects import split_words
from .places import check_files, place_of

FOLDER = "stac"
#: Items in a folder, and children of a catalogue, at most.
PER_PAGE = 1000
IMAGES, LABELS = "images", "labels"
FILE_EXTENSION = "https://stac-extensions.github.io/file/v2.1.0/schema.json"
LABEL_EXTENSION = "https://stac-extensions.github.io/label/v1.0.1/schema.json"
PROJECTION_EXTENSION = "https://stac-extensions.github.io/projection/v2.0.0/schema.json"
#: How a multihash of SHA-256 begins: the function's number, and the length.
SHA256 = "1220"
MEDIA = {
    "tif": "image/tiff; application=geotiff",
    "png": "image/png",
    "jpg": "image/jpeg",
    "geojson": "application/geo+json",
}
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
OTHER = "application/octet-stream"
#: Words of the label extension for what a task asks.
TASKS = {
    "CLASSIFICATION": "classification",
    "MULTI_LABEL": "classification",
    "SEGMENTATION": "segmentation",
    "REGRESSION": "regression",
    "DETECTION": "detection",
    "PANOPTIC": "segmentation",
}
WHOLE_TURN, HALF_TURN = 360.0, 180.0
WGS84 = CRS.from_epsg(4326)


class StacAnnotations(Annotations):
    """`stac/catalog.json`, and below it for each split the catalogues `images` and `labels`, of pages of items.

    All links are relative, so that the folder can lie anywhere. Masks are the labels of SEGMENTATION and of values of
    pixels; other labels are GeoJSON beside their items, in degrees.
    """

    def check(self) -> None:
        check_files(self.blueprint, "STAC")
        if not self.blueprint.crs:
            raise InputError("annotations: STAC tells where on the globe tiles lie, but these have no CRS")

    def finish(self, place: Workplace, files: Sequence[str], progress: Progress) -> None:
        blueprint = self.blueprint
        made = datetime.now(timezone.utc).replace(microsecond=0)
        items = _Items(blueprint, place, made)
        folders = {split: word for split, word in split_words(blueprint).items() if split}
        pages = {
            (split, kind): _Pages(place, "/".join(filter(None, (FOLDER, folders.get(split), kind))))
            for split in blueprint.splits
            for kind in ((IMAGES, LABELS) if blueprint.task in TASKS else (IMAGES,))
        }
        for entry in blueprint.entries:
            progress.check()
            progress.update(entry.number, len(blueprint.entries), "Writing the STAC catalogue")
            image = pages[entry.split, IMAGES]
            footprint = on_globe(_outline(entry), items.crs)
            folder = image.folder
            image_item = items.image(entry, footprint, folder)
            image.add(image_item)
            if (entry.split, LABELS) in pages:
                labels = pages[entry.split, LABELS]
                item = items.labels(entry, footprint, labels.folder)
                item.add_link(_link("source", f"{_up(labels.folder)}{folder}/{image_item.id}.json", item=True))
                item.links[-1].extra_fields["label:assets"] = list(image_item.assets)
                labels.add(item)
        for part in pages.values():
            part.close()
        self._catalogues(place, folders)

    def _catalogues(self, place: Workplace, folders: Mapping[str, str]) -> None:
        blueprint = self.blueprint
        kinds = (IMAGES, LABELS) if blueprint.task in TASKS else (IMAGES,)
        top = f"Tiles for {blueprint.task.replace('_', ' ').lower()}, made with Tilewright."
        if not folders:
            _write_catalogue(place, FOLDER, FOLDER, top, kinds)
            return
        _write_catalogue(place, FOLDER, FOLDER, top, tuple(folders.values()))
        for split, folder in folders.items():
            _write_catalogue(place, f"{FOLDER}/{folder}", folder, f"The split {split}.", kinds)


class _Items:
    """Makes items of tiles and of their labels."""

    def __init__(self, blueprint: Blueprint, place: Workplace, made: datetime) -> None:
        assert blueprint.crs is not None  # nosec B101 # checked before
        self.blueprint, self.place, self.crs = blueprint, place, blueprint.crs
        self.series = Series(blueprint)
        self.time: dict[str, Any] = {"datetime": made}
        found = [known for known in map(_day, blueprint.dates) if known]
        if found and len(found) == len(blueprint.dates):
            self.time = {"datetime": None, "start_datetime": min(found), "end_datetime": max(found)}
        number = epsg_of(self.crs)
        self.projection: dict[str, Any] = {"proj:code": f"EPSG:{number}" if number else None}
        if not number:
            self.projection["proj:wkt2"] = self.crs.to_wkt()

    def image(self, entry: TileEntry, footprint: Any, folder: str) -> pystac.Item:
        """The item of a tile, with an asset for its image, for each date's, and for the second one of a pair."""
        item = self._item(self._id(entry), footprint, dict(self.projection))
        item.stac_extensions = [FILE_EXTENSION, PROJECTION_EXTENSION]
        for key, path in self._images(entry):
            asset = self._asset(path, folder, ["data"])
            asset.extra_fields["bands"] = [_band(band) for band in self.series.bands]
            asset.extra_fields.update(_pixels(entry.shape, entry.transform))
            item.add_asset(key, asset)
        if self.blueprint.target_bands:
            asset = self._asset(place_of(entry, TARGETS, entry.file.rpartition(".")[2]), folder, ["data"])
            asset.extra_fields["bands"] = [_band(band) for band in self.blueprint.target_bands]
            item.add_asset("target", asset)
        return item

    def labels(self, entry: TileEntry, footprint: Any, folder: str) -> pystac.Item:
        """The item of a tile's labels."""
        blueprint = self.blueprint
        raster = blueprint.mask is not None and not blueprint.has_objects
        by_value = blueprint.task == "REGRESSION"
        key = None if raster else "value" if by_value else "label"
        properties: dict[str, Any] = {
            "label:type": "raster" if raster else "vector",
            "label:properties": None if raster else [key],
            "label:description": f"What the tile {entry.tile_id} shows.",
            "label:tasks": [TASKS[blueprint.task]],
        }
        if not by_value:
            known = [item.id if raster else item.name for item in blueprint.classes]
            properties["label:classes"] = [{"name": key, "classes": known}]
        item = self._item(f"{self._id(entry)}-labels", footprint, properties)
        item.stac_extensions = [LABEL_EXTENSION, FILE_EXTENSION]
        roles = ["labels", *({"train": ["labels-training"], "test": ["labels-testing"]}.get(entry.split, ()))]
        if not raster:
            self._add_vector(item, entry, folder, [*roles, "labels-vector"], by_value)
        for name, kind, wanted in (
            ("mask", MASKS, blueprint.mask is not None),
            ("instances", INSTANCES, blueprint.instances),
        ):
            if wanted:
                asset = self._asset(place_of(entry, kind, "tif"), folder, [*roles, "labels-raster"])
                if name == "mask" and blueprint.classes:
                    asset.extra_fields["file:values"] = [
                        {"values": [one.id], "summary": one.name} for one in blueprint.classes
                    ]
                item.add_asset(name, asset)
        return item

    def _add_vector(self, item: pystac.Item, entry: TileEntry, folder: str, roles: list[str], by_value: bool) -> None:
        """The labels as GeoJSON beside the item, and how many there are of each class."""
        blueprint = self.blueprint
        found: Iterator[Labelled]
        if blueprint.has_objects:
            found = labels_of_objects(entry, blueprint.objects(entry.number))
        else:
            found = labels_of_tile(blueprint, entry)
        placed = [(on_globe(geometry, self.crs), properties) for geometry, properties in found]
        file = f"{folder}/{item.id}.geojson"
        self.place.write(file, collection(iter(placed), {}))
        item.add_asset("labels", self._asset(file, folder, roles))
        if not by_value:
            counts = Counter(properties["label"] for _, properties in placed)
            item.properties["label:overviews"] = [
                {"property_key": "label", "counts": [{"name": name, "count": n} for name, n in counts.items()]}
            ]

    def _item(self, name: str, footprint: Any, properties: dict[str, Any]) -> pystac.Item:
        return pystac.Item(
            id=name,
            geometry=None if footprint is None else _mapping(footprint),
            bbox=None if footprint is None else _bbox(footprint),
            properties=properties,
            **self.time,
        )

    def _id(self, entry: TileEntry) -> str:
        """Unique in the catalogue; images in folders of their labels count anew in each split."""
        if self.blueprint.task != "CLASSIFICATION":
            return entry.tile_id
        stem = entry.file.rpartition("/")[2].rpartition(".")[0]
        return f"{entry.split}-{stem}" if entry.split else stem

    def _images(self, entry: TileEntry) -> Iterator[tuple[str, str]]:
        """Key and path of each image of a tile."""
        files = self.series.files(entry.file)
        yield from zip(self.series.dates if self.series.is_parted else ("image",), files)

    def _asset(self, file: str, folder: str, roles: list[str]) -> pystac.Asset:
        """An asset for a file of the dataset, seen from the folder of its item, with its size and checksum."""
        extension = file.rpartition(".")[2]
        media = COG if extension == "tif" and self.blueprint.storing.cog else MEDIA.get(extension, OTHER)
        href = f"./{file.rpartition('/')[2]}" if file.rpartition("/")[0] == folder else _up(folder) + file
        return pystac.Asset(href, media_type=media, roles=roles, extra_fields=_file(self.place, file))


class _Pages:
    """Items on pages: each page is a folder with a catalogue, and a catalogue above has the pages."""

    def __init__(self, place: Workplace, top: str) -> None:
        self._place, self._top = place, top
        self._pages: list[str] = []
        self._items: list[str] = []

    @property
    def folder(self) -> str:
        """Where the next item goes."""
        if len(self._items) == PER_PAGE or not self._pages:
            self._close_page()
            self._pages.append(f"{len(self._pages):05d}")
        return f"{self._top}/{self._pages[-1]}"

    def add(self, item: pystac.Item) -> None:
        folder = self.folder
        item.add_links(
            [
                _link("root", f"{_up(folder)}{FOLDER}/catalog.json"),
                _link("parent", "./catalog.json"),
            ]
        )
        self._items.append(f"{item.id}.json")
        _write_json(self._place, f"{folder}/{item.id}.json", item.to_dict(False, transform_hrefs=False))

    def close(self) -> None:
        """Write the catalogues of the last page and of the pages."""
        self._close_page()
        name = self._top.rpartition("/")[2]
        _write_catalogue(self._place, self._top, name, f"The tiles' {name}, page by page.", self._pages)

    def _close_page(self) -> None:
        if self._items:
            folder = f"{self._top}/{self._pages[-1]}"
            _write_catalogue(self._place, folder, self._pages[-1], f"{len(self._items)} items.", (), self._items)
        self._items = []


def on_globe(geometry: Any, crs: CRS) -> Any:
    """A geometry of the map in degrees, parted where it crosses the antimeridian; None where degrees fail it."""
    points = moved_points(shapely.get_coordinates(geometry), crs, WGS84)
    if not np.isfinite(points).all():
        return None
    if np.ptp(points[:, 0]) <= HALF_TURN:
        return shapely.set_coordinates(shapely.force_2d(geometry), points)
    points[:, 0] = np.where(points[:, 0] < 0, points[:, 0] + WHOLE_TURN, points[:, 0])
    whole = shapely.make_valid(shapely.set_coordinates(shapely.force_2d(geometry), points))
    west = shapely.intersection(whole, shapely.box(0, -90, HALF_TURN, 90))
    east = shapely.intersection(whole, shapely.box(HALF_TURN, -90, WHOLE_TURN, 90))
    moved = shapely.set_coordinates(east, shapely.get_coordinates(east) - [WHOLE_TURN, 0])
    parts = [part for one in (west, moved) for part in shapely.get_parts(one) if part.area]
    return shapely.multipolygons(parts)


def _outline(entry: TileEntry) -> Any:
    rows, columns = entry.shape
    ring: NDArray[np.float64] = np.array([(0, 0), (0, rows), (columns, rows), (columns, 0)], dtype=np.float64)
    t: Affine = entry.transform
    x, y = ring.T
    polygon = shapely.polygons(np.stack([t.a * x + t.b * y + t.c, t.d * x + t.e * y + t.f], axis=1))
    return shapely.orient_polygons(polygon)


def _bbox(footprint: Any) -> list[float]:
    """West, south, east, north; west is beyond east where the footprint crosses the antimeridian."""
    bounds: list[float] = shapely.bounds(footprint).tolist()
    if bounds[2] - bounds[0] > HALF_TURN:
        boxes = shapely.bounds(shapely.get_parts(footprint))
        bounds[0], bounds[2] = float(boxes[boxes[:, 0] > 0, 0].min()), float(boxes[boxes[:, 2] < 0, 2].max())
    return bounds


def _mapping(geometry: Any) -> dict[str, Any]:
    """A geometry as GeoJSON, with lists, as it is read again."""
    values: dict[str, Any] = json.loads(shapely.to_geojson(geometry))
    return values


def _pixels(shape: tuple[int, int], transform: Affine) -> dict[str, Any]:
    return {"proj:shape": list(shape), "proj:transform": [float(number) for number in tuple(transform)[:6]]}


def _band(band: Band) -> dict[str, Any]:
    values: dict[str, Any] = {"name": band.name, "data_type": band.dtype}
    if band.nodata is not None:
        values["nodata"] = float(band.nodata) if np.isfinite(band.nodata) else str(band.nodata)
    return values


def _file(place: Workplace, file: str) -> dict[str, Any]:
    """Size and checksum of a file, as the file extension has them."""
    digest, size = hashlib.sha256(), 0
    with place.opened(file) as stream:
        while part := stream.read(1 << 20):
            digest.update(part)
            size += len(part)
    return {"file:size": size, "file:checksum": SHA256 + digest.hexdigest()}


def _day(text: str) -> Optional[datetime]:
    try:
        day = date.fromisoformat(text[:10])
    except ValueError:
        return None
    return datetime(day.year, day.month, day.day, tzinfo=timezone.utc)


def _up(folder: str) -> str:
    """From a folder of the dataset to its top."""
    return "../" * len(folder.split("/"))


def _link(rel: str, href: str, item: bool = False) -> pystac.Link:
    return pystac.Link(rel, href, media_type=MEDIA["geojson"] if item else "application/json")


def _write_catalogue(
    place: Workplace,
    folder: str,
    name: str,
    description: str,
    children: Sequence[str],
    items: Sequence[str] = (),
) -> None:
    catalogue = pystac.Catalog(folder.replace("/", "-"), description, title=name)
    catalogue.clear_links()
    catalogue.add_link(_link("root", f"{_up(folder)}{FOLDER}/catalog.json" if folder != FOLDER else "./catalog.json"))
    if folder != FOLDER:
        catalogue.add_link(_link("parent", "../catalog.json"))
    catalogue.add_links([_link("child", f"./{child}/catalog.json") for child in children])
    catalogue.add_links([_link("item", f"./{item}", item=True) for item in items])
    _write_json(place, f"{folder}/catalog.json", catalogue.to_dict(False, transform_hrefs=False))


def _write_json(place: Workplace, file: str, values: Mapping[str, Any]) -> None:
    place.write(file, json.dumps(values, ensure_ascii=False, allow_nan=False).encode() + b"\n")
