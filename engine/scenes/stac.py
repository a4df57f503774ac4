"""Scenes of STAC: items, collections of them, answers of a search, catalogues that point to them."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Optional

import shapely

from ..allowed import check_reference
from ..errors import EngineError, InputError
from ..imagery.names import told
from ..progress import Progress
from .documents import is_web, read_document
from .items import CLOUD_NAMES, Item, day_of, percentage
from .names import MOST_FILES, SceneFile

#: Documents that are read and items that are taken at most, and how deep catalogues may lie in each other.
MOST_DOCUMENTS = 20_000
MOST_ITEMS = 100_000
DEEPEST = 16
#: Bytes that a page may be asked for with.
MOST_POSTED = 1024 * 1024
#: Endings and types of rasters among assets.
ENDINGS = (".tif", ".tiff", ".jp2", ".vrt", ".img", ".nc", ".zarr")
#: Roles of assets that are no bands of the image.
BESIDES = {
    "thumbnail",
    "overview",
    "metadata",
    "visual",
    "cloud",
    "cloud-shadow",
    "snow-ice",
    "saturation",
    "water-mask",
}
VISUAL = ("visual", "visual-jp2", "rendered_preview", "thumbnail", "preview", "overview", "tilejson")

#: A document, where it lies, and what was posted for it.
_Page = tuple[str, Any, Optional[Mapping[str, Any]]]


def is_stac(document: Any) -> bool:
    """Whether a document is one of STAC."""
    if not isinstance(document, Mapping):
        return False
    if document.get("type") == "FeatureCollection":
        features = document.get("features")
        first = features[0] if isinstance(features, list) and features else None
        return isinstance(first, Mapping) and isinstance(first.get("assets"), Mapping)
    return "stac_version" in document or document.get("type") in ("Catalog", "Collection")


class StacReader:
    """Reads the items of a document and of those that it leads to; `left_out` counts what was passed over, by why."""

    def __init__(self, assets: Sequence[str], cloud_asset: str, progress: Progress) -> None:
        self._assets, self._cloud_asset, self._progress = tuple(assets), cloud_asset, progress
        self._seen: set[str] = set()
        self.left_out: Counter[str] = Counter()
        self._items = 0
        #: The names of assets that were met, for a message.
        self._known: Counter[str] = Counter()

    def items(self, place: str, document: Any) -> Iterator[Item]:
        """The scenes of a document at a place. Raises InputError for what is no STAC, or has no such assets."""
        if not is_stac(document):
            raise InputError(f"{told(place)} is no STAC catalogue, collection of items or item")
        found = 0
        self._seen.add(place)
        for item in self._of(place, document, 0):
            found += 1
            yield item
        if not found and self._known:
            raise InputError(
                f"assets: no item of {told(place)} has {', '.join(self._assets) or 'a raster that may be read'}; there "
                f"are {', '.join(name for name, _ in self._known.most_common(20))}",
                "; ".join(f"{why} ({count})" for why, count in self.left_out.most_common(3)),
            )

    def _of(self, place: str, document: Any, depth: int) -> Iterator[Item]:
        pages: list[_Page] = [(place, document, None)]
        features = 0
        while pages:
            place, document, asked = pages.pop()
            self._progress.check()
            kind = document.get("type") if isinstance(document, Mapping) else None
            if kind == "FeatureCollection":
                for feature in _list(document.get("features")):
                    features += 1
                    yield from self._one(place, feature)
                following = self._next(place, document, asked)
                if following is not None:
                    pages.append(following)
                elif _matched(document) > features:
                    self._progress.warn(
                        f"{told(place)} tells of {_matched(document):,} items and gives {features:,}: the others are "
                        "left out."
                    )
            elif kind == "Feature":
                yield from self._one(place, document)
            elif isinstance(document, Mapping):
                below = self._linked(place, document, ("item", "child")) or self._linked(place, document, ("items",))
                if depth >= DEEPEST and below:
                    self.left_out[f"catalogues with more than {DEEPEST} above them"] += 1
                    continue
                for other, content in below:
                    yield from self._of(other, content, depth + 1)

    def _next(self, place: str, document: Mapping[str, Any], asked: Optional[Mapping[str, Any]]) -> Optional[_Page]:
        """The page after one that was asked for with what was posted, if anything was; None where it was the last.

        Raises InputError where it cannot be read, since nobody would see what the rest of the answer is.
        """
        for link in _list(document.get("links")):
            if not isinstance(link, Mapping) or link.get("rel") != "next" or not isinstance(link.get("href"), str):
                continue
            post, posted = str(link.get("method") or "GET").upper() == "POST", None
            if post:
                body = link.get("body")
                posted = dict(body) if isinstance(body, Mapping) else {}
                if link.get("merge"):
                    posted = {**asked, **posted} if asked is not None else {}
            body = _as_json(posted) if posted else None
            if (post and not body) or link.get("headers"):
                self.left_out["further pages of a search, which its answer does not say how to ask for,"] += 1
                return None
            try:
                other = check_reference(link["href"], place)
            except InputError as error:
                self.warn("further pages", error)
                return None
            if self._is_new(other, body or b""):
                return other, read_document(other, self._progress, body), posted
        return None

    def _linked(self, place: str, document: Mapping[str, Any], kinds: Sequence[str]) -> _Linked:
        """The documents that links of these kinds lead to, each once, read when asked for."""
        links = (link for link in _list(document.get("links")) if isinstance(link, Mapping))
        found = [link["href"] for link in links if link.get("rel") in kinds and isinstance(link.get("href"), str)]
        return _Linked(self, place, found)

    def read(self, place: str, href: str) -> Optional[tuple[str, Any]]:
        """The document that one points to; None where it was read before, or cannot be."""
        try:
            other = check_reference(href, place)
            return (other, read_document(other, self._progress)) if self._is_new(other) else None
        except InputError as error:
            self.warn("documents", error)
            return None

    def _is_new(self, place: str, posted: bytes = b"") -> bool:
        """Whether a document has not been read before. Raises InputError when it would be one too many."""
        key = f"{place} {hashlib.sha256(posted).hexdigest()}" if posted else place
        if key in self._seen:
            return False
        if len(self._seen) >= MOST_DOCUMENTS:
            raise InputError(f"the catalogue leads to more than {MOST_DOCUMENTS:,} documents", "Search for fewer.")
        self._seen.add(key)
        return True

    def _one(self, place: str, feature: Any) -> Iterator[Item]:
        if self._items >= MOST_ITEMS:
            raise InputError(f"the catalogue has more than {MOST_ITEMS:,} scenes", "Search for fewer.")
        self._items += 1
        try:
            item = self._item(place, feature)
        except EngineError as error:
            self.warn("items", error)
            return
        if item is None:
            self.left_out["items without the assets"] += 1
            return
        yield item

    def warn(self, what: str, error: EngineError) -> None:
        """Count what cannot be read, and say why of the first ones."""
        why = f"{what} that cannot be read"
        self.left_out[why] += 1
        if self.left_out[why] <= 5:
            self._progress.warn(str(error))

    def _item(self, place: str, feature: Any) -> Optional[Item]:
        if not isinstance(feature, Mapping) or not isinstance(feature.get("assets"), Mapping):
            raise InputError(f"{told(place)} has an item without assets")
        assets: Mapping[str, Any] = {
            str(name): asset
            for name, asset in list(feature["assets"].items())[: 4 * MOST_FILES]
            if isinstance(asset, Mapping) and isinstance(asset.get("href"), str)
        }
        rasters = {name: asset for name, asset in assets.items() if _is_raster(asset)}
        self._known.update(list(rasters))
        chosen = self._chosen(rasters)
        if not chosen:
            return None
        files = [SceneFile(check_reference(asset["href"], place), _names(name, asset)) for name, asset in chosen]
        properties = feature.get("properties")
        properties = properties if isinstance(properties, Mapping) else {}
        clouds = self._clouds(rasters)
        return Item(
            scene_id=str(feature.get("id") or "")[:200],
            files=tuple(files),
            date=day_of(properties.get("datetime")) or day_of(properties.get("start_datetime")),
            cloud_cover=percentage(properties.get("eo:cloud_cover")),
            clouds=check_reference(clouds["href"], place) if clouds is not None else None,
            footprint=_footprint(feature.get("geometry")),
        )

    def _chosen(self, rasters: Mapping[str, Any]) -> list[tuple[str, Any]]:
        """The assets of the image: those asked for, else all that are data."""
        if self._assets:
            by_name = {name.lower(): (name, asset) for name, asset in rasters.items()}
            for name, asset in rasters.items():
                for band in _bands(asset):
                    if band and len(_bands(asset)) == 1:
                        by_name.setdefault(band.lower(), (name, asset))
            found = [by_name.get(name.lower()) for name in self._assets]
            return [(wanted, one[1]) for wanted, one in zip(self._assets, found) if one] if all(found) else []
        data = {
            name: asset
            for name, asset in rasters.items()
            if not _roles(asset) & BESIDES and name.lower() not in (*VISUAL, *CLOUD_NAMES)
        }
        marked = {name: asset for name, asset in data.items() if _roles(asset) & {"data", "reflectance"}} or data
        plain = {name: asset for name, asset in marked.items() if not _is_jpeg2000(asset)} or marked
        return list(plain.items())[:MOST_FILES]

    def _clouds(self, rasters: Mapping[str, Any]) -> Optional[Mapping[str, Any]]:
        """The asset that tells of clouds."""
        lower = {name.lower(): asset for name, asset in rasters.items()}
        names = (self._cloud_asset.lower(),) if self._cloud_asset else CLOUD_NAMES
        known = next((lower[name] for name in names if name in lower), None)
        if known is None and not self._cloud_asset:
            known = next((asset for asset in rasters.values() if "cloud" in _roles(asset)), None)
        return known


class _Linked:
    """Documents that are read one by one as they are asked for."""

    def __init__(self, reader: StacReader, place: str, hrefs: Sequence[str]) -> None:
        self._reader, self._place, self._hrefs = reader, place, list(hrefs)

    def __bool__(self) -> bool:
        return bool(self._hrefs)

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        for href in self._hrefs:
            found = self._reader.read(self._place, href)
            if found is not None:
                yield found


def _as_json(value: Mapping[str, Any]) -> bytes:
    """What is posted for a page; nothing where it is no such thing."""
    try:
        text = json.dumps(value).encode()
    except RecursionError:
        return b""
    return text if len(text) <= MOST_POSTED else b""


def _matched(document: Mapping[str, Any]) -> int:
    """How many items a search has found, on all of its pages; 0 where its answer does not tell."""
    context = document.get("context")
    old = context.get("matched") if isinstance(context, Mapping) else None
    number = document.get("numberMatched", old)
    return number if isinstance(number, int) else 0


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _roles(asset: Mapping[str, Any]) -> set[str]:
    return {str(role).lower() for role in _list(asset.get("roles"))}


def _is_raster(asset: Mapping[str, Any]) -> bool:
    kind = str(asset.get("type") or "").lower()
    path = str(asset["href"]).split("?")[0].lower()
    if kind:
        return "tiff" in kind or "jp2" in kind or "netcdf" in kind or "zarr" in kind or path.endswith(ENDINGS)
    return path.endswith(ENDINGS)


def _is_jpeg2000(asset: Mapping[str, Any]) -> bool:
    return "jp2" in str(asset.get("type") or "").lower() or str(asset["href"]).split("?")[0].lower().endswith(".jp2")


def _bands(asset: Mapping[str, Any]) -> list[Optional[str]]:
    """The names of an asset's bands, as far as it tells them."""
    bands = _list(asset.get("bands")) or _list(asset.get("eo:bands"))
    return [str(band.get("name"))[:60] if isinstance(band, Mapping) and band.get("name") else None for band in bands]


def _names(name: str, asset: Mapping[str, Any]) -> tuple[str, ...]:
    """What the bands of an asset are called in a scene: the asset's name where it has one, their own where several."""
    bands = _bands(asset) or _list(asset.get("raster:bands"))
    told_bands = _bands(asset)
    names = [name] if len(bands) <= 1 else [band or "" for band in told_bands]
    clean = ["".join(sign for sign in band if sign not in "=,|/\\:").strip() for band in names]
    return tuple(clean) if clean and all(clean) else ()


def _footprint(geometry: Any) -> Any:
    """A footprint that is a polygon within the globe; None for anything else."""
    if not isinstance(geometry, Mapping) or geometry.get("type") not in ("Polygon", "MultiPolygon"):
        return None
    try:
        shape = shapely.geometry.shape(geometry)
        shape = shape if shape.is_valid else shapely.make_valid(shape)
        west, south, east, north = shape.bounds
    except Exception:  # of whatever a document holds in place of coordinates
        return None
    fine = shape.geom_type in ("Polygon", "MultiPolygon") and -180 <= west < east <= 180 and -90 <= south < north <= 90
    return shapely.force_2d(shape) if fine else None


def is_document(place: str) -> bool:
    """Whether a place is one that a document of STAC may lie at."""
    return is_web(place) or place.split("?")[0].lower().endswith((".json", ".geojson"))
